// @generated from same_leaf_name.json: the API of the bindings
/// Python module `same_leaf_name`.
pub mod same_leaf_name {
    /// Python `same_leaf_name.outer`.
    pub fn outer<'a>(inner: impl Arg<'a, super::same_leaf_name_same_leaf_name::Inner>) -> Result<i64>;
    pub use super::same_leaf_name_same_leaf_name::Inner as Inner;
}
/// Python module `same_leaf_name.same_leaf_name`.
pub mod same_leaf_name_same_leaf_name {
    /// Python `same_leaf_name.same_leaf_name.outer`.
    pub fn outer<'a>(value: impl Arg<'a, i64>) -> Result<self::Inner>;
    /// Python class `same_leaf_name.same_leaf_name.Inner`.
    pub struct Inner { base: Object }
    impl Nominal for Inner;
    impl Clone for Inner;
    impl Deref for Inner { type Target = Object; }
    impl Debug for Inner;
    impl Display for Inner;
    impl IsA<Inner> for Inner;
    impl Holds for Inner { type Class = Self; }
    impl<'a> Give<'a> for Inner { type Class = Self; type How = ByValue; }
    impl Kinded for Inner { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Inner;
    impl Inner {
        /// Python `same_leaf_name.same_leaf_name.Inner.Inner`.
        pub fn new<'a>(value: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `same_leaf_name.same_leaf_name.Inner.value`: `int`.
        pub fn value(&self) -> Result<i64>;
    }
    impl Inner {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
}
