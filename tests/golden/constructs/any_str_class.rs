// @generated from any_str_class.json: the API of the bindings
/// Python module `any_str_class`.
pub mod any_str_class {
    /// Python class `any_str_class.Buffer`.
    pub struct Buffer<A: ?Sized> { base: Object, marker: PhantomData<fn() -> (Box<A>,)> }
    impl<A: AnyStr + ?Sized> Nominal for Buffer<A>;
    impl<A: AnyStr + ?Sized> Clone for Buffer<A>;
    impl<A: AnyStr + ?Sized> Deref for Buffer<A> { type Target = Object; }
    impl<A: AnyStr + ?Sized> Debug for Buffer<A>;
    impl<A: AnyStr + ?Sized> Display for Buffer<A>;
    impl<A: AnyStr + ?Sized> IsA<Buffer<A>> for Buffer<A>;
    impl<A: AnyStr + ?Sized> Inherits<Buffer<A>> for Buffer<A>;
    impl<A: AnyStr + ?Sized> Holds for Buffer<A> { type Class = Self; }
    impl<'a, A: AnyStr + ?Sized> Give<'a> for Buffer<A> { type Class = Self; type How = ByValue; }
    impl<A: AnyStr + ?Sized> Kinded for Buffer<A> { type Kind = Self; }
    impl<A: AnyStr + ?Sized> Has<protocol_members::__hash__> for self::Buffer<A>;
    impl<A: AnyStr + ?Sized> Buffer<A> {
        /// Python `any_str_class.Buffer.Buffer`.
        pub fn new<'a>(start: impl OfAnyStr<'a, A>) -> Result<Self>;
        /// Python `any_str_class.Buffer.add`.
        pub fn add<'a>(&self, part: impl OfAnyStr<'a, A>) -> Result<()>;
        /// Python `any_str_class.Buffer.value`.
        pub fn value(&self) -> Result<<A as ToOwned>::Owned>;
    }
    /// Python class `any_str_class.Tree`.
    pub struct Tree<A: ?Sized> { base: Object, marker: PhantomData<fn() -> (Box<A>,)> }
    impl<A: AnyStr + ?Sized> Nominal for Tree<A>;
    impl<A: AnyStr + ?Sized> Clone for Tree<A>;
    impl<A: AnyStr + ?Sized> Deref for Tree<A> { type Target = Object; }
    impl<A: AnyStr + ?Sized> Debug for Tree<A>;
    impl<A: AnyStr + ?Sized> Display for Tree<A>;
    impl<A: AnyStr + ?Sized> IsA<Tree<A>> for Tree<A>;
    impl<A: AnyStr + ?Sized> Inherits<Tree<A>> for Tree<A>;
    impl<A: AnyStr + ?Sized> Holds for Tree<A> { type Class = Self; }
    impl<'a, A: AnyStr + ?Sized> Give<'a> for Tree<A> { type Class = Self; type How = ByValue; }
    impl<A: AnyStr + ?Sized> Kinded for Tree<A> { type Kind = Self; }
    impl<A: AnyStr + ?Sized> Has<protocol_members::__hash__> for self::Tree<A>;
    impl<A: AnyStr + ?Sized> Has<protocol_members::name> for self::Tree<A>;
    impl<A: AnyStr + ?Sized> Tree<A> {
        /// Python `any_str_class.Tree.Tree`.
        pub fn new<'a>(root: impl PathOfAnyStr<'a, A>, name: impl OfAnyStr<'a, A>) -> Result<Self>;
        /// Python `any_str_class.Tree.both`.
        pub fn both(&self) -> Result<<A as ToOwned>::Owned>;
        /// Python attribute `any_str_class.Tree.root`: `Any`.
        pub fn root(&self) -> Result<Value>;
        /// Python attribute `any_str_class.Tree.name`: `AnyStr`.
        pub fn name(&self) -> Result<<A as ToOwned>::Owned>;
    }
    impl<A: AnyStr + ?Sized> Tree<A> {
        /// Assigns Python's `root`.
        pub fn set_root<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, <A as ToOwned>::Owned>) -> Result<()>;
    }
}
