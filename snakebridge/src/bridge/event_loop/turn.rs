//! What runs on the loop's thread: carrying out orders, taking the results of tasks, and telling those that wait.

use std::collections::hash_map::Entry;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use pyo3::Borrowed;
use pyo3::prelude::*;

use super::job::{Job, Source};
use super::parts::Parts;
use super::{Ended, EventLoop, Order, Running};
use crate::bridge::backend::embedded::raised;
use crate::bridge::error::Result;
use crate::interpreter::attach;

impl EventLoop {
    /// Carries out all orders.
    pub(super) fn turn(&self, py: Python<'_>) {
        self.bell.clear();
        let orders = match self.orders.lock().as_mut() {
            Some(orders) => std::mem::take(orders),
            None => return,
        };
        let Some(parts) = self.parts() else {
            return;
        };
        // Last, since others may be about to wait for the same.
        let mut unwanted = Vec::new();
        for order in orders {
            match order {
                Order::Start(job) if job.begin() => self.start(py, &parts, job),
                Order::Cancel(job, task) => self.cancel(py, &job, task),
                Order::Wake(woken) => woken.tell(py, &parts),
                Order::Discard(job) | Order::Start(job) => unwanted.push(job),
            }
        }
        for job in unwanted {
            if let Some(source) = job.take_source() {
                self.discard(py, &parts, &source);
            }
        }
        self.tell_or_soon(py, &parts);
    }

    fn start(&self, py: Python<'_>, parts: &Parts, job: Arc<dyn Job>) {
        let Some(source) = job.source() else {
            return;
        };
        match self.task(py, parts, &source, &job) {
            Ok(task) => {
                if !job.runs(task) {
                    // Dropped while it was started.
                    self.cancel(py, &job, task);
                }
            }
            Err(error) => self.end(py, job, Err(error)),
        }
    }

    /// Drops what was never awaited: a coroutine is closed, a future for which no other waits is cancelled.
    fn discard(&self, py: Python<'_>, parts: &Parts, source: &Source) {
        let Some(awaitable) = source.unwanted(py) else {
            return;
        };
        let is_awaited = match self.running.lock().get(&awaitable.as_ptr().addr()) {
            Some(running) => !running.jobs.is_empty(),
            None => false,
        };
        if is_awaited {
            return;
        }
        if let Err(error) = parts.discard.call1(py, (&awaitable,)) {
            error.write_unraisable(py, Some(&awaitable));
        }
    }

    /// Makes the task of `source`, and has the job wait for it.
    fn task(&self, py: Python<'_>, parts: &Parts, source: &Source, job: &Arc<dyn Job>) -> Result<usize> {
        let awaitable = source.awaitable(py)?;
        let fail = |error| raised(py, error);
        let is_coroutine = awaitable.get_type().is(&parts.coroutine_type);
        let maker = if is_coroutine {
            &parts.create_task
        } else {
            &parts.future_of
        };
        let task = source.context().run(maker.bind(py), &awaitable).map_err(fail)?;
        let address = task.as_ptr().addr();
        let is_new = match self.running.lock().entry(address) {
            Entry::Occupied(mut known) => {
                known.get_mut().jobs.push(Arc::clone(job));
                false
            }
            Entry::Vacant(place) => {
                place.insert(Running {
                    task: task.clone().unbind(),
                    jobs: vec![Arc::clone(job)],
                });
                true
            }
        };
        if is_new {
            let added = task.call_method1(pyo3::intern!(py, "add_done_callback"), (&parts.done,));
            if let Err(error) = added {
                let running = self.running.lock().remove(&address);
                drop(running);
                return Err(fail(error));
            }
        }
        Ok(address)
    }

    /// Cancels the task if no other future waits for it.
    fn cancel(&self, py: Python<'_>, job: &Arc<dyn Job>, task: usize) {
        let (task, ended) = {
            let mut running = self.running.lock();
            let Some(running) = running.get_mut(&task) else {
                return;
            };
            let Some(index) = running.jobs.iter().position(|other| Arc::ptr_eq(other, job)) else {
                return;
            };
            let ended = running.jobs.swap_remove(index);
            let task = running.jobs.is_empty().then(|| running.task.clone_ref(py));
            (task, ended)
        };
        drop(ended.take_source());
        if let Some(task) = task
            && let Err(error) = task.call_method0(py, pyo3::intern!(py, "cancel"))
        {
            error.write_unraisable(py, Some(task.bind(py)));
        }
    }

    /// Takes the result of a task.
    pub(super) fn done(&self, task: Borrowed<'_, '_, PyAny>) {
        let py = task.py();
        let running = self.running.lock().remove(&task.as_ptr().addr());
        let Some(Running { jobs, .. }) = running else {
            return;
        };
        // An error of a task that nobody waits for any more is left to Python, which logs it.
        if jobs.is_empty() {
            return;
        }
        let result = task.call_method0(pyo3::intern!(py, "result"));
        let result = result.map_err(|error| raised(py, error));
        for job in jobs {
            self.end(py, job, result.clone());
        }
        if let Some(parts) = self.parts() {
            self.tell_or_soon(py, &parts);
        }
    }

    fn end(&self, py: Python<'_>, job: Arc<dyn Job>, result: Result<Bound<'_, PyAny>>) {
        let waker = job.finish(py, result);
        self.ended.lock().push(Ended { waker, _job: job });
    }

    /// Tells those that wait: at once if nothing else is going on, else together, once the loop has done what is due.
    fn tell_or_soon(&self, py: Python<'_>, parts: &Parts) {
        let count = self.ended.lock().len();
        if count == 0 {
            return;
        }
        let is_alone = self.running.lock().is_empty();
        if is_alone || parts.tell_soon(py).is_err() {
            self.tell();
        }
    }

    /// Wakes those that wait for what has ended, with the interpreter released: a waker is code of others.
    pub(super) fn tell(&self) {
        let ended = std::mem::take(&mut *self.ended.lock());
        if ended.is_empty() {
            return;
        }
        attach::let_go(|| {
            for one in ended {
                let told = catch_unwind(AssertUnwindSafe(|| {
                    if let Some(waker) = one.waker {
                        waker.wake();
                    }
                }));
                // What a panic carries may panic as well when it is dropped.
                told.unwrap_or_else(std::mem::forget);
            }
        });
    }
}
