//! `Place`: where a session runs: in the interpreter of this process, in a backend that it was given, or in the one that a
//! placement chooses.

use std::any::Any;
use std::sync::Arc;

use parking_lot::Mutex;

use super::Session;
#[cfg(all(feature = "pool", unix))]
use super::affinity::Affinity;
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
    chosen: Mutex<Option<Chosen>>,
}

/// A backend, and what the session has there.
type Chosen = (Arc<dyn Backend>, Option<Arc<dyn Any + Send + Sync>>);

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

    /// Whether other programs may use the same process.
    pub(super) fn is_shared(&self) -> bool {
        match self {
            Place::Placed(placed) => placed.placement.is_shared(),
            Place::Here | Place::Backend(_) => false,
        }
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

    /// The backend of a call that names an object which is in `operands`: that one, while it is there.
    pub(crate) fn backend_of(
        &self,
        operands: impl FnOnce() -> Option<Arc<dyn Backend>>,
    ) -> Result<Option<Arc<dyn Backend>>> {
        if matches!(self.0.place, Place::Placed(_))
            && let Some(backend) = operands().filter(|backend| !backend.is_lost())
        {
            return Ok(Some(backend));
        }
        self.backend()
    }

    /// How closely it is bound to its backend: as it says, else as its placement does.
    #[cfg(all(feature = "pool", unix))]
    pub(crate) fn bond(&self) -> Option<Affinity> {
        let by_place = match &self.0.place {
            Place::Placed(placed) => placed.placement.affinity(),
            Place::Here | Place::Backend(_) => None,
        };
        self.affinity().or(by_place)
    }

    /// Whether there are objects in it.
    #[cfg(all(feature = "pool", unix))]
    pub(crate) fn holds_objects(&self) -> bool {
        self.0.registry.lock().len() > 0
    }

    /// Interrupts the calls of the session that run elsewhere, and says how many there are.
    pub(super) fn cancel_elsewhere(&self) -> usize {
        match &self.0.place {
            Place::Here => 0,
            Place::Backend(backend) => backend.cancel(self),
            Place::Placed(placed) => {
                let last = placed.last();
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
        let before = self.last();
        // Not under the lock: a placement may wait for a place to be free.
        let backend = self.placement.place(session, before.as_ref())?;
        if before.is_none_or(|before| !Arc::ptr_eq(&before, &backend)) {
            let chosen = (Arc::clone(&backend), backend.seat(session));
            let replaced = self.chosen.lock().replace(chosen);
            drop(replaced);
        }
        Ok(backend)
    }

    /// The backend of the last call.
    fn last(&self) -> Option<Arc<dyn Backend>> {
        let chosen = self.chosen.lock();
        chosen.as_ref().map(|(backend, _)| Arc::clone(backend))
    }
}
