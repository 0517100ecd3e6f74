// @generated from self_type.json: the API of the bindings
/// Python module `self_type`.
pub mod self_type {
    /// Python class `self_type.Query`.
    pub struct Query { base: Object }
    impl Nominal for Query;
    impl Clone for Query;
    impl Deref for Query { type Target = Object; }
    impl Debug for Query;
    impl Display for Query;
    impl IsA<Query> for Query;
    impl Holds for Query { type Class = Self; }
    impl<'a> Give<'a> for Query { type Class = Self; type How = ByValue; }
    impl Kinded for Query { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Query;
    impl Query {
        /// Python `self_type.Query.Query`. Without arguments; with them: `new_with(|kw| kw.text(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::QueryNewClosure<'a>) -> Result<Self>;
        /// Python `self_type.Query.where`.
        pub fn where_<'a>(&self, condition: impl Arg<'a, String>) -> Result<Self>;
        /// Python `self_type.Query.parse`.
        pub fn parse<'a>(text: impl Arg<'a, String>) -> Result<Self>;
        /// Python attribute `self_type.Query.text`: `str`.
        pub fn text(&self) -> Result<String>;
    }
    impl Query {
        /// Assigns Python's `text`.
        pub fn set_text<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `self_type.Special`.
    pub struct Special { base: self::Query }
    impl Nominal for Special;
    impl Clone for Special;
    impl Deref for Special { type Target = self::Query; }
    impl Debug for Special;
    impl Display for Special;
    impl IsA<Special> for Special;
    impl IsA<self::Query> for Special;
    impl<__S> In<__S> for Special where self::Query: In<__S>;
    impl Holds for Special { type Class = Self; }
    impl<'a> Give<'a> for Special { type Class = Self; type How = ByValue; }
    impl Kinded for Special { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Special;
    impl Special {
        /// Python `self_type.Special.Special`. Without arguments; with them: `new_with(|kw| kw.text(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::QueryNewClosure<'a>) -> Result<Self>;
        /// Python `self_type.Special.special`.
        pub fn special(&self) -> Result<String>;
        /// Python `self_type.Special.where`.
        pub fn where_<'a>(&self, condition: impl Arg<'a, String>) -> Result<Self>;
        /// Python `self_type.Special.parse`.
        pub fn parse<'a>(text: impl Arg<'a, String>) -> Result<Self>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct QueryNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> QueryNew<'c, 'a> {
            /// Sets `text`. Python's default: `''`.
            pub fn text(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`QueryNew`](super::QueryNew).
            pub trait QueryNewClosure<'a>: for<'c> FnOnce(super::super::options::QueryNew<'c, 'a>) -> super::super::options::QueryNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> QueryNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::QueryNew<'c, 'a>) -> super::super::options::QueryNew<'c, 'a>;
        }
    }
}
