// @generated from complex_number.json: the API of the bindings
/// Python module `complex_number`.
pub mod complex_number {
    /// Python `complex_number.squared`.
    pub fn squared<'a>(value: impl Arg<'a, Complex64>) -> Result<Complex64>;
}
