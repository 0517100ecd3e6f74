// @generated from dict_result.json
/// Python module `dict_result`.
///
/// Dicts by value, in the order Python has.
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
pub mod dict_result {
    /// Python `dict_result.swapped`.
    ///
    /// ```text
    /// def swapped(items: dict[str, int]) -> dict[int, str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn swapped<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::std::string::String,
                ::core::primitive::i64,
            >,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<::core::primitive::i64, ::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::core::primitive::i64,
                    >,
                >::raw(items),
            ],
        )
    }
    /// Python `dict_result.by_float`.
    ///
    /// ```text
    /// def by_float() -> dict[float, str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn by_float() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Dict<::core::primitive::f64, ::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("dict_result", "swapped"),
            Site::function("dict_result", "by_float"),
        ]
    };
}
