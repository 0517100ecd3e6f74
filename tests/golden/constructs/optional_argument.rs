// @generated from optional_argument.json
/// Python module `optional_argument`.
///
/// \`Optional\[T\]\` as argument and as result.
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
pub mod optional_argument {
    /// Python `optional_argument.shown`.
    ///
    /// ```text
    /// def shown(text: str | None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shown<'a>(
        text: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<::std::string::String>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::std::string::String>,
                >::raw(text),
            ],
        )
    }
    /// Python `optional_argument.first`.
    ///
    /// ```text
    /// def first(items: list[int]) -> int | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::i64>,
                >::raw(items),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("optional_argument", "shown"),
            Site::function("optional_argument", "first"),
        ]
    };
}
