// @generated from bound_method_function.json: the API of the bindings
/// Python module `bound_method_function`.
pub mod bound_method_function {
    /// Python `bound_method_function.step`. Without arguments; with them: `step_with(|kw| kw.by(..))`.
    pub fn step() -> Result<i64>;
    /// [`step`](step()) with options, set by name.
    pub fn step_with<'a>(options: impl self::options::with::CounterStepClosure<'a>) -> Result<i64>;
    /// Python `bound_method_function.history`.
    pub fn history() -> Result<Vec<i64>>;
    /// Python `bound_method_function.kind`.
    pub fn kind() -> Result<String>;
    /// Python class `bound_method_function.Counter`.
    pub struct Counter { base: Object }
    impl Nominal for Counter;
    impl Clone for Counter;
    impl Deref for Counter { type Target = Object; }
    impl Debug for Counter;
    impl Display for Counter;
    impl IsA<Counter> for Counter;
    impl Holds for Counter { type Class = Self; }
    impl<'a> Give<'a> for Counter { type Class = Self; type How = ByValue; }
    impl Kinded for Counter { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Counter;
    impl Counter {
        /// Python `bound_method_function.Counter.Counter`. Without arguments; with them: `new_with(|kw| kw.start(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::CounterNewClosure<'a>) -> Result<Self>;
        /// Python `bound_method_function.Counter.step`. Without arguments; with them: `step_with(|kw| kw.by(..))`.
        pub fn step(&self) -> Result<i64>;
        /// [`step`](Self::step()) with options, set by name.
        pub fn step_with<'a>(&self, options: impl self::options::with::CounterStepClosure<'a>) -> Result<i64>;
        /// Python `bound_method_function.Counter.history`.
        pub fn history(&self) -> Result<Vec<i64>>;
        /// Python `bound_method_function.Counter.kind`.
        pub fn kind() -> Result<String>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `start`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CounterNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CounterNew<'c, 'a> {
            /// Sets `start`. Python's default: `0`.
            pub fn start(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CounterStep<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CounterStep<'c, 'a> {
            /// Sets `by`. Python's default: `1`.
            pub fn by(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`CounterNew`](super::CounterNew).
            pub trait CounterNewClosure<'a>: for<'c> FnOnce(super::super::options::CounterNew<'c, 'a>) -> super::super::options::CounterNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CounterNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CounterNew<'c, 'a>) -> super::super::options::CounterNew<'c, 'a>;
            /// A closure that sets options of [`CounterStep`](super::CounterStep).
            pub trait CounterStepClosure<'a>: for<'c> FnOnce(super::super::options::CounterStep<'c, 'a>) -> super::super::options::CounterStep<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CounterStepClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CounterStep<'c, 'a>) -> super::super::options::CounterStep<'c, 'a>;
        }
    }
}
