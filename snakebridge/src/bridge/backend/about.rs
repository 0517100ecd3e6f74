//! What is asked about an object that is not looked into here: by functions of Python, which a worker has as well.

use std::cell::RefCell;

use super::{Operation, Target, Verb, Want, by_ref, read};
use crate::bridge::error::Result;
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::reference::Ref;
use crate::bridge::session::Session;
use crate::bridge::value::Value;
use crate::interpreter::ffi::Array;
use crate::interpreter::helper::Helper;

/// The name by which `import` finds the functions.
const MODULE: &str = "_snakebridge_about";
pub(crate) static HELPER: Helper = Helper::new(MODULE, "<snakebridge>/about.py", include_str!("about.py"));

/// A call of one of them in the session.
fn asking<'o, 'a>(path: &'o str, args: &'o mut [Raw<'a>], session: &'o Session) -> Result<Operation<'o, 'a>> {
    if !session.is_elsewhere() {
        HELPER.make_importable()?;
    }
    Ok(Operation {
        target: Target::Path { module: MODULE, path },
        args,
        session: Some(session),
        ..Operation::empty(Verb::Call)
    })
}

/// The texts that say all of an object of an exact class; none if it has to stay a reference.
///
/// # Errors
///
/// If it is gone, and the [errors of every call](crate::Error#errors-of-every-call).
pub(crate) fn fields(reference: &Ref) -> Result<Option<Vec<String>>> {
    let object = Object::from(reference.clone());
    read(asking(
        "fields",
        &mut [Raw::Object(&object)],
        reference.session(),
    )?)
}

/// The name of the positional parameter `index` of a callable; none where nobody knows it.
pub(super) fn parameter(callee: &Object, index: usize) -> Option<String> {
    let session = Handle::reference(callee).session();
    let index = i64::try_from(index).ok()?;
    let mut args = [Raw::Object(callee), Raw::Int(index)];
    let asked = asking("parameter", &mut args, session).and_then(read::<Option<String>>);
    asked.ok().flatten()
}

/// The numbers of an array of another backend; none of what is none.
///
/// # Errors
///
/// What Python raises when it is asked for its array, and the [errors of every call](crate::Error#errors-of-every-call).
pub(super) fn numbers(object: &Object) -> Result<Option<Array<'static>>> {
    const PARTS: Want = Want::Items(&[Want::Plain, Want::Plain, Want::Plain, Want::Plain]);
    let (mut args, lent) = ([Raw::Object(object)], RefCell::new(None));
    let operation = Operation {
        want: PARTS,
        lent: Some(&lent),
        ..asking("numbers", &mut args, Handle::reference(object).session())?
    };
    let Value::Tuple(parts) = by_ref::answered(object, operation)? else {
        return Ok(None);
    };
    let Ok(
        [
            Value::Str(format),
            Value::Int(size),
            Value::Tuple(extents),
            Value::Bytes(bytes),
        ],
    ) = <[Value; 4]>::try_from(parts)
    else {
        return Ok(None);
    };
    let extent = |value: &Value| match value {
        Value::Int(extent) => usize::try_from(*extent).ok(),
        _ => None,
    };
    let shape: Option<Vec<usize>> = extents.iter().map(extent).collect();
    Ok(shape
        .zip(usize::try_from(size).ok())
        .and_then(|(shape, size)| match lent.take() {
            Some(lent) => Array::of_lent(lent, &format, size, &shape),
            None => Array::of_bytes(bytes, &format, size, &shape),
        }))
}
