//! Python's `Literal[..]` of several values: what a generated enum declares about its values, and how they are read and
//! passed.

use std::borrow::Cow;

use super::arg::{Arg, Element, fits};
use super::args::Args;
use crate::bridge::{Call, Error, FromPython, Object, PyKind, Raw, Result, Returned, Value};

/// One value that a `Literal` lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiteralValue {
    /// `True` or `False`
    Bool(bool),
    /// `int`
    Int(i64),
    /// `str`
    Str(&'static str),
}

impl LiteralValue {
    fn as_raw<'a>(self) -> Raw<'a> {
        match self {
            Self::Bool(value) => Raw::Bool(value),
            Self::Int(value) => Raw::Int(value),
            Self::Str(text) => Raw::Str(Cow::Borrowed(text)),
        }
    }

    fn to_value(self) -> Value {
        match self {
            Self::Bool(value) => Value::Bool(value),
            Self::Int(value) => Value::Int(value),
            Self::Str(text) => Value::Str(text.to_owned()),
        }
    }

    /// As Python writes it.
    fn shown(self) -> String {
        match self {
            Self::Bool(true) => "True".to_owned(),
            Self::Bool(false) => "False".to_owned(),
            Self::Int(value) => value.to_string(),
            Self::Str(text) => format!("'{}'", text.escape_debug()),
        }
    }
}

/// The generated enum of a `Literal[..]` of several values. Implemented by generated code only.
pub trait Literal: Sized {
    /// The values, in the order of the variants.
    const VALUES: &'static [LiteralValue];
    /// The index of the value in `VALUES`, or the object if the value is not listed.
    #[doc(hidden)]
    fn __index(&self) -> std::result::Result<usize, &Object>;
    /// The variant for the value at this index.
    #[doc(hidden)]
    fn __at(index: usize) -> Option<Self>;
    /// The variant that holds an object which is not one of the values.
    #[doc(hidden)]
    fn __other(object: Object) -> Self;
}

/// A [`Literal`] with a `str` among its values.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no string among its values",
    label = "pass a variant of `{Self}`"
)]
pub trait TextLiteral: Literal {}

/// A [`Literal`] with an `int` among its values.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no integer among its values",
    label = "pass a variant of `{Self}`"
)]
pub trait IntLiteral: Literal {}

/// A [`Literal`] with a `bool` among its values.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no bool among its values",
    label = "pass a variant of `{Self}`"
)]
pub trait BoolLiteral: Literal {}

/// Reads a value: a listed one if value and type match exactly, else the variant that holds any other object.
///
/// # Errors
///
/// Only those of reading a `bool` or an `int` that Python returned; a value that is not listed is not an error.
pub fn read<L: Literal>(value: &Returned<'_>) -> Result<L> {
    let found = find(value, L::VALUES)?;
    Ok(found
        .and_then(L::__at)
        .unwrap_or_else(|| L::__other(value.object())))
}

fn find(value: &Returned<'_>, values: &[LiteralValue]) -> Result<Option<usize>> {
    let at = |wanted: LiteralValue| values.iter().position(|known| *known == wanted);
    Ok(match value.kind() {
        PyKind::Bool => at(LiteralValue::Bool(value.as_bool()?)),
        PyKind::Int => value.as_i64()?.and_then(|number| at(LiteralValue::Int(number))),
        // Text that Rust cannot hold is not one of the listed values.
        PyKind::Str => value.as_str().ok().and_then(|text| position(values, &text)),
        _ => None,
    })
}

fn position(values: &[LiteralValue], text: &str) -> Option<usize> {
    let is = |value: &LiteralValue| matches!(value, LiteralValue::Str(known) if *known == text);
    values.iter().position(is)
}

/// Whether the value is a listed one.
///
/// # Errors
///
/// [`Error::TypeMismatch`] if it is not.
pub fn check<L: Literal + FromPython>(value: &Returned<'_>) -> Result<()> {
    match find(value, L::VALUES)? {
        Some(_) => Ok(()),
        None => Err(value.mismatch(&L::expected())),
    }
}

/// The value of a variant as an argument.
pub fn raw<'a, L: Literal>(literal: &L) -> Raw<'a> {
    match literal.__index() {
        Ok(index) => L::VALUES.get(index).map_or(Raw::None, |value| value.as_raw()),
        Err(object) => Raw::Owned(object.clone()),
    }
}

/// The value of a variant as plain data.
pub fn value<L: Literal>(literal: &L) -> Value {
    match literal.__index() {
        Ok(index) => L::VALUES.get(index).map_or(Value::None, |value| value.to_value()),
        Err(object) => Value::Ref(object.clone()),
    }
}

/// The variant with this string value.
///
/// # Errors
///
/// [`Error::Arguments`] if the text is not one of the values.
pub fn of_text<L: Literal>(text: &str) -> Result<L> {
    position(L::VALUES, text)
        .and_then(L::__at)
        .ok_or_else(|| unlisted(L::VALUES, &format!("'{}'", text.escape_debug())))
}

/// The variant with this integer value.
///
/// # Errors
///
/// [`Error::Arguments`] if the number is not one of the values.
pub fn of_int<L: Literal>(number: i64) -> Result<L> {
    L::VALUES
        .iter()
        .position(|known| *known == LiteralValue::Int(number))
        .and_then(L::__at)
        .ok_or_else(|| unlisted(L::VALUES, &number.to_string()))
}

#[cold]
fn unlisted(values: &[LiteralValue], given: &str) -> Error {
    let listed: Vec<String> = values.iter().map(|value| value.shown()).collect();
    Error::Arguments {
        kind: crate::bridge::ErrorKind::Arguments,
        symbol: String::new(),
        message: format!(
            "{given} is not among the values that Python lists here: {}; if the list is incomplete, pass the object as the \
             variant `Other`",
            listed.join(", ")
        ),
    }
}

fn text<'a, L: Literal>(text: Cow<'a, str>) -> Raw<'a> {
    match position(L::VALUES, &text) {
        Some(_) => Raw::Str(text),
        None => Raw::error(unlisted(L::VALUES, &format!("'{}'", text.escape_debug()))),
    }
}

fn plain<'a, L: Literal>(given: Raw<'a>) -> Raw<'a> {
    let (wanted, shown) = match &given {
        Raw::Int(number) => (Some(LiteralValue::Int(*number)), number.to_string()),
        Raw::Wide(number) => (None, number.to_string()),
        Raw::Bool(value) => {
            let value = LiteralValue::Bool(*value);
            (Some(value), value.shown())
        }
        _ => (None, "this".to_owned()),
    };
    if wanted.is_some_and(|wanted| L::VALUES.contains(&wanted)) {
        given
    } else {
        Raw::error(unlisted(L::VALUES, &shown))
    }
}

/// Types that are accepted in place of a variant; their value is checked before Python is called.
macro_rules! given {
    ($bound:ident: $($t:ty, $v:ident => $e:expr, $r:ident => $b:expr;)*) => { $(
        fits! { [L: $bound] $t => L, $v => $e; }
        #[diagnostic::do_not_recommend]
        impl<'a, L: $bound> Element<'a, L> for $t {
            #[inline]
            fn element(&'a self) -> Raw<'a> { let $r = self; $b }
        }
        #[diagnostic::do_not_recommend]
        impl<'a, L: $bound> Args<'a, L> for $t {
            #[inline]
            fn push_to(self, call: &mut Call<'a>) { let $v = self; call.push($e); }
        }
    )* };
}
given! { TextLiteral:
    &'a str, s => text::<L>(s.into()), s => text::<L>((*s).into());
    String, s => text::<L>(s.into()), s => text::<L>(s.into());
    &'a String, s => text::<L>(s.into()), s => text::<L>((*s).into());
    Cow<'a, str>, s => text::<L>(s), s => text::<L>(Cow::Borrowed(s));
}
given! { BoolLiteral: bool, b => plain::<L>(Raw::Bool(b)), b => plain::<L>(Raw::Bool(*b)); }

macro_rules! integers {
    ($($t:ty)*) => { $( given! { IntLiteral:
        $t, n => plain::<L>(Arg::<i64>::raw(n)), n => plain::<L>(Arg::<i64>::raw(*n));
    } )* };
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize);
