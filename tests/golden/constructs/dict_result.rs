// @generated from dict_result.json: the API of the bindings
/// Python module `dict_result`.
pub mod dict_result {
    /// Python `dict_result.swapped`.
    pub fn swapped<'a>(items: impl Arg<'a, Mapping<String, i64>>) -> Result<IndexMap<i64, String>>;
    /// Python `dict_result.by_float`.
    pub fn by_float() -> Result<Dict<f64, String>>;
}
