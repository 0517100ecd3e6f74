// @generated from decimal_value.json: the API of the bindings
/// Python module `decimal_value`.
pub mod decimal_value {
    /// Python `decimal_value.same`.
    pub fn same<'a>(value: impl Arg<'a, Decimal>) -> Result<Decimal>;
    /// Python `decimal_value.text`.
    pub fn text<'a>(value: impl Arg<'a, Decimal>) -> Result<String>;
    /// Python `decimal_value.parts`.
    pub fn parts<'a>(value: impl Arg<'a, Decimal>) -> Result<String>;
    /// Python `decimal_value.made`.
    pub fn made<'a>(value: impl Arg<'a, String>) -> Result<Decimal>;
    /// Python `decimal_value.total`.
    pub fn total<'a>(values: impl Arg<'a, Vec<Decimal>>) -> Result<Decimal>;
    /// Python `decimal_value.lies`.
    pub fn lies() -> Result<Decimal>;
}
