// @generated from typevar_from_protocol.json: the API of the bindings
/// Python module `typevar_from_protocol`.
pub mod typevar_from_protocol {
    /// Python `typevar_from_protocol.magnitude`.
    pub fn magnitude<'a, T: Received, X: Kinded<Kind: Supports<supports::Abs, Output = T>> + Arg<'a, Protocol<(protocol_members::__abs__,)>>>(
        x: X,
    ) -> Result<T>;
    /// Python class `typevar_from_protocol.Length`.
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
    impl Has<protocol_members::__abs__> for self::Length;
    impl Has<protocol_members::__ceil__> for self::Length;
    impl Has<protocol_members::__hash__> for self::Length;
    impl Length {
        /// Python `typevar_from_protocol.Length.Length`.
        pub fn new<'a>(metres: impl Arg<'a, f64>) -> Result<Self>;
        /// Python `typevar_from_protocol.Length.__ceil__`.
        pub fn ceil(&self) -> Result<i64>;
        /// Python `typevar_from_protocol.Length.__abs__`.
        pub fn abs(&self) -> Result<self::Length>;
        /// Python attribute `typevar_from_protocol.Length.metres`: `float`.
        pub fn metres(&self) -> Result<f64>;
    }
    impl Length {
        /// Assigns Python's `metres`.
        pub fn set_metres<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
    }
    impl Supports<supports::Ceil> for Length { type Output = i64; }
    impl Supports<supports::Abs> for Length { type Output = self::Length; }
}
