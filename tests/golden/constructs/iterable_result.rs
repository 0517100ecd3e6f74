// @generated from iterable_result.json
/// Python module `iterable_result`.
///
/// An \`Iterable\` out, whatever it is.
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
pub mod iterable_result {
    /// Python `iterable_result.numbers`.
    ///
    /// ```text
    /// def numbers(kind: str) -> Iterable[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn numbers<'a>(
        kind: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyIter<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(kind)],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("iterable_result", "numbers")]
    };
}
