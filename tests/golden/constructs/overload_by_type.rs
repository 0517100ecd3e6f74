// @generated from overload_by_type.json
/// Python module `overload_by_type`.
///
/// Overloads told apart by the type of an argument.
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
pub mod overload_by_type {
    /// Python `overload_by_type.twice`.
    ///
    /// ```text
    /// def twice(value: int) -> int
    /// def twice(value: str) -> list[str]
    /// def twice(value: bytes) -> bytes
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn twice<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Twice>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        value: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Twice>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(value),
            ],
        )
    }
    impl self::sig::Twice for ::core::primitive::i64 {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Twice for ::std::string::String {
        type Output = ::std::vec::Vec<::std::string::String>;
    }
    impl self::sig::Twice for ::std::vec::Vec<::core::primitive::u8> {
        type Output = ::std::vec::Vec<::core::primitive::u8>;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_type.twice` accepts. Its overloads are:
        ///
        /// ```text
        /// def twice(value: int) -> int
        /// def twice(value: str) -> list[str]
        /// def twice(value: bytes) -> bytes
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `overload_by_type.twice` does not accept `{Self}` as `value`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def twice(value: int) -> int\n    def twice(value: str) -> list[str]\n    def twice(value: bytes) -> bytes"
        )]
        pub trait Twice {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("overload_by_type", "twice")]
    };
}
