//! Deadlines, cancelling, and calls that may be made again: over pools, and as far as it goes in this process.

use std::time::{Duration, Instant};

use snakebridge::error::{RefLost, Rung};
use snakebridge::exceptions::KeyboardInterrupt;
use snakebridge::session::{idempotent, with_deadline};
use snakebridge::{Error, Session, call, call_as};

use crate::{PATIENCE, Result, builder, code, eventually, os, pool, process, re, rung, session};

const SHORT: Duration = Duration::from_millis(100);

fn forever() -> Result<snakebridge::Value> {
    call("sb_pools", "forever", ())
}

fn short() -> Result<i64> {
    call_as("sb_pools", "short", ())
}

#[test]
fn a_call_in_a_session_with_a_deadline_is_interrupted_and_the_worker_goes_on() -> Result {
    let pool = pool()?;
    let session = Session::builder().pool(&pool).deadline(SHORT).open()?;
    assert_eq!(session.deadline(), Some(SHORT));
    let patient = self::session(&pool)?;
    code(&patient)?;
    let before = process(&session)?;
    let error = session.enter(forever).unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("`sb_pools.forever` in a worker of pool 'cpu' ran out of time"),
        "{text}"
    );
    let rung = rung::<()>(Err(error));
    assert!((Rung::Interrupted..=Rung::Signalled).contains(&rung), "{rung:?}");
    assert_eq!((session.enter(short)?, process(&session)?), (45, before));
    Ok(())
}

#[test]
fn what_sleeps_on_the_main_thread_is_ended_by_a_signal() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    let before = process(&session)?;
    let begun = Instant::now();
    let slept = session.enter(|| with_deadline(SHORT, || call_as::<()>("time", "sleep", (60,))));
    assert_eq!(rung(slept), Rung::Signalled);
    assert!(begun.elapsed() < PATIENCE / 2, "{:?}", begun.elapsed());
    assert_eq!(process(&session)?, before);
    Ok(())
}

#[test]
fn what_is_never_interrupted_is_killed_and_what_was_there_is_gone() -> Result {
    let pool = builder().deadline(SHORT).open()?;
    let session = Session::builder().pool(&pool).deadline(PATIENCE).open()?;
    code(&session)?;
    let before = process(&session)?;
    let pattern = session.enter(|| re::compile("a+"))?;
    let stubborn = with_deadline(SHORT, || session.enter(|| call("sb_pools", "stubborn", ())));
    assert_eq!(rung(stubborn), Rung::Killed);
    match pattern.search("aa") {
        Err(Error::RefNotFound { reason, .. }) => assert_eq!(reason, RefLost::WorkerLost),
        other => panic!("{other:?}"),
    }
    assert_ne!(process(&session)?, before);
    Ok(())
}

#[test]
fn the_deadline_of_a_pool_is_for_sessions_without_one() -> Result {
    let pool = builder().deadline(SHORT).open()?;
    let hasty = session(&pool)?;
    let patient = Session::builder().pool(&pool).deadline(PATIENCE).open()?;
    code(&patient)?;
    let rung = rung(hasty.enter(forever));
    assert!((Rung::Interrupted..=Rung::Signalled).contains(&rung), "{rung:?}");
    patient.enter(|| call_as::<()>("time", "sleep", (SHORT.as_secs_f64() * 4.0,)))
}

#[test]
fn calls_under_one_deadline_share_it_and_none_begins_after_it() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    code(&session)?;
    let begun = Instant::now();
    let (first, second) = with_deadline(SHORT * 3, || {
        with_deadline(PATIENCE, || {
            session.enter(|| {
                let slept = call_as::<()>("time", "sleep", (SHORT.as_secs_f64(),));
                let ended = forever();
                (slept.and(ended), short())
            })
        })
    });
    let rung = rung(first);
    assert!((Rung::Interrupted..=Rung::Signalled).contains(&rung), "{rung:?}");
    assert_eq!(self::rung(second), Rung::NotBegun);
    assert!(begun.elapsed() >= SHORT * 3);
    assert_eq!(session.enter(short)?, 45, "outside of it there is no limit");
    Ok(())
}

#[test]
fn cancelling_a_session_interrupts_its_calls_and_no_others() -> Result {
    let pool = pool()?;
    let (one, other) = (session(&pool)?, session(&pool)?);
    code(&one)?;
    let before = process(&one)?;
    assert_eq!(one.cancel()?, 0);
    let slow = other.clone();
    let spared = std::thread::spawn(move || slow.enter(|| call_as::<()>("time", "sleep", (1.5,))));
    let loops: Vec<_> = (0..2)
        .map(|_| {
            let one = one.clone();
            std::thread::spawn(move || one.enter(forever))
        })
        .collect();
    let mut cancelled = 0;
    eventually("both are cancelled", || {
        cancelled += one.cancel().unwrap();
        std::thread::sleep(SHORT);
        loops.iter().all(std::thread::JoinHandle::is_finished)
    });
    for ended in loops {
        let error = ended.join().unwrap().unwrap_err();
        assert!(error.is::<KeyboardInterrupt>(), "{error}");
    }
    assert!(cancelled >= 2, "{cancelled}");
    spared.join().unwrap()?;
    assert_eq!((one.enter(short)?, process(&one)?), (45, before));
    Ok(())
}

/// A call that ends its worker at the first attempts.
fn dies(attempts: &mut usize, until: usize) -> Result<i64> {
    *attempts += 1;
    let pattern = re::compile("a+")?;
    if *attempts <= until {
        call("os", "_exit", (7,))?;
    }
    Ok(pattern.findall("a aa")?.len().try_into()?)
}

#[test]
fn only_what_is_idempotent_is_made_again_with_all_of_its_objects() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    let mut attempts = 0;
    let lost = session.enter(|| dies(&mut attempts, 1));
    assert!(matches!(lost, Err(Error::WorkerLost { .. })), "{lost:?}");
    assert_eq!(attempts, 1);
    attempts = 0;
    let found = session.enter(|| idempotent(|| dies(&mut attempts, 1)))?;
    assert_eq!((found, attempts), (2, 2));
    attempts = 0;
    let lost = session.enter(|| idempotent(|| dies(&mut attempts, usize::MAX)));
    assert!(matches!(lost, Err(Error::WorkerLost { .. })), "{lost:?}");
    assert_eq!(attempts, 3, "it is not tried for ever");
    attempts = 0;
    let failed: Result<i64> = idempotent(|| {
        attempts += 1;
        call_as("builtins", "int", ("x",))
    });
    assert!(failed.is_err());
    assert_eq!(attempts, 1, "another error is no loss");
    Ok(())
}

#[test]
fn in_this_process_code_is_interrupted_and_what_computes_in_c_ends_late() -> Result {
    snakebridge_tests::module("sb_pools", crate::PYTHON)?;
    let begun = Instant::now();
    assert_eq!(rung(with_deadline(SHORT, forever)), Rung::Interrupted);
    assert!(begun.elapsed() >= SHORT);
    for _ in 0..20 {
        assert_eq!(short()?, 45, "no interrupt is left over");
    }
    let slept = with_deadline(SHORT, || {
        call_as::<()>("time", "sleep", (SHORT.as_secs_f64() * 2.0,))
    });
    assert!(slept.is_ok(), "{slept:?}");
    assert_eq!(short()?, 45);
    // A later call under the same deadline is interrupted, too.
    let twice = with_deadline(SHORT, || (forever(), forever()));
    assert_eq!(
        (rung(twice.0), rung(twice.1)),
        (Rung::Interrupted, Rung::Interrupted)
    );
    Ok(())
}

#[test]
fn in_this_process_a_session_has_a_deadline_for_each_call() -> Result {
    let session = Session::builder().embedded().deadline(SHORT).open()?;
    session.enter(|| snakebridge_tests::module("sb_pools", crate::PYTHON))?;
    for _ in 0..2 {
        assert_eq!(rung(session.enter(forever)), Rung::Interrupted);
        assert_eq!(session.enter(short)?, 45);
    }
    assert!(session.enter(os::getpid)? > 0);
    let again = Session::builder().id(session.id()).deadline(PATIENCE).open();
    assert!(matches!(again, Err(Error::InvalidSession { .. })), "{again:?}");
    Ok(())
}
