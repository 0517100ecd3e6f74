// @generated from named_tuple.json: the API of the bindings
/// Python module `named_tuple`.
pub mod named_tuple {
    /// Python `named_tuple.origin`.
    pub fn origin() -> Result<self::Point>;
    /// Python `named_tuple.flip`.
    pub fn flip<'a>(point: impl Arg<'a, self::Point>) -> Result<self::Point>;
    /// Python `named_tuple.is_point`.
    pub fn is_point<'a>(value: impl Arg<'a, Value>) -> Result<bool>;
    /// Python `named_tuple.span`.
    pub fn span<'a>(pair: impl Arg<'a, (i64, String)>) -> Result<i64>;
    /// Python `named_tuple.distance`.
    pub fn distance<'a>(pair: impl Arg<'a, (f64, f64, Option<String>)>) -> Result<f64>;
    /// Python `named_tuple.track`.
    pub fn track() -> Result<Vec<self::Point>>;
    /// Python `named_tuple.pair`.
    pub fn pair() -> Result<self::Pair>;
    /// Python `named_tuple.match`.
    pub fn match_() -> Result<self::Match>;
    /// Python `named_tuple.liar`.
    pub fn liar() -> Result<self::Point>;
    /// Python class `named_tuple.Point`.
    pub struct Point { base: PyTuple<Option<self::FloatOrStr>> }
    impl Nominal for Point;
    impl Clone for Point;
    impl Deref for Point { type Target = PyTuple<Option<self::FloatOrStr>>; }
    impl Debug for Point;
    impl Display for Point;
    impl IsA<Point> for Point;
    impl IsA<PyTuple<Option<self::FloatOrStr>>> for Point;
    impl Inherits<PyTuple<Option<self::FloatOrStr>>> for Point;
    impl<__S> In<__S> for Point where PyTuple<Option<self::FloatOrStr>>: In<__S>;
    impl Holds for Point { type Class = Self; }
    impl<'a> Give<'a> for Point { type Class = Self; type How = ByValue; }
    impl Kinded for Point { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Point;
    impl Has<protocol_members::__contains__> for self::Point;
    impl Has<protocol_members::__ge__> for self::Point;
    impl Has<protocol_members::__getitem__> for self::Point;
    impl Has<protocol_members::__gt__> for self::Point;
    impl Has<protocol_members::__hash__> for self::Point;
    impl Has<protocol_members::__iter__> for self::Point;
    impl Has<protocol_members::__le__> for self::Point;
    impl Has<protocol_members::__len__> for self::Point;
    impl Has<protocol_members::__lt__> for self::Point;
    impl Has<protocol_members::__mul__> for self::Point;
    impl Has<protocol_members::__rmul__> for self::Point;
    impl Has<protocol_members::__lt_or_gt__> for self::Point;
    impl Point {
        /// Python `named_tuple.Point.Point`.
        pub fn new<'a>(x: impl Arg<'a, f64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(x: impl Arg<'a, f64>, options: impl self::options::with::PointNewClosure<'a>) -> Result<Self>;
        /// Python `named_tuple.Point.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `named_tuple.Point.x`: `float`.
        pub fn x(&self) -> Result<f64>;
        /// Python attribute `named_tuple.Point.y`: `float`.
        pub fn y(&self) -> Result<f64>;
        /// Python attribute `named_tuple.Point.label`: `str | None`.
        pub fn label(&self) -> Result<Option<String>>;
        /// Python `named_tuple.Point.norm`.
        pub fn norm(&self) -> Result<f64>;
        /// Python `named_tuple.Point.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<Option<self::FloatOrStr>>>;
    }
    impl Supports<supports::Reversed> for Point { type Output = PyIter<Option<self::FloatOrStr>>; }
    impl Iterates for Point { type Item = Option<self::FloatOrStr>; }
    impl<'a> Arg<'a, Iterable<Option<Union<self::FloatOrStr>>>> for &'a Point;
    impl<'a> Arg<'a, Option<Iterable<Option<Union<self::FloatOrStr>>>>> for &'a Point;
    impl<'a> Args<'a, Iterable<Option<Union<self::FloatOrStr>>>> for &'a Point;
    impl<'a> Arg<'a, Iterable<Option<Union<self::FloatOrStr>>>> for Point;
    impl<'a> Arg<'a, Option<Iterable<Option<Union<self::FloatOrStr>>>>> for Point;
    impl<'a> Args<'a, Iterable<Option<Union<self::FloatOrStr>>>> for Point;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Point;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Point;
    impl<'a> Args<'a, Iterable<Value>> for &'a Point;
    impl<'a> Arg<'a, Iterable<Value>> for Point;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Point;
    impl<'a> Args<'a, Iterable<Value>> for Point;
    impl<'a> Arg<'a, Sequence<Option<Union<self::FloatOrStr>>>> for &'a Point;
    impl<'a> Arg<'a, Option<Sequence<Option<Union<self::FloatOrStr>>>>> for &'a Point;
    impl<'a> Args<'a, Sequence<Option<Union<self::FloatOrStr>>>> for &'a Point;
    impl<'a> Arg<'a, Sequence<Option<Union<self::FloatOrStr>>>> for Point;
    impl<'a> Arg<'a, Option<Sequence<Option<Union<self::FloatOrStr>>>>> for Point;
    impl<'a> Args<'a, Sequence<Option<Union<self::FloatOrStr>>>> for Point;
    impl<'__h> IntoIterator for &'__h Point { type Item = Result<Option<self::FloatOrStr>>; type IntoIter = PyIter<Option<self::FloatOrStr>>; }
    impl<'a> Arg<'a, (f64, f64, Option<String>)> for &'a Point;
    impl<'a> Arg<'a, Option<(f64, f64, Option<String>)>> for &'a Point;
    impl<'a> Args<'a, (f64, f64, Option<String>)> for &'a Point;
    impl<'a> Arg<'a, (f64, f64, Option<String>)> for Point;
    impl<'a> Arg<'a, Option<(f64, f64, Option<String>)>> for Point;
    impl<'a> Args<'a, (f64, f64, Option<String>)> for Point;
    /// The values of a [`Point`], as plain Rust data. Read by [`Point::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct PointSnapshot {
        /// Python's `x`: `float`.
        pub x: f64,
        /// Python's `y`: `float`.
        pub y: f64,
        /// Python's `label`: `str | None`.
        pub label: Option<String>,
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
    /// Python class `named_tuple.Match`.
    pub struct Match { base: PyTuple<self::StrOrIntOrBool> }
    impl Nominal for Match;
    impl Clone for Match;
    impl Deref for Match { type Target = PyTuple<self::StrOrIntOrBool>; }
    impl Debug for Match;
    impl Display for Match;
    impl IsA<Match> for Match;
    impl IsA<PyTuple<self::StrOrIntOrBool>> for Match;
    impl Inherits<PyTuple<self::StrOrIntOrBool>> for Match;
    impl<__S> In<__S> for Match where PyTuple<self::StrOrIntOrBool>: In<__S>;
    impl Holds for Match { type Class = Self; }
    impl<'a> Give<'a> for Match { type Class = Self; type How = ByValue; }
    impl Kinded for Match { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Match;
    impl Has<protocol_members::__contains__> for self::Match;
    impl Has<protocol_members::__ge__> for self::Match;
    impl Has<protocol_members::__getitem__> for self::Match;
    impl Has<protocol_members::__gt__> for self::Match;
    impl Has<protocol_members::__hash__> for self::Match;
    impl Has<protocol_members::__iter__> for self::Match;
    impl Has<protocol_members::__le__> for self::Match;
    impl Has<protocol_members::__len__> for self::Match;
    impl Has<protocol_members::__lt__> for self::Match;
    impl Has<protocol_members::__mul__> for self::Match;
    impl Has<protocol_members::__rmul__> for self::Match;
    impl Has<protocol_members::__lt_or_gt__> for self::Match;
    impl Match {
        /// Python `named_tuple.Match.Match`.
        pub fn new<'a>(type_: impl Arg<'a, String>, count: impl Arg<'a, i64>, self_: impl Arg<'a, bool>) -> Result<Self>;
        /// Python `named_tuple.Match.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `named_tuple.Match.type`: `str`.
        pub fn type_(&self) -> Result<String>;
        /// Python attribute `named_tuple.Match.Count`: `int`.
        pub fn count(&self) -> Result<i64>;
        /// Python attribute `named_tuple.Match.self`: `bool`.
        pub fn self_(&self) -> Result<bool>;
        /// Python `named_tuple.Match.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<self::StrOrIntOrBool>>;
    }
    impl Supports<supports::Reversed> for Match { type Output = PyIter<self::StrOrIntOrBool>; }
    impl Iterates for Match { type Item = self::StrOrIntOrBool; }
    impl<'a> Arg<'a, Iterable<Union<self::StrOrIntOrBool>>> for &'a Match;
    impl<'a> Arg<'a, Option<Iterable<Union<self::StrOrIntOrBool>>>> for &'a Match;
    impl<'a> Args<'a, Iterable<Union<self::StrOrIntOrBool>>> for &'a Match;
    impl<'a> Arg<'a, Iterable<Union<self::StrOrIntOrBool>>> for Match;
    impl<'a> Arg<'a, Option<Iterable<Union<self::StrOrIntOrBool>>>> for Match;
    impl<'a> Args<'a, Iterable<Union<self::StrOrIntOrBool>>> for Match;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Match;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Match;
    impl<'a> Args<'a, Iterable<Value>> for &'a Match;
    impl<'a> Arg<'a, Iterable<Value>> for Match;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Match;
    impl<'a> Args<'a, Iterable<Value>> for Match;
    impl<'a> Arg<'a, Sequence<Union<self::StrOrIntOrBool>>> for &'a Match;
    impl<'a> Arg<'a, Option<Sequence<Union<self::StrOrIntOrBool>>>> for &'a Match;
    impl<'a> Args<'a, Sequence<Union<self::StrOrIntOrBool>>> for &'a Match;
    impl<'a> Arg<'a, Sequence<Union<self::StrOrIntOrBool>>> for Match;
    impl<'a> Arg<'a, Option<Sequence<Union<self::StrOrIntOrBool>>>> for Match;
    impl<'a> Args<'a, Sequence<Union<self::StrOrIntOrBool>>> for Match;
    impl<'__h> IntoIterator for &'__h Match { type Item = Result<self::StrOrIntOrBool>; type IntoIter = PyIter<self::StrOrIntOrBool>; }
    impl<'a> Arg<'a, (String, i64, bool)> for &'a Match;
    impl<'a> Arg<'a, Option<(String, i64, bool)>> for &'a Match;
    impl<'a> Args<'a, (String, i64, bool)> for &'a Match;
    impl<'a> Arg<'a, (String, i64, bool)> for Match;
    impl<'a> Arg<'a, Option<(String, i64, bool)>> for Match;
    impl<'a> Args<'a, (String, i64, bool)> for Match;
    /// The values of a [`Match`], as plain Rust data. Read by [`Match::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct MatchSnapshot {
        /// Python's `type`: `str`.
        pub type_: String,
        /// Python's `Count`: `int`.
        pub count: i64,
        /// Python's `self`: `bool`.
        pub self_: bool,
    }
    impl Match {
        /// Reads all fields into a [`MatchSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<MatchSnapshot>;
    }
    impl FromPython for MatchSnapshot;
    impl MatchSnapshot {
        /// Makes a new [`Match`] from these values.
        pub fn to_python(&self) -> Result<self::Match>;
    }
    impl<'a> Arg<'a, self::Match> for MatchSnapshot;
    impl<'a> Arg<'a, self::Match> for &MatchSnapshot;
    impl<'a> Arg<'a, Option<self::Match>> for MatchSnapshot;
    impl<'a> Arg<'a, Option<self::Match>> for &MatchSnapshot;
    impl<'a> Element<'a, self::Match> for MatchSnapshot;
    impl<'a> Arg<'a, Value> for MatchSnapshot;
    impl<'a> Arg<'a, Value> for &MatchSnapshot;
    impl<'a> Element<'a, Value> for MatchSnapshot;
    impl Kinded for MatchSnapshot { type Kind = self::Match; }
    impl Kinded for &MatchSnapshot { type Kind = self::Match; }
    /// Python class `named_tuple.Pair`.
    pub struct Pair { base: PyTuple<self::IntOrStrList> }
    impl Nominal for Pair;
    impl Clone for Pair;
    impl Deref for Pair { type Target = PyTuple<self::IntOrStrList>; }
    impl Debug for Pair;
    impl Display for Pair;
    impl IsA<Pair> for Pair;
    impl IsA<PyTuple<self::IntOrStrList>> for Pair;
    impl Inherits<PyTuple<self::IntOrStrList>> for Pair;
    impl<__S> In<__S> for Pair where PyTuple<self::IntOrStrList>: In<__S>;
    impl Holds for Pair { type Class = Self; }
    impl<'a> Give<'a> for Pair { type Class = Self; type How = ByValue; }
    impl Kinded for Pair { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Pair;
    impl Has<protocol_members::__contains__> for self::Pair;
    impl Has<protocol_members::__ge__> for self::Pair;
    impl Has<protocol_members::__getitem__> for self::Pair;
    impl Has<protocol_members::__gt__> for self::Pair;
    impl Has<protocol_members::__hash__> for self::Pair;
    impl Has<protocol_members::__iter__> for self::Pair;
    impl Has<protocol_members::__le__> for self::Pair;
    impl Has<protocol_members::__len__> for self::Pair;
    impl Has<protocol_members::__lt__> for self::Pair;
    impl Has<protocol_members::__mul__> for self::Pair;
    impl Has<protocol_members::__rmul__> for self::Pair;
    impl Has<protocol_members::__lt_or_gt__> for self::Pair;
    impl Pair {
        /// Python `named_tuple.Pair.Pair`.
        pub fn new<'a>(left: impl Arg<'a, i64>, right: impl Arg<'a, PyTuple<String>>) -> Result<Self>;
        /// Python `named_tuple.Pair.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `named_tuple.Pair.left`: `int`.
        pub fn left(&self) -> Result<i64>;
        /// Python attribute `named_tuple.Pair.right`: `tuple[str, ...]`.
        pub fn right(&self) -> Result<Vec<String>>;
        /// Python `named_tuple.Pair.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<self::IntOrStrList>>;
    }
    impl Supports<supports::Reversed> for Pair { type Output = PyIter<self::IntOrStrList>; }
    impl Iterates for Pair { type Item = self::IntOrStrList; }
    impl<'a> Arg<'a, Iterable<Union<self::IntOrStrList>>> for &'a Pair;
    impl<'a> Arg<'a, Option<Iterable<Union<self::IntOrStrList>>>> for &'a Pair;
    impl<'a> Args<'a, Iterable<Union<self::IntOrStrList>>> for &'a Pair;
    impl<'a> Arg<'a, Iterable<Union<self::IntOrStrList>>> for Pair;
    impl<'a> Arg<'a, Option<Iterable<Union<self::IntOrStrList>>>> for Pair;
    impl<'a> Args<'a, Iterable<Union<self::IntOrStrList>>> for Pair;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Pair;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Pair;
    impl<'a> Args<'a, Iterable<Value>> for &'a Pair;
    impl<'a> Arg<'a, Iterable<Value>> for Pair;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Pair;
    impl<'a> Args<'a, Iterable<Value>> for Pair;
    impl<'a> Arg<'a, Sequence<Union<self::IntOrStrList>>> for &'a Pair;
    impl<'a> Arg<'a, Option<Sequence<Union<self::IntOrStrList>>>> for &'a Pair;
    impl<'a> Args<'a, Sequence<Union<self::IntOrStrList>>> for &'a Pair;
    impl<'a> Arg<'a, Sequence<Union<self::IntOrStrList>>> for Pair;
    impl<'a> Arg<'a, Option<Sequence<Union<self::IntOrStrList>>>> for Pair;
    impl<'a> Args<'a, Sequence<Union<self::IntOrStrList>>> for Pair;
    impl<'__h> IntoIterator for &'__h Pair { type Item = Result<self::IntOrStrList>; type IntoIter = PyIter<self::IntOrStrList>; }
    impl<'a> Arg<'a, (i64, PyTuple<String>)> for &'a Pair;
    impl<'a> Arg<'a, Option<(i64, PyTuple<String>)>> for &'a Pair;
    impl<'a> Args<'a, (i64, PyTuple<String>)> for &'a Pair;
    impl<'a> Arg<'a, (i64, PyTuple<String>)> for Pair;
    impl<'a> Arg<'a, Option<(i64, PyTuple<String>)>> for Pair;
    impl<'a> Args<'a, (i64, PyTuple<String>)> for Pair;
    /// The values of a [`Pair`], as plain Rust data. Read by [`Pair::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct PairSnapshot {
        /// Python's `left`: `int`.
        pub left: i64,
        /// Python's `right`: `tuple[str, ...]`.
        pub right: Vec<String>,
    }
    impl Pair {
        /// Reads all fields into a [`PairSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<PairSnapshot>;
    }
    impl FromPython for PairSnapshot;
    impl PairSnapshot {
        /// Makes a new [`Pair`] from these values.
        pub fn to_python(&self) -> Result<self::Pair>;
    }
    impl<'a> Arg<'a, self::Pair> for PairSnapshot;
    impl<'a> Arg<'a, self::Pair> for &PairSnapshot;
    impl<'a> Arg<'a, Option<self::Pair>> for PairSnapshot;
    impl<'a> Arg<'a, Option<self::Pair>> for &PairSnapshot;
    impl<'a> Element<'a, self::Pair> for PairSnapshot;
    impl<'a> Arg<'a, Value> for PairSnapshot;
    impl<'a> Arg<'a, Value> for &PairSnapshot;
    impl<'a> Element<'a, Value> for PairSnapshot;
    impl Kinded for PairSnapshot { type Kind = self::Pair; }
    impl Kinded for &PairSnapshot { type Kind = self::Pair; }
    /// Python's `float | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrStr {
        /// A Float.
        Float(f64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrStr> for FloatOrStr;
    impl UnionValue for FloatOrStr { type Given<'a> = Self; type Arms = (f64, (String, ())); }
    impl Holds for FloatOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrStr { type Kind = OneOf<Self>; }
    impl FromPython for FloatOrStr;
    impl Display for FloatOrStr;
    /// Python's `str | int | bool`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrIntOrBool {
        /// A Str.
        Str(String),
        /// A Int.
        Int(i64),
        /// A Bool.
        Bool(bool),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrIntOrBool> for StrOrIntOrBool;
    impl UnionValue for StrOrIntOrBool { type Given<'a> = Self; type Arms = (String, (i64, (bool, ()))); }
    impl Holds for StrOrIntOrBool { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrIntOrBool { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrIntOrBool { type Kind = OneOf<Self>; }
    impl FromPython for StrOrIntOrBool;
    impl Display for StrOrIntOrBool;
    /// Python's `int | strlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrList {
        /// A Int.
        Int(i64),
        /// A StrList.
        StrList(Vec<String>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrList> for IntOrStrList;
    impl UnionValue for IntOrStrList { type Given<'a> = Self; type Arms = (); }
    impl Holds for IntOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrList { type Kind = OneOf<Self>; }
    impl FromPython for IntOrStrList;
    impl Display for IntOrStrList;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `y`, `label`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PointNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> PointNew<'c, 'a> {
            /// Sets `y`. Python's default: `0.0`.
            pub fn y(self, value: impl Arg<'a, f64>) -> Self;
            /// Sets `label`. Python's default: `None`.
            pub fn label(self, value: impl Arg<'a, Option<String>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`PointNew`](super::PointNew).
            pub trait PointNewClosure<'a>: for<'c> FnOnce(super::super::options::PointNew<'c, 'a>) -> super::super::options::PointNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PointNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::PointNew<'c, 'a>) -> super::super::options::PointNew<'c, 'a>;
        }
    }
}
