// @generated from bytes_value.json: the API of the bindings
/// Python module `bytes_value`.
pub mod bytes_value {
    /// Python `bytes_value.reversed_`.
    pub fn reversed_<'a>(data: impl Arg<'a, Vec<u8>>) -> Result<Vec<u8>>;
    /// Python `bytes_value.echo`.
    pub fn echo<'a>(data: impl Arg<'a, Vec<u8>>) -> Result<String>;
}
