// @generated from lazy_getattr_module.json: the API of the bindings
/// Python module `lazy_getattr_module`.
pub mod lazy_getattr_module {
    /// Python `lazy_getattr_module.early`.
    pub fn early<'a>(n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `lazy_getattr_module.late`.
    pub fn late<'a>(n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python attribute `lazy_getattr_module.ANSWER`: `int`.
    pub fn answer() -> Result<i64>;
}
