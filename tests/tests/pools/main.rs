//! Sessions in worker processes: what the conformance list says of pools, time, bonds to workers, and faults.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

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
const PYTHON: &str = "
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

def short():
    return sum(i for i in range(10))
";

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
