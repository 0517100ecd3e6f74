// @generated from overload_by_type.json: the API of the bindings
/// Python module `overload_by_type`.
pub mod overload_by_type {
    /// Python `overload_by_type.twice`.
    pub fn twice<'a, P: Kinded<Kind: self::sig::Twice> + Arg<'a, <P as Kinded>::Kind>>(
        value: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Twice>::Output>;
    impl self::sig::Twice for i64 { type Output = i64; }
    impl self::sig::Twice for String { type Output = Vec<String>; }
    impl self::sig::Twice for Vec<u8> { type Output = Vec<u8>; }
    impl self::sig::Twice for Value { type Output = Value; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_type.twice` accepts. Its overloads are:
        pub trait Twice { type Output: FromPython; }
    }
}
