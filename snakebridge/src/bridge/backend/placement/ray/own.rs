//! Sessions that have an actor of their own.

use std::sync::Arc;

use super::RayPool;
use super::builder::RayActor;
use crate::bridge::backend::Backend;
use crate::bridge::backend::placement::Placement;
use crate::bridge::backend::placement::launch::Launcher;
use crate::bridge::error::Result;
use crate::bridge::session::{Affinity, Session};

/// One actor for each session.
pub(super) struct Own {
    cluster: RayPool,
    actor: RayActor,
    is_shared: bool,
}

impl Own {
    pub(super) fn new(cluster: &RayPool, actor: RayActor, is_shared: bool) -> Own {
        Own {
            cluster: cluster.clone(),
            actor,
            is_shared,
        }
    }
}

impl Placement for Own {
    fn place(&self, session: &Session, before: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>> {
        let affinity = session.affinity().or(self.affinity());
        if let Some(before) = before {
            if !before.is_lost() {
                return Ok(Arc::clone(before));
            }
            if let Some(Affinity::StrictQueue | Affinity::StrictFailFast) = affinity {
                return Err(self.cluster.pool.gone(session));
            }
        }
        let actor = self
            .actor
            .described(session.id(), self.is_shared, self.cluster.within);
        let launcher = Launcher::Ray(Arc::clone(&self.cluster.cluster), actor);
        self.cluster.pool.one_more(session, &launcher)
    }

    fn affinity(&self) -> Option<Affinity> {
        Placement::affinity(&self.cluster.pool)
    }

    fn name(&self) -> Option<&str> {
        self.cluster.pool.name()
    }

    fn is_shared(&self) -> bool {
        self.is_shared
    }
}
