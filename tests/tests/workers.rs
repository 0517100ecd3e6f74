//! Sessions in worker processes: the typed calls of any session, and what happens when a worker dies.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::future::IntoFuture;
use std::time::Duration;

use snakebridge::error::{ErrorKind, RefLost};
use snakebridge::session::Pool;
use snakebridge::types::{Awaitable, View};
use snakebridge::{Error, Handle, Object, Session, args, call_as, callback, event_loop, with_session};
use snakebridge_tests::executor::run;

snakebridge::python_module!("math");
snakebridge::python_module!("os");
snakebridge::python_module!("re");

type Result<T = ()> = snakebridge::Result<T>;

fn pool(size: usize) -> Result<Pool> {
    let limit = Duration::from_secs(60);
    Pool::builder().name("cpu").size(size).start_within(limit).open()
}

fn session(pool: &Pool) -> Result<Session> {
    Session::builder().pool(pool).open()
}

fn kill(process: u32) {
    let killed = std::process::Command::new("kill")
        .args(["-9", &process.to_string()])
        .status();
    assert!(killed.unwrap().success());
}

#[test]
fn typed_calls_run_in_the_process_of_the_worker() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        let process = u32::try_from(os::getpid()?)?;
        assert_ne!(process, std::process::id());
        assert_eq!(pool.processes(), [process]);
        let pattern = re::compile(r"(?P<user>\w+)@(?P<host>[\w.]+)")?;
        let found = pattern.search("mail ada@example.org today")?.expect("a match");
        assert_eq!(
            (found.group("user")?.as_deref(), found.start()?),
            (Some("ada"), 5)
        );
        let reference = Handle::reference(&found);
        assert_eq!(
            (reference.pool_name(), reference.type_name()?.as_str()),
            (Some("cpu"), "Match")
        );
        let upper = pattern.sub_by(
            |found: re::Match<str>| Ok(found.group("user")?.unwrap_or_default().to_uppercase()),
            "ada@b bob@c",
        )?;
        assert_eq!(
            upper, "ADA BOB",
            "the closure calls back over the lane of its call"
        );
        Ok(())
    })
}

#[test]
#[allow(unsafe_code, reason = "a promise that is kept, since no view is made")]
fn the_memory_of_a_worker_is_read_and_not_viewed() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        let numbers: Object = call_as("array", "array", ("d", [1.5, 2.5]))?;
        assert_eq!(Handle::read::<Vec<f64>>(&numbers)?, [1.5, 2.5]);
        // SAFETY: there is no view.
        let error = unsafe { View::<f64>::of(&numbers) }.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OtherBackend);
        assert!(
            error.to_string().contains("read it, which copies the numbers"),
            "{error}"
        );
        let error = View::<f64>::of_constant(&numbers).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OtherBackend);
        Ok(())
    })
}

#[test]
fn futures_end_with_their_worker() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        let sleeps = |seconds: f64| call_as::<Awaitable<i64>>("asyncio", "sleep", (seconds, 7));
        assert_eq!(run(sleeps(0.0)?)?, 7);
        let process = pool.processes()[0];
        let futures = [sleeps(600.0)?, sleeps(600.0)?].map(IntoFuture::into_future);
        let killer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(100));
            kill(process);
        });
        for ended in run(futures::future::join_all(futures)) {
            let Err(Error::WorkerLost { process: lost, .. }) = ended else {
                panic!("{ended:?}")
            };
            assert_eq!(lost, process);
        }
        killer.join().unwrap();
        // The session has another worker now.
        assert_eq!(run(sleeps(0.0)?)?, 7);
        Ok(())
    })
}

#[test]
fn a_closure_runs_on_the_event_loop_of_the_worker() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        let makes = event_loop::run(|| {
            let sleeps: Awaitable<i64> = call_as("asyncio", "sleep", (0.01, 7))?;
            call_as::<Awaitable<i64>>("asyncio", "create_task", (&sleeps,))
        });
        assert_eq!(run(run(makes)?)?, 7);
        let process = event_loop::run(|| call_as::<u32>("os", "getpid", ()));
        assert_eq!(process.block_on()?, pool.processes()[0]);
        Ok(())
    })
}

#[test]
fn sessions_are_spread_over_the_workers_and_stay_there() -> Result {
    let pool = pool(2)?;
    let (one, two) = (session(&pool)?, session(&pool)?);
    let first = [one.enter(os::getpid)?, two.enter(os::getpid)?];
    assert_ne!(first[0], first[1]);
    assert_eq!([one.enter(os::getpid)?, two.enter(os::getpid)?], first);
    assert_eq!(pool.processes().len(), 2);
    Ok(())
}

#[test]
fn a_worker_that_dies_is_told_once_and_its_objects_are_gone() -> Result {
    let pool = pool(1)?;
    let session = session(&pool)?;
    with_session(&session, || {
        let pattern = re::compile("a+")?;
        let process = u32::try_from(os::getpid()?)?;
        let killer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(200));
            kill(process);
        });
        match call_as::<()>("time", "sleep", (60,)) {
            Err(Error::WorkerLost {
                pool,
                process: gone,
                symbol,
                status,
                ..
            }) => {
                assert_eq!(
                    (pool.as_deref(), gone, symbol.as_str()),
                    (Some("cpu"), process, "time.sleep")
                );
                assert!(status.contains("signal: 9"), "{status}");
            }
            other => panic!("{other:?}"),
        }
        killer.join().unwrap();
        match pattern.search("aa") {
            Err(Error::RefNotFound { reason, .. }) => assert_eq!(reason, RefLost::WorkerLost),
            other => panic!("{other:?}"),
        }
        assert_ne!(
            u32::try_from(os::getpid()?)?,
            process,
            "the session goes on in another worker"
        );
        assert!(re::compile("a+")?.search("aa")?.is_some());
        Ok(())
    })
}

#[test]
fn a_crash_in_c_shows_the_stack_of_python() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        match call_as::<()>("ctypes", "string_at", (0,)) {
            Err(Error::WorkerLost { status, stderr, .. }) => {
                assert!(status.contains("signal: 11"), "{status}");
                assert!(
                    stderr.contains("Segmentation fault") && stderr.contains("string_at"),
                    "{stderr}"
                );
                Ok(())
            }
            other => panic!("{other:?}"),
        }
    })
}

#[test]
fn what_was_dropped_is_freed_although_the_next_call_is_not_sent() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        let object = snakebridge_tests::probe("not-sent")?;
        drop(object);
        let refused = callback(|n: i64| n).named(["one", "too many"]);
        let print = call_as::<()>("builtins", "print", (refused,));
        assert!(matches!(print, Err(Error::Arguments { .. })), "{print:?}");
        snakebridge_tests::wait_freed("not-sent", 1)?;
        Ok(())
    })
}

#[test]
fn errors_and_panics_of_closures_come_back_as_they_were() -> Result {
    let pool = pool(1)?;
    with_session(&session(&pool)?, || {
        let own = callback(|_: i64| Err::<i64, _>(Error::other(std::fmt::Error)));
        let sorted = call_as::<Vec<i64>>("builtins", "sorted", args(([2, 1],)).kw("key", own));
        assert!(matches!(sorted, Err(Error::Other(error)) if error.is::<std::fmt::Error>()));
        let panics = callback(|_: i64| -> i64 { panic!("on purpose") });
        let sorted = call_as::<Vec<i64>>("builtins", "sorted", args(([2, 1],)).kw("key", panics));
        assert!(matches!(sorted, Err(Error::CallbackPanic { message, .. }) if message == "on purpose"));
        assert_eq!(math::fsum(snakebridge::pull((0..300).map(f64::from)))?, 44_850.0);
        Ok(())
    })
}
