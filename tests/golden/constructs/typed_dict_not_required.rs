// @generated from typed_dict_not_required.json: the API of the bindings
/// Python module `typed_dict_not_required`.
pub mod typed_dict_not_required {
    /// Python `typed_dict_not_required.full`.
    pub fn full() -> Result<self::Options>;
    /// Python `typed_dict_not_required.bare`.
    pub fn bare() -> Result<self::Options>;
    /// Python `typed_dict_not_required.keys`.
    pub fn keys<'a>(options_2: impl Arg<'a, self::Options>) -> Result<Vec<String>>;
    /// Python class `typed_dict_not_required.Options`.
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
    impl Has<protocol_members::name> for self::Options;
    impl Has<protocol_members::update> for self::Options;
    impl Options {
        /// Python `typed_dict_not_required.Options.Options`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(name: impl Arg<'a, String>, options: impl self::options::with::OptionsNewClosure<'a>) -> Result<Self>;
        /// Python attribute `typed_dict_not_required.Options.name`: `str`.
        pub fn name(&self) -> Result<String>;
        /// Python attribute `typed_dict_not_required.Options.depth`: `int`.
        pub fn depth(&self) -> Result<Option<i64>>;
        /// Python attribute `typed_dict_not_required.Options.note`: `str | None`.
        pub fn note(&self) -> Result<Option<Option<String>>>;
    }
    impl Options {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `depth`.
        pub fn set_depth<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `note`.
        pub fn set_note<'a>(&self, value: impl Arg<'a, Option<String>>) -> Result<()>;
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
        /// Python's `name`: `str`.
        pub name: String,
        /// Python's `depth`: `int`; `None` if it is missing.
        pub depth: Option<i64>,
        /// Python's `note`: `str | None`; `None` if it is missing.
        pub note: Option<Option<String>>,
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
    /// Python class `typed_dict_not_required.Mixed`.
    pub struct Mixed { base: Dict<String, Value> }
    impl Nominal for Mixed;
    impl Clone for Mixed;
    impl Deref for Mixed { type Target = Dict<String, Value>; }
    impl Debug for Mixed;
    impl Display for Mixed;
    impl IsA<Mixed> for Mixed;
    impl IsA<Dict<String, Value>> for Mixed;
    impl IsA<Dict<Value, Value>> for Mixed;
    impl Inherits<Dict<String, Value>> for Mixed;
    impl<__S> In<__S> for Mixed where Dict<String, Value>: In<__S>;
    impl Holds for Mixed { type Class = Self; }
    impl<'a> Give<'a> for Mixed { type Class = Self; type How = ByValue; }
    impl Kinded for Mixed { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Mixed;
    impl Has<protocol_members::__delitem__> for self::Mixed;
    impl Has<protocol_members::__getitem__> for self::Mixed;
    impl Has<protocol_members::__iter__> for self::Mixed;
    impl Has<protocol_members::__len__> for self::Mixed;
    impl Has<protocol_members::__reversed__> for self::Mixed;
    impl Has<protocol_members::__setitem__> for self::Mixed;
    impl Has<protocol_members::copy> for self::Mixed;
    impl Has<protocol_members::get> for self::Mixed;
    impl Has<protocol_members::items> for self::Mixed;
    impl Has<protocol_members::keys> for self::Mixed;
    impl Has<protocol_members::update> for self::Mixed;
    impl Mixed {
        /// Python `typed_dict_not_required.Mixed.Mixed`.
        pub fn new<'a>(host: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(host: impl Arg<'a, String>, options: impl self::options::with::MixedNewClosure<'a>) -> Result<Self>;
        /// Python attribute `typed_dict_not_required.Mixed.host`: `str`.
        pub fn host(&self) -> Result<String>;
        /// Python attribute `typed_dict_not_required.Mixed.port`: `int`.
        pub fn port(&self) -> Result<Option<i64>>;
    }
    impl Mixed {
        /// Assigns Python's `host`.
        pub fn set_host<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `port`.
        pub fn set_port<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl Iterates for Mixed { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Mixed;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Mixed;
    impl<'a> Args<'a, Iterable<String>> for &'a Mixed;
    impl<'a> Arg<'a, Iterable<String>> for Mixed;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Mixed;
    impl<'a> Args<'a, Iterable<String>> for Mixed;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Mixed;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Mixed;
    impl<'a> Args<'a, Iterable<Value>> for &'a Mixed;
    impl<'a> Arg<'a, Iterable<Value>> for Mixed;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Mixed;
    impl<'a> Args<'a, Iterable<Value>> for Mixed;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Mixed { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Mixed { type Output = Result<Dict<String, Value>>; }
    impl Maps for Mixed { type Key = String; type Value = Value; }
    /// The values of a [`Mixed`], as plain Rust data. Read by [`Mixed::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct MixedSnapshot {
        /// Python's `host`: `str`.
        pub host: String,
        /// Python's `port`: `int`; `None` if it is missing.
        pub port: Option<i64>,
    }
    impl Mixed {
        /// Reads all fields into a [`MixedSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<MixedSnapshot>;
    }
    impl FromPython for MixedSnapshot;
    impl MixedSnapshot {
        /// Makes a new [`Mixed`] from these values.
        pub fn to_python(&self) -> Result<self::Mixed>;
    }
    impl<'a> Arg<'a, self::Mixed> for MixedSnapshot;
    impl<'a> Arg<'a, self::Mixed> for &MixedSnapshot;
    impl<'a> Arg<'a, Option<self::Mixed>> for MixedSnapshot;
    impl<'a> Arg<'a, Option<self::Mixed>> for &MixedSnapshot;
    impl<'a> Element<'a, self::Mixed> for MixedSnapshot;
    impl<'a> Arg<'a, Value> for MixedSnapshot;
    impl<'a> Arg<'a, Value> for &MixedSnapshot;
    impl<'a> Element<'a, Value> for MixedSnapshot;
    impl Kinded for MixedSnapshot { type Kind = self::Mixed; }
    impl Kinded for &MixedSnapshot { type Kind = self::Mixed; }
    /// Python class `typed_dict_not_required.Other`.
    pub struct Other { base: Dict<String, Value> }
    impl Nominal for Other;
    impl Clone for Other;
    impl Deref for Other { type Target = Dict<String, Value>; }
    impl Debug for Other;
    impl Display for Other;
    impl IsA<Other> for Other;
    impl IsA<Dict<String, Value>> for Other;
    impl IsA<Dict<Value, Value>> for Other;
    impl Inherits<Dict<String, Value>> for Other;
    impl<__S> In<__S> for Other where Dict<String, Value>: In<__S>;
    impl Holds for Other { type Class = Self; }
    impl<'a> Give<'a> for Other { type Class = Self; type How = ByValue; }
    impl Kinded for Other { type Kind = Self; }
    impl Has<protocol_members::__contains__> for self::Other;
    impl Has<protocol_members::__delitem__> for self::Other;
    impl Has<protocol_members::__getitem__> for self::Other;
    impl Has<protocol_members::__iter__> for self::Other;
    impl Has<protocol_members::__len__> for self::Other;
    impl Has<protocol_members::__reversed__> for self::Other;
    impl Has<protocol_members::__setitem__> for self::Other;
    impl Has<protocol_members::copy> for self::Other;
    impl Has<protocol_members::get> for self::Other;
    impl Has<protocol_members::items> for self::Other;
    impl Has<protocol_members::keys> for self::Other;
    impl Has<protocol_members::update> for self::Other;
    impl Other {
        /// Python `typed_dict_not_required.Other.Other`.
        pub fn new<'a>(host: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(host: impl Arg<'a, String>, options: impl self::options::with::MixedNewClosure<'a>) -> Result<Self>;
        /// Python attribute `typed_dict_not_required.Other.host`: `str`.
        pub fn host(&self) -> Result<String>;
        /// Python attribute `typed_dict_not_required.Other.port`: `int`.
        pub fn port(&self) -> Result<Option<i64>>;
    }
    impl Other {
        /// Assigns Python's `host`.
        pub fn set_host<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `port`.
        pub fn set_port<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl Iterates for Other { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Other;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Other;
    impl<'a> Args<'a, Iterable<String>> for &'a Other;
    impl<'a> Arg<'a, Iterable<String>> for Other;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Other;
    impl<'a> Args<'a, Iterable<String>> for Other;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Other;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Other;
    impl<'a> Args<'a, Iterable<Value>> for &'a Other;
    impl<'a> Arg<'a, Iterable<Value>> for Other;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Other;
    impl<'a> Args<'a, Iterable<Value>> for Other;
    impl<'__h, '__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for &'__h Other { type Output = Result<Dict<String, Value>>; }
    impl<'__r, __R: Arg<'__r, Mapping<String, Value>>> BitOr<__R> for Other { type Output = Result<Dict<String, Value>>; }
    impl Maps for Other { type Key = String; type Value = Value; }
    /// The values of a [`Other`], as plain Rust data. Read by [`Other::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct OtherSnapshot {
        /// Python's `host`: `str`.
        pub host: String,
        /// Python's `port`: `int`; `None` if it is missing.
        pub port: Option<i64>,
    }
    impl Other {
        /// Reads all fields into a [`OtherSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<OtherSnapshot>;
    }
    impl FromPython for OtherSnapshot;
    impl OtherSnapshot {
        /// Makes a new [`Other`] from these values.
        pub fn to_python(&self) -> Result<self::Other>;
    }
    impl<'a> Arg<'a, self::Other> for OtherSnapshot;
    impl<'a> Arg<'a, self::Other> for &OtherSnapshot;
    impl<'a> Arg<'a, Option<self::Other>> for OtherSnapshot;
    impl<'a> Arg<'a, Option<self::Other>> for &OtherSnapshot;
    impl<'a> Element<'a, self::Other> for OtherSnapshot;
    impl<'a> Arg<'a, Value> for OtherSnapshot;
    impl<'a> Arg<'a, Value> for &OtherSnapshot;
    impl<'a> Element<'a, Value> for OtherSnapshot;
    impl Kinded for OtherSnapshot { type Kind = self::Other; }
    impl Kinded for &OtherSnapshot { type Kind = self::Other; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `depth`, `note`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct OptionsNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> OptionsNew<'c, 'a> {
            /// Sets `depth`. Python's default: `...`.
            pub fn depth(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `note`. Python's default: `...`.
            pub fn note(self, value: impl Arg<'a, Option<String>>) -> Self;
        }
        /// Optional arguments: `port`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct MixedNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> MixedNew<'c, 'a> {
            /// Sets `port`. Python's default: `...`.
            pub fn port(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`OptionsNew`](super::OptionsNew).
            pub trait OptionsNewClosure<'a>: for<'c> FnOnce(super::super::options::OptionsNew<'c, 'a>) -> super::super::options::OptionsNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> OptionsNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::OptionsNew<'c, 'a>) -> super::super::options::OptionsNew<'c, 'a>;
            /// A closure that sets options of [`MixedNew`](super::MixedNew).
            pub trait MixedNewClosure<'a>: for<'c> FnOnce(super::super::options::MixedNew<'c, 'a>) -> super::super::options::MixedNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MixedNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::MixedNew<'c, 'a>) -> super::super::options::MixedNew<'c, 'a>;
        }
    }
}
