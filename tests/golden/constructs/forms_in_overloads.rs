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
    /// Python class `forms_in_overloads.Place`.
    pub struct Place { base: Object }
    impl PythonClass for Place;
    impl FromPython for Place;
    impl Clone for Place;
    impl Deref for Place { type Target = Object; }
    impl Debug for Place;
    impl Display for Place;
    impl IsA<Place> for Place;
    impl IsA<Object> for Place;
    impl Nominal for Place;
    impl<'a> Give<'a> for &'a Place { type Class = Place; }
    impl<'a> Give<'a> for Place { type Class = Self; }
    impl<'__h> Kinded for &'__h Place { type Kind = Place; }
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
    impl PythonClass for Room;
    impl FromPython for Room;
    impl Clone for Room;
    impl Deref for Room { type Target = self::Place; }
    impl Debug for Room;
    impl Display for Room;
    impl IsA<Room> for Room;
    impl IsA<self::Place> for Room;
    impl IsA<Object> for Room;
    impl Nominal for Room;
    impl<__S> In<__S> for Room where self::Place: In<__S>;
    impl<'a> Give<'a> for &'a Room { type Class = Room; }
    impl<'a> Give<'a> for Room { type Class = Self; }
    impl<'__h> Kinded for &'__h Room { type Kind = Room; }
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
    impl PythonClass for Careful;
    impl FromPython for Careful;
    impl Clone for Careful;
    impl Deref for Careful { type Target = exceptions::UserWarning; }
    impl Debug for Careful;
    impl Display for Careful;
    impl IsA<Careful> for Careful;
    impl IsA<exceptions::UserWarning> for Careful;
    impl IsA<exceptions::Warning> for Careful;
    impl IsA<exceptions::Exception> for Careful;
    impl IsA<exceptions::BaseException> for Careful;
    impl IsA<Object> for Careful;
    impl Nominal for Careful;
    impl<__S> In<__S> for Careful where exceptions::UserWarning: In<__S>;
    impl<'a> Give<'a> for &'a Careful { type Class = Careful; }
    impl<'a> Give<'a> for Careful { type Class = Self; }
    impl<'__h> Kinded for &'__h Careful { type Kind = Careful; }
    impl Kinded for Careful { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Careful;
    impl Careful {
        /// Python `forms_in_overloads.Careful.Careful`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python class `forms_in_overloads.Shape`.
    pub struct Shape { base: Object }
    impl PythonClass for Shape;
    impl FromPython for Shape;
    impl Clone for Shape;
    impl Deref for Shape { type Target = Object; }
    impl Debug for Shape;
    impl Display for Shape;
    impl IsA<Shape> for Shape;
    impl IsA<Object> for Shape;
    impl Nominal for Shape;
    impl<'a> Give<'a> for &'a Shape { type Class = Shape; }
    impl<'a> Give<'a> for Shape { type Class = Self; }
    impl<'__h> Kinded for &'__h Shape { type Kind = Shape; }
    impl Kinded for Shape { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Shape;
    impl Shape {
        /// Python `forms_in_overloads.Shape.Shape`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `forms_in_overloads.Round`.
    pub struct Round { base: self::Shape }
    impl PythonClass for Round;
    impl FromPython for Round;
    impl Clone for Round;
    impl Deref for Round { type Target = self::Shape; }
    impl Debug for Round;
    impl Display for Round;
    impl IsA<Round> for Round;
    impl IsA<self::Shape> for Round;
    impl IsA<Object> for Round;
    impl Nominal for Round;
    impl<__S> In<__S> for Round where self::Shape: In<__S>;
    impl<'a> Give<'a> for &'a Round { type Class = Round; }
    impl<'a> Give<'a> for Round { type Class = Self; }
    impl<'__h> Kinded for &'__h Round { type Kind = Round; }
    impl Kinded for Round { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Round;
    impl Round {
        /// Python `forms_in_overloads.Round.Round`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `forms_in_overloads.Tally`.
    pub struct Tally<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> PythonClass for Tally<T>;
    impl<T: FromPython + Send + Sync + 'static> FromPython for Tally<T>;
    impl<T: TypeArg> Clone for Tally<T>;
    impl<T> Deref for Tally<T> { type Target = Object; }
    impl<T: FromPython + Send + Sync + 'static> Debug for Tally<T>;
    impl<T: FromPython + Send + Sync + 'static> Display for Tally<T>;
    impl<T, __A0> IsA<self::Tally<__A0>> for Tally<T> where T: Param<__A0>;
    impl<T> IsA<Object> for Tally<T>;
    impl<T> Inherits<Tally<T>> for Tally<T>;
    impl<T: FromPython + Send + Sync + 'static> Nominal for Tally<T>;
    impl<'a, T: FromPython + Send + Sync + 'static> Give<'a> for &'a Tally<T> { type Class = Tally<T>; }
    impl<'a, T: FromPython + Send + Sync + 'static> Give<'a> for Tally<T> { type Class = Self; }
    impl<'__h, T> Kinded for &'__h Tally<T> { type Kind = Tally<T>; }
    impl<T> Kinded for Tally<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Tally<T>;
    impl<T> Has<protocol_members::items> for self::Tally<T>;
    impl<T: FromPython + Send + Sync + 'static> Tally<T> {
        /// Python `forms_in_overloads.Tally.Tally`.
        pub fn new<'a, P: Kinded<Kind: self::sig::TallyNew<T>> + Arg<'a, <P as Kinded>::Kind>>(
            items: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::TallyNew<T>>::Output>;
        /// Python `forms_in_overloads.Tally.first`.
        pub fn first(&self) -> Result<T>;
        /// Python attribute `forms_in_overloads.Tally.items`: `list[T]`.
        pub fn items(&self) -> Result<List<T>>;
    }
    impl<T: FromPython + Send + Sync + 'static> Tally<T> {
        /// Assigns Python's `items`.
        pub fn set_items<'a>(&self, value: impl Arg<'a, Vec<T>>) -> Result<()>;
    }
    /// Python class `forms_in_overloads.Counts`.
    pub struct Counts<T> { base: Dict<T, i64>, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> PythonClass for Counts<T>;
    impl<T: FromPython + Send + Sync + 'static> FromPython for Counts<T>;
    impl<T: TypeArg> Clone for Counts<T>;
    impl<T> Deref for Counts<T> { type Target = Dict<T, i64>; }
    impl<T: FromPython + Send + Sync + 'static> Debug for Counts<T>;
    impl<T: FromPython + Send + Sync + 'static> Display for Counts<T>;
    impl<T, __A0> IsA<self::Counts<__A0>> for Counts<T> where T: Param<__A0>;
    impl<T> IsA<Dict<T, i64>> for Counts<T>;
    impl<T> IsA<Object> for Counts<T>;
    impl<T> Inherits<Dict<T, i64>> for Counts<T>;
    impl<T> Inherits<Counts<T>> for Counts<T>;
    impl<T: FromPython + Send + Sync + 'static> Nominal for Counts<T>;
    impl<T, __S> In<__S> for Counts<T> where Dict<T, i64>: In<__S>;
    impl<'a, T: FromPython + Send + Sync + 'static> Give<'a> for &'a Counts<T> { type Class = Counts<T>; }
    impl<'a, T: FromPython + Send + Sync + 'static> Give<'a> for Counts<T> { type Class = Self; }
    impl<'__h, T> Kinded for &'__h Counts<T> { type Kind = Counts<T>; }
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
    impl<T: FromPython + Send + Sync + 'static> Counts<T> {
        /// Python `forms_in_overloads.Counts.Counts`.
        pub fn new<'a, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Iterable<T>>>(items: X) -> Result<Self>;
    }
    impl<T: FromPython + Send + Sync + 'static> Iterates for Counts<T> { type Item = T; }
    impl<'a, T: FromPython + Send + Sync + 'static> Arg<'a, Iterable<T>> for &'a Counts<T>;
    impl<'a, T: FromPython + Send + Sync + 'static> Arg<'a, Option<Iterable<T>>> for &'a Counts<T>;
    impl<'a, T: FromPython + Send + Sync + 'static> Args<'a, Iterable<T>> for &'a Counts<T>;
    impl<'a, T: FromPython + Send + Sync + 'static> Arg<'a, Iterable<T>> for Counts<T>;
    impl<'a, T: FromPython + Send + Sync + 'static> Arg<'a, Option<Iterable<T>>> for Counts<T>;
    impl<'a, T: FromPython + Send + Sync + 'static> Args<'a, Iterable<T>> for Counts<T>;
    impl<T: FromPython + Send + Sync + 'static> Maps for Counts<T> { type Key = T; type Value = i64; }
    /// Python class `forms_in_overloads.Span`.
    pub struct Span { base: Object }
    impl PythonClass for Span;
    impl FromPython for Span;
    impl Clone for Span;
    impl Deref for Span { type Target = Object; }
    impl Debug for Span;
    impl Display for Span;
    impl IsA<Span> for Span;
    impl IsA<Object> for Span;
    impl Nominal for Span;
    impl<'a> Give<'a> for &'a Span { type Class = Span; }
    impl<'a> Give<'a> for Span { type Class = Self; }
    impl<'__h> Kinded for &'__h Span { type Kind = Span; }
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
    impl UnionValue for BytesOrStr { type Given<'a> = &'a str; type Arms = (Vec<u8>, (String, ())); }
    impl<'a> Arg<'a, Option<Union<BytesOrStr>>> for BytesOrStr;
    impl<'a> Arg<'a, Union<BytesOrStr>> for BytesOrStr;
    impl<'a> Arg<'a, Value> for BytesOrStr;
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
    impl<__V: Arm<self::BytesOrStr>> Arm<BytesBytesOrStrDictOrStrBytesOrStrDict> for Mapping<String, __V>;
    impl UnionValue for BytesBytesOrStrDictOrStrBytesOrStrDict {
        type Given<'a> = Self;
        type Arms = (Mapping<Vec<u8>, Union<self::BytesOrStr>>, (Mapping<String, Union<self::BytesOrStr>>, ()));
    }
    impl<'a> Arg<'a, Option<Union<BytesBytesOrStrDictOrStrBytesOrStrDict>>> for BytesBytesOrStrDictOrStrBytesOrStrDict;
    impl<'a> Arg<'a, Union<BytesBytesOrStrDictOrStrBytesOrStrDict>> for BytesBytesOrStrDictOrStrBytesOrStrDict;
    impl<'a> Arg<'a, Value> for BytesBytesOrStrDictOrStrBytesOrStrDict;
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
    impl UnionValue for BoolOrInt { type Given<'a> = Self; type Arms = (bool, (i64, ())); }
    impl<'a> Arg<'a, Option<Union<BoolOrInt>>> for BoolOrInt;
    impl<'a> Arg<'a, Union<BoolOrInt>> for BoolOrInt;
    impl<'a> Arg<'a, Value> for BoolOrInt;
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
    impl UnionValue for StrOrBytes { type Given<'a> = Self; type Arms = (); }
    impl<'a> Arg<'a, Option<Union<StrOrBytes>>> for StrOrBytes;
    impl<'a> Arg<'a, Union<StrOrBytes>> for StrOrBytes;
    impl<'a> Arg<'a, Value> for StrOrBytes;
    impl FromPython for StrOrBytes;
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for Mapping<T, i64> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for Vec<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for Dict<T, i64> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for self::Counts<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for List<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for Set<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for FrozenSet<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for PyTuple<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for IndexSet<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for PyIter<T> { type Output = self::Tally<T>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for Iterable<T> { type Output = self::Tally<T>; }
    impl self::sig::TallyNew<String> for String { type Output = self::Tally<String>; }
    impl self::sig::TallyNew<i64> for self::Span { type Output = self::Tally<i64>; }
    impl<T: FromPython + Send + Sync + 'static> self::sig::TallyNew<T> for Value { type Output = self::Tally<T>; }
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
    impl self::sig::Total for (bool,) { type Output = i64; }
    impl self::sig::Total for (bool, bool) { type Output = i64; }
    impl self::sig::Total for (bool, bool, bool) { type Output = i64; }
    impl self::sig::Total for (bool, bool, bool, bool) { type Output = i64; }
    impl self::sig::Total for (bool, bool, bool, bool, bool) { type Output = i64; }
    impl self::sig::Total for (bool, bool, bool, bool, bool, bool) { type Output = i64; }
    impl self::sig::Total for (i64,) { type Output = i64; }
    impl self::sig::Total for (i64, i64) { type Output = i64; }
    impl self::sig::Total for (i64, i64, i64) { type Output = i64; }
    impl self::sig::Total for (i64, i64, i64, i64) { type Output = i64; }
    impl self::sig::Total for (i64, i64, i64, i64, i64) { type Output = i64; }
    impl self::sig::Total for (i64, i64, i64, i64, i64, i64) { type Output = i64; }
    impl self::sig::Total for Vec<String> { type Output = String; }
    impl self::sig::Total for (String,) { type Output = String; }
    impl self::sig::Total for (String, String) { type Output = String; }
    impl self::sig::Total for (String, String, String) { type Output = String; }
    impl self::sig::Total for (String, String, String, String) { type Output = String; }
    impl self::sig::Total for (String, String, String, String, String) { type Output = String; }
    impl self::sig::Total for (String, String, String, String, String, String) { type Output = String; }
    impl self::sig::Total for List<bool> { type Output = i64; }
    impl self::sig::Total for Set<bool> { type Output = i64; }
    impl self::sig::Total for FrozenSet<bool> { type Output = i64; }
    impl self::sig::Total for PyTuple<bool> { type Output = i64; }
    impl self::sig::Total for IndexSet<bool> { type Output = i64; }
    impl self::sig::Total for PyIter<bool> { type Output = i64; }
    impl self::sig::Total for Iterable<bool> { type Output = i64; }
    impl self::sig::Total for List<i64> { type Output = i64; }
    impl self::sig::Total for Set<i64> { type Output = i64; }
    impl self::sig::Total for FrozenSet<i64> { type Output = i64; }
    impl self::sig::Total for PyTuple<i64> { type Output = i64; }
    impl self::sig::Total for IndexSet<i64> { type Output = i64; }
    impl self::sig::Total for PyIter<i64> { type Output = i64; }
    impl self::sig::Total for Iterable<i64> { type Output = i64; }
    impl self::sig::Total for List<self::BoolOrInt> { type Output = i64; }
    impl self::sig::Total for Set<self::BoolOrInt> { type Output = i64; }
    impl self::sig::Total for FrozenSet<self::BoolOrInt> { type Output = i64; }
    impl self::sig::Total for PyTuple<self::BoolOrInt> { type Output = i64; }
    impl self::sig::Total for IndexSet<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Total for PyIter<self::BoolOrInt> { type Output = i64; }
    impl self::sig::Total for Iterable<Union<self::BoolOrInt>> { type Output = i64; }
    impl self::sig::Total for self::Span { type Output = i64; }
    impl self::sig::Total for List<String> { type Output = String; }
    impl self::sig::Total for Set<String> { type Output = String; }
    impl self::sig::Total for FrozenSet<String> { type Output = String; }
    impl self::sig::Total for PyTuple<String> { type Output = String; }
    impl self::sig::Total for IndexSet<String> { type Output = String; }
    impl self::sig::Total for PyIter<String> { type Output = String; }
    impl self::sig::Total for Iterable<String> { type Output = String; }
    impl self::sig::Total for String { type Output = String; }
    impl self::sig::Total for Value { type Output = Value; }
    impl self::sig::Total for Vec<Value> { type Output = Value; }
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
    }
}
