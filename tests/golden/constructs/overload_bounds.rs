// @generated from overload_bounds.json: the API of the bindings
/// Python module `overload_bounds`.
pub mod overload_bounds {
    /// Python `overload_bounds.scaled`.
    pub fn scaled<'a>(by: impl Arg<'a, Union<self::WithNameOrWithLength>>, out: impl Arg<'a, self::Scalar>) -> Result<self::Scalar>;
    /// Python `overload_bounds.size`.
    pub fn size<'a>(shape: impl Arg<'a, Union<self::IntOrIntList>>) -> Result<Vec<i64>>;
    /// Python class `overload_bounds.Scalar`.
    pub struct Scalar { base: Object }
    impl Nominal for Scalar;
    impl Clone for Scalar;
    impl Deref for Scalar { type Target = Object; }
    impl Debug for Scalar;
    impl Display for Scalar;
    impl IsA<Scalar> for Scalar;
    impl Holds for Scalar { type Class = Self; }
    impl<'a> Give<'a> for Scalar { type Class = Self; type How = ByValue; }
    impl Kinded for Scalar { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Scalar;
    impl Scalar {
        /// Python `overload_bounds.Scalar.Scalar`.
        pub fn new<'a>(value: impl Arg<'a, f64>) -> Result<Self>;
        /// Python attribute `overload_bounds.Scalar.value`: `float`.
        pub fn value(&self) -> Result<f64>;
    }
    impl Scalar {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
    }
    /// Python class `overload_bounds.Int`.
    pub struct Int { base: self::Scalar }
    impl Nominal for Int;
    impl Clone for Int;
    impl Deref for Int { type Target = self::Scalar; }
    impl Debug for Int;
    impl Display for Int;
    impl IsA<Int> for Int;
    impl IsA<self::Scalar> for Int;
    impl<__S> In<__S> for Int where self::Scalar: In<__S>;
    impl Holds for Int { type Class = Self; }
    impl<'a> Give<'a> for Int { type Class = Self; type How = ByValue; }
    impl Kinded for Int { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Int;
    impl Int {
        /// Python `overload_bounds.Int.Int`.
        pub fn new<'a>(value: impl Arg<'a, f64>) -> Result<Self>;
    }
    /// Python class `overload_bounds.Float`.
    pub struct Float { base: self::Scalar }
    impl Nominal for Float;
    impl Clone for Float;
    impl Deref for Float { type Target = self::Scalar; }
    impl Debug for Float;
    impl Display for Float;
    impl IsA<Float> for Float;
    impl IsA<self::Scalar> for Float;
    impl<__S> In<__S> for Float where self::Scalar: In<__S>;
    impl Holds for Float { type Class = Self; }
    impl<'a> Give<'a> for Float { type Class = Self; type How = ByValue; }
    impl Kinded for Float { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Float;
    impl Float {
        /// Python `overload_bounds.Float.Float`.
        pub fn new<'a>(value: impl Arg<'a, f64>) -> Result<Self>;
    }
    /// Python class `overload_bounds.Named`.
    pub struct Named { base: Object }
    impl Nominal for Named;
    impl Clone for Named;
    impl Deref for Named { type Target = Object; }
    impl Debug for Named;
    impl Display for Named;
    impl IsA<Named> for Named;
    impl Holds for Named { type Class = Self; }
    impl<'a> Give<'a> for Named { type Class = Self; type How = ByValue; }
    impl Kinded for Named { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Named;
    impl Has<protocol_members::name> for self::Named;
    impl Named {
        /// Python attribute `overload_bounds.Named.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Named {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `overload_bounds.Sized`.
    pub struct Sized { base: Object }
    impl Nominal for Sized;
    impl Clone for Sized;
    impl Deref for Sized { type Target = Object; }
    impl Debug for Sized;
    impl Display for Sized;
    impl IsA<Sized> for Sized;
    impl Holds for Sized { type Class = Self; }
    impl<'a> Give<'a> for Sized { type Class = Self; type How = ByValue; }
    impl Kinded for Sized { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Sized;
    impl Sized {
        /// Python attribute `overload_bounds.Sized.length`: `int`.
        pub fn length(&self) -> Result<i64>;
    }
    impl Sized {
        /// Assigns Python's `length`.
        pub fn set_length<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `overload_bounds.Pen`.
    pub struct Pen { base: Object }
    impl Nominal for Pen;
    impl Clone for Pen;
    impl Deref for Pen { type Target = Object; }
    impl Debug for Pen;
    impl Display for Pen;
    impl IsA<Pen> for Pen;
    impl Holds for Pen { type Class = Self; }
    impl<'a> Give<'a> for Pen { type Class = Self; type How = ByValue; }
    impl Kinded for Pen { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Pen;
    impl Has<protocol_members::name> for self::Pen;
    impl Pen {
        /// Python `overload_bounds.Pen.Pen`.
        pub fn new() -> Result<Self>;
        /// Python attribute `overload_bounds.Pen.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Pen {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `overload_bounds.Rope`.
    pub struct Rope { base: Object }
    impl Nominal for Rope;
    impl Clone for Rope;
    impl Deref for Rope { type Target = Object; }
    impl Debug for Rope;
    impl Display for Rope;
    impl IsA<Rope> for Rope;
    impl Holds for Rope { type Class = Self; }
    impl<'a> Give<'a> for Rope { type Class = Self; type How = ByValue; }
    impl Kinded for Rope { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Rope;
    impl Rope {
        /// Python `overload_bounds.Rope.Rope`.
        pub fn new() -> Result<Self>;
        /// Python attribute `overload_bounds.Rope.length`: `int`.
        pub fn length(&self) -> Result<i64>;
    }
    impl Rope {
        /// Assigns Python's `length`.
        pub fn set_length<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python's `withname | withlength`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithNameOrWithLength {
        /// A WithName.
        WithName(Object),
        /// A WithLength.
        WithLength(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl TakesClasses for WithNameOrWithLength { type Set = self::__takes::__Set0; }
    impl Arm<WithNameOrWithLength> for Object;
    impl Arm<WithNameOrWithLength> for WithNameOrWithLength;
    impl UnionValue for WithNameOrWithLength {
        type Given<'a> = Self;
        type Arms = (Protocol<(protocol_members::name,)>, (Protocol<(self::__members::length,)>, ()));
    }
    impl Holds for WithNameOrWithLength { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithNameOrWithLength { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithNameOrWithLength { type Kind = OneOf<Self>; }
    /// Python's `int | intlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrIntList {
        /// A Int.
        Int(i64),
        /// A IntList.
        IntList(Vec<i64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrIntList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<IntOrIntList> for i64;
    impl Arm<IntOrIntList> for Vec<i64>;
    impl Arm<IntOrIntList> for (i64,);
    impl Arm<IntOrIntList> for (i64, i64);
    impl Arm<IntOrIntList> for (i64, i64, i64);
    impl Arm<IntOrIntList> for (i64, i64, i64, i64);
    impl Arm<IntOrIntList> for (i64, i64, i64, i64, i64);
    impl Arm<IntOrIntList> for (i64, i64, i64, i64, i64, i64);
    impl Arm<IntOrIntList> for PyTuple<i64>;
    impl Arm<IntOrIntList> for List<i64>;
    impl Arm<IntOrIntList> for IntOrIntList;
    impl UnionValue for IntOrIntList { type Given<'a> = Self; type Arms = (i64, (Vec<i64>, ())); }
    impl Holds for IntOrIntList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrIntList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrIntList { type Kind = OneOf<Self>; }
}
