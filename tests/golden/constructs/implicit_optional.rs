// @generated from implicit_optional.json: the API of the bindings
/// Python module `implicit_optional`.
pub mod implicit_optional {
    /// Python `implicit_optional.shown`. Without arguments; with them: `shown_with(|kw| kw.a(..))`.
    pub fn shown() -> Result<String>;
    /// [`shown`](shown()) with options, set by name.
    pub fn shown_with<'a>(options: impl self::options::with::ShownClosure<'a>) -> Result<String>;
    /// Python class `implicit_optional.Page`.
    pub struct Page { base: Object }
    impl Nominal for Page;
    impl Clone for Page;
    impl Deref for Page { type Target = Object; }
    impl Debug for Page;
    impl Display for Page;
    impl IsA<Page> for Page;
    impl Holds for Page { type Class = Self; }
    impl<'a> Give<'a> for Page { type Class = Self; type How = ByValue; }
    impl Kinded for Page { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Page;
    impl Page {
        /// Python `implicit_optional.Page.Page`. Without arguments; with them: `new_with(|kw| kw.parent(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::PageNewClosure<'a>) -> Result<Self>;
        /// Python attribute `implicit_optional.Page.names`: `list[str] | None`.
        pub fn names(&self) -> Result<Option<List<String>>>;
        /// Python attribute `implicit_optional.Page.parent`: `implicit_optional.Page | None`.
        pub fn parent(&self) -> Result<Option<self::Page>>;
    }
    impl Page {
        /// Assigns Python's `names`.
        pub fn set_names<'a>(&self, value: impl Arg<'a, Option<Vec<String>>>) -> Result<()>;
        /// Assigns Python's `parent`.
        pub fn set_parent<'a>(&self, value: impl Arg<'a, Option<self::Page>>) -> Result<()>;
    }
    /// Python class `implicit_optional.Entry`.
    pub struct Entry { base: Object }
    impl Nominal for Entry;
    impl Clone for Entry;
    impl Deref for Entry { type Target = Object; }
    impl Debug for Entry;
    impl Display for Entry;
    impl IsA<Entry> for Entry;
    impl Holds for Entry { type Class = Self; }
    impl<'a> Give<'a> for Entry { type Class = Self; type How = ByValue; }
    impl Kinded for Entry { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Entry;
    impl Entry {
        /// Python `implicit_optional.Entry.Entry`. Without arguments; with them: `new_with(|kw| kw.title(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::EntryNewClosure<'a>) -> Result<Self>;
        /// Python attribute `implicit_optional.Entry.title`: `str | None`.
        pub fn title(&self) -> Result<Option<String>>;
        /// Python attribute `implicit_optional.Entry.size`: `int`.
        pub fn size(&self) -> Result<i64>;
        /// Python `implicit_optional.Entry.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `implicit_optional.Entry.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
    }
    impl Entry {
        /// Assigns Python's `title`.
        pub fn set_title<'a>(&self, value: impl Arg<'a, Option<String>>) -> Result<()>;
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// The values of a [`Entry`], as plain Rust data. Read by [`Entry::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct EntrySnapshot {
        /// Python's `title`: `str | None`.
        pub title: Option<String>,
        /// Python's `size`: `int`.
        pub size: i64,
    }
    impl Entry {
        /// Reads all fields into a [`EntrySnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<EntrySnapshot>;
    }
    impl FromPython for EntrySnapshot;
    impl EntrySnapshot {
        /// Makes a new [`Entry`] from these values.
        pub fn to_python(&self) -> Result<self::Entry>;
    }
    impl<'a> Arg<'a, self::Entry> for EntrySnapshot;
    impl<'a> Arg<'a, self::Entry> for &EntrySnapshot;
    impl<'a> Arg<'a, Option<self::Entry>> for EntrySnapshot;
    impl<'a> Arg<'a, Option<self::Entry>> for &EntrySnapshot;
    impl<'a> Element<'a, self::Entry> for EntrySnapshot;
    impl<'a> Arg<'a, Value> for EntrySnapshot;
    impl<'a> Arg<'a, Value> for &EntrySnapshot;
    impl<'a> Element<'a, Value> for EntrySnapshot;
    impl Kinded for EntrySnapshot { type Kind = self::Entry; }
    impl Kinded for &EntrySnapshot { type Kind = self::Entry; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `parent`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PageNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> PageNew<'c, 'a> {
            /// Sets `parent`. Python's default: `None`.
            pub fn parent(self, value: impl Arg<'a, Option<super::Page>>) -> Self;
        }
        /// Optional arguments: `title`, `size`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct EntryNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> EntryNew<'c, 'a> {
            /// Sets `title`. Python's default: `None`.
            pub fn title(self, value: impl Arg<'a, Option<String>>) -> Self;
            /// Sets `size`. Python's default: `0`.
            pub fn size(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `a`, `b`, `c`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Shown<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Shown<'c, 'a> {
            /// Sets `a`. Python's default: `None`.
            pub fn a(self, value: impl Arg<'a, Option<i64>>) -> Self;
            /// Sets `b`. Python's default: `None`.
            pub fn b(self, value: impl Arg<'a, Option<Vec<String>>>) -> Self;
            /// Sets `c`. Python's default: `None`.
            pub fn c(self, value: impl Arg<'a, Option<i64>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`PageNew`](super::PageNew).
            pub trait PageNewClosure<'a>: for<'c> FnOnce(super::super::options::PageNew<'c, 'a>) -> super::super::options::PageNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> PageNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::PageNew<'c, 'a>) -> super::super::options::PageNew<'c, 'a>;
            /// A closure that sets options of [`EntryNew`](super::EntryNew).
            pub trait EntryNewClosure<'a>: for<'c> FnOnce(super::super::options::EntryNew<'c, 'a>) -> super::super::options::EntryNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> EntryNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::EntryNew<'c, 'a>) -> super::super::options::EntryNew<'c, 'a>;
            /// A closure that sets options of [`Shown`](super::Shown).
            pub trait ShownClosure<'a>: for<'c> FnOnce(super::super::options::Shown<'c, 'a>) -> super::super::options::Shown<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ShownClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Shown<'c, 'a>) -> super::super::options::Shown<'c, 'a>;
        }
    }
}
