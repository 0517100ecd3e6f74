//! A slice of what is generated for `json`: `Any` in and out, a union argument, keyword-only options, a hook.
#![no_implicit_prelude]
#![allow(dead_code, unreachable_pub)]

/// `str | bytes | bytearray`: an argument only.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[non_exhaustive]
pub enum StrOrBytes {
    /// `str`
    Str(::std::string::String),
    /// `bytes`
    Bytes(::std::vec::Vec<::core::primitive::u8>),
    /// Something else.
    Other(::snakebridge::Object),
}
impl ::snakebridge::traits::UnionValue for StrOrBytes {
    type Given<'a> = &'a ::core::primitive::str;
    type Arms = (
        ::std::string::String,
        (::std::vec::Vec<::core::primitive::u8>, ()),
    );
    fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
        match self {
            StrOrBytes::Str(value) => ::snakebridge::traits::Arg::<::std::string::String>::raw(value),
            StrOrBytes::Bytes(value) => {
                ::snakebridge::traits::Arg::<::std::vec::Vec<::core::primitive::u8>>::raw(value)
            }
            StrOrBytes::Other(value) => ::snakebridge::__private::Raw::Owned(value),
        }
    }
}
impl ::snakebridge::traits::Arm<StrOrBytes> for ::std::string::String {}
impl ::snakebridge::traits::Arm<StrOrBytes> for ::std::vec::Vec<::core::primitive::u8> {}

/// `def loads(s: str | bytes | bytearray, *, ...) -> Any`
#[inline]
pub fn loads<'a>(
    s: impl ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Union<StrOrBytes>>,
) -> ::snakebridge::Result<::snakebridge::Value> {
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("json", "loads");
    ::snakebridge::__private::call(&SITE, [::snakebridge::traits::Arg::raw(s)])
}

/// [`loads`] with optional arguments.
#[inline]
pub fn loads_with<'a>(
    s: impl ::snakebridge::traits::Arg<'a, ::snakebridge::kinds::Union<StrOrBytes>>,
    options: impl for<'c> ::core::ops::FnOnce(LoadsOptions<'c, 'a>) -> LoadsOptions<'c, 'a>,
) -> ::snakebridge::Result<::snakebridge::Value> {
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("json", "loads");
    ::snakebridge::__private::call_with(
        &SITE,
        [::snakebridge::traits::Arg::raw(s)],
        ::snakebridge_tests::filled(|call| {
            let _ = options(LoadsOptions(call));
        }),
    )
}

/// The optional arguments of `loads`.
#[must_use = "return the options from the closure"]
pub struct LoadsOptions<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);

impl<'c, 'a> LoadsOptions<'c, 'a> {
    /// `parse_int: Callable[[str], Any] | None`
    #[inline]
    pub fn parse_int<R: ::snakebridge::traits::Ret<::snakebridge::Value>>(
        self,
        parse_int: impl ::core::ops::Fn(::std::string::String) -> R
        + ::core::marker::Send
        + ::core::marker::Sync
        + 'static,
    ) -> Self {
        self.0.set(
            "parse_int",
            ::snakebridge::__private::callback1::<::std::string::String, ::snakebridge::Value, R>(parse_int),
        );
        self
    }
}

/// `def dumps(obj: Any, *, ...) -> str`
#[inline]
pub fn dumps<'a>(
    obj: impl ::snakebridge::traits::Arg<'a, ::snakebridge::Value>,
) -> ::snakebridge::Result<::std::string::String> {
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("json", "dumps");
    ::snakebridge::__private::call(&SITE, [::snakebridge::traits::Arg::raw(obj)])
}

/// [`dumps`] with optional arguments.
#[inline]
pub fn dumps_with<'a>(
    obj: impl ::snakebridge::traits::Arg<'a, ::snakebridge::Value>,
    options: impl for<'c> ::core::ops::FnOnce(DumpsOptions<'c, 'a>) -> DumpsOptions<'c, 'a>,
) -> ::snakebridge::Result<::std::string::String> {
    static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function("json", "dumps");
    ::snakebridge::__private::call_with(
        &SITE,
        [::snakebridge::traits::Arg::raw(obj)],
        ::snakebridge_tests::filled(|call| {
            let _ = options(DumpsOptions(call));
        }),
    )
}

/// The optional arguments of `dumps`.
#[must_use = "return the options from the closure"]
pub struct DumpsOptions<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);

impl<'c, 'a> DumpsOptions<'c, 'a> {
    /// `indent: int | str | None`
    #[inline]
    pub fn indent(
        self,
        indent: impl ::snakebridge::traits::Arg<
            'a,
            ::core::option::Option<::snakebridge::kinds::Union<super::re::StrOrInt>>,
        >,
    ) -> Self {
        self.0.set("indent", ::snakebridge::traits::Arg::raw(indent));
        self
    }

    /// `sort_keys: bool`
    #[inline]
    pub fn sort_keys(self, sort_keys: ::core::primitive::bool) -> Self {
        self.0.set(
            "sort_keys",
            ::snakebridge::traits::Arg::<::core::primitive::bool>::raw(sort_keys),
        );
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

/// Subclass of ValueError with more properties.
#[derive(::core::clone::Clone)]
pub struct JSONDecodeError(::snakebridge::exceptions::ValueError);

impl ::snakebridge::__private::PythonClass for JSONDecodeError {
    fn __class() -> &'static ::snakebridge::__private::ClassDef {
        static CLASS: ::snakebridge::__private::ClassDef =
            ::snakebridge::__private::ClassDef::new("json", "JSONDecodeError");
        &CLASS
    }
    fn __from_object(object: ::snakebridge::Object) -> Self {
        JSONDecodeError(::snakebridge::__private::PythonClass::__from_object(object))
    }
    fn __object(&self) -> &::snakebridge::Object {
        ::snakebridge::__private::PythonClass::__object(&self.0)
    }
}
impl ::core::ops::Deref for JSONDecodeError {
    type Target = ::snakebridge::exceptions::ValueError;
    #[inline]
    fn deref(&self) -> &::snakebridge::exceptions::ValueError {
        &self.0
    }
}
impl ::core::fmt::Debug for JSONDecodeError {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(::snakebridge::__private::PythonClass::__object(self), f)
    }
}
impl JSONDecodeError {
    /// `JSONDecodeError.lineno: int`
    #[inline]
    pub fn lineno(&self) -> ::snakebridge::Result<::core::primitive::i64> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("json", "JSONDecodeError.lineno");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }
}
