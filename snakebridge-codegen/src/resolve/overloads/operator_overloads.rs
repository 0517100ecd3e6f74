//! The overloads of an operator: its trait has one implementation per right operand, and no further type parameters.

use super::merge::{merge_all, without_generics};
use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::Lowered;

/// The overloads of an operator without type parameters of their own, and why others are left out: an overload that differs
/// from an earlier one only by accepting any types would conflict with it, like `dict[T1, T2]` with `dict[K, V]`.
pub(crate) fn operator_overloads(overloads: Vec<Lowered>) -> (Vec<Lowered>, Vec<Reason>) {
    let mut kept: Vec<Lowered> = Vec::new();
    let mut left = Vec::new();
    for overload in overloads {
        let open = overload
            .required
            .iter()
            .any(|p| p.ty.any(&Ty::is_inferred) || p.ty.any(&|t| *t == Ty::Value));
        let is_same = |other: &Lowered| {
            let mut pairs = other.required.iter().zip(&overload.required);
            other.self_args == overload.self_args && pairs.all(|(a, b)| same_form(&a.ty, &b.ty))
        };
        if open && kept.iter().any(is_same) {
            left.push(overload.reasons.first().copied().unwrap_or(Reason::TypeVar));
        } else {
            kept.push(overload);
        }
    }
    (without_generics(&kept), left)
}

/// Whether two types have the same form, regardless of what is inside.
fn same_form(a: &Ty, b: &Ty) -> bool {
    let is_class = |ty: &Ty| matches!(ty, Ty::SelfType | Ty::Class(..));
    let is_dict = |ty: &Ty| matches!(ty, Ty::Mapping(..) | Ty::Map(..) | Ty::Runtime("Dict", _));
    std::mem::discriminant(a) == std::mem::discriminant(b)
        || is_class(a) && is_class(b)
        || is_dict(a) && is_dict(b)
}

/// One signature for all overloads of an operator, if one type covers all right operands.
pub(crate) fn operator_merged(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Option<Lowered> {
    let merged = merge_all(cx, &without_generics(overloads));
    let right = merged.required.first()?;
    (right.ty != Ty::Value && !right.lost && merged.required.len() == 1).then_some(merged)
}
