// @generated from collections_namedtuple.json: the API of the bindings
/// Python module `collections_namedtuple`.
pub mod collections_namedtuple {
    /// Python `collections_namedtuple.first`.
    pub fn first() -> Result<self::Song>;
    /// Python `collections_namedtuple.disc`.
    pub fn disc() -> Result<self::Disc>;
    /// Python `collections_namedtuple.titled`.
    pub fn titled() -> Result<self::Titled>;
    /// Python `collections_namedtuple.seconds`.
    pub fn seconds<'a>(song: impl Arg<'a, self::Song>) -> Result<i64>;
    /// Python class `collections_namedtuple.Song`.
    pub struct Song { base: PyTuple<Value> }
    impl Nominal for Song;
    impl Clone for Song;
    impl Deref for Song { type Target = PyTuple<Value>; }
    impl Debug for Song;
    impl Display for Song;
    impl IsA<Song> for Song;
    impl IsA<PyTuple<Value>> for Song;
    impl Inherits<PyTuple<Value>> for Song;
    impl<__S> In<__S> for Song where PyTuple<Value>: In<__S>;
    impl Holds for Song { type Class = Self; }
    impl<'a> Give<'a> for Song { type Class = Self; type How = ByValue; }
    impl Kinded for Song { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Song;
    impl Has<protocol_members::__contains__> for self::Song;
    impl Has<protocol_members::__ge__> for self::Song;
    impl Has<protocol_members::__getitem__> for self::Song;
    impl Has<protocol_members::__gt__> for self::Song;
    impl Has<protocol_members::__hash__> for self::Song;
    impl Has<protocol_members::__iter__> for self::Song;
    impl Has<protocol_members::__le__> for self::Song;
    impl Has<protocol_members::__len__> for self::Song;
    impl Has<protocol_members::__lt__> for self::Song;
    impl Has<protocol_members::__mul__> for self::Song;
    impl Has<protocol_members::__rmul__> for self::Song;
    impl Has<protocol_members::__lt_or_gt__> for self::Song;
    impl Song {
        /// Python `collections_namedtuple.Song.Song`.
        pub fn new<'a>(title: impl Arg<'a, Value>, seconds: impl Arg<'a, Value>) -> Result<Self>;
        /// Python `collections_namedtuple.Song.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `collections_namedtuple.Song.title`: `Any`.
        pub fn title(&self) -> Result<Value>;
        /// Python attribute `collections_namedtuple.Song.seconds`: `Any`.
        pub fn seconds(&self) -> Result<Value>;
        /// Python `collections_namedtuple.Song.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<Value>>;
    }
    impl Supports<supports::Reversed> for Song { type Output = PyIter<Value>; }
    impl Iterates for Song { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Song;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Song;
    impl<'a> Args<'a, Iterable<Value>> for &'a Song;
    impl<'a> Arg<'a, Iterable<Value>> for Song;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Song;
    impl<'a> Args<'a, Iterable<Value>> for Song;
    impl<'a> Arg<'a, Sequence<Value>> for &'a Song;
    impl<'a> Arg<'a, Option<Sequence<Value>>> for &'a Song;
    impl<'a> Args<'a, Sequence<Value>> for &'a Song;
    impl<'a> Arg<'a, Sequence<Value>> for Song;
    impl<'a> Arg<'a, Option<Sequence<Value>>> for Song;
    impl<'a> Args<'a, Sequence<Value>> for Song;
    impl<'__h> IntoIterator for &'__h Song { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl<'a> Arg<'a, (Value, Value)> for &'a Song;
    impl<'a> Arg<'a, Option<(Value, Value)>> for &'a Song;
    impl<'a> Args<'a, (Value, Value)> for &'a Song;
    impl<'a> Arg<'a, (Value, Value)> for Song;
    impl<'a> Arg<'a, Option<(Value, Value)>> for Song;
    impl<'a> Args<'a, (Value, Value)> for Song;
    /// The values of a [`Song`], as plain Rust data. Read by [`Song::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct SongSnapshot {
        /// Python's `title`: `Any`.
        pub title: Value,
        /// Python's `seconds`: `Any`.
        pub seconds: Value,
    }
    impl Song {
        /// Reads all fields into a [`SongSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<SongSnapshot>;
    }
    impl FromPython for SongSnapshot;
    impl SongSnapshot {
        /// Makes a new [`Song`] from these values.
        pub fn to_python(&self) -> Result<self::Song>;
    }
    impl<'a> Arg<'a, self::Song> for SongSnapshot;
    impl<'a> Arg<'a, self::Song> for &SongSnapshot;
    impl<'a> Arg<'a, Option<self::Song>> for SongSnapshot;
    impl<'a> Arg<'a, Option<self::Song>> for &SongSnapshot;
    impl<'a> Element<'a, self::Song> for SongSnapshot;
    impl<'a> Arg<'a, Value> for SongSnapshot;
    impl<'a> Arg<'a, Value> for &SongSnapshot;
    impl<'a> Element<'a, Value> for SongSnapshot;
    impl Kinded for SongSnapshot { type Kind = self::Song; }
    impl Kinded for &SongSnapshot { type Kind = self::Song; }
    /// Python class `collections_namedtuple.Disc`.
    pub struct Disc { base: PyTuple<Value> }
    impl Nominal for Disc;
    impl Clone for Disc;
    impl Deref for Disc { type Target = PyTuple<Value>; }
    impl Debug for Disc;
    impl Display for Disc;
    impl IsA<Disc> for Disc;
    impl IsA<PyTuple<Value>> for Disc;
    impl Inherits<PyTuple<Value>> for Disc;
    impl<__S> In<__S> for Disc where PyTuple<Value>: In<__S>;
    impl Holds for Disc { type Class = Self; }
    impl<'a> Give<'a> for Disc { type Class = Self; type How = ByValue; }
    impl Kinded for Disc { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Disc;
    impl Has<protocol_members::__contains__> for self::Disc;
    impl Has<protocol_members::__ge__> for self::Disc;
    impl Has<protocol_members::__getitem__> for self::Disc;
    impl Has<protocol_members::__gt__> for self::Disc;
    impl Has<protocol_members::__hash__> for self::Disc;
    impl Has<protocol_members::__iter__> for self::Disc;
    impl Has<protocol_members::__le__> for self::Disc;
    impl Has<protocol_members::__len__> for self::Disc;
    impl Has<protocol_members::__lt__> for self::Disc;
    impl Has<protocol_members::__mul__> for self::Disc;
    impl Has<protocol_members::__rmul__> for self::Disc;
    impl Has<protocol_members::__lt_or_gt__> for self::Disc;
    impl Disc {
        /// Python `collections_namedtuple.Disc.Disc`.
        pub fn new<'a>(song: impl Arg<'a, Value>, _1: impl Arg<'a, Value>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            song: impl Arg<'a, Value>,
            _1: impl Arg<'a, Value>,
            options: impl self::options::with::DiscNewClosure<'a>,
        ) -> Result<Self>;
        /// Python `collections_namedtuple.Disc.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `collections_namedtuple.Disc.song`: `Any`.
        pub fn song(&self) -> Result<Value>;
        /// Python attribute `collections_namedtuple.Disc.count`: `Any`.
        pub fn count(&self) -> Result<Value>;
        /// Python `collections_namedtuple.Disc.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<Value>>;
    }
    impl Supports<supports::Reversed> for Disc { type Output = PyIter<Value>; }
    impl Iterates for Disc { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Disc;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Disc;
    impl<'a> Args<'a, Iterable<Value>> for &'a Disc;
    impl<'a> Arg<'a, Iterable<Value>> for Disc;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Disc;
    impl<'a> Args<'a, Iterable<Value>> for Disc;
    impl<'a> Arg<'a, Sequence<Value>> for &'a Disc;
    impl<'a> Arg<'a, Option<Sequence<Value>>> for &'a Disc;
    impl<'a> Args<'a, Sequence<Value>> for &'a Disc;
    impl<'a> Arg<'a, Sequence<Value>> for Disc;
    impl<'a> Arg<'a, Option<Sequence<Value>>> for Disc;
    impl<'a> Args<'a, Sequence<Value>> for Disc;
    impl<'__h> IntoIterator for &'__h Disc { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl<'a> Arg<'a, (Value, Value, Value)> for &'a Disc;
    impl<'a> Arg<'a, Option<(Value, Value, Value)>> for &'a Disc;
    impl<'a> Args<'a, (Value, Value, Value)> for &'a Disc;
    impl<'a> Arg<'a, (Value, Value, Value)> for Disc;
    impl<'a> Arg<'a, Option<(Value, Value, Value)>> for Disc;
    impl<'a> Args<'a, (Value, Value, Value)> for Disc;
    /// The values of a [`Disc`], as plain Rust data. Read by [`Disc::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct DiscSnapshot {
        /// Python's `song`: `Any`.
        pub song: Value,
        /// Python's `_1`: `Any`.
        pub _1: Value,
        /// Python's `count`: `Any`.
        pub count: Value,
    }
    impl Disc {
        /// Reads all fields into a [`DiscSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<DiscSnapshot>;
    }
    impl FromPython for DiscSnapshot;
    impl DiscSnapshot {
        /// Makes a new [`Disc`] from these values.
        pub fn to_python(&self) -> Result<self::Disc>;
    }
    impl<'a> Arg<'a, self::Disc> for DiscSnapshot;
    impl<'a> Arg<'a, self::Disc> for &DiscSnapshot;
    impl<'a> Arg<'a, Option<self::Disc>> for DiscSnapshot;
    impl<'a> Arg<'a, Option<self::Disc>> for &DiscSnapshot;
    impl<'a> Element<'a, self::Disc> for DiscSnapshot;
    impl<'a> Arg<'a, Value> for DiscSnapshot;
    impl<'a> Arg<'a, Value> for &DiscSnapshot;
    impl<'a> Element<'a, Value> for DiscSnapshot;
    impl Kinded for DiscSnapshot { type Kind = self::Disc; }
    impl Kinded for &DiscSnapshot { type Kind = self::Disc; }
    /// Python class `collections_namedtuple.Titled`.
    pub struct Titled { base: self::Song }
    impl Nominal for Titled;
    impl Clone for Titled;
    impl Deref for Titled { type Target = self::Song; }
    impl Debug for Titled;
    impl Display for Titled;
    impl IsA<Titled> for Titled;
    impl IsA<self::Song> for Titled;
    impl IsA<PyTuple<Value>> for Titled;
    impl Inherits<PyTuple<Value>> for Titled;
    impl<__S> In<__S> for Titled where self::Song: In<__S>;
    impl Holds for Titled { type Class = Self; }
    impl<'a> Give<'a> for Titled { type Class = Self; type How = ByValue; }
    impl Kinded for Titled { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Titled;
    impl Has<protocol_members::__contains__> for self::Titled;
    impl Has<protocol_members::__ge__> for self::Titled;
    impl Has<protocol_members::__getitem__> for self::Titled;
    impl Has<protocol_members::__gt__> for self::Titled;
    impl Has<protocol_members::__hash__> for self::Titled;
    impl Has<protocol_members::__iter__> for self::Titled;
    impl Has<protocol_members::__le__> for self::Titled;
    impl Has<protocol_members::__len__> for self::Titled;
    impl Has<protocol_members::__lt__> for self::Titled;
    impl Has<protocol_members::__mul__> for self::Titled;
    impl Has<protocol_members::__rmul__> for self::Titled;
    impl Has<protocol_members::__lt_or_gt__> for self::Titled;
    impl Titled {
        /// Python `collections_namedtuple.Titled.Titled`.
        pub fn new<'a>(title: impl Arg<'a, Value>, seconds: impl Arg<'a, Value>) -> Result<Self>;
        /// Python `collections_namedtuple.Titled.shout`.
        pub fn shout(&self) -> Result<String>;
        /// Python `collections_namedtuple.Titled.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<Value>>;
    }
    impl Supports<supports::Reversed> for Titled { type Output = PyIter<Value>; }
    impl Iterates for Titled { type Item = Value; }
    impl<'a> Arg<'a, Iterable<Value>> for &'a Titled;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Titled;
    impl<'a> Args<'a, Iterable<Value>> for &'a Titled;
    impl<'a> Arg<'a, Iterable<Value>> for Titled;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Titled;
    impl<'a> Args<'a, Iterable<Value>> for Titled;
    impl<'a> Arg<'a, Sequence<Value>> for &'a Titled;
    impl<'a> Arg<'a, Option<Sequence<Value>>> for &'a Titled;
    impl<'a> Args<'a, Sequence<Value>> for &'a Titled;
    impl<'a> Arg<'a, Sequence<Value>> for Titled;
    impl<'a> Arg<'a, Option<Sequence<Value>>> for Titled;
    impl<'a> Args<'a, Sequence<Value>> for Titled;
    impl<'__h> IntoIterator for &'__h Titled { type Item = Result<Value>; type IntoIter = PyIter<Value>; }
    impl<'a> Arg<'a, (Value, Value)> for &'a Titled;
    impl<'a> Arg<'a, Option<(Value, Value)>> for &'a Titled;
    impl<'a> Args<'a, (Value, Value)> for &'a Titled;
    impl<'a> Arg<'a, (Value, Value)> for Titled;
    impl<'a> Arg<'a, Option<(Value, Value)>> for Titled;
    impl<'a> Args<'a, (Value, Value)> for Titled;
    /// The values of a [`Titled`], as plain Rust data. Read by [`Titled::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct TitledSnapshot {
        /// Python's `title`: `Any`.
        pub title: Value,
        /// Python's `seconds`: `Any`.
        pub seconds: Value,
    }
    impl Titled {
        /// Reads all fields into a [`TitledSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<TitledSnapshot>;
    }
    impl FromPython for TitledSnapshot;
    impl TitledSnapshot {
        /// Makes a new [`Titled`] from these values.
        pub fn to_python(&self) -> Result<self::Titled>;
    }
    impl<'a> Arg<'a, self::Titled> for TitledSnapshot;
    impl<'a> Arg<'a, self::Titled> for &TitledSnapshot;
    impl<'a> Arg<'a, Option<self::Titled>> for TitledSnapshot;
    impl<'a> Arg<'a, Option<self::Titled>> for &TitledSnapshot;
    impl<'a> Element<'a, self::Titled> for TitledSnapshot;
    impl<'a> Arg<'a, self::Song> for TitledSnapshot;
    impl<'a> Arg<'a, self::Song> for &TitledSnapshot;
    impl<'a> Arg<'a, Option<self::Song>> for TitledSnapshot;
    impl<'a> Arg<'a, Option<self::Song>> for &TitledSnapshot;
    impl<'a> Element<'a, self::Song> for TitledSnapshot;
    impl<'a> Arg<'a, Value> for TitledSnapshot;
    impl<'a> Arg<'a, Value> for &TitledSnapshot;
    impl<'a> Element<'a, Value> for TitledSnapshot;
    impl Kinded for TitledSnapshot { type Kind = self::Titled; }
    impl Kinded for &TitledSnapshot { type Kind = self::Titled; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `count`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct DiscNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> DiscNew<'c, 'a> {
            /// Sets `count`. Python's default: `0`.
            pub fn count(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`DiscNew`](super::DiscNew).
            pub trait DiscNewClosure<'a>: for<'c> FnOnce(super::super::options::DiscNew<'c, 'a>) -> super::super::options::DiscNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DiscNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::DiscNew<'c, 'a>) -> super::super::options::DiscNew<'c, 'a>;
        }
    }
}
