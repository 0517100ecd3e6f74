//! `Kinded`: the one Python kind of a Rust type, by which overloads and unions are resolved.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};
use num_complex::Complex64;
use serde_json::Value as Json;

use super::arg::give::Holds;
use super::arg::{self, Pull};
use super::kinds::{Iterable, Mapping};
use crate::bridge::{BigInt, Object, Plain, PythonClass, Value};

/// The one Python kind that a Rust argument type has.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no Python type",
    label = "an overload cannot be chosen by a `{Self}`",
    note = "pass a number, a string, bytes, a collection of these, an iterator as `pull(lines)`, or a handle"
)]
pub trait Kinded {
    /// The kind: the Rust type that Python would return for such a value.
    type Kind;
    /// Only Python knows the type of the value, or of one inside it, so a call checks it.
    #[doc(hidden)]
    const UNKNOWN: bool = false;
    /// The type as annotations of Python name it, if that is known without asking Python; of a handle its class says it.
    #[doc(hidden)]
    fn annotation() -> Option<Cow<'static, str>> {
        None
    }
}

/// The annotation of a collection; without what is not known.
fn generic(name: &'static str, items: &[Option<Cow<'static, str>>]) -> Option<Cow<'static, str>> {
    let known: Option<Vec<&str>> = items.iter().map(Option::as_deref).collect();
    Some(known.map_or_else(
        || name.into(),
        |items| format!("{name}[{}]", items.join(", ")).into(),
    ))
}

/// All Rust integers except `u8`, whose collections are bytes.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be passed to Python here",
    label = "no overload accepts a `{Self}`"
)]
pub trait Int: Copy {}

/// A type, asked whether it is an integer. Other crates may implement [`Int`] for references to their types, and nothing for this,
/// so references are known to be no integers.
#[derive(Debug)]
pub struct Number<I>(PhantomData<I>);

/// Of a [`Number`]: it is an [`Int`].
pub trait OfInt {}

macro_rules! ints {
    ($($t:ty)*) => { $(
        impl Int for $t {}
        impl OfInt for Number<$t> {}
    )* };
}
ints!(i8 i16 i32 i64 i128 isize u16 u32 u64 u128 usize);

// A single implementation for all of them: with two, the type of an integer literal would be ambiguous. By `Int`, other crates know
// that it is not for their types, by `OfInt` this one that it is not for references.
#[diagnostic::do_not_recommend]
impl<I: Int> Kinded for I
where
    Number<I>: OfInt,
{
    type Kind = i64;
    fn annotation() -> Option<Cow<'static, str>> {
        Some("int".into())
    }
}

// A reference to a handle, or to what derefs to one.
#[diagnostic::do_not_recommend]
impl<X: Holds> Kinded for &X {
    type Kind = X::Class;
}

macro_rules! kinded {
    ($([$($g:tt)*] $t:ty => $k:ty $(, $annotation:expr)?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> $crate::conversions::Kinded for $t {
            type Kind = $k;
            $(
                fn annotation() -> Option<Cow<'static, str>> {
                    $annotation
                }
            )?
        }
    )* };
}
pub(crate) use kinded;

kinded! {
    [] () => (), Some("None".into());
    [] bool => bool, Some("bool".into());
    [] f64 => f64, Some("float".into());
    // `f32` is missing: with two floats, the type of a literal like `1.5` would stay undecided until the end of the
    // function.
    [] Complex64 => Complex64, Some("complex".into());
    [] BigInt => i64, Some("int".into());
    [] &BigInt => i64, Some("int".into());
    [] &str => String, Some("str".into());
    [] String => String, Some("str".into());
    [] &String => String, Some("str".into());
    [] Cow<'_, str> => String, Some("str".into());
    [] &Cow<'_, str> => String, Some("str".into());
    [] &Box<str> => String, Some("str".into());
    [] char => String, Some("str".into());
    [] &[u8] => Vec<u8>, Some("bytes".into());
    [const N: usize] &[u8; N] => Vec<u8>, Some("bytes".into());
    [] Vec<u8> => Vec<u8>, Some("bytes".into());
    [] &Vec<u8> => Vec<u8>, Some("bytes".into());
    [] &Path => PathBuf, Some("str".into());
    [] PathBuf => PathBuf, Some("str".into());
    [] &PathBuf => PathBuf, Some("str".into());
    [T: Kinded] Option<T> => Option<T::Kind>, T::annotation().map(|inside| format!("{inside} | None").into());
    [T: Kinded] Vec<T> => Vec<T::Kind>, generic("list", &[T::annotation()]);
    [T: Kinded, const N: usize] [T; N] => Vec<T::Kind>, generic("list", &[T::annotation()]);
    [T: Kinded] &[T] => Vec<T::Kind>, generic("list", &[T::annotation()]);
    [T: Kinded, const N: usize] &[T; N] => Vec<T::Kind>, generic("list", &[T::annotation()]);
    [T: Kinded] &Vec<T> => Vec<T::Kind>, generic("list", &[T::annotation()]);
    [T: Kinded, S] HashSet<T, S> => IndexSet<T::Kind>, generic("set", &[T::annotation()]);
    [T: Kinded] BTreeSet<T> => IndexSet<T::Kind>, generic("set", &[T::annotation()]);
    [T: Kinded, S] IndexSet<T, S> => IndexSet<T::Kind>, generic("set", &[T::annotation()]);
    [T: Kinded, S] &HashSet<T, S> => IndexSet<T::Kind>, generic("set", &[T::annotation()]);
    [T: Kinded] &BTreeSet<T> => IndexSet<T::Kind>, generic("set", &[T::annotation()]);
    [T: Kinded, S] &IndexSet<T, S> => IndexSet<T::Kind>, generic("set", &[T::annotation()]);
    [K: Kinded, V: Kinded, S] HashMap<K, V, S> => Mapping<K::Kind, V::Kind>, generic("dict", &[K::annotation(), V::annotation()]);
    [K: Kinded, V: Kinded] BTreeMap<K, V> => Mapping<K::Kind, V::Kind>, generic("dict", &[K::annotation(), V::annotation()]);
    [K: Kinded, V: Kinded, S] IndexMap<K, V, S> => Mapping<K::Kind, V::Kind>, generic("dict", &[K::annotation(), V::annotation()]);
    [K: Kinded, V: Kinded, S] &HashMap<K, V, S> => Mapping<K::Kind, V::Kind>, generic("dict", &[K::annotation(), V::annotation()]);
    [K: Kinded, V: Kinded] &BTreeMap<K, V> => Mapping<K::Kind, V::Kind>, generic("dict", &[K::annotation(), V::annotation()]);
    [K: Kinded, V: Kinded, S] &IndexMap<K, V, S> => Mapping<K::Kind, V::Kind>, generic("dict", &[K::annotation(), V::annotation()]);
    [T: Kinded] VecDeque<T> => Vec<T::Kind>, generic("list", &[T::annotation()]);
    [I: Iterator<Item: Kinded>] Pull<I> => Iterable<<I::Item as Kinded>::Kind>;
}

/// What any kind may be. `&Object` is a kind of its own: in a union it would have rustc propose `&*handle` for every class that
/// does not fit, which compiles and fails at run time.
macro_rules! unknown {
    ($([$($g:tt)*] $t:ty => $k:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($g)*> Kinded for $t {
            type Kind = $k;
            const UNKNOWN: bool = true;
        }
    )* };
}
unknown! {
    [] Value => Value;
    [] &Value => Value;
    [] Json => Value;
    [] &Json => Value;
    [T] Plain<T> => Value;
    [T] &Plain<T> => Value;
    [] Object => Value;
    [] &Object => Object;
}

macro_rules! tuples {
    ($(($($t:ident $k:ident $i:tt),+))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($t: Kinded),+> Kinded for ($($t,)+) {
            type Kind = ($($t::Kind,)+);
            fn annotation() -> Option<Cow<'static, str>> {
                generic("tuple", &[$($t::annotation()),+])
            }
        }
    )* };
}
arg::each_tuple!(tuples);

// A smart pointer by value.
kinded! {
    [T: PythonClass] Rc<T> => T;
    [T: PythonClass] Arc<T> => T;
}
