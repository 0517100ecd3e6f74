// @generated from union_of_classes.json: the API of the bindings
/// Python module `union_of_classes`.
pub mod union_of_classes {
    /// Python `union_of_classes.name`.
    pub fn name<'a>(x: impl Arg<'a, Value>) -> Result<String>;
    /// Python `union_of_classes.number`.
    pub fn number<'a>(x: impl Arg<'a, Union<self::BaseOrComplex>>) -> Result<String>;
    /// Python `union_of_classes.three`.
    pub fn three<'a>(x: impl Arg<'a, Union<self::BaseOrPairOrInt>>) -> Result<String>;
    /// Python `union_of_classes.both_bases`.
    pub fn both_bases<'a>(x: impl Arg<'a, Union<self::BaseOrDerivedOrMixin>>) -> Result<String>;
    /// Python `union_of_classes.second`.
    pub fn second<'a>(x: impl Arg<'a, Union<self::MixinOrInt>>) -> Result<String>;
    /// Python `union_of_classes.option`.
    pub fn option<'a>(x: impl Arg<'a, Option<Union<self::BaseOrInt>>>) -> Result<String>;
    /// Python `union_of_classes.many`.
    pub fn many<'a>(xs: impl Args<'a, Union<self::BaseOrInt>>) -> Result<Vec<String>>;
    /// Python `union_of_classes.each`.
    pub fn each<'a>(xs: impl Arg<'a, Iterable<Union<self::BaseOrInt>>>) -> Result<Vec<String>>;
    /// Python `union_of_classes.edges`.
    pub fn edges<'a>(xs: impl Arg<'a, Iterable<(Union<self::BaseOrInt>, Union<self::BaseOrInt>)>>) -> Result<Vec<String>>;
    /// Python `union_of_classes.of_text`.
    pub fn of_text<'a>(x: impl Arg<'a, Union<self::NodeOrInt>>) -> Result<String>;
    /// Python `union_of_classes.failed`.
    pub fn failed<'a>(x: impl Arg<'a, Union<self::OsErrorOrInt>>) -> Result<String>;
    /// Python `union_of_classes.text`.
    pub fn text<'a>(x: impl Arg<'a, Union<self::StrOrPair>>) -> Result<String>;
    /// Python `union_of_classes.reads`.
    pub fn reads<'a>(x: impl Arg<'a, Union<self::WithReadItOrInt>>) -> Result<String>;
    /// Python `union_of_classes.parse`.
    pub fn parse<'a>(source: impl Arg<'a, Union<self::IntOrStrOrPathOrWithReadIt>>) -> Result<String>;
    /// Python `union_of_classes.load`.
    pub fn load<'a>(path: impl Arg<'a, PathBuf>) -> Result<String>;
    /// Python `union_of_classes.make`.
    pub fn make() -> Result<self::Derived>;
    /// Python `union_of_classes.tag`.
    pub fn tag() -> Result<self::Tag>;
    /// Python class `union_of_classes.Base`.
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
    impl Base {
        /// Python `union_of_classes.Base.Base`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Derived`.
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
    impl Derived {
        /// Python `union_of_classes.Derived.Derived`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Deep`.
    pub struct Deep { base: self::Derived }
    impl Nominal for Deep;
    impl Clone for Deep;
    impl Deref for Deep { type Target = self::Derived; }
    impl Debug for Deep;
    impl Display for Deep;
    impl IsA<Deep> for Deep;
    impl IsA<self::Derived> for Deep;
    impl IsA<self::Base> for Deep;
    impl<__S> In<__S> for Deep where self::Derived: In<__S>;
    impl Holds for Deep { type Class = Self; }
    impl<'a> Give<'a> for Deep { type Class = Self; type How = ByValue; }
    impl Kinded for Deep { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Deep;
    impl Deep {
        /// Python `union_of_classes.Deep.Deep`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Mixin`.
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
        /// Python `union_of_classes.Mixin.Mixin`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Both`.
    pub struct Both { base: self::Base }
    impl Nominal for Both;
    impl Clone for Both;
    impl Deref for Both { type Target = self::Base; }
    impl Debug for Both;
    impl Display for Both;
    impl IsA<Both> for Both;
    impl IsA<self::Base> for Both;
    impl IsA<self::Mixin> for Both;
    impl<__S> In<__S> for Both where self::Base: In<__S>;
    impl Holds for Both { type Class = Self; }
    impl<'a> Give<'a> for Both { type Class = Self; type How = ByValue; }
    impl Kinded for Both { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Both;
    impl Both {
        /// Python `union_of_classes.Both.Both`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Diamond`.
    pub struct Diamond { base: self::Derived }
    impl Nominal for Diamond;
    impl Clone for Diamond;
    impl Deref for Diamond { type Target = self::Derived; }
    impl Debug for Diamond;
    impl Display for Diamond;
    impl IsA<Diamond> for Diamond;
    impl IsA<self::Derived> for Diamond;
    impl IsA<self::Base> for Diamond;
    impl IsA<self::Mixin> for Diamond;
    impl<__S> In<__S> for Diamond where self::Derived: In<__S>;
    impl Holds for Diamond { type Class = Self; }
    impl<'a> Give<'a> for Diamond { type Class = Self; type How = ByValue; }
    impl Kinded for Diamond { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Diamond;
    impl Diamond {
        /// Python `union_of_classes.Diamond.Diamond`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Last`.
    pub struct Last { base: self::Both }
    impl Nominal for Last;
    impl Clone for Last;
    impl Deref for Last { type Target = self::Both; }
    impl Debug for Last;
    impl Display for Last;
    impl IsA<Last> for Last;
    impl IsA<self::Both> for Last;
    impl IsA<self::Base> for Last;
    impl IsA<self::Mixin> for Last;
    impl<__S> In<__S> for Last where self::Both: In<__S>;
    impl Holds for Last { type Class = Self; }
    impl<'a> Give<'a> for Last { type Class = Self; type How = ByValue; }
    impl Kinded for Last { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Last;
    impl Last {
        /// Python `union_of_classes.Last.Last`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Pair`.
    pub struct Pair { base: Object }
    impl Nominal for Pair;
    impl Clone for Pair;
    impl Deref for Pair { type Target = Object; }
    impl Debug for Pair;
    impl Display for Pair;
    impl IsA<Pair> for Pair;
    impl Holds for Pair { type Class = Self; }
    impl<'a> Give<'a> for Pair { type Class = Self; type How = ByValue; }
    impl Kinded for Pair { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Pair;
    impl Pair {
        /// Python `union_of_classes.Pair.Pair`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Wrong`.
    pub struct Wrong { base: Object }
    impl Nominal for Wrong;
    impl Clone for Wrong;
    impl Deref for Wrong { type Target = Object; }
    impl Debug for Wrong;
    impl Display for Wrong;
    impl IsA<Wrong> for Wrong;
    impl Holds for Wrong { type Class = Self; }
    impl<'a> Give<'a> for Wrong { type Class = Self; type How = ByValue; }
    impl Kinded for Wrong { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Wrong;
    impl Wrong {
        /// Python `union_of_classes.Wrong.Wrong`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Node`.
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
        /// Python `union_of_classes.Node.Node`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(tag: X) -> Result<Self>;
        /// Python attribute `union_of_classes.Node.tag`: `T`.
        pub fn tag(&self) -> Result<T>;
    }
    impl<T: Received> Node<T> {
        /// Assigns Python's `tag`.
        pub fn set_tag<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `union_of_classes.Special`.
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
        /// Python `union_of_classes.Special.Special`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_classes.Tag`.
    pub struct Tag { base: PyStr }
    impl Nominal for Tag;
    impl Clone for Tag;
    impl Deref for Tag { type Target = PyStr; }
    impl Debug for Tag;
    impl Display for Tag;
    impl IsA<Tag> for Tag;
    impl IsA<PyStr> for Tag;
    impl<__S> In<__S> for Tag where PyStr: In<__S>;
    impl Holds for Tag { type Class = Self; }
    impl<'a> Give<'a> for Tag { type Class = Self; type How = ByValue; }
    impl Kinded for Tag { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Tag;
    impl Has<protocol_members::__contains__> for self::Tag;
    impl Has<protocol_members::__ge__> for self::Tag;
    impl Has<protocol_members::__getitem__> for self::Tag;
    impl Has<protocol_members::__gt__> for self::Tag;
    impl Has<protocol_members::__hash__> for self::Tag;
    impl Has<protocol_members::__iter__> for self::Tag;
    impl Has<protocol_members::__le__> for self::Tag;
    impl Has<protocol_members::__len__> for self::Tag;
    impl Has<protocol_members::__lt__> for self::Tag;
    impl Has<protocol_members::__mod__> for self::Tag;
    impl Has<protocol_members::__mul__> for self::Tag;
    impl Has<protocol_members::__rmul__> for self::Tag;
    impl Has<protocol_members::encode> for self::Tag;
    impl Has<protocol_members::__lt_or_gt__> for self::Tag;
    impl Tag {
        /// Python `union_of_classes.Tag.Tag`. Without arguments; with them: `new_with(|kw| kw.object(..))`. Other signatures: `new_object(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::TagNewClosure<'a>) -> Result<Self>;
        /// Python `union_of_classes.Tag.Tag`.
        pub fn new_object<'a>(object: impl Arg<'a, ReadableBuffer>) -> Result<Self>;
        /// [`new_object`](Self::new_object()) with options, set by name.
        pub fn new_object_with<'a>(
            object: impl Arg<'a, ReadableBuffer>,
            options: impl self::options::with::TagNewObjectClosure<'a>,
        ) -> Result<Self>;
        /// Python `union_of_classes.Tag.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<String>>;
    }
    impl Supports<supports::Reversed> for Tag { type Output = PyIter<String>; }
    impl<'a> Arg<'a, PathBuf> for &'a Tag;
    impl<'a> Arg<'a, Option<PathBuf>> for &'a Tag;
    impl<'a> Args<'a, PathBuf> for &'a Tag;
    impl<'a> Arg<'a, PathBuf> for Tag;
    impl<'a> Arg<'a, Option<PathBuf>> for Tag;
    impl<'a> Args<'a, PathBuf> for Tag;
    impl Iterates for Tag { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Tag;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Tag;
    impl<'a> Args<'a, Iterable<String>> for &'a Tag;
    impl<'a> Arg<'a, Iterable<String>> for Tag;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Tag;
    impl<'a> Args<'a, Iterable<String>> for Tag;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Tag;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Tag;
    impl<'a> Args<'a, Iterable<Value>> for &'a Tag;
    impl<'a> Arg<'a, Iterable<Value>> for Tag;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Tag;
    impl<'a> Args<'a, Iterable<Value>> for Tag;
    impl<'a> Arg<'a, Sequence<String>> for &'a Tag;
    impl<'a> Arg<'a, Option<Sequence<String>>> for &'a Tag;
    impl<'a> Args<'a, Sequence<String>> for &'a Tag;
    impl<'a> Arg<'a, Sequence<String>> for Tag;
    impl<'a> Arg<'a, Option<Sequence<String>>> for Tag;
    impl<'a> Args<'a, Sequence<String>> for Tag;
    impl<'__h, '__r, __R> Add<__R> for &'__h Tag where Tag: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Tag as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Tag as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, __R> Add<__R> for Tag where Tag: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Tag as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Tag as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r> BinaryOperator<&'__r str, '+'> for Tag { type Kind = String; type Output = String; }
    impl<'__r> BinaryOperator<&'__r self::Tag, '+'> for Tag { type Kind = Value; type Output = String; }
    impl BinaryOperator<self::Tag, '+'> for Tag { type Kind = Value; type Output = String; }
    impl<'__l, '__h> Add<&'__h Tag> for &'__l str { type Output = Result<String>; }
    impl<'__l> Add<Tag> for &'__l str { type Output = Result<String>; }
    impl<'__h> Mul<i64> for &'__h Tag { type Output = Result<String>; }
    impl Mul<i64> for Tag { type Output = Result<String>; }
    impl<'__h> Mul<&'__h Tag> for i64 { type Output = Result<String>; }
    impl Mul<Tag> for i64 { type Output = Result<String>; }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Rem<__R> for &'__h Tag { type Output = Result<String>; }
    impl<'__r, __R: Arg<'__r, Value>> Rem<__R> for Tag { type Output = Result<String>; }
    /// Python exception `union_of_classes.Trouble`.
    pub struct Trouble { base: exceptions::OSError }
    impl Nominal for Trouble;
    impl Clone for Trouble;
    impl Deref for Trouble { type Target = exceptions::OSError; }
    impl Debug for Trouble;
    impl Display for Trouble;
    impl IsA<Trouble> for Trouble;
    impl IsA<exceptions::OSError> for Trouble;
    impl IsA<exceptions::Exception> for Trouble;
    impl IsA<exceptions::BaseException> for Trouble;
    impl<__S> In<__S> for Trouble where exceptions::OSError: In<__S>;
    impl Holds for Trouble { type Class = Self; }
    impl<'a> Give<'a> for Trouble { type Class = Self; type How = ByValue; }
    impl Kinded for Trouble { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Trouble;
    impl Trouble {
        /// Python `union_of_classes.Trouble.Trouble`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python exception `union_of_classes.Double`.
    pub struct Double { base: exceptions::KeyError }
    impl Nominal for Double;
    impl Clone for Double;
    impl Deref for Double { type Target = exceptions::KeyError; }
    impl Debug for Double;
    impl Display for Double;
    impl IsA<Double> for Double;
    impl IsA<exceptions::KeyError> for Double;
    impl IsA<exceptions::OSError> for Double;
    impl IsA<exceptions::LookupError> for Double;
    impl IsA<exceptions::Exception> for Double;
    impl IsA<exceptions::BaseException> for Double;
    impl<__S> In<__S> for Double where exceptions::KeyError: In<__S>;
    impl Holds for Double { type Class = Self; }
    impl<'a> Give<'a> for Double { type Class = Self; type How = ByValue; }
    impl Kinded for Double { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Double;
    impl Double {
        /// Python `union_of_classes.Double.Double`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python class `union_of_classes.Reads`.
    pub struct Reads { base: Object }
    impl Nominal for Reads;
    impl Clone for Reads;
    impl Deref for Reads { type Target = Object; }
    impl Debug for Reads;
    impl Display for Reads;
    impl IsA<Reads> for Reads;
    impl Holds for Reads { type Class = Self; }
    impl<'a> Give<'a> for Reads { type Class = Self; type How = ByValue; }
    impl Kinded for Reads { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Reads;
    impl Reads {
        /// Python `union_of_classes.Reads.read_it`.
        pub fn read_it(&self) -> Result<String>;
    }
    /// Python class `union_of_classes.Reader`.
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
    impl Reader {
        /// Python `union_of_classes.Reader.Reader`.
        pub fn new() -> Result<Self>;
        /// Python `union_of_classes.Reader.read_it`.
        pub fn read_it(&self) -> Result<String>;
    }
    /// Python class `union_of_classes.LateReader`.
    pub struct LateReader { base: self::Reader }
    impl Nominal for LateReader;
    impl Clone for LateReader;
    impl Deref for LateReader { type Target = self::Reader; }
    impl Debug for LateReader;
    impl Display for LateReader;
    impl IsA<LateReader> for LateReader;
    impl IsA<self::Reader> for LateReader;
    impl<__S> In<__S> for LateReader where self::Reader: In<__S>;
    impl Holds for LateReader { type Class = Self; }
    impl<'a> Give<'a> for LateReader { type Class = Self; type How = ByValue; }
    impl Kinded for LateReader { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::LateReader;
    impl LateReader {
        /// Python `union_of_classes.LateReader.LateReader`.
        pub fn new() -> Result<Self>;
    }
    /// Python's `union_of_classes.Base | complex`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BaseOrComplex {
        /// A Base.
        Base(self::Base),
        /// A Complex.
        Complex(Complex64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BaseOrComplex> for Complex64;
    impl Arm<BaseOrComplex> for f64;
    impl Arm<BaseOrComplex> for i64;
    impl TakesClasses for BaseOrComplex { type Set = self::__takes::__Set0; }
    impl Arm<BaseOrComplex> for BaseOrComplex;
    impl UnionValue for BaseOrComplex { type Given<'a> = Self; type Arms = (self::Base, (Complex64, ())); }
    impl Holds for BaseOrComplex { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BaseOrComplex { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BaseOrComplex { type Kind = OneOf<Self>; }
    /// Python's `union_of_classes.Base | union_of_classes.Pair | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BaseOrPairOrInt {
        /// A Base.
        Base(self::Base),
        /// A Pair.
        Pair(self::Pair),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BaseOrPairOrInt> for i64;
    impl TakesClasses for BaseOrPairOrInt { type Set = self::__takes::__Set1; }
    impl Arm<BaseOrPairOrInt> for BaseOrPairOrInt;
    impl UnionValue for BaseOrPairOrInt { type Given<'a> = Self; type Arms = (self::Base, (self::Pair, (i64, ()))); }
    impl Holds for BaseOrPairOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BaseOrPairOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BaseOrPairOrInt { type Kind = OneOf<Self>; }
    /// Python's `union_of_classes.Base | union_of_classes.Derived | union_of_classes.Mixin`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BaseOrDerivedOrMixin {
        /// A Base.
        Base(self::Base),
        /// A Derived.
        Derived(self::Derived),
        /// A Mixin.
        Mixin(self::Mixin),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for BaseOrDerivedOrMixin;
    impl Debug for BaseOrDerivedOrMixin;
    impl TakesClasses for BaseOrDerivedOrMixin { type Set = self::__takes::__Set2; }
    impl Arm<BaseOrDerivedOrMixin> for BaseOrDerivedOrMixin;
    impl UnionValue for BaseOrDerivedOrMixin { type Given<'a> = Self; type Arms = (self::Base, (self::Derived, (self::Mixin, ()))); }
    impl Holds for BaseOrDerivedOrMixin { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BaseOrDerivedOrMixin { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BaseOrDerivedOrMixin { type Kind = OneOf<Self>; }
    /// Python's `union_of_classes.Mixin | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MixinOrInt {
        /// A Mixin.
        Mixin(self::Mixin),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<MixinOrInt> for i64;
    impl TakesClasses for MixinOrInt { type Set = self::__takes::__Set3; }
    impl Arm<MixinOrInt> for MixinOrInt;
    impl UnionValue for MixinOrInt { type Given<'a> = Self; type Arms = (self::Mixin, (i64, ())); }
    impl Holds for MixinOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for MixinOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for MixinOrInt { type Kind = OneOf<Self>; }
    /// Python's `union_of_classes.Base | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum BaseOrInt {
        /// A Base.
        Base(self::Base),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<BaseOrInt> for i64;
    impl TakesClasses for BaseOrInt { type Set = self::__takes::__Set0; }
    impl Arm<BaseOrInt> for BaseOrInt;
    impl UnionValue for BaseOrInt { type Given<'a> = Self; type Arms = (self::Base, (i64, ())); }
    impl Holds for BaseOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for BaseOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for BaseOrInt { type Kind = OneOf<Self>; }
    /// Python's `union_of_classes.Node | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum NodeOrInt {
        /// A Node.
        Node(self::Node<String>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<NodeOrInt> for i64;
    impl TakesClasses for NodeOrInt { type Set = self::__takes::__Set4; }
    impl Arm<NodeOrInt> for NodeOrInt;
    impl UnionValue for NodeOrInt { type Given<'a> = Self; type Arms = (self::Node<String>, (i64, ())); }
    impl Holds for NodeOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for NodeOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for NodeOrInt { type Kind = OneOf<Self>; }
    /// Python's `OSError | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum OsErrorOrInt {
        /// A OsError.
        OsError(exceptions::OSError),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<OsErrorOrInt> for i64;
    impl TakesClasses for OsErrorOrInt { type Set = self::__takes::__Set5; }
    impl Arm<OsErrorOrInt> for OsErrorOrInt;
    impl UnionValue for OsErrorOrInt { type Given<'a> = Self; type Arms = (exceptions::OSError, (i64, ())); }
    impl Holds for OsErrorOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for OsErrorOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for OsErrorOrInt { type Kind = OneOf<Self>; }
    /// Python's `str | union_of_classes.Pair`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrPair {
        /// A Str.
        Str(String),
        /// A Pair.
        Pair(self::Pair),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrPair> for String;
    impl TakesClasses for StrOrPair { type Set = self::__takes::__Set6; }
    impl Arm<StrOrPair> for StrOrPair;
    impl UnionValue for StrOrPair { type Given<'a> = &'a str; type Arms = (String, (self::Pair, ())); }
    impl Holds for StrOrPair { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrPair { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrPair { type Kind = OneOf<Self>; }
    /// Python's `withreadit | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithReadItOrInt {
        /// A WithReadIt.
        WithReadIt(Object),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithReadItOrInt> for i64;
    impl TakesClasses for WithReadItOrInt { type Set = self::__takes::__Set7; }
    impl Arm<WithReadItOrInt> for Object;
    impl Arm<WithReadItOrInt> for WithReadItOrInt;
    impl UnionValue for WithReadItOrInt { type Given<'a> = Self; type Arms = (Protocol<(self::__members::read_it,)>, (i64, ())); }
    impl Holds for WithReadItOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithReadItOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithReadItOrInt { type Kind = OneOf<Self>; }
    /// Python's `int | str | path | withreadit`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStrOrPathOrWithReadIt {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// A Path.
        Path(PathBuf),
        /// A WithReadIt.
        WithReadIt(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStrOrPathOrWithReadIt> for i64;
    impl Arm<IntOrStrOrPathOrWithReadIt> for String;
    impl Arm<IntOrStrOrPathOrWithReadIt> for PathBuf;
    impl TakesClasses for IntOrStrOrPathOrWithReadIt { type Set = self::__takes::__Set8; }
    impl Arm<IntOrStrOrPathOrWithReadIt> for Object;
    impl Arm<IntOrStrOrPathOrWithReadIt> for IntOrStrOrPathOrWithReadIt;
    impl UnionValue for IntOrStrOrPathOrWithReadIt {
        type Given<'a> = &'a str;
        type Arms = (i64, (String, (PathBuf, (Protocol<(self::__members::read_it,)>, ()))));
    }
    impl Holds for IntOrStrOrPathOrWithReadIt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStrOrPathOrWithReadIt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStrOrPathOrWithReadIt { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `object`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TagNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TagNew<'c, 'a> {
            /// Sets `object`. Python's default: `''`.
            pub fn object(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `encoding`, `errors`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct TagNewObject<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> TagNewObject<'c, 'a> {
            /// Sets `encoding`. Python's default: `'utf-8'`.
            pub fn encoding(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `errors`. Python's default: `'strict'`.
            pub fn errors(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`TagNew`](super::TagNew).
            pub trait TagNewClosure<'a>: for<'c> FnOnce(super::super::options::TagNew<'c, 'a>) -> super::super::options::TagNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TagNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TagNew<'c, 'a>) -> super::super::options::TagNew<'c, 'a>;
            /// A closure that sets options of [`TagNewObject`](super::TagNewObject).
            pub trait TagNewObjectClosure<'a>: for<'c> FnOnce(super::super::options::TagNewObject<'c, 'a>) -> super::super::options::TagNewObject<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> TagNewObjectClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::TagNewObject<'c, 'a>) -> super::super::options::TagNewObject<'c, 'a>;
        }
    }
    impl In<self::__takes::__Set4> for self::Node<String>;
}
