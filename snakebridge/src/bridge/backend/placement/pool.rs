//! `Pool`: workers of this machine, and which of them a session gets.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::builder::PoolBuilder;
use super::care::{self, Care, used};
use super::desk::{Desk, Tally, Waiting, count};
use super::greeting::Greeting;
use super::launch::Launcher;
use super::places::{NoPlace, NotStarted, Places, Start};
use super::statistics::{PoolStatistics, WorkerStatistics};
use super::{Placement, is_bound};
use crate::bridge::backend::Backend;
use crate::bridge::backend::remote::WorkerBackend;
use crate::bridge::error::{Error, ErrorKind, Result};
use crate::bridge::session::{Affinity, Session};

/// How long workers are waited for that are asked for numbers.
const ANSWER: Duration = Duration::from_millis(500);

/// Processes that run Python for this program, each with an interpreter of its own. A session runs in one of them; clones are the
/// same pool.
///
/// ```no_run
/// use snakebridge::{Session, call_as, session::Pool};
///
/// let pool = Pool::builder().size(2).open()?;
/// let session = Session::builder().pool(&pool).open()?;
/// let root: f64 = session.enter(|| call_as("math", "sqrt", (16.0,)))?;
/// assert_eq!(root, 4.0);
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// A worker is started when a session needs it. Sessions are spread evenly, and each stays with its worker, where its objects are;
/// [`Affinity`] says how closely. When a worker dies, the call that runs there fails with [`Error::WorkerLost`], its objects are gone
/// ([`RefLost::WorkerLost`](crate::error::RefLost::WorkerLost)), and the next call of a session that was there runs in a new one.
#[derive(Clone)]
pub struct Pool(Arc<Inner>);

pub(super) struct Inner {
    name: Option<Arc<str>>,
    affinity: Option<Affinity>,
    launcher: Launcher,
    greeting: Arc<Greeting>,
    waiting: Waiting,
    pub(super) care: Care,
    pub(super) tally: Arc<Tally>,
    places: Places,
}

impl Pool {
    /// Settings for a new pool.
    pub fn builder() -> PoolBuilder {
        PoolBuilder::new()
    }

    /// Starts a pool of these settings, of workers that `launcher` makes something to start: it gets how they are greeted.
    pub(super) fn start(
        builder: PoolBuilder,
        launcher: impl FnOnce(&Arc<Greeting>) -> Result<Launcher>,
    ) -> Result<Pool> {
        let no_thread = |error| NotStarted {
            problem: format!("there is no thread to look after workers: {error}"),
            help: "let the process have more threads",
        };
        let options = builder.greeting();
        let name: Option<Arc<str>> = builder.name.map(Arc::from);
        let greeting = Greeting::new(name.clone(), options, builder.taker).map_err(no_thread)?;
        let greeting = Arc::new(greeting);
        let launcher = launcher(&greeting)?;
        let pool = Pool(Arc::new(Inner {
            name,
            affinity: builder.affinity,
            launcher,
            greeting,
            waiting: builder.waiting,
            care: builder.care,
            tally: Arc::default(),
            places: Places::new(builder.size),
        }));
        if pool.0.launcher.is_tried_first() {
            pool.0.first()?;
        }
        care::begin(&pool.0).map_err(no_thread)?;
        Ok(pool)
    }

    /// The name of the pool, if it has one.
    pub fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// The processes of the workers that run.
    pub fn processes(&self) -> Vec<u32> {
        let workers = self.0.workers();
        workers.iter().filter_map(|worker| worker.process()).collect()
    }

    /// Lets the workers end as programs do, with the handlers of `atexit`. No call begins any more: each fails with
    /// [`Error::SessionWorkerUnavailable`]. Those that run may go on for so long; then their workers are killed, and they fail with
    /// [`Error::WorkerLost`]. Workers that are starting may go on as long, and are ended then. Returns when all are gone, but for one over
    /// TCP that does not listen yet and an actor of Ray that has no place yet: these end as soon as they are there.
    ///
    /// A pool that is dropped, with all its sessions, kills its workers.
    pub fn stop(&self, grace: Duration) {
        let places = &self.0.places;
        let workers = places.close();
        workers.iter().for_each(|worker| worker.desk().close());
        let end = Instant::now().checked_add(grace).unwrap_or_else(Instant::now);
        std::thread::scope(|threads| {
            for worker in &workers {
                threads.spawn(move || {
                    let Some(known) = worker.known() else { return };
                    if worker.desk().drained(end) {
                        drop(known.stop(end.saturating_duration_since(Instant::now())));
                    } else {
                        known.kill_for("it was killed: its pool was stopped");
                    }
                });
            }
            places.end_starts(end);
        });
    }

    /// A worker that belongs to this session alone, beyond those that there may be.
    pub(super) fn one_more(&self, session: &Session, launcher: &Launcher) -> Result<Arc<dyn Backend>> {
        let pool = &self.0;
        let added = pool
            .places
            .one_more(&pool.tally.lost, |begun| pool.start(launcher, begun));
        pool.placed(session, added)
    }

    /// Why a session that is bound to its worker has none any more.
    pub(super) fn gone(&self, session: &Session) -> Error {
        let message = match self.0.places.is_stopped() {
            true => "the pool was stopped",
            false => {
                "it is gone, and the session is bound to it: open another session, and make its objects again"
            }
        };
        self.0.stopped(session, message)
    }

    /// The pool in numbers. Each worker is asked for its own, and waited for half a second at most.
    pub fn statistics(&self) -> PoolStatistics {
        let pool = &self.0;
        let tally = &pool.tally;
        let workers: Vec<_> = pool.workers();
        let workers = workers.iter().filter_map(|worker| {
            let known = worker.known()?;
            Some(WorkerStatistics {
                process: known.pid(),
                python: known.hello().python.clone(),
                age: worker.age(),
                calls: worker.desk().calls(),
                running: worker.desk().running(),
                sessions: worker.sessions(),
                memory: used(worker),
                objects: worker.objects(ANSWER),
            })
        });
        PoolStatistics {
            pool: pool.name.as_deref().map(str::to_owned),
            workers: workers.collect(),
            waiting: tally.waiting.load(Ordering::Relaxed),
            started: tally.started.load(Ordering::Relaxed),
            lost: tally.lost.load(Ordering::Relaxed),
            recycled: tally.recycled.load(Ordering::Relaxed),
            busy: tally.busy.load(Ordering::Relaxed),
            queue_timeouts: tally.waited_in_vain.load(Ordering::Relaxed),
            dropped_output: pool.greeting.dropped(),
        }
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("name", &self.0.name)
            .field("processes", &self.processes())
            .finish_non_exhaustive()
    }
}

impl From<NotStarted> for Error {
    fn from(failed: NotStarted) -> Error {
        Error::Environment {
            kind: ErrorKind::Unavailable,
            message: failed.problem,
            help: failed.help.to_owned(),
        }
    }
}

impl Inner {
    /// Has the first worker show that there can be workers at all.
    fn first(&self) -> Result<()> {
        let first = self
            .places
            .choose(&self.tally.lost, |begun| self.start(&self.launcher, begun));
        match first {
            Ok(_) => Ok(()),
            Err(NoPlace::NotStarted(failed)) => Err(failed.into()),
            // Nobody else has the pool.
            Err(NoPlace::Stopped) => Err(Error::unsupported("a pool that was stopped before it was there")),
        }
    }

    fn start(
        &self,
        launcher: &Launcher,
        begun: &Start,
    ) -> std::result::Result<Arc<WorkerBackend>, NotStarted> {
        let mut process = launcher
            .launch()
            .map_err(|(problem, help)| NotStarted { problem, help })?;
        if !begun.goes_by(&process.control) {
            process.body.kill();
            return Err(NotStarted {
                problem: "nobody waits for the worker any more".to_owned(),
                help: "open another pool",
            });
        }
        let options = self.greeting.of(&process);
        let desk = Desk::new(self.waiting, Arc::clone(&self.tally));
        let worker = WorkerBackend::connect(process, options, self.name.clone(), desk);
        let worker = worker.map_err(|error| NotStarted {
            problem: error.to_string(),
            help: "run that interpreter by itself; it has to be Python 3.9 or newer",
        })?;
        count(&self.tally.started);
        Ok(worker)
    }

    /// The workers that run. Those that do not are counted and forgotten.
    pub(super) fn workers(&self) -> Vec<Arc<WorkerBackend>> {
        self.places.workers(&self.tally.lost)
    }

    /// Makes the place of a worker free.
    pub(super) fn forget(&self, worker: &Arc<WorkerBackend>) {
        self.places.forget(worker);
    }

    fn stopped(&self, session: &Session, message: &str) -> Error {
        Error::SessionWorkerUnavailable {
            pool: self.name.as_deref().map(str::to_owned),
            session_id: session.id().to_owned(),
            message: message.to_owned(),
        }
    }

    /// A worker for a session that may go anywhere.
    fn choose(&self, session: &Session) -> Result<Arc<dyn Backend>> {
        let chosen = self
            .places
            .choose(&self.tally.lost, |begun| self.start(&self.launcher, begun));
        self.placed(session, chosen)
    }

    fn placed(
        &self,
        session: &Session,
        worker: std::result::Result<Arc<WorkerBackend>, NoPlace>,
    ) -> Result<Arc<dyn Backend>> {
        match worker {
            Ok(worker) => Ok(worker as _),
            Err(NoPlace::Stopped) => Err(self.stopped(session, "the pool was stopped")),
            Err(NoPlace::NotStarted(failed)) => Err(failed.into()),
        }
    }
}

impl Placement for Pool {
    fn place(&self, session: &Session, before: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>> {
        let pool = &self.0;
        let affinity = session.affinity().or(pool.affinity);
        let Some(before) = before else {
            return pool.choose(session);
        };
        if !before.is_lost() && (before.is_free() || is_bound(affinity, session)) {
            return Ok(Arc::clone(before));
        }
        match affinity {
            Some(Affinity::StrictQueue | Affinity::StrictFailFast) => Err(self.gone(session)),
            _ => pool.choose(session),
        }
    }

    fn affinity(&self) -> Option<Affinity> {
        self.0.affinity
    }

    fn cancel(&self, session: &Session, _last: Option<&Arc<dyn Backend>>) -> usize {
        // Its calls may be in several workers.
        self.0.workers().iter().map(|worker| worker.cancel(session)).sum()
    }

    fn address(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    fn is_shared(&self) -> bool {
        self.0.launcher.is_shared()
    }
}
