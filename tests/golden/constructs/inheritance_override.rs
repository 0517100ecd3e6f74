// @generated from inheritance_override.json: the API of the bindings
/// Python module `inheritance_override`.
pub mod inheritance_override {
    /// Python `inheritance_override.loudest`.
    pub fn loudest<'a>(animals: impl Arg<'a, Vec<self::Animal>>) -> Result<self::Animal>;
    /// Python class `inheritance_override.Animal`.
    pub struct Animal { base: Object }
    impl Nominal for Animal;
    impl Clone for Animal;
    impl Deref for Animal { type Target = Object; }
    impl Debug for Animal;
    impl Display for Animal;
    impl IsA<Animal> for Animal;
    impl Holds for Animal { type Class = Self; }
    impl<'a> Give<'a> for Animal { type Class = Self; type How = ByValue; }
    impl Kinded for Animal { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Animal;
    impl Has<protocol_members::name> for self::Animal;
    impl Animal {
        /// Python `inheritance_override.Animal.Animal`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `inheritance_override.Animal.sound`.
        pub fn sound(&self) -> Result<Option<String>>;
        /// Python `inheritance_override.Animal.intro`.
        pub fn intro(&self) -> Result<String>;
        /// Python attribute `inheritance_override.Animal.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Animal {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `inheritance_override.Dog`.
    pub struct Dog { base: self::Animal }
    impl Nominal for Dog;
    impl Clone for Dog;
    impl Deref for Dog { type Target = self::Animal; }
    impl Debug for Dog;
    impl Display for Dog;
    impl IsA<Dog> for Dog;
    impl IsA<self::Animal> for Dog;
    impl<__S> In<__S> for Dog where self::Animal: In<__S>;
    impl Holds for Dog { type Class = Self; }
    impl<'a> Give<'a> for Dog { type Class = Self; type How = ByValue; }
    impl Kinded for Dog { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Dog;
    impl Has<protocol_members::name> for self::Dog;
    impl Dog {
        /// Python `inheritance_override.Dog.Dog`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `inheritance_override.Dog.sound`.
        pub fn sound(&self) -> Result<String>;
        /// Python `inheritance_override.Dog.fetch`. Without arguments; with them: `fetch_with(|kw| kw.what(..))`.
        pub fn fetch(&self) -> Result<String>;
        /// [`fetch`](Self::fetch()) with options, set by name.
        pub fn fetch_with<'a>(&self, options: impl self::options::with::DogFetchClosure<'a>) -> Result<String>;
    }
    /// Python class `inheritance_override.Puppy`.
    pub struct Puppy { base: self::Dog }
    impl Nominal for Puppy;
    impl Clone for Puppy;
    impl Deref for Puppy { type Target = self::Dog; }
    impl Debug for Puppy;
    impl Display for Puppy;
    impl IsA<Puppy> for Puppy;
    impl IsA<self::Dog> for Puppy;
    impl IsA<self::Animal> for Puppy;
    impl<__S> In<__S> for Puppy where self::Dog: In<__S>;
    impl Holds for Puppy { type Class = Self; }
    impl<'a> Give<'a> for Puppy { type Class = Self; type How = ByValue; }
    impl Kinded for Puppy { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Puppy;
    impl Has<protocol_members::name> for self::Puppy;
    impl Puppy {
        /// Python `inheritance_override.Puppy.Puppy`.
        pub fn new() -> Result<Self>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `what`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct DogFetch<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> DogFetch<'c, 'a> {
            /// Sets `what`. Python's default: `'stick'`.
            pub fn what(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`DogFetch`](super::DogFetch).
            pub trait DogFetchClosure<'a>: for<'c> FnOnce(super::super::options::DogFetch<'c, 'a>) -> super::super::options::DogFetch<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DogFetchClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::DogFetch<'c, 'a>) -> super::super::options::DogFetch<'c, 'a>;
        }
    }
}
