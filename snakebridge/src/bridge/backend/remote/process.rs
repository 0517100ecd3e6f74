//! A process that became a worker or is to become one, and what ends it.

use std::fmt;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, ChildStderr, ChildStdout, ExitStatus};
use std::sync::Arc;
use std::time::Duration;

use super::dial::Dial;

/// A process with its control connection and its output.
#[derive(Debug)]
pub struct Process {
    /// Its number on the machine where it runs.
    pub pid: u32,
    /// What ends it.
    pub body: Body,
    /// The host's end of the control connection.
    pub control: UnixStream,
    /// What it prints, and what it reports; none where that goes elsewhere.
    pub output: Option<(ChildStdout, ChildStderr)>,
    /// How further connections are made, if they are of TCP: then it has its program already.
    pub dial: Option<Dial>,
}

/// Whose process it is.
#[derive(Debug)]
pub enum Body {
    /// One of this process, which leads a process group of its own.
    Child(Child),
    /// One that something else has started, perhaps on another machine. Its end is that of its connections.
    Elsewhere(Arc<dyn Keeper>),
}

/// What has started a worker that is no child of this process.
pub trait Keeper: Send + Sync + fmt::Debug {
    /// Has the worker end whatever runs in it, if that can be done from here. Its connections are closed already, at which it ends by
    /// itself as soon as it has its interpreter. Does not wait.
    fn kill(&self);

    /// The host does not need it any more: the same, unless others use it too.
    fn leave(&self) {
        self.kill();
    }

    /// How it has ended, in the words of what has started it. May wait for a second for it to become known.
    fn epitaph(&self) -> Option<String>;
}

impl Process {
    /// A worker that listens already, and was started by something else.
    ///
    /// # Errors
    ///
    /// If it is not reached in time.
    pub fn elsewhere(
        dial: Dial,
        pid: u32,
        keeper: Arc<dyn Keeper>,
        patience: Duration,
    ) -> io::Result<Process> {
        let control = dial.control(patience)?;
        Ok(Process {
            pid,
            body: Body::Elsewhere(keeper),
            control,
            output: None,
            dial: Some(dial),
        })
    }
}

impl Body {
    /// Ends it, and says how a child has ended.
    pub(in crate::bridge::backend) fn kill(&mut self) -> Option<ExitStatus> {
        match self {
            Body::Child(child) => kill(child),
            Body::Elsewhere(keeper) => {
                keeper.kill();
                None
            }
        }
    }
}

/// Kills a process and what it has started, and waits for its end. If it has ended before, its status is that of then.
pub(crate) fn kill(child: &mut Child) -> Option<ExitStatus> {
    use rustix::process::{Pid, Signal, kill_process_group};

    // Not reaped yet, so the number is still its own, also where it has ended: what it has started may not have.
    if look(child).is_ok() {
        let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
    }
    drop(child.kill());
    child.wait().ok()
}

/// Whether a process has ended. It is not reaped by this, so that what it has started can still be found.
///
/// # Errors
///
/// If it is reaped already.
fn look(child: &Child) -> io::Result<bool> {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

    let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
    Ok(waitid(WaitId::Pid(Pid::from_child(child)), options)?.is_some())
}

/// Whether a process runs; one that has ended keeps its number until [`kill`].
pub(super) fn runs(child: &Child) -> bool {
    look(child).is_ok_and(|ended| !ended)
}

/// Interrupts a process that [`runs`].
pub(super) fn interrupt(child: &Child) -> bool {
    use rustix::process::{Pid, Signal, kill_process};

    kill_process(Pid::from_child(child), Signal::INT).is_ok()
}

/// Writes to the control connection, with descriptors that come with the first byte.
pub(super) fn send(
    control: &UnixStream,
    frame: &[u8],
    descriptors: &[std::os::fd::BorrowedFd<'_>],
) -> io::Result<()> {
    use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
    let mut sent = 0;
    if !descriptors.is_empty() {
        let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        if !ancillary.push(SendAncillaryMessage::ScmRights(descriptors)) {
            return Err(io::Error::other("too many descriptors for one frame"));
        }
        let slice = [std::io::IoSlice::new(frame)];
        sent = rustix::io::retry_on_intr(|| {
            sendmsg(control.as_fd(), &slice, &mut ancillary, SendFlags::NOSIGNAL)
        })?;
    }
    let mut control = control;
    std::io::Write::write_all(&mut control, frame.get(sent..).unwrap_or_default())
}
