//! The exact values of `snakebridge::time`, `Decimal`, `Fraction`, `Uuid` and `Slice` as arguments: by value and by
//! reference, for their own kind, for a wider one, and for the handle classes of modules with bindings.

use std::borrow::Cow;
use std::path::PathBuf;

use super::call_args::lone;
use super::empty_tuple::EmptyTuple;
use super::file_path::FilePath;
use super::number::{Decimal, Fraction, Uuid};
use super::slice::Slice;
use super::time::{
    AnyDateTime, AnyTime, Date, DateTime, NaiveDateTime, Time, TimeDelta, TimeZone, ZonedTime,
};
use crate::bridge::{Call, ClassDef, FromPython, PythonClass, Raw, Result, Returned, Value};
use crate::conversions::admits::admits;
use crate::conversions::arg::give::{Give, Known, Stands, Untyped, stands};
use crate::conversions::arg::{Element, Takes, fits};
use crate::conversions::check::{self, Check};
use crate::conversions::passes::passes;
use crate::conversions::ret::rets;
use crate::conversions::sorted::no_class;
use crate::conversions::{Arg, ArgKind, Args, Arm, Kinded, Union};

/// `type of kind, value => expression;`: the type fits its own kind, `Value`, handle classes and unions.
macro_rules! exact {
    ($($t:ident of $k:ty, $v:ident => $e:expr;)*) => { $(
        exact! { @one [] $t, $t, $k, $v => $e; }
        exact! { @one ['a] &'a $t, $t, $k, $v => $e; }

        #[diagnostic::do_not_recommend]
        impl<'a> Element<'a, $t> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Element<'a, Value> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: PythonClass + Takes<$t>> Element<'a, C> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $v = self; $e }
        }
        impl ArgKind for $t { type Given<'a> = $t; }
        passes! { [] $t => $t; }
        no_class! { [] $t; }
        handles! { $t }
    )* };
    (@one [$($l:lifetime)?] $s:ty, $t:ty, $k:ty, $v:ident => $e:expr;) => {
        fits! { [] $s => $t, $v => $e; }
        #[diagnostic::do_not_recommend]
        impl<'a> Arg<'a, Value> for $s {
            #[inline]
            fn raw(self) -> Raw<'a> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: PythonClass + Takes<$t>> Arg<'a, C> for $s {
            #[inline]
            fn raw(self) -> Raw<'a> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: PythonClass + Takes<$t>> Arg<'a, Option<C>> for $s {
            #[inline]
            fn raw(self) -> Raw<'a> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Args<'a, $t> for $s {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Args<'a, Value> for $s {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, U> Args<'a, Union<U>> for $s where $k: Arm<U> {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
        #[diagnostic::do_not_recommend]
        impl<$($l)?> Kinded for $s {
            type Kind = $k;
        }
        lone! { [$($l)?] $s; }
    };
}

/// A handle fits, too: of the class or of a subclass, or an untyped one.
macro_rules! handles {
    ($t:ty) => {
        // An untyped handle, or a value: it is read before the call.
        #[diagnostic::do_not_recommend]
        impl Stands<$t> for Untyped {}

        stands! { [] [Class: Stands<$t>] => $t; }

        #[diagnostic::do_not_recommend]
        impl<'a, X> Element<'a, $t> for X
        where
            &'a X: Give<'a, Class: Stands<$t>>,
            X: 'a,
        {
            #[inline]
            fn element(&'a self) -> Raw<'a> {
                <<&'a X as Give<'a>>::Class as Known>::checked::<$t>(self.give())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a, X: Give<'a, Class: Stands<$t>>> Args<'a, $t> for X {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) {
                call.push(<X::Class as Known>::checked::<$t>(self.give()));
            }
        }
    };
}

/// `type => wider kind, value => expression;`
macro_rules! widens {
    ($($t:ty => $k:ty, $v:ident => $e:expr;)*) => { $(
        fits! {
            [] $t => $k, $v => $e;
            [] &'a $t => $k, $v => $e;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Element<'a, $k> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $v = self; $e }
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Args<'a, $k> for $t {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
    )* };
}

exact! {
    TimeDelta of TimeDelta, t => t.into_raw();
    Date of Date, t => t.into_raw();
    Time of AnyTime, t => t.into_raw();
    ZonedTime of AnyTime, t => t.to_raw();
    AnyTime of AnyTime, t => t.to_raw();
    NaiveDateTime of AnyDateTime, t => t.into_raw();
    DateTime of AnyDateTime, t => t.to_raw();
    AnyDateTime of AnyDateTime, t => t.to_raw();
    TimeZone of TimeZone, z => z.to_raw();
    Decimal of Decimal, n => n.to_raw();
    Fraction of Fraction, n => n.to_raw();
    Uuid of Uuid, u => u.into_raw();
    Slice of Slice, s => s.into_raw();
    FilePath of PathBuf, p => p.to_raw();
    EmptyTuple of EmptyTuple, t => t.into_raw();
}

/// An object is of the kind if it is of the class or of a subclass: Python takes also those that have no exact form in Rust,
/// like a package's own `datetime` or `slice("a", "b")`.
macro_rules! classes {
    ($($($t:ident)+ => $module:literal $class:literal;)*) => { $( $(
        admits! { [] $t => $t; }
        impl Check for $t {
            fn check(value: &Returned<'_>) -> Result<()> {
                static CLASS: ClassDef = ClassDef::new($module, $class);
                check::instance(value, &CLASS)
            }
            fn declared() -> Cow<'static, str> {
                <$t>::expected()
            }
        }
    )+ )* };
}

classes! {
    TimeDelta => "datetime" "timedelta";
    Date => "datetime" "date";
    Time ZonedTime AnyTime => "datetime" "time";
    NaiveDateTime DateTime AnyDateTime => "datetime" "datetime";
    TimeZone => "datetime" "tzinfo";
    Decimal => "decimal" "Decimal";
    Fraction => "fractions" "Fraction";
    Uuid => "uuid" "UUID";
    Slice => "builtins" "slice";
    FilePath => "pathlib" "PurePath";
}

admits! { [] EmptyTuple => EmptyTuple; }

impl Check for EmptyTuple {
    fn check(value: &Returned<'_>) -> Result<()> {
        EmptyTuple::from_python(value).map(drop)
    }
    fn declared() -> Cow<'static, str> {
        EmptyTuple::expected()
    }
}

widens! {
    Time => AnyTime, t => t.into_raw();
    ZonedTime => AnyTime, t => t.to_raw();
    NaiveDateTime => AnyDateTime, t => t.into_raw();
    DateTime => AnyDateTime, t => t.to_raw();
    FilePath => PathBuf, p => p.to_raw();
}

rets! {
    [] TimeDelta;
    [] Date;
    [] AnyTime;
    [] AnyDateTime;
    [] TimeZone;
    [] Decimal;
    [] Fraction;
    [] Uuid;
    [] Slice;
    [] FilePath;
}

/// `std::time::Duration` for a `timedelta`: the call fails if it is finer than a microsecond.
fn duration<'a>(duration: std::time::Duration) -> Raw<'a> {
    TimeDelta::try_from(duration).map_or_else(Raw::error, TimeDelta::into_raw)
}
fits! { [] std::time::Duration => TimeDelta, d => duration(d); }

#[diagnostic::do_not_recommend]
impl<'a, C: PythonClass + Takes<TimeDelta>> Arg<'a, C> for std::time::Duration {
    fn raw(self) -> Raw<'a> {
        duration(self)
    }
}

/// `foreign type => exact type, wider kind;`: types of other crates that are converted to an exact value (or fail the
/// call), and are read as one.
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "uuid"
))]
macro_rules! foreign {
    ($($t:ty => $own:ty $(, $wide:ty)?;)*) => { $(
        $crate::types::value_types::foreign! { @kind $t => $own, $own; }
        $( $crate::types::value_types::foreign! { @kind $t => $own, $wide; } )?

        #[diagnostic::do_not_recommend]
        impl<'a> $crate::conversions::Arg<'a, $crate::bridge::Value> for $t {
            fn raw(self) -> $crate::bridge::Raw<'a> {
                let made: $crate::bridge::Result<$own> = self.try_into().map_err(::core::convert::Into::into);
                made.map_or_else($crate::bridge::Raw::error, $crate::conversions::Arg::<'static, $own>::raw)
            }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: $crate::bridge::PythonClass + $crate::conversions::arg::Takes<$own>> $crate::conversions::Arg<'a, C> for $t {
            fn raw(self) -> $crate::bridge::Raw<'a> { $crate::conversions::Arg::<'a, $own>::raw(self) }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, C: $crate::bridge::PythonClass + $crate::conversions::arg::Takes<$own>> $crate::conversions::Arg<'a, Option<C>> for $t {
            fn raw(self) -> $crate::bridge::Raw<'a> { $crate::conversions::Arg::<'a, $own>::raw(self) }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::conversions::Kinded for $t {
            type Kind = <$own as $crate::conversions::Kinded>::Kind;
        }
        impl $crate::bridge::FromPython for $t {
            fn from_python(value: &$crate::bridge::Returned<'_>) -> $crate::bridge::Result<Self> {
                let own = <$own as $crate::bridge::FromPython>::from_python(value)?;
                own.try_into().map_err(::core::convert::Into::into)
            }

            fn expected() -> ::std::borrow::Cow<'static, str> {
                <$own as $crate::bridge::FromPython>::expected()
            }
        }
    )* };
    (@kind $t:ty => $own:ty, $k:ty;) => {
        $crate::conversions::arg::fits! {
            [] $t => $k, value => {
                let made: $crate::bridge::Result<$own> = value.try_into().map_err(::core::convert::Into::into);
                made.map_or_else($crate::bridge::Raw::error, $crate::conversions::Arg::<'static, $own>::raw)
            };
        }
    };
}
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "uuid"
))]
pub(crate) use foreign;
