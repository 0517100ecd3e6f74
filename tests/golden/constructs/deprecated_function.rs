// @generated from deprecated_function.json: the API of the bindings
/// Python module `deprecated_function`.
pub mod deprecated_function {
    /// Python `deprecated_function.deprecated`.
    pub fn deprecated<'a>(message: impl Arg<'a, Value>) -> Result<Value>;
    /// [`deprecated`](deprecated()) with options, set by name.
    pub fn deprecated_with<'a>(message: impl Arg<'a, Value>, options: impl self::options::with::DeprecatedClosure<'a>) -> Result<Value>;
    /// Python `deprecated_function.old_way`.
    #[deprecated(note = "use new_way")]
    pub fn old_way<'a>(n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `deprecated_function.new_way`.
    pub fn new_way<'a>(n: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `deprecated_function.convert`.
    pub fn convert<'a, P: Kinded<Kind: self::sig::Convert> + Arg<'a, <P as Kinded>::Kind>>(
        value: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Convert>::Output>;
    /// Python class `deprecated_function.Stale`.
    #[deprecated(note = "use Fresh")]
    pub struct Stale { base: Object }
    impl Nominal for Stale;
    impl Clone for Stale;
    impl Deref for Stale { type Target = Object; }
    impl Debug for Stale;
    impl Display for Stale;
    impl IsA<Stale> for Stale;
    impl Holds for Stale { type Class = Self; }
    impl<'a> Give<'a> for Stale { type Class = Self; type How = ByValue; }
    impl Kinded for Stale { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Stale;
    impl Stale {
        /// Python `deprecated_function.Stale.Stale`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `deprecated_function.Fresh`.
    pub struct Fresh { base: Object }
    impl Nominal for Fresh;
    impl Clone for Fresh;
    impl Deref for Fresh { type Target = Object; }
    impl Debug for Fresh;
    impl Display for Fresh;
    impl IsA<Fresh> for Fresh;
    impl Holds for Fresh { type Class = Self; }
    impl<'a> Give<'a> for Fresh { type Class = Self; type How = ByValue; }
    impl Kinded for Fresh { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Fresh;
    impl Fresh {
        /// Python `deprecated_function.Fresh.Fresh`.
        pub fn new() -> Result<Self>;
        /// Python `deprecated_function.Fresh.former`.
        #[deprecated(note = "use current")]
        pub fn former(&self) -> Result<String>;
        /// Python `deprecated_function.Fresh.current`.
        pub fn current(&self) -> Result<String>;
    }
    impl self::sig::Convert for i64 { type Output = i64; }
    impl self::sig::Convert for String { type Output = i64; }
    impl self::sig::Convert for Value { type Output = i64; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `category`, `stacklevel`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Deprecated<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Deprecated<'c, 'a> {
            /// Sets `category`. Python's default: `DeprecationWarning`.
            pub fn category(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `stacklevel`. Python's default: `1`.
            pub fn stacklevel(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Deprecated`](super::Deprecated).
            pub trait DeprecatedClosure<'a>: for<'c> FnOnce(super::super::options::Deprecated<'c, 'a>) -> super::super::options::Deprecated<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DeprecatedClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Deprecated<'c, 'a>) -> super::super::options::Deprecated<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `deprecated_function.convert` accepts. Its overloads are:
        pub trait Convert { type Output: FromPython; }
    }
}
