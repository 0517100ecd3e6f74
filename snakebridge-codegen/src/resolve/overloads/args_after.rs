//! Optional arguments without names before `*args`: `def column(name: str | None = None, type: Type | None = None, /, *more: Item)`.
//!
//! Python has no other way to pass them than before the others, so they are the first of these: `column(("id", &integer))`. Where several
//! overloads are one function, they are among the others.

use snakebridge_introspect::model::ParamKind;

use super::join;
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};

/// So many places have kinds of their own.
const PLACES: usize = 3;

/// Makes the optional arguments part of `*args`, where they are of other kinds than these. What `*args` of the same kind fill are options
/// as well.
pub(super) fn by_place(overload: &mut Lowered) {
    let Some(each) = &overload.varargs else { return };
    let is_placed = |param: &LowParam| param.kind == ParamKind::Positional;
    let placed: Vec<&LowParam> = overload.optional.iter().filter(|p| is_placed(p)).collect();
    let by_name = overload.optional.iter().any(|p| p.kind == ParamKind::Standard);
    let is_plain = |param: &LowParam| {
        param.callback.is_none() && param.generic.is_none() && !param.ty.any(&Ty::is_inferred)
    };
    let all_plain = placed.iter().all(|p| is_plain(p)) && is_plain(each);
    let is_filled = placed.iter().all(|p| p.ty.takes_each(&each.ty));
    if by_name || is_filled || !all_plain || placed.len() > PLACES || matches!(each.ty, Ty::OneOr(..)) {
        return;
    }
    let first = placed.iter().map(|param| param.ty.clone()).collect();
    overload.optional.retain(|param| !is_placed(param));
    if let Some(each) = &mut overload.varargs {
        each.ty = Ty::After(first, Box::new(each.ty.clone()));
    }
}

/// Makes arguments that some overloads take by their place alone, and others as one of their `*args`, some of these:
/// `select(first: A, /)`, `select(first: A, second: B, /)` and `select(*all: Any)`.
pub(super) fn among(cx: &mut ModuleCx<'_, '_>, merged: &mut Lowered) {
    let Some(args) = &mut merged.varargs else { return };
    let is_placed = |param: &mut LowParam| param.kind == ParamKind::Positional && param.callback.is_none();
    let placed: Vec<LowParam> = merged.optional.extract_if(.., is_placed).collect();
    let tys: Vec<Ty> = std::iter::once(&*args)
        .chain(&placed)
        .map(|param| param.ty.clone())
        .collect();
    if !placed.is_empty() {
        join::parameter(cx, args, &tys, &mut merged.reasons);
    }
}
