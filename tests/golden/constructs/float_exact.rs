// @generated from float_exact.json
/// Python module `float_exact`.
///
/// Floats stay floats, and an int is one only where it is exact.
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
pub mod float_exact {
    /// Python `float_exact.echo`.
    ///
    /// ```text
    /// def echo(value: float) -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn echo<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
        )
    }
    /// Python `float_exact.kind`.
    ///
    /// ```text
    /// def kind(value: float) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
        )
    }
    /// Python `float_exact.whole`.
    ///
    /// ```text
    /// def whole(value: int) -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn whole<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("float_exact", "echo"),
            Site::function("float_exact", "kind"),
            Site::function("float_exact", "whole"),
        ]
    };
}
