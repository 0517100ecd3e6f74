// @generated from iterable_argument.json
/// Python module `iterable_argument`.
///
/// An \`Iterable\` in: Python pulls, and may stop.
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
pub mod iterable_argument {
    /// Python `iterable_argument.total`.
    ///
    /// ```text
    /// def total(items: Iterable[int]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
            ],
        )
    }
    /// Python `iterable_argument.until`.
    ///
    /// ```text
    /// def until(items: Iterable[int], stop: int) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn until<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
        stop: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(stop),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("iterable_argument", "total"),
            Site::function("iterable_argument", "until"),
        ]
    };
}
