// @generated from bytes_like.json: the API of the bindings
/// Python module `bytes_like`.
pub mod bytes_like {
    /// Python `bytes_like.growing`.
    pub fn growing<'a>(value: &'a [u8]) -> Result<ByteArray>;
    /// Python `bytes_like.viewed`.
    pub fn viewed<'a>(value: impl Arg<'a, ByteArray>) -> Result<MemoryView>;
    /// Python `bytes_like.every_second`.
    pub fn every_second<'a>(value: &'a [u8]) -> Result<MemoryView>;
    /// Python `bytes_like.numbers`.
    pub fn numbers() -> Result<MemoryView>;
    /// Python `bytes_like.kind`.
    pub fn kind<'a>(value: impl Arg<'a, Union<self::BytesOrByteArray>>) -> Result<String>;
    /// Python `bytes_like.doubled`.
    pub fn doubled<'a>(value: impl Arg<'a, Union<self::StrOrByteArray>>) -> Result<self::StrOrByteArray>;
    /// Python `bytes_like.lies`.
    pub fn lies() -> Result<ByteArray>;
    /// Python's `bytes | bytearray`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BytesOrByteArray {
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A ByteArray.
        ByteArray(ByteArray),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BytesOrByteArray> for Vec<u8>;
    impl TakesClasses for BytesOrByteArray { type Set = self::__takes::__Set0; }
    impl UnionValue for BytesOrByteArray { type Given<'a> = Self; }
    impl<'a> Arg<'a, Option<Union<BytesOrByteArray>>> for BytesOrByteArray;
    impl<'a> Arg<'a, Union<BytesOrByteArray>> for BytesOrByteArray;
    /// Python's `str | bytearray`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrByteArray {
        /// A Str.
        Str(String),
        /// A ByteArray.
        ByteArray(ByteArray),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrByteArray> for String;
    impl TakesClasses for StrOrByteArray { type Set = self::__takes::__Set0; }
    impl UnionValue for StrOrByteArray { type Given<'a> = &'a str; }
    impl<'a> Arg<'a, Option<Union<StrOrByteArray>>> for StrOrByteArray;
    impl<'a> Arg<'a, Union<StrOrByteArray>> for StrOrByteArray;
    impl FromPython for StrOrByteArray;
}
