// @generated from closure_with_options.json: the API of the bindings
/// Python module `closure_with_options`.
pub mod closure_with_options {
    /// Python `closure_with_options.mapped`.
    pub fn mapped<'a, M0>(f: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M0>, items: impl Arg<'a, Iterable<i64>>) -> Result<Vec<String>>;
    /// [`mapped`](mapped()) with options, set by name.
    pub fn mapped_with<'a, M0>(
        f: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M0>,
        items: impl Arg<'a, Iterable<i64>>,
        options: impl self::options::with::MappedClosure<'a>,
    ) -> Result<Vec<String>>;
    /// Python `closure_with_options.mapped`.
    pub fn mapped_by<'a, R0: Ret<i64>>(
        f: impl Fn(i64) -> R0 + Send + Sync + 'static,
        items: impl Arg<'a, Iterable<i64>>,
    ) -> Result<Vec<String>>;
    /// [`mapped_by`](mapped_by()) with options, set by name.
    pub fn mapped_by_with<'a, R0: Ret<i64>>(
        f: impl Fn(i64) -> R0 + Send + Sync + 'static,
        items: impl Arg<'a, Iterable<i64>>,
        options: impl self::options::with::MappedClosure<'a>,
    ) -> Result<Vec<String>>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `start`, `label`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Mapped<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Mapped<'c, 'a> {
            /// Sets `start`. Python's default: `0`.
            pub fn start(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `label`. Python's default: `''`.
            pub fn label(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Mapped`](super::Mapped).
            pub trait MappedClosure<'a>: for<'c> FnOnce(super::super::options::Mapped<'c, 'a>) -> super::super::options::Mapped<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MappedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Mapped<'c, 'a>) -> super::super::options::Mapped<'c, 'a>;
        }
    }
}
