// @generated from overload_by_literal_bool.json: the API of the bindings
/// Python module `overload_by_literal_bool`.
pub mod overload_by_literal_bool {
    /// Python `overload_by_literal_bool.read`.
    pub fn read<'a>(name: impl Arg<'a, String>) -> Result<Vec<u8>>;
    /// [`read`](read()) with options, set by name.
    pub fn read_with<'a, __S: option_states::State>(
        name: impl Arg<'a, String>,
        options: impl for<'c> FnOnce(self::options::Read<'c, 'a, self::options::ReadBytes>) -> self::options::Read<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python `overload_by_literal_bool.count`.
    pub fn count<'a>(word: impl Arg<'a, String>) -> Result<i64>;
    /// [`count`](count()) with options, set by name.
    pub fn count_with<'a, __S: option_states::State>(
        word: impl Arg<'a, String>,
        options: impl for<'c> FnOnce(self::options::Count<'c, 'a, self::options::CountInt>) -> self::options::Count<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python class `overload_by_literal_bool.Certificate`.
    pub struct Certificate { base: Object }
    impl Nominal for Certificate;
    impl Clone for Certificate;
    impl Deref for Certificate { type Target = Object; }
    impl Debug for Certificate;
    impl Display for Certificate;
    impl IsA<Certificate> for Certificate;
    impl Holds for Certificate { type Class = Self; }
    impl<'a> Give<'a> for Certificate { type Class = Self; type How = ByValue; }
    impl Kinded for Certificate { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Certificate;
    impl Has<protocol_members::get> for self::Certificate;
    impl Certificate {
        /// Python `overload_by_literal_bool.Certificate.Certificate`.
        pub fn new() -> Result<Self>;
        /// Python `overload_by_literal_bool.Certificate.get`. Without arguments; with them: `get_with(|kw| kw.binary(..))`.
        pub fn get(&self) -> Result<IndexMap<String, String>>;
        /// [`get`](Self::get()) with options, set by name.
        pub fn get_with<'a, __S: option_states::State>(
            &self,
            options: impl for<'c> FnOnce(self::options::CertificateGet<'c, 'a, self::options::CertificateGetStrStrDict>) -> self::options::CertificateGet<'c, 'a, __S>,
        ) -> Result<<__S as option_states::State>::Output>;
    }
    /// Python's `strstrdict | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrStrDictOrBytes {
        /// A StrStrDict.
        StrStrDict(IndexMap<String, String>),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrStrDictOrBytes> for StrStrDictOrBytes;
    impl UnionValue for StrStrDictOrBytes { type Given<'a> = Self; type Arms = (); }
    impl Holds for StrStrDictOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrStrDictOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrStrDictOrBytes { type Kind = OneOf<Self>; }
    impl FromPython for StrStrDictOrBytes;
    impl Display for StrStrDictOrBytes;
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = Self; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    impl FromPython for StrOrBytes;
    impl Display for StrOrBytes;
    /// Python's `strinttuplelist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrIntTupleListOrInt {
        /// A StrIntTupleList.
        StrIntTupleList(Vec<(String, i64)>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrIntTupleListOrInt> for StrIntTupleListOrInt;
    impl UnionValue for StrIntTupleListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for StrIntTupleListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrIntTupleListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrIntTupleListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for StrIntTupleListOrInt;
    impl Display for StrIntTupleListOrInt;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `binary`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CertificateGet<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> CertificateGet<'c, 'a, __S> {
            /// Sets `binary`. Python's default: `False`.
            pub fn binary<__V: Kinded<Kind: option_states::Choice<CertificateGetBinary>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> CertificateGet<'c, 'a, option_states::After<__T, CertificateGetBinary, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<CertificateGetBinary, option_states::CaseOf<CertificateGetBinary, __V>>;
        }
        /// A state of the options of [`CertificateGet`].
        #[derive(Debug)]
        pub struct CertificateGetStrStrDict;
        impl option_states::State for CertificateGetStrStrDict { type Output = IndexMap<String, String>; }
        /// A state of the options of [`CertificateGet`].
        #[derive(Debug)]
        pub struct CertificateGetBytes;
        impl option_states::State for CertificateGetBytes { type Output = Vec<u8>; }
        /// A state of the options of [`CertificateGet`].
        #[derive(Debug)]
        pub struct CertificateGetStrStrDictOrBytes;
        impl option_states::State for CertificateGetStrStrDictOrBytes { type Output = super::StrStrDictOrBytes; }
        /// The option `binary`.
        #[derive(Debug)]
        pub struct CertificateGetBinary;
        impl option_states::Choice<CertificateGetBinary> for option_states::True { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<CertificateGetBinary> for option_states::False { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<CertificateGetBinary> for bool { type Case = option_states::Case<2usize>; }
        impl option_states::Step<CertificateGetBinary, option_states::Case<0usize>> for CertificateGetStrStrDict {
            type Next = CertificateGetBytes;
        }
        impl option_states::Step<CertificateGetBinary, option_states::Case<0usize>> for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        impl option_states::Step<CertificateGetBinary, option_states::Case<1usize>> for CertificateGetStrStrDict {
            type Next = CertificateGetStrStrDict;
        }
        impl option_states::Step<CertificateGetBinary, option_states::Case<1usize>> for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        impl option_states::Step<CertificateGetBinary, option_states::Case<2usize>> for CertificateGetStrStrDict {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        impl option_states::Step<CertificateGetBinary, option_states::Case<2usize>> for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        /// Optional arguments: `text`, `limit`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Read<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Read<'c, 'a, __S> {
            /// Sets `text`. Python's default: `None`.
            pub fn text<__V: Kinded<Kind: option_states::Choice<ReadText>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Read<'c, 'a, option_states::After<__T, ReadText, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<ReadText, option_states::CaseOf<ReadText, __V>>;
            /// Sets `limit`. Python's default: `100`.
            pub fn limit(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// A state of the options of [`Read`].
        #[derive(Debug)]
        pub struct ReadBytes;
        impl option_states::State for ReadBytes { type Output = Vec<u8>; }
        /// A state of the options of [`Read`].
        #[derive(Debug)]
        pub struct ReadStr;
        impl option_states::State for ReadStr { type Output = String; }
        /// A state of the options of [`Read`].
        #[derive(Debug)]
        pub struct ReadStrOrBytes;
        impl option_states::State for ReadStrOrBytes { type Output = super::StrOrBytes; }
        /// The option `text`.
        #[derive(Debug)]
        pub struct ReadText;
        impl option_states::Choice<ReadText> for option_states::True { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<ReadText> for option_states::False { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<ReadText> for () { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<ReadText> for bool { type Case = option_states::Case<2usize>; }
        impl option_states::Choice<ReadText> for Option<bool> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<ReadText, option_states::Case<0usize>> for ReadBytes { type Next = ReadStr; }
        impl option_states::Step<ReadText, option_states::Case<0usize>> for ReadStrOrBytes { type Next = ReadStrOrBytes; }
        impl option_states::Step<ReadText, option_states::Case<1usize>> for ReadBytes { type Next = ReadBytes; }
        impl option_states::Step<ReadText, option_states::Case<1usize>> for ReadStrOrBytes { type Next = ReadStrOrBytes; }
        impl option_states::Step<ReadText, option_states::Case<2usize>> for ReadBytes { type Next = ReadStrOrBytes; }
        impl option_states::Step<ReadText, option_states::Case<2usize>> for ReadStrOrBytes { type Next = ReadStrOrBytes; }
        /// Optional arguments: `pairs`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Count<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Count<'c, 'a, __S> {
            /// Sets `pairs`. Python's default: `False`.
            pub fn pairs<__V: Kinded<Kind: option_states::Choice<CountPairs>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Count<'c, 'a, option_states::After<__T, CountPairs, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<CountPairs, option_states::CaseOf<CountPairs, __V>>;
        }
        /// A state of the options of [`Count`].
        #[derive(Debug)]
        pub struct CountInt;
        impl option_states::State for CountInt { type Output = i64; }
        /// A state of the options of [`Count`].
        #[derive(Debug)]
        pub struct CountStrIntTupleList;
        impl option_states::State for CountStrIntTupleList { type Output = Vec<(String, i64)>; }
        /// A state of the options of [`Count`].
        #[derive(Debug)]
        pub struct CountStrIntTupleListOrInt;
        impl option_states::State for CountStrIntTupleListOrInt { type Output = super::StrIntTupleListOrInt; }
        /// The option `pairs`.
        #[derive(Debug)]
        pub struct CountPairs;
        impl option_states::Choice<CountPairs> for option_states::True { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<CountPairs> for option_states::False { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<CountPairs> for bool { type Case = option_states::Case<2usize>; }
        impl option_states::Step<CountPairs, option_states::Case<0usize>> for CountInt { type Next = CountStrIntTupleList; }
        impl option_states::Step<CountPairs, option_states::Case<0usize>> for CountStrIntTupleListOrInt { type Next = CountStrIntTupleListOrInt; }
        impl option_states::Step<CountPairs, option_states::Case<1usize>> for CountInt { type Next = CountInt; }
        impl option_states::Step<CountPairs, option_states::Case<1usize>> for CountStrIntTupleListOrInt { type Next = CountStrIntTupleListOrInt; }
        impl option_states::Step<CountPairs, option_states::Case<2usize>> for CountInt { type Next = CountStrIntTupleListOrInt; }
        impl option_states::Step<CountPairs, option_states::Case<2usize>> for CountStrIntTupleListOrInt { type Next = CountStrIntTupleListOrInt; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
}
