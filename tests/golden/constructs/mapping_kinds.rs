// @generated from mapping_kinds.json: the API of the bindings
/// Python module `mapping_kinds`.
pub mod mapping_kinds {
    /// Python `mapping_kinds.total`.
    pub fn total<'a>(items: impl Arg<'a, Mapping<String, i64>>) -> Result<i64>;
    /// Python `mapping_kinds.made`.
    pub fn made<'a>(kind: impl Arg<'a, String>) -> Result<IndexMap<String, i64>>;
    /// Python `mapping_kinds.keys`.
    pub fn keys<'a, K: Received, X: Kinded<Kind: Maps<Key = K>> + Arg<'a, Mapping<K, i64>>>(items: X) -> Result<Vec<K>>;
    /// Python class `mapping_kinds.Kept`.
    pub struct Kept<K, V> { base: Object, marker: PhantomData<fn() -> (K, V)> }
    impl<K: TypeArg, V: TypeArg> Nominal for Kept<K, V>;
    impl<K: TypeArg, V: TypeArg> Clone for Kept<K, V>;
    impl<K, V> Deref for Kept<K, V> { type Target = Object; }
    impl<K: Received, V: Received> Debug for Kept<K, V>;
    impl<K: Received, V: Received> Display for Kept<K, V>;
    impl<K, V, __A0, __A1> IsA<self::Kept<__A0, __A1>> for Kept<K, V> where K: Param<__A0>, V: Param<__A1>;
    impl<K, V> Inherits<Kept<K, V>> for Kept<K, V>;
    impl<K: TypeArg, V: TypeArg> Holds for Kept<K, V> { type Class = Self; }
    impl<'a, K: Received, V: Received> Give<'a> for Kept<K, V> { type Class = Self; type How = ByValue; }
    impl<K, V> Kinded for Kept<K, V> { type Kind = Self; }
    impl<K, V> Has<protocol_members::__contains__> for self::Kept<K, V>;
    impl<K, V> Has<protocol_members::__getitem__> for self::Kept<K, V>;
    impl<K, V> Has<protocol_members::__iter__> for self::Kept<K, V>;
    impl<K, V> Has<protocol_members::__len__> for self::Kept<K, V>;
    impl<K, V> Has<protocol_members::get> for self::Kept<K, V>;
    impl<K, V> Has<protocol_members::items> for self::Kept<K, V>;
    impl<K, V> Has<protocol_members::keys> for self::Kept<K, V>;
    impl<K: Received, V: Received> Kept<K, V> {
        /// Python `mapping_kinds.Kept.Kept`.
        pub fn new<'a, X: Kinded<Kind: Maps<Key = K, Value = V>> + Arg<'a, Mapping<K, V>>>(items: X) -> Result<Self>;
        /// Python `mapping_kinds.Kept.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, K>) -> Result<V>;
        /// Python `mapping_kinds.Kept.__iter__`.
        pub fn iter(&self) -> Result<PyIter<K>>;
        /// Python `mapping_kinds.Kept.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `mapping_kinds.Kept.__or__`.
        pub fn bitor_any<'a, L: Received, W2: Received, X: Kinded<Kind: Maps<Key = L, Value = W2>> + Arg<'a, Mapping<L, W2>>>(
            &self,
            other: X,
        ) -> Result<Dict<EitherOther<K, L>, EitherOther<V, W2>>>;
        /// Python `mapping_kinds.Kept.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, K>) -> Result<Option<V>>;
        /// Python `mapping_kinds.Kept.get`.
        pub fn get_default<'a>(&self, key: impl Arg<'a, K>, default: impl Arg<'a, V>) -> Result<V>;
        /// Python `mapping_kinds.Kept.get`.
        pub fn get_default_any<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(
            &self,
            key: impl Arg<'a, K>,
            default: X,
        ) -> Result<EitherOther<V, T>>;
        /// Python `mapping_kinds.Kept.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `mapping_kinds.Kept.keys`.
        pub fn keys(&self) -> Result<Set<K>>;
        /// Python `mapping_kinds.Kept.items`.
        pub fn items(&self) -> Result<PyIter<(K, V)>>;
        /// Python `mapping_kinds.Kept.values`.
        pub fn values(&self) -> Result<PyIter<V>>;
        /// Python `mapping_kinds.Kept.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `mapping_kinds.Kept.items_of`: `dict[K, V]`.
        pub fn items_of(&self) -> Result<Dict<K, V>>;
    }
    impl<K: Received, V: Received> Kept<K, V> {
        /// Assigns Python's `items_of`.
        pub fn set_items_of<'a>(&self, value: impl Arg<'a, Mapping<K, V>>) -> Result<()>;
    }
    impl<'__h, K: Received, V: Received> IntoIterator for &'__h Kept<K, V> { type Item = Result<K>; type IntoIter = PyIter<K>; }
    impl<K: Received, V: Received> Iterates for Kept<K, V> { type Item = K; }
    impl<'a, K: Received, V: Received> Arg<'a, Iterable<K>> for &'a Kept<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Iterable<K>>> for &'a Kept<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Iterable<K>> for &'a Kept<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Iterable<K>> for Kept<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Iterable<K>>> for Kept<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Iterable<K>> for Kept<K, V>;
    impl<'__h, '__r, K: Received, V: Received, __R: Arg<'__r, Mapping<K, V>>> BitOr<__R> for &'__h Kept<K, V> {
        type Output = Result<Dict<K, V>>;
    }
    impl<'__r, K: Received, V: Received, __R: Arg<'__r, Mapping<K, V>>> BitOr<__R> for Kept<K, V> { type Output = Result<Dict<K, V>>; }
    impl<K: Received, V: Received> Maps for Kept<K, V> { type Key = K; type Value = V; }
    impl<'a, K: Received, V: Received> Arg<'a, Mapping<K, V>> for &'a Kept<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Mapping<K, V>>> for &'a Kept<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Mapping<K, V>> for &'a Kept<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Mapping<K, V>> for Kept<K, V>;
    impl<'a, K: Received, V: Received> Arg<'a, Option<Mapping<K, V>>> for Kept<K, V>;
    impl<'a, K: Received, V: Received> Args<'a, Mapping<K, V>> for Kept<K, V>;
    /// Python class `mapping_kinds.Ages`.
    pub struct Ages { base: self::Kept<String, i64> }
    impl Nominal for Ages;
    impl Clone for Ages;
    impl Deref for Ages { type Target = self::Kept<String, i64>; }
    impl Debug for Ages;
    impl Display for Ages;
    impl IsA<Ages> for Ages;
    impl<__A0, __A1> IsA<self::Kept<__A0, __A1>> for Ages where String: Param<__A0>, i64: Param<__A1>;
    impl Inherits<self::Kept<String, i64>> for Ages;
    impl<__S> In<__S> for Ages where self::Kept<String, i64>: In<__S>;
    impl Holds for Ages { type Class = Self; }
    impl<'a> Give<'a> for Ages { type Class = Self; type How = ByValue; }
    impl Kinded for Ages { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Ages;
    impl Has<protocol_members::__getitem__> for self::Ages;
    impl Has<protocol_members::__iter__> for self::Ages;
    impl Has<protocol_members::__len__> for self::Ages;
    impl Has<protocol_members::get> for self::Ages;
    impl Has<protocol_members::items> for self::Ages;
    impl Has<protocol_members::keys> for self::Ages;
    impl Ages {
        /// Python `mapping_kinds.Ages.Ages`.
        pub fn new<'a>(items: impl Arg<'a, Mapping<String, i64>>) -> Result<Self>;
        /// Python `mapping_kinds.Ages.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, String>) -> Result<i64>;
        /// Python `mapping_kinds.Ages.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
    }
    impl<'__h> IntoIterator for &'__h Ages { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Ages { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Ages;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Ages;
    impl<'a> Args<'a, Iterable<String>> for &'a Ages;
    impl<'a> Arg<'a, Iterable<String>> for Ages;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Ages;
    impl<'a> Args<'a, Iterable<String>> for Ages;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Ages;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Ages;
    impl<'a> Args<'a, Iterable<Value>> for &'a Ages;
    impl<'a> Arg<'a, Iterable<Value>> for Ages;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Ages;
    impl<'a> Args<'a, Iterable<Value>> for Ages;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<Value, Value>>> BitOr<__R> for &'__h Ages {
        type Output = Result<Dict<EitherOther<String, Value>, EitherOther<i64, Value>>>;
    }
    impl<'__r, __R: Arg<'__r, Mapping<Value, Value>>> BitOr<__R> for Ages {
        type Output = Result<Dict<EitherOther<String, Value>, EitherOther<i64, Value>>>;
    }
    impl Maps for Ages { type Key = String; type Value = i64; }
    impl<'a> Arg<'a, Mapping<String, i64>> for &'a Ages;
    impl<'a> Arg<'a, Option<Mapping<String, i64>>> for &'a Ages;
    impl<'a> Args<'a, Mapping<String, i64>> for &'a Ages;
    impl<'a> Arg<'a, Mapping<String, i64>> for Ages;
    impl<'a> Arg<'a, Option<Mapping<String, i64>>> for Ages;
    impl<'a> Args<'a, Mapping<String, i64>> for Ages;
}
