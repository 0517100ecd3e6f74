//! Opening a session, with checks of its id and limits.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::affinity::{Affinity, Rules};
use super::place::Place;
use super::{Session, deadline, scope, table};
#[cfg(all(feature = "pool", unix))]
use crate::bridge::backend::placement::{RayPool, pool::Pool};
use crate::bridge::backend::{Backend, Placement, placement};
use crate::bridge::error::{Error, ErrorKind, Result};
use crate::interpreter::{Config, config};

/// The longest session id, in bytes.
const LONGEST_ID: usize = 256;

/// Settings of a session to be opened; made by [`Session::builder`].
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until `open`"]
pub struct SessionBuilder {
    id: Option<String>,
    own: Config,
    rules: Rules,
    place: Option<Place>,
}

impl fmt::Debug for SessionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionBuilder")
            .field("id", &self.id)
            .field("ttl", &self.own.ref_ttl)
            .field("max_refs", &self.own.session_max_refs)
            .field("deadline", &self.rules.deadline)
            .field("affinity", &self.rules.affinity)
            .field("is_placed", &self.place.is_some())
            .finish()
    }
}

impl SessionBuilder {
    /// Sets the id; by default a new one is generated. Opening the id of a live session returns that session.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How long a reference may be idle; zero for no limit. The default is one hour.
    pub fn ttl(mut self, ttl: Duration) -> Self {
        self.own.ref_ttl = Some(ttl);
        self
    }

    /// How many references the session may hold; zero for no limit. The default is 10,000.
    pub fn max_refs(mut self, max: usize) -> Self {
        self.own.session_max_refs = Some(max);
        self
    }

    /// How long a call of the session may take; no limit, unless set, or that of its pool. What ends it, and how surely, is told at
    /// [`with_deadline`](crate::session::with_deadline), which limits several calls together.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.rules.deadline = Some(limit);
        self
    }

    /// How closely the calls of the session are bound to one worker of its pool.
    pub fn affinity(mut self, affinity: Affinity) -> Self {
        self.rules.affinity = Some(affinity);
        self
    }

    /// Runs the session's calls in this backend instead of the interpreter of this process.
    pub fn backend(mut self, backend: Arc<dyn Backend>) -> Self {
        self.place = Some(Place::Backend(backend));
        self
    }

    /// Runs the session's calls in the interpreter of this process, whatever the default placement is.
    pub fn embedded(mut self) -> Self {
        self.place = Some(Place::Here);
        self
    }

    /// Runs the session's calls in the backend that this placement chooses.
    pub fn placement(mut self, placement: Arc<dyn Placement>) -> Self {
        self.place = Some(Place::by(placement));
        self
    }

    /// Runs the session's calls in a worker of this pool.
    #[cfg(all(feature = "pool", unix))]
    #[cfg_attr(docsrs, doc(cfg(feature = "pool")))]
    pub fn pool(self, pool: &Pool) -> Self {
        self.placement(Arc::new(pool.clone()))
    }

    /// Runs the session's calls in an actor that it shares with other sessions of this pool; [`RayPool::own`] and [`RayPool::shared`]
    /// are placements of sessions that have one of their own.
    #[cfg(all(feature = "pool", unix))]
    #[cfg_attr(docsrs, doc(cfg(feature = "pool")))]
    pub fn ray(self, cluster: &RayPool) -> Self {
        self.placement(Arc::new(cluster.clone()))
    }

    /// Opens the session. Nothing is created in Python before its first call.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSession`] if the id is empty, longer than 256 bytes, contains control characters or starts
    /// with `auto_`, or if a session of that id is open already with another time to live, limit or backend than is
    /// set here. [`Error::Environment`] if `SNAKEBRIDGE_REF_TTL_SECONDS` or `SNAKEBRIDGE_REF_MAX` has an unusable
    /// value.
    pub fn open(self) -> Result<Session> {
        config::check()?;
        let id = match self.id {
            Some(id) => checked(id)?,
            None => format!("session_{}", uuid::Uuid::new_v4().simple()),
        };
        if self.place.as_ref().is_some_and(|place| !place.is_here()) {
            scope::remote_exists();
        }
        let limits = config::limits(self.own, false);
        let place = self.place.clone();
        let place = place.unwrap_or_else(|| placement::default().map_or(Place::Here, Place::by));
        if self.rules.deadline.is_some() && place.is_here() {
            deadline::exists_here();
        }
        let rules = self.rules;
        let (session, is_new) = table::open(&id, || Session::with(id.clone(), false, limits, place, rules));
        if !is_new {
            let same_ttl = self.own.ref_ttl.is_none() || session.ttl() == limits.0.value;
            let same_max = self.own.session_max_refs.is_none() || session.max_refs() == limits.1.value;
            let wanted = self.place.as_ref();
            let same_backend = wanted.is_none_or(|place| place.is_same(&session.0.place));
            let known = session.0.rules;
            let same_rules = (rules.deadline.is_none() || rules.deadline == known.deadline)
                && (rules.affinity.is_none() || rules.affinity == known.affinity);
            if !(same_ttl && same_max && same_backend && same_rules) {
                return Err(Error::InvalidSession {
                    kind: ErrorKind::SessionSettings,
                    session_id: id,
                    message: "it is already open with other settings: leave them out to join it".to_owned(),
                });
            }
        }
        Ok(session)
    }
}

fn checked(id: String) -> Result<String> {
    let problem = if id.is_empty() {
        "the id is empty: give it a name, or leave it out to have one made"
    } else if id.len() > LONGEST_ID {
        "the id is longer than 256 bytes: choose a shorter one"
    } else if id.chars().any(char::is_control) {
        "the id holds control characters: use printable ones"
    } else if id.starts_with("auto_") {
        "ids that start with `auto_` belong to threads: choose another"
    } else {
        return Ok(id);
    };
    let session_id = id.chars().take(64).collect();
    Err(Error::InvalidSession {
        kind: ErrorKind::SessionId,
        session_id,
        message: problem.to_owned(),
    })
}
