// @generated from fraction_value.json
/// Python module `fraction_value`.
///
/// fractions.Fraction, there and back.
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
pub mod fraction_value {
    /// Python `fraction_value.same`.
    ///
    /// ```text
    /// def same(value: fractions.Fraction) -> fractions.Fraction
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Fraction>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Fraction> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Fraction,
                >::raw(value),
            ],
        )
    }
    /// Python `fraction_value.text`.
    ///
    /// ```text
    /// def text(value: fractions.Fraction) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Fraction>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Fraction,
                >::raw(value),
            ],
        )
    }
    /// Python `fraction_value.power`.
    ///
    /// ```text
    /// def power(value: fractions.Fraction, exponent: int) -> fractions.Fraction
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn power<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Fraction,
        >,
        exponent: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Fraction> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Fraction,
                >::raw(value),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(exponent),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("fraction_value", "same"),
            Site::function("fraction_value", "text"),
            Site::function("fraction_value", "power"),
        ]
    };
}
