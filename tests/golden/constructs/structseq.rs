// @generated from structseq.json
/// Python module `structseq`.
///
/// Structure sequences of C: tuples with names, some of them beyond the tuple.
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
pub mod structseq {
    /// Python `structseq.epoch`.
    ///
    /// ```text
    /// def epoch() -> time.struct_time
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn epoch() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    > {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `structseq.size`.
    ///
    /// ```text
    /// def size() -> os.terminal_size
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn size() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyTuple<::snakebridge::__private::Value>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `structseq.area`.
    ///
    /// ```text
    /// def area(size: os.terminal_size) -> int
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn area<'a>(
        size: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Value>::raw(size)],
        )
    }
    /// Python `structseq.wide`.
    ///
    /// ```text
    /// def wide(size: tuple[int, int]) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wide<'a>(
        size: impl ::snakebridge::__private::Arg<
            'a,
            (::core::primitive::i64, ::core::primitive::i64),
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    (::core::primitive::i64, ::core::primitive::i64),
                >::raw(size),
            ],
        )
    }
    /// Python `structseq.zone`.
    ///
    /// ```text
    /// def zone(when: time.struct_time) -> tuple[str, int]
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn zone<'a>(
        when: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<
        (::std::string::String, ::core::primitive::i64),
    > {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Value>::raw(when)],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("structseq", "epoch"),
            Site::function("structseq", "size"),
            Site::function("structseq", "area"),
            Site::function("structseq", "wide"),
            Site::function("structseq", "zone"),
        ]
    };
}
