//! Why a reference cannot be used: its object is gone, or its wire form is malformed.

use std::fmt;

/// Why a reference is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefLost {
    /// It was released by `Handle::release` or through the wire.
    Released,
    /// It was idle for longer than the session's time to live.
    Expired,
    /// The session's limit on references was reached.
    Evicted,
    /// The whole session was released.
    SessionReleased,
    /// The worker process that held it is gone.
    WorkerLost,
    /// It was never known here, or it was removed too long ago to be remembered.
    Unknown,
}

impl RefLost {
    /// The reason in one word, as written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            RefLost::Released => "released",
            RefLost::Expired => "expired",
            RefLost::Evicted => "evicted",
            RefLost::SessionReleased => "session_released",
            RefLost::WorkerLost => "worker_lost",
            RefLost::Unknown => "unknown",
        }
    }

    /// The reason by its word; one that is not known counts as unknown.
    pub(crate) fn named(word: &str) -> RefLost {
        let all = [
            RefLost::Released,
            RefLost::Expired,
            RefLost::Evicted,
            RefLost::SessionReleased,
            RefLost::WorkerLost,
        ];
        let found = all.into_iter().find(|reason| reason.as_str() == word);
        found.unwrap_or(RefLost::Unknown)
    }

    pub(super) const fn help(self) -> &'static str {
        match self {
            RefLost::Released => "it was released; keep a clone of the handle instead of releasing it",
            RefLost::Expired => {
                "it was idle for longer than the session's ttl; raise `ttl` in the session builder or use it earlier"
            }
            RefLost::Evicted => {
                "the session reached its limit on references; raise `max_refs` or drop handles sooner"
            }
            RefLost::SessionReleased => "its session was released; make the object again in a live session",
            RefLost::WorkerLost => "the worker that held it has died; make the object again",
            RefLost::Unknown => "it was never made here or is long gone; make the object again",
        }
    }
}

impl fmt::Display for RefLost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The reason why a wire reference is malformed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidRefKind {
    /// There is no `id`.
    MissingId,
    /// There is no `__type__`.
    MissingType,
    /// Something else is malformed.
    InvalidFormat,
}

impl InvalidRefKind {
    /// The problem in one word, as written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            InvalidRefKind::MissingId => "missing_id",
            InvalidRefKind::MissingType => "missing_type",
            InvalidRefKind::InvalidFormat => "invalid_format",
        }
    }
}
