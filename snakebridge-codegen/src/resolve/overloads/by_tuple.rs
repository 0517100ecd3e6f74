//! Overloads that all arguments together tell apart: they are passed as one tuple.

use snakebridge_introspect::model::ParamKind;

use super::deciding_kinds::open_kinds;
use super::group::Group;
use crate::ir::{Arm, ArmKind, LONGEST_TUPLE, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::kinds::kinds;
use crate::resolve::signatures::{LowParam, Lowered};

/// Positional-only arms of different length, one of them of any length: picked by the tuple of arguments.
pub(super) fn spread(cx: &ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<Group> {
    let positional = |p: &LowParam| p.kind == ParamKind::Positional && p.callback.is_none();
    let simple = |arm: &Lowered| {
        arm.required.iter().chain(&arm.optional).all(positional)
            && arm.kwargs.is_none()
            && arm.generics.is_empty()
    };
    if !arms.iter().all(simple) || !arms.iter().any(|arm| arm.varargs.is_some()) {
        return None;
    }
    let mut out: Vec<Arm> = Vec::new();
    for arm in arms {
        let (least, most) = (arm.required.len(), arm.required.len() + arm.optional.len());
        let params: Vec<&LowParam> = arm.required.iter().chain(&arm.optional).collect();
        for count in least..=most {
            match &params[..count] {
                [] => push(&mut out, ArmKind::Exactly(Ty::Unit), arm),
                [one] if one.literal => {}
                [one] => {
                    kinds(&one.ty)?;
                    for kind in open_kinds(cx, &one.ty) {
                        push(&mut out, ArmKind::Exactly(kind), arm);
                    }
                }
                many => push(&mut out, ArmKind::Spread(count, common(many)?), arm),
            }
        }
        if let Some(varargs) = &arm.varargs {
            let mut all = params.clone();
            all.push(varargs);
            let ty = common(&all)?;
            for count in (most + 1).max(2)..=LONGEST_TUPLE {
                push(&mut out, ArmKind::Spread(count, ty.clone()), arm);
            }
            let is_list = |a: &Arm| matches!(a.kind, ArmKind::Exactly(Ty::Vec(_)));
            if !out.iter().any(is_list) {
                push(&mut out, ArmKind::SpreadList(ty), arm);
            }
        }
    }
    if !are_apart(&mut out) {
        return None;
    }
    let mut base = arms[0].clone();
    base.required.clear();
    base.optional.clear();
    base.varargs = None;
    base.ret = Ty::Output;
    base.reasons = arms.iter().flat_map(|a| a.reasons.clone()).collect();
    base.stands_for = arms.iter().flat_map(|arm| arm.stands_for.clone()).collect();
    Some(Group::Spread {
        base: Box::new(base),
        arms: out,
    })
}

/// Whether no tuple fits two arms: those of equal length whose items are told by a bound overlap. Bytes are a `Vec` too, which
/// is why the form for lists gives way to them.
fn are_apart(arms: &mut Vec<Arm>) -> bool {
    let takes_bytes = arms.iter().any(|arm| arm.kind == ArmKind::Exactly(Ty::Bytes));
    arms.retain(|arm| !takes_bytes || !matches!(&arm.kind, ArmKind::SpreadList(ty) if !ty.is_scalar()));
    let length = |arm: &Arm| match &arm.kind {
        ArmKind::Spread(count, ty) => Some((*count, ty.is_scalar())),
        _ => None,
    };
    arms.iter().enumerate().all(|(i, arm)| {
        let Some((count, is_scalar)) = length(arm) else {
            return true;
        };
        let rest = arms[i + 1..].iter().filter_map(length);
        rest.filter(|(other, _)| *other == count)
            .all(|(_, other)| is_scalar && other)
    })
}

fn common(params: &[&LowParam]) -> Option<Ty> {
    let first = params.first()?;
    params.iter().all(|p| p.ty == first.ty).then(|| first.ty.clone())
}

fn push(out: &mut Vec<Arm>, kind: ArmKind, arm: &Lowered) {
    if !out.iter().any(|a| a.kind == kind) {
        out.push(Arm {
            kind,
            output: arm.ret.clone(),
            projected: Vec::new(),
        });
    }
}
