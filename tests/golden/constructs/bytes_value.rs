// @generated from bytes_value.json
/// Python module `bytes_value`.
///
/// \`bytes\` in and out.
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
pub mod bytes_value {
    /// Python `bytes_value.reversed_`.
    ///
    /// ```text
    /// def reversed_(data: bytes) -> bytes
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn reversed_<'a>(
        data: &'a [::core::primitive::u8],
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::u8>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::u8>,
                >::raw(data),
            ],
        )
    }
    /// Python `bytes_value.echo`.
    ///
    /// ```text
    /// def echo(data: bytes) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn echo<'a>(
        data: &'a [::core::primitive::u8],
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::u8>,
                >::raw(data),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("bytes_value", "reversed_"),
            Site::function("bytes_value", "echo"),
        ]
    };
}
