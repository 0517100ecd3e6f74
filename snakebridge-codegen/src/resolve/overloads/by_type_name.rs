//! Overloads that the compiler cannot pick from: each gets its own name, by the type of the argument in which they differ.
//!
//! `get_origin(tp: GenericAlias) -> type` and `get_origin(tp: Any) -> Any` become `get_origin` and `get_origin_any`.

use super::group::{Named, by_argument, pick};
use super::suffixes;
use crate::ir::Ty;
use crate::names::{self, Role};
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::NAMES_BY_TYPE;
use crate::resolve::signatures::{LowParam, Lowered};

/// Names of arguments that no kind distinguishes from others.
const ANY: &str = "any";
const CALLABLE: &str = "callable";

/// A function for each type of one argument; `None` if no argument has a different type in every overload.
pub(super) fn by_type(
    cx: &mut ModuleCx<'_, '_>,
    suffix: Option<&str>,
    overloads: &[Lowered],
) -> Option<Vec<Named>> {
    if !same_options(overloads) {
        return None;
    }
    let least = overloads.iter().map(|overload| overload.required.len()).min()?;
    (0..least).find_map(|param| by_type_of(cx, suffix, overloads, param))
}

/// Whether each option has the same type in every overload that has it. Otherwise the plain name would refuse `axis=0` only
/// because one overload does.
fn same_options(overloads: &[Lowered]) -> bool {
    let options = || overloads.iter().flat_map(|overload| &overload.optional);
    options().all(|own| options().all(|other| own.python != other.python || own.ty == other.ty))
}

fn by_type_of(
    cx: &mut ModuleCx<'_, '_>,
    suffix: Option<&str>,
    overloads: &[Lowered],
    param: usize,
) -> Option<Vec<Named>> {
    let mut parts: Vec<(String, Vec<Lowered>)> = Vec::new();
    for overload in overloads {
        let name = type_name(cx, &overload.required[param]);
        match parts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, part)) => part.push(overload.clone()),
            None => parts.push((name, vec![overload.clone()])),
        }
    }
    // What no kind tells apart comes last: an overload that takes a function, or anything. The others may then be distinguishable.
    for last in [&[ANY][..], &[ANY, CALLABLE]] {
        let (rest, typed): (Vec<_>, Vec<_>) = parts
            .iter()
            .cloned()
            .partition(|(name, _)| last.contains(&name.as_str()));
        let together: Vec<Lowered> = typed.iter().flat_map(|(_, part)| part).cloned().collect();
        if !rest.is_empty()
            && !together.is_empty()
            && let Some(group) = by_argument(cx, &together)
        {
            let mut out = vec![(suffix.map(str::to_owned), group)];
            out.extend(
                rest.into_iter()
                    .flat_map(|(name, part)| pick(cx, Some(&joined(suffix, &name)), &part)),
            );
            return Some(out);
        }
    }
    let (any, typed): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(name, _)| name == ANY);
    let mut parts: Vec<(String, Vec<Lowered>)> = typed.into_iter().chain(any).collect();
    for (name, part) in &mut parts {
        if !suffixes::fits(&joined(suffix, name)) {
            *name = short_type_name(cx, &part[0].required[param].ty);
        }
    }
    if parts.len() < 2 || parts.len() > NAMES_BY_TYPE {
        return None;
    }
    let mut out = Vec::new();
    for (index, (name, part)) in parts.into_iter().enumerate() {
        let suffix = if index == 0 {
            suffix.map(str::to_owned)
        } else {
            Some(joined(suffix, &name))
        };
        out.extend(pick(cx, suffix.as_deref(), &part));
    }
    Some(out)
}

fn joined(suffix: Option<&str>, name: &str) -> String {
    suffix.map_or_else(|| name.to_owned(), |suffix| format!("{suffix}_{name}"))
}

/// The suffix of an overload by no more than the form of the argument: a list, a mapping, the first of several.
fn short_type_name(cx: &ModuleCx<'_, '_>, ty: &Ty) -> String {
    match ty {
        Ty::Option(inner) => short_type_name(cx, inner),
        Ty::Iterable(_) | Ty::Iter(_) => "iterable".to_owned(),
        Ty::Vec(_) | Ty::Sequence(_) => "list".to_owned(),
        Ty::Tuple(_) | Ty::TupleOf(_) => "tuple".to_owned(),
        Ty::Set(_) => "set".to_owned(),
        Ty::Map(..) | Ty::Mapping(..) => "mapping".to_owned(),
        Ty::Protocol(_) => "protocol".to_owned(),
        Ty::Union(index) => match cx.out.unions[*index].types().next() {
            Some(first) => format!("{}_or_other", short_type_name(cx, first)),
            None => "other".to_owned(),
        },
        Ty::Class(id, _) => names::rust_name(&cx.symbols.names[*id].rust, Role::Function),
        ty => names::rust_name(&cx.type_name(ty), Role::Function),
    }
}

/// The suffix of an overload, by the type of its argument.
fn type_name(cx: &ModuleCx<'_, '_>, param: &LowParam) -> String {
    if param.callback.is_some() {
        return CALLABLE.to_owned();
    }
    let ty = match &param.ty {
        Ty::Option(inner) => inner,
        ty => ty,
    };
    match ty {
        Ty::Value | Ty::Free(_) | Ty::Param(_) | Ty::Object => ANY.to_owned(),
        Ty::Union(index) => names::rust_name(&cx.union_name(*index), Role::Method),
        ty => names::rust_name(&cx.type_name(ty), Role::Method),
    }
}
