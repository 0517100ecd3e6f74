// @generated from overload_generic_first.json: the API of the bindings
/// Python module `overload_generic_first`.
pub mod overload_generic_first {
    /// Python `overload_generic_first.parse`.
    pub fn parse<'a>(source: impl Arg<'a, Union<self::StrOrBytes>>) -> Result<self::Module>;
    /// [`parse`](parse()) with options, set by name.
    pub fn parse_with<'a, __S: option_states::State>(
        source: impl Arg<'a, Union<self::StrOrBytes>>,
        options: impl for<'c> FnOnce(self::options::Parse<'c, 'a, self::options::ParseModule>) -> self::options::Parse<'c, 'a, __S>,
    ) -> Result<<__S as option_states::State>::Output>;
    /// Python `overload_generic_first.parse`.
    pub fn parse_node<'a, N: Received, X: Kinded<Kind = N> + Arg<'a, N>>(source: X) -> Result<N>;
    /// [`parse_node`](parse_node()) with options, set by name.
    pub fn parse_node_with<'a, N: Received, X: Kinded<Kind = N> + Arg<'a, N>>(
        source: X,
        options: impl self::options::with::ParseNodeClosure<'a>,
    ) -> Result<N>;
    /// Python class `overload_generic_first.Node`.
    pub struct Node { base: Object }
    impl Nominal for Node;
    impl Clone for Node;
    impl Deref for Node { type Target = Object; }
    impl Debug for Node;
    impl Display for Node;
    impl IsA<Node> for Node;
    impl Holds for Node { type Class = Self; }
    impl<'a> Give<'a> for Node { type Class = Self; type How = ByValue; }
    impl Kinded for Node { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Node;
    impl Node {
        /// Python `overload_generic_first.Node.Node`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `overload_generic_first.Module`.
    pub struct Module { base: self::Node }
    impl Nominal for Module;
    impl Clone for Module;
    impl Deref for Module { type Target = self::Node; }
    impl Debug for Module;
    impl Display for Module;
    impl IsA<Module> for Module;
    impl IsA<self::Node> for Module;
    impl<__S> In<__S> for Module where self::Node: In<__S>;
    impl Holds for Module { type Class = Self; }
    impl<'a> Give<'a> for Module { type Class = Self; type How = ByValue; }
    impl Kinded for Module { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Module;
    impl Module {
        /// Python `overload_generic_first.Module.Module`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `overload_generic_first.Expression`.
    pub struct Expression { base: self::Node }
    impl Nominal for Expression;
    impl Clone for Expression;
    impl Deref for Expression { type Target = self::Node; }
    impl Debug for Expression;
    impl Display for Expression;
    impl IsA<Expression> for Expression;
    impl IsA<self::Node> for Expression;
    impl<__S> In<__S> for Expression where self::Node: In<__S>;
    impl Holds for Expression { type Class = Self; }
    impl<'a> Give<'a> for Expression { type Class = Self; type How = ByValue; }
    impl Kinded for Expression { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Expression;
    impl Expression {
        /// Python `overload_generic_first.Expression.Expression`.
        pub fn new() -> Result<Self>;
    }
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for String;
    impl Arm<StrOrBytes> for Vec<u8>;
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    /// Python's `overload_generic_first.Module | overload_generic_first.Expression`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ModuleOrExpression {
        /// A Module.
        Module(self::Module),
        /// A Expression.
        Expression(self::Expression),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for ModuleOrExpression;
    impl Debug for ModuleOrExpression;
    impl Arm<ModuleOrExpression> for ModuleOrExpression;
    impl UnionValue for ModuleOrExpression { type Given<'a> = Self; type Arms = (self::Module, (self::Expression, ())); }
    impl Holds for ModuleOrExpression { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ModuleOrExpression { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ModuleOrExpression { type Kind = OneOf<Self>; }
    impl FromPython for ModuleOrExpression;
    impl Display for ModuleOrExpression;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `mode`, `deep`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Parse<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> Parse<'c, 'a, __S> {
            /// Sets `mode`. Python's default: `'exec'`.
            pub fn mode<__V: Kinded<Kind: option_states::Choice<ParseMode>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> Parse<'c, 'a, option_states::After<__T, ParseMode, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<ParseMode, option_states::CaseOf<ParseMode, __V>>;
            /// Sets `deep`. Python's default: `False`.
            pub fn deep(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// A state of the options of [`Parse`].
        #[derive(Debug)]
        pub struct ParseModule;
        impl option_states::State for ParseModule { type Output = super::Module; }
        /// A state of the options of [`Parse`].
        #[derive(Debug)]
        pub struct ParseExpression;
        impl option_states::State for ParseExpression { type Output = super::Expression; }
        /// A state of the options of [`Parse`].
        #[derive(Debug)]
        pub struct ParseModuleOrExpression;
        impl option_states::State for ParseModuleOrExpression { type Output = super::ModuleOrExpression; }
        /// The option `mode`.
        #[derive(Debug)]
        pub struct ParseMode;
        impl option_states::Choice<ParseMode> for super::lit::Exec { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<ParseMode> for super::lit::Eval { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<ParseMode> for String { type Case = option_states::Case<2usize>; }
        impl option_states::Step<ParseMode, option_states::Case<0usize>> for ParseModule { type Next = ParseModule; }
        impl option_states::Step<ParseMode, option_states::Case<0usize>> for ParseModuleOrExpression { type Next = ParseModuleOrExpression; }
        impl option_states::Step<ParseMode, option_states::Case<1usize>> for ParseModule { type Next = ParseExpression; }
        impl option_states::Step<ParseMode, option_states::Case<1usize>> for ParseModuleOrExpression { type Next = ParseModuleOrExpression; }
        impl option_states::Step<ParseMode, option_states::Case<2usize>> for ParseModule { type Next = ParseModuleOrExpression; }
        impl option_states::Step<ParseMode, option_states::Case<2usize>> for ParseModuleOrExpression { type Next = ParseModuleOrExpression; }
        /// Optional arguments: `mode`, `deep`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ParseNode<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ParseNode<'c, 'a> {
            /// Sets `mode`. Python's default: `'exec'`.
            pub fn mode(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `deep`. Python's default: `False`.
            pub fn deep(self, value: impl Arg<'a, bool>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`ParseNode`](super::ParseNode).
            pub trait ParseNodeClosure<'a>: for<'c> FnOnce(super::super::options::ParseNode<'c, 'a>) -> super::super::options::ParseNode<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ParseNodeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ParseNode<'c, 'a>) -> super::super::options::ParseNode<'c, 'a>;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
        /// Python's `'exec'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Exec;
        impl Kinded for Exec { type Kind = Self; }
        impl Sorted for Exec { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Exec;
        /// Python's `'eval'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Eval;
        impl Kinded for Eval { type Kind = Self; }
        impl Sorted for Eval { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Eval;
    }
}
