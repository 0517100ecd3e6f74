//! The future of an awaitable of another backend: that awaits it, and leaves the outcome here. Nothing runs in this process
//! meanwhile, and no thread waits.

use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use super::future::{MODULE, Reading, of_what_was_awaited, polled_again};
use crate::bridge::backend::{Awaited, Backend, Context, Outcome, Returned, Target};
use crate::bridge::error::Result;
use crate::bridge::object::{Handle, Object};
use crate::bridge::session::scope::Chosen;

/// See the module.
pub(super) struct Elsewhere<T> {
    backend: Arc<dyn Backend>,
    object: Object,
    is_iterator: bool,
    reading: Reading<T>,
    progress: Progress,
}

enum Progress {
    /// Not polled so far.
    New,
    /// The backend has it under this number.
    Ordered(u64, Arc<Awaited>),
    Over,
}

impl<T> Elsewhere<T> {
    pub(super) fn new(
        backend: Arc<dyn Backend>,
        object: Object,
        is_iterator: bool,
        reading: Reading<T>,
    ) -> Self {
        Elsewhere {
            backend,
            object,
            is_iterator,
            reading,
            progress: Progress::New,
        }
    }

    pub(super) fn poll(&mut self, cx: &mut TaskContext<'_>) -> Poll<Result<T>> {
        match &self.progress {
            Progress::New => {
                let waker = cx.waker().clone();
                let awaited = Awaited::new(self.object.clone(), self.is_iterator, self.reading.want, waker);
                // Over, should it fail.
                self.progress = Progress::Over;
                match self.backend.start(&awaited) {
                    Ok(number) => {
                        self.progress = Progress::Ordered(number, awaited);
                        Poll::Pending
                    }
                    Err(error) => Poll::Ready(Err(error)),
                }
            }
            Progress::Ordered(_, awaited) => match awaited.look(cx.waker()) {
                Some(outcome) => {
                    self.progress = Progress::Over;
                    Poll::Ready(self.read(outcome))
                }
                None => Poll::Pending,
            },
            Progress::Over => Poll::Ready(Err(polled_again())),
        }
    }

    /// Read by the thread that polls: a reference may have to be asked for what is in it.
    fn read(&self, outcome: Outcome) -> Result<T> {
        let value = match (outcome?, self.reading.at_end) {
            (Some(value), _) => value,
            (None, Some(at_end)) => return Ok(at_end()),
            (None, None) => return Err(crate::bridge::backend::no_result("the awaited value")),
        };
        let context = Context {
            target: Target::Path {
                module: MODULE,
                path: "run",
            },
            receiver: Some(&self.object),
            origin: None,
            session: Chosen::Borrowed(Handle::reference(&self.object).session()),
        };
        (self.reading.read)(&Returned::plain(&value, &context)).map_err(of_what_was_awaited)
    }
}

impl<T> Drop for Elsewhere<T> {
    fn drop(&mut self) {
        match std::mem::replace(&mut self.progress, Progress::Over) {
            Progress::New if !self.is_iterator => self.backend.discard(&self.object),
            Progress::Ordered(number, awaited) if awaited.forget() => self.backend.abandon(number),
            _ => {}
        }
    }
}
