// @generated from literal_int.json: the API of the bindings
/// Python module `literal_int`.
pub mod literal_int {
    /// Python `literal_int.level`.
    pub fn level<'a>(level: impl Arg<'a, self::Level>) -> Result<self::Level>;
    /// Python `literal_int.maybe`. Without arguments; with them: `maybe_with(|kw| kw.protocol(..))`.
    pub fn maybe() -> Result<String>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<String>;
    /// Python `literal_int.twice`.
    pub fn twice<'a>(number: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `literal_int.wide`.
    pub fn wide() -> Result<self::Level>;
    /// Python `literal_int.truth`.
    pub fn truth() -> Result<self::Level>;
    /// Python's `Literal[0, 1, -1]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Level {
        /// `0`.
        Int0,
        /// `1`.
        Int1,
        /// `-1`.
        IntMinus1,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Level {
        const VALUES: &'static [LiteralValue] = &[LiteralValue::Int(0i64), LiteralValue::Int(1i64), LiteralValue::Int( - 1i64)];
    }
    impl ArgKind for Level { type Given<'a> = i64; }
    impl PartialEq for Level;
    impl Eq for Level;
    impl Hash for Level;
    impl Level {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl IntLiteral for Level;
    impl Level {
        /// The number, if it is one of the listed values.
        #[must_use]
        pub fn as_int(&self) -> Option<i64>;
    }
    impl PartialEq<i64> for Level;
    impl TryFrom<i64> for Level { type Error = Error; }
    impl<'a> Arg<'a, Level> for Level;
    impl<'a> Arg<'a, Level> for &Level;
    impl<'a> Arg<'a, Option<Level>> for Level;
    impl<'a> Arg<'a, Option<Level>> for &Level;
    impl<'a> Args<'a, Level> for Level;
    impl<'a> Args<'a, Level> for &Level;
    impl<'a> Element<'a, Level> for Level;
    impl<'a> Arg<'a, Value> for Level;
    impl<'a> Arg<'a, Value> for &Level;
    impl<'a> Arg<'a, Option<Value>> for Level;
    impl<'a> Arg<'a, Option<Value>> for &Level;
    impl<'a> Args<'a, Value> for Level;
    impl<'a> Args<'a, Value> for &Level;
    impl<'a> Element<'a, Value> for Level;
    impl<'a> Arg<'a, i64> for Level;
    impl<'a> Arg<'a, i64> for &Level;
    impl<'a> Arg<'a, Option<i64>> for Level;
    impl<'a> Arg<'a, Option<i64>> for &Level;
    impl<'a> Args<'a, i64> for Level;
    impl<'a> Args<'a, i64> for &Level;
    impl<'a> Element<'a, i64> for Level;
    impl Ret<Level> for Level;
    impl Ret<Level> for Result<Level, Error>;
    impl Asked for Level;
    impl Sorted for Level { type Sort = NoClass<Self>; }
    impl Check for Level;
    impl Kinded for Level { type Kind = i64; }
    impl Kinded for &Level { type Kind = i64; }
    impl FromPython for Level;
    /// Python's `Literal[1, 2]`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Protocol {
        /// `1`.
        Int1,
        /// `2`.
        Int2,
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Literal for Protocol { const VALUES: &'static [LiteralValue] = &[LiteralValue::Int(1i64), LiteralValue::Int(2i64)]; }
    impl ArgKind for Protocol { type Given<'a> = i64; }
    impl PartialEq for Protocol;
    impl Eq for Protocol;
    impl Hash for Protocol;
    impl Protocol {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> Value;
    }
    impl IntLiteral for Protocol;
    impl Protocol {
        /// The number, if it is one of the listed values.
        #[must_use]
        pub fn as_int(&self) -> Option<i64>;
    }
    impl PartialEq<i64> for Protocol;
    impl TryFrom<i64> for Protocol { type Error = Error; }
    impl<'a> Arg<'a, Protocol> for Protocol;
    impl<'a> Arg<'a, Protocol> for &Protocol;
    impl<'a> Arg<'a, Option<Protocol>> for Protocol;
    impl<'a> Arg<'a, Option<Protocol>> for &Protocol;
    impl<'a> Args<'a, Protocol> for Protocol;
    impl<'a> Args<'a, Protocol> for &Protocol;
    impl<'a> Element<'a, Protocol> for Protocol;
    impl<'a> Arg<'a, Value> for Protocol;
    impl<'a> Arg<'a, Value> for &Protocol;
    impl<'a> Arg<'a, Option<Value>> for Protocol;
    impl<'a> Arg<'a, Option<Value>> for &Protocol;
    impl<'a> Args<'a, Value> for Protocol;
    impl<'a> Args<'a, Value> for &Protocol;
    impl<'a> Element<'a, Value> for Protocol;
    impl<'a> Arg<'a, i64> for Protocol;
    impl<'a> Arg<'a, i64> for &Protocol;
    impl<'a> Arg<'a, Option<i64>> for Protocol;
    impl<'a> Arg<'a, Option<i64>> for &Protocol;
    impl<'a> Args<'a, i64> for Protocol;
    impl<'a> Args<'a, i64> for &Protocol;
    impl<'a> Element<'a, i64> for Protocol;
    impl Ret<Protocol> for Protocol;
    impl Ret<Protocol> for Result<Protocol, Error>;
    impl Asked for Protocol;
    impl Sorted for Protocol { type Sort = NoClass<Self>; }
    impl Check for Protocol;
    impl Kinded for Protocol { type Kind = i64; }
    impl Kinded for &Protocol { type Kind = i64; }
    impl FromPython for Protocol;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `protocol`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `protocol`. Python's default: `None`.
            pub fn protocol(self, value: impl Arg<'a, Option<super::Protocol>>) -> Self;
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
