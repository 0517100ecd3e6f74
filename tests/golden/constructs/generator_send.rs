// @generated from generator_send.json: the API of the bindings
/// Python module `generator_send`.
pub mod generator_send {
    /// Python attribute `generator_send.closed`: `list[str]`.
    pub fn closed() -> Result<List<String>>;
    /// Python `generator_send.average`.
    pub fn average() -> Result<PyGenerator<f64, f64, i64>>;
    /// Python `generator_send.forgiving`.
    pub fn forgiving() -> Result<PyGenerator<String, Option<String>, String>>;
    /// Python `generator_send.liar`.
    pub fn liar() -> Result<PyGenerator<i64, (), i64>>;
    /// Python `generator_send.names`.
    pub fn names() -> Result<Vec<String>>;
    /// Assigns Python's `closed`.
    pub fn set_closed<'a>(value: impl Arg<'a, Vec<String>>) -> Result<()>;
}
