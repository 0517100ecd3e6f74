//! `PoolBuilder`: the settings of a pool.

use std::ffi::OsString;
use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::care::Care;
use super::desk::Waiting;
use super::launch::{Launcher, Local, There};
use super::output::{Output, Taker};
use super::pool::Pool;
use crate::bridge::backend::remote::Options;
use crate::bridge::error::Result;
use crate::bridge::session::Affinity;
use crate::interpreter::recorded;

/// How many lanes a worker has beyond those of calls that run: free ones, and those of threads of Python.
const SPARE_LANES: usize = 64;

/// Settings of a pool; made by [`Pool::builder`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `open`"]
pub struct PoolBuilder {
    pub(super) name: Option<String>,
    pub(super) size: usize,
    pub(super) affinity: Option<Affinity>,
    pub(super) local: Local,
    pub(super) options: Options,
    pub(super) waiting: Waiting,
    pub(super) care: Care,
    pub(super) taker: Option<Taken>,
}

/// What takes the output, and the level from which on records of `logging` are part of it.
#[derive(Clone)]
pub(super) struct Taken {
    pub(super) taker: Taker,
    pub(super) level: Option<i64>,
}

impl fmt::Debug for PoolBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("PoolBuilder");
        shown.field("name", &self.name).field("size", &self.size);
        shown
            .field("affinity", &self.affinity)
            .field("local", &self.local);
        shown.field("waiting", &self.waiting).field("care", &self.care);
        shown.finish_non_exhaustive()
    }
}

impl PoolBuilder {
    pub(super) fn new() -> PoolBuilder {
        PoolBuilder {
            name: None,
            size: 1,
            affinity: None,
            local: Local::new(recorded::python()),
            options: Options::default(),
            waiting: Waiting {
                at_once: 64,
                most: 1_000,
                within: Duration::from_secs(30),
            },
            care: Care::default(),
            taker: None,
        }
    }

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
        self.local = self.local.python(python);
        self
    }

    /// Sets a variable of the workers' environment.
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.local = self.local.env(name, value);
        self
    }

    /// Has the workers listen at this address, at ports that the system chooses, and reaches them over TCP instead of pipes. Slower, and
    /// without shared memory.
    ///
    /// Who connects has to know a token of 32 random bytes, and is shut out unread otherwise. What passes is **not encrypted**, and who
    /// has the token runs code in the worker: an address that others reach is for networks that can be trusted.
    pub fn listen(mut self, address: impl Into<IpAddr>) -> Self {
        self.local = self.local.listen(address.into());
        self
    }

    /// Adds a folder to the front of the workers' `sys.path`.
    pub fn path(mut self, folder: impl Into<String>) -> Self {
        self.options.path.push(folder.into());
        self
    }

    /// How closely sessions are bound to their worker that do not set it themselves.
    pub fn affinity(mut self, affinity: Affinity) -> Self {
        self.affinity = Some(affinity);
        self
    }

    /// How many calls a worker runs at once; 64, unless set. Zero counts as one. They share one interpreter lock: more than one at a
    /// time helps where calls wait for something else than Python.
    pub fn calls_at_once(mut self, calls: usize) -> Self {
        self.waiting.at_once = calls.max(1);
        self
    }

    /// How many calls may wait for a worker in the whole pool; 1,000, unless set. One more fails with
    /// [`Error::WorkerBusy`](crate::Error::WorkerBusy).
    pub fn queue(mut self, calls: usize) -> Self {
        self.waiting.most = calls;
        self
    }

    /// How long a call may wait for a worker; 30 seconds, unless set. Then it fails with
    /// [`Error::QueueTimeout`](crate::Error::QueueTimeout).
    pub fn queue_within(mut self, limit: Duration) -> Self {
        self.waiting.within = limit;
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

    /// How often each worker is asked whether it answers; every ten seconds, unless set. One in which no call runs and that does not
    /// answer for so long, three times in a row, is killed. Code that keeps the interpreter is not meant by that: a
    /// [`deadline`](PoolBuilder::deadline) ends it.
    pub fn health(mut self, every: Duration) -> Self {
        self.care.health = every.max(Duration::from_millis(1));
        self
    }

    /// Replaces a worker that is older, between sessions: when it has no objects of any, and none that is bound strictly. Sessions
    /// without objects go on in another worker.
    pub fn recycle_after(mut self, age: Duration) -> Self {
        self.care.age = Some(age);
        self
    }

    /// Replaces a worker that has run so many calls, as [`recycle_after`](PoolBuilder::recycle_after) does.
    pub fn recycle_after_calls(mut self, calls: u64) -> Self {
        self.care.calls = Some(calls);
        self
    }

    /// Replaces a worker that has more bytes of memory of its own, as [`recycle_after`](PoolBuilder::recycle_after) does. On Linux; elsewhere the
    /// memory of another process is not known.
    pub fn recycle_above(mut self, bytes: u64) -> Self {
        self.care.memory = Some(bytes);
        self
    }

    /// Kills a worker that has more bytes of memory of its own (what it shares with other processes is not counted), in the middle of whatever it runs: calls fail with
    /// [`Error::WorkerLost`](crate::Error::WorkerLost), which says why. It is looked at every 20 ms, so code may have more for a moment. On
    /// Linux; elsewhere the memory of another process is not known.
    pub fn memory_limit(mut self, bytes: u64) -> Self {
        self.care.memory_limit = Some(bytes);
        self
    }

    /// Passes what the workers write to stdout and stderr to this, piece by piece, on a thread of its own, instead of to the same streams
    /// of this program. What takes it may be slow: 4 MiB wait for it, and what is more is dropped and counted
    /// ([`PoolStatistics::dropped_output`](crate::session::PoolStatistics)).
    pub fn output(mut self, taker: impl Fn(&Output) + Send + Sync + 'static) -> Self {
        let level = self.taker.take().and_then(|taken| taken.level);
        let taker: Taker = Arc::new(taker);
        self.taker = Some(Taken { taker, level });
        self
    }

    /// As [`output`](PoolBuilder::output), and also records of `logging` from this level on (10 is `DEBUG`, 30 is `WARNING`), by a handler of the
    /// root logger, and warnings, which are not written to stderr then.
    pub fn output_and_logs(self, level: i64, taker: impl Fn(&Output) + Send + Sync + 'static) -> Self {
        let mut this = self.output(taker);
        if let Some(taken) = &mut this.taker {
            taken.level = Some(level);
        }
        this
    }

    /// Makes events of the crate `tracing` of what [`output_and_logs`](PoolBuilder::output_and_logs) would pass on, in place of whatever was set
    /// to take it: each whole line of stdout (`INFO`) and stderr (`WARN`), records of `logging` from this level on (50 and 40 are `ERROR`,
    /// 30 `WARN`, 20 `INFO`, 10 `DEBUG`, less is `TRACE`), and warnings (`WARN`). Their targets are `snakebridge::stdout`, `snakebridge::stderr`,
    /// `snakebridge::logging` and `snakebridge::warnings`; each has `pool` and `process`, and where they are known `logger` or `category`, `file` and
    /// `line`. They come from a thread of the pool, and so are in no span.
    #[cfg(feature = "tracing")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tracing")))]
    pub fn traced(self, level: i64) -> Self {
        let events = super::events::Events::default();
        self.output_and_logs(level, move |output| events.take(output))
    }

    /// Opens the pool, and starts its first worker.
    ///
    /// # Errors
    ///
    /// [`Error::Environment`](crate::Error::Environment) if no worker starts: the interpreter is not there, is older than 3.9, or takes
    /// too long.
    pub fn open(self) -> Result<Pool> {
        let launcher = Launcher::Local(self.local.clone());
        Pool::start(self, |_| Ok(launcher))
    }

    /// Opens a pool of one worker that is there, which other programs may use as well: objects of its sessions that have a name on the wire
    /// are found by all of them. For tests; programs share a session by [`RayPool::shared`](crate::session::RayPool::shared).
    ///
    /// # Errors
    ///
    /// [`Error::Environment`](crate::Error::Environment) if the worker is not reached.
    #[doc(hidden)]
    pub fn open_at(self, there: There) -> Result<Pool> {
        Pool::start(self, |_| Ok(Launcher::There(there)))
    }

    /// How each worker is greeted.
    pub(super) fn greeting(&self) -> Options {
        let lanes = self.waiting.at_once.saturating_add(SPARE_LANES) as u64;
        Options {
            lanes,
            ..self.options.clone()
        }
    }
}
