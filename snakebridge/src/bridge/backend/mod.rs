//! The boundary between the API and where Python runs: an `Operation` goes in, a `Returned` comes out.
//! The embedded interpreter is the default; a session may have another backend.

pub(crate) mod about;
#[cfg(not(feature = "embedded"))]
pub(crate) mod absent;
mod argument;
mod awaiting;
mod by_ref;
#[cfg(any(feature = "embedded", all(feature = "pool", unix)))]
mod due;
#[cfg(feature = "embedded")]
pub(crate) mod embedded;
mod facts;
#[cfg(all(feature = "test-backend", feature = "embedded"))]
mod forward;
mod from_python;
mod given;
mod library;
mod memory;
pub(crate) mod placement;
mod plain;
mod prepare;
pub(crate) mod published;
#[cfg(all(feature = "pool", unix))]
pub mod remote;
mod returned;
pub(crate) mod text;
mod want;

use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::reference::Ref;
use crate::bridge::session::{Session, deadline, scope};
use crate::bridge::site::{Site, SiteKind};
use crate::bridge::traced::Told;
use crate::interpreter::ffi::{self, Lent};

pub use crate::interpreter::ffi::PyKind;
#[cfg(not(feature = "embedded"))]
pub(crate) use absent as embedded;
pub use awaiting::Awaited;
pub(crate) use awaiting::Outcome;
pub(crate) use embedded::{Elements, Entries, next, run, run_with};
pub(crate) use facts::shown;
pub use facts::{Abilities, ClassFacts, Facts};
pub(crate) use from_python::{AtHand, Exact};
pub use from_python::{FromPython, Received};
pub(crate) use given::{Consumed, Given};
pub(crate) use library::library_of;
pub(crate) use memory::look;
use placement::Admission;
#[cfg(all(feature = "pool", unix))]
pub use placement::launch;
pub use placement::{Placement, set_default_placement};
pub(crate) use plain::whole;
pub use returned::{Context, Returned};
pub use want::Want;

/// Reads the result of an operation while the value is available.
pub type Read<'r> = &'r mut dyn FnMut(&Returned<'_>) -> Result<()>;

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verb {
    /// Calls a function, a class or a method.
    Call,
    /// Reads an attribute.
    Get,
    /// Sets an attribute to the only argument.
    Set,
    /// Deletes an attribute.
    Delete,
    /// Nothing: the receiver itself is read.
    Read,
    /// `iter(receiver)`.
    Iter,
    /// `next(receiver)`; the result is not read when the iterator is exhausted.
    Next,
    /// `str(receiver)`, without lone surrogates.
    Str,
    /// `repr(receiver)`, without lone surrogates.
    Repr,
    /// Whether the receiver is an instance of the class that is the target: a `bool`. Where the class has
    /// [members](ClassDef::members), whether the receiver has all of them.
    IsInstance,
    /// Nothing: the only argument becomes an object.
    Make,
    /// Has other programs find the receiver, in the session of the same id: the arguments are the id of the object and the module that made
    /// it. True, unless that id is another object's.
    Publish,
    /// The object that a program has published in this session under the id which is the only argument: `(object, module)`, or a word of
    /// [`RefLost`](crate::error::RefLost) that says why there is none.
    Find,
}

impl Verb {
    /// Whether it is what a program writes, and not a step of reading what that returns.
    fn is_users(self) -> bool {
        matches!(self, Verb::Call | Verb::Get | Verb::Set | Verb::Delete)
    }
}

/// The target of an operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Target<'o> {
    /// The function or attribute of a generated item.
    Site(&'static Site),
    /// A path inside a module; its first segments may belong to the module's name.
    Path {
        /// The module.
        module: &'o str,
        /// The dotted path.
        path: &'o str,
    },
    /// A member of the receiver.
    Member(&'o str),
    /// A class: itself for [`Verb::Get`], or what the receiver is compared with.
    Class(&'static ClassDef),
    /// The receiver itself.
    Receiver,
}

/// One operation on Python: everything a backend needs to know, independent of where it runs.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation<'o, 'a> {
    /// What is done.
    pub verb: Verb,
    /// What it is done to.
    pub target: Target<'o>,
    /// The receiver, for methods and attributes of objects.
    pub receiver: Option<&'o Object>,
    /// The required arguments. A site may send the last of them by keyword.
    pub args: &'o mut [Raw<'a>],
    /// Further positional arguments.
    pub more: &'o mut [Raw<'a>],
    /// Keyword arguments; no name occurs twice.
    pub kwargs: &'o mut [(Cow<'static, str>, Raw<'a>)],
    /// The session that the caller specified, if any.
    pub session: Option<&'o Session>,
    /// In which form the result is wanted.
    pub want: Want,
    /// When it has to have ended. Set where the operation runs in a backend; a backend ends it then, as far as it can.
    pub deadline: Option<Instant>,
    /// How many elements [`Verb::Next`] may read, one after the other. A backend that knows no batches reads one.
    #[cfg_attr(not(feature = "pool"), allow(dead_code, reason = "for workers"))]
    pub(crate) batch: Option<Batch<'o>>,
    /// Where the answer's bytes go that are in memory which a backend shares: they are empty then. A backend without such memory does not
    /// look at it.
    #[cfg_attr(not(feature = "pool"), allow(dead_code, reason = "for workers"))]
    pub(crate) lent: Option<&'o RefCell<Option<Lent>>>,
    /// Its place among the calls that run in its backend, which ends when the result is there, before that is read.
    pub(crate) admission: Option<Admission>,
}

/// Several elements of an iterator at once.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "pool"), allow(dead_code, reason = "for workers"))]
pub(crate) struct Batch<'o> {
    /// How many.
    pub(crate) most: usize,
    /// Set if there are no more after those that were read.
    pub(crate) has_ended: &'o Cell<bool>,
}

impl<'o, 'a> Operation<'o, 'a> {
    /// The operation of a generated item: the verb follows from the kind of the site.
    pub fn site(site: &'static Site, receiver: Option<&'o Object>, args: &'o mut [Raw<'a>]) -> Self {
        let verb = match site.kind() {
            SiteKind::Function | SiteKind::Method => Verb::Call,
            SiteKind::Attribute => Verb::Get,
        };
        Operation {
            verb,
            target: Target::Site(site),
            receiver,
            args,
            ..Operation::empty(verb)
        }
    }

    /// Sets the attribute of a generated item to the only argument.
    pub fn set_site(site: &'static Site, receiver: &'o Object, args: &'o mut [Raw<'a>]) -> Self {
        Operation {
            verb: Verb::Set,
            ..Operation::site(site, Some(receiver), args)
        }
    }

    /// `iter(receiver)` or `next(receiver)`.
    pub fn on(verb: Verb, receiver: &'o Object) -> Self {
        Operation {
            receiver: Some(receiver),
            ..Operation::empty(verb)
        }
    }

    /// An operation without a target or arguments.
    pub(crate) fn empty(verb: Verb) -> Self {
        Operation {
            verb,
            target: Target::Receiver,
            receiver: None,
            args: &mut [],
            more: &mut [],
            kwargs: &mut [],
            session: None,
            want: Want::Either,
            deadline: None,
            batch: None,
            lent: None,
            admission: None,
        }
    }

    /// The function or attribute as Python names it, for messages.
    pub fn symbol(&self) -> String {
        symbol(&self.target, self.receiver)
    }
}

pub(crate) fn symbol(target: &Target<'_>, receiver: Option<&Object>) -> String {
    let class = || {
        receiver
            .and_then(|object| Handle::reference(object).known_type())
            .unwrap_or("object")
            .to_owned()
    };
    match target {
        Target::Site(site) => site.symbol(),
        Target::Path { module, path } => format!("{module}.{path}"),
        Target::Member(name) => format!("{}.{name}", class()),
        Target::Class(class) => class.symbol(),
        Target::Receiver => class(),
    }
}

/// An environment in which Python runs.
pub trait Backend: Send + Sync {
    /// Runs the operation, and passes the result, if there is one, to `read`.
    ///
    /// `context` registers what comes back as references; see [`Context::remote`].
    ///
    /// # Errors
    ///
    /// Any failure to run the operation, or an error of `read`. The call returns it unchanged.
    fn perform(&self, operation: Operation<'_, '_>, session: &Session, read: Read<'_>) -> Result<()>;

    /// Releases an object of this backend. Never blocks.
    fn release(&self, token: u64);

    /// Lets a call of the session begin, perhaps after it has waited until then. None if it takes no calls any more: then the session
    /// is placed again.
    ///
    /// # Errors
    ///
    /// Why the call does not begin.
    #[doc(hidden)]
    fn admit(&self, _session: &Session, _deadline: Option<Instant>) -> Result<Option<Admission>> {
        Ok(Some(Box::new(())))
    }

    /// Whether a call would begin at once.
    #[doc(hidden)]
    fn is_free(&self) -> bool {
        true
    }

    /// What a session keeps that was placed here, as long as it is.
    #[doc(hidden)]
    fn seat(&self, _session: &Session) -> Option<Arc<dyn Any + Send + Sync>> {
        None
    }

    /// Interrupts what it runs for the session, from another thread, and says how many calls that are.
    fn cancel(&self, _session: &Session) -> usize {
        0
    }

    /// Has something awaited, and returns at once: [`Awaited`] gets the outcome later, from any thread. The number is for
    /// [`abandon`](Backend::abandon).
    ///
    /// # Errors
    ///
    /// If it cannot be awaited here.
    fn start(&self, awaited: &Arc<Awaited>) -> Result<u64> {
        Err(*Handle::reference(&awaited.object).unbound())
    }

    /// Cancels what nobody waits for any more. Never blocks.
    fn abandon(&self, number: u64) {
        let _ = number;
    }

    /// Drops an awaitable that nobody has begun to await. Never blocks.
    fn discard(&self, object: &Object) {
        let _ = object;
    }

    /// The name of the worker pool, if this is one.
    fn pool_name(&self) -> Option<&str> {
        None
    }

    /// Whether it is gone for good, and all of its objects with it.
    fn is_lost(&self) -> bool {
        false
    }
}

/// Runs an operation and reads what it returns.
#[inline]
pub(crate) fn read<R: FromPython>(mut operation: Operation<'_, '_>) -> Result<R> {
    operation.want = R::WANT;
    let mut slot = None;
    perform(operation, &mut |value| {
        slot = Some(R::from_python(value)?);
        Ok(())
    })?;
    slot.ok_or_else(|| no_result("the operation"))
}

/// `next(iterator)` by an operation; none when the iterator is exhausted.
pub(crate) fn next_elsewhere<R: FromPython>(iterator: &Object) -> Option<Result<R>> {
    let mut slot = None;
    let operation = Operation {
        want: R::WANT,
        ..Operation::on(Verb::Next, iterator)
    };
    let done = perform(operation, &mut |value| {
        slot = Some(R::from_python(value)?);
        Ok(())
    });
    done.map(|()| slot).transpose()
}

/// Adds up to so many elements of an iterator, and says whether there are no more. What came before an error is added.
///
/// # Errors
///
/// What the iterator raises, and those of reading an element.
pub(crate) fn next_batch<R: FromPython>(
    iterator: &Object,
    most: usize,
    into: &mut VecDeque<R>,
) -> Result<bool> {
    let (has_ended, before) = (Cell::new(false), into.len());
    let operation = Operation {
        want: R::WANT,
        batch: Some(Batch {
            most,
            has_ended: &has_ended,
        }),
        ..Operation::on(Verb::Next, iterator)
    };
    perform(operation, &mut |value| {
        into.push_back(R::from_python(value)?);
        Ok(())
    })?;
    Ok(has_ended.get() || into.len() == before)
}

/// A backend that reports success without reading the result violates its contract.
#[cold]
pub(crate) fn no_result(symbol: &str) -> Error {
    crate::interpreter::environment::no_result(symbol).into()
}

/// How many backends a call tries that take no calls any more.
const PLACES: usize = 3;

#[cold]
fn unavailable(session: &Session, backend: &dyn Backend) -> Error {
    Error::SessionWorkerUnavailable {
        pool: backend.pool_name().map(str::to_owned),
        session_id: session.id().to_owned(),
        message: "it takes no calls any more: call again, or open another session".to_owned(),
    }
}

/// Runs one operation in the backend of its session. The only way from the API to Python but for [`run`] and [`next`].
#[inline(never)]
pub(crate) fn perform(mut operation: Operation<'_, '_>, read: Read<'_>) -> Result<()> {
    let told = Told::begin(|| operation.verb.is_users().then(|| operation.symbol()));
    let mut attempts = 0;
    while let Some((session, backend)) = scope::remote(&operation)? {
        told.runs(&session, false);
        // Its connections are the parent's.
        if ffi::is_forked() {
            return Err(Error::Forked);
        }
        prepare::arguments(&mut operation, &session, &backend)?;
        operation.deadline = operation.deadline.or_else(|| deadline::of(&session));
        // Not before, because arguments may make calls.
        let admitted = backend.admit(&session, operation.deadline);
        operation.admission = admitted.map_err(|error| error.named(&operation.symbol()))?;
        if operation.admission.is_some() {
            return backend.perform(operation, &session, read);
        }
        attempts += 1;
        if attempts == PLACES {
            return Err(unavailable(&session, &*backend));
        }
    }
    if told.is_some() {
        scope::tell(&told, &operation);
    }
    let _watched = embedded::overdue::of(&operation)?;
    embedded::perform(operation, read)
}

/// The name and the qualified name of a reference's class.
pub(crate) fn describe(reference: &Ref) -> Result<(String, String)> {
    match reference.remote()? {
        None => embedded::describe(reference),
        Some(object) => {
            let class = &object.facts.class;
            Ok((class.name.clone(), class.qualified.clone()))
        }
    }
}

/// `isinstance(object, class)`.
pub(crate) fn is_instance(object: &Object, class: &'static ClassDef) -> Result<bool> {
    let reference = Handle::reference(object);
    match reference.remote()? {
        None => embedded::is_instance(reference, class),
        Some(_) => by_ref::is_instance(object, class),
    }
}

/// Whether two references are one object of another backend.
pub(crate) fn is_same(reference: &Ref, other: &Ref) -> bool {
    by_ref::is_same(&Object::from(reference.clone()), &Object::from(other.clone()))
}
