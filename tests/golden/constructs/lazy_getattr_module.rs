// @generated from lazy_getattr_module.json
/// Python module `lazy_getattr_module`.
///
/// Names that exist only through the module's \`\_\_getattr\_\_\`, and are listed by \`\_\_all\_\_\` and \`\_\_dir\_\_\`.
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
pub mod lazy_getattr_module {
    /// Python `lazy_getattr_module.early`.
    ///
    /// ```text
    /// def early(n: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn early<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `lazy_getattr_module.late`.
    ///
    /// ```text
    /// def late(n: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn late<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python attribute `lazy_getattr_module.ANSWER`: `int`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "ANSWER")]
    #[inline]
    pub fn answer() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::get(&self::__SITES[2])
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("lazy_getattr_module", "early"),
            Site::function("lazy_getattr_module", "late"),
            Site::attribute("lazy_getattr_module", "ANSWER"),
        ]
    };
}
