//! `Check`: whether an object whose type only Python knows is of the kind that is declared, asked before the call.
//! Nothing is read that could be used up: of iterators it is known that they are some, and not what they yield.

mod arrays;
mod collections;
mod scalars;
mod unions;

use std::borrow::Cow;

use crate::bridge::{ClassDef, Error, PyKind, PythonClass, Result, Returned, ops};

pub(crate) use arrays::Arrays;
pub use unions::BothArms;
pub(crate) use unions::{Arms, any_of, one_of};

/// A kind that values and objects of any type can be checked against.
#[diagnostic::on_unimplemented(
    message = "a value cannot be checked against `{Self}`",
    label = "pass a Rust value or a handle of the declared type"
)]
pub trait Check {
    /// What it says of arrays, as an arm of a union.
    #[doc(hidden)]
    const ARRAYS: Arrays = Arrays::NOTHING;
    /// Whether the value is of this kind.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] with the place inside the value if it is not, and what Python raises when it is asked.
    fn check(value: &Returned<'_>) -> Result<()>;
    /// The kind, as messages name it.
    fn declared() -> Cow<'static, str>;
}

/// A class: `isinstance`, or by its members.
#[diagnostic::do_not_recommend]
impl<B: PythonClass> Check for B {
    fn check(value: &Returned<'_>) -> Result<()> {
        instance(value, B::__class())
    }
    fn declared() -> Cow<'static, str> {
        B::__class().declared().into()
    }
}

/// Whether the value is an instance of the class.
///
/// # Errors
///
/// [`Error::TypeMismatch`] if it is not, and what Python raises when it is asked.
pub(crate) fn instance(value: &Returned<'_>, class: &'static ClassDef) -> Result<()> {
    if value.is_instance(class)? {
        Ok(())
    } else {
        Err(ops::type_mismatch(value, class))
    }
}

/// Whether the value has all of these members. A class takes a member away by setting it to `None`, as `list` does with
/// `__hash__`.
///
/// # Errors
///
/// [`Error::TypeMismatch`] if it has not, and what Python raises when it is asked.
pub(crate) fn members(value: &Returned<'_>, names: &[&str]) -> Result<()> {
    static ATTRIBUTE_ERROR: ClassDef = ClassDef::new("builtins", "AttributeError");
    for name in names.iter().filter(|name| **name != EITHER_ORDER) {
        let mut has = false;
        let found = value.attr(name, &mut |member| {
            // `__hash__ = None` takes a special method away; an attribute may well be None.
            has = member.kind() != PyKind::None || !name.starts_with("__");
            Ok(())
        });
        match found {
            Err(error) if !error.is_of(&ATTRIBUTE_ERROR) => return Err(error),
            _ if !has => return Err(value.mismatch(&with_members(names))),
            _ => {}
        }
    }
    Ok(())
}

/// Not a name of Python: the marker for one of two. Every object has both, whether or not they do anything.
const EITHER_ORDER: &str = "__lt_or_gt__";

/// What has these members, for messages.
pub(crate) fn with_members(names: &[&str]) -> String {
    let names: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| *name != EITHER_ORDER)
        .collect();
    format!("an object with `{}`", names.join("`, `"))
}

/// Whether the value can be read as this type, for kinds that are read as a whole.
///
/// # Errors
///
/// Those of reading it.
pub fn readable<T: crate::bridge::FromPython>(value: &Returned<'_>) -> Result<()> {
    T::from_python(value).map(drop)
}

/// An error that says that a value is of another type, or that it has no exact form in Rust.
fn refuses(error: &Error) -> bool {
    matches!(
        error,
        Error::TypeMismatch { .. } | Error::IntOverflow { .. } | Error::UnsupportedValue { .. }
    )
}
