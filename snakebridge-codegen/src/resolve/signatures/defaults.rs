//! Type variables that an option alone says, whose default is `None`: `get(key, default: D = None) -> V | D`. Without the option the
//! result is `V | None`; what is given for it may be anything. So there are two signatures, as a stub has them that overloads `get`. Where
//! there are overloads already, these say what they mean.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{AnyReason, Lit, Param, ParamKind, Sig, Type, TypeVarKind};

use super::bounds;
use super::generics::{mentions, own_vars};
use crate::resolve::cx::ModuleCx;
use crate::resolve::owner::Vars;
use crate::resolve::types::unions;
use crate::resolve::walk::replace;

/// The signature without and with the option; the signature itself if it has no such option.
pub(super) fn expanded(cx: &mut ModuleCx<'_, '_>, sig: Sig, vars: &Vars) -> Vec<Sig> {
    let Some((index, id)) = option(cx, &sig, vars) else {
        return vec![sig];
    };
    let var = cx.symbols.universe.type_vars.get(&id);
    let given = var.and_then(|var| bounds::of(cx, var)).unwrap_or(Type::Any {
        why: AnyReason::Explicit,
    });
    let with = |ty: Type| replace(&sig, &BTreeMap::from([(id.clone(), ty)]));
    let mut without = with(Type::None);
    without.params[index].ty = Type::None;
    let mut given = with(given);
    // By its place alone it is an argument of a function of its own; by name, whether it is set picks the signature.
    if given.params[index].kind == ParamKind::Positional {
        given.params[index].default = None;
    }
    vec![without, given]
}

/// Whether [`expanded`] makes two of it.
pub(super) fn is_expanded(cx: &mut ModuleCx<'_, '_>, sig: &Sig, vars: &Vars) -> bool {
    option(cx, sig, vars).is_some()
}

/// The option, and the variable that it says.
fn option(cx: &mut ModuleCx<'_, '_>, sig: &Sig, vars: &Vars) -> Option<(usize, String)> {
    own_vars(sig, vars).into_iter().find_map(|id| {
        let var = cx.symbols.universe.type_vars.get(&id)?;
        if var.kind != TypeVarKind::Typevar || !var.constraints.is_empty() || !mentions(&sig.ret, &id) {
            return None;
        }
        let mut own = sig
            .params
            .iter()
            .enumerate()
            .filter(|(_, param)| mentions(&param.ty, &id));
        let (Some((index, param)), None) = (own.next(), own.next()) else {
            return None;
        };
        let is_named = param.kind != ParamKind::Positional
            || sig.params[..index].iter().all(|param| param.default.is_none());
        (is_named && may_be_left_out(cx, param, &id)).then_some((index, id))
    })
}

/// Whether the parameter is the variable, or that and `None`, with the default `None`: so it is as well where a stub writes `D | None = ...`,
/// as `None` alone is of that type whatever `D` is.
fn may_be_left_out(cx: &mut ModuleCx<'_, '_>, param: &Param, id: &str) -> bool {
    let is_it = |ty: &Type| matches!(ty, Type::Tv { id: own } if own == id);
    let is_none = param.default == Some(Lit::None);
    let is_untold =
        matches!(&param.default, Some(Lit::Opaque(text)) if matches!(text.as_str(), "Ellipsis" | "..."));
    match unions::opened(cx, &param.ty) {
        Type::Union { items } => {
            let (its, rest): (Vec<&Type>, Vec<&Type>) = items.iter().partition(|ty| is_it(ty));
            its.len() == 1 && rest.iter().all(|ty| **ty == Type::None) && (is_none || is_untold)
        }
        ty => is_it(&ty) && is_none,
    }
}
