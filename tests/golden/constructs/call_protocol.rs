// @generated from call_protocol.json: the API of the bindings
/// Python module `call_protocol`.
pub mod call_protocol {
    /// Python class `call_protocol.Scale`.
    pub struct Scale { base: Object }
    impl Nominal for Scale;
    impl Clone for Scale;
    impl Deref for Scale { type Target = Object; }
    impl Debug for Scale;
    impl Display for Scale;
    impl IsA<Scale> for Scale;
    impl Holds for Scale { type Class = Self; }
    impl<'a> Give<'a> for Scale { type Class = Self; type How = ByValue; }
    impl Kinded for Scale { type Kind = Self; }
    impl Has<protocol_members::__call__> for self::Scale;
    impl Has<protocol_members::__hash__> for self::Scale;
    impl Scale {
        /// Python `call_protocol.Scale.Scale`.
        pub fn new<'a>(by: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `call_protocol.Scale.__call__`.
        pub fn call<'a>(&self, value: impl Arg<'a, i64>) -> Result<i64>;
        /// [`call`](Self::call()) with options, set by name.
        pub fn call_with<'a>(&self, value: impl Arg<'a, i64>, options: impl self::options::with::ScaleCallClosure<'a>) -> Result<i64>;
    }
    impl Calls for Scale { type Input = Value; type Output = i64; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `offset`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ScaleCall<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ScaleCall<'c, 'a> {
            /// Sets `offset`. Python's default: `0`.
            pub fn offset(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ScaleCall`](super::ScaleCall).
            pub trait ScaleCallClosure<'a>: for<'c> FnOnce(super::super::options::ScaleCall<'c, 'a>) -> super::super::options::ScaleCall<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ScaleCallClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ScaleCall<'c, 'a>) -> super::super::options::ScaleCall<'c, 'a>;
        }
    }
}
