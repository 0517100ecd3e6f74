// @generated from results_of_protocols.json: the API of the bindings
/// Python module `results_of_protocols`.
pub mod results_of_protocols {
    /// Python `results_of_protocols.rounded`.
    pub fn rounded<'a, T: Received, X: Kinded<Kind: Supports<supports::Round, Output = T>> + Arg<'a, Protocol<(protocol_members::__round__,)>>>(
        x: X,
    ) -> Result<T>;
    /// Python `results_of_protocols.rounded_to`.
    pub fn rounded_to<'a, T: Received, X: Kinded<Kind: Supports<supports::RoundTo, Output = T>> + Arg<'a, Protocol<(protocol_members::__round__,)>>>(
        x: X,
        digits: impl Arg<'a, i64>,
    ) -> Result<T>;
    /// Python `results_of_protocols.step`.
    pub fn step<'a, T: Received, X: Kinded<Kind: Supports<supports::Next, Output = T>> + Arg<'a, Protocol<(protocol_members::__next__,)>>>(
        x: X,
    ) -> Result<T>;
    /// Python `results_of_protocols.letters`.
    pub fn letters() -> Result<PyIter<String>>;
    /// Python class `results_of_protocols.Rounds`.
    pub struct Rounds<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Rounds<T>;
    impl<T: TypeArg> Clone for Rounds<T>;
    impl<T> Deref for Rounds<T> { type Target = Object; }
    impl<T: Received> Debug for Rounds<T>;
    impl<T: Received> Display for Rounds<T>;
    impl<T, __A0> IsA<self::Rounds<__A0>> for Rounds<T> where T: Param<__A0>;
    impl<T> Inherits<Rounds<T>> for Rounds<T>;
    impl<T: TypeArg> Holds for Rounds<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Rounds<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Rounds<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Rounds<T>;
    impl<T> Has<protocol_members::__round__> for self::Rounds<T>;
    impl<T: Received> Rounds<T> {
        /// Python `results_of_protocols.Rounds.__round__`.
        pub fn round(&self) -> Result<T>;
    }
    impl<T: Received> Supports<supports::Round> for Rounds<T> { type Output = T; }
    /// Python class `results_of_protocols.RoundsTo`.
    pub struct RoundsTo<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for RoundsTo<T>;
    impl<T: TypeArg> Clone for RoundsTo<T>;
    impl<T> Deref for RoundsTo<T> { type Target = Object; }
    impl<T: Received> Debug for RoundsTo<T>;
    impl<T: Received> Display for RoundsTo<T>;
    impl<T, __A0> IsA<self::RoundsTo<__A0>> for RoundsTo<T> where T: Param<__A0>;
    impl<T> Inherits<RoundsTo<T>> for RoundsTo<T>;
    impl<T: TypeArg> Holds for RoundsTo<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for RoundsTo<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for RoundsTo<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::RoundsTo<T>;
    impl<T> Has<protocol_members::__round__> for self::RoundsTo<T>;
    impl<T: Received> RoundsTo<T> {
        /// Python `results_of_protocols.RoundsTo.__round__`.
        pub fn round<'a>(&self, digits: impl Arg<'a, i64>) -> Result<T>;
    }
    impl<T: Received> Supports<supports::RoundTo> for RoundsTo<T> { type Output = T; }
    /// Python class `results_of_protocols.Steps`.
    pub struct Steps<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Steps<T>;
    impl<T: TypeArg> Clone for Steps<T>;
    impl<T> Deref for Steps<T> { type Target = Object; }
    impl<T: Received> Debug for Steps<T>;
    impl<T: Received> Display for Steps<T>;
    impl<T, __A0> IsA<self::Steps<__A0>> for Steps<T> where T: Param<__A0>;
    impl<T> Inherits<Steps<T>> for Steps<T>;
    impl<T: TypeArg> Holds for Steps<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Steps<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Steps<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Steps<T>;
    impl<T> Has<protocol_members::__next__> for self::Steps<T>;
    impl<T: Received> Steps<T> {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<T>>;
    }
    impl<T: Received> Supports<supports::Next> for Steps<T> { type Output = T; }
    impl<'__h, T: Received> IntoIterator for &'__h Steps<T> { type Item = Result<T>; type IntoIter = PyIter<T>; }
    /// Python class `results_of_protocols.Length`.
    pub struct Length { base: Object }
    impl Nominal for Length;
    impl Clone for Length;
    impl Deref for Length { type Target = Object; }
    impl Debug for Length;
    impl Display for Length;
    impl IsA<Length> for Length;
    impl Holds for Length { type Class = Self; }
    impl<'a> Give<'a> for Length { type Class = Self; type How = ByValue; }
    impl Kinded for Length { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Length;
    impl Has<protocol_members::__round__> for self::Length;
    impl Length {
        /// Python `results_of_protocols.Length.Length`.
        pub fn new<'a>(metres: impl Arg<'a, f64>) -> Result<Self>;
        /// Python `results_of_protocols.Length.__round__`. Without arguments; with them: `round_with(|kw| kw.ndigits(..))`.
        pub fn round(&self) -> Result<i64>;
        /// [`round`](Self::round()) with options, set by name.
        pub fn round_with<'a, __S: option_states::State>(
            &'a self,
            options: impl for<'c> FnOnce(self::options::LengthRound<'c, 'a, self::options::LengthRoundInt>) -> self::options::LengthRound<'c, 'a, __S>,
        ) -> Result<<__S as option_states::State>::Output>;
        /// Python attribute `results_of_protocols.Length.metres`: `float`.
        pub fn metres(&self) -> Result<f64>;
    }
    impl Length {
        /// Assigns Python's `metres`.
        pub fn set_metres<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
    }
    impl Supports<supports::Round> for Length { type Output = i64; }
    impl Supports<supports::RoundTo> for Length { type Output = self::Length; }
    /// Python class `results_of_protocols.Letters`.
    pub struct Letters { base: Object }
    impl Nominal for Letters;
    impl Clone for Letters;
    impl Deref for Letters { type Target = Object; }
    impl Debug for Letters;
    impl Display for Letters;
    impl IsA<Letters> for Letters;
    impl Holds for Letters { type Class = Self; }
    impl<'a> Give<'a> for Letters { type Class = Self; type How = ByValue; }
    impl Kinded for Letters { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Letters;
    impl Has<protocol_members::__iter__> for self::Letters;
    impl Has<protocol_members::__next__> for self::Letters;
    impl Letters {
        /// Python `results_of_protocols.Letters.Letters`.
        pub fn new() -> Result<Self>;
        /// Python `results_of_protocols.Letters.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
    }
    impl Letters {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<String>>;
    }
    impl<'__h> IntoIterator for &'__h Letters { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Letters { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Letters;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Letters;
    impl<'a> Args<'a, Iterable<String>> for &'a Letters;
    impl<'a> Arg<'a, Iterable<String>> for Letters;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Letters;
    impl<'a> Args<'a, Iterable<String>> for Letters;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Letters;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Letters;
    impl<'a> Args<'a, Iterable<Value>> for &'a Letters;
    impl<'a> Arg<'a, Iterable<Value>> for Letters;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Letters;
    impl<'a> Args<'a, Iterable<Value>> for Letters;
    impl Supports<supports::Next> for Letters { type Output = String; }
    /// Python class `results_of_protocols.Reader`.
    pub struct Reader<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Reader<T>;
    impl<T: TypeArg> Clone for Reader<T>;
    impl<T> Deref for Reader<T> { type Target = Object; }
    impl<T: Received> Debug for Reader<T>;
    impl<T: Received> Display for Reader<T>;
    impl<T, __A0> IsA<self::Reader<__A0>> for Reader<T> where T: Param<__A0>;
    impl<T> Inherits<Reader<T>> for Reader<T>;
    impl<T: TypeArg> Holds for Reader<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Reader<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Reader<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Reader<T>;
    impl Reader<String> {
        /// Python `results_of_protocols.Reader.Reader`.
        pub fn new<'a>(lines: impl Arg<'a, Iterable<String>>) -> Result<self::Reader<String>>;
    }
    impl<T: Received> Reader<T> {
        /// Python `results_of_protocols.Reader.Reader`.
        pub fn new_names<'a, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Sequence<T>>>(
            lines: impl Arg<'a, Iterable<String>>,
            names: X,
        ) -> Result<Self>;
        /// Python `results_of_protocols.Reader.names`.
        pub fn names(&self) -> Result<Vec<T>>;
    }
    /// Python class `results_of_protocols.Maybe`.
    pub struct Maybe { base: Object }
    impl Nominal for Maybe;
    impl Clone for Maybe;
    impl Deref for Maybe { type Target = Object; }
    impl Debug for Maybe;
    impl Display for Maybe;
    impl IsA<Maybe> for Maybe;
    impl Holds for Maybe { type Class = Self; }
    impl<'a> Give<'a> for Maybe { type Class = Self; type How = ByValue; }
    impl Kinded for Maybe { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Maybe;
    impl Maybe {
        /// Python `results_of_protocols.Maybe.Maybe`.
        pub fn new<'a>(there: impl Arg<'a, bool>) -> Result<Option<Self>>;
        /// Python `results_of_protocols.Maybe.here`.
        pub fn here(&self) -> Result<bool>;
    }
    /// Python's `int | results_of_protocols.Length`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrLength {
        /// A Int.
        Int(i64),
        /// A Length.
        Length(self::Length),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrLength> for IntOrLength;
    impl UnionValue for IntOrLength { type Given<'a> = Self; type Arms = (i64, (self::Length, ())); }
    impl Holds for IntOrLength { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrLength { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrLength { type Kind = OneOf<Self>; }
    impl FromPython for IntOrLength;
    impl Display for IntOrLength;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `ndigits`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct LengthRound<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> LengthRound<'c, 'a, __S> {
            /// Sets `ndigits`. Python's default: `None`.
            pub fn ndigits<__V: Kinded<Kind: option_states::Choice<LengthRoundNdigits>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> LengthRound<'c, 'a, option_states::After<__T, LengthRoundNdigits, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<LengthRoundNdigits, option_states::CaseOf<LengthRoundNdigits, __V>>;
        }
        /// A state of the options of [`LengthRound`].
        #[derive(Debug)]
        pub struct LengthRoundInt;
        impl option_states::State for LengthRoundInt { type Output = i64; }
        /// A state of the options of [`LengthRound`].
        #[derive(Debug)]
        pub struct LengthRoundLength;
        impl option_states::State for LengthRoundLength { type Output = super::Length; }
        /// A state of the options of [`LengthRound`].
        #[derive(Debug)]
        pub struct LengthRoundIntOrLength;
        impl option_states::State for LengthRoundIntOrLength { type Output = super::IntOrLength; }
        /// The option `ndigits`.
        #[derive(Debug)]
        pub struct LengthRoundNdigits;
        impl option_states::Choice<LengthRoundNdigits> for () { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<LengthRoundNdigits> for i64 { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<LengthRoundNdigits> for Option<i64> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<LengthRoundNdigits, option_states::Case<0usize>> for LengthRoundInt { type Next = LengthRoundInt; }
        impl option_states::Step<LengthRoundNdigits, option_states::Case<0usize>> for LengthRoundIntOrLength { type Next = LengthRoundIntOrLength; }
        impl option_states::Step<LengthRoundNdigits, option_states::Case<1usize>> for LengthRoundInt { type Next = LengthRoundLength; }
        impl option_states::Step<LengthRoundNdigits, option_states::Case<1usize>> for LengthRoundIntOrLength { type Next = LengthRoundIntOrLength; }
        impl option_states::Step<LengthRoundNdigits, option_states::Case<2usize>> for LengthRoundInt { type Next = LengthRoundIntOrLength; }
        impl option_states::Step<LengthRoundNdigits, option_states::Case<2usize>> for LengthRoundIntOrLength { type Next = LengthRoundIntOrLength; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
}
