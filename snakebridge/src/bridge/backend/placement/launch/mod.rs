//! What starts workers.

pub mod local;
pub(crate) mod ray;
mod tcp;

use std::sync::Arc;

pub use local::Local;

use self::ray::{Actor, Driver};
use crate::bridge::backend::remote::Process;

/// How the workers of a pool are started.
#[derive(Clone, Debug)]
pub(crate) enum Launcher {
    /// As processes of this machine.
    Local(Local),
    /// As actors of Ray.
    Ray(Arc<Driver>, Actor),
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
            Launcher::Ray(driver, actor) => driver.place(actor).map_err(|problem| {
                (
                    format!("Ray has no place for a worker: {problem}"),
                    "compare what the actor asks for with `RayPool::resources()`; what has to be installed first may take longer, \
                     which `RayActor::within` allows",
                )
            }),
        }
    }

    /// Whether the first worker shows that there can be workers at all.
    pub(crate) fn is_tried_first(&self) -> bool {
        matches!(self, Launcher::Local(_))
    }
}
