// @generated from overload_by_self_type.json: the API of the bindings
/// Python module `overload_by_self_type`.
pub mod overload_by_self_type {
    /// Python class `overload_by_self_type.Pipe`.
    pub struct Pipe<A: ?Sized> { base: Object, marker: PhantomData<fn() -> (Box<A>,)> }
    impl<A: AnyStr + ?Sized> Nominal for Pipe<A>;
    impl<A: AnyStr + ?Sized> Clone for Pipe<A>;
    impl<A: AnyStr + ?Sized> Deref for Pipe<A> { type Target = Object; }
    impl<A: AnyStr + ?Sized> Debug for Pipe<A>;
    impl<A: AnyStr + ?Sized> Display for Pipe<A>;
    impl<A: AnyStr + ?Sized> IsA<Pipe<A>> for Pipe<A>;
    impl<A: AnyStr + ?Sized> Inherits<Pipe<A>> for Pipe<A>;
    impl<A: AnyStr + ?Sized> Holds for Pipe<A> { type Class = Self; }
    impl<'a, A: AnyStr + ?Sized> Give<'a> for Pipe<A> { type Class = Self; type How = ByValue; }
    impl<A: AnyStr + ?Sized> Kinded for Pipe<A> { type Kind = Self; }
    impl<A: AnyStr + ?Sized> Has<protocol_members::__hash__> for self::Pipe<A>;
    impl<A: AnyStr + ?Sized> Has<protocol_members::read> for self::Pipe<A>;
    impl<A: AnyStr + ?Sized> Has<protocol_members::write> for self::Pipe<A>;
    impl Pipe<[u8]> {
        /// Python `overload_by_self_type.Pipe.Pipe`. Without arguments; with them: `new_with(|kw| kw.text(..))`.
        pub fn new() -> Result<self::Pipe<[u8]>>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a, __S: option_states::State>(
            options: impl for<'c> FnOnce(self::options::PipeNew<'c, 'a, self::options::PipeNewPipeBytes>) -> self::options::PipeNew<'c, 'a, __S>,
        ) -> Result<<__S as option_states::State>::Output>;
        /// Python `overload_by_self_type.Pipe.write`.
        pub fn write<'a>(&self, data: impl Arg<'a, Vec<u8>>) -> Result<i64>;
    }
    impl Pipe<str> {
        /// Python `overload_by_self_type.Pipe.write`.
        pub fn write<'a>(&self, data: impl Arg<'a, String>) -> Result<i64>;
    }
    impl<A: AnyStr + ?Sized> Pipe<A> {
        /// Python `overload_by_self_type.Pipe.read`.
        pub fn read(&self) -> Result<<A as ToOwned>::Owned>;
        /// Python attribute `overload_by_self_type.Pipe.kept`: `Any`.
        pub fn kept(&self) -> Result<Value>;
    }
    impl<A: AnyStr + ?Sized> Pipe<A> {
        /// Assigns Python's `kept`.
        pub fn set_kept<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PipeNew<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> PipeNew<'c, 'a, __S> {
            /// Sets `text`. Python's default: `None`.
            pub fn text<__V: Kinded<Kind: option_states::Choice<PipeNewText>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> PipeNew<'c, 'a, option_states::After<__T, PipeNewText, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<PipeNewText, option_states::CaseOf<PipeNewText, __V>>;
        }
        /// A state of the options of [`PipeNew`].
        #[derive(Debug)]
        pub struct PipeNewPipeBytes;
        impl option_states::State for PipeNewPipeBytes { type Output = super::Pipe<[u8]>; }
        /// A state of the options of [`PipeNew`].
        #[derive(Debug)]
        pub struct PipeNewPipeStr;
        impl option_states::State for PipeNewPipeStr { type Output = super::Pipe<str>; }
        /// A state of the options of [`PipeNew`].
        #[derive(Debug)]
        pub struct PipeNewObject;
        impl option_states::State for PipeNewObject { type Output = Object; }
        /// The option `text`.
        #[derive(Debug)]
        pub struct PipeNewText;
        impl option_states::Choice<PipeNewText> for option_states::True { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<PipeNewText> for option_states::False { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<PipeNewText> for () { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<PipeNewText> for bool { type Case = option_states::Case<2usize>; }
        impl option_states::Choice<PipeNewText> for Option<bool> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<PipeNewText, option_states::Case<0usize>> for PipeNewPipeBytes { type Next = PipeNewPipeStr; }
        impl option_states::Step<PipeNewText, option_states::Case<0usize>> for PipeNewObject { type Next = PipeNewObject; }
        impl option_states::Step<PipeNewText, option_states::Case<1usize>> for PipeNewPipeBytes { type Next = PipeNewPipeBytes; }
        impl option_states::Step<PipeNewText, option_states::Case<1usize>> for PipeNewObject { type Next = PipeNewObject; }
        impl option_states::Step<PipeNewText, option_states::Case<2usize>> for PipeNewPipeBytes { type Next = PipeNewObject; }
        impl option_states::Step<PipeNewText, option_states::Case<2usize>> for PipeNewObject { type Next = PipeNewObject; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
}
