//! Overloads for class objects beside those for anything, or for anything that can be called: `resolve(key: type[T]) -> T` and
//! `resolve(key: Any) -> Any`, `freeze(f: type[T]) -> type[T]` and `freeze(f: Callable[..., T]) -> Callable[..., T]`.
//!
//! Anything is no kind, so kinds alone do not tell the two apart, and a class can be called as well. The runtime sorts all kinds into
//! class objects and the rest.

use crate::ir::{Overload, OverloadKind, Ty};
use crate::resolve::signatures::{LowParam, Lowered};

/// The first required parameter for which one overload takes each class object and the others together take anything, or one other each
/// callable.
pub(super) fn decider(overloads: &[Lowered]) -> Option<usize> {
    let count = overloads.first()?.required.len();
    (0..count).find(|&param| is_decided(overloads, param))
}

fn is_decided(overloads: &[Lowered], param: usize) -> bool {
    let Some(own) = overloads
        .iter()
        .map(|overload| overload.required.get(param))
        .collect::<Option<Vec<&LowParam>>>()
    else {
        return false;
    };
    let (classes, others): (Vec<_>, Vec<_>) = overloads
        .iter()
        .zip(&own)
        .partition(|(_, own)| is_any_class(&own.ty));
    let [(first, _), ..] = others.as_slice() else {
        return false;
    };
    classes.len() == 1
        && own.iter().all(|own| own.callback.is_none() && !own.literal)
        && (others.iter().any(|(_, own)| own.ty == Ty::Value)
            || matches!(others[..], [(_, own)] if is_callable(own)))
        && others
            .iter()
            .all(|(other, _)| differ_in_type_alone(first, other, param))
}

/// Whether all that can be called passes for it.
fn is_callable(own: &LowParam) -> bool {
    matches!(own.ty, Ty::Function(..))
}

/// Whether two signatures differ in the type of one parameter at most.
fn differ_in_type_alone(one: &Lowered, other: &Lowered, param: usize) -> bool {
    let rest = |low: &Lowered| {
        let mut rest = low.required.clone();
        rest.remove(param);
        rest
    };
    one.required.len() == other.required.len()
        && rest(one) == rest(other)
        && (&one.ret, &one.optional, &one.varargs, &one.kwargs)
            == (&other.ret, &other.optional, &other.varargs, &other.kwargs)
}

/// Whether each class object passes for it: `type[Any]`, `type[T]`.
pub(super) fn is_any_class(ty: &Ty) -> bool {
    match ty {
        Ty::ClassOf(class) => **class == Ty::Object,
        Ty::Runtime("Class", of) => matches!(of[..], [Ty::Object | Ty::Free(_)]),
        _ => false,
    }
}

/// The kinds of such overloads: class objects, and whatever is none.
pub(super) fn sort(overloads: &mut Vec<Overload>) {
    overloads.retain_mut(|overload| match &overload.kind {
        OverloadKind::Exactly(Ty::Value) => {
            overload.kind = OverloadKind::NoClass;
            true
        }
        OverloadKind::Exactly(Ty::Function(_, output)) => {
            overload.kind = OverloadKind::Calls((**output).clone());
            true
        }
        OverloadKind::Exactly(ty) => is_any_class(ty),
        _ => false,
    });
}
