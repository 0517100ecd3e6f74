// @generated from class_of_different_contents.json: the API of the bindings
/// Python module `class_of_different_contents`.
pub mod class_of_different_contents {
    /// Python `class_of_different_contents.either`.
    pub fn either<'a>(texts: impl Arg<'a, bool>) -> Result<self::Tray<Value>>;
    /// Python `class_of_different_contents.maybe`.
    pub fn maybe<'a>(texts: impl Arg<'a, bool>) -> Result<Option<self::TrayOrInt>>;
    /// Python `class_of_different_contents.nested`.
    pub fn nested<'a>(texts: impl Arg<'a, bool>) -> Result<self::Tray<self::Tray<Value>>>;
    /// Python `class_of_different_contents.default_decides`.
    pub fn default_decides() -> Result<Value>;
    /// [`default_decides`](default_decides()) with options, set by name.
    pub fn default_decides_with<'a>(options: impl self::options::with::DefaultDecidesClosure<'a>) -> Result<Value>;
    /// Python class `class_of_different_contents.Tray`.
    pub struct Tray<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> PythonClass for Tray<T>;
    impl<T: Received> FromPython for Tray<T>;
    impl<T: TypeArg> Clone for Tray<T>;
    impl<T> Deref for Tray<T> { type Target = Object; }
    impl<T: Received> Debug for Tray<T>;
    impl<T: Received> Display for Tray<T>;
    impl<T, __A0> IsA<self::Tray<__A0>> for Tray<T> where T: Param<__A0>;
    impl<T> IsA<Object> for Tray<T>;
    impl<T> Inherits<Tray<T>> for Tray<T>;
    impl<T: Received> Nominal for Tray<T>;
    impl<'a, T: Received> Give<'a> for &'a Tray<T> { type Class = Tray<T>; }
    impl<'a, T: Received> Give<'a> for Tray<T> { type Class = Self; }
    impl<'__h, T> Kinded for &'__h Tray<T> { type Kind = Tray<T>; }
    impl<T> Kinded for Tray<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Tray<T>;
    impl<T> Has<protocol_members::items> for self::Tray<T>;
    impl<T: Received> Tray<T> {
        /// Python `class_of_different_contents.Tray.Tray`.
        pub fn new<'a, X: Kinded<Kind: Iterates<Item = T>> + Arg<'a, Vec<T>>>(items: X) -> Result<Self>;
        /// Python `class_of_different_contents.Tray.first`.
        pub fn first(&self) -> Result<T>;
        /// Python attribute `class_of_different_contents.Tray.items`: `list[T]`.
        pub fn items(&self) -> Result<List<T>>;
    }
    impl<T: Received> Tray<T> {
        /// Assigns Python's `items`.
        pub fn set_items<'a>(&self, value: impl Arg<'a, Vec<T>>) -> Result<()>;
    }
    /// Python's `class_of_different_contents.Tray | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TrayOrInt {
        /// A Tray.
        Tray(self::Tray<Value>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl UnionValue for TrayOrInt { type Given<'a> = Self; type Arms = (); }
    impl<'a> Arg<'a, Option<Union<TrayOrInt>>> for TrayOrInt;
    impl<'a> Arg<'a, Union<TrayOrInt>> for TrayOrInt;
    impl<'a> Arg<'a, Value> for TrayOrInt;
    impl FromPython for TrayOrInt;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `size`, `name`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct DefaultDecides<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> DefaultDecides<'c, 'a> {
            /// Sets `size`. Python's default: `1`.
            pub fn size(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `name`. Python's default: `'x'`.
            pub fn name(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`DefaultDecides`](super::DefaultDecides).
            pub trait DefaultDecidesClosure<'a>: for<'c> FnOnce(super::super::options::DefaultDecides<'c, 'a>) -> super::super::options::DefaultDecides<'c, 'a> {
                fn __call(self) -> Call<'a>;
            }
            impl<'a, __F> DefaultDecidesClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::DefaultDecides<'c, 'a>) -> super::super::options::DefaultDecides<'c, 'a>;
        }
    }
}
