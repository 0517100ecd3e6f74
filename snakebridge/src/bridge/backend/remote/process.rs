//! A process that was started to become a worker, and its end.

use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, ChildStderr, ChildStdout, ExitStatus};

use super::dial::Dial;

/// A process with its control connection and its output. It leads a process group of its own.
#[derive(Debug)]
pub struct Process {
    /// The process.
    pub child: Child,
    /// The host's end of the control connection.
    pub control: UnixStream,
    /// What it prints.
    pub stdout: ChildStdout,
    /// What it reports.
    pub stderr: ChildStderr,
    /// How further connections are made, if they are of TCP: then it has its program already.
    pub dial: Option<Dial>,
}

/// Kills a process and what it has started, and waits for its end. If it has ended before, its status is that of then.
pub(crate) fn kill(child: &mut Child) -> Option<ExitStatus> {
    if let Ok(Some(status)) = child.try_wait() {
        return Some(status);
    }
    // Not reaped yet, so the number is still its own.
    let group = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    if let Some(group) = group {
        // It may have ended by itself meanwhile.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    drop(child.kill());
    child.wait().ok()
}

/// Interrupts a process that nobody has waited for.
pub(super) fn interrupt(child: &Child) -> bool {
    let pid = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    pid.is_some_and(|pid| rustix::process::kill_process(pid, rustix::process::Signal::INT).is_ok())
}

/// Writes to the control connection, with descriptors that come with the first byte.
pub(super) fn send(
    control: &UnixStream,
    frame: &[u8],
    descriptors: &[std::os::fd::BorrowedFd<'_>],
) -> std::io::Result<()> {
    use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
    let mut sent = 0;
    if !descriptors.is_empty() {
        let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        if !ancillary.push(SendAncillaryMessage::ScmRights(descriptors)) {
            return Err(std::io::Error::other("too many descriptors for one frame"));
        }
        let slice = [std::io::IoSlice::new(frame)];
        sent = rustix::io::retry_on_intr(|| {
            sendmsg(control.as_fd(), &slice, &mut ancillary, SendFlags::NOSIGNAL)
        })?;
    }
    let mut control = control;
    std::io::Write::write_all(&mut control, frame.get(sent..).unwrap_or_default())
}
