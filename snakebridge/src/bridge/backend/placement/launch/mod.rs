//! What starts workers.

pub(crate) mod cluster;
pub mod local;
pub(crate) mod ray;
mod tcp;

use std::sync::Arc;
use std::time::Duration;

pub use local::Local;

use self::cluster::Cluster;
use self::ray::Actor;
use crate::bridge::backend::remote::dial::Dial;
use crate::bridge::backend::remote::{Keeper, Process};

/// How long it may take to reach a worker that is there.
const PATIENCE: Duration = Duration::from_secs(30);

/// How the workers of a pool are started.
#[derive(Clone, Debug)]
pub(crate) enum Launcher {
    /// As processes of this machine.
    Local(Local),
    /// As actors of Ray.
    Ray(Arc<Cluster>, Actor),
    /// One that listens already, and may have other hosts.
    There(There),
}

/// A worker that something else has started.
#[derive(Clone, Debug)]
pub struct There {
    /// Where it listens.
    pub dial: Dial,
    /// Its process.
    pub pid: u32,
    /// What has started it.
    pub keeper: Arc<dyn Keeper>,
}

impl Launcher {
    /// Starts a worker.
    ///
    /// # Errors
    ///
    /// What went wrong, and what helps.
    pub(crate) fn launch(&self) -> Result<Process, (String, &'static str)> {
        match self {
            Launcher::Local(local) => local.launch().map_err(|error| {
                (
                    format!("no worker starts with {local:?}: {error}"),
                    "name an interpreter that is there with `Pool::builder().python(..)`",
                )
            }),
            Launcher::There(there) => {
                let (dial, keeper) = (there.dial.for_another_host(), Arc::clone(&there.keeper));
                let reached = Process::elsewhere(dial, there.pid, keeper, PATIENCE);
                reached.map_err(|error| {
                    (
                        format!("no worker is reached at {}: {error}", there.dial.address()),
                        "see whether its process runs, and what is between it and this program",
                    )
                })
            }
            Launcher::Ray(cluster, actor) => cluster.place(actor).map_err(|problem| {
                (
                    format!("Ray has no place for a worker: {problem}"),
                    "compare what the actor asks for with `RayPool::resources()`; what has to be installed first may take longer, \
                     which `RayActor::within` allows",
                )
            }),
        }
    }

    /// Whether other programs may use the same workers.
    pub(crate) fn is_shared(&self) -> bool {
        matches!(self, Launcher::There(_))
    }

    /// Whether the first worker shows that there can be workers at all.
    pub(crate) fn is_tried_first(&self) -> bool {
        !matches!(self, Launcher::Ray(..))
    }
}
