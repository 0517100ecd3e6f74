// @generated from iterables_in_unions.json: the API of the bindings
/// Python module `iterables_in_unions`.
pub mod iterables_in_unions {
    /// Python `iterables_in_unions.make`.
    pub fn make() -> Result<self::Parameter>;
    /// Python `iterables_in_unions.parameters`.
    pub fn parameters() -> Result<PyIter<self::Parameter>>;
    /// Python `iterables_in_unions.names`.
    pub fn names() -> Result<PyIter<String>>;
    /// Python `iterables_in_unions.adam`.
    pub fn adam<'a>(params: impl Arg<'a, Union<self::TensorListOrValueList>>) -> Result<Vec<String>>;
    /// Python `iterables_in_unions.tensors`.
    pub fn tensors<'a>(params: impl Arg<'a, Union<self::TensorListOrInt>>) -> Result<Vec<String>>;
    /// Python `iterables_in_unions.listed`.
    pub fn listed<'a>(params: impl Arg<'a, Union<self::TensorListOrInt>>) -> Result<Vec<String>>;
    /// Python `iterables_in_unions.sequence`.
    pub fn sequence<'a>(params: impl Arg<'a, Union<self::TensorListOrInt>>) -> Result<Vec<String>>;
    /// Python `iterables_in_unions.either`.
    pub fn either<'a>(params: impl Arg<'a, Union<self::TensorOrStrListOrInt>>) -> Result<Vec<String>>;
    /// Python `iterables_in_unions.words`.
    pub fn words<'a>(all: impl Arg<'a, Union<self::StrListOrInt>>) -> Result<Vec<String>>;
    /// Python `iterables_in_unions.live`.
    pub fn live() -> Result<self::Live>;
    /// Python `iterables_in_unions.count`.
    pub fn count<'a, P: Kinded<Kind: self::sig::Count> + Arg<'a, <P as Kinded>::Kind>>(
        all: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Count>::Output>;
    /// Python `iterables_in_unions.matched`.
    pub fn matched<'a>(what: impl Arg<'a, Union<self::PatternOrInt>>) -> Result<String>;
    /// Python `iterables_in_unions.any_matched`.
    pub fn any_matched<'a>(all: impl Arg<'a, Union<self::PatternOrStrListOrInt>>) -> Result<Vec<String>>;
    /// Python class `iterables_in_unions.Tensor`.
    pub struct Tensor { base: Object }
    impl Nominal for Tensor;
    impl Clone for Tensor;
    impl Deref for Tensor { type Target = Object; }
    impl Debug for Tensor;
    impl Display for Tensor;
    impl IsA<Tensor> for Tensor;
    impl Holds for Tensor { type Class = Self; }
    impl<'a> Give<'a> for Tensor { type Class = Self; type How = ByValue; }
    impl Kinded for Tensor { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Tensor;
    impl Has<protocol_members::name> for self::Tensor;
    impl Tensor {
        /// Python `iterables_in_unions.Tensor.Tensor`.
        pub fn new() -> Result<Self>;
        /// Python `iterables_in_unions.Tensor.name`.
        pub fn name(&self) -> Result<String>;
    }
    /// Python class `iterables_in_unions.Parameter`.
    pub struct Parameter { base: self::Tensor }
    impl Nominal for Parameter;
    impl Clone for Parameter;
    impl Deref for Parameter { type Target = self::Tensor; }
    impl Debug for Parameter;
    impl Display for Parameter;
    impl IsA<Parameter> for Parameter;
    impl IsA<self::Tensor> for Parameter;
    impl<__S> In<__S> for Parameter where self::Tensor: In<__S>;
    impl Holds for Parameter { type Class = Self; }
    impl<'a> Give<'a> for Parameter { type Class = Self; type How = ByValue; }
    impl Kinded for Parameter { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Parameter;
    impl Has<protocol_members::name> for self::Parameter;
    impl Parameter {
        /// Python `iterables_in_unions.Parameter.Parameter`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `iterables_in_unions.Wrong`.
    pub struct Wrong { base: Object }
    impl Nominal for Wrong;
    impl Clone for Wrong;
    impl Deref for Wrong { type Target = Object; }
    impl Debug for Wrong;
    impl Display for Wrong;
    impl IsA<Wrong> for Wrong;
    impl Holds for Wrong { type Class = Self; }
    impl<'a> Give<'a> for Wrong { type Class = Self; type How = ByValue; }
    impl Kinded for Wrong { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Wrong;
    impl Wrong {
        /// Python `iterables_in_unions.Wrong.Wrong`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `iterables_in_unions.Live`.
    pub struct Live { base: Object }
    impl Nominal for Live;
    impl Clone for Live;
    impl Deref for Live { type Target = Object; }
    impl Debug for Live;
    impl Display for Live;
    impl IsA<Live> for Live;
    impl Holds for Live { type Class = Self; }
    impl<'a> Give<'a> for Live { type Class = Self; type How = ByValue; }
    impl Kinded for Live { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Live;
    impl Live {
        /// Python `iterables_in_unions.Live.Live`.
        pub fn new() -> Result<Self>;
        /// Python attribute `iterables_in_unions.Live.tensors`: `list[iterables_in_unions.Tensor]`.
        pub fn tensors(&self) -> Result<List<self::Tensor>>;
        /// Python attribute `iterables_in_unions.Live.words`: `list[str]`.
        pub fn words(&self) -> Result<List<String>>;
    }
    impl Live {
        /// Assigns Python's `tensors`.
        pub fn set_tensors<'a>(&self, value: impl Arg<'a, Vec<self::Tensor>>) -> Result<()>;
        /// Assigns Python's `words`.
        pub fn set_words<'a>(&self, value: impl Arg<'a, Vec<String>>) -> Result<()>;
    }
    /// Python's `tensorlist | valuelist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TensorListOrValueList {
        /// A TensorList.
        TensorList(Vec<self::Tensor>),
        /// A ValueList.
        ValueList(Vec<Value>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TensorListOrValueList> for () { const FORM: Form = Form::Tuple; }
    impl AnyList for TensorListOrValueList;
    impl AnyTuple for TensorListOrValueList;
    impl<__T> Arm<TensorListOrValueList> for List<__T>;
    impl<__T> Arm<TensorListOrValueList> for PyIter<__T>;
    impl<__T> Arm<TensorListOrValueList> for Iterable<__T>;
    impl<__T> Arm<TensorListOrValueList> for Set<__T>;
    impl<__T> Arm<TensorListOrValueList> for FrozenSet<__T>;
    impl<__T> Arm<TensorListOrValueList> for IndexSet<__T>;
    impl<__T> Arm<TensorListOrValueList> for PyTuple<__T>;
    impl<__T, __S, __R> Arm<TensorListOrValueList> for PyGenerator<__T, __S, __R>;
    impl Arm<TensorListOrValueList> for TensorListOrValueList;
    impl UnionValue for TensorListOrValueList { type Given<'a> = Self; type Arms = (Vec<self::Tensor>, (Vec<Value>, ())); }
    impl Holds for TensorListOrValueList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TensorListOrValueList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TensorListOrValueList { type Kind = OneOf<Self>; }
    /// Python's `tensorlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TensorListOrInt {
        /// A TensorList.
        TensorList(Vec<self::Tensor>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TensorListOrInt> for () { const FORM: Form = Form::Tuple; }
    impl Arm<TensorListOrInt> for i64;
    impl TakesClasses for __TensorListOrIntItems { type Set = self::__takes::__Set0; }
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for Vec<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for List<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for PyIter<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for Iterable<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for Set<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for FrozenSet<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for IndexSet<__T>;
    impl<__T: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for PyTuple<__T>;
    impl<__T: Arm<__TensorListOrIntItems>, __S, __R> Arm<TensorListOrInt> for PyGenerator<__T, __S, __R>;
    impl<__T0: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for (__T0,);
    impl<__T0: Arm<__TensorListOrIntItems>, __T1: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for (__T0, __T1);
    impl<__T0: Arm<__TensorListOrIntItems>, __T1: Arm<__TensorListOrIntItems>, __T2: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for (__T0, __T1, __T2);
    impl<__T0: Arm<__TensorListOrIntItems>, __T1: Arm<__TensorListOrIntItems>, __T2: Arm<__TensorListOrIntItems>, __T3: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<__TensorListOrIntItems>, __T1: Arm<__TensorListOrIntItems>, __T2: Arm<__TensorListOrIntItems>, __T3: Arm<__TensorListOrIntItems>, __T4: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<__TensorListOrIntItems>, __T1: Arm<__TensorListOrIntItems>, __T2: Arm<__TensorListOrIntItems>, __T3: Arm<__TensorListOrIntItems>, __T4: Arm<__TensorListOrIntItems>, __T5: Arm<__TensorListOrIntItems>> Arm<TensorListOrInt> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<TensorListOrInt> for TensorListOrInt;
    impl UnionValue for TensorListOrInt { type Given<'a> = Self; type Arms = (Vec<self::Tensor>, (i64, ())); }
    impl Holds for TensorListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TensorListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TensorListOrInt { type Kind = OneOf<Self>; }
    /// Python's `iterables_in_unions.Tensor | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TensorOrStr {
        /// A Tensor.
        Tensor(self::Tensor),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TensorOrStr> for String;
    impl TakesClasses for TensorOrStr { type Set = self::__takes::__Set0; }
    impl Arm<TensorOrStr> for TensorOrStr;
    impl UnionValue for TensorOrStr { type Given<'a> = &'a str; type Arms = (self::Tensor, (String, ())); }
    impl Holds for TensorOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TensorOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TensorOrStr { type Kind = OneOf<Self>; }
    /// Python's `tensororstrlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TensorOrStrListOrInt {
        /// A TensorOrStrList.
        TensorOrStrList(Vec<self::TensorOrStr>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TensorOrStrListOrInt> for () { const FORM: Form = Form::Tuple; }
    impl Arm<TensorOrStrListOrInt> for i64;
    impl Arm<TensorOrStrListOrInt> for String;
    impl Arm<__TensorOrStrListOrIntItems> for String;
    impl TakesClasses for __TensorOrStrListOrIntItems { type Set = self::__takes::__Set0; }
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for Vec<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for List<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for PyIter<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for Iterable<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for Set<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for FrozenSet<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for IndexSet<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for PyTuple<__T>;
    impl<__T: Arm<__TensorOrStrListOrIntItems>, __S, __R> Arm<TensorOrStrListOrInt> for PyGenerator<__T, __S, __R>;
    impl Arm<TensorOrStrListOrInt> for File<str>;
    impl<__T0: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for (__T0,);
    impl<__T0: Arm<__TensorOrStrListOrIntItems>, __T1: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for (__T0, __T1);
    impl<__T0: Arm<__TensorOrStrListOrIntItems>, __T1: Arm<__TensorOrStrListOrIntItems>, __T2: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for (__T0, __T1, __T2);
    impl<__T0: Arm<__TensorOrStrListOrIntItems>, __T1: Arm<__TensorOrStrListOrIntItems>, __T2: Arm<__TensorOrStrListOrIntItems>, __T3: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<__TensorOrStrListOrIntItems>, __T1: Arm<__TensorOrStrListOrIntItems>, __T2: Arm<__TensorOrStrListOrIntItems>, __T3: Arm<__TensorOrStrListOrIntItems>, __T4: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<__TensorOrStrListOrIntItems>, __T1: Arm<__TensorOrStrListOrIntItems>, __T2: Arm<__TensorOrStrListOrIntItems>, __T3: Arm<__TensorOrStrListOrIntItems>, __T4: Arm<__TensorOrStrListOrIntItems>, __T5: Arm<__TensorOrStrListOrIntItems>> Arm<TensorOrStrListOrInt> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<TensorOrStrListOrInt> for TensorOrStrListOrInt;
    impl UnionValue for TensorOrStrListOrInt { type Given<'a> = Self; type Arms = (Vec<Union<self::TensorOrStr>>, (i64, ())); }
    impl Holds for TensorOrStrListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TensorOrStrListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TensorOrStrListOrInt { type Kind = OneOf<Self>; }
    /// Python's `strlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrListOrInt {
        /// A StrList.
        StrList(Vec<String>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrListOrInt> for () { const FORM: Form = Form::Tuple; }
    impl Arm<StrListOrInt> for Vec<String>;
    impl Arm<StrListOrInt> for i64;
    impl Arm<StrListOrInt> for String;
    impl Arm<StrListOrInt> for List<String>;
    impl Arm<StrListOrInt> for PyIter<String>;
    impl Arm<StrListOrInt> for Iterable<String>;
    impl Arm<StrListOrInt> for Set<String>;
    impl Arm<StrListOrInt> for FrozenSet<String>;
    impl Arm<StrListOrInt> for IndexSet<String>;
    impl<__S, __R> Arm<StrListOrInt> for PyGenerator<String, __S, __R>;
    impl Arm<StrListOrInt> for File<str>;
    impl Arm<StrListOrInt> for StrListOrInt;
    impl UnionValue for StrListOrInt { type Given<'a> = Self; type Arms = (Vec<String>, (i64, ())); }
    impl Holds for StrListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrListOrInt { type Kind = OneOf<Self>; }
    /// Python's `object | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PatternOrInt {
        /// A Pattern.
        Pattern(Object),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<PatternOrInt> for Object;
    impl Arm<PatternOrInt> for i64;
    impl Arm<PatternOrInt> for ();
    impl Arm<PatternOrInt> for PatternOrInt;
    impl UnionValue for PatternOrInt { type Given<'a> = Self; type Arms = (Object, (i64, ())); }
    impl Holds for PatternOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for PatternOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for PatternOrInt { type Kind = OneOf<Self>; }
    /// Python's `object | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PatternOrStr {
        /// A Pattern.
        Pattern(Object),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<PatternOrStr> for Object;
    impl Arm<PatternOrStr> for String;
    impl Arm<PatternOrStr> for ();
    impl Arm<PatternOrStr> for PatternOrStr;
    impl UnionValue for PatternOrStr { type Given<'a> = &'a str; type Arms = (Object, (String, ())); }
    impl Holds for PatternOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for PatternOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for PatternOrStr { type Kind = OneOf<Self>; }
    /// Python's `patternorstrlist | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PatternOrStrListOrInt {
        /// A PatternOrStrList.
        PatternOrStrList(Vec<self::PatternOrStr>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<PatternOrStrListOrInt> for () { const FORM: Form = Form::Tuple; }
    impl Arm<PatternOrStrListOrInt> for i64;
    impl Arm<PatternOrStrListOrInt> for String;
    impl Arm<__PatternOrStrListOrIntItems> for Object;
    impl Arm<__PatternOrStrListOrIntItems> for String;
    impl Arm<__PatternOrStrListOrIntItems> for ();
    impl<__T: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for Vec<__T>;
    impl<__T: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for List<__T>;
    impl<__T: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for PyTuple<__T>;
    impl<__T0: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for (__T0,);
    impl<__T0: Arm<__PatternOrStrListOrIntItems>, __T1: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for (__T0, __T1);
    impl<__T0: Arm<__PatternOrStrListOrIntItems>, __T1: Arm<__PatternOrStrListOrIntItems>, __T2: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for (__T0, __T1, __T2);
    impl<__T0: Arm<__PatternOrStrListOrIntItems>, __T1: Arm<__PatternOrStrListOrIntItems>, __T2: Arm<__PatternOrStrListOrIntItems>, __T3: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for (__T0, __T1, __T2, __T3);
    impl<__T0: Arm<__PatternOrStrListOrIntItems>, __T1: Arm<__PatternOrStrListOrIntItems>, __T2: Arm<__PatternOrStrListOrIntItems>, __T3: Arm<__PatternOrStrListOrIntItems>, __T4: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for (__T0, __T1, __T2, __T3, __T4);
    impl<__T0: Arm<__PatternOrStrListOrIntItems>, __T1: Arm<__PatternOrStrListOrIntItems>, __T2: Arm<__PatternOrStrListOrIntItems>, __T3: Arm<__PatternOrStrListOrIntItems>, __T4: Arm<__PatternOrStrListOrIntItems>, __T5: Arm<__PatternOrStrListOrIntItems>> Arm<PatternOrStrListOrInt> for (__T0, __T1, __T2, __T3, __T4, __T5);
    impl Arm<PatternOrStrListOrInt> for PatternOrStrListOrInt;
    impl UnionValue for PatternOrStrListOrInt { type Given<'a> = Self; type Arms = (Vec<Union<self::PatternOrStr>>, (i64, ())); }
    impl Holds for PatternOrStrListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for PatternOrStrListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for PatternOrStrListOrInt { type Kind = OneOf<Self>; }
    impl self::sig::Count for Vec<self::Tensor> { type Output = i64; }
    impl self::sig::Count for Vec<self::Parameter> { type Output = i64; }
    impl self::sig::Count for String { type Output = String; }
    impl self::sig::Count for List<self::Tensor> { type Output = i64; }
    impl self::sig::Count for Set<self::Tensor> { type Output = i64; }
    impl self::sig::Count for FrozenSet<self::Tensor> { type Output = i64; }
    impl self::sig::Count for PyTuple<self::Tensor> { type Output = i64; }
    impl self::sig::Count for IndexSet<self::Tensor> { type Output = i64; }
    impl self::sig::Count for PyIter<self::Tensor> { type Output = i64; }
    impl self::sig::Count for Iterable<self::Tensor> { type Output = i64; }
    impl self::sig::Count for Value { type Output = Value; }
    impl self::sig::Count for Vec<Value> { type Output = i64; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `iterables_in_unions.count` accepts. Its overloads are:
        pub trait Count { type Output: FromPython; }
    }
}
