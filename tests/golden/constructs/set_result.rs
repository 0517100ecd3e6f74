// @generated from set_result.json: the API of the bindings
/// Python module `set_result`.
pub mod set_result {
    /// Python `set_result.united`.
    pub fn united<'a>(a: impl Arg<'a, IndexSet<i64>>, b: impl Arg<'a, IndexSet<i64>>) -> Result<IndexSet<i64>>;
    /// Python `set_result.frozen`.
    pub fn frozen<'a>(items: impl Arg<'a, IndexSet<String>>) -> Result<IndexSet<String>>;
}
