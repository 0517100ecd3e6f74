// @generated from meeting_arguments.json: the API of the bindings
/// Python module `meeting_arguments`.
pub mod meeting_arguments {
    /// Python `meeting_arguments.left`.
    pub fn left() -> Result<self::Kind<self::Left>>;
    /// Python `meeting_arguments.right`.
    pub fn right() -> Result<self::Kind<self::Right>>;
    /// Python `meeting_arguments.grid`.
    pub fn grid() -> Result<self::Grid<Vec<Value>, self::Kind<self::Right>>>;
    /// Python `meeting_arguments.kind`.
    pub fn kind<'a>(of: impl Arg<'a, Union<self::KindLeftOrKindRightOrStr>>) -> Result<String>;
    /// Python `meeting_arguments.grid_or_text`.
    pub fn grid_or_text<'a>(of: impl Arg<'a, Union<self::GridValueListKindLeftOrMore>>) -> Result<String>;
    /// Python `meeting_arguments.listed`.
    pub fn listed<'a>(all: impl Arg<'a, Union<self::StrListOrStrOrBaseListOrInt>>) -> Result<String>;
    /// Python `meeting_arguments.apart`.
    pub fn apart<'a>(all: impl Arg<'a, Union<self::IntListOrStrOrBaseList>>) -> Result<String>;
    /// Python `meeting_arguments.shuffled`.
    pub fn shuffled<'a, P: Kinded<Kind: self::sig::Shuffled> + Arg<'a, <P as Kinded>::Kind>>(
        x: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Shuffled>::Output>;
    /// Python class `meeting_arguments.Base`.
    pub struct Base { base: Object }
    impl PythonClass for Base;
    impl FromPython for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl IsA<Object> for Base;
    impl Nominal for Base;
    impl<'a> Give<'a> for &'a Base { type Class = Base; }
    impl<'a> Give<'a> for Base { type Class = Self; }
    impl<'__h> Kinded for &'__h Base { type Kind = Base; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Base;
    impl Base {
        /// Python `meeting_arguments.Base.Base`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `meeting_arguments.Left`.
    pub struct Left { base: self::Base }
    impl PythonClass for Left;
    impl FromPython for Left;
    impl Clone for Left;
    impl Deref for Left { type Target = self::Base; }
    impl Debug for Left;
    impl Display for Left;
    impl IsA<Left> for Left;
    impl IsA<self::Base> for Left;
    impl IsA<Object> for Left;
    impl Nominal for Left;
    impl<__S> In<__S> for Left where self::Base: In<__S>;
    impl<'a> Give<'a> for &'a Left { type Class = Left; }
    impl<'a> Give<'a> for Left { type Class = Self; }
    impl<'__h> Kinded for &'__h Left { type Kind = Left; }
    impl Kinded for Left { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Left;
    impl Left {
        /// Python `meeting_arguments.Left.Left`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `meeting_arguments.Right`.
    pub struct Right { base: self::Base }
    impl PythonClass for Right;
    impl FromPython for Right;
    impl Clone for Right;
    impl Deref for Right { type Target = self::Base; }
    impl Debug for Right;
    impl Display for Right;
    impl IsA<Right> for Right;
    impl IsA<self::Base> for Right;
    impl IsA<Object> for Right;
    impl Nominal for Right;
    impl<__S> In<__S> for Right where self::Base: In<__S>;
    impl<'a> Give<'a> for &'a Right { type Class = Right; }
    impl<'a> Give<'a> for Right { type Class = Self; }
    impl<'__h> Kinded for &'__h Right { type Kind = Right; }
    impl Kinded for Right { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Right;
    impl Right {
        /// Python `meeting_arguments.Right.Right`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `meeting_arguments.Kind`.
    pub struct Kind<Item> { base: Object, marker: PhantomData<fn() -> (Item,)> }
    impl<Item: TypeArg> PythonClass for Kind<Item>;
    impl<Item: FromPython + Send + Sync + 'static> FromPython for Kind<Item>;
    impl<Item: TypeArg> Clone for Kind<Item>;
    impl<Item> Deref for Kind<Item> { type Target = Object; }
    impl<Item: FromPython + Send + Sync + 'static> Debug for Kind<Item>;
    impl<Item: FromPython + Send + Sync + 'static> Display for Kind<Item>;
    impl<Item, __A0> IsA<self::Kind<__A0>> for Kind<Item> where Item: Param<__A0>;
    impl<Item> IsA<Object> for Kind<Item>;
    impl<Item> Inherits<Kind<Item>> for Kind<Item>;
    impl<Item: FromPython + Send + Sync + 'static> Nominal for Kind<Item>;
    impl<'a, Item: FromPython + Send + Sync + 'static> Give<'a> for &'a Kind<Item> { type Class = Kind<Item>; }
    impl<'a, Item: FromPython + Send + Sync + 'static> Give<'a> for Kind<Item> { type Class = Self; }
    impl<'__h, Item> Kinded for &'__h Kind<Item> { type Kind = Kind<Item>; }
    impl<Item> Kinded for Kind<Item> { type Kind = Self; }
    impl<Item> Has<protocol_members::__hash__> for self::Kind<Item>;
    impl<Item: FromPython + Send + Sync + 'static> Kind<Item> {
        /// Python `meeting_arguments.Kind.Kind`.
        pub fn new<'a, X: Kinded<Kind = Item> + Arg<'a, Item>>(item: X) -> Result<Self>;
        /// Python `meeting_arguments.Kind.item`.
        pub fn item(&self) -> Result<Item>;
    }
    /// Python class `meeting_arguments.Grid`.
    pub struct Grid<Shape, Item> { base: Object, marker: PhantomData<fn() -> (Shape, Item)> }
    impl<Shape: TypeArg, Item: TypeArg> PythonClass for Grid<Shape, Item>;
    impl<Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> FromPython for Grid<Shape, Item>;
    impl<Shape: TypeArg, Item: TypeArg> Clone for Grid<Shape, Item>;
    impl<Shape, Item> Deref for Grid<Shape, Item> { type Target = Object; }
    impl<Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> Debug for Grid<Shape, Item>;
    impl<Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> Display for Grid<Shape, Item>;
    impl<Shape, Item, __A0, __A1> IsA<self::Grid<__A0, __A1>> for Grid<Shape, Item> where Shape: Param<__A0>, Item: Param<__A1>;
    impl<Shape, Item> IsA<Object> for Grid<Shape, Item>;
    impl<Shape, Item> Inherits<Grid<Shape, Item>> for Grid<Shape, Item>;
    impl<Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> Nominal for Grid<Shape, Item>;
    impl<'a, Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> Give<'a> for &'a Grid<Shape, Item> {
        type Class = Grid<Shape, Item>;
    }
    impl<'a, Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> Give<'a> for Grid<Shape, Item> {
        type Class = Self;
    }
    impl<'__h, Shape, Item> Kinded for &'__h Grid<Shape, Item> { type Kind = Grid<Shape, Item>; }
    impl<Shape, Item> Kinded for Grid<Shape, Item> { type Kind = Self; }
    impl<Shape, Item> Has<protocol_members::__hash__> for self::Grid<Shape, Item>;
    impl<Shape: FromPython + Send + Sync + 'static, Item: FromPython + Send + Sync + 'static> Grid<Shape, Item> {
        /// Python `meeting_arguments.Grid.Grid`.
        pub fn new<'a, X: Kinded<Kind = Shape> + Arg<'a, Shape>, Y: Kinded<Kind = Item> + Arg<'a, Item>>(shape: X, kind: Y) -> Result<Self>;
        /// Python `meeting_arguments.Grid.shape`.
        pub fn shape(&self) -> Result<Shape>;
        /// Python `meeting_arguments.Grid.set_shape`.
        pub fn set_shape<'a>(&self, shape: impl Arg<'a, Shape>) -> Result<()>;
        /// Python `meeting_arguments.Grid.kind`.
        pub fn kind(&self) -> Result<Item>;
    }
    /// Python's `meeting_arguments.Kind | meeting_arguments.Kind | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum KindLeftOrKindRightOrStr {
        /// A KindLeft.
        KindLeft(self::Kind<self::Left>),
        /// A KindRight.
        KindRight(self::Kind<self::Right>),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<KindLeftOrKindRightOrStr> for String;
    impl TakesClasses for KindLeftOrKindRightOrStr { type Set = self::__takes::__Set0; }
    impl UnionValue for KindLeftOrKindRightOrStr {
        type Given<'a> = &'a str;
        type Arms = (self::Kind<self::Left>, (self::Kind<self::Right>, (String, ())));
    }
    impl<'a> Arg<'a, Option<Union<KindLeftOrKindRightOrStr>>> for KindLeftOrKindRightOrStr;
    impl<'a> Arg<'a, Union<KindLeftOrKindRightOrStr>> for KindLeftOrKindRightOrStr;
    impl<'a> Arg<'a, Value> for KindLeftOrKindRightOrStr;
    /// Python's `meeting_arguments.Grid | meeting_arguments.Grid | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum GridValueListKindLeftOrMore {
        /// A GridValueListKindLeft.
        GridValueListKindLeft(self::Grid<Vec<Value>, self::Kind<self::Left>>),
        /// A GridValueListKindRight.
        GridValueListKindRight(self::Grid<Vec<Value>, self::Kind<self::Right>>),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<GridValueListKindLeftOrMore> for String;
    impl TakesClasses for GridValueListKindLeftOrMore { type Set = self::__takes::__Set1; }
    impl UnionValue for GridValueListKindLeftOrMore {
        type Given<'a> = &'a str;
        type Arms = (self::Grid<Vec<Value>, self::Kind<self::Left>>, (self::Grid<Vec<Value>, self::Kind<self::Right>>, (String, ())));
    }
    impl<'a> Arg<'a, Option<Union<GridValueListKindLeftOrMore>>> for GridValueListKindLeftOrMore;
    impl<'a> Arg<'a, Union<GridValueListKindLeftOrMore>> for GridValueListKindLeftOrMore;
    impl<'a> Arg<'a, Value> for GridValueListKindLeftOrMore;
    /// Python's `str | meeting_arguments.Base`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBase {
        /// A Str.
        Str(String),
        /// A Base.
        Base(self::Base),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBase> for String;
    impl TakesClasses for StrOrBase { type Set = self::__takes::__Set2; }
    impl UnionValue for StrOrBase { type Given<'a> = &'a str; type Arms = (String, (self::Base, ())); }
    impl<'a> Arg<'a, Option<Union<StrOrBase>>> for StrOrBase;
    impl<'a> Arg<'a, Union<StrOrBase>> for StrOrBase;
    impl<'a> Arg<'a, Value> for StrOrBase;
    /// Python's `strlist | strorbaselist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrListOrStrOrBaseListOrInt {
        /// A StrList.
        StrList(Vec<String>),
        /// A StrOrBaseList.
        StrOrBaseList(Vec<self::StrOrBase>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrListOrStrOrBaseListOrInt> for Vec<String>;
    impl<__T: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for PyTuple<__T>;
    impl<__T0: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for (__T0,);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for (__T0, __T1);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for (__T0, __T1, __T2);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>, __T4: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>, __T4: Arm<self::StrOrBase>, __T5: Arm<self::StrOrBase>> Arm<StrListOrStrOrBaseListOrInt> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<StrListOrStrOrBaseListOrInt> for i64;
    impl Arm<StrListOrStrOrBaseListOrInt> for List<String>;
    impl UnionValue for StrListOrStrOrBaseListOrInt {
        type Given<'a> = Self;
        type Arms = (Vec<String>, (PyTuple<Union<self::StrOrBase>>, (i64, ())));
    }
    impl<'a> Arg<'a, Option<Union<StrListOrStrOrBaseListOrInt>>> for StrListOrStrOrBaseListOrInt;
    impl<'a> Arg<'a, Union<StrListOrStrOrBaseListOrInt>> for StrListOrStrOrBaseListOrInt;
    impl<'a> Arg<'a, Value> for StrListOrStrOrBaseListOrInt;
    /// Python's `intlist | strorbaselist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrOrBaseList {
        /// A IntList.
        IntList(Vec<i64>),
        /// A StrOrBaseList.
        StrOrBaseList(Vec<self::StrOrBase>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrStrOrBaseList> for Vec<i64>;
    impl<__T: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for Vec<__T> { const TUPLE: bool = true; }
    impl<__T: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for PyTuple<__T>;
    impl<__T0: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0,);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>, __T4: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>, __T4: Arm<self::StrOrBase>, __T5: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<IntListOrStrOrBaseList> for List<i64>;
    impl UnionValue for IntListOrStrOrBaseList { type Given<'a> = Self; type Arms = (Vec<i64>, (PyTuple<Union<self::StrOrBase>>, ())); }
    impl<'a> Arg<'a, Option<Union<IntListOrStrOrBaseList>>> for IntListOrStrOrBaseList;
    impl<'a> Arg<'a, Union<IntListOrStrOrBaseList>> for IntListOrStrOrBaseList;
    impl<'a> Arg<'a, Value> for IntListOrStrOrBaseList;
    impl<__V1: FromPython + Send + Sync + 'static, __A1: Param<Sub<self::Kind<Any>, self::Kind<Value>>>> self::sig::Shuffled for self::Grid<Vec<__V1>, __A1> {
        type Output = i64;
    }
    impl self::sig::Shuffled for Vec<i64> { type Output = String; }
    impl self::sig::Shuffled for (i64,) { type Output = String; }
    impl self::sig::Shuffled for (i64, i64) { type Output = String; }
    impl self::sig::Shuffled for (i64, i64, i64) { type Output = String; }
    impl self::sig::Shuffled for (i64, i64, i64, i64) { type Output = String; }
    impl self::sig::Shuffled for (i64, i64, i64, i64, i64) { type Output = String; }
    impl self::sig::Shuffled for (i64, i64, i64, i64, i64, i64) { type Output = String; }
    impl self::sig::Shuffled for Value { type Output = Value; }
    impl self::sig::Shuffled for Vec<Value> { type Output = String; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `meeting_arguments.shuffled` accepts. Its overloads are:
        pub trait Shuffled { type Output: FromPython; }
    }
    impl<__A1: Param<Sub<self::Kind<Any>, self::Kind<Value>>>> In<self::__takes::__Set1> for self::Grid<Vec<Value>, __A1>;
}
