// @generated from forms_in_overloads.json: the API of the bindings
/// Python module `forms_in_overloads`.
pub mod forms_in_overloads {
    /// Python `forms_in_overloads.last`.
    pub fn last<'a, P: Kinded<Kind: self::sig::Last> + Arg<'a, <P as Kinded>::Kind>>(
        path: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Last>::Output>;
    /// Python `forms_in_overloads.joined`.
    pub fn joined<'a, P: Kinded<Kind: self::sig::Joined> + Args<'a, Value>>(
        args: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Joined>::Output>;
    /// Python `forms_in_overloads.said`.
    pub fn said<'a, P: Kinded<Kind: self::sig::Said> + Arg<'a, <P as Kinded>::Kind>>(
        message: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Said>::Output>;
    /// Python `forms_in_overloads.drawn`.
    pub fn drawn<'a, P: Kinded<Kind: self::sig::Drawn> + Args<'a, Value>>(args: P) -> Result<<<P as Kinded>::Kind as self::sig::Drawn>::Output>;
    /// Python `forms_in_overloads.environment`.
    pub fn environment<'a>(env: impl Arg<'a, Union<self::BytesBytesOrStrDictOrStrBytesOrStrDict>>) -> Result<String>;
    /// Python `forms_in_overloads.total`.
    pub fn total<'a, P: Kinded<Kind: self::sig::Total> + Arg<'a, <P as Kinded>::Kind>>(
        items: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Total>::Output>;
    /// Python `forms_in_overloads.largest`.
    pub fn largest<'a>(items: impl Arg<'a, Iterable<i64>>) -> Result<i64>;
    /// Python `forms_in_overloads.text_or_bytes`.
    pub fn text_or_bytes<'a>(is_text: impl Arg<'a, bool>) -> Result<self::StrOrBytes>;
    /// Python `forms_in_overloads.shown`.
    pub fn shown<'a>(value: impl Arg<'a, Value>) -> Result<String>;
    /// Python `forms_in_overloads.renamed`.
    pub fn renamed<'a, P: Kinded<Kind: self::sig::Renamed> + Arg<'a, <P as Kinded>::Kind>>(
        table: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Renamed>::Output>;
    /// Python `forms_in_overloads.product`.
    pub fn product<'a, P: Kinded<Kind: self::sig::Product> + Arg<'a, <P as Kinded>::Kind>>(
        items: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Product>::Output>;
    /// Python `forms_in_overloads.ranked`.
    pub fn ranked<'a, P: Kinded<Kind: self::sig::Ranked> + Arg<'a, <P as Kinded>::Kind>>(
        of: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Ranked>::Output>;
    /// Python `forms_in_overloads.ranks`.
    pub fn ranks<'a, P: Kinded<Kind: self::sig::Ranks> + Arg<'a, <P as Kinded>::Kind>>(
        of: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Ranks>::Output>;
    /// Python `forms_in_overloads.row`.
    pub fn row() -> Result<self::Row>;
    /// Python class `forms_in_overloads.Place`.
    pub struct Place { base: Object }
    impl Nominal for Place;
    impl Clone for Place;
    impl Deref for Place { type Target = Object; }
    impl Debug for Place;
    impl Display for Place;
    impl IsA<Place> for Place;
    impl Holds for Place { type Class = Self; }
    impl<'a> Give<'a> for Place { type Class = Self; type How = ByValue; }
    impl Kinded for Place { type Kind = Self; }
    impl Has<protocol_members::__fspath__> for self::Place;
    impl Has<protocol_members::__hash__> for self::Place;
    impl Has<protocol_members::name> for self::Place;
    impl Place {
        /// Python `forms_in_overloads.Place.Place`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `forms_in_overloads.Place.__fspath__`.
        pub fn fspath(&self) -> Result<String>;
        /// Python attribute `forms_in_overloads.Place.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Place {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    impl<'a> Arg<'a, PathBuf> for &'a Place;
    impl<'a> Arg<'a, Option<PathBuf>> for &'a Place;
    impl<'a> Args<'a, PathBuf> for &'a Place;
    impl<'a> Arg<'a, PathBuf> for Place;
    impl<'a> Arg<'a, Option<PathBuf>> for Place;
    impl<'a> Args<'a, PathBuf> for Place;
    /// Python class `forms_in_overloads.Room`.
    pub struct Room { base: self::Place }
    impl Nominal for Room;
    impl Clone for Room;
    impl Deref for Room { type Target = self::Place; }
    impl Debug for Room;
    impl Display for Room;
    impl IsA<Room> for Room;
    impl IsA<self::Place> for Room;
    impl<__S> In<__S> for Room where self::Place: In<__S>;
    impl Holds for Room { type Class = Self; }
    impl<'a> Give<'a> for Room { type Class = Self; type How = ByValue; }
    impl Kinded for Room { type Kind = Self; }
    impl Has<protocol_members::__fspath__> for self::Room;
    impl Has<protocol_members::__hash__> for self::Room;
    impl Has<protocol_members::name> for self::Room;
    impl Room {
        /// Python `forms_in_overloads.Room.Room`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `forms_in_overloads.Room.__fspath__`.
        pub fn fspath(&self) -> Result<String>;
    }
    impl<'a> Arg<'a, PathBuf> for &'a Room;
    impl<'a> Arg<'a, Option<PathBuf>> for &'a Room;
    impl<'a> Args<'a, PathBuf> for &'a Room;
    impl<'a> Arg<'a, PathBuf> for Room;
    impl<'a> Arg<'a, Option<PathBuf>> for Room;
    impl<'a> Args<'a, PathBuf> for Room;
    /// Python exception `forms_in_overloads.Careful`.
    pub struct Careful { base: exceptions::UserWarning }
    impl Nominal for Careful;
    impl Clone for Careful;
    impl Deref for Careful { type Target = exceptions::UserWarning; }
    impl Debug for Careful;
    impl Display for Careful;
    impl IsA<Careful> for Careful;
    impl IsA<exceptions::UserWarning> for Careful;
    impl IsA<exceptions::Warning> for Careful;
    impl IsA<exceptions::Exception> for Careful;
    impl IsA<exceptions::BaseException> for Careful;
    impl<__S> In<__S> for Careful where exceptions::UserWarning: In<__S>;
    impl Holds for Careful { type Class = Self; }
    impl<'a> Give<'a> for Careful { type Class = Self; type How = ByValue; }
    impl Kinded for Careful { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Careful;
    impl Careful {
        /// Python `forms_in_overloads.Careful.Careful`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python class `forms_in_overloads.Shape`.
    pub struct Shape { base: Object }
    impl Nominal for Shape;
    impl Clone for Shape;
    impl Deref for Shape { type Target = Object; }
    impl Debug for Shape;
    impl Display for Shape;
    impl IsA<Shape> for Shape;
    impl Holds for Shape { type Class = Self; }
    impl<'a> Give<'a> for Shape { type Class = Self; type How = ByValue; }
    impl Kinded for Shape { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Shape;
    impl Shape {
        /// Python `forms_in_overloads.Shape.Shape`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `forms_in_overloads.Round`.
    pub struct Round { base: self::Shape }
    impl Nominal for Round;
    impl Clone for Round;
    impl Deref for Round { type Target = self::Shape; }
    impl Debug for Round;
    impl Display for Round;
    impl IsA<Round> for Round;
    impl IsA<self::Shape> for Round;
    impl<__S> In<__S> for Round where self::Shape: In<__S>;
    impl Holds for Round { type Class = Self; }
    impl<'a> Give<'a> for Round { type Class = Self; type How = ByValue; }
    impl Kinded for Round { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Round;
    impl Round {
        /// Python `forms_in_overloads.Round.Round`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `forms_in_overloads.Tally`.
    pub struct Tally<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Tally<T>;
    impl<T: TypeArg> Clone for Tally<T>;
    impl<T> Deref for Tally<T> { type Target = Object; }
    impl<T: Received> Debug for Tally<T>;
    impl<T: Received> Display for Tally<T>;
    impl<T, __A0> IsA<self::Tally<__A0>> for Tally<T> where T: Param<__A0>;
    impl<T> Inherits<Tally<T>> for Tally<T>;
    impl<T: TypeArg> Holds for Tally<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Tally<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Tally<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Tally<T>;
    impl<T> Has<protocol_members::items> for self::Tally<T>;
    impl<T: Received> Tally<T> {
        /// Python `forms_in_overloads.Tally.Tally`.
        pub fn new<'a, P: Kinded<Kind: self::sig::TallyNew<T>> + Arg<'a, <P as Kinded>::Kind>>(
            items: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::TallyNew<T>>::Output>;
        /// Python `forms_in_overloads.Tally.first`.
        pub fn first(&self) -> Result<T>;
        /// Python attribute `forms_in_overloads.Tally.items`: `list[T]`.
        pub fn items(&self) -> Result<List<T>>;
    }
    impl<T: Received> Tally<T> {
        /// Assigns Python's `items`.
        pub fn set_items<'a>(&self, value: impl Arg<'a, Vec<T>>) -> Result<()>;
    }
    /// Python class `forms_in_overloads.Counts`.
    pub struct Counts<T> { base: Dict<T, i64>, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Counts<T>;
    impl<T: TypeArg> Clone for Counts<T>;
    impl<T> Deref for Counts<T> { type Target = Dict<T, i64>; }
    impl<T: Received> Debug for Counts<T>;
    impl<T: Received> Display for Counts<T>;
    impl<T, __A0> IsA<self::Counts<__A0>> for Counts<T> where T: Param<__A0>;
    impl<T> IsA<Dict<T, i64>> for Counts<T>;
    impl<T> Inherits<Dict<T, i64>> for Counts<T>;
    impl<T> Inherits<Counts<T>> for Counts<T>;
    impl<T, __S> In<__S> for Counts<T> where Dict<T, i64>: In<__S>;
    impl<T: TypeArg> Holds for Counts<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Counts<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Counts<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__contains__> for self::Counts<T>;
    impl<T> Has<protocol_members::__delitem__> for self::Counts<T>;
    impl<T> Has<protocol_members::__getitem__> for self::Counts<T>;
    impl<T> Has<protocol_members::__iter__> for self::Counts<T>;
    impl<T> Has<protocol_members::__len__> for self::Counts<T>;
    impl<T> Has<protocol_members::__reversed__> for self::Counts<T>;
    impl<T> Has<protocol_members::__setitem__> for self::Counts<T>;
    impl<T> Has<protocol_members::copy> for self::Counts<T>;
    impl<T> Has<protocol_members::get> for self::Counts<T>;
    impl<T> Has<protocol_members::items> for self::Counts<T>;
    impl<T> Has<protocol_members::keys> for self::Counts<T>;
    impl<T> Has<protocol_members::update> for self::Counts<T>;
    impl<T: Received> Counts<T> {
        /// Python `forms_in_overloads.Counts.Counts`.
        pub fn new<'a, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>>(items: X) -> Result<Self>;
    }
    impl<T: Received> Iterates for Counts<T> { type Item = T; }
    impl<'a, T: Received> Arg<'a, Iterable<T>> for &'a Counts<T>;
    impl<'a, T: Received> Arg<'a, Option<Iterable<T>>> for &'a Counts<T>;
    impl<'a, T: Received> Args<'a, Iterable<T>> for &'a Counts<T>;
    impl<'a, T: Received> Arg<'a, Iterable<T>> for Counts<T>;
    impl<'a, T: Received> Arg<'a, Option<Iterable<T>>> for Counts<T>;
    impl<'a, T: Received> Args<'a, Iterable<T>> for Counts<T>;
    impl<'__h, T: Received> IntoIterator for &'__h Counts<T> { type Item = Result<T>; type IntoIter = PyIter<T>; }
    impl<'__h, '__r, T: Received, __R: Arg<'__r, Mapping<T, i64>>> BitOr<__R> for &'__h Counts<T> { type Output = Result<Dict<T, i64>>; }
    impl<'__r, T: Received, __R: Arg<'__r, Mapping<T, i64>>> BitOr<__R> for Counts<T> { type Output = Result<Dict<T, i64>>; }
    impl<T: Received> Maps for Counts<T> { type Key = T; type Value = i64; }
    impl<T, __R> IsA<Mutable<Dict<T, i64>, __R>> for Counts<T>;
    impl<T, __A0, __A1, __R> IsA<Mutable<Open<Dict<__A0, __A1>>, __R>> for Counts<T> where T: Param<__A0>, i64: Param<__A1>;
    impl<T> Inherits<Mutable<Dict<T, i64>>> for Counts<T>;
    /// Python class `forms_in_overloads.Span`.
    pub struct Span { base: Object }
    impl Nominal for Span;
    impl Clone for Span;
    impl Deref for Span { type Target = Object; }
    impl Debug for Span;
    impl Display for Span;
    impl IsA<Span> for Span;
    impl Holds for Span { type Class = Self; }
    impl<'a> Give<'a> for Span { type Class = Self; type How = ByValue; }
    impl Kinded for Span { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Span;
    impl Has<protocol_members::__iter__> for self::Span;
    impl Span {
        /// Python `forms_in_overloads.Span.Span`.
        pub fn new<'a>(end: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `forms_in_overloads.Span.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
        /// Python attribute `forms_in_overloads.Span.end`: `int`.
        pub fn end(&self) -> Result<i64>;
    }
    impl Span {
        /// Assigns Python's `end`.
        pub fn set_end<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<'__h> IntoIterator for &'__h Span { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Span { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Span;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Span;
    impl<'a> Args<'a, Iterable<i64>> for &'a Span;
    impl<'a> Arg<'a, Iterable<i64>> for Span;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Span;
    impl<'a> Args<'a, Iterable<i64>> for Span;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Span;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Span;
    impl<'a> Args<'a, Iterable<Value>> for &'a Span;
    impl<'a> Arg<'a, Iterable<Value>> for Span;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Span;
    impl<'a> Args<'a, Iterable<Value>> for Span;
    /// Python class `forms_in_overloads.Numbers`.
    pub struct Numbers { base: Object }
    impl Nominal for Numbers;
    impl Clone for Numbers;
    impl Deref for Numbers { type Target = Object; }
    impl Debug for Numbers;
    impl Display for Numbers;
    impl IsA<Numbers> for Numbers;
    impl Holds for Numbers { type Class = Self; }
    impl<'a> Give<'a> for Numbers { type Class = Self; type How = ByValue; }
    impl Kinded for Numbers { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Numbers;
    impl Has<protocol_members::__iter__> for self::Numbers;
    impl Numbers {
        /// Python `forms_in_overloads.Numbers.Numbers`.
        pub fn new() -> Result<Self>;
        /// Python `forms_in_overloads.Numbers.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Numbers { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Numbers { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Numbers;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Numbers;
    impl<'a> Args<'a, Iterable<i64>> for &'a Numbers;
    impl<'a> Arg<'a, Iterable<i64>> for Numbers;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Numbers;
    impl<'a> Args<'a, Iterable<i64>> for Numbers;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Numbers;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Numbers;
    impl<'a> Args<'a, Iterable<Value>> for &'a Numbers;
    impl<'a> Arg<'a, Iterable<Value>> for Numbers;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Numbers;
    impl<'a> Args<'a, Iterable<Value>> for Numbers;
    /// Python class `forms_in_overloads.Fewer`.
    pub struct Fewer { base: self::Numbers }
    impl Nominal for Fewer;
    impl Clone for Fewer;
    impl Deref for Fewer { type Target = self::Numbers; }
    impl Debug for Fewer;
    impl Display for Fewer;
    impl IsA<Fewer> for Fewer;
    impl IsA<self::Numbers> for Fewer;
    impl<__S> In<__S> for Fewer where self::Numbers: In<__S>;
    impl Holds for Fewer { type Class = Self; }
    impl<'a> Give<'a> for Fewer { type Class = Self; type How = ByValue; }
    impl Kinded for Fewer { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Fewer;
    impl Has<protocol_members::__iter__> for self::Fewer;
    impl Fewer {
        /// Python `forms_in_overloads.Fewer.Fewer`.
        pub fn new() -> Result<Self>;
        /// Python `forms_in_overloads.Fewer.__iter__`.
        pub fn iter(&self) -> Result<PyIter<i64>>;
    }
    impl<'__h> IntoIterator for &'__h Fewer { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl Iterates for Fewer { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Fewer;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Fewer;
    impl<'a> Args<'a, Iterable<i64>> for &'a Fewer;
    impl<'a> Arg<'a, Iterable<i64>> for Fewer;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Fewer;
    impl<'a> Args<'a, Iterable<i64>> for Fewer;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Fewer;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Fewer;
    impl<'a> Args<'a, Iterable<Value>> for &'a Fewer;
    impl<'a> Arg<'a, Iterable<Value>> for Fewer;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Fewer;
    impl<'a> Args<'a, Iterable<Value>> for Fewer;
    /// Python class `forms_in_overloads.Rank`.
    pub struct Rank { base: Object }
    impl Nominal for Rank;
    impl Clone for Rank;
    impl Deref for Rank { type Target = Object; }
    impl Debug for Rank;
    impl Display for Rank;
    impl IsA<Rank> for Rank;
    impl Holds for Rank { type Class = Self; }
    impl<'a> Give<'a> for Rank { type Class = Self; type How = ByValue; }
    impl Kinded for Rank { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Rank;
    impl Has<protocol_members::name> for self::Rank;
    /// Python class `forms_in_overloads.Grade`.
    pub struct GradeHandle { base: self::Rank }
    impl Nominal for GradeHandle;
    impl Clone for GradeHandle;
    impl Deref for GradeHandle { type Target = self::Rank; }
    impl Debug for GradeHandle;
    impl Display for GradeHandle;
    impl IsA<GradeHandle> for GradeHandle;
    impl IsA<self::Rank> for GradeHandle;
    impl<__S> In<__S> for GradeHandle where self::Rank: In<__S>;
    impl Holds for GradeHandle { type Class = Self; }
    impl<'a> Give<'a> for GradeHandle { type Class = Self; type How = ByValue; }
    impl Kinded for GradeHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::GradeHandle;
    impl Has<protocol_members::__hash__> for self::Grade;
    impl Has<protocol_members::name> for self::GradeHandle;
    impl Has<protocol_members::name> for self::Grade;
    impl GradeHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `forms_in_overloads.Point`.
    pub struct Point { base: PyTuple<i64> }
    impl Nominal for Point;
    impl Clone for Point;
    impl Deref for Point { type Target = PyTuple<i64>; }
    impl Debug for Point;
    impl Display for Point;
    impl IsA<Point> for Point;
    impl IsA<PyTuple<i64>> for Point;
    impl Inherits<PyTuple<i64>> for Point;
    impl<__S> In<__S> for Point where PyTuple<i64>: In<__S>;
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
        /// Python `forms_in_overloads.Point.Point`.
        pub fn new<'a>(x: impl Arg<'a, i64>, y: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `forms_in_overloads.Point.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `forms_in_overloads.Point.x`: `int`.
        pub fn x(&self) -> Result<i64>;
        /// Python attribute `forms_in_overloads.Point.y`: `int`.
        pub fn y(&self) -> Result<i64>;
        /// Python `forms_in_overloads.Point.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<i64>>;
    }
    impl Supports<supports::Reversed> for Point { type Output = PyIter<i64>; }
    impl Iterates for Point { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Point;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Point;
    impl<'a> Args<'a, Iterable<i64>> for &'a Point;
    impl<'a> Arg<'a, Iterable<i64>> for Point;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Point;
    impl<'a> Args<'a, Iterable<i64>> for Point;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Point;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Point;
    impl<'a> Args<'a, Iterable<Value>> for &'a Point;
    impl<'a> Arg<'a, Iterable<Value>> for Point;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Point;
    impl<'a> Args<'a, Iterable<Value>> for Point;
    impl<'a> Arg<'a, Sequence<i64>> for &'a Point;
    impl<'a> Arg<'a, Option<Sequence<i64>>> for &'a Point;
    impl<'a> Args<'a, Sequence<i64>> for &'a Point;
    impl<'a> Arg<'a, Sequence<i64>> for Point;
    impl<'a> Arg<'a, Option<Sequence<i64>>> for Point;
    impl<'a> Args<'a, Sequence<i64>> for Point;
    impl<'__h> IntoIterator for &'__h Point { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl<'a> Arg<'a, (i64, i64)> for &'a Point;
    impl<'a> Arg<'a, Option<(i64, i64)>> for &'a Point;
    impl<'a> Args<'a, (i64, i64)> for &'a Point;
    impl<'a> Arg<'a, (i64, i64)> for Point;
    impl<'a> Arg<'a, Option<(i64, i64)>> for Point;
    impl<'a> Args<'a, (i64, i64)> for Point;
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
    /// Python class `forms_in_overloads.Row`.
    pub struct Row { base: PyTuple<i64> }
    impl Nominal for Row;
    impl Clone for Row;
    impl Deref for Row { type Target = PyTuple<i64>; }
    impl Debug for Row;
    impl Display for Row;
    impl IsA<Row> for Row;
    impl IsA<PyTuple<i64>> for Row;
    impl Inherits<PyTuple<i64>> for Row;
    impl<__S> In<__S> for Row where PyTuple<i64>: In<__S>;
    impl Holds for Row { type Class = Self; }
    impl<'a> Give<'a> for Row { type Class = Self; type How = ByValue; }
    impl Kinded for Row { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Row;
    impl Has<protocol_members::__contains__> for self::Row;
    impl Has<protocol_members::__ge__> for self::Row;
    impl Has<protocol_members::__getitem__> for self::Row;
    impl Has<protocol_members::__gt__> for self::Row;
    impl Has<protocol_members::__hash__> for self::Row;
    impl Has<protocol_members::__iter__> for self::Row;
    impl Has<protocol_members::__le__> for self::Row;
    impl Has<protocol_members::__len__> for self::Row;
    impl Has<protocol_members::__lt__> for self::Row;
    impl Has<protocol_members::__mul__> for self::Row;
    impl Has<protocol_members::__rmul__> for self::Row;
    impl Has<protocol_members::__lt_or_gt__> for self::Row;
    impl Row {
        /// Python `forms_in_overloads.Row.Row`. Without arguments; with them: `new_with(|kw| kw.iterable(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::RowNewClosure<'a>) -> Result<Self>;
        /// Python `forms_in_overloads.Row.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<i64>>;
    }
    impl Supports<supports::Reversed> for Row { type Output = PyIter<i64>; }
    impl Iterates for Row { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Row;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Row;
    impl<'a> Args<'a, Iterable<i64>> for &'a Row;
    impl<'a> Arg<'a, Iterable<i64>> for Row;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Row;
    impl<'a> Args<'a, Iterable<i64>> for Row;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Row;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Row;
    impl<'a> Args<'a, Iterable<Value>> for &'a Row;
    impl<'a> Arg<'a, Iterable<Value>> for Row;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Row;
    impl<'a> Args<'a, Iterable<Value>> for Row;
    impl<'a> Arg<'a, Sequence<i64>> for &'a Row;
    impl<'a> Arg<'a, Option<Sequence<i64>>> for &'a Row;
    impl<'a> Args<'a, Sequence<i64>> for &'a Row;
    impl<'a> Arg<'a, Sequence<i64>> for Row;
    impl<'a> Arg<'a, Option<Sequence<i64>>> for Row;
    impl<'a> Args<'a, Sequence<i64>> for Row;
    impl<'__h> IntoIterator for &'__h Row { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    /// Python class `forms_in_overloads.Grade`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Grade {
        /// Python enum member `forms_in_overloads.Grade.LOW`, `1`.
        Low,
        /// Python enum member `forms_in_overloads.Grade.HIGH`, `2`.
        High,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Grade;
    impl Grade {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::GradeHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for Grade;
    impl Eq for Grade;
    impl Hash for Grade;
    impl Grade {
    }
    impl<'a> Arg<'a, Grade> for Grade;
    impl<'a> Arg<'a, Grade> for &Grade;
    impl<'a> Arg<'a, Option<Grade>> for Grade;
    impl<'a> Arg<'a, Option<Grade>> for &Grade;
    impl<'a> Args<'a, Grade> for Grade;
    impl<'a> Args<'a, Grade> for &Grade;
    impl<'a> Element<'a, Grade> for Grade;
    impl<'a> Arg<'a, Value> for Grade;
    impl<'a> Arg<'a, Value> for &Grade;
    impl<'a> Arg<'a, Option<Value>> for Grade;
    impl<'a> Arg<'a, Option<Value>> for &Grade;
    impl<'a> Args<'a, Value> for Grade;
    impl<'a> Args<'a, Value> for &Grade;
    impl<'a> Element<'a, Value> for Grade;
    impl<'a> Arg<'a, self::Rank> for Grade;
    impl<'a> Arg<'a, self::Rank> for &Grade;
    impl<'a> Arg<'a, Option<self::Rank>> for Grade;
    impl<'a> Arg<'a, Option<self::Rank>> for &Grade;
    impl<'a> Args<'a, self::Rank> for Grade;
    impl<'a> Args<'a, self::Rank> for &Grade;
    impl<'a> Element<'a, self::Rank> for Grade;
    impl Ret<Grade> for Grade;
    impl Ret<Grade> for Result<Grade, Error>;
    impl Asked for Grade;
    impl Sorted for Grade { type Sort = NoClass<Self>; }
    impl Check for Grade;
    impl<'a> Arg<'a, Grade> for &'a self::GradeHandle;
    impl<'a> Arg<'a, Option<Grade>> for &'a self::GradeHandle;
    impl ArgKind for Grade { type Given<'a> = Grade; }
    impl Kinded for Grade { type Kind = Grade; }
    impl Kinded for &Grade { type Kind = Grade; }
    impl TryFrom<&self::GradeHandle> for Grade { type Error = Error; }
    impl FromPython for Grade;
    /// Python's `bytes | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BytesOrStr {
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BytesOrStr> for Vec<u8>;
    impl Arm<BytesOrStr> for String;
    impl Arm<BytesOrStr> for BytesOrStr;
    impl Arm<BytesOrStr> for self::StrOrBytes;
    impl UnionValue for BytesOrStr { type Given<'a> = &'a str; type Arms = (Vec<u8>, (String, ())); }
    impl Holds for BytesOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BytesOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BytesOrStr { type Kind = OneOf<Self>; }
    /// Python's `bytesbytesorstrdict | strbytesorstrdict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BytesBytesOrStrDictOrStrBytesOrStrDict {
        /// A BytesBytesOrStrDict.
        BytesBytesOrStrDict(IndexMap<Vec<u8>, self::BytesOrStr>),
        /// A StrBytesOrStrDict.
        StrBytesOrStrDict(IndexMap<String, self::BytesOrStr>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__V: Arm<self::BytesOrStr>> Arm<BytesBytesOrStrDictOrStrBytesOrStrDict> for Mapping<Vec<u8>, __V>;
    impl<__V: Arm<self::BytesOrStr>> Arm<BytesBytesOrStrDictOrStrBytesOrStrDict> for Vec<(Vec<u8>, __V)> { const FORM: Form = Form::Dict; }
    impl<__V: Arm<self::BytesOrStr>> Arm<BytesBytesOrStrDictOrStrBytesOrStrDict> for Mapping<String, __V>;
    impl<__V: Arm<self::BytesOrStr>> Arm<BytesBytesOrStrDictOrStrBytesOrStrDict> for Vec<(String, __V)> { const FORM: Form = Form::Dict; }
    impl Arm<BytesBytesOrStrDictOrStrBytesOrStrDict> for BytesBytesOrStrDictOrStrBytesOrStrDict;
    impl UnionValue for BytesBytesOrStrDictOrStrBytesOrStrDict {
        type Given<'a> = Self;
        type Arms = (Mapping<Vec<u8>, Union<self::BytesOrStr>>, (Mapping<String, Union<self::BytesOrStr>>, ()));
    }
    impl Holds for BytesBytesOrStrDictOrStrBytesOrStrDict { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BytesBytesOrStrDictOrStrBytesOrStrDict { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BytesBytesOrStrDictOrStrBytesOrStrDict { type Kind = OneOf<Self>; }
    /// Python's `bool | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BoolOrInt {
        /// A Bool.
        Bool(bool),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BoolOrInt> for bool;
    impl Arm<BoolOrInt> for i64;
    impl Arm<BoolOrInt> for BoolOrInt;
    impl UnionValue for BoolOrInt { type Given<'a> = Self; type Arms = (bool, (i64, ())); }
    impl Holds for BoolOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BoolOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BoolOrInt { type Kind = OneOf<Self>; }
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = Self; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    impl FromPython for StrOrBytes;
    impl Display for StrOrBytes;
    /// Python's `str | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrInt {
        /// A Str.
        Str(String),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrInt> for String;
    impl Arm<StrOrInt> for i64;
    impl Arm<StrOrInt> for StrOrInt;
    impl UnionValue for StrOrInt { type Given<'a> = &'a str; type Arms = (String, (i64, ())); }
    impl Holds for StrOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrInt { type Kind = OneOf<Self>; }
    impl FromPython for StrOrInt;
    impl Display for StrOrInt;
    /// Python's `float | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrInt {
        /// A Float.
        Float(f64),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrInt> for FloatOrInt;
    impl UnionValue for FloatOrInt { type Given<'a> = Self; type Arms = (f64, (i64, ())); }
    impl Holds for FloatOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrInt { type Kind = OneOf<Self>; }
    impl FromPython for FloatOrInt;
    impl Display for FloatOrInt;
    /// Python's `complex | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ComplexOrInt {
        /// A Complex.
        Complex(Complex64),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<ComplexOrInt> for ComplexOrInt;
    impl UnionValue for ComplexOrInt { type Given<'a> = Self; type Arms = (Complex64, (i64, ())); }
    impl Holds for ComplexOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ComplexOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ComplexOrInt { type Kind = OneOf<Self>; }
    impl FromPython for ComplexOrInt;
    impl Display for ComplexOrInt;
    /// Python's `decimal | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DecimalOrInt {
        /// A Decimal.
        Decimal(Decimal),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<DecimalOrInt> for DecimalOrInt;
    impl UnionValue for DecimalOrInt { type Given<'a> = Self; type Arms = (Decimal, (i64, ())); }
    impl Holds for DecimalOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DecimalOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DecimalOrInt { type Kind = OneOf<Self>; }
    impl FromPython for DecimalOrInt;
    impl Display for DecimalOrInt;
    /// Python's `fraction | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FractionOrInt {
        /// A Fraction.
        Fraction(Fraction),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FractionOrInt> for FractionOrInt;
    impl UnionValue for FractionOrInt { type Given<'a> = Self; type Arms = (Fraction, (i64, ())); }
    impl Holds for FractionOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FractionOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FractionOrInt { type Kind = OneOf<Self>; }
    impl FromPython for FractionOrInt;
    impl Display for FractionOrInt;
    /// Python's `timedelta | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TimedeltaOrInt {
        /// A Timedelta.
        Timedelta(time::TimeDelta),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TimedeltaOrInt> for TimedeltaOrInt;
    impl UnionValue for TimedeltaOrInt { type Given<'a> = Self; type Arms = (time::TimeDelta, (i64, ())); }
    impl Holds for TimedeltaOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TimedeltaOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TimedeltaOrInt { type Kind = OneOf<Self>; }
    impl FromPython for TimedeltaOrInt;
    impl Display for TimedeltaOrInt;
    /// Python's `bytes | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BytesOrInt {
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BytesOrInt> for BytesOrInt;
    impl UnionValue for BytesOrInt { type Given<'a> = Self; type Arms = (Vec<u8>, (i64, ())); }
    impl Holds for BytesOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BytesOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BytesOrInt { type Kind = OneOf<Self>; }
    impl FromPython for BytesOrInt;
    impl Display for BytesOrInt;
    /// Python's `boollist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BoolListOrInt {
        /// A BoolList.
        BoolList(Vec<bool>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BoolListOrInt> for BoolListOrInt;
    impl UnionValue for BoolListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for BoolListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BoolListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BoolListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for BoolListOrInt;
    impl Display for BoolListOrInt;
    /// Python's `intlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrInt {
        /// A IntList.
        IntList(Vec<i64>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrInt> for IntListOrInt;
    impl UnionValue for IntListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for IntListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for IntListOrInt;
    impl Display for IntListOrInt;
    /// Python's `floatlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatListOrInt {
        /// A FloatList.
        FloatList(Vec<f64>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatListOrInt> for FloatListOrInt;
    impl UnionValue for FloatListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for FloatListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for FloatListOrInt;
    impl Display for FloatListOrInt;
    /// Python's `strlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrListOrInt {
        /// A StrList.
        StrList(Vec<String>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrListOrInt> for StrListOrInt;
    impl UnionValue for StrListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for StrListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for StrListOrInt;
    impl Display for StrListOrInt;
    /// Python's `valuelist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ValueListOrInt {
        /// A ValueList.
        ValueList(Vec<Value>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<ValueListOrInt> for ValueListOrInt;
    impl UnionValue for ValueListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for ValueListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ValueListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ValueListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for ValueListOrInt;
    impl Display for ValueListOrInt;
    /// Python's `forms_in_overloads.Point | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PointOrInt {
        /// A Point.
        Point(self::Point),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<PointOrInt> for PointOrInt;
    impl UnionValue for PointOrInt { type Given<'a> = Self; type Arms = (self::Point, (i64, ())); }
    impl Holds for PointOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for PointOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for PointOrInt { type Kind = OneOf<Self>; }
    impl FromPython for PointOrInt;
    impl Display for PointOrInt;
    /// Python's `forms_in_overloads.Row | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum RowOrInt {
        /// A Row.
        Row(self::Row),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<RowOrInt> for RowOrInt;
    impl UnionValue for RowOrInt { type Given<'a> = Self; type Arms = (self::Row, (i64, ())); }
    impl Holds for RowOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for RowOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for RowOrInt { type Kind = OneOf<Self>; }
    impl FromPython for RowOrInt;
    impl Display for RowOrInt;
    impl<T: Received> self::sig::TallyNew<T> for Mapping<T, i64> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for Vec<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for Dict<T, i64> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for self::Counts<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for List<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for Set<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for FrozenSet<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for PyTuple<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for IndexSet<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for PyIter<T> { type Output = self::Tally<T>; }
    impl<T: Received> self::sig::TallyNew<T> for Iterable<T> { type Output = self::Tally<T>; }
    impl self::sig::TallyNew<String> for String { type Output = self::Tally<String>; }
    impl self::sig::TallyNew<i64> for self::Span { type Output = self::Tally<i64>; }
    impl self::sig::TallyNew<i64> for self::Numbers { type Output = self::Tally<i64>; }
    impl self::sig::TallyNew<i64> for self::Fewer { type Output = self::Tally<i64>; }
    impl self::sig::TallyNew<i64> for self::Point { type Output = self::Tally<i64>; }
    impl self::sig::TallyNew<i64> for self::Row { type Output = self::Tally<i64>; }
    impl<T: Received> self::sig::TallyNew<T> for Value { type Output = self::Tally<T>; }
    impl self::sig::Last for PathBuf { type Output = String; }
    impl self::sig::Last for String { type Output = String; }
    impl self::sig::Last for self::Place { type Output = String; }
    impl self::sig::Last for self::Room { type Output = String; }
    impl self::sig::Last for Vec<u8> { type Output = Vec<u8>; }
    impl self::sig::Last for Value { type Output = Value; }
    impl self::sig::Joined for PathBuf { type Output = String; }
    impl self::sig::Joined for String { type Output = String; }
    impl self::sig::Joined for self::Place { type Output = String; }
    impl self::sig::Joined for self::Room { type Output = String; }
    impl<__X0: self::sig::PathItem, __X1: self::sig::PathItem> self::sig::Joined for (__X0, __X1) { type Output = String; }
    impl<__X0: self::sig::PathItem, __X1: self::sig::PathItem, __X2: self::sig::PathItem> self::sig::Joined for (__X0, __X1, __X2) {
        type Output = String;
    }
    impl<__X0: self::sig::PathItem, __X1: self::sig::PathItem, __X2: self::sig::PathItem, __X3: self::sig::PathItem> self::sig::Joined for (__X0, __X1, __X2, __X3) {
        type Output = String;
    }
    impl<__X0: self::sig::PathItem, __X1: self::sig::PathItem, __X2: self::sig::PathItem, __X3: self::sig::PathItem, __X4: self::sig::PathItem> self::sig::Joined for (__X0, __X1, __X2, __X3, __X4) {
        type Output = String;
    }
    impl<__X0: self::sig::PathItem, __X1: self::sig::PathItem, __X2: self::sig::PathItem, __X3: self::sig::PathItem, __X4: self::sig::PathItem, __X5: self::sig::PathItem> self::sig::Joined for (__X0, __X1, __X2, __X3, __X4, __X5) {
        type Output = String;
    }
    impl<__X0: self::sig::PathItem> self::sig::Joined for Vec<__X0> { type Output = String; }
    impl self::sig::Joined for Vec<u8> { type Output = Vec<u8>; }
    impl self::sig::Joined for (Vec<u8>, Vec<u8>) { type Output = Vec<u8>; }
    impl self::sig::Joined for (Vec<u8>, Vec<u8>, Vec<u8>) { type Output = Vec<u8>; }
    impl self::sig::Joined for (Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>) { type Output = Vec<u8>; }
    impl self::sig::Joined for (Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>) { type Output = Vec<u8>; }
    impl self::sig::Joined for (Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>) { type Output = Vec<u8>; }
    impl self::sig::Joined for Vec<Vec<u8>> { type Output = Vec<u8>; }
    impl self::sig::Joined for Value { type Output = Value; }
    impl self::sig::Said for exceptions::Warning { type Output = i64; }
    impl self::sig::Said for exceptions::BytesWarning { type Output = i64; }
    impl self::sig::Said for exceptions::DeprecationWarning { type Output = i64; }
    impl self::sig::Said for exceptions::EncodingWarning { type Output = i64; }
    impl self::sig::Said for exceptions::FutureWarning { type Output = i64; }
    impl self::sig::Said for exceptions::ImportWarning { type Output = i64; }
    impl self::sig::Said for exceptions::PendingDeprecationWarning { type Output = i64; }
    impl self::sig::Said for exceptions::ResourceWarning { type Output = i64; }
    impl self::sig::Said for exceptions::RuntimeWarning { type Output = i64; }
    impl self::sig::Said for exceptions::SyntaxWarning { type Output = i64; }
    impl self::sig::Said for exceptions::UnicodeWarning { type Output = i64; }
    impl self::sig::Said for exceptions::UserWarning { type Output = i64; }
    impl self::sig::Said for self::Careful { type Output = i64; }
    impl self::sig::Said for String { type Output = String; }
    impl self::sig::Said for Value { type Output = Value; }
    impl self::sig::Drawn for () { type Output = String; }
    impl<__X0: IsA<self::Shape>, __X1: IsA<self::Shape>> self::sig::Drawn for (__X0, __X1) { type Output = i64; }
    impl<__X0: IsA<self::Shape>, __X1: IsA<self::Shape>, __X2: IsA<self::Shape>> self::sig::Drawn for (__X0, __X1, __X2) { type Output = i64; }
    impl<__X0: IsA<self::Shape>, __X1: IsA<self::Shape>, __X2: IsA<self::Shape>, __X3: IsA<self::Shape>> self::sig::Drawn for (__X0, __X1, __X2, __X3) {
        type Output = i64;
    }
    impl<__X0: IsA<self::Shape>, __X1: IsA<self::Shape>, __X2: IsA<self::Shape>, __X3: IsA<self::Shape>, __X4: IsA<self::Shape>> self::sig::Drawn for (__X0, __X1, __X2, __X3, __X4) {
        type Output = i64;
    }
    impl<__X0: IsA<self::Shape>, __X1: IsA<self::Shape>, __X2: IsA<self::Shape>, __X3: IsA<self::Shape>, __X4: IsA<self::Shape>, __X5: IsA<self::Shape>> self::sig::Drawn for (__X0, __X1, __X2, __X3, __X4, __X5) {
        type Output = i64;
    }
    impl<__X0: IsA<self::Shape>> self::sig::Drawn for Vec<__X0> { type Output = i64; }
    impl self::sig::Drawn for Value { type Output = String; }
    impl self::sig::Total for Vec<bool> { type Output = i64; }
    impl self::sig::Total for Vec<i64> { type Output = i64; }
    impl self::sig::Total for Vec<String> { type Output = String; }
    impl self::sig::Total for IndexSet<bool> { type Output = i64; }
    impl self::sig::Total for Iterable<bool> { type Output = i64; }
    impl self::sig::Total for IndexSet<i64> { type Output = i64; }
    impl self::sig::Total for Iterable<i64> { type Output = i64; }
    impl self::sig::Total for IndexSet<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Total for Iterable<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Total for self::Span { type Output = i64; }
    impl self::sig::Total for self::Numbers { type Output = i64; }
    impl self::sig::Total for self::Fewer { type Output = i64; }
    impl self::sig::Total for self::Point { type Output = i64; }
    impl self::sig::Total for self::Row { type Output = i64; }
    impl self::sig::Total for IndexSet<String> { type Output = String; }
    impl self::sig::Total for Iterable<String> { type Output = String; }
    impl self::sig::Total for String { type Output = String; }
    impl self::sig::Total for Value { type Output = Value; }
    impl self::sig::Total for Vec<Value> { type Output = Value; }
    impl<__I: Received> self::sig::Total for FrozenSet<__I> where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I: Received> self::sig::Total for List<__I> where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I: Received> self::sig::Total for PyTuple<__I> where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I: Received> self::sig::Total for Set<__I> where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for PyIter<__I> where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I,) where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I, __I) where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I, __I, __I) where Vec<__I>: self::sig::Total { type Output = <Vec<__I> as self::sig::Total>::Output; }
    impl<__I> self::sig::Total for (__I, __I, __I, __I) where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I> self::sig::Total for (__I, __I, __I, __I, __I) where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__I> self::sig::Total for (__I, __I, __I, __I, __I, __I) where Vec<__I>: self::sig::Total {
        type Output = <Vec<__I> as self::sig::Total>::Output;
    }
    impl<__X0: Arm<self::StrOrInt>> self::sig::Renamed for Mapping<__X0, String> { type Output = String; }
    impl self::sig::Renamed for i64 { type Output = i64; }
    impl self::sig::Renamed for Dict<String, String> { type Output = String; }
    impl self::sig::Renamed for Dict<i64, String> { type Output = String; }
    impl self::sig::Renamed for Dict<self::StrOrInt, String> { type Output = String; }
    impl self::sig::Renamed for Value { type Output = Value; }
    impl self::sig::Product for Vec<bool> { type Output = i64; }
    impl self::sig::Product for Vec<i64> { type Output = i64; }
    impl self::sig::Product for Vec<f64> { type Output = self::FloatOrInt; }
    impl self::sig::Product for Vec<Complex64> { type Output = self::ComplexOrInt; }
    impl self::sig::Product for Vec<String> { type Output = self::StrOrInt; }
    impl self::sig::Product for Vec<Vec<u8>> { type Output = self::BytesOrInt; }
    impl self::sig::Product for Vec<Vec<bool>> { type Output = self::BoolListOrInt; }
    impl self::sig::Product for Vec<Vec<i64>> { type Output = self::IntListOrInt; }
    impl self::sig::Product for Vec<Vec<f64>> { type Output = self::FloatListOrInt; }
    impl self::sig::Product for Vec<Vec<String>> { type Output = self::StrListOrInt; }
    impl self::sig::Product for Vec<Vec<Value>> { type Output = self::ValueListOrInt; }
    impl self::sig::Product for Vec<self::Point> { type Output = self::PointOrInt; }
    impl self::sig::Product for Vec<self::Row> { type Output = self::RowOrInt; }
    impl self::sig::Product for Vec<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for Vec<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for Vec<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for List<bool> { type Output = i64; }
    impl self::sig::Product for Set<bool> { type Output = i64; }
    impl self::sig::Product for FrozenSet<bool> { type Output = i64; }
    impl self::sig::Product for PyTuple<bool> { type Output = i64; }
    impl self::sig::Product for IndexSet<bool> { type Output = i64; }
    impl self::sig::Product for PyIter<bool> { type Output = i64; }
    impl self::sig::Product for Iterable<bool> { type Output = i64; }
    impl self::sig::Product for List<i64> { type Output = i64; }
    impl self::sig::Product for Set<i64> { type Output = i64; }
    impl self::sig::Product for FrozenSet<i64> { type Output = i64; }
    impl self::sig::Product for PyTuple<i64> { type Output = i64; }
    impl self::sig::Product for IndexSet<i64> { type Output = i64; }
    impl self::sig::Product for PyIter<i64> { type Output = i64; }
    impl self::sig::Product for Iterable<i64> { type Output = i64; }
    impl self::sig::Product for IndexSet<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Product for Iterable<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Product for self::Span { type Output = i64; }
    impl self::sig::Product for self::Numbers { type Output = i64; }
    impl self::sig::Product for self::Fewer { type Output = i64; }
    impl self::sig::Product for self::Point { type Output = i64; }
    impl self::sig::Product for self::Row { type Output = i64; }
    impl self::sig::Product for List<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyIter<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<f64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for List<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyIter<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<Complex64> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for List<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyIter<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<String> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for List<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyIter<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<Vec<u8>> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for List<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyIter<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<self::Point> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for List<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyIter<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<self::Row> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for List<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Set<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for FrozenSet<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for PyTuple<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for IndexSet<Protocol<(protocol_members::__mul__, protocol_members::__rmul__)>> {
        type Output = EitherOther<Object, i64>;
    }
    impl self::sig::Product for PyIter<Object> { type Output = EitherOther<Object, i64>; }
    impl self::sig::Product for Iterable<Protocol<(protocol_members::__mul__, protocol_members::__rmul__)>> {
        type Output = EitherOther<Object, i64>;
    }
    impl self::sig::Product for List<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for Set<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for FrozenSet<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for PyTuple<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for IndexSet<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for PyIter<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for Iterable<Decimal> { type Output = self::DecimalOrInt; }
    impl self::sig::Product for List<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for Set<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for FrozenSet<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for PyTuple<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for IndexSet<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for PyIter<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for Iterable<Fraction> { type Output = self::FractionOrInt; }
    impl self::sig::Product for List<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for Set<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for FrozenSet<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for PyTuple<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for IndexSet<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for PyIter<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for Iterable<time::TimeDelta> { type Output = self::TimedeltaOrInt; }
    impl self::sig::Product for Value { type Output = Value; }
    impl self::sig::Product for Vec<Value> { type Output = Value; }
    impl<__I> self::sig::Product for (__I,) where Vec<__I>: self::sig::Product { type Output = <Vec<__I> as self::sig::Product>::Output; }
    impl<__I> self::sig::Product for (__I, __I) where Vec<__I>: self::sig::Product { type Output = <Vec<__I> as self::sig::Product>::Output; }
    impl<__I> self::sig::Product for (__I, __I, __I) where Vec<__I>: self::sig::Product {
        type Output = <Vec<__I> as self::sig::Product>::Output;
    }
    impl<__I> self::sig::Product for (__I, __I, __I, __I) where Vec<__I>: self::sig::Product {
        type Output = <Vec<__I> as self::sig::Product>::Output;
    }
    impl<__I> self::sig::Product for (__I, __I, __I, __I, __I) where Vec<__I>: self::sig::Product {
        type Output = <Vec<__I> as self::sig::Product>::Output;
    }
    impl<__I> self::sig::Product for (__I, __I, __I, __I, __I, __I) where Vec<__I>: self::sig::Product {
        type Output = <Vec<__I> as self::sig::Product>::Output;
    }
    impl self::sig::Ranked for self::Rank { type Output = i64; }
    impl self::sig::Ranked for self::Grade { type Output = i64; }
    impl self::sig::Ranked for self::GradeHandle { type Output = i64; }
    impl self::sig::Ranked for String { type Output = String; }
    impl self::sig::Ranked for Value { type Output = Value; }
    impl self::sig::Ranks for Vec<self::Rank> { type Output = i64; }
    impl self::sig::Ranks for Vec<self::Grade> { type Output = i64; }
    impl self::sig::Ranks for Vec<self::GradeHandle> { type Output = i64; }
    impl self::sig::Ranks for Vec<String> { type Output = String; }
    impl self::sig::Ranks for (String,) { type Output = String; }
    impl self::sig::Ranks for (String, String) { type Output = String; }
    impl self::sig::Ranks for (String, String, String) { type Output = String; }
    impl self::sig::Ranks for (String, String, String, String) { type Output = String; }
    impl self::sig::Ranks for (String, String, String, String, String) { type Output = String; }
    impl self::sig::Ranks for (String, String, String, String, String, String) { type Output = String; }
    impl self::sig::Ranks for String { type Output = String; }
    impl self::sig::Ranks for Value { type Output = Value; }
    impl self::sig::Ranks for Vec<Value> { type Output = Value; }
    impl<__I: Received> self::sig::Ranks for FrozenSet<__I> where Vec<__I>: self::sig::Ranks {
        type Output = <Vec<__I> as self::sig::Ranks>::Output;
    }
    impl<__I: Received> self::sig::Ranks for List<__I> where Vec<__I>: self::sig::Ranks {
        type Output = <Vec<__I> as self::sig::Ranks>::Output;
    }
    impl<__I: Received> self::sig::Ranks for PyTuple<__I> where Vec<__I>: self::sig::Ranks {
        type Output = <Vec<__I> as self::sig::Ranks>::Output;
    }
    impl<__I: Received> self::sig::Ranks for Set<__I> where Vec<__I>: self::sig::Ranks { type Output = <Vec<__I> as self::sig::Ranks>::Output; }
    impl<__I> self::sig::Ranks for Iterable<__I> where Vec<__I>: self::sig::Ranks { type Output = <Vec<__I> as self::sig::Ranks>::Output; }
    impl<__I> self::sig::Ranks for PyIter<__I> where Vec<__I>: self::sig::Ranks { type Output = <Vec<__I> as self::sig::Ranks>::Output; }
    impl<__I> self::sig::Ranks for IndexSet<__I> where Vec<__I>: self::sig::Ranks { type Output = <Vec<__I> as self::sig::Ranks>::Output; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct RowNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> RowNew<'c, 'a> {
            /// Sets `iterable`. Python's default: `()`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<i64>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`RowNew`](super::RowNew).
            pub trait RowNewClosure<'a>: for<'c> FnOnce(super::super::options::RowNew<'c, 'a>) -> super::super::options::RowNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RowNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::RowNew<'c, 'a>) -> super::super::options::RowNew<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// A path, or what stands for one.
        pub trait PathItem;
        impl PathItem for String;
        impl PathItem for PathBuf;
        impl PathItem for super::Place;
        impl PathItem for super::Room;
        /// Arguments that Python's `forms_in_overloads.Tally.Tally` accepts. Its overloads are:
        pub trait TallyNew<T> { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.last` accepts. Its overloads are:
        pub trait Last { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.joined` accepts. Its overloads are:
        pub trait Joined { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.said` accepts. Its overloads are:
        pub trait Said { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.drawn` accepts. Its overloads are:
        pub trait Drawn { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.total` accepts. Its overloads are:
        pub trait Total { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.renamed` accepts. Its overloads are:
        pub trait Renamed { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.product` accepts. Its overloads are:
        pub trait Product { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.ranked` accepts. Its overloads are:
        pub trait Ranked { type Output: FromPython; }
        /// Arguments that Python's `forms_in_overloads.ranks` accepts. Its overloads are:
        pub trait Ranks { type Output: FromPython; }
    }
}
