//! `Ref`: the shared entry behind a handle: the object, its session, when it was used, and why it is gone.
//! Handles are clones of it; dropping the last one releases the object.

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use parking_lot::Mutex;
use pyo3::prelude::*;

use super::class::ClassDef;
use super::error::RefLost;
use super::error::{Error, Result};
use super::object::Object;
use super::payload::{Freed, Payload, Remote};
use super::reaper;
use super::session::Session;
use super::wire_ref::{RefTag, SCHEMA, WireRef};
use crate::interpreter::ffi::Known;

/// The entry of one object in its session.
pub(crate) struct Held {
    pub(crate) payload: Payload,
    pub(crate) session: Session,
    /// The index in the registry's slab.
    pub(crate) slot: u32,
    pub(crate) stamps: Stamps,
    pub(crate) origin: Cow<'static, str>,
    pub(crate) pinned: AtomicBool,
    gone: AtomicU8,
    names: OnceLock<Box<Names>>,
}

/// When an entry was made and last used.
pub(crate) struct Stamps {
    /// The session's logical clock at creation.
    pub(crate) created: u64,
    /// The session's logical clock at the last use.
    pub(crate) used: AtomicU64,
    /// The ticker at the last use, for the time to live.
    pub(crate) tick: AtomicU32,
}

impl Stamps {
    pub(crate) fn new(clock: u64, tick: u32) -> Stamps {
        Stamps {
            created: clock,
            used: AtomicU64::new(clock),
            tick: AtomicU32::new(tick),
        }
    }

    pub(crate) fn copy(&self) -> Stamps {
        Stamps {
            created: self.created,
            used: AtomicU64::new(self.used.load(Ordering::Relaxed)),
            tick: AtomicU32::new(self.tick.load(Ordering::Relaxed)),
        }
    }
}

#[derive(Default)]
struct Names {
    id: OnceLock<String>,
    type_name: OnceLock<String>,
    qualified_type: OnceLock<String>,
}

const ALIVE: u8 = 0;

fn code(reason: RefLost) -> u8 {
    match reason {
        RefLost::Released => 1,
        RefLost::Expired => 2,
        RefLost::Evicted => 3,
        RefLost::SessionReleased => 4,
        RefLost::WorkerLost => 5,
        RefLost::Unknown => 6,
    }
}

fn reason(code: u8) -> Option<RefLost> {
    [
        RefLost::Released,
        RefLost::Expired,
        RefLost::Evicted,
        RefLost::SessionReleased,
        RefLost::WorkerLost,
        RefLost::Unknown,
    ]
    .into_iter()
    .find(|reason| self::code(*reason) == code)
}

impl Held {
    pub(crate) fn new(
        payload: Payload,
        session: Session,
        slot: u32,
        stamps: Stamps,
        origin: Cow<'static, str>,
    ) -> Held {
        Held {
            payload,
            session,
            slot,
            stamps,
            origin,
            pinned: AtomicBool::new(false),
            gone: AtomicU8::new(ALIVE),
            names: OnceLock::new(),
        }
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.gone.load(Ordering::Acquire) == ALIVE
    }

    /// Takes the object away from every handle. Called under the registry's lock; the result must be dropped outside of
    /// it.
    pub(crate) fn invalidate(&self, why: RefLost) -> Option<Freed> {
        let first = self
            .gone
            .compare_exchange(ALIVE, code(why), Ordering::AcqRel, Ordering::Acquire)
            .is_ok();
        if first { self.payload.take() } else { None }
    }

    pub(crate) fn touch(&self) {
        self.stamps.used.store(self.session.tick(), Ordering::Relaxed);
        self.stamps.tick.store(reaper::now(), Ordering::Relaxed);
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(Box::default)
    }

    pub(crate) fn id(&self) -> &str {
        self.names()
            .id
            .get_or_init(|| uuid::Uuid::new_v4().simple().to_string())
    }

    /// The id, if one was ever made.
    pub(crate) fn named_id(&self) -> Option<&str> {
        self.names
            .get()
            .and_then(|names| names.id.get())
            .map(String::as_str)
    }

    pub(crate) fn lost_reason(&self) -> &'static str {
        reason(self.gone.load(Ordering::Acquire))
            .unwrap_or(RefLost::Unknown)
            .as_str()
    }

    pub(crate) fn set_id(&self, id: &str) {
        let _ = self.names().id.set(id.to_owned());
    }

    pub(crate) fn not_found(&self) -> Error {
        Error::RefNotFound {
            ref_id: self.id().to_owned(),
            session_id: self.session.id().to_owned(),
            reason: reason(self.gone.load(Ordering::Acquire)).unwrap_or(RefLost::Unknown),
        }
    }
}

// Its state is in atomics, and the object behind it belongs to Python.
impl std::panic::UnwindSafe for Held {}
impl std::panic::RefUnwindSafe for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        self.session.forget(self);
    }
}

/// The entry behind a handle: an object in a session.
#[derive(Clone)]
pub struct Ref(pub(crate) Known<Arc<Held>>);

impl Ref {
    pub(crate) fn new(held: Arc<Held>) -> Ref {
        Ref(Known::new(held))
    }

    /// The random id that names the object on the wire. It is made at the first call and stays the same.
    pub fn id(&self) -> &str {
        self.0.id()
    }

    /// The id of the session that the object belongs to.
    pub fn session_id(&self) -> &str {
        self.0.session.id()
    }

    /// The pool of workers that holds the object; `None` if it is in the interpreter of this process.
    pub fn pool_name(&self) -> Option<&str> {
        match &self.0.payload {
            Payload::Python(_) => None,
            Payload::Remote(_) => self.0.session.pool_name(),
        }
    }

    /// The module whose call made the object.
    pub fn python_module(&self) -> &str {
        &self.0.origin
    }

    /// The library of that module: its top-level package, or `stdlib` for the standard library.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call): the list of standard modules is read from
    /// Python.
    pub fn library(&self) -> Result<String> {
        super::backend::library_of(&self.0.origin)
    }

    /// The name of the object's class, like `Pattern`.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object was gone before the name was first read, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn type_name(&self) -> Result<String> {
        self.described()
            .map(|names| names.type_name.get().cloned().unwrap_or_default())
    }

    /// The module and name of the object's class, like `re.Pattern`.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object was gone before the name was first read, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn qualified_type(&self) -> Result<String> {
        self.described()
            .map(|names| names.qualified_type.get().cloned().unwrap_or_default())
    }

    /// The wire schema of references.
    pub fn schema(&self) -> u32 {
        SCHEMA
    }

    /// When the object came into its session, on the session's own event counter.
    pub fn created_at(&self) -> u64 {
        self.0.stamps.created
    }

    /// When it was last used, on the same counter.
    pub fn last_access(&self) -> u64 {
        self.0.stamps.used.load(Ordering::Relaxed)
    }

    /// Whether the object still exists.
    pub fn is_alive(&self) -> bool {
        self.0.is_alive()
    }

    /// The qualified name of the class, if it is known without running Python.
    pub(crate) fn known_type(&self) -> Option<&str> {
        self.0
            .names
            .get()
            .and_then(|names| names.type_name.get())
            .map(String::as_str)
    }

    fn described(&self) -> Result<&Names> {
        let names = self.0.names();
        if names.type_name.get().is_none() {
            let (name, qualified) = super::backend::describe(self)?;
            let _ = names.qualified_type.set(qualified);
            let _ = names.type_name.set(name);
        }
        Ok(names)
    }

    pub(crate) fn session(&self) -> &Session {
        &self.0.session
    }

    pub(crate) fn same_object(&self, other: &Ref) -> bool {
        if Arc::ptr_eq(&self.0, &other.0) {
            return true;
        }
        match (&self.0.payload, &other.0.payload) {
            (Payload::Python(left), Payload::Python(right)) => {
                left.address() != 0 && left.address() == right.address()
            }
            (Payload::Remote(left), Payload::Remote(right)) => {
                let number = |object: &Mutex<Option<Arc<Remote>>>| {
                    object
                        .lock()
                        .as_ref()
                        .map(|object| (Arc::as_ptr(&object.backend).addr(), object.token))
                };
                number(left).is_some_and(|left| number(right) == Some(left))
            }
            _ => false,
        }
    }

    /// The object in this process's interpreter. Counts as a use.
    #[inline]
    pub(crate) fn bind<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        self.try_bind(py).ok_or_else(|| *self.unbound())
    }

    /// [`bind`](Ref::bind); [`unbound`](Ref::unbound) says why there is none.
    #[inline]
    pub(crate) fn try_bind<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let Payload::Python(slot) = &self.0.payload else {
            return None;
        };
        let object = slot.get(py)?;
        self.0.touch();
        Some(object)
    }

    #[cold]
    pub(crate) fn unbound(&self) -> Box<Error> {
        Box::new(match &self.0.payload {
            Payload::Python(_) => self.0.not_found(),
            Payload::Remote(_) => elsewhere(self),
        })
    }

    /// The object, for messages; does not count as a use.
    pub(crate) fn peek<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match &self.0.payload {
            Payload::Python(slot) => slot.get(py),
            Payload::Remote(_) => None,
        }
    }

    /// The object's backend and number there, if it lives in another backend.
    pub(crate) fn remote(&self) -> Result<Option<Arc<Remote>>> {
        match &self.0.payload {
            Payload::Python(_) => Ok(None),
            Payload::Remote(object) => match object.lock().clone() {
                Some(object) => {
                    self.0.touch();
                    Ok(Some(object))
                }
                None => Err(self.0.not_found()),
            },
        }
    }

    /// The number by which another backend identifies the object; `None` if the object is in the interpreter of this
    /// process.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object of another backend is gone.
    pub fn remote_token(&self) -> Result<Option<u64>> {
        Ok(self.remote()?.map(|object| object.token))
    }

    pub(crate) fn release(&self) {
        self.0.session.release_entry(&self.0);
    }

    pub(crate) fn share(&self) -> Result<WireRef> {
        // Everything that can fail comes before the pin, so that a failure leaves nothing pinned.
        let wire = self.wire()?;
        self.0.session.pin(self)?;
        Ok(wire)
    }

    /// The wire form, if the object was shared before.
    pub(crate) fn shared(&self) -> Result<Option<WireRef>> {
        if self.is_alive() && self.0.pinned.load(Ordering::Acquire) {
            self.wire().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Iterators are streams, except those that have to be closed, like files.
    fn tag(&self) -> Result<RefTag> {
        let object = Object::from(self.clone());
        let is_stream = super::backend::is_instance(&object, &ITERATOR)?
            && !super::backend::is_instance(&object, &CONTEXT_MANAGER)?;
        Ok(if is_stream { RefTag::StreamRef } else { RefTag::Ref })
    }

    fn wire(&self) -> Result<WireRef> {
        Ok(WireRef {
            kind: self.tag()?,
            schema: SCHEMA,
            id: self.id().to_owned(),
            session_id: self.session_id().to_owned(),
            type_name: self.type_name()?,
            python_module: self.python_module().to_owned(),
            library: Some(self.library()?),
            qualified_type: Some(self.qualified_type()?),
            pool_name: self.pool_name().map(str::to_owned),
        })
    }
}

static ITERATOR: ClassDef = ClassDef::new("collections.abc", "Iterator");
static CONTEXT_MANAGER: ClassDef = ClassDef::new("contextlib", "AbstractContextManager");

#[cold]
fn elsewhere(reference: &Ref) -> Error {
    Error::UnsupportedValue {
        kind: crate::bridge::error::ErrorKind::OtherBackend,
        path: String::new(),
        message: format!(
            "the object of reference '{}' lives in another backend: use it in a session of that backend",
            reference.id()
        ),
    }
}

impl fmt::Debug for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ref")
            .field("session", &self.session_id())
            .field("python_module", &self.python_module())
            .field("type_name", &self.known_type())
            .field("alive", &self.is_alive())
            .finish_non_exhaustive()
    }
}
