// @generated from param_spec.json
/// Python module `param_spec`.
///
/// A callable whose parameters are passed through.
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
pub mod param_spec {
    /// Python `param_spec.logged`.
    ///
    /// ```text
    /// def logged(function: Callable[..., T]) -> Callable[..., T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn logged<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Output = T>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<::snakebridge::__private::Value, T>,
            >,
    >(
        function: X,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Callable<::snakebridge::__private::Value, T>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        ::snakebridge::__private::Value,
                        T,
                    >,
                >::raw(function),
            ],
        )
    }
    /// Python `param_spec.called`.
    ///
    /// ```text
    /// def called(function: Callable[..., T], *args: P, **kwargs: P) -> T
    /// ```
    ///
    /// Partly untyped: a type variable that no argument fixes.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn called<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Output = T>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<::snakebridge::__private::Value, T>,
            >,
    >(
        function: X,
        args: impl ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<T> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::snakebridge::__private::Value,
        >::push_to(args, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        ::snakebridge::__private::Value,
                        T,
                    >,
                >::raw(function),
            ],
            __options,
        )
    }
    /// [`called`](called()) with options, set by name.
    #[doc(alias = "called")]
    #[inline]
    pub fn called_with<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Output = T>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<::snakebridge::__private::Value, T>,
            >,
    >(
        function: X,
        args: impl ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Called<'c, 'a>,
        ) -> self::options::Called<'c, 'a>,
    ) -> ::snakebridge::__private::Result<T> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::snakebridge::__private::Value,
        >::push_to(args, __call);
        let _ = options(self::options::Called::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        ::snakebridge::__private::Value,
                        T,
                    >,
                >::raw(function),
            ],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Called<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Called<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Adds any keyword argument.
            #[inline]
            pub fn extra(
                self,
                name: impl ::core::convert::Into<
                    ::std::borrow::Cow<'static, ::core::primitive::str>,
                >,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .extra(
                        name,
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [Site::function("param_spec", "logged"), Site::function("param_spec", "called")]
    };
}
