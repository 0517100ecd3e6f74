// @generated from dataclass_fields.json: the API of the bindings
/// Python module `dataclass_fields`.
pub mod dataclass_fields {
    /// Python `dataclass_fields.everything`.
    pub fn everything() -> Result<self::Everything>;
    /// Python `dataclass_fields.same`.
    pub fn same<'a>(a: impl Arg<'a, self::Everything>, b: impl Arg<'a, self::Everything>) -> Result<bool>;
    /// Python `dataclass_fields.stream`.
    pub fn stream() -> Result<self::Stream>;
    /// Python class `dataclass_fields.Colour`.
    pub struct ColourHandle { base: Object }
    impl Nominal for ColourHandle;
    impl Clone for ColourHandle;
    impl Deref for ColourHandle { type Target = Object; }
    impl Debug for ColourHandle;
    impl Display for ColourHandle;
    impl IsA<ColourHandle> for ColourHandle;
    impl Holds for ColourHandle { type Class = Self; }
    impl<'a> Give<'a> for ColourHandle { type Class = Self; type How = ByValue; }
    impl Kinded for ColourHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::ColourHandle;
    impl Has<protocol_members::__hash__> for self::Colour;
    impl Has<protocol_members::name> for self::ColourHandle;
    impl Has<protocol_members::name> for self::Colour;
    impl ColourHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<String>;
    }
    /// Python class `dataclass_fields.Everything`.
    pub struct Everything { base: Object }
    impl Nominal for Everything;
    impl Clone for Everything;
    impl Deref for Everything { type Target = Object; }
    impl Debug for Everything;
    impl Display for Everything;
    impl IsA<Everything> for Everything;
    impl Holds for Everything { type Class = Self; }
    impl<'a> Give<'a> for Everything { type Class = Self; type How = ByValue; }
    impl Kinded for Everything { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Everything;
    impl Has<protocol_members::mode> for self::Everything;
    impl Everything {
        /// Python `dataclass_fields.Everything.Everything`.
        pub fn new<'a, M19>(
            nothing: impl Arg<'a, ()>,
            truth: impl Arg<'a, bool>,
            number: impl Arg<'a, Complex64>,
            raw: impl Arg<'a, Vec<u8>>,
            where_: impl Arg<'a, FilePath>,
            colour: impl Arg<'a, self::Colour>,
            colours: impl Arg<'a, Vec<self::Colour>>,
            mode: impl Arg<'a, self::Mode>,
            either: impl Arg<'a, Union<self::IntOrStr>>,
            several: impl Arg<'a, Vec<Union<self::IntOrStr>>>,
            pair: impl Arg<'a, (i64, (String, f64))>,
            many: impl Arg<'a, PyTuple<i64>>,
            listed: impl Arg<'a, Sequence<(String, Vec<u8>)>>,
            unique: impl Arg<'a, IndexSet<i64>>,
            frozen: impl Arg<'a, IndexSet<String>>,
            table: impl Arg<'a, Mapping<String, Vec<Option<i64>>>>,
            view: impl Arg<'a, Mapping<i64, String>>,
            deep: impl Arg<'a, Option<Mapping<String, PyTuple<i64>>>>,
            anything: impl Arg<'a, Value>,
            call: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M19>,
            nested: impl Arg<'a, Mapping<String, Option<IndexSet<i64>>>>,
        ) -> Result<Self>;
        /// Python `dataclass_fields.Everything.Everything`.
        pub fn new_by<'a, R19: Ret<i64>>(
            nothing: impl Arg<'a, ()>,
            truth: impl Arg<'a, bool>,
            number: impl Arg<'a, Complex64>,
            raw: impl Arg<'a, Vec<u8>>,
            where_: impl Arg<'a, FilePath>,
            colour: impl Arg<'a, self::Colour>,
            colours: impl Arg<'a, Vec<self::Colour>>,
            mode: impl Arg<'a, self::Mode>,
            either: impl Arg<'a, Union<self::IntOrStr>>,
            several: impl Arg<'a, Vec<Union<self::IntOrStr>>>,
            pair: impl Arg<'a, (i64, (String, f64))>,
            many: impl Arg<'a, PyTuple<i64>>,
            listed: impl Arg<'a, Sequence<(String, Vec<u8>)>>,
            unique: impl Arg<'a, IndexSet<i64>>,
            frozen: impl Arg<'a, IndexSet<String>>,
            table: impl Arg<'a, Mapping<String, Vec<Option<i64>>>>,
            view: impl Arg<'a, Mapping<i64, String>>,
            deep: impl Arg<'a, Option<Mapping<String, PyTuple<i64>>>>,
            anything: impl Arg<'a, Value>,
            call: impl Fn(i64) -> R19 + Send + Sync + 'static,
            nested: impl Arg<'a, Mapping<String, Option<IndexSet<i64>>>>,
        ) -> Result<Self>;
        /// Python `dataclass_fields.Everything.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_fields.Everything.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `dataclass_fields.Everything.nothing`: `None`.
        pub fn nothing(&self) -> Result<()>;
        /// Python attribute `dataclass_fields.Everything.truth`: `bool`.
        pub fn truth(&self) -> Result<bool>;
        /// Python attribute `dataclass_fields.Everything.number`: `complex`.
        pub fn number(&self) -> Result<Complex64>;
        /// Python attribute `dataclass_fields.Everything.raw`: `bytes`.
        pub fn raw(&self) -> Result<Vec<u8>>;
        /// Python attribute `dataclass_fields.Everything.where`: `pathlib.Path`.
        pub fn where_(&self) -> Result<FilePath>;
        /// Python attribute `dataclass_fields.Everything.colour`: `dataclass_fields.Colour`.
        pub fn colour(&self) -> Result<self::Colour>;
        /// Python attribute `dataclass_fields.Everything.colours`: `list[dataclass_fields.Colour]`.
        pub fn colours(&self) -> Result<List<self::Colour>>;
        /// Python attribute `dataclass_fields.Everything.mode`: `dataclass_fields.Mode`.
        pub fn mode(&self) -> Result<self::Mode>;
        /// Python attribute `dataclass_fields.Everything.either`: `int | str`.
        pub fn either(&self) -> Result<self::IntOrStr>;
        /// Python attribute `dataclass_fields.Everything.several`: `list[int | str]`.
        pub fn several(&self) -> Result<List<self::IntOrStr>>;
        /// Python attribute `dataclass_fields.Everything.pair`: `tuple[int, tuple[str, float]]`.
        pub fn pair(&self) -> Result<(i64, (String, f64))>;
        /// Python attribute `dataclass_fields.Everything.many`: `tuple[int, ...]`.
        pub fn many(&self) -> Result<Vec<i64>>;
        /// Python attribute `dataclass_fields.Everything.listed`: `Sequence[tuple[str, bytes]]`.
        pub fn listed(&self) -> Result<Vec<(String, Vec<u8>)>>;
        /// Python attribute `dataclass_fields.Everything.unique`: `set[int]`.
        pub fn unique(&self) -> Result<Set<i64>>;
        /// Python attribute `dataclass_fields.Everything.frozen`: `frozenset[str]`.
        pub fn frozen(&self) -> Result<IndexSet<String>>;
        /// Python attribute `dataclass_fields.Everything.table`: `dict[str, list[int | None]]`.
        pub fn table(&self) -> Result<Dict<String, Vec<Option<i64>>>>;
        /// Python attribute `dataclass_fields.Everything.view`: `Mapping[int, str]`.
        pub fn view(&self) -> Result<IndexMap<i64, String>>;
        /// Python attribute `dataclass_fields.Everything.deep`: `dict[str, tuple[int, ...]] | None`.
        pub fn deep(&self) -> Result<Option<Dict<String, Vec<i64>>>>;
        /// Python attribute `dataclass_fields.Everything.anything`: `Any`.
        pub fn anything(&self) -> Result<Value>;
        /// Python attribute `dataclass_fields.Everything.call`: `Callable[[int], int]`.
        pub fn call(&self) -> Result<Callable<(i64,), i64>>;
        /// Python attribute `dataclass_fields.Everything.nested`: `dict[str, frozenset[int] | None]`.
        pub fn nested(&self) -> Result<Dict<String, Option<IndexSet<i64>>>>;
    }
    impl Everything {
        /// Assigns Python's `nothing`.
        pub fn set_nothing<'a>(&self, value: impl Arg<'a, ()>) -> Result<()>;
        /// Assigns Python's `truth`.
        pub fn set_truth<'a>(&self, value: impl Arg<'a, bool>) -> Result<()>;
        /// Assigns Python's `number`.
        pub fn set_number<'a>(&self, value: impl Arg<'a, Complex64>) -> Result<()>;
        /// Assigns Python's `raw`.
        pub fn set_raw<'a>(&self, value: impl Arg<'a, Vec<u8>>) -> Result<()>;
        /// Assigns Python's `where`.
        pub fn set_where<'a>(&self, value: impl Arg<'a, FilePath>) -> Result<()>;
        /// Assigns Python's `colour`.
        pub fn set_colour<'a>(&self, value: impl Arg<'a, self::Colour>) -> Result<()>;
        /// Assigns Python's `colours`.
        pub fn set_colours<'a>(&self, value: impl Arg<'a, Vec<self::Colour>>) -> Result<()>;
        /// Assigns Python's `mode`.
        pub fn set_mode<'a>(&self, value: impl Arg<'a, self::Mode>) -> Result<()>;
        /// Assigns Python's `either`.
        pub fn set_either<'a>(&self, value: impl Arg<'a, Union<self::IntOrStr>>) -> Result<()>;
        /// Assigns Python's `several`.
        pub fn set_several<'a>(&self, value: impl Arg<'a, Vec<Union<self::IntOrStr>>>) -> Result<()>;
        /// Assigns Python's `pair`.
        pub fn set_pair<'a>(&self, value: impl Arg<'a, (i64, (String, f64))>) -> Result<()>;
        /// Assigns Python's `many`.
        pub fn set_many<'a>(&self, value: impl Arg<'a, PyTuple<i64>>) -> Result<()>;
        /// Assigns Python's `listed`.
        pub fn set_listed<'a>(&self, value: impl Arg<'a, Sequence<(String, Vec<u8>)>>) -> Result<()>;
        /// Assigns Python's `unique`.
        pub fn set_unique<'a>(&self, value: impl Arg<'a, IndexSet<i64>>) -> Result<()>;
        /// Assigns Python's `frozen`.
        pub fn set_frozen<'a>(&self, value: impl Arg<'a, IndexSet<String>>) -> Result<()>;
        /// Assigns Python's `table`.
        pub fn set_table<'a>(&self, value: impl Arg<'a, Mapping<String, Vec<Option<i64>>>>) -> Result<()>;
        /// Assigns Python's `view`.
        pub fn set_view<'a>(&self, value: impl Arg<'a, Mapping<i64, String>>) -> Result<()>;
        /// Assigns Python's `deep`.
        pub fn set_deep<'a>(&self, value: impl Arg<'a, Option<Mapping<String, PyTuple<i64>>>>) -> Result<()>;
        /// Assigns Python's `anything`.
        pub fn set_anything<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `call`.
        pub fn set_call<'a>(&self, value: impl Arg<'a, Function<(i64,), i64>>) -> Result<()>;
        /// Assigns Python's `nested`.
        pub fn set_nested<'a>(&self, value: impl Arg<'a, Mapping<String, Option<IndexSet<i64>>>>) -> Result<()>;
    }
    /// The values of a [`Everything`], as plain Rust data. Read by [`Everything::snapshot`].
    #[derive(Clone, Debug)]
    pub struct EverythingSnapshot {
        /// Python's `nothing`: `None`.
        pub nothing: (),
        /// Python's `truth`: `bool`.
        pub truth: bool,
        /// Python's `number`: `complex`.
        pub number: Complex64,
        /// Python's `raw`: `bytes`.
        pub raw: Vec<u8>,
        /// Python's `where`: `pathlib.Path`.
        pub where_: FilePath,
        /// Python's `colour`: `dataclass_fields.Colour`.
        pub colour: self::Colour,
        /// Python's `colours`: `list[dataclass_fields.Colour]`.
        pub colours: Vec<self::Colour>,
        /// Python's `mode`: `dataclass_fields.Mode`.
        pub mode: self::Mode,
        /// Python's `either`: `int | str`.
        pub either: self::IntOrStr,
        /// Python's `several`: `list[int | str]`.
        pub several: Vec<self::IntOrStr>,
        /// Python's `pair`: `tuple[int, tuple[str, float]]`.
        pub pair: (i64, (String, f64)),
        /// Python's `many`: `tuple[int, ...]`.
        pub many: Vec<i64>,
        /// Python's `listed`: `Sequence[tuple[str, bytes]]`.
        pub listed: Vec<(String, Vec<u8>)>,
        /// Python's `unique`: `set[int]`.
        pub unique: IndexSet<i64>,
        /// Python's `frozen`: `frozenset[str]`.
        pub frozen: IndexSet<String>,
        /// Python's `table`: `dict[str, list[int | None]]`.
        pub table: IndexMap<String, Vec<Option<i64>>>,
        /// Python's `view`: `Mapping[int, str]`.
        pub view: IndexMap<i64, String>,
        /// Python's `deep`: `dict[str, tuple[int, ...]] | None`.
        pub deep: Option<IndexMap<String, Vec<i64>>>,
        /// Python's `anything`: `Any`.
        pub anything: Value,
        /// Python's `call`: `Callable[[int], int]`.
        pub call: Callable<(i64,), i64>,
        /// Python's `nested`: `dict[str, frozenset[int] | None]`.
        pub nested: IndexMap<String, Option<IndexSet<i64>>>,
    }
    impl Everything {
        /// Reads all fields into a [`EverythingSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<EverythingSnapshot>;
    }
    impl FromPython for EverythingSnapshot;
    impl EverythingSnapshot {
        /// Makes a new [`Everything`] from these values.
        pub fn to_python(&self) -> Result<self::Everything>;
    }
    impl<'a> Arg<'a, self::Everything> for EverythingSnapshot;
    impl<'a> Arg<'a, self::Everything> for &EverythingSnapshot;
    impl<'a> Arg<'a, Option<self::Everything>> for EverythingSnapshot;
    impl<'a> Arg<'a, Option<self::Everything>> for &EverythingSnapshot;
    impl<'a> Element<'a, self::Everything> for EverythingSnapshot;
    impl<'a> Arg<'a, Value> for EverythingSnapshot;
    impl<'a> Arg<'a, Value> for &EverythingSnapshot;
    impl<'a> Element<'a, Value> for EverythingSnapshot;
    impl Kinded for EverythingSnapshot { type Kind = self::Everything; }
    impl Kinded for &EverythingSnapshot { type Kind = self::Everything; }
    /// Python class `dataclass_fields.Stream`.
    pub struct Stream { base: Object }
    impl Nominal for Stream;
    impl Clone for Stream;
    impl Deref for Stream { type Target = Object; }
    impl Debug for Stream;
    impl Display for Stream;
    impl IsA<Stream> for Stream;
    impl Holds for Stream { type Class = Self; }
    impl<'a> Give<'a> for Stream { type Class = Self; type How = ByValue; }
    impl Kinded for Stream { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Stream;
    impl Has<protocol_members::items> for self::Stream;
    impl Has<protocol_members::name> for self::Stream;
    impl Stream {
        /// Python `dataclass_fields.Stream.Stream`.
        pub fn new<'a>(name: impl Arg<'a, String>, items: impl Arg<'a, Iterable<i64>>) -> Result<Self>;
        /// Python `dataclass_fields.Stream.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `dataclass_fields.Stream.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `dataclass_fields.Stream.name`: `str`.
        pub fn name(&self) -> Result<String>;
        /// Python attribute `dataclass_fields.Stream.items`: `Iterator[int]`.
        pub fn items(&self) -> Result<PyIter<i64>>;
    }
    impl Stream {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `items`.
        pub fn set_items<'a>(&self, value: impl Arg<'a, Iterable<i64>>) -> Result<()>;
    }
    /// The values of a [`Stream`], as plain Rust data. Read by [`Stream::snapshot`].
    #[derive(Debug)]
    pub struct StreamSnapshot {
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `items`: `Iterator[int]`.
        pub items: PyIter<i64>,
    }
    impl Stream {
        /// Reads all fields into a [`StreamSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<StreamSnapshot>;
    }
    impl FromPython for StreamSnapshot;
    /// Python class `dataclass_fields.Mode`.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
    pub struct Mode { bits: i64 }
    impl Mode {
        /// `READ`.
        pub const READ: Self = Self { bits: 1i64 };
        /// `WRITE`.
        pub const WRITE: Self = Self { bits: 2i64 };
        /// The set with these bits. Passing a set with bits that Python does not know is an error.
        #[must_use]
        pub const fn from_bits(bits: i64) -> Self;
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> i64;
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> bool;
    }
    impl BitOr for Mode { type Output = Self; }
    impl BitAnd for Mode { type Output = Self; }
    impl BitXor for Mode { type Output = Self; }
    impl Mode {
    }
    impl<'a> Arg<'a, Mode> for Mode;
    impl<'a> Arg<'a, Mode> for &Mode;
    impl<'a> Arg<'a, Option<Mode>> for Mode;
    impl<'a> Arg<'a, Option<Mode>> for &Mode;
    impl<'a> Args<'a, Mode> for Mode;
    impl<'a> Args<'a, Mode> for &Mode;
    impl<'a> Element<'a, Mode> for Mode;
    impl<'a> Arg<'a, Value> for Mode;
    impl<'a> Arg<'a, Value> for &Mode;
    impl<'a> Arg<'a, Option<Value>> for Mode;
    impl<'a> Arg<'a, Option<Value>> for &Mode;
    impl<'a> Args<'a, Value> for Mode;
    impl<'a> Args<'a, Value> for &Mode;
    impl<'a> Element<'a, Value> for Mode;
    impl Ret<Mode> for Mode;
    impl Ret<Mode> for Result<Mode, Error>;
    impl Asked for Mode;
    impl Sorted for Mode { type Sort = NoClass<Self>; }
    impl Check for Mode;
    impl ArgKind for Mode { type Given<'a> = Mode; }
    impl Kinded for Mode { type Kind = Mode; }
    impl FromPython for Mode;
    impl Has<protocol_members::__bool__> for self::Mode;
    impl Has<protocol_members::__contains__> for self::Mode;
    impl Has<protocol_members::__hash__> for self::Mode;
    impl Has<protocol_members::__invert__> for self::Mode;
    impl Has<protocol_members::__iter__> for self::Mode;
    impl Has<protocol_members::__len__> for self::Mode;
    impl Has<protocol_members::name> for self::Mode;
    /// Python class `dataclass_fields.Colour`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Colour {
        /// Python enum member `dataclass_fields.Colour.RED`, `'red'`.
        Red,
        /// Python enum member `dataclass_fields.Colour.BLUE`, `'blue'`.
        Blue,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Colour;
    impl Colour {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::ColourHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<String>;
    }
    impl PartialEq for Colour;
    impl Eq for Colour;
    impl Hash for Colour;
    impl Colour {
    }
    impl<'a> Arg<'a, Colour> for Colour;
    impl<'a> Arg<'a, Colour> for &Colour;
    impl<'a> Arg<'a, Option<Colour>> for Colour;
    impl<'a> Arg<'a, Option<Colour>> for &Colour;
    impl<'a> Args<'a, Colour> for Colour;
    impl<'a> Args<'a, Colour> for &Colour;
    impl<'a> Element<'a, Colour> for Colour;
    impl<'a> Arg<'a, Value> for Colour;
    impl<'a> Arg<'a, Value> for &Colour;
    impl<'a> Arg<'a, Option<Value>> for Colour;
    impl<'a> Arg<'a, Option<Value>> for &Colour;
    impl<'a> Args<'a, Value> for Colour;
    impl<'a> Args<'a, Value> for &Colour;
    impl<'a> Element<'a, Value> for Colour;
    impl Ret<Colour> for Colour;
    impl Ret<Colour> for Result<Colour, Error>;
    impl Asked for Colour;
    impl Sorted for Colour { type Sort = NoClass<Self>; }
    impl Check for Colour;
    impl<'a> Arg<'a, Colour> for &'a self::ColourHandle;
    impl<'a> Arg<'a, Option<Colour>> for &'a self::ColourHandle;
    impl ArgKind for Colour { type Given<'a> = Colour; }
    impl Kinded for Colour { type Kind = Colour; }
    impl Kinded for &Colour { type Kind = Colour; }
    impl TryFrom<&self::ColourHandle> for Colour { type Error = Error; }
    impl FromPython for Colour;
    /// Python's `int | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStr> for i64;
    impl Arm<IntOrStr> for String;
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = &'a str; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
    impl FromPython for IntOrStr;
    impl Display for IntOrStr;
}
