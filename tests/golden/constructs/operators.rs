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
    /// Python class `operators.Scale`.
    pub struct Scale { base: Object }
    impl Nominal for Scale;
    impl Clone for Scale;
    impl Deref for Scale { type Target = Object; }
    impl Debug for Scale;
    impl Display for Scale;
    impl IsA<Scale> for Scale;
    impl Holds for Scale { type Class = Self; }
    impl<'a> Give<'a> for Scale { type Class = Self; type How = ByValue; }
    impl Kinded for Scale { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Scale;
    impl Has<protocol_members::__mul__> for self::Scale;
    impl Has<protocol_members::__rmul__> for self::Scale;
    impl Has<protocol_members::__rsub__> for self::Scale;
    impl Scale {
        /// Python `operators.Scale.Scale`.
        pub fn new<'a>(by: impl Arg<'a, f64>) -> Result<Self>;
        /// Python attribute `operators.Scale.by`: `float`.
        pub fn by(&self) -> Result<f64>;
    }
    impl Scale {
        /// Assigns Python's `by`.
        pub fn set_by<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
    }
    impl<'__h> Mul<f64> for &'__h Scale { type Output = Result<self::Scale>; }
    impl Mul<f64> for Scale { type Output = Result<self::Scale>; }
    impl<'__h> Mul<&'__h Scale> for f64 { type Output = Result<self::Scale>; }
    impl Mul<Scale> for f64 { type Output = Result<self::Scale>; }
    impl<'__h> Mul<&'__h Scale> for i64 { type Output = Result<self::Scale>; }
    impl Mul<Scale> for i64 { type Output = Result<self::Scale>; }
    impl<'__h> Sub<&'__h Scale> for i64 { type Output = Result<String>; }
    impl Sub<Scale> for i64 { type Output = Result<String>; }
    impl<'__l, '__h> Sub<&'__h Scale> for &'__l str { type Output = Result<String>; }
    impl<'__l> Sub<Scale> for &'__l str { type Output = Result<String>; }
    impl<'__l, '__h> Div<&'__h Scale> for &'__l str { type Output = Result<self::Named>; }
    impl<'__l> Div<Scale> for &'__l str { type Output = Result<self::Named>; }
    impl<'__h> Div<&'__h Scale> for i64 { type Output = Result<self::Named>; }
    impl Div<Scale> for i64 { type Output = Result<self::Named>; }
    impl<'__h> Div<&'__h Scale> for f64 { type Output = Result<self::Named>; }
    impl Div<Scale> for f64 { type Output = Result<self::Named>; }
    /// Python class `operators.Wide`.
    pub struct Wide { base: self::Scale }
    impl Nominal for Wide;
    impl Clone for Wide;
    impl Deref for Wide { type Target = self::Scale; }
    impl Debug for Wide;
    impl Display for Wide;
    impl IsA<Wide> for Wide;
    impl IsA<self::Scale> for Wide;
    impl<__S> In<__S> for Wide where self::Scale: In<__S>;
    impl Holds for Wide { type Class = Self; }
    impl<'a> Give<'a> for Wide { type Class = Self; type How = ByValue; }
    impl Kinded for Wide { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Wide;
    impl Has<protocol_members::__mul__> for self::Wide;
    impl Has<protocol_members::__rmul__> for self::Wide;
    impl Has<protocol_members::__rsub__> for self::Wide;
    impl Wide {
        /// Python `operators.Wide.Wide`.
        pub fn new<'a>(by: impl Arg<'a, f64>) -> Result<Self>;
    }
    impl<'__h> Sub<&'__h Wide> for i64 { type Output = Result<String>; }
    impl Sub<Wide> for i64 { type Output = Result<String>; }
    impl<'__l, '__h> Sub<&'__h Wide> for &'__l str { type Output = Result<String>; }
    impl<'__l> Sub<Wide> for &'__l str { type Output = Result<String>; }
    impl<'__h> Mul<f64> for &'__h Wide { type Output = Result<self::Scale>; }
    impl Mul<f64> for Wide { type Output = Result<self::Scale>; }
    impl<'__h> Mul<&'__h Wide> for f64 { type Output = Result<self::Scale>; }
    impl Mul<Wide> for f64 { type Output = Result<self::Scale>; }
    impl<'__h> Mul<&'__h Wide> for i64 { type Output = Result<self::Scale>; }
    impl Mul<Wide> for i64 { type Output = Result<self::Scale>; }
    impl<'__l, '__h> Div<&'__h Wide> for &'__l str { type Output = Result<self::Named>; }
    impl<'__l> Div<Wide> for &'__l str { type Output = Result<self::Named>; }
    impl<'__h> Div<&'__h Wide> for i64 { type Output = Result<self::Named>; }
    impl Div<Wide> for i64 { type Output = Result<self::Named>; }
    impl<'__h> Div<&'__h Wide> for f64 { type Output = Result<self::Named>; }
    impl Div<Wide> for f64 { type Output = Result<self::Named>; }
    /// Python class `operators.Named`.
    pub struct Named { base: Object }
    impl Nominal for Named;
    impl Clone for Named;
    impl Deref for Named { type Target = Object; }
    impl Debug for Named;
    impl Display for Named;
    impl IsA<Named> for Named;
    impl Holds for Named { type Class = Self; }
    impl<'a> Give<'a> for Named { type Class = Self; type How = ByValue; }
    impl Kinded for Named { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Named;
    impl Has<protocol_members::name> for self::Named;
    impl Named {
        /// Python `operators.Named.Named`.
        pub fn new<'a>(name: impl Arg<'a, Value>, scale: impl Arg<'a, self::Scale>) -> Result<Self>;
        /// Python attribute `operators.Named.name`: `Any`.
        pub fn name(&self) -> Result<Value>;
        /// Python attribute `operators.Named.scale`: `operators.Scale`.
        pub fn scale(&self) -> Result<self::Scale>;
    }
    impl Named {
        /// Assigns Python's `name`.
        pub fn set_name<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
        /// Assigns Python's `scale`.
        pub fn set_scale<'a>(&self, value: impl Arg<'a, self::Scale>) -> Result<()>;
    }
}
