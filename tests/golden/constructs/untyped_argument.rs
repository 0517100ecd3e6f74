// @generated from untyped_argument.json: the API of the bindings
/// Python module `untyped_argument`.
pub mod untyped_argument {
    /// Python `untyped_argument.derived`.
    pub fn derived() -> Result<self::Derived>;
    /// Python `untyped_argument.anything`.
    pub fn anything<'a>(of: impl Arg<'a, String>) -> Result<Value>;
    /// Python `untyped_argument.integer`.
    pub fn integer<'a>(n: impl Arg<'a, i64>) -> Result<String>;
    /// Python `untyped_argument.number`.
    pub fn number<'a>(x: impl Arg<'a, f64>) -> Result<String>;
    /// Python `untyped_argument.text`.
    pub fn text<'a>(s: impl Arg<'a, String>) -> Result<String>;
    /// Python `untyped_argument.data`.
    pub fn data<'a>(b: impl Arg<'a, Vec<u8>>) -> Result<String>;
    /// Python `untyped_argument.truth`.
    pub fn truth<'a>(flag: impl Arg<'a, bool>) -> Result<String>;
    /// Python `untyped_argument.path`.
    pub fn path<'a>(at: impl Arg<'a, FilePath>) -> Result<String>;
    /// Python `untyped_argument.maybe`. Without arguments; with them: `maybe_with(|kw| kw.n(..))`.
    pub fn maybe() -> Result<String>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<String>;
    /// Python `untyped_argument.numbers`.
    pub fn numbers<'a>(items: impl Arg<'a, Vec<i64>>) -> Result<String>;
    /// Python `untyped_argument.in_order`.
    pub fn in_order<'a>(items: impl Arg<'a, Sequence<i64>>) -> Result<String>;
    /// Python `untyped_argument.any_order`.
    pub fn any_order<'a>(items: impl Arg<'a, Iterable<i64>>) -> Result<String>;
    /// Python `untyped_argument.distinct`.
    pub fn distinct<'a>(items: impl Arg<'a, IndexSet<i64>>) -> Result<String>;
    /// Python `untyped_argument.by_name`.
    pub fn by_name<'a>(table: impl Arg<'a, Mapping<String, i64>>) -> Result<String>;
    /// Python `untyped_argument.lookup`.
    pub fn lookup<'a>(table: impl Arg<'a, Mapping<String, Vec<i64>>>) -> Result<String>;
    /// Python `untyped_argument.pair`.
    pub fn pair<'a>(both: impl Arg<'a, (String, i64)>) -> Result<String>;
    /// Python `untyped_argument.nested`.
    pub fn nested<'a>(rows: impl Arg<'a, Vec<(String, Vec<i64>)>>) -> Result<String>;
    /// Python `untyped_argument.color`.
    pub fn color<'a>(value: impl Arg<'a, self::Color>) -> Result<String>;
    /// Python `untyped_argument.mode`.
    pub fn mode<'a>(value: impl Arg<'a, self::Value>) -> Result<String>;
    /// Python `untyped_argument.either`.
    pub fn either<'a>(x: impl Arg<'a, Union<self::IntOrStr>>) -> Result<String>;
    /// Python `untyped_argument.config`.
    pub fn config<'a>(x: impl Arg<'a, Union<self::StrValueDictOrInt>>) -> Result<String>;
    /// Python `untyped_argument.table_or_base`.
    pub fn table_or_base<'a>(x: impl Arg<'a, Option<Union<self::StrIntDictOrColorListOrBase>>>) -> Result<String>;
    /// Python `untyped_argument.sized`.
    pub fn sized<'a>(x: impl Arg<'a, Protocol<(self::__members::size,)>>) -> Result<i64>;
    /// Python `untyped_argument.sized_or_text`.
    pub fn sized_or_text<'a>(x: impl Arg<'a, Union<self::WithSizeOrStr>>) -> Result<String>;
    /// Python `untyped_argument.called`.
    pub fn called<'a, M0>(f: impl ArgFn<'a, Function<(i64,), i64>, (i64,), i64, M0>) -> Result<i64>;
    /// Python `untyped_argument.called`.
    pub fn called_by<R0: Ret<i64>>(f: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<i64>;
    /// Python `untyped_argument.made`.
    pub fn made<'a>(of: impl Arg<'a, ClassOf<self::Base>>) -> Result<String>;
    /// Python `untyped_argument.every`.
    pub fn every<'a>(numbers: impl Args<'a, i64>) -> Result<String>;
    /// Python `untyped_argument.each`.
    pub fn each<'a>(things: impl Args<'a, Union<self::IntOrStr>>) -> Result<String>;
    /// Python `untyped_argument.with_options`. Without arguments; with them: `with_options_with(|kw| kw.count(..))`.
    pub fn with_options() -> Result<String>;
    /// [`with_options`](with_options()) with options, set by name.
    pub fn with_options_with<'a>(options: impl self::options::with::WithOptionsClosure<'a>) -> Result<String>;
    /// Python class `untyped_argument.Base`.
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
        /// Python `untyped_argument.Base.Base`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `untyped_argument.Derived`.
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
        /// Python `untyped_argument.Derived.Derived`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `untyped_argument.Color`.
    pub struct ColorHandle { base: Object }
    impl Nominal for ColorHandle;
    impl Clone for ColorHandle;
    impl Deref for ColorHandle { type Target = Object; }
    impl Debug for ColorHandle;
    impl Display for ColorHandle;
    impl IsA<ColorHandle> for ColorHandle;
    impl Holds for ColorHandle { type Class = Self; }
    impl<'a> Give<'a> for ColorHandle { type Class = Self; type How = ByValue; }
    impl Kinded for ColorHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::ColorHandle;
    impl Has<protocol_members::__hash__> for self::Color;
    impl Has<protocol_members::name> for self::ColorHandle;
    impl Has<protocol_members::name> for self::Color;
    impl ColorHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `untyped_argument.Sized`.
    pub struct Sized { base: Object }
    impl Nominal for Sized;
    impl Clone for Sized;
    impl Deref for Sized { type Target = Object; }
    impl Debug for Sized;
    impl Display for Sized;
    impl IsA<Sized> for Sized;
    impl Holds for Sized { type Class = Self; }
    impl<'a> Give<'a> for Sized { type Class = Self; type How = ByValue; }
    impl Kinded for Sized { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Sized;
    impl Sized {
        /// Python `untyped_argument.Sized.size`.
        pub fn size(&self) -> Result<i64>;
    }
    /// Python class `untyped_argument.HasSize`.
    pub struct HasSize { base: Object }
    impl Nominal for HasSize;
    impl Clone for HasSize;
    impl Deref for HasSize { type Target = Object; }
    impl Debug for HasSize;
    impl Display for HasSize;
    impl IsA<HasSize> for HasSize;
    impl Holds for HasSize { type Class = Self; }
    impl<'a> Give<'a> for HasSize { type Class = Self; type How = ByValue; }
    impl Kinded for HasSize { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::HasSize;
    impl HasSize {
        /// Python `untyped_argument.HasSize.HasSize`.
        pub fn new() -> Result<Self>;
        /// Python `untyped_argument.HasSize.size`.
        pub fn size(&self) -> Result<i64>;
    }
    /// Python class `untyped_argument.Holder`.
    pub struct Holder { base: Object }
    impl Nominal for Holder;
    impl Clone for Holder;
    impl Deref for Holder { type Target = Object; }
    impl Debug for Holder;
    impl Display for Holder;
    impl IsA<Holder> for Holder;
    impl Holds for Holder { type Class = Self; }
    impl<'a> Give<'a> for Holder { type Class = Self; type How = ByValue; }
    impl Kinded for Holder { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Holder;
    impl Holder {
        /// Python `untyped_argument.Holder.Holder`.
        pub fn new<'a>(count: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `untyped_argument.Holder.count`: `int`.
        pub fn count(&self) -> Result<i64>;
    }
    impl Holder {
        /// Assigns Python's `count`.
        pub fn set_count<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `untyped_argument.Color`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Color {
        /// Python enum member `untyped_argument.Color.RED`, `1`.
        Red,
        /// Python enum member `untyped_argument.Color.BLUE`, `2`.
        Blue,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Color;
    impl Color {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::ColorHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for Color;
    impl Eq for Color;
    impl Hash for Color;
    impl Color {
    }
    impl<'a> Arg<'a, Color> for Color;
    impl<'a> Arg<'a, Color> for &Color;
    impl<'a> Arg<'a, Option<Color>> for Color;
    impl<'a> Arg<'a, Option<Color>> for &Color;
    impl<'a> Args<'a, Color> for Color;
    impl<'a> Args<'a, Color> for &Color;
    impl<'a> Element<'a, Color> for Color;
    impl<'a> Arg<'a, Value> for Color;
    impl<'a> Arg<'a, Value> for &Color;
    impl<'a> Arg<'a, Option<Value>> for Color;
    impl<'a> Arg<'a, Option<Value>> for &Color;
    impl<'a> Args<'a, Value> for Color;
    impl<'a> Args<'a, Value> for &Color;
    impl<'a> Element<'a, Value> for Color;
    impl Ret<Color> for Color;
    impl Ret<Color> for Result<Color, Error>;
    impl Asked for Color;
    impl Sorted for Color { type Sort = NoClass<Self>; }
    impl Check for Color;
    impl<'a> Arg<'a, Color> for &'a self::ColorHandle;
    impl<'a> Arg<'a, Option<Color>> for &'a self::ColorHandle;
    impl ArgKind for Color { type Given<'a> = Color; }
    impl Kinded for Color { type Kind = Color; }
    impl Kinded for &Color { type Kind = Color; }
    impl TryFrom<&self::ColorHandle> for Color { type Error = Error; }
    impl FromPython for Color;
    /// Python's `int | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStr> for i64;
    impl Arm<IntOrStr> for String;
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = &'a str; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
    /// Python's `strvaluedict | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrValueDictOrInt {
        /// A StrValueDict.
        StrValueDict(IndexMap<String, Value>),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl<__V> Arm<StrValueDictOrInt> for Mapping<String, __V>;
    impl<__V> Arm<StrValueDictOrInt> for Vec<(String, __V)> { const FORM: Form = Form::Dict; }
    impl<__V> Arm<StrValueDictOrInt> for Dict<String, __V>;
    impl Arm<StrValueDictOrInt> for i64;
    impl Arm<StrValueDictOrInt> for StrValueDictOrInt;
    impl UnionValue for StrValueDictOrInt { type Given<'a> = Self; type Arms = (Mapping<String, Value>, (i64, ())); }
    impl Holds for StrValueDictOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrValueDictOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrValueDictOrInt { type Kind = OneOf<Self>; }
    /// Python's `strintdict | colorlist | untyped_argument.Base`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrIntDictOrColorListOrBase {
        /// A StrIntDict.
        StrIntDict(IndexMap<String, i64>),
        /// A ColorList.
        ColorList(Vec<self::Color>),
        /// A Base.
        Base(self::Base),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrIntDictOrColorListOrBase> for Mapping<String, i64>;
    impl Arm<StrIntDictOrColorListOrBase> for Dict<String, i64>;
    impl Arm<StrIntDictOrColorListOrBase> for Vec<self::Color>;
    impl TakesClasses for StrIntDictOrColorListOrBase { type Set = self::__takes::__Set0; }
    impl Arm<StrIntDictOrColorListOrBase> for List<self::Color>;
    impl Arm<StrIntDictOrColorListOrBase> for StrIntDictOrColorListOrBase;
    impl UnionValue for StrIntDictOrColorListOrBase {
        type Given<'a> = Self;
        type Arms = (Mapping<String, i64>, (Vec<self::Color>, (self::Base, ())));
    }
    impl Holds for StrIntDictOrColorListOrBase { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrIntDictOrColorListOrBase { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrIntDictOrColorListOrBase { type Kind = OneOf<Self>; }
    /// Python's `withsize | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum WithSizeOrStr {
        /// A WithSize.
        WithSize(Object),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<WithSizeOrStr> for String;
    impl TakesClasses for WithSizeOrStr { type Set = self::__takes::__Set1; }
    impl Arm<WithSizeOrStr> for Object;
    impl Arm<WithSizeOrStr> for WithSizeOrStr;
    impl UnionValue for WithSizeOrStr { type Given<'a> = &'a str; type Arms = (Protocol<(self::__members::size,)>, (String, ())); }
    impl Holds for WithSizeOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for WithSizeOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for WithSizeOrStr { type Kind = OneOf<Self>; }
    /// Python's `Literal['r', 'w']`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Value {
        /// `'r'`.
        R,
        /// `'w'`.
        W,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Value { const VALUES: &'static [LiteralValue] = &[LiteralValue::Str("r"), LiteralValue::Str("w")]; }
    impl ArgKind for Value { type Given<'a> = &'a str; }
    impl PartialEq for Value;
    impl Eq for Value;
    impl Hash for Value;
    impl Value {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl TextLiteral for Value;
    impl Value {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> Option<&'static str>;
    }
    impl PartialEq<str> for Value;
    impl PartialEq<&str> for Value;
    impl TryFrom<&str> for Value { type Error = Error; }
    impl Display for Value;
    impl<'a> Arg<'a, Value> for Value;
    impl<'a> Arg<'a, Value> for &Value;
    impl<'a> Arg<'a, Option<Value>> for Value;
    impl<'a> Arg<'a, Option<Value>> for &Value;
    impl<'a> Args<'a, Value> for Value;
    impl<'a> Args<'a, Value> for &Value;
    impl<'a> Element<'a, Value> for Value;
    impl<'a> Arg<'a, Value> for Value;
    impl<'a> Arg<'a, Value> for &Value;
    impl<'a> Arg<'a, Option<Value>> for Value;
    impl<'a> Arg<'a, Option<Value>> for &Value;
    impl<'a> Args<'a, Value> for Value;
    impl<'a> Args<'a, Value> for &Value;
    impl<'a> Element<'a, Value> for Value;
    impl<'a> Arg<'a, String> for Value;
    impl<'a> Arg<'a, String> for &Value;
    impl<'a> Arg<'a, Option<String>> for Value;
    impl<'a> Arg<'a, Option<String>> for &Value;
    impl<'a> Args<'a, String> for Value;
    impl<'a> Args<'a, String> for &Value;
    impl<'a> Element<'a, String> for Value;
    impl Ret<Value> for Value;
    impl Ret<Value> for Result<Value, Error>;
    impl Asked for Value;
    impl Sorted for Value { type Sort = NoClass<Self>; }
    impl Check for Value;
    impl Kinded for Value { type Kind = String; }
    impl Kinded for &Value { type Kind = String; }
    impl FromPython for Value;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `n`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `n`. Python's default: `None`.
            pub fn n(self, value: impl Arg<'a, Option<i64>>) -> Self;
        }
        /// Optional arguments: `count`, `name`, `where_`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct WithOptions<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> WithOptions<'c, 'a> {
            /// Sets `count`. Python's default: `0`.
            pub fn count(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `name`. Python's default: `None`.
            pub fn name(self, value: impl Arg<'a, Option<String>>) -> Self;
            /// Sets `where`. Python's default: `0`.
            pub fn where_(self, value: impl Arg<'a, Union<super::IntOrStr>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Maybe`](super::Maybe).
            pub trait MaybeClosure<'a>: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MaybeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a>;
            /// A closure that sets options of [`WithOptions`](super::WithOptions).
            pub trait WithOptionsClosure<'a>: for<'c> FnOnce(super::super::options::WithOptions<'c, 'a>) -> super::super::options::WithOptions<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> WithOptionsClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::WithOptions<'c, 'a>) -> super::super::options::WithOptions<'c, 'a>;
        }
    }
}
