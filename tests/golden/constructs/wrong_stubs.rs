// @generated from wrong_stubs.json: the API of the bindings
/// Python module `wrong_stubs`.
pub mod wrong_stubs {
    /// Python `wrong_stubs.number`.
    pub fn number() -> Result<i64>;
    /// Python `wrong_stubs.flag`.
    pub fn flag() -> Result<i64>;
    /// Python `wrong_stubs.called_with_text`.
    pub fn called_with_text<'a, M0>(f: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M0>) -> Result<i64>;
    /// Python `wrong_stubs.called_with_text`.
    pub fn called_with_text_by<R0: Ret<i64>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python `wrong_stubs.fail`.
    pub fn fail() -> Result<()>;
    /// Python `wrong_stubs.outer`.
    pub fn outer() -> Result<()>;
    /// Python `wrong_stubs.several`.
    pub fn several() -> Result<()>;
    /// Python class `wrong_stubs.Config`.
    pub struct Config { base: Object }
    impl Nominal for Config;
    impl Clone for Config;
    impl Deref for Config { type Target = Object; }
    impl Debug for Config;
    impl Display for Config;
    impl IsA<Config> for Config;
    impl Holds for Config { type Class = Self; }
    impl<'a> Give<'a> for Config { type Class = Self; type How = ByValue; }
    impl Kinded for Config { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Config;
    impl Config {
        /// Python `wrong_stubs.Config.Config`.
        pub fn new() -> Result<Self>;
        /// Python attribute `wrong_stubs.Config.size`: `int`.
        pub fn size(&self) -> Result<i64>;
        /// Python attribute `wrong_stubs.Config.count`: `int`.
        pub fn count(&self) -> Result<i64>;
    }
    impl Config {
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `count`.
        pub fn set_count<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
}
