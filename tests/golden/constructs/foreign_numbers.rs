// @generated from foreign_numbers.json: the API of the bindings
/// Python module `foreign_numbers`.
pub mod foreign_numbers {
    /// Python `foreign_numbers.count`.
    pub fn count() -> Result<i64>;
    /// Python `foreign_numbers.counts`.
    pub fn counts() -> Result<Vec<i64>>;
    /// Python `foreign_numbers.huge`.
    pub fn huge() -> Result<i64>;
    /// Python `foreign_numbers.total`.
    pub fn total() -> Result<f64>;
    /// Python `foreign_numbers.half`.
    pub fn half() -> Result<f64>;
    /// Python `foreign_numbers.either`.
    pub fn either() -> Result<self::IntOrStr>;
    /// Python `foreign_numbers.no_number`.
    pub fn no_number() -> Result<i64>;
    /// Python's `int | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = Self; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
    impl FromPython for IntOrStr;
    impl Display for IntOrStr;
}
