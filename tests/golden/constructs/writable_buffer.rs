// @generated from writable_buffer.json: the API of the bindings
/// Python module `writable_buffer`.
pub mod writable_buffer {
    /// Python `writable_buffer.fill`.
    pub fn fill<'a>(target: impl Writable<'a>, value: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `writable_buffer.total`.
    pub fn total<'a>(source: impl Arg<'a, ReadableBuffer>) -> Result<i64>;
    /// Python `writable_buffer.total_of`.
    pub fn total_of<'a>(sources: impl Arg<'a, Iterable<ReadableBuffer>>) -> Result<i64>;
    /// Python `writable_buffer.kind`. Without arguments; with them: `kind_with(|kw| kw.source(..))`.
    pub fn kind() -> Result<String>;
    /// [`kind`](kind()) with options, set by name.
    pub fn kind_with<'a>(options: impl self::options::with::KindClosure<'a>) -> Result<String>;
    /// Python `writable_buffer.kind_or_text`.
    pub fn kind_or_text<'a>(source: impl Arg<'a, Union<self::StrOrBytesOrBuffer>>) -> Result<String>;
    /// Python's `str | bytes | buffer`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrBuffer {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Buffer.
        Buffer(Buffer),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytesOrBuffer> for String;
    impl Arm<StrOrBytesOrBuffer> for Vec<u8>;
    impl TakesClasses for StrOrBytesOrBuffer { type Set = self::__takes::__Set0; }
    impl Arm<StrOrBytesOrBuffer> for StrOrBytesOrBuffer;
    impl UnionValue for StrOrBytesOrBuffer { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, (Buffer, ()))); }
    impl Holds for StrOrBytesOrBuffer { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytesOrBuffer { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytesOrBuffer { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `source`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Kind<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Kind<'c, 'a> {
            /// Sets `source`. Python's default: `None`.
            pub fn source(self, value: impl Arg<'a, Option<ReadableBuffer>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Kind`](super::Kind).
            pub trait KindClosure<'a>: for<'c> FnOnce(super::super::options::Kind<'c, 'a>) -> super::super::options::Kind<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> KindClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Kind<'c, 'a>) -> super::super::options::Kind<'c, 'a>;
        }
    }
}
