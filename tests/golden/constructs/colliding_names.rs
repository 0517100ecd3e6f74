// @generated from colliding_names.json: the API of the bindings
/// Python module `colliding_names`.
pub mod colliding_names {
    /// Python `colliding_names.named`.
    pub fn named<'a>(
        self_: impl Arg<'a, i64>,
        type_: impl Arg<'a, i64>,
        crate_: impl Arg<'a, i64>,
        r: impl Arg<'a, i64>,
        x: impl Arg<'a, i64>,
    ) -> Result<Vec<i64>>;
    /// Python `colliding_names.pairs`. Without arguments; with them: `pairs_with(|kw| kw.some_name_2(..))`.
    pub fn pairs() -> Result<Vec<i64>>;
    /// [`pairs`](pairs()) with options, set by name.
    pub fn pairs_with<'a>(options: impl self::options::with::PairsClosure<'a>) -> Result<Vec<i64>>;
    /// Python `colliding_names.new`.
    pub fn new() -> Result<String>;
    /// Python `colliding_names.drop`.
    pub fn drop<'a>(value: impl Arg<'a, String>) -> Result<String>;
    /// Python `colliding_names.clone`.
    pub fn clone() -> Result<String>;
    /// Python `colliding_names.match`. Without arguments; with them: `match_with(|kw| kw.fn_(..))`.
    pub fn match_() -> Result<String>;
    /// [`match_`](match_()) with options, set by name.
    pub fn match_with<'a>(options: impl self::options::with::MatchClosure<'a>) -> Result<String>;
    /// Python class `colliding_names.HTTPServer`.
    pub struct HttpServer2 { base: Object }
    impl Nominal for HttpServer2;
    impl Clone for HttpServer2;
    impl Deref for HttpServer2 { type Target = Object; }
    impl Debug for HttpServer2;
    impl Display for HttpServer2;
    impl IsA<HttpServer2> for HttpServer2;
    impl Holds for HttpServer2 { type Class = Self; }
    impl<'a> Give<'a> for HttpServer2 { type Class = Self; type How = ByValue; }
    impl Kinded for HttpServer2 { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::HttpServer2;
    impl HttpServer2 {
        /// Python `colliding_names.HTTPServer.HTTPServer`.
        pub fn new() -> Result<Self>;
        /// Python `colliding_names.HTTPServer.new`.
        pub fn new_2(&self) -> Result<String>;
        /// Python `colliding_names.HTTPServer.drop`.
        pub fn drop_(&self) -> Result<String>;
        /// Python `colliding_names.HTTPServer.clone`.
        pub fn clone_(&self) -> Result<String>;
        /// Python `colliding_names.HTTPServer.into`.
        pub fn into_(&self) -> Result<String>;
        /// Python `colliding_names.HTTPServer.release`.
        pub fn release(&self) -> Result<String>;
    }
    /// Python class `colliding_names.HttpServer`.
    pub struct HttpServer { base: Object }
    impl Nominal for HttpServer;
    impl Clone for HttpServer;
    impl Deref for HttpServer { type Target = Object; }
    impl Debug for HttpServer;
    impl Display for HttpServer;
    impl IsA<HttpServer> for HttpServer;
    impl Holds for HttpServer { type Class = Self; }
    impl<'a> Give<'a> for HttpServer { type Class = Self; type How = ByValue; }
    impl Kinded for HttpServer { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::HttpServer;
    impl HttpServer {
        /// Python `colliding_names.HttpServer.HttpServer`.
        pub fn new() -> Result<Self>;
        /// Python `colliding_names.HttpServer.eq`.
        pub fn eq_<'a>(&self, other: impl Arg<'a, i64>) -> Result<bool>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `some_name_2`, `some_name`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Pairs<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Pairs<'c, 'a> {
            /// Sets `someName`. Python's default: `1`.
            pub fn some_name_2(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `some_name`. Python's default: `2`.
            pub fn some_name(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `fn_`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Match<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Match<'c, 'a> {
            /// Sets `fn`. Python's default: `'fn'`.
            pub fn fn_(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Pairs`](super::Pairs).
            pub trait PairsClosure<'a>: for<'c> FnOnce(super::super::options::Pairs<'c, 'a>) -> super::super::options::Pairs<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PairsClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Pairs<'c, 'a>) -> super::super::options::Pairs<'c, 'a>;
            /// A closure that sets options of [`Match`](super::Match).
            pub trait MatchClosure<'a>: for<'c> FnOnce(super::super::options::Match<'c, 'a>) -> super::super::options::Match<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MatchClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Match<'c, 'a>) -> super::super::options::Match<'c, 'a>;
        }
    }
}
