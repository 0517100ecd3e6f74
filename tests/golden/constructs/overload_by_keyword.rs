// @generated from overload_by_keyword.json: the API of the bindings
/// Python module `overload_by_keyword`.
pub mod overload_by_keyword {
    /// Python `overload_by_keyword.run`.
    pub fn run<'a>(args: impl Arg<'a, String>) -> Result<Vec<u8>>;
    /// [`run`](run()) with options, set by name.
    pub fn run_with<'a, __S: option_states::State>(
        args: impl Arg<'a, String>,
        options: impl for<'c> FnOnce(self::options::Run<'c, 'a, self::options::RunBytes>) -> self::options::Run<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = Self; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    impl FromPython for StrOrBytes;
    impl Display for StrOrBytes;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `encoding`, `errors`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Run<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Run<'c, 'a, __S> {
            /// Sets `encoding`. Python's default: `None`.
            pub fn encoding<__V: Kinded<Kind: option_states::Choice<RunEncoding>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Run<'c, 'a, option_states::After<__T, RunEncoding, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<RunEncoding, option_states::CaseOf<RunEncoding, __V>>;
            /// Sets `errors`. Python's default: `None`.
            pub fn errors<__V: Kinded<Kind: option_states::Choice<RunErrors>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Run<'c, 'a, option_states::After<__T, RunErrors, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<RunErrors, option_states::CaseOf<RunErrors, __V>>;
        }
        /// A state of the options of [`Run`].
        #[derive(Debug)]
        pub struct RunBytes;
        impl option_states::State for RunBytes { type Output = Vec<u8>; }
        /// A state of the options of [`Run`].
        #[derive(Debug)]
        pub struct RunStr;
        impl option_states::State for RunStr { type Output = String; }
        /// A state of the options of [`Run`].
        #[derive(Debug)]
        pub struct RunStrOrBytes;
        impl option_states::State for RunStrOrBytes { type Output = super::StrOrBytes; }
        /// The option `encoding`.
        #[derive(Debug)]
        pub struct RunEncoding;
        impl option_states::Choice<RunEncoding> for () { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<RunEncoding> for String { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<RunEncoding> for Option<String> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<RunEncoding, option_states::Case<0usize>> for RunBytes { type Next = RunBytes; }
        impl option_states::Step<RunEncoding, option_states::Case<0usize>> for RunStr { type Next = RunStr; }
        impl option_states::Step<RunEncoding, option_states::Case<0usize>> for RunStrOrBytes { type Next = RunStrOrBytes; }
        impl option_states::Step<RunEncoding, option_states::Case<1usize>> for RunBytes { type Next = RunStr; }
        impl option_states::Step<RunEncoding, option_states::Case<1usize>> for RunStr { type Next = RunStr; }
        impl option_states::Step<RunEncoding, option_states::Case<1usize>> for RunStrOrBytes { type Next = RunStrOrBytes; }
        impl option_states::Step<RunEncoding, option_states::Case<2usize>> for RunBytes { type Next = RunStrOrBytes; }
        impl option_states::Step<RunEncoding, option_states::Case<2usize>> for RunStr { type Next = RunStr; }
        impl option_states::Step<RunEncoding, option_states::Case<2usize>> for RunStrOrBytes { type Next = RunStrOrBytes; }
        /// The option `errors`.
        #[derive(Debug)]
        pub struct RunErrors;
        impl option_states::Choice<RunErrors> for () { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<RunErrors> for String { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<RunErrors> for Option<String> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<RunErrors, option_states::Case<0usize>> for RunBytes { type Next = RunBytes; }
        impl option_states::Step<RunErrors, option_states::Case<0usize>> for RunStr { type Next = RunStr; }
        impl option_states::Step<RunErrors, option_states::Case<0usize>> for RunStrOrBytes { type Next = RunStrOrBytes; }
        impl option_states::Step<RunErrors, option_states::Case<1usize>> for RunBytes { type Next = RunStr; }
        impl option_states::Step<RunErrors, option_states::Case<1usize>> for RunStr { type Next = RunStr; }
        impl option_states::Step<RunErrors, option_states::Case<1usize>> for RunStrOrBytes { type Next = RunStrOrBytes; }
        impl option_states::Step<RunErrors, option_states::Case<2usize>> for RunBytes { type Next = RunStrOrBytes; }
        impl option_states::Step<RunErrors, option_states::Case<2usize>> for RunStr { type Next = RunStr; }
        impl option_states::Step<RunErrors, option_states::Case<2usize>> for RunStrOrBytes { type Next = RunStrOrBytes; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
}
