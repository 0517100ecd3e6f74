// @generated from variadic_iterables.json
/// Python module `variadic_iterables`.
///
/// Type variables in \`\*args\`.
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
pub mod variadic_iterables {
    /// Python `variadic_iterables.joined`.
    ///
    /// ```text
    /// def joined(*iterables: Iterable[T]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn joined<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::IteratesEach<Item = T>,
            > + ::snakebridge::__private::Args<'a, ::snakebridge::__private::Iterable<T>>,
    >(iterables: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::snakebridge::__private::Iterable<T>,
        >::push_to(iterables, __call);
        ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
    }
    /// Python `variadic_iterables.listed`.
    ///
    /// ```text
    /// def listed(*items: T) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn listed<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Each<Kind = T>,
            > + ::snakebridge::__private::Args<'a, T>,
    >(items: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<T>::push_to(items, __call);
        ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("variadic_iterables", "joined"),
            Site::function("variadic_iterables", "listed"),
        ]
    };
}
