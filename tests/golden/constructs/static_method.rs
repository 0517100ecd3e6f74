// @generated from static_method.json: the API of the bindings
/// Python module `static_method`.
pub mod static_method {
    /// Python class `static_method.Convert`.
    pub struct Convert { base: Object }
    impl Nominal for Convert;
    impl Clone for Convert;
    impl Deref for Convert { type Target = Object; }
    impl Debug for Convert;
    impl Display for Convert;
    impl IsA<Convert> for Convert;
    impl Holds for Convert { type Class = Self; }
    impl<'a> Give<'a> for Convert { type Class = Self; type How = ByValue; }
    impl Kinded for Convert { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Convert;
    impl Convert {
        /// Python `static_method.Convert.Convert`.
        pub fn new() -> Result<Self>;
        /// Python `static_method.Convert.to_celsius`.
        pub fn to_celsius<'a>(fahrenheit: impl Arg<'a, f64>) -> Result<f64>;
        /// Python `static_method.Convert.label`.
        pub fn label<'a>(unit: impl Arg<'a, String>) -> Result<Option<String>>;
        /// [`label`](Self::label()) with options, set by name.
        pub fn label_with<'a>(unit: impl Arg<'a, String>, options: impl self::options::with::ConvertLabelClosure<'a>) -> Result<Option<String>>;
    }
    /// Python class `static_method.More`.
    pub struct More { base: self::Convert }
    impl Nominal for More;
    impl Clone for More;
    impl Deref for More { type Target = self::Convert; }
    impl Debug for More;
    impl Display for More;
    impl IsA<More> for More;
    impl IsA<self::Convert> for More;
    impl<__S> In<__S> for More where self::Convert: In<__S>;
    impl Holds for More { type Class = Self; }
    impl<'a> Give<'a> for More { type Class = Self; type How = ByValue; }
    impl Kinded for More { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::More;
    impl More {
        /// Python `static_method.More.More`.
        pub fn new() -> Result<Self>;
        /// Python `static_method.More.label`.
        pub fn label<'a>(unit: impl Arg<'a, String>) -> Result<Option<String>>;
        /// [`label`](Self::label()) with options, set by name.
        pub fn label_with<'a>(unit: impl Arg<'a, String>, options: impl self::options::with::ConvertLabelClosure<'a>) -> Result<Option<String>>;
        /// Python `static_method.More.to_celsius`.
        pub fn to_celsius<'a>(fahrenheit: impl Arg<'a, f64>) -> Result<f64>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `short`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ConvertLabel<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ConvertLabel<'c, 'a> {
            /// Sets `short`. Python's default: `False`.
            pub fn short(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ConvertLabel`](super::ConvertLabel).
            pub trait ConvertLabelClosure<'a>: for<'c> FnOnce(super::super::options::ConvertLabel<'c, 'a>) -> super::super::options::ConvertLabel<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ConvertLabelClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ConvertLabel<'c, 'a>) -> super::super::options::ConvertLabel<'c, 'a>;
        }
    }
}
