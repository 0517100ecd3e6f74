//! `Session::cancel`: what runs in a session is interrupted from another thread, and nothing else is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use snakebridge::exceptions::KeyboardInterrupt;
use snakebridge::{Result, Session, call, call_as};
use snakebridge_tests::{eventually, module};

const PYTHON: &str = "
def forever(began):
    began.append(1)
    while True:
        pass

def short():
    return sum(i for i in range(10))

began = []

def begun():
    return len(began)

def start():
    forever(began)
";

#[test]
fn a_loop_is_interrupted_in_its_session() -> Result<()> {
    module("sb_interrupts", PYTHON)?;
    let session = Session::builder().open()?;
    assert_eq!(session.cancel()?, 0);
    let inside = session.clone();
    let thread = std::thread::spawn(move || {
        // A thread that is in it twice is interrupted once.
        let result = inside.enter(|| inside.enter(|| call("sb_interrupts", "start", ())));
        let after = inside.enter(|| call_as::<i64>("sb_interrupts", "short", ()));
        (result, after, call_as::<i64>("sb_interrupts", "short", ()))
    });
    eventually(|| Ok(call_as::<i64>("sb_interrupts", "begun", ())? == 1))?;
    assert_eq!(session.cancel()?, 1);
    let (result, after, outside) = thread.join().unwrap();
    let error = result.unwrap_err();
    assert!(error.is::<KeyboardInterrupt>(), "{error}");
    assert_eq!((after?, outside?), (45, 45));
    Ok(())
}

#[test]
fn who_has_left_the_session_is_spared() -> Result<()> {
    module("sb_interrupts", PYTHON)?;
    let session = Session::builder().open()?;
    let ends = Arc::new(AtomicBool::new(false));
    let interrupted = Arc::new(AtomicUsize::new(0));
    let threads: Vec<std::thread::JoinHandle<Result<()>>> = (0..2)
        .map(|_| {
            let (session, ends, interrupted) = (session.clone(), Arc::clone(&ends), Arc::clone(&interrupted));
            std::thread::spawn(move || {
                while !ends.load(Ordering::Relaxed) {
                    if let Err(error) = session.enter(|| call_as::<i64>("sb_interrupts", "short", ())) {
                        assert!(error.is::<KeyboardInterrupt>(), "{error}");
                        interrupted.fetch_add(1, Ordering::Relaxed);
                    }
                    assert_eq!(call_as::<i64>("sb_interrupts", "short", ())?, 45);
                }
                Ok(())
            })
        })
        .collect();
    // Some come too late for the call that they were for, and must not meet another one.
    let result = eventually(|| {
        for _ in 0..200 {
            session.cancel()?;
        }
        Ok(interrupted.load(Ordering::Relaxed) > 0)
    });
    ends.store(true, Ordering::Relaxed);
    for thread in threads {
        thread.join().unwrap()?;
    }
    result
}
