// @generated from class_of_different_contents.json: the API of the bindings
/// Python module `class_of_different_contents`.
pub mod class_of_different_contents {
    /// Python `class_of_different_contents.either`.
    pub fn either<'a>(texts: impl Arg<'a, bool>) -> Result<self::Tray<Value>>;
    /// Python `class_of_different_contents.maybe`.
    pub fn maybe<'a>(texts: impl Arg<'a, bool>) -> Result<Option<self::TrayOrInt>>;
    /// Python `class_of_different_contents.of_fruit`.
    pub fn of_fruit<'a>(apples: impl Arg<'a, bool>) -> Result<self::Tray<self::Fruit>>;
    /// Python `class_of_different_contents.nested`.
    pub fn nested<'a>(texts: impl Arg<'a, bool>) -> Result<self::Tray<self::Tray<Value>>>;
    /// Python `class_of_different_contents.default_decides`. Without arguments; with them: `default_decides_with(|kw| kw.size(..))`.
    pub fn default_decides() -> Result<String>;
    /// [`default_decides`](default_decides()) with options, set by name.
    pub fn default_decides_with<'a>(options: impl self::options::with::DefaultDecidesClosure<'a>) -> Result<String>;
    /// Python class `class_of_different_contents.Tray`.
    pub struct Tray<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Tray<T>;
    impl<T: TypeArg> Clone for Tray<T>;
    impl<T> Deref for Tray<T> { type Target = Object; }
    impl<T: Received> Debug for Tray<T>;
    impl<T: Received> Display for Tray<T>;
    impl<T, __A0> IsA<self::Tray<__A0>> for Tray<T> where T: Param<__A0>;
    impl<T> Inherits<Tray<T>> for Tray<T>;
    impl<T: TypeArg> Holds for Tray<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Tray<T> { type Class = Self; type How = ByValue; }
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
    /// Python class `class_of_different_contents.Fruit`.
    pub struct Fruit { base: Object }
    impl Nominal for Fruit;
    impl Clone for Fruit;
    impl Deref for Fruit { type Target = Object; }
    impl Debug for Fruit;
    impl Display for Fruit;
    impl IsA<Fruit> for Fruit;
    impl Holds for Fruit { type Class = Self; }
    impl<'a> Give<'a> for Fruit { type Class = Self; type How = ByValue; }
    impl Kinded for Fruit { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Fruit;
    impl Has<protocol_members::name> for self::Fruit;
    impl Fruit {
        /// Python `class_of_different_contents.Fruit.Fruit`.
        pub fn new() -> Result<Self>;
        /// Python `class_of_different_contents.Fruit.name`.
        pub fn name(&self) -> Result<String>;
    }
    /// Python class `class_of_different_contents.Apple`.
    pub struct Apple { base: self::Fruit }
    impl Nominal for Apple;
    impl Clone for Apple;
    impl Deref for Apple { type Target = self::Fruit; }
    impl Debug for Apple;
    impl Display for Apple;
    impl IsA<Apple> for Apple;
    impl IsA<self::Fruit> for Apple;
    impl<__S> In<__S> for Apple where self::Fruit: In<__S>;
    impl Holds for Apple { type Class = Self; }
    impl<'a> Give<'a> for Apple { type Class = Self; type How = ByValue; }
    impl Kinded for Apple { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Apple;
    impl Has<protocol_members::name> for self::Apple;
    impl Apple {
        /// Python `class_of_different_contents.Apple.Apple`.
        pub fn new() -> Result<Self>;
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
    impl Arm<TrayOrInt> for TrayOrInt;
    impl UnionValue for TrayOrInt { type Given<'a> = Self; type Arms = (self::Tray<Value>, (i64, ())); }
    impl Holds for TrayOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TrayOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TrayOrInt { type Kind = OneOf<Self>; }
    impl FromPython for TrayOrInt;
    impl Display for TrayOrInt;
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
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DefaultDecidesClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::DefaultDecides<'c, 'a>) -> super::super::options::DefaultDecides<'c, 'a>;
        }
    }
}
