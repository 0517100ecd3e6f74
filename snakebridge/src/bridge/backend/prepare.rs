//! What is done to the arguments of an operation before another backend sees them: the code of users runs, references are
//! admitted, and what is checked against a declared type is checked. A backend gets what it has to send.

use std::sync::Arc;

use super::argument::{at_name, at_position, named};
use super::{Backend, Context, Operation, Returned, Target, Verb, about, read};
use crate::bridge::error::{Error, ErrorKind, RefLost, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::origin::Origin;
use crate::bridge::raw::Raw;
use crate::bridge::session::Session;
use crate::bridge::session::scope::Chosen;
use crate::bridge::value::Value;

/// How deep arguments may be nested, as in this process.
const DEPTH: usize = 100;

/// Makes the arguments ready for the backend.
pub(super) fn arguments(
    operation: &mut Operation<'_, '_>,
    session: &Session,
    backend: &Arc<dyn Backend>,
) -> Result<()> {
    let ready = Ready { session, backend };
    let (verb, target, receiver) = (operation.verb, operation.target, operation.receiver);
    if let Some(receiver) = receiver {
        ready.admit(receiver)?;
    }
    let positional = operation.args.iter_mut().chain(operation.more.iter_mut());
    for (index, raw) in positional.enumerate() {
        ready.settle(raw, 0).map_err(|error| {
            let name = || parameter(verb, target, receiver, session, index);
            named(at_position(name, index, error), &target, receiver)
        })?;
    }
    for (name, raw) in operation.kwargs.iter_mut() {
        ready
            .settle(raw, 0)
            .map_err(|error| named(at_name(name, error), &target, receiver))?;
    }
    Ok(())
}

/// The name of a positional parameter of what is called, asked where there is an error about it.
#[cold]
fn parameter(
    verb: Verb,
    target: Target<'_>,
    receiver: Option<&Object>,
    session: &Session,
    index: usize,
) -> Option<String> {
    if verb != Verb::Call {
        return None;
    }
    let callee = match (target, receiver) {
        (Target::Receiver, Some(receiver)) => receiver.clone(),
        _ => read(Operation {
            target,
            receiver,
            session: Some(session),
            ..Operation::empty(Verb::Get)
        })
        .ok()?,
    };
    about::parameter(&callee, index)
}

pub(super) struct Ready<'s> {
    pub(super) session: &'s Session,
    pub(super) backend: &'s Arc<dyn Backend>,
}

impl Ready<'_> {
    pub(super) fn settle(&self, raw: &mut Raw<'_>, depth: usize) -> Result<()> {
        if depth >= DEPTH {
            return Err(Error::UnsupportedValue {
                kind: ErrorKind::TooDeep,
                path: String::new(),
                message: format!(
                    "the value is nested deeper than {DEPTH} levels: build it in Python, or pass it flat"
                ),
            });
        }
        match raw {
            Raw::Object(object) => self.admit(object),
            Raw::Owned(object) => self.admit(object),
            Raw::Value(value) => self.admit_all(value),
            Raw::List(items) | Raw::Tuple(items) | Raw::Set(items) | Raw::FrozenSet(items) => {
                self.items(items, depth)
            }
            Raw::Dict(entries) => entries.iter_mut().try_for_each(|(key, value)| {
                let name = match &key {
                    Raw::Str(name) => Some(name.to_string()),
                    _ => None,
                };
                self.settle(key, depth + 1)?;
                self.settle(value, depth + 1).map_err(|error| match name {
                    Some(name) => error.at_key(&name),
                    None => error,
                })
            }),
            Raw::New(new) => {
                self.items(&mut new.args, depth)?;
                let rest = new.kwargs.iter_mut().chain(new.ensure.iter_mut());
                rest.map(|(_, value)| value)
                    .try_for_each(|value| self.settle(value, depth + 1))
            }
            Raw::ToPython(value) => {
                *raw = value.to_python()?;
                self.settle(raw, depth + 1)
            }
            Raw::Unknown(_) => self.check(raw, depth),
            Raw::Err(_) => match std::mem::replace(raw, Raw::None) {
                Raw::Err(error) => Err(*error),
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn items(&self, items: &mut [Raw<'_>], depth: usize) -> Result<()> {
        let mut each = items.iter_mut().enumerate();
        each.try_for_each(|(index, raw)| self.settle(raw, depth + 1).map_err(|error| error.at_index(index)))
    }

    /// Takes an argument out of its check, if it passes that.
    fn check(&self, raw: &mut Raw<'_>, depth: usize) -> Result<()> {
        let Raw::Unknown(unknown) = std::mem::replace(raw, Raw::None) else {
            return Ok(());
        };
        let (mut inner, check) = (unknown.raw, unknown.check);
        self.settle(&mut inner, depth)?;
        // What has no form as data (a closure, an instance to be made) is checked by Python alone.
        if let Some(value) = inner.to_value() {
            let context = Context {
                target: Target::Receiver,
                receiver: None,
                origin: Some(Origin::BUILTINS),
                session: Chosen::Borrowed(self.session),
            };
            check(&Returned::plain(&value, &context)).map_err(Error::unnamed)?;
        }
        *raw = inner;
        Ok(())
    }

    fn admit_all(&self, value: &Value) -> Result<()> {
        match value {
            Value::Ref(object) => self.admit(object),
            Value::List(items) | Value::Tuple(items) | Value::Set(items) | Value::FrozenSet(items) => {
                items.iter().try_for_each(|item| self.admit_all(item))
            }
            Value::Dict(entries) => entries.iter().try_for_each(|(key, value)| {
                self.admit_all(key)?;
                self.admit_all(value)
            }),
            _ => Ok(()),
        }
    }

    /// A reference has to belong to the session, and its object to the backend.
    fn admit(&self, object: &Object) -> Result<()> {
        let reference = Handle::reference(object);
        Chosen::Borrowed(self.session).admit(reference)?;
        match reference.remote()? {
            Some(remote) if remote.backend.is_lost() => Err(Error::RefNotFound {
                ref_id: reference.id().to_owned(),
                session_id: reference.session_id().to_owned(),
                reason: RefLost::WorkerLost,
            }),
            Some(remote) if Arc::ptr_eq(&remote.backend, self.backend) => Ok(()),
            _ => Err(*reference.unbound()),
        }
    }
}
