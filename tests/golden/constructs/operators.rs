// @generated from operators.json: the API of the bindings
/// Python module `operators`.
pub mod operators {
    /// Python class `operators.Vector`.
    pub struct Vector { base: Object }
    impl Nominal for Vector;
    impl Clone for Vector;
    impl Deref for Vector { type Target = Object; }
    impl Debug for Vector;
    impl Display for Vector;
    impl IsA<Vector> for Vector;
    impl Holds for Vector { type Class = Self; }
    impl<'a> Give<'a> for Vector { type Class = Self; type How = ByValue; }
    impl Kinded for Vector { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Vector;
    impl Has<protocol_members::__hash__> for self::Vector;
    impl Has<protocol_members::__mul__> for self::Vector;
    impl Has<protocol_members::__neg__> for self::Vector;
    impl Has<protocol_members::__sub__> for self::Vector;
    impl Has<protocol_members::__truediv__> for self::Vector;
    impl Vector {
        /// Python `operators.Vector.Vector`.
        pub fn new<'a>(x: impl Arg<'a, i64>, y: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `operators.Vector.__matmul__`.
        pub fn matmul<'a>(&self, other: impl Arg<'a, self::Vector>) -> Result<i64>;
        /// Python `operators.Vector.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `operators.Vector.x`: `int`.
        pub fn x(&self) -> Result<i64>;
        /// Python attribute `operators.Vector.y`: `int`.
        pub fn y(&self) -> Result<i64>;
    }
    impl Vector {
        /// Assigns Python's `x`.
        pub fn set_x<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `y`.
        pub fn set_y<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    impl<'__h, '__r, __R: Arg<'__r, self::Vector>> Add<__R> for &'__h Vector { type Output = Result<self::Vector>; }
    impl<'__r, __R: Arg<'__r, self::Vector>> Add<__R> for Vector { type Output = Result<self::Vector>; }
    impl<'__h, '__r, __R: Arg<'__r, self::Vector>> Sub<__R> for &'__h Vector { type Output = Result<self::Vector>; }
    impl<'__r, __R: Arg<'__r, self::Vector>> Sub<__R> for Vector { type Output = Result<self::Vector>; }
    impl<'__h> Mul<i64> for &'__h Vector { type Output = Result<self::Vector>; }
    impl Mul<i64> for Vector { type Output = Result<self::Vector>; }
    impl<'__h> Div<i64> for &'__h Vector { type Output = Result<(f64, f64)>; }
    impl Div<i64> for Vector { type Output = Result<(f64, f64)>; }
    impl Supports<supports::Neg> for Vector { type Output = self::Vector; }
    impl<'__h> Neg for &'__h Vector { type Output = Result<self::Vector>; }
    impl Neg for Vector { type Output = Result<self::Vector>; }
    impl<'__h, '__r, __R> BitOr<__R> for &'__h Vector where Vector: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Vector as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Vector as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, __R> BitOr<__R> for Vector where Vector: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Vector as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Vector as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r> BinaryOperator<&'__r self::Vector, '|'> for Vector { type Kind = Value; type Output = String; }
    impl BinaryOperator<self::Vector, '|'> for Vector { type Kind = Value; type Output = String; }
    impl BinaryOperator<i64, '|'> for Vector { type Kind = i64; type Output = String; }
}
