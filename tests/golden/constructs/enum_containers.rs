// @generated from enum_containers.json: the API of the bindings
/// Python module `enum_containers`.
pub mod enum_containers {
    /// Python `enum_containers.listed`.
    pub fn listed<'a>(levels: impl Arg<'a, Vec<self::Level>>) -> Result<Vec<String>>;
    /// Python `enum_containers.add_levels`.
    pub fn add_levels<'a>(levels: impl Args<'a, self::Level>) -> Result<i64>;
    /// Python `enum_containers.summed`.
    pub fn summed<'a>(numbers: impl Args<'a, i64>) -> Result<i64>;
    /// Python `enum_containers.totals`.
    pub fn totals<'a>(levels: impl Arg<'a, Mapping<self::Level, i64>>) -> Result<IndexMap<self::Level, i64>>;
    /// Python `enum_containers.pair`.
    pub fn pair<'a>(pair: impl Arg<'a, (self::Level, self::Mode)>) -> Result<(self::Mode, self::Level)>;
    /// Python `enum_containers.called`.
    pub fn called<'a, M0>(call: impl ArgFn<'a, Function<(i64,), self::Level>, (i64,), self::Level, M0>) -> Result<String>;
    /// Python `enum_containers.called`.
    pub fn called_by<R0: Ret<self::Level>>(call: impl Fn(i64) -> R0 + Send + Sync + 'static) -> Result<String>;
    /// Python `enum_containers.modes`.
    pub fn modes<'a>(modes: impl Arg<'a, Vec<self::Mode>>) -> Result<i64>;
    /// Python class `enum_containers.Level`.
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
    /// Python class `enum_containers.Mode`.
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
    /// Python class `enum_containers.Level`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Level {
        /// Python enum member `enum_containers.Level.LOW`, `1`.
        Low,
        /// Python enum member `enum_containers.Level.HIGH`, `10`.
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
}
