//! Runs one child process with limits on time and output.
//!
//! Threads serve the pipes, so that a child that uses all of them at once does not block.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// The number of bytes kept from the end of standard error.
const STDERR_TAIL: usize = 16 * 1024;
/// The time to wait for the rest of the output after the process has exited.
const LINGER: Duration = Duration::from_millis(300);
const TICK: Duration = Duration::from_millis(20);

/// The limits of one run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    pub(crate) stdout: usize,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) enum Ended {
    /// It exited by itself.
    Exited(ExitStatus),
    /// It was killed at the end of the time limit.
    TimedOut,
    /// It was killed because it exceeded the output limit.
    TooMuchOutput,
}

/// A finished run.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) ended: Ended,
    pub(crate) stdout: Vec<u8>,
    /// The end of standard error, as text.
    pub(crate) stderr: String,
}

/// Runs `command` with `input` on standard input. An error means it could not be started or watched.
pub(crate) fn run(command: &mut Command, input: Vec<u8>, limits: Limits) -> io::Result<Finished> {
    let deadline = Instant::now() + limits.timeout;
    let mut child = own_group(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (Some(mut stdin), Some(stdout), Some(stderr)) = (stdin, stdout, stderr) else {
        return Err(io::Error::other("the pipes of the child process are missing"));
    };
    // A child may exit without reading its input: only its output counts, not the broken pipe.
    thread::spawn(move || stdin.write_all(&input).ok());
    let stdout = chunks_of(stdout);
    let stderr = tail_of(stderr);

    let mut collected = Vec::new();
    let ended = watch(&mut child, &stdout, &mut collected, deadline, limits.stdout)?;
    let stderr = stderr.recv_timeout(LINGER).unwrap_or_default();
    Ok(Finished {
        ended,
        stdout: collected,
        stderr: String::from_utf8_lossy(&stderr).into_owned(),
    })
}

fn watch(
    child: &mut Child,
    stdout: &Receiver<Vec<u8>>,
    collected: &mut Vec<u8>,
    deadline: Instant,
    bound: usize,
) -> io::Result<Ended> {
    let mut exited: Option<(ExitStatus, Instant)> = None;
    let mut open = true;
    loop {
        if open {
            match stdout.recv_timeout(TICK) {
                Ok(chunk) => {
                    collected.extend_from_slice(&chunk);
                    exited = exited.map(|(status, _)| (status, Instant::now()));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => open = false,
            }
        } else if exited.is_none() {
            thread::sleep(Duration::from_millis(1));
        }
        if collected.len() > bound {
            kill(child);
            return Ok(Ended::TooMuchOutput);
        }
        if exited.is_none() {
            exited = child.try_wait()?.map(|status| (status, Instant::now()));
        }
        match exited {
            Some((status, _)) if !open => return Ok(Ended::Exited(status)),
            // A grandchild may keep the pipe open forever.
            Some((status, at)) if at.elapsed() > LINGER => {
                kill(child);
                return Ok(Ended::Exited(status));
            }
            None if Instant::now() >= deadline => {
                kill(child);
                return Ok(Ended::TimedOut);
            }
            _ => {}
        }
    }
}

fn chunks_of(mut pipe: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    // Bounded, so that excess output blocks the child instead of filling the memory of this process.
    let (send, receive) = mpsc::sync_channel(16);
    thread::spawn(move || {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(count @ 1..) = pipe.read(&mut buffer) {
            if send.send(buffer[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    receive
}

fn tail_of(mut pipe: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let (mut buffer, mut tail) = (vec![0; 16 * 1024], Vec::new());
        while let Ok(count @ 1..) = pipe.read(&mut buffer) {
            tail.extend_from_slice(&buffer[..count]);
            let surplus = tail.len().saturating_sub(STDERR_TAIL);
            tail.drain(..surplus);
        }
        send.send(tail).ok();
    });
    receive
}

#[cfg(unix)]
fn own_group(command: &mut Command) -> &mut Command {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0)
}

#[cfg(not(unix))]
fn own_group(command: &mut Command) -> &mut Command {
    command
}

/// Kills the process group of the child.
fn kill(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw)
    {
        rustix::process::kill_process_group(group, rustix::process::Signal::KILL).ok();
    }
    child.kill().ok();
    child.wait().ok();
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[allow(clippy::unwrap_used)]
    fn sh(script: &str, timeout_ms: u64) -> Finished {
        let limits = Limits {
            timeout: Duration::from_millis(timeout_ms),
            stdout: 100_000,
        };
        run(Command::new("sh").args(["-c", script]), b"input".to_vec(), limits).unwrap()
    }

    #[test]
    fn input_and_both_outputs_pass_through() {
        let done = sh("cat; echo oops >&2; exit 3", 20_000);
        assert!(matches!(done.ended, Ended::Exited(status) if status.code() == Some(3)));
        assert_eq!(
            (done.stdout.as_slice(), done.stderr.as_str()),
            (&b"input"[..], "oops\n")
        );
    }

    #[test]
    fn a_hang_is_killed_with_its_children() {
        let started = Instant::now();
        let done = sh("sleep 60 & echo $!; sleep 60", 300);
        assert!(matches!(done.ended, Ended::TimedOut));
        assert!(started.elapsed() < Duration::from_secs(20));
        let pid: i32 = String::from_utf8(done.stdout).unwrap().trim().parse().unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        // Killed orphans stay visible until init reaps them, which takes a moment.
        let gone = (0..100).any(|_| {
            thread::sleep(Duration::from_millis(20));
            let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
            stat.map_or(true, |stat| stat.contains(") Z "))
        });
        assert!(gone, "the grandchild survived");
    }

    #[test]
    fn a_flood_is_cut_off() {
        let done = sh(
            "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done",
            20_000,
        );
        assert!(matches!(done.ended, Ended::TooMuchOutput));
    }

    #[test]
    fn only_the_end_of_standard_error_is_kept() {
        let done = sh(
            "i=0; while [ $i -lt 3000 ]; do echo line-$i-aaaaaaaaaaaaaaaaaaaaaaa >&2; i=$((i+1)); done",
            20_000,
        );
        assert!(
            done.stderr.len() <= STDERR_TAIL && done.stderr.ends_with("line-2999-aaaaaaaaaaaaaaaaaaaaaaa\n")
        );
    }

    #[test]
    fn a_grandchild_that_keeps_the_pipe_open_does_not_block() {
        let started = Instant::now();
        let done = sh("sleep 60 & echo done", 30_000);
        assert!(matches!(done.ended, Ended::Exited(status) if status.success()));
        assert_eq!(done.stdout, b"done\n");
        assert!(started.elapsed() < Duration::from_secs(20));
    }
}
