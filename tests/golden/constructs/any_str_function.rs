// @generated from any_str_function.json: the API of the bindings
/// Python module `any_str_function`.
pub mod any_str_function {
    /// Python `any_str_function.joined`.
    pub fn joined<'a, P: Kinded<Kind: self::sig::Joined> + Arg<'a, <P as Kinded>::Kind>>(
        a: P,
        b: impl Arg<'a, <<P as Kinded>::Kind as self::sig::Joined>::P1>,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Joined>::Output>;
    /// Python `any_str_function.halves`.
    pub fn halves<'a, P: Kinded<Kind: self::sig::Halves> + Arg<'a, <P as Kinded>::Kind>>(
        text: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Halves>::Output>;
    impl self::sig::Joined for String { type Output = String; type P1 = String; }
    impl self::sig::Joined for Vec<u8> { type Output = Vec<u8>; type P1 = Vec<u8>; }
    impl self::sig::Joined for Value { type Output = Value; type P1 = Value; }
    impl self::sig::Halves for String { type Output = (String, String); }
    impl self::sig::Halves for Vec<u8> { type Output = (Vec<u8>, Vec<u8>); }
    impl self::sig::Halves for Value { type Output = Value; }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `any_str_function.joined` accepts. Its overloads are:
        pub trait Joined { type Output: FromPython; type P1; }
        /// Arguments that Python's `any_str_function.halves` accepts. Its overloads are:
        pub trait Halves { type Output: FromPython; }
    }
}
