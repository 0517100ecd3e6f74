// @generated from called_by_syntax.json: the API of the bindings
/// Python module `called_by_syntax`.
pub mod called_by_syntax {
    /// Python class `called_by_syntax.Section`.
    pub struct Section { base: Object }
    impl Nominal for Section;
    impl Clone for Section;
    impl Deref for Section { type Target = Object; }
    impl Debug for Section;
    impl Display for Section;
    impl IsA<Section> for Section;
    impl Holds for Section { type Class = Self; }
    impl<'a> Give<'a> for Section { type Class = Self; type How = ByValue; }
    impl Kinded for Section { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Section;
    impl Has<protocol_members::__call__> for self::Section;
    impl Has<protocol_members::__contains__> for self::Section;
    impl Has<protocol_members::__delitem__> for self::Section;
    impl Has<protocol_members::__getitem__> for self::Section;
    impl Has<protocol_members::__iter__> for self::Section;
    impl Has<protocol_members::__len__> for self::Section;
    impl Has<protocol_members::__neg__> for self::Section;
    impl Has<protocol_members::__radd__> for self::Section;
    impl Has<protocol_members::__setitem__> for self::Section;
    impl Section {
        /// Python `called_by_syntax.Section.Section`.
        pub fn new() -> Result<Self>;
        /// Python `called_by_syntax.Section.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, String>) -> Result<String>;
        /// Python `called_by_syntax.Section.__setitem__`.
        pub fn set_item<'a>(&self, key: impl Arg<'a, String>, value: impl Arg<'a, Option<String>>) -> Result<()>;
        /// Python `called_by_syntax.Section.__delitem__`.
        pub fn del_item<'a>(&self, key: impl Arg<'a, String>) -> Result<()>;
        /// Python `called_by_syntax.Section.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, String>) -> Result<bool>;
        /// Python `called_by_syntax.Section.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `called_by_syntax.Section.__iter__`.
        pub fn iter(&self) -> Result<PyIter<String>>;
        /// Python `called_by_syntax.Section.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `called_by_syntax.Section.__eq__`.
        pub fn py_eq<'a>(&self, other: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `called_by_syntax.Section.__call__`.
        pub fn call<'a>(&self, key: impl Arg<'a, String>) -> Result<String>;
        /// [`call`](Self::call()) with options, set by name.
        pub fn call_with<'a>(&self, key: impl Arg<'a, String>, options: impl self::options::with::SectionCallClosure<'a>) -> Result<String>;
    }
    impl<'__h> IntoIterator for &'__h Section { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl Iterates for Section { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Section;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Section;
    impl<'a> Args<'a, Iterable<String>> for &'a Section;
    impl<'a> Arg<'a, Iterable<String>> for Section;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Section;
    impl<'a> Args<'a, Iterable<String>> for Section;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Section;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Section;
    impl<'a> Args<'a, Iterable<Value>> for &'a Section;
    impl<'a> Arg<'a, Iterable<Value>> for Section;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Section;
    impl<'a> Args<'a, Iterable<Value>> for Section;
    impl<'__h> Add<i64> for &'__h Section { type Output = Result<i64>; }
    impl Add<i64> for Section { type Output = Result<i64>; }
    impl<'__h> Add<&'__h Section> for i64 { type Output = Result<i64>; }
    impl Add<Section> for i64 { type Output = Result<i64>; }
    impl Supports<supports::Neg> for Section { type Output = i64; }
    impl<'__h> Neg for &'__h Section { type Output = Result<i64>; }
    impl Neg for Section { type Output = Result<i64>; }
    impl Calls for Section { type Input = Value; type Output = String; }
    /// Python class `called_by_syntax.Rows`.
    pub struct Rows { base: Object }
    impl Nominal for Rows;
    impl Clone for Rows;
    impl Deref for Rows { type Target = Object; }
    impl Debug for Rows;
    impl Display for Rows;
    impl IsA<Rows> for Rows;
    impl Holds for Rows { type Class = Self; }
    impl<'a> Give<'a> for Rows { type Class = Self; type How = ByValue; }
    impl Kinded for Rows { type Kind = Self; }
    impl Has<protocol_members::__getitem__> for self::Rows;
    impl Has<protocol_members::__hash__> for self::Rows;
    impl Has<protocol_members::__setitem__> for self::Rows;
    impl Rows {
        /// Python `called_by_syntax.Rows.Rows`.
        pub fn new() -> Result<Self>;
        /// Python `called_by_syntax.Rows.__getitem__`.
        pub fn get_item<'a>(&self, at: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `called_by_syntax.Rows.__setitem__`.
        pub fn set_item<'a>(&'a self, at: impl Arg<'a, i64>, values: impl Args<'a, i64>) -> Result<()>;
    }
    impl Supports<supports::ItemAt> for Rows { type Output = i64; }
    impl<'__h> IntoIterator for &'__h Rows { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `default`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct SectionCall<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> SectionCall<'c, 'a> {
            /// Sets `default`. Python's default: `'called'`.
            pub fn default(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`SectionCall`](super::SectionCall).
            pub trait SectionCallClosure<'a>: for<'c> FnOnce(super::super::options::SectionCall<'c, 'a>) -> super::super::options::SectionCall<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> SectionCallClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::SectionCall<'c, 'a>) -> super::super::options::SectionCall<'c, 'a>;
        }
    }
}
