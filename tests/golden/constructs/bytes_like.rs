// @generated from bytes_like.json: the API of the bindings
/// Python module `bytes_like`.
pub mod bytes_like {
    /// Python `bytes_like.growing`.
    pub fn growing<'a>(value: impl Arg<'a, Vec<u8>>) -> Result<ByteArray>;
    /// Python `bytes_like.viewed`.
    pub fn viewed<'a>(value: impl Arg<'a, ByteArray>) -> Result<MemoryView>;
    /// Python `bytes_like.every_second`.
    pub fn every_second<'a>(value: impl Arg<'a, Vec<u8>>) -> Result<MemoryView>;
    /// Python `bytes_like.numbers`.
    pub fn numbers() -> Result<MemoryView>;
    /// Python `bytes_like.kind`.
    pub fn kind<'a>(value: impl Arg<'a, Union<self::BytesOrBytearray>>) -> Result<String>;
    /// Python `bytes_like.doubled`.
    pub fn doubled<'a>(value: impl Arg<'a, Union<self::StrOrBytearray>>) -> Result<self::StrOrBytearray>;
    /// Python `bytes_like.lies`.
    pub fn lies() -> Result<ByteArray>;
    /// Python's `bytes | bytearray`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BytesOrBytearray {
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Bytearray.
        Bytearray(ByteArray),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BytesOrBytearray> for Vec<u8>;
    impl TakesClasses for BytesOrBytearray { type Set = self::__takes::__Set0; }
    impl Arm<BytesOrBytearray> for BytesOrBytearray;
    impl UnionValue for BytesOrBytearray { type Given<'a> = Self; type Arms = (Vec<u8>, (ByteArray, ())); }
    impl Holds for BytesOrBytearray { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BytesOrBytearray { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BytesOrBytearray { type Kind = OneOf<Self>; }
    /// Python's `str | bytearray`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytearray {
        /// A Str.
        Str(String),
        /// A Bytearray.
        Bytearray(ByteArray),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytearray> for String;
    impl TakesClasses for StrOrBytearray { type Set = self::__takes::__Set0; }
    impl Arm<StrOrBytearray> for StrOrBytearray;
    impl UnionValue for StrOrBytearray { type Given<'a> = &'a str; type Arms = (String, (ByteArray, ())); }
    impl Holds for StrOrBytearray { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytearray { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytearray { type Kind = OneOf<Self>; }
    impl FromPython for StrOrBytearray;
    impl Display for StrOrBytearray;
}
