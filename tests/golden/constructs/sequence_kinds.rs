// @generated from sequence_kinds.json: the API of the bindings
/// Python module `sequence_kinds`.
pub mod sequence_kinds {
    /// Python `sequence_kinds.last`.
    pub fn last<'a>(items: impl Arg<'a, Sequence<i64>>) -> Result<i64>;
    /// Python `sequence_kinds.made`.
    pub fn made<'a>(kind: impl Arg<'a, String>) -> Result<Vec<i64>>;
}
