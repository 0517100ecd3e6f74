// @generated from complex_value.json: the API of the bindings
/// Python module `complex_value`.
pub mod complex_value {
    /// Python `complex_value.same`.
    pub fn same<'a>(value: impl Arg<'a, Complex64>) -> Result<Complex64>;
    /// Python `complex_value.text`.
    pub fn text<'a>(value: impl Arg<'a, Complex64>) -> Result<String>;
    /// Python `complex_value.every`.
    pub fn every<'a>(values: impl Arg<'a, Vec<Complex64>>) -> Result<Vec<Complex64>>;
    /// Python `complex_value.subclass`.
    pub fn subclass() -> Result<Complex64>;
}
