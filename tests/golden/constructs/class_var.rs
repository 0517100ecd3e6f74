// @generated from class_var.json: the API of the bindings
/// Python module `class_var`.
pub mod class_var {
    /// Python class `class_var.Registry`.
    pub struct Registry { base: Object }
    impl Nominal for Registry;
    impl Clone for Registry;
    impl Deref for Registry { type Target = Object; }
    impl Debug for Registry;
    impl Display for Registry;
    impl IsA<Registry> for Registry;
    impl Holds for Registry { type Class = Self; }
    impl<'a> Give<'a> for Registry { type Class = Self; type How = ByValue; }
    impl Kinded for Registry { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Registry;
    impl Has<protocol_members::name> for self::Registry;
    impl Registry {
        /// Python `class_var.Registry.Registry`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python attribute `class_var.Registry.count`: `int`.
        pub fn count() -> Result<i64>;
        /// Python attribute `class_var.Registry.names`: `list[str]`.
        pub fn names() -> Result<List<String>>;
        /// Python attribute `class_var.Registry.latest`: `str | None`.
        pub fn latest() -> Result<Option<String>>;
        /// Python attribute `class_var.Registry.sizes`: `dict[str, int]`.
        pub fn sizes() -> Result<Dict<String, i64>>;
        /// Python attribute `class_var.Registry.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Registry {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
}
