// @generated from structseq.json: the API of the bindings
/// Python module `structseq`.
pub mod structseq {
    /// Python `structseq.epoch`.
    pub fn epoch() -> Result<PyTuple<Value>>;
    /// Python `structseq.size`.
    pub fn size() -> Result<PyTuple<Value>>;
    /// Python `structseq.area`.
    pub fn area<'a>(size: impl Arg<'a, Value>) -> Result<i64>;
    /// Python `structseq.wide`.
    pub fn wide<'a>(size: impl Arg<'a, (i64, i64)>) -> Result<bool>;
    /// Python `structseq.zone`.
    pub fn zone<'a>(when: impl Arg<'a, Value>) -> Result<(String, i64)>;
}
