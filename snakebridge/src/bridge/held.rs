//! `Held`: what an entry of a session knows of its object: where it is, when it was used, where it came from, and why it
//! is gone. With its place in the session's list it is one line of the cache; what few objects need is in a box.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use super::error::{Error, RefLost};
use super::origin::Origin;
use super::payload::{Freed, Payload, Remote};
use super::reaper;
use super::session::Session;
use crate::interpreter::entries::Owner;
use crate::interpreter::entry::Slot;
use crate::interpreter::late::{Late, Told};
use crate::interpreter::python::{Bound, PyAny, Python};
use parking_lot::Mutex;

/// An owner of an entry. The mark beside its content is the tick of the last use, for the time to live.
pub(crate) type Holder = Owner<Session>;

/// The content of the entry of one object in its session.
pub(crate) struct Held {
    /// The object, if it is in the interpreter of this process.
    slot: Slot,
    /// The session's logical clock at the last use.
    used: AtomicU64,
    /// In the lowest byte why the object is gone, and whether it is pinned: that changes only under the registry's lock.
    /// Above it the session's logical clock at creation, which has room for two hundred years of ten million a second.
    state: AtomicU64,
    about: Late<&'static str, Details>,
}

/// What most entries do without.
pub(crate) struct Details {
    origin: Origin,
    /// The object of another backend, unless it is gone; none if it is in this process.
    remote: Option<Mutex<Option<Arc<Remote>>>>,
    pub(crate) names: Names,
}

#[derive(Default)]
pub(crate) struct Names {
    pub(crate) id: OnceLock<String>,
    pub(crate) type_name: OnceLock<String>,
    pub(crate) qualified_type: OnceLock<String>,
}

/// When an entry was made and last used, as its pin keeps it.
#[derive(Clone, Copy)]
pub(crate) struct Stamps {
    pub(crate) created: u64,
    pub(crate) used: u64,
    pub(crate) tick: u32,
}

const ALIVE: u64 = 0;
const REASON: u64 = 7;
const PINNED: u64 = 8;
const STATE: u64 = 0xff;
const CLOCK: u32 = STATE.count_ones();

fn code(reason: RefLost) -> u64 {
    match reason {
        RefLost::Released => 1,
        RefLost::Expired => 2,
        RefLost::Evicted => 3,
        RefLost::SessionReleased => 4,
        RefLost::WorkerLost => 5,
        RefLost::Unknown => 6,
    }
}

fn reason(state: u64) -> Option<RefLost> {
    [
        RefLost::Released,
        RefLost::Expired,
        RefLost::Evicted,
        RefLost::SessionReleased,
        RefLost::WorkerLost,
        RefLost::Unknown,
    ]
    .into_iter()
    .find(|reason| code(*reason) == state & REASON)
}

impl Held {
    /// An object that came at this stamp.
    pub(crate) fn new(payload: Payload, stamp: u64, origin: Origin) -> Held {
        let (slot, remote) = match (payload, &origin) {
            (Payload::Python(slot), Origin::Static(module)) => return Held::plain(slot, stamp, module),
            (Payload::Python(slot), Origin::Text(_)) => (slot, None),
            (Payload::Remote(object), _) => (Slot::empty(), Some(Mutex::new(Some(object)))),
            (Payload::Nothing, _) => (Slot::empty(), Some(Mutex::new(None))),
        };
        let names = Names::default();
        let details = Details {
            origin,
            remote,
            names,
        };
        Held::with(slot, stamp, Late::boxed(details))
    }

    /// An object of the interpreter of this process that needs nothing in a box.
    #[inline]
    pub(crate) fn plain(slot: Slot, stamp: u64, module: &'static &'static str) -> Held {
        Held::with(slot, stamp, Late::new(module))
    }

    #[inline]
    fn with(slot: Slot, stamp: u64, about: Late<&'static str, Details>) -> Held {
        Held {
            slot,
            used: AtomicU64::new(stamp),
            state: AtomicU64::new(stamp << CLOCK | ALIVE),
            about,
        }
    }

    /// The object in this process, if it is there and not gone.
    #[inline]
    pub(crate) fn python<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.slot.get(py)
    }

    /// Its address, for identity only.
    pub(crate) fn address(&self) -> usize {
        self.slot.address()
    }

    /// The object of another backend: the outer one says whether this is one, the inner one whether it is still there.
    pub(crate) fn remote(&self) -> Option<Option<Arc<Remote>>> {
        let remote = self.about.known()?.remote.as_ref()?;
        Some(remote.lock().clone())
    }

    pub(crate) fn is_remote(&self) -> bool {
        self.about.known().is_some_and(|details| details.remote.is_some())
    }

    /// Another strong reference to the same object. For objects of the interpreter, `py` is required.
    pub(crate) fn duplicate(&self, py: Option<Python<'_>>) -> Option<Payload> {
        match self.remote() {
            Some(object) => object.map(Payload::Remote),
            None => self.python(py?).map(|object| Payload::Python(Slot::new(object))),
        }
    }

    #[inline]
    pub(crate) fn is_alive(&self) -> bool {
        self.state.load(Ordering::Acquire) & REASON == ALIVE
    }

    /// Whether it is alive, not pinned, and has nothing in a box, as most are until the end.
    #[inline]
    pub(crate) fn is_plain(&self) -> bool {
        self.state.load(Ordering::Relaxed) & STATE == ALIVE && self.about.known().is_none()
    }

    pub(crate) fn is_pinned(&self) -> bool {
        self.state.load(Ordering::Acquire) & PINNED != 0
    }

    /// Called under the registry's lock.
    pub(crate) fn set_pinned(&self, is_pinned: bool) {
        let others = self.state.load(Ordering::Relaxed) & !PINNED;
        let pinned = if is_pinned { PINNED } else { 0 };
        self.state.store(others | pinned, Ordering::Release);
    }

    /// Takes the object away from every handle. Called under the registry's lock; the result must be dropped outside of
    /// it.
    pub(crate) fn invalidate(&self, why: RefLost) -> Option<Freed> {
        if !self.is_alive() {
            return None;
        }
        let others = self.state.load(Ordering::Relaxed);
        self.state.store(others | code(why), Ordering::Release);
        let remote = self.about.known().and_then(|details| details.remote.as_ref());
        match remote {
            Some(remote) => remote
                .lock()
                .take()
                .map(|object| Freed::Remote { _object: object }),
            None => self.slot.take().map(|object| Freed::Python { _object: object }),
        }
    }

    pub(crate) fn lost(&self) -> RefLost {
        reason(self.state.load(Ordering::Acquire)).unwrap_or(RefLost::Unknown)
    }

    pub(crate) fn created(&self) -> u64 {
        self.state.load(Ordering::Relaxed) >> CLOCK
    }

    pub(crate) fn used(&self) -> u64 {
        self.used.load(Ordering::Relaxed)
    }

    pub(crate) fn origin(&self) -> Origin {
        match self.about.get() {
            Told::Static(origin) => Origin::Static(origin),
            Told::Boxed(details) => details.origin.clone(),
        }
    }

    pub(crate) fn module(&self) -> &str {
        match self.about.get() {
            Told::Static(origin) => origin,
            Told::Boxed(details) => match &details.origin {
                Origin::Static(origin) => origin,
                Origin::Text(origin) => origin,
            },
        }
    }

    pub(crate) fn names(&self) -> &Names {
        let made = self.about.or_make(|origin| Details {
            origin: Origin::Static(origin),
            remote: None,
            names: Names::default(),
        });
        &made.names
    }

    /// The names, if one was ever made.
    pub(crate) fn known_names(&self) -> Option<&Names> {
        self.about.known().map(|details| &details.names)
    }

    pub(crate) fn id(&self) -> &str {
        self.names()
            .id
            .get_or_init(|| uuid::Uuid::new_v4().simple().to_string())
    }

    /// The id, if one was ever made.
    pub(crate) fn named_id(&self) -> Option<&str> {
        self.known_names()?.id.get().map(String::as_str)
    }

    /// The end of an entry that is [plain](Held::is_plain): there is nothing but the object.
    #[inline]
    pub(crate) fn into_slot(self) -> Slot {
        self.slot
    }

    /// The end of the entry: the object is released, last.
    #[inline]
    pub(crate) fn end(self) {
        let Held {
            slot: _last, about, ..
        } = self;
        drop(about);
    }

    pub(crate) fn set_id(&self, id: &str) {
        let _ = self.names().id.set(id.to_owned());
    }
}

impl Holder {
    #[inline]
    pub(crate) fn touch(&self) {
        self.used.store(self.keeper().tick(), Ordering::Relaxed);
        self.mark().store(reaper::now(), Ordering::Relaxed);
    }

    pub(crate) fn stamps(&self) -> Stamps {
        Stamps {
            created: self.created(),
            used: self.used(),
            tick: self.mark().load(Ordering::Relaxed),
        }
    }

    pub(crate) fn not_found(&self) -> Error {
        Error::RefNotFound {
            ref_id: self.id().to_owned(),
            session_id: self.keeper().id().to_owned(),
            reason: self.lost(),
        }
    }
}

// Its state is in atomics, and the object behind it belongs to Python.
impl std::panic::UnwindSafe for Held {}
impl std::panic::RefUnwindSafe for Held {}
