// @generated from positional_only.json
/// Python module `positional_only`.
///
/// Parameters before \`/\`: optional ones fill from the left.
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
pub mod positional_only {
    /// Python `positional_only.spaced`.
    ///
    /// ```text
    /// def spaced(start: int, stop: int = 10, step: int = 1, /) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn spaced<'a>(
        start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
        )
    }
    /// [`spaced`](spaced()) with options, set by name.
    #[doc(alias = "spaced")]
    #[inline]
    pub fn spaced_with<'a>(
        start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Spaced<'c, 'a>,
        ) -> self::options::Spaced<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Spaced::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `stop`, `step`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Spaced<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Spaced<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `stop`. Python's default: `10`.
            #[inline]
            pub fn stop(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .positional(
                        0usize,
                        &["stop", "step"],
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `step`. Python's default: `1`.
            #[inline]
            pub fn step(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .positional(
                        1usize,
                        &["stop", "step"],
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("positional_only", "spaced")]
    };
}
