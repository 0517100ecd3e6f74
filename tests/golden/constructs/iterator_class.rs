// @generated from iterator_class.json: the API of the bindings
/// Python module `iterator_class`.
pub mod iterator_class {
    /// Python class `iterator_class.Countdown`.
    pub struct Countdown { base: Object }
    impl Nominal for Countdown;
    impl Clone for Countdown;
    impl Deref for Countdown { type Target = Object; }
    impl Debug for Countdown;
    impl Display for Countdown;
    impl IsA<Countdown> for Countdown;
    impl Holds for Countdown { type Class = Self; }
    impl<'a> Give<'a> for Countdown { type Class = Self; type How = ByValue; }
    impl Kinded for Countdown { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Countdown;
    impl Has<protocol_members::__iter__> for self::Countdown;
    impl Has<protocol_members::__next__> for self::Countdown;
    impl Countdown {
        /// Python `iterator_class.Countdown.Countdown`.
        pub fn new<'a>(start: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `iterator_class.Countdown.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
        /// Python `iterator_class.Countdown.count`.
        pub fn count(&self) -> Result<i64>;
        /// Python `iterator_class.Countdown.all`.
        pub fn all(&self) -> Result<Vec<i64>>;
        /// Python `iterator_class.Countdown.next`.
        pub fn next(&self) -> Result<String>;
    }
    impl Countdown {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Countdown { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Countdown { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Countdown;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Countdown;
    impl<'a> Args<'a, Iterable<i64>> for &'a Countdown;
    impl<'a> Arg<'a, Iterable<i64>> for Countdown;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Countdown;
    impl<'a> Args<'a, Iterable<i64>> for Countdown;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Countdown;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Countdown;
    impl<'a> Args<'a, Iterable<Value>> for &'a Countdown;
    impl<'a> Arg<'a, Iterable<Value>> for Countdown;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Countdown;
    impl<'a> Args<'a, Iterable<Value>> for Countdown;
    impl Supports<supports::Next> for Countdown { type Output = i64; }
    /// Python class `iterator_class.Slower`.
    pub struct Slower { base: self::Countdown }
    impl Nominal for Slower;
    impl Clone for Slower;
    impl Deref for Slower { type Target = self::Countdown; }
    impl Debug for Slower;
    impl Display for Slower;
    impl IsA<Slower> for Slower;
    impl IsA<self::Countdown> for Slower;
    impl<__S> In<__S> for Slower where self::Countdown: In<__S>;
    impl Holds for Slower { type Class = Self; }
    impl<'a> Give<'a> for Slower { type Class = Self; type How = ByValue; }
    impl Kinded for Slower { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Slower;
    impl Has<protocol_members::__iter__> for self::Slower;
    impl Has<protocol_members::__next__> for self::Slower;
    impl Slower {
        /// Python `iterator_class.Slower.Slower`.
        pub fn new<'a>(start: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `iterator_class.Slower.__iter__`.
        pub fn iter(&self) -> Result<self::Countdown>;
    }
    impl Slower {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Slower { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Slower { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Slower;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Slower;
    impl<'a> Args<'a, Iterable<i64>> for &'a Slower;
    impl<'a> Arg<'a, Iterable<i64>> for Slower;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Slower;
    impl<'a> Args<'a, Iterable<i64>> for Slower;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Slower;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Slower;
    impl<'a> Args<'a, Iterable<Value>> for &'a Slower;
    impl<'a> Arg<'a, Iterable<Value>> for Slower;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Slower;
    impl<'a> Args<'a, Iterable<Value>> for Slower;
    impl Supports<supports::Next> for Slower { type Output = i64; }
    /// Python class `iterator_class.Stepper`.
    pub struct Stepper<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Stepper<T>;
    impl<T: TypeArg> Clone for Stepper<T>;
    impl<T> Deref for Stepper<T> { type Target = Object; }
    impl<T: Received> Debug for Stepper<T>;
    impl<T: Received> Display for Stepper<T>;
    impl<T, __A0> IsA<self::Stepper<__A0>> for Stepper<T> where T: Param<__A0>;
    impl<T> Inherits<Stepper<T>> for Stepper<T>;
    impl<T: TypeArg> Holds for Stepper<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Stepper<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Stepper<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Stepper<T>;
    impl<T> Has<protocol_members::__iter__> for self::Stepper<T>;
    impl<T> Has<protocol_members::__next__> for self::Stepper<T>;
    impl<T: Received> Stepper<T> {
        /// Python `iterator_class.Stepper.Stepper`.
        pub fn new<'a, X: Kinded<Kind: VariadicOf<T>> + Args<'a, T>>(items: X) -> Result<Self>;
        /// Python `iterator_class.Stepper.__iter__`.
        pub fn iter(&self) -> Result<PyIter<T>>;
        /// Python `iterator_class.Stepper.next_item`.
        pub fn next_item_2(&self) -> Result<String>;
    }
    impl<T: Received> Stepper<T> {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<T>>;
    }
    impl<'__h, T: Received> IntoIterator for &'__h Stepper<T> { type Item = Result<T>; type IntoIter = PyIter<T>; }
    impl<T: Received> Iterates for Stepper<T> { type Item = T; }
    impl<'a, T: Received> Arg<'a, Iterable<T>> for &'a Stepper<T>;
    impl<'a, T: Received> Arg<'a, Option<Iterable<T>>> for &'a Stepper<T>;
    impl<'a, T: Received> Args<'a, Iterable<T>> for &'a Stepper<T>;
    impl<'a, T: Received> Arg<'a, Iterable<T>> for Stepper<T>;
    impl<'a, T: Received> Arg<'a, Option<Iterable<T>>> for Stepper<T>;
    impl<'a, T: Received> Args<'a, Iterable<T>> for Stepper<T>;
    impl<T: Received> Supports<supports::Next> for Stepper<T> { type Output = T; }
    /// Python class `iterator_class.OnlyNext`.
    pub struct OnlyNext { base: Object }
    impl Nominal for OnlyNext;
    impl Clone for OnlyNext;
    impl Deref for OnlyNext { type Target = Object; }
    impl Debug for OnlyNext;
    impl Display for OnlyNext;
    impl IsA<OnlyNext> for OnlyNext;
    impl Holds for OnlyNext { type Class = Self; }
    impl<'a> Give<'a> for OnlyNext { type Class = Self; type How = ByValue; }
    impl Kinded for OnlyNext { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::OnlyNext;
    impl Has<protocol_members::__next__> for self::OnlyNext;
    impl OnlyNext {
        /// Python `iterator_class.OnlyNext.OnlyNext`.
        pub fn new() -> Result<Self>;
    }
    impl OnlyNext {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<i64>>;
    }
    impl Supports<supports::Next> for OnlyNext { type Output = i64; }
    impl<'__h> IntoIterator for &'__h OnlyNext { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    /// Python class `iterator_class.Failing`.
    pub struct Failing { base: Object }
    impl Nominal for Failing;
    impl Clone for Failing;
    impl Deref for Failing { type Target = Object; }
    impl Debug for Failing;
    impl Display for Failing;
    impl IsA<Failing> for Failing;
    impl Holds for Failing { type Class = Self; }
    impl<'a> Give<'a> for Failing { type Class = Self; type How = ByValue; }
    impl Kinded for Failing { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Failing;
    impl Has<protocol_members::__iter__> for self::Failing;
    impl Has<protocol_members::__next__> for self::Failing;
    impl Failing {
        /// Python `iterator_class.Failing.Failing`.
        pub fn new() -> Result<Self>;
        /// Python `iterator_class.Failing.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
    }
    impl Failing {
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        pub fn next_item(&self) -> Result<Option<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Failing { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Failing { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Failing;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Failing;
    impl<'a> Args<'a, Iterable<i64>> for &'a Failing;
    impl<'a> Arg<'a, Iterable<i64>> for Failing;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Failing;
    impl<'a> Args<'a, Iterable<i64>> for Failing;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Failing;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Failing;
    impl<'a> Args<'a, Iterable<Value>> for &'a Failing;
    impl<'a> Arg<'a, Iterable<Value>> for Failing;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Failing;
    impl<'a> Args<'a, Iterable<Value>> for Failing;
    impl Supports<supports::Next> for Failing { type Output = i64; }
    /// Python class `iterator_class.Graph`.
    pub struct Graph { base: Object }
    impl Nominal for Graph;
    impl Clone for Graph;
    impl Deref for Graph { type Target = Object; }
    impl Debug for Graph;
    impl Display for Graph;
    impl IsA<Graph> for Graph;
    impl Holds for Graph { type Class = Self; }
    impl<'a> Give<'a> for Graph { type Class = Self; type How = ByValue; }
    impl Kinded for Graph { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Graph;
    impl Has<protocol_members::__iter__> for self::Graph;
    impl Graph {
        /// Python `iterator_class.Graph.Graph`.
        pub fn new() -> Result<Self>;
        /// Python `iterator_class.Graph.__iter__`.
        pub fn iter(&self) -> Result<Value>;
    }
    impl<'__h> IntoIterator for &'__h Graph { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl Iterates for Graph { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Graph;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Graph;
    impl<'a> Args<'a, Iterable<Value>> for &'a Graph;
    impl<'a> Arg<'a, Iterable<Value>> for Graph;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Graph;
    impl<'a> Args<'a, Iterable<Value>> for Graph;
    /// Python class `iterator_class.Over`.
    pub struct Over { base: Object }
    impl Nominal for Over;
    impl Clone for Over;
    impl Deref for Over { type Target = Object; }
    impl Debug for Over;
    impl Display for Over;
    impl IsA<Over> for Over;
    impl Holds for Over { type Class = Self; }
    impl<'a> Give<'a> for Over { type Class = Self; type How = ByValue; }
    impl Kinded for Over { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Over;
    impl Has<protocol_members::__iter__> for self::Over;
    impl Over {
        /// Python `iterator_class.Over.Over`.
        pub fn new() -> Result<Self>;
        /// Python `iterator_class.Over.__iter__`.
        pub fn iter(&self) -> Result<self::Slower>;
    }
    impl<'__h> IntoIterator for &'__h Over { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Over { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Over;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Over;
    impl<'a> Args<'a, Iterable<i64>> for &'a Over;
    impl<'a> Arg<'a, Iterable<i64>> for Over;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Over;
    impl<'a> Args<'a, Iterable<i64>> for Over;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Over;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Over;
    impl<'a> Args<'a, Iterable<Value>> for &'a Over;
    impl<'a> Arg<'a, Iterable<Value>> for Over;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Over;
    impl<'a> Args<'a, Iterable<Value>> for Over;
}
