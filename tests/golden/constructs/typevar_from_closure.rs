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
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Calls<Output = T>>
            + ::snakebridge::Arg<'a, ::snakebridge::Function<(), T>>,
    >(function: X) -> ::snakebridge::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::Arg::<::snakebridge::Function<(), T>>::raw(function)],
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
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        R0: ::snakebridge::Returns<Kind = T> + ::snakebridge::Ret<T>,
    >(
        function: impl ::core::ops::Fn(
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::Result<T> {
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
        S: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        Y: ::snakebridge::Kinded<Kind: ::snakebridge::Calls<Output = T>>
            + ::snakebridge::Arg<'a, ::snakebridge::Function<(S,), T>>,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Iterates<Item = S>>
            + ::snakebridge::Arg<'a, ::snakebridge::Iterable<S>>,
    >(function: Y, items: X) -> ::snakebridge::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::Arg::<::snakebridge::Function<(S,), T>>::raw(function),
                ::snakebridge::Arg::<::snakebridge::Iterable<S>>::raw(items),
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
        S: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Iterates<Item = S>>
            + ::snakebridge::Arg<'a, ::snakebridge::Iterable<S>>,
        R0: ::snakebridge::Returns<Kind = T> + ::snakebridge::Ret<T>,
    >(
        function: impl ::core::ops::Fn(
            S,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        items: X,
    ) -> ::snakebridge::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::callback1::<S, T, R0>(function),
                ::snakebridge::Arg::<::snakebridge::Iterable<S>>::raw(items),
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
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Calls<Output = T>>
            + ::snakebridge::Arg<'a, ::snakebridge::Function<::snakebridge::Value, T>>,
    >(
        function: X,
        args: impl ::snakebridge::Args<'a, ::snakebridge::Value>,
    ) -> ::snakebridge::Result<T> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::Args::<::snakebridge::Value>::push_to(args, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Function<::snakebridge::Value, T>,
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
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Calls<Input = (T, T)>>
            + ::snakebridge::Arg<
                'a,
                ::snakebridge::Function<(T, T), ::core::primitive::i64>,
            >,
    >(
        compare: X,
    ) -> ::snakebridge::Result<::snakebridge::Callable<(T,), ::core::primitive::i64>> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Function<(T, T), ::core::primitive::i64>,
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
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        R0: ::snakebridge::Ret<::core::primitive::i64>,
    >(
        compare: impl ::core::ops::Fn(
            T,
            T,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::Result<::snakebridge::Callable<(T,), ::core::primitive::i64>> {
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
        S: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        Y: ::snakebridge::Kinded<
                Kind: ::snakebridge::Calls<Output: ::snakebridge::Iterates<Item = T>>,
            >
            + ::snakebridge::Arg<
                'a,
                ::snakebridge::Function<(S,), ::snakebridge::Iterable<T>>,
            >,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Iterates<Item = S>>
            + ::snakebridge::Arg<'a, ::snakebridge::Iterable<S>>,
    >(function: Y, items: X) -> ::snakebridge::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Function<(S,), ::snakebridge::Iterable<T>>,
                >::raw(function),
                ::snakebridge::Arg::<::snakebridge::Iterable<S>>::raw(items),
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
        S: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        T: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        X: ::snakebridge::Kinded<Kind: ::snakebridge::Iterates<Item = S>>
            + ::snakebridge::Arg<'a, ::snakebridge::Iterable<S>>,
        R0: ::snakebridge::Returns<Kind: ::snakebridge::Iterates<Item = T>>
            + ::snakebridge::Ret<::snakebridge::Iterable<T>>,
    >(
        function: impl ::core::ops::Fn(
            S,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        items: X,
    ) -> ::snakebridge::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::callback1::<
                    S,
                    ::snakebridge::Iterable<T>,
                    R0,
                >(function),
                ::snakebridge::Arg::<::snakebridge::Iterable<S>>::raw(items),
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
