// @generated from written_arguments.json: the API of the bindings
/// Python module `written_arguments`.
pub mod written_arguments {
    /// Python `written_arguments.grow`.
    pub fn grow<'a>(items: impl Changed<'a, List<i64>>) -> Result<()>;
    /// Python `written_arguments.clear`.
    pub fn clear<'a>(table: impl Changed<'a, Dict<String, i64>>) -> Result<()>;
    /// Python `written_arguments.store`.
    pub fn store<'a>(table: impl Changed<'a, Dict<String, i64>>, key: impl Arg<'a, String>) -> Result<()>;
    /// Python `written_arguments.drop`.
    pub fn drop<'a>(names: impl Changed<'a, Set<String>>, name: impl Arg<'a, String>) -> Result<()>;
    /// Python `written_arguments.cached`.
    pub fn cached<'a>(key: impl Arg<'a, String>) -> Result<i64>;
    /// [`cached`](cached()) with options, set by name.
    pub fn cached_with<'a>(key: impl Arg<'a, String>, options: impl self::options::with::CachedClosure<'a>) -> Result<i64>;
    /// Python `written_arguments.declared`.
    pub fn declared<'a>(table: impl Changed<'a, Dict<String, i64>>) -> Result<()>;
    /// Python `written_arguments.shuffled`.
    pub fn shuffled<'a>(items: impl Changed<'a, List<i64>>) -> Result<()>;
    /// Python `written_arguments.emptied`.
    pub fn emptied<'a>(items: impl Changed<'a, Set<i64>>) -> Result<()>;
    /// Python `written_arguments.push`.
    pub fn push<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(heap: impl Give<'a, Class: Inherits<List<T>>>, item: X) -> Result<()>;
    /// Python `written_arguments.last`.
    pub fn last<'a, T: Received>(heap: impl Give<'a, Class: Inherits<List<T>>>) -> Result<T>;
    /// Python `written_arguments.read`.
    pub fn read<'a>(items: impl Arg<'a, Vec<i64>>) -> Result<i64>;
    /// Python `written_arguments.copied`.
    pub fn copied<'a>(items: impl Arg<'a, Vec<i64>>) -> Result<Vec<i64>>;
    /// Python `written_arguments.filled`.
    pub fn filled<'a, M0>(
        fill: impl ArgFn<'a, Function<(Dict<String, i64>), Value>, (Dict<String, i64>), Value, M0>,
    ) -> Result<IndexMap<String, i64>>;
    /// Python `written_arguments.filled`.
    pub fn filled_by<R0: Ret<Value>>(fill: impl Fn(Dict<String, i64>) -> R0 + Send + Sync + 'static) -> Result<IndexMap<String, i64>>;
    /// Python `written_arguments.filled_or_not`. Without arguments; with them: `filled_or_not_with(|kw| kw.fill(..))`.
    pub fn filled_or_not() -> Result<Vec<String>>;
    /// [`filled_or_not`](filled_or_not()) with options, set by name.
    pub fn filled_or_not_with<'a>(options: impl self::options::with::FilledOrNotClosure<'a>) -> Result<Vec<String>>;
    /// Python `written_arguments.measured`.
    pub fn measured<'a, M0>(of: impl ArgFn<'a, Function<(Vec<i64>,), i64>, (Vec<i64>,), i64, M0>) -> Result<i64>;
    /// Python `written_arguments.measured`.
    pub fn measured_by<R0: Ret<i64>>(of: impl Fn(Vec<i64>) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python `written_arguments.noted`.
    pub fn noted<'a>(table: impl Changed<'a, Open<Dict<String, Any>>>, key: impl Arg<'a, String>) -> Result<()>;
    /// Python class `written_arguments.Table`.
    pub struct Table { base: Object }
    impl Nominal for Table;
    impl Clone for Table;
    impl Deref for Table { type Target = Object; }
    impl Debug for Table;
    impl Display for Table;
    impl IsA<Table> for Table;
    impl Holds for Table { type Class = Self; }
    impl<'a> Give<'a> for Table { type Class = Self; type How = ByValue; }
    impl Kinded for Table { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Table;
    impl Table {
        /// Python `written_arguments.Table.Table`.
        pub fn new() -> Result<Self>;
        /// Python `written_arguments.Table.put`.
        pub fn put<'a>(&self, rows: impl Changed<'a, List<i64>>) -> Result<()>;
        /// [`put`](Self::put()) with options, set by name.
        pub fn put_with<'a>(&self, rows: impl Changed<'a, List<i64>>, options: impl self::options::with::TablePutClosure<'a>) -> Result<()>;
        /// Python attribute `written_arguments.Table.rows`: `list`.
        pub fn rows(&self) -> Result<List<Value>>;
    }
    impl Table {
        /// Assigns Python's `rows`.
        pub fn set_rows<'a>(&self, value: impl Arg<'a, Vec<Value>>) -> Result<()>;
    }
    /// Python class `written_arguments.Scores`.
    pub struct Scores { base: Dict<String, i64> }
    impl Nominal for Scores;
    impl Clone for Scores;
    impl Deref for Scores { type Target = Dict<String, i64>; }
    impl Debug for Scores;
    impl Display for Scores;
    impl IsA<Scores> for Scores;
    impl IsA<Dict<String, i64>> for Scores;
    impl IsA<Dict<String, Value>> for Scores;
    impl IsA<Dict<Value, i64>> for Scores;
    impl IsA<Dict<Value, Value>> for Scores;
    impl Inherits<Dict<String, i64>> for Scores;
    impl<__S> In<__S> for Scores where Dict<String, i64>: In<__S>;
    impl Holds for Scores { type Class = Self; }
    impl<'a> Give<'a> for Scores { type Class = Self; type How = ByValue; }
    impl Kinded for Scores { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Scores;
    impl Has<protocol_members::__delitem__> for self::Scores;
    impl Has<protocol_members::__getitem__> for self::Scores;
    impl Has<protocol_members::__iter__> for self::Scores;
    impl Has<protocol_members::__len__> for self::Scores;
    impl Has<protocol_members::__reversed__> for self::Scores;
    impl Has<protocol_members::__setitem__> for self::Scores;
    impl Has<protocol_members::copy> for self::Scores;
    impl Has<protocol_members::get> for self::Scores;
    impl Has<protocol_members::items> for self::Scores;
    impl Has<protocol_members::keys> for self::Scores;
    impl Has<protocol_members::update> for self::Scores;
    impl Scores {
        /// Python `written_arguments.Scores.Scores`. Without arguments; with them: `new_with(|kw| kw.map(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::ScoresNewClosure<'a>) -> Result<Self>;
    }
    impl Scores<> {
        /// Python `written_arguments.Scores.Scores`.
        pub fn new_iterable<'a, P: Kinded<Kind: self::sig::ScoresNewIterable> + Arg<'a, <P as Kinded>::Kind>>(
            iterable: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::ScoresNewIterable>::Output>;
    }
    impl Iterates for Scores { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Scores;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Scores;
    impl<'a> Args<'a, Iterable<String>> for &'a Scores;
    impl<'a> Arg<'a, Iterable<String>> for Scores;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Scores;
    impl<'a> Args<'a, Iterable<String>> for Scores;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Scores;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Scores;
    impl<'a> Args<'a, Iterable<Value>> for &'a Scores;
    impl<'a> Arg<'a, Iterable<Value>> for Scores;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Scores;
    impl<'a> Args<'a, Iterable<Value>> for Scores;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, i64>>> BitOr<__R> for &'__h Scores { type Output = Result<Dict<String, i64>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, i64>>> BitOr<__R> for Scores { type Output = Result<Dict<String, i64>>; }
    impl Maps for Scores { type Key = String; type Value = i64; }
    impl self::sig::ScoresNewIterable for Vec<Vec<String>> { type Output = self::Scores; }
    impl self::sig::ScoresNewIterable for Vec<Vec<Vec<u8>>> { type Output = self::Scores; }
    impl self::sig::ScoresNewIterable for Value { type Output = self::Scores; }
    impl self::sig::ScoresNewIterable for Vec<Value> { type Output = self::Scores; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `start`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TablePut<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TablePut<'c, 'a> {
            /// Sets `start`. Python's default: `0`.
            pub fn start(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `map`, `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ScoresNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ScoresNew<'c, 'a> {
            /// Sets `map`.
            pub fn map(self, value: impl Arg<'a, Mapping<String, i64>>) -> Self;
            /// Sets `iterable`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<(String, i64)>>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `cache`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Cached<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Cached<'c, 'a> {
            /// Sets `cache`. Python's default: `None`.
            pub fn cache(self, value: impl Changed<'a, Option<Dict<String, i64>>>) -> Self;
        }
        /// Optional arguments: `fill`, `fill_by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FilledOrNot<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FilledOrNot<'c, 'a> {
            /// Sets `fill`. Python's default: `None`.
            pub fn fill<M>(self, value: impl ArgFn<'a, Option<Function<(List<String>,), ()>>, (List<String>,), (), M>) -> Self;
            /// Sets `fill`. Python's default: `None`.
            pub fn fill_by<R: Ret<()>>(self, value: impl Fn(List<String>) -> R + Send + Sync + 'static) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`TablePut`](super::TablePut).
            pub trait TablePutClosure<'a>: for<'c> FnOnce(super::super::options::TablePut<'c, 'a>) -> super::super::options::TablePut<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TablePutClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TablePut<'c, 'a>) -> super::super::options::TablePut<'c, 'a>;
            /// A closure that sets options of [`ScoresNew`](super::ScoresNew).
            pub trait ScoresNewClosure<'a>: for<'c> FnOnce(super::super::options::ScoresNew<'c, 'a>) -> super::super::options::ScoresNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ScoresNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ScoresNew<'c, 'a>) -> super::super::options::ScoresNew<'c, 'a>;
            /// A closure that sets options of [`Cached`](super::Cached).
            pub trait CachedClosure<'a>: for<'c> FnOnce(super::super::options::Cached<'c, 'a>) -> super::super::options::Cached<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CachedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Cached<'c, 'a>) -> super::super::options::Cached<'c, 'a>;
            /// A closure that sets options of [`FilledOrNot`](super::FilledOrNot).
            pub trait FilledOrNotClosure<'a>: for<'c> FnOnce(super::super::options::FilledOrNot<'c, 'a>) -> super::super::options::FilledOrNot<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FilledOrNotClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::FilledOrNot<'c, 'a>) -> super::super::options::FilledOrNot<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `written_arguments.Scores.Scores` accepts. Its overloads are:
        pub trait ScoresNewIterable { type Output: FromPython; }
    }
}
