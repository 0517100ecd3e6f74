// @generated from protocol_argument.json: the API of the bindings
/// Python module `protocol_argument`.
pub mod protocol_argument {
    /// Python `protocol_argument.welcome`.
    pub fn welcome<'a>(who: impl Arg<'a, Protocol<(self::__members::greet,)>>, name: impl Arg<'a, String>) -> Result<String>;
    /// Python `protocol_argument.name_of`.
    pub fn name_of<'a>(thing: impl Arg<'a, Protocol<(protocol_members::name,)>>) -> Result<String>;
    /// Python `protocol_argument.both`.
    pub fn both<'a>(thing: impl Arg<'a, Protocol<(self::__members::greet, protocol_members::name)>>) -> Result<String>;
    /// Python `protocol_argument.welcome_all`.
    pub fn welcome_all<'a>(who: impl Arg<'a, Vec<Protocol<(self::__members::greet,)>>>, name: impl Arg<'a, String>) -> Result<Vec<String>>;
    /// Python `protocol_argument.maybe`. Without arguments; with them: `maybe_with(|kw| kw.who(..))`.
    pub fn maybe() -> Result<String>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<String>;
    /// Python `protocol_argument.size`.
    pub fn size<'a>(thing: impl Arg<'a, Protocol<(protocol_members::__len__,)>>) -> Result<i64>;
    /// Python `protocol_argument.key`.
    pub fn key<'a>(thing: impl Arg<'a, Protocol<(protocol_members::__hash__,)>>) -> Result<i64>;
    /// Python class `protocol_argument.Greeter`.
    pub struct Greeter { base: Object }
    impl Nominal for Greeter;
    impl Clone for Greeter;
    impl Deref for Greeter { type Target = Object; }
    impl Debug for Greeter;
    impl Display for Greeter;
    impl IsA<Greeter> for Greeter;
    impl Holds for Greeter { type Class = Self; }
    impl<'a> Give<'a> for Greeter { type Class = Self; type How = ByValue; }
    impl Kinded for Greeter { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Greeter;
    impl Greeter {
        /// Python `protocol_argument.Greeter.greet`.
        pub fn greet<'a>(&self, name: impl Arg<'a, String>) -> Result<String>;
    }
    /// Python class `protocol_argument.Named`.
    pub struct Named { base: Object }
    impl Nominal for Named;
    impl Clone for Named;
    impl Deref for Named { type Target = Object; }
    impl Debug for Named;
    impl Display for Named;
    impl IsA<Named> for Named;
    impl Holds for Named { type Class = Self; }
    impl<'a> Give<'a> for Named { type Class = Self; type How = ByValue; }
    impl Kinded for Named { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Named;
    impl Has<protocol_members::name> for self::Named;
    impl Named {
        /// Python attribute `protocol_argument.Named.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Named {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `protocol_argument.Both`.
    pub struct Both { base: self::Greeter }
    impl Nominal for Both;
    impl Clone for Both;
    impl Deref for Both { type Target = self::Greeter; }
    impl Debug for Both;
    impl Display for Both;
    impl IsA<Both> for Both;
    impl IsA<self::Greeter> for Both;
    impl IsA<self::Named> for Both;
    impl<__S> In<__S> for Both where self::Greeter: In<__S>;
    impl Holds for Both { type Class = Self; }
    impl<'a> Give<'a> for Both { type Class = Self; type How = ByValue; }
    impl Kinded for Both { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Both;
    impl Has<protocol_members::name> for self::Both;
    impl Both {
        /// Python attribute `protocol_argument.Both.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Both {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `protocol_argument.Polite`.
    pub struct Polite { base: Object }
    impl Nominal for Polite;
    impl Clone for Polite;
    impl Deref for Polite { type Target = Object; }
    impl Debug for Polite;
    impl Display for Polite;
    impl IsA<Polite> for Polite;
    impl Holds for Polite { type Class = Self; }
    impl<'a> Give<'a> for Polite { type Class = Self; type How = ByValue; }
    impl Kinded for Polite { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Polite;
    impl Has<protocol_members::name> for self::Polite;
    impl Polite {
        /// Python `protocol_argument.Polite.Polite`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `protocol_argument.Polite.greet`.
        pub fn greet<'a>(&self, name: impl Arg<'a, String>) -> Result<String>;
        /// Python attribute `protocol_argument.Polite.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Polite {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `protocol_argument.VeryPolite`.
    pub struct VeryPolite { base: self::Polite }
    impl Nominal for VeryPolite;
    impl Clone for VeryPolite;
    impl Deref for VeryPolite { type Target = self::Polite; }
    impl Debug for VeryPolite;
    impl Display for VeryPolite;
    impl IsA<VeryPolite> for VeryPolite;
    impl IsA<self::Polite> for VeryPolite;
    impl<__S> In<__S> for VeryPolite where self::Polite: In<__S>;
    impl Holds for VeryPolite { type Class = Self; }
    impl<'a> Give<'a> for VeryPolite { type Class = Self; type How = ByValue; }
    impl Kinded for VeryPolite { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::VeryPolite;
    impl Has<protocol_members::name> for self::VeryPolite;
    impl VeryPolite {
        /// Python `protocol_argument.VeryPolite.VeryPolite`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
    }
    /// Python class `protocol_argument.Rude`.
    pub struct Rude { base: Object }
    impl Nominal for Rude;
    impl Clone for Rude;
    impl Deref for Rude { type Target = Object; }
    impl Debug for Rude;
    impl Display for Rude;
    impl IsA<Rude> for Rude;
    impl Holds for Rude { type Class = Self; }
    impl<'a> Give<'a> for Rude { type Class = Self; type How = ByValue; }
    impl Kinded for Rude { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Rude;
    impl Rude {
        /// Python `protocol_argument.Rude.Rude`.
        pub fn new() -> Result<Self>;
        /// Python `protocol_argument.Rude.shout`.
        pub fn shout(&self) -> Result<String>;
    }
    /// Python class `protocol_argument.Unhashable`.
    pub struct Unhashable { base: Object }
    impl Nominal for Unhashable;
    impl Clone for Unhashable;
    impl Deref for Unhashable { type Target = Object; }
    impl Debug for Unhashable;
    impl Display for Unhashable;
    impl IsA<Unhashable> for Unhashable;
    impl Holds for Unhashable { type Class = Self; }
    impl<'a> Give<'a> for Unhashable { type Class = Self; type How = ByValue; }
    impl Kinded for Unhashable { type Kind = Self; }
    impl Has<protocol_members::__len__> for self::Unhashable;
    impl Unhashable {
        /// Python `protocol_argument.Unhashable.Unhashable`.
        pub fn new() -> Result<Self>;
        /// Python `protocol_argument.Unhashable.__len__`.
        pub fn len(&self) -> Result<usize>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `who`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `who`. Python's default: `None`.
            pub fn who(self, value: impl Arg<'a, Option<Protocol<(super::__members::greet,)>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Maybe`](super::Maybe).
            pub trait MaybeClosure<'a>: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MaybeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a>;
        }
    }
}
