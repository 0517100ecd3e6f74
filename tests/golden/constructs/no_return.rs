// @generated from no_return.json
/// Python module `no_return`.
///
/// \`NoReturn\`: it raises, or it is an error.
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
pub mod no_return {
    /// Python `no_return.stop`.
    ///
    /// ```text
    /// def stop(message: str) -> Never
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn stop<'a>(
        message: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::core::convert::Infallible> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(message)],
        )
    }
    /// Python `no_return.liar`.
    ///
    /// ```text
    /// def liar() -> Never
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<::core::convert::Infallible> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [Site::function("no_return", "stop"), Site::function("no_return", "liar")]
    };
}
