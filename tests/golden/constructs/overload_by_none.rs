// @generated from overload_by_none.json: the API of the bindings
/// Python module `overload_by_none`.
pub mod overload_by_none {
    /// Python `overload_by_none.length`.
    pub fn length<'a, P: Kinded<Kind: self::sig::Length> + Arg<'a, <P as Kinded>::Kind>>(
        value: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Length>::Output>;
    /// Python `overload_by_none.split`.
    pub fn split<'a>(text: impl Arg<'a, String>) -> Result<Vec<String>>;
    /// [`split`](split()) with options, set by name.
    pub fn split_with<'a, __S: option_states::State>(
        text: impl Arg<'a, String>,
        options: impl for<'c> FnOnce(self::options::Split<'c, 'a, self::options::SplitStrList>) -> self::options::Split<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python `overload_by_none.find`.
    pub fn find<'a, P: Kinded<Kind: self::sig::Find> + Decides<'a>>(name: P) -> Result<<<P as Kinded>::Kind as self::sig::Find>::Output>;
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
    impl Arm<StrListOrInt> for StrListOrInt;
    impl UnionValue for StrListOrInt { type Given<'a> = Self; type Arms = (); }
    impl Holds for StrListOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrListOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrListOrInt { type Kind = OneOf<Self>; }
    impl FromPython for StrListOrInt;
    impl Display for StrListOrInt;
    impl self::sig::Length for () { type Output = (); }
    impl self::sig::Length for String { type Output = i64; }
    impl self::sig::Length for Value { type Output = Value; }
    impl self::sig::Find for () { type Output = Option<i64>; }
    impl self::sig::Find for String { type Output = Option<i64>; }
    impl self::sig::Find for Option<String> { type Output = Option<i64>; }
    impl self::sig::Find for i64 { type Output = String; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `by`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Split<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Split<'c, 'a, __S> {
            /// Sets `by`. Python's default: `None`.
            pub fn by<__V: Kinded<Kind: option_states::Choice<SplitBy>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Split<'c, 'a, option_states::After<__T, SplitBy, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<SplitBy, option_states::CaseOf<SplitBy, __V>>;
        }
        /// A state of the options of [`Split`].
        #[derive(Debug)]
        pub struct SplitStrList;
        impl option_states::State for SplitStrList { type Output = Vec<String>; }
        /// A state of the options of [`Split`].
        #[derive(Debug)]
        pub struct SplitInt;
        impl option_states::State for SplitInt { type Output = i64; }
        /// A state of the options of [`Split`].
        #[derive(Debug)]
        pub struct SplitStrListOrInt;
        impl option_states::State for SplitStrListOrInt { type Output = super::StrListOrInt; }
        /// The option `by`.
        #[derive(Debug)]
        pub struct SplitBy;
        impl option_states::Choice<SplitBy> for () { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<SplitBy> for String { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<SplitBy> for Option<String> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<SplitBy, option_states::Case<0usize>> for SplitStrList { type Next = SplitStrList; }
        impl option_states::Step<SplitBy, option_states::Case<0usize>> for SplitStrListOrInt { type Next = SplitStrListOrInt; }
        impl option_states::Step<SplitBy, option_states::Case<1usize>> for SplitStrList { type Next = SplitInt; }
        impl option_states::Step<SplitBy, option_states::Case<1usize>> for SplitStrListOrInt { type Next = SplitStrListOrInt; }
        impl option_states::Step<SplitBy, option_states::Case<2usize>> for SplitStrList { type Next = SplitStrListOrInt; }
        impl option_states::Step<SplitBy, option_states::Case<2usize>> for SplitStrListOrInt { type Next = SplitStrListOrInt; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_none.length` accepts. Its overloads are:
        pub trait Length { type Output: FromPython; }
        /// Arguments that Python's `overload_by_none.find` accepts. Its overloads are:
        pub trait Find { type Output: FromPython; }
    }
}
