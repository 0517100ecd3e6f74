// @generated from union_of_derived.json: the API of the bindings
/// Python module `union_of_derived`.
pub mod union_of_derived {
    /// Python `union_of_derived.pick`.
    pub fn pick<'a>(which: impl Arg<'a, String>) -> Result<Value>;
    /// Python `union_of_derived.parse`.
    pub fn parse<'a>(which: impl Arg<'a, String>) -> Result<self::DateOrDateTimeOrInt>;
    /// Python `union_of_derived.sorted_already`.
    pub fn sorted_already<'a>(which: impl Arg<'a, String>) -> Result<self::DateTimeOrDate>;
    /// Python `union_of_derived.three`.
    pub fn three<'a>(which: impl Arg<'a, String>) -> Result<self::DateOrMixinOrDateTimeOrBoth>;
    /// Python `union_of_derived.any_date`.
    pub fn any_date<'a>(which: impl Arg<'a, String>) -> Result<self::DateOrDateTimeOrValue>;
    /// Python `union_of_derived.number`.
    pub fn number<'a>(exact: impl Arg<'a, bool>) -> Result<self::FloatOrNumber>;
    /// Python `union_of_derived.names`.
    pub fn names<'a>(own: impl Arg<'a, bool>) -> Result<self::StrListOrNames>;
    /// Python `union_of_derived.color`.
    pub fn color<'a>(member: impl Arg<'a, bool>) -> Result<self::IntOrColor>;
    /// Python `union_of_derived.point`.
    pub fn point<'a>(named: impl Arg<'a, bool>) -> Result<self::IntIntTupleOrPoint>;
    /// Python `union_of_derived.pair`.
    pub fn pair<'a>(as_list: impl Arg<'a, bool>) -> Result<self::IntListOrIntIntTuple>;
    /// Python `union_of_derived.error`.
    pub fn error<'a>(which: impl Arg<'a, String>) -> Result<self::ExceptionOrOsErrorOrTroubleOrMore>;
    /// Python `union_of_derived.table`.
    pub fn table<'a>(which: impl Arg<'a, String>) -> Result<IndexMap<String, self::DateOrDateTime>>;
    /// Python class `union_of_derived.Date`.
    pub struct Date { base: Object }
    impl Nominal for Date;
    impl Clone for Date;
    impl Deref for Date { type Target = Object; }
    impl Debug for Date;
    impl Display for Date;
    impl IsA<Date> for Date;
    impl Holds for Date { type Class = Self; }
    impl<'a> Give<'a> for Date { type Class = Self; type How = ByValue; }
    impl Kinded for Date { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Date;
    impl Date {
        /// Python `union_of_derived.Date.Date`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_derived.DateTime`.
    pub struct DateTime { base: self::Date }
    impl Nominal for DateTime;
    impl Clone for DateTime;
    impl Deref for DateTime { type Target = self::Date; }
    impl Debug for DateTime;
    impl Display for DateTime;
    impl IsA<DateTime> for DateTime;
    impl IsA<self::Date> for DateTime;
    impl<__S> In<__S> for DateTime where self::Date: In<__S>;
    impl Holds for DateTime { type Class = Self; }
    impl<'a> Give<'a> for DateTime { type Class = Self; type How = ByValue; }
    impl Kinded for DateTime { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::DateTime;
    impl DateTime {
        /// Python `union_of_derived.DateTime.DateTime`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_derived.Zoned`.
    pub struct Zoned { base: self::DateTime }
    impl Nominal for Zoned;
    impl Clone for Zoned;
    impl Deref for Zoned { type Target = self::DateTime; }
    impl Debug for Zoned;
    impl Display for Zoned;
    impl IsA<Zoned> for Zoned;
    impl IsA<self::DateTime> for Zoned;
    impl IsA<self::Date> for Zoned;
    impl<__S> In<__S> for Zoned where self::DateTime: In<__S>;
    impl Holds for Zoned { type Class = Self; }
    impl<'a> Give<'a> for Zoned { type Class = Self; type How = ByValue; }
    impl Kinded for Zoned { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Zoned;
    impl Zoned {
        /// Python `union_of_derived.Zoned.Zoned`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_derived.Mixin`.
    pub struct Mixin { base: Object }
    impl Nominal for Mixin;
    impl Clone for Mixin;
    impl Deref for Mixin { type Target = Object; }
    impl Debug for Mixin;
    impl Display for Mixin;
    impl IsA<Mixin> for Mixin;
    impl Holds for Mixin { type Class = Self; }
    impl<'a> Give<'a> for Mixin { type Class = Self; type How = ByValue; }
    impl Kinded for Mixin { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Mixin;
    impl Mixin {
        /// Python `union_of_derived.Mixin.Mixin`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_derived.Both`.
    pub struct Both { base: self::Mixin }
    impl Nominal for Both;
    impl Clone for Both;
    impl Deref for Both { type Target = self::Mixin; }
    impl Debug for Both;
    impl Display for Both;
    impl IsA<Both> for Both;
    impl IsA<self::Mixin> for Both;
    impl IsA<self::Date> for Both;
    impl<__S> In<__S> for Both where self::Mixin: In<__S>;
    impl Holds for Both { type Class = Self; }
    impl<'a> Give<'a> for Both { type Class = Self; type How = ByValue; }
    impl Kinded for Both { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Both;
    impl Both {
        /// Python `union_of_derived.Both.Both`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `union_of_derived.Names`.
    pub struct Names { base: List<String> }
    impl Nominal for Names;
    impl Clone for Names;
    impl Deref for Names { type Target = List<String>; }
    impl Debug for Names;
    impl Display for Names;
    impl IsA<Names> for Names;
    impl IsA<List<String>> for Names;
    impl IsA<List<Value>> for Names;
    impl Inherits<List<String>> for Names;
    impl<__S> In<__S> for Names where List<String>: In<__S>;
    impl Holds for Names { type Class = Self; }
    impl<'a> Give<'a> for Names { type Class = Self; type How = ByValue; }
    impl Kinded for Names { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Names;
    impl Has<protocol_members::__contains__> for self::Names;
    impl Has<protocol_members::__delitem__> for self::Names;
    impl Has<protocol_members::__ge__> for self::Names;
    impl Has<protocol_members::__getitem__> for self::Names;
    impl Has<protocol_members::__gt__> for self::Names;
    impl Has<protocol_members::__iter__> for self::Names;
    impl Has<protocol_members::__le__> for self::Names;
    impl Has<protocol_members::__len__> for self::Names;
    impl Has<protocol_members::__lt__> for self::Names;
    impl Has<protocol_members::__mul__> for self::Names;
    impl Has<protocol_members::__reversed__> for self::Names;
    impl Has<protocol_members::__rmul__> for self::Names;
    impl Has<protocol_members::__setitem__> for self::Names;
    impl Has<protocol_members::copy> for self::Names;
    impl Has<protocol_members::__lt_or_gt__> for self::Names;
    impl Names {
        /// Python `union_of_derived.Names.Names`. Without arguments; with them: `new_with(|kw| kw.iterable(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::NamesNewClosure<'a>) -> Result<Self>;
    }
    impl Iterates for Names { type Item = String; }
    impl<'a> Arg<'a, Iterable<String>> for &'a Names;
    impl<'a> Arg<'a, Option<Iterable<String>>> for &'a Names;
    impl<'a> Args<'a, Iterable<String>> for &'a Names;
    impl<'a> Arg<'a, Iterable<String>> for Names;
    impl<'a> Arg<'a, Option<Iterable<String>>> for Names;
    impl<'a> Args<'a, Iterable<String>> for Names;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Names;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Names;
    impl<'a> Args<'a, Iterable<Value>> for &'a Names;
    impl<'a> Arg<'a, Iterable<Value>> for Names;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Names;
    impl<'a> Args<'a, Iterable<Value>> for Names;
    impl<'__h> IntoIterator for &'__h Names { type Item = Result<String>; type IntoIter = PyIter<String>; }
    impl<'__h, '__r, __R: Arg<'__r, List<String>>> Add<__R> for &'__h Names { type Output = Result<List<String>>; }
    impl<'__r, __R: Arg<'__r, List<String>>> Add<__R> for Names { type Output = Result<List<String>>; }
    impl<__R> IsA<Mutable<List<String>, __R>> for Names;
    impl<__A0, __R> IsA<Mutable<Open<List<__A0>>, __R>> for Names where String: Param<__A0>;
    impl Inherits<Mutable<List<String>>> for Names;
    /// Python class `union_of_derived.Number`.
    pub struct Number { base: PyFloat }
    impl Nominal for Number;
    impl Clone for Number;
    impl Deref for Number { type Target = PyFloat; }
    impl Debug for Number;
    impl Display for Number;
    impl IsA<Number> for Number;
    impl IsA<PyFloat> for Number;
    impl IsA<f64> for Number;
    impl IsA<Complex64> for Number;
    impl<__S> In<__S> for Number where PyFloat: In<__S>;
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
    impl Has<protocol_members::__int__> for self::Number;
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
        /// Python `union_of_derived.Number.Number`. Without arguments; with them: `new_with(|kw| kw.x(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::NumberNewClosure<'a>) -> Result<Self>;
    }
    impl<'__h, '__r, __R> Add<__R> for &'__h Number where Number: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '+'>>::Output>;
    }
    impl<'__r, __R> Add<__R> for Number where Number: BinaryOperator<__R, '+'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '+'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '+'>>::Output>;
    }
    impl BinaryOperator<f64, '+'> for Number { type Kind = f64; type Output = f64; }
    impl BinaryOperator<i64, '+'> for Number { type Kind = i64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '+'> for Number { type Kind = Value; type Output = f64; }
    impl BinaryOperator<self::Number, '+'> for Number { type Kind = Value; type Output = f64; }
    impl<'__h> Add<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Add<Number> for f64 { type Output = Result<f64>; }
    impl<'__h> Add<&'__h Number> for i64 { type Output = Result<f64>; }
    impl Add<Number> for i64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Sub<__R> for &'__h Number where Number: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '-'>>::Output>;
    }
    impl<'__r, __R> Sub<__R> for Number where Number: BinaryOperator<__R, '-'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '-'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '-'>>::Output>;
    }
    impl BinaryOperator<f64, '-'> for Number { type Kind = f64; type Output = f64; }
    impl BinaryOperator<i64, '-'> for Number { type Kind = i64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '-'> for Number { type Kind = Value; type Output = f64; }
    impl BinaryOperator<self::Number, '-'> for Number { type Kind = Value; type Output = f64; }
    impl<'__h> Sub<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Sub<Number> for f64 { type Output = Result<f64>; }
    impl<'__h> Sub<&'__h Number> for i64 { type Output = Result<f64>; }
    impl Sub<Number> for i64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Mul<__R> for &'__h Number where Number: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '*'>>::Output>;
    }
    impl<'__r, __R> Mul<__R> for Number where Number: BinaryOperator<__R, '*'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '*'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '*'>>::Output>;
    }
    impl BinaryOperator<f64, '*'> for Number { type Kind = f64; type Output = f64; }
    impl BinaryOperator<i64, '*'> for Number { type Kind = i64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '*'> for Number { type Kind = Value; type Output = f64; }
    impl BinaryOperator<self::Number, '*'> for Number { type Kind = Value; type Output = f64; }
    impl<'__h> Mul<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Mul<Number> for f64 { type Output = Result<f64>; }
    impl<'__h> Mul<&'__h Number> for i64 { type Output = Result<f64>; }
    impl Mul<Number> for i64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Div<__R> for &'__h Number where Number: BinaryOperator<__R, '/'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '/'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '/'>>::Output>;
    }
    impl<'__r, __R> Div<__R> for Number where Number: BinaryOperator<__R, '/'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '/'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '/'>>::Output>;
    }
    impl BinaryOperator<f64, '/'> for Number { type Kind = f64; type Output = f64; }
    impl BinaryOperator<i64, '/'> for Number { type Kind = i64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '/'> for Number { type Kind = Value; type Output = f64; }
    impl BinaryOperator<self::Number, '/'> for Number { type Kind = Value; type Output = f64; }
    impl<'__h> Div<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Div<Number> for f64 { type Output = Result<f64>; }
    impl<'__h> Div<&'__h Number> for i64 { type Output = Result<f64>; }
    impl Div<Number> for i64 { type Output = Result<f64>; }
    impl<'__h, '__r, __R> Rem<__R> for &'__h Number where Number: BinaryOperator<__R, '%'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '%'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '%'>>::Output>;
    }
    impl<'__r, __R> Rem<__R> for Number where Number: BinaryOperator<__R, '%'>, __R: Arg<'__r, <Number as BinaryOperator<__R, '%'>>::Kind> {
        type Output = Result<<Number as BinaryOperator<__R, '%'>>::Output>;
    }
    impl BinaryOperator<f64, '%'> for Number { type Kind = f64; type Output = f64; }
    impl BinaryOperator<i64, '%'> for Number { type Kind = i64; type Output = f64; }
    impl<'__r> BinaryOperator<&'__r self::Number, '%'> for Number { type Kind = Value; type Output = f64; }
    impl BinaryOperator<self::Number, '%'> for Number { type Kind = Value; type Output = f64; }
    impl<'__h> Rem<&'__h Number> for f64 { type Output = Result<f64>; }
    impl Rem<Number> for f64 { type Output = Result<f64>; }
    impl<'__h> Rem<&'__h Number> for i64 { type Output = Result<f64>; }
    impl Rem<Number> for i64 { type Output = Result<f64>; }
    impl<'__h> Neg for &'__h Number { type Output = Result<f64>; }
    impl Neg for Number { type Output = Result<f64>; }
    /// Python class `union_of_derived.Color`.
    pub struct ColorHandle { base: PyInt }
    impl Nominal for ColorHandle;
    impl Clone for ColorHandle;
    impl Deref for ColorHandle { type Target = PyInt; }
    impl Debug for ColorHandle;
    impl Display for ColorHandle;
    impl IsA<ColorHandle> for ColorHandle;
    impl IsA<PyInt> for ColorHandle;
    impl IsA<f64> for ColorHandle;
    impl IsA<Complex64> for ColorHandle;
    impl<__S> In<__S> for ColorHandle where PyInt: In<__S>;
    impl Holds for ColorHandle { type Class = Self; }
    impl<'a> Give<'a> for ColorHandle { type Class = Self; type How = ByValue; }
    impl Kinded for ColorHandle { type Kind = Self; }
    impl Has<protocol_members::__abs__> for self::ColorHandle;
    impl Has<protocol_members::__abs__> for self::Color;
    impl Has<protocol_members::__add__> for self::ColorHandle;
    impl Has<protocol_members::__add__> for self::Color;
    impl Has<protocol_members::__bool__> for self::ColorHandle;
    impl Has<protocol_members::__bool__> for self::Color;
    impl Has<protocol_members::__ceil__> for self::ColorHandle;
    impl Has<protocol_members::__ceil__> for self::Color;
    impl Has<protocol_members::__divmod__> for self::ColorHandle;
    impl Has<protocol_members::__divmod__> for self::Color;
    impl Has<protocol_members::__float__> for self::ColorHandle;
    impl Has<protocol_members::__float__> for self::Color;
    impl Has<protocol_members::__floor__> for self::ColorHandle;
    impl Has<protocol_members::__floor__> for self::Color;
    impl Has<protocol_members::__ge__> for self::ColorHandle;
    impl Has<protocol_members::__ge__> for self::Color;
    impl Has<protocol_members::__gt__> for self::ColorHandle;
    impl Has<protocol_members::__gt__> for self::Color;
    impl Has<protocol_members::__hash__> for self::ColorHandle;
    impl Has<protocol_members::__hash__> for self::Color;
    impl Has<protocol_members::__index__> for self::ColorHandle;
    impl Has<protocol_members::__index__> for self::Color;
    impl Has<protocol_members::__int__> for self::ColorHandle;
    impl Has<protocol_members::__int__> for self::Color;
    impl Has<protocol_members::__invert__> for self::ColorHandle;
    impl Has<protocol_members::__invert__> for self::Color;
    impl Has<protocol_members::__le__> for self::ColorHandle;
    impl Has<protocol_members::__le__> for self::Color;
    impl Has<protocol_members::__lt__> for self::ColorHandle;
    impl Has<protocol_members::__lt__> for self::Color;
    impl Has<protocol_members::__mod__> for self::ColorHandle;
    impl Has<protocol_members::__mod__> for self::Color;
    impl Has<protocol_members::__mul__> for self::ColorHandle;
    impl Has<protocol_members::__mul__> for self::Color;
    impl Has<protocol_members::__neg__> for self::ColorHandle;
    impl Has<protocol_members::__neg__> for self::Color;
    impl Has<protocol_members::__pos__> for self::ColorHandle;
    impl Has<protocol_members::__pos__> for self::Color;
    impl Has<protocol_members::__pow__> for self::ColorHandle;
    impl Has<protocol_members::__pow__> for self::Color;
    impl Has<protocol_members::__radd__> for self::ColorHandle;
    impl Has<protocol_members::__radd__> for self::Color;
    impl Has<protocol_members::__rdivmod__> for self::ColorHandle;
    impl Has<protocol_members::__rdivmod__> for self::Color;
    impl Has<protocol_members::__rmod__> for self::ColorHandle;
    impl Has<protocol_members::__rmod__> for self::Color;
    impl Has<protocol_members::__rmul__> for self::ColorHandle;
    impl Has<protocol_members::__rmul__> for self::Color;
    impl Has<protocol_members::__round__> for self::ColorHandle;
    impl Has<protocol_members::__round__> for self::Color;
    impl Has<protocol_members::__rsub__> for self::ColorHandle;
    impl Has<protocol_members::__rsub__> for self::Color;
    impl Has<protocol_members::__sub__> for self::ColorHandle;
    impl Has<protocol_members::__sub__> for self::Color;
    impl Has<protocol_members::__truediv__> for self::ColorHandle;
    impl Has<protocol_members::__truediv__> for self::Color;
    impl Has<protocol_members::__trunc__> for self::ColorHandle;
    impl Has<protocol_members::__trunc__> for self::Color;
    impl Has<protocol_members::as_integer_ratio> for self::ColorHandle;
    impl Has<protocol_members::as_integer_ratio> for self::Color;
    impl Has<protocol_members::name> for self::ColorHandle;
    impl Has<protocol_members::name> for self::Color;
    impl Has<protocol_members::__lt_or_gt__> for self::ColorHandle;
    impl Has<protocol_members::__lt_or_gt__> for self::Color;
    impl ColorHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<i64>;
    }
    /// Python class `union_of_derived.Kind`.
    pub struct KindHandle { base: Object }
    impl Nominal for KindHandle;
    impl Clone for KindHandle;
    impl Deref for KindHandle { type Target = Object; }
    impl Debug for KindHandle;
    impl Display for KindHandle;
    impl IsA<KindHandle> for KindHandle;
    impl Holds for KindHandle { type Class = Self; }
    impl<'a> Give<'a> for KindHandle { type Class = Self; type How = ByValue; }
    impl Kinded for KindHandle { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::KindHandle;
    impl Has<protocol_members::__hash__> for self::Kind;
    impl Has<protocol_members::name> for self::KindHandle;
    impl Has<protocol_members::name> for self::Kind;
    impl KindHandle {
        /// The name of the member.
        pub fn name(&self) -> Result<String>;
        /// The value of the member.
        pub fn value(&self) -> Result<String>;
    }
    /// Python class `union_of_derived.Point`.
    pub struct Point { base: PyTuple<i64> }
    impl Nominal for Point;
    impl Clone for Point;
    impl Deref for Point { type Target = PyTuple<i64>; }
    impl Debug for Point;
    impl Display for Point;
    impl IsA<Point> for Point;
    impl IsA<PyTuple<i64>> for Point;
    impl Inherits<PyTuple<i64>> for Point;
    impl<__S> In<__S> for Point where PyTuple<i64>: In<__S>;
    impl Holds for Point { type Class = Self; }
    impl<'a> Give<'a> for Point { type Class = Self; type How = ByValue; }
    impl Kinded for Point { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Point;
    impl Has<protocol_members::__contains__> for self::Point;
    impl Has<protocol_members::__ge__> for self::Point;
    impl Has<protocol_members::__getitem__> for self::Point;
    impl Has<protocol_members::__gt__> for self::Point;
    impl Has<protocol_members::__hash__> for self::Point;
    impl Has<protocol_members::__iter__> for self::Point;
    impl Has<protocol_members::__le__> for self::Point;
    impl Has<protocol_members::__len__> for self::Point;
    impl Has<protocol_members::__lt__> for self::Point;
    impl Has<protocol_members::__mul__> for self::Point;
    impl Has<protocol_members::__rmul__> for self::Point;
    impl Has<protocol_members::__lt_or_gt__> for self::Point;
    impl Point {
        /// Python `union_of_derived.Point.Point`.
        pub fn new<'a>(x: impl Arg<'a, i64>, y: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `union_of_derived.Point.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python attribute `union_of_derived.Point.x`: `int`.
        pub fn x(&self) -> Result<i64>;
        /// Python attribute `union_of_derived.Point.y`: `int`.
        pub fn y(&self) -> Result<i64>;
        /// Python `union_of_derived.Point.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<i64>>;
    }
    impl Supports<supports::Reversed> for Point { type Output = PyIter<i64>; }
    impl Iterates for Point { type Item = i64; }
    impl<'a> Arg<'a, Iterable<i64>> for &'a Point;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for &'a Point;
    impl<'a> Args<'a, Iterable<i64>> for &'a Point;
    impl<'a> Arg<'a, Iterable<i64>> for Point;
    impl<'a> Arg<'a, Option<Iterable<i64>>> for Point;
    impl<'a> Args<'a, Iterable<i64>> for Point;
    impl<'a> Arg<'a, Iterable<Value>> for &'a Point;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for &'a Point;
    impl<'a> Args<'a, Iterable<Value>> for &'a Point;
    impl<'a> Arg<'a, Iterable<Value>> for Point;
    impl<'a> Arg<'a, Option<Iterable<Value>>> for Point;
    impl<'a> Args<'a, Iterable<Value>> for Point;
    impl<'a> Arg<'a, Sequence<i64>> for &'a Point;
    impl<'a> Arg<'a, Option<Sequence<i64>>> for &'a Point;
    impl<'a> Args<'a, Sequence<i64>> for &'a Point;
    impl<'a> Arg<'a, Sequence<i64>> for Point;
    impl<'a> Arg<'a, Option<Sequence<i64>>> for Point;
    impl<'a> Args<'a, Sequence<i64>> for Point;
    impl<'__h> IntoIterator for &'__h Point { type Item = Result<i64>; type IntoIter = PyIter<i64>; }
    impl<'a> Arg<'a, (i64, i64)> for &'a Point;
    impl<'a> Arg<'a, Option<(i64, i64)>> for &'a Point;
    impl<'a> Args<'a, (i64, i64)> for &'a Point;
    impl<'a> Arg<'a, (i64, i64)> for Point;
    impl<'a> Arg<'a, Option<(i64, i64)>> for Point;
    impl<'a> Args<'a, (i64, i64)> for Point;
    /// The values of a [`Point`], as plain Rust data. Read by [`Point::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct PointSnapshot {
        /// Python's `x`: `int`.
        pub x: i64,
        /// Python's `y`: `int`.
        pub y: i64,
    }
    impl Point {
        /// Reads all fields into a [`PointSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<PointSnapshot>;
    }
    impl FromPython for PointSnapshot;
    impl PointSnapshot {
        /// Makes a new [`Point`] from these values.
        pub fn to_python(&self) -> Result<self::Point>;
    }
    impl<'a> Arg<'a, self::Point> for PointSnapshot;
    impl<'a> Arg<'a, self::Point> for &PointSnapshot;
    impl<'a> Arg<'a, Option<self::Point>> for PointSnapshot;
    impl<'a> Arg<'a, Option<self::Point>> for &PointSnapshot;
    impl<'a> Element<'a, self::Point> for PointSnapshot;
    impl<'a> Arg<'a, Value> for PointSnapshot;
    impl<'a> Arg<'a, Value> for &PointSnapshot;
    impl<'a> Element<'a, Value> for PointSnapshot;
    impl Kinded for PointSnapshot { type Kind = self::Point; }
    impl Kinded for &PointSnapshot { type Kind = self::Point; }
    /// Python exception `union_of_derived.Trouble`.
    pub struct Trouble { base: exceptions::OSError }
    impl Nominal for Trouble;
    impl Clone for Trouble;
    impl Deref for Trouble { type Target = exceptions::OSError; }
    impl Debug for Trouble;
    impl Display for Trouble;
    impl IsA<Trouble> for Trouble;
    impl IsA<exceptions::OSError> for Trouble;
    impl IsA<exceptions::Exception> for Trouble;
    impl IsA<exceptions::BaseException> for Trouble;
    impl<__S> In<__S> for Trouble where exceptions::OSError: In<__S>;
    impl Holds for Trouble { type Class = Self; }
    impl<'a> Give<'a> for Trouble { type Class = Self; type How = ByValue; }
    impl Kinded for Trouble { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Trouble;
    impl Trouble {
        /// Python `union_of_derived.Trouble.Trouble`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python class `union_of_derived.Box`.
    pub struct Box<T> { base: Object, marker: PhantomData<fn() -> (T,)> }
    impl<T: TypeArg> Nominal for Box<T>;
    impl<T: TypeArg> Clone for Box<T>;
    impl<T> Deref for Box<T> { type Target = Object; }
    impl<T: Received> Debug for Box<T>;
    impl<T: Received> Display for Box<T>;
    impl<T, __A0> IsA<self::Box<__A0>> for Box<T> where T: Param<__A0>;
    impl<T> Inherits<Box<T>> for Box<T>;
    impl<T: TypeArg> Holds for Box<T> { type Class = Self; }
    impl<'a, T: Received> Give<'a> for Box<T> { type Class = Self; type How = ByValue; }
    impl<T> Kinded for Box<T> { type Kind = Self; }
    impl<T> Has<protocol_members::__hash__> for self::Box<T>;
    impl<T: Received> Box<T> {
        /// Python `union_of_derived.Box.Box`.
        pub fn new<'a, X: Kinded<Kind = T> + Arg<'a, T>>(item: X) -> Result<Self>;
        /// Python `union_of_derived.Box.either`.
        pub fn either<'a>(&self, which: impl Arg<'a, String>) -> Result<EitherOther<self::DateTime, EitherOther<self::Date, T>>>;
        /// Python attribute `union_of_derived.Box.item`: `T`.
        pub fn item(&self) -> Result<T>;
    }
    impl<T: Received> Box<T> {
        /// Assigns Python's `item`.
        pub fn set_item<'a>(&self, value: impl Arg<'a, T>) -> Result<()>;
    }
    /// Python class `union_of_derived.Color`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Color {
        /// Python enum member `union_of_derived.Color.RED`, `1`.
        Red,
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
    impl<'a> Arg<'a, i64> for Color;
    impl<'a> Arg<'a, i64> for &Color;
    impl<'a> Arg<'a, Option<i64>> for Color;
    impl<'a> Arg<'a, Option<i64>> for &Color;
    impl<'a> Args<'a, i64> for Color;
    impl<'a> Args<'a, i64> for &Color;
    impl<'a> Element<'a, i64> for Color;
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
    /// Python class `union_of_derived.Kind`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Kind {
        /// Python enum member `union_of_derived.Kind.PLAIN`, `'plain'`.
        Plain,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(Object),
    }
    impl Debug for Kind;
    impl Kind {
        /// The member with this name in Python, aliases included.
        pub fn from_name(name: &str) -> Result<Self>;
        /// The member with this value, as Python's class finds it.
        pub fn from_value<'a>(value: impl Arg<'a, Value>) -> Result<Self>;
        /// All members of the Python class, without aliases.
        pub fn members() -> Result<Vec<Self>>;
        /// The member as a handle, which has the methods of the Python class.
        pub fn object(&self) -> Result<self::KindHandle>;
        /// Python's `name`.
        pub fn name(&self) -> Result<String>;
        /// Python's `value`.
        pub fn value(&self) -> Result<String>;
    }
    impl PartialEq for Kind;
    impl Eq for Kind;
    impl Hash for Kind;
    impl Kind {
    }
    impl<'a> Arg<'a, Kind> for Kind;
    impl<'a> Arg<'a, Kind> for &Kind;
    impl<'a> Arg<'a, Option<Kind>> for Kind;
    impl<'a> Arg<'a, Option<Kind>> for &Kind;
    impl<'a> Args<'a, Kind> for Kind;
    impl<'a> Args<'a, Kind> for &Kind;
    impl<'a> Element<'a, Kind> for Kind;
    impl<'a> Arg<'a, Value> for Kind;
    impl<'a> Arg<'a, Value> for &Kind;
    impl<'a> Arg<'a, Option<Value>> for Kind;
    impl<'a> Arg<'a, Option<Value>> for &Kind;
    impl<'a> Args<'a, Value> for Kind;
    impl<'a> Args<'a, Value> for &Kind;
    impl<'a> Element<'a, Value> for Kind;
    impl Ret<Kind> for Kind;
    impl Ret<Kind> for Result<Kind, Error>;
    impl Asked for Kind;
    impl Sorted for Kind { type Sort = NoClass<Self>; }
    impl Check for Kind;
    impl<'a> Arg<'a, Kind> for &'a self::KindHandle;
    impl<'a> Arg<'a, Option<Kind>> for &'a self::KindHandle;
    impl ArgKind for Kind { type Given<'a> = Kind; }
    impl Kinded for Kind { type Kind = Kind; }
    impl Kinded for &Kind { type Kind = Kind; }
    impl TryFrom<&self::KindHandle> for Kind { type Error = Error; }
    impl FromPython for Kind;
    /// Python's `str | bytes | buffer | float | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrBufferOrFloatOrInt {
        /// A Str.
        Str(String),
        /// A Bytes.
        Bytes(Vec<u8>),
        /// A Buffer.
        Buffer(Buffer),
        /// A Float.
        Float(f64),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for String;
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for Vec<u8>;
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for f64;
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for i64;
    impl TakesClasses for StrOrBytesOrBufferOrFloatOrInt { type Set = self::__takes::__Set0; }
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for self::Color;
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for StrOrBytesOrBufferOrFloatOrInt;
    impl Arm<StrOrBytesOrBufferOrFloatOrInt> for self::FloatOrNumber;
    impl UnionValue for StrOrBytesOrBufferOrFloatOrInt {
        type Given<'a> = &'a str;
        type Arms = (String, (Vec<u8>, (Buffer, (f64, (i64, ())))));
    }
    impl Holds for StrOrBytesOrBufferOrFloatOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrOrBytesOrBufferOrFloatOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrOrBytesOrBufferOrFloatOrInt { type Kind = OneOf<Self>; }
    /// Python's `union_of_derived.Date | union_of_derived.DateTime | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DateOrDateTimeOrInt {
        /// A Date.
        Date(self::Date),
        /// A DateTime.
        DateTime(self::DateTime),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<DateOrDateTimeOrInt> for DateOrDateTimeOrInt;
    impl UnionValue for DateOrDateTimeOrInt { type Given<'a> = Self; type Arms = (self::Date, (self::DateTime, (i64, ()))); }
    impl Holds for DateOrDateTimeOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DateOrDateTimeOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DateOrDateTimeOrInt { type Kind = OneOf<Self>; }
    impl FromPython for DateOrDateTimeOrInt;
    impl Display for DateOrDateTimeOrInt;
    /// Python's `union_of_derived.DateTime | union_of_derived.Date`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DateTimeOrDate {
        /// A DateTime.
        DateTime(self::DateTime),
        /// A Date.
        Date(self::Date),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for DateTimeOrDate;
    impl Debug for DateTimeOrDate;
    impl Arm<DateTimeOrDate> for DateTimeOrDate;
    impl UnionValue for DateTimeOrDate { type Given<'a> = Self; type Arms = (self::DateTime, (self::Date, ())); }
    impl Holds for DateTimeOrDate { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DateTimeOrDate { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DateTimeOrDate { type Kind = OneOf<Self>; }
    impl FromPython for DateTimeOrDate;
    impl Display for DateTimeOrDate;
    /// Python's `union_of_derived.Date | union_of_derived.Mixin | union_of_derived.DateTime | union_of_derived.Both`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DateOrMixinOrDateTimeOrBoth {
        /// A Date.
        Date(self::Date),
        /// A Mixin.
        Mixin(self::Mixin),
        /// A DateTime.
        DateTime(self::DateTime),
        /// A Both.
        Both(self::Both),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for DateOrMixinOrDateTimeOrBoth;
    impl Debug for DateOrMixinOrDateTimeOrBoth;
    impl Arm<DateOrMixinOrDateTimeOrBoth> for DateOrMixinOrDateTimeOrBoth;
    impl UnionValue for DateOrMixinOrDateTimeOrBoth {
        type Given<'a> = Self;
        type Arms = (self::Date, (self::Mixin, (self::DateTime, (self::Both, ()))));
    }
    impl Holds for DateOrMixinOrDateTimeOrBoth { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DateOrMixinOrDateTimeOrBoth { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DateOrMixinOrDateTimeOrBoth { type Kind = OneOf<Self>; }
    impl FromPython for DateOrMixinOrDateTimeOrBoth;
    impl Display for DateOrMixinOrDateTimeOrBoth;
    /// Python's `union_of_derived.Date | union_of_derived.DateTime | Any`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DateOrDateTimeOrValue {
        /// A Date.
        Date(self::Date),
        /// A DateTime.
        DateTime(self::DateTime),
        /// Anything else that Python returns.
        Value(Value),
    }
    impl Arm<DateOrDateTimeOrValue> for DateOrDateTimeOrValue;
    impl UnionValue for DateOrDateTimeOrValue { type Given<'a> = Self; type Arms = (); }
    impl Holds for DateOrDateTimeOrValue { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DateOrDateTimeOrValue { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DateOrDateTimeOrValue { type Kind = OneOf<Self>; }
    impl FromPython for DateOrDateTimeOrValue;
    impl Display for DateOrDateTimeOrValue;
    /// Python's `float | union_of_derived.Number`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FloatOrNumber {
        /// A Float.
        Float(f64),
        /// A Number.
        Number(self::Number),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<FloatOrNumber> for FloatOrNumber;
    impl UnionValue for FloatOrNumber { type Given<'a> = Self; type Arms = (f64, (self::Number, ())); }
    impl Holds for FloatOrNumber { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for FloatOrNumber { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for FloatOrNumber { type Kind = OneOf<Self>; }
    impl FromPython for FloatOrNumber;
    impl Display for FloatOrNumber;
    /// Python's `strlist | union_of_derived.Names`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StrListOrNames {
        /// A StrList.
        StrList(Vec<String>),
        /// A Names.
        Names(self::Names),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<StrListOrNames> for StrListOrNames;
    impl UnionValue for StrListOrNames { type Given<'a> = Self; type Arms = (); }
    impl Holds for StrListOrNames { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for StrListOrNames { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for StrListOrNames { type Kind = OneOf<Self>; }
    impl FromPython for StrListOrNames;
    impl Display for StrListOrNames;
    /// Python's `int | union_of_derived.Color`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntOrColor {
        /// A Int.
        Int(i64),
        /// A Color.
        Color(self::Color),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntOrColor> for IntOrColor;
    impl UnionValue for IntOrColor { type Given<'a> = Self; type Arms = (i64, (self::Color, ())); }
    impl Holds for IntOrColor { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntOrColor { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntOrColor { type Kind = OneOf<Self>; }
    impl FromPython for IntOrColor;
    impl Display for IntOrColor;
    /// Python's `intinttuple | union_of_derived.Point`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntIntTupleOrPoint {
        /// A IntIntTuple.
        IntIntTuple((i64, i64)),
        /// A Point.
        Point(self::Point),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntIntTupleOrPoint> for IntIntTupleOrPoint;
    impl UnionValue for IntIntTupleOrPoint { type Given<'a> = Self; type Arms = (); }
    impl Holds for IntIntTupleOrPoint { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntIntTupleOrPoint { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntIntTupleOrPoint { type Kind = OneOf<Self>; }
    impl FromPython for IntIntTupleOrPoint;
    impl Display for IntIntTupleOrPoint;
    /// Python's `intlist | intinttuple`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum IntListOrIntIntTuple {
        /// A IntList.
        IntList(Vec<i64>),
        /// A IntIntTuple.
        IntIntTuple((i64, i64)),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<IntListOrIntIntTuple> for IntListOrIntIntTuple;
    impl UnionValue for IntListOrIntIntTuple { type Given<'a> = Self; type Arms = (); }
    impl Holds for IntListOrIntIntTuple { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for IntListOrIntIntTuple { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for IntListOrIntIntTuple { type Kind = OneOf<Self>; }
    impl FromPython for IntListOrIntIntTuple;
    impl Display for IntListOrIntIntTuple;
    /// Python's `Exception | OSError | union_of_derived.Trouble | FileNotFoundError`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ExceptionOrOsErrorOrTroubleOrMore {
        /// A Exception.
        Exception(exceptions::Exception),
        /// A OsError.
        OsError(exceptions::OSError),
        /// A Trouble.
        Trouble(self::Trouble),
        /// A FileNotFoundError.
        FileNotFoundError(exceptions::FileNotFoundError),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for ExceptionOrOsErrorOrTroubleOrMore;
    impl Debug for ExceptionOrOsErrorOrTroubleOrMore;
    impl Arm<ExceptionOrOsErrorOrTroubleOrMore> for ExceptionOrOsErrorOrTroubleOrMore;
    impl UnionValue for ExceptionOrOsErrorOrTroubleOrMore {
        type Given<'a> = Self;
        type Arms = (exceptions::Exception, (exceptions::OSError, (self::Trouble, (exceptions::FileNotFoundError, ()))));
    }
    impl Holds for ExceptionOrOsErrorOrTroubleOrMore { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for ExceptionOrOsErrorOrTroubleOrMore { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for ExceptionOrOsErrorOrTroubleOrMore { type Kind = OneOf<Self>; }
    impl FromPython for ExceptionOrOsErrorOrTroubleOrMore;
    impl Display for ExceptionOrOsErrorOrTroubleOrMore;
    /// Python's `union_of_derived.Date | union_of_derived.DateTime`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DateOrDateTime {
        /// A Date.
        Date(self::Date),
        /// A DateTime.
        DateTime(self::DateTime),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl HandleUnion for DateOrDateTime;
    impl Debug for DateOrDateTime;
    impl Arm<DateOrDateTime> for DateOrDateTime;
    impl UnionValue for DateOrDateTime { type Given<'a> = Self; type Arms = (self::Date, (self::DateTime, ())); }
    impl Holds for DateOrDateTime { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for DateOrDateTime { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for DateOrDateTime { type Kind = OneOf<Self>; }
    impl FromPython for DateOrDateTime;
    impl Display for DateOrDateTime;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `iterable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct NamesNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> NamesNew<'c, 'a> {
            /// Sets `iterable`.
            pub fn iterable(self, value: impl Arg<'a, Iterable<String>>) -> Self;
        }
        /// Optional arguments: `x`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct NumberNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> NumberNew<'c, 'a> {
            /// Sets `x`. Python's default: `0`.
            pub fn x(self, value: impl Arg<'a, Union<super::StrOrBytesOrBufferOrFloatOrInt>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`NamesNew`](super::NamesNew).
            pub trait NamesNewClosure<'a>: for<'c> FnOnce(super::super::options::NamesNew<'c, 'a>) -> super::super::options::NamesNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> NamesNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::NamesNew<'c, 'a>) -> super::super::options::NamesNew<'c, 'a>;
            /// A closure that sets options of [`NumberNew`](super::NumberNew).
            pub trait NumberNewClosure<'a>: for<'c> FnOnce(super::super::options::NumberNew<'c, 'a>) -> super::super::options::NumberNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> NumberNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::NumberNew<'c, 'a>) -> super::super::options::NumberNew<'c, 'a>;
        }
    }
}
