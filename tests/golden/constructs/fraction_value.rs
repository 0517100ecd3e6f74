// @generated from fraction_value.json: the API of the bindings
/// Python module `fraction_value`.
pub mod fraction_value {
    /// Python `fraction_value.same`.
    pub fn same<'a>(value: impl Arg<'a, Fraction>) -> Result<Fraction>;
    /// Python `fraction_value.text`.
    pub fn text<'a>(value: impl Arg<'a, Fraction>) -> Result<String>;
    /// Python `fraction_value.power`.
    pub fn power<'a>(value: impl Arg<'a, Fraction>, exponent: impl Arg<'a, i64>) -> Result<Fraction>;
}
