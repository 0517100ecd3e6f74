// @generated from array_maker.json: the API of the bindings
/// Python module `array_maker`.
pub mod array_maker {
    /// Python `array_maker.tensor`.
    pub fn tensor<'a>(data: impl Arg<'a, Value>) -> Result<self::Tensor>;
    /// [`tensor`](tensor()) with options, set by name.
    pub fn tensor_with<'a>(data: impl Arg<'a, Value>, options: impl self::options::with::TensorClosure<'a>) -> Result<self::Tensor>;
    /// Python class `array_maker.Tensor`.
    pub struct Tensor { base: Object }
    impl Nominal for Tensor;
    impl Clone for Tensor;
    impl Deref for Tensor { type Target = Object; }
    impl Debug for Tensor;
    impl Display for Tensor;
    impl IsA<Tensor> for Tensor;
    impl Holds for Tensor { type Class = Self; }
    impl<'a> Give<'a> for Tensor { type Class = Self; type How = ByValue; }
    impl Kinded for Tensor { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Tensor;
    impl Tensor {
        /// Python `array_maker.Tensor.Tensor`.
        pub fn new<'a>(data: impl Arg<'a, Value>) -> Result<Self>;
        /// Python attribute `array_maker.Tensor.got`: `Any`.
        pub fn got(&self) -> Result<Value>;
    }
    impl Tensor {
        /// Assigns Python's `got`.
        pub fn set_got<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Python class `array_maker.Parameter`.
    pub struct Parameter { base: self::Tensor }
    impl Nominal for Parameter;
    impl Clone for Parameter;
    impl Deref for Parameter { type Target = self::Tensor; }
    impl Debug for Parameter;
    impl Display for Parameter;
    impl IsA<Parameter> for Parameter;
    impl IsA<self::Tensor> for Parameter;
    impl<__S> In<__S> for Parameter where self::Tensor: In<__S>;
    impl Holds for Parameter { type Class = Self; }
    impl<'a> Give<'a> for Parameter { type Class = Self; type How = ByValue; }
    impl Kinded for Parameter { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Parameter;
    impl Parameter {
        /// Python `array_maker.Parameter.Parameter`.
        pub fn new<'a>(data: impl Arg<'a, Value>) -> Result<Self>;
    }
    /// Python class `array_maker.Plain`.
    pub struct Plain { base: Object }
    impl Nominal for Plain;
    impl Clone for Plain;
    impl Deref for Plain { type Target = Object; }
    impl Debug for Plain;
    impl Display for Plain;
    impl IsA<Plain> for Plain;
    impl Holds for Plain { type Class = Self; }
    impl<'a> Give<'a> for Plain { type Class = Self; type How = ByValue; }
    impl Kinded for Plain { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Plain;
    impl Plain {
        /// Python `array_maker.Plain.Plain`.
        pub fn new<'a>(data: impl Arg<'a, Value>) -> Result<Self>;
        /// Python attribute `array_maker.Plain.got`: `Any`.
        pub fn got(&self) -> Result<Value>;
    }
    impl Plain {
        /// Assigns Python's `got`.
        pub fn set_got<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `requires_grad`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Tensor<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Tensor<'c, 'a> {
            /// Sets `requires_grad`. Python's default: `False`.
            pub fn requires_grad(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Tensor`](super::Tensor).
            pub trait TensorClosure<'a>: for<'c> FnOnce(super::super::options::Tensor<'c, 'a>) -> super::super::options::Tensor<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TensorClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Tensor<'c, 'a>) -> super::super::options::Tensor<'c, 'a>;
        }
    }
}
