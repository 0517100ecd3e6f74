// @generated from variadic_callable.json
/// Python module `variadic_callable`.
///
/// A callable and the arguments it is called with.
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
pub mod variadic_callable {
    /// Python `variadic_callable.run`.
    ///
    /// ```text
    /// def run(function: Callable[[*Ts], T], *args: *Ts) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn run<
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
            &self::__SITES[0],
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
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("variadic_callable", "run")]
    };
}
