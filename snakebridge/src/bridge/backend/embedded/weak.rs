//! Python's own weak references: what finds an object again after the last handle of it was dropped.

use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use super::register;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::origin;
use crate::bridge::reference::Ref;
use crate::bridge::session::WeakSession;
use crate::bridge::session::scope::Chosen;
use crate::interpreter::attach;
use crate::interpreter::entry::Slot;

/// Where an object came from, and Python's weak reference to it.
pub(crate) struct Origin {
    /// Empty where the object's class has no weak references, or the object lives in another backend.
    weakref: Option<Slot>,
    session: WeakSession,
    origin: origin::Origin,
}

impl Origin {
    pub(crate) fn of(reference: &Ref) -> Origin {
        let weakref: Result<Option<Slot>> = attach::with_python(|py| {
            let made = reference.peek(py).map(|object| PyWeakrefReference::new(&object));
            Ok(made.and_then(PyResult::ok).map(|made| Slot::new(made.into_any())))
        });
        Origin {
            weakref: weakref.ok().flatten(),
            session: reference.session().weak(),
            origin: reference.0.origin(),
        }
    }

    /// A new handle of the object in its session, unless either is gone.
    pub(crate) fn object(&self) -> Option<Object> {
        let weakref = self.weakref.as_ref()?;
        let found: Result<Option<Object>> = attach::with_python(|py| {
            let Some(reference) = weakref.get(py) else {
                return Ok(None);
            };
            let object = reference
                .cast::<PyWeakrefReference>()
                .ok()
                .and_then(PyWeakrefMethods::upgrade);
            let session = self.session.get();
            Ok(object
                .zip(session)
                .map(|(object, session)| register(object, &Chosen::Owned(session), self.origin.clone())))
        });
        found.ok().flatten()
    }
}
