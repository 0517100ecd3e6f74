//! Overloads whose type variables are inferred from the deciding argument: `f(x: dict[int, T]) -> T` and `f(x: dict[str, T]) ->
//! T`.

use super::beside_any;
use super::deciding_kinds::{decider, open_unions};
use super::group::Group;
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::Lowered;

/// One function whose overloads keep their type variables; `None` if another argument has some as well.
pub(super) fn by_kind(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Option<Group> {
    let count = overloads.first()?.required.len();
    if overloads.iter().all(|overload| overload.generics.is_empty())
        || overloads.iter().any(|overload| overload.required.len() != count)
    {
        return None;
    }
    let param = decider(&open_unions(cx, overloads)).or_else(|| beside_any::decider(overloads))?;
    if !overloads.iter().all(|overload| is_inferable(overload, param)) {
        return None;
    }
    let stated = overloads;
    let mut overloads = stated.to_vec();
    for overload in &mut overloads {
        overload.generics.clear();
        for own in overload.params_mut() {
            own.generic = None;
        }
    }
    super::by_kind::by_kind(cx, &overloads, stated, param)
}

/// Whether all type variables of an overload occur in the deciding argument and otherwise only in the result.
fn is_inferable(overload: &Lowered, param: usize) -> bool {
    let inferred = |ty: &Ty| ty.any(&Ty::is_inferred);
    let own = &overload.required[param];
    let known = own.ty.inferred();
    let mut others = overload
        .required
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != param)
        .map(|(_, p)| p);
    let mut others = others.by_ref().chain(&overload.optional).chain(&overload.varargs);
    let plain = !overload.generics.iter().any(crate::ir::Generic::is_supported);
    plain
        && own.callback.is_none()
        && !others.any(|p| {
            inferred(&p.ty)
                || p.callback
                    .as_ref()
                    .is_some_and(|(inputs, output)| inputs.iter().any(inferred) || inferred(output))
        })
        && !overload.kwargs.as_ref().is_some_and(inferred)
        && overload.ret.inferred().iter().all(|ident| known.contains(ident))
}
