// @generated from list_result.json
/// Python module `list_result`.
///
/// Lists by value: arguments, results, and nested.
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
pub mod list_result {
    /// Python `list_result.doubled`.
    ///
    /// ```text
    /// def doubled(items: list[int]) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn doubled<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::i64>,
                >::raw(items),
            ],
        )
    }
    /// Python `list_result.table`.
    ///
    /// ```text
    /// def table(rows: list[list[str]]) -> list[list[str]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn table<'a>(
        rows: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
                >::raw(rows),
            ],
        )
    }
    /// Python `list_result.wrong`.
    ///
    /// ```text
    /// def wrong() -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wrong() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("list_result", "doubled"),
            Site::function("list_result", "table"),
            Site::function("list_result", "wrong"),
        ]
    };
}
