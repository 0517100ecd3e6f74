// @generated from sequence_kinds.json: the API of the bindings
/// Python module `sequence_kinds`.
pub mod sequence_kinds {
    /// Python `sequence_kinds.last`.
    pub fn last<'a>(items: impl Arg<'a, Sequence<i64>>) -> Result<i64>;
    /// Python `sequence_kinds.made`.
    pub fn made<'a>(kind: impl Arg<'a, String>) -> Result<Vec<i64>>;
    /// Python `sequence_kinds.lengths`.
    pub fn lengths<'a>(sequences: impl Args<'a, Sequence<Value>>) -> Result<Vec<i64>>;
    /// Python `sequence_kinds.named`.
    pub fn named<'a>(sequence: impl Arg<'a, Sequence<Value>>) -> Result<String>;
    /// Python `sequence_kinds.letters`. Without arguments; with them: `letters_with(|kw| kw.sequence(..))`.
    pub fn letters() -> Result<String>;
    /// [`letters`](letters()) with options, set by name.
    pub fn letters_with<'a>(options: impl self::options::with::LettersClosure<'a>) -> Result<String>;
    /// Python `sequence_kinds.each`.
    pub fn each<'a>(sequences: impl Arg<'a, Sequence<Sequence<String>>>) -> Result<Vec<String>>;
    /// Python `sequence_kinds.iterated`.
    pub fn iterated<'a>(items: impl Arg<'a, Iterable<Value>>) -> Result<Vec<Value>>;
    /// Python `sequence_kinds.in_list`.
    pub fn in_list<'a>(items: impl Arg<'a, Vec<Value>>) -> Result<i64>;
    /// Python `sequence_kinds.in_set`.
    pub fn in_set<'a>(items: impl Arg<'a, IndexSet<Value>>) -> Result<i64>;
    /// Python `sequence_kinds.in_dict`.
    pub fn in_dict<'a>(items: impl Arg<'a, Mapping<String, Value>>) -> Result<Vec<String>>;
    /// Python `sequence_kinds.in_mapping`.
    pub fn in_mapping<'a>(items: impl Arg<'a, Mapping<String, Value>>) -> Result<Vec<String>>;
    /// Python `sequence_kinds.rows`.
    pub fn rows<'a>(items: impl Arg<'a, Sequence<Sequence<Value>>>) -> Result<Vec<i64>>;
    /// Python class `sequence_kinds.Counted`.
    pub struct Counted { base: Object }
    impl PythonClass for Counted;
    impl Clone for Counted;
    impl Deref for Counted { type Target = Object; }
    impl Debug for Counted;
    impl Display for Counted;
    impl IsA<Counted> for Counted;
    impl IsA<Object> for Counted;
    impl Nominal for Counted;
    impl Holds for Counted { type Class = Self; }
    impl<'a> Give<'a> for Counted { type Class = Self; }
    impl Kinded for Counted { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Counted;
    impl Has<protocol_members::__iter__> for self::Counted;
    impl Counted {
        /// Python `sequence_kinds.Counted.Counted`.
        pub fn new() -> Result<Self>;
        /// Python `sequence_kinds.Counted.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Counted { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Counted { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Counted;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Counted;
    impl<'a> Args<'a, Iterable<i64>> for &'a Counted;
    impl<'a> Arg<'a, Iterable<i64>> for Counted;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Counted;
    impl<'a> Args<'a, Iterable<i64>> for Counted;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Counted;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Counted;
    impl<'a> Args<'a, Iterable<Value>> for &'a Counted;
    impl<'a> Arg<'a, Iterable<Value>> for Counted;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Counted;
    impl<'a> Args<'a, Iterable<Value>> for Counted;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `sequence`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Letters<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Letters<'c, 'a> {
            /// Sets `sequence`. Python's default: `None`.
            pub fn sequence(self, value: impl Arg<'a, Option<Sequence<String>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Letters`](super::Letters).
            pub trait LettersClosure<'a>: for<'c> FnOnce(super::super::options::Letters<'c, 'a>) -> super::super::options::Letters<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LettersClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Letters<'c, 'a>) -> super::super::options::Letters<'c, 'a>;
        }
    }
}
