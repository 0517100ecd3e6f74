// @generated from any_and_object.json: the API of the bindings
/// Python module `any_and_object`.
pub mod any_and_object {
    /// Python `any_and_object.any_echo`.
    pub fn any_echo<'a>(value: impl Arg<'a, Value>) -> Result<Value>;
    /// Python `any_and_object.object_name`.
    pub fn object_name<'a>(value: impl Arg<'a, Value>) -> Result<String>;
    /// Python `any_and_object.unknown`.
    pub fn unknown<'a>(value: impl Arg<'a, Value>) -> Result<Value>;
    /// [`unknown`](unknown()) with options, set by name.
    pub fn unknown_with<'a>(
        value: impl Arg<'a, Value>,
        options: impl for<'c> FnOnce(self::options::Unknown<'c, 'a>) -> self::options::Unknown<'c, 'a>,
    ) -> Result<Value>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Unknown<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Unknown<'c, 'a> {
            /// Sets `other`. Python's default: `None`.
            pub fn other(self, value: impl Arg<'a, Value>) -> Self;
        }
    }
}
