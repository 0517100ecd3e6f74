//! `Rung`: by which means a call was ended that ran out of time.

use std::fmt;

/// By which means a call was ended that ran out of time, from the gentlest on; see [`Error::TimedOut`](crate::Error::TimedOut).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rung {
    /// Its time was over before it began: nothing was done.
    NotBegun,
    /// The task that it waited for was cancelled.
    Cancelled,
    /// `KeyboardInterrupt` was raised in its code.
    Interrupted,
    /// Its worker got a signal, which also ends what sleeps or waits in C on the worker's main thread.
    Signalled,
    /// Its worker was killed, and with it everything else that was there.
    Killed,
}

#[cfg(all(feature = "pool", unix))]
impl Rung {
    /// The rung with the number that the ladder counts it by.
    pub(crate) fn numbered(number: u8) -> Rung {
        match number {
            0 => Rung::NotBegun,
            1 => Rung::Cancelled,
            2 => Rung::Interrupted,
            3 => Rung::Signalled,
            _ => Rung::Killed,
        }
    }
}

impl fmt::Display for Rung {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Rung::NotBegun => "it was not begun",
            Rung::Cancelled => "its task was cancelled",
            Rung::Interrupted => "it was interrupted",
            Rung::Signalled => "it was interrupted by a signal",
            Rung::Killed => "its worker was killed",
        })
    }
}
