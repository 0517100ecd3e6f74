// @generated from uuid_value.json: the API of the bindings
/// Python module `uuid_value`.
pub mod uuid_value {
    /// Python `uuid_value.same`.
    pub fn same<'a>(value: impl Arg<'a, Uuid>) -> Result<Uuid>;
    /// Python `uuid_value.text`.
    pub fn text<'a>(value: impl Arg<'a, Uuid>) -> Result<String>;
    /// Python `uuid_value.known`.
    pub fn known<'a>(name: impl Arg<'a, String>) -> Result<Option<Uuid>>;
}
