// @generated from int_overflow.json: the API of the bindings
/// Python module `int_overflow`.
pub mod int_overflow {
    /// Python `int_overflow.power`.
    pub fn power<'a>(exponent: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `int_overflow.wrong`.
    pub fn wrong<'a>(kind: impl Arg<'a, String>) -> Result<i64>;
}
