// @generated from dataclass_order.json: the API of the bindings
/// Python module `dataclass_order`.
pub mod dataclass_order {
    /// Python class `dataclass_order.Version`, compared by `a.py_lt(&b)?`.
    pub struct Version { base: Object }
    impl Nominal for Version;
    impl Clone for Version;
    impl Deref for Version { type Target = Object; }
    impl Debug for Version;
    impl Display for Version;
    impl IsA<Version> for Version;
    impl Holds for Version { type Class = Self; }
    impl<'a> Give<'a> for Version { type Class = Self; type How = ByValue; }
    impl Kinded for Version { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Version;
    impl Has<protocol_members::__ge__> for self::Version;
    impl Has<protocol_members::__gt__> for self::Version;
    impl Has<protocol_members::__le__> for self::Version;
    impl Has<protocol_members::__lt__> for self::Version;
    impl Has<protocol_members::__lt_or_gt__> for self::Version;
    impl Version {
        /// Python `dataclass_order.Version.Version`.
        pub fn new<'a>(major: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(major: impl Arg<'a, i64>, options: impl self::options::with::VersionNewClosure<'a>) -> Result<Self>;
        /// Python attribute `dataclass_order.Version.minor`: `int`.
        pub fn minor(&self) -> Result<i64>;
        /// Python `dataclass_order.Version.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_order.Version.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `dataclass_order.Version.__lt__`.
        pub fn py_lt<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_order.Version.__le__`.
        pub fn py_le<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_order.Version.__gt__`.
        pub fn py_gt<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_order.Version.__ge__`.
        pub fn py_ge<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python attribute `dataclass_order.Version.major`: `int`.
        pub fn major(&self) -> Result<i64>;
    }
    impl Version {
        /// Assigns Python's `minor`.
        pub fn set_minor<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `major`.
        pub fn set_major<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// The values of a [`Version`], as plain Rust data. Read by [`Version::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct VersionSnapshot {
        /// Python's `major`: `int`.
        pub major: i64,
        /// Python's `minor`: `int`.
        pub minor: i64,
    }
    impl Version {
        /// Reads all fields into a [`VersionSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<VersionSnapshot>;
    }
    impl FromPython for VersionSnapshot;
    impl VersionSnapshot {
        /// Makes a new [`Version`] from these values.
        pub fn to_python(&self) -> Result<self::Version>;
    }
    impl<'a> Arg<'a, self::Version> for VersionSnapshot;
    impl<'a> Arg<'a, self::Version> for &VersionSnapshot;
    impl<'a> Arg<'a, Option<self::Version>> for VersionSnapshot;
    impl<'a> Arg<'a, Option<self::Version>> for &VersionSnapshot;
    impl<'a> Element<'a, self::Version> for VersionSnapshot;
    impl<'a> Arg<'a, Value> for VersionSnapshot;
    impl<'a> Arg<'a, Value> for &VersionSnapshot;
    impl<'a> Element<'a, Value> for VersionSnapshot;
    impl Kinded for VersionSnapshot { type Kind = self::Version; }
    impl Kinded for &VersionSnapshot { type Kind = self::Version; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `minor`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct VersionNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> VersionNew<'c, 'a> {
            /// Sets `minor`. Python's default: `0`.
            pub fn minor(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`VersionNew`](super::VersionNew).
            pub trait VersionNewClosure<'a>: for<'c> FnOnce(super::super::options::VersionNew<'c, 'a>) -> super::super::options::VersionNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> VersionNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::VersionNew<'c, 'a>) -> super::super::options::VersionNew<'c, 'a>;
        }
    }
}
