// @generated from iterable_argument.json: the API of the bindings
/// Python module `iterable_argument`.
pub mod iterable_argument {
    /// Python `iterable_argument.total`.
    pub fn total<'a>(items: impl Arg<'a, Iterable<i64>>) -> Result<i64>;
    /// Python `iterable_argument.until`.
    pub fn until<'a>(items: impl Arg<'a, Iterable<i64>>, stop: impl Arg<'a, i64>) -> Result<Vec<i64>>;
}
