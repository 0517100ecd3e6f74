// @generated from any_str_class.json: the API of the bindings
/// Python module `any_str_class`.
pub mod any_str_class {
    /// Python class `any_str_class.Buffer`.
    pub struct Buffer<A: ?Sized> { base: Object, marker: PhantomData<fn() -> (Box<A>,)> }
    impl<A: AnyStr + ?Sized> PythonClass for Buffer<A>;
    impl<A: AnyStr + ?Sized> FromPython for Buffer<A>;
    impl<A: AnyStr + ?Sized> Clone for Buffer<A>;
    impl<A: AnyStr + ?Sized> Deref for Buffer<A> { type Target = Object; }
    impl<A: AnyStr + ?Sized> Debug for Buffer<A>;
    impl<A: AnyStr + ?Sized> Display for Buffer<A>;
    impl<A: AnyStr + ?Sized> IsA<Buffer<A>> for Buffer<A>;
    impl<A: AnyStr + ?Sized> IsA<Object> for Buffer<A>;
    impl<A: AnyStr + ?Sized> Inherits<Buffer<A>> for Buffer<A>;
    impl<A: AnyStr + ?Sized> Nominal for Buffer<A>;
    impl<'a, A: AnyStr + ?Sized> Give<'a> for &'a Buffer<A> { type Class = Buffer<A>; }
    impl<'a, A: AnyStr + ?Sized> Give<'a> for Buffer<A> { type Class = Self; }
    impl<'__h, A: AnyStr + ?Sized> Kinded for &'__h Buffer<A> { type Kind = Buffer<A>; }
    impl<A: AnyStr + ?Sized> Kinded for Buffer<A> { type Kind = Self; }
    impl<A: AnyStr + ?Sized> Has<protocol_members::__hash__> for self::Buffer<A>;
    impl<A: AnyStr + ?Sized> Buffer<A> {
        /// Python `any_str_class.Buffer.Buffer`.
        pub fn new<'a>(start: &'a A) -> Result<Self>;
        /// Python `any_str_class.Buffer.add`.
        pub fn add<'a>(&self, part: &'a A) -> Result<()>;
        /// Python `any_str_class.Buffer.value`.
        pub fn value(&self) -> Result<<A as ToOwned>::Owned>;
    }
}
