// @generated from closure_with_options.json
/// Python module `closure_with_options`.
///
/// A callable in, beside options.
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
pub mod closure_with_options {
    /// Python `closure_with_options.mapped`.
    ///
    /// ```text
    /// def mapped(f: Callable[[int], int], items: Iterable[int], *, start: int = 0, label: str = '') -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn mapped<'a>(
        f: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<
                (::core::primitive::i64,),
                ::core::primitive::i64,
            >,
        >,
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64,),
                        ::core::primitive::i64,
                    >,
                >::raw(f),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
            ],
        )
    }
    /// [`mapped`](mapped()) with options, set by name.
    #[doc(alias = "mapped")]
    #[inline]
    pub fn mapped_with<'a>(
        f: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<
                (::core::primitive::i64,),
                ::core::primitive::i64,
            >,
        >,
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Mapped<'c, 'a>,
        ) -> self::options::Mapped<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Mapped::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64,),
                        ::core::primitive::i64,
                    >,
                >::raw(f),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
            ],
            __options,
        )
    }
    /// Python `closure_with_options.mapped`.
    ///
    /// ```text
    /// def mapped(f: Callable[[int], int], items: Iterable[int], *, start: int = 0, label: str = '') -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "mapped")]
    #[inline]
    pub fn mapped_by<'a, R0: ::snakebridge::__private::Ret<::core::primitive::i64>>(
        f: impl ::core::ops::Fn(
            ::core::primitive::i64,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::callback1::<
                    ::core::primitive::i64,
                    ::core::primitive::i64,
                    R0,
                >(f),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
            ],
        )
    }
    /// [`mapped_by`](mapped_by()) with options, set by name.
    #[doc(alias = "mapped")]
    #[inline]
    pub fn mapped_by_with<'a, R0: ::snakebridge::__private::Ret<::core::primitive::i64>>(
        f: impl ::core::ops::Fn(
            ::core::primitive::i64,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Mapped<'c, 'a>,
        ) -> self::options::Mapped<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Mapped::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::callback1::<
                    ::core::primitive::i64,
                    ::core::primitive::i64,
                    R0,
                >(f),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
            ],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `start`, `label`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Mapped<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Mapped<'c, 'a> {
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
            /// Sets `label`. Python's default: `''`.
            #[inline]
            pub fn label(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "label",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("closure_with_options", "mapped")]
    };
}
