// @generated from bare_alias.json: the API of the bindings
/// Python module `bare_alias`.
pub mod bare_alias {
    /// Python `bare_alias.pair`.
    pub fn pair() -> Result<(Value, Value)>;
    /// Python `bare_alias.numbers`.
    pub fn numbers() -> Result<(i64, i64)>;
    /// Python `bare_alias.table`.
    pub fn table<'a>(rows: impl Arg<'a, Mapping<String, Vec<Value>>>) -> Result<Vec<String>>;
    /// Python `bare_alias.names`.
    pub fn names() -> Result<Vec<Value>>;
}
