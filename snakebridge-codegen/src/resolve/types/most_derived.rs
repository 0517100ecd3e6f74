//! The order in which the types of a result are tried: one whose instances also fit another comes before that one.
//!
//! Python's `isinstance` holds for every base, and a list in Rust is read from any sequence, so the declared order would give a
//! `datetime` as the `date` it also is. Types that do not overlap keep the declared order.

use snakebridge_introspect::model::ClassFlag;

use crate::ir::{BIG_INT, ClassId, Ty};
use crate::resolve::class_facts;
use crate::resolve::known_classes::{INT, exception, exception_base};
use crate::resolve::symbols::Symbols;
use crate::resolve::types::value_types;

/// How closely Python says what a value is, closest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// By its class.
    Class,
    /// By the builtin class that it is or derives from.
    Builtin,
    /// By what it holds: any sequence, or other collection, of such elements.
    Collection,
    /// By what it can do.
    Structure,
}

/// The positions of the types in the order in which they are tried.
pub(crate) fn order(symbols: &Symbols<'_>, tys: &[Ty]) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..tys.len()).collect();
    positions.sort_by_key(|index| rank(symbols, &tys[*index]));
    bases_last(symbols, tys, positions)
}

/// The types with bases after the classes that derive from them. Nothing else is moved: a type parameter may be any class.
pub(crate) fn first(symbols: &Symbols<'_>, tys: &[Ty]) -> Vec<Ty> {
    let positions = bases_last(symbols, tys, (0..tys.len()).collect());
    positions.into_iter().map(|index| tys[index].clone()).collect()
}

fn bases_last(symbols: &Symbols<'_>, tys: &[Ty], mut rest: Vec<usize>) -> Vec<usize> {
    let mut out = Vec::new();
    while !rest.is_empty() {
        let has_no_derived = |index: &usize| {
            let mut others = rest.iter().filter(|other| *other != index);
            !others.any(|other| is_below(symbols, &tys[*other], &tys[*index]))
        };
        // Classes of a Model may derive from each other.
        let next = rest.iter().position(has_no_derived).unwrap_or(0);
        out.push(rest.remove(next));
    }
    out
}

fn rank(symbols: &Symbols<'_>, ty: &Ty) -> Rank {
    match ty {
        Ty::Class(id, _) if class_facts::is_typed_dict(symbols.classes[*id].model) => Rank::Builtin,
        Ty::Class(id, _) if has(symbols, *id, ClassFlag::Protocol) => Rank::Structure,
        Ty::Class(..) | Ty::Enum(_) | Ty::Flag(_) | Ty::ValueType(_) => Rank::Class,
        Ty::Runtime(path, _) if path.starts_with("exceptions::") => Rank::Class,
        Ty::Vec(_) | Ty::TupleOf(_) => Rank::Collection,
        Ty::Iter(_) | Ty::Callable(..) | Ty::Runtime("PyIter" | "Awaitable", _) => Rank::Structure,
        _ => Rank::Builtin,
    }
}

fn has(symbols: &Symbols<'_>, id: ClassId, flag: ClassFlag) -> bool {
    symbols.classes[id].model.flags.contains(&flag)
}

/// Whether instances of the first are also instances of the second.
fn is_below(symbols: &Symbols<'_>, ty: &Ty, base: &Ty) -> bool {
    let id = match ty {
        Ty::Class(id, _) | Ty::Enum(id) | Ty::Flag(id) => *id,
        Ty::Runtime(path, _) => {
            let mut bases = std::iter::successors(exception_base(path), |path| exception_base(path));
            return bases.any(|own| matches!(base, Ty::Runtime(path, _) if own == *path));
        }
        _ => return false,
    };
    let model = symbols.classes[id].model;
    model.mro.iter().any(|canonical| match base {
        Ty::Class(other, _) | Ty::Enum(other) | Ty::Flag(other) => {
            *other != id && symbols.class(canonical) == Some(*other)
        }
        Ty::Runtime(path, _) => exception(canonical) == Some(path),
        ty if *ty == BIG_INT => canonical == INT,
        Ty::ValueType(path) => value_types::of(canonical).is_some_and(|value| value.read == *path),
        _ => false,
    })
}
