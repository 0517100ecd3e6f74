//! A value or object of which only Python knows the type, where the kind of an argument picks an overload: any of them may be meant.
//!
//! What the call returns is known where all overloads return the same; else it is a `Value`. So it is for other arguments, and for a
//! list of such values among lists.

use crate::ir::{Overload, OverloadKind, Ty};
use crate::resolve::signatures::kinds::may_equal;

/// The overloads that such an argument picks, unless one is for anything.
pub(super) fn overloads(of: &[Overload]) -> Vec<Overload> {
    let one = |overload: &&Overload| {
        matches!(
            overload.kind,
            OverloadKind::Exactly(_) | OverloadKind::NoClass | OverloadKind::Calls(_)
        )
    };
    let lists = |overload: &&Overload| {
        matches!(
            &overload.kind,
            OverloadKind::Exactly(Ty::Vec(_)) | OverloadKind::List(_)
        )
    };
    let list = Ty::Vec(Box::new(Ty::Value));
    let any = |kind: Ty, meant: Vec<&Overload>| (!meant.is_empty()).then(|| any_of(kind, &meant));
    let all = [
        any(Ty::Value, of.iter().filter(one).collect()),
        any(list, of.iter().filter(lists).collect()),
    ];
    all.into_iter()
        .flatten()
        .filter(|overload| !is_met(overload, of))
        .collect()
}

/// Whether the compiler cannot tell the overload from another one.
fn is_met(overload: &Overload, of: &[Overload]) -> bool {
    let OverloadKind::Untyped(kind) = &overload.kind else {
        return false;
    };
    of.iter().any(|other| match &other.kind {
        // A value may be of each variant.
        OverloadKind::Exactly(Ty::Union(_)) => true,
        OverloadKind::Exactly(own) => may_equal(own, kind),
        OverloadKind::List(_) => matches!(kind, Ty::Vec(_)),
        OverloadKind::Tuple(..)
        | OverloadKind::Untyped(_)
        | OverloadKind::NoClass
        | OverloadKind::Calls(_) => false,
    })
}

fn any_of(kind: Ty, meant: &[&Overload]) -> Overload {
    let longest = meant.iter().map(|overload| overload.projected.len()).max();
    let projected = (0..longest.unwrap_or(0))
        .map(|index| same(meant.iter().map(|overload| overload.projected.get(index))));
    Overload {
        kind: OverloadKind::Untyped(kind),
        output: same(meant.iter().map(|overload| Some(&overload.output))),
        projected: projected.collect(),
        fixed: Vec::new(),
    }
}

/// The type that all of them are, or anything; a tuple of anything where all are tuples.
fn same<'t>(tys: impl Iterator<Item = Option<&'t Ty>>) -> Ty {
    let tys: Vec<Option<&Ty>> = tys.collect();
    let first = tys.first().copied().flatten();
    match first.filter(|ty| !ty.any(&Ty::is_inferred)) {
        Some(first) if tys.iter().all(|ty| *ty == Some(first)) => first.clone(),
        _ if tys.iter().all(|ty| matches!(ty, Some(Ty::TupleOf(_)))) => Ty::TupleOf(Box::new(Ty::Value)),
        _ => Ty::Value,
    }
}
