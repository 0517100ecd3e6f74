//! Overloads: which signatures share a Rust name, and how the compiler picks among them.
//!
//! In order: signatures that Rust cannot tell apart are one; arms that only add arguments merge; what differs in the
//! names of its required arguments gets names of its own; what differs in an argument's type is picked by its kind;
//! the rest merges into unions.

use snakebridge_introspect::model::ParamKind;

use super::lower::{LowParam, Lowered};
use super::module::ModuleCx;
use crate::ir::{Arm, ArmKind, Ty};
use crate::report::Reason;

/// What becomes one Rust name.
#[derive(Debug)]
pub(crate) enum Group {
    /// One signature.
    One(Box<Lowered>),
    /// Picked by the kind of required parameter `param`.
    ByKind {
        base: Box<Lowered>,
        param: usize,
        arms: Vec<Arm>,
    },
    /// Picked by all arguments together.
    Spread { base: Box<Lowered>, arms: Vec<Arm> },
}

/// A group and what is appended to the function's name.
pub(crate) type Named = (Option<String>, Group);

/// Sorts the arms of one callable into Rust functions.
pub(crate) fn group(cx: &mut ModuleCx<'_, '_>, arms: Vec<Lowered>) -> Vec<Named> {
    let arms = merge_arity(drop_idle(dedupe(arms)));
    if let [_] = arms.as_slice() {
        return arms
            .into_iter()
            .map(|arm| (None, Group::One(Box::new(arm))))
            .collect();
    }
    if let Some(spread) = spread(cx, &arms) {
        return vec![(None, spread)];
    }
    by_names(arms)
        .into_iter()
        .map(|(suffix, arms)| (suffix, pick(cx, arms)))
        .collect()
}

fn dedupe(arms: Vec<Lowered>) -> Vec<Lowered> {
    let mut out: Vec<Lowered> = Vec::new();
    for arm in arms {
        let same = |kept: &Lowered| {
            kept.required.len() == arm.required.len()
                && kept.ret == arm.ret
                && kept
                    .required
                    .iter()
                    .zip(&arm.required)
                    .all(|(a, b)| a.ty == b.ty && a.python == b.python)
                && kept.optional == arm.optional
                && kept.varargs == arm.varargs
        };
        if !out.iter().any(same) {
            out.push(arm);
        }
    }
    out
}

/// Drops `update(None, **kwargs)` beside `update(other, **kwargs)`: without arguments it does nothing.
fn drop_idle(arms: Vec<Lowered>) -> Vec<Lowered> {
    let nothing = |arm: &Lowered| {
        arm.ret == Ty::Unit
            && arm.required.is_empty()
            && arm.varargs.is_none()
            && arm.optional.iter().all(|p| p.ty == Ty::Unit)
    };
    let covered = |arm: &Lowered| {
        arms.iter()
            .any(|other| !other.required.is_empty() && other.ret == Ty::Unit && other.kwargs == arm.kwargs)
    };
    let keep: Vec<bool> = arms.iter().map(|arm| !(nothing(arm) && covered(arm))).collect();
    let mut keep = keep.into_iter();
    let mut arms = arms;
    arms.retain(|_| keep.next().unwrap_or(true));
    arms
}

/// `f(a)` and `f(a, b)` with one result are `f(a, b = ..)`.
fn merge_arity(arms: Vec<Lowered>) -> Vec<Lowered> {
    let mut out: Vec<Lowered> = Vec::new();
    for arm in arms {
        match out
            .iter_mut()
            .find_map(|kept| merged(kept, &arm).map(|m| (kept, m)))
        {
            Some((kept, merged)) => *kept = merged,
            None => out.push(arm),
        }
    }
    out
}

fn merged(a: &Lowered, b: &Lowered) -> Option<Lowered> {
    let (small, large) = if a.required.len() <= b.required.len() {
        (a, b)
    } else {
        (b, a)
    };
    if small.ret != large.ret || !small.generics.is_empty() || !large.generics.is_empty() {
        return None;
    }
    if small.varargs.is_some() != large.varargs.is_some() && !small.required.is_empty() {
        return None;
    }
    let same = |x: &LowParam, y: &LowParam| x.python == y.python && x.ty == y.ty && x.callback == y.callback;
    if !small
        .required
        .iter()
        .zip(&large.required)
        .all(|(x, y)| same(x, y))
    {
        return None;
    }
    let mut out = small.clone();
    for param in large.required[small.required.len()..]
        .iter()
        .chain(&large.optional)
    {
        match small.optional.iter().find(|o| o.python == param.python) {
            Some(own) if !same(own, param) => return None,
            Some(_) => {}
            None => out.optional.push(param.clone()),
        }
    }
    out.varargs = small.varargs.clone().or_else(|| large.varargs.clone());
    out.kwargs = small.kwargs.clone().or_else(|| large.kwargs.clone());
    out.reasons.extend(large.reasons.iter().copied());
    Some(out)
}

/// Positional-only arms of different length, one of them of any length: picked by the tuple of arguments.
fn spread(cx: &ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<Group> {
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
            for count in (most + 1).max(2)..=6 {
                push(&mut out, ArmKind::Spread(count, ty.clone()), arm);
            }
            push(&mut out, ArmKind::SpreadList(ty), arm);
        }
    }
    let mut base = arms[0].clone();
    base.required.clear();
    base.optional.clear();
    base.varargs = None;
    base.ret = Ty::Output;
    base.reasons = arms.iter().flat_map(|a| a.reasons.clone()).collect();
    Some(Group::Spread {
        base: Box::new(base),
        arms: out,
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

/// The kinds a value can have that is passed for `ty`; `None` where a kind does not decide.
pub(crate) fn kinds(ty: &Ty) -> Option<Vec<Ty>> {
    match ty {
        Ty::Unit
        | Ty::Bool
        | Ty::Int
        | Ty::Float
        | Ty::Complex
        | Ty::Str
        | Ty::Bytes
        | Ty::Path
        | Ty::Flag(_) => Some(vec![ty.clone()]),
        Ty::Class(..) | Ty::Runtime(..) | Ty::Vec(_) | Ty::Mapping(..) | Ty::StrParam(_) => {
            Some(vec![ty.clone()])
        }
        Ty::Iterable(item) => Some(vec![Ty::Vec(item.clone())]),
        Ty::Union(_) => Some(vec![ty.clone()]),
        _ => None,
    }
}

fn by_names(arms: Vec<Lowered>) -> Vec<(Option<String>, Vec<Lowered>)> {
    let names = |arm: &Lowered| arm.required.iter().map(|p| p.python.clone()).collect::<Vec<_>>();
    let mut groups: Vec<(Vec<String>, Vec<Lowered>)> = Vec::new();
    for arm in arms {
        let key = names(&arm);
        match groups.iter_mut().find(|(k, _)| *k == key) {
            Some((_, group)) => group.push(arm),
            None => groups.push((key, vec![arm])),
        }
    }
    // Arms of one length that an argument's type tells apart share a name, whatever their parameters are called.
    let mut joined: Vec<(Vec<String>, Vec<Lowered>)> = Vec::new();
    for (key, group) in groups {
        let fits = |other: &(Vec<String>, Vec<Lowered>)| {
            other.0.len() == key.len() && positional(&other.1) && positional(&group) && {
                let all: Vec<Lowered> = other.1.iter().chain(&group).cloned().collect();
                decider(&all).is_some()
            }
        };
        match joined.iter_mut().find(|other| fits(other)) {
            Some((_, other)) => other.extend(group),
            None => joined.push((key, group)),
        }
    }
    joined.sort_by_key(|(key, _)| key.len());
    let base = joined.first().map(|(key, _)| key.clone()).unwrap_or_default();
    let mut out: Vec<(Option<String>, Vec<Lowered>)> = Vec::new();
    for (i, (key, group)) in joined.into_iter().enumerate() {
        let added: Vec<String> = key.iter().filter(|n| !base.contains(n)).cloned().collect();
        let suffix = if added.is_empty() {
            (i > 0).then(|| key.join("_"))
        } else {
            Some(added.join("_"))
        };
        out.push((suffix.filter(|_| i > 0), group));
    }
    out
}

/// Whether two kinds are one for some choice of type parameters.
fn may_equal(a: &Ty, b: &Ty) -> bool {
    let all = |x: &[Ty], y: &[Ty]| x.len() == y.len() && x.iter().zip(y).all(|(x, y)| may_equal(x, y));
    match (a, b) {
        (Ty::Param(_) | Ty::StrParam(_) | Ty::KindOf(_) | Ty::SelfType, _)
        | (_, Ty::Param(_) | Ty::StrParam(_) | Ty::KindOf(_) | Ty::SelfType) => true,
        (Ty::Vec(x), Ty::Vec(y)) | (Ty::Option(x), Ty::Option(y)) | (Ty::Set(x), Ty::Set(y)) => {
            may_equal(x, y)
        }
        (Ty::Iterable(x), Ty::Iterable(y)) => may_equal(x, y),
        (Ty::Mapping(k, v), Ty::Mapping(l, w)) | (Ty::Map(k, v), Ty::Map(l, w)) => {
            may_equal(k, l) && may_equal(v, w)
        }
        (Ty::Tuple(x), Ty::Tuple(y)) => all(x, y),
        (Ty::Class(i, x), Ty::Class(j, y)) => i == j && all(x, y),
        (Ty::Runtime(p, x), Ty::Runtime(q, y)) => p == q && all(x, y),
        _ => a == b,
    }
}

fn positional(arms: &[Lowered]) -> bool {
    arms.iter()
        .all(|a| a.required.iter().all(|p| p.kind != ParamKind::Keyword))
}

/// The first required parameter whose kinds differ in every pair of arms.
fn decider(arms: &[Lowered]) -> Option<usize> {
    let count = arms.first()?.required.len();
    (0..count).find(|&i| {
        let mut seen: Vec<Ty> = Vec::new();
        arms.iter().all(|arm| {
            let Some(own) = arm.required.get(i).filter(|p| p.callback.is_none() && !p.literal) else {
                return false;
            };
            let Some(own) = kinds(&own.ty) else { return false };
            let fresh = own.iter().all(|k| !seen.iter().any(|s| may_equal(s, k)));
            seen.extend(own);
            fresh
        })
    })
}

fn pick(cx: &mut ModuleCx<'_, '_>, arms: Vec<Lowered>) -> Group {
    if arms.len() == 1 {
        let mut arms = arms;
        return Group::One(Box::new(arms.remove(0)));
    }
    let lengths_agree = arms.iter().all(|a| a.required.len() == arms[0].required.len());
    let no_generics = arms.iter().all(|a| a.generics.is_empty());
    if lengths_agree
        && no_generics
        && let Some(param) = decider(&open_unions(cx, &arms))
        && let Some(group) = by_kind(cx, &arms, param)
    {
        return group;
    }
    Group::One(Box::new(merge_all(cx, &arms)))
}

/// The same arms with unions replaced by one arm of each kind, for `decider`.
fn open_unions(cx: &ModuleCx<'_, '_>, arms: &[Lowered]) -> Vec<Lowered> {
    let mut out = Vec::new();
    for arm in arms {
        let mut arm = arm.clone();
        for param in &mut arm.required {
            if let Ty::Union(i) = param.ty
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
fn open_kinds(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    match ty {
        Ty::Union(i) => cx.out.unions[*i]
            .arms
            .iter()
            .flat_map(|(_, t)| open_kinds(cx, t))
            .collect(),
        Ty::Iterable(item) => vec![Ty::Vec(item.clone())],
        Ty::Map(k, v) => vec![Ty::Mapping(k.clone(), v.clone())],
        other => vec![other.clone()],
    }
}

fn by_kind(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered], param: usize) -> Option<Group> {
    let count = arms[0].required.len();
    let differing: Vec<usize> = (0..count)
        .filter(|&i| i != param && arms.iter().any(|a| a.required[i].ty != arms[0].required[i].ty))
        .collect();
    let callbacks = |i: usize| {
        arms.iter()
            .any(|a| a.required[i].callback != arms[0].required[i].callback)
    };
    if differing.len() > 3 || (0..count).any(callbacks) {
        return None;
    }
    let mut out: Vec<Arm> = Vec::new();
    for arm in arms {
        let projected: Vec<Ty> = differing.iter().map(|&i| arm.required[i].ty.clone()).collect();
        let mut own = open_kinds(cx, &arm.required[param].ty);
        own.extend(descendants(cx, &own));
        for kind in own {
            let taken = |a: &Arm| matches!(&a.kind, ArmKind::Exactly(other) if may_equal(other, &kind));
            if !out.iter().any(taken) {
                let (kind, output) = (ArmKind::Exactly(kind), arm.ret.clone());
                out.push(Arm {
                    kind,
                    output,
                    projected: projected.clone(),
                });
            }
        }
    }
    let has_int = out.iter().any(|a| a.kind == ArmKind::Exactly(Ty::Int));
    if !has_int
        && let Some(float) = out
            .iter()
            .find(|a| a.kind == ArmKind::Exactly(Ty::Float))
            .cloned()
    {
        out.push(Arm {
            kind: ArmKind::Exactly(Ty::Int),
            ..float
        });
    }
    let mut base = merge_options(arms);
    for (n, i) in differing.into_iter().enumerate() {
        base.required[i].ty = Ty::Projected(n + 1);
    }
    base.ret = Ty::Output;
    Some(Group::ByKind {
        base: Box::new(base),
        param,
        arms: out,
    })
}

/// Classes of this universe that derive from one of `kinds` and carry no type parameters.
fn descendants(cx: &ModuleCx<'_, '_>, kinds: &[Ty]) -> Vec<Ty> {
    let mut out = Vec::new();
    for kind in kinds {
        let Ty::Class(base, args) = kind else { continue };
        if !args.is_empty() {
            continue;
        }
        let canonical = &cx.symbols.classes[*base].model.canonical;
        for (id, class) in cx.symbols.classes.iter().enumerate() {
            if class.model.mro.contains(canonical) && cx.symbols.names[id].params.is_empty() && !class.is_flag
            {
                out.push(Ty::Class(id, Vec::new()));
            }
        }
    }
    out
}

/// The first arm with the optional parameters of all; those that disagree take any value.
fn merge_options(arms: &[Lowered]) -> Lowered {
    let mut base = arms[0].clone();
    for arm in &arms[1..] {
        for param in arm
            .optional
            .iter()
            .chain(arm.required.iter().skip(base.required.len()))
        {
            match base.optional.iter_mut().find(|o| o.python == param.python) {
                Some(own) if own.ty != param.ty => {
                    own.ty = Ty::Value;
                    base.reasons.push(Reason::OverloadMerged);
                }
                Some(_) => {}
                None => base.optional.push(param.clone()),
            }
        }
        base.varargs = base.varargs.take().or_else(|| arm.varargs.clone());
        base.kwargs = base.kwargs.take().or_else(|| arm.kwargs.clone());
        base.reasons.extend(arm.reasons.iter().copied());
    }
    base
}

/// One signature that takes what any arm takes and returns what any arm returns.
fn merge_all(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered]) -> Lowered {
    let least = arms.iter().map(|a| a.required.len()).min().unwrap_or(0);
    let mut arms = arms.to_vec();
    arms.iter_mut().for_each(forget_generics);
    for arm in &mut arms {
        let rest = arm.required.split_off(least);
        arm.optional.splice(0..0, rest);
    }
    let mut base = merge_options(&arms);
    for i in 0..least {
        let tys: Vec<Ty> = arms.iter().map(|a| a.required[i].ty.clone()).collect();
        base.required[i].ty = union_of(cx, tys, false, &mut base.reasons);
        if let Some(with) = arms.iter().find(|a| a.required[i].callback.is_some()) {
            base.required[i].callback = with.required[i].callback.clone();
        }
    }
    let rets: Vec<Ty> = arms.iter().map(|a| a.ret.clone()).collect();
    base.ret = union_of(cx, rets, true, &mut base.reasons);
    base
}

/// A merged signature has no argument that fixes the type parameters of its arms.
fn forget_generics(arm: &mut Lowered) {
    let generics = std::mem::take(&mut arm.generics);
    let forget = |ty: &mut Ty| {
        if generics.iter().any(|g| super::module::mentions(ty, g)) {
            *ty = Ty::Value;
        }
    };
    arm.required
        .iter_mut()
        .chain(&mut arm.optional)
        .chain(&mut arm.varargs)
        .for_each(|p| forget(&mut p.ty));
    arm.kwargs.iter_mut().for_each(forget);
    forget(&mut arm.ret);
}

fn union_of(cx: &mut ModuleCx<'_, '_>, tys: Vec<Ty>, returned: bool, reasons: &mut Vec<Reason>) -> Ty {
    let mut optional = false;
    let mut plain: Vec<Ty> = Vec::new();
    for ty in tys {
        let ty = match ty {
            Ty::Option(inner) => {
                optional = true;
                *inner
            }
            Ty::Unit => {
                optional = true;
                continue;
            }
            other => other,
        };
        let opened = match ty {
            Ty::Union(i) => cx.out.unions[i].arms.iter().map(|(_, t)| t.clone()).collect(),
            other => vec![other],
        };
        for ty in opened {
            if !plain.contains(&ty) {
                plain.push(ty);
            }
        }
    }
    let fits = |ty: &Ty| {
        matches!(
            ty,
            Ty::Bool | Ty::Int | Ty::Float | Ty::Complex | Ty::Str | Ty::Bytes | Ty::Path | Ty::Flag(_)
        ) || matches!(ty, Ty::Class(_, args) if args.is_empty())
    };
    let ty = match plain.as_slice() {
        [] => return Ty::Unit,
        [one] => one.clone(),
        many if many.iter().all(fits) => Ty::Union(cx.union(plain.clone(), returned)),
        _ => {
            reasons.push(Reason::OverloadMerged);
            return Ty::Value;
        }
    };
    if optional && ty != Ty::Value {
        Ty::Option(Box::new(ty))
    } else {
        ty
    }
}
