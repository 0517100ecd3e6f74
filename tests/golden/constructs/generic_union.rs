// @generated from generic_union.json: the API of the bindings
/// Python module `generic_union`.
pub mod generic_union {
    /// Python `generic_union.or_default`.
    pub fn or_default<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(number: impl Arg<'a, i64>, default: X) -> Result<EitherOther<i64, T>>;
    /// Python `generic_union.either`.
    pub fn either<'a, S: Received, T: Received, X: Kinded<Kind = T> + Arg<'a, T>, Y: Kinded<Kind = S> + Arg<'a, S>>(
        first: X,
        second: Y,
        take_first: impl Arg<'a, bool>,
    ) -> Result<EitherOther<T, S>>;
    /// Python `generic_union.listed`.
    pub fn listed<'a, S: Received, T: Received, X: Kinded<Kind = T> + Arg<'a, T>, Y: Kinded<Kind = S> + Arg<'a, S>>(
        first: X,
        second: Y,
    ) -> Result<Vec<EitherOther<T, S>>>;
    /// Python `generic_union.named`.
    pub fn named<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(default: X) -> Result<IndexMap<String, Option<EitherOther<f64, T>>>>;
    /// Python `generic_union.stranger`.
    pub fn stranger<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(default: X) -> Result<EitherOther<i64, T>>;
    /// Python class `generic_union.Slot`.
    pub struct Slot<V> { base: Object, marker: PhantomData<fn() -> (V,)> }
    impl<V: TypeArg> Nominal for Slot<V>;
    impl<V: TypeArg> Clone for Slot<V>;
    impl<V> Deref for Slot<V> { type Target = Object; }
    impl<V: Received> Debug for Slot<V>;
    impl<V: Received> Display for Slot<V>;
    impl<V, __A0> IsA<self::Slot<__A0>> for Slot<V> where V: Param<__A0>;
    impl<V> Inherits<Slot<V>> for Slot<V>;
    impl<V: TypeArg> Holds for Slot<V> { type Class = Self; }
    impl<'a, V: Received> Give<'a> for Slot<V> { type Class = Self; type How = ByValue; }
    impl<V> Kinded for Slot<V> { type Kind = Self; }
    impl<V> Has<protocol_members::__add__> for self::Slot<V>;
    impl<V> Has<protocol_members::__hash__> for self::Slot<V>;
    impl<V> Has<protocol_members::get> for self::Slot<V>;
    impl<V: Received> Slot<V> {
        /// Python `generic_union.Slot.Slot`.
        pub fn new<'a, X: Kinded<Kind = V> + Arg<'a, V>>(value: X) -> Result<Self>;
        /// Python `generic_union.Slot.get`.
        pub fn get<'a>(&self, default: impl Arg<'a, V>) -> Result<V>;
        /// Python `generic_union.Slot.get`.
        pub fn get_any<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(&self, default: X) -> Result<EitherOther<V, T>>;
    }
    impl<'__h, '__r, V: Received, __R: Arg<'__r, self::Slot<V>>> Add<__R> for &'__h Slot<V> { type Output = Result<self::Slot<V>>; }
    impl<'__r, V: Received, __R: Arg<'__r, self::Slot<V>>> Add<__R> for Slot<V> { type Output = Result<self::Slot<V>>; }
}
