// @generated from bare_alias.json
/// Python module `bare_alias`.
///
/// An alias with a type variable that is given no argument stands for it of anything.
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
pub mod bare_alias {
    /// Python `bare_alias.pair`.
    ///
    /// ```text
    /// def pair() -> bare_alias.Pair
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pair() -> ::snakebridge::__private::Result<
        (::snakebridge::__private::Value, ::snakebridge::__private::Value),
    > {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `bare_alias.numbers`.
    ///
    /// ```text
    /// def numbers() -> bare_alias.Pair[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn numbers() -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::core::primitive::i64),
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `bare_alias.table`.
    ///
    /// ```text
    /// def table(rows: bare_alias.Table) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn table<'a>(
        rows: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::std::string::String,
                ::std::vec::Vec<::snakebridge::__private::Value>,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::std::vec::Vec<::snakebridge::__private::Value>,
                    >,
                >::raw(rows),
            ],
        )
    }
    /// Python `bare_alias.names`.
    ///
    /// ```text
    /// def names() -> bare_alias.Names
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn names() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::snakebridge::__private::Value>,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("bare_alias", "pair"),
            Site::function("bare_alias", "numbers"),
            Site::function("bare_alias", "table"),
            Site::function("bare_alias", "names"),
        ]
    };
}
