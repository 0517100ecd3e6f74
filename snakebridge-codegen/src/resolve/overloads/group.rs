//! Overloads: which signatures share a Rust name, and how the compiler picks among them.
//!
//! In order: what differs in the values of options is picked by them; signatures that Rust cannot tell apart are one; arms
//! that only add arguments merge; what differs in the names of its required arguments gets names of its own; what differs
//! in an argument's type is picked by its kind; the rest merges into unions.
//!
//! So of `get(key) -> V | None`, `get(key, default: V) -> V` and `get(key, default: T) -> V | T` no options differ; by the names of what
//! is required they are `get`, and two of `get_default`; the second of these takes anything, so no kind can pick: the first, which
//! says more, is `get_default`, and the other `get_default_any`.

use super::by_kind::by_kind;
use super::by_tuple::spread;
use super::deciding_kinds::{decider, open_unions, positional};
use super::merge::{dedupe, drop_idle, drop_wider, merge_all, merge_arity, without_generics};
use super::partial_self::split;
use super::subsumed::drop_covered;
use super::{by_literal, by_type_name, generic_by_kind, option_states};
use crate::ir::{Arm, Ty};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::Lowered;

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
        /// Those of the dependent types that a closure is given.
        read: Vec<usize>,
    },
    /// Picked by all arguments together.
    Spread { base: Box<Lowered>, arms: Vec<Arm> },
}

impl Group {
    /// What stands for all its signatures.
    pub(crate) fn low(&self) -> &Lowered {
        match self {
            Group::One(low) => low,
            Group::ByKind { base, .. } | Group::Spread { base, .. } => base,
        }
    }
}

/// A group and what is appended to the function's name.
pub(crate) type Named = (Option<String>, Group);

/// Sorts the arms of one callable into Rust functions.
pub(crate) fn group(cx: &mut ModuleCx<'_, '_>, arms: Vec<Lowered>) -> Vec<Named> {
    let (arms, any) = split(arms, |arm| arm);
    let mut out = sorted(cx, arms);
    if !any.is_empty() {
        let any = sorted(cx, any).into_iter().map(|(suffix, group)| {
            let suffix = suffix.map_or_else(|| "any".to_owned(), |suffix| format!("any_{suffix}"));
            (Some(suffix), group)
        });
        out.extend(any);
    }
    out
}

fn sorted(cx: &mut ModuleCx<'_, '_>, arms: Vec<Lowered>) -> Vec<Named> {
    let arms = drop_covered(arms);
    if let Some((chosen, apart)) = option_states::choose(cx, &arms) {
        return chosen_first(cx, chosen, apart);
    }
    let arms = merge_arity(drop_wider(drop_idle(dedupe(arms))));
    if let [_] = arms.as_slice() {
        return arms
            .into_iter()
            .map(|arm| (None, Group::One(Box::new(arm))))
            .collect();
    }
    if let Some(spread) = spread(cx, &without_generics(&arms)) {
        return vec![(None, spread)];
    }
    let mut out = Vec::new();
    for (suffix, mut arms) in by_names(arms) {
        // Numbers have the special method too, and say what comes out.
        if arms.iter().any(is_supported) {
            arms.retain(is_supported);
        }
        match widened(&arms) {
            Some((narrow, wide)) => {
                let any = suffix
                    .as_ref()
                    .map_or_else(|| "any".to_owned(), |s| format!("{s}_any"));
                out.push((suffix, Group::One(Box::new(narrow))));
                out.push((Some(any), Group::One(Box::new(wide))));
            }
            None => out.extend(pick(cx, suffix.as_deref(), &arms)),
        }
    }
    out
}

fn is_supported(arm: &Lowered) -> bool {
    arm.generics.iter().any(crate::ir::Generic::is_supported)
}

/// `get(k, default: V) -> V` beside `get(k, default: T) -> V | T`: the second takes anything, so a type cannot pick, and
/// the first says more.
fn widened(arms: &[Lowered]) -> Option<(Lowered, Lowered)> {
    let [a, b] = arms else { return None };
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

/// All arms as one function, if their options alone pick among them.
pub(crate) fn chosen(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<Group> {
    let (chosen, apart) = option_states::choose(cx, arms)?;
    apart.is_empty().then(|| Group::One(Box::new(chosen)))
}

/// What options pick has the plain name; the others are named for what they require beyond it.
fn chosen_first(cx: &mut ModuleCx<'_, '_>, chosen: Lowered, apart: Vec<Lowered>) -> Vec<Named> {
    let known: Vec<String> = chosen.required.iter().map(|p| p.python.clone()).collect();
    let mut out = vec![(None, Group::One(Box::new(chosen)))];
    for (_, arms) in by_names(apart) {
        let added = arms.iter().flat_map(|a| &a.required).map(|p| p.python.as_str());
        let mut added: Vec<&str> = added.filter(|name| !known.iter().any(|k| k == name)).collect();
        added.dedup();
        out.extend(pick(cx, Some(&added.join("_")), &arms));
    }
    out
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
            (i > 0).then(|| key.join("_"))
        } else {
            Some(added.join("_"))
        };
        out.push((suffix.filter(|_| i > 0), group));
    }
    out
}

/// Arms of one name: one function if an argument tells them apart or one signature stands for all, else some by more names.
pub(super) fn pick(cx: &mut ModuleCx<'_, '_>, suffix: Option<&str>, arms: &[Lowered]) -> Vec<Named> {
    let named = |group: Group| vec![(suffix.map(str::to_owned), group)];
    if let [arm] = arms {
        return named(Group::One(Box::new(arm.clone())));
    }
    if let Some(group) = told_apart(cx, arms) {
        return named(group);
    }
    let merged = merge_all(cx, &without_generics(arms));
    if !merged.reasons.contains(&Reason::OverloadMerged) || says_as_much(&merged) {
        return named(Group::One(Box::new(merged)));
    }
    by_type_name::by_type(cx, suffix, arms).unwrap_or_else(|| named(Group::One(Box::new(merged))))
}

/// Whether one signature takes what all do, and its result says as much as names of their own would: it is one class,
/// whatever that holds (`numpy.array(object: Any)` beside `array(object: ndarray)`), or an enum of what each gives. Beside an
/// argument that may be anything (`get_origin(tp: Any)`), those of certain types have more to say.
fn says_as_much(merged: &Lowered) -> bool {
    let mut params = merged.required.iter().chain(&merged.optional);
    let is_told = match merged.ret {
        Ty::Class(..) => true,
        Ty::Unit | Ty::Union(_) => !merged.required.iter().any(|param| param.ty == Ty::Value),
        _ => false,
    };
    is_told && !params.any(|param| param.lost)
}

/// The arms as one function, if an argument tells which is meant.
pub(super) fn told_apart(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<Group> {
    if let Some(group) = generic_by_kind::by_kind(cx, arms) {
        return Some(group);
    }
    // Which arm is meant is told by the kind of an argument; it does not tell the type variables.
    let arms = without_generics(arms);
    if arms
        .iter()
        .any(|arm| arm.required.len() != arms[0].required.len())
    {
        return None;
    }
    if let Some(param) = decider(&open_unions(cx, &arms))
        && let Some(group) = by_kind(cx, &arms, param)
    {
        return Some(group);
    }
    by_literal::by_value(cx, &arms)
}
