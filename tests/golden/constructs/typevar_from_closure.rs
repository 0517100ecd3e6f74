// @generated from typevar_from_closure.json: the API of the bindings
/// Python module `typevar_from_closure`.
pub mod typevar_from_closure {
    /// Python `typevar_from_closure.call`.
    pub fn call<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<(), T>, Value, Value, XForm>>(
        function: X,
    ) -> Result<T>;
    /// Python `typevar_from_closure.call`.
    pub fn call_by<T: Received, R0: Returns<Kind = T> + Ret<T>>(function: impl Fn() -> R0 + Send + Sync + 'static) -> Result<T>;
    /// Python `typevar_from_closure.mapped`.
    pub fn mapped<'a, S: Received, T: Received, YForm, Y: KindedFn<YForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<(S,), T>, Value, Value, YForm>, X: Kinded<Kind: Iterates<Item = S>> + Arg<'a, Iterable<S>>>(
        function: Y,
        items: X,
    ) -> Result<Vec<T>>;
    /// Python `typevar_from_closure.mapped`.
    pub fn mapped_by<'a, S: Received, T: Received, X: Kinded<Kind: Iterates<Item = S>> + Arg<'a, Iterable<S>>, R0: Returns<Kind = T> + Ret<T>>(
        function: impl Fn(S) -> R0 + Send + Sync + 'static,
        items: X,
    ) -> Result<Vec<T>>;
    /// Python `typevar_from_closure.apply_all`.
    pub fn apply_all<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<Value, T>, Value, Value, XForm>>(
        function: X,
        args: impl Args<'a, Value>,
    ) -> Result<T>;
    /// Python `typevar_from_closure.key_of`.
    pub fn key_of<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Input = (T, T)>> + ArgFn<'a, Function<(T, T), i64>, Value, Value, XForm>>(
        compare: X,
    ) -> Result<Callable<(T,), i64>>;
    /// Python `typevar_from_closure.key_of`.
    pub fn key_of_by<T: Received, R0: Ret<i64>>(compare: impl Fn(T, T) -> R0 + Send + Sync + 'static) -> Result<Callable<(T,), i64>>;
    /// Python `typevar_from_closure.chained`.
    pub fn chained<'a, S: Received, T: Received, YForm, Y: KindedFn<YForm, Kind: Calls<Output: Iterates<Item = T>>> + ArgFn<'a, Function<(S,), Iterable<T>>, Value, Value, YForm>, X: Kinded<Kind: Iterates<Item = S>> + Arg<'a, Iterable<S>>>(
        function: Y,
        items: X,
    ) -> Result<Vec<T>>;
    /// Python `typevar_from_closure.chained`.
    pub fn chained_by<'a, S: Received, T: Received, X: Kinded<Kind: Iterates<Item = S>> + Arg<'a, Iterable<S>>, R0: Returns<Kind: Iterates<Item = T>> + Ret<Iterable<T>>>(
        function: impl Fn(S) -> R0 + Send + Sync + 'static,
        items: X,
    ) -> Result<Vec<T>>;
}
