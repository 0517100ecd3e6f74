//! `Arg`: which Rust types can be passed where Python expects a kind.
//! A kind is the Rust type that Python would return; the implementations are tables, one file per family of kinds.

pub(crate) mod container;
pub(crate) mod give;
mod handle;
pub(crate) mod numbers;
mod pairs;
pub(crate) mod scalar;
mod tuple;
pub(crate) mod unknown;
pub(crate) mod value;

use std::borrow::Cow;

use crate::bridge::Raw;
use crate::interpreter::ffi::Memory;
use numbers::Rows;

pub use container::{Pull, pull};

/// `Self` can be passed where Python expects a value that would be returned to Rust as `K`.
///
/// `K`, the kind of a parameter, is the Rust type Python would return for it:
///
/// | Kind | Python | What fits |
/// |---|---|---|
/// | `()` | `None` | `()` |
/// | `bool` | `bool` | `bool` |
/// | `i64`, [`BigInt`](crate::types::BigInt) | `int` | every integer primitive, `BigInt`, `&BigInt` |
/// | `f64` | `float` | `f64`, `f32`, integers of up to 32 bits, which a float represents exactly |
/// | [`Complex64`](crate::types::Complex64) | `complex` | the same, and `Complex64` |
/// | `String` | `str` | `&str`, `String`, `&String`, `Cow<str>`, `Box<str>`, `char` |
/// | `Vec<u8>` | `bytes` | `&[u8]`, `&[u8; N]`, `Vec<u8>`, `&Vec<u8>`, `Cow<[u8]>` |
/// | [`ReadableBuffer`](crate::kinds::ReadableBuffer) | `ReadableBuffer` | the same, and handles of anything with the buffer protocol |
/// | [`WritableBuffer`](crate::kinds::WritableBuffer) | `WriteableBuffer` | only such handles: `&ByteArray`, `&MemoryView`, an array |
/// | [`ByteArray`](crate::types::ByteArray), [`MemoryView`](crate::types::MemoryView) | the same | their handles, and bytes, which are copied into one |
/// | `PathBuf` | `StrPath` | strings, `&Path`, `PathBuf`, `&OsStr`, handles with `__fspath__` |
/// | [`FilePath`](crate::types::FilePath) | `pathlib.Path`, where `pathlib` is not declared | the same, `&Path`, `PathBuf`, handles of its instances |
/// | the types of [`time`](crate::time) | `datetime`, `date`, .. | the same; `Duration` for a `timedelta` |
/// | [`Decimal`](crate::types::Decimal), [`Fraction`](crate::types::Fraction), [`Uuid`](crate::types::Uuid) | the same | the same |
/// | [`Slice`](crate::types::Slice) | `slice` | the same, and Rust's ranges of integers |
/// | `Option<K>` | `K \| None` | what fits `K`, `None`, `()`, and `Some(..)` of one type per kind ([`ArgKind`]): `&str`, `&Path`, .. |
/// | [`Optional<K>`](crate::kinds::Optional) | `T \| None` that says what `T` is | the same, and `Some(..)` of anything that fits `K` |
/// | `Vec<K>` | `list[K]`, `Sequence[K]` | `Vec`, arrays, slices, sets, `&List<K>`, tuples of up to twelve, which become a list |
/// | [`Iterable<K>`](crate::kinds::Iterable) | `Iterable[K]` | the same, every container handle, [`pull`] |
/// | [`PyTuple<K>`](crate::types::PyTuple) | `tuple[K, ...]` | the same, tuples of up to twelve |
/// | `(A, B)` | `tuple[A, B]` | tuples of up to twelve |
/// | [`EmptyTuple`](crate::types::EmptyTuple) | `tuple[()]` | the same, and `()` |
/// | [`IndexSet<K>`](crate::types::IndexSet) | `set[K]` | `Vec`, arrays, slices, sets, `&Set<K>` |
/// | [`Mapping<K, V>`](crate::kinds::Mapping), [`IndexMap<K, V>`](crate::types::IndexMap) | `Mapping`, `dict` | maps, sequences of pairs, tuples of up to twelve pairs of any types that fit, `&Dict<K, V>` |
/// | [`Function<A, R>`](crate::kinds::Function) | `Callable[[A], R]` | [`callback(closure)`](crate::callback), a handle of anything callable; closures themselves by [`ArgFn`](crate::traits::ArgFn) |
/// | [`ClassOf<T>`](crate::kinds::ClassOf) | `type[T]` | `&Class` of it or of a subclass |
/// | a class | the class | `handle` and `&handle` of it or of a subclass, an `Object`, a `Value` |
/// | [`Protocol<M>`](crate::kinds::Protocol) | a protocol | what has its members: `&handle`, strings, numbers, collections, an `&Object` |
/// | [`Union<U>`](crate::kinds::Union) | `A \| B` | what fits an arm, the generated enum `U`, and those of unions that have some of its arms |
/// | the enum of a [`Literal`](crate::traits::Literal) | `Literal["a", "b"]` | the enum, and text, integers or `bool` at run time |
/// | the enum of an `Enum` | the class | the enum, `&` of it, its handle |
/// | [`Value`](crate::Value) | `Any`, `object` | all of the above, nested; `u8` only as `bytes` |
///
/// Handles are passed as they are or by reference, also behind a smart pointer: `path`, `&path`, `&rc`, `&mutex.lock()?`; behind a
/// pointer type of your own as `&*path`. In `Some(..)` of an optional argument goes a reference to the class itself: `Some(&*derived)`,
/// or without `Some` any of the above, and `&option`. Collections of handles are passed either way: `paths`, `&paths`.
///
/// A [`Value`](crate::Value), by value or by reference, and an [`Object`](crate::Object) by value fit every kind, also inside
/// collections, options and `*args`. So does plain data: `serde_json::json!({"id": 5, "tags": ["a"]})` and
/// [`Plain(&order)`](crate::types::Plain) of what serde can write. The call checks them against the kind before Python is called: an error of
/// [`ErrorKind::TypeMismatch`](crate::error::ErrorKind::TypeMismatch) names the function, the parameter, the place inside it, what is
/// declared and what came. What an iterator yields is not looked at.
///
/// Where Python changes its argument, a Rust collection would be a copy, and the change lost. There only a live handle is passed:
/// `&List`, `&Dict`, `&Set`, an `Object`. That is a parameter whose type is a list, dict or set, alone or optional, *and* whose type
/// says so (`MutableMapping[..]`), or into which the function stores by its source, or is known to, itself or in what it calls. The guide
/// [what Python changes](crate::guide::what_python_changes) has the rule.
///
/// Where the kind of an argument picks an overload, a [`Value`](crate::Value) or an [`Object`](crate::Object) may mean each of them: it is passed
/// as it is, and the call returns a `Value` unless all overloads return the same.
///
/// Conversions that could lose something do not compile:
///
/// ```compile_fail
/// fn takes_float<'a>(_: impl snakebridge::traits::Arg<'a, f64>) {}
/// let wide = 5_i64;
/// takes_float(wide); // not every i64 is a float: write `wide as f64`
/// ```
///
/// ```
/// fn takes_float<'a>(_: impl snakebridge::traits::Arg<'a, f64>) {}
/// takes_float(5);
/// takes_float(5_u32);
/// ```
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be passed where Python expects `{K}`",
    label = "this argument must fit `{K}`",
    note = "the Rust types that fit each Python type are listed in the documentation of `snakebridge::traits::Arg`",
    note = "handles are passed as they are or by reference: `path`, `&path`; behind a pointer type of your own: `&*path`; an iterator of Rust as `pull(lines)`"
)]
pub trait Arg<'a, K> {
    /// What Python gets. A conversion that fails is [`Raw::error`]: the call returns the error and does not run.
    fn raw(self) -> Raw<'a>;

    /// The class, where the type has a handle inside: the annotation of what returns it.
    #[doc(hidden)]
    fn annotation() -> Option<Cow<'static, str>>
    where
        Self: Sized,
    {
        None
    }

    /// The same where Python takes an array: a collection of numbers becomes one.
    #[doc(hidden)]
    fn array(self) -> Raw<'a>
    where
        Self: Sized,
    {
        self.raw().memory_as_array()
    }

    /// Adds the numbers of the items; false if they are none, or do not fit.
    #[doc(hidden)]
    fn gather(_: &[Self], _: &mut Rows) -> bool
    where
        Self: Sized,
    {
        false
    }

    /// The array of the items, if they are numbers.
    #[doc(hidden)]
    fn gathered(items: Vec<Self>) -> Result<Memory, Vec<Self>>
    where
        Self: Sized,
    {
        numbers::gathered(items)
    }
}

/// An element of a borrowed collection that can be passed where Python expects `K`.
#[diagnostic::on_unimplemented(
    message = "a collection of `{Self}` cannot be passed by reference where Python expects elements of `{K}`",
    label = "its elements must fit `{K}`"
)]
#[doc(hidden)]
pub trait Element<'a, K> {
    fn element(&'a self) -> Raw<'a>;

    /// [`Arg::array`] of an element.
    #[doc(hidden)]
    fn array(&'a self) -> Raw<'a> {
        self.element().memory_as_array()
    }

    /// [`Arg::gather`] of borrowed items.
    #[doc(hidden)]
    fn gather(_: &[Self], _: &mut Rows) -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A kind that an optional argument can have, with the type inside `Some(..)`.
/// There is one type per kind, so that a bare `None` needs no annotation.
#[diagnostic::on_unimplemented(
    message = "an optional `{Self}` cannot be passed this way",
    label = "`{Self}` is not a kind of argument"
)]
pub trait ArgKind: Sized {
    #[doc(hidden)]
    type Given<'a>: Arg<'a, Self>;
}

/// A kind inside a container, with its one type inside of `Some(..)`: also `None` and an optional kind, which are none of
/// their own there.
#[doc(hidden)]
pub trait Content: Sized {
    type Inside<'a>: Arg<'a, Self>;
}

#[diagnostic::do_not_recommend]
impl<K: ArgKind> Content for K {
    type Inside<'a> = K::Given<'a>;
}

#[diagnostic::do_not_recommend]
impl Content for () {
    type Inside<'a> = ();
}

#[diagnostic::do_not_recommend]
impl<K: ArgKind> Content for Option<K> {
    type Inside<'a> = Option<K::Given<'a>>;
}

#[diagnostic::do_not_recommend]
impl<'a, K: ArgKind> Arg<'a, Option<K>> for Option<K::Given<'a>> {
    #[inline]
    fn raw(self) -> Raw<'a> {
        self.map_or(Raw::None, Arg::<K>::raw)
    }

    #[inline]
    fn array(self) -> Raw<'a> {
        self.map_or(Raw::None, Arg::<K>::array)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, K: ArgKind> Arg<'a, Option<K>> for () {
    #[inline]
    fn raw(self) -> Raw<'a> {
        Raw::None
    }
}

/// `Self` is the handle class of a Python class, or of a base of it, whose instances the Rust type `E` represents
/// exactly. Implemented where the bindings declare such a class.
#[doc(hidden)]
pub trait Takes<E> {}

/// `[generics] type => kind, value => expression;` : the type fits the kind and its optional form. What stands in braces at the end
/// of a row says how it becomes an array.
macro_rules! fits {
    ($([$($g:tt)*] $t:ty => $k:ty, $v:ident => $e:expr $(, { $($array:tt)* })?;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::Arg<'a, $k> for $t {
            #[inline]
            fn raw(self) -> $crate::bridge::Raw<'a> { let $v = self; $e }
            $($($array)*)?
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> $crate::conversions::arg::Arg<'a, Option<$k>> for $t {
            #[inline]
            fn raw(self) -> $crate::bridge::Raw<'a> { let $v = self; $e }
        }
    )* };
}
pub(crate) use fits;

/// Calls a macro with all tuples of one to twelve members.
macro_rules! each_tuple {
    ($m:ident) => { $m! {
        (A K0 0)
        (A K0 0, B K1 1)
        (A K0 0, B K1 1, C K2 2)
        (A K0 0, B K1 1, C K2 2, D K3 3)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5, G K6 6)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5, G K6 6, H K7 7)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5, G K6 6, H K7 7, I K8 8)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5, G K6 6, H K7 7, I K8 8, J K9 9)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5, G K6 6, H K7 7, I K8 8, J K9 9, Q K10 10)
        (A K0 0, B K1 1, C K2 2, D K3 3, E K4 4, F K5 5, G K6 6, H K7 7, I K8 8, J K9 9, Q K10 10, L K11 11)
    } };
}
pub(crate) use each_tuple;
