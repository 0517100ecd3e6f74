// @generated from callable_result.json
/// Python module `callable_result`.
///
/// A callable out.
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
pub mod callable_result {
    /// Python `callable_result.adder`.
    ///
    /// ```text
    /// def adder(n: int) -> Callable[[int], int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn adder<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Callable<
            (::core::primitive::i64,),
            ::core::primitive::i64,
        >,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `callable_result.liar`.
    ///
    /// ```text
    /// def liar() -> Callable[[], int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Callable<(), ::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("callable_result", "adder"),
            Site::function("callable_result", "liar"),
        ]
    };
}
