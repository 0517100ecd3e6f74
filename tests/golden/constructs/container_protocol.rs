// @generated from container_protocol.json: the API of the bindings
/// Python module `container_protocol`.
pub mod container_protocol {
    /// Python class `container_protocol.Shelf`.
    pub struct Shelf { base: Object }
    impl Nominal for Shelf;
    impl Clone for Shelf;
    impl Deref for Shelf { type Target = Object; }
    impl Debug for Shelf;
    impl Display for Shelf;
    impl IsA<Shelf> for Shelf;
    impl Holds for Shelf { type Class = Self; }
    impl<'a> Give<'a> for Shelf { type Class = Self; type How = ByValue; }
    impl Kinded for Shelf { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Shelf;
    impl Has<protocol_members::__delitem__> for self::Shelf;
    impl Has<protocol_members::__getitem__> for self::Shelf;
    impl Has<protocol_members::__hash__> for self::Shelf;
    impl Has<protocol_members::__iter__> for self::Shelf;
    impl Has<protocol_members::__len__> for self::Shelf;
    impl Has<protocol_members::__setitem__> for self::Shelf;
    impl Shelf {
        /// Python `container_protocol.Shelf.Shelf`.
        pub fn new() -> Result<Self>;
        /// Python `container_protocol.Shelf.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `container_protocol.Shelf.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, String>) -> Result<i64>;
        /// Python `container_protocol.Shelf.__setitem__`.
        pub fn set_item<'a>(&self, key: impl Arg<'a, String>, value: impl Arg<'a, i64>) -> Result<()>;
        /// Python `container_protocol.Shelf.__delitem__`.
        pub fn del_item<'a>(&self, key: impl Arg<'a, String>) -> Result<()>;
        /// Python `container_protocol.Shelf.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `container_protocol.Shelf.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
    }
    impl<'__h> IntoIterator for &'__h Shelf { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Shelf { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Shelf;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Shelf;
    impl<'a> Args<'a, Iterable<String>> for &'a Shelf;
    impl<'a> Arg<'a, Iterable<String>> for Shelf;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Shelf;
    impl<'a> Args<'a, Iterable<String>> for Shelf;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Shelf;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Shelf;
    impl<'a> Args<'a, Iterable<Value>> for &'a Shelf;
    impl<'a> Arg<'a, Iterable<Value>> for Shelf;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Shelf;
    impl<'a> Args<'a, Iterable<Value>> for Shelf;
}
