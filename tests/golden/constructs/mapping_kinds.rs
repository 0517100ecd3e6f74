// @generated from mapping_kinds.json: the API of the bindings
/// Python module `mapping_kinds`.
pub mod mapping_kinds {
    /// Python `mapping_kinds.total`.
    pub fn total<'a>(items: impl Arg<'a, Mapping<String, i64>>) -> Result<i64>;
    /// Python `mapping_kinds.made`.
    pub fn made<'a>(kind: impl Arg<'a, String>) -> Result<IndexMap<String, i64>>;
}
