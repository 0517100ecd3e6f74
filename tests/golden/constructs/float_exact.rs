// @generated from float_exact.json: the API of the bindings
/// Python module `float_exact`.
pub mod float_exact {
    /// Python `float_exact.echo`.
    pub fn echo<'a>(value: impl Arg<'a, f64>) -> Result<f64>;
    /// Python `float_exact.kind`.
    pub fn kind<'a>(value: impl Arg<'a, f64>) -> Result<String>;
    /// Python `float_exact.whole`.
    pub fn whole<'a>(value: impl Arg<'a, i64>) -> Result<f64>;
}
