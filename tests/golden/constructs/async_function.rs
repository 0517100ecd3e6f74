// @generated from async_function.json
/// Python module `async_function`.
///
/// \`async def\` and what it returns.
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
pub mod async_function {
    /// Python `async_function.double`.
    ///
    /// ```text
    /// async def double(n: int, delay: float = 0.0) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn double<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// [`double`](double()) with options, set by name.
    #[doc(alias = "double")]
    #[inline]
    pub fn double_with<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Double<'c, 'a>,
        ) -> self::options::Double<'c, 'a>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<::core::primitive::i64>,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Double::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
            __options,
        )
    }
    /// Python `async_function.nothing`.
    ///
    /// ```text
    /// async def nothing() -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn nothing() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<()>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `async_function.fail`.
    ///
    /// ```text
    /// async def fail() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn fail() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `async_function.later`.
    ///
    /// ```text
    /// def later(n: int) -> Awaitable[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn later<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `async_function.routine`.
    ///
    /// ```text
    /// def routine() -> Coroutine[None, None, list[int]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn routine() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<::std::vec::Vec<::core::primitive::i64>>,
    > {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    /// Python class `async_function.Service`.
    ///
    /// An async method.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Service {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Service {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "async_function",
                "Service",
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
    impl ::snakebridge::__private::FromPython for Service {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("async_function.Service")
        }
    }
    impl ::core::clone::Clone for Service {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Service {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Service {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Service {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Service {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Service {
        type Kind = Service;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Service {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Service {}
    impl Service {
        /// Python `async_function.Service.Service`.
        ///
        /// ```text
        /// def Service() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Service")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[5], [])
        }
        /// Python `async_function.Service.find`.
        ///
        /// ```text
        /// async def find(name: str) -> int | None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn find<'a>(
            &self,
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Awaitable<
                ::core::option::Option<::core::primitive::i64>,
            >,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `delay`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Double<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Double<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `delay`. Python's default: `0.0`.
            #[inline]
            pub fn delay(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
            ) -> Self {
                self.0
                    .set(
                        "delay",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::f64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Service: ::core::primitive::u64 = 10130491048304355874u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("async_function", "double"),
            Site::function("async_function", "nothing"),
            Site::function("async_function", "fail"),
            Site::function("async_function", "later"),
            Site::function("async_function", "routine"),
            Site::function("async_function", "Service"),
            Site::method("async_function", "Service", "find"),
        ]
    };
}
