// @generated from bound_method_function.json
/// Python module `bound_method_function`.
///
/// Functions of a module that are bound methods of an instance, as \`random.randint\` is.
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
pub mod bound_method_function {
    /// Python `bound_method_function.step`.
    ///
    /// ```text
    /// def step(by: int = 1) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn step() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// [`step`](step()) with options, set by name.
    #[doc(alias = "step")]
    #[inline]
    pub fn step_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::CounterStep<'c, 'a>,
        ) -> self::options::CounterStep<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::CounterStep::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
    }
    /// Python `bound_method_function.history`.
    ///
    /// ```text
    /// def history() -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn history() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `bound_method_function.kind`.
    ///
    /// ```text
    /// def kind() -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python class `bound_method_function.Counter`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Counter {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Counter {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "bound_method_function",
                "Counter",
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
    impl ::snakebridge::__private::FromPython for Counter {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("bound_method_function.Counter")
        }
    }
    impl ::core::clone::Clone for Counter {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Counter {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Counter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Counter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Counter {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Counter {
        type Kind = Counter;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Counter {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Counter {}
    impl Counter {
        /// Python `bound_method_function.Counter.Counter`.
        ///
        /// ```text
        /// def Counter(start: int = 0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Counter")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[3], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Counter")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::CounterNew<'c, 'a>,
            ) -> self::options::CounterNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::CounterNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
        /// Python `bound_method_function.Counter.step`.
        ///
        /// ```text
        /// def step(by: int = 1) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn step(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// [`step`](Self::step()) with options, set by name.
        #[doc(alias = "step")]
        #[inline]
        pub fn step_with<'a>(
            &self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::CounterStep<'c, 'a>,
            ) -> self::options::CounterStep<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::CounterStep::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
        /// Python `bound_method_function.Counter.history`.
        ///
        /// ```text
        /// def history() -> list[int]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn history(
            &self,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `bound_method_function.Counter.kind`.
        ///
        /// ```text
        /// def kind() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn kind() -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(&self::__SITES[6], [])
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `start`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct CounterNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> CounterNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `start`. Python's default: `0`.
            #[inline]
            pub fn start(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "start",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `by`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct CounterStep<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> CounterStep<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `by`. Python's default: `1`.
            #[inline]
            pub fn by(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "by",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Counter: ::core::primitive::u64 = 4261094366309204708u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("bound_method_function", "step"),
            Site::function("bound_method_function", "history"),
            Site::function("bound_method_function", "kind"),
            Site::function("bound_method_function", "Counter"),
            Site::method("bound_method_function", "Counter", "step"),
            Site::method("bound_method_function", "Counter", "history"),
            Site::function("bound_method_function", "Counter.kind"),
        ]
    };
}
