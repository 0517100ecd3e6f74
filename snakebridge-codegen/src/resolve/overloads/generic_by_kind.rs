//! Arms whose type variables the deciding argument tells as well: `f(x: dict[int, T]) -> T` beside `f(x: dict[str, T]) -> T`.

use super::deciding_kinds::{decider, open_unions};
use super::group::Group;
use crate::ir::{Role, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::Lowered;

/// One function whose arms keep their type variables; none where an argument that does not decide has some, too.
pub(super) fn by_kind(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<Group> {
    let count = arms.first()?.required.len();
    if arms.iter().all(|arm| arm.generics.is_empty()) || arms.iter().any(|arm| arm.required.len() != count) {
        return None;
    }
    let param = decider(&open_unions(cx, arms))?;
    if !arms.iter().all(|arm| is_told(arm, param)) {
        return None;
    }
    let mut arms = arms.to_vec();
    for arm in &mut arms {
        arm.generics.clear();
        for own in arm.required.iter_mut().chain(&mut arm.optional) {
            own.generic = None;
        }
    }
    super::by_kind::by_kind(cx, &arms, param)
}

/// Whether all type variables of an arm are in the argument that decides, and in the result.
fn is_told(arm: &Lowered, param: usize) -> bool {
    let inferred = |ty: &Ty| ty.any(&Ty::is_inferred);
    let own = &arm.required[param];
    let told = own.ty.inferred();
    let mut others = arm
        .required
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != param)
        .map(|(_, p)| p);
    let mut others = others.by_ref().chain(&arm.optional).chain(&arm.varargs);
    let plain = arm
        .generics
        .iter()
        .all(|generic| matches!(generic.role, Role::Variable | Role::Argument(_)))
        && !arm.generics.iter().any(crate::ir::Generic::is_supported);
    plain
        && own.callback.is_none()
        && !others.any(|p| {
            inferred(&p.ty)
                || p.callback
                    .as_ref()
                    .is_some_and(|(inputs, output)| inputs.iter().any(inferred) || inferred(output))
        })
        && !arm.kwargs.as_ref().is_some_and(inferred)
        && arm.ret.inferred().iter().all(|ident| told.contains(ident))
}
