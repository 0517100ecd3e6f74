// @generated from unpack_kwargs.json: the API of the bindings
/// Python module `unpack_kwargs`.
pub mod unpack_kwargs {
    /// Python `unpack_kwargs.connect`.
    pub fn connect<'a>(name: impl Arg<'a, String>, host: impl Arg<'a, String>) -> Result<String>;
    /// [`connect`](connect()) with options, set by name.
    pub fn connect_with<'a>(
        name: impl Arg<'a, String>,
        host: impl Arg<'a, String>,
        options: impl self::options::with::OptionsNewClosure<'a>,
    ) -> Result<String>;
    /// Python `unpack_kwargs.clamp`.
    pub fn clamp<'a>(value: impl Arg<'a, i64>) -> Result<Vec<String>>;
    /// [`clamp`](clamp()) with options, set by name.
    pub fn clamp_with<'a>(value: impl Arg<'a, i64>, options: impl self::options::with::LimitsNewClosure<'a>) -> Result<Vec<String>>;
    /// Python class `unpack_kwargs.Options`.
    pub struct Options { base: Dict<String, Value> }
    impl Nominal for Options;
    impl Clone for Options;
    impl Deref for Options { type Target = Dict<String, Value>; }
    impl Debug for Options;
    impl Display for Options;
    impl IsA<Options> for Options;
    impl IsA<Dict<String, Value>> for Options;
    impl IsA<Dict<Value, Value>> for Options;
    impl Inherits<Dict<String, Value>> for Options;
    impl<__S> In<__S> for Options where Dict<String, Value>: In<__S>;
    impl Holds for Options { type Class = Self; }
    impl<'a> Give<'a> for Options { type Class = Self; type How = ByValue; }
    impl Kinded for Options { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Options;
    impl Has<protocol_members::__delitem__> for self::Options;
    impl Has<protocol_members::__getitem__> for self::Options;
    impl Has<protocol_members::__iter__> for self::Options;
    impl Has<protocol_members::__len__> for self::Options;
    impl Has<protocol_members::__reversed__> for self::Options;
    impl Has<protocol_members::__setitem__> for self::Options;
    impl Has<protocol_members::copy> for self::Options;
    impl Has<protocol_members::get> for self::Options;
    impl Has<protocol_members::items> for self::Options;
    impl Has<protocol_members::keys> for self::Options;
    impl Has<protocol_members::update> for self::Options;
    impl Options {
        /// Python `unpack_kwargs.Options.Options`.
        pub fn new<'a>(host: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(host: impl Arg<'a, String>, options: impl self::options::with::OptionsNewClosure<'a>) -> Result<Self>;
        /// Python attribute `unpack_kwargs.Options.host`: `str`.
        pub fn host(&self) -> Result<String>;
        /// Python attribute `unpack_kwargs.Options.port`: `int`.
        pub fn port(&self) -> Result<Option<i64>>;
        /// Python attribute `unpack_kwargs.Options.tags`: `list[str]`.
        pub fn tags(&self) -> Result<Option<List<String>>>;
    }
    impl Options {
        /// Assigns Python's `host`.
        pub fn set_host<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `port`.
        pub fn set_port<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `tags`.
        pub fn set_tags<'a>(&self, value: impl Arg<'a, Vec<String>>) -> Result<()>;
    }
    impl Iterates for Options { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Options;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Options;
    impl<'a> Args<'a, Iterable<String>> for &'a Options;
    impl<'a> Arg<'a, Iterable<String>> for Options;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Options;
    impl<'a> Args<'a, Iterable<String>> for Options;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Options;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Options;
    impl<'a> Args<'a, Iterable<Value>> for &'a Options;
    impl<'a> Arg<'a, Iterable<Value>> for Options;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Options;
    impl<'a> Args<'a, Iterable<Value>> for Options;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Options { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Options { type Output = Result<Dict<String, Value>>; }
    impl Maps for Options { type Key = String; type Value = Value; }
    /// The values of a [`Options`], as plain Rust data. Read by [`Options::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct OptionsSnapshot {
        /// Python's `host`: `str`.
        pub host: String,
        /// Python's `port`: `int`; `None` if it is missing.
        pub port: Option<i64>,
        /// Python's `tags`: `list[str]`; `None` if it is missing.
        pub tags: Option<Vec<String>>,
    }
    impl Options {
        /// Reads all fields into a [`OptionsSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<OptionsSnapshot>;
    }
    impl FromPython for OptionsSnapshot;
    impl OptionsSnapshot {
        /// Makes a new [`Options`] from these values.
        pub fn to_python(&self) -> Result<self::Options>;
    }
    impl<'a> Arg<'a, self::Options> for OptionsSnapshot;
    impl<'a> Arg<'a, self::Options> for &OptionsSnapshot;
    impl<'a> Arg<'a, Option<self::Options>> for OptionsSnapshot;
    impl<'a> Arg<'a, Option<self::Options>> for &OptionsSnapshot;
    impl<'a> Element<'a, self::Options> for OptionsSnapshot;
    impl<'a> Arg<'a, Value> for OptionsSnapshot;
    impl<'a> Arg<'a, Value> for &OptionsSnapshot;
    impl<'a> Element<'a, Value> for OptionsSnapshot;
    impl Kinded for OptionsSnapshot { type Kind = self::Options; }
    impl Kinded for &OptionsSnapshot { type Kind = self::Options; }
    /// Python class `unpack_kwargs.Limits`.
    pub struct Limits { base: Dict<String, Value> }
    impl Nominal for Limits;
    impl Clone for Limits;
    impl Deref for Limits { type Target = Dict<String, Value>; }
    impl Debug for Limits;
    impl Display for Limits;
    impl IsA<Limits> for Limits;
    impl IsA<Dict<String, Value>> for Limits;
    impl IsA<Dict<Value, Value>> for Limits;
    impl Inherits<Dict<String, Value>> for Limits;
    impl<__S> In<__S> for Limits where Dict<String, Value>: In<__S>;
    impl Holds for Limits { type Class = Self; }
    impl<'a> Give<'a> for Limits { type Class = Self; type How = ByValue; }
    impl Kinded for Limits { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Limits;
    impl Has<protocol_members::__delitem__> for self::Limits;
    impl Has<protocol_members::__getitem__> for self::Limits;
    impl Has<protocol_members::__iter__> for self::Limits;
    impl Has<protocol_members::__len__> for self::Limits;
    impl Has<protocol_members::__reversed__> for self::Limits;
    impl Has<protocol_members::__setitem__> for self::Limits;
    impl Has<protocol_members::copy> for self::Limits;
    impl Has<protocol_members::get> for self::Limits;
    impl Has<protocol_members::items> for self::Limits;
    impl Has<protocol_members::keys> for self::Limits;
    impl Has<protocol_members::update> for self::Limits;
    impl Limits {
        /// Python `unpack_kwargs.Limits.Limits`. Without arguments; with them: `new_with(|kw| kw.low(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::LimitsNewClosure<'a>) -> Result<Self>;
        /// Python attribute `unpack_kwargs.Limits.low`: `int`.
        pub fn low(&self) -> Result<Option<i64>>;
        /// Python attribute `unpack_kwargs.Limits.high`: `int`.
        pub fn high(&self) -> Result<Option<i64>>;
    }
    impl Limits {
        /// Assigns Python's `low`.
        pub fn set_low<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `high`.
        pub fn set_high<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl Iterates for Limits { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Limits;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Limits;
    impl<'a> Args<'a, Iterable<String>> for &'a Limits;
    impl<'a> Arg<'a, Iterable<String>> for Limits;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Limits;
    impl<'a> Args<'a, Iterable<String>> for Limits;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Limits;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Limits;
    impl<'a> Args<'a, Iterable<Value>> for &'a Limits;
    impl<'a> Arg<'a, Iterable<Value>> for Limits;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Limits;
    impl<'a> Args<'a, Iterable<Value>> for Limits;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Limits { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Limits { type Output = Result<Dict<String, Value>>; }
    impl Maps for Limits { type Key = String; type Value = Value; }
    /// The values of a [`Limits`], as plain Rust data. Read by [`Limits::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct LimitsSnapshot {
        /// Python's `low`: `int`; `None` if it is missing.
        pub low: Option<i64>,
        /// Python's `high`: `int`; `None` if it is missing.
        pub high: Option<i64>,
    }
    impl Limits {
        /// Reads all fields into a [`LimitsSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<LimitsSnapshot>;
    }
    impl FromPython for LimitsSnapshot;
    impl LimitsSnapshot {
        /// Makes a new [`Limits`] from these values.
        pub fn to_python(&self) -> Result<self::Limits>;
    }
    impl<'a> Arg<'a, self::Limits> for LimitsSnapshot;
    impl<'a> Arg<'a, self::Limits> for &LimitsSnapshot;
    impl<'a> Arg<'a, Option<self::Limits>> for LimitsSnapshot;
    impl<'a> Arg<'a, Option<self::Limits>> for &LimitsSnapshot;
    impl<'a> Element<'a, self::Limits> for LimitsSnapshot;
    impl<'a> Arg<'a, Value> for LimitsSnapshot;
    impl<'a> Arg<'a, Value> for &LimitsSnapshot;
    impl<'a> Element<'a, Value> for LimitsSnapshot;
    impl Kinded for LimitsSnapshot { type Kind = self::Limits; }
    impl Kinded for &LimitsSnapshot { type Kind = self::Limits; }
    /// Python class `unpack_kwargs.Client`.
    pub struct Client { base: Object }
    impl Nominal for Client;
    impl Clone for Client;
    impl Deref for Client { type Target = Object; }
    impl Debug for Client;
    impl Display for Client;
    impl IsA<Client> for Client;
    impl Holds for Client { type Class = Self; }
    impl<'a> Give<'a> for Client { type Class = Self; type How = ByValue; }
    impl Kinded for Client { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Client;
    impl Client {
        /// Python `unpack_kwargs.Client.Client`. Without arguments; with them: `new_with(|kw| kw.low(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::LimitsNewClosure<'a>) -> Result<Self>;
        /// Python `unpack_kwargs.Client.names`.
        pub fn names<'a>(&self, host: impl Arg<'a, String>) -> Result<Vec<String>>;
        /// [`names`](Self::names()) with options, set by name.
        pub fn names_with<'a>(&self, host: impl Arg<'a, String>, options: impl self::options::with::OptionsNewClosure<'a>) -> Result<Vec<String>>;
        /// Python attribute `unpack_kwargs.Client.given`: `Any`.
        pub fn given(&self) -> Result<Value>;
    }
    impl Client {
        /// Assigns Python's `given`.
        pub fn set_given<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `port`, `tags`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct OptionsNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> OptionsNew<'c, 'a> {
            /// Sets `port`. Python's default: `...`.
            pub fn port(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `tags`. Python's default: `...`.
            pub fn tags(self, value: impl Arg<'a, Vec<String>>) -> Self;
        }
        /// Optional arguments: `low`, `high`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct LimitsNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> LimitsNew<'c, 'a> {
            /// Sets `low`. Python's default: `...`.
            pub fn low(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `high`. Python's default: `...`.
            pub fn high(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`OptionsNew`](super::OptionsNew).
            pub trait OptionsNewClosure<'a>: for<'c> FnOnce(super::super::options::OptionsNew<'c, 'a>) -> super::super::options::OptionsNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> OptionsNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::OptionsNew<'c, 'a>) -> super::super::options::OptionsNew<'c, 'a>;
            /// A closure that sets options of [`LimitsNew`](super::LimitsNew).
            pub trait LimitsNewClosure<'a>: for<'c> FnOnce(super::super::options::LimitsNew<'c, 'a>) -> super::super::options::LimitsNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> LimitsNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::LimitsNew<'c, 'a>) -> super::super::options::LimitsNew<'c, 'a>;
        }
    }
}
