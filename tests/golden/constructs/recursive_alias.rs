// @generated from recursive_alias.json: the API of the bindings
/// Python module `recursive_alias`.
pub mod recursive_alias {
    /// Python `recursive_alias.depth`.
    pub fn depth<'a>(value: impl Arg<'a, Option<Union<self::BoolOrIntOrStrOrValueListOrStrValueDict>>>) -> Result<i64>;
    /// Python `recursive_alias.nested`.
    pub fn nested<'a>(levels: impl Arg<'a, i64>) -> Result<Option<self::BoolOrIntOrStrOrValueListOrStrValueDict>>;
    /// Python `recursive_alias.run`.
    pub fn run<'a, M0>(step: impl ArgFn<'a, Function<(i64,), Value>, (i64,), Value, M0>) -> Result<i64>;
    /// Python `recursive_alias.run`.
    pub fn run_by<R0: Ret<Value>>(step: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python's `bool | int | str | valuelist | strvaluedict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BoolOrIntOrStrOrValueListOrStrValueDict {
        /// A Bool.
        Bool(bool),
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// A StrValueDict.
        StrValueDict(IndexMap<String, Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for bool;
    impl Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for i64;
    impl Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for String;
    impl AnyList for BoolOrIntOrStrOrValueListOrStrValueDict;
    impl AnyTuple for BoolOrIntOrStrOrValueListOrStrValueDict;
    impl<__V> Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for Mapping<String, __V>;
    impl<__V> Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for Dict<String, __V>;
    impl<__T> Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for List<__T>;
    impl Arm<BoolOrIntOrStrOrValueListOrStrValueDict> for BoolOrIntOrStrOrValueListOrStrValueDict;
    impl UnionValue for BoolOrIntOrStrOrValueListOrStrValueDict {
        type Given<'a> = &'a str;
        type Arms = (bool, (i64, (String, (Vec<Value>, (Mapping<String, Value>, ())))));
    }
    impl Holds for BoolOrIntOrStrOrValueListOrStrValueDict { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BoolOrIntOrStrOrValueListOrStrValueDict { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BoolOrIntOrStrOrValueListOrStrValueDict { type Kind = OneOf<Self>; }
    impl FromPython for BoolOrIntOrStrOrValueListOrStrValueDict;
    impl Display for BoolOrIntOrStrOrValueListOrStrValueDict;
}
