//! What workers can do wrong: each is an error of the call that it happens to, and the pool goes on. Crashes in C, hosts that are
//! killed and loops that do not end are in `conformance` and `time`.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use snakebridge::__private::call as typed_call;
use snakebridge::backend::Site;
use snakebridge::error::Rung;
use snakebridge::kinds::Iterable;
use snakebridge::session::with_deadline;
use snakebridge::traits::Arg;
use snakebridge::{Error, Session, call, call_as, callback, get_as, pull};

use crate::{Result, builder, code, exists, os, pool, process, re, rung, session};

/// The status of a lost worker.
#[track_caller]
fn status<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::WorkerLost { status, .. }) => status,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_worker_that_leaves_is_lost_with_its_status() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    let status = status(session.enter(|| call("os", "_exit", (7,))));
    assert!(status.contains("exit status: 7"), "{status}");
    assert!(process(&session)? > 0);
    Ok(())
}

#[test]
fn code_in_c_that_keeps_the_interpreter_is_ended_by_killing() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    code(&session)?;
    let own = process(&session)?;
    let begun = Instant::now();
    let held = with_deadline(Duration::from_millis(50), || {
        session.enter(|| call("sb_pools", "hold_on", ()))
    });
    assert_eq!((rung(held), exists(own)), (Rung::Killed, false));
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert_ne!(process(&session)?, own);
    Ok(())
}

#[test]
fn a_gigabyte_of_output_disturbs_nothing_and_what_is_too_much_is_counted() -> Result {
    let taken = Arc::new(AtomicUsize::new(0));
    let counts = Arc::clone(&taken);
    let pool = builder()
        .output(move |output| {
            if let snakebridge::session::Said::Stdout(bytes) = &output.said {
                counts.fetch_add(bytes.len(), Ordering::Relaxed);
                std::thread::sleep(Duration::from_micros(200));
            }
        })
        .open()?;
    let before = snakebridge_tests::resident().unwrap_or(0);
    session(&pool)?.enter(|| {
        call(
            "builtins",
            "exec",
            ("import os\nfor _ in range(1024):\n    os.write(1, b'x' * (1 << 20))",),
        )?;
        assert_eq!(call_as::<f64>("math", "sqrt", (4.0,))?, 2.0);
        Ok::<_, Error>(())
    })?;
    let grown = snakebridge_tests::resident().unwrap_or(0).saturating_sub(before);
    assert!(grown < 64 << 10, "{grown} KiB more");
    crate::eventually("each byte is taken or counted", || {
        let dropped = usize::try_from(pool.statistics().dropped_output).unwrap();
        taken.load(Ordering::Relaxed) + dropped >= 1 << 30
    });
    println!(
        "{} taken, {} dropped",
        taken.load(Ordering::Relaxed),
        pool.statistics().dropped_output
    );
    Ok(())
}

#[test]
fn a_worker_that_stops_reading_is_killed_when_the_time_is_over() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    let own = process(&session)?;
    let stopped = std::process::Command::new("kill")
        .args(["-STOP", &own.to_string()])
        .status();
    assert!(stopped.unwrap().success());
    let text = "x".repeat(8 << 20);
    let unread = with_deadline(Duration::from_millis(50), || {
        session.enter(|| call_as::<usize>("builtins", "len", (text.as_str(),)))
    });
    assert_eq!(rung(unread), Rung::Killed);
    assert_eq!(
        session.enter(|| call_as::<usize>("builtins", "len", ("abc",)))?,
        3
    );
    Ok(())
}

#[test]
fn a_worker_that_sends_garbage_is_not_talked_to_any_more() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    code(&session)?;
    let own = process(&session)?;
    let status = status(session.enter(|| call("sb_pools", "garbage", ())));
    assert!(status.contains("it answered with"), "{status}");
    assert!(!exists(own));
    assert_ne!(process(&session)?, own);
    Ok(())
}

#[test]
fn a_worker_over_its_memory_limit_is_killed_and_says_so() -> Result {
    let pool = builder().memory_limit(200 << 20).open()?;
    let session = session(&pool)?;
    code(&session)?;
    session.enter(|| call("sb_pools", "memory", (50 << 20,)))?;
    let status = status(session.enter(|| {
        call("sb_pools", "memory", (400 << 20,))?;
        call_as::<()>("time", "sleep", (60,))
    }));
    assert!(status.contains("`memory_limit` is 209715200"), "{status}");
    session.enter(|| re::compile("a"))?;
    Ok(())
}

#[test]
fn a_child_that_python_forks_neither_answers_nor_stays() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    let own = process(&session)?;
    for _ in 0..5 {
        let child: i64 = session.enter(|| call_as("os", "fork", ()))?;
        assert!(child > 0);
        session.enter(|| call("os", "waitpid", (child, 0)))?;
        assert_eq!(process(&session)?, own);
    }
    Ok(())
}

#[test]
fn a_storm_of_threads_is_answered_each_by_its_own() -> Result {
    let pool = builder().size(2).calls_at_once(8).open()?;
    let threads: Vec<_> = (0..200)
        .map(|number: i64| {
            let pool = pool.clone();
            std::thread::spawn(move || -> Result {
                let session = session(&pool)?;
                for step in 0..5 {
                    let text =
                        session.enter(|| call_as::<String>("builtins", "str", (number * 10 + step,)))?;
                    assert_eq!(text, (number * 10 + step).to_string());
                }
                Ok(())
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap()?;
    }
    let statistics = pool.statistics();
    assert_eq!((statistics.lost, statistics.waiting), (0, 0), "{statistics:?}");
    Ok(())
}

#[test]
fn a_closure_is_called_from_threads_of_python_and_after_its_call() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    code(&session)?;
    let seen = Arc::new(Mutex::new(Vec::new()));
    session.enter(|| {
        let calls = Arc::clone(&seen);
        let doubles = callback(move |n: i64| {
            calls.lock().unwrap().push(n);
            Ok::<i64, Error>(n * 2)
        });
        assert_eq!(call_as::<i64>("sb_pools", "later", (doubles, 4))?, 8);
        let asks = callback(|pattern: re::Pattern<str>| Ok::<bool, Error>(pattern.search("aa")?.is_some()));
        let pattern = re::compile("a+")?;
        assert!(
            call_as::<bool>("sb_pools", "later", (asks, &pattern))?,
            "it calls back into the worker"
        );
        let calls = Arc::clone(&seen);
        let kept = callback(move |n: i64| {
            calls.lock().unwrap().push(n);
            Ok::<i64, Error>(n + 1)
        });
        call("sb_pools", "keep", (kept,))?;
        assert_eq!(call_as::<i64>("sb_pools", "call_kept", (5,))?, 6);
        assert_eq!(*seen.lock().unwrap(), [4, 5]);
        Ok(())
    })
}

#[test]
fn what_a_thread_of_python_calls_runs_in_the_session_in_which_it_was_lent() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    code(&session)?;
    let own = format!("{} {}", session.id(), process(&session)?);
    let place = || -> Result<String> { Ok(format!("{} {}", Session::current().id(), os::getpid()?)) };
    session.enter(|| {
        let told = callback(move |_: i64| place());
        assert_eq!(call_as::<String>("sb_pools", "later", (told, 1))?, own);
        let list: snakebridge::Object = get_as("builtins", "list")?;
        static ITER: Site = Site::function("builtins", "iter");
        let places = pull((0..2).map(move |_| place().unwrap_or_else(|error| error.to_string())));
        let places: snakebridge::Object = typed_call(&ITER, [Arg::<Iterable<String>>::raw(places)])?;
        let listed: Vec<String> = call_as("sb_pools", "later", (&list, &places))?;
        assert_eq!(listed, [own.as_str(), own.as_str()]);
        // What a closure returns is lent in the same session.
        let makes = callback(move |_: i64| Ok::<_, Error>(callback(move |_: i64| place())));
        call_as::<snakebridge::Object>("sb_pools", "later", (makes, 1))?;
        let made: snakebridge::Object = call_as("sb_pools", "last", ())?;
        assert_eq!(call_as::<String>("sb_pools", "later", (&made, 1))?, own);
        Ok(())
    })
}

/// `kill -9` at random moments, under load from eight threads. `SNAKEBRIDGE_KILLS` says how many; `bash tests/kills.sh` runs 1,000.
#[test]
fn workers_killed_at_random_moments_lose_their_calls_and_no_others() -> Result {
    let opened = Instant::now();
    let kills: usize = std::env::var("SNAKEBRIDGE_KILLS").map_or(40, |count| count.parse().unwrap());
    let pool = builder().size(3).open()?;
    // A call may have to wait until all three have started anew, one after the other.
    let most = Duration::from_secs(5) + 3 * opened.elapsed();
    let done = Arc::new(AtomicUsize::new(0));
    let (ends, lost, slowest) = (
        Arc::clone(&done),
        Arc::new(AtomicUsize::new(0)),
        Arc::new(Mutex::new(Duration::ZERO)),
    );
    let threads: Vec<_> = (0..8_i64)
        .map(|number| {
            let (pool, ends) = (pool.clone(), Arc::clone(&ends));
            let (lost, slowest) = (Arc::clone(&lost), Arc::clone(&slowest));
            std::thread::spawn(move || -> Result<usize> {
                let mut answers = 0;
                let mut round = 0;
                while ends.load(Ordering::Relaxed) < kills {
                    let session = session(&pool)?;
                    for step in 0..50 {
                        round += 1;
                        let begun = Instant::now();
                        let answer = session.enter(|| one_call(number, round));
                        let took = begun.elapsed();
                        let mut most = slowest.lock().unwrap();
                        *most = took.max(*most);
                        drop(most);
                        match answer {
                            Ok(()) => answers += 1,
                            Err(Error::WorkerLost { .. }) => {
                                lost.fetch_add(1, Ordering::Relaxed);
                            }
                            // The object was in a worker that is gone, which its own call has told or which was idle.
                            Err(Error::RefNotFound { .. }) => {}
                            Err(other) => panic!("step {step}: {other:?}"),
                        }
                    }
                }
                Ok(answers)
            })
        })
        .collect();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut resident = 0;
    while done.load(Ordering::Relaxed) < kills {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        std::thread::sleep(Duration::from_micros(random % 20_000));
        let processes = pool.processes();
        if let Some(process) = processes.get(usize::try_from(random >> 32).unwrap() % processes.len().max(1))
        {
            // It may have ended meanwhile.
            drop(
                std::process::Command::new("kill")
                    .args(["-9", &process.to_string()])
                    .output(),
            );
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            if count == kills / 4 {
                resident = snakebridge_tests::resident().unwrap_or(0);
            }
        }
    }
    let answers: usize = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .sum::<Result<usize>>()?;
    let grown = snakebridge_tests::resident()
        .unwrap_or(0)
        .saturating_sub(resident);
    let slowest = *slowest.lock().unwrap();
    let lost = lost.load(Ordering::Relaxed);
    println!("{kills} kills: {answers} answers, {lost} lost, slowest {slowest:?}, {grown} KiB more");
    assert!(slowest < most, "{slowest:?} of {most:?}");
    // At most one call of each thread runs in a worker when that is killed.
    assert!(answers > 0 && lost <= kills * 8, "{lost}");
    assert!(grown < 64 << 10, "{grown} KiB");
    Ok(())
}

fn one_call(number: i64, round: i64) -> Result {
    let pattern = re::compile(format!("({number})-({round})"))?;
    let found = pattern.search(format!("x {number}-{round} y"))?.expect("a match");
    assert_eq!(
        found.group(2)?.as_deref(),
        Some(round.to_string().as_str()),
        "a wrong answer"
    );
    Ok(())
}
