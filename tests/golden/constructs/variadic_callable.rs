// @generated from variadic_callable.json: the API of the bindings
/// Python module `variadic_callable`.
pub mod variadic_callable {
    /// Python `variadic_callable.run`.
    pub fn run<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<Value, T>, Value, Value, XForm>>(
        function: X,
        args: impl Args<'a, Value>,
    ) -> Result<T>;
}
