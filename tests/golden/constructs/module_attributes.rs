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
    pub fn limit() -> ::snakebridge::Result<::core::primitive::i64> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "LIMIT",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.RATIO`: `float`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "RATIO")]
    #[inline]
    pub fn ratio() -> ::snakebridge::Result<::core::primitive::f64> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "RATIO",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.NAME`: `str`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "NAME")]
    #[inline]
    pub fn name() -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "NAME",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.NOTHING`: `str | None`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "NOTHING")]
    #[inline]
    pub fn nothing() -> ::snakebridge::Result<
        ::core::option::Option<::std::string::String>,
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "NOTHING",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.ITEMS`: `list[int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "ITEMS")]
    #[inline]
    pub fn items() -> ::snakebridge::Result<
        ::snakebridge::List<::core::primitive::i64>,
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "ITEMS",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.TABLE`: `dict[str, int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "TABLE")]
    #[inline]
    pub fn table() -> ::snakebridge::Result<
        ::snakebridge::Dict<::std::string::String, ::core::primitive::i64>,
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "TABLE",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.TAGS`: `set[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "TAGS")]
    #[inline]
    pub fn tags() -> ::snakebridge::Result<::snakebridge::Set<::std::string::String>> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "TAGS",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python attribute `module_attributes.PAIR`: `tuple[int, str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "PAIR")]
    #[inline]
    pub fn pair() -> ::snakebridge::Result<
        (::core::primitive::i64, ::std::string::String),
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::attribute(
            "module_attributes",
            "PAIR",
        );
        ::snakebridge::__private::get(&SITE)
    }
    /// Python `module_attributes.count`.
    ///
    /// ```text
    /// def count() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count() -> ::snakebridge::Result<::core::primitive::i64> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "module_attributes",
            "count",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
}
