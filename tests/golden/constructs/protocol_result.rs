// @generated from protocol_result.json: the API of the bindings
/// Python module `protocol_result`.
pub mod protocol_result {
    /// Python `protocol_result.greeter`.
    pub fn greeter() -> Result<self::Greeter>;
    /// Python `protocol_result.no_greeter`.
    pub fn no_greeter() -> Result<self::Greeter>;
    /// Python `protocol_result.perhaps`.
    pub fn perhaps<'a>(there: impl Arg<'a, bool>) -> Result<Option<self::Greeter>>;
    /// Python `protocol_result.greeters`.
    pub fn greeters() -> Result<Vec<self::Greeter>>;
    /// Python `protocol_result.language`.
    pub fn language<'a>(of: impl Arg<'a, Protocol<(self::__members::language, self::__members::greet)>>) -> Result<String>;
    /// Python class `protocol_result.Greeter`.
    pub struct Greeter { base: Object }
    impl Nominal for Greeter;
    impl Clone for Greeter;
    impl Deref for Greeter { type Target = Object; }
    impl Debug for Greeter;
    impl Display for Greeter;
    impl IsA<Greeter> for Greeter;
    impl Holds for Greeter { type Class = Self; }
    impl<'a> Give<'a> for Greeter { type Class = Self; type How = ByValue; }
    impl Kinded for Greeter { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Greeter;
    impl Greeter {
        /// Python `protocol_result.Greeter.greet`.
        pub fn greet<'a>(&self, name: impl Arg<'a, String>) -> Result<String>;
        /// Python attribute `protocol_result.Greeter.language`: `str`.
        pub fn language(&self) -> Result<String>;
    }
    impl Greeter {
        /// Assigns Python's `language`.
        pub fn set_language<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `protocol_result.Silent`.
    pub struct Silent { base: Object }
    impl Nominal for Silent;
    impl Clone for Silent;
    impl Deref for Silent { type Target = Object; }
    impl Debug for Silent;
    impl Display for Silent;
    impl IsA<Silent> for Silent;
    impl Holds for Silent { type Class = Self; }
    impl<'a> Give<'a> for Silent { type Class = Self; type How = ByValue; }
    impl Kinded for Silent { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Silent;
    impl Silent {
        /// Python `protocol_result.Silent.Silent`.
        pub fn new() -> Result<Self>;
    }
}
