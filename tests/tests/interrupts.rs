//! `Session::cancel`: what runs in a session is interrupted from another thread, and nothing else is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

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
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let (session, ends) = (session.clone(), Arc::clone(&ends));
            std::thread::spawn(move || {
                let mut interrupted = 0;
                while !ends.load(Ordering::Relaxed) {
                    if let Err(error) = session.enter(|| call_as::<i64>("sb_interrupts", "short", ())) {
                        assert!(error.is::<KeyboardInterrupt>(), "{error}");
                        interrupted += 1;
                    }
                    assert_eq!(call_as::<i64>("sb_interrupts", "short", ())?, 45);
                }
                Ok(interrupted)
            })
        })
        .collect();
    let began = Instant::now();
    let mut cancelled = 0;
    while cancelled < 200 && began.elapsed() < Duration::from_secs(5) {
        cancelled += session.cancel()?;
    }
    ends.store(true, Ordering::Relaxed);
    let interrupted: Vec<i32> = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect::<Result<_>>()?;
    assert!(
        cancelled > 0 && interrupted.iter().sum::<i32>() > 0,
        "{cancelled}: {interrupted:?}"
    );
    Ok(())
}
