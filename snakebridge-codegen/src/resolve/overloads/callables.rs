//! Overloads for callables that differ in what these return: `f(g: Callable[..., Awaitable[Any]]) -> A` and `f(g: Callable[..., T]) -> B`,
//! and for containers of such callables: `f(g: dict[str, Callable[..., T]]) -> T`.
//!
//! At run time no callable shows its result, so none of them picks. Of two that a type variable covers, that one says what is
//! returned. Others become one, beside an overload for class objects, which is told apart from both.

use super::beside_any::is_any_class;
use super::join;
use super::merge::erase_generics;
use crate::ir::{Generic, Ty};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};
use crate::resolve::types::union_enums::as_result;

/// The same overloads without those for callables that no argument tells from another one.
pub(super) fn joined(cx: &mut ModuleCx<'_, '_>, overloads: Vec<Lowered>) -> Vec<Lowered> {
    let overloads = without_instances(overloads);
    let of_class = |overload: &Lowered| overload.required.iter().position(|own| is_any_class(&own.ty));
    let Some(param) = overloads.iter().find_map(of_class) else {
        return overloads;
    };
    let mut out: Vec<Lowered> = Vec::new();
    for overload in overloads {
        match out.iter_mut().find(|known| are_alike(known, &overload, param)) {
            Some(known) => *known = of_both(cx, known, &overload, param),
            None => out.push(overload),
        }
    }
    out
}

/// Drops `f(g: Callable[..., int]) -> list[int]` beside `f(g: Callable[..., T]) -> list[T]`, in containers as well.
fn without_instances(mut overloads: Vec<Lowered>) -> Vec<Lowered> {
    let mut index = 0;
    while index < overloads.len() {
        let own = &overloads[index];
        let general = overloads.iter().position(|other| is_instance(own, other));
        match general {
            Some(general) => {
                let origins = std::mem::take(&mut overloads[index].origins);
                overloads[general].origins.extend(origins);
                overloads.remove(index);
            }
            None => index += 1,
        }
    }
    overloads
}

/// Whether a signature is another one with a type in place of the variable that a callable returns.
fn is_instance(own: &Lowered, general: &Lowered) -> bool {
    let mut params = general.required.iter().enumerate();
    let found = params.find_map(|(index, param)| Some((index, returned_variable(general, param)?)));
    let Some((param, variable)) = found else {
        return false;
    };
    let Some(output) = own.required.get(param).and_then(|param| returned(&param.ty)) else {
        return false;
    };
    let output = as_result(output.read().held());
    let known = |ty: &Ty| matches!(ty, Ty::Free(name) if *name == variable).then(|| output.clone());
    own.generics.is_empty() && are_alike(own, general, param) && own.ret == general.ret.replace(&known)
}

/// The type variable without a bound that is what a callable returns.
fn returned_variable(of: &Lowered, param: &LowParam) -> Option<String> {
    let Ty::Free(variable) = returned(&param.ty)? else {
        return None;
    };
    let is_own = |generic: &&Generic| generic.ident == *variable && generic.bound.is_none();
    of.generics.iter().find(is_own).map(|own| own.ident.clone())
}

/// What a callable returns, or the callables of a container.
fn returned(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::Function(_, output) => Some(output),
        Ty::Option(item)
        | Ty::Vec(item)
        | Ty::Set(item)
        | Ty::Iterable(item)
        | Ty::Sequence(item)
        | Ty::TupleOf(item) => returned(item),
        Ty::Map(_, item) | Ty::Mapping(_, item) => returned(item),
        _ => None,
    }
}

/// Whether two signatures take callables of the same parameters, and the same besides.
fn are_alike(one: &Lowered, other: &Lowered, param: usize) -> bool {
    let inputs = |low: &Lowered| {
        let ty = &low.required.get(param)?.ty;
        returned(ty).is_some().then(|| ty.replace(&without_output))
    };
    let rest = |low: &Lowered| {
        let mut rest = low.required.clone();
        rest.remove(param);
        rest
    };
    inputs(one).is_some()
        && inputs(one) == inputs(other)
        && one.required[param].python == other.required[param].python
        && rest(one) == rest(other)
        && (&one.optional, &one.varargs, &one.kwargs, &one.self_args)
            == (&other.optional, &other.varargs, &other.kwargs, &other.self_args)
}

fn without_output(ty: &Ty) -> Option<Ty> {
    match ty {
        Ty::Function(inputs, _) => Some(Ty::Function(inputs.clone(), Box::new(Ty::Value))),
        _ => None,
    }
}

/// One signature for the callables of both.
fn of_both(cx: &mut ModuleCx<'_, '_>, one: &Lowered, other: &Lowered, param: usize) -> Lowered {
    let (mut out, mut other) = (one.clone(), other.clone());
    erase_generics(&mut out);
    erase_generics(&mut other);
    let callback = |low: &Lowered| low.required[param].callback.clone();
    if returned(&out.required[param].ty) != returned(&other.required[param].ty) {
        out.required[param].ty = out.required[param].ty.replace(&without_output);
        if let Some((_, output)) = &mut out.required[param].callback {
            *output = Ty::Value;
        }
    } else if callback(&out) != callback(&other) {
        out.required[param].callback = None;
    }
    out.ret = join::outputs(cx, vec![out.ret, other.ret]);
    out.reasons.extend(other.reasons);
    out.reasons.push(Reason::OverloadMerged);
    out.origins.extend(other.origins);
    out
}
