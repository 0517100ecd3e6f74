//! Overloads that the compiler tells apart: by the kind of one argument, or by all arguments together.

use snakebridge_introspect::model::{Member, ParamKind};

use super::super::module::ModuleCx;
use super::super::symbols::Declared;
use super::Group;
use crate::ir::{Arm, ArmKind, LONGEST_TUPLE, Ty};
use crate::resolve::signatures::kinds::{kinds, tells};
use crate::resolve::signatures::{LowParam, Lowered};
use crate::resolve::types::buffers;

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
    base.places = arms.iter().flat_map(|arm| arm.places.clone()).collect();
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

pub(super) fn positional(arms: &[Lowered]) -> bool {
    arms.iter()
        .all(|a| a.required.iter().all(|p| p.kind != ParamKind::Keyword))
}

/// The first required parameter whose kinds differ in every pair of arms.
pub(super) fn decider(arms: &[Lowered]) -> Option<usize> {
    let count = arms.first()?.required.len();
    (0..count).find(|&i| tells(arms, i))
}

/// The protocol that a type is, or has among its arms or in its items: what has certain members may be of any kind.
pub(crate) fn protocol<'t>(cx: &'t ModuleCx<'_, '_>, ty: &'t Ty) -> Option<&'t Ty> {
    match ty {
        Ty::Union(i) => cx.out.unions[*i]
            .arms
            .iter()
            .find_map(|(_, arm)| protocol(cx, arm)),
        Ty::Vec(item) | Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) => protocol(cx, item),
        ty => matches!(ty, Ty::Protocol(_)).then_some(ty),
    }
}

/// The same arms with unions of one arm replaced by it, for `decider`.
pub(super) fn open_unions(cx: &ModuleCx<'_, '_>, arms: &[Lowered]) -> Vec<Lowered> {
    let mut out = Vec::new();
    for arm in arms {
        let mut arm = arm.clone();
        for param in &mut arm.required {
            if let Some(protocol) = protocol(cx, &param.ty) {
                param.ty = protocol.clone();
            } else if let Ty::Union(i) = param.ty
                && let [(_, only)] = cx.out.unions[i].arms.as_slice()
            {
                param.ty = only.clone();
            }
        }
        out.push(arm);
    }
    out
}

/// The kinds of `ty` with unions opened.
pub(super) fn open_kinds(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    match ty {
        Ty::Union(i) => cx.out.unions[*i]
            .arms
            .iter()
            .flat_map(|(_, t)| open_kinds(cx, t))
            .collect(),
        Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) | Ty::Vec(item) => {
            // None of those that may be missing has to be.
            let all = item.optional_handle().cloned();
            let kinds = open_kinds(cx, item).into_iter().chain(all);
            kinds.map(|kind| Ty::Vec(Box::new(kind))).collect()
        }
        Ty::Map(k, v) => vec![Ty::Mapping(k.clone(), v.clone())],
        other => buffers::kinds(other).unwrap_or_else(|| vec![other.clone()]),
    }
}

/// What else is a path: strings, unless a signature is for them, and objects that have one.
pub(super) fn paths(cx: &ModuleCx<'_, '_>, own: &[Ty], arms: &[Lowered], param: usize) -> Vec<Ty> {
    if !own.contains(&Ty::Path) {
        return Vec::new();
    }
    let text = |arm: &Lowered| open_kinds(cx, &arm.required[param].ty).contains(&Ty::Str);
    let mut out = Vec::new();
    if !arms.iter().any(text) {
        out.push(Ty::Str);
    }
    out.extend(path_classes(cx));
    out
}

/// Classes of this universe whose objects are paths.
pub(super) fn path_classes(cx: &ModuleCx<'_, '_>) -> Vec<Ty> {
    let has = |m: &Member| matches!(m, Member::Method(m) if m.function.name == "__fspath__");
    let classes = cx.symbols.classes.iter().enumerate();
    let paths = classes
        .filter(|(id, class)| class.model.members.iter().any(has) && cx.symbols.names[*id].params.is_empty());
    paths.map(|(id, _)| Ty::Class(id, Vec::new())).collect()
}

/// Enums of this universe whose members are an `int` or a `str`, where a signature is for these.
pub(super) fn members(cx: &ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let classes = cx.symbols.classes.iter().enumerate();
    let fits = |id: usize| {
        let also = cx.symbols.names[id].is_also.as_ref();
        also.is_some_and(|ty| kinds.contains(ty))
    };
    let member = |(id, class): (usize, &Declared<'_>)| match class {
        class if class.is_flag && fits(id) => Some(Ty::Flag(id)),
        class if class.has_variants && fits(id) => Some(Ty::Enum(id)),
        _ => None,
    };
    classes.filter_map(member).collect()
}

/// Classes of this universe that derive from one of `kinds` and carry no type parameters.
pub(super) fn descendants(cx: &ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let mut out = Vec::new();
    for kind in kinds {
        let Ty::Class(base, args) = kind else { continue };
        if !args.is_empty() {
            continue;
        }
        let canonical = &cx.symbols.classes[*base].model.canonical;
        for (id, class) in cx.symbols.classes.iter().enumerate() {
            if class.model.mro.contains(canonical)
                && cx.symbols.names[id].params.is_empty()
                && !class.is_flag
                && !class.has_variants
            {
                out.push(Ty::Class(id, Vec::new()));
            }
        }
    }
    out
}
