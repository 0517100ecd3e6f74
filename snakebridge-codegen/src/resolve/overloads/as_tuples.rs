//! Tuples where the kind of an argument picks an overload: which of Rust pass for sequences, and what is passed as one of Python.

use super::deciding_kinds::open_items;
use super::join;
use crate::ir::{EMPTY_TUPLE, LONGEST_TUPLE, Overload, OverloadKind, Ty};
use crate::resolve::cx::ModuleCx;

/// The overload for an empty tuple again for `()`, unless that is `None` to another one.
pub(super) fn unit_as_tuple(of: &[Overload]) -> Option<Overload> {
    let kind_is = |overload: &&Overload, test: &dyn Fn(&Ty) -> bool| matches!(&overload.kind, OverloadKind::Exactly(kind) if test(kind));
    let takes_none =
        |kind: &Ty| matches!(kind, Ty::Unit | Ty::Option(_) | Ty::Union(_)) || kind.is_inferred();
    let empty = of.iter().find(|one| kind_is(one, &|kind| *kind == EMPTY_TUPLE))?;
    let is_free = !of.iter().any(|one| kind_is(&one, &takes_none));
    is_free.then(|| Overload {
        kind: OverloadKind::Exactly(Ty::Unit),
        ..empty.clone()
    })
}

/// Whether an overload takes a tuple of any length, or an empty one: what is passed for it is not always of its own kind.
pub(super) fn is_tuple(cx: &ModuleCx<'_, '_>, ty: &Ty) -> bool {
    match ty {
        Ty::TupleOf(_) => true,
        ty if *ty == EMPTY_TUPLE => true,
        Ty::Union(index) => cx.out.unions[*index].types().any(|ty| is_tuple(cx, ty)),
        _ => false,
    }
}

/// As what a kind is passed: a list of Rust is a tuple where Python takes one.
pub(super) fn passed(cx: &ModuleCx<'_, '_>, declared: &Ty, kind: &Ty) -> Ty {
    let takes_list = |ty: &Ty| matches!(ty, Ty::Vec(_) | Ty::Sequence(_) | Ty::Iterable(_));
    let is_list = match declared {
        Ty::Union(index) => cx.out.unions[*index].types().any(takes_list),
        other => takes_list(other),
    };
    match kind {
        Ty::Vec(item) if !is_list && is_tuple(cx, declared) => Ty::TupleOf(item.clone()),
        other => other.clone(),
    }
}

/// The Rust tuples that are sequences of scalars, up to the length that a variadic tuple in a union accepts.
pub(super) fn tuples(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    match ty {
        Ty::Sequence(item) | Ty::TupleOf(item) | Ty::Iterable(item) => {
            let kinds = open_items(cx, item).into_iter().filter(Ty::is_scalar);
            kinds
                .flat_map(|kind| (1..=LONGEST_TUPLE).map(move |count| Ty::Tuple(vec![kind.clone(); count])))
                .collect()
        }
        Ty::Union(index) => join::variants_of(&cx.out.unions[*index])
            .iter()
            .flat_map(|variant| tuples(cx, variant))
            .collect(),
        _ => Vec::new(),
    }
}
