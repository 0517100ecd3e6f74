// @generated from overload_by_arity.json: the API of the bindings
/// Python module `overload_by_arity`.
pub mod overload_by_arity {
    /// Python `overload_by_arity.lookup`.
    pub fn lookup<'a>(key: impl Arg<'a, String>) -> Result<Option<i64>>;
    /// Python `overload_by_arity.lookup`.
    pub fn lookup_default<'a>(key: impl Arg<'a, String>, default: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `overload_by_arity.span`.
    pub fn span<'a>(stop: impl Arg<'a, i64>) -> Result<Vec<i64>>;
    /// Python `overload_by_arity.span`.
    pub fn span_start<'a>(start: impl Arg<'a, i64>, stop: impl Arg<'a, i64>) -> Result<Vec<i64>>;
}
