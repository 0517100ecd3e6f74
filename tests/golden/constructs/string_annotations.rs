// @generated from string_annotations.json: the API of the bindings
/// Python module `string_annotations`.
pub mod string_annotations {
    /// Python `string_annotations.half`.
    pub fn half<'a>(value: impl Arg<'a, Option<i64>>) -> Result<Option<f64>>;
    /// [`half`](half()) with options, set by name.
    pub fn half_with<'a>(value: impl Arg<'a, Option<i64>>, options: impl self::options::with::HalfClosure<'a>) -> Result<Option<f64>>;
    /// Python `string_annotations.count`.
    pub fn count<'a>(table: impl Arg<'a, Mapping<String, Vec<self::Later>>>) -> Result<i64>;
    /// Python class `string_annotations.Later`.
    pub struct Later { base: Object }
    impl Nominal for Later;
    impl Clone for Later;
    impl Deref for Later { type Target = Object; }
    impl Debug for Later;
    impl Display for Later;
    impl IsA<Later> for Later;
    impl Holds for Later { type Class = Self; }
    impl<'a> Give<'a> for Later { type Class = Self; type How = ByValue; }
    impl Kinded for Later { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Later;
    impl Later {
        /// Python `string_annotations.Later.Later`.
        pub fn new() -> Result<Self>;
    }
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
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `names`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Half<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Half<'c, 'a> {
            /// Sets `names`. Python's default: `None`.
            pub fn names(self, value: impl Arg<'a, Option<Vec<Union<super::StrOrInt>>>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`Half`](super::Half).
            pub trait HalfClosure<'a>: for<'c> FnOnce(super::super::options::Half<'c, 'a>) -> super::super::options::Half<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> HalfClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Half<'c, 'a>) -> super::super::options::Half<'c, 'a>;
        }
    }
}
