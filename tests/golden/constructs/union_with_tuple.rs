// @generated from union_with_tuple.json: the API of the bindings
/// Python module `union_with_tuple`.
pub mod union_with_tuple {
    /// Python `union_with_tuple.starts`.
    pub fn starts<'a>(text: impl Arg<'a, String>, prefix: impl Arg<'a, Union<self::StrOrStrList>>) -> Result<bool>;
    /// Python `union_with_tuple.catches`.
    pub fn catches<'a>(kinds: impl Arg<'a, Union<self::ClassOrClassList>>) -> Result<bool>;
    /// Python `union_with_tuple.parts`.
    pub fn parts<'a>(text: impl Arg<'a, String>) -> Result<self::StrOrStrList>;
    /// Python class `union_with_tuple.Row`, compared by `a.py_lt(&b)?`.
    pub struct Row<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Row<T>;
    impl<T: TypeArg> Clone for Row<T>;
    impl<T> Deref for Row<T> { type Target = Object; }
    impl<T: Received> Debug for Row<T>;
    impl<T: Received> Display for Row<T>;
    impl<T, __A0> IsA<self::Row<__A0>> for Row<T> where T: Param<__A0>;
    impl<T> Inherits<Row<T>> for Row<T>;
    impl<T: TypeArg> Holds for Row<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Row<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Row<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Row<T>;
    impl<T> Has<protocol_members::__lt__> for self::Row<T>;
    impl<T> Has<protocol_members::items> for self::Row<T>;
    impl<T> Has<protocol_members::__lt_or_gt__> for self::Row<T>;
    impl<T: Received> Row<T> {
        /// Python `union_with_tuple.Row.Row`.
        pub fn new<'a, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Vec<T>>>(items: X) -> Result<Self>;
        /// Python `union_with_tuple.Row.joined`.
        pub fn joined<'a, P: Kinded<Kind: self::sig::RowJoined<T>> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            other: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::RowJoined<T>>::Output>;
        /// Python `union_with_tuple.Row.__lt__`.
        pub fn py_lt<'a, P: Kinded<Kind: self::sig::RowPyLt<T>> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            other: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::RowPyLt<T>>::Output>;
        /// Python attribute `union_with_tuple.Row.items`: `list[T]`.
        pub fn items(&self) -> Result<List<T>>;
    }
    impl<T: Received> Row<T> {
        /// Assigns Python's `items`.
        pub fn set_items<'a>(&self, value: impl Arg<'a, Vec<T>>) -> Result<()>;
    }
    /// Python's `str | strlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrStrList {
        /// A Str.
        Str(String),
        /// A StrList.
        StrList(Vec<String>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrStrList> for () { const FORM: Form = Form::Tuple; }
    impl Arm<StrOrStrList> for String;
    impl Arm<StrOrStrList> for Vec<String> { const FORM: Form = Form::Tuple; }
    impl Arm<StrOrStrList> for PyTuple<String>;
    impl Arm<StrOrStrList> for (String,);
    impl Arm<StrOrStrList> for (String, String);
    impl Arm<StrOrStrList> for (String, String, String);
    impl Arm<StrOrStrList> for (String, String, String, String);
    impl Arm<StrOrStrList> for (String, String, String, String, String);
    impl Arm<StrOrStrList> for (String, String, String, String, String, String);
    impl Arm<StrOrStrList> for StrOrStrList;
    impl UnionValue for StrOrStrList { type Given<'a> = &'a str; type Arms = (String, (PyTuple<String>, ())); }
    impl Holds for StrOrStrList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrStrList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrStrList { type Kind = OneOf<Self>; }
    impl FromPython for StrOrStrList;
    impl Display for StrOrStrList;
    /// Python's `type[BaseException] | classlist`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ClassOrClassList {
        /// A Class.
        Class(Class<exceptions::BaseException>),
        /// A ClassList.
        ClassList(Vec<Class<exceptions::BaseException>>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<ClassOrClassList> for () { const FORM: Form = Form::Tuple; }
    impl<__T> Arm<ClassOrClassList> for Class<__T>;
    impl<__T> Arm<ClassOrClassList> for Vec<Class<__T>> { const FORM: Form = Form::Tuple; }
    impl<__T> Arm<ClassOrClassList> for PyTuple<Class<__T>>;
    impl<__T0> Arm<ClassOrClassList> for (Class<__T0>,);
    impl<__T0, __T1> Arm<ClassOrClassList> for (Class<__T0>, Class<__T1>);
    impl<__T0, __T1, __T2> Arm<ClassOrClassList> for (Class<__T0>, Class<__T1>, Class<__T2>);
    impl<__T0, __T1, __T2, __T3> Arm<ClassOrClassList> for (Class<__T0>, Class<__T1>, Class<__T2>, Class<__T3>);
    impl<__T0, __T1, __T2, __T3, __T4> Arm<ClassOrClassList> for (Class<__T0>, Class<__T1>, Class<__T2>, Class<__T3>, Class<__T4>);
    impl<__T0, __T1, __T2, __T3, __T4, __T5> Arm<ClassOrClassList> for (Class<__T0>, Class<__T1>, Class<__T2>, Class<__T3>, Class<__T4>, Class<__T5>);
    impl Arm<ClassOrClassList> for ClassOrClassList;
    impl UnionValue for ClassOrClassList {
        type Given<'a> = Self;
        type Arms = (Class<exceptions::BaseException>, (PyTuple<Class<exceptions::BaseException>>, ()));
    }
    impl Holds for ClassOrClassList { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ClassOrClassList { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ClassOrClassList { type Kind = OneOf<Self>; }
    impl<T: Received> self::sig::RowJoined<T> for Vec<T> { type Output = Vec<T>; }
    impl<T: Received> self::sig::RowJoined<T> for self::Row<T> { type Output = Vec<T>; }
    impl<T: Received> self::sig::RowJoined<T> for Object { type Output = Vec<T>; }
    impl<T: Received> self::sig::RowJoined<T> for Value { type Output = Vec<T>; }
    impl<T: Received> self::sig::RowPyLt<T> for Vec<T> { type Output = bool; }
    impl<T: Received> self::sig::RowPyLt<T> for self::Row<T> { type Output = bool; }
    impl<T: Received> self::sig::RowPyLt<T> for Value { type Output = bool; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `union_with_tuple.Row.joined` accepts. Its overloads are:
        pub trait RowJoined<T> { type Output: FromPython; }
        /// Arguments that Python's `union_with_tuple.Row.__lt__` accepts. Its overloads are:
        pub trait RowPyLt<T> { type Output: FromPython; }
    }
}
