// @generated from iterator_class.json: the API of the bindings
/// Python module `iterator_class`.
pub mod iterator_class {
    /// Python class `iterator_class.Countdown`.
    pub struct Countdown { base: Object }
    impl PythonClass for Countdown;
    impl FromPython for Countdown;
    impl Clone for Countdown;
    impl Deref for Countdown { type Target = Object; }
    impl Debug for Countdown;
    impl Display for Countdown;
    impl IsA<Countdown> for Countdown;
    impl IsA<Object> for Countdown;
    impl Nominal for Countdown;
    impl<'a> Give<'a> for &'a Countdown { type Class = Countdown; }
    impl<'a> Give<'a> for Countdown { type Class = Self; }
    impl<'__h> Kinded for &'__h Countdown { type Kind = Countdown; }
    impl Kinded for Countdown { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Countdown;
    impl Has<protocol_members::__iter__> for self::Countdown;
    impl Has<protocol_members::__next__> for self::Countdown;
    impl Countdown {
        /// Python `iterator_class.Countdown.Countdown`.
        pub fn new<'a>(start: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `iterator_class.Countdown.__iter__`.
        pub fn iter(&self) -> Result<self::Countdown>;
        /// Python `iterator_class.Countdown.count`.
        pub fn count_(&self) -> Result<i64>;
    }
    impl<'__h> IntoIterator for &'__h Countdown { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Countdown { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Countdown;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Countdown;
    impl<'a> Args<'a, Iterable<i64>> for &'a Countdown;
    impl Iterator for Countdown { type Item = Result<i64>; }
}
