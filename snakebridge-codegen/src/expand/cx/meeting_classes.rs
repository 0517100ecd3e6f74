//! Handles of one class in a set, with type arguments that vary: where one handle may be of two members, these become one.
//!
//! Rust refuses a second `impl` for a type. `dtype[float64]` and `dtype[float32]` as arguments take each type argument that
//! passes for theirs, and rustc does not prove that none passes for both. So the set has the narrowest member that has both,
//! here `dtype[Any]`: a handle too many goes in, and none is refused that Python takes.

use std::collections::BTreeSet;

use super::accepted_classes::Member;
use crate::ir::{Ty, Varies};

/// The members with those that meet as one.
pub(super) fn joined(mut found: BTreeSet<Member>) -> BTreeSet<Member> {
    while let Some((one, other, both)) = first_meeting(&found) {
        found.remove(&one);
        found.remove(&other);
        found.insert(both);
    }
    found
}

/// Two members that meet, and the one in place of both.
fn first_meeting(found: &BTreeSet<Member>) -> Option<(Member, Member, Member)> {
    let members: Vec<&Member> = found.iter().collect();
    let mut pairs = members
        .iter()
        .enumerate()
        .flat_map(|(index, one)| members[index + 1..].iter().map(move |other| (*one, *other)));
    pairs.find_map(|(one, other)| Some((one.clone(), other.clone(), both(one, other)?)))
}

fn both(one: &Member, other: &Member) -> Option<Member> {
    let (Member::Type(module, Ty::Class(id, own)), Member::Type(_, Ty::Class(class, others))) = (one, other)
    else {
        return None;
    };
    let meet = id == class && own.iter().zip(others).all(|(own, other)| may_be_one(own, other));
    meet.then(|| match join_all(own, others) {
        all if all.iter().all(|arg| *arg == Ty::Any) => Member::Class(*id),
        all => Member::Type(*module, Ty::Class(*id, all)),
    })
}

/// Whether one type argument may stand for both.
pub(super) fn may_be_one(own: &Ty, other: &Ty) -> bool {
    own.varies() || other.varies() || spelled(own) == spelled(other)
}

/// The type as it is read: some that differ as arguments are spelled alike.
fn spelled(ty: &Ty) -> Ty {
    ty.replace(&|ty| matches!(ty, Ty::Protocol(_)).then_some(Ty::Object))
}

fn join_all(own: &[Ty], others: &[Ty]) -> Vec<Ty> {
    own.iter()
        .zip(others)
        .map(|(own, other)| join(own, other))
        .collect()
}

/// The narrowest type argument that stands for both.
fn join(own: &Ty, other: &Ty) -> Ty {
    match (own, other) {
        _ if spelled(own) == spelled(other) => own.clone(),
        (Ty::Varying(Varies::Sub, own, _), Ty::Varying(Varies::Sub, other, _)) => match (&**own, &**other) {
            (Ty::Class(id, own), Ty::Class(class, others)) if id == class => {
                let kind = Ty::Class(*id, join_all(own, others));
                let read = Box::new(kind.read());
                Ty::Varying(Varies::Sub, Box::new(kind), read)
            }
            _ => Ty::Any,
        },
        _ => Ty::Any,
    }
}
