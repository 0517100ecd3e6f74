// @generated from enum_as_number.json: the API of the bindings
/// Python module `enum_as_number`.
pub mod enum_as_number {
    /// Python `enum_as_number.number`.
    pub fn number<'a>(value: impl Arg<'a, i64>) -> Result<String>;
    /// Python `enum_as_number.number_or_text`.
    pub fn number_or_text<'a>(value: impl Arg<'a, Option<Union<self::IntOrStr>>>) -> Result<String>;
    /// Python `enum_as_number.text_or_bytes`.
    pub fn text_or_bytes<'a>(value: impl Arg<'a, Union<self::StrOrBytes>>) -> Result<String>;
    /// Python `enum_as_number.real_or_text`.
    pub fn real_or_text<'a>(value: impl Arg<'a, Union<self::FloatOrStr>>) -> Result<String>;
    /// Python `enum_as_number.numbers`.
    pub fn numbers<'a>(values: impl Args<'a, Union<self::IntOrBytes>>) -> Result<String>;
    /// Python `enum_as_number.twice`.
    pub fn twice<'a, P: Kinded<Kind: self::sig::Twice> + Arg<'a, <P as Kinded>::Kind>>(
        value: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Twice>::Output>;
    /// Python `enum_as_number.any_enum`.
    pub fn any_enum<'a>(member: impl Arg<'a, Value>) -> Result<String>;
    /// [`any_enum`](any_enum()) with options, set by name.
    pub fn any_enum_with<'a>(member: impl Arg<'a, Value>, options: impl self::options::with::AnyEnumClosure<'a>) -> Result<String>;
    /// Python `enum_as_number.any_number`.
    pub fn any_number<'a>(member: impl Arg<'a, Value>) -> Result<i64>;
    /// Python class `enum_as_number.Level`.
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
    /// Python class `enum_as_number.Unit`.
    pub struct UnitHandle { base: PyStr }
    impl Nominal for UnitHandle;
    impl Clone for UnitHandle;
    impl Deref for UnitHandle { type Target = PyStr; }
    impl Debug for UnitHandle;
    impl Display for UnitHandle;
    impl IsA<UnitHandle> for UnitHandle;
    impl IsA<PyStr> for UnitHandle;
    impl<__S> In<__S> for UnitHandle where PyStr: In<__S>;
    impl Holds for UnitHandle { type Class = Self; }
    impl<'a> Give<'a> for UnitHandle { type Class = Self; type How = ByValue; }
    impl Kinded for UnitHandle { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::UnitHandle;
    impl Has<protocol_members::__add__> for self::Unit;
    impl Has<protocol_members::__contains__> for self::UnitHandle;
    impl Has<protocol_members::__contains__> for self::Unit;
    impl Has<protocol_members::__ge__> for self::UnitHandle;
    impl Has<protocol_members::__ge__> for self::Unit;
    impl Has<protocol_members::__getitem__> for self::UnitHandle;
    impl Has<protocol_members::__getitem__> for self::Unit;
    impl Has<protocol_members::__gt__> for self::UnitHandle;
    impl Has<protocol_members::__gt__> for self::Unit;
    impl Has<protocol_members::__hash__> for self::UnitHandle;
    impl Has<protocol_members::__hash__> for self::Unit;
    impl Has<protocol_members::__iter__> for self::UnitHandle;
    impl Has<protocol_members::__iter__> for self::Unit;
    impl Has<protocol_members::__le__> for self::UnitHandle;
    impl Has<protocol_members::__le__> for self::Unit;
    impl Has<protocol_members::__len__> for self::UnitHandle;
    impl Has<protocol_members::__len__> for self::Unit;
    impl Has<protocol_members::__lt__> for self::UnitHandle;
    impl Has<protocol_members::__lt__> for self::Unit;
    impl Has<protocol_members::__mod__> for self::UnitHandle;
    impl Has<protocol_members::__mod__> for self::Unit;
    impl Has<protocol_members::__mul__> for self::UnitHandle;
    impl Has<protocol_members::__mul__> for self::Unit;
    impl Has<protocol_members::__rmul__> for self::UnitHandle;
    impl Has<protocol_members::__rmul__> for self::Unit;
    impl Has<protocol_members::encode> for self::UnitHandle;
    impl Has<protocol_members::encode> for self::Unit;
    impl Has<protocol_members::name> for self::UnitHandle;
    impl Has<protocol_members::name> for self::Unit;
    impl Has<protocol_members::__lt_or_gt__> for self::UnitHandle;
    impl Has<protocol_members::__lt_or_gt__> for self::Unit;
    impl UnitHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<String>;
    }
    /// Python class `enum_as_number.Plain`.
    pub struct PlainHandle { base: Object }
    impl Nominal for PlainHandle;
    impl Clone for PlainHandle;
    impl Deref for PlainHandle { type Target = Object; }
    impl Debug for PlainHandle;
    impl Display for PlainHandle;
    impl IsA<PlainHandle> for PlainHandle;
    impl Holds for PlainHandle { type Class = Self; }
    impl<'a> Give<'a> for PlainHandle { type Class = Self; type How = ByValue; }
    impl Kinded for PlainHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::PlainHandle;
    impl Has<protocol_members::__hash__> for self::Plain;
    impl Has<protocol_members::name> for self::PlainHandle;
    impl Has<protocol_members::name> for self::Plain;
    impl PlainHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `enum_as_number.Mode`.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
    pub struct Mode { bits: i64 }
    impl Mode {
        /// `READ`.
        pub const READ: Self = Self { bits: 1i64 };
        /// `WRITE`.
        pub const WRITE: Self = Self { bits: 2i64 };
        /// The set with these bits. Passing a set with bits that Python does not know is an error.
        #[must_use]
        pub const fn from_bits(bits: i64) -> Self;
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> i64;
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> bool;
    }
    impl BitOr for Mode { type Output = Self; }
    impl BitAnd for Mode { type Output = Self; }
    impl BitXor for Mode { type Output = Self; }
    impl Mode {
    }
    impl<'a> Arg<'a, Mode> for Mode;
    impl<'a> Arg<'a, Mode> for &Mode;
    impl<'a> Arg<'a, Option<Mode>> for Mode;
    impl<'a> Arg<'a, Option<Mode>> for &Mode;
    impl<'a> Args<'a, Mode> for Mode;
    impl<'a> Args<'a, Mode> for &Mode;
    impl<'a> Element<'a, Mode> for Mode;
    impl<'a> Arg<'a, Value> for Mode;
    impl<'a> Arg<'a, Value> for &Mode;
    impl<'a> Arg<'a, Option<Value>> for Mode;
    impl<'a> Arg<'a, Option<Value>> for &Mode;
    impl<'a> Args<'a, Value> for Mode;
    impl<'a> Args<'a, Value> for &Mode;
    impl<'a> Element<'a, Value> for Mode;
    impl<'a> Arg<'a, i64> for Mode;
    impl<'a> Arg<'a, i64> for &Mode;
    impl<'a> Arg<'a, Option<i64>> for Mode;
    impl<'a> Arg<'a, Option<i64>> for &Mode;
    impl<'a> Args<'a, i64> for Mode;
    impl<'a> Args<'a, i64> for &Mode;
    impl<'a> Element<'a, i64> for Mode;
    impl Ret<Mode> for Mode;
    impl Ret<Mode> for Result<Mode, Error>;
    impl Asked for Mode;
    impl Sorted for Mode { type Sort = NoClass<Self>; }
    impl Check for Mode;
    impl ArgKind for Mode { type Given<'a> = Mode; }
    impl Kinded for Mode { type Kind = Mode; }
    impl FromPython for Mode;
    impl Has<protocol_members::__abs__> for self::Mode;
    impl Has<protocol_members::__add__> for self::Mode;
    impl Has<protocol_members::__bool__> for self::Mode;
    impl Has<protocol_members::__ceil__> for self::Mode;
    impl Has<protocol_members::__contains__> for self::Mode;
    impl Has<protocol_members::__divmod__> for self::Mode;
    impl Has<protocol_members::__float__> for self::Mode;
    impl Has<protocol_members::__floor__> for self::Mode;
    impl Has<protocol_members::__ge__> for self::Mode;
    impl Has<protocol_members::__gt__> for self::Mode;
    impl Has<protocol_members::__hash__> for self::Mode;
    impl Has<protocol_members::__index__> for self::Mode;
    impl Has<protocol_members::__int__> for self::Mode;
    impl Has<protocol_members::__invert__> for self::Mode;
    impl Has<protocol_members::__iter__> for self::Mode;
    impl Has<protocol_members::__le__> for self::Mode;
    impl Has<protocol_members::__len__> for self::Mode;
    impl Has<protocol_members::__lt__> for self::Mode;
    impl Has<protocol_members::__mod__> for self::Mode;
    impl Has<protocol_members::__mul__> for self::Mode;
    impl Has<protocol_members::__neg__> for self::Mode;
    impl Has<protocol_members::__pos__> for self::Mode;
    impl Has<protocol_members::__pow__> for self::Mode;
    impl Has<protocol_members::__radd__> for self::Mode;
    impl Has<protocol_members::__rdivmod__> for self::Mode;
    impl Has<protocol_members::__rmod__> for self::Mode;
    impl Has<protocol_members::__rmul__> for self::Mode;
    impl Has<protocol_members::__round__> for self::Mode;
    impl Has<protocol_members::__rsub__> for self::Mode;
    impl Has<protocol_members::__sub__> for self::Mode;
    impl Has<protocol_members::__truediv__> for self::Mode;
    impl Has<protocol_members::__trunc__> for self::Mode;
    impl Has<protocol_members::as_integer_ratio> for self::Mode;
    impl Has<protocol_members::name> for self::Mode;
    impl Has<protocol_members::__lt_or_gt__> for self::Mode;
    /// Python class `enum_as_number.Level`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Level {
        /// Python enum member `enum_as_number.Level.LOW`, `1`.
        Low,
        /// Python enum member `enum_as_number.Level.HIGH`, `10`.
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
    /// Python class `enum_as_number.Unit`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Unit {
        /// Python enum member `enum_as_number.Unit.METRE`, `'m'`.
        Metre,
        /// Python enum member `enum_as_number.Unit.SECOND`, `'s'`.
        Second,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Unit;
    impl Unit {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::UnitHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<String>;
    }
    impl PartialEq for Unit;
    impl Eq for Unit;
    impl Hash for Unit;
    impl Unit {
    }
    impl<'a> Arg<'a, Unit> for Unit;
    impl<'a> Arg<'a, Unit> for &Unit;
    impl<'a> Arg<'a, Option<Unit>> for Unit;
    impl<'a> Arg<'a, Option<Unit>> for &Unit;
    impl<'a> Args<'a, Unit> for Unit;
    impl<'a> Args<'a, Unit> for &Unit;
    impl<'a> Element<'a, Unit> for Unit;
    impl<'a> Arg<'a, Value> for Unit;
    impl<'a> Arg<'a, Value> for &Unit;
    impl<'a> Arg<'a, Option<Value>> for Unit;
    impl<'a> Arg<'a, Option<Value>> for &Unit;
    impl<'a> Args<'a, Value> for Unit;
    impl<'a> Args<'a, Value> for &Unit;
    impl<'a> Element<'a, Value> for Unit;
    impl<'a> Arg<'a, String> for Unit;
    impl<'a> Arg<'a, String> for &Unit;
    impl<'a> Arg<'a, Option<String>> for Unit;
    impl<'a> Arg<'a, Option<String>> for &Unit;
    impl<'a> Args<'a, String> for Unit;
    impl<'a> Args<'a, String> for &Unit;
    impl<'a> Element<'a, String> for Unit;
    impl Ret<Unit> for Unit;
    impl Ret<Unit> for Result<Unit, Error>;
    impl Asked for Unit;
    impl Sorted for Unit { type Sort = NoClass<Self>; }
    impl Check for Unit;
    impl<'a> Arg<'a, Unit> for &'a self::UnitHandle;
    impl<'a> Arg<'a, Option<Unit>> for &'a self::UnitHandle;
    impl ArgKind for Unit { type Given<'a> = Unit; }
    impl Kinded for Unit { type Kind = Unit; }
    impl Kinded for &Unit { type Kind = Unit; }
    impl TryFrom<&self::UnitHandle> for Unit { type Error = Error; }
    impl FromPython for Unit;
    /// Python class `enum_as_number.Plain`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Plain {
        /// Python enum member `enum_as_number.Plain.ONE`, `1`.
        One,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Plain;
    impl Plain {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::PlainHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<i64>;
    }
    impl PartialEq for Plain;
    impl Eq for Plain;
    impl Hash for Plain;
    impl Plain {
    }
    impl<'a> Arg<'a, Plain> for Plain;
    impl<'a> Arg<'a, Plain> for &Plain;
    impl<'a> Arg<'a, Option<Plain>> for Plain;
    impl<'a> Arg<'a, Option<Plain>> for &Plain;
    impl<'a> Args<'a, Plain> for Plain;
    impl<'a> Args<'a, Plain> for &Plain;
    impl<'a> Element<'a, Plain> for Plain;
    impl<'a> Arg<'a, Value> for Plain;
    impl<'a> Arg<'a, Value> for &Plain;
    impl<'a> Arg<'a, Option<Value>> for Plain;
    impl<'a> Arg<'a, Option<Value>> for &Plain;
    impl<'a> Args<'a, Value> for Plain;
    impl<'a> Args<'a, Value> for &Plain;
    impl<'a> Element<'a, Value> for Plain;
    impl Ret<Plain> for Plain;
    impl Ret<Plain> for Result<Plain, Error>;
    impl Asked for Plain;
    impl Sorted for Plain { type Sort = NoClass<Self>; }
    impl Check for Plain;
    impl<'a> Arg<'a, Plain> for &'a self::PlainHandle;
    impl<'a> Arg<'a, Option<Plain>> for &'a self::PlainHandle;
    impl ArgKind for Plain { type Given<'a> = Plain; }
    impl Kinded for Plain { type Kind = Plain; }
    impl Kinded for &Plain { type Kind = Plain; }
    impl TryFrom<&self::PlainHandle> for Plain { type Error = Error; }
    impl FromPython for Plain;
    /// Python's `int | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrStr> for i64;
    impl Arm<IntOrStr> for String;
    impl TakesClasses for IntOrStr { type Set = self::__takes::__Set0; }
    impl Arm<IntOrStr> for self::Level;
    impl Arm<IntOrStr> for self::Mode;
    impl Arm<IntOrStr> for self::Unit;
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = &'a str; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
    /// Python's `str | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytes> for String;
    impl Arm<StrOrBytes> for Vec<u8>;
    impl TakesClasses for StrOrBytes { type Set = self::__takes::__Set1; }
    impl Arm<StrOrBytes> for self::Unit;
    impl Arm<StrOrBytes> for StrOrBytes;
    impl UnionValue for StrOrBytes { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, ())); }
    impl Holds for StrOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytes { type Kind = OneOf<Self>; }
    /// Python's `float | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrStr {
        /// A Float.
        Float(f64),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrStr> for f64;
    impl Arm<FloatOrStr> for i64;
    impl Arm<FloatOrStr> for String;
    impl TakesClasses for FloatOrStr { type Set = self::__takes::__Set0; }
    impl Arm<FloatOrStr> for self::Level;
    impl Arm<FloatOrStr> for self::Mode;
    impl Arm<FloatOrStr> for self::Unit;
    impl Arm<FloatOrStr> for FloatOrStr;
    impl UnionValue for FloatOrStr { type Given<'a> = &'a str; type Arms = (f64, (String, ())); }
    impl Holds for FloatOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrStr { type Kind = OneOf<Self>; }
    /// Python's `int | bytes`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrBytes {
        /// A Int.
        Int(i64),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrBytes> for i64;
    impl Arm<IntOrBytes> for Vec<u8>;
    impl TakesClasses for IntOrBytes { type Set = self::__takes::__Set2; }
    impl Arm<IntOrBytes> for self::Level;
    impl Arm<IntOrBytes> for self::Mode;
    impl Arm<IntOrBytes> for IntOrBytes;
    impl UnionValue for IntOrBytes { type Given<'a> = Self; type Arms = (i64, (Vec<u8>, ())); }
    impl Holds for IntOrBytes { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrBytes { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrBytes { type Kind = OneOf<Self>; }
    impl self::sig::Twice for i64 { type Output = i64; }
    impl self::sig::Twice for self::Level { type Output = i64; }
    impl self::sig::Twice for self::Mode { type Output = i64; }
    impl self::sig::Twice for self::LevelHandle { type Output = i64; }
    impl self::sig::Twice for String { type Output = String; }
    impl self::sig::Twice for self::Unit { type Output = String; }
    impl self::sig::Twice for self::UnitHandle { type Output = String; }
    impl self::sig::Twice for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct AnyEnum<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> AnyEnum<'c, 'a> {
            /// Sets `other`. Python's default: `None`.
            pub fn other(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`AnyEnum`](super::AnyEnum).
            pub trait AnyEnumClosure<'a>: for<'c> FnOnce(super::super::options::AnyEnum<'c, 'a>) -> super::super::options::AnyEnum<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> AnyEnumClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::AnyEnum<'c, 'a>) -> super::super::options::AnyEnum<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `enum_as_number.twice` accepts. Its overloads are:
        pub trait Twice { type Output: FromPython; }
    }
}
