// @generated from made_signatures.json: the API of the bindings
/// Python module `made_signatures`.
pub mod made_signatures {
    /// Python `made_signatures.joined`.
    pub fn joined<'a>(a: impl Arg<'a, i64>) -> Result<String>;
    /// [`joined`](joined()) with options, set by name.
    pub fn joined_with<'a>(a: impl Arg<'a, i64>, options: impl self::options::with::JoinedClosure<'a>) -> Result<String>;
    /// Python `made_signatures.five`. Without arguments; with them: `five_with(|kw| kw.b(..))`.
    pub fn five() -> Result<String>;
    /// [`five`](five()) with options, set by name.
    pub fn five_with<'a>(options: impl self::options::with::JoinedClosure<'a>) -> Result<String>;
    /// Python `made_signatures.root`.
    pub fn root<'a>(x: impl Arg<'a, f64>) -> Result<f64>;
    /// Python `made_signatures.col`.
    pub fn col<'a>(name: impl Arg<'a, String>) -> Result<self::Expr>;
    /// Python attribute `made_signatures.col`: `made_signatures.Col`.
    pub fn get_col() -> Result<self::Col>;
    /// Python class `made_signatures.Bpe`.
    pub struct Bpe { base: Object }
    impl Nominal for Bpe;
    impl Clone for Bpe;
    impl Deref for Bpe { type Target = Object; }
    impl Debug for Bpe;
    impl Display for Bpe;
    impl IsA<Bpe> for Bpe;
    impl Holds for Bpe { type Class = Self; }
    impl<'a> Give<'a> for Bpe { type Class = Self; type How = ByValue; }
    impl Kinded for Bpe { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Bpe;
    impl Bpe {
        /// Python `made_signatures.Bpe.Bpe`. Without arguments; with them: `new_with(|kw| kw.vocab(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::BpeNewClosure<'a>) -> Result<Self>;
        /// Python `made_signatures.Bpe.seen`.
        pub fn seen(&self) -> Result<String>;
        /// Python attribute `made_signatures.Bpe.got`: `str`.
        pub fn got(&self) -> Result<String>;
    }
    impl Bpe {
        /// Assigns Python's `got`.
        pub fn set_got<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `made_signatures.Model`.
    pub struct Model { base: Object }
    impl Nominal for Model;
    impl Clone for Model;
    impl Deref for Model { type Target = Object; }
    impl Debug for Model;
    impl Display for Model;
    impl IsA<Model> for Model;
    impl Holds for Model { type Class = Self; }
    impl<'a> Give<'a> for Model { type Class = Self; type How = ByValue; }
    impl Kinded for Model { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Model;
    impl Model {
        /// Python `made_signatures.Model.Model`.
        pub fn new() -> Result<Self>;
        /// Python `made_signatures.Model.__getattr__`.
        pub fn get_attr<'a>(&self, name: impl Arg<'a, String>) -> Result<Value>;
    }
    /// Python class `made_signatures.Item`.
    pub struct Item { base: self::Model }
    impl Nominal for Item;
    impl Clone for Item;
    impl Deref for Item { type Target = self::Model; }
    impl Debug for Item;
    impl Display for Item;
    impl IsA<Item> for Item;
    impl IsA<self::Model> for Item;
    impl<__S> In<__S> for Item where self::Model: In<__S>;
    impl Holds for Item { type Class = Self; }
    impl<'a> Give<'a> for Item { type Class = Self; type How = ByValue; }
    impl Kinded for Item { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Item;
    impl Has<protocol_members::name> for self::Item;
    impl Item {
        /// Python `made_signatures.Item.Item`.
        pub fn new<'a>(name: impl Arg<'a, String>, price: impl Arg<'a, f64>) -> Result<Self>;
        /// Python attribute `made_signatures.Item.name`: `str`.
        pub fn name(&self) -> Result<String>;
        /// Python attribute `made_signatures.Item.price`: `float`.
        pub fn price(&self) -> Result<f64>;
    }
    impl Item {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `price`.
        pub fn set_price<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
    }
    /// Python class `made_signatures.Expr`.
    pub struct Expr { base: Object }
    impl Nominal for Expr;
    impl Clone for Expr;
    impl Deref for Expr { type Target = Object; }
    impl Debug for Expr;
    impl Display for Expr;
    impl IsA<Expr> for Expr;
    impl Holds for Expr { type Class = Self; }
    impl<'a> Give<'a> for Expr { type Class = Self; type How = ByValue; }
    impl Kinded for Expr { type Kind = Self; }
    impl Has<protocol_members::__bool__> for self::Expr;
    impl Has<protocol_members::__hash__> for self::Expr;
    impl Has<protocol_members::name> for self::Expr;
    impl Expr {
        /// Python `made_signatures.Expr.Expr`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// Python `made_signatures.Expr.__bool__`.
        pub fn py_bool(&self) -> Result<bool>;
        /// Python attribute `made_signatures.Expr.name`: `str`.
        pub fn name(&self) -> Result<String>;
    }
    impl Expr {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Python class `made_signatures.Col`.
    pub struct Col { base: Object }
    impl Nominal for Col;
    impl Clone for Col;
    impl Deref for Col { type Target = Object; }
    impl Debug for Col;
    impl Display for Col;
    impl IsA<Col> for Col;
    impl Holds for Col { type Class = Self; }
    impl<'a> Give<'a> for Col { type Class = Self; type How = ByValue; }
    impl Kinded for Col { type Kind = Self; }
    impl Has<protocol_members::__call__> for self::Col;
    impl Has<protocol_members::__hash__> for self::Col;
    impl Col {
        /// Python `made_signatures.Col.Col`.
        pub fn new() -> Result<Self>;
        /// Python `made_signatures.Col.__call__`.
        pub fn call<'a>(&self, name: impl Arg<'a, String>) -> Result<self::Expr>;
        /// Python `made_signatures.Col.__getattr__`.
        pub fn get_attr<'a>(&self, name: impl Arg<'a, String>) -> Result<self::Expr>;
    }
    impl Calls for Col { type Input = Value; type Output = self::Expr; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `vocab`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct BpeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> BpeNew<'c, 'a> {
            /// Sets `vocab`. Python's default: `None`.
            pub fn vocab(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `b`, `c`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Joined<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Joined<'c, 'a> {
            /// Sets `b`. Python's default: `2`.
            pub fn b(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `c`. Python's default: `'-'`.
            pub fn c(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`BpeNew`](super::BpeNew).
            pub trait BpeNewClosure<'a>: for<'c> FnOnce(super::super::options::BpeNew<'c, 'a>) -> super::super::options::BpeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> BpeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::BpeNew<'c, 'a>) -> super::super::options::BpeNew<'c, 'a>;
            /// A closure that sets options of [`Joined`](super::Joined).
            pub trait JoinedClosure<'a>: for<'c> FnOnce(super::super::options::Joined<'c, 'a>) -> super::super::options::Joined<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> JoinedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Joined<'c, 'a>) -> super::super::options::Joined<'c, 'a>;
        }
    }
}
