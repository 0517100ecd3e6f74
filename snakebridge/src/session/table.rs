//! All sessions of the process by id. It never keeps one alive.

use std::collections::{BTreeMap, btree_map};
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::{Inner, Session};

static SESSIONS: Mutex<BTreeMap<String, Weak<Inner>>> = Mutex::new(BTreeMap::new());

/// Releases a session: its objects go at once, and handles of them give `RefNotFound` with the reason
/// `session_released`. Says whether there was such a session.
pub fn release_session(id: &str) -> bool {
    let found = SESSIONS.lock().remove(id).and_then(|session| session.upgrade());
    match found.map(Session) {
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

/// The live session of this id, or the one that `make` makes.
pub(super) fn open(id: &str, make: impl FnOnce() -> Session) -> (Session, bool) {
    let mut sessions = SESSIONS.lock();
    match sessions.entry(id.to_owned()) {
        btree_map::Entry::Occupied(mut entry) => match entry.get().upgrade() {
            Some(session) => (Session(session), false),
            None => {
                let session = make();
                entry.insert(Arc::downgrade(&session.0));
                (session, true)
            }
        },
        btree_map::Entry::Vacant(entry) => {
            let session = make();
            entry.insert(Arc::downgrade(&session.0));
            (session, true)
        }
    }
}

/// Takes a session out that has lost its last owner, unless its id is already in use again.
pub(super) fn remove(id: &str) {
    let mut sessions = SESSIONS.lock();
    if sessions
        .get(id)
        .is_some_and(|session| session.strong_count() == 0)
    {
        sessions.remove(id);
    }
}

/// All sessions that live now.
pub(crate) fn all() -> Vec<Session> {
    SESSIONS
        .lock()
        .values()
        .filter_map(Weak::upgrade)
        .map(Session)
        .collect()
}
