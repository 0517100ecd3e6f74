// @generated from keyword_only.json: the API of the bindings
/// Python module `keyword_only`.
pub mod keyword_only {
    /// Python `keyword_only.line`.
    pub fn line<'a>(text: impl Arg<'a, String>, times: impl Arg<'a, i64>) -> Result<String>;
    /// [`line`](line()) with options, set by name.
    pub fn line_with<'a>(
        text: impl Arg<'a, String>,
        times: impl Arg<'a, i64>,
        options: impl self::options::with::LineClosure<'a>,
    ) -> Result<String>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `loud`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Line<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Line<'c, 'a> {
            /// Sets `loud`. Python's default: `False`.
            pub fn loud(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Line`](super::Line).
            pub trait LineClosure<'a>: for<'c> FnOnce(super::super::options::Line<'c, 'a>) -> super::super::options::Line<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LineClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Line<'c, 'a>) -> super::super::options::Line<'c, 'a>;
        }
    }
}
