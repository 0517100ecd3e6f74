//! `Places`: the workers of a pool, those that are starting, and which of them a session gets. Workers start outside of its lock.

use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex, MutexGuard};

use super::desk::count;
use crate::bridge::backend::Backend;
use crate::bridge::backend::remote::WorkerBackend;

/// How long a session waits for a worker that another one starts while there are workers that it could have.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long a stop waits for starts that it has ended.
const ENDING: Duration = Duration::from_secs(1);

/// Why a worker did not start.
#[derive(Clone, Debug)]
pub(super) struct NotStarted {
    pub(super) problem: String,
    pub(super) help: &'static str,
}

/// Why a session gets no worker.
#[derive(Debug)]
pub(super) enum NoPlace {
    Stopped,
    NotStarted(NotStarted),
}

/// See the module.
pub(super) struct Places {
    inside: Mutex<Inside>,
    /// A worker has started, or will not.
    settled: Condvar,
}

struct Inside {
    /// One for each worker that there may be.
    current: Vec<Place>,
    /// Those that go as soon as nobody needs them, and get no more sessions.
    leaving: Vec<Arc<WorkerBackend>>,
    /// Those that belong to a session each, and go with it.
    others: Vec<Weak<WorkerBackend>>,
    is_stopped: bool,
}

enum Place {
    Free,
    /// Each who waits for it has the start, too.
    Starting(Arc<Start>),
    Here(Arc<WorkerBackend>),
}

/// A start that is under way.
#[derive(Debug, Default)]
pub(super) struct Start {
    /// Why it has failed.
    failed: OnceLock<NotStarted>,
    /// The connection of a process that is to become a worker; none before there is one, and once nobody wants it.
    control: Mutex<Control>,
}

#[derive(Debug, Default)]
struct Control {
    connection: Option<UnixStream>,
    is_ended: bool,
}

impl Start {
    /// Lets the start be ended from now on: who closes the connection ends the process behind it. False if that has happened.
    pub(super) fn goes_by(&self, connection: &UnixStream) -> bool {
        let mut control = self.control.lock();
        // Without a descriptor for it, the start ends at its own time.
        control.connection = connection.try_clone().ok();
        !control.is_ended
    }

    /// Ends it: nobody waits for its worker any more.
    fn end(&self) {
        let mut control = self.control.lock();
        control.is_ended = true;
        if let Some(connection) = &control.connection {
            // It may be closed already.
            drop(connection.shutdown(Shutdown::Both));
        }
    }
}

/// What is best for a session.
enum Best {
    Here(Arc<WorkerBackend>),
    Starting(Arc<Start>),
    Free(usize),
}

impl Place {
    fn here(&self) -> Option<&Arc<WorkerBackend>> {
        match self {
            Place::Here(worker) => Some(worker),
            Place::Free | Place::Starting(_) => None,
        }
    }

    fn take_if(&mut self, is_wanted: impl FnOnce(&Arc<WorkerBackend>) -> bool) -> Option<Arc<WorkerBackend>> {
        let worker = self.here().filter(|worker| is_wanted(worker)).cloned();
        if worker.is_some() {
            *self = Place::Free;
        }
        worker
    }
}

impl Inside {
    /// Those that have room come first, then those with the fewest sessions, and those that are not there yet before those that are as
    /// full. Whoever is not patient takes one that is starting only where there is no other.
    fn best(&self, is_patient: bool) -> Best {
        let rank = |place: &Place| match place {
            Place::Here(worker) => {
                let desk = worker.desk();
                (false, !desk.has_room(), worker.sessions(), false, desk.load())
            }
            // Who starts it has the start as well as the place.
            Place::Starting(start) => (!is_patient, false, Arc::strong_count(start) - 1, true, 0),
            Place::Free => (false, false, 0, true, 0),
        };
        let places = self.current.iter().enumerate();
        match places.min_by_key(|(_, place)| rank(place)) {
            Some((_, Place::Here(worker))) => Best::Here(Arc::clone(worker)),
            Some((_, Place::Starting(start))) => Best::Starting(Arc::clone(start)),
            Some((index, Place::Free)) => Best::Free(index),
            // `new` makes one at least.
            None => Best::Free(0),
        }
    }

    /// Forgets those that have ended, and takes those out of their places that are to go.
    fn bury(&mut self, lost: &AtomicU64) {
        for place in &mut self.current {
            let retired = place.take_if(|worker| worker.is_retired() && !worker.is_lost());
            self.leaving.extend(retired);
            if place.take_if(|worker| worker.is_lost()).is_some() {
                count(lost);
            }
        }
        self.leaving.retain(|worker| {
            if worker.is_lost() {
                count(lost);
            }
            !worker.is_lost()
        });
        self.others.retain(|worker| match worker.upgrade() {
            Some(worker) if worker.is_lost() => {
                count(lost);
                false
            }
            worker => worker.is_some(),
        });
    }

    fn all(&self) -> Vec<Arc<WorkerBackend>> {
        let current = self.current.iter().filter_map(Place::here);
        let others = self.others.iter().filter_map(Weak::upgrade);
        current.chain(&self.leaving).cloned().chain(others).collect()
    }

    fn starts(&self) -> impl Iterator<Item = &Arc<Start>> {
        self.current.iter().filter_map(|place| match place {
            Place::Starting(start) => Some(start),
            Place::Free | Place::Here(_) => None,
        })
    }
}

impl Places {
    /// Places for so many workers, one at least.
    pub(super) fn new(size: usize) -> Places {
        Places {
            inside: Mutex::new(Inside {
                current: std::iter::repeat_with(|| Place::Free).take(size.max(1)).collect(),
                leaving: Vec::new(),
                others: Vec::new(),
                is_stopped: false,
            }),
            settled: Condvar::new(),
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.inside.lock().is_stopped
    }

    /// The workers that run. Those that do not are counted and forgotten.
    pub(super) fn workers(&self, lost: &AtomicU64) -> Vec<Arc<WorkerBackend>> {
        let mut inside = self.inside.lock();
        inside.bury(lost);
        inside.all()
    }

    /// Makes the place of a worker free.
    pub(super) fn forget(&self, worker: &Arc<WorkerBackend>) {
        let mut inside = self.inside.lock();
        inside.leaving.retain(|known| !Arc::ptr_eq(known, worker));
        for place in &mut inside.current {
            drop(place.take_if(|known| Arc::ptr_eq(known, worker)));
        }
    }

    /// Has no worker start any more, and gives all that run.
    pub(super) fn close(&self) -> Vec<Arc<WorkerBackend>> {
        let mut inside = self.inside.lock();
        inside.is_stopped = true;
        let workers = inside.all();
        for place in &mut inside.current {
            drop(place.take_if(|_| true));
        }
        inside.leaving.clear();
        inside.others.clear();
        drop(inside);
        // Those who wait for a start get no worker of it.
        self.settled.notify_all();
        workers
    }

    /// Waits for those that are starting in places that are closed, and ends them then. What has no process yet that could be ended, such
    /// as an actor without a place, ends by itself when it has.
    pub(super) fn end_starts(&self, end: Instant) {
        let mut inside = self.inside.lock();
        self.settle_until(&mut inside, end);
        inside.starts().for_each(|start| start.end());
        self.settle_until(&mut inside, Instant::now() + ENDING);
    }

    /// Waits until no worker is starting, or until then.
    fn settle_until(&self, inside: &mut MutexGuard<'_, Inside>, end: Instant) {
        while inside.starts().next().is_some() && Instant::now() < end {
            self.settled.wait_until(inside, end);
        }
    }

    /// A worker for a session that may go anywhere: one that is there, one that `start` makes, or one that another session is starting.
    ///
    /// # Errors
    ///
    /// [`NoPlace`]: all who wait for a start get its error.
    pub(super) fn choose(
        &self,
        lost: &AtomicU64,
        start: impl FnOnce(&Start) -> Result<Arc<WorkerBackend>, NotStarted>,
    ) -> Result<Arc<WorkerBackend>, NoPlace> {
        let mut inside = self.inside.lock();
        let end = Instant::now() + PATIENCE;
        loop {
            if inside.is_stopped {
                return Err(NoPlace::Stopped);
            }
            inside.bury(lost);
            let awaited = match inside.best(Instant::now() < end) {
                Best::Here(worker) => return Ok(worker),
                Best::Free(index) => return self.begin(inside, index, start),
                Best::Starting(awaited) => awaited,
            };
            if Instant::now() < end {
                self.settled.wait_until(&mut inside, end);
            } else {
                self.settled.wait(&mut inside);
            }
            if let Some(failed) = awaited.failed.get() {
                return Err(NoPlace::NotStarted(failed.clone()));
            }
        }
    }

    /// A worker that `start` makes beyond those that there may be. Whoever gets it keeps it.
    ///
    /// # Errors
    ///
    /// [`NoPlace`].
    pub(super) fn one_more(
        &self,
        lost: &AtomicU64,
        start: impl FnOnce(&Start) -> Result<Arc<WorkerBackend>, NotStarted>,
    ) -> Result<Arc<WorkerBackend>, NoPlace> {
        if self.is_stopped() {
            return Err(NoPlace::Stopped);
        }
        let worker = start(&Start::default()).map_err(|failed| self.failed(failed))?;
        let mut inside = self.inside.lock();
        if inside.is_stopped {
            return Err(NoPlace::Stopped);
        }
        inside.bury(lost);
        inside.others.push(Arc::downgrade(&worker));
        Ok(worker)
    }

    /// How a start has failed that was ended says nothing.
    fn failed(&self, failed: NotStarted) -> NoPlace {
        match self.is_stopped() {
            true => NoPlace::Stopped,
            false => NoPlace::NotStarted(failed),
        }
    }

    /// Starts a worker for a free place.
    fn begin(
        &self,
        mut inside: MutexGuard<'_, Inside>,
        index: usize,
        start: impl FnOnce(&Start) -> Result<Arc<WorkerBackend>, NotStarted>,
    ) -> Result<Arc<WorkerBackend>, NoPlace> {
        let begun = Arc::new(Start::default());
        if let Some(place) = inside.current.get_mut(index) {
            *place = Place::Starting(Arc::clone(&begun));
        }
        drop(inside);
        let mut starting = Starting {
            places: self,
            index,
            worker: None,
        };
        let worker = start(&begun).map_err(|failed| {
            let _ = begun.failed.set(failed.clone());
            self.failed(failed)
        })?;
        starting.worker = Some(Arc::clone(&worker));
        if starting.settle() {
            Ok(worker)
        } else {
            Err(NoPlace::Stopped)
        }
    }
}

/// A place whose worker is starting. However that ends, those who wait are told.
struct Starting<'p> {
    places: &'p Places,
    index: usize,
    worker: Option<Arc<WorkerBackend>>,
}

impl Starting<'_> {
    /// Gives the worker its place. False if the pool was stopped meanwhile: it is gone then.
    fn settle(&mut self) -> bool {
        let mut inside = self.places.inside.lock();
        let is_stopped = inside.is_stopped;
        if is_stopped && let Some(known) = self.worker.take().as_ref().and_then(|worker| worker.known()) {
            MutexGuard::unlocked(&mut inside, || {
                known.kill_for("it was killed: its pool was stopped");
            });
        }
        if let Some(place @ Place::Starting(_)) = inside.current.get_mut(self.index) {
            *place = self.worker.take().map_or(Place::Free, Place::Here);
        }
        drop(inside);
        self.places.settled.notify_all();
        !is_stopped
    }
}

impl Drop for Starting<'_> {
    fn drop(&mut self) {
        self.settle();
    }
}
