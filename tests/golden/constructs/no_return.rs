// @generated from no_return.json: the API of the bindings
/// Python module `no_return`.
pub mod no_return {
    /// Python `no_return.stop`.
    pub fn stop<'a>(message: impl Arg<'a, String>) -> Result<Infallible>;
    /// Python `no_return.liar`.
    pub fn liar() -> Result<Infallible>;
}
