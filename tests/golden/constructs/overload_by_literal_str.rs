// @generated from overload_by_literal_str.json: the API of the bindings
/// Python module `overload_by_literal_str`.
pub mod overload_by_literal_str {
    /// Python `overload_by_literal_str.open`.
    pub fn open<'a>(name: impl Arg<'a, String>) -> Result<self::TextFile>;
    /// [`open`](open()) with options, set by name.
    pub fn open_with<'a, __S: option_states::State>(
        name: impl Arg<'a, String>,
        options: impl for<'c> FnOnce(self::options::Open<'c, 'a, self::options::OpenTextFile>) -> self::options::Open<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python `overload_by_literal_str.convert`.
    pub fn convert<'a, P: Kinded<Kind: self::sig::Convert> + Arg<'a, <P as Kinded>::Kind>>(
        value: impl Arg<'a, i64>,
        to: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Convert>::Output>;
    /// Python `overload_by_literal_str.nth`.
    pub fn nth<'a, P: Kinded<Kind: self::sig::Nth> + Arg<'a, <P as Kinded>::Kind>>(
        values: impl Arg<'a, Vec<String>>,
        index: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Nth>::Output>;
    /// Python class `overload_by_literal_str.TextFile`.
    pub struct TextFile { base: Object }
    impl Nominal for TextFile;
    impl Clone for TextFile;
    impl Deref for TextFile { type Target = Object; }
    impl Debug for TextFile;
    impl Display for TextFile;
    impl IsA<TextFile> for TextFile;
    impl Holds for TextFile { type Class = Self; }
    impl<'a> Give<'a> for TextFile { type Class = Self; type How = ByValue; }
    impl Kinded for TextFile { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::TextFile;
    impl TextFile {
        /// Python `overload_by_literal_str.TextFile.TextFile`.
        pub fn new<'a>(encoding: impl Arg<'a, String>) -> Result<Self>;
        /// Python attribute `overload_by_literal_str.TextFile.encoding`: `str`.
        pub fn encoding(&self) -> Result<String>;
    }
    impl TextFile {
        /// Assigns Python's `encoding`.
        pub fn set_encoding<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `overload_by_literal_str.BinaryFile`.
    pub struct BinaryFile { base: Object }
    impl Nominal for BinaryFile;
    impl Clone for BinaryFile;
    impl Deref for BinaryFile { type Target = Object; }
    impl Debug for BinaryFile;
    impl Display for BinaryFile;
    impl IsA<BinaryFile> for BinaryFile;
    impl Holds for BinaryFile { type Class = Self; }
    impl<'a> Give<'a> for BinaryFile { type Class = Self; type How = ByValue; }
    impl Kinded for BinaryFile { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::BinaryFile;
    impl BinaryFile {
        /// Python `overload_by_literal_str.BinaryFile.BinaryFile`.
        pub fn new<'a>(size: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `overload_by_literal_str.BinaryFile.size`: `int`.
        pub fn size(&self) -> Result<i64>;
    }
    impl BinaryFile {
        /// Assigns Python's `size`.
        pub fn set_size<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `overload_by_literal_str.RawFile`.
    pub struct RawFile { base: Object }
    impl Nominal for RawFile;
    impl Clone for RawFile;
    impl Deref for RawFile { type Target = Object; }
    impl Debug for RawFile;
    impl Display for RawFile;
    impl IsA<RawFile> for RawFile;
    impl Holds for RawFile { type Class = Self; }
    impl<'a> Give<'a> for RawFile { type Class = Self; type How = ByValue; }
    impl Kinded for RawFile { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::RawFile;
    impl RawFile {
        /// Python `overload_by_literal_str.RawFile.RawFile`.
        pub fn new() -> Result<Self>;
    }
    /// Python's `overload_by_literal_str.RawFile | overload_by_literal_str.BinaryFile`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RawFileOrBinaryFile {
        /// A RawFile.
        RawFile(self::RawFile),
        /// A BinaryFile.
        BinaryFile(self::BinaryFile),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for RawFileOrBinaryFile;
    impl Debug for RawFileOrBinaryFile;
    impl Arm<RawFileOrBinaryFile> for RawFileOrBinaryFile;
    impl UnionValue for RawFileOrBinaryFile { type Given<'a> = Self; type Arms = (self::RawFile, (self::BinaryFile, ())); }
    impl Holds for RawFileOrBinaryFile { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for RawFileOrBinaryFile { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for RawFileOrBinaryFile { type Kind = OneOf<Self>; }
    impl FromPython for RawFileOrBinaryFile;
    impl Display for RawFileOrBinaryFile;
    /// Python's `overload_by_literal_str.TextFile | overload_by_literal_str.RawFile`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TextFileOrRawFile {
        /// A TextFile.
        TextFile(self::TextFile),
        /// A RawFile.
        RawFile(self::RawFile),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for TextFileOrRawFile;
    impl Debug for TextFileOrRawFile;
    impl Arm<TextFileOrRawFile> for TextFileOrRawFile;
    impl UnionValue for TextFileOrRawFile { type Given<'a> = Self; type Arms = (self::TextFile, (self::RawFile, ())); }
    impl Holds for TextFileOrRawFile { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TextFileOrRawFile { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TextFileOrRawFile { type Kind = OneOf<Self>; }
    impl FromPython for TextFileOrRawFile;
    impl Display for TextFileOrRawFile;
    /// Python's `overload_by_literal_str.TextFile | overload_by_literal_str.RawFile | overload_by_literal_str.BinaryFile | Any`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TextFileOrRawFileOrBinaryFileOrValue {
        /// A TextFile.
        TextFile(self::TextFile),
        /// A RawFile.
        RawFile(self::RawFile),
        /// A BinaryFile.
        BinaryFile(self::BinaryFile),
        /// Anything else that Python returns.
        Value(Value),
    }
    impl Arm<TextFileOrRawFileOrBinaryFileOrValue> for TextFileOrRawFileOrBinaryFileOrValue;
    impl UnionValue for TextFileOrRawFileOrBinaryFileOrValue { type Given<'a> = Self; type Arms = (); }
    impl Holds for TextFileOrRawFileOrBinaryFileOrValue { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TextFileOrRawFileOrBinaryFileOrValue { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TextFileOrRawFileOrBinaryFileOrValue { type Kind = OneOf<Self>; }
    impl FromPython for TextFileOrRawFileOrBinaryFileOrValue;
    impl Display for TextFileOrRawFileOrBinaryFileOrValue;
    /// Python's `str | float`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrFloat {
        /// A Str.
        Str(String),
        /// A Float.
        Float(f64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrFloat> for StrOrFloat;
    impl UnionValue for StrOrFloat { type Given<'a> = Self; type Arms = (String, (f64, ())); }
    impl Holds for StrOrFloat { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrFloat { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrFloat { type Kind = OneOf<Self>; }
    impl FromPython for StrOrFloat;
    impl Display for StrOrFloat;
    impl self::sig::Convert for self::lit::Str { type Output = String; }
    impl self::sig::Convert for self::lit::Float { type Output = f64; }
    impl self::sig::Convert for String { type Output = self::StrOrFloat; }
    impl self::sig::Nth for self::lit::Int0 { type Output = String; }
    impl self::sig::Nth for i64 { type Output = Option<String>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `mode`, `size`, `encoding`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Open<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Open<'c, 'a, __S> {
            /// Sets `mode`. Python's default: `'r'`.
            pub fn mode<__V: Kinded<Kind: option_states::Choice<OpenMode>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Open<'c, 'a, option_states::After<__T, OpenMode, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<OpenMode, option_states::CaseOf<OpenMode, __V>>;
            /// Sets `size`. Python's default: `-1`.
            pub fn size<__V: Kinded<Kind: option_states::Choice<OpenSize>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Open<'c, 'a, option_states::After<__T, OpenSize, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<OpenSize, option_states::CaseOf<OpenSize, __V>>;
            /// Sets `encoding`. Python's default: `None`.
            pub fn encoding<__T>(
                self,
                value: impl Arg<'a, Option<String>>,
            ) -> Self where __S: option_states::Is<__T>, __T: option_states::Takes<OpenEncoding>;
        }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenTextFile;
        impl option_states::State for OpenTextFile { type Output = super::TextFile; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenTextFile2;
        impl option_states::State for OpenTextFile2 { type Output = super::TextFile; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenBinaryFile;
        impl option_states::State for OpenBinaryFile { type Output = super::BinaryFile; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenUnion;
        impl option_states::State for OpenUnion { type Output = super::TextFileOrRawFileOrBinaryFileOrValue; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenTextFile3;
        impl option_states::State for OpenTextFile3 { type Output = super::TextFile; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenRawFile;
        impl option_states::State for OpenRawFile { type Output = super::RawFile; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenTextFileOrRawFile;
        impl option_states::State for OpenTextFileOrRawFile { type Output = super::TextFileOrRawFile; }
        /// A state of the options of [`Open`].
        #[derive(Debug)]
        pub struct OpenRawFileOrBinaryFile;
        impl option_states::State for OpenRawFileOrBinaryFile { type Output = super::RawFileOrBinaryFile; }
        /// The option `mode`.
        #[derive(Debug)]
        pub struct OpenMode;
        impl option_states::Choice<OpenMode> for super::lit::R { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<OpenMode> for super::lit::Rt { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<OpenMode> for super::lit::W { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<OpenMode> for super::lit::Rb { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<OpenMode> for super::lit::RPlusB { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<OpenMode> for super::lit::Wb { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<OpenMode> for String { type Case = option_states::Case<2usize>; }
        impl option_states::Step<OpenMode, option_states::Case<0usize>> for OpenTextFile { type Next = OpenTextFile2; }
        impl option_states::Step<OpenMode, option_states::Case<0usize>> for OpenTextFile2 { type Next = OpenTextFile2; }
        impl option_states::Step<OpenMode, option_states::Case<0usize>> for OpenUnion { type Next = OpenUnion; }
        impl option_states::Step<OpenMode, option_states::Case<0usize>> for OpenTextFile3 { type Next = OpenTextFile2; }
        impl option_states::Step<OpenMode, option_states::Case<0usize>> for OpenTextFileOrRawFile { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenMode, option_states::Case<0usize>> for OpenRawFileOrBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        impl option_states::Step<OpenMode, option_states::Case<1usize>> for OpenTextFile { type Next = OpenBinaryFile; }
        impl option_states::Step<OpenMode, option_states::Case<1usize>> for OpenTextFile2 { type Next = OpenRawFile; }
        impl option_states::Step<OpenMode, option_states::Case<1usize>> for OpenUnion { type Next = OpenUnion; }
        impl option_states::Step<OpenMode, option_states::Case<1usize>> for OpenTextFile3 { type Next = OpenRawFileOrBinaryFile; }
        impl option_states::Step<OpenMode, option_states::Case<1usize>> for OpenTextFileOrRawFile { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenMode, option_states::Case<1usize>> for OpenRawFileOrBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        impl option_states::Step<OpenMode, option_states::Case<2usize>> for OpenTextFile { type Next = OpenUnion; }
        impl option_states::Step<OpenMode, option_states::Case<2usize>> for OpenTextFile2 { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenMode, option_states::Case<2usize>> for OpenUnion { type Next = OpenUnion; }
        impl option_states::Step<OpenMode, option_states::Case<2usize>> for OpenTextFile3 { type Next = OpenUnion; }
        impl option_states::Step<OpenMode, option_states::Case<2usize>> for OpenTextFileOrRawFile { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenMode, option_states::Case<2usize>> for OpenRawFileOrBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        /// The option `size`.
        #[derive(Debug)]
        pub struct OpenSize;
        impl option_states::Choice<OpenSize> for super::lit::Int0 { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<OpenSize> for super::lit::IntMinus1 { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<OpenSize> for super::lit::Int1 { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<OpenSize> for i64 { type Case = option_states::Case<2usize>; }
        impl option_states::Step<OpenSize, option_states::Case<0usize>> for OpenTextFile { type Next = OpenTextFile2; }
        impl option_states::Step<OpenSize, option_states::Case<0usize>> for OpenTextFile2 { type Next = OpenTextFile2; }
        impl option_states::Step<OpenSize, option_states::Case<0usize>> for OpenBinaryFile { type Next = OpenRawFile; }
        impl option_states::Step<OpenSize, option_states::Case<0usize>> for OpenUnion { type Next = OpenUnion; }
        impl option_states::Step<OpenSize, option_states::Case<0usize>> for OpenTextFileOrRawFile { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenSize, option_states::Case<0usize>> for OpenRawFileOrBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        impl option_states::Step<OpenSize, option_states::Case<1usize>> for OpenTextFile { type Next = OpenTextFile; }
        impl option_states::Step<OpenSize, option_states::Case<1usize>> for OpenTextFile2 { type Next = OpenTextFile2; }
        impl option_states::Step<OpenSize, option_states::Case<1usize>> for OpenBinaryFile { type Next = OpenBinaryFile; }
        impl option_states::Step<OpenSize, option_states::Case<1usize>> for OpenUnion { type Next = OpenUnion; }
        impl option_states::Step<OpenSize, option_states::Case<1usize>> for OpenTextFileOrRawFile { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenSize, option_states::Case<1usize>> for OpenRawFileOrBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        impl option_states::Step<OpenSize, option_states::Case<2usize>> for OpenTextFile { type Next = OpenTextFile3; }
        impl option_states::Step<OpenSize, option_states::Case<2usize>> for OpenTextFile2 { type Next = OpenTextFile2; }
        impl option_states::Step<OpenSize, option_states::Case<2usize>> for OpenBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        impl option_states::Step<OpenSize, option_states::Case<2usize>> for OpenUnion { type Next = OpenUnion; }
        impl option_states::Step<OpenSize, option_states::Case<2usize>> for OpenTextFileOrRawFile { type Next = OpenTextFileOrRawFile; }
        impl option_states::Step<OpenSize, option_states::Case<2usize>> for OpenRawFileOrBinaryFile { type Next = OpenRawFileOrBinaryFile; }
        /// The option `encoding`.
        #[derive(Debug)]
        pub struct OpenEncoding;
        impl option_states::Takes<OpenEncoding> for OpenTextFile;
        impl option_states::Takes<OpenEncoding> for OpenTextFile2;
        impl option_states::Takes<OpenEncoding> for OpenUnion;
        impl option_states::Takes<OpenEncoding> for OpenTextFile3;
        impl option_states::Takes<OpenEncoding> for OpenTextFileOrRawFile;
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
        /// Python's `'r'`.
        #[derive(Clone, Copy, Debug)]
        pub struct R;
        impl Kinded for R { type Kind = Self; }
        impl Sorted for R { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for R;
        /// Python's `'rt'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Rt;
        impl Kinded for Rt { type Kind = Self; }
        impl Sorted for Rt { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Rt;
        /// Python's `'w'`.
        #[derive(Clone, Copy, Debug)]
        pub struct W;
        impl Kinded for W { type Kind = Self; }
        impl Sorted for W { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for W;
        /// Python's `'rb'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Rb;
        impl Kinded for Rb { type Kind = Self; }
        impl Sorted for Rb { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Rb;
        /// Python's `'r+b'`.
        #[derive(Clone, Copy, Debug)]
        pub struct RPlusB;
        impl Kinded for RPlusB { type Kind = Self; }
        impl Sorted for RPlusB { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for RPlusB;
        /// Python's `'wb'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Wb;
        impl Kinded for Wb { type Kind = Self; }
        impl Sorted for Wb { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Wb;
        /// Python's `0`.
        #[derive(Clone, Copy, Debug)]
        pub struct Int0;
        impl Kinded for Int0 { type Kind = Self; }
        impl Sorted for Int0 { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Int0;
        /// Python's `-1`.
        #[derive(Clone, Copy, Debug)]
        pub struct IntMinus1;
        impl Kinded for IntMinus1 { type Kind = Self; }
        impl Sorted for IntMinus1 { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for IntMinus1;
        /// Python's `1`.
        #[derive(Clone, Copy, Debug)]
        pub struct Int1;
        impl Kinded for Int1 { type Kind = Self; }
        impl Sorted for Int1 { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Int1;
        /// Python's `'str'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Str;
        impl Kinded for Str { type Kind = Self; }
        impl Sorted for Str { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Str;
        /// Python's `'float'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Float;
        impl Kinded for Float { type Kind = Self; }
        impl Sorted for Float { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Float;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_literal_str.convert` accepts. Its overloads are:
        pub trait Convert { type Output: FromPython; }
        /// Arguments that Python's `overload_by_literal_str.nth` accepts. Its overloads are:
        pub trait Nth { type Output: FromPython; }
    }
}
