// @generated from overload_covered.json
/// Python module `overload_covered`.
///
/// Overloads that say nothing another one does not.
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
pub mod overload_covered {
    /// Python `overload_covered.place`.
    ///
    /// ```text
    /// def place(items: Sequence[K], wanted: K, low: int = 0, high: int | None = None, *, key: None = None) -> int
    /// def place(items: Sequence[K], wanted: K, low: int, high: int, *, key: None = None) -> int
    /// def place(items: Sequence[T], wanted: K, low: int = 0, high: int | None = None, *, key: Callable[[T], K]) -> int
    /// def place(items: Sequence[T], wanted: K, low: int = 0, *, high: int, key: Callable[[T], K]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn place<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = K>
            + ::snakebridge::__private::Arg<'a, K>,
    >(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Sequence<K>,
        >,
        wanted: X,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<K>,
                >::raw(items),
                ::snakebridge::__private::Arg::<K>::raw(wanted),
            ],
        )
    }
    /// [`place`](place()) with options, set by name.
    #[doc(alias = "place")]
    #[inline]
    pub fn place_with<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = K>
            + ::snakebridge::__private::Arg<'a, K>,
    >(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Sequence<K>,
        >,
        wanted: X,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Place<'c, 'a>,
        ) -> self::options::Place<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Place::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<K>,
                >::raw(items),
                ::snakebridge::__private::Arg::<K>::raw(wanted),
            ],
            __options,
        )
    }
    /// Python `overload_covered.place`.
    ///
    /// ```text
    /// def place(items: Sequence[K], wanted: K, low: int = 0, high: int | None = None, *, key: None = None) -> int
    /// def place(items: Sequence[K], wanted: K, low: int, high: int, *, key: None = None) -> int
    /// def place(items: Sequence[T], wanted: K, low: int = 0, high: int | None = None, *, key: Callable[[T], K]) -> int
    /// def place(items: Sequence[T], wanted: K, low: int = 0, *, high: int, key: Callable[[T], K]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "place")]
    #[inline]
    pub fn place_key<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Sequence<T>>,
        X: ::snakebridge::__private::Kinded<Kind = K>
            + ::snakebridge::__private::Arg<'a, K>,
    >(
        items: Y,
        wanted: X,
        key: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<(T,), K>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "key",
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(T,), K>,
                >::raw(key),
            );
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<T>,
                >::raw(items),
                ::snakebridge::__private::Arg::<K>::raw(wanted),
            ],
            __options,
        )
    }
    /// [`place_key`](place_key()) with options, set by name.
    #[doc(alias = "place")]
    #[inline]
    pub fn place_key_with<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Sequence<T>>,
        X: ::snakebridge::__private::Kinded<Kind = K>
            + ::snakebridge::__private::Arg<'a, K>,
    >(
        items: Y,
        wanted: X,
        key: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<(T,), K>,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::PlaceKey<'c, 'a>,
        ) -> self::options::PlaceKey<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "key",
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(T,), K>,
                >::raw(key),
            );
        let _ = options(self::options::PlaceKey::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<T>,
                >::raw(items),
                ::snakebridge::__private::Arg::<K>::raw(wanted),
            ],
            __options,
        )
    }
    /// Python `overload_covered.place`.
    ///
    /// ```text
    /// def place(items: Sequence[K], wanted: K, low: int = 0, high: int | None = None, *, key: None = None) -> int
    /// def place(items: Sequence[K], wanted: K, low: int, high: int, *, key: None = None) -> int
    /// def place(items: Sequence[T], wanted: K, low: int = 0, high: int | None = None, *, key: Callable[[T], K]) -> int
    /// def place(items: Sequence[T], wanted: K, low: int = 0, *, high: int, key: Callable[[T], K]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "place")]
    #[inline]
    pub fn place_key_by<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Sequence<T>>,
        X: ::snakebridge::__private::Kinded<Kind = K>
            + ::snakebridge::__private::Arg<'a, K>,
        R2: ::snakebridge::__private::Ret<K>,
    >(
        items: Y,
        wanted: X,
        key: impl ::core::ops::Fn(
            T,
        ) -> R2 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("key", ::snakebridge::__private::callback1::<T, K, R2>(key));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<T>,
                >::raw(items),
                ::snakebridge::__private::Arg::<K>::raw(wanted),
            ],
            __options,
        )
    }
    /// [`place_key_by`](place_key_by()) with options, set by name.
    #[doc(alias = "place")]
    #[inline]
    pub fn place_key_by_with<
        'a,
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Sequence<T>>,
        X: ::snakebridge::__private::Kinded<Kind = K>
            + ::snakebridge::__private::Arg<'a, K>,
        R2: ::snakebridge::__private::Ret<K>,
    >(
        items: Y,
        wanted: X,
        key: impl ::core::ops::Fn(
            T,
        ) -> R2 + ::core::marker::Send + ::core::marker::Sync + 'static,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::PlaceKey<'c, 'a>,
        ) -> self::options::PlaceKey<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("key", ::snakebridge::__private::callback1::<T, K, R2>(key));
        let _ = options(self::options::PlaceKey::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<T>,
                >::raw(items),
                ::snakebridge::__private::Arg::<K>::raw(wanted),
            ],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `low`, `high`, `key`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Place<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Place<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `low`. Python's default: `0`.
            #[inline]
            pub fn low(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "low",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `high`. Python's default: `None`.
            #[inline]
            pub fn high(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::core::primitive::i64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "high",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::core::primitive::i64>,
                        >::raw(value),
                    );
                self
            }
            /// Sets `key`. Python's default: `None`.
            #[inline]
            pub fn key(self, value: impl ::snakebridge::__private::Arg<'a, ()>) -> Self {
                self.0.set("key", ::snakebridge::__private::Arg::<()>::raw(value));
                self
            }
        }
        /// Optional arguments: `low`, `high`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct PlaceKey<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> PlaceKey<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `low`. Python's default: `0`.
            #[inline]
            pub fn low(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "low",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `high`. Python's default: `None`.
            #[inline]
            pub fn high(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::core::primitive::i64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "high",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::core::primitive::i64>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("overload_covered", "place")]
    };
}
