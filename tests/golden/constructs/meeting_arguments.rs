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
    /// Python `meeting_arguments.floating`.
    pub fn floating() -> Result<self::Floating<Value>>;
    /// Python `meeting_arguments.number`.
    pub fn number<'a>(of: impl Arg<'a, Union<self::FloatingOrNumberOrStr>>) -> Result<String>;
    /// Python `meeting_arguments.based`.
    pub fn based<'a>(all: impl Arg<'a, Union<self::IntListOrBaseListOrIntOrStrListOrInt>>) -> Result<String>;
    /// Python `meeting_arguments.listed`.
    pub fn listed<'a>(all: impl Arg<'a, Union<self::StrListOrStrOrBaseListOrInt>>) -> Result<String>;
    /// Python `meeting_arguments.apart`.
    pub fn apart<'a>(all: impl Arg<'a, Union<self::IntListOrStrOrBaseList>>) -> Result<String>;
    /// Python `meeting_arguments.shuffled`.
    pub fn shuffled<'a, P: Kinded<Kind: self::sig::Shuffled> + Arg<'a, <P as Kinded>::Kind>>(
        x: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Shuffled>::Output>;
    /// Python `meeting_arguments.hashed`.
    pub fn hashed<'a>(all: impl Arg<'a, Iterable<Protocol<(protocol_members::__hash__,)>>>) -> Result<Vec<String>>;
    /// Python `meeting_arguments.nested`.
    pub fn nested<'a>(all: impl Arg<'a, Iterable<Iterable<Protocol<(protocol_members::__hash__,)>>>>) -> Result<Vec<i64>>;
    /// Python `meeting_arguments.styled`.
    pub fn styled<'a>(all: impl Arg<'a, Iterable<(String, Option<Union<self::StrOrBase>>)>>) -> Result<Vec<String>>;
    /// Python `meeting_arguments.turned`.
    pub fn turned<'a>(axes: impl Args<'a, i64>) -> Result<Vec<i64>>;
    /// Python `meeting_arguments.missing`.
    pub fn missing<'a, P: Kinded<Kind: self::sig::Missing> + Decides<'a>>(of: P) -> Result<<<P as Kinded>::Kind as self::sig::Missing>::Output>;
    /// Python class `meeting_arguments.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Base;
    impl Base {
        /// Python `meeting_arguments.Base.Base`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `meeting_arguments.Left`.
    pub struct Left { base: self::Base }
    impl Nominal for Left;
    impl Clone for Left;
    impl Deref for Left { type Target = self::Base; }
    impl Debug for Left;
    impl Display for Left;
    impl IsA<Left> for Left;
    impl IsA<self::Base> for Left;
    impl<__S> In<__S> for Left where self::Base: In<__S>;
    impl Holds for Left { type Class = Self; }
    impl<'a> Give<'a> for Left { type Class = Self; type How = ByValue; }
    impl Kinded for Left { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Left;
    impl Left {
        /// Python `meeting_arguments.Left.Left`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `meeting_arguments.Right`.
    pub struct Right { base: self::Base }
    impl Nominal for Right;
    impl Clone for Right;
    impl Deref for Right { type Target = self::Base; }
    impl Debug for Right;
    impl Display for Right;
    impl IsA<Right> for Right;
    impl IsA<self::Base> for Right;
    impl<__S> In<__S> for Right where self::Base: In<__S>;
    impl Holds for Right { type Class = Self; }
    impl<'a> Give<'a> for Right { type Class = Self; type How = ByValue; }
    impl Kinded for Right { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Right;
    impl Right {
        /// Python `meeting_arguments.Right.Right`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `meeting_arguments.Kind`.
    pub struct Kind<Item> { base: Object, marker: PhantomData<fn() -> (Item,)> }
    impl<Item: TypeArg> Nominal for Kind<Item>;
    impl<Item: TypeArg> Clone for Kind<Item>;
    impl<Item> Deref for Kind<Item> { type Target = Object; }
    impl<Item: Received> Debug for Kind<Item>;
    impl<Item: Received> Display for Kind<Item>;
    impl<Item, __A0> IsA<self::Kind<__A0>> for Kind<Item> where Item: Param<__A0>;
    impl<Item> Inherits<Kind<Item>> for Kind<Item>;
    impl<Item: TypeArg> Holds for Kind<Item> { type Class = Self; }
    impl<'a, Item: Received> Give<'a> for Kind<Item> { type Class = Self; type How = ByValue; }
    impl<Item> Kinded for Kind<Item> { type Kind = Self; }
    impl<Item> Has<protocol_members::__hash__> for self::Kind<Item>;
    impl<Item: Received> Kind<Item> {
        /// Python `meeting_arguments.Kind.Kind`.
        pub fn new<'a, X: Kinded<Kind = Item> + Arg<'a, Item>>(item: X) -> Result<Self>;
        /// Python `meeting_arguments.Kind.item`.
        pub fn item(&self) -> Result<Item>;
    }
    /// Python class `meeting_arguments.Grid`.
    pub struct Grid<Shape, Item> { base: Object, marker: PhantomData<fn() -> (Shape, Item)> }
    impl<Shape: TypeArg, Item: TypeArg> Nominal for Grid<Shape, Item>;
    impl<Shape: TypeArg, Item: TypeArg> Clone for Grid<Shape, Item>;
    impl<Shape, Item> Deref for Grid<Shape, Item> { type Target = Object; }
    impl<Shape: Received, Item: Received> Debug for Grid<Shape, Item>;
    impl<Shape: Received, Item: Received> Display for Grid<Shape, Item>;
    impl<Shape, Item, __A0, __A1> IsA<self::Grid<__A0, __A1>> for Grid<Shape, Item> where Shape: Param<__A0>, Item: Param<__A1>;
    impl<Shape, Item> Inherits<Grid<Shape, Item>> for Grid<Shape, Item>;
    impl<Shape: TypeArg, Item: TypeArg> Holds for Grid<Shape, Item> { type Class = Self; }
    impl<'a, Shape: Received, Item: Received> Give<'a> for Grid<Shape, Item> { type Class = Self; type How = ByValue; }
    impl<Shape, Item> Kinded for Grid<Shape, Item> { type Kind = Self; }
    impl<Shape, Item> Has<protocol_members::__hash__> for self::Grid<Shape, Item>;
    impl<Shape: Received, Item: Received> Grid<Shape, Item> {
        /// Python `meeting_arguments.Grid.Grid`.
        pub fn new<'a, X: Kinded<Kind = Shape> + Arg<'a, Shape>, Y: Kinded<Kind = Item> + Arg<'a, Item>>(shape: X, kind: Y) -> Result<Self>;
        /// Python `meeting_arguments.Grid.shape`.
        pub fn shape(&self) -> Result<Shape>;
        /// Python `meeting_arguments.Grid.set_shape`.
        pub fn set_shape<'a>(&self, shape: impl Arg<'a, Shape>) -> Result<()>;
        /// Python `meeting_arguments.Grid.kind`.
        pub fn kind(&self) -> Result<Item>;
    }
    /// Python class `meeting_arguments.Number`.
    pub struct Number<Shape, Item> { base: Object, marker: PhantomData<fn() -> (Shape, Item)> }
    impl<Shape: TypeArg, Item: TypeArg> Nominal for Number<Shape, Item>;
    impl<Shape: TypeArg, Item: TypeArg> Clone for Number<Shape, Item>;
    impl<Shape, Item> Deref for Number<Shape, Item> { type Target = Object; }
    impl<Shape: Received, Item: Received> Debug for Number<Shape, Item>;
    impl<Shape: Received, Item: Received> Display for Number<Shape, Item>;
    impl<Shape, Item, __A0, __A1> IsA<self::Number<__A0, __A1>> for Number<Shape, Item> where Shape: Param<__A0>, Item: Param<__A1>;
    impl<Shape, Item> Inherits<Number<Shape, Item>> for Number<Shape, Item>;
    impl<Shape: TypeArg, Item: TypeArg> Holds for Number<Shape, Item> { type Class = Self; }
    impl<'a, Shape: Received, Item: Received> Give<'a> for Number<Shape, Item> { type Class = Self; type How = ByValue; }
    impl<Shape, Item> Kinded for Number<Shape, Item> { type Kind = Self; }
    impl<Shape, Item> Has<protocol_members::__hash__> for self::Number<Shape, Item>;
    impl<Shape: Received, Item: Received> Number<Shape, Item> {
        /// Python `meeting_arguments.Number.Number`.
        pub fn new<'a, X: Kinded<Kind = Shape> + Arg<'a, Shape>, Y: Kinded<Kind = Item> + Arg<'a, Item>>(shape: X, value: Y) -> Result<Self>;
        /// Python `meeting_arguments.Number.shape`.
        pub fn shape(&self) -> Result<Shape>;
        /// Python `meeting_arguments.Number.set_shape`.
        pub fn set_shape<'a>(&self, shape: impl Arg<'a, Shape>) -> Result<()>;
        /// Python `meeting_arguments.Number.value`.
        pub fn value(&self) -> Result<Item>;
    }
    /// Python class `meeting_arguments.Floating`.
    pub struct Floating<Shape> { base: self::Number<Shape, f64>, marker: PhantomData<fn() -> (Shape,)> }
    impl<Shape: TypeArg> Nominal for Floating<Shape>;
    impl<Shape: TypeArg> Clone for Floating<Shape>;
    impl<Shape> Deref for Floating<Shape> { type Target = self::Number<Shape, f64>; }
    impl<Shape: Received> Debug for Floating<Shape>;
    impl<Shape: Received> Display for Floating<Shape>;
    impl<Shape, __A0> IsA<self::Floating<__A0>> for Floating<Shape> where Shape: Param<__A0>;
    impl<Shape, __A0, __A1> IsA<self::Number<__A0, __A1>> for Floating<Shape> where Shape: Param<__A0>, f64: Param<__A1>;
    impl<Shape> Inherits<self::Number<Shape, f64>> for Floating<Shape>;
    impl<Shape> Inherits<Floating<Shape>> for Floating<Shape>;
    impl<Shape, __S> In<__S> for Floating<Shape> where self::Number<Shape, f64>: In<__S>;
    impl<Shape: TypeArg> Holds for Floating<Shape> { type Class = Self; }
    impl<'a, Shape: Received> Give<'a> for Floating<Shape> { type Class = Self; type How = ByValue; }
    impl<Shape> Kinded for Floating<Shape> { type Kind = Self; }
    impl<Shape> Has<protocol_members::__hash__> for self::Floating<Shape>;
    impl<Shape: Received> Floating<Shape> {
        /// Python `meeting_arguments.Floating.Floating`.
        pub fn new<'a, X: Kinded<Kind = Shape> + Arg<'a, Shape>>(shape: X) -> Result<Self>;
    }
    /// Python class `meeting_arguments.Amount`.
    pub struct Amount { base: Object }
    impl Nominal for Amount;
    impl Clone for Amount;
    impl Deref for Amount { type Target = Object; }
    impl Debug for Amount;
    impl Display for Amount;
    impl IsA<Amount> for Amount;
    impl Holds for Amount { type Class = Self; }
    impl<'a> Give<'a> for Amount { type Class = Self; type How = ByValue; }
    impl Kinded for Amount { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Amount;
    impl Has<protocol_members::__getitem__> for self::Amount;
    impl Has<protocol_members::__hash__> for self::Amount;
    impl Has<protocol_members::__mul__> for self::Amount;
    impl Has<protocol_members::__sub__> for self::Amount;
    impl Amount {
        /// Python `meeting_arguments.Amount.Amount`.
        pub fn new() -> Result<Self>;
        /// Python `meeting_arguments.Amount.power`.
        pub fn power<'a, P: Kinded<Kind: self::sig::AmountPower> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            by: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::AmountPower>::Output>;
        /// Python `meeting_arguments.Amount.__getitem__`.
        pub fn get_item<'a, P: Kinded<Kind: self::sig::AmountGetItem> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            key: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::AmountGetItem>::Output>;
    }
    impl<'__h, '__r> Add<&'__r [u8]> for &'__h Amount { type Output = Result<i64>; }
    impl<'__r> Add<&'__r [u8]> for Amount { type Output = Result<i64>; }
    impl<'__h, '__r, const __N: usize> Add<&'__r [u8; __N]> for &'__h Amount { type Output = Result<i64>; }
    impl<'__r, const __N: usize> Add<&'__r [u8; __N]> for Amount { type Output = Result<i64>; }
    impl<'__h> Mul<Complex64> for &'__h Amount { type Output = Result<Complex64>; }
    impl Mul<Complex64> for Amount { type Output = Result<Complex64>; }
    impl<'__h> Mul<f64> for &'__h Amount { type Output = Result<Complex64>; }
    impl Mul<f64> for Amount { type Output = Result<Complex64>; }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Amount where Amount: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Amount as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Amount as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Amount where Amount: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Amount as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Amount as BinaryOperator<__R, '-'>>::Output>;
    }
    impl BinaryOperator<Complex64, '-'> for Amount { type Kind = Complex64; type Output = Complex64; }
    impl BinaryOperator<f64, '-'> for Amount { type Kind = Complex64; type Output = Complex64; }
    impl<'__r> BinaryOperator<&'__r str, '-'> for Amount { type Kind = String; type Output = String; }
    impl Supports<supports::ItemAt> for Amount { type Output = i64; }
    impl<'__h> IntoIterator for &'__h Amount { type Item = Result<String>; type IntoIter = PyIter<String>; }
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
    impl Arm<IntOrStr> for i64;
    impl Arm<IntOrStr> for String;
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = &'a str; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
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
    impl Arm<KindLeftOrKindRightOrStr> for KindLeftOrKindRightOrStr;
    impl UnionValue for KindLeftOrKindRightOrStr {
        type Given<'a> = &'a str;
        type Arms = (self::Kind<self::Left>, (self::Kind<self::Right>, (String, ())));
    }
    impl Holds for KindLeftOrKindRightOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for KindLeftOrKindRightOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for KindLeftOrKindRightOrStr { type Kind = OneOf<Self>; }
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
    impl Arm<GridValueListKindLeftOrMore> for GridValueListKindLeftOrMore;
    impl UnionValue for GridValueListKindLeftOrMore {
        type Given<'a> = &'a str;
        type Arms = (self::Grid<Vec<Value>, self::Kind<self::Left>>, (self::Grid<Vec<Value>, self::Kind<self::Right>>, (String, ())));
    }
    impl Holds for GridValueListKindLeftOrMore { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for GridValueListKindLeftOrMore { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for GridValueListKindLeftOrMore { type Kind = OneOf<Self>; }
    /// Python's `int | complex`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrComplex {
        /// A Int.
        Int(i64),
        /// A Complex.
        Complex(Complex64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrComplex> for i64;
    impl Arm<IntOrComplex> for Complex64;
    impl Arm<IntOrComplex> for f64;
    impl Arm<IntOrComplex> for IntOrComplex;
    impl UnionValue for IntOrComplex { type Given<'a> = Self; type Arms = (i64, (Complex64, ())); }
    impl Holds for IntOrComplex { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrComplex { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrComplex { type Kind = OneOf<Self>; }
    impl FromPython for IntOrComplex;
    impl Display for IntOrComplex;
    /// Python's `meeting_arguments.Floating | meeting_arguments.Number | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatingOrNumberOrStr {
        /// A Floating.
        Floating(self::Floating<Value>),
        /// A Number.
        Number(self::Number<Value, self::IntOrComplex>),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatingOrNumberOrStr> for String;
    impl TakesClasses for FloatingOrNumberOrStr { type Set = self::__takes::__Set2; }
    impl Arm<FloatingOrNumberOrStr> for FloatingOrNumberOrStr;
    impl UnionValue for FloatingOrNumberOrStr {
        type Given<'a> = &'a str;
        type Arms = (self::Floating<Value>, (self::Number<Value, self::IntOrComplex>, (String, ())));
    }
    impl Holds for FloatingOrNumberOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatingOrNumberOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatingOrNumberOrStr { type Kind = OneOf<Self>; }
    /// Python's `intlist | baselist | intorstrlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrBaseListOrIntOrStrListOrInt {
        /// A IntList.
        IntList(Vec<i64>),
        /// A BaseList.
        BaseList(Vec<self::Base>),
        /// A IntOrStrList.
        IntOrStrList(Vec<self::IntOrStr>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrBaseListOrIntOrStrListOrInt> for () { const FORM: Form = Form::Tuple; }
    impl<__T: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for PyTuple<__T>;
    impl<__T0: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for (__T0,);
    impl<__T0: Arm<self::IntOrStr>, __T1: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for (__T0, __T1);
    impl<__T0: Arm<self::IntOrStr>, __T1: Arm<self::IntOrStr>, __T2: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for (__T0, __T1, __T2);
    impl<__T0: Arm<self::IntOrStr>, __T1: Arm<self::IntOrStr>, __T2: Arm<self::IntOrStr>, __T3: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<self::IntOrStr>, __T1: Arm<self::IntOrStr>, __T2: Arm<self::IntOrStr>, __T3: Arm<self::IntOrStr>, __T4: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<self::IntOrStr>, __T1: Arm<self::IntOrStr>, __T2: Arm<self::IntOrStr>, __T3: Arm<self::IntOrStr>, __T4: Arm<self::IntOrStr>, __T5: Arm<self::IntOrStr>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<IntListOrBaseListOrIntOrStrListOrInt> for i64;
    impl Arm<__IntListOrBaseListOrIntOrStrListOrIntItems> for i64;
    impl TakesClasses for __IntListOrBaseListOrIntOrStrListOrIntItems { type Set = self::__takes::__Set3; }
    impl<__T: Arm<__IntListOrBaseListOrIntOrStrListOrIntItems>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for Vec<__T>;
    impl<__T: Arm<__IntListOrBaseListOrIntOrStrListOrIntItems>> Arm<IntListOrBaseListOrIntOrStrListOrInt> for List<__T>;
    impl Arm<IntListOrBaseListOrIntOrStrListOrInt> for IntListOrBaseListOrIntOrStrListOrInt;
    impl UnionValue for IntListOrBaseListOrIntOrStrListOrInt {
        type Given<'a> = Self;
        type Arms = (Vec<i64>, (Vec<self::Base>, (PyTuple<Union<self::IntOrStr>>, (i64, ()))));
    }
    impl Holds for IntListOrBaseListOrIntOrStrListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrBaseListOrIntOrStrListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrBaseListOrIntOrStrListOrInt { type Kind = OneOf<Self>; }
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
    impl TakesClasses for StrOrBase { type Set = self::__takes::__Set3; }
    impl Arm<StrOrBase> for StrOrBase;
    impl UnionValue for StrOrBase { type Given<'a> = &'a str; type Arms = (String, (self::Base, ())); }
    impl Holds for StrOrBase { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBase { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBase { type Kind = OneOf<Self>; }
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
    impl Arm<StrListOrStrOrBaseListOrInt> for () { const FORM: Form = Form::Tuple; }
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
    impl Arm<StrListOrStrOrBaseListOrInt> for StrListOrStrOrBaseListOrInt;
    impl UnionValue for StrListOrStrOrBaseListOrInt {
        type Given<'a> = Self;
        type Arms = (Vec<String>, (PyTuple<Union<self::StrOrBase>>, (i64, ())));
    }
    impl Holds for StrListOrStrOrBaseListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrListOrStrOrBaseListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrListOrStrOrBaseListOrInt { type Kind = OneOf<Self>; }
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
    impl Arm<IntListOrStrOrBaseList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<IntListOrStrOrBaseList> for Vec<i64>;
    impl<__T: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for Vec<__T> { const FORM: Form = Form::Tuple; }
    impl<__T: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for PyTuple<__T>;
    impl<__T0: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0,);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>, __T4: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<self::StrOrBase>, __T1: Arm<self::StrOrBase>, __T2: Arm<self::StrOrBase>, __T3: Arm<self::StrOrBase>, __T4: Arm<self::StrOrBase>, __T5: Arm<self::StrOrBase>> Arm<IntListOrStrOrBaseList> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<IntListOrStrOrBaseList> for List<i64>;
    impl Arm<IntListOrStrOrBaseList> for IntListOrStrOrBaseList;
    impl UnionValue for IntListOrStrOrBaseList { type Given<'a> = Self; type Arms = (Vec<i64>, (PyTuple<Union<self::StrOrBase>>, ())); }
    impl Holds for IntListOrStrOrBaseList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrStrOrBaseList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrStrOrBaseList { type Kind = OneOf<Self>; }
    impl self::sig::AmountPower for Complex64 { type Output = Complex64; }
    impl self::sig::AmountPower for String { type Output = String; }
    impl self::sig::AmountPower for f64 { type Output = Complex64; }
    impl self::sig::AmountPower for i64 { type Output = Complex64; }
    impl self::sig::AmountPower for Value { type Output = Value; }
    impl self::sig::AmountGetItem for Vec<String> { type Output = i64; }
    impl<__X0: Arm<self::IntOrStr>, __X1: Arm<self::IntOrStr>> self::sig::AmountGetItem for (__X0, __X1) { type Output = i64; }
    impl self::sig::AmountGetItem for i64 { type Output = String; }
    impl self::sig::AmountGetItem for Value { type Output = Value; }
    impl self::sig::AmountGetItem for Vec<Value> { type Output = i64; }
    impl<__V1: Received, __A1: Param<Sub<self::Kind<Any>, self::Kind<Value>>>> self::sig::Shuffled for self::Grid<Vec<__V1>, __A1> {
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
    impl self::sig::Missing for () { type Output = bool; }
    impl self::sig::Missing for String { type Output = bool; }
    impl self::sig::Missing for Option<String> { type Output = bool; }
    impl self::sig::Missing for Vec<String> { type Output = Vec<bool>; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `meeting_arguments.Amount.power` accepts. Its overloads are:
        pub trait AmountPower { type Output: FromPython; }
        /// Arguments that Python's `meeting_arguments.Amount.__getitem__` accepts. Its overloads are:
        pub trait AmountGetItem { type Output: FromPython; }
        /// Arguments that Python's `meeting_arguments.shuffled` accepts. Its overloads are:
        pub trait Shuffled { type Output: FromPython; }
        /// Arguments that Python's `meeting_arguments.missing` accepts. Its overloads are:
        pub trait Missing { type Output: FromPython; }
    }
    impl<__A1: Param<Sub<self::Kind<Any>, self::Kind<Value>>>> In<self::__takes::__Set1> for self::Grid<Vec<Value>, __A1>;
    impl<__A0: Param<Any>, __A1: Param<Sub<Union<self::IntOrComplex>, self::IntOrComplex>>> In<self::__takes::__Set2> for self::Number<__A0, __A1>;
}
