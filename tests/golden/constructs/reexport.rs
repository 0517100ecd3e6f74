// @generated from reexport.json: the API of the bindings
/// Python module `reexport`.
pub mod reexport {
    /// Python `reexport.to_text`.
    pub fn to_text<'a>(obj: impl Arg<'a, Value>) -> Result<Value>;
    /// [`to_text`](to_text()) with options, set by name.
    pub fn to_text_with<'a>(obj: impl Arg<'a, Value>, options: impl self::options::with::ToTextClosure<'a>) -> Result<Value>;
    /// Python attribute `reexport.tau`: `float`.
    pub fn tau() -> Result<f64>;
    /// Python `reexport.half`.
    pub fn half<'a>(of: impl Arg<'a, self::Fraction>) -> Result<self::Fraction>;
    /// Assigns Python's `tau`.
    pub fn set_tau<'a>(value: impl Arg<'a, f64>) -> Result<()>;
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
        /// Python `reexport.Fraction.Fraction`. Without arguments; with them: `new_with(|kw| kw.numerator(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::FractionNewClosure<'a>) -> Result<Self>;
        /// Python `reexport.Fraction.from_float`.
        pub fn from_float<'a>(f: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.from_decimal`.
        pub fn from_decimal<'a>(dec: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.as_integer_ratio`.
        pub fn as_integer_ratio(&self) -> Result<Value>;
        /// Python `reexport.Fraction.limit_denominator`. Without arguments; with them: `limit_denominator_with(|kw| kw.max_denominator(..))`.
        pub fn limit_denominator(&self) -> Result<Value>;
        /// [`limit_denominator`](Self::limit_denominator()) with options, set by name.
        pub fn limit_denominator_with<'a>(&self, options: impl self::options::with::FractionLimitDenominatorClosure<'a>) -> Result<Value>;
        /// Python attribute `reexport.Fraction.numerator`: `Any`.
        pub fn numerator(&self) -> Result<Value>;
        /// Python attribute `reexport.Fraction.denominator`: `Any`.
        pub fn denominator(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__repr__`.
        pub fn py_repr(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__str__`.
        pub fn py_str(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__floordiv__`.
        pub fn floordiv<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__divmod__`.
        pub fn divmod<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__pow__`.
        pub fn pow<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__pos__`.
        pub fn pos(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__abs__`.
        pub fn abs(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__int__`. Without arguments; with them: `py_int_with(|kw| kw.index(..))`.
        pub fn py_int(&self) -> Result<Value>;
        /// [`py_int`](Self::py_int()) with options, set by name.
        pub fn py_int_with<'a>(&'a self, options: impl self::options::with::FractionPyIntClosure<'a>) -> Result<Value>;
        /// Python `reexport.Fraction.__trunc__`.
        pub fn trunc(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__floor__`.
        pub fn floor(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__ceil__`.
        pub fn ceil(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__round__`. Without arguments; with them: `round_with(|kw| kw.ndigits(..))`.
        pub fn round(&self) -> Result<Value>;
        /// [`round`](Self::round()) with options, set by name.
        pub fn round_with<'a>(&'a self, options: impl self::options::with::FractionRoundClosure<'a>) -> Result<Value>;
        /// Python `reexport.Fraction.__hash__`.
        pub fn py_hash(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__eq__`.
        pub fn py_eq<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__lt__`.
        pub fn py_lt<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__gt__`.
        pub fn py_gt<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__le__`.
        pub fn py_le<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__ge__`.
        pub fn py_ge<'a>(&self, b: impl Arg<'a, Value>) -> Result<Value>;
        /// Python `reexport.Fraction.__bool__`.
        pub fn py_bool(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__float__`.
        pub fn py_float(&self) -> Result<Value>;
        /// Python `reexport.Fraction.__complex__`.
        pub fn py_complex(&self) -> Result<Value>;
        /// Python attribute `reexport.Fraction.real`: `Any`.
        pub fn real(&self) -> Result<Value>;
        /// Python attribute `reexport.Fraction.imag`: `Any`.
        pub fn imag(&self) -> Result<Value>;
        /// Python `reexport.Fraction.conjugate`.
        pub fn conjugate(&self) -> Result<Value>;
    }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Add<__R> for &'__h Fraction { type Output = Result<Value>; }
    impl<'__r, __R: Arg<'__r, Value>> Add<__R> for Fraction { type Output = Result<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Sub<__R> for &'__h Fraction { type Output = Result<Value>; }
    impl<'__r, __R: Arg<'__r, Value>> Sub<__R> for Fraction { type Output = Result<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Mul<__R> for &'__h Fraction { type Output = Result<Value>; }
    impl<'__r, __R: Arg<'__r, Value>> Mul<__R> for Fraction { type Output = Result<Value>; }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Div<__R> for &'__h Fraction { type Output = Result<Value>; }
    impl<'__r, __R: Arg<'__r, Value>> Div<__R> for Fraction { type Output = Result<Value>; }
    impl<__R> Supports<supports::DivMod<__R>> for Fraction { type Output = Value; }
    impl<__R> Supports<supports::RDivMod<__R>> for Fraction { type Output = Value; }
    impl<'__h, '__r, __R: Arg<'__r, Value>> Rem<__R> for &'__h Fraction { type Output = Result<Value>; }
    impl<'__r, __R: Arg<'__r, Value>> Rem<__R> for Fraction { type Output = Result<Value>; }
    impl<__R> Supports<supports::Pow<__R>> for Fraction { type Output = Value; }
    impl Supports<supports::Pos> for Fraction { type Output = Value; }
    impl Supports<supports::Neg> for Fraction { type Output = Value; }
    impl<'__h> Neg for &'__h Fraction { type Output = Result<Value>; }
    impl Neg for Fraction { type Output = Result<Value>; }
    impl Supports<supports::Abs> for Fraction { type Output = Value; }
    impl Supports<supports::Trunc> for Fraction { type Output = Value; }
    impl Supports<supports::Floor> for Fraction { type Output = Value; }
    impl Supports<supports::Ceil> for Fraction { type Output = Value; }
    impl Supports<supports::Round> for Fraction { type Output = Value; }
    impl Supports<supports::RoundTo> for Fraction { type Output = Value; }
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
        pub fn new<'a>(msg: impl Arg<'a, Value>, doc: impl Arg<'a, Value>, pos: impl Arg<'a, Value>) -> Result<Self>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `numerator`, `denominator`, `normalize`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FractionNew<'c, 'a> {
            /// Sets `numerator`. Python's default: `0`.
            pub fn numerator(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `denominator`. Python's default: `None`.
            pub fn denominator(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `_normalize`. Python's default: `True`.
            pub fn normalize(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `max_denominator`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionLimitDenominator<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FractionLimitDenominator<'c, 'a> {
            /// Sets `max_denominator`. Python's default: `1000000`.
            pub fn max_denominator(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `index`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionPyInt<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FractionPyInt<'c, 'a> {
            /// Sets `_index`. Python's default: `index`.
            pub fn index(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `ndigits`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FractionRound<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FractionRound<'c, 'a> {
            /// Sets `ndigits`. Python's default: `None`.
            pub fn ndigits(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `skipkeys`, `ensure_ascii`, `check_circular`, `allow_nan`, `cls`, `indent`, `separators`, `default`, `sort_keys`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ToText<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ToText<'c, 'a> {
            /// Sets `skipkeys`. Python's default: `False`.
            pub fn skipkeys(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `ensure_ascii`. Python's default: `True`.
            pub fn ensure_ascii(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `check_circular`. Python's default: `True`.
            pub fn check_circular(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `allow_nan`. Python's default: `True`.
            pub fn allow_nan(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `cls`. Python's default: `None`.
            pub fn cls(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `indent`. Python's default: `None`.
            pub fn indent(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `separators`. Python's default: `None`.
            pub fn separators(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `default`. Python's default: `None`.
            pub fn default(self, value: impl Arg<'a, Value>) -> Self;
            /// Sets `sort_keys`. Python's default: `False`.
            pub fn sort_keys(self, value: impl Arg<'a, Value>) -> Self;
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
            /// A closure that sets options of [`FractionPyInt`](super::FractionPyInt).
            pub trait FractionPyIntClosure<'a>: for<'c> FnOnce(super::super::options::FractionPyInt<'c, 'a>) -> super::super::options::FractionPyInt<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FractionPyIntClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::FractionPyInt<'c, 'a>) -> super::super::options::FractionPyInt<'c, 'a>;
            /// A closure that sets options of [`FractionRound`](super::FractionRound).
            pub trait FractionRoundClosure<'a>: for<'c> FnOnce(super::super::options::FractionRound<'c, 'a>) -> super::super::options::FractionRound<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FractionRoundClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::FractionRound<'c, 'a>) -> super::super::options::FractionRound<'c, 'a>;
            /// A closure that sets options of [`ToText`](super::ToText).
            pub trait ToTextClosure<'a>: for<'c> FnOnce(super::super::options::ToText<'c, 'a>) -> super::super::options::ToText<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ToTextClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ToText<'c, 'a>) -> super::super::options::ToText<'c, 'a>;
        }
    }
}
