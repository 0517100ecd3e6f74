// @generated from protocol_runtime_checkable.json: the API of the bindings
/// Python module `protocol_runtime_checkable`.
pub mod protocol_runtime_checkable {
    /// Python `protocol_runtime_checkable.shout`.
    pub fn shout<'a>(text: impl Arg<'a, Protocol<(self::__members::upper,)>>) -> Result<String>;
    /// Python `protocol_runtime_checkable.shut`.
    pub fn shut<'a>(thing: impl Arg<'a, Protocol<(protocol_members::close,)>>) -> Result<bool>;
    /// Python class `protocol_runtime_checkable.Upper`.
    pub struct Upper { base: Object }
    impl Nominal for Upper;
    impl Clone for Upper;
    impl Deref for Upper { type Target = Object; }
    impl Debug for Upper;
    impl Display for Upper;
    impl IsA<Upper> for Upper;
    impl Holds for Upper { type Class = Self; }
    impl<'a> Give<'a> for Upper { type Class = Self; type How = ByValue; }
    impl Kinded for Upper { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Upper;
    impl Upper {
        /// Python `protocol_runtime_checkable.Upper.upper`.
        pub fn upper(&self) -> Result<String>;
    }
    /// Python class `protocol_runtime_checkable.Closer`.
    pub struct Closer { base: Object }
    impl Nominal for Closer;
    impl Clone for Closer;
    impl Deref for Closer { type Target = Object; }
    impl Debug for Closer;
    impl Display for Closer;
    impl IsA<Closer> for Closer;
    impl Holds for Closer { type Class = Self; }
    impl<'a> Give<'a> for Closer { type Class = Self; type How = ByValue; }
    impl Kinded for Closer { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Closer;
    impl Has<protocol_members::close> for self::Closer;
    impl Closer {
        /// Python `protocol_runtime_checkable.Closer.close`.
        pub fn close(&self) -> Result<()>;
    }
    /// Python class `protocol_runtime_checkable.Door`.
    pub struct Door { base: Object }
    impl Nominal for Door;
    impl Clone for Door;
    impl Deref for Door { type Target = Object; }
    impl Debug for Door;
    impl Display for Door;
    impl IsA<Door> for Door;
    impl Holds for Door { type Class = Self; }
    impl<'a> Give<'a> for Door { type Class = Self; type How = ByValue; }
    impl Kinded for Door { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Door;
    impl Has<protocol_members::close> for self::Door;
    impl Door {
        /// Python `protocol_runtime_checkable.Door.Door`.
        pub fn new() -> Result<Self>;
        /// Python `protocol_runtime_checkable.Door.close`.
        pub fn close(&self) -> Result<()>;
        /// Python attribute `protocol_runtime_checkable.Door.open`: `bool`.
        pub fn open(&self) -> Result<bool>;
    }
    impl Door {
        /// Assigns Python's `open`.
        pub fn set_open<'a>(&self, value: impl Arg<'a, bool>) -> Result<()>;
    }
}
