// @generated from positional_only.json: the API of the bindings
/// Python module `positional_only`.
pub mod positional_only {
    /// Python `positional_only.spaced`.
    pub fn spaced<'a>(start: impl Arg<'a, i64>) -> Result<Vec<i64>>;
    /// [`spaced`](spaced()) with options, set by name.
    pub fn spaced_with<'a>(start: impl Arg<'a, i64>, options: impl self::options::with::SpacedClosure<'a>) -> Result<Vec<i64>>;
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
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Spaced`](super::Spaced).
            pub trait SpacedClosure<'a>: for<'c> FnOnce(super::super::options::Spaced<'c, 'a>) -> super::super::options::Spaced<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> SpacedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Spaced<'c, 'a>) -> super::super::options::Spaced<'c, 'a>;
        }
    }
}
