//! Overloads: which signatures share a Rust name, and how the compiler picks among them.
//!
//! In order: overloads for one value and for several become one; overloads that differ in the values of options are picked by those; signatures that Rust cannot distinguish become
//! one; overloads that only add arguments are merged; those whose required arguments have other names get their own names;
//! those that differ in the type of an argument are picked by its kind; the rest is merged into unions.
//!
//! For `get(key) -> V | None`, `get(key, default: V) -> V` and `get(key, default: T) -> V | T` no options differ. By the names
//! of the required arguments there is one `get` and two `get_default`. The second of these accepts anything, so no kind can
//! pick: the more precise one is `get_default`, the other `get_default_any`.

use super::by_kind::by_kind;
use super::by_tuple::by_tuple;
use super::deciding_kinds::{decider, open_unions, positional};
use super::merge::{dedupe, drop_no_ops, drop_wider, merge_all, merge_arity, without_generics};
use super::partial_self::split;
use super::subsumed::drop_subsumed;
use super::{
    args_after, beside_any, by_literal, by_type_name, callables, generic_by_kind, one_or_several,
    option_states, suffixes,
};
use crate::ir::{Generic, Inferred, Overload, Role, Ty};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::Lowered;

/// What becomes one Rust function.
#[derive(Debug)]
pub(crate) enum Group {
    /// One signature.
    One(Box<Lowered>),
    /// Picked by the kind of required parameter `param`.
    ByKind {
        base: Box<Lowered>,
        param: usize,
        overloads: Vec<Overload>,
        /// The dependent types that are parameters of a closure.
        closure_inputs: Vec<usize>,
    },
    /// Picked by all arguments together.
    ByTuple {
        base: Box<Lowered>,
        overloads: Vec<Overload>,
    },
}

impl Group {
    /// The signature that represents all of the group.
    pub(crate) fn low(&self) -> &Lowered {
        match self {
            Group::One(low) => low,
            Group::ByKind { base, .. } | Group::ByTuple { base, .. } => base,
        }
    }
}

/// A group and the suffix of the function's name.
pub(crate) type Named = (Option<String>, Group);

/// Sorts the overloads of one callable into groups.
pub(crate) fn group(cx: &mut ModuleCx<'_, '_>, mut overloads: Vec<Lowered>) -> Vec<Named> {
    if let [only] = overloads.as_mut_slice() {
        args_after::by_place(only);
    }
    let (overloads, any) = split(overloads, |overload| overload);
    let mut out = sorted(cx, overloads);
    if !any.is_empty() {
        let any = sorted(cx, any).into_iter().map(|(suffix, group)| {
            let suffix = suffix.map_or_else(|| "any".to_owned(), |suffix| format!("any_{suffix}"));
            (Some(suffix), group)
        });
        out.extend(any);
    }
    for (_, group) in &mut out {
        if let Group::One(merged) = group
            && merged.origins.len() > 1
        {
            args_after::among(cx, merged);
        }
    }
    out
}

fn sorted(cx: &mut ModuleCx<'_, '_>, overloads: Vec<Lowered>) -> Vec<Named> {
    let overloads = callables::joined(cx, drop_subsumed(overloads));
    let overloads = one_or_several::joined(cx, overloads);
    if let Some((chosen, separate)) = option_states::by_option_states(cx, &overloads) {
        return by_options_first(cx, chosen, separate);
    }
    let overloads = merge_arity(drop_wider(drop_no_ops(dedupe(overloads))));
    if let [_] = overloads.as_slice() {
        return overloads
            .into_iter()
            .map(|overload| (None, Group::One(Box::new(overload))))
            .collect();
    }
    if let Some(group) = by_tuple(cx, &without_generics(&overloads)) {
        return vec![(None, group)];
    }
    let mut out = Vec::new();
    for (suffix, mut overloads) in by_names(overloads) {
        // Numbers have the special method too, and the one with the protocol is precise about the result, unless this depends on more
        // than the number: `pow(2, 3)` is typed by the values.
        if overloads.iter().any(is_supported_alone) {
            overloads.retain(|overload| is_supported(overload) || takes_structure(overload));
        }
        match narrow_and_wide(&overloads) {
            Some((narrow, wide)) => {
                // What takes only `None` at a place (`__call__(method: None) -> partial[T]`) is not what one calls.
                let (first, second, added) = match is_of_none(&narrow, &wide) {
                    true => (wide, narrow, "none"),
                    false => (narrow, wide, "any"),
                };
                let added = suffix
                    .as_ref()
                    .map_or_else(|| added.to_owned(), |s| format!("{s}_{added}"));
                out.push((suffix, Group::One(Box::new(first))));
                out.push((Some(added), Group::One(Box::new(second))));
            }
            None => out.extend(pick(cx, suffix.as_deref(), &overloads)),
        }
    }
    out
}

fn is_supported(overload: &Lowered) -> bool {
    overload.generics.iter().any(crate::ir::Generic::is_supported)
}

/// The same, by a method whose result depends on nothing but the object.
fn is_supported_alone(overload: &Lowered) -> bool {
    let is_alone = |generic: &Generic| matches!(generic.role, Role::Argument(Inferred::Supports(_, None, _)));
    overload.generics.iter().any(is_alone)
}

/// Whether an argument needs other members than the special method: `reversed` takes what has `__reversed__`, and sequences.
fn takes_structure(overload: &Lowered) -> bool {
    let is_structure = |ty: &Ty| matches!(ty, Ty::Protocol(_) | Ty::Sequence(_));
    overload.required.iter().any(|param| is_structure(&param.ty))
}

/// `get(k, default: V) -> V` and `get(k, default: T) -> V | T`: the second accepts anything, so a type cannot pick, and the
/// first is more precise.
fn narrow_and_wide(overloads: &[Lowered]) -> Option<(Lowered, Lowered)> {
    let [a, b] = overloads else { return None };
    let is_wide = |wide: &Lowered, narrow: &Lowered| {
        let mut params = wide.required.iter().zip(&narrow.required);
        wide.required.len() == narrow.required.len()
            && narrow.generics.is_empty()
            && params.clone().any(|(w, n)| w.ty != n.ty)
            && params.all(|(w, n)| w.ty == n.ty || matches!(w.ty, Ty::Free(_)))
    };
    if is_wide(b, a) {
        Some((a.clone(), b.clone()))
    } else if is_wide(a, b) {
        Some((b.clone(), a.clone()))
    } else {
        None
    }
}

/// Whether the parameters in which these differ can only be `None` in the first.
fn is_of_none(narrow: &Lowered, wide: &Lowered) -> bool {
    let differing = narrow
        .required
        .iter()
        .zip(&wide.required)
        .filter(|(n, w)| n.ty != w.ty);
    differing.clone().count() > 0 && differing.clone().all(|(n, _)| n.ty == Ty::Unit)
}

/// All overloads as one function, if their options alone pick among them.
pub(crate) fn by_options(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Option<Group> {
    let (chosen, separate) = option_states::by_option_states(cx, overloads)?;
    separate.is_empty().then(|| Group::One(Box::new(chosen)))
}

/// The overloads picked by options have the plain name; the others are named for what they require in addition.
fn by_options_first(cx: &mut ModuleCx<'_, '_>, chosen: Lowered, separate: Vec<Lowered>) -> Vec<Named> {
    let known: Vec<String> = chosen.required.iter().map(|p| p.python.clone()).collect();
    let mut out = vec![(None, Group::One(Box::new(chosen)))];
    for (_, overloads) in by_names(separate) {
        let added = overloads
            .iter()
            .flat_map(|a| &a.required)
            .map(|p| p.python.as_str());
        let mut added: Vec<&str> = added.filter(|name| !known.iter().any(|k| k == name)).collect();
        added.dedup();
        let required = overloads.first().map_or(0, |overload| overload.required.len());
        let suffix = match overloads.first() {
            Some(first) if added.is_empty() => of_bound(cx, first),
            _ => suffixes::added(&added, required),
        };
        out.extend(pick(cx, Some(&suffix), &overloads));
    }
    out
}

/// The suffix of an overload that differs only in what its type variable may be.
fn of_bound(cx: &ModuleCx<'_, '_>, overload: &Lowered) -> String {
    let bound = overload
        .generics
        .iter()
        .find_map(|generic| generic.bound.as_ref());
    bound.map_or_else(|| "any".to_owned(), |bound| cx.short_type_name(&bound.argument))
}

fn by_names(overloads: Vec<Lowered>) -> Vec<(Option<String>, Vec<Lowered>)> {
    let names = |overload: &Lowered| {
        overload
            .required
            .iter()
            .map(|p| p.python.clone())
            .collect::<Vec<_>>()
    };
    let mut groups: Vec<(Vec<String>, Vec<Lowered>)> = Vec::new();
    for overload in overloads {
        let key = names(&overload);
        match groups.iter_mut().find(|(k, _)| *k == key) {
            Some((_, group)) => group.push(overload),
            None => groups.push((key, vec![overload])),
        }
    }
    // Overloads of equal length that the type of an argument distinguishes share a name, whatever their parameters are called.
    let mut joined: Vec<(Vec<String>, Vec<Lowered>)> = Vec::new();
    for (key, group) in groups {
        let fits = |other: &(Vec<String>, Vec<Lowered>)| {
            other.0.len() == key.len() && positional(&other.1) && positional(&group) && {
                let all: Vec<Lowered> = other.1.iter().chain(&group).cloned().collect();
                decider(&without_generics(&all)).is_some()
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
            (i > 0).then(|| suffixes::added(&key, key.len()))
        } else {
            Some(suffixes::added(&added, key.len()))
        };
        out.push((suffix.filter(|_| i > 0), group));
    }
    out
}

/// Overloads of one name: one function if an argument distinguishes them or one signature covers all of them, else several
/// names.
pub(super) fn pick(cx: &mut ModuleCx<'_, '_>, suffix: Option<&str>, overloads: &[Lowered]) -> Vec<Named> {
    let named = |group: Group| vec![(suffix.map(str::to_owned), group)];
    if let [overload] = overloads {
        return named(Group::One(Box::new(overload.clone())));
    }
    if let Some(group) = by_argument(cx, overloads) {
        return named(group);
    }
    if let Some(groups) = by_literal::by_two_values(cx, suffix, overloads) {
        return groups;
    }
    let merged = merge_all(cx, &without_generics(overloads));
    if !merged.reasons.contains(&Reason::OverloadMerged) || says_as_much(&merged) {
        return named(Group::One(Box::new(merged)));
    }
    by_type_name::by_type(cx, suffix, overloads).unwrap_or_else(|| named(Group::One(Box::new(merged))))
}

/// Whether the merged signature accepts everything and is as precise about the result as separate names would be: the result is
/// one class, whatever its contents (`numpy.array(object: Any)` and `array(object: ndarray)`), or an enum of all results. If an
/// argument may be anything (`get_origin(tp: Any)`), the overloads for certain types are more precise.
fn says_as_much(merged: &Lowered) -> bool {
    let mut params = merged.required.iter().chain(&merged.optional);
    let is_specific = match merged.ret {
        Ty::Class(..) => true,
        Ty::Unit | Ty::Union(_) => !merged.required.iter().any(|param| param.ty == Ty::Value),
        _ => false,
    };
    is_specific && !params.any(|param| param.lost)
}

/// The overloads as one function, if an argument distinguishes them.
pub(super) fn by_argument(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Option<Group> {
    if let Some(group) = generic_by_kind::by_kind(cx, overloads) {
        return Some(group);
    }
    // The kind of an argument picks the overload; of its type variables it says what classes they are.
    let stated = overloads;
    let overloads = without_generics(stated);
    if overloads
        .iter()
        .any(|overload| overload.required.len() != overloads[0].required.len())
    {
        return None;
    }
    let param = decider(&open_unions(cx, &overloads)).or_else(|| beside_any::decider(&overloads));
    if let Some(param) = param
        && let Some(group) = by_kind(cx, &overloads, stated, param)
    {
        return Some(group);
    }
    by_literal::by_value(cx, &overloads)
}
