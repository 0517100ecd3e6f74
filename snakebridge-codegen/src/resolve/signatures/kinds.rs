//! The kinds by which the compiler distinguishes arguments.

use super::lowered::Lowered;
use crate::ir::{FILE_PATH, Ty};
use crate::resolve::types::buffers;

/// The kinds of the values that can be passed for `ty`; `None` if a kind does not decide.
pub(crate) fn kinds(ty: &Ty) -> Option<Vec<Ty>> {
    if let Some(kinds) = buffers::kinds(ty) {
        return Some(kinds);
    }
    match ty {
        // As paths of Rust are.
        path if *path == FILE_PATH => Some(vec![Ty::Path]),
        scalar if scalar.is_scalar() => Some(vec![ty.clone()]),
        Ty::Class(..) | Ty::Runtime(..) | Ty::Vec(_) | Ty::Mapping(..) | Ty::StrParam(_) => {
            Some(vec![ty.clone()])
        }
        Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) => Some(vec![Ty::Vec(item.clone())]),
        Ty::Union(_) => Some(vec![ty.clone()]),
        _ => None,
    }
}

/// Whether two kinds are equal for some substitution of type parameters.
pub(crate) fn may_equal(a: &Ty, b: &Ty) -> bool {
    let all = |x: &[Ty], y: &[Ty]| x.len() == y.len() && x.iter().zip(y).all(|(x, y)| may_equal(x, y));
    match (a, b) {
        (Ty::Param(_) | Ty::StrParam(_) | Ty::SelfType, _)
        | (_, Ty::Param(_) | Ty::StrParam(_) | Ty::SelfType) => true,
        (x, y) if x.is_inferred() || y.is_inferred() => true,
        // Bytes have the kind of a list of `u8`.
        (Ty::Bytes, Ty::Vec(item)) | (Ty::Vec(item), Ty::Bytes) => {
            item.is_inferred() || matches!(**item, Ty::Param(_))
        }
        (Ty::Vec(x), Ty::Vec(y)) | (Ty::Option(x), Ty::Option(y)) | (Ty::Set(x), Ty::Set(y)) => {
            may_equal(x, y)
        }
        (Ty::Iterable(x), Ty::Iterable(y))
        | (Ty::Sequence(x), Ty::Sequence(y))
        | (Ty::TupleOf(x), Ty::TupleOf(y)) => may_equal(x, y),
        (Ty::Mapping(k, v), Ty::Mapping(l, w)) | (Ty::Map(k, v), Ty::Map(l, w)) => {
            may_equal(k, l) && may_equal(v, w)
        }
        (Ty::Iter(x), Ty::Iter(y)) => may_equal(x, y),
        (Ty::Tuple(x), Ty::Tuple(y)) => all(x, y),
        (Ty::Class(i, x), Ty::Class(j, y)) => {
            let read = |args: &[Ty]| args.iter().map(Ty::read).collect::<Vec<_>>();
            i == j && all(&read(x), &read(y))
        }
        (Ty::Runtime(p, x), Ty::Runtime(q, y)) => p == q && all(x, y),
        _ => a == b,
    }
}

/// Whether the kinds of required parameter `i` differ in every pair of overloads.
pub(crate) fn distinguishes(overloads: &[Lowered], i: usize) -> bool {
    let mut seen: Vec<Ty> = Vec::new();
    let mut of_unions = false;
    overloads.iter().all(|overload| {
        let Some(own) = overload
            .required
            .get(i)
            .filter(|p| p.callback.is_none() && !p.literal)
        else {
            return false;
        };
        // Of a union with an undeclared class, the other variants decide as well.
        let in_union = matches!(own.ty, Ty::Union(_));
        let mut handle = own.undeclared.then_some(Ty::Object);
        let stated = match (&handle, &own.ty) {
            (Some(_), Ty::Union(_)) | (None, _) => kinds(&own.ty),
            (Some(_), _) => Some(Vec::new()),
        };
        let Some(stated) = stated else { return false };
        // Objects of undeclared classes may be meant for each of the unions that have one: they decide nothing.
        if in_union && handle.is_some() && of_unions {
            handle = None;
        }
        of_unions |= in_union && handle.is_some();
        let own: Vec<Ty> = stated.into_iter().chain(handle).collect();
        let fresh = own.iter().all(|k| !seen.iter().any(|s| may_equal(s, k)));
        seen.extend(own);
        fresh
    })
}
