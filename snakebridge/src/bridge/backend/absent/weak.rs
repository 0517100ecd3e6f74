//! Python's own weak references in the interpreter of this process, of which there is none.

use crate::bridge::object::Object;
use crate::bridge::reference::Ref;

/// Where an object came from: not from here.
pub(crate) struct Origin;

impl Origin {
    pub(crate) fn of(_: &Ref) -> Origin {
        Origin
    }

    pub(crate) fn object(&self) -> Option<Object> {
        None
    }
}
