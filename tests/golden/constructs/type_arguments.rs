// @generated from type_arguments.json: the API of the bindings
/// Python module `type_arguments`.
pub mod type_arguments {
    /// Python `type_arguments.shown`.
    pub fn shown<'a>(node: impl Arg<'a, self::Node<Any>>) -> Result<String>;
    /// Python `type_arguments.bare`.
    pub fn bare<'a>(node: impl Arg<'a, self::Node<Any>>) -> Result<String>;
    /// Python `type_arguments.exact`.
    pub fn exact<'a>(node: impl Arg<'a, self::Node<i64>>) -> Result<String>;
    /// Python `type_arguments.option`. Without arguments; with them: `option_with(|kw| kw.node(..))`.
    pub fn option() -> Result<String>;
    /// [`option`](option()) with options, set by name.
    pub fn option_with<'a>(options: impl self::options::with::OptionClosure<'a>) -> Result<String>;
    /// Python `type_arguments.required`.
    pub fn required<'a>(node: impl Arg<'a, Option<ReadAs<self::Node<Any>, self::Node<Value>>>>) -> Result<String>;
    /// Python `type_arguments.nodes`.
    pub fn nodes<'a>(all: impl Arg<'a, Iterable<self::Node<Any>>>) -> Result<Vec<String>>;
    /// Python `type_arguments.listed`.
    pub fn listed<'a>(all: impl Arg<'a, Vec<self::Node<Any>>>) -> Result<Vec<String>>;
    /// Python `type_arguments.maybe`.
    pub fn maybe<'a>(all: impl Arg<'a, Iterable<Option<ReadAs<self::Node<Any>, self::Node<Value>>>>>) -> Result<Vec<String>>;
    /// Python `type_arguments.several`.
    pub fn several<'a>(all: impl Args<'a, self::Node<Any>>) -> Result<Vec<String>>;
    /// Python `type_arguments.pair`.
    pub fn pair<'a>(both: impl Arg<'a, (self::Node<Any>, i64)>) -> Result<String>;
    /// Python `type_arguments.union`.
    pub fn union<'a>(node: impl Arg<'a, Union<self::NodeOrInt>>) -> Result<String>;
    /// Python `type_arguments.total`.
    pub fn total<'a>(attrs: impl Arg<'a, Iterable<self::Attr<Sub<Union<self::StrOrBytes>, self::StrOrBytes>>>>) -> Result<i64>;
    /// Python `type_arguments.attr`.
    pub fn attr<'a>(one: impl Arg<'a, self::Attr<Sub<Union<self::StrOrBytes>, self::StrOrBytes>>>) -> Result<i64>;
    /// Python `type_arguments.source`.
    pub fn source<'a>(of: impl Arg<'a, self::Source<Sub<self::Base, self::Base>>>) -> Result<String>;
    /// Python `type_arguments.numbers`.
    pub fn numbers<'a>(of: impl Arg<'a, self::Source<Sub<f64, f64>>>) -> Result<f64>;
    /// Python `type_arguments.sourced`.
    pub fn sourced<'a>(of: impl Arg<'a, Union<self::SourceOrInt>>) -> Result<String>;
    /// Python `type_arguments.sink`.
    pub fn sink<'a>(into: impl Arg<'a, self::Sink<Super<self::Derived>>>) -> Result<String>;
    /// Python `type_arguments.pick`.
    pub fn pick<'a, P: Kinded<Kind: self::sig::Pick> + Arg<'a, <P as Kinded>::Kind>>(
        node: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Pick>::Output>;
    /// Python `type_arguments.narrow`.
    pub fn narrow<'a, P: Kinded<Kind: self::sig::Narrow> + Arg<'a, <P as Kinded>::Kind>>(
        node: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Narrow>::Output>;
    /// Python `type_arguments.each`.
    pub fn each<'a>(make: impl Arg<'a, Iterable<self::Node<i64>>>) -> Result<Vec<self::Node<i64>>>;
    /// Python class `type_arguments.Base`.
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
        /// Python `type_arguments.Base.Base`.
        pub fn new() -> Result<Self>;
        /// Python `type_arguments.Base.name`.
        pub fn name(&self) -> Result<String>;
    }
    /// Python class `type_arguments.Derived`.
    pub struct Derived { base: self::Base }
    impl Nominal for Derived;
    impl Clone for Derived;
    impl Deref for Derived { type Target = self::Base; }
    impl Debug for Derived;
    impl Display for Derived;
    impl IsA<Derived> for Derived;
    impl IsA<self::Base> for Derived;
    impl<__S> In<__S> for Derived where self::Base: In<__S>;
    impl Holds for Derived { type Class = Self; }
    impl<'a> Give<'a> for Derived { type Class = Self; type How = ByValue; }
    impl Kinded for Derived { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Derived;
    impl Has<protocol_members::name> for self::Derived;
    impl Derived {
        /// Python `type_arguments.Derived.Derived`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `type_arguments.Node`.
    pub struct Node<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Node<T>;
    impl<T: TypeArg> Clone for Node<T>;
    impl<T> Deref for Node<T> { type Target = Object; }
    impl<T: Received> Debug for Node<T>;
    impl<T: Received> Display for Node<T>;
    impl<T, __A0> IsA<self::Node<__A0>> for Node<T> where T: Param<__A0>;
    impl<T> Inherits<Node<T>> for Node<T>;
    impl<T: TypeArg> Holds for Node<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Node<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Node<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Node<T>;
    impl<T: Received> Node<T> {
        /// Python `type_arguments.Node.Node`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python `type_arguments.Node.append`.
        pub fn append<'a>(&self, other: impl Arg<'a, self::Node<Any>>) -> Result<i64>;
        /// Python `type_arguments.Node.swap`.
        pub fn swap<'a>(&self, other: impl Arg<'a, self::Node<T>>) -> Result<()>;
        /// Python attribute `type_arguments.Node.item`: `Any`.
        pub fn item(&self) -> Result<Value>;
        /// Python attribute `type_arguments.Node.others`: `int`.
        pub fn others(&self) -> Result<i64>;
    }
    impl<T: Received> Node<T> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `others`.
        pub fn set_others<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `type_arguments.Special`.
    pub struct Special { base: self::Node<String> }
    impl Nominal for Special;
    impl Clone for Special;
    impl Deref for Special { type Target = self::Node<String>; }
    impl Debug for Special;
    impl Display for Special;
    impl IsA<Special> for Special;
    impl<__A0> IsA<self::Node<__A0>> for Special where String: Param<__A0>;
    impl Inherits<self::Node<String>> for Special;
    impl<__S> In<__S> for Special where self::Node<String>: In<__S>;
    impl Holds for Special { type Class = Self; }
    impl<'a> Give<'a> for Special { type Class = Self; type How = ByValue; }
    impl Kinded for Special { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Special;
    impl Special {
        /// Python `type_arguments.Special.Special`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `type_arguments.Mixin`.
    pub struct Mixin { base: Object }
    impl Nominal for Mixin;
    impl Clone for Mixin;
    impl Deref for Mixin { type Target = Object; }
    impl Debug for Mixin;
    impl Display for Mixin;
    impl IsA<Mixin> for Mixin;
    impl Holds for Mixin { type Class = Self; }
    impl<'a> Give<'a> for Mixin { type Class = Self; type How = ByValue; }
    impl Kinded for Mixin { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Mixin;
    impl Mixin {
        /// Python `type_arguments.Mixin.Mixin`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `type_arguments.Double`.
    pub struct Double { base: self::Special }
    impl Nominal for Double;
    impl Clone for Double;
    impl Deref for Double { type Target = self::Special; }
    impl Debug for Double;
    impl Display for Double;
    impl IsA<Double> for Double;
    impl IsA<self::Mixin> for Double;
    impl IsA<self::Special> for Double;
    impl<__A0> IsA<self::Node<__A0>> for Double where String: Param<__A0>;
    impl Inherits<self::Node<String>> for Double;
    impl<__S> In<__S> for Double where self::Special: In<__S>;
    impl Holds for Double { type Class = Self; }
    impl<'a> Give<'a> for Double { type Class = Self; type How = ByValue; }
    impl Kinded for Double { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Double;
    impl Double {
        /// Python `type_arguments.Double.Double`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `type_arguments.Attr`.
    pub struct Attr<V> { base: Object, marker: PhantomData<fn() -> (V,)> }
    impl<V: TypeArg> Nominal for Attr<V>;
    impl<V: TypeArg> Clone for Attr<V>;
    impl<V> Deref for Attr<V> { type Target = Object; }
    impl<V: Received> Debug for Attr<V>;
    impl<V: Received> Display for Attr<V>;
    impl<V, __A0> IsA<self::Attr<__A0>> for Attr<V> where V: Param<__A0>;
    impl<V> Inherits<Attr<V>> for Attr<V>;
    impl<V: TypeArg> Holds for Attr<V> { type Class = Self; }
    impl<'a, V: Received> Give<'a> for Attr<V> { type Class = Self; type How = ByValue; }
    impl<V> Kinded for Attr<V> { type Kind = Self; }
    impl<V> Has<protocol_members::__hash__> for self::Attr<V>;
    impl<V: Received> Attr<V> {
        /// Python `type_arguments.Attr.Attr`.
        pub fn new<'a, X: Kinded<Kind = V> + Arg<'a, V>>(value: X) -> Result<Self>;
        /// Python attribute `type_arguments.Attr.value`: `V`.
        pub fn value(&self) -> Result<V>;
    }
    impl<V: Received> Attr<V> {
        /// Assigns Python's `value`.
        pub fn set_value<'a>(&self, value: impl Arg<'a, V>) -> Result<()>;
    }
    /// Python class `type_arguments.Source`.
    pub struct Source<C> { base: Object, marker: PhantomData<fn() -> (C,)> }
    impl<C: TypeArg> Nominal for Source<C>;
    impl<C: TypeArg> Clone for Source<C>;
    impl<C> Deref for Source<C> { type Target = Object; }
    impl<C: Received> Debug for Source<C>;
    impl<C: Received> Display for Source<C>;
    impl<C, __A0> IsA<self::Source<__A0>> for Source<C> where C: Param<__A0>;
    impl<C> Inherits<Source<C>> for Source<C>;
    impl<C: TypeArg> Holds for Source<C> { type Class = Self; }
    impl<'a, C: Received> Give<'a> for Source<C> { type Class = Self; type How = ByValue; }
    impl<C> Kinded for Source<C> { type Kind = Self; }
    impl<C> Has<protocol_members::__hash__> for self::Source<C>;
    impl<C> Has<protocol_members::get> for self::Source<C>;
    impl<C: Received> Source<C> {
        /// Python `type_arguments.Source.Source`.
        pub fn new<'a, X: Kinded<Kind = C> + Arg<'a, C>>(item: X) -> Result<Self>;
        /// Python `type_arguments.Source.get`.
        pub fn get(&self) -> Result<C>;
    }
    /// Python class `type_arguments.Sink`.
    pub struct Sink<S> { base: Object, marker: PhantomData<fn() -> (S,)> }
    impl<S: TypeArg> Nominal for Sink<S>;
    impl<S: TypeArg> Clone for Sink<S>;
    impl<S> Deref for Sink<S> { type Target = Object; }
    impl<S: Received> Debug for Sink<S>;
    impl<S: Received> Display for Sink<S>;
    impl<S, __A0> IsA<self::Sink<__A0>> for Sink<S> where S: Param<__A0>;
    impl<S> Inherits<Sink<S>> for Sink<S>;
    impl<S: TypeArg> Holds for Sink<S> { type Class = Self; }
    impl<'a, S: Received> Give<'a> for Sink<S> { type Class = Self; type How = ByValue; }
    impl<S> Kinded for Sink<S> { type Kind = Self; }
    impl<S> Has<protocol_members::__hash__> for self::Sink<S>;
    impl<S: Received> Sink<S> {
        /// Python `type_arguments.Sink.Sink`.
        pub fn new<'a, X: Kinded<Kind = S> + Arg<'a, S>>(first: X) -> Result<Self>;
        /// Python `type_arguments.Sink.put`.
        pub fn put<'a>(&self, item: impl Arg<'a, S>) -> Result<String>;
    }
    /// Python's `type_arguments.Node | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum NodeOrInt {
        /// A Node.
        Node(self::Node<Value>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<NodeOrInt> for i64;
    impl TakesClasses for NodeOrInt { type Set = self::__takes::__Set0; }
    impl Arm<NodeOrInt> for NodeOrInt;
    impl UnionValue for NodeOrInt { type Given<'a> = Self; type Arms = (self::Node<Value>, (i64, ())); }
    impl Holds for NodeOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for NodeOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for NodeOrInt { type Kind = OneOf<Self>; }
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
    impl FromPython for StrOrBytes;
    impl Display for StrOrBytes;
    /// Python's `type_arguments.Source | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SourceOrInt {
        /// A Source.
        Source(self::Source<self::Base>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<SourceOrInt> for i64;
    impl TakesClasses for SourceOrInt { type Set = self::__takes::__Set1; }
    impl Arm<SourceOrInt> for SourceOrInt;
    impl UnionValue for SourceOrInt { type Given<'a> = Self; type Arms = (self::Source<self::Base>, (i64, ())); }
    impl Holds for SourceOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for SourceOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for SourceOrInt { type Kind = OneOf<Self>; }
    impl<__A0: Param<Any>> self::sig::Pick for self::Node<__A0> { type Output = i64; }
    impl self::sig::Pick for self::Special { type Output = i64; }
    impl self::sig::Pick for self::Double { type Output = i64; }
    impl self::sig::Pick for String { type Output = String; }
    impl self::sig::Pick for Value { type Output = Value; }
    impl self::sig::Narrow for self::Node<i64> { type Output = i64; }
    impl self::sig::Narrow for self::Node<String> { type Output = String; }
    impl self::sig::Narrow for self::Special { type Output = String; }
    impl self::sig::Narrow for self::Double { type Output = String; }
    impl self::sig::Narrow for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `node`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Option<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Option<'c, 'a> {
            /// Sets `node`. Python's default: `None`.
            pub fn node(self, value: impl Arg<'a, Option<ReadAs<super::Node<Any>, super::Node<Value>>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Option`](super::Option).
            pub trait OptionClosure<'a>: for<'c> FnOnce(super::super::options::Option<'c, 'a>) -> super::super::options::Option<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> OptionClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Option<'c, 'a>) -> super::super::options::Option<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `type_arguments.pick` accepts. Its overloads are:
        pub trait Pick { type Output: FromPython; }
        /// Arguments that Python's `type_arguments.narrow` accepts. Its overloads are:
        pub trait Narrow { type Output: FromPython; }
    }
    impl<__A0: Param<Sub<self::Base, self::Base>>> In<self::__takes::__Set1> for self::Source<__A0>;
}
