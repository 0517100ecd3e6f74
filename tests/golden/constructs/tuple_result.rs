// @generated from tuple_result.json
/// Python module `tuple_result`.
///
/// Tuples of known and of any length; a list is none.
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
pub mod tuple_result {
    /// Python `tuple_result.pair`.
    ///
    /// ```text
    /// def pair(a: int, b: str) -> tuple[int, str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pair<'a>(
        a: impl ::snakebridge::Arg<'a, ::core::primitive::i64>,
        b: &'a ::core::primitive::str,
    ) -> ::snakebridge::Result<(::core::primitive::i64, ::std::string::String)> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "pair",
        );
        ::snakebridge::__private::call(
            &SITE,
            [
                ::snakebridge::Arg::<::core::primitive::i64>::raw(a),
                ::snakebridge::Arg::<::std::string::String>::raw(b),
            ],
        )
    }
    /// Python `tuple_result.swapped`.
    ///
    /// ```text
    /// def swapped(point: tuple[float, str]) -> tuple[str, float]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn swapped<'a>(
        point: impl ::snakebridge::Arg<
            'a,
            (::core::primitive::f64, ::std::string::String),
        >,
    ) -> ::snakebridge::Result<(::std::string::String, ::core::primitive::f64)> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "swapped",
        );
        ::snakebridge::__private::call(
            &SITE,
            [
                ::snakebridge::Arg::<
                    (::core::primitive::f64, ::std::string::String),
                >::raw(point),
            ],
        )
    }
    /// Python `tuple_result.many`.
    ///
    /// ```text
    /// def many(count: int) -> tuple[int, ...]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn many<'a>(
        count: impl ::snakebridge::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::Result<::std::vec::Vec<::core::primitive::i64>> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "many",
        );
        ::snakebridge::__private::call(
            &SITE,
            [::snakebridge::Arg::<::core::primitive::i64>::raw(count)],
        )
    }
    /// Python `tuple_result.empty`.
    ///
    /// ```text
    /// def empty() -> tuple[()]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn empty() -> ::snakebridge::Result<::snakebridge::EmptyTuple> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "empty",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
    /// Python `tuple_result.taken`.
    ///
    /// ```text
    /// def taken(value: tuple[()]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn taken<'a>(
        value: impl ::snakebridge::Arg<'a, ::snakebridge::EmptyTuple>,
    ) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "taken",
        );
        ::snakebridge::__private::call(
            &SITE,
            [::snakebridge::Arg::<::snakebridge::EmptyTuple>::raw(value)],
        )
    }
    /// Python `tuple_result.full`.
    ///
    /// ```text
    /// def full() -> tuple[()]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn full() -> ::snakebridge::Result<::snakebridge::EmptyTuple> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "full",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
    /// Python `tuple_result.lists`.
    ///
    /// ```text
    /// def lists() -> tuple[int, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lists() -> ::snakebridge::Result<
        (::core::primitive::i64, ::core::primitive::i64),
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "lists",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
    /// Python `tuple_result.triple`.
    ///
    /// ```text
    /// def triple() -> tuple[int, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn triple() -> ::snakebridge::Result<
        (::core::primitive::i64, ::core::primitive::i64),
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "tuple_result",
            "triple",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
}
