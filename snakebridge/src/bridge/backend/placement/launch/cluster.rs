//! The way to a cluster of Ray: its driver, and another one where that has ended.

use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;

use super::Local;
use super::ray::{Actor, Driver};
use crate::bridge::backend::placement::greeting::Greeting;
use crate::bridge::backend::remote::Process;
use crate::bridge::value::Value;

/// How long Ray may take to start, or to be reached.
const CONNECT: Duration = Duration::from_secs(120);

/// See the module.
pub(crate) struct Cluster {
    local: Local,
    greeting: Arc<Greeting>,
    settings: Value,
    driver: Mutex<Arc<Driver>>,
}

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
            driver: Mutex::new(Arc::new(driver)),
        })
    }

    /// The driver. Where it has ended, and all actors with it that are not kept, another one takes its place; who comes meanwhile waits.
    ///
    /// # Errors
    ///
    /// Why there is none any more.
    pub(crate) fn driver(&self) -> Result<Arc<Driver>, String> {
        let mut driver = self.driver.lock();
        if driver.is_lost() {
            let next = Driver::start(&self.local, &self.greeting, &self.settings, CONNECT);
            let next = next.map_err(|problem| {
                format!("its driver has ended, and another one does not start: {problem}")
            })?;
            *driver = Arc::new(next);
        }
        Ok(Arc::clone(&driver))
    }

    /// The last driver, whether it runs or not.
    pub(crate) fn last(&self) -> Arc<Driver> {
        Arc::clone(&self.driver.lock())
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
