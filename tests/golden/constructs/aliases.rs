// @generated from aliases.json: the API of the bindings
/// Python module `aliases`.
pub mod aliases {
    /// Python `aliases.widest`.
    pub fn widest<'a>(rows: impl Arg<'a, Vec<Mapping<String, i64>>>) -> Result<i64>;
    /// Python `aliases.kind`.
    pub fn kind<'a>(number: impl Arg<'a, Union<self::IntOrFloat>>) -> Result<String>;
    /// Python `aliases.maybe`. Without arguments; with them: `maybe_with(|kw| kw.text(..))`.
    pub fn maybe() -> Result<Option<String>>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<Option<String>>;
    /// Python `aliases.moved`.
    pub fn moved<'a>(dot: impl Arg<'a, self::Point>, by: impl Arg<'a, i64>) -> Result<self::Point>;
    /// Python `aliases.shifted`.
    pub fn shifted<'a>(dot: impl Arg<'a, self::Point>, by: impl Arg<'a, i64>) -> Result<self::Point>;
    /// Python class `aliases.Point`.
    pub struct Point { base: Object }
    impl Nominal for Point;
    impl Clone for Point;
    impl Deref for Point { type Target = Object; }
    impl Debug for Point;
    impl Display for Point;
    impl IsA<Point> for Point;
    impl Holds for Point { type Class = Self; }
    impl<'a> Give<'a> for Point { type Class = Self; type How = ByValue; }
    impl Kinded for Point { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Point;
    impl Point {
        /// Python `aliases.Point.Point`.
        pub fn new<'a>(x: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `aliases.Point.x`: `int`.
        pub fn x(&self) -> Result<i64>;
    }
    impl Point {
        /// Assigns Python's `x`.
        pub fn set_x<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python's `int | float`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFloat {
        /// A Int.
        Int(i64),
        /// A Float.
        Float(f64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFloat> for i64;
    impl Arm<IntOrFloat> for f64;
    impl Arm<IntOrFloat> for IntOrFloat;
    impl UnionValue for IntOrFloat { type Given<'a> = Self; type Arms = (i64, (f64, ())); }
    impl Holds for IntOrFloat { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFloat { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFloat { type Kind = OneOf<Self>; }
    pub use self::Point as Dot;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `text`. Python's default: `None`.
            pub fn text(self, value: impl Arg<'a, Option<String>>) -> Self;
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
