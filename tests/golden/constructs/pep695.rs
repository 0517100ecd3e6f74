// @generated from pep695.json: the API of the bindings
/// Python module `pep695`.
pub mod pep695 {
}
/// Python module `pep695.generics`.
pub mod pep695_generics {
    /// Python `pep695.generics.same`.
    pub fn same<'a, T: Received, X: Kinded<Kind = T> + Arg<'a, T>>(value: X) -> Result<T>;
    /// Python `pep695.generics.first`.
    pub fn first<'a, T: Received, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Sequence<T>>>(items: X) -> Result<T>;
    /// Python `pep695.generics.longest`.
    pub fn longest<'a, P: Kinded<Kind: self::sig::Longest> + Arg<'a, <P as Kinded>::Kind>>(
        a: P,
        b: impl Arg<'a, <<P as Kinded>::Kind as self::sig::Longest>::P1>,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Longest>::Output>;
    /// Python `pep695.generics.larger`.
    pub fn larger<'a, N: Received, X: Kinded<Kind = N> + Arg<'a, N>>(value: X, other: impl Arg<'a, N>) -> Result<N>;
    /// Python `pep695.generics.applied`.
    pub fn applied<'a, R2: Received, T: Received, YForm, Y: KindedFn<YForm, Kind: Calls<Output = R2>> + ArgFn<'a, Function<(T,), R2>, Value, Value, YForm>, X: Kinded<Kind = T> + Arg<'a, T>>(
        f: Y,
        value: X,
    ) -> Result<R2>;
    /// Python `pep695.generics.applied`.
    pub fn applied_by<'a, R2: Received, T: Received, X: Kinded<Kind = T> + Arg<'a, T>, R0: Returns<Kind = R2> + Ret<R2>>(
        f: impl Fn(T) -> R0 + Send + Sync + 'static,
        value: X,
    ) -> Result<R2>;
    /// Python `pep695.generics.doubled`.
    pub fn doubled<'a>(value: impl Arg<'a, Union<self::IntOrFloat>>) -> Result<self::IntOrFloat>;
    /// Python `pep695.generics.swapped`.
    pub fn swapped<'a>(pair: impl Arg<'a, (String, String)>) -> Result<(String, String)>;
    /// Python class `pep695.generics.Box`.
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
        /// Python `pep695.generics.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python `pep695.generics.Box.get`.
        pub fn get(&self) -> Result<T>;
        /// Python `pep695.generics.Box.beside`.
        pub fn beside<'a, U: Received, X: Kinded<Kind = U> + Arg<'a, U>>(&self, other: X) -> Result<(T, U)>;
        /// Python attribute `pep695.generics.Box.item`: `T`.
        pub fn item(&self) -> Result<T>;
    }
    impl<T: Received> Box<T> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `pep695.generics.IntBox`.
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
        /// Python `pep695.generics.IntBox.IntBox`.
        pub fn new<'a>(item: impl Arg<'a, i64>) -> Result<Self>;
    }
    /// Python's `int | float`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFloat {
        /// A Int.
        Int(i64),
        /// A Float.
        Float(f64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFloat> for i64;
    impl Arm<IntOrFloat> for f64;
    impl Arm<IntOrFloat> for IntOrFloat;
    impl UnionValue for IntOrFloat { type Given<'a> = Self; type Arms = (i64, (f64, ())); }
    impl Holds for IntOrFloat { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFloat { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFloat { type Kind = OneOf<Self>; }
    impl FromPython for IntOrFloat;
    impl Display for IntOrFloat;
    impl self::sig::Longest for String { type Output = String; type P1 = String; }
    impl self::sig::Longest for Vec<u8> { type Output = Vec<u8>; type P1 = Vec<u8>; }
    impl self::sig::Longest for Value { type Output = Value; type P1 = Value; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `pep695.generics.longest` accepts. Its overloads are:
        pub trait Longest { type Output: FromPython; type P1; }
    }
}
