//! The event loop of the program, on a thread in the background, and Rust's part in it: what is to be awaited goes to the
//! loop's thread as an [`Order`], and that thread hands the results to the futures that wait.
//!
//! Nothing here holds the interpreter while a future waits. Giving an order takes a lock for a moment and, if the loop
//! sleeps, rings a [`Bell`](bell::Bell): one ring for all orders until it wakes up.

mod bell;
mod context;
mod coroutine;
mod elsewhere;
mod future;
mod job;
mod parts;
mod turn;

use std::collections::HashMap;
use std::sync::Arc;
use std::task::Waker;

use parking_lot::Mutex;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use super::backend::embedded::{import, raised};
use super::error::Result;
use crate::interpreter::ffi;
use crate::interpreter::helper::Helper;
use crate::interpreter::{attach, start};

pub(crate) use context::ThreadContext;
use coroutine::Woken;
pub(crate) use coroutine::coroutine;
pub use future::AwaitableFuture;
pub(crate) use future::{MODULE, of_what_was_awaited, prepare};
use job::{Job, Waiting};
use parts::Parts;

/// The part written in Python.
pub(crate) static HELPER: Helper = Helper::new(
    MODULE,
    "<snakebridge>/event_loop.py",
    include_str!("event_loop.py"),
);

/// The loop that new futures wait on.
static CURRENT: Mutex<Option<Arc<EventLoop>>> = Mutex::new(None);

/// Rust's side of one event loop.
pub(crate) struct EventLoop {
    bell: bell::Bell,
    /// What its thread has to do at its next turn; none once the loop is closed.
    orders: Mutex<Option<Vec<Order>>>,
    /// The tasks that are waited for, by their addresses: each is kept alive here.
    running: Mutex<HashMap<usize, Running>>,
    /// What has ended and is to be told so.
    ended: Mutex<Vec<Ended>>,
    parts: Mutex<Option<Arc<Parts>>>,
}

/// What the loop's thread is to do.
enum Order {
    /// To await what a future waits for.
    Start(Arc<dyn Job>),
    /// To cancel that task: its future was dropped.
    Cancel(Arc<dyn Job>, usize),
    /// To drop what was never awaited.
    Discard(Arc<dyn Job>),
    /// To have a coroutine of Rust polled again.
    Wake(Arc<Woken>),
}

/// A task that is waited for.
struct Running {
    task: Py<PyAny>,
    /// Mostly one; none if all were dropped, and the task was cancelled.
    jobs: Vec<Arc<dyn Job>>,
}

/// A job that has ended. It is dropped with the interpreter released, since it may own a value of the user's.
struct Ended {
    waker: Option<Waker>,
    _job: Arc<dyn Job>,
}

impl EventLoop {
    /// The loop of the program, started if there is none.
    ///
    /// # Errors
    ///
    /// [`Error::Python`](crate::Error::Python) if Python cannot make one, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub(crate) fn current() -> Result<Arc<EventLoop>> {
        if !ffi::is_forked() {
            let known = CURRENT.lock().clone();
            if let Some(known) = known.filter(|known| known.is_open()) {
                return Ok(known);
            }
        }
        start::ensure()?;
        attach::with_python(EventLoop::new)
    }

    fn new(py: Python<'_>) -> Result<Arc<EventLoop>> {
        HELPER.make_importable()?;
        let module = import(py, MODULE)?;
        let (event_loop, join) = EventLoop::made(&module).map_err(|error| raised(py, error))?;
        let known = {
            let mut current = CURRENT.lock();
            match current.as_ref().filter(|known| known.is_open()) {
                // Another thread was faster.
                Some(known) => Some(Arc::clone(known)),
                None => {
                    *current = Some(Arc::clone(&event_loop));
                    None
                }
            }
        };
        if let Some(known) = known {
            event_loop.close(py, None);
            return Ok(known);
        }
        let joined = match event_loop.parts() {
            Some(parts) => join.call1((
                event_loop.bell.descriptor(),
                parts.turn.bind(py),
                parts.closed.bind(py),
            )),
            None => Err(closed()),
        };
        if let Err(error) = joined {
            event_loop.close(py, Some(&error));
            return Err(raised(py, error));
        }
        Ok(event_loop)
    }

    /// Rust's side of the loop in the background, and the function by which it joins.
    fn made<'py>(module: &Bound<'py, PyAny>) -> PyResult<(Arc<EventLoop>, Bound<'py, PyAny>)> {
        let py = module.py();
        let background = module.call_method0("_background")?;
        let bell = bell::Bell::new(background.call_method0("has_readers")?.is_truthy()?)?;
        let event_loop = Arc::new(EventLoop {
            bell,
            orders: Mutex::new(Some(Vec::new())),
            running: Mutex::default(),
            ended: Mutex::default(),
            parts: Mutex::new(None),
        });
        let parts = Arc::new(Parts::new(py, module, &background.getattr("loop")?, &event_loop)?);
        *event_loop.parts.lock() = Some(parts);
        event_loop.bell.answer(&event_loop)?;
        Ok((event_loop, background.getattr("join")?))
    }

    fn is_open(&self) -> bool {
        self.orders.lock().is_some()
    }

    fn parts(&self) -> Option<Arc<Parts>> {
        self.parts.lock().clone()
    }

    /// Has the loop's thread carry out `order`, from any thread and without the interpreter. Gives it back if the loop is
    /// closed.
    fn order(&self, order: Order) -> Result<(), Order> {
        if ffi::is_forked() {
            return Err(order);
        }
        let is_first = {
            let mut orders = self.orders.lock();
            match orders.as_mut() {
                Some(orders) => {
                    orders.push(order);
                    orders.len() == 1
                }
                None => return Err(order),
            }
        };
        if is_first {
            self.bell.ring();
        }
        Ok(())
    }

    /// Fails all that waits on it, with `error` or since the loop was closed, and takes no more orders.
    fn close(&self, py: Python<'_>, error: Option<&PyErr>) {
        let orders = self.orders.lock().take();
        let running = std::mem::take(&mut *self.running.lock());
        let parts = self.parts.lock().take();
        let fail = |job: Arc<dyn Job>| {
            let error = error.map_or_else(closed, |error| error.clone_ref(py));
            let waker = job.finish(py, Err(raised(py, error)));
            self.ended.lock().push(Ended { waker, _job: job });
        };
        for order in orders.into_iter().flatten() {
            match (order, &parts) {
                (Order::Start(job), _) => fail(job),
                // Its coroutine may run on another loop.
                (Order::Wake(woken), Some(parts)) => woken.tell(py, parts),
                _ => {}
            }
        }
        running
            .into_values()
            .flat_map(|running| running.jobs)
            .for_each(fail);
        self.tell();
        drop(parts);
    }
}

fn closed() -> PyErr {
    PyRuntimeError::new_err("the event loop was closed by what ran on it")
}
