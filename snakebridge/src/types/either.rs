//! `Either`: results declared as `A | B` where one of the two is a type variable.

use std::borrow::Cow;

use crate::bridge::{FromPython, Object, PyKind, Raw, Result, Returned, ops};
use crate::conversions::Arg;

/// A result that Python declares as `L | R`, where one is a type variable: `dict.get(key, default)` returns the default
/// or a value of the dict. Of three alternatives, the last two are in `Right`.
///
/// For plain data, the exact Python type decides first; then the first alternative that fits, `Left` before `Right`. If
/// both are the same Rust type, the result is always `Left`; [`into_inner`](Either::into_inner) returns the value in
/// either case.
///
/// ```
/// use snakebridge::{call_as, types::Either};
///
/// let number: Either<f64, i64> = call_as("builtins", "abs", -2)?;
/// assert!(matches!(number, Either::Right(2)));
/// let text: Either<String, String> = call_as("os", "getenv", ("SURELY_NOT_SET", "default"))?;
/// assert_eq!(text.into_inner().unwrap(), "default");
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Either<L, R> {
    /// The first alternative.
    Left(L),
    /// The second alternative.
    Right(R),
    /// An object of neither type: the stub is wrong.
    Other(Object),
}

impl<L, R> Either<L, R> {
    /// The value of the first alternative, if it is that.
    pub fn left(self) -> Option<L> {
        match self {
            Either::Left(value) => Some(value),
            Either::Right(_) | Either::Other(_) => None,
        }
    }

    /// The value of the second alternative, if it is that.
    pub fn right(self) -> Option<R> {
        match self {
            Either::Right(value) => Some(value),
            Either::Left(_) | Either::Other(_) => None,
        }
    }
}

impl<T> Either<T, T> {
    /// The value, where both alternatives have the same type.
    ///
    /// # Errors
    ///
    /// The object that Python returned, if it is of neither type.
    pub fn into_inner(self) -> std::result::Result<T, Object> {
        match self {
            Either::Left(value) | Either::Right(value) => Ok(value),
            Either::Other(object) => Err(object),
        }
    }
}

impl<T: PartialEq> PartialEq<T> for Either<T, T> {
    fn eq(&self, other: &T) -> bool {
        match self {
            Either::Left(value) | Either::Right(value) => value == other,
            Either::Other(_) => false,
        }
    }
}

impl<L: FromPython, R: FromPython> FromPython for Either<L, R> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let kind = value.kind();
        if kind != PyKind::Other {
            if L::is_exactly(kind) {
                return L::from_python(value).map(Either::Left);
            }
            if R::is_exactly(kind) {
                return R::from_python(value).map(Either::Right);
            }
        }
        if let Some(left) = ops::arm::<L>(value)? {
            return Ok(Either::Left(left));
        }
        match ops::arm::<R>(value)? {
            Some(right) => Ok(Either::Right(right)),
            None => Ok(Either::Other(value.object())),
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
impl<'a, L: Arg<'a, L>, R: Arg<'a, R>> Arg<'a, Either<L, R>> for Either<L, R> {
    fn raw(self) -> Raw<'a> {
        match self {
            Either::Left(value) => value.raw(),
            Either::Right(value) => value.raw(),
            Either::Other(object) => Raw::Owned(object),
        }
    }
}
