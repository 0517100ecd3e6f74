// @generated from type_guard.json: the API of the bindings
/// Python module `type_guard`.
pub mod type_guard {
    /// Python `type_guard.is_text`.
    pub fn is_text<'a>(value: impl Arg<'a, Value>) -> Result<bool>;
}
