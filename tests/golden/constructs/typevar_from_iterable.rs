// @generated from typevar_from_iterable.json: the API of the bindings
/// Python module `typevar_from_iterable`.
pub mod typevar_from_iterable {
    /// Python `typevar_from_iterable.last`.
    pub fn last<'a, T: Received, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>>(items: X) -> Result<T>;
    /// Python `typevar_from_iterable.flat`.
    pub fn flat<'a, T: Received, X: Kinded<Kind: Iterates<Item: Iterates<Item = T>>> + Arg<'a, Iterable<Iterable<T>>>>(
        lists: X,
    ) -> Result<Vec<T>>;
    /// Python `typevar_from_iterable.swapped`.
    pub fn swapped<'a, K: Received, V: Received, X: Kinded<Kind: Maps<Key = K, Value = V>> + Arg<'a, Mapping<K, V>>>(
        mapping: X,
    ) -> Result<Vec<(V, K)>>;
    /// Python `typevar_from_iterable.unzipped`.
    pub fn unzipped<'a, K: Received, V: Received, X: Kinded<Kind: Iterates<Item = (K, V)>> + Arg<'a, Iterable<(K, V)>>>(
        pairs: X,
    ) -> Result<(Vec<K>, Vec<V>)>;
    /// Python `typevar_from_iterable.entries`.
    pub fn entries<'a, K: Received, V: Received, X: Kinded<Kind: Maps<Key = K, Value = V>> + Arg<'a, Mapping<K, V>>>(
        source: X,
    ) -> Result<Vec<(K, V)>>;
    /// Python `typevar_from_iterable.values`.
    pub fn values<'a, T: Received, X: Kinded<Kind: Maps<Value = T>> + Arg<'a, Mapping<String, T>>>(named: X) -> Result<Vec<T>>;
}
