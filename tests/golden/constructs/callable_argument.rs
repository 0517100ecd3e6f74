// @generated from callable_argument.json
/// Python module `callable_argument`.
///
/// A callable in: required, optional, and of any parameters.
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
pub mod callable_argument {
    /// Python `callable_argument.apply`.
    ///
    /// ```text
    /// def apply(f: Callable[[int, str], str], n: int) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn apply<'a>(
        f: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<
                (::core::primitive::i64, ::std::string::String),
                ::std::string::String,
            >,
        >,
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64, ::std::string::String),
                        ::std::string::String,
                    >,
                >::raw(f),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n),
            ],
        )
    }
    /// Python `callable_argument.apply`.
    ///
    /// ```text
    /// def apply(f: Callable[[int, str], str], n: int) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "apply")]
    #[inline]
    pub fn apply_by<'a, R0: ::snakebridge::__private::Ret<::std::string::String>>(
        f: impl ::core::ops::Fn(
            ::core::primitive::i64,
            ::std::string::String,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::callback2::<
                    ::core::primitive::i64,
                    ::std::string::String,
                    ::std::string::String,
                    R0,
                >(f),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n),
            ],
        )
    }
    /// Python `callable_argument.maybe`.
    ///
    /// ```text
    /// def maybe(f: Callable[[int], int] | None = None) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
    }
    /// Python `callable_argument.anyhow`.
    ///
    /// ```text
    /// def anyhow(f: Callable[..., Any], *args: Any) -> Any
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn anyhow<'a>(
        f: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<
                ::snakebridge::__private::Value,
                ::snakebridge::__private::Value,
            >,
        >,
        args: impl ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::snakebridge::__private::Value,
        >::push_to(args, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        ::snakebridge::__private::Value,
                        ::snakebridge::__private::Value,
                    >,
                >::raw(f),
            ],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `f`, `f_object`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `f`. Python's default: `None`.
            #[inline]
            pub fn f<R: ::snakebridge::__private::Ret<::core::primitive::i64>>(
                self,
                value: impl ::core::ops::Fn(
                    ::core::primitive::i64,
                ) -> R + ::core::marker::Send + ::core::marker::Sync + 'static,
            ) -> Self {
                self.0
                    .set(
                        "f",
                        ::snakebridge::__private::callback1::<
                            ::core::primitive::i64,
                            ::core::primitive::i64,
                            R,
                        >(value),
                    );
                self
            }
            /// Sets `f`. Python's default: `None`.
            #[doc(alias = "f")]
            #[inline]
            pub fn f_object(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<
                        ::snakebridge::__private::Function<
                            (::core::primitive::i64,),
                            ::core::primitive::i64,
                        >,
                    >,
                >,
            ) -> Self {
                self.0
                    .set(
                        "f",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<
                                ::snakebridge::__private::Function<
                                    (::core::primitive::i64,),
                                    ::core::primitive::i64,
                                >,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("callable_argument", "apply"),
            Site::function("callable_argument", "maybe"),
            Site::function("callable_argument", "anyhow"),
        ]
    };
}
