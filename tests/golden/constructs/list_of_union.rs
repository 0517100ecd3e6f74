// @generated from list_of_union.json: the API of the bindings
/// Python module `list_of_union`.
pub mod list_of_union {
    /// Python `list_of_union.echo`.
    pub fn echo<'a>(items: impl Arg<'a, Union<self::IntListOrStrList>>) -> Result<self::IntListOrStrList>;
    /// Python `list_of_union.mixed`.
    pub fn mixed() -> Result<Vec<self::IntOrStr>>;
    /// Python's `intlist | strlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrList {
        /// A IntList.
        IntList(Vec<i64>),
        /// A StrList.
        StrList(Vec<String>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrStrList> for Vec<i64>;
    impl Arm<IntListOrStrList> for Vec<String>;
    impl Arm<IntListOrStrList> for List<i64>;
    impl Arm<IntListOrStrList> for List<String>;
    impl Arm<IntListOrStrList> for IntListOrStrList;
    impl UnionValue for IntListOrStrList { type Given<'a> = Self; type Arms = (Vec<i64>, (Vec<String>, ())); }
    impl Holds for IntListOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrStrList { type Kind = OneOf<Self>; }
    impl FromPython for IntListOrStrList;
    impl Display for IntListOrStrList;
    /// Python's `int | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = Self; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
    impl FromPython for IntOrStr;
    impl Display for IntOrStr;
}
