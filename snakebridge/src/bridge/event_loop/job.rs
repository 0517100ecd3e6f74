//! `Waiting`: what a future waits for in this process, and its half on the loop's thread, the `Job`.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::task::{Poll, Waker};

use parking_lot::Mutex;
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;

use super::future::{MODULE, Reading, of_what_was_awaited, polled_again};
use super::{EventLoop, Order, ThreadContext, closed};
use crate::bridge::backend::embedded::raised;
use crate::bridge::backend::{Context, Returned, Target};
use crate::bridge::error::{Error, Result};
use crate::bridge::exception::PyException;
use crate::bridge::object::{Handle, Object};
use crate::bridge::session::scope::Chosen;
use crate::interpreter::attach;

/// What is awaited, and the context variables that it sees.
#[derive(Clone)]
pub(super) struct Source {
    object: Object,
    /// The object is an async iterator, of which the next item is awaited.
    is_iterator: bool,
    context: ThreadContext,
}

impl Source {
    /// The awaitable; the call for an item of an iterator is made here, on the loop's thread: an async generator
    /// belongs to the loop of the thread that first asks for an item.
    pub(super) fn awaitable<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        let object = Handle::reference(&self.object).bind(py)?;
        if !self.is_iterator {
            return Ok(object);
        }
        let item = object.getattr(pyo3::intern!(py, "__anext__"));
        let item = item.and_then(|next| self.context.call(&next));
        item.map_err(|error| raised(py, error))
    }

    /// What is dropped if it is never awaited; an iterator goes on.
    pub(super) fn unwanted<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let object = Handle::reference(&self.object).bind(py).ok()?;
        (!self.is_iterator).then_some(object)
    }

    pub(super) fn context(&self) -> &ThreadContext {
        &self.context
    }
}

/// How far a job is. A waker is that of the last poll.
enum Progress {
    /// Not polled so far.
    New,
    /// Ordered.
    Ordered(Waker),
    /// The loop's thread is making the task.
    Starts(Waker),
    /// The task at this address runs.
    Runs(Waker, usize),
    /// The outcome is there.
    Done,
    /// The outcome was taken, or the future was dropped.
    Over,
}

/// The half of a future on the loop's thread.
pub(super) trait Job: Send + Sync {
    /// What to await; none if it was dropped or has ended.
    fn source(&self) -> Option<Source>;
    /// Takes that away.
    fn take_source(&self) -> Option<Source>;
    /// Whether it is still wanted, as the loop is about to make the task.
    fn begin(&self) -> bool;
    /// The same, with the task's address; what drops the future from now on cancels it.
    fn runs(&self, task: usize) -> bool;
    /// Reads the result. Returns who is to be told.
    fn finish(&self, py: Python<'_>, result: Result<Bound<'_, PyAny>>) -> Option<Waker>;
}

/// What a future gives: the result, or the panic of the code that read it.
type Outcome<T> = std::result::Result<Result<T>, Box<dyn Any + Send>>;

struct Pending<T> {
    progress: Mutex<Progress>,
    source: Mutex<Option<Source>>,
    outcome: Mutex<Option<Outcome<T>>>,
    reading: Reading<T>,
}

impl<T> Pending<T> {
    /// Moves on from one state to the next, if it is still waited for.
    fn advance(&self, next: impl FnOnce(Waker) -> Progress) -> bool {
        let mut progress = self.progress.lock();
        match std::mem::replace(&mut *progress, Progress::Over) {
            Progress::Ordered(waker) | Progress::Starts(waker) => {
                *progress = next(waker);
                true
            }
            other => {
                *progress = other;
                false
            }
        }
    }
}

impl<T: Send + 'static> Job for Pending<T> {
    fn source(&self) -> Option<Source> {
        self.source.lock().clone()
    }

    fn take_source(&self) -> Option<Source> {
        self.source.lock().take()
    }

    fn begin(&self) -> bool {
        self.advance(Progress::Starts)
    }

    fn runs(&self, task: usize) -> bool {
        self.advance(|waker| Progress::Runs(waker, task))
    }

    fn finish(&self, py: Python<'_>, result: Result<Bound<'_, PyAny>>) -> Option<Waker> {
        // Dropped here, where Python is at hand.
        let source = self.source.lock().take()?;
        if matches!(*self.progress.lock(), Progress::Over) {
            return None;
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            read(py, &source.object, result, &self.reading)
        }));
        *self.outcome.lock() = Some(outcome);
        let mut progress = self.progress.lock();
        match std::mem::replace(&mut *progress, Progress::Done) {
            Progress::Ordered(waker) | Progress::Starts(waker) | Progress::Runs(waker, _) => Some(waker),
            Progress::New | Progress::Done => None,
            Progress::Over => {
                *progress = Progress::Over;
                None
            }
        }
    }
}

/// Reads the result of `awaitable`: what is a reference becomes one in its session.
fn read<T>(
    py: Python<'_>,
    awaitable: &Object,
    result: Result<Bound<'_, PyAny>>,
    reading: &Reading<T>,
) -> Result<T> {
    let value = match (result, reading.at_end) {
        (Ok(value), _) => value,
        (Err(Error::Python(exception)), Some(at_end)) if is_end(py, &exception) => return Ok(at_end()),
        (Err(error), _) => return Err(error),
    };
    let context = Context {
        target: Target::Path {
            module: MODULE,
            path: "run",
        },
        receiver: Some(awaitable),
        origin: None,
        session: Chosen::Borrowed(Handle::reference(awaitable).session()),
    };
    let value = attach::fully(py, |_| {
        (reading.read)(&Returned::python(value.as_borrowed(), &context))
    });
    value.map_err(of_what_was_awaited)
}

fn is_end(py: Python<'_>, exception: &PyException) -> bool {
    exception
        .bind(py)
        .is_some_and(|exception| exception.is_instance_of::<PyStopAsyncIteration>())
}

/// A future that waits for a task on the loop of this process.
pub(super) struct Waiting<T: Send + 'static> {
    event_loop: Arc<EventLoop>,
    job: Arc<Pending<T>>,
}

impl<T: Send + 'static> Waiting<T> {
    /// Nothing begins before the first poll.
    ///
    /// # Errors
    ///
    /// Those of [`EventLoop::current`].
    pub(super) fn new(
        object: Object,
        is_iterator: bool,
        context: ThreadContext,
        reading: Reading<T>,
    ) -> Result<Waiting<T>> {
        let event_loop = EventLoop::current()?;
        let source = Source {
            object,
            is_iterator,
            context: context.or_here()?,
        };
        let job = Arc::new(Pending {
            progress: Mutex::new(Progress::New),
            source: Mutex::new(Some(source)),
            outcome: Mutex::new(None),
            reading,
        });
        Ok(Waiting { event_loop, job })
    }

    pub(super) fn poll(&mut self, waker: &Waker) -> Poll<Result<T>> {
        match look(&self.job, waker) {
            Look::Waits => Poll::Pending,
            Look::Begins => match begin(&mut self.event_loop, &self.job) {
                Ok(()) => Poll::Pending,
                Err(error) => Poll::Ready(Err(error)),
            },
            Look::Ended => match self.job.outcome.lock().take() {
                Some(Ok(result)) => Poll::Ready(result),
                Some(Err(panic)) => resume_unwind(panic),
                None => Poll::Ready(Err(polled_again())),
            },
        }
    }

    /// The future is dropped.
    pub(super) fn abandon(&self) {
        let before = std::mem::replace(&mut *self.job.progress.lock(), Progress::Over);
        let job: Arc<dyn Job> = Arc::clone(&self.job) as Arc<dyn Job>;
        let order = match before {
            Progress::Runs(_, task) => Order::Cancel(job, task),
            Progress::New => Order::Discard(job),
            // The loop's thread sees it when it comes to the job.
            Progress::Ordered(_) | Progress::Starts(_) | Progress::Done | Progress::Over => return,
        };
        // A loop that is closed has nothing to cancel.
        drop(self.event_loop.order(order));
    }
}

enum Look {
    Begins,
    Waits,
    Ended,
}

fn look<T>(job: &Pending<T>, waker: &Waker) -> Look {
    let mut progress = job.progress.lock();
    match &mut *progress {
        Progress::New => {
            *progress = Progress::Ordered(waker.clone());
            Look::Begins
        }
        Progress::Ordered(known) | Progress::Starts(known) | Progress::Runs(known, _) => {
            if !known.will_wake(waker) {
                let old = std::mem::replace(known, waker.clone());
                drop(progress);
                drop(old);
            }
            Look::Waits
        }
        Progress::Done | Progress::Over => {
            *progress = Progress::Over;
            Look::Ended
        }
    }
}

/// Orders the task. The loop may have been closed since the future was made: then there is a new one.
fn begin<T: Send + 'static>(event_loop: &mut Arc<EventLoop>, job: &Arc<Pending<T>>) -> Result<()> {
    let mut order = Order::Start(Arc::clone(job) as Arc<dyn Job>);
    for _ in 0..2 {
        match event_loop.order(order) {
            Ok(()) => return Ok(()),
            Err(back) => order = back,
        }
        let next = EventLoop::current();
        *event_loop = next.inspect_err(|_| *job.progress.lock() = Progress::Over)?;
    }
    *job.progress.lock() = Progress::Over;
    attach::with_python(|py| Err(raised(py, closed())))
}
