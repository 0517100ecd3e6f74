//! What can go wrong between a host and a worker, beside what Python raises.

use std::fmt;
use std::process::ExitStatus;

use crate::bridge::error::{Error, RefLost, Rung};

/// A worker that is gone, and what is known of its end.
#[derive(Clone, Debug)]
pub struct Lost {
    /// The process.
    pub pid: u32,
    /// What was called when it was noticed.
    pub symbol: String,
    /// How the process ended; none if it was not there to be asked.
    pub status: Option<ExitStatus>,
    /// How the connection ended, if the worker did not just close it, or why this process has ended it.
    pub protocol: Option<String>,
    /// What was said of its end where it was started, if that is not this process.
    pub told: Option<String>,
    /// The end of what it wrote to stderr.
    pub stderr_tail: String,
}

impl Lost {
    /// The stacks of its threads as Python's `faulthandler` wrote them, if it did.
    pub fn trace(&self) -> Option<&str> {
        let at = self.stderr_tail.rfind("Fatal Python error")?;
        self.stderr_tail.get(at..)
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the worker {} of `{}` is gone", self.pid, self.symbol)?;
        if let Some(status) = self.status {
            write!(f, ": {status}")?;
        }
        if let Some(protocol) = &self.protocol {
            write!(f, ": {protocol}")?;
        }
        if let Some(told) = &self.told {
            write!(f, ": {told}")?;
        }
        match self.stderr_tail.trim_end() {
            "" => Ok(()),
            tail => write!(f, "\nit wrote last:\n{tail}"),
        }
    }
}

/// Why there is no answer, beside an exception.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The worker is gone. Whether the call has done something is not known.
    Lost(Box<Lost>),
    /// An object that the call names is gone.
    Ref {
        /// Its number.
        token: u64,
        /// Why.
        reason: RefLost,
    },
    /// The frame is longer than the other side takes; nothing was done if it is the question.
    TooLarge {
        /// How many bytes.
        length: u64,
        /// How many at most.
        limit: u64,
        /// Whether it is the answer.
        answer: bool,
    },
    /// The worker refused: what the host sent is not what it takes, or does not become the same in Python.
    Refused(String),
    /// The call has run out of time and was ended.
    TimedOut {
        /// By which means: 0 it was not begun, 1 its task was cancelled, 2 it was interrupted, 3 by a signal, 4 its worker was killed.
        rung: u8,
    },
    /// An argument cannot be sent, or a closure failed; nothing is lost.
    Host(Error),
}

impl Failure {
    /// Whether the call may have come to the worker. What was told with one that has not is told again.
    pub fn was_sent(&self) -> bool {
        let begun = !matches!(self, Failure::TimedOut { rung: 0 } | Failure::Host(_));
        begun && !matches!(self, Failure::TooLarge { answer: false, .. })
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Host(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Lost(lost) => lost.fmt(f),
            Failure::Ref { token, reason } => write!(f, "the object {token} of the worker is gone: {reason}"),
            Failure::TooLarge {
                length,
                limit,
                answer,
            } => {
                let what = if *answer { "answer" } else { "question" };
                write!(
                    f,
                    "the {what} has {length} bytes, and the limit of a frame is {limit}"
                )
            }
            Failure::TimedOut { rung } => {
                let how = Rung::numbered(*rung);
                write!(f, "the call ran out of time: {how}")
            }
            Failure::Refused(why) => write!(f, "the worker refused: {why}"),
            Failure::Host(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {}
