//! Sessions in worker processes: what the conformance list says of pools, time, bonds to workers, and faults.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

mod batches;
mod bonds;
mod conformance;
mod faults;
mod output;
mod starts;
mod time;

use std::time::{Duration, Instant};

use snakebridge::session::{Pool, PoolBuilder};
use snakebridge::{Error, Session};

snakebridge::python_module!("os");
snakebridge::python_module!("re");

type Result<T = ()> = snakebridge::Result<T>;

/// No start takes longer, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// A module of the workers: code that does not end by itself.
const PYTHON: &str = r#"
import time

def forever():
    while True:
        pass

def stubborn():
    while True:
        try:
            while True:
                time.sleep(0.01)
        except BaseException:
            pass

def hold(seconds):
    """Keeps the interpreter, in C."""
    import ctypes
    ctypes.PyDLL(None).usleep(int(seconds * 1e6))

def hold_on():
    """The same, without an end, and whatever signals come."""
    import itertools
    sum(itertools.repeat(1))

def memory(count):
    kept.append(bytearray(count))

kept = []

def lanes():
    import gc
    return [one for one in gc.get_objects() if type(one).__name__ == "Lane"]

def garbage():
    import os
    for lane in lanes():
        os.write(lane.connection.writes, b"\xff" * 64)

def received():
    """How many frames lanes have received since the first call of this."""
    from snakebridge_worker import frames
    if not counted:
        receive = frames.Connection.receive
        def counting(self):
            counted.append(1)
            return receive(self)
        frames.Connection.receive = counting
    return len(counted)

counted = []

def later(function, argument):
    import threading
    thread = threading.Thread(target=lambda: answers.append(function(argument)))
    thread.start()
    thread.join()
    return answers[-1]

def up_to(count):
    seen.clear()
    for number in range(count):
        seen.append(number)
        yield number

def fails_after(count):
    yield from range(count)
    raise ValueError("no more")

def how_many():
    return len(seen)

seen = []

def last():
    return answers[-1]

def keep(function):
    answers.append(function)

def call_kept(argument):
    return answers[-1](argument)

answers = []

def registry():
    import gc
    return [one for one in gc.get_objects() if type(one).__name__ == "Refs"][0]

def entries(session):
    entries = registry()._sessions[session].entries.values()
    return [(entry.created_at, entry.last_access) for entry in entries]

def short():
    return sum(i for i in range(10))
"#;

fn builder() -> PoolBuilder {
    Pool::builder().name("cpu").start_within(PATIENCE)
}

fn pool() -> Result<Pool> {
    builder().open()
}

fn session(pool: &Pool) -> Result<Session> {
    Session::builder().pool(pool).open()
}

/// The code in this session's worker.
fn code(session: &Session) -> Result {
    session.enter(|| snakebridge_tests::module("sb_pools", PYTHON))
}

/// The worker of the session.
fn process(session: &Session) -> Result<u32> {
    Ok(u32::try_from(session.enter(os::getpid)?)?)
}

fn kill(process: u32) {
    let killed = std::process::Command::new("kill")
        .args(["-9", &process.to_string()])
        .status();
    assert!(killed.unwrap().success());
}

/// Whether a process exists, and is more than a number in the table.
fn exists(process: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let state = status
        .rsplit(')')
        .next()
        .and_then(|rest| rest.split_whitespace().next());
    state.is_some_and(|state| state != "Z")
}

/// Waits for something, a minute at most.
fn eventually(what: &str, mut check: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !check() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The rung of a call that ran out of time.
#[track_caller]
fn rung<T: std::fmt::Debug>(result: Result<T>) -> snakebridge::error::Rung {
    match result {
        Err(Error::TimedOut { rung, .. }) => rung,
        other => panic!("{other:?}"),
    }
}
