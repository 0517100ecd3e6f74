//! Overloads for one value and for several: `f(size: Sequence[int])` and `f(*size: int)`, `f(field: int)` and `f(*field: str)`.
//!
//! They become one function with `*args`. A sequence of what `*args` are is passed as these, which is what the overload for one is there
//! for; any other value is passed alone. A tuple is several arguments; an array, slice or `Vec` is one where it is the one value that is
//! asked for, else several.

use snakebridge_introspect::model::ParamKind;

use super::join::{union_of, variants_of};
use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};

/// The overloads, those for one value and for several joined.
pub(super) fn joined(cx: &mut ModuleCx<'_, '_>, overloads: Vec<Lowered>) -> Vec<Lowered> {
    let mut out = overloads;
    let mut at = 0;
    while at < out.len() {
        let found = (0..out.len()).find(|several| *several != at && joins(&out[at], &out[*several]));
        match found {
            Some(several) => {
                let one = out.remove(at);
                let several = several - usize::from(several > at);
                join(cx, &mut out[several], &one);
            }
            None => at += 1,
        }
    }
    out
}

/// Whether one overload is for one value, and the other the same for several.
fn joins(one: &Lowered, several: &Lowered) -> bool {
    let (Some((param, named)), Some(each)) = (one.required.split_first(), &several.varargs) else {
        return false;
    };
    let by_place = |param: &LowParam| param.kind == ParamKind::Positional;
    let plain = |param: &LowParam| {
        param.callback.is_none()
            && param.generic.is_none()
            && !param.ty.any(&|ty| ty.is_inferred() || *ty == Ty::Value)
    };
    let by_name = |param: &LowParam| param.kind == ParamKind::Keyword;
    named.iter().all(by_name)
        && named == several.required.as_slice()
        && one.varargs.is_none()
        && param.kind != ParamKind::Keyword
        && plain(param)
        && plain(each)
        && !matches!(each.ty, Ty::OneOr(..))
        && !several.optional.iter().any(by_place)
        && one.optional.len() == several.optional.len()
        && one.optional.iter().zip(&several.optional).all(is_same)
        && one.kwargs == several.kwargs
        && one.ret == several.ret
        && one.generics.is_empty()
        && several.generics.is_empty()
        && one.self_args == several.self_args
        && one.partial_self == several.partial_self
}

/// Whether an option is the same in both. After `*args` it can only be passed by name.
fn is_same((own, other): (&LowParam, &LowParam)) -> bool {
    let kind = other.kind;
    LowParam { kind, ..own.clone() } == *other
}

fn join(cx: &mut ModuleCx<'_, '_>, several: &mut Lowered, one: &Lowered) {
    several.origins.extend(&one.origins);
    several.reasons.extend(one.reasons.iter().copied());
    let (Some(param), Some(each)) = (one.required.first(), &mut several.varargs) else {
        return;
    };
    if let Some(alone) = alone(cx, &param.ty, &each.ty, &mut several.reasons) {
        each.ty = Ty::OneOr(Box::new(alone), Box::new(each.ty.clone()));
    }
}

/// What of `ty` is passed alone beside `*args` of `item`: of `Size | list[int]`, the first. An array of Rust would be the second as well as
/// several arguments, and nothing could tell which.
fn alone(cx: &mut ModuleCx<'_, '_>, ty: &Ty, item: &Ty, reasons: &mut Vec<Reason>) -> Option<Ty> {
    if ty == item || is_of(cx, ty, item) {
        return None;
    }
    match ty {
        Ty::Option(inner) => match alone(cx, inner, item, reasons)? {
            all if all == **inner => Some(ty.clone()),
            // As where nothing is left: in place of `None` there are no arguments.
            rest => Some(rest),
        },
        Ty::Union(index) => {
            let variants = variants_of(&cx.out.unions[*index]);
            let rest = |own: &&Ty| *own != item && !is_of(cx, own, item);
            let rest: Vec<Ty> = variants.iter().filter(rest).cloned().collect();
            if rest.len() == variants.len() {
                return Some(ty.clone());
            }
            Some(union_of(cx, rest, false, reasons))
        }
        _ => Some(ty.clone()),
    }
}

/// Whether values of `ty` are sequences of `item`, or one of these: `transpose(axes: SupportsIndex | Sequence[SupportsIndex] | None)`. In place
/// of its `None` there are no arguments.
fn is_of(cx: &ModuleCx<'_, '_>, ty: &Ty, item: &Ty) -> bool {
    match ty {
        Ty::Option(inner) => is_of(cx, inner, item),
        Ty::Union(index) => {
            let mut variants = cx.out.unions[*index].types();
            variants.all(|own| own == item || is_of(cx, own, item))
        }
        Ty::Sequence(own) | Ty::Iterable(own) | Ty::Vec(own) | Ty::TupleOf(own) => **own == *item,
        Ty::Tuple(items) => items.iter().all(|own| own == item),
        _ => false,
    }
}
