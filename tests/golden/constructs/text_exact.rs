// @generated from text_exact.json: the API of the bindings
/// Python module `text_exact`.
pub mod text_exact {
    /// Python `text_exact.echo`.
    pub fn echo<'a>(text: impl Arg<'a, String>) -> Result<String>;
    /// Python `text_exact.length`.
    pub fn length<'a>(text: impl Arg<'a, String>) -> Result<i64>;
    /// Python `text_exact.surrogate`.
    pub fn surrogate() -> Result<String>;
}
