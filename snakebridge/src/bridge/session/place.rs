//! `Place`: where a session runs: in the interpreter of this process, in a backend that it was given, or in the one that a
//! placement chooses.

use std::sync::Arc;

use parking_lot::Mutex;

use super::Session;
use crate::bridge::backend::{Backend, Placement};
use crate::bridge::error::Result;

/// Where a session runs.
#[derive(Clone)]
pub(crate) enum Place {
    /// In the interpreter of this process.
    Here,
    /// In this backend.
    Backend(Arc<dyn Backend>),
    /// In the backend that the placement chooses.
    Placed(Arc<Placed>),
}

/// A placement, and its last choice.
pub(crate) struct Placed {
    placement: Arc<dyn Placement>,
    chosen: Mutex<Option<Arc<dyn Backend>>>,
}

impl Place {
    pub(crate) fn by(placement: Arc<dyn Placement>) -> Place {
        Place::Placed(Arc::new(Placed {
            placement,
            chosen: Mutex::new(None),
        }))
    }

    pub(crate) fn is_here(&self) -> bool {
        matches!(self, Place::Here)
    }

    /// The same place, as a session that is joined must have.
    pub(super) fn is_same(&self, other: &Place) -> bool {
        match (self, other) {
            (Place::Here, Place::Here) => true,
            (Place::Backend(one), Place::Backend(other)) => Arc::ptr_eq(one, other),
            (Place::Placed(one), Place::Placed(other)) => {
                one.placement.address() == other.placement.address()
            }
            _ => false,
        }
    }
}

impl Session {
    /// Whether the session runs elsewhere than in the interpreter of this process.
    #[inline]
    pub(crate) fn is_elsewhere(&self) -> bool {
        !self.0.place.is_here()
    }

    /// The backend of the next call; none if that is the interpreter of this process.
    pub(crate) fn backend(&self) -> Result<Option<Arc<dyn Backend>>> {
        match &self.0.place {
            Place::Here => Ok(None),
            Place::Backend(backend) => Ok(Some(Arc::clone(backend))),
            Place::Placed(placed) => placed.choose(self).map(Some),
        }
    }

    /// Interrupts the calls of the session that run elsewhere, and says how many there are.
    pub(super) fn cancel_elsewhere(&self) -> usize {
        match &self.0.place {
            Place::Here => 0,
            Place::Backend(backend) => backend.cancel(self),
            Place::Placed(placed) => {
                let last = placed.chosen.lock().clone();
                placed.placement.cancel(self, last.as_ref())
            }
        }
    }

    /// A number that no other session has as long as this one exists.
    #[cfg(all(feature = "pool", unix))]
    pub(crate) fn address(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    /// The pool of workers that the session runs in.
    pub(crate) fn pool_name(&self) -> Option<&str> {
        match &self.0.place {
            Place::Here => None,
            Place::Backend(backend) => backend.pool_name(),
            Place::Placed(placed) => placed.placement.name(),
        }
    }
}

impl Placed {
    fn choose(&self, session: &Session) -> Result<Arc<dyn Backend>> {
        let before = self.chosen.lock().clone();
        // Not under the lock: a placement may wait for a place to be free.
        let backend = self.placement.place(session, before.as_ref())?;
        let replaced = self.chosen.lock().replace(Arc::clone(&backend));
        drop(replaced);
        Ok(backend)
    }
}
