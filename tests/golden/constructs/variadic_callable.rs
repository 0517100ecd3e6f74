// @generated from variadic_callable.json: the API of the bindings
/// Python module `variadic_callable`.
pub mod variadic_callable {
    /// Python `variadic_callable.run`.
    pub fn run<'a, T: Received, X: Kinded<Kind: Calls<Output = T>> + Arg<'a, Function<Value, T>>>(
        function: X,
        args: impl Args<'a, Value>,
    ) -> Result<T>;
}
