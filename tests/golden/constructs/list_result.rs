// @generated from list_result.json: the API of the bindings
/// Python module `list_result`.
pub mod list_result {
    /// Python `list_result.doubled`.
    pub fn doubled<'a>(items: impl Arg<'a, Vec<i64>>) -> Result<Vec<i64>>;
    /// Python `list_result.table`.
    pub fn table<'a>(rows: impl Arg<'a, Vec<Vec<String>>>) -> Result<Vec<Vec<String>>>;
    /// Python `list_result.wrong`.
    pub fn wrong() -> Result<Vec<i64>>;
}
