// @generated from datetime_family.json: the API of the bindings
/// Python module `datetime_family`.
pub mod datetime_family {
    /// Python `datetime_family.seen`.
    pub fn seen() -> Result<Vec<String>>;
    /// Python `datetime_family.same_date`.
    pub fn same_date<'a>(value: impl Arg<'a, time::Date>) -> Result<time::Date>;
    /// Python `datetime_family.same_time`.
    pub fn same_time<'a>(value: impl Arg<'a, time::AnyTime>) -> Result<time::AnyTime>;
    /// Python `datetime_family.same_datetime`.
    pub fn same_datetime<'a>(value: impl Arg<'a, time::AnyDateTime>) -> Result<time::AnyDateTime>;
    /// Python `datetime_family.same_delta`.
    pub fn same_delta<'a>(value: impl Arg<'a, time::TimeDelta>) -> Result<time::TimeDelta>;
    /// Python `datetime_family.same_zone`.
    pub fn same_zone<'a>(value: impl Arg<'a, time::TimeZone>) -> Result<time::TimeZone>;
    /// Python `datetime_family.maybe`. Without arguments; with them: `maybe_with(|kw| kw.value(..))`.
    pub fn maybe() -> Result<Option<time::AnyDateTime>>;
    /// [`maybe`](maybe()) with options, set by name.
    pub fn maybe_with<'a>(options: impl self::options::with::MaybeClosure<'a>) -> Result<Option<time::AnyDateTime>>;
    /// Python `datetime_family.either`.
    pub fn either<'a>(value: impl Arg<'a, Union<self::TimedeltaOrInt>>) -> Result<self::TimedeltaOrInt>;
    /// Python `datetime_family.total`.
    pub fn total<'a>(values: impl Arg<'a, Vec<time::TimeDelta>>) -> Result<time::TimeDelta>;
    /// Python `datetime_family.by_day`.
    pub fn by_day<'a>(values: impl Arg<'a, Mapping<time::Date, i64>>) -> Result<IndexMap<time::Date, i64>>;
    /// Python `datetime_family.extended`.
    pub fn extended<'a>(deadline: impl Arg<'a, self::Deadline>) -> Result<self::Deadline>;
    /// Python `datetime_family.odd`.
    pub fn odd<'a>(kind: impl Arg<'a, String>) -> Result<time::AnyDateTime>;
    /// Python `datetime_family.a_datetime`.
    pub fn a_datetime() -> Result<time::Date>;
    /// Python `datetime_family.utc`.
    pub fn utc() -> Result<time::TimeZone>;
    /// Python class `datetime_family.Meeting`.
    pub struct Meeting { base: Object }
    impl Nominal for Meeting;
    impl Clone for Meeting;
    impl Deref for Meeting { type Target = Object; }
    impl Debug for Meeting;
    impl Display for Meeting;
    impl IsA<Meeting> for Meeting;
    impl Holds for Meeting { type Class = Self; }
    impl<'a> Give<'a> for Meeting { type Class = Self; type How = ByValue; }
    impl Kinded for Meeting { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Meeting;
    impl Meeting {
        /// Python `datetime_family.Meeting.Meeting`.
        pub fn new<'a>(start: impl Arg<'a, time::AnyDateTime>) -> Result<Self>;
        /// Python attribute `datetime_family.Meeting.start`: `datetime.datetime`.
        pub fn start(&self) -> Result<time::AnyDateTime>;
    }
    impl Meeting {
        /// Assigns Python's `start`.
        pub fn set_start<'a>(&self, value: impl Arg<'a, time::AnyDateTime>) -> Result<()>;
    }
    /// Python class `datetime_family.Deadline`.
    pub struct Deadline { base: Object }
    impl Nominal for Deadline;
    impl Clone for Deadline;
    impl Deref for Deadline { type Target = Object; }
    impl Debug for Deadline;
    impl Display for Deadline;
    impl IsA<Deadline> for Deadline;
    impl Holds for Deadline { type Class = Self; }
    impl<'a> Give<'a> for Deadline { type Class = Self; type How = ByValue; }
    impl Kinded for Deadline { type Kind = Self; }
    impl Has<protocol_members::__dataclass_fields__> for self::Deadline;
    impl Deadline {
        /// Python `datetime_family.Deadline.Deadline`.
        pub fn new<'a>(what: impl Arg<'a, String>, when: impl Arg<'a, time::AnyDateTime>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            what: impl Arg<'a, String>,
            when: impl Arg<'a, time::AnyDateTime>,
            options: impl self::options::with::DeadlineNewClosure<'a>,
        ) -> Result<Self>;
        /// Python attribute `datetime_family.Deadline.grace`: `datetime.timedelta | None`.
        pub fn grace(&self) -> Result<Option<time::TimeDelta>>;
        /// Python `datetime_family.Deadline.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `datetime_family.Deadline.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `datetime_family.Deadline.what`: `str`.
        pub fn what(&self) -> Result<String>;
        /// Python attribute `datetime_family.Deadline.when`: `datetime.datetime`.
        pub fn when(&self) -> Result<time::AnyDateTime>;
    }
    impl Deadline {
        /// Assigns Python's `grace`.
        pub fn set_grace<'a>(&self, value: impl Arg<'a, Option<time::TimeDelta>>) -> Result<()>;
        /// Assigns Python's `what`.
        pub fn set_what<'a>(&self, value: impl Arg<'a, String>) -> Result<()>;
        /// Assigns Python's `when`.
        pub fn set_when<'a>(&self, value: impl Arg<'a, time::AnyDateTime>) -> Result<()>;
    }
    /// The values of a [`Deadline`], as plain Rust data. Read by [`Deadline::snapshot`].
    #[derive(Clone, PartialEq, Debug)]
    pub struct DeadlineSnapshot {
        /// Python's `what`: `str`.
        pub what: String,
        /// Python's `when`: `datetime.datetime`.
        pub when: time::AnyDateTime,
        /// Python's `grace`: `datetime.timedelta | None`.
        pub grace: Option<time::TimeDelta>,
    }
    impl Deadline {
        /// Reads all fields into a [`DeadlineSnapshot`]: a copy, except for fields that are handles.
        pub fn snapshot(&self) -> Result<DeadlineSnapshot>;
    }
    impl FromPython for DeadlineSnapshot;
    impl DeadlineSnapshot {
        /// Makes a new [`Deadline`] from these values.
        pub fn to_python(&self) -> Result<self::Deadline>;
    }
    impl<'a> Arg<'a, self::Deadline> for DeadlineSnapshot;
    impl<'a> Arg<'a, self::Deadline> for &DeadlineSnapshot;
    impl<'a> Arg<'a, Option<self::Deadline>> for DeadlineSnapshot;
    impl<'a> Arg<'a, Option<self::Deadline>> for &DeadlineSnapshot;
    impl<'a> Element<'a, self::Deadline> for DeadlineSnapshot;
    impl<'a> Arg<'a, Value> for DeadlineSnapshot;
    impl<'a> Arg<'a, Value> for &DeadlineSnapshot;
    impl<'a> Element<'a, Value> for DeadlineSnapshot;
    impl Kinded for DeadlineSnapshot { type Kind = self::Deadline; }
    impl Kinded for &DeadlineSnapshot { type Kind = self::Deadline; }
    /// Python's `timedelta | int`.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TimedeltaOrInt {
        /// A Timedelta.
        Timedelta(time::TimeDelta),
        /// A Int.
        Int(i64),
        /// Anything else that Python returns.
        Other(Object),
    }
    impl Arm<TimedeltaOrInt> for time::TimeDelta;
    impl Arm<TimedeltaOrInt> for i64;
    impl Arm<TimedeltaOrInt> for TimedeltaOrInt;
    impl UnionValue for TimedeltaOrInt { type Given<'a> = Self; type Arms = (time::TimeDelta, (i64, ())); }
    impl Holds for TimedeltaOrInt { type Class = OneOf<Self>; }
    impl<'a> Give<'a> for TimedeltaOrInt { type Class = OneOf<Self>; type How = AsUnion; }
    impl Kinded for TimedeltaOrInt { type Kind = OneOf<Self>; }
    impl FromPython for TimedeltaOrInt;
    impl Display for TimedeltaOrInt;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `grace`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct DeadlineNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> DeadlineNew<'c, 'a> {
            /// Sets `grace`. Python's default: `None`.
            pub fn grace(self, value: impl Arg<'a, Option<time::TimeDelta>>) -> Self;
        }
        /// Optional arguments: `value`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct Maybe<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            /// Sets `value`. Python's default: `None`.
            pub fn value(self, value: impl Arg<'a, Option<time::AnyDateTime>>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`DeadlineNew`](super::DeadlineNew).
            pub trait DeadlineNewClosure<'a>: for<'c> FnOnce(super::super::options::DeadlineNew<'c, 'a>) -> super::super::options::DeadlineNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> DeadlineNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::DeadlineNew<'c, 'a>) -> super::super::options::DeadlineNew<'c, 'a>;
            /// A closure that sets options of [`Maybe`](super::Maybe).
            pub trait MaybeClosure<'a>: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> MaybeClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::Maybe<'c, 'a>) -> super::super::options::Maybe<'c, 'a>;
        }
    }
}
