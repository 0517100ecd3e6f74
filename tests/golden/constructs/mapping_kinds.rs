// @generated from mapping_kinds.json
/// Python module `mapping_kinds`.
///
/// A \`Mapping\` in and out: dicts, their subclasses, and what is no dict.
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
pub mod mapping_kinds {
    /// Python `mapping_kinds.total`.
    ///
    /// ```text
    /// def total(items: Mapping[str, int]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::std::string::String,
                ::core::primitive::i64,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::core::primitive::i64,
                    >,
                >::raw(items),
            ],
        )
    }
    /// Python `mapping_kinds.made`.
    ///
    /// ```text
    /// def made(kind: str) -> Mapping[str, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn made<'a>(
        kind: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<::std::string::String, ::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(kind)],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("mapping_kinds", "total"),
            Site::function("mapping_kinds", "made"),
        ]
    };
}
