//! Overloads that one required argument tells apart, also by its value: `Literal["x"]`, `None`, a type of which another
//! overload takes more. Of those that take an argument, the first is meant.

use super::deciding_kinds::{descendants, open_kinds, protocol};
use super::deciding_options::{base_of, literal_kind};
use super::group::Group;
use super::{join, merge};
use crate::ir::{Arm, ArmKind, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::kinds::{kinds, may_equal};
use crate::resolve::signatures::{LowParam, Lowered};

/// The group, if such an argument is the only one that differs.
pub(super) fn by_value(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<Group> {
    let count = arms.first()?.required.len();
    (0..count).find_map(|param| {
        let others = (0..count).filter(|&i| i != param);
        let alike = |i: usize| arms.iter().all(|a| same(&a.required[i], &arms[0].required[i]));
        let decides =
            others.into_iter().all(alike) && arms.iter().all(|a| a.required[param].callback.is_none());
        decides.then(|| group(cx, arms, param)).flatten()
    })
}

fn same(a: &LowParam, b: &LowParam) -> bool {
    (&a.ty, &a.tells, &a.callback) == (&b.ty, &b.tells, &b.callback)
}

fn group(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered], param: usize) -> Option<Group> {
    let mut out: Vec<Arm> = Vec::new();
    // What may be meant by any of them.
    let mut open: Vec<Ty> = Vec::new();
    for arm in arms {
        let own = &arm.required[param];
        if own.undeclared {
            open.extend([Ty::Object, Ty::Value]);
            continue;
        }
        if protocol(cx, &own.ty).is_some() {
            return None;
        }
        for kind in told(cx, own, &mut open)? {
            push(&mut out, kind, &arm.ret)?;
        }
    }
    let int = |arm: &Arm| arm.kind == ArmKind::Exactly(Ty::Int);
    if let Some(float) = out
        .iter()
        .find(|a| a.kind == ArmKind::Exactly(Ty::Float))
        .cloned()
        && !out.iter().any(int)
    {
        push(&mut out, Ty::Int, &float.output)?;
    }
    let any = join::outputs(cx, arms.iter().map(|a| a.ret.clone()).collect());
    for kind in open {
        push(&mut out, kind, &any)?;
    }
    if out.iter().all(|arm| arm.output == out[0].output) {
        return None;
    }
    let mut base = merge::merge_options(cx, arms);
    base.ret = Ty::Output;
    Some(Group::ByKind {
        base: Box::new(base),
        param,
        arms: out,
        read: Vec::new(),
    })
}

/// Adds a kind that no arm before takes. None where two kinds may be one.
fn push(out: &mut Vec<Arm>, kind: Ty, output: &Ty) -> Option<()> {
    for arm in out.iter() {
        match &arm.kind {
            ArmKind::Exactly(known) if *known == kind => return Some(()),
            ArmKind::Exactly(known) if may_equal(known, &kind) => return None,
            _ => {}
        }
    }
    out.push(Arm {
        kind: ArmKind::Exactly(kind),
        output: output.clone(),
        projected: Vec::new(),
    });
    Some(())
}

/// The kinds of values that a parameter takes. A value of a literal's type that is known at run time only is left open.
fn told(cx: &mut ModuleCx<'_, '_>, param: &LowParam, open: &mut Vec<Ty>) -> Option<Vec<Ty>> {
    let mut out = Vec::new();
    for value in &param.tells.literals {
        out.push(literal_kind(cx, value));
        open.push(base_of(value)?);
    }
    let mut rest = Vec::new();
    if let Some(ty) = &param.tells.rest {
        let opened = open_kinds(cx, ty);
        if !opened.iter().all(|kind| kinds(kind).is_some()) {
            return None;
        }
        rest = opened;
        rest.extend(descendants(cx, &rest));
    }
    if param.tells.none {
        out.push(Ty::Unit);
        let optional = |ty: &Ty| Ty::Option(Box::new(ty.clone()));
        rest = rest.iter().cloned().chain(rest.iter().map(optional)).collect();
    }
    out.extend(rest);
    Some(out)
}
