//! What a worker awaits for this program: orders that go out on the control connection, and outcomes that come back there.
//!
//! One frame of orders is under way at a time, and the worker says when it has taken it: so many futures make few frames, and the
//! connection is never full of them.

use std::collections::HashMap;
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::arrived::{Arrived, strange};
use super::backend::WorkerBackend;
use super::frame::kind;
use super::lane;
use super::lost::Lost;
use super::marshal::{Node, Writer};
use super::request::write_want;
use super::worker::Worker;
use crate::bridge::backend::{Awaited, Backend, Outcome, Want};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};

/// How many orders there are in a frame.
const MOST: usize = 256;

/// What hears of outcomes, on the thread of the control connection.
pub trait Hears: Send + Sync {
    /// What a frame says. False if it says nothing.
    fn awaited(&self, message: &Node<'_>) -> bool;
    /// The worker is gone, and there are no more outcomes.
    fn ended(&self, lost: &Lost);
}

/// What is awaited, by number.
#[derive(Default)]
pub(super) struct Awaiting(Mutex<State>);

#[derive(Default)]
struct State {
    last: u64,
    waits: HashMap<u64, Arc<Awaited>>,
    orders: Vec<Order>,
    /// The worker has not taken the last ones yet.
    under_way: bool,
    has_ended: bool,
}

enum Order {
    Start(u64, Arc<Awaited>),
    Cancel(u64),
    Discard(u64, Arc<Awaited>),
}

impl Order {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Order::Start(number, awaited) => {
                let reference = Handle::reference(&awaited.object);
                writer.tuple(5);
                writer.int(awaited.is_iterator.into());
                writer.number(*number);
                writer.str(reference.session_id());
                writer.number(token(&awaited.object));
                write_want(writer, super::backend::simplest(awaited.want));
            }
            Order::Cancel(number) => {
                writer.tuple(2);
                writer.int(2);
                writer.number(*number);
            }
            Order::Discard(number, awaited) => {
                writer.tuple(3);
                writer.int(3);
                writer.number(*number);
                writer.number(token(&awaited.object));
            }
        }
    }
}

/// The number of an object; 0, which none has, if it was released meanwhile.
fn token(object: &Object) -> u64 {
    let token = Handle::reference(object).remote_token();
    token.ok().flatten().unwrap_or_default()
}

impl State {
    fn add(&mut self, awaited: &Arc<Awaited>, order: impl FnOnce(u64, Arc<Awaited>) -> Order) -> u64 {
        self.last += 1;
        let number = self.last;
        self.waits.insert(number, Arc::clone(awaited));
        self.orders.push(order(number, Arc::clone(awaited)));
        number
    }
}

impl Awaiting {
    /// Sends what is to be ordered, if nothing is under way. A worker that does not take it is ended, which all hear.
    fn send(&self, worker: &Worker) {
        let orders: Vec<_> = {
            let mut state = self.0.lock();
            if state.under_way || state.orders.is_empty() {
                return;
            }
            state.under_way = true;
            let count = state.orders.len().min(MOST);
            state.orders.drain(..count).collect()
        };
        let sent = worker.tell_with(kind::ORDERS, &[], |writer| {
            writer.list(orders.len());
            orders.iter().for_each(|order| order.write(writer));
        });
        drop(sent);
    }

    fn taken(&self) {
        self.0.lock().under_way = false;
    }

    fn take(&self, number: u64) -> Option<Arc<Awaited>> {
        self.0.lock().waits.remove(&number)
    }
}

impl WorkerBackend {
    /// [`Backend::start`]
    pub(super) fn order(&self, worker: &Worker, awaited: &Arc<Awaited>) -> Result<u64> {
        // An object that is gone is an error here.
        Handle::reference(&awaited.object).remote_token()?;
        let started = {
            let mut state = self.awaiting().0.lock();
            (!state.has_ended).then(|| state.add(awaited, Order::Start))
        };
        let Some(number) = started else {
            return Err(self.lost(worker.lost(WHAT, None)));
        };
        self.awaiting().send(worker);
        Ok(number)
    }

    /// [`Backend::cancel`]: what the worker has not heard of is discarded instead, so that it never begins.
    pub(super) fn unorder(&self, worker: &Worker, number: u64) {
        {
            let mut state = self.awaiting().0.lock();
            if state.has_ended || !state.waits.contains_key(&number) {
                return;
            }
            let unsent = state
                .orders
                .iter_mut()
                .find(|order| matches!(order, Order::Start(other, _) if *other == number));
            match unsent {
                Some(order) => {
                    if let Order::Start(_, awaited) = order {
                        let awaited = Arc::clone(awaited);
                        *order = Order::Discard(number, awaited);
                    }
                }
                None => state.orders.push(Order::Cancel(number)),
            }
        }
        self.awaiting().send(worker);
    }

    /// [`Backend::discard`]
    pub(super) fn unwanted(&self, worker: &Worker, object: &Object) {
        let waker = std::task::Waker::noop().clone();
        let awaited = Awaited::new(object.clone(), false, Want::Object, waker);
        {
            let mut state = self.awaiting().0.lock();
            if state.has_ended {
                return;
            }
            state.add(&awaited, Order::Discard);
        }
        self.awaiting().send(worker);
    }

    /// The outcome that an answer has.
    fn outcome(self: &Arc<Self>, worker: &Worker, awaited: &Awaited, about: &[Node<'_>]) -> Outcome {
        let reference = Handle::reference(&awaited.object);
        let backend: Arc<dyn Backend> = Arc::clone(self) as _;
        let mut arrived = Arrived {
            worker,
            backend: &backend,
            session: reference.session(),
            origin: reference.0.origin(),
            seen: Vec::new(),
            lent: None,
        };
        let is = |node: &Node<'_>, kind: u8| node.number() == Some(u64::from(kind));
        match about {
            [end] if is(end, kind::END) => Ok(None),
            [tagged, node] if is(tagged, kind::TAGGED) => arrived.value(node).map(Some),
            [raised, node] if is(raised, kind::RAISED) => Err(self.raised(node, &mut arrived)?),
            [failed, why @ ..] if is(failed, kind::FAILED) => match lane::failed(why) {
                lane::Ended::Failed(failure) => Err(self.failed(failure, &|| "await".to_owned())),
                lane::Ended::Broken(_) => Err(strange("an outcome that is none")),
            },
            _ => Err(strange("an outcome that is none")),
        }
    }

    fn hear(self: &Arc<Self>, worker: &Worker, message: &Node<'_>) -> Option<()> {
        let [taken, outcomes] = message.items()? else {
            return None;
        };
        if *taken == Node::Bool(true) {
            self.awaiting().taken();
            self.awaiting().send(worker);
        }
        for outcome in outcomes.items()? {
            let [number, about @ ..] = outcome.items()? else {
                return None;
            };
            // What was cancelled has an outcome, too, and is kept until then.
            let awaited = self.awaiting().take(number.number()?)?;
            awaited.end(self.outcome(worker, &awaited, about));
        }
        Some(())
    }
}

/// How errors name what has no other name.
const WHAT: &str = "the awaited value";

/// [`Hears`] for a backend, as long as there is one.
pub(super) struct Ears(pub(super) Weak<WorkerBackend>);

impl Hears for Ears {
    fn awaited(&self, message: &Node<'_>) -> bool {
        let Some(backend) = self.0.upgrade() else {
            return false;
        };
        let Some(worker) = backend.known() else {
            return false;
        };
        backend.hear(worker, message).is_some()
    }

    fn ended(&self, lost: &Lost) {
        let Some(backend) = self.0.upgrade() else { return };
        let (waits, orders) = {
            let mut state = backend.awaiting().0.lock();
            state.has_ended = true;
            (
                std::mem::take(&mut state.waits),
                std::mem::take(&mut state.orders),
            )
        };
        drop(orders);
        let lost = Lost {
            symbol: WHAT.to_owned(),
            ..lost.clone()
        };
        for awaited in waits.into_values() {
            let error: Error = backend.lost(lost.clone());
            awaited.end(Err(error));
        }
    }
}
