// @generated from overload_by_arity.json
/// Python module `overload_by_arity`.
///
/// Overloads told apart by the number of arguments.
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
pub mod overload_by_arity {
    /// Python `overload_by_arity.lookup`.
    ///
    /// ```text
    /// def lookup(key: str) -> int | None
    /// def lookup(key: str, default: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lookup<'a>(
        key: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(key)],
        )
    }
    /// Python `overload_by_arity.lookup`.
    ///
    /// ```text
    /// def lookup(key: str) -> int | None
    /// def lookup(key: str, default: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "lookup")]
    #[inline]
    pub fn lookup_default<'a>(
        key: &'a ::core::primitive::str,
        default: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<::std::string::String>::raw(key),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(default),
            ],
        )
    }
    /// Python `overload_by_arity.span`.
    ///
    /// ```text
    /// def span(stop: int, /) -> list[int]
    /// def span(start: int, stop: int, /) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn span<'a>(
        stop: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(stop)],
        )
    }
    /// Python `overload_by_arity.span`.
    ///
    /// ```text
    /// def span(stop: int, /) -> list[int]
    /// def span(start: int, stop: int, /) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[doc(alias = "span")]
    #[inline]
    pub fn span_start<'a>(
        start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        stop: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(stop),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_by_arity", "lookup"),
            Site::function("overload_by_arity", "span"),
        ]
    };
}
