// @generated from docstrings.json: the API of the bindings
/// Python module `docstrings`.
pub mod docstrings {
    /// Python `docstrings.twice`.
    pub fn twice<'a>(n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python class `docstrings.Documented`.
    pub struct Documented { base: Object }
    impl Nominal for Documented;
    impl Clone for Documented;
    impl Deref for Documented { type Target = Object; }
    impl Debug for Documented;
    impl Display for Documented;
    impl IsA<Documented> for Documented;
    impl Holds for Documented { type Class = Self; }
    impl<'a> Give<'a> for Documented { type Class = Self; type How = ByValue; }
    impl Kinded for Documented { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Documented;
    impl Documented {
        /// Python `docstrings.Documented.Documented`.
        pub fn new() -> Result<Self>;
        /// Python `docstrings.Documented.plain`.
        pub fn plain(&self) -> Result<i64>;
    }
}
