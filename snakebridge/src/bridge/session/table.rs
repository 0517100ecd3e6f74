//! All sessions of the process by id. The table does not keep them alive.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::{Inner, Session};

static SESSIONS: Mutex<BTreeMap<String, Weak<Inner>>> = Mutex::new(BTreeMap::new());

/// The session, if it has an owner. A reference to be dropped after the lock is put into `after`: it may be the last
/// one.
fn owned(session: &Weak<Inner>, after: &mut Option<Arc<Inner>>) -> Option<Session> {
    let inner = session.upgrade()?;
    // One reference is ours. Lookups do not own the session, and must not bring it back to life.
    if Arc::strong_count(&inner) > inner.looks.load(Ordering::Relaxed) + 1 {
        return Some(Session(inner));
    }
    *after = Some(inner);
    None
}

/// See [`Session::release`].
pub(super) fn release(id: &str) -> bool {
    let mut after = None;
    let found = {
        let mut sessions = SESSIONS.lock();
        sessions
            .remove(id)
            .and_then(|session| owned(&session, &mut after))
    };
    drop(after);
    match found {
        Some(session) => {
            session.end();
            true
        }
        None => false,
    }
}

pub(crate) fn insert(session: &Session) {
    SESSIONS
        .lock()
        .insert(session.id().to_owned(), Arc::downgrade(&session.0));
}

/// The live session with this id, or else the result of `make`, and whether it existed.
pub(super) fn open(id: &str, make: impl FnOnce() -> Session) -> (Session, bool) {
    let mut after = None;
    let mut sessions = SESSIONS.lock();
    let known = sessions.get(id).and_then(|session| owned(session, &mut after));
    let opened = match known {
        Some(session) => (session, false),
        None => {
            let session = make();
            sessions.insert(id.to_owned(), Arc::downgrade(&session.0));
            (session, true)
        }
    };
    drop(sessions);
    drop(after);
    opened
}

/// Removes a session that has lost its last owner, unless its id is already in use again.
pub(super) fn remove(id: &str) {
    let mut sessions = SESSIONS.lock();
    if sessions
        .get(id)
        .is_some_and(|session| session.strong_count() == 0)
    {
        sessions.remove(id);
    }
}

/// Looks at a session, if it is live, without becoming an owner of it.
pub(super) fn look(session: &Weak<Inner>, look: impl FnOnce(&Session)) {
    let seen = {
        // `owned` counts owners under the same lock, so that the count of lookups matches.
        let _sessions = SESSIONS.lock();
        let seen = session.upgrade();
        if let Some(inner) = &seen {
            inner.looks.fetch_add(1, Ordering::Relaxed);
        }
        seen.map(Session)
    };
    let Some(seen) = seen else { return };
    look(&seen);
    let last = {
        let _sessions = SESSIONS.lock();
        seen.0.looks.fetch_sub(1, Ordering::Relaxed);
        Arc::into_inner(seen.0)
    };
    // If its owners are gone meanwhile, it ends here, after the lock.
    drop(last);
}
