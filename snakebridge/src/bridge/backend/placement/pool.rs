//! `Pool`: workers of this machine, and which of them a session gets.

use std::ffi::OsString;
use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;

use super::Placement;
use super::launch::Local;
use crate::bridge::backend::Backend;
use crate::bridge::backend::remote::{Options, WorkerBackend};
use crate::bridge::error::{Error, ErrorKind, Result};
use crate::bridge::session::Session;
use crate::interpreter::recorded;

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
/// A worker is started when a session needs it. Sessions are spread evenly, and each stays with its worker, where its objects are.
/// When a worker dies, the call that runs there fails with [`Error::WorkerLost`], its objects are gone
/// ([`RefLost::WorkerLost`](crate::error::RefLost::WorkerLost)), and the next call of a session that was there runs in a new one.
#[derive(Clone)]
pub struct Pool(Arc<Inner>);

struct Inner {
    name: Option<Arc<str>>,
    launcher: Local,
    options: Options,
    places: Mutex<Vec<Place>>,
}

/// A worker, and how many sessions were placed in it.
#[derive(Default)]
struct Place {
    worker: Option<Arc<WorkerBackend>>,
    sessions: usize,
}

/// Settings of a pool; made by [`Pool::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `open`"]
pub struct PoolBuilder {
    name: Option<String>,
    size: usize,
    launcher: Local,
    options: Options,
}

impl PoolBuilder {
    /// The name of the pool, which references carry on the wire.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How many workers there are at most; one, unless set. Zero counts as one.
    pub fn size(mut self, workers: usize) -> Self {
        self.size = workers.max(1);
        self
    }

    /// The interpreter of the workers, of any version from 3.9 on: a path, as to that of a virtual environment, or a name that is
    /// searched for in `PATH`. Unless set, it is that of the program's packages: `SNAKEBRIDGE_PYTHON`, else the one that the build
    /// recorded, else `python3`.
    pub fn python(mut self, python: impl Into<PathBuf>) -> Self {
        self.launcher = self.launcher.python(python);
        self
    }

    /// Sets a variable of the workers' environment.
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.launcher = self.launcher.env(name, value);
        self
    }

    /// Has the workers listen at this address, at ports that the system chooses, and reaches them over TCP instead of pipes. Slower, and
    /// without shared memory.
    ///
    /// Who connects has to know a token of 32 random bytes, and is shut out unread otherwise. What passes is **not encrypted**, and who
    /// has the token runs code in the worker: an address that others reach is for networks that can be trusted.
    pub fn listen(mut self, address: impl Into<IpAddr>) -> Self {
        self.launcher = self.launcher.listen(address.into());
        self
    }

    /// Adds a folder to the front of the workers' `sys.path`.
    pub fn path(mut self, folder: impl Into<String>) -> Self {
        self.options.path.push(folder.into());
        self
    }

    /// How long a call may take in sessions that do not set it themselves; no limit, unless set. See
    /// [`with_deadline`](crate::session::with_deadline) for what ends it.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.options.deadline = Some(limit);
        self
    }

    /// How long a worker may take to start; ten seconds, unless set.
    pub fn start_within(mut self, limit: Duration) -> Self {
        self.options.start = limit;
        self
    }

    /// Opens the pool, and starts its first worker.
    ///
    /// # Errors
    ///
    /// [`Error::Environment`] if no worker starts: the interpreter is not there, is older than 3.9, or takes too long.
    pub fn open(self) -> Result<Pool> {
        let mut places = Vec::new();
        places.resize_with(self.size, Place::default);
        let pool = Pool(Arc::new(Inner {
            name: self.name.map(Arc::from),
            launcher: self.launcher,
            options: self.options,
            places: Mutex::new(places),
        }));
        let first = pool.0.start()?;
        if let Some(place) = pool.0.places.lock().first_mut() {
            place.worker = Some(first);
        }
        Ok(pool)
    }
}

impl Pool {
    /// Settings for a new pool.
    pub fn builder() -> PoolBuilder {
        PoolBuilder {
            name: None,
            size: 1,
            launcher: Local::new(recorded::python()),
            options: Options::default(),
        }
    }

    /// The processes of the workers that run.
    pub fn processes(&self) -> Vec<u32> {
        let places = self.0.places.lock();
        let running = places.iter().filter_map(|place| place.worker.as_ref());
        running
            .filter(|worker| !worker.is_lost())
            .filter_map(|worker| worker.process())
            .collect()
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

impl Inner {
    fn start(&self) -> Result<Arc<WorkerBackend>> {
        let failed = |problem: String, help: &str| Error::Environment {
            kind: ErrorKind::Unavailable,
            message: problem,
            help: help.to_owned(),
        };
        let process = self.launcher.launch().map_err(|error| {
            failed(
                format!("no worker starts with {:?}: {error}", self.launcher),
                "name an interpreter that is there with `Pool::builder().python(..)`",
            )
        })?;
        WorkerBackend::connect(process, self.options.clone(), self.name.clone()).map_err(|error| {
            failed(
                error.to_string(),
                "run that interpreter by itself; it has to be Python 3.9 or newer",
            )
        })
    }
}

impl Placement for Pool {
    fn place(&self, _: &Session, before: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>> {
        if let Some(before) = before.filter(|before| !before.is_lost()) {
            return Ok(Arc::clone(before));
        }
        // Starting under the lock: who comes meanwhile would start one as well.
        let mut places = self.0.places.lock();
        let Some(place) = places.iter_mut().min_by_key(|place| place.sessions) else {
            return Err(Error::unsupported("a pool without workers"));
        };
        let worker = match &place.worker {
            Some(worker) if !worker.is_lost() => Arc::clone(worker),
            _ => {
                let fresh = self.0.start()?;
                place.sessions = 0;
                place.worker = Some(Arc::clone(&fresh));
                fresh
            }
        };
        place.sessions += 1;
        Ok(worker)
    }

    fn address(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }
}
