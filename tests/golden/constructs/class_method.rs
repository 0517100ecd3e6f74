// @generated from class_method.json: the API of the bindings
/// Python module `class_method`.
pub mod class_method {
    /// Python class `class_method.Money`.
    pub struct Money { base: Object }
    impl Nominal for Money;
    impl Clone for Money;
    impl Deref for Money { type Target = Object; }
    impl Debug for Money;
    impl Display for Money;
    impl IsA<Money> for Money;
    impl Holds for Money { type Class = Self; }
    impl<'a> Give<'a> for Money { type Class = Self; type How = ByValue; }
    impl Kinded for Money { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Money;
    impl Has<protocol_members::name> for self::Money;
    impl Money {
        /// Python `class_method.Money.Money`.
        pub fn new<'a>(cents: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `class_method.Money.parse`.
        pub fn parse<'a>(text: impl Arg<'a, String>) -> Result<self::Money>;
        /// Python `class_method.Money.zero`.
        pub fn zero() -> Result<Self>;
        /// Python `class_method.Money.name`.
        pub fn name() -> Result<String>;
        /// Python attribute `class_method.Money.cents`: `int`.
        pub fn cents(&self) -> Result<i64>;
    }
    impl Money {
        /// Assigns Python's `cents`.
        pub fn set_cents<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python class `class_method.Euro`.
    pub struct Euro { base: self::Money }
    impl Nominal for Euro;
    impl Clone for Euro;
    impl Deref for Euro { type Target = self::Money; }
    impl Debug for Euro;
    impl Display for Euro;
    impl IsA<Euro> for Euro;
    impl IsA<self::Money> for Euro;
    impl<__S> In<__S> for Euro where self::Money: In<__S>;
    impl Holds for Euro { type Class = Self; }
    impl<'a> Give<'a> for Euro { type Class = Self; type How = ByValue; }
    impl Kinded for Euro { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Euro;
    impl Has<protocol_members::name> for self::Euro;
    impl Euro {
        /// Python `class_method.Euro.Euro`.
        pub fn new<'a>(cents: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `class_method.Euro.parse`.
        pub fn parse<'a>(text: impl Arg<'a, String>) -> Result<self::Money>;
        /// Python `class_method.Euro.zero`.
        pub fn zero() -> Result<Self>;
        /// Python `class_method.Euro.name`.
        pub fn name() -> Result<String>;
    }
    /// Python class `class_method.Number`.
    pub struct Number { base: PyInt }
    impl Nominal for Number;
    impl Clone for Number;
    impl Deref for Number { type Target = PyInt; }
    impl Debug for Number;
    impl Display for Number;
    impl IsA<Number> for Number;
    impl IsA<PyInt> for Number;
    impl IsA<f64> for Number;
    impl IsA<Complex64> for Number;
    impl<__S> In<__S> for Number where PyInt: In<__S>;
    impl Holds for Number { type Class = Self; }
    impl<'a> Give<'a> for Number { type Class = Self; type How = ByValue; }
    impl Kinded for Number { type Kind = Self; }
    impl Has<protocol_members::__abs__> for self::Number;
    impl Has<protocol_members::__add__> for self::Number;
    impl Has<protocol_members::__bool__> for self::Number;
    impl Has<protocol_members::__ceil__> for self::Number;
    impl Has<protocol_members::__divmod__> for self::Number;
    impl Has<protocol_members::__float__> for self::Number;
    impl Has<protocol_members::__floor__> for self::Number;
    impl Has<protocol_members::__ge__> for self::Number;
    impl Has<protocol_members::__gt__> for self::Number;
    impl Has<protocol_members::__hash__> for self::Number;
    impl Has<protocol_members::__index__> for self::Number;
    impl Has<protocol_members::__int__> for self::Number;
    impl Has<protocol_members::__invert__> for self::Number;
    impl Has<protocol_members::__le__> for self::Number;
    impl Has<protocol_members::__lt__> for self::Number;
    impl Has<protocol_members::__mod__> for self::Number;
    impl Has<protocol_members::__mul__> for self::Number;
    impl Has<protocol_members::__neg__> for self::Number;
    impl Has<protocol_members::__pos__> for self::Number;
    impl Has<protocol_members::__pow__> for self::Number;
    impl Has<protocol_members::__radd__> for self::Number;
    impl Has<protocol_members::__rdivmod__> for self::Number;
    impl Has<protocol_members::__rmod__> for self::Number;
    impl Has<protocol_members::__rmul__> for self::Number;
    impl Has<protocol_members::__round__> for self::Number;
    impl Has<protocol_members::__rsub__> for self::Number;
    impl Has<protocol_members::__sub__> for self::Number;
    impl Has<protocol_members::__truediv__> for self::Number;
    impl Has<protocol_members::__trunc__> for self::Number;
    impl Has<protocol_members::as_integer_ratio> for self::Number;
    impl Has<protocol_members::__lt_or_gt__> for self::Number;
    impl Number {
        /// Python `class_method.Number.Number`. Without arguments; with them: `new_with(|kw| kw.x(..))`. Other signatures: `new_x_base(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::NumberNewClosure<'a>) -> Result<Self>;
        /// Python `class_method.Number.Number`.
        pub fn new_x_base<'a>(x: impl Arg<'a, Union<self::StrOrBytesOrBytearray>>, base: impl Arg<'a, i64>) -> Result<Self>;
    }
    impl<'__h, '__r, __R> Add<__R> for &'__h Number where Number: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, __R> Add<__R> for Number where Number: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '+'>>::Output>;
    }
    impl BinaryOperator<i64, '+'> for Number { type Kind = i64; type Output = i64; }
    impl BinaryOperator<f64, '+'> for Number { type Kind = f64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '+'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '+'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> Add<&'__h Number> for i64 { type Output = Result<i64>; }
    impl Add<Number> for i64 { type Output = Result<i64>; }
    impl<'__h> Add<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Add<Number> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Number where Number: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Number where Number: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '-'>>::Output>;
    }
    impl BinaryOperator<i64, '-'> for Number { type Kind = i64; type Output = i64; }
    impl BinaryOperator<f64, '-'> for Number { type Kind = f64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '-'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '-'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> Sub<&'__h Number> for i64 { type Output = Result<i64>; }
    impl Sub<Number> for i64 { type Output = Result<i64>; }
    impl<'__h> Sub<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Sub<Number> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Mul<__R> for &'__h Number where Number: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, __R> Mul<__R> for Number where Number: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '*'>>::Output>;
    }
    impl BinaryOperator<i64, '*'> for Number { type Kind = i64; type Output = i64; }
    impl BinaryOperator<f64, '*'> for Number { type Kind = f64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '*'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '*'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> Mul<&'__h Number> for i64 { type Output = Result<i64>; }
    impl Mul<Number> for i64 { type Output = Result<i64>; }
    impl<'__h> Mul<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Mul<Number> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Div<__R> for &'__h Number where Number: BinaryOperator<__R, '/'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '/'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '/'>>::Output>;
    }
    impl<'__r, __R> Div<__R> for Number where Number: BinaryOperator<__R, '/'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '/'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '/'>>::Output>;
    }
    impl BinaryOperator<i64, '/'> for Number { type Kind = i64; type Output = f64; }
    impl BinaryOperator<f64, '/'> for Number { type Kind = f64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '/'> for Number { type Kind = Value; type Output = f64; }
    impl BinaryOperator<self::Number, '/'> for Number { type Kind = Value; type Output = f64; }
    impl<'__h> Div<&'__h Number> for i64 { type Output = Result<f64>; }
    impl Div<Number> for i64 { type Output = Result<f64>; }
    impl<'__h> Div<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Div<Number> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Rem<__R> for &'__h Number where Number: BinaryOperator<__R, '%'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '%'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '%'>>::Output>;
    }
    impl<'__r, __R> Rem<__R> for Number where Number: BinaryOperator<__R, '%'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '%'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '%'>>::Output>;
    }
    impl BinaryOperator<i64, '%'> for Number { type Kind = i64; type Output = i64; }
    impl BinaryOperator<f64, '%'> for Number { type Kind = f64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '%'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '%'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> Rem<&'__h Number> for i64 { type Output = Result<i64>; }
    impl Rem<Number> for i64 { type Output = Result<i64>; }
    impl<'__h> Rem<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Rem<Number> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> BitAnd<__R> for &'__h Number where Number: BinaryOperator<__R, '&'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '&'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '&'>>::Output>;
    }
    impl<'__r, __R> BitAnd<__R> for Number where Number: BinaryOperator<__R, '&'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '&'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '&'>>::Output>;
    }
    impl BinaryOperator<i64, '&'> for Number { type Kind = i64; type Output = i64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '&'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '&'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> BitAnd<&'__h Number> for i64 { type Output = Result<i64>; }
    impl BitAnd<Number> for i64 { type Output = Result<i64>; }
    impl<'__h, '__r, __R> BitOr<__R> for &'__h Number where Number: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '|'>>::Output>;
    }
    impl<'__r, __R> BitOr<__R> for Number where Number: BinaryOperator<__R, '|'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '|'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '|'>>::Output>;
    }
    impl BinaryOperator<i64, '|'> for Number { type Kind = i64; type Output = i64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '|'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '|'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> BitOr<&'__h Number> for i64 { type Output = Result<i64>; }
    impl BitOr<Number> for i64 { type Output = Result<i64>; }
    impl<'__h, '__r, __R> BitXor<__R> for &'__h Number where Number: BinaryOperator<__R, '^'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '^'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '^'>>::Output>;
    }
    impl<'__r, __R> BitXor<__R> for Number where Number: BinaryOperator<__R, '^'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '^'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '^'>>::Output>;
    }
    impl BinaryOperator<i64, '^'> for Number { type Kind = i64; type Output = i64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '^'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '^'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> BitXor<&'__h Number> for i64 { type Output = Result<i64>; }
    impl BitXor<Number> for i64 { type Output = Result<i64>; }
    impl<'__h, '__r, __R> Shl<__R> for &'__h Number where Number: BinaryOperator<__R, '<'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '<'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '<'>>::Output>;
    }
    impl<'__r, __R> Shl<__R> for Number where Number: BinaryOperator<__R, '<'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '<'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '<'>>::Output>;
    }
    impl BinaryOperator<i64, '<'> for Number { type Kind = i64; type Output = i64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '<'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '<'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> Shl<&'__h Number> for i64 { type Output = Result<i64>; }
    impl Shl<Number> for i64 { type Output = Result<i64>; }
    impl<'__h, '__r, __R> Shr<__R> for &'__h Number where Number: BinaryOperator<__R, '>'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '>'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '>'>>::Output>;
    }
    impl<'__r, __R> Shr<__R> for Number where Number: BinaryOperator<__R, '>'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '>'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '>'>>::Output>;
    }
    impl BinaryOperator<i64, '>'> for Number { type Kind = i64; type Output = i64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '>'> for Number { type Kind = Value; type Output = i64; }
    impl BinaryOperator<self::Number, '>'> for Number { type Kind = Value; type Output = i64; }
    impl<'__h> Shr<&'__h Number> for i64 { type Output = Result<i64>; }
    impl Shr<Number> for i64 { type Output = Result<i64>; }
    impl<'__h> Neg for &'__h Number { type Output = Result<i64>; }
    impl Neg for Number { type Output = Result<i64>; }
    impl<'__h> Not for &'__h Number { type Output = Result<i64>; }
    impl Not for Number { type Output = Result<i64>; }
    /// Python's `str | bytes | buffer | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrBufferOrInt {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Buffer.
        Buffer(Buffer),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytesOrBufferOrInt> for String;
    impl Arm<StrOrBytesOrBufferOrInt> for Vec<u8>;
    impl Arm<StrOrBytesOrBufferOrInt> for i64;
    impl TakesClasses for StrOrBytesOrBufferOrInt { type Set = self::__takes::__Set0; }
    impl Arm<StrOrBytesOrBufferOrInt> for StrOrBytesOrBufferOrInt;
    impl UnionValue for StrOrBytesOrBufferOrInt { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, (Buffer, (i64, ())))); }
    impl Holds for StrOrBytesOrBufferOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytesOrBufferOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytesOrBufferOrInt { type Kind = OneOf<Self>; }
    /// Python's `str | bytes | bytearray`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrBytearray {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Bytearray.
        Bytearray(ByteArray),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytesOrBytearray> for String;
    impl Arm<StrOrBytesOrBytearray> for Vec<u8>;
    impl TakesClasses for StrOrBytesOrBytearray { type Set = self::__takes::__Set1; }
    impl Arm<StrOrBytesOrBytearray> for StrOrBytesOrBytearray;
    impl UnionValue for StrOrBytesOrBytearray { type Given<'a> = &'a str; type Arms = (String, (Vec<u8>, (ByteArray, ()))); }
    impl Holds for StrOrBytesOrBytearray { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytesOrBytearray { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytesOrBytearray { type Kind = OneOf<Self>; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `x`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct NumberNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> NumberNew<'c, 'a> {
            /// Sets `x`. Python's default: `0`.
            pub fn x(self, value: impl Arg<'a, Union<super::StrOrBytesOrBufferOrInt>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`NumberNew`](super::NumberNew).
            pub trait NumberNewClosure<'a>: for<'c> FnOnce(super::super::options::NumberNew<'c, 'a>) -> super::super::options::NumberNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> NumberNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::NumberNew<'c, 'a>) -> super::super::options::NumberNew<'c, 'a>;
        }
    }
}
