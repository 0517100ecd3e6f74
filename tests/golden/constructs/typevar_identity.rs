// @generated from typevar_identity.json: the API of the bindings
/// Python module `typevar_identity`.
pub mod typevar_identity {
    /// Python `typevar_identity.identity`.
    pub fn identity<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(x: X) -> Result<T>;
    /// Python `typevar_identity.pair`.
    pub fn pair<'a, S: Received, T: Received, X: Kinded<Kind = T> + Arg<'a, T>, Y: Kinded<Kind = S> + Arg<'a, S>>(a: X, b: Y) -> Result<(T, S)>;
    /// Python `typevar_identity.first_of`.
    pub fn first_of<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(x: X, others: impl Args<'a, T>) -> Result<T>;
    /// Python `typevar_identity.present`.
    pub fn present<'a, T: Received, X: Kinded<Kind: Present<Inside = T>> + Arg<'a, Optional<T>>>(x: X) -> Result<T>;
    /// Python `typevar_identity.boxed`.
    pub fn boxed<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(x: X) -> Result<Vec<T>>;
}
