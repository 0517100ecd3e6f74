//! `EitherOther`: results declared as `A | B` where one of the two is a type variable.

use std::borrow::Cow;
use std::fmt;

use crate::bridge::{FromPython, Handle, Object, PyKind, Raw, Result, Returned, Want, ops};
use crate::conversions::Arg;

/// A result that Python declares as `L | R`, where one is a type variable: `dict.get(key, default)` returns the default
/// or a value of the dict. Of three alternatives, the last two are in `Right`.
///
/// For plain data, the exact Python type decides first; then the first alternative that fits, `Left` before `Right`. If
/// both are the same Rust type, the result is always `Left`; [`into_inner`](EitherOther::into_inner) returns the value in
/// either case.
///
/// ```
/// use snakebridge::{call_as, types::EitherOther};
///
/// let number: EitherOther<f64, i64> = call_as("builtins", "abs", -2)?;
/// assert!(matches!(number, EitherOther::Right(2)));
/// let text: EitherOther<String, String> = call_as("os", "getenv", ("SURELY_NOT_SET", "default"))?;
/// assert_eq!(text.to_string(), "default");
/// assert_eq!(text.into_inner()?, "default");
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EitherOther<L, R> {
    /// The first alternative.
    Left(L),
    /// The second alternative.
    Right(R),
    /// An object of neither type: the stub is wrong.
    Other(Object),
}

impl<L, R> EitherOther<L, R> {
    /// The value of the first alternative, if it is that.
    pub fn left(self) -> Option<L> {
        match self {
            EitherOther::Left(value) => Some(value),
            EitherOther::Right(_) | EitherOther::Other(_) => None,
        }
    }

    /// The value of the second alternative, if it is that.
    pub fn right(self) -> Option<R> {
        match self {
            EitherOther::Right(value) => Some(value),
            EitherOther::Left(_) | EitherOther::Other(_) => None,
        }
    }
}

impl<T: FromPython> EitherOther<T, T> {
    /// The value, where both alternatives have the same type.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if what Python returned is of neither type: it is in
    /// [`Other`](EitherOther::Other).
    pub fn into_inner(self) -> Result<T> {
        match self {
            EitherOther::Left(value) | EitherOther::Right(value) => Ok(value),
            EitherOther::Other(object) => Handle::read(&object),
        }
    }
}

impl<T: PartialEq> PartialEq<T> for EitherOther<T, T> {
    fn eq(&self, other: &T) -> bool {
        match self {
            EitherOther::Left(value) | EitherOther::Right(value) => value == other,
            EitherOther::Other(_) => false,
        }
    }
}

/// As the value itself is shown: Python's `str` of a handle.
impl<L: fmt::Display, R: fmt::Display> fmt::Display for EitherOther<L, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EitherOther::Left(value) => value.fmt(f),
            EitherOther::Right(value) => value.fmt(f),
            EitherOther::Other(object) => object.fmt(f),
        }
    }
}

impl<L: FromPython, R: FromPython> FromPython for EitherOther<L, R> {
    const WANT: Want = L::WANT.or(R::WANT);

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let kind = value.kind();
        if kind != PyKind::Other {
            if L::is_exactly(kind) {
                return L::from_python(value).map(EitherOther::Left);
            }
            if R::is_exactly(kind) {
                return R::from_python(value).map(EitherOther::Right);
            }
        }
        if let Some(left) = ops::arm::<L>(value)? {
            return Ok(EitherOther::Left(left));
        }
        match ops::arm::<R>(value)? {
            Some(right) => Ok(EitherOther::Right(right)),
            None => Ok(EitherOther::Other(value.object())),
        }
    }

    fn is_exactly(kind: PyKind) -> bool {
        L::is_exactly(kind) || R::is_exactly(kind)
    }

    fn expected() -> Cow<'static, str> {
        format!("{} | {}", L::expected(), R::expected()).into()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, L: Arg<'a, L>, R: Arg<'a, R>> Arg<'a, EitherOther<L, R>> for EitherOther<L, R> {
    fn raw(self) -> Raw<'a> {
        match self {
            EitherOther::Left(value) => value.raw(),
            EitherOther::Right(value) => value.raw(),
            EitherOther::Other(object) => Raw::Owned(object),
        }
    }
}
