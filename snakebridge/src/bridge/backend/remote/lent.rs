//! What a host lends to its worker: closures and iterators by number, and the errors that they failed with. Python may keep
//! them, and call from any of its threads.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;

use super::arrived::Arrived;
use super::backend::WorkerBackend;
use super::current;
use super::encode::Lends;
use super::lane::{Lane, Serves};
use super::marshal::Node;
use super::request::{Given, Question};
use super::worker::Worker;
use crate::bridge::backend::prepare::Ready;
use crate::bridge::backend::{Backend, Context, Returned, Target};
use crate::bridge::binding::{Bound, bind};
use crate::bridge::callback::Callback;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::origin::Origin;
use crate::bridge::raw::{Pulled, Raw};
use crate::bridge::session::scope::{self, Chosen};
use crate::bridge::session::{Session, WeakSession};
use crate::bridge::value::Value;
use crate::interpreter::shield::panic_message;

/// How many closures and iterators a worker may have at once.
const MOST: usize = 10_000;

/// How many errors are kept that Python may never give back.
const MOST_ERRORS: usize = 1_000;

/// What was lent, by number.
#[derive(Default)]
pub(super) struct Lent {
    next: AtomicU64,
    things: Mutex<HashMap<u64, Thing>>,
    errors: Mutex<BTreeMap<u64, Error>>,
}

#[derive(Clone)]
enum Thing {
    Closure(Arc<Callback>, WeakSession),
    /// None while one call takes from it.
    Items(Arc<Mutex<Option<Pulled>>>, WeakSession),
}

impl Lent {
    fn add(&self, thing: Thing) -> Result<u64> {
        let number = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let mut things = self.things.lock();
        if things.len() >= MOST {
            return Err(Error::unsupported(format!(
                "{MOST} closures and iterators are lent to one worker: let Python drop some"
            )));
        }
        things.insert(number, thing);
        Ok(number)
    }

    fn get(&self, number: u64) -> Option<Thing> {
        self.things.lock().get(&number).cloned()
    }

    /// Forgets what Python has dropped.
    pub(super) fn forget(&self, numbers: &[u64]) {
        if numbers.is_empty() {
            return;
        }
        let gone: Vec<_> = {
            let mut things = self.things.lock();
            numbers
                .iter()
                .filter_map(|number| things.remove(number))
                .collect()
        };
        // What users' closures own is dropped without the lock.
        drop(gone);
    }

    fn keep(&self, error: Error) -> u64 {
        let number = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let mut errors = self.errors.lock();
        let oldest = if errors.len() >= MOST_ERRORS {
            errors.pop_first()
        } else {
            None
        };
        errors.insert(number, error);
        drop(errors);
        drop(oldest);
        number
    }

    /// The error that an exception carries.
    pub(super) fn error(&self, number: u64) -> Option<Error> {
        self.errors.lock().remove(&number)
    }
}

/// Lends to one call, and answers what it asks.
pub(super) struct Asked {
    backend: Arc<WorkerBackend>,
    session: WeakSession,
    /// Whether it answers a thread of Python that no call waits for.
    is_listening: bool,
    /// What was passed: the worker may release it as soon as its last handle is dropped, but has to find it first.
    held: Vec<Object>,
}

impl Asked {
    pub(super) fn new(backend: Arc<WorkerBackend>, session: WeakSession) -> Asked {
        Asked {
            backend,
            session,
            is_listening: false,
            held: Vec::new(),
        }
    }

    /// What answers a thread of Python that no call waits for.
    pub(super) fn listening(backend: Arc<WorkerBackend>) -> Asked {
        Asked {
            is_listening: true,
            ..Asked::new(backend, WeakSession::none())
        }
    }

    /// Runs code of users. The thread that waits for a call has its session; that of a listener takes the one in which the code was lent,
    /// also for what the answer lends.
    fn inside<R>(&mut self, session: &Session, body: impl FnOnce() -> R) -> R {
        if !self.is_listening {
            return body();
        }
        self.session = session.weak();
        scope::with_session(session, body)
    }
}

impl Lends for Asked {
    fn token(&mut self, object: &Object) -> Result<u64> {
        let reference = Handle::reference(object);
        let token = reference.remote_token()?.ok_or_else(|| *reference.unbound())?;
        self.held.push(object.clone());
        Ok(token)
    }

    fn closure(&mut self, callback: Callback) -> Result<u64> {
        let thing = Thing::Closure(Arc::new(callback), self.session.clone());
        self.backend.lent().add(thing)
    }

    fn iterator(&mut self, items: Pulled) -> Result<u64> {
        let thing = Thing::Items(Arc::new(Mutex::new(Some(items))), self.session.clone());
        self.backend.lent().add(thing)
    }
}

impl Serves for Asked {
    fn answer(&mut self, lane: &mut Lane, question: &Question<'_>) -> Given {
        let backend = Arc::clone(&self.backend);
        let Some(worker) = backend.known() else {
            return Given::RaiseHost("the worker has not started".to_owned(), 0);
        };
        let answered = catch_unwind(AssertUnwindSafe(|| match question {
            Question::Call { number, args, kwargs } => self.call(lane, worker, *number, args, kwargs),
            Question::Pull { number, count } => self.pull(lane, worker, *number, *count),
        }));
        match answered {
            Ok(Ok(given)) => given,
            // What an error says is code of users as well.
            Ok(Err(error)) => {
                let raised = catch_unwind(AssertUnwindSafe(|| self.raise(error)));
                raised.unwrap_or_else(|panic| self.panicked(panic))
            }
            Err(panic) => self.panicked(panic),
        }
    }
}

impl Asked {
    fn call(
        &mut self,
        lane: &mut Lane,
        worker: &Worker,
        number: u64,
        args: &[Node<'_>],
        kwargs: &[(Node<'_>, Node<'_>)],
    ) -> Result<Given> {
        let Some(Thing::Closure(callback, session)) = self.backend.lent().get(number) else {
            return Err(Error::CallbackRevoked);
        };
        let session = session.get().unwrap_or_else(scope::current);
        let backend: Arc<dyn Backend> = Arc::clone(&self.backend) as _;
        let mut arrived = Arrived {
            worker,
            backend: &backend,
            session: &session,
            origin: Origin::BUILTINS,
            seen: Vec::new(),
            lent: None,
        };
        let values = match arguments(&callback, &mut arrived, args, kwargs)? {
            Ok(values) => values,
            Err(message) => return Ok(type_error(message)),
        };
        drop(arrived);
        let context = Context {
            target: Target::Path {
                module: "snakebridge",
                path: "callback",
            },
            receiver: None,
            origin: Some(Origin::BUILTINS),
            session: Chosen::Borrowed(&session),
        };
        let told: Vec<_> = values
            .iter()
            .map(|value: &Value| Returned::plain(value, &context))
            .collect();
        let run = || {
            let mut raw = callback.run(&told)?;
            ready(&session, &backend, &mut raw)?;
            Ok::<_, Error>(raw)
        };
        let mut raw = current::lending(worker.number(), lane, || self.inside(&session, run))?;
        Ok(Given::Result(std::mem::replace(&mut raw, Raw::None)))
    }

    fn pull(&mut self, lane: &mut Lane, worker: &Worker, number: u64, count: usize) -> Result<Given> {
        let Some(Thing::Items(place, session)) = self.backend.lent().get(number) else {
            return Err(Error::CallbackRevoked);
        };
        let taken = place.lock().take();
        let Some(mut items) = taken else {
            return Err(Error::UnsupportedValue {
                kind: crate::bridge::error::ErrorKind::InUse,
                path: String::new(),
                message: "the Rust iterator pulls from itself".to_owned(),
            });
        };
        let session = session.get().unwrap_or_else(scope::current);
        let backend: Arc<dyn Backend> = Arc::clone(&self.backend) as _;
        let run = || {
            let mut given = Vec::new();
            while given.len() < count {
                let Some(mut raw) = items.next() else {
                    return Ok((given, true));
                };
                ready(&session, &backend, &mut raw)?;
                given.push(raw);
            }
            Ok::<_, Error>((given, false))
        };
        let given = current::lending(worker.number(), lane, || self.inside(&session, run));
        *place.lock() = Some(items);
        given.map(|(items, ended)| Given::Items(items, ended))
    }

    fn panicked(&mut self, panic: Box<dyn Any + Send>) -> Given {
        self.raise(Error::CallbackPanic {
            message: panic_message(panic),
        })
    }

    /// An error as the exception that the code in the worker sees.
    fn raise(&mut self, error: Error) -> Given {
        if let Error::Python(exception) = &error
            && let Ok(object) = exception.object()
            && let Ok(token) = self.token(&object)
        {
            return Given::Raise(token);
        }
        let text = error.to_string();
        Given::RaiseHost(text, self.backend.lent().keep(error))
    }
}

/// The arguments of a closure in the order of its parameters, or what is wrong with them.
fn arguments(
    callback: &Callback,
    arrived: &mut Arrived<'_>,
    args: &[Node<'_>],
    kwargs: &[(Node<'_>, Node<'_>)],
) -> Result<std::result::Result<Vec<Value>, String>> {
    let args = args
        .iter()
        .map(|node| arrived.value(node))
        .collect::<Result<Vec<_>>>()?;
    let mut named = Vec::with_capacity(kwargs.len());
    for (name, node) in kwargs {
        named.push((name.text().unwrap_or_default(), arrived.value(node)?));
    }
    let parameters = callback.parameters();
    let bound = bind(parameters, args.into_iter(), named.into_iter(), |name| {
        (*name).into()
    });
    Ok(bound.map(|Bound { mut arguments, rest }| {
        if parameters.has_keywords {
            let rest = rest.into_iter().map(|(name, value)| (Value::from(name), value));
            arguments.push(Value::Dict(rest.collect()));
        }
        arguments
    }))
}

fn ready(session: &Session, backend: &Arc<dyn Backend>, raw: &mut Raw<'static>) -> Result<()> {
    Ready { session, backend }.settle(raw, 0)
}

fn type_error(message: String) -> Given {
    Given::RaiseNew("builtins".to_owned(), "TypeError".to_owned(), message)
}
