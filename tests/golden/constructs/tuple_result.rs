// @generated from tuple_result.json: the API of the bindings
/// Python module `tuple_result`.
pub mod tuple_result {
    /// Python `tuple_result.pair`.
    pub fn pair<'a>(a: impl Arg<'a, i64>, b: impl Arg<'a, String>) -> Result<(i64, String)>;
    /// Python `tuple_result.swapped`.
    pub fn swapped<'a>(point: impl Arg<'a, (f64, String)>) -> Result<(String, f64)>;
    /// Python `tuple_result.many`.
    pub fn many<'a>(count: impl Arg<'a, i64>) -> Result<Vec<i64>>;
    /// Python `tuple_result.empty`.
    pub fn empty() -> Result<EmptyTuple>;
    /// Python `tuple_result.taken`.
    pub fn taken<'a>(value: impl Arg<'a, EmptyTuple>) -> Result<String>;
    /// Python `tuple_result.full`.
    pub fn full() -> Result<EmptyTuple>;
    /// Python `tuple_result.lists`.
    pub fn lists() -> Result<(i64, i64)>;
    /// Python `tuple_result.triple`.
    pub fn triple() -> Result<(i64, i64)>;
}
