// @generated from overload_by_literal_bool.json: the API of the bindings
/// Python module `overload_by_literal_bool`.
pub mod overload_by_literal_bool {
    /// Python `overload_by_literal_bool.read`.
    pub fn read<'a>(name: &'a str) -> Result<Vec<u8>>;
    /// [`read`](read()) with options, set by name.
    pub fn read_with<'a, __S: choice::State>(
        name: &'a str,
        options: impl for<'c> FnOnce(self::options::Read<'c, 'a, self::options::ReadBytes>) -> self::options::Read<'c, 'a, __S>,
    ) -> Result<<__S as choice::State>::Output>;
    /// Python `overload_by_literal_bool.count`.
    pub fn count<'a>(word: &'a str) -> Result<i64>;
    /// [`count`](count()) with options, set by name.
    pub fn count_with<'a, __S: choice::State>(
        word: &'a str,
        options: impl for<'c> FnOnce(self::options::Count<'c, 'a, self::options::CountInt>) -> self::options::Count<'c, 'a, __S>,
    ) -> Result<<__S as choice::State>::Output>;
    /// Python class `overload_by_literal_bool.Certificate`.
    pub struct Certificate { base: Object }
    impl PythonClass for Certificate;
    impl FromPython for Certificate;
    impl Clone for Certificate;
    impl Deref for Certificate { type Target = Object; }
    impl Debug for Certificate;
    impl Display for Certificate;
    impl IsA<Object> for Certificate;
    impl<'__h> Kinded for &'__h Certificate { type Kind = Certificate; }
    impl Kinded for Certificate { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Certificate;
    impl Has<protocol_members::get> for self::Certificate;
    impl Certificate {
        /// Python `overload_by_literal_bool.Certificate.Certificate`.
        pub fn new() -> Result<Self>;
        /// Python `overload_by_literal_bool.Certificate.get`.
        pub fn get(&self) -> Result<IndexMap<String, String>>;
        /// [`get`](Self::get()) with options, set by name.
        pub fn get_with<'a, __S: choice::State>(
            &self,
            options: impl for<'c> FnOnce(self::options::CertificateGet<'c, 'a, self::options::CertificateGetStrStrDict>) -> self::options::CertificateGet<'c, 'a, __S>,
        ) -> Result<<__S as choice::State>::Output>;
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
    impl UnionValue for StrStrDictOrBytes { type Given<'a> = Self; }
    impl<'a> Arg<'a, Option<Union<StrStrDictOrBytes>>> for StrStrDictOrBytes;
    impl<'a> Arg<'a, Union<StrStrDictOrBytes>> for StrStrDictOrBytes;
    impl FromPython for StrStrDictOrBytes;
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
    impl UnionValue for StrOrBytes { type Given<'a> = Self; }
    impl<'a> Arg<'a, Option<Union<StrOrBytes>>> for StrOrBytes;
    impl<'a> Arg<'a, Union<StrOrBytes>> for StrOrBytes;
    impl FromPython for StrOrBytes;
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
    impl UnionValue for StrIntTupleListOrInt { type Given<'a> = Self; }
    impl<'a> Arg<'a, Option<Union<StrIntTupleListOrInt>>> for StrIntTupleListOrInt;
    impl<'a> Arg<'a, Union<StrIntTupleListOrInt>> for StrIntTupleListOrInt;
    impl FromPython for StrIntTupleListOrInt;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `binary`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CertificateGet<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> CertificateGet<'c, 'a, __S> {
            /// Sets `binary`. Python's default: `False`.
            pub fn binary<__V: Kinded<Kind: choice::Choice<CertificateGetBinary>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> CertificateGet<'c, 'a, choice::After<__T, CertificateGetBinary, __V>> where __S: choice::Is<__T>, __T: choice::Step<CertificateGetBinary, choice::CaseOf<CertificateGetBinary, __V>>;
        }
        /// A state of the options of [`CertificateGet`].
        #[derive(Debug)]
        pub struct CertificateGetStrStrDict;
        impl choice::State for CertificateGetStrStrDict { type Output = IndexMap<String, String>; }
        /// A state of the options of [`CertificateGet`].
        #[derive(Debug)]
        pub struct CertificateGetBytes;
        impl choice::State for CertificateGetBytes { type Output = Vec<u8>; }
        /// A state of the options of [`CertificateGet`].
        #[derive(Debug)]
        pub struct CertificateGetStrStrDictOrBytes;
        impl choice::State for CertificateGetStrStrDictOrBytes { type Output = super::StrStrDictOrBytes; }
        /// The option `binary`.
        #[derive(Debug)]
        pub struct CertificateGetBinary;
        impl choice::Choice<CertificateGetBinary> for choice::True { type Case = choice::Case<0usize>; }
        impl choice::Choice<CertificateGetBinary> for choice::False { type Case = choice::Case<1usize>; }
        impl choice::Choice<CertificateGetBinary> for bool { type Case = choice::Case<2usize>; }
        impl choice::Step<CertificateGetBinary, choice::Case<0usize>> for CertificateGetStrStrDict { type Next = CertificateGetBytes; }
        impl choice::Step<CertificateGetBinary, choice::Case<0usize>> for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        impl choice::Step<CertificateGetBinary, choice::Case<1usize>> for CertificateGetStrStrDict { type Next = CertificateGetStrStrDict; }
        impl choice::Step<CertificateGetBinary, choice::Case<1usize>> for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        impl choice::Step<CertificateGetBinary, choice::Case<2usize>> for CertificateGetStrStrDict { type Next = CertificateGetStrStrDictOrBytes; }
        impl choice::Step<CertificateGetBinary, choice::Case<2usize>> for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        /// Optional arguments: `text`, `limit`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Read<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Read<'c, 'a, __S> {
            /// Sets `text`. Python's default: `None`.
            pub fn text<__V: Kinded<Kind: choice::Choice<ReadText>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Read<'c, 'a, choice::After<__T, ReadText, __V>> where __S: choice::Is<__T>, __T: choice::Step<ReadText, choice::CaseOf<ReadText, __V>>;
            /// Sets `limit`. Python's default: `100`.
            pub fn limit(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// A state of the options of [`Read`].
        #[derive(Debug)]
        pub struct ReadBytes;
        impl choice::State for ReadBytes { type Output = Vec<u8>; }
        /// A state of the options of [`Read`].
        #[derive(Debug)]
        pub struct ReadStr;
        impl choice::State for ReadStr { type Output = String; }
        /// A state of the options of [`Read`].
        #[derive(Debug)]
        pub struct ReadStrOrBytes;
        impl choice::State for ReadStrOrBytes { type Output = super::StrOrBytes; }
        /// The option `text`.
        #[derive(Debug)]
        pub struct ReadText;
        impl choice::Choice<ReadText> for choice::True { type Case = choice::Case<0usize>; }
        impl choice::Choice<ReadText> for choice::False { type Case = choice::Case<1usize>; }
        impl choice::Choice<ReadText> for () { type Case = choice::Case<1usize>; }
        impl choice::Choice<ReadText> for bool { type Case = choice::Case<2usize>; }
        impl choice::Choice<ReadText> for Option<bool> { type Case = choice::Case<2usize>; }
        impl choice::Step<ReadText, choice::Case<0usize>> for ReadBytes { type Next = ReadStr; }
        impl choice::Step<ReadText, choice::Case<0usize>> for ReadStrOrBytes { type Next = ReadStrOrBytes; }
        impl choice::Step<ReadText, choice::Case<1usize>> for ReadBytes { type Next = ReadBytes; }
        impl choice::Step<ReadText, choice::Case<1usize>> for ReadStrOrBytes { type Next = ReadStrOrBytes; }
        impl choice::Step<ReadText, choice::Case<2usize>> for ReadBytes { type Next = ReadStrOrBytes; }
        impl choice::Step<ReadText, choice::Case<2usize>> for ReadStrOrBytes { type Next = ReadStrOrBytes; }
        /// Optional arguments: `pairs`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Count<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Count<'c, 'a, __S> {
            /// Sets `pairs`. Python's default: `False`.
            pub fn pairs<__V: Kinded<Kind: choice::Choice<CountPairs>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Count<'c, 'a, choice::After<__T, CountPairs, __V>> where __S: choice::Is<__T>, __T: choice::Step<CountPairs, choice::CaseOf<CountPairs, __V>>;
        }
        /// A state of the options of [`Count`].
        #[derive(Debug)]
        pub struct CountInt;
        impl choice::State for CountInt { type Output = i64; }
        /// A state of the options of [`Count`].
        #[derive(Debug)]
        pub struct CountStrIntTupleList;
        impl choice::State for CountStrIntTupleList { type Output = Vec<(String, i64)>; }
        /// A state of the options of [`Count`].
        #[derive(Debug)]
        pub struct CountStrIntTupleListOrInt;
        impl choice::State for CountStrIntTupleListOrInt { type Output = super::StrIntTupleListOrInt; }
        /// The option `pairs`.
        #[derive(Debug)]
        pub struct CountPairs;
        impl choice::Choice<CountPairs> for choice::True { type Case = choice::Case<0usize>; }
        impl choice::Choice<CountPairs> for choice::False { type Case = choice::Case<1usize>; }
        impl choice::Choice<CountPairs> for bool { type Case = choice::Case<2usize>; }
        impl choice::Step<CountPairs, choice::Case<0usize>> for CountInt { type Next = CountStrIntTupleList; }
        impl choice::Step<CountPairs, choice::Case<0usize>> for CountStrIntTupleListOrInt { type Next = CountStrIntTupleListOrInt; }
        impl choice::Step<CountPairs, choice::Case<1usize>> for CountInt { type Next = CountInt; }
        impl choice::Step<CountPairs, choice::Case<1usize>> for CountStrIntTupleListOrInt { type Next = CountStrIntTupleListOrInt; }
        impl choice::Step<CountPairs, choice::Case<2usize>> for CountInt { type Next = CountStrIntTupleListOrInt; }
        impl choice::Step<CountPairs, choice::Case<2usize>> for CountStrIntTupleListOrInt { type Next = CountStrIntTupleListOrInt; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::choice::{False, True};
    }
}
