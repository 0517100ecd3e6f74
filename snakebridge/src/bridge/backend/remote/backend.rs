//! A worker as the backend of sessions: operations become calls on a lane, and what arrives becomes values and references.

use std::any::Any;
use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, Instant};

use super::arrived::{Arrived, strange};
use super::awaiting::{Awaiting, Ears};
use super::current;
use super::lane::Lane;
use super::lent::{Asked, Lent};
use super::lost::{Failure, Lost};
use super::request::{self, Place, Request};
use super::start::{NoWorker, Options};
use super::worker::Worker;
use super::{Ladder, Process, Within, lane, own};
use crate::bridge::backend::placement::Admission;
use crate::bridge::backend::placement::desk::Desk;
use crate::bridge::backend::placement::life::Life;
use crate::bridge::backend::{
    Awaited, Backend, Batch, Context, Operation, Read, Returned, Target, Verb, Want,
};
use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, ErrorKind, Result, Rung};
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::session::{Session, deadline};
use crate::bridge::value::Value;

/// How long a worker keeps objects that are not needed any more where no call tells it.
const SOON: Duration = Duration::from_millis(100);

/// A worker process, as a backend.
pub(crate) struct WorkerBackend {
    worker: OnceLock<Worker>,
    pool: Option<Arc<str>>,
    /// How long a call may take whose session does not say it.
    deadline: Option<Duration>,
    ladder: Ladder,
    life: Life,
    lent: Lent,
    awaiting: Awaiting,
    this: Weak<WorkerBackend>,
}

impl WorkerBackend {
    /// Makes a worker of a process that waits for its program.
    ///
    /// # Errors
    ///
    /// Those of [`Worker::connect`].
    pub(crate) fn connect(
        process: Process,
        mut options: Options,
        pool: Option<Arc<str>>,
        desk: Arc<Desk>,
    ) -> Result<Arc<WorkerBackend>, NoWorker> {
        let backend = Arc::new_cyclic(|this| WorkerBackend {
            worker: OnceLock::new(),
            pool,
            deadline: options.deadline,
            ladder: options.ladder,
            life: Life::new(desk),
            lent: Lent::default(),
            awaiting: Awaiting::default(),
            this: this.clone(),
        });
        let listens = Arc::downgrade(&backend);
        options.listener = Some(Arc::new(move || match listens.upgrade() {
            Some(backend) => Box::new(Asked::listening(backend)) as Box<dyn lane::Serves + Send>,
            None => Box::new(super::Nothing),
        }));
        options.hears = Some(Arc::new(Ears(Arc::downgrade(&backend))));
        options.path.extend(own::folders());
        let worker = Worker::connect(process, &options)?;
        own::send(&worker).map_err(|problem| NoWorker {
            problem,
            stderr: String::new(),
        })?;
        let _ = backend.worker.set(worker);
        backend.free_soon().map_err(|error| NoWorker {
            problem: format!("there is no thread for it: {error}"),
            stderr: String::new(),
        })?;
        Ok(backend)
    }

    /// The worker, which is there once [`connect`](WorkerBackend::connect) has returned.
    pub(crate) fn known(&self) -> Option<&Worker> {
        self.worker.get()
    }

    /// Its process.
    pub(crate) fn process(&self) -> Option<u32> {
        self.known().map(Worker::pid)
    }

    /// A number that no other worker of this process has.
    pub(crate) fn number(&self) -> Option<u64> {
        self.known().map(Worker::number)
    }

    /// What its pool knows of it.
    pub(crate) fn life(&self) -> &Life {
        &self.life
    }

    /// The name of its pool, for errors.
    pub(crate) fn pool_label(&self) -> Option<String> {
        self.pool.as_deref().map(str::to_owned)
    }

    pub(super) fn lent(&self) -> &Lent {
        &self.lent
    }

    pub(super) fn awaiting(&self) -> &Awaiting {
        &self.awaiting
    }

    /// Tells what is not needed any more, and forgets what Python has dropped, where no call comes that could.
    fn free_soon(&self) -> std::io::Result<()> {
        let this = self.this.clone();
        let run = move || {
            loop {
                std::thread::sleep(SOON);
                let Some(backend) = this.upgrade() else { return };
                let told = backend.known().map(|worker| {
                    backend.lent.forget(&worker.take_dropped());
                    (worker.is_lost(), worker.flush())
                });
                if !matches!(told, Some((false, Ok(())))) {
                    return;
                }
            }
        };
        let builder = std::thread::Builder::new().name("snakebridge-freed".to_owned());
        builder.spawn(run).map(drop)
    }

    /// Runs a call on the lane that this thread waits on, else on a free one.
    fn on_lane<T>(
        &self,
        worker: &Worker,
        symbol: &dyn Fn() -> String,
        body: impl FnOnce(&mut Lane) -> Result<T, Failure>,
    ) -> Result<T> {
        let number = worker.number();
        let nested = current::take(number);
        let is_nested = nested.is_some();
        let lane = match nested {
            Some(lane) => Ok(lane),
            None => worker.lane_for(symbol),
        };
        let mut lane = lane.map_err(|failure| self.failed(failure, symbol))?;
        let answer = body(&mut lane);
        if is_nested {
            current::put(number, lane);
        } else if !worker.is_lost() {
            worker.give_back(lane);
        }
        answer.map_err(|failure| self.failed(failure, symbol))
    }

    /// How long a call of the session may take, and what ends it.
    fn within(&self, deadline: Option<Instant>, session: &Session) -> Within {
        let by_pool = match session.deadline() {
            None => self.deadline.and_then(|limit| Instant::now().checked_add(limit)),
            Some(_) => None,
        };
        Within {
            deadline: deadline::earlier(deadline, by_pool),
            ladder: self.ladder,
            session: session.address(),
        }
    }

    pub(super) fn failed(&self, failure: Failure, symbol: &dyn Fn() -> String) -> Error {
        match failure {
            Failure::Host(error) => error,
            Failure::Lost(lost) => self.lost(*lost),
            Failure::TimedOut { rung } => Error::TimedOut {
                pool: self.pool_label(),
                symbol: symbol(),
                rung: Rung::numbered(rung),
            },
            Failure::Ref { reason, .. } => Error::UnsupportedValue {
                kind: ErrorKind::RefNotFound,
                path: String::new(),
                message: format!("the worker does not have an object of this call any more: {reason}"),
            },
            other => Error::unsupported(other.to_string()),
        }
    }

    pub(super) fn lost(&self, lost: Lost) -> Error {
        let ended = lost.status.map(|status| status.to_string());
        let status = ended
            .into_iter()
            .chain(lost.protocol)
            .chain(lost.told)
            .collect::<Vec<_>>()
            .join(", ");
        Error::WorkerLost {
            pool: self.pool_label(),
            process: lost.pid,
            symbol: lost.symbol,
            status: if status.is_empty() {
                "it has ended".to_owned()
            } else {
                status
            },
            stderr: lost.stderr_tail,
        }
    }
}

impl Backend for WorkerBackend {
    fn perform(&self, mut operation: Operation<'_, '_>, session: &Session, read: Read<'_>) -> Result<()> {
        let admission = operation.admission.take();
        let (Some(worker), Some(this)) = (self.known(), self.this.upgrade()) else {
            return Err(strange("nothing so far"));
        };
        self.lent.forget(&worker.take_dropped());
        let Operation {
            verb,
            target,
            receiver,
            want,
            ..
        } = operation;
        let within = self.within(operation.deadline, session);
        let context = Context::remote(&operation, session);
        let token = match receiver {
            Some(receiver) => Handle::reference(receiver).remote_token()?,
            None => None,
        };
        let mut asked = Asked::new(Arc::clone(&this), session.weak());
        let (remote_verb, place) = asks(verb, target);
        let mut own = own_arguments(verb, target, operation.batch);
        let args = if own.is_empty() { operation.args } else { &mut own };
        let freed = worker.take_freed();
        let mut request = Request::new(session.id(), remote_verb, place, args);
        request.more = operation.more;
        request.kwargs = operation.kwargs;
        request.receiver = token;
        request.freed = &freed;
        request.want = simplest(want);
        let backend: Arc<dyn Backend> = this;
        let reply = self.on_lane(worker, &|| context.symbol(), |lane| {
            let called = worker.call_within(lane, &mut request, &mut asked, &within);
            let mut reply = called.inspect_err(|failure| {
                if !failure.was_sent() {
                    freed.iter().for_each(|token| worker.free(*token));
                }
            })?;
            if verb != Verb::Next && reply.is_surrogates() {
                reply = worker.again(lane, Want::Object, &mut asked)?;
            }
            Ok(reply)
        });
        // Reading may make further calls.
        drop(admission);
        let mut arrived = Arrived {
            worker,
            backend: &backend,
            session,
            origin: context.origin(),
            seen: Vec::new(),
            lent: operation.lent,
        };
        let mut read = |value: &Value| read(&Returned::plain(value, &context));
        match verb {
            Verb::Next => self.elements(&reply?, &mut arrived, operation.batch, &mut read),
            _ => read(&self.value(&reply?, &mut arrived)?),
        }
    }

    fn release(&self, token: u64) {
        if let Some(worker) = self.known() {
            worker.free(token);
        }
    }

    fn admit(&self, session: &Session, deadline: Option<Instant>) -> Result<Option<Admission>> {
        self.let_in(session, deadline)
    }

    fn is_free(&self) -> bool {
        self.has_room()
    }

    fn seat(&self, session: &Session) -> Option<Arc<dyn Any + Send + Sync>> {
        Some(self.take_seat(session))
    }

    fn cancel(&self, session: &Session) -> usize {
        self.known()
            .map_or(0, |worker| worker.cancel_session(session.address(), self.ladder))
    }

    fn start(&self, awaited: &Arc<Awaited>) -> Result<u64> {
        match self.known() {
            Some(worker) => self.order(worker, awaited),
            None => Err(strange("nothing so far")),
        }
    }

    fn abandon(&self, number: u64) {
        if let Some(worker) = self.known() {
            self.unorder(worker, number);
        }
    }

    fn discard(&self, object: &Object) {
        if let Some(worker) = self.known() {
            self.unwanted(worker, object);
        }
    }

    fn pool_name(&self) -> Option<&str> {
        self.pool.as_deref()
    }

    fn is_lost(&self) -> bool {
        self.known().is_none_or(Worker::is_lost)
    }
}

/// The operation as the protocol has it.
fn asks<'o>(verb: Verb, target: Target<'o>) -> (request::Verb, Place<'o>) {
    let place = match target {
        Target::Site(site) => Place::Site(site),
        Target::Path { module, path } => Place::Path(module, path),
        Target::Member(name) => Place::Member(name),
        Target::Class(class) if verb != Verb::IsInstance => Place::Path(class.module(), class.path()),
        Target::Class(_) | Target::Receiver => Place::Receiver,
    };
    let verb = match (verb, target) {
        (Verb::Call, _) => request::Verb::Call,
        (Verb::Get, _) => request::Verb::Get,
        (Verb::Set, _) => request::Verb::Set,
        (Verb::Delete, _) => request::Verb::Delete,
        (Verb::Read, _) => request::Verb::Read,
        (Verb::Iter, _) => request::Verb::Iter,
        (Verb::Next, _) => request::Verb::Next,
        (Verb::Str, _) => request::Verb::Str,
        (Verb::Repr, _) => request::Verb::Repr,
        (Verb::Make, _) => request::Verb::Make,
        (Verb::Publish, _) => request::Verb::Publish,
        (Verb::Find, _) => request::Verb::Find,
        (Verb::IsInstance, Target::Class(class)) if class.members().is_some() => request::Verb::Members,
        (Verb::IsInstance, _) => request::Verb::Instance,
    };
    (verb, place)
}

/// The arguments of an operation that has none of its own: what class is asked about, how many elements are wanted.
fn own_arguments(verb: Verb, target: Target<'_>, batch: Option<Batch<'_>>) -> Vec<Raw<'static>> {
    let text = |text: &'static str| Raw::Str(text.into());
    let asked = |class: &'static ClassDef| match class.members() {
        Some(members) => [class.path()]
            .iter()
            .chain(members)
            .map(|name| text(name))
            .collect(),
        None => vec![text(class.module()), text(class.path()), Raw::Bool(false)],
    };
    match (verb, target) {
        (Verb::IsInstance, Target::Class(class)) => asked(class),
        (Verb::Next, _) => {
            let most = batch.map_or(1, |batch| i64::try_from(batch.most).unwrap_or(i64::MAX));
            vec![Raw::Int(most)]
        }
        _ => Vec::new(),
    }
}

/// The shortest form of a wish: data all the way down is sent as it is.
pub(super) fn simplest(want: Want) -> Want {
    fn is_plain(want: &Want) -> bool {
        match want {
            Want::Plain => true,
            Want::Object | Want::Either => false,
            Want::Each(each) => is_plain(each),
            Want::Items(items) => items.iter().all(is_plain),
            Want::Entries(keys, values) => is_plain(keys) && is_plain(values),
        }
    }
    if is_plain(&want) { Want::Plain } else { want }
}
