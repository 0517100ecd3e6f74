// @generated from union_with_any.json: the API of the bindings
/// Python module `union_with_any`.
pub mod union_with_any {
    /// Python `union_with_any.one_or_any`.
    pub fn one_or_any<'a>(cells: impl Arg<'a, i64>) -> Result<self::GridOrValue>;
    /// Python `union_with_any.plain_or_any`.
    pub fn plain_or_any<'a>(cells: impl Arg<'a, i64>) -> Result<Value>;
    /// Python `union_with_any.total`.
    pub fn total<'a>(of: impl Arg<'a, Union<self::IntOrWithLenOrStr>>) -> Result<self::GridOrValue>;
    /// [`total`](total()) with options, set by name.
    pub fn total_with<'a>(
        of: impl Arg<'a, Union<self::IntOrWithLenOrStr>>,
        options: impl self::options::with::TotalClosure<'a>,
    ) -> Result<self::GridOrValue>;
    /// Python `union_with_any.argument`.
    pub fn argument<'a>(value: impl Arg<'a, Union<self::IntOrTemplateOrBoolStrTuple>>) -> Result<String>;
    /// Python `union_with_any.arguments`.
    pub fn arguments<'a>(values: impl Arg<'a, Vec<Union<self::IntOrTemplate>>>) -> Result<String>;
    /// Python class `union_with_any.Grid`.
    pub struct Grid<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Grid<T>;
    impl<T: TypeArg> Clone for Grid<T>;
    impl<T> Deref for Grid<T> { type Target = Object; }
    impl<T: Received> Debug for Grid<T>;
    impl<T: Received> Display for Grid<T>;
    impl<T, __A0> IsA<self::Grid<__A0>> for Grid<T> where T: Param<__A0>;
    impl<T> Inherits<Grid<T>> for Grid<T>;
    impl<T: TypeArg> Holds for Grid<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Grid<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Grid<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Grid<T>;
    impl<T: Received> Grid<T> {
        /// Python `union_with_any.Grid.Grid`.
        pub fn new<'a>(cells: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `union_with_any.Grid.scaled`.
        pub fn scaled<'a>(&self, by: impl Arg<'a, Value>) -> Result<EitherOther<self::Grid<T>, Value>>;
        /// Python attribute `union_with_any.Grid.cells`: `int`.
        pub fn cells(&self) -> Result<i64>;
    }
    impl<T: Received> Grid<T> {
        /// Assigns Python's `cells`.
        pub fn set_cells<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python's `union_with_any.Grid | Any`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum GridOrValue {
        /// A Grid.
        Grid(self::Grid<i64>),
        /// Anything else that Python returns.
        Value(Value),
    }
    impl Arm<GridOrValue> for GridOrValue;
    impl UnionValue for GridOrValue { type Given<'a> = Self; type Arms = (); }
    impl Holds for GridOrValue { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for GridOrValue { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for GridOrValue { type Kind = OneOf<Self>; }
    impl FromPython for GridOrValue;
    impl Display for GridOrValue;
    /// Python's `int | withlen | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrWithLenOrStr {
        /// A Int.
        Int(i64),
        /// A WithLen.
        WithLen(Object),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrWithLenOrStr> for i64;
    impl Arm<IntOrWithLenOrStr> for String;
    impl Arm<IntOrWithLenOrStr> for Object;
    impl AnyList for IntOrWithLenOrStr;
    impl AnyListHandle for IntOrWithLenOrStr;
    impl AnyTupleHandle for IntOrWithLenOrStr;
    impl AnyTuple for IntOrWithLenOrStr;
    impl<__K, __V> Arm<IntOrWithLenOrStr> for Mapping<__K, __V>;
    impl<__K, __V> Arm<IntOrWithLenOrStr> for Dict<__K, __V>;
    impl Arm<IntOrWithLenOrStr> for IntOrWithLenOrStr;
    impl UnionValue for IntOrWithLenOrStr {
        type Given<'a> = &'a str;
        type Arms = (i64, (Protocol<(protocol_members::__len__,)>, (String, ())));
    }
    impl Holds for IntOrWithLenOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrWithLenOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrWithLenOrStr { type Kind = OneOf<Self>; }
    /// Python's `int | object | boolstrtuple`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrTemplateOrBoolStrTuple {
        /// A Int.
        Int(i64),
        /// A Template.
        Template(Object),
        /// A BoolStrTuple.
        BoolStrTuple((bool, String)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrTemplateOrBoolStrTuple> for i64;
    impl Arm<IntOrTemplateOrBoolStrTuple> for Object;
    impl Arm<IntOrTemplateOrBoolStrTuple> for (bool, String);
    impl Arm<IntOrTemplateOrBoolStrTuple> for ();
    impl Arm<IntOrTemplateOrBoolStrTuple> for IntOrTemplateOrBoolStrTuple;
    impl UnionValue for IntOrTemplateOrBoolStrTuple { type Given<'a> = Self; type Arms = (i64, (Object, ((bool, String), ()))); }
    impl Holds for IntOrTemplateOrBoolStrTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrTemplateOrBoolStrTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrTemplateOrBoolStrTuple { type Kind = OneOf<Self>; }
    /// Python's `int | object`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrTemplate {
        /// A Int.
        Int(i64),
        /// A Template.
        Template(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrTemplate> for i64;
    impl Arm<IntOrTemplate> for Object;
    impl Arm<IntOrTemplate> for ();
    impl Arm<IntOrTemplate> for IntOrTemplate;
    impl UnionValue for IntOrTemplate { type Given<'a> = Self; type Arms = (i64, (Object, ())); }
    impl Holds for IntOrTemplate { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrTemplate { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrTemplate { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `deep`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Total<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Total<'c, 'a> {
            /// Sets `deep`. Python's default: `None`.
            pub fn deep(self, value: impl Arg<'a, Option<i64>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Total`](super::Total).
            pub trait TotalClosure<'a>: for<'c> FnOnce(super::super::options::Total<'c, 'a>) -> super::super::options::Total<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TotalClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Total<'c, 'a>) -> super::super::options::Total<'c, 'a>;
        }
    }
}
