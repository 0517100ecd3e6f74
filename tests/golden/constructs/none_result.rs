// @generated from none_result.json
/// Python module `none_result`.
///
/// \`None\` as result, and what is not None.
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
pub mod none_result {
    /// Python attribute `none_result.LOG`: `list[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "LOG")]
    #[inline]
    pub fn log() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `none_result.note`.
    ///
    /// ```text
    /// def note(text: str) -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn note<'a>(
        text: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<()> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
        )
    }
    /// Python `none_result.liar`.
    ///
    /// ```text
    /// def liar() -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<()> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("none_result", "LOG"),
            Site::function("none_result", "note"),
            Site::function("none_result", "liar"),
        ]
    };
}
