//! Signatures for some objects of a class alone, which may give anything: `object` arrays among all arrays.
//!
//! They have a name of their own, so that what the others give keeps its type.

use crate::ir::Ty;
use crate::resolve::signatures::Lowered;

/// The signatures whose results have a type, and those for some objects of the class that give anything; the second are
/// none where they are all, or where one for every object gives anything too.
pub(crate) fn split<A>(overloads: Vec<A>, low: impl Fn(&A) -> &Lowered) -> (Vec<A>, Vec<A>) {
    let is_any = |overload: &A| low(overload).partial_self && low(overload).ret == Ty::Value;
    let is_typed = overloads
        .iter()
        .all(|overload| is_any(overload) || low(overload).ret != Ty::Value);
    if !is_typed || overloads.iter().all(is_any) {
        return (overloads, Vec::new());
    }
    overloads.into_iter().partition(|overload| !is_any(overload))
}
