// @generated from async_function.json: the API of the bindings
/// Python module `async_function`.
pub mod async_function {
    /// Python `async_function.double`.
    pub fn double<'a>(n: impl Arg<'a, i64>) -> Result<Awaitable<i64>>;
    /// [`double`](double()) with options, set by name.
    pub fn double_with<'a>(n: impl Arg<'a, i64>, options: impl self::options::with::DoubleClosure<'a>) -> Result<Awaitable<i64>>;
    /// Python `async_function.nothing`.
    pub fn nothing() -> Result<Awaitable<()>>;
    /// Python `async_function.fail`.
    pub fn fail() -> Result<Awaitable<i64>>;
    /// Python `async_function.later`.
    pub fn later<'a>(n: impl Arg<'a, i64>) -> Result<Awaitable<String>>;
    /// Python `async_function.routine`.
    pub fn routine() -> Result<Awaitable<Vec<i64>>>;
    /// Python class `async_function.Service`.
    pub struct Service { base: Object }
    impl Nominal for Service;
    impl Clone for Service;
    impl Deref for Service { type Target = Object; }
    impl Debug for Service;
    impl Display for Service;
    impl IsA<Service> for Service;
    impl Holds for Service { type Class = Self; }
    impl<'a> Give<'a> for Service { type Class = Self; type How = ByValue; }
    impl Kinded for Service { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Service;
    impl Service {
        /// Python `async_function.Service.Service`.
        pub fn new() -> Result<Self>;
        /// Python `async_function.Service.find`.
        pub fn find<'a>(&self, name: impl Arg<'a, String>) -> Result<Awaitable<Option<i64>>>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `delay`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Double<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Double<'c, 'a> {
            /// Sets `delay`. Python's default: `0.0`.
            pub fn delay(self, value: impl Arg<'a, f64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Double`](super::Double).
            pub trait DoubleClosure<'a>: for<'c> FnOnce(super::super::options::Double<'c, 'a>) -> super::super::options::Double<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DoubleClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Double<'c, 'a>) -> super::super::options::Double<'c, 'a>;
        }
    }
}
