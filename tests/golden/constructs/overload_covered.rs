// @generated from overload_covered.json: the API of the bindings
/// Python module `overload_covered`.
pub mod overload_covered {
    /// Python `overload_covered.place`.
    pub fn place<'a, K: Received, X: Kinded<Kind = K> + Arg<'a, K>>(items: impl Arg<'a, Sequence<K>>, wanted: X) -> Result<i64>;
    /// [`place`](place()) with options, set by name.
    pub fn place_with<'a, K: Received, X: Kinded<Kind = K> + Arg<'a, K>>(
        items: impl Arg<'a, Sequence<K>>,
        wanted: X,
        options: impl self::options::with::PlaceClosure<'a>,
    ) -> Result<i64>;
    /// Python `overload_covered.place`.
    pub fn place_key<'a, K: Received, T: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Sequence<T>>, X: Kinded<Kind = K> + Arg<'a, K>, M2>(
        items: Y,
        wanted: X,
        key: impl ArgFn<'a, Function<(T,), K>, (T,), K, M2>,
    ) -> Result<i64>;
    /// [`place_key`](place_key()) with options, set by name.
    pub fn place_key_with<'a, K: Received, T: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Sequence<T>>, X: Kinded<Kind = K> + Arg<'a, K>, M2>(
        items: Y,
        wanted: X,
        key: impl ArgFn<'a, Function<(T,), K>, (T,), K, M2>,
        options: impl self::options::with::PlaceClosure<'a>,
    ) -> Result<i64>;
    /// Python `overload_covered.place`.
    pub fn place_key_by<'a, K: Received, T: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Sequence<T>>, X: Kinded<Kind = K> + Arg<'a, K>, R2: Ret<K>>(
        items: Y,
        wanted: X,
        key: impl Fn(T) -> R2 + Send + Sync + 'static,
    ) -> Result<i64>;
    /// [`place_key_by`](place_key_by()) with options, set by name.
    pub fn place_key_by_with<'a, K: Received, T: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Sequence<T>>, X: Kinded<Kind = K> + Arg<'a, K>, R2: Ret<K>>(
        items: Y,
        wanted: X,
        key: impl Fn(T) -> R2 + Send + Sync + 'static,
        options: impl self::options::with::PlaceClosure<'a>,
    ) -> Result<i64>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `low`, `high`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Place<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Place<'c, 'a> {
            /// Sets `low`. Python's default: `0`.
            pub fn low(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `high`. Python's default: `None`.
            pub fn high(self, value: impl Arg<'a, Option<i64>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Place`](super::Place).
            pub trait PlaceClosure<'a>: for<'c> FnOnce(super::super::options::Place<'c, 'a>) -> super::super::options::Place<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PlaceClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Place<'c, 'a>) -> super::super::options::Place<'c, 'a>;
        }
    }
}
