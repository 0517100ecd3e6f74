// @generated from array_like.json: the API of the bindings
/// Python module `array_like`.
pub mod array_like {
    /// Python `array_like.got`.
    pub fn got<'a>(data: impl Arg<'a, Value>) -> Result<String>;
    /// Python `array_like.asked`.
    pub fn asked<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<String>;
    /// Python `array_like.optional`. Without arguments; with them: `optional_with(|kw| kw.data(..))`.
    pub fn optional() -> Result<String>;
    /// [`optional`](optional()) with options, set by name.
    pub fn optional_with<'a>(options: impl self::options::with::OptionalClosure<'a>) -> Result<String>;
    /// Python `array_like.several`.
    pub fn several<'a>(data: impl Arg<'a, Sequence<Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>>) -> Result<Vec<String>>;
    /// Python `array_like.text`.
    pub fn text<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrBytes>>) -> Result<String>;
    /// Python `array_like.listed`.
    pub fn listed<'a>(data: impl Arg<'a, Vec<f64>>) -> Result<String>;
    /// Python `array_like.anything`.
    pub fn anything<'a>(data: impl Arg<'a, Value>) -> Result<String>;
    /// Python `array_like.array`.
    pub fn array<'a>(data: impl Arg<'a, Value>) -> Result<self::Array>;
    /// [`array`](array()) with options, set by name.
    pub fn array_with<'a>(data: impl Arg<'a, Value>, options: impl self::options::with::ArrayClosure<'a>) -> Result<self::Array>;
    /// Python `array_like.made`.
    pub fn made<'a>(data: impl Arg<'a, Value>) -> Result<self::Array>;
    /// [`made`](made()) with options, set by name.
    pub fn made_with<'a>(data: impl Arg<'a, Value>, options: impl self::options::with::MadeClosure<'a>) -> Result<self::Array>;
    /// Python `array_like.kept`.
    pub fn kept<'a>(data: impl Arg<'a, Value>) -> Result<String>;
    /// Python `array_like.used`.
    pub fn used<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<f64>;
    /// Python `array_like.device`.
    pub fn device<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<Value>;
    /// Python `array_like.copied`.
    pub fn copied<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<self::Tensor>;
    /// Python `array_like.interface`.
    pub fn interface<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<String>;
    /// Python class `array_like.SupportsArray`.
    pub struct SupportsArray { base: Object }
    impl Nominal for SupportsArray;
    impl Clone for SupportsArray;
    impl Deref for SupportsArray { type Target = Object; }
    impl Debug for SupportsArray;
    impl Display for SupportsArray;
    impl IsA<SupportsArray> for SupportsArray;
    impl Holds for SupportsArray { type Class = Self; }
    impl<'a> Give<'a> for SupportsArray { type Class = Self; type How = ByValue; }
    impl Kinded for SupportsArray { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::SupportsArray;
    /// Python class `array_like.NestedSequence`.
    pub struct NestedSequence<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for NestedSequence<T>;
    impl<T: TypeArg> Clone for NestedSequence<T>;
    impl<T> Deref for NestedSequence<T> { type Target = Object; }
    impl<T: Received> Debug for NestedSequence<T>;
    impl<T: Received> Display for NestedSequence<T>;
    impl<T, __A0> IsA<self::NestedSequence<__A0>> for NestedSequence<T> where T: Param<__A0>;
    impl<T> Inherits<NestedSequence<T>> for NestedSequence<T>;
    impl<T: TypeArg> Holds for NestedSequence<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for NestedSequence<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for NestedSequence<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__getitem__> for self::NestedSequence<T>;
    impl<T> Has<protocol_members::__hash__> for self::NestedSequence<T>;
    impl<T> Has<protocol_members::__len__> for self::NestedSequence<T>;
    impl<T: Received> NestedSequence<T> {
        /// Python `array_like.NestedSequence.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `array_like.NestedSequence.__getitem__`.
        pub fn get_item<'a>(&self, index: impl Arg<'a, i64>) -> Result<EitherOther<T, self::NestedSequence<T>>>;
    }
    impl<T: Received> Supports<supports::ItemAt> for NestedSequence<T> { type Output = EitherOther<T, self::NestedSequence<T>>; }
    /// Python class `array_like.Array`.
    pub struct Array { base: Object }
    impl Nominal for Array;
    impl Clone for Array;
    impl Deref for Array { type Target = Object; }
    impl Debug for Array;
    impl Display for Array;
    impl IsA<Array> for Array;
    impl Holds for Array { type Class = Self; }
    impl<'a> Give<'a> for Array { type Class = Self; type How = ByValue; }
    impl Kinded for Array { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Array;
    impl Array {
        /// Python `array_like.Array.Array`.
        pub fn new<'a>(data: impl Arg<'a, Value>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(data: impl Arg<'a, Value>, options: impl self::options::with::ArrayNewClosure<'a>) -> Result<Self>;
        /// Python `array_like.Array.got`.
        pub fn got(&self) -> Result<String>;
        /// Python `array_like.Array.add`.
        pub fn add<'a>(&self, other: impl Arg<'a, Value>) -> Result<self::Array>;
        /// Python attribute `array_like.Array.data`: `object`.
        pub fn data(&self) -> Result<Value>;
        /// Python attribute `array_like.Array.copies`: `int`.
        pub fn copies(&self) -> Result<i64>;
    }
    impl Array {
        /// Assigns Python's `data`.
        pub fn set_data<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `copies`.
        pub fn set_copies<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `array_like.Tensor`.
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
        /// Python `array_like.Tensor.Tensor`.
        pub fn new<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>,
            options: impl self::options::with::TensorNewClosure<'a>,
        ) -> Result<Self>;
    }
    /// Python class `array_like.OldTensor`.
    pub struct OldTensor { base: self::Tensor }
    impl Nominal for OldTensor;
    impl Clone for OldTensor;
    impl Deref for OldTensor { type Target = self::Tensor; }
    impl Debug for OldTensor;
    impl Display for OldTensor;
    impl IsA<OldTensor> for OldTensor;
    impl IsA<self::Tensor> for OldTensor;
    impl<__S> In<__S> for OldTensor where self::Tensor: In<__S>;
    impl Holds for OldTensor { type Class = Self; }
    impl<'a> Give<'a> for OldTensor { type Class = Self; type How = ByValue; }
    impl Kinded for OldTensor { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::OldTensor;
    impl OldTensor {
        /// Python `array_like.OldTensor.OldTensor`.
        pub fn new<'a>(data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            data: impl Arg<'a, Union<self::WithArrayOrWithLenGetitemOrFloatOrBytes>>,
            options: impl self::options::with::TensorNewClosure<'a>,
        ) -> Result<Self>;
    }
    /// Python's `witharray | withlengetitem | float | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithArrayOrWithLenGetitemOrFloatOrBytes {
        /// A WithArray.
        WithArray(Object),
        /// A WithLenGetitem.
        WithLenGetitem(Object),
        /// A Float.
        Float(f64),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for f64;
    impl Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for i64;
    impl TakesClasses for WithArrayOrWithLenGetitemOrFloatOrBytes { type Set = self::__takes::__Set0; }
    impl Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for Object;
    impl AnyList for WithArrayOrWithLenGetitemOrFloatOrBytes;
    impl AnyListHandle for WithArrayOrWithLenGetitemOrFloatOrBytes;
    impl AnyTupleHandle for WithArrayOrWithLenGetitemOrFloatOrBytes;
    impl AnyTuple for WithArrayOrWithLenGetitemOrFloatOrBytes;
    impl Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for String;
    impl<__K, __V> Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for Mapping<__K, __V>;
    impl<__K, __V> Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for Dict<__K, __V>;
    impl Arm<WithArrayOrWithLenGetitemOrFloatOrBytes> for WithArrayOrWithLenGetitemOrFloatOrBytes;
    impl UnionValue for WithArrayOrWithLenGetitemOrFloatOrBytes {
        type Given<'a> = Self;
        type Arms = (Protocol<(self::__members::array__,)>, (Protocol<(protocol_members::__len__, protocol_members::__getitem__)>, (f64, (Vec<u8>, ()))));
    }
    impl Holds for WithArrayOrWithLenGetitemOrFloatOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithArrayOrWithLenGetitemOrFloatOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithArrayOrWithLenGetitemOrFloatOrBytes { type Kind = OneOf<Self>; }
    /// Python's `witharray | withlengetitem | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithArrayOrWithLenGetitemOrBytes {
        /// A WithArray.
        WithArray(Object),
        /// A WithLenGetitem.
        WithLenGetitem(Object),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl TakesClasses for WithArrayOrWithLenGetitemOrBytes { type Set = self::__takes::__Set0; }
    impl Arm<WithArrayOrWithLenGetitemOrBytes> for Object;
    impl AnyList for WithArrayOrWithLenGetitemOrBytes;
    impl AnyListHandle for WithArrayOrWithLenGetitemOrBytes;
    impl AnyTupleHandle for WithArrayOrWithLenGetitemOrBytes;
    impl AnyTuple for WithArrayOrWithLenGetitemOrBytes;
    impl Arm<WithArrayOrWithLenGetitemOrBytes> for String;
    impl<__K, __V> Arm<WithArrayOrWithLenGetitemOrBytes> for Mapping<__K, __V>;
    impl<__K, __V> Arm<WithArrayOrWithLenGetitemOrBytes> for Dict<__K, __V>;
    impl Arm<WithArrayOrWithLenGetitemOrBytes> for WithArrayOrWithLenGetitemOrBytes;
    impl UnionValue for WithArrayOrWithLenGetitemOrBytes {
        type Given<'a> = Self;
        type Arms = (Protocol<(self::__members::array__,)>, (Protocol<(protocol_members::__len__, protocol_members::__getitem__)>, (Vec<u8>, ())));
    }
    impl Holds for WithArrayOrWithLenGetitemOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithArrayOrWithLenGetitemOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithArrayOrWithLenGetitemOrBytes { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `copies`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ArrayNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ArrayNew<'c, 'a> {
            /// Sets `copies`. Python's default: `1`.
            pub fn copies(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `version`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TensorNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TensorNew<'c, 'a> {
            /// Sets `version`. Python's default: `1`.
            pub fn version(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `data`, `other`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Optional<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Optional<'c, 'a> {
            /// Sets `data`. Python's default: `None`.
            pub fn data(self, value: impl Arg<'a, Option<Union<super::WithArrayOrWithLenGetitemOrFloatOrBytes>>>) -> Self;
            /// Sets `other`. Python's default: `None`.
            pub fn other(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `second`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Array<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Array<'c, 'a> {
            /// Sets `second`. Python's default: `None`.
            pub fn second(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `like`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Made<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Made<'c, 'a> {
            /// Sets `like`. Python's default: `None`.
            pub fn like(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ArrayNew`](super::ArrayNew).
            pub trait ArrayNewClosure<'a>: for<'c> FnOnce(super::super::options::ArrayNew<'c, 'a>) -> super::super::options::ArrayNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ArrayNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ArrayNew<'c, 'a>) -> super::super::options::ArrayNew<'c, 'a>;
            /// A closure that sets options of [`TensorNew`](super::TensorNew).
            pub trait TensorNewClosure<'a>: for<'c> FnOnce(super::super::options::TensorNew<'c, 'a>) -> super::super::options::TensorNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TensorNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TensorNew<'c, 'a>) -> super::super::options::TensorNew<'c, 'a>;
            /// A closure that sets options of [`Optional`](super::Optional).
            pub trait OptionalClosure<'a>: for<'c> FnOnce(super::super::options::Optional<'c, 'a>) -> super::super::options::Optional<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> OptionalClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Optional<'c, 'a>) -> super::super::options::Optional<'c, 'a>;
            /// A closure that sets options of [`Array`](super::Array).
            pub trait ArrayClosure<'a>: for<'c> FnOnce(super::super::options::Array<'c, 'a>) -> super::super::options::Array<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ArrayClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Array<'c, 'a>) -> super::super::options::Array<'c, 'a>;
            /// A closure that sets options of [`Made`](super::Made).
            pub trait MadeClosure<'a>: for<'c> FnOnce(super::super::options::Made<'c, 'a>) -> super::super::options::Made<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MadeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Made<'c, 'a>) -> super::super::options::Made<'c, 'a>;
        }
    }
}
