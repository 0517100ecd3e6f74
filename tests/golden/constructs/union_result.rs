// @generated from union_result.json: the API of the bindings
/// Python module `union_result`.
pub mod union_result {
    /// Python `union_result.pick`.
    pub fn pick<'a>(which: impl Arg<'a, String>) -> Result<self::IntOrFloatOrStrOrBool>;
    /// Python's `int | float | str | bool`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFloatOrStrOrBool {
        /// A Int.
        Int(i64),
        /// A Float.
        Float(f64),
        /// A Str.
        Str(String),
        /// A Bool.
        Bool(bool),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFloatOrStrOrBool> for IntOrFloatOrStrOrBool;
    impl UnionValue for IntOrFloatOrStrOrBool { type Given<'a> = Self; type Arms = (i64, (f64, (String, (bool, ())))); }
    impl Holds for IntOrFloatOrStrOrBool { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFloatOrStrOrBool { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFloatOrStrOrBool { type Kind = OneOf<Self>; }
    impl FromPython for IntOrFloatOrStrOrBool;
    impl Display for IntOrFloatOrStrOrBool;
}
