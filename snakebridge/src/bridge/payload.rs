//! `Payload`: a strong reference to the object of an entry: in this interpreter, or behind another backend.
//! Taking it out of the entry is the only way to release it, and what was taken out is dropped outside of every lock.

use std::sync::Arc;

use super::backend::{Backend, Facts};
use crate::interpreter::entry::{Loose, Slot};
use crate::interpreter::python::Python;

/// Where the object itself lives.
pub(crate) enum Payload {
    /// In the interpreter of this process.
    Python(Slot),
    /// Behind another backend.
    Remote(Arc<Remote>),
    /// Nowhere.
    Nothing,
}

/// An object of another backend, identified by a number. Dropping the last owner releases it.
pub(crate) struct Remote {
    pub(crate) backend: Arc<dyn Backend>,
    pub(crate) token: u64,
    pub(crate) facts: Facts,
}

impl Drop for Remote {
    fn drop(&mut self) {
        self.backend.release(self.token);
    }
}

/// The parts of a released object, to be dropped outside of every lock.
pub(crate) enum Freed {
    Python { _object: Loose },
    Remote { _object: Arc<Remote> },
}

impl Payload {
    pub(crate) fn remote(backend: Arc<dyn Backend>, token: u64, facts: Facts) -> Payload {
        Payload::Remote(Arc::new(Remote {
            backend,
            token,
            facts,
        }))
    }

    pub(crate) fn freed(self) -> Option<Freed> {
        match self {
            Payload::Python(slot) => slot.take().map(|object| Freed::Python { _object: object }),
            Payload::Remote(object) => Some(Freed::Remote { _object: object }),
            Payload::Nothing => None,
        }
    }

    /// Another strong reference to the same object. For objects of the interpreter, `py` is required.
    pub(crate) fn duplicate(&self, py: Option<Python<'_>>) -> Option<Payload> {
        match self {
            Payload::Python(slot) => slot.get(py?).map(|object| Payload::Python(Slot::new(object))),
            Payload::Remote(object) => Some(Payload::Remote(Arc::clone(object))),
            Payload::Nothing => None,
        }
    }
}
