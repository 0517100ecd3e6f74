// @generated from callable_result.json: the API of the bindings
/// Python module `callable_result`.
pub mod callable_result {
    /// Python `callable_result.adder`.
    pub fn adder<'a>(n: impl Arg<'a, i64>) -> Result<Callable<(i64,), i64>>;
    /// Python `callable_result.liar`.
    pub fn liar() -> Result<Callable<(), i64>>;
}
