// @generated from type_of_class.json: the API of the bindings
/// Python module `type_of_class`.
pub mod type_of_class {
    /// Python `type_of_class.sides`.
    pub fn sides<'a>(cls: impl Arg<'a, ClassOf<self::Base>>) -> Result<i64>;
    /// Python `type_of_class.four`.
    pub fn four() -> Result<Class<self::Four>>;
    /// Python `type_of_class.wrong`.
    pub fn wrong() -> Result<Class<self::Four>>;
    /// Python class `type_of_class.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Base;
    impl Has<protocol_members::name> for self::Base;
    impl Base {
        /// Python `type_of_class.Base.Base`. Without arguments; with them: `new_with(|kw| kw.name(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BaseNewClosure<'a>) -> Result<Self>;
        /// Python attribute `type_of_class.Base.sides`: `int`.
        pub fn sides(&self) -> Result<i64>;
        /// Python attribute `type_of_class.Base.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Base {
        /// Assigns Python's `sides`.
        pub fn set_sides<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `type_of_class.Four`.
    pub struct Four { base: self::Base }
    impl Nominal for Four;
    impl Clone for Four;
    impl Deref for Four { type Target = self::Base; }
    impl Debug for Four;
    impl Display for Four;
    impl IsA<Four> for Four;
    impl IsA<self::Base> for Four;
    impl<__S> In<__S> for Four where self::Base: In<__S>;
    impl Holds for Four { type Class = Self; }
    impl<'a> Give<'a> for Four { type Class = Self; type How = ByValue; }
    impl Kinded for Four { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Four;
    impl Has<protocol_members::name> for self::Four;
    impl Four {
        /// Python `type_of_class.Four.Four`. Without arguments; with them: `new_with(|kw| kw.name(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BaseNewClosure<'a>) -> Result<Self>;
        /// Python attribute `type_of_class.Four.sides`: `int`.
        pub fn get_sides(&self) -> Result<i64>;
        /// Python attribute `type_of_class.Four.sides`: `int`.
        pub fn sides() -> Result<i64>;
    }
    impl Four {
        /// Assigns Python's `sides`.
        pub fn set_sides<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `name`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BaseNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BaseNew<'c, 'a> {
            /// Sets `name`. Python's default: `'base'`.
            pub fn name(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`BaseNew`](super::BaseNew).
            pub trait BaseNewClosure<'a>: for<'c> FnOnce(super::super::options::BaseNew<'c, 'a>) -> super::super::options::BaseNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BaseNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BaseNew<'c, 'a>) -> super::super::options::BaseNew<'c, 'a>;
        }
    }
}
