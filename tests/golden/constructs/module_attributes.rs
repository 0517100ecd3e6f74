// @generated from module_attributes.json: the API of the bindings
/// Python module `module_attributes`.
pub mod module_attributes {
    /// Python attribute `module_attributes.LIMIT`: `int`.
    pub fn limit() -> Result<i64>;
    /// Python attribute `module_attributes.RATIO`: `float`.
    pub fn ratio() -> Result<f64>;
    /// Python attribute `module_attributes.NAME`: `str`.
    pub fn name() -> Result<String>;
    /// Python attribute `module_attributes.NOTHING`: `str | None`.
    pub fn nothing() -> Result<Option<String>>;
    /// Python attribute `module_attributes.ITEMS`: `list[int]`.
    pub fn items() -> Result<List<i64>>;
    /// Python attribute `module_attributes.TABLE`: `dict[str, int]`.
    pub fn table() -> Result<Dict<String, i64>>;
    /// Python attribute `module_attributes.TAGS`: `set[str]`.
    pub fn tags() -> Result<Set<String>>;
    /// Python attribute `module_attributes.PAIR`: `tuple[int, str]`.
    pub fn pair() -> Result<(i64, String)>;
    /// Python `module_attributes.count`.
    pub fn count() -> Result<i64>;
}
