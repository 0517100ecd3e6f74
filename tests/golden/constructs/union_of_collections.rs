// @generated from union_of_collections.json: the API of the bindings
/// Python module `union_of_collections`.
pub mod union_of_collections {
    /// Python `union_of_collections.names`.
    pub fn names<'a>(source: impl Arg<'a, Union<self::StrOrStrListOrValueListOrStrValueDict>>) -> Result<Vec<String>>;
    /// Python's `str | strlist | valuelist | strvaluedict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrStrListOrValueListOrStrValueDict {
        /// A Str.
        Str(String),
        /// A StrList.
        StrList(Vec<String>),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// A StrValueDict.
        StrValueDict(IndexMap<String, Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrStrListOrValueListOrStrValueDict> for () { const FORM: Form = Form::Tuple; }
    impl Arm<StrOrStrListOrValueListOrStrValueDict> for String;
    impl AnyList for StrOrStrListOrValueListOrStrValueDict;
    impl AnyTuple for StrOrStrListOrValueListOrStrValueDict;
    impl<__V> Arm<StrOrStrListOrValueListOrStrValueDict> for Mapping<String, __V>;
    impl<__V> Arm<StrOrStrListOrValueListOrStrValueDict> for Dict<String, __V>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for List<__T>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for PyIter<__T>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for Iterable<__T>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for Set<__T>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for FrozenSet<__T>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for IndexSet<__T>;
    impl<__T> Arm<StrOrStrListOrValueListOrStrValueDict> for PyTuple<__T>;
    impl<__T, __S, __R> Arm<StrOrStrListOrValueListOrStrValueDict> for PyGenerator<__T, __S, __R>;
    impl Arm<StrOrStrListOrValueListOrStrValueDict> for StrOrStrListOrValueListOrStrValueDict;
    impl UnionValue for StrOrStrListOrValueListOrStrValueDict {
        type Given<'a> = &'a str;
        type Arms = (String, (Vec<String>, (Vec<Value>, (Mapping<String, Value>, ()))));
    }
    impl Holds for StrOrStrListOrValueListOrStrValueDict { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrStrListOrValueListOrStrValueDict { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrStrListOrValueListOrStrValueDict { type Kind = OneOf<Self>; }
}
