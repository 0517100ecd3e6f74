//! A union argument that no enum can represent, or that does not say a type variable of the result although each member alone would
//! (`type[T] | tuple[type[T], ...]`): each member becomes a signature, and the compiler picks one by kind.

use snakebridge_introspect::model::{Sig, Type};

use super::generics::{mentions, own_vars};
use super::lowered::Lowered;
use super::{kinds, lower};
use crate::ir::Ty;
use crate::report::{Place, Reason};
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::SPLIT_MEMBERS;
use crate::resolve::owner::Owner;
use crate::resolve::types::unions;

/// The signatures into which `sig`, lowered to `whole`, is split; `None` if its unions can be represented.
pub(crate) fn split(
    cx: &mut ModuleCx<'_, '_>,
    sig: &Sig,
    whole: &Lowered,
    symbol: &str,
    owner: &Owner<'_>,
) -> Option<Vec<(Sig, Lowered)>> {
    let loses = lost_variables(sig, whole, owner) > 0;
    if !loses && !whole.reasons.iter().any(is_open) {
        return None;
    }
    let untyped = |name: &str| {
        let mut required = whole.required.iter();
        required.any(|p| p.python == name && matches!(p.ty, Ty::Value | Ty::Union(_)) && p.callback.is_none())
    };
    for (index, param) in sig.params.iter().enumerate().filter(|(_, p)| untyped(&p.name)) {
        let Type::Union { items } = unions::opened(cx, &param.ty) else {
            continue;
        };
        if items.len() < 2 || items.len() > SPLIT_MEMBERS {
            continue;
        }
        let one = |ty: &Type| {
            let mut sig = sig.clone();
            sig.params[index].ty = ty.clone();
            sig
        };
        let sigs: Vec<Sig> = items.iter().map(one).collect();
        let overloads: Vec<Lowered> = sigs
            .iter()
            .map(|sig| lower::lower(cx, sig, symbol, owner).0)
            .collect();
        let position = whole.required.iter().position(|p| p.python == param.name)?;
        let is_lost = |(sig, low): (&Sig, &Lowered)| {
            low.reasons.iter().any(is_open) || loses && lost_variables(sig, low, owner) > 0
        };
        if sigs.iter().zip(&overloads).any(is_lost) || !kinds::distinguishes(&overloads, position) {
            continue;
        }
        return Some(sigs.into_iter().zip(overloads).collect());
    }
    None
}

/// How many type variables of the result no argument says, so that it has their bounds.
fn lost_variables(sig: &Sig, low: &Lowered, owner: &Owner<'_>) -> usize {
    let vars = own_vars(sig, &owner.vars);
    let stated = vars.iter().filter(|id| mentions(&sig.ret, id)).count();
    stated.saturating_sub(low.ret.inferred().len())
}

/// After the split nothing is lost.
pub(super) fn restore(place: &mut Place) {
    place.degraded = place.degraded.filter(|reason| !is_open(reason));
}

/// Whether the reason is a union that no enum can represent, or the contents of one.
fn is_open(reason: &Reason) -> bool {
    matches!(reason, Reason::Union | Reason::TypeVar)
}
