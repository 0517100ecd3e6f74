// @generated from literal_of_enum.json: the API of the bindings
/// Python module `literal_of_enum`.
pub mod literal_of_enum {
    /// Python `literal_of_enum.warm`.
    pub fn warm<'a>(color: impl Arg<'a, self::Color>) -> Result<self::Color>;
    /// Python `literal_of_enum.cold`.
    pub fn cold<'a>(color: impl Arg<'a, self::Color>) -> Result<self::Color>;
    /// Python class `literal_of_enum.Color`.
    pub struct ColorHandle { base: Object }
    impl Nominal for ColorHandle;
    impl Clone for ColorHandle;
    impl Deref for ColorHandle { type Target = Object; }
    impl Debug for ColorHandle;
    impl Display for ColorHandle;
    impl IsA<ColorHandle> for ColorHandle;
    impl Holds for ColorHandle { type Class = Self; }
    impl<'a> Give<'a> for ColorHandle { type Class = Self; type How = ByValue; }
    impl Kinded for ColorHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::ColorHandle;
    impl Has<protocol_members::__hash__> for self::Color;
    impl Has<protocol_members::name> for self::ColorHandle;
    impl Has<protocol_members::name> for self::Color;
    impl ColorHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `literal_of_enum.Color`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Color {
        /// Python enum member `literal_of_enum.Color.RED`, `1`.
        Red,
        /// Python enum member `literal_of_enum.Color.GREEN`, `2`.
        Green,
        /// Python enum member `literal_of_enum.Color.BLUE`, `3`.
        Blue,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Color;
    impl Color {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::ColorHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for Color;
    impl Eq for Color;
    impl Hash for Color;
    impl Color {
    }
    impl<'a> Arg<'a, Color> for Color;
    impl<'a> Arg<'a, Color> for &Color;
    impl<'a> Arg<'a, Option<Color>> for Color;
    impl<'a> Arg<'a, Option<Color>> for &Color;
    impl<'a> Args<'a, Color> for Color;
    impl<'a> Args<'a, Color> for &Color;
    impl<'a> Element<'a, Color> for Color;
    impl<'a> Arg<'a, Value> for Color;
    impl<'a> Arg<'a, Value> for &Color;
    impl<'a> Arg<'a, Option<Value>> for Color;
    impl<'a> Arg<'a, Option<Value>> for &Color;
    impl<'a> Args<'a, Value> for Color;
    impl<'a> Args<'a, Value> for &Color;
    impl<'a> Element<'a, Value> for Color;
    impl Ret<Color> for Color;
    impl Ret<Color> for Result<Color, Error>;
    impl Asked for Color;
    impl Sorted for Color { type Sort = NoClass<Self>; }
    impl Check for Color;
    impl<'a> Arg<'a, Color> for &'a self::ColorHandle;
    impl<'a> Arg<'a, Option<Color>> for &'a self::ColorHandle;
    impl ArgKind for Color { type Given<'a> = Color; }
    impl Kinded for Color { type Kind = Color; }
    impl Kinded for &Color { type Kind = Color; }
    impl TryFrom<&self::ColorHandle> for Color { type Error = Error; }
    impl FromPython for Color;
}
