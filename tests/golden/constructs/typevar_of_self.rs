// @generated from typevar_of_self.json: the API of the bindings
/// Python module `typevar_of_self`.
pub mod typevar_of_self {
    /// Python class `typevar_of_self.Slots`.
    pub struct Slots<V> { base: Object, marker: PhantomData<fn() -> (V,)> }
    impl<V: TypeArg> Nominal for Slots<V>;
    impl<V: TypeArg> Clone for Slots<V>;
    impl<V> Deref for Slots<V> { type Target = Object; }
    impl<V: Received> Debug for Slots<V>;
    impl<V: Received> Display for Slots<V>;
    impl<V, __A0> IsA<self::Slots<__A0>> for Slots<V> where V: Param<__A0>;
    impl<V> Inherits<Slots<V>> for Slots<V>;
    impl<V: TypeArg> Holds for Slots<V> { type Class = Self; }
    impl<'a, V: Received> Give<'a> for Slots<V> { type Class = Self; type How = ByValue; }
    impl<V> Kinded for Slots<V> { type Kind = Self; }
    impl<V> Has<protocol_members::__hash__> for self::Slots<V>;
    impl<V: Received> Slots<V> {
        /// Python `typevar_of_self.Slots.Slots`.
        pub fn new<'a, X: Kinded<Kind: Maps<Value = V>> + Arg<'a, Mapping<String, V>>>(values: X) -> Result<Self>;
        /// Python `typevar_of_self.Slots.fill`.
        pub fn fill<'a>(&self, key: impl Arg<'a, String>) -> Result<Option<V>>;
        /// Python `typevar_of_self.Slots.fill`.
        pub fn fill_value<'a>(&self, key: impl Arg<'a, String>, value: impl Arg<'a, V>) -> Result<V>;
        /// Python attribute `typevar_of_self.Slots.values`: `dict[str, V]`.
        pub fn values(&self) -> Result<Dict<String, V>>;
    }
    impl<V: Received> Slots<V> {
        /// Assigns Python's `values`.
        pub fn set_values<'a>(&self, value: impl Arg<'a, Mapping<String, V>>) -> Result<()>;
    }
}
