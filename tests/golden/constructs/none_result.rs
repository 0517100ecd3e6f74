// @generated from none_result.json: the API of the bindings
/// Python module `none_result`.
pub mod none_result {
    /// Python attribute `none_result.LOG`: `list[str]`.
    pub fn log() -> Result<List<String>>;
    /// Python `none_result.note`.
    pub fn note<'a>(text: impl Arg<'a, String>) -> Result<()>;
    /// Python `none_result.liar`.
    pub fn liar() -> Result<()>;
}
