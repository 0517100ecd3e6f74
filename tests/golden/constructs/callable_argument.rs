// @generated from callable_argument.json: the API of the bindings
/// Python module `callable_argument`.
pub mod callable_argument {
    /// Python `callable_argument.apply`.
    pub fn apply<'a, M0>(f: impl ArgFn<'a, Function<(i64, String), String>, (i64, String), String, M0>, n: impl Arg<'a, i64>) -> Result<String>;
    /// Python `callable_argument.apply`.
    pub fn apply_by<'a, R0: Ret<String>>(f: impl Fn(i64, String) -> R0 + Send + Sync + 'static, n: impl Arg<'a, i64>) -> Result<String>;
    /// Python `callable_argument.maybe`. Without arguments; with them: `maybe_with(|kw| kw.f(..))`.
    pub fn maybe() -> Result<i64>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<i64>;
    /// Python `callable_argument.anyhow`.
    pub fn anyhow<'a, M0>(f: impl ArgFn<'a, Function<Value, Value>, Value, Value, M0>, args: impl Args<'a, Value>) -> Result<Value>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `f`, `f_by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `f`. Python's default: `None`.
            pub fn f<M>(self, value: impl ArgFn<'a, Option<Function<(i64,), i64>>, (i64,), i64, M>) -> Self;
            /// Sets `f`. Python's default: `None`.
            pub fn f_by<R: Ret<i64>>(self, value: impl Fn(i64) -> R + Send + Sync + 'static) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Maybe`](super::Maybe).
            pub trait MaybeClosure<'a>: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MaybeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a>;
        }
    }
}
