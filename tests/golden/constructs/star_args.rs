// @generated from star_args.json: the API of the bindings
/// Python module `star_args`.
pub mod star_args {
    /// Python `star_args.total`.
    pub fn total<'a>(numbers: impl Args<'a, i64>) -> Result<i64>;
    /// Python `star_args.kinds`.
    pub fn kinds<'a>(values: impl Args<'a, Value>) -> Result<Vec<String>>;
    /// Python `star_args.joined`.
    pub fn joined<'a>(first: impl Arg<'a, String>, options_2: impl Args<'a, String>) -> Result<String>;
    /// [`joined`](joined()) with options, set by name.
    pub fn joined_with<'a>(
        first: impl Arg<'a, String>,
        options_2: impl Args<'a, String>,
        options: impl self::options::with::JoinedClosure<'a>,
    ) -> Result<String>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `sep`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Joined<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Joined<'c, 'a> {
            /// Sets `sep`. Python's default: `' '`.
            pub fn sep(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Joined`](super::Joined).
            pub trait JoinedClosure<'a>: for<'c> FnOnce(super::super::options::Joined<'c, 'a>) -> super::super::options::Joined<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> JoinedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Joined<'c, 'a>) -> super::super::options::Joined<'c, 'a>;
        }
    }
}
