// @generated from long_names.json: the API of the bindings
/// Python module `long_names`.
pub mod long_names {
    /// Python `long_names.opened`.
    pub fn opened<'a>(kind: impl Arg<'a, i64>) -> Result<self::SerializerOfStructuredDocumentsOrMore>;
    /// Python `long_names.placed`.
    pub fn placed<'a>(at: impl Arg<'a, Union<self::Tuple7OrStr>>) -> Result<String>;
    /// Python `long_names.gather`.
    pub fn gather<'a>(coro_or_future1: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `long_names.gather`.
    pub fn gather_coro_or_future2<'a>(coro_or_future1: impl Arg<'a, i64>, coro_or_future2: impl Arg<'a, i64>) -> Result<(i64, i64)>;
    /// Python `long_names.gather`.
    pub fn gather_3<'a>(
        coro_or_future1: impl Arg<'a, i64>,
        coro_or_future2: impl Arg<'a, i64>,
        coro_or_future3: impl Arg<'a, i64>,
    ) -> Result<(i64, i64, i64)>;
    /// Python class `long_names.TLSVersion`.
    pub struct TlsVersionHandle { base: Object }
    impl Nominal for TlsVersionHandle;
    impl Clone for TlsVersionHandle;
    impl Deref for TlsVersionHandle { type Target = Object; }
    impl Debug for TlsVersionHandle;
    impl Display for TlsVersionHandle;
    impl IsA<TlsVersionHandle> for TlsVersionHandle;
    impl Holds for TlsVersionHandle { type Class = Self; }
    impl<'a> Give<'a> for TlsVersionHandle { type Class = Self; type How = ByValue; }
    impl Kinded for TlsVersionHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::TlsVersionHandle;
    impl Has<protocol_members::__hash__> for self::TlsVersion;
    impl Has<protocol_members::name> for self::TlsVersionHandle;
    impl Has<protocol_members::name> for self::TlsVersion;
    impl TlsVersionHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `long_names.IPv4Address`.
    pub struct Ipv4Address { base: Object }
    impl Nominal for Ipv4Address;
    impl Clone for Ipv4Address;
    impl Deref for Ipv4Address { type Target = Object; }
    impl Debug for Ipv4Address;
    impl Display for Ipv4Address;
    impl IsA<Ipv4Address> for Ipv4Address;
    impl Holds for Ipv4Address { type Class = Self; }
    impl<'a> Give<'a> for Ipv4Address { type Class = Self; type How = ByValue; }
    impl Kinded for Ipv4Address { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Ipv4Address;
    impl Ipv4Address {
        /// Python `long_names.IPv4Address.IPv4Address`.
        pub fn new() -> Result<Self>;
        /// Python `long_names.IPv4Address.isIPv4`.
        pub fn is_ipv4(&self) -> Result<bool>;
    }
    /// Python class `long_names.Expr`.
    pub struct Expr { base: Object }
    impl Nominal for Expr;
    impl Clone for Expr;
    impl Deref for Expr { type Target = Object; }
    impl Debug for Expr;
    impl Display for Expr;
    impl IsA<Expr> for Expr;
    impl Holds for Expr { type Class = Self; }
    impl<'a> Give<'a> for Expr { type Class = Self; type How = ByValue; }
    impl Kinded for Expr { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Expr;
    impl Expr {
        /// Python `long_names.Expr.Expr`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `long_names.expr`.
    pub struct ExprBase { base: Object }
    impl Nominal for ExprBase;
    impl Clone for ExprBase;
    impl Deref for ExprBase { type Target = Object; }
    impl Debug for ExprBase;
    impl Display for ExprBase;
    impl IsA<ExprBase> for ExprBase;
    impl Holds for ExprBase { type Class = Self; }
    impl<'a> Give<'a> for ExprBase { type Class = Self; type How = ByValue; }
    impl Kinded for ExprBase { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::ExprBase;
    impl ExprBase {
        /// Python `long_names.expr.expr`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `long_names.Name`.
    pub struct Name { base: self::ExprBase }
    impl Nominal for Name;
    impl Clone for Name;
    impl Deref for Name { type Target = self::ExprBase; }
    impl Debug for Name;
    impl Display for Name;
    impl IsA<Name> for Name;
    impl IsA<self::ExprBase> for Name;
    impl<__S> In<__S> for Name where self::ExprBase: In<__S>;
    impl Holds for Name { type Class = Self; }
    impl<'a> Give<'a> for Name { type Class = Self; type How = ByValue; }
    impl Kinded for Name { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Name;
    impl Name {
        /// Python `long_names.Name.Name`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `long_names.SerializerOfStructuredDocuments`.
    pub struct SerializerOfStructuredDocuments { base: Object }
    impl Nominal for SerializerOfStructuredDocuments;
    impl Clone for SerializerOfStructuredDocuments;
    impl Deref for SerializerOfStructuredDocuments { type Target = Object; }
    impl Debug for SerializerOfStructuredDocuments;
    impl Display for SerializerOfStructuredDocuments;
    impl IsA<SerializerOfStructuredDocuments> for SerializerOfStructuredDocuments;
    impl Holds for SerializerOfStructuredDocuments { type Class = Self; }
    impl<'a> Give<'a> for SerializerOfStructuredDocuments { type Class = Self; type How = ByValue; }
    impl Kinded for SerializerOfStructuredDocuments { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::SerializerOfStructuredDocuments;
    impl SerializerOfStructuredDocuments {
        /// Python `long_names.SerializerOfStructuredDocuments.SerializerOfStructuredDocuments`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `long_names.TransformerOfStructuredDocuments`.
    pub struct TransformerOfStructuredDocuments { base: Object }
    impl Nominal for TransformerOfStructuredDocuments;
    impl Clone for TransformerOfStructuredDocuments;
    impl Deref for TransformerOfStructuredDocuments { type Target = Object; }
    impl Debug for TransformerOfStructuredDocuments;
    impl Display for TransformerOfStructuredDocuments;
    impl IsA<TransformerOfStructuredDocuments> for TransformerOfStructuredDocuments;
    impl Holds for TransformerOfStructuredDocuments { type Class = Self; }
    impl<'a> Give<'a> for TransformerOfStructuredDocuments { type Class = Self; type How = ByValue; }
    impl Kinded for TransformerOfStructuredDocuments { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::TransformerOfStructuredDocuments;
    impl TransformerOfStructuredDocuments {
        /// Python `long_names.TransformerOfStructuredDocuments.TransformerOfStructuredDocuments`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `long_names.TLSVersion`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TlsVersion {
        /// Python enum member `long_names.TLSVersion.TLSv1_2`, `1`.
        Tlsv1_2,
        /// Python enum member `long_names.TLSVersion.SSLv3`, `2`.
        Sslv3,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for TlsVersion;
    impl TlsVersion {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::TlsVersionHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for TlsVersion;
    impl Eq for TlsVersion;
    impl Hash for TlsVersion;
    impl TlsVersion {
    }
    impl<'a> Arg<'a, TlsVersion> for TlsVersion;
    impl<'a> Arg<'a, TlsVersion> for &TlsVersion;
    impl<'a> Arg<'a, Option<TlsVersion>> for TlsVersion;
    impl<'a> Arg<'a, Option<TlsVersion>> for &TlsVersion;
    impl<'a> Args<'a, TlsVersion> for TlsVersion;
    impl<'a> Args<'a, TlsVersion> for &TlsVersion;
    impl<'a> Element<'a, TlsVersion> for TlsVersion;
    impl<'a> Arg<'a, Value> for TlsVersion;
    impl<'a> Arg<'a, Value> for &TlsVersion;
    impl<'a> Arg<'a, Option<Value>> for TlsVersion;
    impl<'a> Arg<'a, Option<Value>> for &TlsVersion;
    impl<'a> Args<'a, Value> for TlsVersion;
    impl<'a> Args<'a, Value> for &TlsVersion;
    impl<'a> Element<'a, Value> for TlsVersion;
    impl Ret<TlsVersion> for TlsVersion;
    impl Ret<TlsVersion> for Result<TlsVersion, Error>;
    impl Asked for TlsVersion;
    impl Sorted for TlsVersion { type Sort = NoClass<Self>; }
    impl Check for TlsVersion;
    impl<'a> Arg<'a, TlsVersion> for &'a self::TlsVersionHandle;
    impl<'a> Arg<'a, Option<TlsVersion>> for &'a self::TlsVersionHandle;
    impl ArgKind for TlsVersion { type Given<'a> = TlsVersion; }
    impl Kinded for TlsVersion { type Kind = TlsVersion; }
    impl Kinded for &TlsVersion { type Kind = TlsVersion; }
    impl TryFrom<&self::TlsVersionHandle> for TlsVersion { type Error = Error; }
    impl FromPython for TlsVersion;
    /// Python's `long_names.SerializerOfStructuredDocuments | long_names.TransformerOfStructuredDocuments | long_names.IPv4Address | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SerializerOfStructuredDocumentsOrMore {
        /// A SerializerOfStructuredDocuments.
        SerializerOfStructuredDocuments(self::SerializerOfStructuredDocuments),
        /// A TransformerOfStructuredDocuments.
        TransformerOfStructuredDocuments(self::TransformerOfStructuredDocuments),
        /// A Ipv4Address.
        Ipv4Address(self::Ipv4Address),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<SerializerOfStructuredDocumentsOrMore> for SerializerOfStructuredDocumentsOrMore;
    impl UnionValue for SerializerOfStructuredDocumentsOrMore {
        type Given<'a> = Self;
        type Arms = (self::SerializerOfStructuredDocuments, (self::TransformerOfStructuredDocuments, (self::Ipv4Address, (String, ()))));
    }
    impl Holds for SerializerOfStructuredDocumentsOrMore { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for SerializerOfStructuredDocumentsOrMore { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for SerializerOfStructuredDocumentsOrMore { type Kind = OneOf<Self>; }
    impl FromPython for SerializerOfStructuredDocumentsOrMore;
    impl Display for SerializerOfStructuredDocumentsOrMore;
    /// Python's `tuple7 | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Tuple7OrStr {
        /// A Tuple7.
        Tuple7((i64, i64, i64, f64, f64, f64, String)),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__T3: Passes<f64>, __T4: Passes<f64>, __T5: Passes<f64>> Arm<Tuple7OrStr> for (i64, i64, i64, __T3, __T4, __T5, String);
    impl Arm<Tuple7OrStr> for String;
    impl Arm<Tuple7OrStr> for Tuple7OrStr;
    impl UnionValue for Tuple7OrStr { type Given<'a> = &'a str; type Arms = ((i64, i64, i64, f64, f64, f64, String), (String, ())); }
    impl Holds for Tuple7OrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for Tuple7OrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for Tuple7OrStr { type Kind = OneOf<Self>; }
}
