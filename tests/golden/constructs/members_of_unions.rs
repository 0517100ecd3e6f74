// @generated from members_of_unions.json: the API of the bindings
/// Python module `members_of_unions`.
pub mod members_of_unions {
    /// Python `members_of_unions.connect`.
    pub fn connect<'a>(address: impl Arg<'a, Union<self::Address>>) -> Result<String>;
    /// Python `members_of_unions.connect_one`.
    pub fn connect_one<'a>(address: impl Arg<'a, (Union<self::StrOrBytes>, i64)>) -> Result<String>;
    /// Python `members_of_unions.connect_plain`.
    pub fn connect_plain<'a>(address: impl Arg<'a, Union<self::StrIntTupleOrStr>>) -> Result<String>;
    /// Python `members_of_unions.measure`.
    pub fn measure<'a>(point: impl Arg<'a, Union<self::FloatFloatTupleOrStr>>) -> Result<String>;
    /// Python `members_of_unions.parameters`.
    pub fn parameters() -> Result<PyIter<self::Parameter>>;
    /// Python `members_of_unions.tensors`.
    pub fn tensors() -> Result<PyIter<self::Tensor>>;
    /// Python `members_of_unions.adam`.
    pub fn adam<'a>(params: impl Arg<'a, Iterable<self::Tensor>>) -> Result<i64>;
    /// Python `members_of_unions.total`.
    pub fn total<'a>(numbers: impl Arg<'a, Iterable<f64>>) -> Result<f64>;
    /// Python `members_of_unions.numbers`.
    pub fn numbers() -> Result<PyIter<i64>>;
    /// Python `members_of_unions.texts`.
    pub fn texts() -> Result<Vec<String>>;
    /// Python `members_of_unions.joined`.
    pub fn joined<'a>(texts: impl Arg<'a, Iterable<Union<self::StrOrBytes>>>) -> Result<String>;
    /// Python class `members_of_unions.Tensor`.
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
        /// Python `members_of_unions.Tensor.Tensor`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `members_of_unions.Parameter`.
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
        /// Python `members_of_unions.Parameter.Parameter`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `members_of_unions.Wrong`.
    pub struct Wrong { base: Object }
    impl Nominal for Wrong;
    impl Clone for Wrong;
    impl Deref for Wrong { type Target = Object; }
    impl Debug for Wrong;
    impl Display for Wrong;
    impl IsA<Wrong> for Wrong;
    impl Holds for Wrong { type Class = Self; }
    impl<'a> Give<'a> for Wrong { type Class = Self; type How = ByValue; }
    impl Kinded for Wrong { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Wrong;
    impl Wrong {
        /// Python `members_of_unions.Wrong.Wrong`.
        pub fn new() -> Result<Self>;
    }
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for String;
    impl Arm<StrOrBytes> for Vec<u8>;
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    /// Python's `tuple[strorbytes, int] | tuple[strorbytes, int, int]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Address {
        /// A StrOrBytesIntTuple.
        StrOrBytesIntTuple((self::StrOrBytes, i64)),
        /// A StrOrBytesIntIntTuple.
        StrOrBytesIntIntTuple((self::StrOrBytes, i64, i64)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__T0: Arm<self::StrOrBytes>> Arm<Address> for (__T0, i64);
    impl<__T0: Arm<self::StrOrBytes>> Arm<Address> for (__T0, i64, i64);
    impl Arm<Address> for Address;
    impl UnionValue for Address {
        type Given<'a> = Self;
        type Arms = ((Union<self::StrOrBytes>, i64), ((Union<self::StrOrBytes>, i64, i64), ()));
    }
    impl Holds for Address { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for Address { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for Address { type Kind = OneOf<Self>; }
    /// Python's `strinttuple | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrIntTupleOrStr {
        /// A StrIntTuple.
        StrIntTuple((String, i64)),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrIntTupleOrStr> for (String, i64);
    impl Arm<StrIntTupleOrStr> for String;
    impl Arm<StrIntTupleOrStr> for StrIntTupleOrStr;
    impl UnionValue for StrIntTupleOrStr { type Given<'a> = &'a str; type Arms = ((String, i64), (String, ())); }
    impl Holds for StrIntTupleOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrIntTupleOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrIntTupleOrStr { type Kind = OneOf<Self>; }
    /// Python's `floatfloattuple | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatFloatTupleOrStr {
        /// A FloatFloatTuple.
        FloatFloatTuple((f64, f64)),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__T0: Passes<f64>, __T1: Passes<f64>> Arm<FloatFloatTupleOrStr> for (__T0, __T1);
    impl Arm<FloatFloatTupleOrStr> for String;
    impl Arm<FloatFloatTupleOrStr> for FloatFloatTupleOrStr;
    impl UnionValue for FloatFloatTupleOrStr { type Given<'a> = &'a str; type Arms = ((f64, f64), (String, ())); }
    impl Holds for FloatFloatTupleOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatFloatTupleOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatFloatTupleOrStr { type Kind = OneOf<Self>; }
}
