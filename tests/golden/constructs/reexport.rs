// @generated from reexport.json: the API of the bindings
/// Python module `reexport`.
pub mod reexport {
    /// Python `reexport.to_text`.
    pub fn to_text<'a>(obj: impl Arg<'a, Value>) -> Result<String>;
    /// [`to_text`](to_text()) with options, set by name.
    pub fn to_text_with<'a>(obj: impl Arg<'a, Value>, options: impl self::options::with::ToTextClosure<'a>) -> Result<String>;
    /// Python attribute `reexport.tau`: `float`.
    pub fn tau() -> Result<f64>;
    /// Python `reexport.half`.
    pub fn half<'a>(of: impl Arg<'a, self::Fraction>) -> Result<self::Fraction>;
    /// Python class `reexport.Fraction`, compared by `a.py_lt(&b)?`.
    pub struct Fraction { base: Object }
    impl Nominal for Fraction;
    impl Clone for Fraction;
    impl Deref for Fraction { type Target = Object; }
    impl Debug for Fraction;
    impl Display for Fraction;
    impl IsA<Fraction> for Fraction;
    impl IsA<Fraction> for Fraction;
    impl Holds for Fraction { type Class = Self; }
    impl<'a> Give<'a> for Fraction { type Class = Self; type How = ByValue; }
    impl Kinded for Fraction { type Kind = Self; }
    impl Has<protocol_members::__abs__> for self::Fraction;
    impl Has<protocol_members::__add__> for self::Fraction;
    impl Has<protocol_members::__bool__> for self::Fraction;
    impl Has<protocol_members::__ceil__> for self::Fraction;
    impl Has<protocol_members::__complex__> for self::Fraction;
    impl Has<protocol_members::__divmod__> for self::Fraction;
    impl Has<protocol_members::__float__> for self::Fraction;
    impl Has<protocol_members::__floor__> for self::Fraction;
    impl Has<protocol_members::__ge__> for self::Fraction;
    impl Has<protocol_members::__gt__> for self::Fraction;
    impl Has<protocol_members::__hash__> for self::Fraction;
    impl Has<protocol_members::__int__> for self::Fraction;
    impl Has<protocol_members::__le__> for self::Fraction;
    impl Has<protocol_members::__lt__> for self::Fraction;
    impl Has<protocol_members::__mod__> for self::Fraction;
    impl Has<protocol_members::__mul__> for self::Fraction;
    impl Has<protocol_members::__neg__> for self::Fraction;
    impl Has<protocol_members::__pos__> for self::Fraction;
    impl Has<protocol_members::__pow__> for self::Fraction;
    impl Has<protocol_members::__radd__> for self::Fraction;
    impl Has<protocol_members::__rdivmod__> for self::Fraction;
    impl Has<protocol_members::__rmod__> for self::Fraction;
    impl Has<protocol_members::__rmul__> for self::Fraction;
    impl Has<protocol_members::__round__> for self::Fraction;
    impl Has<protocol_members::__rsub__> for self::Fraction;
    impl Has<protocol_members::__sub__> for self::Fraction;
    impl Has<protocol_members::__truediv__> for self::Fraction;
    impl Has<protocol_members::__trunc__> for self::Fraction;
    impl Has<protocol_members::as_integer_ratio> for self::Fraction;
    impl Has<protocol_members::__lt_or_gt__> for self::Fraction;
    impl Fraction {
        /// Python `reexport.Fraction.Fraction`. Without arguments; with them: `new_with(|kw| kw.numerator(..))`. Other signatures: `new_numerator(..)`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::FractionNewClosure<'a>) -> Result<Self>;
        /// Python `reexport.Fraction.Fraction`.
        pub fn new_numerator<'a>(numerator: impl Arg<'a, Union<self::FloatOrDecimalOrStr>>) -> Result<Self>;
        /// Python `reexport.Fraction.from_float`.
        pub fn from_float<'a>(f: impl Arg<'a, f64>) -> Result<Self>;
        /// Python `reexport.Fraction.from_decimal`.
        pub fn from_decimal<'a>(dec: impl Arg<'a, Decimal>) -> Result<Self>;
        /// Python `reexport.Fraction.as_integer_ratio`.
        pub fn as_integer_ratio(&self) -> Result<(i64, i64)>;
        /// Python `reexport.Fraction.limit_denominator`. Without arguments; with them: `limit_denominator_with(|kw| kw.max_denominator(..))`.
        pub fn limit_denominator(&self) -> Result<self::Fraction>;
        /// [`limit_denominator`](Self::limit_denominator()) with options, set by name.
        pub fn limit_denominator_with<'a>(&self, options: impl self::options::with::FractionLimitDenominatorClosure<'a>) -> Result<self::Fraction>;
        /// Python attribute `reexport.Fraction.numerator`: `int`.
        pub fn numerator(&self) -> Result<i64>;
        /// Python attribute `reexport.Fraction.denominator`: `int`.
        pub fn denominator(&self) -> Result<i64>;
        /// Python `reexport.Fraction.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `reexport.Fraction.__str__`.
        pub fn py_str(&self) -> Result<String>;
        /// Python `reexport.Fraction.__floordiv__`.
        pub fn floordiv<'a, P: Kinded<Kind: self::sig::FractionFloordiv> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            b: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::FractionFloordiv>::Output>;
        /// Python `reexport.Fraction.__divmod__`.
        pub fn divmod<'a, P: Kinded<Kind: self::sig::FractionDivmod> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            b: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::FractionDivmod>::Output>;
        /// Python `reexport.Fraction.__pow__`.
        pub fn pow<'a, P: Kinded<Kind: self::sig::FractionPow> + Arg<'a, <P as Kinded>::Kind>>(
            &self,
            b: P,
        ) -> Result<<<P as Kinded>::Kind as self::sig::FractionPow>::Output>;
        /// Python `reexport.Fraction.__pos__`.
        pub fn pos(&self) -> Result<self::Fraction>;
        /// Python `reexport.Fraction.__abs__`.
        pub fn abs(&self) -> Result<self::Fraction>;
        /// Python `reexport.Fraction.__int__`.
        pub fn py_int(&self) -> Result<i64>;
        /// Python `reexport.Fraction.__trunc__`.
        pub fn trunc(&self) -> Result<i64>;
        /// Python `reexport.Fraction.__floor__`.
        pub fn floor(&self) -> Result<i64>;
        /// Python `reexport.Fraction.__ceil__`.
        pub fn ceil(&self) -> Result<i64>;
        /// Python `reexport.Fraction.__round__`. Without arguments; with them: `round_with(|kw| kw.ndigits(..))`.
        pub fn round(&self) -> Result<i64>;
        /// [`round`](Self::round()) with options, set by name.
        pub fn round_with<'a, __S: option_states::State>(
            &'a self,
            options: impl for<'c> FnOnce(self::options::FractionRound<'c, 'a, self::options::FractionRoundInt>) -> self::options::FractionRound<'c, 'a, __S>,
        ) -> Result<<__S as option_states::State>::Output>;
        /// Python `reexport.Fraction.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
        /// Python `reexport.Fraction.__eq__`.
        pub fn py_eq<'a>(&self, b: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `reexport.Fraction.__lt__`.
        pub fn py_lt<'a>(&self, b: impl Arg<'a, Union<self::IntOrFloatOrDecimalOrFractionOrReal>>) -> Result<bool>;
        /// Python `reexport.Fraction.__gt__`.
        pub fn py_gt<'a>(&self, b: impl Arg<'a, Union<self::IntOrFloatOrDecimalOrFractionOrReal>>) -> Result<bool>;
        /// Python `reexport.Fraction.__le__`.
        pub fn py_le<'a>(&self, b: impl Arg<'a, Union<self::IntOrFloatOrDecimalOrFractionOrReal>>) -> Result<bool>;
        /// Python `reexport.Fraction.__ge__`.
        pub fn py_ge<'a>(&self, b: impl Arg<'a, Union<self::IntOrFloatOrDecimalOrFractionOrReal>>) -> Result<bool>;
        /// Python `reexport.Fraction.__bool__`.
        pub fn py_bool(&self) -> Result<bool>;
        /// Python `reexport.Fraction.__float__`.
        pub fn py_float(&self) -> Result<f64>;
        /// Python `reexport.Fraction.__complex__`.
        pub fn py_complex(&self) -> Result<Complex64>;
        /// Python attribute `reexport.Fraction.real`: `fractions.Fraction`.
        pub fn real(&self) -> Result<self::Fraction>;
        /// Python attribute `reexport.Fraction.imag`: `Literal[0]`.
        pub fn imag(&self) -> Result<i64>;
        /// Python `reexport.Fraction.conjugate`.
        pub fn conjugate(&self) -> Result<self::Fraction>;
    }
    impl<'__h, '__r, __R> Add<__R> for &'__h Fraction where Fraction: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, __R> Add<__R> for Fraction where Fraction: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '+'>>::Output>;
    }
    impl BinaryOperator<i64, '+'> for Fraction { type Kind = i64; type Output = self::Fraction; }
    impl<'__r> BinaryOperator<&'__r self::Fraction, '+'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<self::Fraction, '+'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<f64, '+'> for Fraction { type Kind = f64; type Output = f64; }
    impl BinaryOperator<Complex64, '+'> for Fraction { type Kind = Complex64; type Output = Complex64; }
    impl<'__h> Add<&'__h Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl Add<Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl<'__h> Add<&'__h Fraction> for f64 { type Output = Result<f64>; }
    impl Add<Fraction> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Fraction where Fraction: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Fraction where Fraction: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '-'>>::Output>;
    }
    impl BinaryOperator<i64, '-'> for Fraction { type Kind = i64; type Output = self::Fraction; }
    impl<'__r> BinaryOperator<&'__r self::Fraction, '-'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<self::Fraction, '-'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<f64, '-'> for Fraction { type Kind = f64; type Output = f64; }
    impl BinaryOperator<Complex64, '-'> for Fraction { type Kind = Complex64; type Output = Complex64; }
    impl<'__h> Sub<&'__h Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl Sub<Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl<'__h> Sub<&'__h Fraction> for f64 { type Output = Result<f64>; }
    impl Sub<Fraction> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Mul<__R> for &'__h Fraction where Fraction: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, __R> Mul<__R> for Fraction where Fraction: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '*'>>::Output>;
    }
    impl BinaryOperator<i64, '*'> for Fraction { type Kind = i64; type Output = self::Fraction; }
    impl<'__r> BinaryOperator<&'__r self::Fraction, '*'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<self::Fraction, '*'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<f64, '*'> for Fraction { type Kind = f64; type Output = f64; }
    impl BinaryOperator<Complex64, '*'> for Fraction { type Kind = Complex64; type Output = Complex64; }
    impl<'__h> Mul<&'__h Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl Mul<Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl<'__h> Mul<&'__h Fraction> for f64 { type Output = Result<f64>; }
    impl Mul<Fraction> for f64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Div<__R> for &'__h Fraction where Fraction: BinaryOperator<__R, '/'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '/'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '/'>>::Output>;
    }
    impl<'__r, __R> Div<__R> for Fraction where Fraction: BinaryOperator<__R, '/'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '/'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '/'>>::Output>;
    }
    impl BinaryOperator<i64, '/'> for Fraction { type Kind = i64; type Output = self::Fraction; }
    impl<'__r> BinaryOperator<&'__r self::Fraction, '/'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<self::Fraction, '/'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<f64, '/'> for Fraction { type Kind = f64; type Output = f64; }
    impl BinaryOperator<Complex64, '/'> for Fraction { type Kind = Complex64; type Output = Complex64; }
    impl<'__h> Div<&'__h Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl Div<Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl<'__h> Div<&'__h Fraction> for f64 { type Output = Result<f64>; }
    impl Div<Fraction> for f64 { type Output = Result<f64>; }
    impl Supports<supports::DivMod<i64>> for Fraction { type Output = (i64, self::Fraction); }
    impl Supports<supports::DivMod<self::Fraction>> for Fraction { type Output = (i64, self::Fraction); }
    impl Supports<supports::DivMod<f64>> for Fraction { type Output = (f64, self::Fraction); }
    impl Supports<supports::RDivMod<i64>> for Fraction { type Output = (i64, self::Fraction); }
    impl Supports<supports::RDivMod<self::Fraction>> for Fraction { type Output = (i64, self::Fraction); }
    impl Supports<supports::RDivMod<f64>> for Fraction { type Output = (f64, self::Fraction); }
    impl<'__h, '__r, __R> Rem<__R> for &'__h Fraction where Fraction: BinaryOperator<__R, '%'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '%'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '%'>>::Output>;
    }
    impl<'__r, __R> Rem<__R> for Fraction where Fraction: BinaryOperator<__R, '%'>, __R: Arg<'__r, <Fraction as BinaryOperator<__R, '%'>>::Kind> {
        type Output = Result<<Fraction as BinaryOperator<__R, '%'>>::Output>;
    }
    impl BinaryOperator<i64, '%'> for Fraction { type Kind = i64; type Output = self::Fraction; }
    impl<'__r> BinaryOperator<&'__r self::Fraction, '%'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<self::Fraction, '%'> for Fraction { type Kind = Value; type Output = self::Fraction; }
    impl BinaryOperator<f64, '%'> for Fraction { type Kind = f64; type Output = f64; }
    impl<'__h> Rem<&'__h Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl Rem<Fraction> for i64 { type Output = Result<self::Fraction>; }
    impl<'__h> Rem<&'__h Fraction> for f64 { type Output = Result<f64>; }
    impl Rem<Fraction> for f64 { type Output = Result<f64>; }
    impl Supports<supports::Pow<i64>> for Fraction { type Output = self::Fraction; }
    impl Supports<supports::Pow<f64>> for Fraction { type Output = f64; }
    impl Supports<supports::Pow<self::Fraction>> for Fraction { type Output = f64; }
    impl Supports<supports::Pow<Complex64>> for Fraction { type Output = Complex64; }
    impl Supports<supports::Pos> for Fraction { type Output = self::Fraction; }
    impl Supports<supports::Neg> for Fraction { type Output = self::Fraction; }
    impl<'__h> Neg for &'__h Fraction { type Output = Result<self::Fraction>; }
    impl Neg for Fraction { type Output = Result<self::Fraction>; }
    impl Supports<supports::Abs> for Fraction { type Output = self::Fraction; }
    impl Supports<supports::Trunc> for Fraction { type Output = i64; }
    impl Supports<supports::Floor> for Fraction { type Output = i64; }
    impl Supports<supports::Ceil> for Fraction { type Output = i64; }
    impl Supports<supports::Round> for Fraction { type Output = i64; }
    impl Supports<supports::RoundTo> for Fraction { type Output = self::Fraction; }
    /// Python exception `reexport.JSONDecodeError`.
    pub struct JsonDecodeError { base: exceptions::ValueError }
    impl Nominal for JsonDecodeError;
    impl Clone for JsonDecodeError;
    impl Deref for JsonDecodeError { type Target = exceptions::ValueError; }
    impl Debug for JsonDecodeError;
    impl Display for JsonDecodeError;
    impl IsA<JsonDecodeError> for JsonDecodeError;
    impl IsA<exceptions::ValueError> for JsonDecodeError;
    impl IsA<exceptions::Exception> for JsonDecodeError;
    impl IsA<exceptions::BaseException> for JsonDecodeError;
    impl<__S> In<__S> for JsonDecodeError where exceptions::ValueError: In<__S>;
    impl Holds for JsonDecodeError { type Class = Self; }
    impl<'a> Give<'a> for JsonDecodeError { type Class = Self; type How = ByValue; }
    impl Kinded for JsonDecodeError { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::JsonDecodeError;
    impl JsonDecodeError {
        /// Python `reexport.JSONDecodeError.JSONDecodeError`.
        pub fn new<'a>(msg: impl Arg<'a, String>, doc: impl Arg<'a, String>, pos: impl Arg<'a, i64>) -> Result<Self>;
        /// Python attribute `reexport.JSONDecodeError.msg`: `str`.
        pub fn msg(&self) -> Result<String>;
        /// Python attribute `reexport.JSONDecodeError.doc`: `str`.
        pub fn doc(&self) -> Result<String>;
        /// Python attribute `reexport.JSONDecodeError.pos`: `int`.
        pub fn pos(&self) -> Result<i64>;
        /// Python attribute `reexport.JSONDecodeError.lineno`: `int`.
        pub fn lineno(&self) -> Result<i64>;
        /// Python attribute `reexport.JSONDecodeError.colno`: `int`.
        pub fn colno(&self) -> Result<i64>;
    }
    impl JsonDecodeError {
        /// Assigns Python's `msg`.
        pub fn set_msg<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `doc`.
        pub fn set_doc<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `pos`.
        pub fn set_pos<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `lineno`.
        pub fn set_lineno<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
        /// Assigns Python's `colno`.
        pub fn set_colno<'a>(&self, value: impl Arg<'a, i64>) -> Result<()>;
    }
    /// Python's `int | reexport.Fraction | object`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFractionOrRational {
        /// A Int.
        Int(i64),
        /// A Fraction.
        Fraction(self::Fraction),
        /// A Rational.
        Rational(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFractionOrRational> for i64;
    impl Arm<IntOrFractionOrRational> for Object;
    impl TakesClasses for IntOrFractionOrRational { type Set = self::__takes::__Set0; }
    impl Arm<IntOrFractionOrRational> for ();
    impl Arm<IntOrFractionOrRational> for IntOrFractionOrRational;
    impl Arm<IntOrFractionOrRational> for self::IntOrFraction;
    impl UnionValue for IntOrFractionOrRational { type Given<'a> = Self; type Arms = (i64, (self::Fraction, (Object, ()))); }
    impl Holds for IntOrFractionOrRational { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFractionOrRational { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFractionOrRational { type Kind = OneOf<Self>; }
    /// Python's `float | decimal | str`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrDecimalOrStr {
        /// A Float.
        Float(f64),
        /// A Decimal.
        Decimal(Decimal),
        /// A Str.
        Str(String),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrDecimalOrStr> for f64;
    impl Arm<FloatOrDecimalOrStr> for i64;
    impl Arm<FloatOrDecimalOrStr> for Decimal;
    impl Arm<FloatOrDecimalOrStr> for String;
    impl Arm<FloatOrDecimalOrStr> for FloatOrDecimalOrStr;
    impl UnionValue for FloatOrDecimalOrStr { type Given<'a> = &'a str; type Arms = (f64, (Decimal, (String, ()))); }
    impl Holds for FloatOrDecimalOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrDecimalOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrDecimalOrStr { type Kind = OneOf<Self>; }
    /// Python's `int | reexport.Fraction`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFraction {
        /// A Int.
        Int(i64),
        /// A Fraction.
        Fraction(self::Fraction),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFraction> for i64;
    impl TakesClasses for IntOrFraction { type Set = self::__takes::__Set0; }
    impl Arm<IntOrFraction> for IntOrFraction;
    impl UnionValue for IntOrFraction { type Given<'a> = Self; type Arms = (i64, (self::Fraction, ())); }
    impl Holds for IntOrFraction { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFraction { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFraction { type Kind = OneOf<Self>; }
    impl FromPython for IntOrFraction;
    impl Display for IntOrFraction;
    /// Python's `int | float | decimal | reexport.Fraction | object`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrFloatOrDecimalOrFractionOrReal {
        /// A Int.
        Int(i64),
        /// A Float.
        Float(f64),
        /// A Decimal.
        Decimal(Decimal),
        /// A Fraction.
        Fraction(self::Fraction),
        /// A Real.
        Real(Object),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for i64;
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for f64;
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for Decimal;
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for Object;
    impl TakesClasses for IntOrFloatOrDecimalOrFractionOrReal { type Set = self::__takes::__Set0; }
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for ();
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for IntOrFloatOrDecimalOrFractionOrReal;
    impl Arm<IntOrFloatOrDecimalOrFractionOrReal> for self::IntOrFraction;
    impl UnionValue for IntOrFloatOrDecimalOrFractionOrReal {
        type Given<'a> = Self;
        type Arms = (i64, (f64, (Decimal, (self::Fraction, (Object, ())))));
    }
    impl Holds for IntOrFloatOrDecimalOrFractionOrReal { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrFloatOrDecimalOrFractionOrReal { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrFloatOrDecimalOrFractionOrReal { type Kind = OneOf<Self>; }
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
    impl Arm<IntOrStr> for IntOrStr;
    impl UnionValue for IntOrStr { type Given<'a> = &'a str; type Arms = (i64, (String, ())); }
    impl Holds for IntOrStr { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrStr { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrStr { type Kind = OneOf<Self>; }
    impl self::sig::FractionFloordiv for i64 { type Output = i64; }
    impl self::sig::FractionFloordiv for self::Fraction { type Output = i64; }
    impl self::sig::FractionFloordiv for f64 { type Output = f64; }
    impl self::sig::FractionFloordiv for Value { type Output = Value; }
    impl self::sig::FractionDivmod for i64 { type Output = (i64, self::Fraction); }
    impl self::sig::FractionDivmod for self::Fraction { type Output = (i64, self::Fraction); }
    impl self::sig::FractionDivmod for f64 { type Output = (f64, self::Fraction); }
    impl self::sig::FractionDivmod for Value { type Output = Value; }
    impl self::sig::FractionPow for i64 { type Output = self::Fraction; }
    impl self::sig::FractionPow for f64 { type Output = f64; }
    impl self::sig::FractionPow for self::Fraction { type Output = f64; }
    impl self::sig::FractionPow for Complex64 { type Output = Complex64; }
    impl self::sig::FractionPow for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `numerator`, `denominator`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FractionNew<'c, 'a> {
            /// Sets `numerator`. Python's default: `0`.
            pub fn numerator(self, value: impl Arg<'a, Union<super::IntOrFractionOrRational>>) -> Self;
            /// Sets `denominator`. Python's default: `None`.
            pub fn denominator(self, value: impl Arg<'a, Option<Union<super::IntOrFractionOrRational>>>) -> Self;
        }
        /// Optional arguments: `max_denominator`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionLimitDenominator<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FractionLimitDenominator<'c, 'a> {
            /// Sets `max_denominator`. Python's default: `1000000`.
            pub fn max_denominator(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `ndigits`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionRound<'c, 'a, __S>(&'c mut Call<'a>, PhantomData<fn() -> __S>);
        impl<'c, 'a, __S> FractionRound<'c, 'a, __S> {
            /// Sets `ndigits`. Python's default: `None`.
            pub fn ndigits<__V: Kinded<Kind: option_states::Choice<FractionRoundNdigits>> + Arg<'a, <__V as Kinded>::Kind>, __T>(
                self,
                value: __V,
            ) -> FractionRound<'c, 'a, option_states::After<__T, FractionRoundNdigits, __V>> where __S: option_states::Is<__T>, __T: option_states::Step<FractionRoundNdigits, option_states::CaseOf<FractionRoundNdigits, __V>>;
        }
        /// A state of the options of [`FractionRound`].
        #[derive(Debug)]
        pub struct FractionRoundInt;
        impl option_states::State for FractionRoundInt { type Output = i64; }
        /// A state of the options of [`FractionRound`].
        #[derive(Debug)]
        pub struct FractionRoundFraction;
        impl option_states::State for FractionRoundFraction { type Output = super::Fraction; }
        /// A state of the options of [`FractionRound`].
        #[derive(Debug)]
        pub struct FractionRoundIntOrFraction;
        impl option_states::State for FractionRoundIntOrFraction { type Output = super::IntOrFraction; }
        /// The option `ndigits`.
        #[derive(Debug)]
        pub struct FractionRoundNdigits;
        impl option_states::Choice<FractionRoundNdigits> for () { type Case = option_states::Case<0usize>; }
        impl option_states::Choice<FractionRoundNdigits> for i64 { type Case = option_states::Case<1usize>; }
        impl option_states::Choice<FractionRoundNdigits> for Option<i64> { type Case = option_states::Case<2usize>; }
        impl option_states::Step<FractionRoundNdigits, option_states::Case<0usize>> for FractionRoundInt { type Next = FractionRoundInt; }
        impl option_states::Step<FractionRoundNdigits, option_states::Case<0usize>> for FractionRoundIntOrFraction {
            type Next = FractionRoundIntOrFraction;
        }
        impl option_states::Step<FractionRoundNdigits, option_states::Case<1usize>> for FractionRoundInt { type Next = FractionRoundFraction; }
        impl option_states::Step<FractionRoundNdigits, option_states::Case<1usize>> for FractionRoundIntOrFraction {
            type Next = FractionRoundIntOrFraction;
        }
        impl option_states::Step<FractionRoundNdigits, option_states::Case<2usize>> for FractionRoundInt { type Next = FractionRoundIntOrFraction; }
        impl option_states::Step<FractionRoundNdigits, option_states::Case<2usize>> for FractionRoundIntOrFraction {
            type Next = FractionRoundIntOrFraction;
        }
        /// Optional arguments: `skipkeys`, `ensure_ascii`, `check_circular`, `allow_nan`, `cls`, `indent`, `separators`, `default`, `default_by`, `sort_keys`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ToText<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ToText<'c, 'a> {
            /// Sets `skipkeys`. Python's default: `False`.
            pub fn skipkeys(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `ensure_ascii`. Python's default: `True`.
            pub fn ensure_ascii(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `check_circular`. Python's default: `True`.
            pub fn check_circular(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `allow_nan`. Python's default: `True`.
            pub fn allow_nan(self, value: impl Arg<'a, bool>) -> Self;
            /// Sets `cls`. Python's default: `None`.
            pub fn cls(self, value: impl Arg<'a, Option<ClassOf<Object>>>) -> Self;
            /// Sets `indent`. Python's default: `None`.
            pub fn indent(self, value: impl Arg<'a, Option<Union<super::IntOrStr>>>) -> Self;
            /// Sets `separators`. Python's default: `None`.
            pub fn separators(self, value: impl Arg<'a, Option<(String, String)>>) -> Self;
            /// Sets `default`. Python's default: `None`.
            pub fn default<M>(self, value: impl ArgFn<'a, Option<Function<(Value,), Value>>, Value, Value, M>) -> Self;
            /// Sets `default`. Python's default: `None`.
            pub fn default_by<R: Ret<Value>>(self, value: impl Fn(Value) -> R + Send + Sync + 'static) -> Self;
            /// Sets `sort_keys`. Python's default: `False`.
            pub fn sort_keys(self, value: impl Arg<'a, bool>) -> Self;
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`FractionNew`](super::FractionNew).
            pub trait FractionNewClosure<'a>: for<'c> FnOnce(super::super::options::FractionNew<'c, 'a>) -> super::super::options::FractionNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FractionNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::FractionNew<'c, 'a>) -> super::super::options::FractionNew<'c, 'a>;
            /// A closure that sets options of [`FractionLimitDenominator`](super::FractionLimitDenominator).
            pub trait FractionLimitDenominatorClosure<'a>: for<'c> FnOnce(super::super::options::FractionLimitDenominator<'c, 'a>) -> super::super::options::FractionLimitDenominator<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FractionLimitDenominatorClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::FractionLimitDenominator<'c, 'a>) -> super::super::options::FractionLimitDenominator<'c, 'a>;
            /// A closure that sets options of [`ToText`](super::ToText).
            pub trait ToTextClosure<'a>: for<'c> FnOnce(super::super::options::ToText<'c, 'a>) -> super::super::options::ToText<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ToTextClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ToText<'c, 'a>) -> super::super::options::ToText<'c, 'a>;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use __rt::option_states::{False, True};
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `reexport.Fraction.__floordiv__` accepts. Its overloads are:
        pub trait FractionFloordiv { type Output: FromPython; }
        /// Arguments that Python's `reexport.Fraction.__divmod__` accepts. Its overloads are:
        pub trait FractionDivmod { type Output: FromPython; }
        /// Arguments that Python's `reexport.Fraction.__pow__` accepts. Its overloads are:
        pub trait FractionPow { type Output: FromPython; }
    }
}
