//! Deciding kinds that hold values of any type: they are widened to collections of anything, unless another overload is for one
//! of those.
//!
//! `Mapping[str, Any]` accepts a map of numbers, whose kind differs from that of a map of values.

use std::cell::Cell;

use crate::ir::{Overload, OverloadKind, Ty};
use crate::resolve::signatures::kinds::may_equal;

/// Replaces each `Value` inside a kind with a type variable. A list of anything that cannot be told from another overload (bytes are a
/// `Vec` too) is one of each scalar. `passed`: which dependent type is that of the deciding argument itself.
pub(super) fn widen(overloads: &mut Vec<Overload>, passed: Option<usize>) {
    let mut more: Vec<Overload> = Vec::new();
    for index in 0..overloads.len() {
        let OverloadKind::Exactly(kind) = &overloads[index].kind else {
            continue;
        };
        if *kind == Ty::Value || !kind.any(&|ty| *ty == Ty::Value) {
            continue;
        }
        let wide = opened(kind);
        let is_met = |(other, overload): (usize, &Overload)| {
            other != index && matches!(&overload.kind, OverloadKind::Exactly(kind) if may_equal(kind, &wide))
        };
        if !overloads.iter().enumerate().any(is_met) {
            let kind = kind.clone();
            let projected = passed.and_then(|passed| overloads[index].projected.get_mut(passed));
            match (projected, &wide) {
                (Some(own), _) if *own == kind => *own = wide.clone(),
                // A list that is passed as a tuple.
                (Some(Ty::TupleOf(own)), Ty::Vec(item)) => own.clone_from(item),
                _ => {}
            }
            overloads[index].kind = OverloadKind::Exactly(wide);
        } else if matches!(kind, Ty::Vec(item) if **item == Ty::Value) {
            let is_met = |list: &Ty| {
                let mut known = overloads.iter().chain(&more);
                known.any(|other| matches!(&other.kind, OverloadKind::Exactly(own) if may_equal(own, list)))
            };
            let scalars = [Ty::Bool, Ty::Int, Ty::Float, Ty::Complex, Ty::Str];
            let lists = scalars.map(|scalar| Ty::Vec(Box::new(scalar)));
            let lists = lists.into_iter().filter(|list| !is_met(list));
            let new: Vec<Overload> = lists
                .map(|list| Overload {
                    kind: OverloadKind::Exactly(list),
                    ..overloads[index].clone()
                })
                .collect();
            more.extend(new);
        }
    }
    overloads.extend(more);
}

/// The kind of a list of pairs, where a collection of any two values is accepted.
pub(super) fn pairs(ty: &Ty) -> Option<Ty> {
    let items = |ty: &Ty| match ty {
        Ty::Iterable(item) | Ty::Sequence(item) => Some((**item).clone()),
        _ => None,
    };
    let is_any = items(&items(ty)?)? == Ty::Value;
    is_any.then(|| Ty::Vec(Box::new(Ty::Tuple(vec![Ty::Value, Ty::Value]))))
}

/// Whether a type that varies is deeper inside.
fn holds_varying(ty: &Ty) -> bool {
    !matches!(ty, Ty::Varying(..)) && ty.any(&|inner| matches!(inner, Ty::Varying(..)))
}

fn opened(kind: &Ty) -> Ty {
    let count = Cell::new(0);
    kind.replace(&|ty| match ty {
        Ty::Value => {
            count.set(count.get() + 1);
            Some(Ty::Free(format!("__V{}", count.get())))
        }
        // It takes several types already, and how it is read says nothing about the argument; callables of any types pass.
        Ty::Varying(..) | Ty::Function(..) => Some(ty.clone()),
        // The same of a class over such a class: a type argument that varies stands for all of it, and a variable in its bound alone is
        // one that nothing says.
        Ty::Class(_, args) if args.iter().any(holds_varying) => Some(ty.clone()),
        _ => None,
    })
}
