//! `Awaited`: what a backend that is not in this process awaits for a future of this one, and the place of its outcome.

use std::sync::Arc;
use std::task::Waker;

use parking_lot::Mutex;

use super::Want;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::value::Value;

/// The result of what was awaited; none at the end of an async iterator.
pub(crate) type Outcome = Result<Option<Value>>;

/// An awaitable of a backend, or an async iterator of which an item is awaited. The backend keeps it until it has an outcome.
pub struct Awaited {
    pub(crate) object: Object,
    pub(crate) is_iterator: bool,
    /// In which form the result is wanted.
    pub(crate) want: Want,
    place: Mutex<Place>,
}

enum Place {
    Waits(Waker),
    Ended(Outcome),
    /// The outcome was taken, or nobody waits for it.
    Over,
}

impl Awaited {
    pub(crate) fn new(object: Object, is_iterator: bool, want: Want, waker: Waker) -> Arc<Awaited> {
        Arc::new(Awaited {
            object,
            is_iterator,
            want,
            place: Mutex::new(Place::Waits(waker)),
        })
    }

    /// The awaitable, or the async iterator.
    #[must_use]
    pub fn object(&self) -> &Object {
        &self.object
    }

    /// Whether it is an async iterator, of which the next item is awaited.
    #[must_use]
    pub fn is_iterator(&self) -> bool {
        self.is_iterator
    }

    /// In which form the result is wanted.
    #[must_use]
    pub fn want(&self) -> Want {
        self.want
    }

    /// Leaves the outcome, none at the end of an async iterator, and wakes whoever waits. Later outcomes are dropped.
    // What wakes is code of others, so no lock is held.
    pub fn end(&self, outcome: Outcome) {
        let mut place = self.place.lock();
        let before = match &*place {
            Place::Waits(_) => std::mem::replace(&mut *place, Place::Ended(outcome)),
            Place::Ended(_) | Place::Over => {
                drop(place);
                return drop(outcome);
            }
        };
        drop(place);
        if let Place::Waits(waker) = before {
            waker.wake();
        }
    }

    /// The outcome, if it is there; else `waker` is woken by it.
    pub(crate) fn look(&self, waker: &Waker) -> Option<Outcome> {
        let mut place = self.place.lock();
        match &mut *place {
            Place::Waits(known) => {
                if !known.will_wake(waker) {
                    let old = std::mem::replace(known, waker.clone());
                    drop(place);
                    drop(old);
                }
                None
            }
            Place::Ended(_) => match std::mem::replace(&mut *place, Place::Over) {
                Place::Ended(outcome) => Some(outcome),
                Place::Waits(_) | Place::Over => None,
            },
            Place::Over => None,
        }
    }

    /// Nobody waits any more. False if there is an outcome already.
    pub(crate) fn forget(&self) -> bool {
        let before = std::mem::replace(&mut *self.place.lock(), Place::Over);
        matches!(before, Place::Waits(_))
    }
}

impl std::fmt::Debug for Awaited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Awaited").finish_non_exhaustive()
    }
}
