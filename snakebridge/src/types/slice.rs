//! `Slice`: Python's `slice`, made from Rust's ranges.

use std::borrow::Cow;
use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

use crate::bridge::parts::field;
use crate::bridge::raw::New;
use crate::bridge::{Call, ClassDef, FromPython, PythonClass, Raw, Result, Returned, Value};
use crate::conversions::arg::{Element, Takes, fits};
use crate::conversions::{Arg, Args, Int, Kinded};

static SLICE: ClassDef = ClassDef::new("builtins", "slice");

/// A Python `slice` of integers. Rust's ranges can be passed as such an argument: `list.get_slice(1..3)`,
/// `get_slice(..)`.
///
/// Bounds are as in Python: negative ones count from the end, and they may be beyond either end.
///
/// ```
/// use snakebridge::types::{List, Slice};
///
/// let list: List<i64> = List::new([1, 2, 3, 4])?;
/// assert_eq!(list.get_slice(1..)?.to_vec()?, [2, 3, 4]);
/// assert_eq!(list.get_slice(-2..)?.to_vec()?, [3, 4]);
/// assert_eq!(list.get_slice(Slice::from(..).step_by(-1))?.to_vec()?, [4, 3, 2, 1]);
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slice {
    start: Option<i64>,
    stop: Option<i64>,
    step: Option<i64>,
}

impl Slice {
    /// `slice(start, stop, step)`; `None` as in Python.
    pub const fn new(start: Option<i64>, stop: Option<i64>, step: Option<i64>) -> Slice {
        Slice { start, stop, step }
    }

    /// Takes every `step`-th element, backwards if `step` is negative. Python refuses 0.
    #[must_use]
    pub const fn step_by(self, step: i64) -> Slice {
        Slice {
            step: Some(step),
            ..self
        }
    }

    /// The index of the first element.
    pub const fn start(&self) -> Option<i64> {
        self.start
    }

    /// The end, which is exclusive.
    pub const fn stop(&self) -> Option<i64> {
        self.stop
    }

    /// The distance between elements.
    pub const fn step(&self) -> Option<i64> {
        self.step
    }

    pub(crate) fn into_raw(self) -> Raw<'static> {
        let raw = |part: Option<i64>| part.map_or(Raw::None, Raw::Int);
        raw_of(raw(self.start), raw(self.stop), raw(self.step))
    }
}

fn raw_of<'a>(start: Raw<'a>, stop: Raw<'a>, step: Raw<'a>) -> Raw<'a> {
    New::of(&SLICE, vec![start, stop, step]).into()
}

/// The exclusive end after `last`: `last + 1`, or `None` if that would be 0 (after -1) or overflow.
fn after(last: i64) -> Option<i64> {
    last.checked_add(1).filter(|end| *end != 0)
}

macro_rules! ranges {
    ($($range:ty, $r:ident => $slice:expr;)*) => { $(
        impl From<$range> for Slice {
            fn from($r: $range) -> Slice {
                let (start, stop) = $slice;
                Slice { start, stop, step: None }
            }
        }
    )* };
}
ranges! {
    Range<i64>, r => (Some(r.start), Some(r.end));
    RangeFrom<i64>, r => (Some(r.start), None);
    RangeTo<i64>, r => (None, Some(r.end));
    RangeInclusive<i64>, r => (Some(*r.start()), after(*r.end()));
    RangeToInclusive<i64>, r => (None, after(r.end));
    RangeFull, _r => (None, None);
}

/// Ranges of any integer type as arguments: for the kind itself, for `Value`, and for classes of which a slice is an
/// instance.
macro_rules! arguments {
    ($([$($g:tt)*] $range:ty, $r:ident => $raw:expr;)*) => { $(
        fits! { [$($g)*] $range => Slice, $r => $raw; }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Arg<'a, Value> for $range {
            fn raw(self) -> Raw<'a> { Arg::<Slice>::raw(self) }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: PythonClass + Takes<Slice>, $($g)*> Arg<'a, C> for $range {
            fn raw(self) -> Raw<'a> { Arg::<Slice>::raw(self) }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Args<'a, Slice> for $range {
            fn push_to(self, call: &mut Call<'a>) { call.push(Arg::<Slice>::raw(self)); }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, $($g)*> Args<'a, Value> for $range {
            fn push_to(self, call: &mut Call<'a>) { call.push(Arg::<Slice>::raw(self)); }
        }
    )* };
}
arguments! {
    [I: Int + Arg<'a, i64>] Range<I>, r => raw_of(r.start.raw(), r.end.raw(), Raw::None);
    [I: Int + Arg<'a, i64>] RangeFrom<I>, r => raw_of(r.start.raw(), Raw::None, Raw::None);
    [I: Int + Arg<'a, i64>] RangeTo<I>, r => raw_of(Raw::None, r.end.raw(), Raw::None);
    [I: Int + Arg<'a, i64>] RangeInclusive<I>, r => raw_of((*r.start()).raw(), raw_after(&(*r.end()).raw()), Raw::None);
    [I: Int + Arg<'a, i64>] RangeToInclusive<I>, r => raw_of(Raw::None, raw_after(&r.end.raw()), Raw::None);
    [] RangeFull, _r => raw_of(Raw::None, Raw::None, Raw::None);
}

fn raw_after(last: &Raw<'_>) -> Raw<'static> {
    match last {
        Raw::Int(last) => after(*last).map_or(Raw::None, Raw::Int),
        // An end beyond 64 bits is beyond the end of any sequence.
        _ => Raw::None,
    }
}

macro_rules! kinded {
    ($($range:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<I: Int> Kinded for $range<I> {
            type Kind = Slice;
        }
    )* };
}
kinded!(Range RangeFrom RangeTo RangeInclusive RangeToInclusive);

#[diagnostic::do_not_recommend]
impl Kinded for RangeFull {
    type Kind = Slice;
}

impl<'a> Element<'a, Slice> for RangeFull {
    fn element(&'a self) -> Raw<'a> {
        Arg::<Slice>::raw(*self)
    }
}

impl FromPython for Slice {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        if !value.is_exactly(&SLICE)? {
            return Err(value.mismatch(&Self::expected()));
        }
        Ok(Slice {
            start: field(value, "start")?,
            stop: field(value, "stop")?,
            step: field(value, "step")?,
        })
    }

    fn expected() -> Cow<'static, str> {
        "slice".into()
    }
}
