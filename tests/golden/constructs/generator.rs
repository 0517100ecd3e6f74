// @generated from generator.json: the API of the bindings
/// Python module `generator`.
pub mod generator {
    /// Python `generator.count`.
    pub fn count<'a>(n: impl Arg<'a, i64>) -> Result<PyGenerator<i64, (), ()>>;
    /// Python `generator.squares`.
    pub fn squares<'a>(n: impl Arg<'a, i64>) -> Result<PyIter<i64>>;
    /// Python `generator.broken`.
    pub fn broken() -> Result<PyGenerator<i64, (), String>>;
    /// Python `generator.total`.
    pub fn total<'a>(items: impl Arg<'a, Iterable<i64>>) -> Result<i64>;
    /// Python `generator.drain`.
    pub fn drain<'a>(items: impl Arg<'a, Iterable<i64>>) -> Result<Vec<i64>>;
    /// Python `generator.mapped`.
    pub fn mapped<'a>(limit: impl Arg<'a, i64>) -> Result<PyGenerator<i64, (), ()>>;
    /// Python class `generator.Pages`.
    pub struct Pages { base: Object }
    impl Nominal for Pages;
    impl Clone for Pages;
    impl Deref for Pages { type Target = Object; }
    impl Debug for Pages;
    impl Display for Pages;
    impl IsA<Pages> for Pages;
    impl Holds for Pages { type Class = Self; }
    impl<'a> Give<'a> for Pages { type Class = Self; type How = ByValue; }
    impl Kinded for Pages { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Pages;
    impl Has<protocol_members::__iter__> for self::Pages;
    impl Pages {
        /// Python `generator.Pages.Pages`.
        pub fn new<'a>(n: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `generator.Pages.__iter__`.
        pub fn iter(&self) -> Result<PyGenerator<String, (), ()>>;
        /// Python attribute `generator.Pages.n`: `int`.
        pub fn n(&self) -> Result<i64>;
    }
    impl Pages {
        /// Assigns Python's `n`.
        pub fn set_n<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<'__h> IntoIterator for &'__h Pages { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Pages { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Pages;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Pages;
    impl<'a> Args<'a, Iterable<String>> for &'a Pages;
    impl<'a> Arg<'a, Iterable<String>> for Pages;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Pages;
    impl<'a> Args<'a, Iterable<String>> for Pages;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Pages;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Pages;
    impl<'a> Args<'a, Iterable<Value>> for &'a Pages;
    impl<'a> Arg<'a, Iterable<Value>> for Pages;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Pages;
    impl<'a> Args<'a, Iterable<Value>> for Pages;
}
