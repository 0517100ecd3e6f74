// @generated from positional_only.json: the API of the bindings
/// Python module `positional_only`.
pub mod positional_only {
    /// Python `positional_only.spaced`.
    pub fn spaced<'a>(start: impl Arg<'a, i64>) -> Result<Vec<i64>>;
    /// [`spaced`](spaced()) with options, set by name.
    pub fn spaced_with<'a>(
        start: impl Arg<'a, i64>,
        options: impl for<'c> FnOnce(self::options::Spaced<'c, 'a>) -> self::options::Spaced<'c, 'a>,
    ) -> Result<Vec<i64>>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `stop`, `step`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Spaced<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Spaced<'c, 'a> {
            /// Sets `stop`. Python's default: `10`.
            pub fn stop(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `step`. Python's default: `1`.
            pub fn step(self, value: impl Arg<'a, i64>) -> Self;
        }
    }
}
