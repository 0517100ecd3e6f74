//! A Rust future as a coroutine of Python: the thread of whichever event loop runs it polls it, and its waker has that
//! loop poll it again.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use parking_lot::Mutex;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::future::polled_elsewhere;
use super::parts::Parts;
use super::{EventLoop, HELPER, MODULE, Order};
use crate::bridge::backend::embedded::{Encoder, guarded, import, raised, register};
use crate::bridge::error::Result;
use crate::bridge::object::Object;
use crate::bridge::origin::Origin;
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::Chosen;
use crate::bridge::session::{Session, WeakSession};
use crate::interpreter::entry::Slot;
use crate::interpreter::ffi::{self, Given, Routine};
use crate::interpreter::shield::Shield;
use crate::interpreter::{attach, start};

type Polled = Pin<Box<dyn Future<Output = Result<Raw<'static>>> + Send>>;

/// The coroutine of `future`, in the session of this thread, in which the future also runs while that exists.
///
/// # Errors
///
/// [`Error::UnsupportedValue`](crate::Error::UnsupportedValue) in a session of another backend, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub(crate) fn coroutine(
    future: impl Future<Output = Result<Raw<'static>>> + Send + 'static,
) -> Result<Object> {
    let session = Session::current();
    if session.is_elsewhere() {
        return Err(polled_elsewhere());
    }
    start::ensure()?;
    let driven = Driven {
        future: Mutex::new(Some(Shield::new(Box::pin(future)))),
        session: session.weak(),
        event_loop: EventLoop::current()?,
    };
    attach::with_python(|py| {
        HELPER.make_importable()?;
        let made = ffi::function(py, c"rust_future", c"rust_future(*wake)\n--\n\n".into(), driven);
        let made = made.and_then(|poll| import_driver(py)?.call1((poll,)));
        let made = made.map_err(|error| raised(py, error))?;
        Ok(register(made, &Chosen::Owned(session), Origin::named(MODULE)))
    })
}

fn import_driver(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let module = import(py, MODULE).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    module.getattr("_driven")
}

/// A Rust future, which the coroutine polls by a call with the loop and a future of the loop, and drops by one without.
struct Driven {
    /// None while it is polled, and at the end.
    future: Mutex<Option<Shield<Polled>>>,
    session: WeakSession,
    event_loop: Arc<EventLoop>,
}

impl Routine for Driven {
    fn call<'py>(&self, given: &Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let py = given.py();
        let _scope = attach::enter(py);
        let none = || py.None().into_bound(py);
        let future = self.future.lock().take();
        let (Some(running), Some(woken)) = (given.get(0), given.get(1)) else {
            drop(future);
            return Ok(none());
        };
        let Some(mut future) = future else {
            return Err(PyRuntimeError::new_err("this future of Rust has ended"));
        };
        let waker = Waker::from(Arc::new(Woken {
            event_loop: Arc::clone(&self.event_loop),
            running: Slot::new(running.to_owned()),
            future: Slot::new(woken.to_owned()),
            is_told: AtomicBool::new(false),
        }));
        let polled = guarded(py, || {
            let Some(polled) = future.get_mut() else {
                return Ok(None);
            };
            match self.poll(polled, &waker) {
                Poll::Ready(raw) => {
                    let value = Encoder::new(py, Chosen::Weak(self.session.clone())).take(&mut raw?)?;
                    Ok(Some(value))
                }
                Poll::Pending => Ok(None),
            }
        })?;
        match polled {
            Some(value) => Ok(PyTuple::new(py, [value])?.into_any()),
            None => {
                *self.future.lock() = Some(future);
                Ok(none())
            }
        }
    }
}

impl Driven {
    /// Polls it with the interpreter released, in its session.
    fn poll(&self, future: &mut Polled, waker: &Waker) -> Poll<Result<Raw<'static>>> {
        let mut context = Context::from_waker(waker);
        let mut poll = || future.as_mut().poll(&mut context);
        attach::detached(|| match self.session.get() {
            Some(session) => session.enter(poll),
            None => poll(),
        })
    }
}

/// Wakes one wait of the coroutine.
pub(super) struct Woken {
    event_loop: Arc<EventLoop>,
    /// The loop that runs the coroutine, and the future of it that the coroutine waits for.
    running: Slot,
    future: Slot,
    is_told: AtomicBool,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        if self.is_told.swap(true, Ordering::AcqRel) {
            return;
        }
        let event_loop = Arc::clone(&self.event_loop);
        if let Err(order) = event_loop.order(Order::Wake(self))
            && !ffi::is_forked()
            && let Ok(next) = EventLoop::current()
        {
            drop(next.order(order));
        }
    }
}

impl Woken {
    /// Has the coroutine go on. Its loop may be closed: then nobody waits.
    pub(super) fn tell(&self, py: Python<'_>, parts: &Parts) {
        if let (Some(running), Some(future)) = (self.running.get(py), self.future.get(py))
            && let Err(error) = parts.wake.call1(py, (running, &future))
        {
            error.write_unraisable(py, Some(&future));
        }
    }
}
