// @generated from colliding_names.json
/// Python module `colliding_names`.
///
/// Names that Rust has reserved, or that become one in Rust.
#[allow(
    dead_code,
    deprecated,
    unused_imports,
    clippy::doc_lazy_continuation,
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    clippy::iter_not_returning_iterator,
    clippy::len_without_is_empty,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::needless_lifetimes,
    clippy::new_ret_no_self,
    clippy::option_option,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::single_match,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
)]
pub mod colliding_names {
    /// Python `colliding_names.named`.
    ///
    /// ```text
    /// def named(self: int, type: int, crate: int, r: int, _x: int) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn named<'a>(
        self_: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        type_: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        crate_: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        r: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(self_),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(type_),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(crate_),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(r),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x),
            ],
        )
    }
    /// Python `colliding_names.pairs`.
    ///
    /// ```text
    /// def pairs(someName: int = 1, some_name: int = 2) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pairs() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// [`pairs`](pairs()) with options, set by name.
    #[doc(alias = "pairs")]
    #[inline]
    pub fn pairs_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Pairs<'c, 'a>,
        ) -> self::options::Pairs<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Pairs::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
    }
    /// Python `colliding_names.new`.
    ///
    /// ```text
    /// def new() -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn new() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `colliding_names.drop`.
    ///
    /// ```text
    /// def drop(value: str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn drop<'a>(
        value: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(value)],
        )
    }
    /// Python `colliding_names.clone`.
    ///
    /// ```text
    /// def clone() -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn clone() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    /// Python `colliding_names.match`.
    ///
    /// ```text
    /// def match(fn: str = 'fn') -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "match")]
    #[inline]
    pub fn match_() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// [`match_`](match_()) with options, set by name.
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Match<'c, 'a>,
        ) -> self::options::Match<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Match::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
    }
    /// Python class `colliding_names.HTTPServer`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "HTTPServer")]
    pub struct HttpServer2 {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for HttpServer2 {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "colliding_names",
                "HTTPServer",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for HttpServer2 {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("colliding_names.HTTPServer")
        }
    }
    impl ::core::clone::Clone for HttpServer2 {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for HttpServer2 {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for HttpServer2 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for HttpServer2 {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for HttpServer2 {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h HttpServer2 {
        type Kind = HttpServer2;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for HttpServer2 {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::HttpServer2 {}
    impl HttpServer2 {
        /// Python `colliding_names.HTTPServer.HTTPServer`.
        ///
        /// ```text
        /// def HTTPServer() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "HTTPServer")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[6], [])
        }
        /// Python `colliding_names.HTTPServer.new`.
        ///
        /// ```text
        /// def new() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "new")]
        #[inline]
        pub fn new_2(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `colliding_names.HTTPServer.drop`.
        ///
        /// ```text
        /// def drop() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "drop")]
        #[inline]
        pub fn drop_(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `colliding_names.HTTPServer.clone`.
        ///
        /// ```text
        /// def clone() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "clone")]
        #[inline]
        pub fn clone_(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `colliding_names.HTTPServer.into`.
        ///
        /// ```text
        /// def into() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "into")]
        #[inline]
        pub fn into_(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `colliding_names.HTTPServer.release`.
        ///
        /// ```text
        /// def release() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn release(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `colliding_names.HttpServer`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct HttpServer {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for HttpServer {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "colliding_names",
                "HttpServer",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for HttpServer {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("colliding_names.HttpServer")
        }
    }
    impl ::core::clone::Clone for HttpServer {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for HttpServer {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for HttpServer {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for HttpServer {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for HttpServer {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h HttpServer {
        type Kind = HttpServer;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for HttpServer {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::HttpServer {}
    impl HttpServer {
        /// Python `colliding_names.HttpServer.HttpServer`.
        ///
        /// ```text
        /// def HttpServer() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "HttpServer")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[12], [])
        }
        /// Python `colliding_names.HttpServer.eq`.
        ///
        /// ```text
        /// def eq(other: int) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "eq")]
        #[inline]
        pub fn eq_<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::method(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(other)],
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `some_name_2`, `some_name`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Pairs<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Pairs<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `someName`. Python's default: `1`.
            #[doc(alias = "someName")]
            #[inline]
            pub fn some_name_2(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "someName",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `some_name`. Python's default: `2`.
            #[inline]
            pub fn some_name(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "some_name",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `fn_`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Match<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Match<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `fn`. Python's default: `'fn'`.
            #[doc(alias = "fn")]
            #[inline]
            pub fn fn_(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "fn",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const HttpServer2: ::core::primitive::u64 = 14450919904500927865u64;
        pub const HttpServer: ::core::primitive::u64 = 2858929063095592121u64;
    }
    static __SITES: [::snakebridge::__private::Site; 14] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("colliding_names", "named"),
            Site::function("colliding_names", "pairs"),
            Site::function("colliding_names", "new"),
            Site::function("colliding_names", "drop"),
            Site::function("colliding_names", "clone"),
            Site::function("colliding_names", "match"),
            Site::function("colliding_names", "HTTPServer"),
            Site::method("colliding_names", "HTTPServer", "new"),
            Site::method("colliding_names", "HTTPServer", "drop"),
            Site::method("colliding_names", "HTTPServer", "clone"),
            Site::method("colliding_names", "HTTPServer", "into"),
            Site::method("colliding_names", "HTTPServer", "release"),
            Site::function("colliding_names", "HttpServer"),
            Site::method("colliding_names", "HttpServer", "eq"),
        ]
    };
}
