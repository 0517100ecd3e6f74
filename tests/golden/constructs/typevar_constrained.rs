// @generated from typevar_constrained.json
/// Python module `typevar_constrained`.
///
/// A type variable with constraints: one signature for each.
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
pub mod typevar_constrained {
    /// Python `typevar_constrained.double`.
    ///
    /// ```text
    /// def double(x: N) -> N
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn double<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Double>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        x: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Double>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(x),
            ],
        )
    }
    impl self::sig::Double for ::core::primitive::i64 {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Double for ::core::primitive::f64 {
        type Output = ::core::primitive::f64;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `typevar_constrained.double` accepts. Its overloads are:
        ///
        /// ```text
        /// def double(x: N) -> N
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `typevar_constrained.double` does not accept `{Self}` as `x`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def double(x: N) -> N"
        )]
        pub trait Double {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("typevar_constrained", "double")]
    };
}
