// @generated from context_manager.json: the API of the bindings
/// Python module `context_manager`.
pub mod context_manager {
    /// Python attribute `context_manager.log`: `list[str]`.
    pub fn log() -> Result<List<String>>;
    /// Python `context_manager.opened`.
    pub fn opened<'a>(name: impl Arg<'a, String>) -> Result<ContextManager<String>>;
    /// Python `context_manager.quiet`.
    pub fn quiet() -> Result<ContextManager<i64>>;
    /// Python `context_manager.managed`.
    pub fn managed<'a>(name: impl Arg<'a, String>) -> Result<ContextManager<String>>;
    /// Python `context_manager.plain`.
    pub fn plain<'a>(value: impl Arg<'a, i64>) -> Result<ContextManager<i64>>;
    /// Python `context_manager.missing`.
    pub fn missing() -> Result<()>;
    /// Python `context_manager.enter`.
    pub fn enter<'a>(manager: impl Arg<'a, ContextManager<String>>) -> Result<String>;
    /// Python `context_manager.taken`.
    pub fn taken() -> Result<Vec<String>>;
    /// Assigns Python's `log`.
    pub fn set_log<'a>(value: impl Arg<'a, Vec<String>>) -> Result<()>;
    /// Python class `context_manager.Lock`.
    pub struct Lock { base: Object }
    impl Nominal for Lock;
    impl Clone for Lock;
    impl Deref for Lock { type Target = Object; }
    impl Debug for Lock;
    impl Display for Lock;
    impl IsA<Lock> for Lock;
    impl IsA<ContextManager<self::Lock>> for Lock;
    impl Inherits<ContextManager<self::Lock>> for Lock;
    impl Holds for Lock { type Class = Self; }
    impl<'a> Give<'a> for Lock { type Class = Self; type How = ByValue; }
    impl Kinded for Lock { type Kind = Self; }
    impl Has<protocol_members::__enter__> for self::Lock;
    impl Has<protocol_members::__exit__> for self::Lock;
    impl Has<protocol_members::__hash__> for self::Lock;
    impl Lock {
        /// Python `context_manager.Lock.Lock`.
        pub fn new() -> Result<Self>;
        /// Python attribute `context_manager.Lock.held`: `bool`.
        pub fn held(&self) -> Result<bool>;
    }
    impl Lock {
        /// Assigns Python's `held`.
        pub fn set_held<'a>(&self, value: impl Arg<'a, bool>) -> Result<()>;
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        pub fn with<R>(&self, body: impl FnOnce(self::Lock) -> Result<R>) -> Result<R>;
    }
    /// Python class `context_manager.Liar`.
    pub struct Liar { base: Object }
    impl Nominal for Liar;
    impl Clone for Liar;
    impl Deref for Liar { type Target = Object; }
    impl Debug for Liar;
    impl Display for Liar;
    impl IsA<Liar> for Liar;
    impl IsA<ContextManager<i64>> for Liar;
    impl Inherits<ContextManager<i64>> for Liar;
    impl Holds for Liar { type Class = Self; }
    impl<'a> Give<'a> for Liar { type Class = Self; type How = ByValue; }
    impl Kinded for Liar { type Kind = Self; }
    impl Has<protocol_members::__enter__> for self::Liar;
    impl Has<protocol_members::__exit__> for self::Liar;
    impl Has<protocol_members::__hash__> for self::Liar;
    impl Liar {
        /// Python `context_manager.Liar.Liar`.
        pub fn new() -> Result<Self>;
    }
    impl Liar {
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        pub fn with<R>(&self, body: impl FnOnce(i64) -> Result<R>) -> Result<R>;
    }
}
