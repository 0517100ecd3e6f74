//! Signatures for some objects of a class only, whose result may be anything: `object` arrays among all arrays.
//!
//! They get their own name, so that the results of the others keep their types.

use crate::ir::Ty;
use crate::resolve::signatures::Lowered;

/// Splits off the signatures for some objects of the class that return anything. None is split off if all are such, or if one
/// for every object returns anything too.
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
