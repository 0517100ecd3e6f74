//! A slice of what is generated for `re`: overloads by type and arity, `AnyStr`, a flag set, a union, options,
//! callbacks, an exception.
#![no_implicit_prelude]
#![allow(dead_code, unreachable_pub)]

pub use super::re_values::*;

/// Python signatures of the overloaded functions of this module; one type for each function.
pub mod sig {
    /// ```text
    /// def compile(pattern: AnyStr, flags: int | RegexFlag = 0) -> Pattern[AnyStr]
    /// def compile(pattern: Pattern[AnyStr], flags: int | RegexFlag = 0) -> Pattern[AnyStr]
    /// ```
    #[allow(non_camel_case_types)]
    pub trait compile {
        type Output: ::snakebridge::traits::FromPython;
    }

    /// ```text
    /// def search(pattern: str | Pattern[str], string: str, flags: int | RegexFlag = 0) -> Match[str] | None
    /// def search(pattern: bytes | Pattern[bytes], string: ReadableBuffer, ...) -> Match[bytes] | None
    /// ```
    #[allow(non_camel_case_types)]
    pub trait search {
        type Output: ::snakebridge::traits::FromPython;
        type P1;
    }

    /// ```text
    /// def group(self, group: Literal[0] = 0, /) -> AnyStr
    /// def group(self, group: str | int, /) -> AnyStr | MaybeNone
    /// def group(self, group1: str | int, group2: str | int, /, *groups: str | int) -> tuple[AnyStr | MaybeNone, ...]
    /// ```
    #[allow(non_camel_case_types)]
    pub trait Match_group<A: ?::core::marker::Sized> {
        type Output: ::snakebridge::traits::FromPython;
    }
}

/// Compiled regular expression object.
pub struct Pattern<A: ?::core::marker::Sized>(
    ::snakebridge::Object,
    ::core::marker::PhantomData<fn() -> *const A>,
);

impl<A: ?::core::marker::Sized> ::core::clone::Clone for Pattern<A> {
    fn clone(&self) -> Self {
        Pattern(::core::clone::Clone::clone(&self.0), ::core::marker::PhantomData)
    }
}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::__private::PythonClass for Pattern<A> {
    fn __class() -> &'static ::snakebridge::__private::ClassDef {
        static CLASS: ::snakebridge::__private::ClassDef =
            ::snakebridge::__private::ClassDef::new("re", "Pattern");
        &CLASS
    }
    fn __from_object(object: ::snakebridge::Object) -> Self {
        Pattern(object, ::core::marker::PhantomData)
    }
    fn __object(&self) -> &::snakebridge::Object {
        &self.0
    }
}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::traits::IsA<Pattern<A>> for Pattern<A> {}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::__private::Holds for Pattern<A> {
    type Class = Self;
}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::traits::IsA<::snakebridge::Object> for Pattern<A> {}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::traits::FromPython for Pattern<A> {
    fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
        ::snakebridge::__private::class(value)
    }
    fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed("re.Pattern")
    }
}
impl<A: ?::core::marker::Sized> ::core::ops::Deref for Pattern<A> {
    type Target = ::snakebridge::Object;
    #[inline]
    fn deref(&self) -> &::snakebridge::Object {
        &self.0
    }
}
impl<A: ?::core::marker::Sized> ::core::fmt::Debug for Pattern<A> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl<A: ?::core::marker::Sized> ::core::fmt::Display for Pattern<A> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}

impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> Pattern<A> {
    /// `Pattern.pattern`
    #[inline]
    pub fn pattern(&self) -> ::snakebridge::Result<A::Owned> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("re", "Pattern.pattern");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }

    /// `def search(self, string: AnyStr, pos: int = 0, endpos: int = sys.maxsize) -> Match[AnyStr] | None`
    #[inline]
    pub fn search(&self, string: &A) -> ::snakebridge::Result<::core::option::Option<Match<A>>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Pattern", "search");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::AnyStr::raw(string)],
        )
    }

    /// [`search`](Self::search) with optional arguments.
    #[inline]
    pub fn search_with<'a>(
        &self,
        string: &'a A,
        options: impl for<'c> ::core::ops::FnOnce(PosEndposOptions<'c, 'a>) -> PosEndposOptions<'c, 'a>,
    ) -> ::snakebridge::Result<::core::option::Option<Match<A>>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Pattern", "search");
        ::snakebridge::__private::method_with(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::AnyStr::raw(string)],
            ::snakebridge_tests::filled(|call| {
                let _ = options(PosEndposOptions(call));
            }),
        )
    }

    /// `def findall(self, string: AnyStr, ...) -> list[Any]`
    #[inline]
    pub fn findall(&self, string: &A) -> ::snakebridge::Result<::std::vec::Vec<::snakebridge::Value>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Pattern", "findall");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::AnyStr::raw(string)],
        )
    }

    /// `def finditer(self, string: AnyStr, ...) -> Iterator[Match[AnyStr]]`
    #[inline]
    pub fn finditer(&self, string: &A) -> ::snakebridge::Result<::snakebridge::types::PyIter<Match<A>>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Pattern", "finditer");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::AnyStr::raw(string)],
        )
    }

    /// `def sub(self, repl: AnyStr, string: AnyStr, count: int = 0) -> AnyStr`
    #[inline]
    pub fn sub(&self, repl: &A, string: &A) -> ::snakebridge::Result<A::Owned> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Pattern", "sub");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [
                ::snakebridge::traits::AnyStr::raw(repl),
                ::snakebridge::traits::AnyStr::raw(string),
            ],
        )
    }

    /// `def sub(self, repl: Callable[[Match[AnyStr]], AnyStr], string: AnyStr, count: int = 0) -> AnyStr`
    #[inline]
    pub fn sub_by<R: ::snakebridge::traits::Ret<A::Owned>>(
        &self,
        repl: impl ::core::ops::Fn(Match<A>) -> R + ::core::marker::Send + ::core::marker::Sync + 'static,
        string: &A,
    ) -> ::snakebridge::Result<A::Owned> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Pattern", "sub");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [
                ::snakebridge::__private::callback1::<Match<A>, A::Owned, R>(repl),
                ::snakebridge::traits::AnyStr::raw(string),
            ],
        )
    }
}

/// The optional arguments `pos` and `endpos`.
#[must_use = "return the options from the closure"]
pub struct PosEndposOptions<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);

impl<'c, 'a> PosEndposOptions<'c, 'a> {
    /// `pos: int`
    #[inline]
    pub fn pos(self, pos: impl ::snakebridge::traits::Arg<'a, ::core::primitive::i64>) -> Self {
        self.0.set("pos", ::snakebridge::traits::Arg::raw(pos));
        self
    }

    /// `endpos: int`
    #[inline]
    pub fn endpos(self, endpos: impl ::snakebridge::traits::Arg<'a, ::core::primitive::i64>) -> Self {
        self.0.set("endpos", ::snakebridge::traits::Arg::raw(endpos));
        self
    }

    /// A keyword argument that the signature does not list.
    #[inline]
    pub fn extra(
        self,
        name: impl ::core::convert::Into<::std::borrow::Cow<'static, ::core::primitive::str>>,
        value: impl ::snakebridge::traits::Arg<'a, ::snakebridge::Value>,
    ) -> Self {
        self.0.extra(name, ::snakebridge::traits::Arg::raw(value));
        self
    }
}

/// The result of `re.match()` and `re.search()`.
pub struct Match<A: ?::core::marker::Sized>(
    ::snakebridge::Object,
    ::core::marker::PhantomData<fn() -> *const A>,
);

impl<A: ?::core::marker::Sized> ::core::clone::Clone for Match<A> {
    fn clone(&self) -> Self {
        Match(::core::clone::Clone::clone(&self.0), ::core::marker::PhantomData)
    }
}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::__private::PythonClass for Match<A> {
    fn __class() -> &'static ::snakebridge::__private::ClassDef {
        static CLASS: ::snakebridge::__private::ClassDef =
            ::snakebridge::__private::ClassDef::new("re", "Match");
        &CLASS
    }
    fn __from_object(object: ::snakebridge::Object) -> Self {
        Match(object, ::core::marker::PhantomData)
    }
    fn __object(&self) -> &::snakebridge::Object {
        &self.0
    }
}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::traits::IsA<Match<A>> for Match<A> {}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::__private::Holds for Match<A> {
    type Class = Self;
}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::traits::IsA<::snakebridge::Object> for Match<A> {}
impl<A: ?::core::marker::Sized + 'static> ::snakebridge::traits::FromPython for Match<A> {
    fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
        ::snakebridge::__private::class(value)
    }
    fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed("re.Match")
    }
}
impl<A: ?::core::marker::Sized> ::core::ops::Deref for Match<A> {
    type Target = ::snakebridge::Object;
    #[inline]
    fn deref(&self) -> &::snakebridge::Object {
        &self.0
    }
}
impl<A: ?::core::marker::Sized> ::core::fmt::Debug for Match<A> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}

impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> sig::Match_group<A> for () {
    type Output = A::Owned;
}
impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> sig::Match_group<A>
    for ::core::primitive::i64
{
    type Output = ::core::option::Option<A::Owned>;
}
impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> sig::Match_group<A>
    for ::std::string::String
{
    type Output = ::core::option::Option<A::Owned>;
}
impl<A, X, Y> sig::Match_group<A> for (X, Y)
where
    A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr,
    X: ::snakebridge::traits::Arm<StrOrInt>,
    Y: ::snakebridge::traits::Arm<StrOrInt>,
{
    type Output = ::std::vec::Vec<::core::option::Option<A::Owned>>;
}

impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> Match<A> {
    /// Overloaded by arity: see [`sig::Match_group`].
    #[inline]
    pub fn group<'a, G>(&self, group: G) -> ::snakebridge::Result<<G::Kind as sig::Match_group<A>>::Output>
    where
        G: ::snakebridge::traits::Kinded<Kind: sig::Match_group<A>>
            + ::snakebridge::traits::Args<'a, ::snakebridge::kinds::Union<StrOrInt>>,
    {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Match", "group");
        ::snakebridge::__private::method_with(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [],
            ::snakebridge_tests::filled(|call| {
                ::snakebridge::traits::Args::push_to(group, call);
            }),
        )
    }

    /// `def groups(self) -> tuple[AnyStr | MaybeNone, ...]`
    #[inline]
    pub fn groups(&self) -> ::snakebridge::Result<::std::vec::Vec<::core::option::Option<A::Owned>>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Match", "groups");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }

    /// `def span(self, group: int | str = 0, /) -> tuple[int, int]`
    #[inline]
    pub fn span(&self) -> ::snakebridge::Result<(::core::primitive::i64, ::core::primitive::i64)> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Match", "span");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }

    /// `def __getitem__(self, key: int | str, /) -> AnyStr | MaybeNone`
    #[inline]
    pub fn get_item<'a>(
        &self,
        key: impl ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Union<StrOrInt>>,
    ) -> ::snakebridge::Result<::core::option::Option<A::Owned>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("re", "Match", "__getitem__");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::Arg::raw(key)],
        )
    }
}
