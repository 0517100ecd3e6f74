//! Scalars that are objects in Python: instances of subclasses of its numbers and texts, and the scalars of numpy. They stay
//! references in a `Value`, because their class is part of them; who reads a number looks through.

use std::borrow::Cow;

use super::{Value, read};
use crate::bridge::FromPython;
use crate::bridge::backend::{PyKind, Returned, Want};
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::ops;

/// The plain form of an object that is a number, text or bytes; `None` for any other, also for one that is gone.
pub(super) fn plain(object: &Object) -> Option<Value> {
    ops::snapshot::<Scalar>(object).ok().and_then(|scalar| scalar.0)
}

/// The same of a value that is being read.
pub(super) fn of(value: &Returned<'_>) -> Option<Value> {
    Scalar::from_python(value).ok().and_then(|scalar| scalar.0)
}

struct Scalar(Option<Value>);

impl FromPython for Scalar {
    const WANT: Want = Want::Plain;

    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let kind = value.base_kind();
        if kind != PyKind::Other {
            return read::of_kind(value, kind).map(Scalar);
        }
        let mut found = None;
        // What they return is Python's own number, exactly, or the scalar itself where Python has none.
        if value.type_name().starts_with("numpy.") && !value.is_iterable() {
            value.call("item", &mut |item| {
                found = read::of_kind(item, item.kind())?;
                Ok(())
            })?;
        }
        Ok(Scalar(found))
    }

    fn expected() -> Cow<'static, str> {
        "a number, text or bytes".into()
    }
}
