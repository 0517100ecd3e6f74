// @generated from iterable_result.json: the API of the bindings
/// Python module `iterable_result`.
pub mod iterable_result {
    /// Python `iterable_result.numbers`.
    pub fn numbers<'a>(kind: impl Arg<'a, String>) -> Result<PyIter<i64>>;
}
