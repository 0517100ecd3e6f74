//! How a worker ends: killed, interrupted, stopped, or lost.

use std::io;
use std::net::Shutdown;
use std::process::ExitStatus;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};

use super::frame::{Trouble, kind};
use super::lane::Ended;
use super::lost::{Failure, Lost};
use super::process::{Body, Keeper, interrupt, kill, runs};
use super::running::Call;
use super::worker::{Inner, Worker, locked};

/// How long the end of stderr is waited for after the end of a worker.
pub(super) const LAST_WORDS: Duration = Duration::from_millis(100);

/// How often is looked whether a worker that was stopped has ended.
const LOOK: Duration = Duration::from_millis(1);

/// The rung of the ladder that is SIGINT.
const SIGNAL: u8 = 3;

impl Worker {
    /// Kills the worker; calls that run are lost.
    pub fn kill(&self) {
        match self.keeper() {
            Some(keeper) => {
                self.0.disconnect();
                keeper.kill();
            }
            None => drop(locked(&self.0.body).kill()),
        }
    }

    /// Kills the worker for a reason, which those are told whose calls are lost.
    pub(crate) fn kill_for(&self, reason: &str) {
        self.ends_for(reason.to_owned(), true);
        self.kill();
    }

    /// The first reason is the one that is told.
    pub(super) fn ends_for(&self, reason: String, is_ours: bool) {
        locked(&self.0.ended_for).get_or_insert((reason, is_ours));
    }

    /// What has started it, if that is not this process.
    fn keeper(&self) -> Option<Arc<dyn Keeper>> {
        match &*locked(&self.0.body) {
            Body::Child(_) => None,
            Body::Elsewhere(keeper) => Some(Arc::clone(keeper)),
        }
    }

    /// SIGINT for what runs on its main thread. False if it is gone.
    pub(super) fn signal(&self, call: Call) -> bool {
        match &*locked(&self.0.body) {
            Body::Child(child) => return runs(child) && interrupt(child),
            Body::Elsewhere(_) => {}
        }
        // There it is a thread of the worker that sends it.
        self.cancel(call.lane, call.number, SIGNAL).is_ok()
    }

    /// Lets it end as a program does: what runs may go on for so long, then handlers of `atexit` run. Then what it has started ends.
    /// Returns its status.
    ///
    /// # Errors
    ///
    /// If there is no status, as that of a process which this one has not started.
    pub fn stop(&self, grace: Duration) -> io::Result<ExitStatus> {
        drop(self.tell(kind::STOP, |writer| writer.float(grace.as_secs_f64())));
        self.0.is_lost.store(true, Ordering::Release);
        locked(&self.0.lanes).clear();
        let end = Instant::now() + grace + Duration::from_secs(1);
        let no_status = || io::Error::other("the worker has no status");
        if let Some(keeper) = self.keeper() {
            self.0.hang_up_lanes();
            while Instant::now() < end && !self.0.has_hung_up() {
                std::thread::sleep(LOOK);
            }
            self.0.disconnect();
            keeper.leave();
            return Err(no_status());
        }
        let mut body = locked(&self.0.body);
        let Body::Child(child) = &mut *body else {
            return Err(no_status());
        };
        while Instant::now() < end && runs(child) {
            std::thread::sleep(LOOK);
        }
        // Also where it has ended: what it has started ends with it.
        kill(child).ok_or_else(no_status)
    }

    pub(super) fn failure(&self, ended: Ended, symbol: impl FnOnce() -> String) -> Failure {
        match ended {
            Ended::Failed(failure) => failure,
            Ended::Broken(trouble) => Failure::Lost(Box::new(self.lost(&symbol(), Some(trouble)))),
        }
    }

    /// Ends a worker that is gone or cannot be talked to any more, and says what is known of it.
    pub fn lost(&self, symbol: &str, trouble: Option<Trouble>) -> Lost {
        self.0.is_lost.store(true, Ordering::Release);
        let known = locked(&self.0.ended_for).clone();
        let (reason, was_killed) = known.map_or((None, false), |(reason, is_ours)| (Some(reason), is_ours));
        let is_ours = was_killed || matches!(trouble, Some(Trouble::Bad(_)));
        let (status, told) = match self.keeper() {
            Some(keeper) => (None, self.epitaph(&*keeper, is_ours)),
            None => (locked(&self.0.body).kill(), None),
        };
        locked(&self.0.lanes).clear();
        let protocol = match trouble {
            _ if reason.is_some() => reason,
            None | Some(Trouble::Closed) => None,
            Some(Trouble::Io(error)) => Some(format!("the connection failed: {error}")),
            Some(Trouble::Bad(problem)) => Some(format!("it answered with {problem}")),
        };
        Lost {
            pid: self.0.pid,
            symbol: symbol.to_owned(),
            status,
            protocol,
            told,
            stderr_tail: self.0.tail.text(LAST_WORDS),
        }
    }

    /// Ends what is elsewhere, and gives what was said of its end. One that is ended from here has no end that could be told.
    fn epitaph(&self, keeper: &dyn Keeper, is_ours: bool) -> Option<String> {
        self.0.disconnect();
        let told = self.0.epitaph.get_or_init(|| match is_ours {
            true => None,
            // Before it is killed, or else that would be its end.
            false => keeper.epitaph(),
        });
        keeper.kill();
        told.clone()
    }
}

impl Inner {
    /// Closes what is of TCP, also where a thread waits on it.
    fn disconnect(&self) {
        drop(locked(&self.control).shutdown(Shutdown::Both));
        self.hang_up_lanes();
    }

    fn hang_up_lanes(&self) {
        for lane in locked(&self.dialled).drain(..) {
            // It may be closed already.
            let _ = rustix::net::shutdown(&lane, rustix::net::Shutdown::Both);
        }
    }

    /// Whether the other side has closed the control connection.
    fn has_hung_up(&self) -> bool {
        let control = locked(&self.control);
        let mut looked = [PollFd::new(&*control, PollFlags::RDHUP)];
        let at_once = rustix::event::Timespec::default();
        poll(&mut looked, Some(&at_once)).is_ok_and(|found| found > 0)
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        match body {
            Body::Child(child) => drop(kill(child)),
            Body::Elsewhere(keeper) => {
                let keeper = Arc::clone(keeper);
                self.disconnect();
                keeper.leave();
            }
        }
    }
}
