//! A slice of what is generated for `pathlib`: single inheritance, class methods, properties, operators, paths.
#![no_implicit_prelude]
#![allow(dead_code, unreachable_pub)]

/// What every class of this file has in common; generated code writes it out.
macro_rules! class {
    ($name:ident($base:ty) is $module:literal $python:literal, isa [$($isa:ty),*]) => {
        #[derive(::core::clone::Clone)]
        #[doc = $python]
        pub struct $name($base);

        impl ::snakebridge::__private::PythonClass for $name {
            fn __class() -> &'static ::snakebridge::__private::ClassDef {
                static CLASS: ::snakebridge::__private::ClassDef =
                    ::snakebridge::__private::ClassDef::new($module, $python);
                &CLASS
            }
            fn __from_object(object: ::snakebridge::Object) -> Self {
                $name(::snakebridge::__private::PythonClass::__from_object(object))
            }
            fn __object(&self) -> &::snakebridge::Object {
                ::snakebridge::__private::PythonClass::__object(&self.0)
            }
        }
        impl ::snakebridge::traits::IsA<$name> for $name {}
        impl ::snakebridge::__private::Holds for $name {
            type Class = Self;
        }
        $( impl ::snakebridge::traits::IsA<$isa> for $name {} )*
        impl ::snakebridge::traits::FromPython for $name {
            fn from_python(value: &::snakebridge::__private::Returned<'_>) -> ::snakebridge::Result<Self> {
                ::snakebridge::__private::class(value)
            }
            fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed(::core::concat!($module, ".", $python))
            }
        }
        impl ::core::ops::Deref for $name {
            type Target = $base;
            #[inline]
            fn deref(&self) -> &$base {
                &self.0
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(::snakebridge::__private::PythonClass::__object(self), f)
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(::snakebridge::__private::PythonClass::__object(self), f)
            }
        }
    };
}

/// What the classes of `pathlib` have in common beyond that.
macro_rules! path_class {
    ($name:ident($base:ty) is $python:literal, isa [$($isa:ty),*]) => {
        class!($name($base) is "pathlib" $python, isa [$($isa),*]);

        // `__fspath__`: a path wherever one is expected.
        impl<'a> ::snakebridge::traits::Arg<'a, ::std::path::PathBuf> for &'a $name {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Object(::snakebridge::__private::PythonClass::__object(self))
            }
        }
        impl<'a> ::snakebridge::traits::Args<'a, ::std::path::PathBuf> for &'a $name {
            #[inline]
            fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
                call.push(::snakebridge::__private::Raw::Object(::snakebridge::__private::PythonClass::__object(self)));
            }
        }
        impl $name {
            /// `def __init__(self, *args: StrPath) -> None`
            #[inline]
            pub fn new<'a>(
                args: impl ::snakebridge::traits::Args<'a, ::std::path::PathBuf>,
            ) -> ::snakebridge::Result<Self> {
                static SITE: ::snakebridge::__private::Site =
                    ::snakebridge::__private::Site::function("pathlib", $python);
                let options = ::snakebridge_tests::filled(|call| ::snakebridge::traits::Args::push_to(args, call));
                ::snakebridge::__private::call_with(&SITE, [], options)
            }

            /// `parent: Self`
            #[inline]
            pub fn parent(&self) -> ::snakebridge::Result<Self> {
                static SITE: ::snakebridge::__private::Site =
                    ::snakebridge::__private::Site::attribute("pathlib", "PurePath.parent");
                ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
            }
        }
        // `def __truediv__(self, key: StrPath) -> Self`
        impl<'a, K: ::snakebridge::traits::Arg<'a, ::std::path::PathBuf>> ::core::ops::Div<K> for &$name {
            type Output = ::snakebridge::Result<$name>;
            #[inline]
            fn div(self, key: K) -> ::snakebridge::Result<$name> {
                static SITE: ::snakebridge::__private::Site =
                    ::snakebridge::__private::Site::method("pathlib", "PurePath", "__truediv__");
                ::snakebridge::__private::method(
                    &SITE,
                    ::snakebridge::__private::PythonClass::__object(self),
                    [::snakebridge::traits::Arg::raw(key)],
                )
            }
        }
        impl<'a, K: ::snakebridge::traits::Arg<'a, ::std::path::PathBuf>> ::core::ops::Div<K> for $name {
            type Output = ::snakebridge::Result<$name>;
            #[inline]
            fn div(self, key: K) -> ::snakebridge::Result<$name> {
                &self / key
            }
        }
    };
}
path_class!(PurePath(::snakebridge::Object) is "PurePath", isa [::snakebridge::Object]);
path_class!(Path(PurePath) is "Path", isa [PurePath, ::snakebridge::Object]);
path_class!(PosixPath(Path) is "PosixPath", isa [Path, PurePath, ::snakebridge::Object]);

impl PurePath {
    /// `name: str`
    #[inline]
    pub fn name(&self) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("pathlib", "PurePath.name");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }

    /// `parts: tuple[str, ...]`
    #[inline]
    pub fn parts(&self) -> ::snakebridge::Result<::std::vec::Vec<::std::string::String>> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("pathlib", "PurePath.parts");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }

    /// `def __fspath__(self) -> str`
    #[inline]
    pub fn fspath(&self) -> ::snakebridge::Result<::std::path::PathBuf> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("pathlib", "PurePath", "__fspath__");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }
}

impl Path {
    /// `@classmethod def cwd(cls) -> Self`
    #[inline]
    pub fn cwd() -> ::snakebridge::Result<Self> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::function("pathlib", "Path.cwd");
        ::snakebridge::__private::call(&SITE, [])
    }

    /// `def exists(self) -> bool`
    #[inline]
    pub fn exists(&self) -> ::snakebridge::Result<::core::primitive::bool> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("pathlib", "Path", "exists");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }

    /// `def write_text(self, data: str, ...) -> int`
    #[inline]
    pub fn write_text(&self, data: &::core::primitive::str) -> ::snakebridge::Result<::core::primitive::i64> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("pathlib", "Path", "write_text");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::AnyStr::raw(data)],
        )
    }

    /// `def read_text(self, encoding: str | None = None, errors: str | None = None) -> str`
    #[inline]
    pub fn read_text_with<'a>(
        &self,
        options: impl for<'c> ::core::ops::FnOnce(EncodingErrorsOptions<'c, 'a>) -> EncodingErrorsOptions<'c, 'a>,
    ) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("pathlib", "Path", "read_text");
        ::snakebridge::__private::method_with(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [],
            ::snakebridge_tests::filled(|call| {
                let _ = options(EncodingErrorsOptions(call));
            }),
        )
    }

    /// `def open(self) -> TextIOWrapper`
    #[inline]
    pub fn open(&self) -> ::snakebridge::Result<TextIOWrapper> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("pathlib", "Path", "open");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }

    /// `def samefile(self, other_path: StrPath) -> bool`
    #[inline]
    pub fn samefile<'a>(
        &self,
        other_path: impl ::snakebridge::traits::Arg<'a, ::std::path::PathBuf>,
    ) -> ::snakebridge::Result<::core::primitive::bool> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("pathlib", "Path", "samefile");
        ::snakebridge::__private::method(
            &SITE,
            ::snakebridge::__private::PythonClass::__object(self),
            [::snakebridge::traits::Arg::raw(other_path)],
        )
    }
}

/// The optional arguments `encoding` and `errors`.
#[must_use = "return the options from the closure"]
pub struct EncodingErrorsOptions<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);

impl<'c, 'a> EncodingErrorsOptions<'c, 'a> {
    /// `encoding: str | None`
    #[inline]
    pub fn encoding(
        self,
        encoding: impl ::snakebridge::traits::Arg<'a, ::core::option::Option<::std::string::String>>,
    ) -> Self {
        self.0.set("encoding", ::snakebridge::traits::Arg::raw(encoding));
        self
    }

    /// `errors: str | None`
    #[inline]
    pub fn errors(
        self,
        errors: impl ::snakebridge::traits::Arg<'a, ::core::option::Option<::std::string::String>>,
    ) -> Self {
        self.0.set("errors", ::snakebridge::traits::Arg::raw(errors));
        self
    }
}

class!(TextIOWrapper(::snakebridge::Object) is "io" "TextIOWrapper", isa [::snakebridge::Object]);

impl TextIOWrapper {
    /// `def read(self) -> str`
    #[inline]
    pub fn read(&self) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::method("io", "TextIOWrapper", "read");
        ::snakebridge::__private::method(&SITE, ::snakebridge::__private::PythonClass::__object(self), [])
    }

    /// `closed: bool`
    #[inline]
    pub fn closed(&self) -> ::snakebridge::Result<::core::primitive::bool> {
        static SITE: ::snakebridge::__private::Site =
            ::snakebridge::__private::Site::attribute("io", "TextIOWrapper.closed");
        ::snakebridge::__private::attr(&SITE, ::snakebridge::__private::PythonClass::__object(self))
    }

    /// `__enter__`, the body, `__exit__`.
    #[inline]
    pub fn with<R>(
        &self,
        body: impl ::core::ops::FnOnce(TextIOWrapper) -> ::snakebridge::Result<R>,
    ) -> ::snakebridge::Result<R> {
        ::snakebridge::__private::with_context(self, body)
    }
}
