// @generated from abstract_class.json: the API of the bindings
/// Python module `abstract_class`.
pub mod abstract_class {
    /// Python `abstract_class.total`.
    pub fn total<'a>(shapes: impl Arg<'a, Vec<self::Shape>>) -> Result<f64>;
    /// Python `abstract_class.unit`.
    pub fn unit() -> Result<self::Shape>;
    /// Python class `abstract_class.Shape`.
    pub struct Shape { base: Object }
    impl Nominal for Shape;
    impl Clone for Shape;
    impl Deref for Shape { type Target = Object; }
    impl Debug for Shape;
    impl Display for Shape;
    impl IsA<Shape> for Shape;
    impl Holds for Shape { type Class = Self; }
    impl<'a> Give<'a> for Shape { type Class = Self; type How = ByValue; }
    impl Kinded for Shape { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Shape;
    impl Shape {
        /// Python `abstract_class.Shape.area`.
        pub fn area(&self) -> Result<f64>;
        /// Python `abstract_class.Shape.describe`.
        pub fn describe(&self) -> Result<String>;
        /// Python `abstract_class.Shape.known`.
        pub fn known() -> Result<Vec<String>>;
    }
    /// Python class `abstract_class.Square`.
    pub struct Square { base: self::Shape }
    impl Nominal for Square;
    impl Clone for Square;
    impl Deref for Square { type Target = self::Shape; }
    impl Debug for Square;
    impl Display for Square;
    impl IsA<Square> for Square;
    impl IsA<self::Shape> for Square;
    impl<__S> In<__S> for Square where self::Shape: In<__S>;
    impl Holds for Square { type Class = Self; }
    impl<'a> Give<'a> for Square { type Class = Self; type How = ByValue; }
    impl Kinded for Square { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Square;
    impl Square {
        /// Python `abstract_class.Square.Square`.
        pub fn new<'a>(side: impl Arg<'a, f64>) -> Result<Self>;
        /// Python `abstract_class.Square.area`.
        pub fn area(&self) -> Result<f64>;
        /// Python attribute `abstract_class.Square.side`: `float`.
        pub fn side(&self) -> Result<f64>;
        /// Python `abstract_class.Square.known`.
        pub fn known() -> Result<Vec<String>>;
    }
    impl Square {
        /// Assigns Python's `side`.
        pub fn set_side<'a>(&self, value: impl Arg<'a, f64>) -> Result<()>;
    }
}
