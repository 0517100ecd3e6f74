//! What is lost when overloads become one signature that is less precise than each of them.

use super::group::Named;
use crate::ir::Ty;
use crate::report::{Place, Reason};
use crate::resolve::report::Places;
use crate::resolve::signatures::Lowered;

/// Marks the places of the callable at `path` that lost their type in one of its functions.
pub(super) fn mark_merged(places: &mut Places, groups: &[Named], path: &str) {
    let covers = |low: &Lowered, signature: usize| low.origins.contains(&signature);
    for (at, (_, group)) in groups.iter().enumerate() {
        let low = group.low();
        if !low.reasons.contains(&Reason::OverloadMerged) {
            continue;
        }
        let params = low.required.iter().chain(&low.optional);
        let untyped = params
            .filter(|p| p.lost && p.ty == Ty::Value)
            .map(|p| format!("{path}({})", p.python));
        let result = format!("{path}()");
        let returned = (low.ret == Ty::Value).then(|| result.clone());
        let lost: Vec<String> = untyped.chain(returned).collect();
        // A signature that only another function covers is not lost here.
        let is_other = |signature: usize| {
            let mut others = groups.iter().enumerate().filter(|(other, _)| *other != at);
            !covers(low, signature) && others.any(|(_, (_, other))| covers(other.low(), signature))
        };
        places.lose(|signature: usize, place: &Place| {
            let is_untyped = place.symbol == result && low.untyped.contains(&signature);
            (lost.contains(&place.symbol) || is_untyped) && !is_other(signature)
        });
    }
}
