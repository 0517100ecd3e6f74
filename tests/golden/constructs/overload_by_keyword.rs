// @generated from overload_by_keyword.json
/// Python module `overload_by_keyword`.
///
/// Overloads told apart by an argument that only some require.
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
pub mod overload_by_keyword {
    /// Python `overload_by_keyword.run`.
    ///
    /// ```text
    /// def run(args: str, *, encoding: str, errors: str | None = None) -> str
    /// def run(args: str, *, encoding: str | None = None, errors: str) -> str
    /// def run(args: str, *, encoding: None = None, errors: None = None) -> bytes
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn run<'a>(
        args: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::u8>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(args)],
        )
    }
    /// [`run`](run()) with options, set by name.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_with<'a, __S: ::snakebridge::__private::choice::State>(
        args: &'a ::core::primitive::str,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Run<'c, 'a, self::options::RunBytes>,
        ) -> self::options::Run<'c, 'a, __S>,
    ) -> ::snakebridge::__private::Result<
        <__S as ::snakebridge::__private::choice::State>::Output,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Run::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(args)],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `encoding`, `errors`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Run<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> Run<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `encoding`. Python's default: `None`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `()` for `None`.
            #[inline]
            pub fn encoding<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<RunEncoding>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Run<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, RunEncoding, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    RunEncoding,
                    ::snakebridge::__private::choice::CaseOf<RunEncoding, __V>,
                >,
            {
                self.0
                    .decide(
                        "encoding",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Run(self.0, ::core::marker::PhantomData)
            }
            /// Sets `errors`. Python's default: `None`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `()` for `None`.
            #[inline]
            pub fn errors<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<RunErrors>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Run<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, RunErrors, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    RunErrors,
                    ::snakebridge::__private::choice::CaseOf<RunErrors, __V>,
                >,
            {
                self.0
                    .decide(
                        "errors",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Run(self.0, ::core::marker::PhantomData)
            }
        }
        /// A state of the options of [`Run`].
        #[derive(::core::fmt::Debug)]
        pub struct RunBytes;
        impl ::snakebridge::__private::choice::State for RunBytes {
            type Output = ::std::vec::Vec<::core::primitive::u8>;
        }
        /// A state of the options of [`Run`].
        #[derive(::core::fmt::Debug)]
        pub struct RunStr;
        impl ::snakebridge::__private::choice::State for RunStr {
            type Output = ::std::string::String;
        }
        /// The option `encoding`.
        #[derive(::core::fmt::Debug)]
        pub struct RunEncoding;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<RunEncoding> for () {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<RunEncoding>
        for ::std::string::String {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<RunEncoding>
        for ::core::option::Option<::std::string::String> {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunEncoding,
            ::snakebridge::__private::choice::Case<0usize>,
        > for RunBytes {
            type Next = RunBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunEncoding,
            ::snakebridge::__private::choice::Case<0usize>,
        > for RunStr {
            type Next = RunStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunEncoding,
            ::snakebridge::__private::choice::Case<1usize>,
        > for RunBytes {
            type Next = RunStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunEncoding,
            ::snakebridge::__private::choice::Case<1usize>,
        > for RunStr {
            type Next = RunStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunEncoding,
            ::snakebridge::__private::choice::Case<2usize>,
        > for RunStr {
            type Next = RunStr;
        }
        /// The option `errors`.
        #[derive(::core::fmt::Debug)]
        pub struct RunErrors;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<RunErrors> for () {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<RunErrors>
        for ::std::string::String {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<RunErrors>
        for ::core::option::Option<::std::string::String> {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunErrors,
            ::snakebridge::__private::choice::Case<0usize>,
        > for RunBytes {
            type Next = RunBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunErrors,
            ::snakebridge::__private::choice::Case<0usize>,
        > for RunStr {
            type Next = RunStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunErrors,
            ::snakebridge::__private::choice::Case<1usize>,
        > for RunBytes {
            type Next = RunStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunErrors,
            ::snakebridge::__private::choice::Case<1usize>,
        > for RunStr {
            type Next = RunStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            RunErrors,
            ::snakebridge::__private::choice::Case<2usize>,
        > for RunStr {
            type Next = RunStr;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use ::snakebridge::__private::choice::{False, True};
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("overload_by_keyword", "run")]
    };
}
