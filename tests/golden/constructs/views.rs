// @generated from views.json: the API of the bindings
/// Python module `views`.
pub mod views {
    /// Python `views.table`.
    pub fn table() -> Result<Dict<self::Key, i64>>;
    /// Python `views.keys_of_handles`.
    pub fn keys_of_handles() -> Result<Set<self::Key>>;
    /// Python `views.keys_of_str`.
    pub fn keys_of_str() -> Result<IndexSet<String>>;
    /// Python `views.values`.
    pub fn values() -> Result<PyIter<i64>>;
    /// Python `views.items`.
    pub fn items() -> Result<PyIter<(String, i64)>>;
    /// Python `views.frozen_handles`.
    pub fn frozen_handles() -> Result<Set<self::Key>>;
    /// Python `views.live_handles`.
    pub fn live_handles() -> Result<Set<self::Key>>;
    /// Python `views.list_or_set`.
    pub fn list_or_set<'a>(which: impl Arg<'a, String>) -> Result<self::IntListOrIntSetOrIntIntDict>;
    /// Python `views.first_of`.
    pub fn first_of<'a>(members: impl Changed<'a, Mutable<Set<i64>>>, table: impl Changed<'a, Mutable<Dict<String, i64>>>) -> Result<i64>;
    /// Python class `views.Key`.
    pub struct Key { base: Object }
    impl Nominal for Key;
    impl Clone for Key;
    impl Deref for Key { type Target = Object; }
    impl Debug for Key;
    impl Display for Key;
    impl IsA<Key> for Key;
    impl Holds for Key { type Class = Self; }
    impl<'a> Give<'a> for Key { type Class = Self; type How = ByValue; }
    impl Kinded for Key { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Key;
    impl Key {
        /// Python `views.Key.Key`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `views.Table`.
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
    impl Has<protocol_members::__contains__> for self::Table;
    impl Has<protocol_members::__getitem__> for self::Table;
    impl Has<protocol_members::__iter__> for self::Table;
    impl Has<protocol_members::__len__> for self::Table;
    impl Has<protocol_members::get> for self::Table;
    impl Has<protocol_members::items> for self::Table;
    impl Has<protocol_members::keys> for self::Table;
    impl Table {
        /// Python `views.Table.Table`.
        pub fn new() -> Result<Self>;
        /// Python `views.Table.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, self::Key>) -> Result<i64>;
        /// Python `views.Table.__iter__`.
        pub fn iter(&self) -> Result<PyIter<self::Key>>;
        /// Python `views.Table.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `views.Table.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, self::Key>) -> Result<Option<i64>>;
        /// Python `views.Table.get`.
        pub fn get_default<'a>(&self, key: impl Arg<'a, self::Key>, default: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `views.Table.get`.
        pub fn get_default_any<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(
            &self,
            key: impl Arg<'a, self::Key>,
            default: X,
        ) -> Result<EitherOther<i64, T>>;
        /// Python `views.Table.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `views.Table.keys`.
        pub fn keys(&self) -> Result<Set<self::Key>>;
        /// Python `views.Table.items`.
        pub fn items(&self) -> Result<PyIter<(self::Key, i64)>>;
        /// Python `views.Table.values`.
        pub fn values(&self) -> Result<PyIter<i64>>;
        /// Python `views.Table.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
    }
    impl<'__h> IntoIterator for &'__h Table { type Item = Result<self::Key>; type IntoIter = PyIter<self::Key>; }
    impl Iterates for Table { type Item = self::Key; }
    impl<'a> Arg<'a, Iterable<self::Key>> for &'a Table;
    impl<'a> Arg<'a, Option<Iterable<self::Key>>> for &'a Table;
    impl<'a> Args<'a, Iterable<self::Key>> for &'a Table;
    impl<'a> Arg<'a, Iterable<self::Key>> for Table;
    impl<'a> Arg<'a, Option<Iterable<self::Key>>> for Table;
    impl<'a> Args<'a, Iterable<self::Key>> for Table;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Table;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Table;
    impl<'a> Args<'a, Iterable<Value>> for &'a Table;
    impl<'a> Arg<'a, Iterable<Value>> for Table;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Table;
    impl<'a> Args<'a, Iterable<Value>> for Table;
    impl Maps for Table { type Key = self::Key; type Value = i64; }
    impl<'a> Arg<'a, Mapping<self::Key, i64>> for &'a Table;
    impl<'a> Arg<'a, Option<Mapping<self::Key, i64>>> for &'a Table;
    impl<'a> Args<'a, Mapping<self::Key, i64>> for &'a Table;
    impl<'a> Arg<'a, Mapping<self::Key, i64>> for Table;
    impl<'a> Arg<'a, Option<Mapping<self::Key, i64>>> for Table;
    impl<'a> Args<'a, Mapping<self::Key, i64>> for Table;
    /// Python class `views.Box`.
    pub struct Box<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Box<T>;
    impl<T: TypeArg> Clone for Box<T>;
    impl<T> Deref for Box<T> { type Target = Object; }
    impl<T: Received> Debug for Box<T>;
    impl<T: Received> Display for Box<T>;
    impl<T, __A0> IsA<self::Box<__A0>> for Box<T> where T: Param<__A0>;
    impl<T> Inherits<Box<T>> for Box<T>;
    impl<T: TypeArg> Holds for Box<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Box<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Box<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Box<T>;
    impl<T> Has<protocol_members::items> for self::Box<T>;
    impl<T> Has<protocol_members::keys> for self::Box<T>;
    impl<T: Received> Box<T> {
        /// Python `views.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python `views.Box.keys`.
        pub fn keys(&self) -> Result<Set<T>>;
        /// Python `views.Box.items`.
        pub fn items(&self) -> Result<PyIter<(T, i64)>>;
        /// Python `views.Box.get_map`.
        pub fn get_map(&self) -> Result<Dict<T, i64>>;
        /// Python `views.Box.members`.
        pub fn members(&self) -> Result<Set<T>>;
        /// Python `views.Box.frozen`.
        pub fn frozen(&self) -> Result<Set<T>>;
    }
    /// Python class `views.Settings`.
    pub struct Settings { base: Object }
    impl Nominal for Settings;
    impl Clone for Settings;
    impl Deref for Settings { type Target = Object; }
    impl Debug for Settings;
    impl Display for Settings;
    impl IsA<Settings> for Settings;
    impl Holds for Settings { type Class = Self; }
    impl<'a> Give<'a> for Settings { type Class = Self; type How = ByValue; }
    impl Kinded for Settings { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Settings;
    impl Has<protocol_members::items> for self::Settings;
    impl Settings {
        /// Python `views.Settings.Settings`.
        pub fn new() -> Result<Self>;
        /// Python attribute `views.Settings.flags`: `dict[str, int]`.
        pub fn flags(&self) -> Result<Dict<String, i64>>;
        /// Python attribute `views.Settings.proxy`: `Mapping[str, int]`.
        pub fn proxy(&self) -> Result<IndexMap<String, i64>>;
        /// Python attribute `views.Settings.members`: `set[int]`.
        pub fn members(&self) -> Result<Set<i64>>;
        /// Python attribute `views.Settings.items`: `MutableSequence[int]`.
        pub fn items(&self) -> Result<List<i64>>;
        /// Python attribute `views.Settings.queue`: `MutableSequence[int]`.
        pub fn queue(&self) -> Result<List<i64>>;
    }
    /// Python's `intlist | intset | intintdict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrIntSetOrIntIntDict {
        /// A IntList.
        IntList(Vec<i64>),
        /// A IntSet.
        IntSet(IndexSet<i64>),
        /// A IntIntDict.
        IntIntDict(IndexMap<i64, i64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrIntSetOrIntIntDict> for IntListOrIntSetOrIntIntDict;
    impl UnionValue for IntListOrIntSetOrIntIntDict { type Given<'a> = Self; type Arms = (); }
    impl Holds for IntListOrIntSetOrIntIntDict { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrIntSetOrIntIntDict { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrIntSetOrIntIntDict { type Kind = OneOf<Self>; }
    impl FromPython for IntListOrIntSetOrIntIntDict;
    impl Display for IntListOrIntSetOrIntIntDict;
}
