// @generated from uuid_value.json
/// Python module `uuid_value`.
///
/// uuid.UUID, there and back.
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
pub mod uuid_value {
    /// Python `uuid_value.same`.
    ///
    /// ```text
    /// def same(value: uuid.UUID) -> uuid.UUID
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Uuid>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Uuid> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Uuid>::raw(value)],
        )
    }
    /// Python `uuid_value.text`.
    ///
    /// ```text
    /// def text(value: uuid.UUID) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Uuid>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Uuid>::raw(value)],
        )
    }
    /// Python `uuid_value.known`.
    ///
    /// ```text
    /// def known(name: str) -> uuid.UUID | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn known<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::snakebridge::__private::Uuid>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("uuid_value", "same"),
            Site::function("uuid_value", "text"),
            Site::function("uuid_value", "known"),
        ]
    };
}
