//! A slice of what is generated for `collections`: a generic class over a builtin one.
#![no_implicit_prelude]
#![allow(dead_code, unreachable_pub)]

/// Dict subclass for counting hashable items.
pub struct Counter<T>(::snakebridge::types::Dict<T, ::core::primitive::i64>);

/// Python signatures of the overloaded functions of this module.
pub mod sig {
    /// ```text
    /// def __init__(self, mapping: SupportsKeysAndGetItem[_T, int], /) -> None
    /// def __init__(self, iterable: Iterable[_T], /) -> None
    /// ```
    pub trait Counter {
        type Output: ::snakebridge::traits::FromPython;
    }

    /// ```text
    /// def update(self, m: Mapping[_T, int], /, **kwargs: int) -> None
    /// def update(self, iterable: Iterable[_T], /, **kwargs: int) -> None
    /// ```
    #[allow(non_camel_case_types)]
    pub trait Counter_update<T> {
        type Output: ::snakebridge::traits::FromPython;
    }
}

impl<T> ::core::clone::Clone for Counter<T> {
    fn clone(&self) -> Self {
        Counter(::core::clone::Clone::clone(&self.0))
    }
}
impl<T: 'static> ::snakebridge::__private::PythonClass for Counter<T> {
    fn __class() -> &'static ::snakebridge::__private::ClassDef {
        static CLASS: ::snakebridge::__private::ClassDef =
            ::snakebridge::__private::ClassDef::new("collections", "Counter");
        &CLASS
    }
    fn __from_object(object: ::snakebridge::Object) -> Self {
        Counter(::snakebridge::__private::PythonClass::__from_object(object))
    }
    fn __object(&self) -> &::snakebridge::Object {
        ::snakebridge::__private::PythonClass::__object(&self.0)
    }
}
impl<T: 'static> ::snakebridge::traits::IsA<::snakebridge::types::Dict<T, ::core::primitive::i64>>
    for Counter<T>
{
}
impl<T: 'static> ::snakebridge::traits::IsA<Counter<T>> for Counter<T> {}
impl<T: 'static> ::snakebridge::__private::Holds for Counter<T> {
    type Class = Self;
}
impl<T: 'static> ::snakebridge::traits::IsA<::snakebridge::Object> for Counter<T> {}
// `Mapping<T, i64>` follows from `IsA<Dict<..>>`; iterating is said here.
impl<'a, T: 'static> ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Iterable<T>> for &'a Counter<T> {
    #[inline]
    fn raw(self) -> ::snakebridge::__private::Raw<'a> {
        ::snakebridge::__private::Raw::Object(::snakebridge::__private::PythonClass::__object(self))
    }
}
impl<T: 'static> ::snakebridge::traits::FromPython for Counter<T> {
    fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
        ::snakebridge::__private::class(value)
    }
    fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed("collections.Counter")
    }
}
impl<T> ::core::ops::Deref for Counter<T> {
    type Target = ::snakebridge::types::Dict<T, ::core::primitive::i64>;
    #[inline]
    fn deref(&self) -> &::snakebridge::types::Dict<T, ::core::primitive::i64> {
        &self.0
    }
}
impl<T> ::core::fmt::Debug for Counter<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<T> ::core::fmt::Display for Counter<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}
impl<T> ::core::iter::IntoIterator for &Counter<T>
where
    T: ::snakebridge::traits::FromPython + ::core::marker::Send + ::core::marker::Sync + 'static,
{
    type Item = ::snakebridge::Result<T>;
    type IntoIter = ::snakebridge::types::PyIter<T>;
    fn into_iter(self) -> ::snakebridge::types::PyIter<T> {
        ::snakebridge::types::PyIter::or_failed(self.iter())
    }
}

/// What `Counter(..)` counts: the kind of its argument decides the overload.
impl<T> sig::Counter for ::std::vec::Vec<T>
where
    T: ::snakebridge::traits::FromPython + 'static,
{
    type Output = Counter<T>;
}
impl<T> sig::Counter for ::snakebridge::kinds::Mapping<T, ::core::primitive::i64>
where
    T: ::snakebridge::traits::FromPython + 'static,
{
    type Output = Counter<T>;
}

impl<T> sig::Counter_update<T> for ::std::vec::Vec<T> {
    type Output = ();
}
impl<T> sig::Counter_update<T> for ::snakebridge::kinds::Mapping<T, ::core::primitive::i64> {
    type Output = ();
}
impl<T> sig::Counter_update<T> for Counter<T> {
    type Output = ();
}

impl<T> Counter<T>
where
    T: ::snakebridge::traits::FromPython + ::core::marker::Send + ::core::marker::Sync + 'static,
{
    /// `Counter()`: an empty one is written `Counter::<String>::new()`.
    #[inline]
    pub fn new() -> ::snakebridge::Result<Self> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::function("collections", "Counter");
        ::snakebridge::__private::call(&SITE, [])
    }

    /// `Counter(iterable: Iterable[_T], /)`
    #[inline]
    pub fn new_iterable<'a>(
        iterable: impl ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Iterable<T>>,
    ) -> ::snakebridge::Result<Self> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::function("collections", "Counter");
        ::snakebridge::__private::call(&SITE, [::snakebridge::traits::Arg::raw(iterable)])
    }

    /// `def update(self, ..) -> None`, overloaded: see [`sig::Counter_update`].
    #[inline]
    pub fn update<'a, X>(&self, items: X) -> ::snakebridge::Result<()>
    where
        X: ::snakebridge::traits::Kinded<Kind: sig::Counter_update<T>>
            + ::snakebridge::traits::Arg<'a, X::Kind>,
    {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("collections", "Counter", "update");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::Arg::raw(items)],
        )
    }

    /// `def most_common(self, n: int | None = None) -> list[tuple[_T, int]]`
    #[inline]
    pub fn most_common(&self) -> ::snakebridge::Result<::std::vec::Vec<(T, ::core::primitive::i64)>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("collections", "Counter", "most_common");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }

    /// [`most_common`](Self::most_common) with optional arguments.
    #[inline]
    pub fn most_common_with<'a>(
        &self,
        options: impl for<'c> ::core::ops::FnOnce(NOptions<'c, 'a>) -> NOptions<'c, 'a>,
    ) -> ::snakebridge::Result<::std::vec::Vec<(T, ::core::primitive::i64)>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("collections", "Counter", "most_common");
        ::snakebridge::__private::method_with(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [],
            ::snakebridge_tests::filled(|call| {
                let _ = options(NOptions(call));
            }),
        )
    }

    /// `def elements(self) -> Iterator[_T]`
    #[inline]
    pub fn elements(&self) -> ::snakebridge::Result<::snakebridge::types::PyIter<T>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("collections", "Counter", "elements");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }
}

/// The optional argument `n`.
#[must_use = "return the options from the closure"]
pub struct NOptions<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);

impl<'c, 'a> NOptions<'c, 'a> {
    /// `n: int | None`
    #[inline]
    pub fn n(
        self,
        n: impl ::snakebridge::traits::Arg<'a, ::core::option::Option<::core::primitive::i64>>,
    ) -> Self {
        self.0.set("n", ::snakebridge::traits::Arg::raw(n));
        self
    }
}

/// `Counter(..)` whose type parameter follows from the argument: `counter(["a", "b"])?` is a `Counter<String>`.
#[inline]
pub fn counter<'a, X>(items: X) -> ::snakebridge::Result<<X::Kind as sig::Counter>::Output>
where
    X: ::snakebridge::traits::Kinded<Kind: sig::Counter> + ::snakebridge::traits::Arg<'a, X::Kind>,
{
    static SITE: ::snakebridge::__private::Site =
        ::snakebridge::__private::Site::function("collections", "Counter");
    ::snakebridge::__private::call(&SITE, [::snakebridge::traits::Arg::raw(items)])
}
