//! The way to a cluster of Ray: its driver, and another one where that has ended.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use parking_lot::{Condvar, Mutex, MutexGuard};

use super::Local;
use super::ray::{Actor, Driver};
use crate::bridge::backend::placement::greeting::Greeting;
use crate::bridge::backend::remote::Process;
use crate::bridge::value::Value;

/// How long Ray may take to start, or to be reached.
const CONNECT: Duration = Duration::from_secs(120);

/// Why there is no driver any more.
const STOPPED: &str = "the pool was stopped";

/// See the module.
pub(crate) struct Cluster {
    local: Local,
    greeting: Arc<Greeting>,
    settings: Value,
    drivers: Mutex<Drivers>,
    /// Told when a start has ended, and when there is none any more.
    settled: Condvar,
}

/// Never locked while a driver starts or ends: that takes long, and who asks for the last one does not wait for another one.
struct Drivers {
    /// Whether it runs or not.
    last: Arc<Driver>,
    starting: Option<Arc<Start>>,
    /// How long a driver has to end that is still starting, if the pool was stopped.
    stopped: Option<Duration>,
}

/// The start of another driver: why it has failed, if it has.
type Start = OnceLock<String>;

impl Cluster {
    /// Starts the driver, which connects to a cluster or starts one.
    ///
    /// # Errors
    ///
    /// Why not.
    pub(in crate::bridge::backend::placement) fn start(
        local: Local,
        greeting: &Arc<Greeting>,
        settings: Value,
    ) -> Result<Cluster, String> {
        let driver = Driver::start(&local, greeting, &settings, CONNECT)?;
        Ok(Cluster {
            local,
            greeting: Arc::clone(greeting),
            settings,
            drivers: Mutex::new(Drivers {
                last: Arc::new(driver),
                starting: None,
                stopped: None,
            }),
            settled: Condvar::new(),
        })
    }

    /// The driver. Where it has ended, and all actors with it that are not kept, another one takes its place. Whoever comes while that starts
    /// waits for it, and gets its error if it does not.
    ///
    /// # Errors
    ///
    /// Why there is none any more.
    pub(crate) fn driver(&self) -> Result<Arc<Driver>, String> {
        let mut drivers = self.drivers.lock();
        loop {
            if drivers.stopped.is_some() {
                return Err(STOPPED.to_owned());
            }
            if !drivers.last.is_lost() {
                return Ok(Arc::clone(&drivers.last));
            }
            let Some(start) = drivers.starting.clone() else {
                return self.start_another(drivers);
            };
            self.settled.wait(&mut drivers);
            if let Some(problem) = start.get() {
                return Err(problem.clone());
            }
        }
    }

    fn start_another(&self, mut drivers: MutexGuard<'_, Drivers>) -> Result<Arc<Driver>, String> {
        let start = Arc::new(Start::new());
        drivers.starting = Some(Arc::clone(&start));
        drop(drivers);
        let _settles = Settles(self);
        let next = Driver::start(&self.local, &self.greeting, &self.settings, CONNECT);
        let next = next.map(Arc::new).map_err(|problem| {
            let problem = format!("its driver has ended, and another one does not start: {problem}");
            start.get_or_init(|| problem).clone()
        })?;
        let mut drivers = self.drivers.lock();
        if let Some(grace) = drivers.stopped {
            drop(drivers);
            next.stop(grace);
            return Err(STOPPED.to_owned());
        }
        drivers.last = Arc::clone(&next);
        Ok(next)
    }

    /// The last driver, whether it runs or not.
    pub(crate) fn last(&self) -> Arc<Driver> {
        Arc::clone(&self.drivers.lock().last)
    }

    /// Ends the driver as programs end, and with it the cluster if it has started that. None takes its place; one that is starting ends when
    /// it is there, and is not waited for.
    pub(crate) fn stop(&self, grace: Duration) {
        let mut drivers = self.drivers.lock();
        drivers.stopped = Some(grace);
        let last = Arc::clone(&drivers.last);
        drop(drivers);
        self.settled.notify_all();
        last.stop(grace);
    }

    /// A worker in an actor. A driver that ends meanwhile is no answer: what it has made is gone with it, or has a name.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub(crate) fn place(&self, actor: &Actor) -> Result<Process, String> {
        let driver = self.driver()?;
        let placed = driver.place(actor);
        if placed.is_err() && driver.is_lost() {
            return self.driver()?.place(actor);
        }
        placed
    }
}

impl std::fmt::Debug for Cluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cluster")
            .field("local", &self.local)
            .finish_non_exhaustive()
    }
}

/// However a start ends, those who wait are told.
struct Settles<'c>(&'c Cluster);

impl Drop for Settles<'_> {
    fn drop(&mut self) {
        self.0.drivers.lock().starting = None;
        self.0.settled.notify_all();
    }
}
