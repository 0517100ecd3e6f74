//! `Session`: a registry of references with its limits and its statistics.
//! It lives as long as it has owners: handles of it, threads that have entered it, and references in it.

mod affinity;
mod builder;
pub(crate) mod deadline;
pub(crate) mod due;
mod inside;
mod keeper;
mod place;
pub(crate) mod scope;
mod sharing;
mod storing;
pub(crate) mod table;

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use crate::bridge::backend::{Backend, Facts};
use crate::bridge::error::{Error, ErrorKind, RefLost, Result};
use crate::bridge::held::Holder;
use crate::bridge::object::Object;
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::reaper;
use crate::bridge::reference::Ref;
use crate::bridge::registry::{Limits, Registry, Statistics};
use crate::interpreter::config::Limit;
use crate::interpreter::drain;
use crate::interpreter::entries::Tag;
use crate::interpreter::ffi;
use crate::interpreter::python::Python;
use crate::interpreter::sync::BriefMutex;

pub use affinity::Affinity;
use affinity::Rules;
pub use builder::SessionBuilder;
pub use deadline::{idempotent, with_deadline};
use place::Place;
pub use scope::with_session;

/// A session, which owns references. Clones are the same session.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    id: String,
    is_auto: bool,
    ended: AtomicBool,
    ttl: Limit<Duration>,
    max_refs: Limit<usize>,
    /// The same as a number.
    most: usize,
    clock: AtomicU64,
    /// How many strong references are held by lookups that do not own it; see `table`.
    looks: AtomicUsize,
    registry: BriefMutex<Registry>,
    place: Place,
    rules: Rules,
    inside: inside::Inside,
    /// How many handles that may be the last of their entry have come to the lock.
    #[cfg(test)]
    forgetting: AtomicUsize,
}

/// A session that is not kept alive, for closures that Python keeps.
#[derive(Clone, Debug)]
pub(crate) struct WeakSession(Weak<Inner>);

impl WeakSession {
    pub(crate) const fn none() -> WeakSession {
        WeakSession(Weak::new())
    }

    /// The session, if it has not ended.
    pub(crate) fn get(&self) -> Option<Session> {
        self.0
            .upgrade()
            .map(Session)
            .filter(|session| !session.has_ended())
    }

    /// One more handle of an entry of the session that has others.
    pub(crate) fn find(&self, tag: Tag) -> Option<Ref> {
        let session = self.0.upgrade().map(Session)?;
        session.0.registry.lock().find(tag)
    }
}

impl Session {
    /// Settings for a new session.
    pub fn builder() -> SessionBuilder {
        SessionBuilder::default()
    }

    /// The session that this thread's calls run in: the one entered last, else the thread's own.
    pub fn current() -> Session {
        scope::current()
    }

    /// Releases the session with this id: using handles of its objects fails at once with
    /// [`Error::RefNotFound`](crate::Error::RefNotFound) for the reason `session_released`. Returns `false` if there is
    /// no such session.
    ///
    /// It returns when Python has released the objects, as [`Handle::release`](crate::Handle::release) does.
    pub fn release(id: &str) -> bool {
        table::release(id)
    }

    /// Runs `body` with all its calls in this session. The previous session is restored afterwards, also after a panic.
    pub fn enter<R>(&self, body: impl FnOnce() -> R) -> R {
        with_session(self, body)
    }

    /// Interrupts the threads that have [entered](Session::enter) the session, from another one: what Python runs there
    /// raises `KeyboardInterrupt` at its next bytecode, so the call returns [`Error::Python`] with that. Returns how many
    /// threads are interrupted.
    ///
    /// What waits in C (a lock, a socket, `time.sleep`) or computes there goes on until it comes back to Python. A thread
    /// that leaves the session before it sees the interrupt is spared. The session can be used afterwards.
    ///
    /// In workers it interrupts each call of the session, whether its thread has entered the session or not, and returns how
    /// many there are. What a call awaits is cancelled, and SIGINT follows where the call runs on its worker's main thread and
    /// goes on, which also ends what sleeps there. It does not kill the worker, where other sessions may be:
    /// a [deadline](with_deadline) does that.
    ///
    /// # Errors
    ///
    /// The [errors of every call](crate::Error#errors-of-every-call).
    pub fn cancel(&self) -> Result<usize> {
        if self.is_elsewhere() {
            return Ok(self.cancel_elsewhere());
        }
        self.0.inside.cancel()
    }

    fn with(
        id: String,
        is_auto: bool,
        limits: (Limit<Duration>, Limit<usize>),
        place: Place,
        rules: Rules,
    ) -> Session {
        if limits.0.value.is_some() {
            reaper::start();
        }
        Session(Arc::new(Inner {
            id,
            is_auto,
            ended: AtomicBool::new(false),
            ttl: limits.0,
            most: limits.1.value.unwrap_or(usize::MAX),
            max_refs: limits.1,
            clock: AtomicU64::new(0),
            looks: AtomicUsize::new(0),
            registry: BriefMutex::default(),
            place,
            rules,
            inside: inside::Inside::default(),
            #[cfg(test)]
            forgetting: AtomicUsize::new(0),
        }))
    }

    /// The id of the session. The id of a thread's own session starts with `auto_`.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Whether this is a thread's own session.
    pub fn is_auto(&self) -> bool {
        self.0.is_auto
    }

    /// How long a reference may be idle, if there is a limit.
    pub fn ttl(&self) -> Option<Duration> {
        self.0.ttl.value
    }

    /// How many references the session may hold, if there is a limit.
    pub fn max_refs(&self) -> Option<usize> {
        self.0.max_refs.value
    }

    /// How long a call may take, if there is a limit.
    pub fn deadline(&self) -> Option<Duration> {
        self.0.rules.deadline
    }

    /// How closely its calls are bound to one worker, if that was set.
    pub fn affinity(&self) -> Option<Affinity> {
        self.0.rules.affinity
    }

    /// Whether the session was released, or its thread has ended.
    pub fn has_ended(&self) -> bool {
        self.0.ended.load(Ordering::Acquire)
    }

    /// Counters of the references that the session holds and has held, and of the releases that wait in the process.
    pub fn statistics(&self) -> Statistics {
        let (queued, leaked) = drain::counts();
        let of_session = self.0.registry.lock().statistics();
        Statistics {
            queued,
            leaked,
            ..of_session
        }
    }

    /// A handle of the pinned object with this id. In a session that programs share
    /// ([`RayPool::shared`](crate::session::RayPool::shared)), also of one that another program has pinned.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if no object is pinned under this id in this session, with the reason as far as it is
    /// known; [`Error::Environment`] and [`Error::Forked`] if Python cannot be called. In a shared session, the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn find(&self, ref_id: &str) -> Result<Object> {
        let not_found = |reason| self.not_found(ref_id, reason);
        let look = |py: Option<Python<'_>>| {
            let found = self
                .0
                .registry
                .lock()
                .get(ref_id, self, |payload| payload.duplicate(py));
            found.map(Object::from).map_err(not_found)
        };
        if self.has_ended() {
            return Err(not_found(RefLost::SessionReleased));
        }
        if self.is_elsewhere() {
            return look(None).or_else(|here| self.find_shared(ref_id, here));
        }
        // Nothing can be pinned before Python runs, and a lookup must not start it.
        if !crate::interpreter::start::has_started() {
            return Err(not_found(RefLost::Unknown));
        }
        crate::interpreter::attach::with_python(|py| look(Some(py)))
    }

    /// Releases a pinned object by its id, even if handles of it exist. Returns whether the id was known; repeating it
    /// is harmless.
    ///
    /// It returns when Python has released the object, as [`Handle::release`](crate::Handle::release) does.
    pub fn release_ref(&self, ref_id: &str) -> bool {
        let (known, outgoing) = self.0.registry.lock().delete(ref_id, RefLost::Released);
        drain::now_or_soon(|| drop(outgoing));
        known
    }

    /// Removes the references that exceed the session's limits now.
    pub fn prune(&self) {
        let outgoing = self.0.registry.lock().prune(self.limits(), reaper::now());
        drop(outgoing);
    }

    /// Makes a handle of an object that another backend identifies by `token`, and of which it tells these facts.
    ///
    /// For authors of backends: the session must run in their backend.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSession`] if the session runs in the interpreter of this process instead of another backend.
    pub fn adopt(
        &self,
        token: u64,
        facts: Facts,
        python_module: impl Into<Cow<'static, str>>,
    ) -> Result<Object> {
        let Some(backend) = self.backend()? else {
            return Err(Error::InvalidSession {
                kind: ErrorKind::OtherBackend,
                session_id: self.id().to_owned(),
                message: "it belongs to the embedded interpreter, not to another backend".to_owned(),
            });
        };
        Ok(self.adopt_of(backend, token, facts, Origin::Text(python_module.into())))
    }

    /// [`adopt`](Session::adopt) an object of this backend.
    pub(crate) fn adopt_of(
        &self,
        backend: Arc<dyn Backend>,
        token: u64,
        facts: Facts,
        origin: Origin,
    ) -> Object {
        Object::from(self.store(Payload::remote(backend, token, facts), origin))
    }

    pub(crate) fn same(&self, other: &Session) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(crate) fn weak(&self) -> WeakSession {
        WeakSession(Arc::downgrade(&self.0))
    }

    /// The registry under its lock, for tests of races at that lock.
    #[cfg(test)]
    pub(crate) fn locked<R>(&self, body: impl FnOnce(&mut Registry) -> R) -> R {
        body(&mut self.0.registry.lock())
    }

    #[cfg(test)]
    pub(crate) fn forgetting(&self) -> usize {
        self.0.forgetting.load(Ordering::SeqCst)
    }

    /// The next stamp of the session's logical clock.
    #[inline]
    pub(crate) fn tick(&self) -> u64 {
        if self.is_elsewhere() {
            return self.0.clock.fetch_add(1, Ordering::Relaxed) + 1;
        }
        // Objects of the interpreter are stored and used with the interpreter held, so no other thread comes between.
        let now = self.0.clock.load(Ordering::Relaxed) + 1;
        self.0.clock.store(now, Ordering::Relaxed);
        now
    }

    fn limits(&self) -> Limits {
        Limits {
            idle: self
                .0
                .ttl
                .value
                .map(|ttl| (reaper::ticks(ttl), self.0.ttl.is_set)),
            count: self.0.max_refs.value.map(|max| (max, self.0.max_refs.is_set)),
        }
    }

    /// Names the entry of a handle for [`WeakSession::find`]; none in a forked child, where no handle can be used.
    pub(crate) fn tag(&self, reference: &Ref) -> Option<Tag> {
        (!ffi::is_forked()).then(|| self.0.registry.lock().tag(&reference.0))
    }

    pub(crate) fn release_entry(&self, held: &Holder) {
        if ffi::is_forked() {
            return;
        }
        let outgoing = self.0.registry.lock().delete_held(held, RefLost::Released);
        drain::now_or_soon(|| drop(outgoing));
    }

    /// Pins the object of a handle under its id.
    pub(crate) fn pin(&self, reference: &Ref) -> Result<()> {
        let pin = |py: Option<Python<'_>>| {
            let Some(payload) = reference.0.duplicate(py) else {
                return Err(reference.0.not_found());
            };
            // A payload that is handed back (the object was already pinned) is dropped here, after the lock.
            let result = self.0.registry.lock().pin(&reference.0, payload);
            drop(result);
            if reference.is_alive() {
                Ok(())
            } else {
                Err(reference.0.not_found())
            }
        };
        if self.is_elsewhere() {
            return pin(None);
        }
        crate::interpreter::attach::with_python(|py| pin(Some(py)))
    }

    /// Undoes one [`Session::pin`]. After the last one, only handles keep the object alive.
    pub(crate) fn unpin(&self, reference: &Ref) {
        let outgoing = self.0.registry.lock().unpin(&reference.0);
        drop(outgoing);
    }

    /// Ends the session for all its owners.
    pub(crate) fn end(&self) {
        self.0.ended.store(true, Ordering::Release);
        let outgoing = self.0.registry.lock().clear(RefLost::SessionReleased);
        drain::now_or_soon(|| drop(outgoing));
    }

    /// Called when the session's thread has ended: pinned objects are released, objects held by other threads remain.
    pub(crate) fn abandon(&self) {
        self.0.ended.store(true, Ordering::Release);
        if ffi::is_forked() {
            return;
        }
        let outgoing = self.0.registry.lock().clear_unheld(RefLost::SessionReleased);
        drop(outgoing);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if ffi::is_forked() {
            return;
        }
        // No handle is left (with entries, the registry owns the session), so there can be only pinned objects.
        table::remove(&self.id);
        self.unschedule();
        let outgoing = self.registry.get_mut().clear(RefLost::SessionReleased);
        drop(outgoing);
    }
}

// A panic cannot leave the registry half changed, because no user code runs under its lock.
impl std::panic::UnwindSafe for Inner {}
impl std::panic::RefUnwindSafe for Inner {}

impl PartialEq for Session {
    fn eq(&self, other: &Session) -> bool {
        self.same(other)
    }
}

impl Eq for Session {}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("id", &self.id())
            .field("ended", &self.has_ended())
            .finish_non_exhaustive()
    }
}
