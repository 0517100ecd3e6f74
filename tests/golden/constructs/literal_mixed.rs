// @generated from literal_mixed.json: the API of the bindings
/// Python module `literal_mixed`.
pub mod literal_mixed {
    /// Python `literal_mixed.copy`.
    pub fn copy<'a>(copy: impl Arg<'a, self::Copy>) -> Result<String>;
    /// Python `literal_mixed.given`.
    pub fn given<'a>(which: impl Arg<'a, i64>) -> Result<self::Copy>;
    /// Python `literal_mixed.either`.
    pub fn either<'a>(value: impl Arg<'a, Union<self::StrOrInt>>) -> Result<self::StrOrInt>;
    /// Python `literal_mixed.nothing`. Without arguments; with them: `nothing_with(|kw| kw.value(..))`.
    pub fn nothing() -> Result<String>;
    /// [`nothing`](nothing()) with options, set by name.
    pub fn nothing_with<'a>(options: impl self::options::with::NothingClosure<'a>) -> Result<String>;
    /// Python's `str | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrInt {
        /// A Str.
        Str(String),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrInt> for String;
    impl Arm<StrOrInt> for i64;
    impl Arm<StrOrInt> for StrOrInt;
    impl UnionValue for StrOrInt { type Given<'a> = &'a str; type Arms = (String, (i64, ())); }
    impl Holds for StrOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrInt { type Kind = OneOf<Self>; }
    impl FromPython for StrOrInt;
    impl Display for StrOrInt;
    /// Python's `Literal['auto', True, 0]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Copy {
        /// `'auto'`.
        Auto,
        /// `True`.
        True,
        /// `0`.
        Int0,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Copy {
        const VALUES: &'static [LiteralValue] = &[LiteralValue::Str("auto"), LiteralValue::Bool(true), LiteralValue::Int(0i64)];
    }
    impl ArgKind for Copy { type Given<'a> = Copy; }
    impl PartialEq for Copy;
    impl Eq for Copy;
    impl Hash for Copy;
    impl Copy {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl TextLiteral for Copy;
    impl Copy {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> Option<&'static str>;
    }
    impl PartialEq<str> for Copy;
    impl PartialEq<&str> for Copy;
    impl TryFrom<&str> for Copy { type Error = Error; }
    impl IntLiteral for Copy;
    impl Copy {
        /// The number, if it is one of the listed values.
        #[must_use]
        pub fn as_int(&self) -> Option<i64>;
    }
    impl PartialEq<i64> for Copy;
    impl TryFrom<i64> for Copy { type Error = Error; }
    impl BoolLiteral for Copy;
    impl<'a> Arg<'a, Copy> for Copy;
    impl<'a> Arg<'a, Copy> for &Copy;
    impl<'a> Arg<'a, Option<Copy>> for Copy;
    impl<'a> Arg<'a, Option<Copy>> for &Copy;
    impl<'a> Args<'a, Copy> for Copy;
    impl<'a> Args<'a, Copy> for &Copy;
    impl<'a> Element<'a, Copy> for Copy;
    impl<'a> Arg<'a, Value> for Copy;
    impl<'a> Arg<'a, Value> for &Copy;
    impl<'a> Arg<'a, Option<Value>> for Copy;
    impl<'a> Arg<'a, Option<Value>> for &Copy;
    impl<'a> Args<'a, Value> for Copy;
    impl<'a> Args<'a, Value> for &Copy;
    impl<'a> Element<'a, Value> for Copy;
    impl Ret<Copy> for Copy;
    impl Ret<Copy> for Result<Copy, Error>;
    impl Asked for Copy;
    impl Sorted for Copy { type Sort = NoClass<Self>; }
    impl Check for Copy;
    impl Kinded for Copy { type Kind = Copy; }
    impl Kinded for &Copy { type Kind = Copy; }
    impl FromPython for Copy;
    /// Python's `Literal['a', 'b']`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Value {
        /// `'a'`.
        A,
        /// `'b'`.
        B,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Value { const VALUES: &'static [LiteralValue] = &[LiteralValue::Str("a"), LiteralValue::Str("b")]; }
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
        /// Optional arguments: `value`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Nothing<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Nothing<'c, 'a> {
            /// Sets `value`. Python's default: `None`.
            pub fn value(self, value: impl Arg<'a, Option<super::Value>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Nothing`](super::Nothing).
            pub trait NothingClosure<'a>: for<'c> FnOnce(super::super::options::Nothing<'c, 'a>) -> super::super::options::Nothing<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> NothingClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Nothing<'c, 'a>) -> super::super::options::Nothing<'c, 'a>;
        }
    }
}
