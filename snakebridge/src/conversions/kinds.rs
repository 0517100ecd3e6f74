//! Kinds of arguments only: Python declares parameters with these types, but a result is read as another type.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;

use num_complex::Complex64;

use super::arg::{Arg, ArgKind, Element};
use super::arm::{Arm, Form};
use super::check::{self, Arms, Check};
use super::kinded::Kinded;
use crate::bridge::raw::Unknown;
use crate::bridge::{Object, Raw, Result, Returned, Site, Value, ops};

/// The kind of a parameter declared `Iterable[K]`: any collection, a handle, or an iterator passed by
/// [`pull`](crate::pull).
#[derive(Clone, Copy, Debug)]
pub struct Iterable<K>(PhantomData<fn() -> K>);

/// The kind of a parameter declared `Sequence[K]`: what fits a list, and a string where Python expects a sequence of
/// strings.
#[derive(Clone, Copy, Debug)]
pub struct Sequence<K>(PhantomData<fn() -> K>);

/// The kind of a parameter declared `Mapping[K, V]`: maps, sequences of pairs, handles.
#[derive(Clone, Copy, Debug)]
pub struct Mapping<K, V>(PhantomData<fn() -> (K, V)>);

/// The kind of a parameter declared `T | None`, from which the type variable `T` is inferred: a value, `Some(..)` of anything that fits `K`,
/// a typed `None`, and `()` where nothing has to be known of `T`. Other optional parameters are of the kind `Option<K>`, of which a bare
/// `None` needs no type.
#[derive(Clone, Copy, Debug)]
pub struct Optional<K>(PhantomData<fn() -> K>);

/// The kind of a parameter declared `Callable[[..], R]`: a closure passed by [`callback`](crate::callback), or a handle
/// of any Python callable.
#[derive(Clone, Copy, Debug)]
pub struct Function<A, R>(PhantomData<fn() -> (A, R)>);

/// The kind of a parameter declared `type[T]`: [`Class`](crate::types::Class)es of `T` and of its subclasses.
#[derive(Clone, Copy, Debug)]
pub struct ClassOf<T>(PhantomData<fn() -> T>);

/// The kind of a parameter declared as a union whose generated enum is `U`: any arm of the union.
#[derive(Clone, Copy, Debug)]
pub struct Union<U>(PhantomData<fn() -> U>);

/// The generated enum of a Python union, which can be passed back to Python. Implemented by generated code only.
pub trait UnionValue: Sized {
    /// The type inside `Some(..)` of an optional argument: `&str` if the union has a string arm, else `&Path` if it has a
    /// path arm, else the enum itself.
    type Given<'a>: Arg<'a, Union<Self>>;
    /// The kinds of its arms, as nested pairs: an untyped argument has to fit one of them.
    #[doc(hidden)]
    type Arms: Arms;
    #[doc(hidden)]
    fn into_raw(self) -> Raw<'static>;

    /// The `float`, if it is one; also an instance of a subclass, and a scalar of numpy. As in a [`Value`], an `int` is not converted.
    ///
    /// `tensor.item()?.as_f64()`, where Python declares `float | int | bool`, with this trait imported.
    fn as_f64(&self) -> Option<f64>
    where
        Self: Clone,
    {
        scalar(self.clone())?.as_f64()
    }

    /// The `int`, if it is one that fits; also an instance of a subclass, and a scalar of numpy.
    fn as_i64(&self) -> Option<i64>
    where
        Self: Clone,
    {
        scalar(self.clone())?.as_i64()
    }

    /// The `bool`, if it is one, or a scalar of numpy that is.
    fn as_bool(&self) -> Option<bool>
    where
        Self: Clone,
    {
        scalar(self.clone())?.as_bool()
    }

    /// The `complex`, if it is one; also an instance of a subclass, and a scalar of numpy.
    fn as_complex(&self) -> Option<Complex64>
    where
        Self: Clone,
    {
        scalar(self.clone())?.as_complex()
    }

    /// The text, if it is a `str`.
    fn as_text(&self) -> Option<String>
    where
        Self: Clone,
    {
        scalar(self.clone())?.as_str().map(str::to_owned)
    }
}

/// A union as Python's `str` shows it; text as it is.
///
/// # Errors
///
/// Those of the formatter. What Python raises is shown in place of the text.
pub fn display_union<U: UnionValue + Clone>(union: &U, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    static STR: Site = Site::function("builtins", "str");
    let raw = union.clone().into_raw();
    if let Some(value) = raw.to_value() {
        return value.fmt(f);
    }
    match ops::call::<String, 1>(&STR, [raw]) {
        Ok(text) => f.write_str(&text),
        Err(error) => write!(f, "<{error}>"),
    }
}

/// The generated enum of a Python union of which every variant is a handle. Implemented by generated code only.
#[doc(hidden)]
pub trait HandleUnion {
    /// The name of the variant, and the object in it.
    fn __variant(&self) -> (&'static str, &Object);

    #[inline]
    fn __into_raw(&self) -> Raw<'static> {
        Raw::Owned(self.__variant().1.clone())
    }
}

/// What the enum of a union of handles shows as `Debug`: the variant with its object.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_union<U: HandleUnion>(union: &U, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (variant, object) = union.__variant();
    f.debug_tuple(variant).field(object).finish()
}

/// A number or text of Rust, or the object that may be one in Python.
fn scalar(union: impl UnionValue) -> Option<Value> {
    Some(match union.into_raw() {
        Raw::Bool(value) => value.into(),
        Raw::Int(value) => value.into(),
        Raw::Wide(value) => value.into(),
        Raw::BigInt(value) => value.into(),
        Raw::Float(value) => value.into(),
        Raw::Complex(re, im) => Complex64::new(re, im).into(),
        Raw::Str(text) => text.into_owned().into(),
        Raw::Value(value) => value.clone(),
        Raw::Object(object) => Value::Ref(object.clone()),
        Raw::Owned(object) => Value::Ref(object),
        _ => return None,
    })
}

/// Adapts an argument `X` to the arm that it is for.
#[inline]
pub(crate) fn as_arm<U: UnionValue, X: Kinded<Kind: Arm<U>>>(raw: Raw<'_>) -> Raw<'_> {
    if X::UNKNOWN {
        return Unknown::new(raw, Union::<U>::check).into();
    }
    match (X::Kind::FORM, raw) {
        (Form::Tuple, Raw::List(items)) => Raw::Tuple(items),
        // `()`, where Python expects an empty tuple and no `None`.
        (Form::Tuple, Raw::None) => Raw::Tuple(Vec::new()),
        (Form::Dict, Raw::List(items)) => Raw::Dict(items.into_iter().filter_map(pair).collect()),
        (_, other) => other,
    }
}

/// The two of a pair. The kind says that each item is one: a tuple of two.
fn pair<'a>(raw: Raw<'a>) -> Option<(Raw<'a>, Raw<'a>)> {
    match raw {
        Raw::Tuple(items) => <[_; 2]>::try_from(items).ok().map(|[key, value]| (key, value)),
        _ => None,
    }
}

/// The conversion of an argument: numbers as an array, where an arm takes arrays.
#[inline]
fn converted<'a, U: UnionValue, X: Kinded + Arg<'a, X::Kind>>(argument: X) -> Raw<'a> {
    converted_as::<U, X::Kind>(argument)
}

/// The same of an argument of that kind.
#[inline]
pub(super) fn converted_as<'a, U: UnionValue, K>(argument: impl Arg<'a, K>) -> Raw<'a> {
    let arrays = U::Arms::ARRAYS;
    if !arrays.takes_numbers() {
        return Arg::<K>::raw(argument);
    }
    let raw = Arg::<K>::array(argument);
    if arrays.takes_bytes() {
        raw.bytes_as_array()
    } else {
        raw
    }
}

/// An array of Rust: where no arm takes arrays, the call refuses it.
pub(crate) fn array_as<U: UnionValue>(array: Raw<'_>) -> Raw<'_> {
    if U::Arms::ARRAYS.takes_numbers() {
        array.memory_as_array()
    } else {
        Unknown::new(array, Union::<U>::check).into()
    }
}

/// [`converted`], of an element.
#[inline]
fn converted_element<'a, U: UnionValue, T: Kinded + Element<'a, T::Kind>>(element: &'a T) -> Raw<'a> {
    if U::Arms::ARRAYS.takes_numbers() {
        Element::<T::Kind>::array(element)
    } else {
        Element::<T::Kind>::element(element)
    }
}

impl<U: UnionValue> Check for Union<U> {
    fn check(value: &Returned<'_>) -> Result<()> {
        check::one_of::<U::Arms>(value)
    }
    fn declared() -> Cow<'static, str> {
        check::any_of::<U::Arms>().into()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, X> Arg<'a, Union<U>> for X
where
    X: Kinded + Arg<'a, X::Kind>,
    X::Kind: Arm<U>,
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        as_arm::<U, X>(converted::<U, X>(self))
    }
}

// `ArgKind` excludes `None` and `()`, which are implemented separately for every kind.
#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, X> Arg<'a, Option<Union<U>>> for X
where
    X: Kinded + Arg<'a, X::Kind>,
    X::Kind: Arm<U> + ArgKind,
{
    #[inline]
    fn raw(self) -> Raw<'a> {
        let raw = converted::<U, X>(self);
        if X::UNKNOWN {
            return Unknown::new(raw, Option::<Union<U>>::check).into();
        }
        as_arm::<U, X>(raw)
    }
}

#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, T> Element<'a, Union<U>> for T
where
    T: Kinded<Kind: Arm<U>> + Element<'a, T::Kind>,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        as_arm::<U, T>(converted_element::<U, T>(self))
    }
}

// `ArgKind` excludes `None`, as above.
#[diagnostic::do_not_recommend]
impl<'a, U: UnionValue, T> Element<'a, Option<Union<U>>> for T
where
    T: Kinded<Kind: Arm<U> + ArgKind> + Element<'a, T::Kind>,
{
    #[inline]
    fn element(&'a self) -> Raw<'a> {
        as_arm::<U, T>(converted_element::<U, T>(self))
    }
}

impl<U: UnionValue> ArgKind for Union<U> {
    type Given<'a> = U::Given<'a>;
}

/// The kind of a parameter that Python reads bytes from: Rust bytes, or a handle of anything that is a
/// [`Buffer`](crate::types::Buffer).
#[derive(Clone, Copy, Debug)]
pub enum ReadableBuffer {}
