//! The session of a call: the one specified, else the entered one, else that of its references, else the thread's own.

use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::affinity::Rules;
use super::place::Place;
use super::{Session, WeakSession, inside, table};
use crate::bridge::backend::{Backend, Operation, placement};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::Handle;
use crate::bridge::raw::Raw;
use crate::bridge::reaper;
use crate::bridge::reference::Ref;
use crate::bridge::traced::Told;
use crate::interpreter::{config, start};

thread_local! {
    /// The session that this thread has entered last. Who entered it takes it out again: a place without a destructor is read without
    /// asking whether that has run.
    static ENTERED: Cell<Option<Entered>> = const { Cell::new(None) };
    static OWN: Own = const { Own(RefCell::new(None)) };
}

/// Counted once more for this thread alone, so that a call in the session needs no locked operation.
type Entered = ManuallyDrop<Rc<Session>>;

/// The session of one thread, counted in the same way.
struct Own(RefCell<Option<Rc<Session>>>);

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(session) = self.0.get_mut().take() {
            session.abandon();
        }
    }
}

/// Whether any session with another backend was ever opened: until then, calls skip that check.
static REMOTE: AtomicBool = AtomicBool::new(false);

pub(crate) fn remote_exists() {
    REMOTE.store(true, Ordering::Release);
    start::look_elsewhere();
}

/// The session of this thread: the one it entered, else its own.
pub(crate) fn current() -> Session {
    Session::clone(&entered().unwrap_or_else(own))
}

/// Runs `body` with all its calls in `session`, as [`Session::enter`] does. The previous session is restored
/// afterwards, also after a panic.
pub fn with_session<R>(session: &Session, body: impl FnOnce() -> R) -> R {
    /// What was entered before is entered again.
    struct Leave(Option<Entered>, inside::Entry);
    impl Drop for Leave {
        fn drop(&mut self) {
            let left = ENTERED.try_with(|entered| entered.replace(self.0.take()));
            // Dropped here, when the place has been written: it may be the session's last owner.
            if let Ok(Some(session)) = left {
                let session = ManuallyDrop::into_inner(session);
                session.0.inside.leave(self.1);
            }
        }
    }
    if session.ttl().is_some() {
        reaper::start();
    }
    let counted = ManuallyDrop::new(Rc::new(session.clone()));
    let Ok(before) = ENTERED.try_with(|entered| entered.replace(Some(counted))) else {
        // Only reached where thread-locals are destroyed even without a destructor.
        return body();
    };
    let _leave = Leave(before, session.0.inside.enter());
    body()
}

#[inline]
fn entered() -> Option<Rc<Session>> {
    let counted = |entered: &Cell<Option<Entered>>| {
        let session = entered.take()?;
        let counted = Rc::clone(&session);
        entered.set(Some(session));
        Some(counted)
    };
    ENTERED.try_with(counted).ok().flatten()
}

/// The thread's own session; a new one if it was released.
pub(crate) fn auto() -> Session {
    Session::clone(&own())
}

/// The same, counted for this thread alone.
fn own() -> Rc<Session> {
    let known = OWN.try_with(|own| own.0.borrow().clone());
    match known {
        Ok(Some(session)) if !session.has_ended() => session,
        Ok(_) => {
            let fresh = Rc::new(open());
            let old = OWN.try_with(|own| own.0.replace(Some(Rc::clone(&fresh))));
            drop(old);
            fresh
        }
        // The thread is ending: open a session for this one call.
        Err(_) => Rc::new(open()),
    }
}

fn open() -> Session {
    let id = format!("auto_{}", uuid::Uuid::new_v4().simple());
    let limits = config::limits(config::Config::default(), true);
    let place = placement::default().map_or(Place::Here, Place::by);
    let session = Session::with(id, true, limits, place, Rules::default());
    table::insert(&session);
    session
}

/// The session of one call, as far as it is determined.
#[derive(Clone, Debug)]
pub(crate) enum Chosen<'x> {
    /// Not determined so far: the thread's own.
    Open,
    /// Specified by the caller, or that of the receiver or of an argument.
    Borrowed(&'x Session),
    /// The same, owned by the call.
    Owned(Session),
    /// The one that the thread has entered.
    Entered(Rc<Session>),
    /// The session of the call that passed a closure, while it exists.
    Weak(WeakSession),
}

impl<'x> Chosen<'x> {
    /// The session as determined by the caller, the thread and the receiver.
    #[inline]
    pub(crate) fn of<'o: 'x>(operation: &Operation<'o, '_>) -> Result<Chosen<'x>> {
        let mut chosen = match operation.session {
            Some(session) => {
                refuse_ended(session)?;
                Chosen::Borrowed(session)
            }
            None => Chosen::by_thread()?,
        };
        if let Some(receiver) = operation.receiver {
            chosen.admit(Handle::reference(receiver))?;
        }
        Ok(chosen)
    }

    /// The session as determined by the thread alone: the one that it entered.
    #[inline]
    pub(crate) fn by_thread() -> Result<Chosen<'x>> {
        match entered() {
            Some(session) => {
                refuse_ended(&session)?;
                Ok(Chosen::Entered(session))
            }
            None => Ok(Chosen::Open),
        }
    }

    /// The session of this thread as it is, also if it has ended.
    #[cfg(feature = "pyo3")]
    #[inline]
    pub(crate) fn current() -> Chosen<'x> {
        entered().map_or(Chosen::Open, Chosen::Entered)
    }

    /// Admits a reference to the call: it determines the session if nothing has so far, else it has to belong to it.
    #[inline]
    pub(crate) fn admit(&mut self, reference: &'x Ref) -> Result<()> {
        match self {
            Chosen::Open => {
                *self = Chosen::Borrowed(reference.session());
                Ok(())
            }
            Chosen::Borrowed(session) if session.same(reference.session()) => Ok(()),
            Chosen::Entered(session) if session.same(reference.session()) => Ok(()),
            _ => self.compare(reference),
        }
    }

    /// [`admit`](Chosen::admit) for a reference that the call consumes.
    pub(crate) fn admit_owned(&mut self, reference: &Ref) -> Result<()> {
        if matches!(self, Chosen::Open) {
            *self = Chosen::Owned(reference.session().clone());
            return Ok(());
        }
        self.compare(reference)
    }

    fn compare(&self, reference: &Ref) -> Result<()> {
        let actual = reference.session();
        self.with(|expected| {
            if expected.same(actual) || (expected.is_auto() && actual.is_auto()) {
                return Ok(());
            }
            Err(Error::SessionMismatch {
                ref_id: reference.id().to_owned(),
                expected_session: expected.id().to_owned(),
                actual_session: actual.id().to_owned(),
            })
        })
    }

    /// The session, where it is determined and has not ended with its thread.
    #[inline]
    pub(crate) fn known(&self) -> Option<&Session> {
        match self {
            Chosen::Borrowed(session) if !outlived(session) => Some(session),
            Chosen::Owned(session) if !outlived(session) => Some(session),
            Chosen::Entered(session) if !outlived(session) => Some(session),
            _ => None,
        }
    }

    /// Runs `body` with the session; a session whose thread has ended is replaced by this thread's.
    #[inline]
    pub(crate) fn with<R>(&self, body: impl FnOnce(&Session) -> R) -> R {
        match self.known() {
            Some(session) => body(session),
            None => body(&self.other()),
        }
    }

    /// Not generic, so that what the body has captured is not moved: a copy of what was just written waits for it.
    #[inline(never)]
    fn other(&self) -> Rc<Session> {
        match self {
            Chosen::Weak(session) => match session.get() {
                Some(session) => Rc::new(session),
                None => entered().unwrap_or_else(own),
            },
            Chosen::Open | Chosen::Borrowed(_) | Chosen::Owned(_) | Chosen::Entered(_) => own(),
        }
    }

    /// The session as a closure keeps it.
    pub(crate) fn weak(&self) -> WeakSession {
        match self {
            Chosen::Open => WeakSession::none(),
            Chosen::Weak(session) => session.clone(),
            Chosen::Borrowed(session) => session.weak(),
            Chosen::Owned(session) => session.weak(),
            Chosen::Entered(session) => session.weak(),
        }
    }
}

fn outlived(session: &Session) -> bool {
    session.is_auto() && session.has_ended()
}

#[inline]
fn refuse_ended(session: &Session) -> Result<()> {
    if !session.has_ended() || session.is_auto() {
        return Ok(());
    }
    Err(has_ended(session))
}

#[cold]
fn has_ended(session: &Session) -> Error {
    Error::InvalidSession {
        kind: crate::bridge::error::ErrorKind::SessionReleased,
        session_id: session.id().to_owned(),
        message: "it was released: open a new session with that id".to_owned(),
    }
}

/// Whether calls have to look for sessions with another backend.
#[inline]
pub(crate) fn any_remote() -> bool {
    #[cfg(feature = "test-backend")]
    placement::for_tests();
    REMOTE.load(Ordering::Relaxed)
}

/// The session and the backend of an operation that does not run in the interpreter of this process.
#[inline]
pub(crate) fn remote(operation: &Operation<'_, '_>) -> Result<Option<(Session, Arc<dyn Backend>)>> {
    if !any_remote() {
        return Ok(None);
    }
    look_for_remote(operation)
}

fn look_for_remote(operation: &Operation<'_, '_>) -> Result<Option<(Session, Arc<dyn Backend>)>> {
    let Some(session) = session_of(operation)? else {
        return Ok(None);
    };
    let backend = session.backend_of(|| {
        let receiver = operation.receiver.into_iter();
        let keyword = operation.kwargs.iter().map(|(_, raw)| raw);
        let passed = operation.args.iter().chain(operation.more.iter()).chain(keyword);
        let passed = passed.filter_map(|raw| match raw {
            Raw::Object(object) => Some(*object),
            Raw::Owned(object) => Some(object),
            _ => None,
        });
        receiver
            .chain(passed)
            .find_map(|object| Handle::reference(object).backend())
    })?;
    Ok(backend.map(|backend| (session, backend)))
}

/// Tells subscribers in which session an operation of this process runs.
#[cold]
pub(crate) fn tell(told: &Told, operation: &Operation<'_, '_>) {
    // What is wrong with its session, the call says.
    if let Ok(Some(session)) = session_of(operation) {
        told.runs(&session, true);
    }
}

/// The session of an operation, as the caller, the thread and the operands say it.
pub(crate) fn session_of(operation: &Operation<'_, '_>) -> Result<Option<Session>> {
    let mut chosen = Chosen::of(operation)?;
    let keyword = operation.kwargs.iter().map(|(_, raw)| raw);
    for raw in operation.args.iter().chain(operation.more.iter()).chain(keyword) {
        match raw {
            Raw::Object(object) => chosen.admit(Handle::reference(*object))?,
            Raw::Owned(object) => chosen.admit_owned(Handle::reference(object))?,
            _ => {}
        }
    }
    Ok(match chosen {
        Chosen::Borrowed(session) => Some(session.clone()),
        Chosen::Owned(session) => Some(session),
        Chosen::Entered(session) => Some(Session::clone(&session)),
        Chosen::Open => Some(auto()),
        Chosen::Weak(_) => None,
    })
}
