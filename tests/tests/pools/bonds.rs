//! How closely sessions are bound to workers, queues, and which workers are replaced, ended and counted.

use std::time::{Duration, Instant};

use snakebridge::error::Rung;
use snakebridge::session::{Affinity, Pool, with_deadline};
use snakebridge::{Error, Session, call, call_as};

use crate::{PATIENCE, Result, builder, code, eventually, kill, os, pool, process, re, rung, session};

/// A call that keeps its worker for so long, on a thread of its own, once it runs.
fn keeps(pool: &Pool, session: &Session, seconds: f64) -> std::thread::JoinHandle<Result> {
    let busy = session.clone();
    let before: usize = running(pool);
    let thread = std::thread::spawn(move || busy.enter(|| call_as::<()>("time", "sleep", (seconds,))));
    eventually("the call runs", || running(pool) > before);
    thread
}

fn running(pool: &Pool) -> usize {
    pool.statistics()
        .workers
        .iter()
        .map(|worker| worker.running)
        .sum()
}

#[test]
fn p01_a_session_with_objects_waits_for_its_worker_and_one_without_goes_elsewhere() -> Result {
    let pool = builder().size(2).calls_at_once(1).open()?;
    let free = session(&pool)?;
    let own = process(&free)?;
    let busy = keeps(&pool, &free, 0.5);
    let other = process(&free)?;
    assert_ne!(other, own, "its worker is busy, and it has no objects");
    busy.join().unwrap()?;
    let bound = session(&pool)?;
    let pattern = bound.enter(|| re::compile("a+"))?;
    let own = process(&bound)?;
    let begun = Instant::now();
    let busy = keeps(&pool, &bound, 0.5);
    assert!(pattern.search("aa")?.is_some());
    assert_eq!(process(&bound)?, own);
    assert!(
        begun.elapsed() >= Duration::from_millis(400),
        "{:?}",
        begun.elapsed()
    );
    busy.join().unwrap()
}

#[test]
fn p01_a_hint_is_one_also_with_objects_and_a_call_runs_where_its_object_is() -> Result {
    let pool = builder().size(2).calls_at_once(1).open()?;
    let hint = Session::builder().pool(&pool).affinity(Affinity::Hint).open()?;
    assert_eq!(hint.affinity(), Some(Affinity::Hint));
    let pattern = hint.enter(|| re::compile("a+"))?;
    let own = process(&hint)?;
    let busy = keeps(&pool, &hint, 0.5);
    assert_ne!(process(&hint)?, own);
    let found = pattern.search("aa")?.expect("a match");
    busy.join().unwrap()?;
    // Both objects are in the first worker, wherever the last call ran.
    assert_eq!(found.group(0)?.as_deref(), Some("aa"));
    Ok(())
}

#[test]
fn p01_each_refusal_is_an_error_of_its_own() -> Result {
    let pool = builder()
        .calls_at_once(1)
        .queue_within(Duration::from_millis(50))
        .queue(1)
        .open()?;
    let fails = Session::builder()
        .pool(&pool)
        .affinity(Affinity::StrictFailFast)
        .open()?;
    let waits = Session::builder()
        .pool(&pool)
        .affinity(Affinity::StrictQueue)
        .open()?;
    let own = process(&waits)?;
    assert_eq!(process(&fails)?, own);
    let busy = keeps(&pool, &waits, 1.0);
    match fails.enter(os::getpid) {
        Err(Error::WorkerBusy { pool, symbol, .. }) => {
            assert_eq!((pool.as_deref(), symbol.as_str()), (Some("cpu"), "os.getpid"));
        }
        other => panic!("{other:?}"),
    }
    match waits.enter(os::getpid) {
        Err(Error::QueueTimeout { waited, .. }) => assert!(waited >= Duration::from_millis(50)),
        other => panic!("{other:?}"),
    }
    let hasty = with_deadline(Duration::from_millis(10), || waits.enter(os::getpid));
    assert_eq!(rung(hasty), Rung::NotBegun);
    busy.join().unwrap()?;
    let statistics = pool.statistics();
    assert_eq!(
        (statistics.busy, statistics.queue_timeouts, statistics.waiting),
        (1, 1, 0)
    );
    kill(own);
    let gone = |session: &Session| {
        let mut last = session.enter(os::getpid);
        // The first call may be the one that notices it.
        if matches!(last, Err(Error::WorkerLost { .. })) {
            last = session.enter(os::getpid);
        }
        match last {
            Err(Error::SessionWorkerUnavailable { session_id, .. }) => assert_eq!(session_id, session.id()),
            other => panic!("{other:?}"),
        }
    };
    gone(&waits);
    gone(&fails);
    assert_ne!(process(&session(&pool)?)?, own);
    Ok(())
}

#[test]
fn a_queue_of_none_refuses_at_once() -> Result {
    let pool = builder()
        .calls_at_once(1)
        .queue(0)
        .affinity(Affinity::StrictQueue)
        .open()?;
    let session = session(&pool)?;
    let busy = keeps(&pool, &session, 0.3);
    let refused = session.enter(os::getpid);
    assert!(matches!(refused, Err(Error::WorkerBusy { .. })), "{refused:?}");
    busy.join().unwrap()
}

#[test]
fn what_a_closure_calls_does_not_wait_for_the_call_that_it_is_part_of() -> Result {
    let pool = builder()
        .calls_at_once(1)
        .queue_within(Duration::from_millis(200))
        .open()?;
    session(&pool)?.enter(|| {
        let pattern = re::compile("a")?;
        let text = pattern.sub_by(|found: re::Match<str>| Ok(format!("{}", found.start()?)), "a a")?;
        assert_eq!(text, "0 2");
        Ok(())
    })
}

#[test]
fn workers_are_replaced_between_sessions_by_calls_age_and_memory() -> Result {
    let by_calls = builder().recycle_after_calls(5).open()?;
    let by_age = builder().recycle_after(Duration::from_millis(300)).open()?;
    let by_memory = builder().recycle_above(1 << 20).open()?;
    for pool in [by_calls, by_age, by_memory] {
        let holds = session(&pool)?;
        let pattern = holds.enter(|| re::compile("a+"))?;
        let own = process(&holds)?;
        std::thread::sleep(Duration::from_millis(350));
        for _ in 0..10 {
            assert_eq!(
                process(&holds)?,
                own,
                "it stays as long as a session has objects there"
            );
        }
        drop(pattern);
        eventually("the session has moved", || process(&holds).unwrap() != own);
        eventually("the old worker has ended", || !crate::exists(own));
        let statistics = pool.statistics();
        assert!(statistics.recycled >= 1 && statistics.lost == 0, "{statistics:?}");
        assert!(statistics.started >= statistics.recycled, "{statistics:?}");
    }
    Ok(())
}

#[test]
fn an_idle_worker_that_does_not_answer_is_killed_and_a_busy_one_is_not() -> Result {
    let pool = builder().health(Duration::from_millis(100)).open()?;
    let session = session(&pool)?;
    code(&session)?;
    let own = process(&session)?;
    session.enter(|| call("sb_pools", "hold", (1.0,)))?;
    assert_eq!(process(&session)?, own);
    let stopped = std::process::Command::new("kill")
        .args(["-STOP", &own.to_string()])
        .status();
    assert!(stopped.unwrap().success());
    eventually("it is killed", || !crate::exists(own));
    eventually("it is noticed", || !pool.processes().contains(&own));
    assert_ne!(process(&session)?, own);
    assert_eq!(pool.statistics().lost, 1);
    Ok(())
}

#[test]
fn a_pool_that_is_stopped_lets_calls_end_and_begins_none() -> Result {
    let pool = builder().size(2).open()?;
    let (one, other) = (session(&pool)?, session(&pool)?);
    let processes = [process(&one)?, process(&other)?];
    let busy = keeps(&pool, &one, 0.3);
    pool.stop(PATIENCE);
    busy.join().unwrap()?;
    assert_eq!(processes.map(crate::exists), [false, false]);
    for session in [&one, &other] {
        let late = session.enter(os::getpid);
        assert!(
            matches!(late, Err(Error::SessionWorkerUnavailable { .. })),
            "{late:?}"
        );
    }
    let hasty = self::pool()?;
    let session = session(&hasty)?;
    let busy = keeps(&hasty, &session, 60.0);
    hasty.stop(Duration::from_millis(100));
    match busy.join().unwrap() {
        Err(Error::WorkerLost { status, .. }) => assert!(status.contains("its pool was stopped"), "{status}"),
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn statistics_tell_of_each_worker() -> Result {
    let pool = builder().size(2).open()?;
    let (one, other) = (session(&pool)?, session(&pool)?);
    let own = process(&one)?;
    process(&other)?;
    let pattern = one.enter(|| re::compile("a+"))?;
    let statistics = pool.statistics();
    assert_eq!(
        (statistics.pool.as_deref(), statistics.workers.len()),
        (Some("cpu"), 2)
    );
    let worker = statistics
        .workers
        .iter()
        .find(|worker| worker.process == own)
        .expect("listed");
    assert_eq!((worker.sessions, worker.running, worker.objects), (1, 0, Some(1)));
    assert!(worker.calls >= 2 && worker.python.starts_with("3."), "{worker:?}");
    assert!(worker.memory.is_none_or(|bytes| bytes > 1 << 20), "{worker:?}");
    drop((pattern, one));
    eventually("the session is counted out", || {
        let workers = pool.statistics().workers;
        workers
            .iter()
            .any(|worker| worker.process == own && worker.sessions == 0 && worker.objects == Some(0))
    });
    Ok(())
}

#[test]
fn arrays_on_their_way_are_not_memory_of_the_worker() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    let memory = || pool.statistics().workers[0].memory;
    session.enter(|| {
        let array: snakebridge::Object = call_as("array", "array", ("d", vec![0_u8; 48 << 20]))?;
        let before = memory();
        let read: Vec<f64> = snakebridge::Handle::read(&array)?;
        assert_eq!(read.len(), 6 << 20);
        // What the way takes stays there for the next array.
        if let (Some(before), Some(after)) = (before, memory()) {
            assert!(after.saturating_sub(before) < 16 << 20, "{before} {after}");
        }
        Ok(())
    })
}
