//! `Life`: what a pool knows of one of its workers: how old it is, which sessions it has, and whether it is to be replaced.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::Admission;
use super::desk::{Desk, Refused};
use crate::bridge::backend::remote::{Worker, WorkerBackend, waits_on};
use crate::bridge::error::{Error, Result, Rung};
use crate::bridge::session::{Affinity, Session};
use crate::bridge::value::Value;

/// See the module.
pub(crate) struct Life {
    desk: Arc<Desk>,
    begun: Instant,
    is_retired: AtomicBool,
    /// One more for each session that was placed here and exists.
    seats: Arc<()>,
    /// The same, for those that go nowhere else.
    bound: Arc<()>,
}

impl Life {
    pub(crate) fn new(desk: Arc<Desk>) -> Life {
        Life {
            desk,
            begun: Instant::now(),
            is_retired: AtomicBool::new(false),
            seats: Arc::default(),
            bound: Arc::default(),
        }
    }
}

impl WorkerBackend {
    /// Where its calls begin.
    pub(crate) fn desk(&self) -> &Arc<Desk> {
        &self.life().desk
    }

    /// How long it has been running.
    pub(crate) fn age(&self) -> Duration {
        self.life().begun.elapsed()
    }

    /// Has it take no more sessions.
    pub(crate) fn retire(&self) {
        self.life().is_retired.store(true, Ordering::Release);
    }

    pub(crate) fn is_retired(&self) -> bool {
        self.life().is_retired.load(Ordering::Acquire)
    }

    /// How many sessions were placed here and exist.
    pub(crate) fn sessions(&self) -> usize {
        Arc::strong_count(&self.life().seats) - 1
    }

    /// How many of them go nowhere else, by what was set.
    pub(crate) fn bound(&self) -> usize {
        Arc::strong_count(&self.life().bound) - 1
    }

    /// How many objects it keeps, if it says so in time.
    pub(crate) fn objects(&self, patience: Duration) -> Option<u64> {
        let Value::Dict(statistics) = self.known()?.statistics(patience)? else {
            return None;
        };
        let sessions = statistics
            .into_iter()
            .find(|(name, _)| matches!(name, Value::Str(name) if name == "sessions"))?;
        let Value::Dict(sessions) = sessions.1 else {
            return None;
        };
        let counts = sessions.into_iter().map(|(_, count)| match count {
            Value::Int(count) => u64::try_from(count).unwrap_or(0),
            _ => 0,
        });
        Some(counts.sum())
    }

    /// Whether a call would begin at once that could go elsewhere; what a closure calls goes where its own call runs.
    pub(crate) fn has_room(&self) -> bool {
        self.is_inside() || (!self.is_retired() && self.desk().has_room())
    }

    /// Whether this thread runs a closure that the worker has called.
    fn is_inside(&self) -> bool {
        self.known().is_some_and(|worker| waits_on(worker.number()))
    }

    /// A place for a session, until that is dropped.
    pub(crate) fn take_seat(&self, session: &Session) -> Arc<dyn std::any::Any + Send + Sync> {
        let life = self.life();
        let is_bound = matches!(
            session.bond(),
            Some(Affinity::StrictQueue | Affinity::StrictFailFast)
        );
        let bound = is_bound.then(|| Arc::clone(&life.bound));
        Arc::new((Arc::clone(&life.seats), bound))
    }

    /// Lets a call begin, or has it wait.
    ///
    /// # Errors
    ///
    /// [`Error::WorkerBusy`], [`Error::QueueTimeout`] and [`Error::TimedOut`].
    pub(crate) fn let_in(&self, session: &Session, deadline: Option<Instant>) -> Result<Option<Admission>> {
        if self.is_inside() {
            return Ok(Some(Box::new(())));
        }
        let pool = || self.pool_label();
        let may_wait = session.bond() != Some(Affinity::StrictFailFast);
        let is_gone = || self.known().is_none_or(Worker::is_lost);
        match self.desk().enter(may_wait, deadline, &is_gone) {
            Ok(permit) => Ok(Some(Box::new(permit))),
            Err(Refused::Closed) => Ok(None),
            Err(Refused::Busy(message)) => Err(Error::WorkerBusy {
                pool: pool(),
                symbol: String::new(),
                message,
            }),
            Err(Refused::Waited(waited)) => Err(Error::QueueTimeout { pool: pool(), waited }),
            Err(Refused::TimedOut) => Err(Error::TimedOut {
                pool: pool(),
                symbol: String::new(),
                rung: Rung::NotBegun,
            }),
        }
    }
}
