// @generated from operator_array_like.json: the API of the bindings
/// Python module `operator_array_like`.
pub mod operator_array_like {
    /// Python `operator_array_like.array`.
    pub fn array<'a>(source: impl Arg<'a, Value>) -> Result<self::Array<Value>>;
    /// [`array`](array()) with options, set by name.
    pub fn array_with<'a>(source: impl Arg<'a, Value>, options: impl self::options::with::ArrayClosure<'a>) -> Result<self::Array<Value>>;
    /// Python `operator_array_like.objects`.
    pub fn objects() -> Result<self::Array<Value>>;
    /// Python class `operator_array_like.SupportsArray`.
    pub struct SupportsArray<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for SupportsArray<T>;
    impl<T: TypeArg> Clone for SupportsArray<T>;
    impl<T> Deref for SupportsArray<T> { type Target = Object; }
    impl<T: Received> Debug for SupportsArray<T>;
    impl<T: Received> Display for SupportsArray<T>;
    impl<T, __A0> IsA<self::SupportsArray<__A0>> for SupportsArray<T> where T: Param<__A0>;
    impl<T> Inherits<SupportsArray<T>> for SupportsArray<T>;
    impl<T: TypeArg> Holds for SupportsArray<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for SupportsArray<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for SupportsArray<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::SupportsArray<T>;
    /// Python class `operator_array_like.Array`.
    pub struct Array<In> { base: Object, marker: PhantomData<fn() -> (In,)> }
    impl<In: TypeArg> Nominal for Array<In>;
    impl<In: TypeArg> Clone for Array<In>;
    impl<In> Deref for Array<In> { type Target = Object; }
    impl<In: Received> Debug for Array<In>;
    impl<In: Received> Display for Array<In>;
    impl<In, __A0> IsA<self::Array<__A0>> for Array<In> where In: Param<__A0>;
    impl<In> Inherits<Array<In>> for Array<In>;
    impl<In: TypeArg> Holds for Array<In> { type Class = Self; }
    impl<'a, In: Received> Give<'a> for Array<In> { type Class = Self; type How = ByValue; }
    impl<In> Kinded for Array<In> { type Kind = Self; }
    impl<In> Has<protocol_members::__add__> for self::Array<In>;
    impl<In> Has<protocol_members::__hash__> for self::Array<In>;
    impl<In> Has<protocol_members::items> for self::Array<In>;
    impl<In: Received> Array<In> {
        /// Python `operator_array_like.Array.Array`.
        pub fn new<'a, X: Kinded<Kind: Iterates<Item = In>> + Arg<'a, Sequence<In>>>(items: X) -> Result<Self>;
        /// Python `operator_array_like.Array.items`.
        pub fn items(&self) -> Result<Vec<In>>;
        /// Python `operator_array_like.Array.__add__`.
        pub fn add_any<'a>(&self, other: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `operator_array_like.Array.dot`.
        pub fn dot<'a>(&self, other: impl Arg<'a, Union<self::WithToArrayOrIntListOrIntOrMore>>) -> Result<self::Array<Value>>;
        /// Python `operator_array_like.Array.dot`.
        pub fn dot_any<'a>(&self, other: impl Arg<'a, Value>) -> Result<Value>;
    }
    impl<'__h, '__r, In: Received, __R: Arg<'__r, Union<self::WithToArrayOrIntListOrIntOrMore>>> Add<__R> for &'__h Array<In> {
        type Output = Result<self::Array<Value>>;
    }
    impl<'__r, In: Received, __R: Arg<'__r, Union<self::WithToArrayOrIntListOrIntOrMore>>> Add<__R> for Array<In> {
        type Output = Result<self::Array<Value>>;
    }
    /// Python class `operator_array_like.Column`.
    pub struct Column { base: Object }
    impl Nominal for Column;
    impl Clone for Column;
    impl Deref for Column { type Target = Object; }
    impl Debug for Column;
    impl Display for Column;
    impl IsA<Column> for Column;
    impl Holds for Column { type Class = Self; }
    impl<'a> Give<'a> for Column { type Class = Self; type How = ByValue; }
    impl Kinded for Column { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Column;
    impl Column {
        /// Python `operator_array_like.Column.Column`.
        pub fn new() -> Result<Self>;
    }
    /// Python's `withtoarray | intlist | int | floatlist | float`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithToArrayOrIntListOrIntOrMore {
        /// A WithToArray.
        WithToArray(Object),
        /// A IntList.
        IntList(Vec<i64>),
        /// A Int.
        Int(i64),
        /// A FloatList.
        FloatList(Vec<f64>),
        /// A Float.
        Float(f64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithToArrayOrIntListOrIntOrMore> for () { const FORM: Form = Form::Tuple; }
    impl Arm<WithToArrayOrIntListOrIntOrMore> for Vec<i64>;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for i64;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for Vec<f64>;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for f64;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (i64,);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (i64, i64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (i64, i64, i64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (i64, i64, i64, i64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (i64, i64, i64, i64, i64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (i64, i64, i64, i64, i64, i64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (f64,);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (f64, f64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (f64, f64, f64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (f64, f64, f64, f64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (f64, f64, f64, f64, f64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for (f64, f64, f64, f64, f64, f64);
    impl Arm<WithToArrayOrIntListOrIntOrMore> for PyTuple<i64>;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for PyTuple<f64>;
    impl TakesClasses for WithToArrayOrIntListOrIntOrMore { type Set = self::__takes::__Set0; }
    impl Arm<WithToArrayOrIntListOrIntOrMore> for Object;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for List<i64>;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for List<f64>;
    impl Arm<WithToArrayOrIntListOrIntOrMore> for WithToArrayOrIntListOrIntOrMore;
    impl UnionValue for WithToArrayOrIntListOrIntOrMore {
        type Given<'a> = Self;
        type Arms = (Protocol<(self::__members::to_array__,)>, (Vec<i64>, (i64, (Vec<f64>, (f64, ())))));
    }
    impl Holds for WithToArrayOrIntListOrIntOrMore { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithToArrayOrIntListOrIntOrMore { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithToArrayOrIntListOrIntOrMore { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `count`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Array<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Array<'c, 'a> {
            /// Sets `count`.
            pub fn count(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Array`](super::Array).
            pub trait ArrayClosure<'a>: for<'c> FnOnce(super::super::options::Array<'c, 'a>) -> super::super::options::Array<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ArrayClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Array<'c, 'a>) -> super::super::options::Array<'c, 'a>;
        }
    }
}
