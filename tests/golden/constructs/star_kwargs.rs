// @generated from star_kwargs.json: the API of the bindings
/// Python module `star_kwargs`.
pub mod star_kwargs {
    /// Python `star_kwargs.joined`.
    pub fn joined<'a>(sep: impl Arg<'a, String>) -> Result<String>;
    /// [`joined`](joined()) with options, set by name.
    pub fn joined_with<'a>(sep: impl Arg<'a, String>, options: impl self::options::with::JoinedClosure<'a>) -> Result<String>;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Joined<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Joined<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, i64>) -> Self;
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
