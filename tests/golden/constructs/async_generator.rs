// @generated from async_generator.json: the API of the bindings
/// Python module `async_generator`.
pub mod async_generator {
    /// Python attribute `async_generator.closed`: `list[str]`.
    pub fn closed() -> Result<List<String>>;
    /// Python `async_generator.count`.
    pub fn count<'a>(n: impl Arg<'a, i64>) -> Result<AsyncIter<i64>>;
    /// Python `async_generator.echo`.
    pub fn echo() -> Result<AsyncGenerator<String, i64>>;
    /// Python `async_generator.broken`.
    pub fn broken() -> Result<AsyncIter<i64>>;
    /// Python `async_generator.forever`.
    pub fn forever() -> Result<AsyncIter<i64>>;
    /// Python `async_generator.ticks`.
    pub fn ticks<'a>(n: impl Arg<'a, i64>) -> Result<AsyncIter<i64>>;
    /// Python `async_generator.total`.
    pub fn total<'a>(items: impl Arg<'a, AsyncIter<i64>>) -> Result<Awaitable<i64>>;
    /// Python `async_generator.names`.
    pub fn names() -> Result<Vec<String>>;
    /// Assigns Python's `closed`.
    pub fn set_closed<'a>(value: impl Arg<'a, Vec<String>>) -> Result<()>;
    /// Python class `async_generator.Ticks`.
    pub struct Ticks { base: Object }
    impl Nominal for Ticks;
    impl Clone for Ticks;
    impl Deref for Ticks { type Target = Object; }
    impl Debug for Ticks;
    impl Display for Ticks;
    impl IsA<Ticks> for Ticks;
    impl IsA<AsyncIter<i64>> for Ticks;
    impl Inherits<AsyncIter<i64>> for Ticks;
    impl Holds for Ticks { type Class = Self; }
    impl<'a> Give<'a> for Ticks { type Class = Self; type How = ByValue; }
    impl Kinded for Ticks { type Kind = Self; }
    impl Has<protocol_members::__aiter__> for self::Ticks;
    impl Has<protocol_members::__anext__> for self::Ticks;
    impl Has<protocol_members::__hash__> for self::Ticks;
    impl Ticks {
        /// Python `async_generator.Ticks.Ticks`.
        pub fn new<'a>(n: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `async_generator.Ticks.__aiter__`.
        pub fn aiter(&self) -> Result<self::Ticks>;
        /// Python `async_generator.Ticks.__anext__`.
        pub fn anext(&self) -> Result<Awaitable<i64>>;
        /// Python attribute `async_generator.Ticks.n`: `int`.
        pub fn n(&self) -> Result<i64>;
    }
    impl Ticks {
        /// Assigns Python's `n`.
        pub fn set_n<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Iterates as `async for` does, waiting for each element on the background event loop.
        pub fn block_on_iter(&self) -> Result<BlockingIter<i64>>;
    }
}
