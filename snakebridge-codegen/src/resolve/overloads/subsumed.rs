//! Overloads that another one subsumes: each of their calls is a call of that one, with the same result.

use snakebridge_introspect::model::ParamKind;

use crate::ir::Ty;
use crate::resolve::signatures::{LowParam, Lowered};

/// Drops `f(a, hi: int) -> R` if there is `f(a, hi: int | None = None) -> R`.
pub(super) fn drop_subsumed(overloads: Vec<Lowered>) -> Vec<Lowered> {
    let covered = |index: usize| {
        let own = &overloads[index];
        // Of two that subsume each other the first is kept.
        overloads.iter().enumerate().any(|(other, overload)| {
            other != index && covers(overload, own) && (other < index || !covers(own, overload))
        })
    };
    let keep: Vec<bool> = (0..overloads.len()).map(|index| !covered(index)).collect();
    let mut keep = keep.into_iter();
    let mut overloads = overloads;
    overloads.retain(|_| keep.next().unwrap_or(true));
    overloads
}

/// Whether each call of `other` is a call of `own`.
fn covers(own: &Lowered, other: &Lowered) -> bool {
    let params = |overload: &Lowered| {
        overload
            .required
            .iter()
            .chain(&overload.optional)
            .cloned()
            .collect::<Vec<_>>()
    };
    let (params, others) = (params(own), params(other));
    let is_given = |own: &LowParam| other.required.iter().any(|given| given.python == own.python);
    let is_taken = |(place, param): (usize, &LowParam)| {
        let found = params.iter().position(|own| own.python == param.python);
        found.is_some_and(|own| {
            let by_place = params[own].kind == ParamKind::Positional;
            (!by_place || own == place) && takes(&params[own], param)
        })
    };
    own.ret == other.ret
        && own.self_args == other.self_args
        && own.generics == other.generics
        && takes_rest(
            own.varargs.as_ref().map(|p| &p.ty),
            other.varargs.as_ref().map(|p| &p.ty),
        )
        && takes_rest(own.kwargs.as_ref(), other.kwargs.as_ref())
        && own.required.iter().all(is_given)
        && others.iter().enumerate().all(is_taken)
}

/// Whether `*args` or `**kwargs` accept everything that those of another one do: `*args: Any` what `*args: str` does.
fn takes_rest(own: Option<&Ty>, other: Option<&Ty>) -> bool {
    own == other || own.is_some_and(|own| *own == Ty::Value) && other.is_some()
}

/// Whether a parameter accepts everything that another one of the same name does.
fn takes(own: &LowParam, other: &LowParam) -> bool {
    let kind = own.kind == other.kind || own.kind == ParamKind::Standard;
    let named = !own.accepts.literals.is_empty() || !other.accepts.literals.is_empty();
    let same = own.ty == other.ty && own.accepts == other.accepts;
    let wider = match &own.ty {
        Ty::Option(item) => **item == other.ty || other.ty == Ty::Unit,
        _ => false,
    };
    kind && own.callback == other.callback && own.generic == other.generic && (same || wider && !named)
}
