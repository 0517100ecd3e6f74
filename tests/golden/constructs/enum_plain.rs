// @generated from enum_plain.json: the API of the bindings
/// Python module `enum_plain`.
pub mod enum_plain {
    /// Python `enum_plain.same`.
    pub fn same<'a>(color: impl Arg<'a, self::Color>) -> Result<self::Color>;
    /// Python `enum_plain.kind`.
    pub fn kind<'a>(color: impl Arg<'a, Value>) -> Result<String>;
    /// Python `enum_plain.maybe`. Without arguments; with them: `maybe_with(|kw| kw.color(..))`.
    pub fn maybe() -> Result<Option<self::Color>>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<Option<self::Color>>;
    /// Python `enum_plain.counted`.
    pub fn counted<'a>(colors: impl Arg<'a, Vec<self::Color>>) -> Result<IndexMap<self::Color, i64>>;
    /// Python `enum_plain.either`.
    pub fn either<'a>(value: impl Arg<'a, Union<self::ColorOrInt>>) -> Result<self::ColorOrInt>;
    /// Python `enum_plain.wrong`.
    pub fn wrong() -> Result<self::Color>;
    /// Python `enum_plain.twice`.
    pub fn twice<'a>(number: impl Arg<'a, i64>) -> Result<i64>;
    /// Python `enum_plain.shout`.
    pub fn shout<'a>(text: impl Arg<'a, String>) -> Result<String>;
    /// Python `enum_plain.each`.
    pub fn each<'a, M0>(call: impl ArgFn<'a, Function<(self::Color,), String>, (self::Color,), String, M0>) -> Result<Vec<String>>;
    /// Python `enum_plain.each`.
    pub fn each_by<R0: Ret<String>>(call: impl Fn(self::Color) -> R0 + Send + Sync + 'static) -> Result<Vec<String>>;
    /// Python constant `enum_plain.FAVOURITE`.
    pub const FAVOURITE: self::Color = self::Color::Green;
    /// Python class `enum_plain.Color`.
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
        /// Python `enum_plain.Color.mixed`.
        pub fn mixed<'a>(&self, other: impl Arg<'a, self::Color>) -> Result<String>;
        /// Python `enum_plain.Color.opposite`.
        pub fn opposite(&self) -> Result<self::Color>;
        /// Python attribute `enum_plain.Color.is_warm`: `bool`.
        pub fn is_warm(&self) -> Result<bool>;
        /// Python `enum_plain.Color.default`.
        pub fn default_() -> Result<self::Color>;
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<String>;
    }
    /// Python class `enum_plain.Level`.
    pub struct LevelHandle { base: PyInt }
    impl Nominal for LevelHandle;
    impl Clone for LevelHandle;
    impl Deref for LevelHandle { type Target = PyInt; }
    impl Debug for LevelHandle;
    impl Display for LevelHandle;
    impl IsA<LevelHandle> for LevelHandle;
    impl IsA<PyInt> for LevelHandle;
    impl IsA<f64> for LevelHandle;
    impl IsA<Complex64> for LevelHandle;
    impl<__S> In<__S> for LevelHandle where PyInt: In<__S>;
    impl Holds for LevelHandle { type Class = Self; }
    impl<'a> Give<'a> for LevelHandle { type Class = Self; type How = ByValue; }
    impl Kinded for LevelHandle { type Kind = Self; }
    impl Has<protocol_members::__abs__> for self::LevelHandle;
    impl Has<protocol_members::__abs__> for self::Level;
    impl Has<protocol_members::__add__> for self::LevelHandle;
    impl Has<protocol_members::__add__> for self::Level;
    impl Has<protocol_members::__bool__> for self::LevelHandle;
    impl Has<protocol_members::__bool__> for self::Level;
    impl Has<protocol_members::__ceil__> for self::LevelHandle;
    impl Has<protocol_members::__ceil__> for self::Level;
    impl Has<protocol_members::__divmod__> for self::LevelHandle;
    impl Has<protocol_members::__divmod__> for self::Level;
    impl Has<protocol_members::__float__> for self::LevelHandle;
    impl Has<protocol_members::__float__> for self::Level;
    impl Has<protocol_members::__floor__> for self::LevelHandle;
    impl Has<protocol_members::__floor__> for self::Level;
    impl Has<protocol_members::__ge__> for self::LevelHandle;
    impl Has<protocol_members::__ge__> for self::Level;
    impl Has<protocol_members::__gt__> for self::LevelHandle;
    impl Has<protocol_members::__gt__> for self::Level;
    impl Has<protocol_members::__hash__> for self::LevelHandle;
    impl Has<protocol_members::__hash__> for self::Level;
    impl Has<protocol_members::__index__> for self::LevelHandle;
    impl Has<protocol_members::__index__> for self::Level;
    impl Has<protocol_members::__int__> for self::LevelHandle;
    impl Has<protocol_members::__int__> for self::Level;
    impl Has<protocol_members::__invert__> for self::LevelHandle;
    impl Has<protocol_members::__invert__> for self::Level;
    impl Has<protocol_members::__le__> for self::LevelHandle;
    impl Has<protocol_members::__le__> for self::Level;
    impl Has<protocol_members::__lt__> for self::LevelHandle;
    impl Has<protocol_members::__lt__> for self::Level;
    impl Has<protocol_members::__mod__> for self::LevelHandle;
    impl Has<protocol_members::__mod__> for self::Level;
    impl Has<protocol_members::__mul__> for self::LevelHandle;
    impl Has<protocol_members::__mul__> for self::Level;
    impl Has<protocol_members::__neg__> for self::LevelHandle;
    impl Has<protocol_members::__neg__> for self::Level;
    impl Has<protocol_members::__pos__> for self::LevelHandle;
    impl Has<protocol_members::__pos__> for self::Level;
    impl Has<protocol_members::__pow__> for self::LevelHandle;
    impl Has<protocol_members::__pow__> for self::Level;
    impl Has<protocol_members::__radd__> for self::LevelHandle;
    impl Has<protocol_members::__radd__> for self::Level;
    impl Has<protocol_members::__rdivmod__> for self::LevelHandle;
    impl Has<protocol_members::__rdivmod__> for self::Level;
    impl Has<protocol_members::__rmod__> for self::LevelHandle;
    impl Has<protocol_members::__rmod__> for self::Level;
    impl Has<protocol_members::__rmul__> for self::LevelHandle;
    impl Has<protocol_members::__rmul__> for self::Level;
    impl Has<protocol_members::__round__> for self::LevelHandle;
    impl Has<protocol_members::__round__> for self::Level;
    impl Has<protocol_members::__rsub__> for self::LevelHandle;
    impl Has<protocol_members::__rsub__> for self::Level;
    impl Has<protocol_members::__sub__> for self::LevelHandle;
    impl Has<protocol_members::__sub__> for self::Level;
    impl Has<protocol_members::__truediv__> for self::LevelHandle;
    impl Has<protocol_members::__truediv__> for self::Level;
    impl Has<protocol_members::__trunc__> for self::LevelHandle;
    impl Has<protocol_members::__trunc__> for self::Level;
    impl Has<protocol_members::as_integer_ratio> for self::LevelHandle;
    impl Has<protocol_members::as_integer_ratio> for self::Level;
    impl Has<protocol_members::name> for self::LevelHandle;
    impl Has<protocol_members::name> for self::Level;
    impl Has<protocol_members::__lt_or_gt__> for self::LevelHandle;
    impl Has<protocol_members::__lt_or_gt__> for self::Level;
    impl LevelHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `enum_plain.Suit`.
    pub struct SuitHandle { base: PyStr }
    impl Nominal for SuitHandle;
    impl Clone for SuitHandle;
    impl Deref for SuitHandle { type Target = PyStr; }
    impl Debug for SuitHandle;
    impl Display for SuitHandle;
    impl IsA<SuitHandle> for SuitHandle;
    impl IsA<PyStr> for SuitHandle;
    impl<__S> In<__S> for SuitHandle where PyStr: In<__S>;
    impl Holds for SuitHandle { type Class = Self; }
    impl<'a> Give<'a> for SuitHandle { type Class = Self; type How = ByValue; }
    impl Kinded for SuitHandle { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::SuitHandle;
    impl Has<protocol_members::__add__> for self::Suit;
    impl Has<protocol_members::__contains__> for self::SuitHandle;
    impl Has<protocol_members::__contains__> for self::Suit;
    impl Has<protocol_members::__ge__> for self::SuitHandle;
    impl Has<protocol_members::__ge__> for self::Suit;
    impl Has<protocol_members::__getitem__> for self::SuitHandle;
    impl Has<protocol_members::__getitem__> for self::Suit;
    impl Has<protocol_members::__gt__> for self::SuitHandle;
    impl Has<protocol_members::__gt__> for self::Suit;
    impl Has<protocol_members::__hash__> for self::SuitHandle;
    impl Has<protocol_members::__hash__> for self::Suit;
    impl Has<protocol_members::__iter__> for self::SuitHandle;
    impl Has<protocol_members::__iter__> for self::Suit;
    impl Has<protocol_members::__le__> for self::SuitHandle;
    impl Has<protocol_members::__le__> for self::Suit;
    impl Has<protocol_members::__len__> for self::SuitHandle;
    impl Has<protocol_members::__len__> for self::Suit;
    impl Has<protocol_members::__lt__> for self::SuitHandle;
    impl Has<protocol_members::__lt__> for self::Suit;
    impl Has<protocol_members::__mod__> for self::SuitHandle;
    impl Has<protocol_members::__mod__> for self::Suit;
    impl Has<protocol_members::__mul__> for self::SuitHandle;
    impl Has<protocol_members::__mul__> for self::Suit;
    impl Has<protocol_members::__rmul__> for self::SuitHandle;
    impl Has<protocol_members::__rmul__> for self::Suit;
    impl Has<protocol_members::encode> for self::SuitHandle;
    impl Has<protocol_members::encode> for self::Suit;
    impl Has<protocol_members::name> for self::SuitHandle;
    impl Has<protocol_members::name> for self::Suit;
    impl Has<protocol_members::__lt_or_gt__> for self::SuitHandle;
    impl Has<protocol_members::__lt_or_gt__> for self::Suit;
    impl SuitHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<String>;
    }
    /// Python class `enum_plain.Planet`.
    pub struct PlanetHandle { base: Object }
    impl Nominal for PlanetHandle;
    impl Clone for PlanetHandle;
    impl Deref for PlanetHandle { type Target = Object; }
    impl Debug for PlanetHandle;
    impl Display for PlanetHandle;
    impl IsA<PlanetHandle> for PlanetHandle;
    impl Holds for PlanetHandle { type Class = Self; }
    impl<'a> Give<'a> for PlanetHandle { type Class = Self; type How = ByValue; }
    impl Kinded for PlanetHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::PlanetHandle;
    impl Has<protocol_members::__hash__> for self::Planet;
    impl Has<protocol_members::name> for self::PlanetHandle;
    impl Has<protocol_members::name> for self::Planet;
    impl PlanetHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<Value>;
    }
    /// Python class `enum_plain.Open`.
    pub struct OpenHandle { base: Object }
    impl Nominal for OpenHandle;
    impl Clone for OpenHandle;
    impl Deref for OpenHandle { type Target = Object; }
    impl Debug for OpenHandle;
    impl Display for OpenHandle;
    impl IsA<OpenHandle> for OpenHandle;
    impl Holds for OpenHandle { type Class = Self; }
    impl<'a> Give<'a> for OpenHandle { type Class = Self; type How = ByValue; }
    impl Kinded for OpenHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::OpenHandle;
    impl Has<protocol_members::__hash__> for self::Open;
    impl Has<protocol_members::name> for self::OpenHandle;
    impl Has<protocol_members::name> for self::Open;
    impl OpenHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `enum_plain.Color`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Color {
        /// Python enum member `enum_plain.Color.RED`, `'r'`.
        Red,
        /// Python enum member `enum_plain.Color.GREEN`, `'g'`.
        Green,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Color {
        /// Python's alias `ROUGE` for [`Self::Red`].
        pub const ROUGE: Self = Self::Red;
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
        pub fn value(&self) -> Result<String>;
        /// Python's `opposite` of this member; see [`ColorHandle::opposite`].
        pub fn opposite(&self) -> Result<self::Color>;
        /// Python's `is_warm` of this member; see [`ColorHandle::is_warm`].
        pub fn is_warm(&self) -> Result<bool>;
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
    /// Python class `enum_plain.Level`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Level {
        /// Python enum member `enum_plain.Level.LOW`, `1`.
        Low,
        /// Python enum member `enum_plain.Level.HIGH`, `10`.
        High,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Level;
    impl Level {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::LevelHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for Level;
    impl Eq for Level;
    impl Hash for Level;
    impl Level {
    }
    impl<'a> Arg<'a, Level> for Level;
    impl<'a> Arg<'a, Level> for &Level;
    impl<'a> Arg<'a, Option<Level>> for Level;
    impl<'a> Arg<'a, Option<Level>> for &Level;
    impl<'a> Args<'a, Level> for Level;
    impl<'a> Args<'a, Level> for &Level;
    impl<'a> Element<'a, Level> for Level;
    impl<'a> Arg<'a, Value> for Level;
    impl<'a> Arg<'a, Value> for &Level;
    impl<'a> Arg<'a, Option<Value>> for Level;
    impl<'a> Arg<'a, Option<Value>> for &Level;
    impl<'a> Args<'a, Value> for Level;
    impl<'a> Args<'a, Value> for &Level;
    impl<'a> Element<'a, Value> for Level;
    impl<'a> Arg<'a, i64> for Level;
    impl<'a> Arg<'a, i64> for &Level;
    impl<'a> Arg<'a, Option<i64>> for Level;
    impl<'a> Arg<'a, Option<i64>> for &Level;
    impl<'a> Args<'a, i64> for Level;
    impl<'a> Args<'a, i64> for &Level;
    impl<'a> Element<'a, i64> for Level;
    impl Ret<Level> for Level;
    impl Ret<Level> for Result<Level, Error>;
    impl Asked for Level;
    impl Sorted for Level { type Sort = NoClass<Self>; }
    impl Check for Level;
    impl<'a> Arg<'a, Level> for &'a self::LevelHandle;
    impl<'a> Arg<'a, Option<Level>> for &'a self::LevelHandle;
    impl ArgKind for Level { type Given<'a> = Level; }
    impl Kinded for Level { type Kind = Level; }
    impl Kinded for &Level { type Kind = Level; }
    impl TryFrom<&self::LevelHandle> for Level { type Error = Error; }
    impl FromPython for Level;
    /// Python class `enum_plain.Suit`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Suit {
        /// Python enum member `enum_plain.Suit.HEARTS`, `'hearts'`.
        Hearts,
        /// Python enum member `enum_plain.Suit.SPADES`, `'spades'`.
        Spades,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Suit;
    impl Suit {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::SuitHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<String>;
    }
    impl PartialEq for Suit;
    impl Eq for Suit;
    impl Hash for Suit;
    impl Suit {
    }
    impl<'a> Arg<'a, Suit> for Suit;
    impl<'a> Arg<'a, Suit> for &Suit;
    impl<'a> Arg<'a, Option<Suit>> for Suit;
    impl<'a> Arg<'a, Option<Suit>> for &Suit;
    impl<'a> Args<'a, Suit> for Suit;
    impl<'a> Args<'a, Suit> for &Suit;
    impl<'a> Element<'a, Suit> for Suit;
    impl<'a> Arg<'a, Value> for Suit;
    impl<'a> Arg<'a, Value> for &Suit;
    impl<'a> Arg<'a, Option<Value>> for Suit;
    impl<'a> Arg<'a, Option<Value>> for &Suit;
    impl<'a> Args<'a, Value> for Suit;
    impl<'a> Args<'a, Value> for &Suit;
    impl<'a> Element<'a, Value> for Suit;
    impl<'a> Arg<'a, String> for Suit;
    impl<'a> Arg<'a, String> for &Suit;
    impl<'a> Arg<'a, Option<String>> for Suit;
    impl<'a> Arg<'a, Option<String>> for &Suit;
    impl<'a> Args<'a, String> for Suit;
    impl<'a> Args<'a, String> for &Suit;
    impl<'a> Element<'a, String> for Suit;
    impl Ret<Suit> for Suit;
    impl Ret<Suit> for Result<Suit, Error>;
    impl Asked for Suit;
    impl Sorted for Suit { type Sort = NoClass<Self>; }
    impl Check for Suit;
    impl<'a> Arg<'a, Suit> for &'a self::SuitHandle;
    impl<'a> Arg<'a, Option<Suit>> for &'a self::SuitHandle;
    impl ArgKind for Suit { type Given<'a> = Suit; }
    impl Kinded for Suit { type Kind = Suit; }
    impl Kinded for &Suit { type Kind = Suit; }
    impl TryFrom<&self::SuitHandle> for Suit { type Error = Error; }
    impl FromPython for Suit;
    /// Python class `enum_plain.Planet`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Planet {
        /// Python enum member `enum_plain.Planet.EARTH`, `(5.97, 6378)`.
        Earth,
        /// Python enum member `enum_plain.Planet.MARS`, `(0.64, 3397)`.
        Mars,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Planet;
    impl Planet {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::PlanetHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<Value>;
    }
    impl PartialEq for Planet;
    impl Eq for Planet;
    impl Hash for Planet;
    impl Planet {
    }
    impl<'a> Arg<'a, Planet> for Planet;
    impl<'a> Arg<'a, Planet> for &Planet;
    impl<'a> Arg<'a, Option<Planet>> for Planet;
    impl<'a> Arg<'a, Option<Planet>> for &Planet;
    impl<'a> Args<'a, Planet> for Planet;
    impl<'a> Args<'a, Planet> for &Planet;
    impl<'a> Element<'a, Planet> for Planet;
    impl<'a> Arg<'a, Value> for Planet;
    impl<'a> Arg<'a, Value> for &Planet;
    impl<'a> Arg<'a, Option<Value>> for Planet;
    impl<'a> Arg<'a, Option<Value>> for &Planet;
    impl<'a> Args<'a, Value> for Planet;
    impl<'a> Args<'a, Value> for &Planet;
    impl<'a> Element<'a, Value> for Planet;
    impl Ret<Planet> for Planet;
    impl Ret<Planet> for Result<Planet, Error>;
    impl Asked for Planet;
    impl Sorted for Planet { type Sort = NoClass<Self>; }
    impl Check for Planet;
    impl<'a> Arg<'a, Planet> for &'a self::PlanetHandle;
    impl<'a> Arg<'a, Option<Planet>> for &'a self::PlanetHandle;
    impl ArgKind for Planet { type Given<'a> = Planet; }
    impl Kinded for Planet { type Kind = Planet; }
    impl Kinded for &Planet { type Kind = Planet; }
    impl TryFrom<&self::PlanetHandle> for Planet { type Error = Error; }
    impl FromPython for Planet;
    /// Python class `enum_plain.Open`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Open {
        /// Python enum member `enum_plain.Open.KNOWN`, `1`.
        Known,
        /// Python enum member `enum_plain.Open.Unknown`, `2`.
        Unknown_,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Open;
    impl Open {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::OpenHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for Open;
    impl Eq for Open;
    impl Hash for Open;
    impl Open {
    }
    impl<'a> Arg<'a, Open> for Open;
    impl<'a> Arg<'a, Open> for &Open;
    impl<'a> Arg<'a, Option<Open>> for Open;
    impl<'a> Arg<'a, Option<Open>> for &Open;
    impl<'a> Args<'a, Open> for Open;
    impl<'a> Args<'a, Open> for &Open;
    impl<'a> Element<'a, Open> for Open;
    impl<'a> Arg<'a, Value> for Open;
    impl<'a> Arg<'a, Value> for &Open;
    impl<'a> Arg<'a, Option<Value>> for Open;
    impl<'a> Arg<'a, Option<Value>> for &Open;
    impl<'a> Args<'a, Value> for Open;
    impl<'a> Args<'a, Value> for &Open;
    impl<'a> Element<'a, Value> for Open;
    impl Ret<Open> for Open;
    impl Ret<Open> for Result<Open, Error>;
    impl Asked for Open;
    impl Sorted for Open { type Sort = NoClass<Self>; }
    impl Check for Open;
    impl<'a> Arg<'a, Open> for &'a self::OpenHandle;
    impl<'a> Arg<'a, Option<Open>> for &'a self::OpenHandle;
    impl ArgKind for Open { type Given<'a> = Open; }
    impl Kinded for Open { type Kind = Open; }
    impl Kinded for &Open { type Kind = Open; }
    impl TryFrom<&self::OpenHandle> for Open { type Error = Error; }
    impl FromPython for Open;
    /// Python's `enum_plain.Color | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ColorOrInt {
        /// A Color.
        Color(self::Color),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<ColorOrInt> for self::Color;
    impl Arm<ColorOrInt> for i64;
    impl TakesClasses for ColorOrInt { type Set = self::__takes::__Set0; }
    impl Arm<ColorOrInt> for self::Level;
    impl Arm<ColorOrInt> for ColorOrInt;
    impl UnionValue for ColorOrInt { type Given<'a> = Self; type Arms = (self::Color, (i64, ())); }
    impl Holds for ColorOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ColorOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ColorOrInt { type Kind = OneOf<Self>; }
    impl FromPython for ColorOrInt;
    impl Display for ColorOrInt;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `color`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `color`. Python's default: `None`.
            pub fn color(self, value: impl Arg<'a, Option<super::Color>>) -> Self;
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
