// @generated from typevar_bound.json: the API of the bindings
/// Python module `typevar_bound`.
pub mod typevar_bound {
    /// Python `typevar_bound.same`.
    pub fn same<'a, B: Received, X: Kinded<Kind = B> + Arg<'a, B>>(x: X) -> Result<B>;
    /// Python `typevar_bound.largest`.
    pub fn largest<'a, N: Received, X: Kinded<Kind: Iterates<Item = N>> + Arg<'a, Sequence<N>>>(items: X) -> Result<N>;
    /// Python `typevar_bound.make`.
    pub fn make<'a>(name: impl Arg<'a, String>) -> Result<self::Base>;
    /// Python `typevar_bound.size`.
    pub fn size<'a>(x: impl Arg<'a, Protocol<(protocol_members::__len__,)>>) -> Result<i64>;
    /// Python class `typevar_bound.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Base;
    impl Has<protocol_members::name> for self::Base;
    impl Base {
        /// Python `typevar_bound.Base.Base`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `typevar_bound.Base.describe`.
        pub fn describe(&self) -> Result<String>;
        /// Python attribute `typevar_bound.Base.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Base {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `typevar_bound.Derived`.
    pub struct Derived { base: self::Base }
    impl Nominal for Derived;
    impl Clone for Derived;
    impl Deref for Derived { type Target = self::Base; }
    impl Debug for Derived;
    impl Display for Derived;
    impl IsA<Derived> for Derived;
    impl IsA<self::Base> for Derived;
    impl<__S> In<__S> for Derived where self::Base: In<__S>;
    impl Holds for Derived { type Class = Self; }
    impl<'a> Give<'a> for Derived { type Class = Self; type How = ByValue; }
    impl Kinded for Derived { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Derived;
    impl Has<protocol_members::name> for self::Derived;
    impl Derived {
        /// Python `typevar_bound.Derived.Derived`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `typevar_bound.Derived.extra`.
        pub fn extra(&self) -> Result<i64>;
    }
}
