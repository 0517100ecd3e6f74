// @generated from default_arguments.json: the API of the bindings
/// Python module `default_arguments`.
pub mod default_arguments {
    /// Python `default_arguments.shown`. Without arguments; with them: `shown_with(|kw| kw.a(..))`.
    pub fn shown() -> Result<String>;
    /// [`shown`](shown()) with options, set by name.
    pub fn shown_with<'a>(options: impl self::options::with::ShownClosure<'a>) -> Result<String>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Shown<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Shown<'c, 'a> {
            /// Sets `a`. Python's default: `-1`.
            pub fn a(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `b`. Python's default: `0.5`.
            pub fn b(self, value: impl Arg<'a, f64>) -> Self;
            /// Sets `c`. Python's default: `'it\'s'`.
            pub fn c(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `d`. Python's default: `bytes.fromhex('7800')`.
            pub fn d(self, value: impl Arg<'a, Vec<u8>>) -> Self;
            /// Sets `e`. Python's default: `True`.
            pub fn e(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `f`. Python's default: `None`.
            pub fn f(self, value: impl Arg<'a, Option<i64>>) -> Self;
            /// Sets `g`. Python's default: `(1, 2)`.
            pub fn g(self, value: impl Arg<'a, PyTuple<i64>>) -> Self;
            /// Sets `h`. Python's default: `['h']`.
            pub fn h(self, value: impl Arg<'a, Vec<String>>) -> Self;
            /// Sets `i`. Python's default: `_UNSET`.
            pub fn i(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Shown`](super::Shown).
            pub trait ShownClosure<'a>: for<'c> FnOnce(super::super::options::Shown<'c, 'a>) -> super::super::options::Shown<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ShownClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Shown<'c, 'a>) -> super::super::options::Shown<'c, 'a>;
        }
    }
}
