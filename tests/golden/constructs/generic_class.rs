// @generated from generic_class.json: the API of the bindings
/// Python module `generic_class`.
pub mod generic_class {
    /// Python `generic_class.top`.
    pub fn top<'a, T: Received>(stack: impl Give<'a, Class: Inherits<self::Stack<T>>>) -> Result<T>;
    /// Python `generic_class.tops`.
    pub fn tops<'a, T: Received, X: Kinded<Kind: Iterates<Item: Inherits<self::Stack<T>>>> + Arg<'a, Iterable<self::Stack<T>>>>(
        stacks: X,
    ) -> Result<Vec<T>>;
    /// Python `generic_class.stacked`.
    pub fn stacked<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<self::Stack<T>>;
    /// Python class `generic_class.Stack`.
    pub struct Stack<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Stack<T>;
    impl<T: TypeArg> Clone for Stack<T>;
    impl<T> Deref for Stack<T> { type Target = Object; }
    impl<T: Received> Debug for Stack<T>;
    impl<T: Received> Display for Stack<T>;
    impl<T, __A0> IsA<self::Stack<__A0>> for Stack<T> where T: Param<__A0>;
    impl<T> Inherits<Stack<T>> for Stack<T>;
    impl<T: TypeArg> Holds for Stack<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Stack<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Stack<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Stack<T>;
    impl<T> Has<protocol_members::__iter__> for self::Stack<T>;
    impl<T: Received> Stack<T> {
        /// Python `generic_class.Stack.Stack`.
        pub fn new<'a, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>>(items: X) -> Result<Self>;
        /// Python `generic_class.Stack.push`.
        pub fn push<'a>(&self, item: impl Arg<'a, T>) -> Result<()>;
        /// Python `generic_class.Stack.pop`.
        pub fn pop(&self) -> Result<T>;
        /// Python `generic_class.Stack.__iter__`.
        pub fn iter(&self) -> Result<PyIter<T>>;
    }
    impl<'__h, T: Received> IntoIterator for &'__h Stack<T> { type Item = Result<T>; type IntoIter = PyIter<T>; }
    impl<T: Received> Iterates for Stack<T> { type Item = T; }
    impl<'a, T: Received> Arg<'a, Iterable<T>> for &'a Stack<T>;
    impl<'a, T: Received> Arg<'a, Option<Iterable<T>>> for &'a Stack<T>;
    impl<'a, T: Received> Args<'a, Iterable<T>> for &'a Stack<T>;
    impl<'a, T: Received> Arg<'a, Iterable<T>> for Stack<T>;
    impl<'a, T: Received> Arg<'a, Option<Iterable<T>>> for Stack<T>;
    impl<'a, T: Received> Args<'a, Iterable<T>> for Stack<T>;
    /// Python class `generic_class.Table`.
    pub struct Table<K, V> { base: Object, marker: PhantomData<fn() -> (K, V)> }
    impl<K: TypeArg, V: TypeArg> Nominal for Table<K, V>;
    impl<K: TypeArg, V: TypeArg> Clone for Table<K, V>;
    impl<K, V> Deref for Table<K, V> { type Target = Object; }
    impl<K: Received, V: Received> Debug for Table<K, V>;
    impl<K: Received, V: Received> Display for Table<K, V>;
    impl<K, V, __A0, __A1> IsA<self::Table<__A0, __A1>> for Table<K, V> where K: Param<__A0>, V: Param<__A1>;
    impl<K, V> Inherits<Table<K, V>> for Table<K, V>;
    impl<K: TypeArg, V: TypeArg> Holds for Table<K, V> { type Class = Self; }
    impl<'a, K: Received, V: Received> Give<'a> for Table<K, V> { type Class = Self; type How = ByValue; }
    impl<K, V> Kinded for Table<K, V> { type Kind = Self; }
    impl<K, V> Has<protocol_members::__hash__> for self::Table<K, V>;
    impl<K, V> Has<protocol_members::get> for self::Table<K, V>;
    impl<K: Received, V: Received> Table<K, V> {
        /// Python `generic_class.Table.Table`.
        pub fn new<'a, X: Kinded<Kind: Maps<Key = K, Value = V>> + Arg<'a, Mapping<K, V>>>(entries: X) -> Result<Self>;
        /// Python `generic_class.Table.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, K>) -> Result<V>;
    }
}
