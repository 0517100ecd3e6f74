// @generated from optional_argument.json: the API of the bindings
/// Python module `optional_argument`.
pub mod optional_argument {
    /// Python `optional_argument.shown`.
    pub fn shown<'a>(text: impl Arg<'a, Option<String>>) -> Result<String>;
    /// Python `optional_argument.first`.
    pub fn first<'a>(items: impl Arg<'a, Vec<i64>>) -> Result<Option<i64>>;
}
