//! `RayPool`: sessions on a cluster of Ray. Actors are workers as others are, which `launch/ray` makes; here is which session gets which.

mod builder;
mod own;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use builder::{RayActor, RayPoolBuilder};

use self::own::Own;
use super::Placement;
use super::launch::cluster::Cluster;
use super::pool::Pool;
use super::statistics::PoolStatistics;
use crate::bridge::backend::Backend;
use crate::bridge::error::{Error, ErrorKind, Result};
use crate::bridge::session::{Affinity, Session};

/// Sessions in actors of Ray, on one machine or many. Ray says where an actor runs, with which CPUs, GPUs, memory and packages, and how it
/// has ended; calls go to its process by themselves. Clones are the same pool.
///
/// ```no_run
/// use snakebridge::{Session, call_as, session::{RayActor, RayPool}};
///
/// let cluster = RayPool::builder().address("auto").actors(4).open()?;
/// // Shares an actor with other sessions.
/// let session = Session::builder().ray(&cluster).open()?;
/// let root: f64 = session.enter(|| call_as("math", "sqrt", (16.0,)))?;
/// assert_eq!(root, 4.0);
/// // Has one of its own, with a GPU.
/// let actor = RayActor::new().num_gpus(1.0);
/// let trained = Session::builder().placement(cluster.own(actor)).open()?;
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// An actor that dies is a worker that dies: the call that ran there fails with [`Error::WorkerLost`], in Ray's words, its objects are gone,
/// and the next call of the session runs in another actor. No call is made twice, unless it is
/// [`idempotent`](crate::session::idempotent), and Ray restarts no actor: it would have lost its state without a word.
///
/// The program that speaks with Ray is a worker process of this machine, so no interpreter need be linked to this program. When the pool
/// and its sessions are dropped, or this program ends, that ends, and all actors that are not [shared](RayPool::shared) with it. If that
/// process ends by itself, so do they; the next session that needs an actor starts another one, and with it a cluster that it had started.
#[derive(Clone)]
pub struct RayPool {
    pool: Pool,
    cluster: Arc<Cluster>,
    within: Duration,
}

impl RayPool {
    /// Settings for a new pool.
    pub fn builder() -> RayPoolBuilder {
        RayPoolBuilder::new()
    }

    /// Where a session has an actor of its own, as described. It is made at the session's first call and ends with the session.
    pub fn own(&self, actor: RayActor) -> Arc<dyn Placement> {
        Arc::new(Own::new(self, actor, false))
    }

    /// Where a session has an actor of its own that other programs reach as well: sessions of the same id in programs with the same
    /// [`namespace`](RayPoolBuilder::namespace) run in one process, with the modules and all that is in them. The actor stays for
    /// [`keep`](RayActor::keep) after the last program has gone. If it is there already, what is asked for here counts for nothing.
    ///
    /// What one program gives a name on the wire ([`Handle::share`](crate::Handle::share), [`Session::encode`]), the others find
    /// ([`Session::resolve`], [`Session::decode`], [`Session::find`]): it is the same object, and each program that has a handle or a pin of
    /// it keeps it, whatever the others do. What a program holds goes with the program; limits of a session (`ttl`, `max_refs`) are
    /// those of the program that sets them. On the wire a reference names its pool, so pools that have a
    /// [`name`](RayPoolBuilder::name) need the same one.
    pub fn shared(&self, actor: RayActor) -> Arc<dyn Placement> {
        Arc::new(Own::new(self, actor, true))
    }

    /// The address of the cluster, for the [`address`](RayPoolBuilder::address) of other programs. It changes where a cluster that this
    /// program has started ends, and another one takes its place.
    pub fn address(&self) -> String {
        self.cluster.last().address().to_owned()
    }

    /// The version of Ray.
    pub fn version(&self) -> String {
        self.cluster.last().version().to_owned()
    }

    /// What the cluster has in all, as Ray names it: `CPU`, `GPU`, `memory` in bytes, and others.
    ///
    /// # Errors
    ///
    /// [`Error::Environment`] if Ray does not answer.
    pub fn resources(&self) -> Result<Vec<(String, f64)>> {
        let found = self.cluster.driver().and_then(|driver| driver.resources());
        found.map_err(|problem| {
            unavailable(
                format!("the resources of the cluster are not known: {problem}"),
                "see whether Ray still runs",
            )
        })
    }

    /// The name of the pool, if it has one.
    pub fn name(&self) -> Option<&str> {
        self.pool.name()
    }

    /// The actors of this program, in numbers. Their memory is not known.
    pub fn statistics(&self) -> PoolStatistics {
        self.pool.statistics()
    }

    /// Ends the actors of this program and then the driver, as [`Pool::stop`] does. A cluster that this program has started ends with it. A
    /// driver that is starting in place of one that has ended is not waited for: it ends as soon as it is there.
    pub fn stop(&self, grace: Duration) {
        self.pool.stop(grace);
        self.cluster.stop(grace);
    }
}

impl fmt::Debug for RayPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RayPool")
            .field("name", &self.name())
            .field("address", &self.address())
            .finish_non_exhaustive()
    }
}

fn unavailable(message: String, help: &str) -> Error {
    Error::Environment {
        kind: ErrorKind::Unavailable,
        message,
        help: help.to_owned(),
    }
}

impl Placement for RayPool {
    fn place(&self, session: &Session, before: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>> {
        self.pool.place(session, before)
    }

    fn cancel(&self, session: &Session, last: Option<&Arc<dyn Backend>>) -> usize {
        self.pool.cancel(session, last)
    }

    fn address(&self) -> usize {
        Placement::address(&self.pool)
    }

    fn affinity(&self) -> Option<Affinity> {
        Placement::affinity(&self.pool)
    }

    fn name(&self) -> Option<&str> {
        self.pool.name()
    }
}
