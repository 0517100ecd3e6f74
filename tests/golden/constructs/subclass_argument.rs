// @generated from subclass_argument.json: the API of the bindings
/// Python module `subclass_argument`.
pub mod subclass_argument {
    /// Python `subclass_argument.make`.
    pub fn make() -> Result<self::Derived>;
    /// Python `subclass_argument.deep`.
    pub fn deep() -> Result<self::Deep>;
    /// Python `subclass_argument.stamp`.
    pub fn stamp() -> Result<self::Stamp>;
    /// Python `subclass_argument.year`.
    pub fn year<'a>(when: impl Arg<'a, time::AnyDateTime>) -> Result<i64>;
    /// Python `subclass_argument.take`.
    pub fn take<'a>(base: impl Arg<'a, self::Base>) -> Result<String>;
    /// Python `subclass_argument.take_mixin`.
    pub fn take_mixin<'a>(mixin: impl Arg<'a, self::Mixin>) -> Result<String>;
    /// Python `subclass_argument.maybe`.
    pub fn maybe<'a>(base: impl Arg<'a, Option<self::Base>>) -> Result<String>;
    /// Python `subclass_argument.with_option`. Without arguments; with them: `with_option_with(|kw| kw.base(..))`.
    pub fn with_option() -> Result<String>;
    /// [`with_option`](with_option()) with options, set by name.
    pub fn with_option_with<'a>(options: impl self::options::with::WithOptionClosure<'a>) -> Result<String>;
    /// Python `subclass_argument.each`.
    pub fn each<'a>(bases: impl Arg<'a, Iterable<self::Base>>) -> Result<Vec<String>>;
    /// Python `subclass_argument.in_order`.
    pub fn in_order<'a>(bases: impl Arg<'a, Sequence<self::Base>>) -> Result<Vec<String>>;
    /// Python `subclass_argument.pair`.
    pub fn pair<'a>(both: impl Arg<'a, (self::Base, self::Base)>) -> Result<Vec<String>>;
    /// Python `subclass_argument.many`.
    pub fn many<'a>(bases: impl Args<'a, self::Base>) -> Result<Vec<String>>;
    /// Python `subclass_argument.attribute`.
    pub fn attribute<'a>(base: impl Arg<'a, self::Base>) -> Result<self::Holder>;
    /// Python `subclass_argument.pick`.
    pub fn pick<'a, P: Kinded<Kind: self::sig::Pick> + Arg<'a, <P as Kinded>::Kind>>(
        what: P,
    ) -> Result<<<P as Kinded>::Kind as self::sig::Pick>::Output>;
    /// Python `subclass_argument.called`.
    pub fn called<'a, M0>(
        make: impl ArgFn<'a, Function<(self::Base,), self::Base>, (self::Base,), self::Base, M0>,
        base: impl Arg<'a, self::Base>,
    ) -> Result<String>;
    /// Python `subclass_argument.called`.
    pub fn called_by<'a, R0: Ret<self::Base>>(
        make: impl Fn(self::Base) -> R0 + Send + Sync + 'static,
        base: impl Arg<'a, self::Base>,
    ) -> Result<String>;
    /// Python class `subclass_argument.Base`.
    pub struct Base { base: Object }
    impl Nominal for Base;
    impl Clone for Base;
    impl Deref for Base { type Target = Object; }
    impl Debug for Base;
    impl Display for Base;
    impl IsA<Base> for Base;
    impl Holds for Base { type Class = Self; }
    impl<'a> Give<'a> for Base { type Class = Self; type How = ByValue; }
    impl Kinded for Base { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Base;
    impl Has<protocol_members::__hash__> for self::Base;
    impl Base {
        /// Python `subclass_argument.Base.Base`.
        pub fn new() -> Result<Self>;
        /// Python `subclass_argument.Base.kind`.
        pub fn kind(&self) -> Result<String>;
    }
    impl<'__h, '__r, __R: Arg<'__r, self::Base>> Add<__R> for &'__h Base { type Output = Result<String>; }
    impl<'__r, __R: Arg<'__r, self::Base>> Add<__R> for Base { type Output = Result<String>; }
    /// Python class `subclass_argument.Derived`.
    pub struct Derived { base: self::Base }
    impl Nominal for Derived;
    impl Clone for Derived;
    impl Deref for Derived { type Target = self::Base; }
    impl Debug for Derived;
    impl Display for Derived;
    impl IsA<Derived> for Derived;
    impl IsA<self::Base> for Derived;
    impl<__S> In<__S> for Derived where self::Base: In<__S>;
    impl Holds for Derived { type Class = Self; }
    impl<'a> Give<'a> for Derived { type Class = Self; type How = ByValue; }
    impl Kinded for Derived { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Derived;
    impl Has<protocol_members::__hash__> for self::Derived;
    impl Derived {
        /// Python `subclass_argument.Derived.Derived`.
        pub fn new() -> Result<Self>;
    }
    impl<'__h, '__r, __R: Arg<'__r, self::Base>> Add<__R> for &'__h Derived { type Output = Result<String>; }
    impl<'__r, __R: Arg<'__r, self::Base>> Add<__R> for Derived { type Output = Result<String>; }
    /// Python class `subclass_argument.Deep`.
    pub struct Deep { base: self::Derived }
    impl Nominal for Deep;
    impl Clone for Deep;
    impl Deref for Deep { type Target = self::Derived; }
    impl Debug for Deep;
    impl Display for Deep;
    impl IsA<Deep> for Deep;
    impl IsA<self::Derived> for Deep;
    impl IsA<self::Base> for Deep;
    impl<__S> In<__S> for Deep where self::Derived: In<__S>;
    impl Holds for Deep { type Class = Self; }
    impl<'a> Give<'a> for Deep { type Class = Self; type How = ByValue; }
    impl Kinded for Deep { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Deep;
    impl Has<protocol_members::__hash__> for self::Deep;
    impl Deep {
        /// Python `subclass_argument.Deep.Deep`.
        pub fn new() -> Result<Self>;
    }
    impl<'__h, '__r, __R: Arg<'__r, self::Base>> Add<__R> for &'__h Deep { type Output = Result<String>; }
    impl<'__r, __R: Arg<'__r, self::Base>> Add<__R> for Deep { type Output = Result<String>; }
    /// Python class `subclass_argument.Mixin`.
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
        /// Python `subclass_argument.Mixin.Mixin`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `subclass_argument.Both`.
    pub struct Both { base: self::Base }
    impl Nominal for Both;
    impl Clone for Both;
    impl Deref for Both { type Target = self::Base; }
    impl Debug for Both;
    impl Display for Both;
    impl IsA<Both> for Both;
    impl IsA<self::Base> for Both;
    impl IsA<self::Mixin> for Both;
    impl<__S> In<__S> for Both where self::Base: In<__S>;
    impl Holds for Both { type Class = Self; }
    impl<'a> Give<'a> for Both { type Class = Self; type How = ByValue; }
    impl Kinded for Both { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Both;
    impl Has<protocol_members::__hash__> for self::Both;
    impl Both {
        /// Python `subclass_argument.Both.Both`.
        pub fn new() -> Result<Self>;
    }
    impl<'__h, '__r, __R: Arg<'__r, self::Base>> Add<__R> for &'__h Both { type Output = Result<String>; }
    impl<'__r, __R: Arg<'__r, self::Base>> Add<__R> for Both { type Output = Result<String>; }
    /// Python class `subclass_argument.Wrong`.
    pub struct Wrong { base: Object }
    impl Nominal for Wrong;
    impl Clone for Wrong;
    impl Deref for Wrong { type Target = Object; }
    impl Debug for Wrong;
    impl Display for Wrong;
    impl IsA<Wrong> for Wrong;
    impl Holds for Wrong { type Class = Self; }
    impl<'a> Give<'a> for Wrong { type Class = Self; type How = ByValue; }
    impl Kinded for Wrong { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Wrong;
    impl Wrong {
        /// Python `subclass_argument.Wrong.Wrong`.
        pub fn new() -> Result<Self>;
    }
    /// Python class `subclass_argument.Stamp`, compared by `a.py_lt(&b)?`.
    pub struct Stamp { base: Object }
    impl Nominal for Stamp;
    impl Clone for Stamp;
    impl Deref for Stamp { type Target = Object; }
    impl Debug for Stamp;
    impl Display for Stamp;
    impl IsA<Stamp> for Stamp;
    impl IsA<time::AnyDateTime> for Stamp;
    impl IsA<time::Date> for Stamp;
    impl Holds for Stamp { type Class = Self; }
    impl<'a> Give<'a> for Stamp { type Class = Self; type How = ByValue; }
    impl Kinded for Stamp { type Kind = Self; }
    impl Has<protocol_members::__add__> for self::Stamp;
    impl Has<protocol_members::__ge__> for self::Stamp;
    impl Has<protocol_members::__gt__> for self::Stamp;
    impl Has<protocol_members::__hash__> for self::Stamp;
    impl Has<protocol_members::__le__> for self::Stamp;
    impl Has<protocol_members::__lt__> for self::Stamp;
    impl Has<protocol_members::__radd__> for self::Stamp;
    impl Has<protocol_members::__sub__> for self::Stamp;
    impl Has<protocol_members::__lt_or_gt__> for self::Stamp;
    impl Stamp {
        /// Python `subclass_argument.Stamp.Stamp`.
        pub fn new<'a>(year: impl Arg<'a, i64>, month: impl Arg<'a, i64>, day: impl Arg<'a, i64>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            year: impl Arg<'a, i64>,
            month: impl Arg<'a, i64>,
            day: impl Arg<'a, i64>,
            options: impl self::options::with::StampNewClosure<'a>,
        ) -> Result<Self>;
        /// Python `subclass_argument.Stamp.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `subclass_argument.Stamp.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
        /// Python `subclass_argument.Stamp.__str__`.
        pub fn py_str(&self) -> Result<String>;
        /// Python `subclass_argument.Stamp.__lt__`.
        pub fn py_lt<'a>(&self, value: impl Arg<'a, time::AnyDateTime>) -> Result<bool>;
        /// Python `subclass_argument.Stamp.__le__`.
        pub fn py_le<'a>(&self, value: impl Arg<'a, time::AnyDateTime>) -> Result<bool>;
        /// Python `subclass_argument.Stamp.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `subclass_argument.Stamp.__ne__`.
        pub fn py_ne<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `subclass_argument.Stamp.__gt__`.
        pub fn py_gt<'a>(&self, value: impl Arg<'a, time::AnyDateTime>) -> Result<bool>;
        /// Python `subclass_argument.Stamp.__ge__`.
        pub fn py_ge<'a>(&self, value: impl Arg<'a, time::AnyDateTime>) -> Result<bool>;
        /// Python `subclass_argument.Stamp.now`. Without arguments; with them: `now_with(|kw| kw.tz(..))`.
        pub fn now() -> Result<Self>;
        /// [`now`](Self::now()) with options, set by name.
        pub fn now_with<'a>(options: impl self::options::with::StampNowClosure<'a>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.utcnow`.
        #[deprecated(note = "Use timezone-aware objects to represent datetimes in UTC; e.g. by calling .now(datetime.timezone.utc)")]
        pub fn utcnow() -> Result<Self>;
        /// Python `subclass_argument.Stamp.fromtimestamp`.
        pub fn fromtimestamp<'a>(timestamp: impl Arg<'a, f64>) -> Result<Self>;
        /// [`fromtimestamp`](Self::fromtimestamp()) with options, set by name.
        pub fn fromtimestamp_with<'a>(timestamp: impl Arg<'a, f64>, options: impl self::options::with::StampNowClosure<'a>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.utcfromtimestamp`.
        #[deprecated(note = "Use timezone-aware objects to represent datetimes in UTC; e.g. by calling .fromtimestamp(datetime.timezone.utc)")]
        pub fn utcfromtimestamp<'a>(t: impl Arg<'a, f64>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.strptime`.
        pub fn strptime<'a>(date_string: impl Arg<'a, String>, format: impl Arg<'a, String>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.combine`.
        pub fn combine<'a>(date: impl Arg<'a, time::Date>, time: impl Arg<'a, time::AnyTime>) -> Result<Self>;
        /// [`combine`](Self::combine()) with options, set by name.
        pub fn combine_with<'a>(
            date: impl Arg<'a, time::Date>,
            time: impl Arg<'a, time::AnyTime>,
            options: impl self::options::with::StampCombineClosure<'a>,
        ) -> Result<Self>;
        /// Python `subclass_argument.Stamp.fromisoformat`.
        pub fn fromisoformat<'a>(date_string: impl Arg<'a, String>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.date`.
        pub fn date(&self) -> Result<time::Date>;
        /// Python `subclass_argument.Stamp.time`.
        pub fn time(&self) -> Result<time::AnyTime>;
        /// Python `subclass_argument.Stamp.timetz`.
        pub fn timetz(&self) -> Result<time::AnyTime>;
        /// Python `subclass_argument.Stamp.ctime`.
        pub fn ctime(&self) -> Result<String>;
        /// Python `subclass_argument.Stamp.timetuple`.
        pub fn timetuple(&self) -> Result<PyTuple<Value>>;
        /// Python `subclass_argument.Stamp.timestamp`.
        pub fn timestamp(&self) -> Result<f64>;
        /// Python `subclass_argument.Stamp.utctimetuple`.
        pub fn utctimetuple(&self) -> Result<PyTuple<Value>>;
        /// Python `subclass_argument.Stamp.isoformat`. Without arguments; with them: `isoformat_with(|kw| kw.sep(..))`.
        pub fn isoformat(&self) -> Result<String>;
        /// [`isoformat`](Self::isoformat()) with options, set by name.
        pub fn isoformat_with<'a>(&self, options: impl self::options::with::StampIsoformatClosure<'a>) -> Result<String>;
        /// Python `subclass_argument.Stamp.utcoffset`.
        pub fn utcoffset(&self) -> Result<Option<time::TimeDelta>>;
        /// Python `subclass_argument.Stamp.tzname`.
        pub fn tzname(&self) -> Result<Option<String>>;
        /// Python `subclass_argument.Stamp.dst`.
        pub fn dst(&self) -> Result<Option<time::TimeDelta>>;
        /// Python `subclass_argument.Stamp.replace`. Without arguments; with them: `replace_with(|kw| kw.year(..))`.
        pub fn replace(&self) -> Result<Self>;
        /// [`replace`](Self::replace()) with options, set by name.
        pub fn replace_with<'a>(&self, options: impl self::options::with::StampReplaceClosure<'a>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.astimezone`. Without arguments; with them: `astimezone_with(|kw| kw.tz(..))`.
        pub fn astimezone(&self) -> Result<Self>;
        /// [`astimezone`](Self::astimezone()) with options, set by name.
        pub fn astimezone_with<'a>(&self, options: impl self::options::with::StampNowClosure<'a>) -> Result<Self>;
        /// Python attribute `subclass_argument.Stamp.hour`: `int`.
        pub fn hour(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.minute`: `int`.
        pub fn minute(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.second`: `int`.
        pub fn second(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.microsecond`: `int`.
        pub fn microsecond(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.tzinfo`: `datetime._TzInfo | None`.
        pub fn tzinfo(&self) -> Result<Option<time::TimeZone>>;
        /// Python attribute `subclass_argument.Stamp.fold`: `int`.
        pub fn fold(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.min`: `datetime.datetime`.
        pub fn min() -> Result<time::AnyDateTime>;
        /// Python attribute `subclass_argument.Stamp.max`: `datetime.datetime`.
        pub fn max() -> Result<time::AnyDateTime>;
        /// Python attribute `subclass_argument.Stamp.resolution`: `datetime.timedelta`.
        pub fn resolution() -> Result<time::TimeDelta>;
        /// Python `subclass_argument.Stamp.fromordinal`.
        pub fn fromordinal<'a>(n: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.fromisocalendar`.
        pub fn fromisocalendar<'a>(year: impl Arg<'a, i64>, week: impl Arg<'a, i64>, day: impl Arg<'a, i64>) -> Result<Self>;
        /// Python `subclass_argument.Stamp.today`.
        pub fn today() -> Result<Self>;
        /// Python `subclass_argument.Stamp.strftime`.
        pub fn strftime<'a>(&self, format: impl Arg<'a, String>) -> Result<String>;
        /// Python `subclass_argument.Stamp.isocalendar`.
        pub fn isocalendar(&self) -> Result<PyTuple<Value>>;
        /// Python `subclass_argument.Stamp.isoweekday`.
        pub fn isoweekday(&self) -> Result<i64>;
        /// Python `subclass_argument.Stamp.toordinal`.
        pub fn toordinal(&self) -> Result<i64>;
        /// Python `subclass_argument.Stamp.weekday`.
        pub fn weekday(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.year`: `int`.
        pub fn year(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.month`: `int`.
        pub fn month(&self) -> Result<i64>;
        /// Python attribute `subclass_argument.Stamp.day`: `int`.
        pub fn day(&self) -> Result<i64>;
    }
    impl<'__h, '__r, __R: Arg<'__r, time::TimeDelta>> Add<__R> for &'__h Stamp { type Output = Result<self::Stamp>; }
    impl<'__r, __R: Arg<'__r, time::TimeDelta>> Add<__R> for Stamp { type Output = Result<self::Stamp>; }
    impl<'__h, '__r, __R: Arg<'__r, self::Stamp>> Sub<__R> for &'__h Stamp { type Output = Result<time::TimeDelta>; }
    impl<'__r, __R: Arg<'__r, self::Stamp>> Sub<__R> for Stamp { type Output = Result<time::TimeDelta>; }
    /// Python class `subclass_argument.Holder`.
    pub struct Holder { base: Object }
    impl Nominal for Holder;
    impl Clone for Holder;
    impl Deref for Holder { type Target = Object; }
    impl Debug for Holder;
    impl Display for Holder;
    impl IsA<Holder> for Holder;
    impl Holds for Holder { type Class = Self; }
    impl<'a> Give<'a> for Holder { type Class = Self; type How = ByValue; }
    impl Kinded for Holder { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Holder;
    impl Holder {
        /// Python `subclass_argument.Holder.Holder`.
        pub fn new() -> Result<Self>;
        /// Python `subclass_argument.Holder.same`.
        pub fn same<'a>(&self, other: impl Arg<'a, self::Holder>) -> Result<bool>;
        /// Python attribute `subclass_argument.Holder.base`: `subclass_argument.Base`.
        pub fn base(&self) -> Result<self::Base>;
    }
    impl Holder {
        /// Assigns Python's `base`.
        pub fn set_base<'a>(&self, value: impl Arg<'a, self::Base>) -> Result<()>;
    }
    impl self::sig::Pick for self::Base { type Output = i64; }
    impl self::sig::Pick for self::Derived { type Output = i64; }
    impl self::sig::Pick for self::Deep { type Output = i64; }
    impl self::sig::Pick for self::Both { type Output = i64; }
    impl self::sig::Pick for String { type Output = String; }
    impl self::sig::Pick for Value { type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `hour`, `minute`, `second`, `microsecond`, `tzinfo`, `fold`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StampNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> StampNew<'c, 'a> {
            /// Sets `hour`. Python's default: `0`.
            pub fn hour(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `minute`. Python's default: `0`.
            pub fn minute(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `second`. Python's default: `0`.
            pub fn second(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `microsecond`. Python's default: `0`.
            pub fn microsecond(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `tzinfo`. Python's default: `None`.
            pub fn tzinfo(self, value: impl Arg<'a, Option<time::TimeZone>>) -> Self;
            /// Sets `fold`. Python's default: `0`.
            pub fn fold(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `tz`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StampNow<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> StampNow<'c, 'a> {
            /// Sets `tz`. Python's default: `None`.
            pub fn tz(self, value: impl Arg<'a, Option<time::TimeZone>>) -> Self;
        }
        /// Optional arguments: `tzinfo`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StampCombine<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> StampCombine<'c, 'a> {
            /// Sets `tzinfo`. Python's default: `...`.
            pub fn tzinfo(self, value: impl Arg<'a, Option<time::TimeZone>>) -> Self;
        }
        /// Optional arguments: `sep`, `timespec`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StampIsoformat<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> StampIsoformat<'c, 'a> {
            /// Sets `sep`. Python's default: `'T'`.
            pub fn sep(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `timespec`. Python's default: `'auto'`.
            pub fn timespec(self, value: impl Arg<'a, String>) -> Self;
        }
        /// Optional arguments: `year`, `month`, `day`, `hour`, `minute`, `second`, `microsecond`, `tzinfo`, `fold`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct StampReplace<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> StampReplace<'c, 'a> {
            /// Sets `year`. Python's default: `...`.
            pub fn year(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `month`. Python's default: `...`.
            pub fn month(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `day`. Python's default: `...`.
            pub fn day(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `hour`. Python's default: `...`.
            pub fn hour(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `minute`. Python's default: `...`.
            pub fn minute(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `second`. Python's default: `...`.
            pub fn second(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `microsecond`. Python's default: `...`.
            pub fn microsecond(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `tzinfo`. Python's default: `...`.
            pub fn tzinfo(self, value: impl Arg<'a, Option<time::TimeZone>>) -> Self;
            /// Sets `fold`. Python's default: `...`.
            pub fn fold(self, value: impl Arg<'a, i64>) -> Self;
        }
        /// Optional arguments: `base`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct WithOption<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> WithOption<'c, 'a> {
            /// Sets `base`. Python's default: `None`.
            pub fn base(self, value: impl Arg<'a, Option<super::Base>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`StampNew`](super::StampNew).
            pub trait StampNewClosure<'a>: for<'c> FnOnce(super::super::options::StampNew<'c, 'a>) -> super::super::options::StampNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> StampNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::StampNew<'c, 'a>) -> super::super::options::StampNew<'c, 'a>;
            /// A closure that sets options of [`StampNow`](super::StampNow).
            pub trait StampNowClosure<'a>: for<'c> FnOnce(super::super::options::StampNow<'c, 'a>) -> super::super::options::StampNow<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> StampNowClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::StampNow<'c, 'a>) -> super::super::options::StampNow<'c, 'a>;
            /// A closure that sets options of [`StampCombine`](super::StampCombine).
            pub trait StampCombineClosure<'a>: for<'c> FnOnce(super::super::options::StampCombine<'c, 'a>) -> super::super::options::StampCombine<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> StampCombineClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::StampCombine<'c, 'a>) -> super::super::options::StampCombine<'c, 'a>;
            /// A closure that sets options of [`StampIsoformat`](super::StampIsoformat).
            pub trait StampIsoformatClosure<'a>: for<'c> FnOnce(super::super::options::StampIsoformat<'c, 'a>) -> super::super::options::StampIsoformat<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> StampIsoformatClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::StampIsoformat<'c, 'a>) -> super::super::options::StampIsoformat<'c, 'a>;
            /// A closure that sets options of [`StampReplace`](super::StampReplace).
            pub trait StampReplaceClosure<'a>: for<'c> FnOnce(super::super::options::StampReplace<'c, 'a>) -> super::super::options::StampReplace<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> StampReplaceClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::StampReplace<'c, 'a>) -> super::super::options::StampReplace<'c, 'a>;
            /// A closure that sets options of [`WithOption`](super::WithOption).
            pub trait WithOptionClosure<'a>: for<'c> FnOnce(super::super::options::WithOption<'c, 'a>) -> super::super::options::WithOption<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> WithOptionClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::WithOption<'c, 'a>) -> super::super::options::WithOption<'c, 'a>;
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `subclass_argument.pick` accepts. Its overloads are:
        pub trait Pick { type Output: FromPython; }
    }
}
