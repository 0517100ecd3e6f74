// @generated from decimal_value.json
/// Python module `decimal_value`.
///
/// decimal.Decimal, there and back.
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
pub mod decimal_value {
    /// Python `decimal_value.same`.
    ///
    /// ```text
    /// def same(value: decimal.Decimal) -> decimal.Decimal
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Decimal>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Decimal> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Decimal,
                >::raw(value),
            ],
        )
    }
    /// Python `decimal_value.text`.
    ///
    /// ```text
    /// def text(value: decimal.Decimal) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Decimal>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Decimal,
                >::raw(value),
            ],
        )
    }
    /// Python `decimal_value.parts`.
    ///
    /// ```text
    /// def parts(value: decimal.Decimal) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn parts<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Decimal>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Decimal,
                >::raw(value),
            ],
        )
    }
    /// Python `decimal_value.made`.
    ///
    /// ```text
    /// def made(value: str) -> decimal.Decimal
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn made<'a>(
        value: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Decimal> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(value)],
        )
    }
    /// Python `decimal_value.total`.
    ///
    /// ```text
    /// def total(values: list[decimal.Decimal]) -> decimal.Decimal
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::snakebridge::__private::Decimal>,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Decimal> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::snakebridge::__private::Decimal>,
                >::raw(values),
            ],
        )
    }
    /// Python `decimal_value.lies`.
    ///
    /// ```text
    /// def lies() -> decimal.Decimal
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lies() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Decimal,
    > {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("decimal_value", "same"),
            Site::function("decimal_value", "text"),
            Site::function("decimal_value", "parts"),
            Site::function("decimal_value", "made"),
            Site::function("decimal_value", "total"),
            Site::function("decimal_value", "lies"),
        ]
    };
}
