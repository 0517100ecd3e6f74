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
    pub fn declared<'a>(table: impl Changed<'a, Mutable<Dict<String, i64>>>) -> Result<()>;
    /// Python `written_arguments.shuffled`.
    pub fn shuffled<'a>(items: impl Changed<'a, Mutable<List<i64>>>) -> Result<()>;
    /// Python `written_arguments.emptied`.
    pub fn emptied<'a>(items: impl Changed<'a, Mutable<Set<i64>>>) -> Result<()>;
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
    /// Python `written_arguments.remembered`.
    pub fn remembered<'a>(cache: impl Changed<'a, Option<Mutable<Open<Dict<Any, Any>>, Dict<Value, Value>>>>) -> Result<i64>;
    /// [`remembered`](remembered()) with options, set by name.
    pub fn remembered_with<'a>(
        cache: impl Changed<'a, Option<Mutable<Open<Dict<Any, Any>>, Dict<Value, Value>>>>,
        options: impl self::options::with::RememberedClosure<'a>,
    ) -> Result<i64>;
    /// Python `written_arguments.taken`.
    pub fn taken<'a, T: Received>(items: impl Give<'a, Class: Inherits<Mutable<List<T>>>>) -> Result<T>;
    /// Python `written_arguments.renamed`.
    pub fn renamed<'a, K: Received, V: Received, X: Kinded<Kind = K> + Arg<'a, K>>(
        table: impl Give<'a, Class: Inherits<Mutable<Dict<K, V>>>>,
        key: X,
        other: impl Arg<'a, K>,
    ) -> Result<V>;
    /// Python `written_arguments.one_of_several`.
    pub fn one_of_several<'a>(target: impl Arg<'a, Option<Union<self::StrIntDictOrIntList>>>) -> Result<i64>;
    /// Python `written_arguments.each_cleared`.
    pub fn each_cleared<'a>(targets: impl Args<'a, Mapping<String, i64>>) -> Result<i64>;
    /// Python `written_arguments.told`.
    pub fn told<'a, P: Kinded<Kind: self::sig::Told> + Arg<'a, <P as Kinded>::Kind>>(
        target: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Told>::Output>;
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
        /// Python `written_arguments.Scores.Scores`. Without arguments; with them: `new_with(|kw| kw.map(..))`. Other signatures: `new_iterable(..)`.
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
    impl<'__h> IntoIterator for &'__h Scores { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, i64>>> BitOr<__R> for &'__h Scores { type Output = Result<Dict<String, i64>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, i64>>> BitOr<__R> for Scores { type Output = Result<Dict<String, i64>>; }
    impl Maps for Scores { type Key = String; type Value = i64; }
    impl<__R> IsA<Mutable<Dict<String, i64>, __R>> for Scores;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Scores where String: Param<__A0>, i64: Param<__A1>;
    impl Inherits<Mutable<Dict<String, i64>>> for Scores;
    /// Python class `written_arguments.Registry`.
    pub struct Registry { base: Object }
    impl Nominal for Registry;
    impl Clone for Registry;
    impl Deref for Registry { type Target = Object; }
    impl Debug for Registry;
    impl Display for Registry;
    impl IsA<Registry> for Registry;
    impl Holds for Registry { type Class = Self; }
    impl<'a> Give<'a> for Registry { type Class = Self; type How = ByValue; }
    impl Kinded for Registry { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Registry;
    impl Has<protocol_members::__delitem__> for self::Registry;
    impl Has<protocol_members::__getitem__> for self::Registry;
    impl Has<protocol_members::__iter__> for self::Registry;
    impl Has<protocol_members::__len__> for self::Registry;
    impl Has<protocol_members::__setitem__> for self::Registry;
    impl Has<protocol_members::get> for self::Registry;
    impl Has<protocol_members::items> for self::Registry;
    impl Has<protocol_members::keys> for self::Registry;
    impl Has<protocol_members::update> for self::Registry;
    impl Registry {
        /// Python `written_arguments.Registry.Registry`.
        pub fn new() -> Result<Self>;
        /// Python `written_arguments.Registry.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, String>) -> Result<i64>;
        /// Python `written_arguments.Registry.__setitem__`.
        pub fn set_item<'a>(&self, key: impl Arg<'a, String>, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Registry.__delitem__`.
        pub fn del_item<'a>(&self, key: impl Arg<'a, String>) -> Result<()>;
        /// Python `written_arguments.Registry.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
        /// Python `written_arguments.Registry.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `written_arguments.Registry.pop`.
        pub fn pop<'a>(&self, key: impl Arg<'a, String>) -> Result<i64>;
        /// [`pop`](Self::pop()) with options, set by name.
        pub fn pop_with<'a>(&self, key: impl Arg<'a, String>, options: impl self::options::with::RegistryPopClosure<'a>) -> Result<i64>;
        /// Python `written_arguments.Registry.pop`.
        pub fn pop_default<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(
            &self,
            key: impl Arg<'a, String>,
            default: X,
        ) -> Result<EitherOther<i64, T>>;
        /// Python `written_arguments.Registry.popitem`.
        pub fn popitem(&self) -> Result<(String, i64)>;
        /// Python `written_arguments.Registry.clear`.
        pub fn clear(&self) -> Result<()>;
        /// Python `written_arguments.Registry.update`.
        pub fn update<'a, P: Kinded<Kind: self::sig::RegistryUpdate> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            other: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::RegistryUpdate>::Output>;
        /// [`update`](Self::update()) with options, set by name.
        pub fn update_with<'a, P: Kinded<Kind: self::sig::RegistryUpdate> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            other: P,
            options: impl self::options::with::RegistryUpdateClosure<'a>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::RegistryUpdate>::Output>;
        /// Python `written_arguments.Registry.setdefault`.
        pub fn setdefault<'a>(&self, key: impl Arg<'a, String>, default: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `written_arguments.Registry.setdefault`.
        pub fn setdefault_any<'a>(&self, key: impl Arg<'a, String>) -> Result<Value>;
        /// Python `written_arguments.Registry.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, String>) -> Result<Option<i64>>;
        /// Python `written_arguments.Registry.get`.
        pub fn get_default<'a>(&self, key: impl Arg<'a, String>, default: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `written_arguments.Registry.get`.
        pub fn get_default_any<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(
            &self,
            key: impl Arg<'a, String>,
            default: X,
        ) -> Result<EitherOther<i64, T>>;
        /// Python `written_arguments.Registry.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `written_arguments.Registry.keys`.
        pub fn keys(&self) -> Result<IndexSet<String>>;
        /// Python `written_arguments.Registry.items`.
        pub fn items(&self) -> Result<PyIter<(String, i64)>>;
        /// Python `written_arguments.Registry.values`.
        pub fn values(&self) -> Result<PyIter<i64>>;
        /// Python `written_arguments.Registry.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
    }
    impl<'__h> IntoIterator for &'__h Registry { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Registry { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Registry;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Registry;
    impl<'a> Args<'a, Iterable<String>> for &'a Registry;
    impl<'a> Arg<'a, Iterable<String>> for Registry;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Registry;
    impl<'a> Args<'a, Iterable<String>> for Registry;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Registry;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Registry;
    impl<'a> Args<'a, Iterable<Value>> for &'a Registry;
    impl<'a> Arg<'a, Iterable<Value>> for Registry;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Registry;
    impl<'a> Args<'a, Iterable<Value>> for Registry;
    impl Maps for Registry { type Key = String; type Value = i64; }
    impl<'a> Arg<'a, Mapping<String, i64>> for &'a Registry;
    impl<'a> Arg<'a, Option<Mapping<String, i64>>> for &'a Registry;
    impl<'a> Args<'a, Mapping<String, i64>> for &'a Registry;
    impl<'a> Arg<'a, Mapping<String, i64>> for Registry;
    impl<'a> Arg<'a, Option<Mapping<String, i64>>> for Registry;
    impl<'a> Args<'a, Mapping<String, i64>> for Registry;
    impl<__R> IsA<Mutable<Dict<String, i64>, __R>> for Registry;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Registry where String: Param<__A0>, i64: Param<__A1>;
    impl Inherits<Mutable<Dict<String, i64>>> for Registry;
    /// Python class `written_arguments.SmallRegistry`.
    pub struct SmallRegistry { base: self::Registry }
    impl Nominal for SmallRegistry;
    impl Clone for SmallRegistry;
    impl Deref for SmallRegistry { type Target = self::Registry; }
    impl Debug for SmallRegistry;
    impl Display for SmallRegistry;
    impl IsA<SmallRegistry> for SmallRegistry;
    impl IsA<self::Registry> for SmallRegistry;
    impl<__S> In<__S> for SmallRegistry where self::Registry: In<__S>;
    impl Holds for SmallRegistry { type Class = Self; }
    impl<'a> Give<'a> for SmallRegistry { type Class = Self; type How = ByValue; }
    impl Kinded for SmallRegistry { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::SmallRegistry;
    impl Has<protocol_members::__delitem__> for self::SmallRegistry;
    impl Has<protocol_members::__getitem__> for self::SmallRegistry;
    impl Has<protocol_members::__iter__> for self::SmallRegistry;
    impl Has<protocol_members::__len__> for self::SmallRegistry;
    impl Has<protocol_members::__setitem__> for self::SmallRegistry;
    impl Has<protocol_members::get> for self::SmallRegistry;
    impl Has<protocol_members::items> for self::SmallRegistry;
    impl Has<protocol_members::keys> for self::SmallRegistry;
    impl Has<protocol_members::update> for self::SmallRegistry;
    impl SmallRegistry {
        /// Python `written_arguments.SmallRegistry.SmallRegistry`.
        pub fn new() -> Result<Self>;
        /// Python `written_arguments.SmallRegistry.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, String>) -> Result<i64>;
        /// Python `written_arguments.SmallRegistry.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
    }
    impl<'__h> IntoIterator for &'__h SmallRegistry { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for SmallRegistry { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a SmallRegistry;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a SmallRegistry;
    impl<'a> Args<'a, Iterable<String>> for &'a SmallRegistry;
    impl<'a> Arg<'a, Iterable<String>> for SmallRegistry;
    impl<'a> Arg<'a, Option<Iterable<String>>> for SmallRegistry;
    impl<'a> Args<'a, Iterable<String>> for SmallRegistry;
    impl<'a> Arg<'a, Iterable<Value>> for &'a SmallRegistry;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a SmallRegistry;
    impl<'a> Args<'a, Iterable<Value>> for &'a SmallRegistry;
    impl<'a> Arg<'a, Iterable<Value>> for SmallRegistry;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for SmallRegistry;
    impl<'a> Args<'a, Iterable<Value>> for SmallRegistry;
    impl Maps for SmallRegistry { type Key = String; type Value = i64; }
    impl<'a> Arg<'a, Mapping<String, i64>> for &'a SmallRegistry;
    impl<'a> Arg<'a, Option<Mapping<String, i64>>> for &'a SmallRegistry;
    impl<'a> Args<'a, Mapping<String, i64>> for &'a SmallRegistry;
    impl<'a> Arg<'a, Mapping<String, i64>> for SmallRegistry;
    impl<'a> Arg<'a, Option<Mapping<String, i64>>> for SmallRegistry;
    impl<'a> Args<'a, Mapping<String, i64>> for SmallRegistry;
    impl<__R> IsA<Mutable<Dict<String, i64>, __R>> for SmallRegistry;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for SmallRegistry where String: Param<__A0>, i64: Param<__A1>;
    impl Inherits<Mutable<Dict<String, i64>>> for SmallRegistry;
    /// Python class `written_arguments.Store`.
    pub struct Store<K, V> { base: Object, marker: PhantomData<fn() -> (K, V)> }
    impl<K: TypeArg, V: TypeArg> Nominal for Store<K, V>;
    impl<K: TypeArg, V: TypeArg> Clone for Store<K, V>;
    impl<K, V> Deref for Store<K, V> { type Target = Object; }
    impl<K: Received, V: Received> Debug for Store<K, V>;
    impl<K: Received, V: Received> Display for Store<K, V>;
    impl<K, V, __A0, __A1> IsA<self::Store<__A0, __A1>> for Store<K, V> where K: Param<__A0>, V: Param<__A1>;
    impl<K, V> Inherits<Store<K, V>> for Store<K, V>;
    impl<K: TypeArg, V: TypeArg> Holds for Store<K, V> { type Class = Self; }
    impl<'a, K: Received, V: Received> Give<'a> for Store<K, V> { type Class = Self; type How = ByValue; }
    impl<K, V> Kinded for Store<K, V> { type Kind = Self; }
    impl<K, V> Has<protocol_members::__contains__> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::__delitem__> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::__getitem__> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::__iter__> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::__len__> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::__setitem__> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::get> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::items> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::keys> for self::Store<K, V>;
    impl<K, V> Has<protocol_members::update> for self::Store<K, V>;
    impl<K: Received, V: Received> Store<K, V> {
        /// Python `written_arguments.Store.Store`.
        pub fn new<'a, X: Kinded<Kind = K> + Arg<'a, K>, Y: Kinded<Kind = V> + Arg<'a, V>>(first: X, value: Y) -> Result<Self>;
        /// Python `written_arguments.Store.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, K>) -> Result<V>;
        /// Python `written_arguments.Store.__setitem__`.
        pub fn set_item<'a>(&self, key: impl Arg<'a, K>, value: impl Arg<'a, V>) -> Result<()>;
        /// Python `written_arguments.Store.__delitem__`.
        pub fn del_item<'a>(&self, key: impl Arg<'a, K>) -> Result<()>;
        /// Python `written_arguments.Store.__iter__`.
        pub fn iter(&self) -> Result<PyIter<K>>;
        /// Python `written_arguments.Store.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `written_arguments.Store.pop`.
        pub fn pop<'a>(&self, key: impl Arg<'a, K>) -> Result<V>;
        /// [`pop`](Self::pop()) with options, set by name.
        pub fn pop_with<'a>(&self, key: impl Arg<'a, K>, options: impl self::options::with::StorePopClosure<'a, V>) -> Result<V>;
        /// Python `written_arguments.Store.pop`.
        pub fn pop_default<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(&self, key: impl Arg<'a, K>, default: X) -> Result<EitherOther<V, T>>;
        /// Python `written_arguments.Store.popitem`.
        pub fn popitem(&self) -> Result<(K, V)>;
        /// Python `written_arguments.Store.clear`.
        pub fn clear(&self) -> Result<()>;
        /// Python `written_arguments.Store.update`.
        pub fn update<'a>(&self, other: impl Arg<'a, Mapping<K, V>>) -> Result<()>;
        /// [`update`](Self::update()) with options, set by name.
        pub fn update_with<'a>(
            &self,
            other: impl Arg<'a, Mapping<K, V>>,
            options: impl self::options::with::StoreUpdateClosure<'a, V>,
        ) -> Result<()>;
        /// Python `written_arguments.Store.setdefault`.
        pub fn setdefault<'a>(&self, key: impl Arg<'a, K>) -> Result<Option<V>>;
        /// Python `written_arguments.Store.setdefault`.
        pub fn setdefault_default<'a>(&self, key: impl Arg<'a, K>, default: impl Arg<'a, V>) -> Result<V>;
        /// Python `written_arguments.Store.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, K>) -> Result<Option<V>>;
        /// Python `written_arguments.Store.get`.
        pub fn get_default<'a>(&self, key: impl Arg<'a, K>, default: impl Arg<'a, V>) -> Result<V>;
        /// Python `written_arguments.Store.get`.
        pub fn get_default_any<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(
            &self,
            key: impl Arg<'a, K>,
            default: X,
        ) -> Result<EitherOther<V, T>>;
        /// Python `written_arguments.Store.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `written_arguments.Store.keys`.
        pub fn keys(&self) -> Result<Set<K>>;
        /// Python `written_arguments.Store.items`.
        pub fn items(&self) -> Result<PyIter<(K, V)>>;
        /// Python `written_arguments.Store.values`.
        pub fn values(&self) -> Result<PyIter<V>>;
        /// Python `written_arguments.Store.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
    }
    impl<'__h, K: Received, V: Received> IntoIterator for &'__h Store<K, V> { type Item = Result<K>; type IntoIter = PyIter<K>; }
    impl<K: Received, V: Received> Iterates for Store<K, V> { type Item = K; }
    impl<'a, K: Received, V: Received> Arg<'a, Iterable<K>> for &'a Store<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Iterable<K>>> for &'a Store<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Iterable<K>> for &'a Store<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Iterable<K>> for Store<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Iterable<K>>> for Store<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Iterable<K>> for Store<K, V>;
    impl<K: Received, V: Received> Maps for Store<K, V> { type Key = K; type Value = V; }
    impl<'a, K: Received, V: Received> Arg<'a, Mapping<K, V>> for &'a Store<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Mapping<K, V>>> for &'a Store<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Mapping<K, V>> for &'a Store<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Mapping<K, V>> for Store<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Mapping<K, V>>> for Store<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Mapping<K, V>> for Store<K, V>;
    impl<K, V, __R> IsA<Mutable<Dict<K, V>, __R>> for Store<K, V>;
    impl<K, V, __A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Store<K, V> where K: Param<__A0>, V: Param<__A1>;
    impl<K, V> Inherits<Mutable<Dict<K, V>>> for Store<K, V>;
    /// Python class `written_arguments.Loose`.
    pub struct Loose { base: Object }
    impl Nominal for Loose;
    impl Clone for Loose;
    impl Deref for Loose { type Target = Object; }
    impl Debug for Loose;
    impl Display for Loose;
    impl IsA<Loose> for Loose;
    impl Holds for Loose { type Class = Self; }
    impl<'a> Give<'a> for Loose { type Class = Self; type How = ByValue; }
    impl Kinded for Loose { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Loose;
    impl Has<protocol_members::__delitem__> for self::Loose;
    impl Has<protocol_members::__getitem__> for self::Loose;
    impl Has<protocol_members::__iter__> for self::Loose;
    impl Has<protocol_members::__len__> for self::Loose;
    impl Has<protocol_members::__setitem__> for self::Loose;
    impl Has<protocol_members::copy> for self::Loose;
    impl Has<protocol_members::get> for self::Loose;
    impl Has<protocol_members::items> for self::Loose;
    impl Has<protocol_members::keys> for self::Loose;
    impl Has<protocol_members::update> for self::Loose;
    impl Loose {
        /// Python `written_arguments.Loose.Loose`. Other signatures: `new_dict(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::LooseNewClosure<'a>) -> Result<Self>;
        /// Python `written_arguments.Loose.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `written_arguments.Loose.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `written_arguments.Loose.__setitem__`.
        pub fn set_item<'a>(&self, key: impl Arg<'a, Value>, item: impl Arg<'a, Value>) -> Result<()>;
        /// Python `written_arguments.Loose.__delitem__`.
        pub fn del_item<'a>(&self, key: impl Arg<'a, Value>) -> Result<()>;
        /// Python `written_arguments.Loose.__iter__`.
        pub fn iter(&self) -> Result<PyIter<Value>>;
        /// Python `written_arguments.Loose.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `written_arguments.Loose.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `written_arguments.Loose.copy`.
        pub fn copy(&self) -> Result<Self>;
        /// Python `written_arguments.Loose.fromkeys`.
        pub fn fromkeys<'a, T: Received, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>>(iterable: X) -> Result<Object>;
        /// Python `written_arguments.Loose.fromkeys`.
        pub fn fromkeys_value<'a, S: Received, T: Received, Y: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>, X: Kinded<Kind = S> + Arg<'a, S>>(
            iterable: Y,
            value: X,
        ) -> Result<Object>;
        /// Python `written_arguments.Loose.pop`.
        pub fn pop<'a>(&self, key: impl Arg<'a, Value>) -> Result<Value>;
        /// [`pop`](Self::pop()) with options, set by name.
        pub fn pop_with<'a>(&self, key: impl Arg<'a, Value>, options: impl self::options::with::LoosePopClosure<'a>) -> Result<Value>;
        /// Python `written_arguments.Loose.pop`.
        pub fn pop_default<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(&self, key: impl Arg<'a, Value>, default: X) -> Result<Value>;
        /// Python `written_arguments.Loose.popitem`.
        pub fn popitem(&self) -> Result<(Value, Value)>;
        /// Python `written_arguments.Loose.clear`.
        pub fn clear(&self) -> Result<()>;
        /// Python `written_arguments.Loose.update`.
        pub fn update<'a, P: Kinded<Kind: self::sig::LooseUpdate> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            other: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::LooseUpdate>::Output>;
        /// [`update`](Self::update()) with options, set by name.
        pub fn update_with<'a, P: Kinded<Kind: self::sig::LooseUpdate> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            other: P,
            options: impl self::options::with::LooseNewClosure<'a>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::LooseUpdate>::Output>;
        /// Python `written_arguments.Loose.setdefault`.
        pub fn setdefault<'a>(&self, key: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `written_arguments.Loose.setdefault`.
        pub fn setdefault_default<'a>(&self, key: impl Arg<'a, Value>, default: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `written_arguments.Loose.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, Value>) -> Result<Value>;
        /// [`get`](Self::get()) with options, set by name.
        pub fn get_with<'a>(&self, key: impl Arg<'a, Value>, options: impl self::options::with::LoosePopClosure<'a>) -> Result<Value>;
        /// Python `written_arguments.Loose.get`.
        pub fn get_default<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(&self, key: impl Arg<'a, Value>, default: X) -> Result<Value>;
        /// Python `written_arguments.Loose.keys`.
        pub fn keys(&self) -> Result<Set<Value>>;
        /// Python `written_arguments.Loose.items`.
        pub fn items(&self) -> Result<PyIter<(Value, Value)>>;
        /// Python `written_arguments.Loose.values`.
        pub fn values(&self) -> Result<PyIter<Value>>;
        /// Python `written_arguments.Loose.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `written_arguments.Loose.data`: `dict[Any, Any]`.
        pub fn data(&self) -> Result<Dict<Value, Value>>;
    }
    impl Loose<> {
        /// Python `written_arguments.Loose.Loose`.
        pub fn new_dict<'a, P: Kinded<Kind: self::sig::LooseNewDict> + Arg<'a, <P as Kinded>::Kind>>(
            dict: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::LooseNewDict>::Output>;
        /// [`new_dict`](Self::new_dict()) with options, set by name.
        pub fn new_dict_with<'a, P: Kinded<Kind: self::sig::LooseNewDict> + Arg<'a, <P as Kinded>::Kind>>(
            dict: P,
            options: impl self::options::with::LooseNewClosure<'a>,
        ) -> Result<<<P as Kinded>::Kind as self::sig::LooseNewDict>::Output>;
    }
    impl Loose {
        /// Assigns Python's `data`.
        pub fn set_data<'a>(&self, value: impl Arg<'a, Mapping<Value, Value>>) -> Result<()>;
    }
    impl<'__h> IntoIterator for &'__h Loose { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl Iterates for Loose { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Loose;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Loose;
    impl<'a> Args<'a, Iterable<Value>> for &'a Loose;
    impl<'a> Arg<'a, Iterable<Value>> for Loose;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Loose;
    impl<'a> Args<'a, Iterable<Value>> for Loose;
    impl<'__h, '__r, __R> BitOr<__R> for &'__h Loose where Loose: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Loose as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Loose as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, __R> BitOr<__R> for Loose where Loose: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Loose as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Loose as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r> BinaryOperator<&'__r self::Loose, '|'> for Loose { type Kind = Value; type Output = self::Loose; }
    impl BinaryOperator<self::Loose, '|'> for Loose { type Kind = Value; type Output = self::Loose; }
    impl<'__r> BinaryOperator<&'__r Dict<Value, Value>, '|'> for Loose { type Kind = Value; type Output = self::Loose; }
    impl BinaryOperator<Dict<Value, Value>, '|'> for Loose { type Kind = Value; type Output = self::Loose; }
    impl Maps for Loose { type Key = Value; type Value = Value; }
    impl<'a> Arg<'a, Mapping<Value, Value>> for &'a Loose;
    impl<'a> Arg<'a, Option<Mapping<Value, Value>>> for &'a Loose;
    impl<'a> Args<'a, Mapping<Value, Value>> for &'a Loose;
    impl<'a> Arg<'a, Mapping<Value, Value>> for Loose;
    impl<'a> Arg<'a, Option<Mapping<Value, Value>>> for Loose;
    impl<'a> Args<'a, Mapping<Value, Value>> for Loose;
    impl<__A0, __A1, __R> IsA<Mutable<Dict<__A0, __A1>, __R>> for Loose;
    impl<__A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Loose;
    impl Inherits<Mutable<Dict<Value, Value>>> for Loose;
    /// Python class `written_arguments.Line`.
    pub struct Line { base: Object }
    impl Nominal for Line;
    impl Clone for Line;
    impl Deref for Line { type Target = Object; }
    impl Debug for Line;
    impl Display for Line;
    impl IsA<Line> for Line;
    impl Holds for Line { type Class = Self; }
    impl<'a> Give<'a> for Line { type Class = Self; type How = ByValue; }
    impl Kinded for Line { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Line;
    impl Has<protocol_members::__delitem__> for self::Line;
    impl Has<protocol_members::__getitem__> for self::Line;
    impl Has<protocol_members::__hash__> for self::Line;
    impl Has<protocol_members::__iter__> for self::Line;
    impl Has<protocol_members::__len__> for self::Line;
    impl Has<protocol_members::__reversed__> for self::Line;
    impl Has<protocol_members::__setitem__> for self::Line;
    impl Line {
        /// Python `written_arguments.Line.Line`.
        pub fn new<'a>(items: impl Args<'a, i64>) -> Result<Self>;
        /// Python `written_arguments.Line.__getitem__`.
        pub fn get_item<'a>(&self, index: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `written_arguments.Line.__setitem__`.
        pub fn set_item<'a>(&self, index: impl Arg<'a, Value>, value: impl Arg<'a, Value>) -> Result<()>;
        /// Python `written_arguments.Line.__delitem__`.
        pub fn del_item<'a>(&self, index: impl Arg<'a, Value>) -> Result<()>;
        /// Python `written_arguments.Line.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
        /// Python `written_arguments.Line.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `written_arguments.Line.insert`.
        pub fn insert<'a>(&self, index: impl Arg<'a, i64>, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Line.append`.
        pub fn append<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Line.clear`.
        pub fn clear(&self) -> Result<()>;
        /// Python `written_arguments.Line.reverse`.
        pub fn reverse(&self) -> Result<()>;
        /// Python `written_arguments.Line.extend`.
        pub fn extend<'a>(&self, values: impl Arg<'a, Iterable<i64>>) -> Result<()>;
        /// Python `written_arguments.Line.pop`. Without arguments; with them: `pop_with(|kw| kw.index(..))`.
        pub fn pop(&self) -> Result<i64>;
        /// [`pop`](Self::pop()) with options, set by name.
        pub fn pop_with<'a>(&self, options: impl self::options::with::LinePopClosure<'a>) -> Result<i64>;
        /// Python `written_arguments.Line.remove`.
        pub fn remove<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Line.__contains__`.
        pub fn contains<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `written_arguments.Line.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<i64>>;
        /// Python `written_arguments.Line.index`.
        pub fn index<'a>(&self, value: impl Arg<'a, Value>) -> Result<i64>;
        /// [`index`](Self::index()) with options, set by name.
        pub fn index_with<'a>(&self, value: impl Arg<'a, Value>, options: impl self::options::with::LineIndexClosure<'a>) -> Result<i64>;
        /// Python `written_arguments.Line.count`.
        pub fn count<'a>(&self, value: impl Arg<'a, Value>) -> Result<i64>;
    }
    impl<'__h> IntoIterator for &'__h Line { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Line { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Line;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Line;
    impl<'a> Args<'a, Iterable<i64>> for &'a Line;
    impl<'a> Arg<'a, Iterable<i64>> for Line;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Line;
    impl<'a> Args<'a, Iterable<i64>> for Line;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Line;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Line;
    impl<'a> Args<'a, Iterable<Value>> for &'a Line;
    impl<'a> Arg<'a, Iterable<Value>> for Line;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Line;
    impl<'a> Args<'a, Iterable<Value>> for Line;
    impl Supports<supports::Reversed> for Line { type Output = PyIter<i64>; }
    impl<__R> IsA<Mutable<List<i64>, __R>> for Line;
    impl<__A0, __R> IsA<Mutable<Open<List<__A0>>, __R>> for Line where i64: Param<__A0>;
    impl Inherits<Mutable<List<i64>>> for Line;
    /// Python class `written_arguments.Bag`, compared by `a.py_lt(&b)?`.
    pub struct Bag { base: Object }
    impl Nominal for Bag;
    impl Clone for Bag;
    impl Deref for Bag { type Target = Object; }
    impl Debug for Bag;
    impl Display for Bag;
    impl IsA<Bag> for Bag;
    impl Holds for Bag { type Class = Self; }
    impl<'a> Give<'a> for Bag { type Class = Self; type How = ByValue; }
    impl Kinded for Bag { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Bag;
    impl Has<protocol_members::__ge__> for self::Bag;
    impl Has<protocol_members::__gt__> for self::Bag;
    impl Has<protocol_members::__iter__> for self::Bag;
    impl Has<protocol_members::__le__> for self::Bag;
    impl Has<protocol_members::__len__> for self::Bag;
    impl Has<protocol_members::__lt__> for self::Bag;
    impl Has<protocol_members::__rsub__> for self::Bag;
    impl Has<protocol_members::__sub__> for self::Bag;
    impl Has<protocol_members::__lt_or_gt__> for self::Bag;
    impl Bag {
        /// Python `written_arguments.Bag.Bag`.
        pub fn new<'a>(items: impl Args<'a, i64>) -> Result<Self>;
        /// Python `written_arguments.Bag.__contains__`.
        pub fn contains<'a>(&self, item: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `written_arguments.Bag.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
        /// Python `written_arguments.Bag.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `written_arguments.Bag.add`.
        pub fn add<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Bag.discard`.
        pub fn discard<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Bag.remove`.
        pub fn remove<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `written_arguments.Bag.pop`.
        pub fn pop(&self) -> Result<i64>;
        /// Python `written_arguments.Bag.clear`.
        pub fn clear(&self) -> Result<()>;
        /// Python `written_arguments.Bag.__le__`.
        pub fn py_le<'a>(&self, other: impl Arg<'a, IndexSet<Value>>) -> Result<bool>;
        /// Python `written_arguments.Bag.__lt__`.
        pub fn py_lt<'a>(&self, other: impl Arg<'a, IndexSet<Value>>) -> Result<bool>;
        /// Python `written_arguments.Bag.__gt__`.
        pub fn py_gt<'a>(&self, other: impl Arg<'a, IndexSet<Value>>) -> Result<bool>;
        /// Python `written_arguments.Bag.__ge__`.
        pub fn py_ge<'a>(&self, other: impl Arg<'a, IndexSet<Value>>) -> Result<bool>;
        /// Python `written_arguments.Bag.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `written_arguments.Bag.isdisjoint`.
        pub fn isdisjoint<'a>(&self, other: impl Arg<'a, Iterable<Value>>) -> Result<bool>;
    }
    impl<'__h> IntoIterator for &'__h Bag { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Bag { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Bag;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Bag;
    impl<'a> Args<'a, Iterable<i64>> for &'a Bag;
    impl<'a> Arg<'a, Iterable<i64>> for Bag;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Bag;
    impl<'a> Args<'a, Iterable<i64>> for Bag;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Bag;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Bag;
    impl<'a> Args<'a, Iterable<Value>> for &'a Bag;
    impl<'a> Arg<'a, Iterable<Value>> for Bag;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Bag;
    impl<'a> Args<'a, Iterable<Value>> for Bag;
    impl<'__h, '__r, __R: Arg<'__r, IndexSet<Value>>> BitAnd<__R> for &'__h Bag { type Output = Result<IndexSet<i64>>; }
    impl<'__r, __R: Arg<'__r, IndexSet<Value>>> BitAnd<__R> for Bag { type Output = Result<IndexSet<i64>>; }
    impl<'__l, '__h> BitAnd<&'__h Bag> for &'__l str { type Output = Result<Value>; }
    impl<'__l> BitAnd<Bag> for &'__l str { type Output = Result<Value>; }
    impl<'__h> BitAnd<&'__h Bag> for i64 { type Output = Result<Value>; }
    impl BitAnd<Bag> for i64 { type Output = Result<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, IndexSet<Value>>> BitOr<__R> for &'__h Bag { type Output = Result<Set<EitherOther<i64, Value>>>; }
    impl<'__r, __R: Arg<'__r, IndexSet<Value>>> BitOr<__R> for Bag { type Output = Result<Set<EitherOther<i64, Value>>>; }
    impl<'__l, '__h> BitOr<&'__h Bag> for &'__l str { type Output = Result<Value>; }
    impl<'__l> BitOr<Bag> for &'__l str { type Output = Result<Value>; }
    impl<'__h> BitOr<&'__h Bag> for i64 { type Output = Result<Value>; }
    impl BitOr<Bag> for i64 { type Output = Result<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, IndexSet<Value>>> Sub<__R> for &'__h Bag { type Output = Result<IndexSet<i64>>; }
    impl<'__r, __R: Arg<'__r, IndexSet<Value>>> Sub<__R> for Bag { type Output = Result<IndexSet<i64>>; }
    impl<'__h> Sub<&'__h Bag> for i64 { type Output = Result<Value>; }
    impl Sub<Bag> for i64 { type Output = Result<Value>; }
    impl<'__h> Sub<&'__h Bag> for f64 { type Output = Result<Value>; }
    impl Sub<Bag> for f64 { type Output = Result<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, IndexSet<Value>>> BitXor<__R> for &'__h Bag { type Output = Result<Set<EitherOther<i64, Value>>>; }
    impl<'__r, __R: Arg<'__r, IndexSet<Value>>> BitXor<__R> for Bag { type Output = Result<Set<EitherOther<i64, Value>>>; }
    impl<'__l, '__h> BitXor<&'__h Bag> for &'__l str { type Output = Result<Value>; }
    impl<'__l> BitXor<Bag> for &'__l str { type Output = Result<Value>; }
    impl<'__h> BitXor<&'__h Bag> for i64 { type Output = Result<Value>; }
    impl BitXor<Bag> for i64 { type Output = Result<Value>; }
    impl<__R> IsA<Mutable<Set<i64>, __R>> for Bag;
    impl<__A0, __R> IsA<Mutable<Open<Set<__A0>>, __R>> for Bag where i64: Param<__A0>;
    impl Inherits<Mutable<Set<i64>>> for Bag;
    /// Python's `strintdict | intlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrIntDictOrIntList {
        /// A StrIntDict.
        StrIntDict(IndexMap<String, i64>),
        /// A IntList.
        IntList(Vec<i64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrIntDictOrIntList> for Mapping<String, i64>;
    impl Arm<StrIntDictOrIntList> for Dict<String, i64>;
    impl Arm<StrIntDictOrIntList> for Vec<i64>;
    impl TakesClasses for StrIntDictOrIntList { type Set = self::__takes::__Set0; }
    impl Arm<StrIntDictOrIntList> for List<i64>;
    impl Arm<StrIntDictOrIntList> for StrIntDictOrIntList;
    impl UnionValue for StrIntDictOrIntList { type Given<'a> = Self; type Arms = (Mapping<String, i64>, (Vec<i64>, ())); }
    impl Holds for StrIntDictOrIntList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrIntDictOrIntList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrIntDictOrIntList { type Kind = OneOf<Self>; }
    impl self::sig::ScoresNewIterable for Vec<Vec<String>> { type Output = self::Scores; }
    impl self::sig::ScoresNewIterable for Vec<Vec<Vec<u8>>> { type Output = self::Scores; }
    impl self::sig::ScoresNewIterable for Value { type Output = self::Scores; }
    impl self::sig::ScoresNewIterable for Vec<Value> { type Output = self::Scores; }
    impl self::sig::RegistryUpdate for Mapping<String, i64> { type Output = (); }
    impl self::sig::RegistryUpdate for Vec<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for Dict<String, i64> { type Output = (); }
    impl self::sig::RegistryUpdate for self::Scores { type Output = (); }
    impl self::sig::RegistryUpdate for List<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for Set<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for FrozenSet<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for PyTuple<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for IndexSet<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for PyIter<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for Iterable<(String, i64)> { type Output = (); }
    impl self::sig::RegistryUpdate for Value { type Output = (); }
    impl self::sig::RegistryUpdate for Vec<Value> { type Output = (); }
    impl self::sig::LooseNewDict for Mapping<Value, Value> { type Output = self::Loose; }
    impl<__V1: Received> self::sig::LooseNewDict for Mapping<String, __V1> { type Output = self::Loose; }
    impl self::sig::LooseNewDict for Vec<(Value, Value)> { type Output = self::Loose; }
    impl<__V1: Received> self::sig::LooseNewDict for Vec<(String, __V1)> { type Output = self::Loose; }
    impl self::sig::LooseNewDict for Vec<Vec<String>> { type Output = self::Loose; }
    impl self::sig::LooseNewDict for Vec<Vec<Vec<u8>>> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for Dict<__V1, __V2> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for List<(__V1, __V2)> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for Set<(__V1, __V2)> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for FrozenSet<(__V1, __V2)> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for PyTuple<(__V1, __V2)> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for IndexSet<(__V1, __V2)> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for PyIter<(__V1, __V2)> { type Output = self::Loose; }
    impl<__V1: Received, __V2: Received> self::sig::LooseNewDict for Iterable<(__V1, __V2)> { type Output = self::Loose; }
    impl self::sig::LooseNewDict for Value { type Output = self::Loose; }
    impl self::sig::LooseNewDict for Vec<Value> { type Output = self::Loose; }
    impl self::sig::LooseUpdate for Mapping<Value, Value> { type Output = (); }
    impl<__V1: Received> self::sig::LooseUpdate for Mapping<String, __V1> { type Output = (); }
    impl self::sig::LooseUpdate for Vec<(Value, Value)> { type Output = (); }
    impl<__V1: Received> self::sig::LooseUpdate for Vec<(String, __V1)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for Dict<__V1, __V2> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for List<(__V1, __V2)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for Set<(__V1, __V2)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for FrozenSet<(__V1, __V2)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for PyTuple<(__V1, __V2)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for IndexSet<(__V1, __V2)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for PyIter<(__V1, __V2)> { type Output = (); }
    impl<__V1: Received, __V2: Received> self::sig::LooseUpdate for Iterable<(__V1, __V2)> { type Output = (); }
    impl self::sig::LooseUpdate for Value { type Output = (); }
    impl self::sig::LooseUpdate for Vec<Value> { type Output = (); }
    impl self::sig::Told for Dict<String, i64> { type Output = String; }
    impl self::sig::Told for self::Registry { type Output = String; }
    impl self::sig::Told for self::SmallRegistry { type Output = String; }
    impl self::sig::Told for self::Loose { type Output = String; }
    impl self::sig::Told for List<i64> { type Output = i64; }
    impl self::sig::Told for self::Line { type Output = i64; }
    impl self::sig::Told for Value { type Output = Value; }
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
        /// Optional arguments: `default`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct RegistryPop<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> RegistryPop<'c, 'a> {
            /// Sets `default`.
            pub fn default(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct RegistryUpdate<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> RegistryUpdate<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `default`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StorePop<'c, 'a, V>(&'c mut Call<'a>, PhantomData<fn() -> (V,)>);
        impl<'c, 'a, V: Received> StorePop<'c, 'a, V> {
            /// Sets `default`.
            pub fn default(self, value: impl Arg<'a, V>) -> Self;
        }
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StoreUpdate<'c, 'a, V>(&'c mut Call<'a>, PhantomData<fn() -> (V,)>);
        impl<'c, 'a, V: Received> StoreUpdate<'c, 'a, V> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, V>) -> Self;
        }
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct LooseNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> LooseNew<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `default`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct LoosePop<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> LoosePop<'c, 'a> {
            /// Sets `default`.
            pub fn default(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `index`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct LinePop<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> LinePop<'c, 'a> {
            /// Sets `index`. Python's default: `-1`.
            pub fn index(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `start`, `stop`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct LineIndex<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> LineIndex<'c, 'a> {
            /// Sets `start`. Python's default: `0`.
            pub fn start(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `stop`. Python's default: `None`.
            pub fn stop(self, value: impl Arg<'a, i64>) -> Self;
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
        /// Optional arguments: `key`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Remembered<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Remembered<'c, 'a> {
            /// Sets `key`. Python's default: `'a'`.
            pub fn key(self, value: impl Arg<'a, String>) -> Self;
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
            /// A closure that sets options of [`RegistryPop`](super::RegistryPop).
            pub trait RegistryPopClosure<'a>: for<'c> FnOnce(super::super::options::RegistryPop<'c, 'a>) -> super::super::options::RegistryPop<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RegistryPopClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::RegistryPop<'c, 'a>) -> super::super::options::RegistryPop<'c, 'a>;
            /// A closure that sets options of [`RegistryUpdate`](super::RegistryUpdate).
            pub trait RegistryUpdateClosure<'a>: for<'c> FnOnce(super::super::options::RegistryUpdate<'c, 'a>) -> super::super::options::RegistryUpdate<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RegistryUpdateClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::RegistryUpdate<'c, 'a>) -> super::super::options::RegistryUpdate<'c, 'a>;
            /// A closure that sets options of [`StorePop`](super::StorePop).
            pub trait StorePopClosure<'a, V: Received>: for<'c> FnOnce(super::super::options::StorePop<'c, 'a, V>) -> super::super::options::StorePop<'c, 'a, V> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, V: Received, __F> StorePopClosure<'a, V> for __F where __F: for<'c> FnOnce(super::super::options::StorePop<'c, 'a, V>) -> super::super::options::StorePop<'c, 'a, V>;
            /// A closure that sets options of [`StoreUpdate`](super::StoreUpdate).
            pub trait StoreUpdateClosure<'a, V: Received>: for<'c> FnOnce(super::super::options::StoreUpdate<'c, 'a, V>) -> super::super::options::StoreUpdate<'c, 'a, V> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, V: Received, __F> StoreUpdateClosure<'a, V> for __F where __F: for<'c> FnOnce(super::super::options::StoreUpdate<'c, 'a, V>) -> super::super::options::StoreUpdate<'c, 'a, V>;
            /// A closure that sets options of [`LooseNew`](super::LooseNew).
            pub trait LooseNewClosure<'a>: for<'c> FnOnce(super::super::options::LooseNew<'c, 'a>) -> super::super::options::LooseNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LooseNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::LooseNew<'c, 'a>) -> super::super::options::LooseNew<'c, 'a>;
            /// A closure that sets options of [`LoosePop`](super::LoosePop).
            pub trait LoosePopClosure<'a>: for<'c> FnOnce(super::super::options::LoosePop<'c, 'a>) -> super::super::options::LoosePop<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LoosePopClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::LoosePop<'c, 'a>) -> super::super::options::LoosePop<'c, 'a>;
            /// A closure that sets options of [`LinePop`](super::LinePop).
            pub trait LinePopClosure<'a>: for<'c> FnOnce(super::super::options::LinePop<'c, 'a>) -> super::super::options::LinePop<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LinePopClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::LinePop<'c, 'a>) -> super::super::options::LinePop<'c, 'a>;
            /// A closure that sets options of [`LineIndex`](super::LineIndex).
            pub trait LineIndexClosure<'a>: for<'c> FnOnce(super::super::options::LineIndex<'c, 'a>) -> super::super::options::LineIndex<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LineIndexClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::LineIndex<'c, 'a>) -> super::super::options::LineIndex<'c, 'a>;
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
            /// A closure that sets options of [`Remembered`](super::Remembered).
            pub trait RememberedClosure<'a>: for<'c> FnOnce(super::super::options::Remembered<'c, 'a>) -> super::super::options::Remembered<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RememberedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Remembered<'c, 'a>) -> super::super::options::Remembered<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `written_arguments.Scores.Scores` accepts. Its overloads are:
        pub trait ScoresNewIterable { type Output: FromPython; }
        /// Arguments that Python's `written_arguments.Registry.update` accepts. Its overloads are:
        pub trait RegistryUpdate { type Output: FromPython; }
        /// Arguments that Python's `written_arguments.Loose.Loose` accepts. Its overloads are:
        pub trait LooseNewDict { type Output: FromPython; }
        /// Arguments that Python's `written_arguments.Loose.update` accepts. Its overloads are:
        pub trait LooseUpdate { type Output: FromPython; }
        /// Arguments that Python's `written_arguments.told` accepts. Its overloads are:
        pub trait Told { type Output: FromPython; }
    }
}
