// @generated from protocol_generic.json: the API of the bindings
/// Python module `protocol_generic`.
pub mod protocol_generic {
    /// Python `protocol_generic.two`.
    pub fn two<'a>(source: impl Arg<'a, Protocol<(self::__members::take,)>>) -> Result<Vec<i64>>;
    /// Python `protocol_generic.firsts`.
    pub fn firsts<'a>(sources: impl Arg<'a, Iterable<Protocol<(self::__members::take,)>>>) -> Result<Vec<i64>>;
    /// Python `protocol_generic.numbers`.
    pub fn numbers<'a>(first: impl Arg<'a, i64>) -> Result<self::Source<i64>>;
    /// Python class `protocol_generic.Source`.
    pub struct Source<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Source<T>;
    impl<T: TypeArg> Clone for Source<T>;
    impl<T> Deref for Source<T> { type Target = Object; }
    impl<T: Received> Debug for Source<T>;
    impl<T: Received> Display for Source<T>;
    impl<T, __A0> IsA<self::Source<__A0>> for Source<T> where T: Param<__A0>;
    impl<T> Inherits<Source<T>> for Source<T>;
    impl<T: TypeArg> Holds for Source<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Source<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Source<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Source<T>;
    impl<T: Received> Source<T> {
        /// Python `protocol_generic.Source.take`.
        pub fn take(&self) -> Result<T>;
    }
    /// Python class `protocol_generic.Numbers`.
    pub struct Numbers { base: Object }
    impl Nominal for Numbers;
    impl Clone for Numbers;
    impl Deref for Numbers { type Target = Object; }
    impl Debug for Numbers;
    impl Display for Numbers;
    impl IsA<Numbers> for Numbers;
    impl Holds for Numbers { type Class = Self; }
    impl<'a> Give<'a> for Numbers { type Class = Self; type How = ByValue; }
    impl Kinded for Numbers { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Numbers;
    impl Numbers {
        /// Python `protocol_generic.Numbers.Numbers`.
        pub fn new<'a>(first: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `protocol_generic.Numbers.take`.
        pub fn take(&self) -> Result<i64>;
    }
    /// Python class `protocol_generic.Empty`.
    pub struct Empty { base: Object }
    impl Nominal for Empty;
    impl Clone for Empty;
    impl Deref for Empty { type Target = Object; }
    impl Debug for Empty;
    impl Display for Empty;
    impl IsA<Empty> for Empty;
    impl Holds for Empty { type Class = Self; }
    impl<'a> Give<'a> for Empty { type Class = Self; type How = ByValue; }
    impl Kinded for Empty { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Empty;
    impl Empty {
        /// Python `protocol_generic.Empty.Empty`.
        pub fn new() -> Result<Self>;
    }
}
