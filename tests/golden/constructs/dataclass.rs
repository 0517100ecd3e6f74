// @generated from dataclass.json: the API of the bindings
/// Python module `dataclass`.
pub mod dataclass {
    /// Python `dataclass.longest`.
    pub fn longest<'a>(tracks: impl Arg<'a, Vec<self::Track>>) -> Result<self::Track>;
    /// Python `dataclass.shelf`.
    pub fn shelf() -> Result<self::Shelf>;
    /// Python `dataclass.is_track`.
    pub fn is_track<'a>(value: impl Arg<'a, Value>) -> Result<bool>;
    /// Python `dataclass.liar`.
    pub fn liar() -> Result<self::Track>;
    /// Python class `dataclass.Track`.
    pub struct Track { base: Object }
    impl Nominal for Track;
    impl Clone for Track;
    impl Deref for Track { type Target = Object; }
    impl Debug for Track;
    impl Display for Track;
    impl IsA<Track> for Track;
    impl Holds for Track { type Class = Self; }
    impl<'a> Give<'a> for Track { type Class = Self; type How = ByValue; }
    impl Kinded for Track { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Track;
    impl Track {
        /// Python `dataclass.Track.Track`.
        pub fn new<'a>(title: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(title: impl Arg<'a, String>, options: impl self::options::with::TrackNewClosure<'a>) -> Result<Self>;
        /// Python attribute `dataclass.Track.seconds`: `int`.
        pub fn seconds(&self) -> Result<i64>;
        /// Python attribute `dataclass.Track.rating`: `float | None`.
        pub fn rating(&self) -> Result<Option<f64>>;
        /// Python `dataclass.Track.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass.Track.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `dataclass.Track.title`: `str`.
        pub fn title(&self) -> Result<String>;
        /// Python attribute `dataclass.Track.tags`: `list[str]`.
        pub fn tags(&self) -> Result<List<String>>;
    }
    impl Track {
        /// Assigns Python's `seconds`.
        pub fn set_seconds<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `rating`.
        pub fn set_rating<'a>(&self, value: impl Arg<'a, Option<f64>>) -> Result<()>;
        /// Assigns Python's `title`.
        pub fn set_title<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `tags`.
        pub fn set_tags<'a>(&self, value: impl Arg<'a, Vec<String>>) -> Result<()>;
    }
    /// The values of a [`Track`], as plain Rust data. Read by [`Track::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct TrackSnapshot {
        /// Python's `title`: `str`.
        pub title: String,
        /// Python's `seconds`: `int`.
        pub seconds: i64,
        /// Python's `tags`: `list[str]`.
        pub tags: Vec<String>,
        /// Python's `rating`: `float | None`.
        pub rating: Option<f64>,
    }
    impl Track {
        /// Reads all fields into a [`TrackSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<TrackSnapshot>;
    }
    impl FromPython for TrackSnapshot;
    impl TrackSnapshot {
        /// Makes a new [`Track`] from these values.
        pub fn to_python(&self) -> Result<self::Track>;
    }
    impl<'a> Arg<'a, self::Track> for TrackSnapshot;
    impl<'a> Arg<'a, self::Track> for &TrackSnapshot;
    impl<'a> Arg<'a, Option<self::Track>> for TrackSnapshot;
    impl<'a> Arg<'a, Option<self::Track>> for &TrackSnapshot;
    impl<'a> Element<'a, self::Track> for TrackSnapshot;
    impl<'a> Arg<'a, Value> for TrackSnapshot;
    impl<'a> Arg<'a, Value> for &TrackSnapshot;
    impl<'a> Element<'a, Value> for TrackSnapshot;
    impl Kinded for TrackSnapshot { type Kind = self::Track; }
    impl Kinded for &TrackSnapshot { type Kind = self::Track; }
    /// Python class `dataclass.Counter`.
    pub struct Counter { base: Object }
    impl Nominal for Counter;
    impl Clone for Counter;
    impl Deref for Counter { type Target = Object; }
    impl Debug for Counter;
    impl Display for Counter;
    impl IsA<Counter> for Counter;
    impl Holds for Counter { type Class = Self; }
    impl<'a> Give<'a> for Counter { type Class = Self; type How = ByValue; }
    impl Kinded for Counter { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Counter;
    impl Counter {
        /// Python `dataclass.Counter.Counter`.
        pub fn new<'a>(start: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(start: impl Arg<'a, i64>, options: impl self::options::with::CounterNewClosure<'a>) -> Result<Self>;
        /// Python attribute `dataclass.Counter.limit`: `int`.
        pub fn limit() -> Result<i64>;
        /// Python attribute `dataclass.Counter.step`: `int`.
        pub fn step() -> Result<i64>;
        /// Python attribute `dataclass.Counter.hidden`: `int`.
        pub fn hidden(&self) -> Result<i64>;
        /// Python attribute `dataclass.Counter.total`: `int`.
        pub fn total(&self) -> Result<i64>;
        /// Python `dataclass.Counter.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass.Counter.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `dataclass.Counter.start`: `int`.
        pub fn start(&self) -> Result<i64>;
    }
    impl Counter {
        /// Assigns Python's `hidden`.
        pub fn set_hidden<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `total`.
        pub fn set_total<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `start`.
        pub fn set_start<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// The values of a [`Counter`], as plain Rust data. Read by [`Counter::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct CounterSnapshot {
        /// Python's `start`: `int`.
        pub start: i64,
        /// Python's `hidden`: `int`.
        pub hidden: i64,
        /// Python's `total`: `int`.
        pub total: i64,
    }
    impl Counter {
        /// Reads all fields into a [`CounterSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<CounterSnapshot>;
    }
    impl FromPython for CounterSnapshot;
    /// Python class `dataclass.Shelf`.
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
    impl Has<protocol_members::__dataclass_fields__> for self::Shelf;
    impl Shelf {
        /// Python `dataclass.Shelf.Shelf`.
        pub fn new<'a>(best: impl Arg<'a, self::Track>, all: impl Arg<'a, Mapping<String, self::Track>>) -> Result<Self>;
        /// Python `dataclass.Shelf.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass.Shelf.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `dataclass.Shelf.best`: `dataclass.Track`.
        pub fn best(&self) -> Result<self::Track>;
        /// Python attribute `dataclass.Shelf.all`: `dict[str, dataclass.Track]`.
        pub fn all(&self) -> Result<Dict<String, self::Track>>;
    }
    impl Shelf {
        /// Assigns Python's `best`.
        pub fn set_best<'a>(&self, value: impl Arg<'a, self::Track>) -> Result<()>;
        /// Assigns Python's `all`.
        pub fn set_all<'a>(&self, value: impl Arg<'a, Mapping<String, self::Track>>) -> Result<()>;
    }
    /// The values of a [`Shelf`], as plain Rust data. Read by [`Shelf::snapshot`].
    #[derive(Clone, Debug)]
    pub struct ShelfSnapshot {
        /// Python's `best`: `dataclass.Track`.
        pub best: self::Track,
        /// Python's `all`: `dict[str, dataclass.Track]`.
        pub all: IndexMap<String, self::Track>,
    }
    impl Shelf {
        /// Reads all fields into a [`ShelfSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<ShelfSnapshot>;
    }
    impl FromPython for ShelfSnapshot;
    impl ShelfSnapshot {
        /// Makes a new [`Shelf`] from these values.
        pub fn to_python(&self) -> Result<self::Shelf>;
    }
    impl<'a> Arg<'a, self::Shelf> for ShelfSnapshot;
    impl<'a> Arg<'a, self::Shelf> for &ShelfSnapshot;
    impl<'a> Arg<'a, Option<self::Shelf>> for ShelfSnapshot;
    impl<'a> Arg<'a, Option<self::Shelf>> for &ShelfSnapshot;
    impl<'a> Element<'a, self::Shelf> for ShelfSnapshot;
    impl<'a> Arg<'a, Value> for ShelfSnapshot;
    impl<'a> Arg<'a, Value> for &ShelfSnapshot;
    impl<'a> Element<'a, Value> for ShelfSnapshot;
    impl Kinded for ShelfSnapshot { type Kind = self::Shelf; }
    impl Kinded for &ShelfSnapshot { type Kind = self::Shelf; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `seconds`, `tags`, `rating`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TrackNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TrackNew<'c, 'a> {
            /// Sets `seconds`. Python's default: `0`.
            pub fn seconds(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `tags`. Python's default: `<factory>`.
            pub fn tags(self, value: impl Arg<'a, Vec<String>>) -> Self;
            /// Sets `rating`. Python's default: `None`.
            pub fn rating(self, value: impl Arg<'a, Option<f64>>) -> Self;
        }
        /// Optional arguments: `step`, `hidden`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CounterNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CounterNew<'c, 'a> {
            /// Sets `step`. Python's default: `1`.
            pub fn step(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `hidden`. Python's default: `7`.
            pub fn hidden(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`TrackNew`](super::TrackNew).
            pub trait TrackNewClosure<'a>: for<'c> FnOnce(super::super::options::TrackNew<'c, 'a>) -> super::super::options::TrackNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TrackNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TrackNew<'c, 'a>) -> super::super::options::TrackNew<'c, 'a>;
            /// A closure that sets options of [`CounterNew`](super::CounterNew).
            pub trait CounterNewClosure<'a>: for<'c> FnOnce(super::super::options::CounterNew<'c, 'a>) -> super::super::options::CounterNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CounterNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CounterNew<'c, 'a>) -> super::super::options::CounterNew<'c, 'a>;
        }
    }
}
