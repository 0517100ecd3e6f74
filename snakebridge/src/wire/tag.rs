//! The tags of schema 1: the valid values of `__type__`.

macro_rules! tags {
    ($($name:ident = $text:literal)*) => {
        /// The type of a tagged value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Tag { $($name),* }

        impl Tag {
            pub(crate) const fn as_str(self) -> &'static str {
                match self { $(Tag::$name => $text),* }
            }

            pub(super) fn of(text: &str) -> Option<Tag> {
                match text { $($text => Some(Tag::$name),)* _ => None }
            }
        }
    };
}
tags! {
    Tuple = "tuple"
    Set = "set"
    FrozenSet = "frozenset"
    Bytes = "bytes"
    Complex = "complex"
    DateTime = "datetime"
    Date = "date"
    Time = "time"
    TimeDelta = "timedelta"
    Decimal = "decimal"
    Uuid = "uuid"
    SpecialFloat = "special_float"
    Int = "int"
    Dict = "dict"
    Ref = "ref"
    StreamRef = "stream_ref"
    Callback = "callback"
    CallbackError = "callback_error"
    StopIteration = "stop_iteration"
}

impl Tag {
    /// The fields besides `__type__` and `__schema__`.
    pub(super) const fn fields(self) -> &'static [&'static str] {
        match self {
            Tag::Tuple | Tag::Set | Tag::FrozenSet => &["elements"],
            Tag::Bytes => &["data"],
            Tag::Complex => &["real", "imag"],
            Tag::Dict => &["pairs"],
            Tag::TimeDelta => &["days", "seconds", "microseconds"],
            Tag::DateTime
            | Tag::Date
            | Tag::Time
            | Tag::Decimal
            | Tag::Uuid
            | Tag::SpecialFloat
            | Tag::Int => &["value"],
            Tag::Ref | Tag::StreamRef | Tag::Callback | Tag::CallbackError | Tag::StopIteration => &[],
        }
    }
}
