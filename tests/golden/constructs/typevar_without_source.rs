// @generated from typevar_without_source.json: the API of the bindings
/// Python module `typevar_without_source`.
pub mod typevar_without_source {
    /// Python `typevar_without_source.same`.
    pub fn same<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(value: X) -> Result<T>;
    /// Python `typevar_without_source.applied`.
    pub fn applied<'a, R2: Received, T: Received, YForm, Y: KindedFn<YForm, Kind: Calls<Output = R2>> + ArgFn<'a, Function<(T,), R2>, Value, Value, YForm>, X: Kinded<Kind = T> + Arg<'a, T>>(
        f: Y,
        value: X,
    ) -> Result<R2>;
    /// Python `typevar_without_source.applied`.
    pub fn applied_by<'a, R2: Received, T: Received, X: Kinded<Kind = T> + Arg<'a, T>, R0: Returns<Kind = R2> + Ret<R2>>(
        f: impl Fn(T) -> R0 + Send + Sync + 'static,
        value: X,
    ) -> Result<R2>;
    /// Python `typevar_without_source.first`.
    pub fn first<'a, T: Received, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Vec<T>>>(items: X) -> Result<T>;
    /// Python class `typevar_without_source.Box`.
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
    impl<T> Has<protocol_members::get> for self::Box<T>;
    impl<T: Received> Box<T> {
        /// Python `typevar_without_source.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python `typevar_without_source.Box.get`.
        pub fn get(&self) -> Result<T>;
    }
    /// Python class `typevar_without_source.IntBox`.
    pub struct IntBox { base: self::Box<i64> }
    impl Nominal for IntBox;
    impl Clone for IntBox;
    impl Deref for IntBox { type Target = self::Box<i64>; }
    impl Debug for IntBox;
    impl Display for IntBox;
    impl IsA<IntBox> for IntBox;
    impl<__A0> IsA<self::Box<__A0>> for IntBox where i64: Param<__A0>;
    impl Inherits<self::Box<i64>> for IntBox;
    impl<__S> In<__S> for IntBox where self::Box<i64>: In<__S>;
    impl Holds for IntBox { type Class = Self; }
    impl<'a> Give<'a> for IntBox { type Class = Self; type How = ByValue; }
    impl Kinded for IntBox { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::IntBox;
    impl Has<protocol_members::get> for self::IntBox;
    impl IntBox {
        /// Python `typevar_without_source.IntBox.IntBox`.
        pub fn new<'a>(item: impl Arg<'a, Value>) -> Result<Self>;
        /// Python `typevar_without_source.IntBox.doubled`.
        pub fn doubled(&self) -> Result<i64>;
    }
}
