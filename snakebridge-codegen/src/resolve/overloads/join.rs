//! One type for the arguments, or for the results, of several signatures.

use crate::ir::{Ty, Union};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::LowParam;
use crate::resolve::types::union_enums::{as_result, has_variant};
use crate::resolve::types::unions::{either_members, with_any};
use crate::resolve::types::{buffers, same_class};

/// The type of a result that is any of these.
pub(super) fn outputs(cx: &mut ModuleCx<'_, '_>, mut tys: Vec<Ty>) -> Ty {
    let mut distinct: Vec<Ty> = Vec::new();
    for ty in tys.drain(..) {
        if !distinct.contains(&ty) {
            distinct.push(ty);
        }
    }
    if let Some(same) = same_class(cx, &distinct) {
        return same;
    }
    // At run time, handles of one class do not show its type arguments.
    let twice = |ty: &Ty| match ty {
        Ty::Class(id, _) => {
            distinct
                .iter()
                .filter(|t| matches!(t, Ty::Class(other, _) if other == id))
                .count()
                > 1
        }
        _ => false,
    };
    if distinct.iter().any(twice) {
        let handles = distinct.iter().all(|t| matches!(t, Ty::Class(..) | Ty::Object));
        return if handles { Ty::Object } else { Ty::Value };
    }
    union_of(cx, distinct, true, &mut Vec::new())
}

/// `C[A]` and `C[B]` join to `C[Any]`.
fn same_class(cx: &ModuleCx<'_, '_>, tys: &[Ty]) -> Option<Ty> {
    let [Ty::Class(id, first), rest @ ..] = tys else {
        return None;
    };
    let any_str = cx.symbols.names[*id].params.iter().any(|p| p.any_str);
    if any_str && !rest.is_empty() {
        return None;
    }
    let mut joined = first.clone();
    for ty in rest {
        let Ty::Class(other, args) = ty else { return None };
        if other != id {
            return None;
        }
        for (own, arg) in joined.iter_mut().zip(args) {
            if own != arg {
                *own = Ty::Value;
            }
        }
    }
    Some(Ty::Class(*id, joined))
}

/// Makes a parameter accept what any of these types does.
pub(super) fn parameter(
    cx: &mut ModuleCx<'_, '_>,
    own: &mut LowParam,
    tys: &[Ty],
    reasons: &mut Vec<Reason>,
) {
    let mut found = Vec::new();
    own.ty = arguments(cx, tys, &mut found);
    // Nothing is lost if one of them accepts anything.
    let is_any = tys.contains(&Ty::Value) && !own.lost;
    own.lost = !is_any && (own.lost || found.contains(&Reason::OverloadMerged));
    reasons.extend(found);
}

/// The type of an argument that may be any of these.
fn arguments(cx: &mut ModuleCx<'_, '_>, tys: &[Ty], reasons: &mut Vec<Reason>) -> Ty {
    let tys: Vec<Ty> = (0..tys.len())
        .filter(|&i| {
            !(0..tys.len()).any(|j| covers(&tys[j], &tys[i]) && !(j > i && covers(&tys[i], &tys[j])))
        })
        .map(|i| tys[i].clone())
        .collect();
    match tys.first() {
        Some(first) if tys.iter().all(|ty| ty == first) => first.clone(),
        _ => sequence_of(cx, &tys).unwrap_or_else(|| union_of(cx, tys, false, reasons)),
    }
}

/// Joins sequences of unions to one sequence: `Sequence[A | B]` and `Sequence[B | C]`.
fn sequence_of(cx: &mut ModuleCx<'_, '_>, tys: &[Ty]) -> Option<Ty> {
    let items = items_of(tys, |ty| match ty {
        Ty::Sequence(item) => Some(item),
        _ => None,
    })?;
    if !items.iter().any(|item| matches!(item, Ty::Union(_))) {
        return None;
    }
    let mut lost = Vec::new();
    let item = arguments(cx, &items, &mut lost);
    lost.is_empty().then(|| Ty::Sequence(Box::new(item)))
}

/// The item types of these containers, if all have the same form.
fn items_of(tys: &[Ty], item: fn(&Ty) -> Option<&Ty>) -> Option<Vec<Ty>> {
    tys.iter().map(|ty| item(ty).cloned()).collect()
}

/// Whether `own` accepts every argument for `other`: a mapping is also accepted as pairs, and a key of any type may be a string
/// where keywords are passed.
fn covers(own: &Ty, other: &Ty) -> bool {
    let same = |a: &Ty, b: &Ty| a == b || *a == Ty::Value;
    let key = |a: &Ty, b: &Ty| same(a, b) || matches!((a, b), (Ty::Param(_), Ty::Str));
    match (own, other) {
        (Ty::Mapping(k, v), Ty::Mapping(l, w)) => own != other && key(k, l) && same(v, w),
        (Ty::Mapping(k, v), Ty::Iterable(item) | Ty::Sequence(item)) => match &**item {
            Ty::Tuple(pair) => matches!(pair.as_slice(), [l, w] if key(k, l) && **v == *w),
            Ty::Vec(part) => pairs_as_lists(k, part),
            _ => false,
        },
        // A sequence is indexed by number, but a mapping of numbers cannot be passed for one.
        (Ty::Sequence(item), Ty::Mapping(k, v)) => **k == Ty::Int && item == v,
        (Ty::Iterable(own), Ty::Iterable(other)) if own != other => match (&**own, &**other) {
            (Ty::Tuple(own), Ty::Tuple(other)) => {
                own.len() == other.len() && own.iter().zip(other).all(|(a, b)| key(a, b))
            }
            (Ty::Tuple(own), Ty::Vec(part)) => pairs_as_lists(&own[0], part),
            _ => false,
        },
        _ => false,
    }
}

/// Pairs as lists: callers pass a sequence of tuples instead.
fn pairs_as_lists(key: &Ty, part: &Ty) -> bool {
    matches!(key, Ty::Param(_)) && matches!(part, Ty::Str | Ty::Bytes)
}

/// The union of types, if an enum can represent it.
pub(super) fn union_of(
    cx: &mut ModuleCx<'_, '_>,
    tys: Vec<Ty>,
    returned: bool,
    reasons: &mut Vec<Reason>,
) -> Ty {
    let (plain, optional) = opened(cx, tys);
    let mut plain = same_class::callables(plain);
    let or_none = |ty| if optional { Ty::Option(Box::new(ty)) } else { ty };
    if returned && let Some(iterator) = iterator_of(cx, &plain, reasons) {
        return or_none(iterator);
    }
    // An argument that accepts anything loses nothing in a union.
    if plain.contains(&Ty::Value) {
        let union = if returned { with_any(cx, &plain) } else { None };
        if returned && plain.len() > 1 {
            reasons.push(Reason::OverloadMerged);
        }
        return union.unwrap_or(Ty::Value);
    }
    // A result that is not a declared class arrives as `Other`.
    if returned && plain.contains(&Ty::Object) {
        plain.retain(|ty| *ty != Ty::Object);
        if plain.len() < 2 {
            plain = vec![Ty::Object];
        }
    }
    if returned {
        // A call that never returns adds no result.
        if plain.iter().any(|ty| *ty != Ty::Never) {
            plain.retain(|ty| *ty != Ty::Never);
        }
        plain = same_class::merged(cx.symbols, plain);
    }
    let ty = match plain.as_slice() {
        [] => return Ty::Unit,
        [one] => one.clone(),
        many if many.iter().all(fits) => Ty::Union(cx.union(plain.clone(), returned)),
        _ => {
            reasons.push(Reason::OverloadMerged);
            return Ty::Value;
        }
    };
    or_none(ty)
}

/// The types inside of unions and options, each once, and whether `None` is among them.
fn opened(cx: &mut ModuleCx<'_, '_>, tys: Vec<Ty>) -> (Vec<Ty>, bool) {
    let mut optional = false;
    let mut plain: Vec<Ty> = Vec::new();
    let all_equal = tys.windows(2).all(|pair| pair[0] == pair[1]);
    for ty in tys {
        let ty = if all_equal { ty } else { cx.without_literals(&ty) };
        let ty = match ty {
            Ty::Option(inner) => {
                optional = true;
                *inner
            }
            Ty::Unit => {
                optional = true;
                continue;
            }
            other => other,
        };
        let opened = match ty {
            Ty::Union(i) => variants_of(&cx.out.unions[i]),
            other if all_equal => vec![other],
            other => either_members(other)
                .into_iter()
                .flat_map(buffers::opened)
                .collect(),
        };
        for ty in opened {
            if !plain.contains(&ty) {
                plain.push(ty);
            }
        }
    }
    (plain, optional)
}

/// The variants of a union as they were declared.
pub(super) fn variants_of(union: &Union) -> Vec<Ty> {
    let variant = |(_, ty): &(String, Ty)| match ty {
        Ty::Vec(item) if union.sequences.contains(item) || **item == Ty::Value && union.is_text => {
            Ty::Sequence(item.clone())
        }
        ty => ty.clone(),
    };
    union.variants.iter().map(variant).collect()
}

/// Joins iterators to one over any of the items.
fn iterator_of(cx: &mut ModuleCx<'_, '_>, tys: &[Ty], reasons: &mut Vec<Reason>) -> Option<Ty> {
    let items = items_of(tys, |ty| match ty {
        Ty::Iter(item) => Some(item),
        _ => None,
    })?;
    match items.as_slice() {
        [] | [_] => None,
        _ => Some(Ty::Iter(Box::new(union_of(cx, items, true, reasons)))),
    }
}

/// Whether the type can be a variant of an enum.
fn fits(ty: &Ty) -> bool {
    !ty.is_generic() && *ty != Ty::Unit && has_variant(&as_result(ty.clone()))
}
