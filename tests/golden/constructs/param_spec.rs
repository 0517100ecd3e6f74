// @generated from param_spec.json: the API of the bindings
/// Python module `param_spec`.
pub mod param_spec {
    /// Python `param_spec.logged`.
    pub fn logged<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<Value, T>, Value, Value, XForm>>(
        function: X,
    ) -> Result<Callable<Value, T>>;
    /// Python `param_spec.called`.
    pub fn called<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<Value, T>, Value, Value, XForm>>(
        function: X,
        args: impl Args<'a, Value>,
    ) -> Result<T>;
    /// [`called`](called()) with options, set by name.
    pub fn called_with<'a, T: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = T>> + ArgFn<'a, Function<Value, T>, Value, Value, XForm>>(
        function: X,
        args: impl Args<'a, Value>,
        options: impl self::options::with::CalledClosure<'a>,
    ) -> Result<T>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Called<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Called<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Called`](super::Called).
            pub trait CalledClosure<'a>: for<'c> FnOnce(super::super::options::Called<'c, 'a>) -> super::super::options::Called<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CalledClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Called<'c, 'a>) -> super::super::options::Called<'c, 'a>;
        }
    }
}
