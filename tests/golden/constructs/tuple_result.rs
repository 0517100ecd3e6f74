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
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        b: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::std::string::String),
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(b),
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
        point: impl ::snakebridge::__private::Arg<
            'a,
            (::core::primitive::f64, ::std::string::String),
        >,
    ) -> ::snakebridge::__private::Result<
        (::std::string::String, ::core::primitive::f64),
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
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
        count: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(count)],
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
    pub fn empty() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::EmptyTuple,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
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
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::EmptyTuple,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::EmptyTuple,
                >::raw(value),
            ],
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
    pub fn full() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::EmptyTuple,
    > {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// Python `tuple_result.lists`.
    ///
    /// ```text
    /// def lists() -> tuple[int, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lists() -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::core::primitive::i64),
    > {
        ::snakebridge::__private::call(&self::__SITES[6], [])
    }
    /// Python `tuple_result.triple`.
    ///
    /// ```text
    /// def triple() -> tuple[int, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn triple() -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::core::primitive::i64),
    > {
        ::snakebridge::__private::call(&self::__SITES[7], [])
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("tuple_result", "pair"),
            Site::function("tuple_result", "swapped"),
            Site::function("tuple_result", "many"),
            Site::function("tuple_result", "empty"),
            Site::function("tuple_result", "taken"),
            Site::function("tuple_result", "full"),
            Site::function("tuple_result", "lists"),
            Site::function("tuple_result", "triple"),
        ]
    };
}
