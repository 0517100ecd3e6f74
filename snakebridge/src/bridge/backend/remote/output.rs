//! What a worker prints and reports: passed on as it comes, and the end of stderr kept for a message.

use std::collections::VecDeque;
use std::fmt;
use std::io::{Read, Write};
use std::process::{ChildStderr, ChildStdout};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};

/// How much of stderr is kept.
const TAIL: usize = 64 << 10;

/// Where something was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stream {
    /// What Python prints.
    Stdout,
    /// What it reports.
    Stderr,
}

/// Gets what a worker writes, in pieces.
pub type Sink = Arc<dyn Fn(Stream, &[u8]) + Send + Sync>;

/// Writes to the same stream of this process.
pub fn inherit() -> Sink {
    Arc::new(|stream, bytes| match stream {
        Stream::Stdout => {
            let mut out = std::io::stdout().lock();
            drop(out.write_all(bytes).and_then(|()| out.flush()));
        }
        Stream::Stderr => drop(std::io::stderr().lock().write_all(bytes)),
    })
}

/// The end of stderr.
#[derive(Default)]
pub(super) struct Tail {
    state: Mutex<(VecDeque<u8>, bool)>,
    ended: Condvar,
}

impl fmt::Debug for Tail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tail(..)")
    }
}

impl Tail {
    /// That of a worker whose stderr goes elsewhere.
    pub(super) fn silent() -> Tail {
        let tail = Tail::default();
        tail.end();
        tail
    }

    fn push(&self, bytes: &[u8]) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.0.extend(bytes);
        let excess = state.0.len().saturating_sub(TAIL);
        state.0.drain(..excess);
    }

    fn end(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).1 = true;
        self.ended.notify_all();
    }

    /// What there is, when the worker has ended. A process that it has started may keep the stream open, so the wait is short.
    pub(super) fn text(&self, patience: Duration) -> String {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ended.wait_timeout_while(state, patience, |state| !state.1);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(state.0.make_contiguous()).into_owned()
    }
}

/// Reads both streams until they end, in a thread of its own, and keeps the end of the second.
///
/// # Errors
///
/// If there is no thread for it.
pub(super) fn follow(
    stdout: ChildStdout,
    stderr: ChildStderr,
    sink: Sink,
    kept: Arc<Tail>,
) -> std::io::Result<()> {
    let run = move || {
        let (mut stdout, mut stderr) = (Some(stdout), Some(stderr));
        let mut bytes = vec![0; 32 << 10];
        while stdout.is_some() || stderr.is_some() {
            let (out, err) = readable(stdout.as_ref(), stderr.as_ref());
            if out {
                piece(&mut stdout, &mut bytes, |bytes| sink(Stream::Stdout, bytes));
            }
            if err {
                piece(&mut stderr, &mut bytes, |bytes| {
                    kept.push(bytes);
                    sink(Stream::Stderr, bytes);
                });
                if stderr.is_none() {
                    kept.end();
                }
            }
        }
    };
    std::thread::Builder::new()
        .name("snakebridge-output".to_owned())
        .spawn(run)
        .map(drop)
}

/// Waits until one of them has something or ends, and says which.
fn readable(stdout: Option<&ChildStdout>, stderr: Option<&ChildStderr>) -> (bool, bool) {
    let flags = PollFlags::IN;
    let out = stdout.map(|stream| PollFd::new(stream, flags));
    let err = stderr.map(|stream| PollFd::new(stream, flags));
    let has_out = out.is_some();
    let mut both: smallvec::SmallVec<[PollFd<'_>; 2]> = out.into_iter().chain(err).collect();
    if poll(&mut both, None).is_err() {
        return (false, false);
    }
    let mut ready = both.iter().map(|one| !one.revents().is_empty());
    let out = has_out && ready.next().unwrap_or(false);
    (out, ready.next().unwrap_or(false))
}

fn piece<R: Read>(stream: &mut Option<R>, bytes: &mut [u8], give: impl FnOnce(&[u8])) {
    let read = stream.as_mut().map(|stream| stream.read(bytes));
    match read {
        Some(Ok(count)) if count > 0 => give(bytes.get(..count).unwrap_or_default()),
        Some(Err(error)) if error.kind() == std::io::ErrorKind::Interrupted => {}
        _ => *stream = None,
    }
}
