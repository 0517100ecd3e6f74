//! Results of one class with different type arguments: at run time `ndarray[A]` and `ndarray[B]` look the same, so one type
//! represents both. So it is with callables.

use crate::ir::{ClassId, Ty};
use crate::resolve::symbols::Symbols;

/// Joins the types of one class to one type; type arguments that differ become the class that
/// one of them derives from, else any.
pub(crate) fn joined(symbols: &Symbols<'_>, tys: Vec<Ty>) -> Vec<Ty> {
    let is_known = |ty: &Ty| !ty.is_generic();
    join_all(symbols, tys, &is_known)
}

/// The same for the results of overloads, which have one type for all remaining type parameters.
pub(crate) fn merged(symbols: &Symbols<'_>, tys: Vec<Ty>) -> Vec<Ty> {
    join_all(symbols, tys, &|_| true)
}

/// The callables among the members of a union as one: at run time none shows its parameters or its result, so the first that is tried would
/// stand for each.
pub(crate) fn callables(tys: Vec<Ty>) -> Vec<Ty> {
    let mut out: Vec<Ty> = Vec::new();
    for ty in tys {
        match out
            .iter_mut()
            .find_map(|known| Some((callable(known, &ty)?, known)))
        {
            Some((joined, known)) => *known = joined,
            None => out.push(ty),
        }
    }
    out
}

/// What two callables are together.
fn callable(one: &Ty, other: &Ty) -> Option<Ty> {
    let inputs = |x: &Option<Vec<Ty>>, y: &Option<Vec<Ty>>| if x == y { x.clone() } else { None };
    let output = |x: &Ty, y: &Ty| Box::new(if x == y { x.clone() } else { Ty::Value });
    match (one, other) {
        _ if one.is_generic() || other.is_generic() => None,
        (Ty::Function(x, r), Ty::Function(y, s)) => Some(Ty::Function(inputs(x, y), output(r, s))),
        (Ty::Callable(x, r), Ty::Callable(y, s)) => Some(Ty::Callable(inputs(x, y), output(r, s))),
        _ => None,
    }
}

fn join_all(symbols: &Symbols<'_>, tys: Vec<Ty>, joins: &dyn Fn(&Ty) -> bool) -> Vec<Ty> {
    let mut out: Vec<Ty> = Vec::new();
    for ty in tys {
        let is_met = |known: &&mut Ty| joins(known) && joins(&ty) && is_same(symbols, known, &ty);
        match out.iter_mut().find(is_met) {
            Some(known) => *known = join(symbols, known, &ty),
            None => out.push(ty),
        }
    }
    out
}

/// Whether both are handles of one class, or tuples of such. A class over text or bytes does not count: its methods differ by
/// that.
fn is_same(symbols: &Symbols<'_>, a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Class(own, x), Ty::Class(other, y)) => {
            own == other && x.len() == y.len() && !symbols.names[*own].params.iter().any(|p| p.any_str)
        }
        (Ty::Tuple(x), Ty::Tuple(y)) => {
            let mut pairs = x.iter().zip(y);
            x.len() == y.len() && pairs.all(|(x, y)| x == y || is_same(symbols, x, y))
        }
        _ => false,
    }
}

fn join(symbols: &Symbols<'_>, a: &Ty, b: &Ty) -> Ty {
    match (a, b) {
        (Ty::Class(class, x), Ty::Class(_, y)) if is_same(symbols, a, b) => {
            let args = x.iter().zip(y).map(|(x, y)| join(symbols, x, y));
            Ty::Class(*class, args.collect())
        }
        (Ty::Tuple(x), Ty::Tuple(y)) if is_same(symbols, a, b) => {
            Ty::Tuple(x.iter().zip(y).map(|(x, y)| join(symbols, x, y)).collect())
        }
        (Ty::Class(own, x), Ty::Class(other, y)) if x.is_empty() && y.is_empty() => {
            // What holds instances of a class or of one below holds instances of the class.
            match (derives(symbols, *own, *other), derives(symbols, *other, *own)) {
                (true, _) => b.clone(),
                (_, true) => a.clone(),
                _ => Ty::Value,
            }
        }
        _ if a == b => a.clone(),
        _ => Ty::Value,
    }
}

/// Whether a class is the other one, or derives from it.
fn derives(symbols: &Symbols<'_>, class: ClassId, base: ClassId) -> bool {
    let canonical = &symbols.classes[base].model.canonical;
    class == base || symbols.classes[class].model.mro.contains(canonical)
}
