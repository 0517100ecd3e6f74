// @generated from protocols_in_overloads.json: the API of the bindings
/// Python module `protocols_in_overloads`.
pub mod protocols_in_overloads {
    /// Python `protocols_in_overloads.joined`.
    pub fn joined<'a>(of: impl Arg<'a, Sequence<Union<self::IntOrWithMeasure>>>) -> Result<self::StickOrValue>;
    /// Python `protocols_in_overloads.first`.
    pub fn first<'a, P: Kinded<Kind: self::sig::First> + Arg<'a, <P as Kinded>::Kind>>(
        of: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::First>::Output>;
    /// Python class `protocols_in_overloads.Measured`.
    pub struct Measured { base: Object }
    impl Nominal for Measured;
    impl Clone for Measured;
    impl Deref for Measured { type Target = Object; }
    impl Debug for Measured;
    impl Display for Measured;
    impl IsA<Measured> for Measured;
    impl Holds for Measured { type Class = Self; }
    impl<'a> Give<'a> for Measured { type Class = Self; type How = ByValue; }
    impl Kinded for Measured { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Measured;
    impl Measured {
        /// Python `protocols_in_overloads.Measured.measure`.
        pub fn measure(&self) -> Result<i64>;
    }
    /// Python class `protocols_in_overloads.Stick`.
    pub struct Stick<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Stick<T>;
    impl<T: TypeArg> Clone for Stick<T>;
    impl<T> Deref for Stick<T> { type Target = Object; }
    impl<T: Received> Debug for Stick<T>;
    impl<T: Received> Display for Stick<T>;
    impl<T, __A0> IsA<self::Stick<__A0>> for Stick<T> where T: Param<__A0>;
    impl<T> Inherits<Stick<T>> for Stick<T>;
    impl<T: TypeArg> Holds for Stick<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Stick<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Stick<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Stick<T>;
    impl<T: Received> Stick<T> {
        /// Python `protocols_in_overloads.Stick.Stick`.
        pub fn new<'a>(length: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `protocols_in_overloads.Stick.measure`.
        pub fn measure(&self) -> Result<i64>;
        /// Python attribute `protocols_in_overloads.Stick.length`: `int`.
        pub fn length(&self) -> Result<i64>;
    }
    impl<T: Received> Stick<T> {
        /// Assigns Python's `length`.
        pub fn set_length<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `protocols_in_overloads.Shelf`.
    pub struct Shelf { base: Object }
    impl Nominal for Shelf;
    impl Clone for Shelf;
    impl Deref for Shelf { type Target = Object; }
    impl Debug for Shelf;
    impl Display for Shelf;
    impl IsA<Shelf> for Shelf;
    impl Holds for Shelf { type Class = Self; }
    impl<'a> Give<'a> for Shelf { type Class = Self; type How = ByValue; }
    impl Kinded for Shelf { type Kind = Self; }
    impl Has<protocol_members::__getitem__> for self::Shelf;
    impl Has<protocol_members::__hash__> for self::Shelf;
    impl Has<protocol_members::__iter__> for self::Shelf;
    impl Has<protocol_members::__setitem__> for self::Shelf;
    impl Shelf {
        /// Python `protocols_in_overloads.Shelf.Shelf`.
        pub fn new<'a>(sticks: impl Arg<'a, Vec<self::Stick<i64>>>) -> Result<Self>;
        /// Python `protocols_in_overloads.Shelf.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, Union<self::StickOrStickListOrIntOrStrOrWithMeasure>>) -> Result<self::ShelfOrStickOrValue>;
        /// Python `protocols_in_overloads.Shelf.__setitem__`.
        pub fn set_item<'a, P: Kinded<Kind: self::sig::ShelfSetItem> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            at: P,
            stick: impl Arg<'a, <<P as Kinded>::Kind as self::sig::ShelfSetItem>::P1>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::ShelfSetItem>::Output>;
        /// Python `protocols_in_overloads.Shelf.__iter__`.
        pub fn iter(&self) -> Result<PyIter<self::StickOrValue>>;
        /// Python attribute `protocols_in_overloads.Shelf.sticks`: `list[protocols_in_overloads.Stick[int]]`.
        pub fn sticks(&self) -> Result<List<self::Stick<i64>>>;
    }
    impl Shelf {
        /// Assigns Python's `sticks`.
        pub fn set_sticks<'a>(&self, value: impl Arg<'a, Vec<self::Stick<i64>>>) -> Result<()>;
    }
    impl<'__h> IntoIterator for &'__h Shelf { type Item = Result<self::StickOrValue>; type IntoIter = PyIter<self::StickOrValue>; }
    impl Iterates for Shelf { type Item = self::StickOrValue; }
    impl<'a> Arg<'a, Iterable<Union<self::StickOrValue>>> for &'a Shelf;
    impl<'a> Arg<'a, Option<Iterable<Union<self::StickOrValue>>>> for &'a Shelf;
    impl<'a> Args<'a, Iterable<Union<self::StickOrValue>>> for &'a Shelf;
    impl<'a> Arg<'a, Iterable<Union<self::StickOrValue>>> for Shelf;
    impl<'a> Arg<'a, Option<Iterable<Union<self::StickOrValue>>>> for Shelf;
    impl<'a> Args<'a, Iterable<Union<self::StickOrValue>>> for Shelf;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Shelf;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Shelf;
    impl<'a> Args<'a, Iterable<Value>> for &'a Shelf;
    impl<'a> Arg<'a, Iterable<Value>> for Shelf;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Shelf;
    impl<'a> Args<'a, Iterable<Value>> for Shelf;
    /// Python's `int | withmeasure`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrWithMeasure {
        /// A Int.
        Int(i64),
        /// A WithMeasure.
        WithMeasure(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrWithMeasure> for i64;
    impl TakesClasses for IntOrWithMeasure { type Set = self::__takes::__Set0; }
    impl Arm<IntOrWithMeasure> for Object;
    impl Arm<IntOrWithMeasure> for IntOrWithMeasure;
    impl UnionValue for IntOrWithMeasure { type Given<'a> = Self; type Arms = (i64, (Protocol<(self::__members::measure,)>, ())); }
    impl Holds for IntOrWithMeasure { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrWithMeasure { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrWithMeasure { type Kind = OneOf<Self>; }
    /// Python's `protocols_in_overloads.Stick | stickintlist | int | str | withmeasure`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StickOrStickListOrIntOrStrOrWithMeasure {
        /// A Stick.
        Stick(self::Stick<i64>),
        /// A StickList.
        StickList(Vec<self::Stick<i64>>),
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// A WithMeasure.
        WithMeasure(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StickOrStickListOrIntOrStrOrWithMeasure> for i64;
    impl Arm<StickOrStickListOrIntOrStrOrWithMeasure> for String;
    impl TakesClasses for StickOrStickListOrIntOrStrOrWithMeasure { type Set = self::__takes::__Set0; }
    impl Arm<StickOrStickListOrIntOrStrOrWithMeasure> for Object;
    impl TakesClasses for __StickOrStickListOrIntOrStrOrWithMeasureItems { type Set = self::__takes::__Set1; }
    impl<__T: Arm<__StickOrStickListOrIntOrStrOrWithMeasureItems>> Arm<StickOrStickListOrIntOrStrOrWithMeasure> for Vec<__T>;
    impl<__T: Arm<__StickOrStickListOrIntOrStrOrWithMeasureItems>> Arm<StickOrStickListOrIntOrStrOrWithMeasure> for List<__T>;
    impl Arm<StickOrStickListOrIntOrStrOrWithMeasure> for StickOrStickListOrIntOrStrOrWithMeasure;
    impl UnionValue for StickOrStickListOrIntOrStrOrWithMeasure {
        type Given<'a> = &'a str;
        type Arms = (self::Stick<i64>, (Vec<self::Stick<i64>>, (i64, (String, (Protocol<(self::__members::measure,)>, ())))));
    }
    impl Holds for StickOrStickListOrIntOrStrOrWithMeasure { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StickOrStickListOrIntOrStrOrWithMeasure { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StickOrStickListOrIntOrStrOrWithMeasure { type Kind = OneOf<Self>; }
    /// Python's `protocols_in_overloads.Shelf | protocols_in_overloads.Stick | Any`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ShelfOrStickOrValue {
        /// A Shelf.
        Shelf(self::Shelf),
        /// A Stick.
        Stick(self::Stick<i64>),
        /// Anything else that Python returns.
        Value(Value),
    }
    impl Arm<ShelfOrStickOrValue> for ShelfOrStickOrValue;
    impl UnionValue for ShelfOrStickOrValue { type Given<'a> = Self; type Arms = (); }
    impl Holds for ShelfOrStickOrValue { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ShelfOrStickOrValue { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ShelfOrStickOrValue { type Kind = OneOf<Self>; }
    impl FromPython for ShelfOrStickOrValue;
    impl Display for ShelfOrStickOrValue;
    /// Python's `protocols_in_overloads.Stick | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StickOrInt {
        /// A Stick.
        Stick(self::Stick<i64>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StickOrInt> for i64;
    impl TakesClasses for StickOrInt { type Set = self::__takes::__Set1; }
    impl Arm<StickOrInt> for StickOrInt;
    impl UnionValue for StickOrInt { type Given<'a> = Self; type Arms = (self::Stick<i64>, (i64, ())); }
    impl Holds for StickOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StickOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StickOrInt { type Kind = OneOf<Self>; }
    /// Python's `protocols_in_overloads.Stick | Any`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StickOrValue {
        /// A Stick.
        Stick(self::Stick<i64>),
        /// Anything else that Python returns.
        Value(Value),
    }
    impl Arm<StickOrValue> for StickOrValue;
    impl UnionValue for StickOrValue { type Given<'a> = Self; type Arms = (); }
    impl Holds for StickOrValue { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StickOrValue { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StickOrValue { type Kind = OneOf<Self>; }
    impl FromPython for StickOrValue;
    impl Display for StickOrValue;
    impl self::sig::ShelfSetItem for i64 { type Output = (); type P1 = self::Stick<i64>; }
    impl self::sig::ShelfSetItem for self::Stick<i64> { type Output = (); type P1 = Union<self::StickOrInt>; }
    impl self::sig::ShelfSetItem for Value { type Output = (); type P1 = Value; }
    impl self::sig::First for Vec<Option<self::Stick<i64>>> { type Output = self::Stick<i64>; }
    impl self::sig::First for Vec<self::Stick<i64>> { type Output = self::Stick<i64>; }
    impl self::sig::First for Vec<Option<self::Stick<String>>> { type Output = String; }
    impl self::sig::First for Vec<self::Stick<String>> { type Output = String; }
    impl self::sig::First for Value { type Output = Value; }
    impl self::sig::First for Vec<Value> { type Output = Value; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `protocols_in_overloads.Shelf.__setitem__` accepts. Its overloads are:
        pub trait ShelfSetItem { type Output: FromPython; type P1; }
        /// Arguments that Python's `protocols_in_overloads.first` accepts. Its overloads are:
        pub trait First { type Output: FromPython; }
    }
    impl In<self::__takes::__Set1> for self::Stick<i64>;
}
