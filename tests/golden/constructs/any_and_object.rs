// @generated from any_and_object.json: the API of the bindings
/// Python module `any_and_object`.
pub mod any_and_object {
    /// Python `any_and_object.any_echo`.
    pub fn any_echo<'a>(value: impl Arg<'a, Value>) -> Result<Value>;
    /// Python `any_and_object.object_name`.
    pub fn object_name<'a>(value: impl Arg<'a, Value>) -> Result<String>;
    /// Python `any_and_object.unknown`.
    pub fn unknown<'a>(value: impl Arg<'a, Value>) -> Result<(Value, Value)>;
    /// [`unknown`](unknown()) with options, set by name.
    pub fn unknown_with<'a>(value: impl Arg<'a, Value>, options: impl self::options::with::UnknownClosure<'a>) -> Result<(Value, Value)>;
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
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Unknown`](super::Unknown).
            pub trait UnknownClosure<'a>: for<'c> FnOnce(super::super::options::Unknown<'c, 'a>) -> super::super::options::Unknown<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> UnknownClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Unknown<'c, 'a>) -> super::super::options::Unknown<'c, 'a>;
        }
    }
}
