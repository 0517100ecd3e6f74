// @generated from final_constant.json: the API of the bindings
/// Python module `final_constant`.
pub mod final_constant {
    /// Python attribute `final_constant.LIMIT`: `int`.
    pub fn limit() -> Result<i64>;
    /// Python attribute `final_constant.NAME`: `str`.
    pub fn name() -> Result<String>;
    /// Python attribute `final_constant.RATIO`: `float`.
    pub fn ratio() -> Result<f64>;
    /// Python attribute `final_constant.READY`: `bool`.
    pub fn ready() -> Result<bool>;
    /// Python attribute `final_constant.MAGIC`: `bytes`.
    pub fn magic() -> Result<Vec<u8>>;
    /// Python attribute `final_constant.DEPTHS`: `list[int]`.
    pub fn depths() -> Result<List<i64>>;
    /// Python class `final_constant.Settings`.
    pub struct Settings { base: Object }
    impl Nominal for Settings;
    impl Clone for Settings;
    impl Deref for Settings { type Target = Object; }
    impl Debug for Settings;
    impl Display for Settings;
    impl IsA<Settings> for Settings;
    impl Holds for Settings { type Class = Self; }
    impl<'a> Give<'a> for Settings { type Class = Self; type How = ByValue; }
    impl Kinded for Settings { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Settings;
    impl Has<protocol_members::name> for self::Settings;
    impl Settings {
        /// Python `final_constant.Settings.Settings`.
        pub fn new<'a>(seed: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `final_constant.Settings.MODE`: `str`.
        pub fn mode() -> Result<String>;
        /// Python attribute `final_constant.Settings.LEVEL`: `int`.
        pub fn level() -> Result<i64>;
        /// Python attribute `final_constant.Settings.seed`: `int`.
        pub fn seed(&self) -> Result<i64>;
        /// Python attribute `final_constant.Settings.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
}
