// @generated from members_of_results.json: the API of the bindings
/// Python module `members_of_results`.
pub mod members_of_results {
    /// Python `members_of_results.opened`.
    pub fn opened<'a>(which: impl Arg<'a, String>) -> Result<self::MemoryOrDisk>;
    /// Python `members_of_results.maybe`.
    pub fn maybe<'a>(which: impl Arg<'a, String>) -> Result<Option<self::MemoryOrDisk>>;
    /// Python `members_of_results.either`.
    pub fn either<'a>(text: impl Arg<'a, bool>) -> Result<self::StrOrIntList>;
    /// Python class `members_of_results.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Base;
    impl Has<protocol_members::close> for self::Base;
    impl Has<protocol_members::closed> for self::Base;
    impl Base {
        /// Python `members_of_results.Base.Base`.
        pub fn new() -> Result<Self>;
        /// Python `members_of_results.Base.close`. Without arguments; with them: `close_with(|kw| kw.quietly(..))`.
        pub fn close(&self) -> Result<()>;
        /// [`close`](Self::close()) with options, set by name.
        pub fn close_with<'a>(&self, options: impl self::options::with::BaseCloseClosure<'a>) -> Result<()>;
        /// Python `members_of_results.Base.move_to`.
        pub fn move_to<'a>(&self, at: impl Arg<'a, i64>) -> Result<i64>;
        /// Python `members_of_results.Base.clear`.
        pub fn clear(&self) -> Result<self::Base>;
        /// Python attribute `members_of_results.Base.at`: `int`.
        pub fn at(&self) -> Result<i64>;
        /// Python attribute `members_of_results.Base.closed`: `bool`.
        pub fn closed(&self) -> Result<bool>;
    }
    impl Base {
        /// Assigns Python's `at`.
        pub fn set_at<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `closed`.
        pub fn set_closed<'a>(&self, value: impl Arg<'a, bool>) -> Result<()>;
    }
    /// Python class `members_of_results.Memory`.
    pub struct Memory { base: self::Base }
    impl Nominal for Memory;
    impl Clone for Memory;
    impl Deref for Memory { type Target = self::Base; }
    impl Debug for Memory;
    impl Display for Memory;
    impl IsA<Memory> for Memory;
    impl IsA<self::Base> for Memory;
    impl<__S> In<__S> for Memory where self::Base: In<__S>;
    impl Holds for Memory { type Class = Self; }
    impl<'a> Give<'a> for Memory { type Class = Self; type How = ByValue; }
    impl Kinded for Memory { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Memory;
    impl Has<protocol_members::close> for self::Memory;
    impl Has<protocol_members::closed> for self::Memory;
    impl Has<protocol_members::copy> for self::Memory;
    impl Has<protocol_members::read> for self::Memory;
    impl Has<protocol_members::seek> for self::Memory;
    impl Memory {
        /// Python `members_of_results.Memory.Memory`.
        pub fn new() -> Result<Self>;
        /// Python `members_of_results.Memory.seek`.
        pub fn seek<'a>(&self, target: impl Arg<'a, i64>) -> Result<i64>;
        /// [`seek`](Self::seek()) with options, set by name.
        pub fn seek_with<'a>(&self, target: impl Arg<'a, i64>, options: impl self::options::with::MemorySeekClosure<'a>) -> Result<i64>;
        /// Python `members_of_results.Memory.read`. Without arguments; with them: `read_with(|kw| kw.size(..))`.
        pub fn read(&self) -> Result<Vec<u8>>;
        /// [`read`](Self::read()) with options, set by name.
        pub fn read_with<'a>(&self, options: impl self::options::with::MemoryReadClosure<'a>) -> Result<Vec<u8>>;
        /// Python `members_of_results.Memory.copy`.
        pub fn copy(&self) -> Result<self::Memory>;
        /// Python `members_of_results.Memory.label`.
        pub fn label(&self) -> Result<String>;
        /// Python `members_of_results.Memory.meta`.
        pub fn meta<'a>(&self, key: impl Arg<'a, String>) -> Result<i64>;
        /// Python `members_of_results.Memory.mixed`.
        pub fn mixed<'a>(&self, key: impl Arg<'a, String>) -> Result<Vec<u8>>;
        /// Python `members_of_results.Memory.only_memory`.
        pub fn only_memory(&self) -> Result<i64>;
        /// Python `members_of_results.Memory.__str__`.
        pub fn py_str(&self) -> Result<String>;
    }
    /// Python class `members_of_results.Disk`.
    pub struct Disk { base: self::Base }
    impl Nominal for Disk;
    impl Clone for Disk;
    impl Deref for Disk { type Target = self::Base; }
    impl Debug for Disk;
    impl Display for Disk;
    impl IsA<Disk> for Disk;
    impl IsA<self::Base> for Disk;
    impl<__S> In<__S> for Disk where self::Base: In<__S>;
    impl Holds for Disk { type Class = Self; }
    impl<'a> Give<'a> for Disk { type Class = Self; type How = ByValue; }
    impl Kinded for Disk { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Disk;
    impl Has<protocol_members::close> for self::Disk;
    impl Has<protocol_members::closed> for self::Disk;
    impl Has<protocol_members::copy> for self::Disk;
    impl Has<protocol_members::read> for self::Disk;
    impl Has<protocol_members::seek> for self::Disk;
    impl Disk {
        /// Python `members_of_results.Disk.Disk`.
        pub fn new() -> Result<Self>;
        /// Python `members_of_results.Disk.seek`.
        pub fn seek<'a>(&self, offset: impl Arg<'a, i64>) -> Result<i64>;
        /// [`seek`](Self::seek()) with options, set by name.
        pub fn seek_with<'a>(&self, offset: impl Arg<'a, i64>, options: impl self::options::with::MemorySeekClosure<'a>) -> Result<i64>;
        /// Python `members_of_results.Disk.read`. Without arguments; with them: `read_with(|kw| kw.size(..))`.
        pub fn read(&self) -> Result<Vec<u8>>;
        /// [`read`](Self::read()) with options, set by name.
        pub fn read_with<'a>(&self, options: impl self::options::with::MemoryReadClosure<'a>) -> Result<Vec<u8>>;
        /// Python `members_of_results.Disk.copy`.
        pub fn copy(&self) -> Result<self::Disk>;
        /// Python `members_of_results.Disk.label`.
        pub fn label(&self) -> Result<Option<String>>;
        /// Python `members_of_results.Disk.meta`.
        pub fn meta<'a>(&self, key: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `members_of_results.Disk.mixed`.
        pub fn mixed<'a>(&self, key: impl Arg<'a, Vec<u8>>) -> Result<Vec<u8>>;
    }
    /// Python class `members_of_results.Other`.
    pub struct Other { base: self::Disk }
    impl Nominal for Other;
    impl Clone for Other;
    impl Deref for Other { type Target = self::Disk; }
    impl Debug for Other;
    impl Display for Other;
    impl IsA<Other> for Other;
    impl IsA<self::Disk> for Other;
    impl IsA<self::Base> for Other;
    impl<__S> In<__S> for Other where self::Disk: In<__S>;
    impl Holds for Other { type Class = Self; }
    impl<'a> Give<'a> for Other { type Class = Self; type How = ByValue; }
    impl Kinded for Other { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Other;
    impl Has<protocol_members::close> for self::Other;
    impl Has<protocol_members::closed> for self::Other;
    impl Has<protocol_members::copy> for self::Other;
    impl Has<protocol_members::read> for self::Other;
    impl Has<protocol_members::seek> for self::Other;
    impl Other {
        /// Python `members_of_results.Other.Other`.
        pub fn new() -> Result<Self>;
        /// Python `members_of_results.Other.seek`.
        pub fn seek<'a>(&self, offset: impl Arg<'a, i64>) -> Result<i64>;
        /// [`seek`](Self::seek()) with options, set by name.
        pub fn seek_with<'a>(&self, offset: impl Arg<'a, i64>, options: impl self::options::with::MemorySeekClosure<'a>) -> Result<i64>;
    }
    /// Python class `members_of_results.Stranger`.
    pub struct Stranger { base: Object }
    impl Nominal for Stranger;
    impl Clone for Stranger;
    impl Deref for Stranger { type Target = Object; }
    impl Debug for Stranger;
    impl Display for Stranger;
    impl IsA<Stranger> for Stranger;
    impl Holds for Stranger { type Class = Self; }
    impl<'a> Give<'a> for Stranger { type Class = Self; type How = ByValue; }
    impl Kinded for Stranger { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Stranger;
    impl Has<protocol_members::seek> for self::Stranger;
    impl Stranger {
        /// Python `members_of_results.Stranger.Stranger`.
        pub fn new() -> Result<Self>;
        /// Python `members_of_results.Stranger.seek`.
        pub fn seek<'a>(&self, offset: impl Arg<'a, i64>) -> Result<i64>;
        /// Python attribute `members_of_results.Stranger.at`: `int`.
        pub fn at(&self) -> Result<i64>;
    }
    impl Stranger {
        /// Assigns Python's `at`.
        pub fn set_at<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python's `members_of_results.Memory | members_of_results.Disk`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MemoryOrDisk {
        /// A Memory.
        Memory(self::Memory),
        /// A Disk.
        Disk(self::Disk),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for MemoryOrDisk;
    impl Debug for MemoryOrDisk;
    impl Arm<MemoryOrDisk> for MemoryOrDisk;
    impl UnionValue for MemoryOrDisk { type Given<'a> = Self; type Arms = (self::Memory, (self::Disk, ())); }
    impl Holds for MemoryOrDisk { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for MemoryOrDisk { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for MemoryOrDisk { type Kind = OneOf<Self>; }
    impl FromPython for MemoryOrDisk;
    impl Display for MemoryOrDisk;
    impl MemoryOrDisk {
        /// Python's `seek`, which each variant has.
        pub fn seek<'a>(&self, target: impl Arg<'a, i64>) -> Result<i64>;
        /// [`seek`](Self::seek()) with options, set by name.
        pub fn seek_with<'a>(&self, target: impl Arg<'a, i64>, options: impl self::options::with::MemorySeekClosure<'a>) -> Result<i64>;
        /// Python's `read`, which each variant has.
        pub fn read(&self) -> Result<Vec<u8>>;
        /// [`read`](Self::read()) with options, set by name.
        pub fn read_with<'a>(&self, options: impl self::options::with::MemoryReadClosure<'a>) -> Result<Vec<u8>>;
        /// Python's `copy`, which each variant has.
        pub fn copy(&self) -> Result<Self>;
        /// Python's `label`, which each variant has.
        pub fn label(&self) -> Result<Option<String>>;
        /// Python's `meta`, which each variant has.
        pub fn meta<'a>(&self, key: impl Arg<'a, String>) -> Result<Value>;
        /// Python's `close`, which each variant has.
        pub fn close(&self) -> Result<()>;
        /// [`close`](Self::close()) with options, set by name.
        pub fn close_with<'a>(&self, options: impl self::options::with::BaseCloseClosure<'a>) -> Result<()>;
        /// Python's `move_to`, which each variant has.
        pub fn move_to<'a>(&self, at: impl Arg<'a, i64>) -> Result<i64>;
        /// Python's `clear`, which each variant has.
        pub fn clear(&self) -> Result<self::Base>;
        /// Python's `at`, which each variant has.
        pub fn at(&self) -> Result<i64>;
        /// Python's `closed`, which each variant has.
        pub fn closed(&self) -> Result<bool>;
    }
    /// Python's `str | intlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrIntList {
        /// A Str.
        Str(String),
        /// A IntList.
        IntList(Vec<i64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrIntList> for StrOrIntList;
    impl UnionValue for StrOrIntList { type Given<'a> = Self; type Arms = (); }
    impl Holds for StrOrIntList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrIntList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrIntList { type Kind = OneOf<Self>; }
    impl FromPython for StrOrIntList;
    impl Display for StrOrIntList;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `quietly`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BaseClose<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BaseClose<'c, 'a> {
            /// Sets `quietly`. Python's default: `False`.
            pub fn quietly(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// Optional arguments: `whence`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct MemorySeek<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> MemorySeek<'c, 'a> {
            /// Sets `whence`. Python's default: `0`.
            pub fn whence(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `size`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct MemoryRead<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> MemoryRead<'c, 'a> {
            /// Sets `size`. Python's default: `-1`.
            pub fn size(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`BaseClose`](super::BaseClose).
            pub trait BaseCloseClosure<'a>: for<'c> FnOnce(super::super::options::BaseClose<'c, 'a>) -> super::super::options::BaseClose<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BaseCloseClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BaseClose<'c, 'a>) -> super::super::options::BaseClose<'c, 'a>;
            /// A closure that sets options of [`MemorySeek`](super::MemorySeek).
            pub trait MemorySeekClosure<'a>: for<'c> FnOnce(super::super::options::MemorySeek<'c, 'a>) -> super::super::options::MemorySeek<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MemorySeekClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::MemorySeek<'c, 'a>) -> super::super::options::MemorySeek<'c, 'a>;
            /// A closure that sets options of [`MemoryRead`](super::MemoryRead).
            pub trait MemoryReadClosure<'a>: for<'c> FnOnce(super::super::options::MemoryRead<'c, 'a>) -> super::super::options::MemoryRead<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MemoryReadClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::MemoryRead<'c, 'a>) -> super::super::options::MemoryRead<'c, 'a>;
        }
    }
}
