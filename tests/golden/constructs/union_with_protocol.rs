// @generated from union_with_protocol.json: the API of the bindings
/// Python module `union_with_protocol`.
pub mod union_with_protocol {
    /// Python `union_with_protocol.drop`.
    pub fn drop<'a>(labels: impl Arg<'a, Union<self::WithHashOrValueList>>) -> Result<String>;
    /// Python `union_with_protocol.rename`.
    pub fn rename<'a>(labels: impl Arg<'a, Option<Union<self::BoolOrValueList>>>) -> Result<String>;
    /// Python `union_with_protocol.encode`.
    pub fn encode<'a>(params: impl Arg<'a, Union<self::WithItemsOrValueListOrStr>>) -> Result<String>;
    /// Python `union_with_protocol.send`.
    pub fn send<'a>(body: impl Arg<'a, Union<self::StrOrValueListOrDict>>) -> Result<String>;
    /// Python `union_with_protocol.read`.
    pub fn read<'a>(values: impl Arg<'a, Union<self::StrListOrStrStrListDictOrStrValueDict>>) -> Result<String>;
    /// Python `union_with_protocol.index`.
    pub fn index<'a>(shape: impl Arg<'a, Union<self::IntOrObjectOrIntList>>) -> Result<i64>;
    /// Python `union_with_protocol.steps`.
    pub fn steps() -> Result<Vec<i64>>;
    /// Python class `union_with_protocol.SupportsItems`.
    pub struct SupportsItems<K, V> { base: Object, marker: PhantomData<fn() -> (K, V)> }
    impl<K: TypeArg, V: TypeArg> Nominal for SupportsItems<K, V>;
    impl<K: TypeArg, V: TypeArg> Clone for SupportsItems<K, V>;
    impl<K, V> Deref for SupportsItems<K, V> { type Target = Object; }
    impl<K: Received, V: Received> Debug for SupportsItems<K, V>;
    impl<K: Received, V: Received> Display for SupportsItems<K, V>;
    impl<K, V, __A0, __A1> IsA<self::SupportsItems<__A0, __A1>> for SupportsItems<K, V> where K: Param<__A0>, V: Param<__A1>;
    impl<K, V> Inherits<SupportsItems<K, V>> for SupportsItems<K, V>;
    impl<K: TypeArg, V: TypeArg> Holds for SupportsItems<K, V> { type Class = Self; }
    impl<'a, K: Received, V: Received> Give<'a> for SupportsItems<K, V> { type Class = Self; type How = ByValue; }
    impl<K, V> Kinded for SupportsItems<K, V> { type Kind = Self; }
    impl<K, V> Has<protocol_members::__hash__> for self::SupportsItems<K, V>;
    impl<K, V> Has<protocol_members::items> for self::SupportsItems<K, V>;
    impl<K: Received, V: Received> SupportsItems<K, V> {
        /// Python `union_with_protocol.SupportsItems.items`.
        pub fn items(&self) -> Result<PyIter<(K, V)>>;
    }
    /// Python's `withhash | valuelist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithHashOrValueList {
        /// A WithHash.
        WithHash(Object),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithHashOrValueList> for () { const FORM: Form = Form::Tuple; }
    impl AnyList for WithHashOrValueList;
    impl AnyTuple for WithHashOrValueList;
    impl TakesClasses for WithHashOrValueList { type Set = self::__takes::__Set0; }
    impl Arm<WithHashOrValueList> for Object;
    impl Arm<WithHashOrValueList> for String;
    impl Arm<WithHashOrValueList> for bool;
    impl Arm<WithHashOrValueList> for i64;
    impl Arm<WithHashOrValueList> for f64;
    impl Arm<WithHashOrValueList> for Complex64;
    impl<__T> Arm<WithHashOrValueList> for List<__T>;
    impl<__T> Arm<WithHashOrValueList> for PyTuple<__T>;
    impl Arm<WithHashOrValueList> for WithHashOrValueList;
    impl UnionValue for WithHashOrValueList { type Given<'a> = Self; type Arms = (Protocol<(protocol_members::__hash__,)>, (Vec<Value>, ())); }
    impl Holds for WithHashOrValueList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithHashOrValueList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithHashOrValueList { type Kind = OneOf<Self>; }
    /// Python's `bool | valuelist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BoolOrValueList {
        /// A Bool.
        Bool(bool),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BoolOrValueList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<BoolOrValueList> for bool;
    impl AnyList for BoolOrValueList;
    impl AnyTuple for BoolOrValueList;
    impl<__T> Arm<BoolOrValueList> for List<__T>;
    impl<__T> Arm<BoolOrValueList> for PyTuple<__T>;
    impl Arm<BoolOrValueList> for BoolOrValueList;
    impl UnionValue for BoolOrValueList { type Given<'a> = Self; type Arms = (bool, (Vec<Value>, ())); }
    impl Holds for BoolOrValueList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BoolOrValueList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BoolOrValueList { type Kind = OneOf<Self>; }
    /// Python's `withitems | valuelist | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithItemsOrValueListOrStr {
        /// A WithItems.
        WithItems(Object),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithItemsOrValueListOrStr> for () { const FORM: Form = Form::Tuple; }
    impl AnyList for WithItemsOrValueListOrStr;
    impl AnyTuple for WithItemsOrValueListOrStr;
    impl Arm<WithItemsOrValueListOrStr> for String;
    impl TakesClasses for WithItemsOrValueListOrStr { type Set = self::__takes::__Set0; }
    impl Arm<WithItemsOrValueListOrStr> for Object;
    impl<__K, __V> Arm<WithItemsOrValueListOrStr> for Mapping<__K, __V>;
    impl<__K, __V> Arm<WithItemsOrValueListOrStr> for Dict<__K, __V>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for List<__T>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for PyIter<__T>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for Iterable<__T>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for Set<__T>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for FrozenSet<__T>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for IndexSet<__T>;
    impl<__T> Arm<WithItemsOrValueListOrStr> for PyTuple<__T>;
    impl<__T, __S, __R> Arm<WithItemsOrValueListOrStr> for PyGenerator<__T, __S, __R>;
    impl Arm<WithItemsOrValueListOrStr> for WithItemsOrValueListOrStr;
    impl UnionValue for WithItemsOrValueListOrStr {
        type Given<'a> = &'a str;
        type Arms = (Protocol<(protocol_members::items,)>, (Vec<Value>, (String, ())));
    }
    impl Holds for WithItemsOrValueListOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithItemsOrValueListOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithItemsOrValueListOrStr { type Kind = OneOf<Self>; }
    /// Python's `str | valuelist | dict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrValueListOrDict {
        /// A Str.
        Str(String),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// A Dict.
        Dict(Dict<Value, Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrValueListOrDict> for String;
    impl AnyList for StrOrValueListOrDict;
    impl AnyTuple for StrOrValueListOrDict;
    impl Arm<StrOrValueListOrDict> for Dict<Value, Value>;
    impl<__K, __V> Arm<StrOrValueListOrDict> for Mapping<__K, __V>;
    impl<__T> Arm<StrOrValueListOrDict> for List<__T>;
    impl Arm<StrOrValueListOrDict> for StrOrValueListOrDict;
    impl UnionValue for StrOrValueListOrDict { type Given<'a> = &'a str; type Arms = (String, (Vec<Value>, (Dict<Value, Value>, ()))); }
    impl Holds for StrOrValueListOrDict { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrValueListOrDict { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrValueListOrDict { type Kind = OneOf<Self>; }
    /// Python's `strlist | strstrlistdict | strvaluedict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrListOrStrStrListDictOrStrValueDict {
        /// A StrList.
        StrList(Vec<String>),
        /// A StrStrListDict.
        StrStrListDict(IndexMap<String, Vec<String>>),
        /// A StrValueDict.
        StrValueDict(IndexMap<String, Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrListOrStrStrListDictOrStrValueDict> for Vec<String>;
    impl<__V> Arm<StrListOrStrStrListDictOrStrValueDict> for Mapping<String, __V>;
    impl<__V> Arm<StrListOrStrStrListDictOrStrValueDict> for Dict<String, __V>;
    impl Arm<StrListOrStrStrListDictOrStrValueDict> for List<String>;
    impl Arm<StrListOrStrStrListDictOrStrValueDict> for StrListOrStrStrListDictOrStrValueDict;
    impl UnionValue for StrListOrStrStrListDictOrStrValueDict {
        type Given<'a> = Self;
        type Arms = (Vec<String>, (Mapping<String, Vec<String>>, (Mapping<String, Value>, ())));
    }
    impl Holds for StrListOrStrStrListDictOrStrValueDict { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrListOrStrStrListDictOrStrValueDict { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrListOrStrStrListDictOrStrValueDict { type Kind = OneOf<Self>; }
    /// Python's `int | object | intlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrObjectOrIntList {
        /// A Int.
        Int(i64),
        /// A Object.
        Object(Object),
        /// A IntList.
        IntList(Vec<i64>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrObjectOrIntList> for i64;
    impl Arm<IntOrObjectOrIntList> for Object;
    impl Arm<IntOrObjectOrIntList> for Vec<i64>;
    impl Arm<IntOrObjectOrIntList> for List<i64>;
    impl Arm<IntOrObjectOrIntList> for ();
    impl Arm<IntOrObjectOrIntList> for IntOrObjectOrIntList;
    impl UnionValue for IntOrObjectOrIntList { type Given<'a> = Self; type Arms = (i64, (Object, (Vec<i64>, ()))); }
    impl Holds for IntOrObjectOrIntList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrObjectOrIntList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrObjectOrIntList { type Kind = OneOf<Self>; }
}
