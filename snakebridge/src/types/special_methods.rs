//! What the special methods of Python's own classes return: a row for each that `Has` says they have, as bindings write one for each that a
//! class of theirs declares. Numbers of Rust stand with the trait.

use indexmap::IndexMap;
use num_complex::Complex64;

use super::dict::Dict;
use super::file::File;
use super::generator::PyGenerator;
use super::iter::PyIter;
use super::list::List;
use super::memory_view::MemoryView;
use super::number::{Decimal, Fraction};
use super::scalar_handles::{PyFloat, PyInt};
use super::time::TimeDelta;
use crate::bridge::{FromPython, Value};
use crate::conversions::supports::{ItemAt, Iter, Supports, supports};
use crate::conversions::{Iterates, Mapping};

supports! {
    Decimal: Ceil Floor Trunc Round => i64;
    Decimal: Abs Neg Pos RoundTo => Decimal;
    Fraction: Ceil Floor Trunc Round => i64;
    Fraction: Abs Neg Pos RoundTo => Fraction;
    TimeDelta: Abs Neg Pos => TimeDelta;
    Decimal: DivMod<Decimal> DivMod<i64> RDivMod<Decimal> RDivMod<i64> => (Decimal, Decimal);
    i64: DivMod<Decimal> => (Decimal, Decimal);
    Fraction: DivMod<Fraction> DivMod<i64> RDivMod<i64> RDivMod<Fraction> => (i64, Fraction);
    i64: DivMod<Fraction> => (i64, Fraction);
    Fraction: DivMod<f64> RDivMod<f64> => (f64, f64);
    TimeDelta: DivMod<TimeDelta> => (i64, TimeDelta);
    Decimal: Pow<Decimal> Pow<i64> => Decimal;
    Decimal: PowMod<(Decimal, Decimal)> PowMod<(Decimal, i64)> PowMod<(i64, Decimal)> PowMod<(i64, i64)> => Decimal;
    Fraction: Pow<i64> => Fraction;
    Fraction: Pow<Fraction> Pow<f64> => f64;
    Fraction: Pow<Complex64> => Complex64;
}

// A handle is of an `int` or `float`, or of a class below it: its methods are those of the number.
supports! {
    PyInt: Ceil Floor Trunc Abs Neg Pos Invert Round RoundTo => i64;
    PyInt: DivMod<i64> DivMod<bool> RDivMod<i64> RDivMod<bool> => (i64, i64);
    PyInt: DivMod<f64> RDivMod<f64> => (f64, f64);
    PyInt: DivMod<Value> RDivMod<Value> => Value;
    PyInt: Pow<i64> Pow<bool> Pow<f64> Pow<Value> => Value;
    PyInt: PowMod<(i64, i64)> PowMod<(bool, i64)> => i64;
    PyFloat: Ceil Floor Trunc Round => i64;
    PyFloat: Abs Neg Pos RoundTo => f64;
    PyFloat: DivMod<i64> DivMod<bool> DivMod<f64> RDivMod<i64> RDivMod<bool> RDivMod<f64> => (f64, f64);
    PyFloat: DivMod<Value> RDivMod<Value> => Value;
    PyFloat: Pow<i64> Pow<bool> => f64;
    PyFloat: Pow<f64> Pow<Value> => Value;
}

#[diagnostic::do_not_recommend]
impl<K: Iterates> Supports<Iter> for K {
    type Output = PyIter<K::Item>;
}

// `iter` takes what has `__getitem__` by index only if it does not iterate by itself, so this is what the function yields. Bindings write
// it for classes that have `__getitem__` alone.
#[diagnostic::do_not_recommend]
impl<K: Iterates> Supports<ItemAt> for K {
    type Output = K::Item;
}

// What it yields is a matter of its format.
supports! { MemoryView: ItemAt => Value; }

supports! {
    generic [K: FromPython] Vec<K>: Reversed => PyIter<K>;
    generic [K: FromPython, V] Mapping<K, V>: Reversed => PyIter<K>;
    generic [K: FromPython, V] IndexMap<K, V>: Reversed => PyIter<K>;
    generic [T] List<T>: Reversed => PyIter<T>;
    generic [K, V] Dict<K, V>: Reversed => PyIter<K>;
    generic [T] PyIter<T>: Next => T;
    generic [Y, S, R] PyGenerator<Y, S, R>: Next => Y;
    generic [] File<str>: Next => String;
    generic [] File<[u8]>: Next => Vec<u8>;
}
