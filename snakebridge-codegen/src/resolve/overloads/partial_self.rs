//! Signatures for some objects of a class alone, which may give anything: `object` arrays among all arrays.
//!
//! They have a name of their own, so that what the others give keeps its type.

use crate::ir::Ty;
use crate::resolve::signatures::Lowered;

/// The signatures whose results have a type, and those for some objects of the class that give anything; the second are
/// none where they are all, or where one for every object gives anything too.
pub(crate) fn split<A>(arms: Vec<A>, low: impl Fn(&A) -> &Lowered) -> (Vec<A>, Vec<A>) {
    let is_any = |arm: &A| low(arm).of_some && low(arm).ret == Ty::Value;
    let is_typed = arms.iter().all(|arm| is_any(arm) || low(arm).ret != Ty::Value);
    if !is_typed || arms.iter().all(is_any) {
        return (arms, Vec::new());
    }
    arms.into_iter().partition(|arm| !is_any(arm))
}
