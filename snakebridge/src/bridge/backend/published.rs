//! What the programs that share a session have in common: an object is published under its id where it is, and found there by the others.
//! Each has a number of its own for it, which keeps it as long as that program does.

use super::{Operation, Verb, Want, no_result, perform};
use crate::bridge::error::{Error, RefLost, Result};
use crate::bridge::object::Object;
use crate::bridge::raw::Raw;
use crate::bridge::reference::Ref;
use crate::bridge::session::Session;
use crate::bridge::value::Value;

/// Has the object found by the others. Doing it again changes nothing.
///
/// # Errors
///
/// [`Error::RefNotFound`] if it is gone, and those of a call.
pub(crate) fn publish(reference: &Ref) -> Result<()> {
    let object = Object::from(reference.clone());
    let (id, module) = (reference.id(), reference.python_module());
    let operation = Operation {
        receiver: Some(&object),
        args: &mut [Raw::Str(id.into()), Raw::Str(module.into())],
        session: Some(reference.session()),
        ..Operation::empty(Verb::Publish)
    };
    match super::read(operation)? {
        true => Ok(()),
        false => Err(Error::unsupported(format!(
            "the worker of session '{}' does not publish '{id}'",
            reference.session_id()
        ))),
    }
}

/// The object that another program has published, and the module that made it; or why there is none.
///
/// # Errors
///
/// Those of a call.
pub(crate) fn find(session: &Session, id: &str) -> Result<std::result::Result<(Object, String), RefLost>> {
    let operation = Operation {
        args: &mut [Raw::Str(id.into())],
        session: Some(session),
        want: Want::Plain,
        ..Operation::empty(Verb::Find)
    };
    let mut found = None;
    perform(operation, &mut |value| {
        found = Some(value.told()?);
        Ok(())
    })?;
    match found.as_ref() {
        Some(Value::Str(word)) => Ok(Err(RefLost::named(word))),
        Some(Value::Tuple(parts)) => match parts.as_slice() {
            [Value::Ref(object), Value::Str(module)] => Ok(Ok((object.clone(), module.clone()))),
            _ => Err(no_result("the search for an object")),
        },
        _ => Err(no_result("the search for an object")),
    }
}
