// @generated from dataclass_frozen.json: the API of the bindings
/// Python module `dataclass_frozen`.
pub mod dataclass_frozen {
    /// Python `dataclass_frozen.current`.
    pub fn current() -> Result<self::Version>;
    /// Python `dataclass_frozen.shown`.
    pub fn shown<'a>(version: impl Arg<'a, self::Version>) -> Result<String>;
    /// Python `dataclass_frozen.point`.
    pub fn point() -> Result<self::Point>;
    /// Python `dataclass_frozen.total`.
    pub fn total<'a>(point: impl Arg<'a, self::Point>) -> Result<i64>;
    /// Python class `dataclass_frozen.Version`.
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
    impl Has<protocol_members::__hash__> for self::Version;
    impl Version {
        /// Python `dataclass_frozen.Version.Version`.
        pub fn new<'a>(major: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(major: impl Arg<'a, i64>, options: impl self::options::with::VersionNewClosure<'a>) -> Result<Self>;
        /// Python attribute `dataclass_frozen.Version.minor`: `int`.
        pub fn minor(&self) -> Result<i64>;
        /// Python `dataclass_frozen.Version.text`.
        pub fn text(&self) -> Result<String>;
        /// Python `dataclass_frozen.Version.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_frozen.Version.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `dataclass_frozen.Version.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
        /// Python attribute `dataclass_frozen.Version.major`: `int`.
        pub fn major(&self) -> Result<i64>;
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
    /// Python class `dataclass_frozen.Point`, compared by `a.py_lt(&b)?`.
    pub struct Point { base: Object }
    impl Nominal for Point;
    impl Clone for Point;
    impl Deref for Point { type Target = Object; }
    impl Debug for Point;
    impl Display for Point;
    impl IsA<Point> for Point;
    impl Holds for Point { type Class = Self; }
    impl<'a> Give<'a> for Point { type Class = Self; type How = ByValue; }
    impl Kinded for Point { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Point;
    impl Has<protocol_members::__ge__> for self::Point;
    impl Has<protocol_members::__gt__> for self::Point;
    impl Has<protocol_members::__hash__> for self::Point;
    impl Has<protocol_members::__le__> for self::Point;
    impl Has<protocol_members::__lt__> for self::Point;
    impl Has<protocol_members::__lt_or_gt__> for self::Point;
    impl Point {
        /// Python `dataclass_frozen.Point.Point`.
        pub fn new<'a>(x: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(x: impl Arg<'a, i64>, options: impl self::options::with::PointNewClosure<'a>) -> Result<Self>;
        /// Python `dataclass_frozen.Point.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_frozen.Point.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `dataclass_frozen.Point.__lt__`.
        pub fn py_lt<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_frozen.Point.__le__`.
        pub fn py_le<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_frozen.Point.__gt__`.
        pub fn py_gt<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_frozen.Point.__ge__`.
        pub fn py_ge<'a>(&self, other: impl Arg<'a, Self>) -> Result<bool>;
        /// Python `dataclass_frozen.Point.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
        /// Python attribute `dataclass_frozen.Point.x`: `int`.
        pub fn x(&self) -> Result<i64>;
        /// Python attribute `dataclass_frozen.Point.y`: `int`.
        pub fn y(&self) -> Result<i64>;
    }
    /// The values of a [`Point`], as plain Rust data. Read by [`Point::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct PointSnapshot {
        /// Python's `x`: `int`.
        pub x: i64,
        /// Python's `y`: `int`.
        pub y: i64,
    }
    impl Point {
        /// Reads all fields into a [`PointSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<PointSnapshot>;
    }
    impl FromPython for PointSnapshot;
    impl PointSnapshot {
        /// Makes a new [`Point`] from these values.
        pub fn to_python(&self) -> Result<self::Point>;
    }
    impl<'a> Arg<'a, self::Point> for PointSnapshot;
    impl<'a> Arg<'a, self::Point> for &PointSnapshot;
    impl<'a> Arg<'a, Option<self::Point>> for PointSnapshot;
    impl<'a> Arg<'a, Option<self::Point>> for &PointSnapshot;
    impl<'a> Element<'a, self::Point> for PointSnapshot;
    impl<'a> Arg<'a, Value> for PointSnapshot;
    impl<'a> Arg<'a, Value> for &PointSnapshot;
    impl<'a> Element<'a, Value> for PointSnapshot;
    impl Kinded for PointSnapshot { type Kind = self::Point; }
    impl Kinded for &PointSnapshot { type Kind = self::Point; }
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
        /// Optional arguments: `y`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PointNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> PointNew<'c, 'a> {
            /// Sets `y`. Python's default: `0`.
            pub fn y(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`VersionNew`](super::VersionNew).
            pub trait VersionNewClosure<'a>: for<'c> FnOnce(super::super::options::VersionNew<'c, 'a>) -> super::super::options::VersionNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> VersionNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::VersionNew<'c, 'a>) -> super::super::options::VersionNew<'c, 'a>;
            /// A closure that sets options of [`PointNew`](super::PointNew).
            pub trait PointNewClosure<'a>: for<'c> FnOnce(super::super::options::PointNew<'c, 'a>) -> super::super::options::PointNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PointNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::PointNew<'c, 'a>) -> super::super::options::PointNew<'c, 'a>;
        }
    }
}
