// @generated from sequences_as_tuples.json: the API of the bindings
/// Python module `sequences_as_tuples`.
pub mod sequences_as_tuples {
    /// Python `sequences_as_tuples.plain`.
    pub fn plain<'a>(of: impl Arg<'a, Sequence<i64>>) -> Result<String>;
    /// Python `sequences_as_tuples.one_or_more`.
    pub fn one_or_more<'a>(of: impl Arg<'a, Union<self::IntOrIntList>>) -> Result<String>;
    /// Python `sequences_as_tuples.two_kinds`.
    pub fn two_kinds<'a>(of: impl Arg<'a, Option<Union<self::IntListOrStrList>>>) -> Result<String>;
    /// Python `sequences_as_tuples.of_values`.
    pub fn of_values<'a>(of: impl Arg<'a, Union<self::IntOrStrList>>, side: impl Arg<'a, self::Of>) -> Result<String>;
    /// Python `sequences_as_tuples.beside_hashable`.
    pub fn beside_hashable<'a>(of: impl Arg<'a, Union<self::WithHashOrFloatList>>) -> Result<String>;
    /// Python `sequences_as_tuples.picked`.
    pub fn picked<'a, P: Kinded<Kind: self::sig::Picked> + Arg<'a, <P as Kinded>::Kind>>(
        of: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Picked>::Output>;
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
    /// Python's `intlist | strlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrList {
        /// A IntList.
        IntList(Vec<i64>),
        /// A StrList.
        StrList(Vec<String>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrStrList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<IntListOrStrList> for Vec<i64>;
    impl Arm<IntListOrStrList> for Vec<String>;
    impl Arm<IntListOrStrList> for (i64,);
    impl Arm<IntListOrStrList> for (i64, i64);
    impl Arm<IntListOrStrList> for (i64, i64, i64);
    impl Arm<IntListOrStrList> for (i64, i64, i64, i64);
    impl Arm<IntListOrStrList> for (i64, i64, i64, i64, i64);
    impl Arm<IntListOrStrList> for (i64, i64, i64, i64, i64, i64);
    impl Arm<IntListOrStrList> for (String,);
    impl Arm<IntListOrStrList> for (String, String);
    impl Arm<IntListOrStrList> for (String, String, String);
    impl Arm<IntListOrStrList> for (String, String, String, String);
    impl Arm<IntListOrStrList> for (String, String, String, String, String);
    impl Arm<IntListOrStrList> for (String, String, String, String, String, String);
    impl Arm<IntListOrStrList> for PyTuple<i64>;
    impl Arm<IntListOrStrList> for PyTuple<String>;
    impl Arm<IntListOrStrList> for String;
    impl Arm<IntListOrStrList> for List<i64>;
    impl Arm<IntListOrStrList> for List<String>;
    impl Arm<IntListOrStrList> for IntListOrStrList;
    impl UnionValue for IntListOrStrList { type Given<'a> = Self; type Arms = (Vec<i64>, (Vec<String>, ())); }
    impl Holds for IntListOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrStrList { type Kind = OneOf<Self>; }
    /// Python's `int | strlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrList {
        /// A Int.
        Int(i64),
        /// A StrList.
        StrList(Vec<String>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<IntOrStrList> for i64;
    impl Arm<IntOrStrList> for Vec<String>;
    impl Arm<IntOrStrList> for (String,);
    impl Arm<IntOrStrList> for (String, String);
    impl Arm<IntOrStrList> for (String, String, String);
    impl Arm<IntOrStrList> for (String, String, String, String);
    impl Arm<IntOrStrList> for (String, String, String, String, String);
    impl Arm<IntOrStrList> for (String, String, String, String, String, String);
    impl Arm<IntOrStrList> for PyTuple<String>;
    impl Arm<IntOrStrList> for String;
    impl Arm<IntOrStrList> for List<String>;
    impl Arm<IntOrStrList> for IntOrStrList;
    impl UnionValue for IntOrStrList { type Given<'a> = Self; type Arms = (i64, (Vec<String>, ())); }
    impl Holds for IntOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrList { type Kind = OneOf<Self>; }
    /// Python's `withhash | floatlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithHashOrFloatList {
        /// A WithHash.
        WithHash(Object),
        /// A FloatList.
        FloatList(Vec<f64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithHashOrFloatList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<WithHashOrFloatList> for Vec<f64>;
    impl Arm<WithHashOrFloatList> for Vec<i64>;
    impl Arm<WithHashOrFloatList> for PyTuple<i64>;
    impl Arm<WithHashOrFloatList> for PyTuple<f64>;
    impl Arm<WithHashOrFloatList> for Object;
    impl Arm<WithHashOrFloatList> for String;
    impl Arm<WithHashOrFloatList> for bool;
    impl Arm<WithHashOrFloatList> for i64;
    impl Arm<WithHashOrFloatList> for f64;
    impl Arm<WithHashOrFloatList> for Complex64;
    impl Arm<WithHashOrFloatList> for Vec<u8>;
    impl AnyTuple for WithHashOrFloatList;
    impl Arm<WithHashOrFloatList> for List<i64>;
    impl Arm<WithHashOrFloatList> for List<f64>;
    impl Arm<WithHashOrFloatList> for WithHashOrFloatList;
    impl UnionValue for WithHashOrFloatList { type Given<'a> = Self; type Arms = (Protocol<(protocol_members::__hash__,)>, (Vec<f64>, ())); }
    impl Holds for WithHashOrFloatList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithHashOrFloatList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithHashOrFloatList { type Kind = OneOf<Self>; }
    /// Python's `Literal['left', 'right']`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Of {
        /// `'left'`.
        Left,
        /// `'right'`.
        Right,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Of { const VALUES: &'static [LiteralValue] = &[LiteralValue::Str("left"), LiteralValue::Str("right")]; }
    impl ArgKind for Of { type Given<'a> = &'a str; }
    impl PartialEq for Of;
    impl Eq for Of;
    impl Hash for Of;
    impl Of {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl TextLiteral for Of;
    impl Of {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> Option<&'static str>;
    }
    impl PartialEq<str> for Of;
    impl PartialEq<&str> for Of;
    impl TryFrom<&str> for Of { type Error = Error; }
    impl Display for Of;
    impl<'a> Arg<'a, Of> for Of;
    impl<'a> Arg<'a, Of> for &Of;
    impl<'a> Arg<'a, Option<Of>> for Of;
    impl<'a> Arg<'a, Option<Of>> for &Of;
    impl<'a> Args<'a, Of> for Of;
    impl<'a> Args<'a, Of> for &Of;
    impl<'a> Element<'a, Of> for Of;
    impl<'a> Arg<'a, Value> for Of;
    impl<'a> Arg<'a, Value> for &Of;
    impl<'a> Arg<'a, Option<Value>> for Of;
    impl<'a> Arg<'a, Option<Value>> for &Of;
    impl<'a> Args<'a, Value> for Of;
    impl<'a> Args<'a, Value> for &Of;
    impl<'a> Element<'a, Value> for Of;
    impl<'a> Arg<'a, String> for Of;
    impl<'a> Arg<'a, String> for &Of;
    impl<'a> Arg<'a, Option<String>> for Of;
    impl<'a> Arg<'a, Option<String>> for &Of;
    impl<'a> Args<'a, String> for Of;
    impl<'a> Args<'a, String> for &Of;
    impl<'a> Element<'a, String> for Of;
    impl Ret<Of> for Of;
    impl Ret<Of> for Result<Of, Error>;
    impl Asked for Of;
    impl Sorted for Of { type Sort = NoClass<Self>; }
    impl Check for Of;
    impl Kinded for Of { type Kind = String; }
    impl Kinded for &Of { type Kind = String; }
    impl FromPython for Of;
    impl self::sig::Picked for () { type Output = i64; }
    impl self::sig::Picked for Vec<i64> { type Output = String; }
    impl self::sig::Picked for (i64,) { type Output = String; }
    impl self::sig::Picked for (i64, i64) { type Output = String; }
    impl self::sig::Picked for (i64, i64, i64) { type Output = String; }
    impl self::sig::Picked for (i64, i64, i64, i64) { type Output = String; }
    impl self::sig::Picked for (i64, i64, i64, i64, i64) { type Output = String; }
    impl self::sig::Picked for (i64, i64, i64, i64, i64, i64) { type Output = String; }
    impl self::sig::Picked for Value { type Output = Value; }
    impl self::sig::Picked for Vec<Value> { type Output = String; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `sequences_as_tuples.picked` accepts. Its overloads are:
        pub trait Picked { type Output: FromPython; }
    }
}
