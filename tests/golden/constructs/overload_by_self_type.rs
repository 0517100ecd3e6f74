// @generated from overload_by_self_type.json: the API of the bindings
/// Python module `overload_by_self_type`.
pub mod overload_by_self_type {
    /// Python class `overload_by_self_type.Pipe`.
    pub struct Pipe<A: ?Sized> { base: Object, marker: PhantomData<fn() -> (Box<A>,)> }
    impl<A: AnyStr + ?Sized> PythonClass for Pipe<A>;
    impl<A: AnyStr + ?Sized> FromPython for Pipe<A>;
    impl<A: AnyStr + ?Sized> Clone for Pipe<A>;
    impl<A: AnyStr + ?Sized> Deref for Pipe<A> { type Target = Object; }
    impl<A: AnyStr + ?Sized> Debug for Pipe<A>;
    impl<A: AnyStr + ?Sized> Display for Pipe<A>;
    impl<A: AnyStr + ?Sized> IsA<Object> for Pipe<A>;
    impl<'__h, A: AnyStr + ?Sized> Kinded for &'__h Pipe<A> { type Kind = Pipe<A>; }
    impl<A: AnyStr + ?Sized> Kinded for Pipe<A> { type Kind = Self; }
    impl<A: AnyStr + ?Sized> Has<protocol_members::__hash__> for self::Pipe<A>;
    impl<A: AnyStr + ?Sized> Has<protocol_members::read> for self::Pipe<A>;
    impl<A: AnyStr + ?Sized> Has<protocol_members::write> for self::Pipe<A>;
    impl Pipe<[u8]> {
        /// Python `overload_by_self_type.Pipe.Pipe`.
        pub fn new() -> Result<self::Pipe<[u8]>>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a, __S: choice::State>(
            options: impl for<'c> FnOnce(self::options::PipeNew<'c, 'a, self::options::PipeNewPipeBytes>) -> self::options::PipeNew<'c, 'a, __S>,
        ) -> Result<<__S as choice::State>::Output>;
        /// Python `overload_by_self_type.Pipe.write`.
        pub fn write<'a>(&self, data: &'a [u8]) -> Result<i64>;
    }
    impl Pipe<str> {
        /// Python `overload_by_self_type.Pipe.write`.
        pub fn write<'a>(&self, data: &'a str) -> Result<i64>;
    }
    impl<A: AnyStr + ?Sized> Pipe<A> {
        /// Python `overload_by_self_type.Pipe.read`.
        pub fn read(&self) -> Result<<A as ToOwned>::Owned>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct PipeNew<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> PipeNew<'c, 'a, __S> {
            /// Sets `text`. Python's default: `None`.
            pub fn text<__V: Kinded<Kind: choice::Choice<PipeNewText>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> PipeNew<'c, 'a, choice::After<__T, PipeNewText, __V>> where __S: choice::Is<__T>, __T: choice::Step<PipeNewText, choice::CaseOf<PipeNewText, __V>>;
        }
        /// A state of the options of [`PipeNew`].
        #[derive(Debug)]
        pub struct PipeNewPipeBytes;
        impl choice::State for PipeNewPipeBytes { type Output = super::Pipe<[u8]>; }
        /// A state of the options of [`PipeNew`].
        #[derive(Debug)]
        pub struct PipeNewPipeStr;
        impl choice::State for PipeNewPipeStr { type Output = super::Pipe<str>; }
        /// A state of the options of [`PipeNew`].
        #[derive(Debug)]
        pub struct PipeNewObject;
        impl choice::State for PipeNewObject { type Output = Object; }
        /// The option `text`.
        #[derive(Debug)]
        pub struct PipeNewText;
        impl choice::Choice<PipeNewText> for choice::True { type Case = choice::Case<0usize>; }
        impl choice::Choice<PipeNewText> for choice::False { type Case = choice::Case<1usize>; }
        impl choice::Choice<PipeNewText> for () { type Case = choice::Case<1usize>; }
        impl choice::Choice<PipeNewText> for bool { type Case = choice::Case<2usize>; }
        impl choice::Choice<PipeNewText> for Option<bool> { type Case = choice::Case<2usize>; }
        impl choice::Step<PipeNewText, choice::Case<0usize>> for PipeNewPipeBytes { type Next = PipeNewPipeStr; }
        impl choice::Step<PipeNewText, choice::Case<0usize>> for PipeNewObject { type Next = PipeNewObject; }
        impl choice::Step<PipeNewText, choice::Case<1usize>> for PipeNewPipeBytes { type Next = PipeNewPipeBytes; }
        impl choice::Step<PipeNewText, choice::Case<1usize>> for PipeNewObject { type Next = PipeNewObject; }
        impl choice::Step<PipeNewText, choice::Case<2usize>> for PipeNewPipeBytes { type Next = PipeNewObject; }
        impl choice::Step<PipeNewText, choice::Case<2usize>> for PipeNewObject { type Next = PipeNewObject; }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::choice::{False, True};
    }
}
