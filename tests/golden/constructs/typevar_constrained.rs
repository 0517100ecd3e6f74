// @generated from typevar_constrained.json: the API of the bindings
/// Python module `typevar_constrained`.
pub mod typevar_constrained {
    /// Python `typevar_constrained.double`.
    pub fn double<'a, P: Kinded<Kind: self::sig::Double> + Arg<'a, <P as Kinded>::Kind>>(
        x: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Double>::Output>;
    impl self::sig::Double for i64 { type Output = i64; }
    impl self::sig::Double for f64 { type Output = f64; }
    impl self::sig::Double for Value { type Output = Value; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `typevar_constrained.double` accepts. Its overloads are:
        pub trait Double { type Output: FromPython; }
    }
}
