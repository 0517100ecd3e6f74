// @generated from iterator_result.json: the API of the bindings
/// Python module `iterator_result`.
pub mod iterator_result {
    /// Python `iterator_result.counted`.
    pub fn counted<'a>(limit: impl Arg<'a, i64>) -> Result<PyIter<i64>>;
    /// Python `iterator_result.fails`.
    pub fn fails<'a>(after: impl Arg<'a, i64>) -> Result<PyIter<String>>;
}
