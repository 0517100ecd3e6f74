//! The rest of the slice of `re`: its union, its flag set, its functions and its exception.
#![no_implicit_prelude]
#![allow(dead_code, unreachable_pub)]

use super::re::{Match, Pattern, sig};

/// `str | int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[non_exhaustive]
pub enum StrOrInt {
    /// `str`
    Str(::std::string::String),
    /// `int`
    Int(::core::primitive::i64),
    /// Something else: the declared types do not say everything.
    Other(::snakebridge::Object),
}
impl ::snakebridge::traits::UnionValue for StrOrInt {
    type Given<'a> = Self;
    type Arms = (::std::string::String, (::core::primitive::i64, ()));
    fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
        match self {
            StrOrInt::Str(value) => ::snakebridge::traits::Arg::<::std::string::String>::raw(value),
            StrOrInt::Int(value) => ::snakebridge::traits::Arg::<::core::primitive::i64>::raw(value),
            StrOrInt::Other(value) => ::snakebridge::__private::Raw::Owned(value),
        }
    }
}
impl<'a> ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Union<StrOrInt>> for StrOrInt {
    #[inline]
    fn raw(self) -> ::snakebridge::__private::Raw<'a> {
        ::snakebridge::traits::UnionValue::into_raw(self)
    }
}
impl ::snakebridge::traits::Arm<StrOrInt> for ::std::string::String {}
impl ::snakebridge::traits::Arm<StrOrInt> for ::core::primitive::i64 {}
impl ::snakebridge::traits::FromPython for StrOrInt {
    fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
        // Exact types first, in declared order, then subclasses, then whatever converts.
        match value.kind() {
            ::snakebridge::__private::PyKind::Str => {
                return ::snakebridge::traits::FromPython::from_python(value).map(StrOrInt::Str);
            }
            ::snakebridge::__private::PyKind::Int => {
                return ::snakebridge::traits::FromPython::from_python(value).map(StrOrInt::Int);
            }
            _ => {}
        }
        if let ::core::option::Option::Some(found) = ::snakebridge::__private::variant(value, StrOrInt::Str) {
            return found;
        }
        if let ::core::option::Option::Some(found) = ::snakebridge::__private::variant(value, StrOrInt::Int) {
            return found;
        }
        ::core::result::Result::Ok(StrOrInt::Other(value.object()))
    }
    fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed("str | int")
    }
}

/// `re.RegexFlag`
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::fmt::Debug,
)]
pub struct RegexFlag(::core::primitive::i64);

static REGEX_FLAG: ::snakebridge::__private::ClassDef =
    ::snakebridge::__private::ClassDef::new("re", "RegexFlag");

impl RegexFlag {
    /// `RegexFlag.IGNORECASE`
    pub const IGNORECASE: Self = RegexFlag(2);
    /// `RegexFlag.MULTILINE`
    pub const MULTILINE: Self = RegexFlag(8);

    /// The value as a number.
    #[inline]
    pub const fn bits(self) -> ::core::primitive::i64 {
        self.0
    }

    /// A set of these bits, known or not.
    #[inline]
    pub const fn from_bits(bits: ::core::primitive::i64) -> Self {
        RegexFlag(bits)
    }

    /// Whether all flags of `other` are set.
    #[inline]
    pub const fn contains(self, other: Self) -> ::core::primitive::bool {
        self.0 & other.0 == other.0
    }
}
impl ::core::ops::BitOr for RegexFlag {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        RegexFlag(self.0 | other.0)
    }
}
impl<'a> ::snakebridge::traits::Arg<'a, RegexFlag> for RegexFlag {
    #[inline]
    fn raw(self) -> ::snakebridge::__private::Raw<'a> {
        ::snakebridge::__private::Raw::Enum(&REGEX_FLAG, self.0)
    }
}
impl<'a> ::snakebridge::traits::Arg<'a, ::core::option::Option<RegexFlag>> for RegexFlag {
    #[inline]
    fn raw(self) -> ::snakebridge::__private::Raw<'a> {
        ::snakebridge::__private::Raw::Enum(&REGEX_FLAG, self.0)
    }
}
impl ::snakebridge::traits::ArgKind for RegexFlag {
    type Given<'a> = RegexFlag;
}
impl ::snakebridge::traits::Kinded for RegexFlag {
    type Kind = RegexFlag;
}
impl<'a> ::snakebridge::traits::Arg<'a, ::snakebridge::Value> for RegexFlag {
    #[inline]
    fn raw(self) -> ::snakebridge::__private::Raw<'a> {
        ::snakebridge::__private::Raw::Enum(&REGEX_FLAG, self.0)
    }
}
impl ::snakebridge::traits::FromPython for RegexFlag {
    fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
        ::snakebridge::__private::flag(value, &REGEX_FLAG).map(RegexFlag)
    }
    fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed("re.RegexFlag")
    }
}

/// `int | RegexFlag`: only ever an argument here, so that its own value is all that is needed.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[non_exhaustive]
pub enum IntOrRegexFlag {
    /// `int`
    Int(::core::primitive::i64),
    /// `RegexFlag`
    RegexFlag(RegexFlag),
    /// Something else.
    Other(::snakebridge::Object),
}
impl ::snakebridge::traits::UnionValue for IntOrRegexFlag {
    type Given<'a> = ::core::primitive::i64;
    type Arms = (::core::primitive::i64, ());
    fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
        match self {
            IntOrRegexFlag::Int(value) => ::snakebridge::traits::Arg::<::core::primitive::i64>::raw(value),
            IntOrRegexFlag::RegexFlag(value) => ::snakebridge::traits::Arg::<RegexFlag>::raw(value),
            IntOrRegexFlag::Other(value) => ::snakebridge::__private::Raw::Owned(value),
        }
    }
}
impl ::snakebridge::traits::Arm<IntOrRegexFlag> for ::core::primitive::i64 {}
impl ::snakebridge::traits::Arm<IntOrRegexFlag> for RegexFlag {}

/// `re.I`
pub const I: RegexFlag = RegexFlag::IGNORECASE;
/// `re.M`
pub const M: RegexFlag = RegexFlag::MULTILINE;

impl sig::compile for ::std::string::String {
    type Output = Pattern<::core::primitive::str>;
}
impl sig::compile for ::std::vec::Vec<::core::primitive::u8> {
    type Output = Pattern<[::core::primitive::u8]>;
}
impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> sig::compile for Pattern<A> {
    type Output = Pattern<A>;
}

/// Compile a regular expression pattern. See [`sig::compile`].
#[inline]
pub fn compile<'a, X>(pattern: X) -> ::snakebridge::Result<<X::Kind as sig::compile>::Output>
where
    X: ::snakebridge::traits::Kinded<Kind: sig::compile> + ::snakebridge::traits::Arg<'a, X::Kind>,
{
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("re", "compile");
    ::snakebridge::__private::call(&SITE, [::snakebridge::traits::Arg::raw(pattern)])
}

/// [`compile`] with optional arguments.
#[inline]
pub fn compile_with<'a, X>(
    pattern: X,
    options: impl for<'c> ::core::ops::FnOnce(FlagsOptions<'c, 'a>) -> FlagsOptions<'c, 'a>,
) -> ::snakebridge::Result<<X::Kind as sig::compile>::Output>
where
    X: ::snakebridge::traits::Kinded<Kind: sig::compile> + ::snakebridge::traits::Arg<'a, X::Kind>,
{
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("re", "compile");
    ::snakebridge::__private::call_with(
        &SITE,
        [::snakebridge::traits::Arg::raw(pattern)],
        ::snakebridge_tests::filled(|call| {
            let _ = options(FlagsOptions(call));
        }),
    )
}

/// The optional argument `flags`.
#[must_use = "return the options from the closure"]
pub struct FlagsOptions<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);

impl<'c, 'a> FlagsOptions<'c, 'a> {
    /// `flags: int | RegexFlag`
    #[inline]
    pub fn flags(
        self,
        flags: impl ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Union<IntOrRegexFlag>>,
    ) -> Self {
        self.0.set("flags", ::snakebridge::traits::Arg::raw(flags));
        self
    }
}

impl sig::search for ::std::string::String {
    type Output = ::core::option::Option<Match<::core::primitive::str>>;
    type P1 = ::std::string::String;
}
impl sig::search for ::std::vec::Vec<::core::primitive::u8> {
    type Output = ::core::option::Option<Match<[::core::primitive::u8]>>;
    type P1 = ::std::vec::Vec<::core::primitive::u8>;
}
impl<A: ?::core::marker::Sized + ::snakebridge::traits::AnyStr> sig::search for Pattern<A> {
    type Output = ::core::option::Option<Match<A>>;
    type P1 = A::Owned;
}

/// Scan through string looking for a match to the pattern. See [`sig::search`].
#[inline]
pub fn search<'a, X>(
    pattern: X,
    string: impl ::snakebridge::traits::Arg<'a, <X::Kind as sig::search>::P1>,
) -> ::snakebridge::Result<<X::Kind as sig::search>::Output>
where
    X: ::snakebridge::traits::Kinded<Kind: sig::search> + ::snakebridge::traits::Arg<'a, X::Kind>,
{
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("re", "search");
    ::snakebridge::__private::call(
        &SITE,
        [
            ::snakebridge::traits::Arg::raw(pattern),
            ::snakebridge::traits::Arg::raw(string),
        ],
    )
}

/// `re.error`
#[derive(::core::clone::Clone)]
pub struct Error(::snakebridge::exceptions::Exception);

impl ::snakebridge::__private::PythonClass for Error {
    fn __class() -> &'static ::snakebridge::__private::ClassDef {
        static CLASS: ::snakebridge::__private::ClassDef =
            ::snakebridge::__private::ClassDef::new("re", "error");
        &CLASS
    }
    fn __from_object(object: ::snakebridge::Object) -> Self {
        Error(::snakebridge::__private::PythonClass::__from_object(object))
    }
    fn __object(&self) -> &::snakebridge::Object {
        ::snakebridge::__private::PythonClass::__object(&self.0)
    }
}
impl ::snakebridge::traits::IsA<Error> for Error {}
impl ::snakebridge::__private::Holds for Error {
    type Class = Self;
}
impl ::snakebridge::traits::IsA<::snakebridge::exceptions::Exception> for Error {}
impl ::snakebridge::traits::IsA<::snakebridge::exceptions::BaseException> for Error {}
impl ::snakebridge::traits::IsA<::snakebridge::Object> for Error {}
impl ::snakebridge::traits::FromPython for Error {
    fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
        ::snakebridge::__private::class(value)
    }
    fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
        ::std::borrow::Cow::Borrowed("re.error")
    }
}
impl ::core::ops::Deref for Error {
    type Target = ::snakebridge::exceptions::Exception;
    #[inline]
    fn deref(&self) -> &::snakebridge::exceptions::Exception {
        &self.0
    }
}
impl ::core::fmt::Debug for Error {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(::snakebridge::__private::PythonClass::__object(self), f)
    }
}
impl Error {
    /// `error.msg: str`
    #[inline]
    pub fn msg(&self) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("re", "error.msg");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }

    /// `error.pos: int | None`
    #[inline]
    pub fn pos(&self) -> ::snakebridge::Result<::core::option::Option<::core::primitive::i64>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("re", "error.pos");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }
}
