//! Type variables of a result that an option alone says: those of `map(mapper: Callable[[A], B] | None = None) -> Operator[A, B]`, and of
//! the class in `EventedList(data: Iterable[T] = ())`. The setters of options stand outside the function and know none of its type
//! parameters, so there is one more function in which the option is an argument: `map_mapper`, `new_data`.

use std::collections::BTreeSet;

use snakebridge_introspect::model::{Param, ParamKind, Sig, Type};

use super::suffixes;
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::owner::Owner;
use crate::resolve::signatures::generics::{mentions, own_vars};
use crate::resolve::signatures::{Lowered, lower};
use crate::resolve::types::unions;

/// The signatures with such an option as an argument, and the suffix of their functions.
pub(super) fn functions(
    cx: &mut ModuleCx<'_, '_>,
    sigs: &[Sig],
    symbol: &str,
    owner: &Owner<'_>,
) -> Vec<(String, Lowered)> {
    let mut out: Vec<(String, Lowered)> = Vec::new();
    for sig in sigs.iter().filter(|sig| sig.self_type.is_none()) {
        let open = said_by_result(sig, owner);
        for index in 0..sig.params.len() {
            let Some(stated) = with_argument(cx, sig, index, &open) else {
                continue;
            };
            let name = &stated.params[index].name;
            let lowered = lower::lower_all(cx, std::slice::from_ref(&stated), symbol, owner).overloads;
            let Ok([low]) = <[Lowered; 1]>::try_from(lowered) else {
                continue;
            };
            let suffix = suffixes::added(&[name], low.required.len());
            if says_result(&low, name, owner) && out.iter().all(|(other, _)| *other != suffix) {
                out.push((suffix, low));
            }
            // What a class is over can be written down as well: `EventedList::<i64>::new_with(..)`.
            if is_constructor(owner) && !out.is_empty() {
                return out;
            }
        }
    }
    out
}

/// The variables of the result, and of the class that a constructor makes, that no argument mentions.
fn said_by_result(sig: &Sig, owner: &Owner<'_>) -> BTreeSet<String> {
    let of_class = owner
        .vars
        .class
        .iter()
        .filter(|param| is_constructor(owner) && !param.any_str);
    let of_class = of_class.map(|param| param.id.clone());
    let own = own_vars(sig, &owner.vars)
        .into_iter()
        .filter(|id| mentions(&sig.ret, id));
    let is_told = |id: &String| {
        let arguments = sig.params.iter().filter(|param| param.default.is_none());
        arguments.clone().any(|param| mentions(&param.ty, id))
    };
    of_class.chain(own).filter(|id| !is_told(id)).collect()
}

/// The signature in which this option is an argument, if it says one of these variables.
fn with_argument(cx: &mut ModuleCx<'_, '_>, sig: &Sig, index: usize, open: &BTreeSet<String>) -> Option<Sig> {
    let param = &sig.params[index];
    param.default.as_ref()?;
    let ty = without_none(cx, param);
    if !open.iter().any(|id| mentions(&ty, id)) {
        return None;
    }
    let is_first = sig.params[..index]
        .iter()
        .all(|before| before.default.is_none() && before.kind != ParamKind::VarArgs);
    let mut out = sig.clone();
    let argument = &mut out.params[index];
    argument.ty = ty;
    argument.default = None;
    match argument.kind {
        // What stands before it is left out, so it is passed by name.
        ParamKind::Standard if !is_first => argument.kind = ParamKind::Keyword,
        ParamKind::Positional if !is_first => return None,
        _ => {}
    }
    Some(out)
}

/// The type of what is passed where the option is set.
fn without_none(cx: &mut ModuleCx<'_, '_>, param: &Param) -> Type {
    match unions::opened(cx, &param.ty) {
        Type::Union { items } => {
            let mut items: Vec<Type> = items.into_iter().filter(|ty| *ty != Type::None).collect();
            match items.len() {
                1 => items.remove(0),
                _ => Type::Union { items },
            }
        }
        _ => param.ty.clone(),
    }
}

/// Whether the compiler knows the result by the argument.
fn says_result(low: &Lowered, name: &str, owner: &Owner<'_>) -> bool {
    let Some(argument) = low.required.iter().find(|param| param.python == name) else {
        return false;
    };
    if is_constructor(owner) {
        argument.generic.is_some() || argument.ty.is_handle()
    } else {
        low.ret.any(&Ty::is_inferred)
    }
}

fn is_constructor(owner: &Owner<'_>) -> bool {
    owner.binding.is_none() && owner.self_ty.is_some()
}
