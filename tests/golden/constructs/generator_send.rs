// @generated from generator_send.json
/// Python module `generator_send`.
///
/// Generators that are sent values, thrown errors at, and return something.
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
pub mod generator_send {
    /// Python attribute `generator_send.closed`: `list[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn closed() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `generator_send.average`.
    ///
    /// ```text
    /// def average() -> Generator[float, float, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn average() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyGenerator<
            ::core::primitive::f64,
            ::core::primitive::f64,
            ::core::primitive::i64,
        >,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `generator_send.forgiving`.
    ///
    /// ```text
    /// def forgiving() -> Generator[str, str | None, str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn forgiving() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyGenerator<
            ::std::string::String,
            ::core::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `generator_send.liar`.
    ///
    /// ```text
    /// def liar() -> Generator[int, None, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyGenerator<
            ::core::primitive::i64,
            (),
            ::core::primitive::i64,
        >,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `generator_send.names`.
    ///
    /// ```text
    /// def names() -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn names() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("generator_send", "closed"),
            Site::function("generator_send", "average"),
            Site::function("generator_send", "forgiving"),
            Site::function("generator_send", "liar"),
            Site::function("generator_send", "names"),
        ]
    };
}
