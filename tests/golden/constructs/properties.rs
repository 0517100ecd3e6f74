// @generated from properties.json: the API of the bindings
/// Python module `properties`.
pub mod properties {
    /// Python class `properties.Account`.
    pub struct Account { base: Object }
    impl Nominal for Account;
    impl Clone for Account;
    impl Deref for Account { type Target = Object; }
    impl Debug for Account;
    impl Display for Account;
    impl IsA<Account> for Account;
    impl Holds for Account { type Class = Self; }
    impl<'a> Give<'a> for Account { type Class = Self; type How = ByValue; }
    impl Kinded for Account { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Account;
    impl Account {
        /// Python `properties.Account.Account`.
        pub fn new<'a>(owner: impl Arg<'a, String>) -> Result<Self>;
        /// Python attribute `properties.Account.limit`: `float`.
        pub fn limit(&self) -> Result<f64>;
        /// Python attribute `properties.Account.label`: `str`.
        pub fn label(&self) -> Result<String>;
        /// Python attribute `properties.Account.owner`: `str`.
        pub fn owner(&self) -> Result<String>;
        /// Python attribute `properties.Account.entries`: `list[int]`.
        pub fn entries(&self) -> Result<List<i64>>;
    }
    impl Account {
        /// Assigns Python's `limit`.
        pub fn set_limit<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
        /// Assigns Python's `owner`.
        pub fn set_owner<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `entries`.
        pub fn set_entries<'a>(&self, value: impl Arg<'a, Vec<i64>>) -> Result<()>;
    }
}
