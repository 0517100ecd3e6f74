//! Overloads distinguished by all arguments together, which are passed as one tuple.

use snakebridge_introspect::model::ParamKind;

use super::deciding_kinds::{descendants, open_kinds, path_classes};
use super::group::Group;
use super::untyped;
use crate::ir::{LONGEST_TUPLE, Overload, OverloadKind, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::kinds::kinds;
use crate::resolve::signatures::{LowParam, Lowered};

/// Positional-only overloads of different length, one of them variadic: picked by the tuple of arguments.
pub(super) fn by_tuple(cx: &ModuleCx<'_, '_>, overloads: &[Lowered]) -> Option<Group> {
    let positional = |p: &LowParam| p.kind == ParamKind::Positional && p.callback.is_none();
    let simple = |overload: &Lowered| {
        overload.required.iter().chain(&overload.optional).all(positional)
            && overload.kwargs.is_none()
            && overload.generics.is_empty()
    };
    if !overloads.iter().all(simple) || !overloads.iter().any(|overload| overload.varargs.is_some()) {
        return None;
    }
    let mut out: Vec<Overload> = Vec::new();
    for overload in overloads {
        let (least, most) = (
            overload.required.len(),
            overload.required.len() + overload.optional.len(),
        );
        let params: Vec<&LowParam> = overload.required.iter().chain(&overload.optional).collect();
        for count in least..=most {
            match &params[..count] {
                [] => push(&mut out, OverloadKind::Exactly(Ty::Unit), overload),
                [one] if one.literal => {}
                [one] => {
                    kinds(&one.ty)?;
                    let mut own = open_kinds(cx, &one.ty);
                    own.extend(descendants(cx, &own));
                    own.extend(one_path(cx, &own, overloads));
                    for kind in own {
                        push(&mut out, OverloadKind::Exactly(kind), overload);
                    }
                }
                many => push(&mut out, OverloadKind::Tuple(count, common(many)?), overload),
            }
        }
        if let Some(varargs) = &overload.varargs {
            let mut all = params.clone();
            all.push(varargs);
            let ty = common(&all)?;
            for count in (most + 1).max(2)..=LONGEST_TUPLE {
                push(&mut out, OverloadKind::Tuple(count, ty.clone()), overload);
            }
            let is_list = |a: &Overload| matches!(a.kind, OverloadKind::Exactly(Ty::Vec(_)));
            if !out.iter().any(is_list) {
                push(&mut out, OverloadKind::List(ty), overload);
            }
        }
    }
    if !are_disjoint(&mut out) {
        return None;
    }
    out.extend(untyped::overloads(&out));
    let mut base = overloads[0].clone();
    base.required.clear();
    base.optional.clear();
    base.varargs = None;
    base.ret = Ty::Output;
    base.reasons = overloads.iter().flat_map(|a| a.reasons.clone()).collect();
    base.origins = overloads
        .iter()
        .flat_map(|overload| overload.origins.clone())
        .collect();
    Some(Group::ByTuple {
        base: Box::new(base),
        overloads: out,
    })
}

/// What else is accepted as a path that is the only argument.
fn one_path(cx: &ModuleCx<'_, '_>, own: &[Ty], overloads: &[Lowered]) -> Vec<Ty> {
    if !own.contains(&Ty::Path) {
        return Vec::new();
    }
    let params = |overload: &Lowered| {
        let positional = overload.required.iter().chain(&overload.optional);
        positional
            .chain(&overload.varargs)
            .map(|p| p.ty.clone())
            .collect::<Vec<_>>()
    };
    let is_text = overloads.iter().flat_map(params).any(|ty| ty == Ty::Str);
    let text = (!is_text).then_some(Ty::Str);
    text.into_iter().chain(path_classes(cx)).collect()
}

/// Whether no tuple fits two overloads. Those of equal length overlap if their items are distinguished by a bound. Bytes are a
/// `Vec` too, so the overload for lists is dropped in favour of them.
fn are_disjoint(overloads: &mut Vec<Overload>) -> bool {
    let takes_bytes = overloads
        .iter()
        .any(|overload| overload.kind == OverloadKind::Exactly(Ty::Bytes));
    overloads.retain(|overload| {
        !takes_bytes || !matches!(&overload.kind, OverloadKind::List(ty) if !ty.is_scalar())
    });
    let length = |overload: &Overload| match &overload.kind {
        OverloadKind::Tuple(count, ty) => Some((*count, ty.is_scalar())),
        _ => None,
    };
    overloads.iter().enumerate().all(|(i, overload)| {
        let Some((count, is_scalar)) = length(overload) else {
            return true;
        };
        let rest = overloads[i + 1..].iter().filter_map(length);
        rest.filter(|(other, _)| *other == count)
            .all(|(_, other)| is_scalar && other)
    })
}

fn common(params: &[&LowParam]) -> Option<Ty> {
    let first = params.first()?;
    params.iter().all(|p| p.ty == first.ty).then(|| first.ty.clone())
}

fn push(out: &mut Vec<Overload>, kind: OverloadKind, overload: &Lowered) {
    if !out.iter().any(|a| a.kind == kind) {
        out.push(Overload {
            kind,
            output: overload.ret.clone(),
            projected: Vec::new(),
            fixed: Vec::new(),
        });
    }
}
