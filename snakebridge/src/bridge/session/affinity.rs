//! `Affinity`: how closely a session is bound to its worker, and the rules of a session that come from its builder.

use std::time::Duration;

/// How closely the calls of a session are bound to the worker in which its first call ran.
///
/// A session for which nothing is set is as [`Hint`](Affinity::Hint) while it has no objects, and as
/// [`StrictQueue`](Affinity::StrictQueue) while it has some, but goes on in another worker when its own is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Affinity {
    /// A call runs in the worker of the last one if that is free, and else in any that is. A call that names an object runs where the
    /// object is.
    Hint,
    /// All calls run in one worker, and wait until it is free. When it is gone, they fail with
    /// [`Error::SessionWorkerUnavailable`](crate::Error::SessionWorkerUnavailable): what the session had there is gone, and is not replaced
    /// in silence.
    StrictQueue,
    /// The same, but a call that would have to wait fails with [`Error::WorkerBusy`](crate::Error::WorkerBusy) at once.
    StrictFailFast,
}

/// What the builder of a session says of its calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) deadline: Option<Duration>,
    pub(crate) affinity: Option<Affinity>,
}
