// @generated from decorators.json: the API of the bindings
/// Python module `decorators`.
pub mod decorators {
    /// Python `decorators.with_book`.
    pub fn with_book<'a, R2: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = R2>> + ArgFn<'a, Function<Value, R2>, Value, Value, XForm>>(
        f: X,
    ) -> Result<Callable<Value, R2>>;
    /// Python `decorators.with_book`.
    pub fn with_book_by<R2: Received, R0: Returns<Kind = R2> + Ret<R2>>(
        f: impl Fn(self::Book) -> R0 + Send + Sync + 'static,
    ) -> Result<Callable<Value, R2>>;
    /// Python `decorators.listed`.
    pub fn listed<'a, R2: Received, XForm, X: KindedFn<XForm, Kind: Calls<Output = R2>> + ArgFn<'a, Function<Value, R2>, Value, Value, XForm>>(
        f: X,
    ) -> Result<Callable<Value, Vec<R2>>>;
    /// Python `decorators.logged`.
    pub fn logged<'a>(f: impl Arg<'a, Value>) -> Result<Value>;
    /// Python `decorators.timed`. Without arguments; with them: `timed_with(|kw| kw.unit(..))`.
    pub fn timed() -> Result<Value>;
    /// [`timed`](timed()) with options, set by name.
    pub fn timed_with<'a>(options: impl self::options::with::TimedClosure<'a>) -> Result<Value>;
    /// Python `decorators.shifted`.
    pub fn shifted<'a>(f: impl Arg<'a, Value>) -> Result<Value>;
    /// Python `decorators.command`.
    pub fn command<'a>(name: impl Arg<'a, String>) -> Result<Value>;
    /// Python `decorators.count_of`. Without arguments; with them: `count_of_with(|kw| kw.symbol(..))`.
    pub fn count_of() -> Result<i64>;
    /// [`count_of`](count_of()) with options, set by name.
    pub fn count_of_with<'a>(options: impl self::options::with::CountOfClosure<'a>) -> Result<i64>;
    /// Python `decorators.names`.
    pub fn names<'a>(prefix: impl Arg<'a, String>) -> Result<Vec<String>>;
    /// Python `decorators.repeat`.
    pub fn repeat<'a>(text: impl Arg<'a, String>) -> Result<String>;
    /// [`repeat`](repeat()) with options, set by name.
    pub fn repeat_with<'a>(text: impl Arg<'a, String>, options: impl self::options::with::RepeatClosure<'a>) -> Result<String>;
    /// Python `decorators.work`.
    pub fn work<'a>(n: impl Arg<'a, i64>) -> Result<Value>;
    /// Python `decorators.second`.
    pub fn second<'a>(args: impl Args<'a, Value>) -> Result<Value>;
    /// [`second`](second()) with options, set by name.
    pub fn second_with<'a>(args: impl Args<'a, Value>, options: impl self::options::with::CommandCallClosure<'a>) -> Result<Value>;
    /// Python attribute `decorators.main`: `decorators.Command`.
    pub fn main() -> Result<self::Command>;
    /// Python class `decorators.Book`.
    pub struct Book { base: Object }
    impl Nominal for Book;
    impl Clone for Book;
    impl Deref for Book { type Target = Object; }
    impl Debug for Book;
    impl Display for Book;
    impl IsA<Book> for Book;
    impl Holds for Book { type Class = Self; }
    impl<'a> Give<'a> for Book { type Class = Self; type How = ByValue; }
    impl Kinded for Book { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Book;
    impl Book {
        /// Python `decorators.Book.Book`.
        pub fn new() -> Result<Self>;
        /// Python `decorators.Book.orders`.
        pub fn orders<'a>(&self, symbol: impl Arg<'a, String>) -> Result<Vec<i64>>;
    }
    /// Python class `decorators.Command`.
    pub struct Command { base: Object }
    impl Nominal for Command;
    impl Clone for Command;
    impl Deref for Command { type Target = Object; }
    impl Debug for Command;
    impl Display for Command;
    impl IsA<Command> for Command;
    impl Holds for Command { type Class = Self; }
    impl<'a> Give<'a> for Command { type Class = Self; type How = ByValue; }
    impl Kinded for Command { type Kind = Self; }
    impl Has<protocol_members::__call__> for self::Command;
    impl Has<protocol_members::__hash__> for self::Command;
    impl Has<protocol_members::name> for self::Command;
    impl Command {
        /// Python `decorators.Command.Command`.
        pub fn new<'a>(f: impl Arg<'a, Value>, name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `decorators.Command.__call__`.
        pub fn call<'a>(&self, args: impl Args<'a, Value>) -> Result<Value>;
        /// [`call`](Self::call()) with options, set by name.
        pub fn call_with<'a>(&self, args: impl Args<'a, Value>, options: impl self::options::with::CommandCallClosure<'a>) -> Result<Value>;
        /// Python `decorators.Command.invoke`.
        pub fn invoke<'a>(&self, n: impl Arg<'a, i64>) -> Result<i64>;
        /// Python attribute `decorators.Command.f`: `Any`.
        pub fn f(&self) -> Result<Value>;
        /// Python attribute `decorators.Command.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Command {
        /// Assigns Python's `f`.
        pub fn set_f<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    impl Calls for Command { type Input = Value; type Output = Value; }
    /// Python class `decorators.Shop`.
    pub struct Shop { base: Object }
    impl Nominal for Shop;
    impl Clone for Shop;
    impl Deref for Shop { type Target = Object; }
    impl Debug for Shop;
    impl Display for Shop;
    impl IsA<Shop> for Shop;
    impl Holds for Shop { type Class = Self; }
    impl<'a> Give<'a> for Shop { type Class = Self; type How = ByValue; }
    impl Kinded for Shop { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Shop;
    impl Shop {
        /// Python `decorators.Shop.Shop`.
        pub fn new() -> Result<Self>;
        /// Python `decorators.Shop.title`.
        pub fn title<'a>(&self, n: impl Arg<'a, i64>) -> Result<Vec<String>>;
        /// Python `decorators.Shop.open`.
        pub fn open<'a>(n: impl Arg<'a, i64>) -> Result<self::Shop>;
        /// Python `decorators.Shop.slow`.
        pub fn slow<'a>(&self, n: impl Arg<'a, i64>) -> Result<Value>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CommandCall<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CommandCall<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `unit`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Timed<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Timed<'c, 'a> {
            /// Sets `unit`. Python's default: `'s'`.
            pub fn unit(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `symbol`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CountOf<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CountOf<'c, 'a> {
            /// Sets `symbol`. Python's default: `'A'`.
            pub fn symbol(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `times`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Repeat<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Repeat<'c, 'a> {
            /// Sets `times`. Python's default: `2`.
            pub fn times(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`CommandCall`](super::CommandCall).
            pub trait CommandCallClosure<'a>: for<'c> FnOnce(super::super::options::CommandCall<'c, 'a>) -> super::super::options::CommandCall<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CommandCallClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CommandCall<'c, 'a>) -> super::super::options::CommandCall<'c, 'a>;
            /// A closure that sets options of [`Timed`](super::Timed).
            pub trait TimedClosure<'a>: for<'c> FnOnce(super::super::options::Timed<'c, 'a>) -> super::super::options::Timed<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TimedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Timed<'c, 'a>) -> super::super::options::Timed<'c, 'a>;
            /// A closure that sets options of [`CountOf`](super::CountOf).
            pub trait CountOfClosure<'a>: for<'c> FnOnce(super::super::options::CountOf<'c, 'a>) -> super::super::options::CountOf<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CountOfClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CountOf<'c, 'a>) -> super::super::options::CountOf<'c, 'a>;
            /// A closure that sets options of [`Repeat`](super::Repeat).
            pub trait RepeatClosure<'a>: for<'c> FnOnce(super::super::options::Repeat<'c, 'a>) -> super::super::options::Repeat<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RepeatClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Repeat<'c, 'a>) -> super::super::options::Repeat<'c, 'a>;
        }
    }
}
