// @generated from complex_value.json
/// Python module `complex_value`.
///
/// complex, to the sign of each part.
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
pub mod complex_value {
    /// Python `complex_value.same`.
    ///
    /// ```text
    /// def same(value: complex) -> complex
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Complex64,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Complex64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Complex64,
                >::raw(value),
            ],
        )
    }
    /// Python `complex_value.text`.
    ///
    /// ```text
    /// def text(value: complex) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Complex64,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Complex64,
                >::raw(value),
            ],
        )
    }
    /// Python `complex_value.every`.
    ///
    /// ```text
    /// def every(values: list[complex]) -> list[complex]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn every<'a>(
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::snakebridge::__private::Complex64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::snakebridge::__private::Complex64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::snakebridge::__private::Complex64>,
                >::raw(values),
            ],
        )
    }
    /// Python `complex_value.subclass`.
    ///
    /// ```text
    /// def subclass() -> complex
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn subclass() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Complex64,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("complex_value", "same"),
            Site::function("complex_value", "text"),
            Site::function("complex_value", "every"),
            Site::function("complex_value", "subclass"),
        ]
    };
}
