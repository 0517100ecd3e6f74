//! Overloads that become one signature: equal ones, ones that add arguments, and ones that cannot be distinguished.

use snakebridge_introspect::model::ParamKind;

use super::beside_any::is_any_class;
use super::join::{self, union_of};
use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};

pub(super) fn dedupe(overloads: Vec<Lowered>) -> Vec<Lowered> {
    let mut out: Vec<Lowered> = Vec::new();
    for overload in overloads {
        let same = |kept: &Lowered| {
            kept.required.len() == overload.required.len()
                && kept.ret == overload.ret
                && kept
                    .required
                    .iter()
                    .zip(&overload.required)
                    .all(|(a, b)| a.ty == b.ty && a.python == b.python)
                && kept.optional == overload.optional
                && kept.varargs == overload.varargs
                && (kept.kwargs == overload.kwargs || kept.kwargs.is_none() || overload.kwargs.is_none())
                && differ_in_one(kept, &overload)
        };
        match out.iter_mut().find(|kept| same(kept)) {
            Some(kept) => absorb(kept, &overload),
            None => out.push(overload),
        }
    }
    out
}

/// Whether the values that two signatures accept differ in one argument at most: those of two arguments together would allow more.
fn differ_in_one(kept: &Lowered, other: &Lowered) -> bool {
    let pairs = kept.required.iter().zip(&other.required);
    pairs.filter(|(a, b)| a.accepts != b.accepts).count() < 2
}

/// A signature that absorbs another one accepts the literals of both, and the `**kwargs` of either.
fn absorb(kept: &mut Lowered, other: &Lowered) {
    for (own, more) in kept.required.iter_mut().zip(&other.required) {
        own.accepts.add(&more.accepts);
    }
    kept.kwargs = kept.kwargs.take().or_else(|| other.kwargs.clone());
    kept.origins.extend(&other.origins);
}

/// Drops `update(None, **kwargs)` if there is `update(other, **kwargs)`: without arguments it does nothing.
pub(super) fn drop_no_ops(overloads: Vec<Lowered>) -> Vec<Lowered> {
    let nothing = |overload: &Lowered| {
        overload.ret == Ty::Unit
            && overload.required.is_empty()
            && overload.varargs.is_none()
            && overload.optional.iter().all(|p| p.ty == Ty::Unit)
    };
    let covered = |overload: &Lowered| {
        overloads.iter().any(|other| {
            !other.required.is_empty() && other.ret == Ty::Unit && other.kwargs == overload.kwargs
        })
    };
    let keep: Vec<bool> = overloads
        .iter()
        .map(|overload| !(nothing(overload) && covered(overload)))
        .collect();
    let mut keep = keep.into_iter();
    let mut overloads = overloads;
    overloads.retain(|_| keep.next().unwrap_or(true));
    overloads
}

/// Drops a signature that accepts more than an earlier one and therefore returns a union of type variables, which no enum can
/// represent: of `get(key, default: V) -> V` and `get(key, default: T) -> V | T` the first is kept.
pub(super) fn drop_wider(overloads: Vec<Lowered>) -> Vec<Lowered> {
    let mut out: Vec<Lowered> = Vec::new();
    for overload in overloads {
        let union = overload.ret == Ty::Value && overload.reasons.contains(&Reason::Union);
        let wider = |kept: &&mut Lowered| {
            let mut pairs = kept.required.iter().zip(&overload.required);
            let takes = |(a, b): (&LowParam, &LowParam)| {
                a.ty == b.ty || b.ty.any(&Ty::is_inferred) || b.ty == Ty::Value
            };
            union
                && kept.ret != Ty::Value
                && kept.required.len() == overload.required.len()
                && pairs.all(|pair| pair.0.python == pair.1.python && takes(pair))
        };
        match out.iter_mut().find(wider) {
            Some(kept) => kept.reasons.push(Reason::Union),
            None => out.push(overload),
        }
    }
    out
}

/// `f(a)` and `f(a, b)` with the same result become `f(a, b = ..)`.
pub(super) fn merge_arity(overloads: Vec<Lowered>) -> Vec<Lowered> {
    let mut out: Vec<Lowered> = Vec::new();
    for overload in overloads {
        match out
            .iter_mut()
            .find_map(|kept| merged(kept, &overload).map(|m| (kept, m)))
        {
            Some((kept, merged)) => *kept = merged,
            None => out.push(overload),
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
    if small.ret != large.ret || small.generics != large.generics || !differ_in_one(small, large) {
        return None;
    }
    if small.varargs.is_some() != large.varargs.is_some() && !small.required.is_empty() {
        return None;
    }
    let same = |x: &LowParam, y: &LowParam| x.python == y.python && x.ty == y.ty && x.callback == y.callback;
    let pairs = || small.required.iter().zip(&large.required);
    if !pairs().all(|(x, y)| same(x, y) || of_both(x, y).is_some()) {
        return None;
    }
    let mut out = small.clone();
    absorb(&mut out, large);
    for (own, (x, y)) in out.required.iter_mut().zip(pairs()) {
        own.ty = of_both(x, y).unwrap_or_else(|| own.ty.clone());
    }
    for own in &mut out.optional {
        *own = beside_args(own, small, large)?;
    }
    for param in large.required[small.required.len()..]
        .iter()
        .chain(&large.optional)
    {
        match small.optional.iter().find(|o| o.python == param.python) {
            Some(own) if !same(own, param) => return None,
            Some(_) => {}
            None => out.optional.push(beside_args(param, large, small)?),
        }
    }
    out.varargs = small.varargs.clone().or_else(|| large.varargs.clone());
    out.kwargs = small.kwargs.clone().or_else(|| large.kwargs.clone());
    out.reasons.extend(large.reasons.iter().copied());
    Some(out)
}

/// What two signatures with the same result take together where one takes each class object, and the other anything.
fn of_both(x: &LowParam, y: &LowParam) -> Option<Ty> {
    let tys = [&x.ty, &y.ty];
    let both = tys.iter().any(|ty| **ty == Ty::Value) && tys.iter().any(|ty| is_any_class(ty));
    let alike = x.python == y.python && x.callback == y.callback && x.generic == y.generic;
    (both && alike).then_some(Ty::Value)
}

/// An optional parameter of one signature in a function that also has the `*args` of another one, which takes them in its place: it can only
/// be passed by its name. `None` if it has none for Python.
fn beside_args(param: &LowParam, own: &Lowered, other: &Lowered) -> Option<LowParam> {
    let has = |low: &Lowered| {
        let mut all = low.required.iter().chain(&low.optional);
        all.any(|own| own.python == param.python)
    };
    if own.varargs.is_some() || other.varargs.is_none() || has(other) {
        return Some(param.clone());
    }
    match param.kind {
        ParamKind::Positional => None,
        _ => Some(LowParam {
            kind: ParamKind::Keyword,
            ..param.clone()
        }),
    }
}

/// The first overload with the optional parameters of all; where the types disagree, a parameter accepts any of them.
pub(super) fn merge_options(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Lowered {
    let first = &overloads[0];
    let mut base = first.clone();
    for overload in &overloads[1..] {
        for own in &mut base.optional {
            if let Some(named) = beside_args(own, first, overload) {
                *own = named;
            }
        }
        for param in overload
            .optional
            .iter()
            .chain(overload.required.iter().skip(base.required.len()))
        {
            match base.optional.iter_mut().find(|o| o.python == param.python) {
                Some(own) => {
                    let both = [own.ty.clone(), param.ty.clone()];
                    join::parameter(cx, own, &both, &mut base.reasons);
                }
                None => {
                    let named = beside_args(param, overload, &base);
                    base.optional.push(named.unwrap_or_else(|| param.clone()));
                }
            }
        }
        merge_rest(cx, &mut base, overload);
        base.reasons.extend(overload.reasons.iter().copied());
        base.origins.extend(&overload.origins);
    }
    base
}

/// The `*args` and `**kwargs` of both: `*args: str` beside `*args: Any` takes anything.
fn merge_rest(cx: &mut ModuleCx<'_, '_>, base: &mut Lowered, overload: &Lowered) {
    match (&mut base.varargs, &overload.varargs) {
        (Some(own), Some(other)) => {
            let both = [own.ty.clone(), other.ty.clone()];
            join::parameter(cx, own, &both, &mut base.reasons);
        }
        (own, other) => *own = own.take().or_else(|| other.clone()),
    }
    base.kwargs = match (base.kwargs.take(), overload.kwargs.clone()) {
        (Some(own), Some(other)) if own != other => {
            Some(join::union_of(cx, vec![own, other], false, &mut base.reasons))
        }
        (own, other) => own.or(other),
    };
}

/// One signature that accepts the arguments of all overloads and returns any of their results.
pub(super) fn merge_all(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Lowered {
    let least = overloads.iter().map(|a| a.required.len()).min().unwrap_or(0);
    let mut overloads = overloads.to_vec();
    overloads.iter_mut().for_each(erase_generics);
    for overload in &mut overloads {
        let rest = overload.required.split_off(least);
        overload.optional.splice(0..0, rest);
    }
    let mut base = merge_options(cx, &overloads);
    for i in 0..least {
        let tys: Vec<Ty> = overloads.iter().map(|a| a.required[i].ty.clone()).collect();
        join::parameter(cx, &mut base.required[i], &tys, &mut base.reasons);
        if let Some(with) = overloads.iter().find(|a| a.required[i].callback.is_some()) {
            base.required[i].callback = with.required[i].callback.clone();
        }
    }
    let rets: Vec<Ty> = overloads.iter().map(|a| a.ret.clone()).collect();
    base.ret = union_of(cx, rets, true, &mut base.reasons);
    if base.ret != Ty::Value {
        let untyped = overloads.iter().filter(|overload| overload.ret == Ty::Value);
        base.untyped = untyped.flat_map(|overload| overload.origins.clone()).collect();
    }
    base
}

/// In a merged signature no argument determines the type parameters of the overloads, so they are replaced by their bounds.
pub(super) fn erase_generics(overload: &mut Lowered) {
    let generics = std::mem::take(&mut overload.generics);
    let bound = |ty: &Ty| {
        let Ty::Free(ident) = ty else { return None };
        let own = generics.iter().find(|generic| generic.ident == *ident)?;
        own.bound.clone()
    };
    let is_inferred = |ty: &Ty| ty.any(&Ty::is_inferred);
    // The argument accepts the same as before, but the other types that were inferred from it are lost.
    let is_lost = |p: &LowParam| p.ty.is_inferred() && bound(&p.ty).is_none();
    if is_inferred(&overload.ret) || overload.required.iter().chain(&overload.optional).any(is_lost) {
        overload.reasons.push(Reason::OverloadMerged);
    }
    for param in overload.params_mut() {
        param.generic = None;
        if param
            .callback
            .as_ref()
            .is_some_and(|(inputs, output)| inputs.iter().any(is_inferred) || is_inferred(output))
        {
            param.callback = None;
        }
    }
    let as_result = |t: &Ty| {
        t.is_inferred()
            .then(|| bound(t).map_or(Ty::Value, |bound| bound.result))
    };
    // The contents of a class are read, even if the class is an argument.
    let as_argument = |t: &Ty| match (t, bound(t)) {
        (_, Some(bound)) => bound.argument,
        // What is iterated over may have any item with the members.
        (Ty::Iterable(item), None) if is_by_members(bound(item)) => {
            Ty::Iterable(Box::new(bound(item).map_or(Ty::Value, |bound| bound.argument)))
        }
        _ => t.replace(&as_result),
    };
    overload
        .required
        .iter_mut()
        .chain(&mut overload.optional)
        .chain(&mut overload.varargs)
        .for_each(|p| p.ty = as_argument(&p.ty));
    overload.kwargs.iter_mut().for_each(|ty| *ty = as_argument(ty));
    overload.ret = overload.ret.replace(&as_result);
}

/// The same signatures with any value in place of inferred types.
pub(super) fn without_generics(overloads: &[Lowered]) -> Vec<Lowered> {
    let mut overloads = overloads.to_vec();
    overloads.iter_mut().for_each(erase_generics);
    overloads
}

/// Whether the upper bound of a type variable is a protocol.
fn is_by_members(bound: Option<crate::ir::Bound>) -> bool {
    bound.is_some_and(|bound| matches!(bound.argument, Ty::Protocol(_)))
}
