// @generated from overload_by_two_literals.json: the API of the bindings
/// Python module `overload_by_two_literals`.
pub mod overload_by_two_literals {
    /// Python `overload_by_two_literals.count`.
    pub fn count<'a, P: Kinded<Kind: self::sig::Count> + Arg<'a, <P as Kinded>::Kind>>(
        first: impl Arg<'a, String>,
        second: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Count>::Output>;
    /// Python `overload_by_two_literals.count`.
    pub fn count_update<'a>(first: impl Arg<'a, String>, second: impl Arg<'a, String>) -> Result<i64>;
    /// Python's `int | intinttuple`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrIntIntTuple {
        /// A Int.
        Int(i64),
        /// A IntIntTuple.
        IntIntTuple((i64, i64)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrIntIntTuple> for IntOrIntIntTuple;
    impl UnionValue for IntOrIntIntTuple { type Given<'a> = Self; type Arms = (); }
    impl Holds for IntOrIntIntTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrIntIntTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrIntIntTuple { type Kind = OneOf<Self>; }
    impl FromPython for IntOrIntIntTuple;
    impl Display for IntOrIntIntTuple;
    impl self::sig::Count for self::lit::Update { type Output = i64; }
    impl self::sig::Count for self::lit::Lines { type Output = (i64, i64); }
    impl self::sig::Count for self::lit::Chars { type Output = (i64, i64); }
    impl self::sig::Count for String { type Output = self::IntOrIntIntTuple; }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
        /// Python's `'update'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Update;
        impl Kinded for Update { type Kind = Self; }
        impl Sorted for Update { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Update;
        /// Python's `'lines'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Lines;
        impl Kinded for Lines { type Kind = Self; }
        impl Sorted for Lines { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Lines;
        /// Python's `'chars'`.
        #[derive(Clone, Copy, Debug)]
        pub struct Chars;
        impl Kinded for Chars { type Kind = Self; }
        impl Sorted for Chars { type Sort = NoClass<Self>; }
        impl<'a> Arg<'a, Self> for Chars;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_two_literals.count` accepts. Its overloads are:
        pub trait Count { type Output: FromPython; }
    }
}
