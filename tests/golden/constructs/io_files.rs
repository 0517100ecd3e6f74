// @generated from io_files.json: the API of the bindings
/// Python module `io_files`.
pub mod io_files {
    /// Python `io_files.text`.
    pub fn text<'a>(content: impl Arg<'a, String>) -> Result<TextFile>;
    /// Python `io_files.binary`.
    pub fn binary<'a>(content: impl Arg<'a, Vec<u8>>) -> Result<BinaryFile>;
    /// Python `io_files.either`.
    pub fn either<'a>(is_text: impl Arg<'a, bool>) -> Result<self::TextFileOrBinaryFile>;
    /// Python `io_files.lines`.
    pub fn lines<'a>(file: impl Arg<'a, TextFile>) -> Result<Vec<String>>;
    /// Python `io_files.size`.
    pub fn size<'a>(file: impl Arg<'a, BinaryFile>) -> Result<i64>;
    /// [`size`](size()) with options, set by name.
    pub fn size_with<'a>(file: impl Arg<'a, BinaryFile>, options: impl self::options::with::SizeClosure<'a>) -> Result<i64>;
    /// Python `io_files.kind`.
    pub fn kind<'a>(file: impl Arg<'a, Union<self::TextFileOrBinaryFile>>) -> Result<String>;
    /// Python `io_files.copy`.
    pub fn copy<'a>(source: impl Arg<'a, TextFile>) -> Result<String>;
    /// [`copy`](copy()) with options, set by name.
    pub fn copy_with<'a>(source: impl Arg<'a, TextFile>, options: impl self::options::with::CopyClosure<'a>) -> Result<String>;
    /// Python `io_files.name`.
    pub fn name<'a>(file: impl Arg<'a, Option<Union<self::StrOrTextFile>>>) -> Result<String>;
    /// Python `io_files.wrong`.
    pub fn wrong() -> Result<TextFile>;
    /// Python `io_files.no_file`.
    pub fn no_file() -> Result<BinaryFile>;
    /// Python class `io_files.Reader`.
    pub struct Reader<A: ?Sized> { base: Object, marker: PhantomData<fn() -> (Box<A>,)> }
    impl<A: AnyStr + ?Sized> Nominal for Reader<A>;
    impl<A: AnyStr + ?Sized> Clone for Reader<A>;
    impl<A: AnyStr + ?Sized> Deref for Reader<A> { type Target = Object; }
    impl<A: AnyStr + ?Sized> Debug for Reader<A>;
    impl<A: AnyStr + ?Sized> Display for Reader<A>;
    impl<A: AnyStr + ?Sized> IsA<Reader<A>> for Reader<A>;
    impl<A: AnyStr + ?Sized> Inherits<Reader<A>> for Reader<A>;
    impl<A: AnyStr + ?Sized> Holds for Reader<A> { type Class = Self; }
    impl<'a, A: AnyStr + ?Sized> Give<'a> for Reader<A> { type Class = Self; type How = ByValue; }
    impl<A: AnyStr + ?Sized> Kinded for Reader<A> { type Kind = Self; }
    impl<A: AnyStr + ?Sized> Has<protocol_members::__hash__> for self::Reader<A>;
    impl<A: AnyStr + ?Sized> Reader<A> {
        /// Python `io_files.Reader.Reader`.
        pub fn new<'a>(file: impl Arg<'a, File<A>>) -> Result<Self>;
        /// Python `io_files.Reader.first`.
        pub fn first(&self) -> Result<<A as ToOwned>::Owned>;
        /// Python attribute `io_files.Reader.file`: `IO[AnyStr]`.
        pub fn file(&self) -> Result<File<A>>;
    }
    impl<A: AnyStr + ?Sized> Reader<A> {
        /// Assigns Python's `file`.
        pub fn set_file<'a>(&self, value: impl Arg<'a, File<A>>) -> Result<()>;
    }
    /// Python's `textfile | binaryfile`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextFileOrBinaryFile {
        /// A TextFile.
        TextFile(TextFile),
        /// A BinaryFile.
        BinaryFile(BinaryFile),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for TextFileOrBinaryFile;
    impl Debug for TextFileOrBinaryFile;
    impl Arm<TextFileOrBinaryFile> for TextFile;
    impl Arm<TextFileOrBinaryFile> for BinaryFile;
    impl Arm<TextFileOrBinaryFile> for TextFileOrBinaryFile;
    impl UnionValue for TextFileOrBinaryFile { type Given<'a> = Self; type Arms = (TextFile, (BinaryFile, ())); }
    impl Holds for TextFileOrBinaryFile { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TextFileOrBinaryFile { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TextFileOrBinaryFile { type Kind = OneOf<Self>; }
    impl FromPython for TextFileOrBinaryFile;
    impl Display for TextFileOrBinaryFile;
    /// Python's `str | textfile`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrTextFile {
        /// A Str.
        Str(String),
        /// A TextFile.
        TextFile(TextFile),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrTextFile> for String;
    impl Arm<StrOrTextFile> for TextFile;
    impl Arm<StrOrTextFile> for StrOrTextFile;
    impl UnionValue for StrOrTextFile { type Given<'a> = &'a str; type Arms = (String, (TextFile, ())); }
    impl Holds for StrOrTextFile { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrTextFile { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrTextFile { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `limit`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Size<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Size<'c, 'a> {
            /// Sets `limit`. Python's default: `-1`.
            pub fn limit(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `to`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Copy<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Copy<'c, 'a> {
            /// Sets `to`. Python's default: `None`.
            pub fn to(self, value: impl Arg<'a, Option<TextFile>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Size`](super::Size).
            pub trait SizeClosure<'a>: for<'c> FnOnce(super::super::options::Size<'c, 'a>) -> super::super::options::Size<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> SizeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Size<'c, 'a>) -> super::super::options::Size<'c, 'a>;
            /// A closure that sets options of [`Copy`](super::Copy).
            pub trait CopyClosure<'a>: for<'c> FnOnce(super::super::options::Copy<'c, 'a>) -> super::super::options::Copy<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CopyClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Copy<'c, 'a>) -> super::super::options::Copy<'c, 'a>;
        }
    }
}
