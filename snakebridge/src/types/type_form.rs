//! `TypeForm`: the type of Python that a type of Rust is, as a value: `list[Event]` for `Vec<Event>`.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::PathBuf;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;

use super::callable::{Class, StandsForClass};
use super::file_path::FilePath;
use super::number::{Decimal, Fraction, Uuid};
use super::time::{Date, DateTime, NaiveDateTime, Time, TimeDelta};
use crate::bridge::{BigInt, Object, PythonClass, Result, Value, ops};
use crate::conversions::arg::each_tuple;
use crate::conversions::{Arg, call_as, get_as};

/// A type of Rust that is one of Python, as results are read: [`Class::of`](super::Class::of) makes it a value.
///
/// | Rust | Python |
/// |---|---|
/// | a handle type | its class |
/// | `bool`, `i64`, `f64`, `String`, `Vec<u8>`, `()` | `bool`, `int`, `float`, `str`, `bytes`, `NoneType` |
/// | `Vec<T>`, sets, maps | `list[T]`, `set[T]`, `dict[K, V]` |
/// | tuples | `tuple[A, B]` |
/// | `Option<T>` | `Optional[T]` |
/// | `Value` | `Any` |
///
/// A live `List<T>` is the class `list` itself, as a `Dict<K, V>` is `dict` and a `PyTuple<T>` is `tuple`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python type",
    label = "expected a handle type, a scalar, or a collection of these as results are read: `Vec<T>`, `IndexMap<K, V>`"
)]
pub trait TypeForm {
    /// The type as a Python object.
    #[doc(hidden)]
    fn form() -> Result<Object>;
}

#[diagnostic::do_not_recommend]
impl<T: PythonClass> TypeForm for T {
    fn form() -> Result<Object> {
        ops::class_object(T::__class().value())
    }
}

/// `generic[arguments]`.
fn subscripted<'a>((module, name): (&str, &str), arguments: impl Arg<'a, Value>) -> Result<Object> {
    let generic: Object = get_as(module, name)?;
    call_as("operator", "getitem", (generic, arguments))
}

// Each is some class where any is taken, `type[Any]`.
macro_rules! classes {
    ($($t:ty => $module:literal $name:literal;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl TypeForm for $t {
            fn form() -> Result<Object> {
                get_as($module, $name)
            }
        }

        #[diagnostic::do_not_recommend]
        impl StandsForClass<Object> for Class<$t> {}
    )* };
}
classes! {
    bool => "builtins" "bool";
    i64 => "builtins" "int";
    BigInt => "builtins" "int";
    f64 => "builtins" "float";
    Complex64 => "builtins" "complex";
    String => "builtins" "str";
    Vec<u8> => "builtins" "bytes";
    PathBuf => "pathlib" "Path";
    Value => "typing" "Any";
    Date => "datetime" "date";
    NaiveDateTime => "datetime" "datetime";
    DateTime => "datetime" "datetime";
    Time => "datetime" "time";
    TimeDelta => "datetime" "timedelta";
    Decimal => "decimal" "Decimal";
    Fraction => "fractions" "Fraction";
    Uuid => "uuid" "UUID";
    FilePath => "pathlib" "Path";
}

impl TypeForm for () {
    fn form() -> Result<Object> {
        call_as("builtins", "type", ((),))
    }
}

macro_rules! generics {
    ($([$($g:ident),+ $(; $s:ident)?] $t:ty => $module:literal $name:literal;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g: TypeForm),+ $(, $s)?> TypeForm for $t {
            fn form() -> Result<Object> {
                subscripted(($module, $name), generics!(@ $($g)+))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($g: TypeForm),+ $(, $s)?> StandsForClass<Object> for Class<$t> {}
    )* };
    (@ $one:ident) => { $one::form()? };
    (@ $($g:ident)+) => { ($($g::form()?,)+) };
}
generics! {
    [T] Vec<T> => "builtins" "list";
    [T] Option<T> => "typing" "Optional";
    [T; S] IndexSet<T, S> => "builtins" "set";
    [T; S] HashSet<T, S> => "builtins" "set";
    [T] BTreeSet<T> => "builtins" "set";
    [K, V; S] IndexMap<K, V, S> => "builtins" "dict";
    [K, V; S] HashMap<K, V, S> => "builtins" "dict";
    [K, V] BTreeMap<K, V> => "builtins" "dict";
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($t: TypeForm),+> TypeForm for ($($t,)+) {
            fn form() -> Result<Object> {
                subscripted(("builtins", "tuple"), ($($t::form()?,)+))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($t: TypeForm),+> StandsForClass<Object> for Class<($($t,)+)> {}
    )* };
}
each_tuple!(tuples);
