// @generated from private_class_returned.json: the API of the bindings
/// Python module `private_class_returned`.
pub mod private_class_returned {
    /// Python `private_class_returned.token`.
    pub fn token<'a>(kind: impl Arg<'a, String>) -> Result<self::Token>;
    /// Python `private_class_returned.kind_of`.
    pub fn kind_of<'a>(token: impl Arg<'a, self::Token>) -> Result<String>;
    /// Python attribute `private_class_returned.NOTHING`: `private_class_returned._Token`.
    pub fn nothing() -> Result<self::Token>;
    /// Python class `private_class_returned._Token`.
    pub struct Token { base: Object }
    impl Nominal for Token;
    impl Clone for Token;
    impl Deref for Token { type Target = Object; }
    impl Debug for Token;
    impl Display for Token;
    impl IsA<Token> for Token;
    impl Holds for Token { type Class = Self; }
    impl<'a> Give<'a> for Token { type Class = Self; type How = ByValue; }
    impl Kinded for Token { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Token;
    impl Token {
        /// Python `private_class_returned._Token._Token`.
        pub fn new<'a>(kind: impl Arg<'a, String>) -> Result<Self>;
        /// Python `private_class_returned._Token.text`.
        pub fn text(&self) -> Result<String>;
        /// Python attribute `private_class_returned._Token.kind`: `str`.
        pub fn kind(&self) -> Result<String>;
    }
    impl Token {
        /// Assigns Python's `kind`.
        pub fn set_kind<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
}
