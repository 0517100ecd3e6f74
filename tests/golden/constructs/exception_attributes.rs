// @generated from exception_attributes.json: the API of the bindings
/// Python module `exception_attributes`.
pub mod exception_attributes {
    /// Python `exception_attributes.refuse`.
    pub fn refuse<'a>(code: impl Arg<'a, i64>) -> Result<()>;
    /// Python exception `exception_attributes.Refused`.
    pub struct Refused { base: exceptions::ValueError }
    impl Nominal for Refused;
    impl Clone for Refused;
    impl Deref for Refused { type Target = exceptions::ValueError; }
    impl Debug for Refused;
    impl Display for Refused;
    impl IsA<Refused> for Refused;
    impl IsA<exceptions::ValueError> for Refused;
    impl IsA<exceptions::Exception> for Refused;
    impl IsA<exceptions::BaseException> for Refused;
    impl<__S> In<__S> for Refused where exceptions::ValueError: In<__S>;
    impl Holds for Refused { type Class = Self; }
    impl<'a> Give<'a> for Refused { type Class = Self; type How = ByValue; }
    impl Kinded for Refused { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Refused;
    impl Refused {
        /// Python `exception_attributes.Refused.Refused`.
        pub fn new<'a>(code: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(code: impl Arg<'a, i64>, options: impl self::options::with::RefusedNewClosure<'a>) -> Result<Self>;
        /// Python attribute `exception_attributes.Refused.code`: `int`.
        pub fn code(&self) -> Result<i64>;
        /// Python attribute `exception_attributes.Refused.hint`: `str`.
        pub fn hint(&self) -> Result<String>;
    }
    impl Refused {
        /// Assigns Python's `code`.
        pub fn set_code<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `hint`.
        pub fn set_hint<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `hint`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct RefusedNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> RefusedNew<'c, 'a> {
            /// Sets `hint`. Python's default: `'none'`.
            pub fn hint(self, value: impl Arg<'a, String>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`RefusedNew`](super::RefusedNew).
            pub trait RefusedNewClosure<'a>: for<'c> FnOnce(super::super::options::RefusedNew<'c, 'a>) -> super::super::options::RefusedNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> RefusedNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::RefusedNew<'c, 'a>) -> super::super::options::RefusedNew<'c, 'a>;
        }
    }
}
