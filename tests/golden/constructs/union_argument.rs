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
    impl UnionValue for IntOrStrOrBytes { type Given<'a> = &'a str; type Arms = (i64, (String, (Vec<u8>, ()))); }
    impl<'a> Arg<'a, Option<Union<IntOrStrOrBytes>>> for IntOrStrOrBytes;
    impl<'a> Arg<'a, Union<IntOrStrOrBytes>> for IntOrStrOrBytes;
    impl<'a> Arg<'a, Value> for IntOrStrOrBytes;
    impl<'a, K> Arg<'a, K> for &'a IntOrStrOrBytes where IntOrStrOrBytes: Arg<'a, K>,;
    impl<'a, K> Element<'a, K> for IntOrStrOrBytes where IntOrStrOrBytes: Arg<'a, K>,;
    impl<'a, K> Args<'a, K> for IntOrStrOrBytes where IntOrStrOrBytes: Arg<'a, K>,;
    impl<'a, K> Args<'a, K> for &'a IntOrStrOrBytes where IntOrStrOrBytes: Arg<'a, K>,;
}
