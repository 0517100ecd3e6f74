// @generated from union_argument.json: the API of the bindings
/// Python module `union_argument`.
pub mod union_argument {
    /// Python `union_argument.kind`.
    pub fn kind<'a>(value: impl Arg<'a, Union<self::IntOrStrOrBytes>>) -> Result<String>;
    /// Python's `int | str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrOrBytes {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrOrBytes> for i64;
    impl Arm<IntOrStrOrBytes> for String;
    impl Arm<IntOrStrOrBytes> for Vec<u8>;
    impl Arm<IntOrStrOrBytes> for IntOrStrOrBytes;
    impl UnionValue for IntOrStrOrBytes { type Given<'a> = &'a str; type Arms = (i64, (String, (Vec<u8>, ()))); }
    impl Holds for IntOrStrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrOrBytes { type Kind = OneOf<Self>; }
}
