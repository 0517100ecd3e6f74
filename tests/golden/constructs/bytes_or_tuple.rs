// @generated from bytes_or_tuple.json: the API of the bindings
/// Python module `bytes_or_tuple`.
pub mod bytes_or_tuple {
    /// Python `bytes_or_tuple.shown`.
    pub fn shown<'a>(value: impl Arg<'a, Union<self::BytesOrValueList>>) -> Result<String>;
    /// Python `bytes_or_tuple.given`.
    pub fn given<'a>(what: impl Arg<'a, String>) -> Result<self::BytesOrValueList>;
    /// Python `bytes_or_tuple.counted`.
    pub fn counted<'a>(
        values: impl Arg<'a, Protocol<(self::__members::count, self::__members::index)>>,
        value: impl Arg<'a, Value>,
    ) -> Result<i64>;
    /// Python `bytes_or_tuple.joined`.
    pub fn joined<'a, P: Kinded<Kind: self::sig::Joined> + Arg<'a, <P as Kinded>::Kind>>(
        one: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Joined>::Output>;
    /// Python `bytes_or_tuple.joined`.
    pub fn joined_two<'a, P: Kinded<Kind: self::sig::JoinedTwo> + Arg<'a, <P as Kinded>::Kind>>(
        one: P,
        two: impl Arg<'a, <<P as Kinded>::Kind as self::sig::JoinedTwo>::P1>,
        more: impl Args<'a, Union<self::IntListOrBytes>>,
    ) -> Result<<<P as Kinded>::Kind as self::sig::JoinedTwo>::Output>;
    /// Python class `bytes_or_tuple.Countable`.
    pub struct Countable { base: Object }
    impl Nominal for Countable;
    impl Clone for Countable;
    impl Deref for Countable { type Target = Object; }
    impl Debug for Countable;
    impl Display for Countable;
    impl IsA<Countable> for Countable;
    impl Holds for Countable { type Class = Self; }
    impl<'a> Give<'a> for Countable { type Class = Self; type How = ByValue; }
    impl Kinded for Countable { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Countable;
    impl Countable {
        /// Python `bytes_or_tuple.Countable.count`.
        pub fn count<'a>(&self, value: impl Arg<'a, Value>) -> Result<i64>;
        /// Python `bytes_or_tuple.Countable.index`.
        pub fn index<'a>(&self, value: impl Arg<'a, Value>) -> Result<i64>;
    }
    /// Python's `bytes | valuelist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BytesOrValueList {
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BytesOrValueList> for () { const FORM: Form = Form::Tuple; }
    impl<__T> Arm<BytesOrValueList> for Vec<__T> { const FORM: Form = Form::Tuple; }
    impl<__T> Arm<BytesOrValueList> for PyTuple<__T>;
    impl AnyTuple for BytesOrValueList;
    impl Arm<BytesOrValueList> for BytesOrValueList;
    impl UnionValue for BytesOrValueList { type Given<'a> = Self; type Arms = (Vec<u8>, (PyTuple<Value>, ())); }
    impl Holds for BytesOrValueList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BytesOrValueList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BytesOrValueList { type Kind = OneOf<Self>; }
    impl FromPython for BytesOrValueList;
    impl Display for BytesOrValueList;
    /// Python's `intlist | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrBytes {
        /// A IntList.
        IntList(Vec<i64>),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrBytes> for Vec<i64>;
    impl Arm<IntListOrBytes> for Vec<u8>;
    impl Arm<IntListOrBytes> for List<i64>;
    impl Arm<IntListOrBytes> for IntListOrBytes;
    impl UnionValue for IntListOrBytes { type Given<'a> = Self; type Arms = (Vec<i64>, (Vec<u8>, ())); }
    impl Holds for IntListOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrBytes { type Kind = OneOf<Self>; }
    impl self::sig::Joined for Vec<i64> { type Output = i64; }
    impl self::sig::Joined for Vec<u8> { type Output = String; }
    impl self::sig::Joined for Value { type Output = Value; }
    impl self::sig::Joined for Vec<Value> { type Output = i64; }
    impl self::sig::JoinedTwo for Vec<i64> { type Output = Vec<i64>; type P1 = Vec<i64>; }
    impl self::sig::JoinedTwo for Vec<u8> { type Output = Vec<String>; type P1 = Union<self::IntListOrBytes>; }
    impl self::sig::JoinedTwo for Value { type Output = Value; type P1 = Value; }
    impl self::sig::JoinedTwo for Vec<Value> { type Output = Vec<i64>; type P1 = Vec<i64>; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `bytes_or_tuple.joined` accepts. Its overloads are:
        pub trait Joined { type Output: FromPython; }
        /// Arguments that Python's `bytes_or_tuple.joined` accepts. Its overloads are:
        pub trait JoinedTwo { type Output: FromPython; type P1; }
    }
}
