// @generated from any_str_function.json
/// Python module `any_str_function`.
///
/// \`AnyStr\`: text gives text, bytes give bytes.
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
pub mod any_str_function {
    /// Python `any_str_function.joined`.
    ///
    /// ```text
    /// def joined(a: AnyStr, b: AnyStr) -> AnyStr
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn joined<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Joined>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        a: P,
        b: impl ::snakebridge::__private::Arg<
            'a,
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Joined>::P1,
        >,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Joined>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(a),
                ::snakebridge::__private::Arg::<
                    <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Joined>::P1,
                >::raw(b),
            ],
        )
    }
    /// Python `any_str_function.halves`.
    ///
    /// ```text
    /// def halves(text: AnyStr) -> tuple[AnyStr, AnyStr]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn halves<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Halves>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        text: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Halves>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(text),
            ],
        )
    }
    impl self::sig::Joined for ::std::string::String {
        type Output = ::std::string::String;
        type P1 = ::std::string::String;
    }
    impl self::sig::Joined for ::std::vec::Vec<::core::primitive::u8> {
        type Output = ::std::vec::Vec<::core::primitive::u8>;
        type P1 = ::std::vec::Vec<::core::primitive::u8>;
    }
    impl self::sig::Halves for ::std::string::String {
        type Output = (::std::string::String, ::std::string::String);
    }
    impl self::sig::Halves for ::std::vec::Vec<::core::primitive::u8> {
        type Output = (
            ::std::vec::Vec<::core::primitive::u8>,
            ::std::vec::Vec<::core::primitive::u8>,
        );
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `any_str_function.joined` accepts. Its overloads are:
        ///
        /// ```text
        /// def joined(a: AnyStr, b: AnyStr) -> AnyStr
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `any_str_function.joined` does not accept `{Self}` as `a`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def joined(a: AnyStr, b: AnyStr) -> AnyStr"
        )]
        pub trait Joined {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
            /// The kind of dependent argument 1.
            type P1;
        }
        /// Arguments that Python's `any_str_function.halves` accepts. Its overloads are:
        ///
        /// ```text
        /// def halves(text: AnyStr) -> tuple[AnyStr, AnyStr]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `any_str_function.halves` does not accept `{Self}` as `text`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def halves(text: AnyStr) -> tuple[AnyStr, AnyStr]"
        )]
        pub trait Halves {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("any_str_function", "joined"),
            Site::function("any_str_function", "halves"),
        ]
    };
}
