// @generated from path_argument.json: the API of the bindings
/// Python module `path_argument`.
pub mod path_argument {
    /// Python `path_argument.kind`.
    pub fn kind<'a>(path: impl Arg<'a, PathBuf>) -> Result<String>;
    /// Python `path_argument.joined`.
    pub fn joined<'a>(folder: impl Arg<'a, FilePath>, name: impl Arg<'a, String>) -> Result<FilePath>;
    /// Python `path_argument.kept`.
    pub fn kept<'a>(folder: impl Arg<'a, PathBuf>) -> Result<Option<FilePath>>;
    /// [`kept`](kept()) with options, set by name.
    pub fn kept_with<'a>(folder: impl Arg<'a, PathBuf>, options: impl self::options::with::KeptClosure<'a>) -> Result<Option<FilePath>>;
    /// Python `path_argument.real`.
    pub fn real<'a>(path: impl Arg<'a, FilePath>) -> Result<bool>;
    /// Python `path_argument.parents`.
    pub fn parents<'a>(paths: impl Arg<'a, Vec<FilePath>>) -> Result<IndexMap<String, FilePath>>;
    /// Python `path_argument.named`.
    pub fn named<'a>(paths: impl Arg<'a, Iterable<FilePath>>) -> Result<Vec<FilePath>>;
    /// Python `path_argument.numbered`.
    pub fn numbered<'a>(path: impl Arg<'a, Union<self::IntOrPath>>) -> Result<self::IntOrPath2>;
    /// Python `path_argument.changed`.
    pub fn changed<'a, M0>(change: impl ArgFn<'a, Function<(FilePath,), FilePath>, (FilePath,), FilePath, M0>) -> Result<bool>;
    /// Python `path_argument.changed`.
    pub fn changed_by<R0: Ret<FilePath>>(change: impl Fn(FilePath) -> R0 + Send + Sync + 'static) -> Result<bool>;
    /// Python class `path_argument.Folder`.
    pub struct Folder { base: Object }
    impl Nominal for Folder;
    impl Clone for Folder;
    impl Deref for Folder { type Target = Object; }
    impl Debug for Folder;
    impl Display for Folder;
    impl IsA<Folder> for Folder;
    impl Holds for Folder { type Class = Self; }
    impl<'a> Give<'a> for Folder { type Class = Self; type How = ByValue; }
    impl Kinded for Folder { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Folder;
    impl Has<protocol_members::__truediv__> for self::Folder;
    impl Folder {
        /// Python `path_argument.Folder.Folder`.
        pub fn new<'a>(path: impl Arg<'a, FilePath>) -> Result<Self>;
        /// Python attribute `path_argument.Folder.path`: `pathlib.Path`.
        pub fn path(&self) -> Result<FilePath>;
    }
    impl Folder {
        /// Assigns Python's `path`.
        pub fn set_path<'a>(&self, value: impl Arg<'a, FilePath>) -> Result<()>;
    }
    impl<'__h, '__r> Div<&'__r str> for &'__h Folder { type Output = Result<FilePath>; }
    impl<'__r> Div<&'__r str> for Folder { type Output = Result<FilePath>; }
    /// Python's `int | path`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrPath {
        /// A Int.
        Int(i64),
        /// A Path.
        Path(PathBuf),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrPath> for i64;
    impl Arm<IntOrPath> for PathBuf;
    impl Arm<IntOrPath> for String;
    impl Arm<IntOrPath> for IntOrPath;
    impl UnionValue for IntOrPath { type Given<'a> = &'a Path; type Arms = (i64, (PathBuf, ())); }
    impl Holds for IntOrPath { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrPath { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrPath { type Kind = OneOf<Self>; }
    /// Python's `int | path`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrPath2 {
        /// A Int.
        Int(i64),
        /// A Path.
        Path(FilePath),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrPath2> for IntOrPath2;
    impl UnionValue for IntOrPath2 { type Given<'a> = Self; type Arms = (i64, (FilePath, ())); }
    impl Holds for IntOrPath2 { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrPath2 { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrPath2 { type Kind = OneOf<Self>; }
    impl FromPython for IntOrPath2;
    impl Display for IntOrPath2;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `more`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Kept<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Kept<'c, 'a> {
            /// Sets `more`. Python's default: `None`.
            pub fn more(self, value: impl Arg<'a, Option<PathBuf>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Kept`](super::Kept).
            pub trait KeptClosure<'a>: for<'c> FnOnce(super::super::options::Kept<'c, 'a>) -> super::super::options::Kept<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> KeptClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Kept<'c, 'a>) -> super::super::options::Kept<'c, 'a>;
        }
    }
}
