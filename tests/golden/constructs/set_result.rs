// @generated from set_result.json
/// Python module `set_result`.
///
/// Sets and frozensets by value.
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
pub mod set_result {
    /// Python `set_result.united`.
    ///
    /// ```text
    /// def united(a: set[int], b: frozenset[int]) -> set[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn united<'a>(
        a: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::IndexSet<::core::primitive::i64>,
        >,
        b: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::IndexSet<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexSet<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                >::raw(a),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                >::raw(b),
            ],
        )
    }
    /// Python `set_result.frozen`.
    ///
    /// ```text
    /// def frozen(items: set[str]) -> frozenset[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn frozen<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::IndexSet<::std::string::String>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexSet<::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::IndexSet<::std::string::String>,
                >::raw(items),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [Site::function("set_result", "united"), Site::function("set_result", "frozen")]
    };
}
