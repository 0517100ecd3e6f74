// @generated from annotated.json: the API of the bindings
/// Python module `annotated`.
pub mod annotated {
    /// Python `annotated.half`.
    pub fn half<'a>(value: impl Arg<'a, i64>) -> Result<f64>;
    /// Python `annotated.cap`.
    pub fn cap<'a>(values: impl Arg<'a, Vec<i64>>) -> Result<i64>;
    /// Python `annotated.maybe`.
    pub fn maybe<'a>(value: impl Arg<'a, Option<String>>) -> Result<Option<String>>;
    /// Python class `annotated.Box`.
    pub struct Box { base: Object }
    impl Nominal for Box;
    impl Clone for Box;
    impl Deref for Box { type Target = Object; }
    impl Debug for Box;
    impl Display for Box;
    impl IsA<Box> for Box;
    impl Holds for Box { type Class = Self; }
    impl<'a> Give<'a> for Box { type Class = Self; type How = ByValue; }
    impl Kinded for Box { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Box;
    impl Box {
        /// Python `annotated.Box.Box`.
        pub fn new<'a>(size: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `annotated.Box.size`: `int`.
        pub fn size(&self) -> Result<i64>;
    }
    impl Box {
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
}
