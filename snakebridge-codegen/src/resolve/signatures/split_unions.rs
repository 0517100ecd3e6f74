//! A union that no enum stands for, as an argument: each overload is a signature of its own, which the compiler picks by kind.

use snakebridge_introspect::model::{Sig, Type};

use super::lowered::Lowered;
use super::{kinds, lower};
use crate::ir::Ty;
use crate::report::{Place, Reason};
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::SPLIT_MEMBERS;
use crate::resolve::owner::Owner;
use crate::resolve::types::unions;

/// The signatures that stand for `sig`, which was lowered to `whole`; none where its unions are what they can be.
pub(crate) fn split(
    cx: &mut ModuleCx<'_, '_>,
    sig: &Sig,
    whole: &Lowered,
    symbol: &str,
    owner: &Owner<'_>,
) -> Option<Vec<(Sig, Lowered)>> {
    if !whole.reasons.iter().any(is_open) {
        return None;
    }
    let untyped = |name: &str| {
        let mut required = whole.required.iter();
        required.any(|p| p.python == name && matches!(p.ty, Ty::Value | Ty::Union(_)) && p.callback.is_none())
    };
    for (index, param) in sig.params.iter().enumerate().filter(|(_, p)| untyped(&p.name)) {
        let Type::Union { items } = unions::opened(cx, &param.ty) else {
            continue;
        };
        if items.len() < 2 || items.len() > SPLIT_MEMBERS {
            continue;
        }
        let one = |ty: &Type| {
            let mut sig = sig.clone();
            sig.params[index].ty = ty.clone();
            sig
        };
        let sigs: Vec<Sig> = items.iter().map(one).collect();
        let overloads: Vec<Lowered> = sigs
            .iter()
            .map(|sig| lower::lower(cx, sig, symbol, owner).0)
            .collect();
        let position = whole.required.iter().position(|p| p.python == param.name)?;
        if overloads
            .iter()
            .any(|overload| overload.reasons.iter().any(is_open))
            || !kinds::distinguishes(&overloads, position)
        {
            continue;
        }
        return Some(sigs.into_iter().zip(overloads).collect());
    }
    None
}

/// What is spread is no longer degraded.
pub(super) fn restore(place: &mut Place) {
    place.degraded = place.degraded.filter(|reason| !is_open(reason));
}

/// Whether a union that no enum stands for is the reason, or what such a union holds.
fn is_open(reason: &Reason) -> bool {
    matches!(reason, Reason::Union | Reason::TypeVar)
}
