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
    impl UnionValue for IntOrStr { type Given<'a> = Self; type Arms = (); }
    impl<'a> Arg<'a, Option<Union<IntOrStr>>> for IntOrStr;
    impl<'a> Arg<'a, Union<IntOrStr>> for IntOrStr;
    impl<'a> Arg<'a, Value> for IntOrStr;
    impl<'a, K> Arg<'a, K> for &'a IntOrStr where IntOrStr: Arg<'a, K>,;
    impl<'a, K> Element<'a, K> for IntOrStr where IntOrStr: Arg<'a, K>,;
    impl<'a, K> Args<'a, K> for IntOrStr where IntOrStr: Arg<'a, K>,;
    impl<'a, K> Args<'a, K> for &'a IntOrStr where IntOrStr: Arg<'a, K>,;
    impl FromPython for IntOrStr;
    impl Display for IntOrStr;
}
