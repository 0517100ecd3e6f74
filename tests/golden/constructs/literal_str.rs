// @generated from literal_str.json: the API of the bindings
/// Python module `literal_str`.
pub mod literal_str {
    /// Python attribute `literal_str.DEFAULT`: `literal_str.Mode`.
    pub fn default() -> Result<self::Mode>;
    /// Python `literal_str.same`.
    pub fn same<'a>(mode: impl Arg<'a, self::Mode>) -> Result<self::Mode>;
    /// Python `literal_str.maybe`. Without arguments; with them: `maybe_with(|kw| kw.order(..))`.
    pub fn maybe() -> Result<Option<self::Order>>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<Option<self::Order>>;
    /// Python `literal_str.one`.
    pub fn one<'a>(only: impl Arg<'a, String>) -> Result<String>;
    /// Python `literal_str.each`.
    pub fn each<'a>(modes: impl Arg<'a, Vec<self::Mode>>) -> Result<Vec<self::Mode>>;
    /// Python `literal_str.counted`.
    pub fn counted<'a>(modes: impl Args<'a, self::Mode>) -> Result<IndexMap<self::Mode, i64>>;
    /// Python `literal_str.text`.
    pub fn text<'a>(value: impl Arg<'a, String>) -> Result<String>;
    /// Python `literal_str.wrong`.
    pub fn wrong() -> Result<self::Mode>;
    /// Python `literal_str.number`.
    pub fn number() -> Result<self::Mode>;
    /// Python class `literal_str.Reader`.
    pub struct Reader { base: Object }
    impl Nominal for Reader;
    impl Clone for Reader;
    impl Deref for Reader { type Target = Object; }
    impl Debug for Reader;
    impl Display for Reader;
    impl IsA<Reader> for Reader;
    impl Holds for Reader { type Class = Self; }
    impl<'a> Give<'a> for Reader { type Class = Self; type How = ByValue; }
    impl Kinded for Reader { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Reader;
    impl Has<protocol_members::mode> for self::Reader;
    impl Reader {
        /// Python `literal_str.Reader.Reader`.
        pub fn new() -> Result<Self>;
        /// Python attribute `literal_str.Reader.mode`: `literal_str.Mode`.
        pub fn mode(&self) -> Result<self::Mode>;
        /// Python attribute `literal_str.Reader.current`: `literal_str.Mode`.
        pub fn current(&self) -> Result<self::Mode>;
        /// Python attribute `literal_str.Reader.order`: `Literal['little', 'big']`.
        pub fn order(&self) -> Result<self::Order>;
    }
    impl Reader {
        /// Assigns Python's `mode`.
        pub fn set_mode<'a>(&self, value: impl Arg<'a, self::Mode>) -> Result<()>;
        /// Assigns Python's `order`.
        pub fn set_order<'a>(&self, value: impl Arg<'a, self::Order>) -> Result<()>;
    }
    /// Python's `Literal['read', 'r+b', '']`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Mode {
        /// `'read'`.
        Read,
        /// `'r+b'`.
        RPlusB,
        /// `''`.
        Empty,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Mode {
        const VALUES: &'static [LiteralValue] = &[LiteralValue::Str("read"), LiteralValue::Str("r+b"), LiteralValue::Str("")];
    }
    impl ArgKind for Mode { type Given<'a> = &'a str; }
    impl PartialEq for Mode;
    impl Eq for Mode;
    impl Hash for Mode;
    impl Mode {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl TextLiteral for Mode;
    impl Mode {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> Option<&'static str>;
    }
    impl PartialEq<str> for Mode;
    impl PartialEq<&str> for Mode;
    impl TryFrom<&str> for Mode { type Error = Error; }
    impl Display for Mode;
    impl<'a> Arg<'a, Mode> for Mode;
    impl<'a> Arg<'a, Mode> for &Mode;
    impl<'a> Arg<'a, Option<Mode>> for Mode;
    impl<'a> Arg<'a, Option<Mode>> for &Mode;
    impl<'a> Args<'a, Mode> for Mode;
    impl<'a> Args<'a, Mode> for &Mode;
    impl<'a> Element<'a, Mode> for Mode;
    impl<'a> Arg<'a, Value> for Mode;
    impl<'a> Arg<'a, Value> for &Mode;
    impl<'a> Arg<'a, Option<Value>> for Mode;
    impl<'a> Arg<'a, Option<Value>> for &Mode;
    impl<'a> Args<'a, Value> for Mode;
    impl<'a> Args<'a, Value> for &Mode;
    impl<'a> Element<'a, Value> for Mode;
    impl<'a> Arg<'a, String> for Mode;
    impl<'a> Arg<'a, String> for &Mode;
    impl<'a> Arg<'a, Option<String>> for Mode;
    impl<'a> Arg<'a, Option<String>> for &Mode;
    impl<'a> Args<'a, String> for Mode;
    impl<'a> Args<'a, String> for &Mode;
    impl<'a> Element<'a, String> for Mode;
    impl Ret<Mode> for Mode;
    impl Ret<Mode> for Result<Mode, Error>;
    impl Asked for Mode;
    impl Sorted for Mode { type Sort = NoClass<Self>; }
    impl Check for Mode;
    impl Kinded for Mode { type Kind = String; }
    impl Kinded for &Mode { type Kind = String; }
    impl FromPython for Mode;
    /// Python's `Literal['little', 'big']`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Order {
        /// `'little'`.
        Little,
        /// `'big'`.
        Big,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Order { const VALUES: &'static [LiteralValue] = &[LiteralValue::Str("little"), LiteralValue::Str("big")]; }
    impl ArgKind for Order { type Given<'a> = &'a str; }
    impl PartialEq for Order;
    impl Eq for Order;
    impl Hash for Order;
    impl Order {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl TextLiteral for Order;
    impl Order {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> Option<&'static str>;
    }
    impl PartialEq<str> for Order;
    impl PartialEq<&str> for Order;
    impl TryFrom<&str> for Order { type Error = Error; }
    impl Display for Order;
    impl<'a> Arg<'a, Order> for Order;
    impl<'a> Arg<'a, Order> for &Order;
    impl<'a> Arg<'a, Option<Order>> for Order;
    impl<'a> Arg<'a, Option<Order>> for &Order;
    impl<'a> Args<'a, Order> for Order;
    impl<'a> Args<'a, Order> for &Order;
    impl<'a> Element<'a, Order> for Order;
    impl<'a> Arg<'a, Value> for Order;
    impl<'a> Arg<'a, Value> for &Order;
    impl<'a> Arg<'a, Option<Value>> for Order;
    impl<'a> Arg<'a, Option<Value>> for &Order;
    impl<'a> Args<'a, Value> for Order;
    impl<'a> Args<'a, Value> for &Order;
    impl<'a> Element<'a, Value> for Order;
    impl<'a> Arg<'a, String> for Order;
    impl<'a> Arg<'a, String> for &Order;
    impl<'a> Arg<'a, Option<String>> for Order;
    impl<'a> Arg<'a, Option<String>> for &Order;
    impl<'a> Args<'a, String> for Order;
    impl<'a> Args<'a, String> for &Order;
    impl<'a> Element<'a, String> for Order;
    impl Ret<Order> for Order;
    impl Ret<Order> for Result<Order, Error>;
    impl Asked for Order;
    impl Sorted for Order { type Sort = NoClass<Self>; }
    impl Check for Order;
    impl Kinded for Order { type Kind = String; }
    impl Kinded for &Order { type Kind = String; }
    impl FromPython for Order;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `order`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `order`. Python's default: `None`.
            pub fn order(self, value: impl Arg<'a, Option<super::Order>>) -> Self;
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
