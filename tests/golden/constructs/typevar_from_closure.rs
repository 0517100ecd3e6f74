// @generated from typevar_from_closure.json
/// Python module `typevar_from_closure`.
///
/// Type variables that only a callable tells: by what it returns, or by what it takes.
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
pub mod typevar_from_closure {
    /// Python `typevar_from_closure.call`.
    ///
    /// ```text
    /// def call(function: Callable[[], T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn call<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Output = T>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<(), T>,
            >,
    >(function: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(), T>,
                >::raw(function),
            ],
        )
    }
    /// Python `typevar_from_closure.call`.
    ///
    /// ```text
    /// def call(function: Callable[[], T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "call")]
    #[inline]
    pub fn call_by<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        R0: ::snakebridge::__private::Returns<Kind = T>
            + ::snakebridge::__private::Ret<T>,
    >(
        function: impl ::core::ops::Fn(
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::callback0::<T, R0>(function)],
        )
    }
    /// Python `typevar_from_closure.mapped`.
    ///
    /// ```text
    /// def mapped(function: Callable[[S], T], items: Iterable[S]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn mapped<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Output = T>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<(S,), T>,
            >,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = S>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<S>>,
    >(function: Y, items: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(S,), T>,
                >::raw(function),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<S>,
                >::raw(items),
            ],
        )
    }
    /// Python `typevar_from_closure.mapped`.
    ///
    /// ```text
    /// def mapped(function: Callable[[S], T], items: Iterable[S]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "mapped")]
    #[inline]
    pub fn mapped_by<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = S>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<S>>,
        R0: ::snakebridge::__private::Returns<Kind = T>
            + ::snakebridge::__private::Ret<T>,
    >(
        function: impl ::core::ops::Fn(
            S,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        items: X,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::callback1::<S, T, R0>(function),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<S>,
                >::raw(items),
            ],
        )
    }
    /// Python `typevar_from_closure.spread`.
    ///
    /// ```text
    /// def spread(function: Callable[..., T], *args: object) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn spread<
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
            &self::__SITES[2],
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
    /// Python `typevar_from_closure.key_of`.
    ///
    /// ```text
    /// def key_of(compare: Callable[[T, T], int]) -> Callable[[T], int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn key_of<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Input = (T, T)>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<(T, T), ::core::primitive::i64>,
            >,
    >(
        compare: X,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Callable<(T,), ::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(T, T), ::core::primitive::i64>,
                >::raw(compare),
            ],
        )
    }
    /// Python `typevar_from_closure.key_of`.
    ///
    /// ```text
    /// def key_of(compare: Callable[[T, T], int]) -> Callable[[T], int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "key_of")]
    #[inline]
    pub fn key_of_by<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        R0: ::snakebridge::__private::Ret<::core::primitive::i64>,
    >(
        compare: impl ::core::ops::Fn(
            T,
            T,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Callable<(T,), ::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::callback2::<
                    T,
                    T,
                    ::core::primitive::i64,
                    R0,
                >(compare),
            ],
        )
    }
    /// Python `typevar_from_closure.chained`.
    ///
    /// ```text
    /// def chained(function: Callable[[S], Iterable[T]], items: Iterable[S]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn chained<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<
                        Output: ::snakebridge::__private::Iterates<Item = T>,
                    >,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<
                    (S,),
                    ::snakebridge::__private::Iterable<T>,
                >,
            >,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = S>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<S>>,
    >(function: Y, items: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (S,),
                        ::snakebridge::__private::Iterable<T>,
                    >,
                >::raw(function),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<S>,
                >::raw(items),
            ],
        )
    }
    /// Python `typevar_from_closure.chained`.
    ///
    /// ```text
    /// def chained(function: Callable[[S], Iterable[T]], items: Iterable[S]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "chained")]
    #[inline]
    pub fn chained_by<
        'a,
        S: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = S>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<S>>,
        R0: ::snakebridge::__private::Returns<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Ret<::snakebridge::__private::Iterable<T>>,
    >(
        function: impl ::core::ops::Fn(
            S,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        items: X,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::callback1::<
                    S,
                    ::snakebridge::__private::Iterable<T>,
                    R0,
                >(function),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<S>,
                >::raw(items),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_from_closure", "call"),
            Site::function("typevar_from_closure", "mapped"),
            Site::function("typevar_from_closure", "spread"),
            Site::function("typevar_from_closure", "key_of"),
            Site::function("typevar_from_closure", "chained"),
        ]
    };
}
