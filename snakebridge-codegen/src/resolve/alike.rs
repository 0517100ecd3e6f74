//! Results that are one class of different contents: no value tells `ndarray[A]` from `ndarray[B]`, so one type stands for both.

use super::symbols::Symbols;
use crate::ir::Ty;

/// The types with those of one class made one; what differs inside is anything.
pub(super) fn joined(symbols: &Symbols<'_>, tys: Vec<Ty>) -> Vec<Ty> {
    let mut out: Vec<Ty> = Vec::new();
    for ty in tys {
        match out.iter_mut().find(|known| is_same(symbols, known, &ty)) {
            Some(known) => *known = join(symbols, known, &ty),
            None => out.push(ty),
        }
    }
    out
}

/// Whether both are handles of one class; of one that is over text or bytes, its methods are told apart by that.
fn is_same(symbols: &Symbols<'_>, a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Class(own, x), Ty::Class(other, y)) => {
            let is_known = !a.is_generic() && !b.is_generic();
            own == other
                && x.len() == y.len()
                && is_known
                && !symbols.names[*own].params.iter().any(|p| p.any_str)
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
        _ if a == b => a.clone(),
        _ => Ty::Value,
    }
}
