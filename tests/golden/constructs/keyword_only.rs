// @generated from keyword_only.json
/// Python module `keyword_only`.
///
/// Parameters behind \`\*\`: a required one after an optional one.
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
pub mod keyword_only {
    /// Python `keyword_only.line`.
    ///
    /// ```text
    /// def line(text: str, *, loud: bool = False, times: int) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn line<'a>(
        text: &'a ::core::primitive::str,
        times: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "times",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(times),
            );
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
            __options,
        )
    }
    /// [`line`](line()) with options, set by name.
    #[doc(alias = "line")]
    #[inline]
    pub fn line_with<'a>(
        text: &'a ::core::primitive::str,
        times: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Line<'c, 'a>,
        ) -> self::options::Line<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "times",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(times),
            );
        let _ = options(self::options::Line::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `loud`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Line<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Line<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `loud`. Python's default: `False`.
            #[inline]
            pub fn loud(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
            ) -> Self {
                self.0
                    .set(
                        "loud",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::bool,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("keyword_only", "line")]
    };
}
