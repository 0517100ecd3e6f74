// @generated from module_attributes.json
/// Python module `module_attributes`.
///
/// Module attributes: constants, and containers that are live.
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
pub mod module_attributes {
    /// Python attribute `module_attributes.LIMIT`: `int`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "LIMIT")]
    #[inline]
    pub fn limit() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python attribute `module_attributes.RATIO`: `float`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "RATIO")]
    #[inline]
    pub fn ratio() -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::get(&self::__SITES[1])
    }
    /// Python attribute `module_attributes.NAME`: `str`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "NAME")]
    #[inline]
    pub fn name() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::get(&self::__SITES[2])
    }
    /// Python attribute `module_attributes.NOTHING`: `str | None`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "NOTHING")]
    #[inline]
    pub fn nothing() -> ::snakebridge::__private::Result<
        ::core::option::Option<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[3])
    }
    /// Python attribute `module_attributes.ITEMS`: `list[int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "ITEMS")]
    #[inline]
    pub fn items() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::core::primitive::i64>,
    > {
        ::snakebridge::__private::get(&self::__SITES[4])
    }
    /// Python attribute `module_attributes.TABLE`: `dict[str, int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "TABLE")]
    #[inline]
    pub fn table() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Dict<::std::string::String, ::core::primitive::i64>,
    > {
        ::snakebridge::__private::get(&self::__SITES[5])
    }
    /// Python attribute `module_attributes.TAGS`: `set[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "TAGS")]
    #[inline]
    pub fn tags() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Set<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[6])
    }
    /// Python attribute `module_attributes.PAIR`: `tuple[int, str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "PAIR")]
    #[inline]
    pub fn pair() -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::std::string::String),
    > {
        ::snakebridge::__private::get(&self::__SITES[7])
    }
    /// Python `module_attributes.count`.
    ///
    /// ```text
    /// def count() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[8], [])
    }
    static __SITES: [::snakebridge::__private::Site; 9] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("module_attributes", "LIMIT"),
            Site::attribute("module_attributes", "RATIO"),
            Site::attribute("module_attributes", "NAME"),
            Site::attribute("module_attributes", "NOTHING"),
            Site::attribute("module_attributes", "ITEMS"),
            Site::attribute("module_attributes", "TABLE"),
            Site::attribute("module_attributes", "TAGS"),
            Site::attribute("module_attributes", "PAIR"),
            Site::function("module_attributes", "count"),
        ]
    };
}
