// @generated from async_context_manager.json: the API of the bindings
/// Python module `async_context_manager`.
pub mod async_context_manager {
    /// Python attribute `async_context_manager.log`: `list[str]`.
    pub fn log() -> Result<List<String>>;
    /// Python `async_context_manager.opened`.
    pub fn opened<'a>(name: impl Arg<'a, String>) -> Result<AsyncContextManager<String>>;
    /// Python `async_context_manager.quiet`.
    pub fn quiet() -> Result<AsyncContextManager<i64>>;
    /// Python `async_context_manager.managed`.
    pub fn managed<'a>(name: impl Arg<'a, String>) -> Result<AsyncContextManager<String>>;
    /// Python `async_context_manager.missing`.
    pub fn missing() -> Result<()>;
    /// Python `async_context_manager.taken`.
    pub fn taken() -> Result<Vec<String>>;
    /// Assigns Python's `log`.
    pub fn set_log<'a>(value: impl Arg<'a, Vec<String>>) -> Result<()>;
    /// Python class `async_context_manager.Session`.
    pub struct Session { base: Object }
    impl Nominal for Session;
    impl Clone for Session;
    impl Deref for Session { type Target = Object; }
    impl Debug for Session;
    impl Display for Session;
    impl IsA<Session> for Session;
    impl IsA<AsyncContextManager<self::Session>> for Session;
    impl Inherits<AsyncContextManager<self::Session>> for Session;
    impl Holds for Session { type Class = Self; }
    impl<'a> Give<'a> for Session { type Class = Self; type How = ByValue; }
    impl Kinded for Session { type Kind = Self; }
    impl Has<protocol_members::__aenter__> for self::Session;
    impl Has<protocol_members::__aexit__> for self::Session;
    impl Has<protocol_members::__hash__> for self::Session;
    impl Has<protocol_members::get> for self::Session;
    impl Session {
        /// Python `async_context_manager.Session.Session`.
        pub fn new() -> Result<Self>;
        /// Python `async_context_manager.Session.get`.
        pub fn get<'a>(&self, n: impl Arg<'a, i64>) -> Result<Awaitable<i64>>;
    }
    impl Session {
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        pub fn with_blocking<R>(&self, body: impl FnOnce(self::Session) -> Result<R>) -> Result<R>;
    }
    /// Python class `async_context_manager.OneTask`.
    pub struct OneTask { base: Object }
    impl Nominal for OneTask;
    impl Clone for OneTask;
    impl Deref for OneTask { type Target = Object; }
    impl Debug for OneTask;
    impl Display for OneTask;
    impl IsA<OneTask> for OneTask;
    impl IsA<AsyncContextManager<i64>> for OneTask;
    impl Inherits<AsyncContextManager<i64>> for OneTask;
    impl Holds for OneTask { type Class = Self; }
    impl<'a> Give<'a> for OneTask { type Class = Self; type How = ByValue; }
    impl Kinded for OneTask { type Kind = Self; }
    impl Has<protocol_members::__aenter__> for self::OneTask;
    impl Has<protocol_members::__aexit__> for self::OneTask;
    impl Has<protocol_members::__hash__> for self::OneTask;
    impl OneTask {
        /// Python `async_context_manager.OneTask.OneTask`.
        pub fn new() -> Result<Self>;
        /// Python attribute `async_context_manager.OneTask.task`: `_asyncio.Task[Any] | None`.
        pub fn task(&self) -> Result<Option<Object>>;
    }
    impl OneTask {
        /// Assigns Python's `task`.
        pub fn set_task<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        pub fn with_blocking<R>(&self, body: impl FnOnce(i64) -> Result<R>) -> Result<R>;
    }
    /// Python class `async_context_manager.Liar`.
    pub struct Liar { base: Object }
    impl Nominal for Liar;
    impl Clone for Liar;
    impl Deref for Liar { type Target = Object; }
    impl Debug for Liar;
    impl Display for Liar;
    impl IsA<Liar> for Liar;
    impl IsA<AsyncContextManager<i64>> for Liar;
    impl Inherits<AsyncContextManager<i64>> for Liar;
    impl Holds for Liar { type Class = Self; }
    impl<'a> Give<'a> for Liar { type Class = Self; type How = ByValue; }
    impl Kinded for Liar { type Kind = Self; }
    impl Has<protocol_members::__aenter__> for self::Liar;
    impl Has<protocol_members::__aexit__> for self::Liar;
    impl Has<protocol_members::__hash__> for self::Liar;
    impl Liar {
        /// Python `async_context_manager.Liar.Liar`.
        pub fn new() -> Result<Self>;
    }
    impl Liar {
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        pub fn with_blocking<R>(&self, body: impl FnOnce(i64) -> Result<R>) -> Result<R>;
    }
}
