// @generated from comparison.json: the API of the bindings
/// Python module `comparison`.
pub mod comparison {
    /// Python class `comparison.Version`, compared by `a.py_lt(&b)?`.
    pub struct Version { base: Object }
    impl Nominal for Version;
    impl Clone for Version;
    impl Deref for Version { type Target = Object; }
    impl Debug for Version;
    impl Display for Version;
    impl IsA<Version> for Version;
    impl Holds for Version { type Class = Self; }
    impl<'a> Give<'a> for Version { type Class = Self; type How = ByValue; }
    impl Kinded for Version { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Version;
    impl Has<protocol_members::__le__> for self::Version;
    impl Has<protocol_members::__lt__> for self::Version;
    impl Has<protocol_members::__lt_or_gt__> for self::Version;
    impl Version {
        /// Python `comparison.Version.Version`.
        pub fn new<'a>(parts: impl Args<'a, i64>) -> Result<Self>;
        /// Python `comparison.Version.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `comparison.Version.__lt__`.
        pub fn py_lt<'a>(&self, other: impl Arg<'a, self::Version>) -> Result<bool>;
        /// Python `comparison.Version.__le__`.
        pub fn py_le<'a>(&self, other: impl Arg<'a, self::Version>) -> Result<bool>;
        /// Python `comparison.Version.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
    }
    /// Python class `comparison.Unhashable`.
    pub struct Unhashable { base: Object }
    impl Nominal for Unhashable;
    impl Clone for Unhashable;
    impl Deref for Unhashable { type Target = Object; }
    impl Debug for Unhashable;
    impl Display for Unhashable;
    impl IsA<Unhashable> for Unhashable;
    impl Holds for Unhashable { type Class = Self; }
    impl<'a> Give<'a> for Unhashable { type Class = Self; type How = ByValue; }
    impl Kinded for Unhashable { type Kind = Self; }
    impl Unhashable {
        /// Python `comparison.Unhashable.Unhashable`.
        pub fn new() -> Result<Self>;
        /// Python `comparison.Unhashable.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
    }
}
