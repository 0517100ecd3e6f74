// @generated from descriptors.json: the API of the bindings
/// Python module `descriptors`.
pub mod descriptors {
    /// Python class `descriptors.Field`.
    pub struct Field { base: Object }
    impl Nominal for Field;
    impl Clone for Field;
    impl Deref for Field { type Target = Object; }
    impl Debug for Field;
    impl Display for Field;
    impl IsA<Field> for Field;
    impl Holds for Field { type Class = Self; }
    impl<'a> Give<'a> for Field { type Class = Self; type How = ByValue; }
    impl Kinded for Field { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Field;
    impl Field {
        /// Python `descriptors.Field.Field`.
        pub fn new<'a>(default: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `descriptors.Field.default`: `int`.
        pub fn default_(&self) -> Result<i64>;
    }
    impl Field {
        /// Assigns Python's `default`.
        pub fn set_default<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `descriptors.Typed`.
    pub struct Typed<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Typed<T>;
    impl<T: TypeArg> Clone for Typed<T>;
    impl<T> Deref for Typed<T> { type Target = Object; }
    impl<T: Received> Debug for Typed<T>;
    impl<T: Received> Display for Typed<T>;
    impl<T, __A0> IsA<self::Typed<__A0>> for Typed<T> where T: Param<__A0>;
    impl<T> Inherits<Typed<T>> for Typed<T>;
    impl<T: TypeArg> Holds for Typed<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Typed<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Typed<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Typed<T>;
    impl<T: Received> Typed<T> {
        /// Python `descriptors.Typed.Typed`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(value: X) -> Result<Self>;
        /// Python attribute `descriptors.Typed.value`: `T`.
        pub fn value(&self) -> Result<T>;
    }
    impl<T: Received> Typed<T> {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `descriptors.available_if`.
    pub struct AvailableIf { base: Object }
    impl Nominal for AvailableIf;
    impl Clone for AvailableIf;
    impl Deref for AvailableIf { type Target = Object; }
    impl Debug for AvailableIf;
    impl Display for AvailableIf;
    impl IsA<AvailableIf> for AvailableIf;
    impl Holds for AvailableIf { type Class = Self; }
    impl<'a> Give<'a> for AvailableIf { type Class = Self; type How = ByValue; }
    impl Kinded for AvailableIf { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::AvailableIf;
    impl AvailableIf {
        /// Python `descriptors.available_if.available_if`.
        pub fn new<'a>(fn_: impl Arg<'a, Value>) -> Result<Self>;
        /// Python attribute `descriptors.available_if.fn`: `Any`.
        pub fn fn_(&self) -> Result<Value>;
    }
    impl AvailableIf {
        /// Assigns Python's `fn`.
        pub fn set_fn<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Python class `descriptors.Model`.
    pub struct Model { base: Object }
    impl Nominal for Model;
    impl Clone for Model;
    impl Deref for Model { type Target = Object; }
    impl Debug for Model;
    impl Display for Model;
    impl IsA<Model> for Model;
    impl Holds for Model { type Class = Self; }
    impl<'a> Give<'a> for Model { type Class = Self; type How = ByValue; }
    impl Kinded for Model { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Model;
    impl Model {
        /// Python `descriptors.Model.Model`.
        pub fn new() -> Result<Self>;
        /// Python attribute `descriptors.Model.age`: `int`.
        pub fn age(&self) -> Result<i64>;
        /// Python attribute `descriptors.Model.size`: `int`.
        pub fn size(&self) -> Result<i64>;
        /// Python attribute `descriptors.Model.label`: `str`.
        pub fn label(&self) -> Result<String>;
        /// Python `descriptors.Model.predict`.
        pub fn predict<'a>(&self, x: impl Arg<'a, f64>) -> Result<f64>;
        /// [`predict`](Self::predict()) with options, set by name.
        pub fn predict_with<'a>(&self, x: impl Arg<'a, f64>, options: impl self::options::with::ModelPredictClosure<'a>) -> Result<f64>;
        /// Python `descriptors.Model.three`. Without arguments; with them: `three_with(|kw| kw.sep(..))`.
        pub fn three(&self) -> Result<String>;
        /// [`three`](Self::three()) with options, set by name.
        pub fn three_with<'a>(&self, options: impl self::options::with::ModelThreeClosure<'a>) -> Result<String>;
        /// Python `descriptors.Model.show`.
        pub fn show<'a>(&self, arg: impl Arg<'a, Value>) -> Result<String>;
        /// Python attribute `descriptors.Model.managed`: `int`.
        pub fn managed(&self) -> Result<i64>;
    }
    impl Model {
        /// Assigns Python's `age`.
        pub fn set_age<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `managed`.
        pub fn set_managed<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `scale`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ModelPredict<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ModelPredict<'c, 'a> {
            /// Sets `scale`. Python's default: `1.0`.
            pub fn scale(self, value: impl Arg<'a, f64>) -> Self;
        }
        /// Optional arguments: `sep`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ModelThree<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ModelThree<'c, 'a> {
            /// Sets `sep`. Python's default: `','`.
            pub fn sep(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ModelPredict`](super::ModelPredict).
            pub trait ModelPredictClosure<'a>: for<'c> FnOnce(super::super::options::ModelPredict<'c, 'a>) -> super::super::options::ModelPredict<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ModelPredictClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ModelPredict<'c, 'a>) -> super::super::options::ModelPredict<'c, 'a>;
            /// A closure that sets options of [`ModelThree`](super::ModelThree).
            pub trait ModelThreeClosure<'a>: for<'c> FnOnce(super::super::options::ModelThree<'c, 'a>) -> super::super::options::ModelThree<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ModelThreeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ModelThree<'c, 'a>) -> super::super::options::ModelThree<'c, 'a>;
        }
    }
}
