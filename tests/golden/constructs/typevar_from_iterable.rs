// @generated from typevar_from_iterable.json
/// Python module `typevar_from_iterable`.
///
/// Type variables that collections hold.
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
pub mod typevar_from_iterable {
    /// Python `typevar_from_iterable.last`.
    ///
    /// ```text
    /// def last(items: Iterable[T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn last<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<T>>,
    >(items: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<T>,
                >::raw(items),
            ],
        )
    }
    /// Python `typevar_from_iterable.flat`.
    ///
    /// ```text
    /// def flat(lists: Iterable[Iterable[T]]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn flat<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<
                        Item: ::snakebridge::__private::Iterates<Item = T>,
                    >,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Iterable<::snakebridge::__private::Iterable<T>>,
            >,
    >(lists: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<
                        ::snakebridge::__private::Iterable<T>,
                    >,
                >::raw(lists),
            ],
        )
    }
    /// Python `typevar_from_iterable.swapped`.
    ///
    /// ```text
    /// def swapped(mapping: Mapping[K, V]) -> list[tuple[V, K]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn swapped<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Maps<Key = K, Value = V>,
            >
            + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Mapping<K, V>>,
    >(mapping: X) -> ::snakebridge::__private::Result<::std::vec::Vec<(V, K)>> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<K, V>,
                >::raw(mapping),
            ],
        )
    }
    /// Python `typevar_from_iterable.unzipped`.
    ///
    /// ```text
    /// def unzipped(pairs: Iterable[tuple[K, V]]) -> tuple[list[K], list[V]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn unzipped<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = (K, V)>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Iterable<(K, V)>,
            >,
    >(
        pairs: X,
    ) -> ::snakebridge::__private::Result<(::std::vec::Vec<K>, ::std::vec::Vec<V>)> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<(K, V)>,
                >::raw(pairs),
            ],
        )
    }
    /// Python `typevar_from_iterable.entries`.
    ///
    /// ```text
    /// def entries(source: Mapping[K, V] | Iterable[tuple[K, V]]) -> list[tuple[K, V]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn entries<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Maps<Key = K, Value = V>,
            >
            + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Mapping<K, V>>,
    >(source: X) -> ::snakebridge::__private::Result<::std::vec::Vec<(K, V)>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<K, V>,
                >::raw(source),
            ],
        )
    }
    /// Python `typevar_from_iterable.values`.
    ///
    /// ```text
    /// def values(named: Mapping[str, T]) -> list[T]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn values<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Maps<Value = T>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<::std::string::String, T>,
            >,
    >(named: X) -> ::snakebridge::__private::Result<::std::vec::Vec<T>> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<::std::string::String, T>,
                >::raw(named),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_from_iterable", "last"),
            Site::function("typevar_from_iterable", "flat"),
            Site::function("typevar_from_iterable", "swapped"),
            Site::function("typevar_from_iterable", "unzipped"),
            Site::function("typevar_from_iterable", "entries"),
            Site::function("typevar_from_iterable", "values"),
        ]
    };
}
