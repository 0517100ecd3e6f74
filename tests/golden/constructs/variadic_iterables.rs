// @generated from variadic_iterables.json: the API of the bindings
/// Python module `variadic_iterables`.
pub mod variadic_iterables {
    /// Python `variadic_iterables.joined`.
    pub fn joined<'a, T: Received, X: Kinded<Kind: VariadicIterates<Item = T>> + Args<'a, Iterable<T>>>(iterables: X) -> Result<Vec<T>>;
    /// Python `variadic_iterables.listed`.
    pub fn listed<'a, T: Received, X: Kinded<Kind: Variadic<Kind = T>> + Args<'a, T>>(items: X) -> Result<Vec<T>>;
}
