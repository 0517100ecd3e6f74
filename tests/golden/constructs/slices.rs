// @generated from slices.json: the API of the bindings
/// Python module `slices`.
pub mod slices {
    /// Python `slices.kind`.
    pub fn kind<'a>(part: impl Arg<'a, Slice>) -> Result<String>;
    /// [`kind`](kind()) with options, set by name.
    pub fn kind_with<'a>(part: impl Arg<'a, Slice>, options: impl self::options::with::KindClosure<'a>) -> Result<String>;
    /// Python `slices.first`.
    pub fn first<'a>(count: impl Arg<'a, i64>) -> Result<Slice>;
    /// Python `slices.named`.
    pub fn named<'a>(start: impl Arg<'a, String>) -> Result<Object>;
    /// Python `slices.lies`.
    pub fn lies() -> Result<Slice>;
    /// Python class `slices.Numbers`.
    pub struct Numbers { base: Object }
    impl Nominal for Numbers;
    impl Clone for Numbers;
    impl Deref for Numbers { type Target = Object; }
    impl Debug for Numbers;
    impl Display for Numbers;
    impl IsA<Numbers> for Numbers;
    impl Holds for Numbers { type Class = Self; }
    impl<'a> Give<'a> for Numbers { type Class = Self; type How = ByValue; }
    impl Kinded for Numbers { type Kind = Self; }
    impl Has<protocol_members::__delitem__> for self::Numbers;
    impl Has<protocol_members::__getitem__> for self::Numbers;
    impl Has<protocol_members::__hash__> for self::Numbers;
    impl Has<protocol_members::__setitem__> for self::Numbers;
    impl Numbers {
        /// Python `slices.Numbers.Numbers`.
        pub fn new<'a>(items: impl Args<'a, i64>) -> Result<Self>;
        /// Python `slices.Numbers.__getitem__`.
        pub fn get_item<'a, P: Kinded<Kind: self::sig::NumbersGetItem> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            key: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::NumbersGetItem>::Output>;
        /// Python `slices.Numbers.__setitem__`.
        pub fn set_item<'a, P: Kinded<Kind: self::sig::NumbersSetItem> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            key: P,
            value: impl Arg<'a, <<P as Kinded>::Kind as self::sig::NumbersSetItem>::P1>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::NumbersSetItem>::Output>;
        /// Python `slices.Numbers.__delitem__`.
        pub fn del_item<'a>(&self, key: impl Arg<'a, Union<self::IntOrSlice>>) -> Result<()>;
        /// Python `slices.Numbers.all`.
        pub fn all(&self) -> Result<Vec<i64>>;
    }
    impl Supports<supports::ItemAt> for Numbers { type Output = i64; }
    impl<'__h> IntoIterator for &'__h Numbers { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    /// Python class `slices.Line`.
    pub struct Line { base: Object }
    impl Nominal for Line;
    impl Clone for Line;
    impl Deref for Line { type Target = Object; }
    impl Debug for Line;
    impl Display for Line;
    impl IsA<Line> for Line;
    impl Holds for Line { type Class = Self; }
    impl<'a> Give<'a> for Line { type Class = Self; type How = ByValue; }
    impl Kinded for Line { type Kind = Self; }
    impl Has<protocol_members::__getitem__> for self::Line;
    impl Has<protocol_members::__hash__> for self::Line;
    impl Line {
        /// Python `slices.Line.Line`.
        pub fn new<'a>(text: impl Arg<'a, String>) -> Result<Self>;
        /// Python `slices.Line.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, Union<self::IntOrSlice>>) -> Result<String>;
    }
    impl Supports<supports::ItemAt> for Line { type Output = String; }
    impl<'__h> IntoIterator for &'__h Line { type Item = Result<String>; type IntoIter = PyIter<String>; }
    /// Python's `int | slice`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrSlice {
        /// A Int.
        Int(i64),
        /// A Slice.
        Slice(Slice),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrSlice> for i64;
    impl Arm<IntOrSlice> for Slice;
    impl Arm<IntOrSlice> for IntOrSlice;
    impl UnionValue for IntOrSlice { type Given<'a> = Self; type Arms = (i64, (Slice, ())); }
    impl Holds for IntOrSlice { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrSlice { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrSlice { type Kind = OneOf<Self>; }
    impl self::sig::NumbersGetItem for i64 { type Output = i64; }
    impl self::sig::NumbersGetItem for Slice { type Output = self::Numbers; }
    impl self::sig::NumbersGetItem for Value { type Output = Value; }
    impl self::sig::NumbersSetItem for i64 { type Output = (); type P1 = i64; }
    impl self::sig::NumbersSetItem for Slice { type Output = (); type P1 = Vec<i64>; }
    impl self::sig::NumbersSetItem for Value { type Output = (); type P1 = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Kind<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Kind<'c, 'a> {
            /// Sets `other`. Python's default: `None`.
            pub fn other(self, value: impl Arg<'a, Option<Slice>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Kind`](super::Kind).
            pub trait KindClosure<'a>: for<'c> FnOnce(super::super::options::Kind<'c, 'a>) -> super::super::options::Kind<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> KindClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Kind<'c, 'a>) -> super::super::options::Kind<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `slices.Numbers.__getitem__` accepts. Its overloads are:
        pub trait NumbersGetItem { type Output: FromPython; }
        /// Arguments that Python's `slices.Numbers.__setitem__` accepts. Its overloads are:
        pub trait NumbersSetItem { type Output: FromPython; type P1; }
    }
}
