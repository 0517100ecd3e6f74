// @generated from recursive_alias.json: the API of the bindings
/// Python module `recursive_alias`.
pub mod recursive_alias {
    /// Python `recursive_alias.depth`.
    pub fn depth<'a>(value: impl Arg<'a, Option<Union<self::Json>>>) -> Result<i64>;
    /// Python `recursive_alias.nested`.
    pub fn nested<'a>(levels: impl Arg<'a, i64>) -> Result<Option<self::Json>>;
    /// Python `recursive_alias.run`.
    pub fn run<'a, M0>(step: impl ArgFn<'a, Function<(i64,), Value>, (i64,), Value, M0>) -> Result<i64>;
    /// Python `recursive_alias.run`.
    pub fn run_by<R0: Ret<Value>>(step: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python's `bool | int | str | valuelist | strvaluedict`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Json {
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
    impl Arm<Json> for bool;
    impl Arm<Json> for i64;
    impl Arm<Json> for String;
    impl AnyList for Json;
    impl AnyTuple for Json;
    impl<__V> Arm<Json> for Mapping<String, __V>;
    impl UnionValue for Json { type Given<'a> = &'a str; }
    impl<'a> Arg<'a, Option<Union<Json>>> for Json;
    impl<'a> Arg<'a, Union<Json>> for Json;
    impl FromPython for Json;
}
