//! Workers that end in the middle of a call, by themselves or not.

use std::os::unix::process::ExitStatusExt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use snakebridge::__private::remote::{Failure, Lost, Nothing, Place, Reply, Request, Verb, Worker};
use snakebridge::Value;
use snakebridge::backend::Raw;

use crate::support::{call, is_running, plain, raised, until, worker};

fn lost(reply: Result<Reply, Failure>) -> Lost {
    match reply {
        Err(Failure::Lost(lost)) => *lost,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn kill(pid: u32) {
    let status = std::process::Command::new("kill")
        .args(["-9", &pid.to_string()])
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn a_worker_that_is_killed_is_told_at_once_and_in_the_call() {
    let worker = worker();
    plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)]));
    let pid = worker.pid();
    let killer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        kill(pid);
        Instant::now()
    });
    let gone = lost(call(&worker, "worked:forever", &mut []));
    let told = killer.join().unwrap().elapsed();
    eprintln!("loss told after {told:?}");
    assert_eq!(gone.status.unwrap().signal(), Some(9));
    assert_eq!((gone.symbol.as_str(), gone.pid), ("worked.forever", pid));
    assert!(told < Duration::from_secs(5), "{told:?}");
    assert!(worker.is_lost());
    // And from then on, without waiting.
    lost(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)]));
    assert!(!is_running(pid.into()));
}

#[test]
fn an_idle_worker_that_is_killed_is_noticed() {
    let worker = worker();
    kill(worker.pid());
    until("the end is noticed", || worker.is_lost());
    until("nothing remains of it", || !is_running(worker.pid().into()));
}

#[test]
fn a_crash_in_c_leaves_a_trace() {
    let worker = worker();
    let gone = lost(call(&worker, "worked:crash", &mut []));
    assert_eq!(gone.status.unwrap().signal(), Some(11));
    let trace = gone.trace().unwrap_or_else(|| panic!("{gone}"));
    assert!(
        trace.starts_with("Fatal Python error: Segmentation fault"),
        "{trace}"
    );
    assert!(trace.contains("in crash"), "{trace}");
    assert!(
        gone.to_string().contains("`worked.crash` is gone: signal: 11"),
        "{gone}"
    );
}

#[test]
fn a_worker_that_leaves_is_lost_with_its_status() {
    let worker = worker();
    let gone = lost(call(&worker, "worked:leaves", &mut [Raw::Int(7)]));
    assert_eq!(gone.status.unwrap().code(), Some(7));
}

#[test]
fn one_lane_is_lost_with_the_worker_and_others_too() {
    let worker = worker();
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let worker = worker.clone();
            std::thread::spawn(move || {
                lost(call(&worker, "worked:sleeps", &mut [Raw::Float(600.0)]))
                    .status
                    .unwrap()
            })
        })
        .collect();
    std::thread::sleep(Duration::from_millis(200));
    kill(worker.pid());
    for call in calls {
        assert_eq!(call.join().unwrap().signal(), Some(9));
    }
}

#[test]
fn what_a_worker_has_started_ends_with_it() {
    let worker = worker();
    let Value::Int(child) = plain(call(&worker, "worked:starts_child", &mut [])) else {
        panic!("no pid")
    };
    assert!(is_running(child as u64));
    // It keeps stdout and stderr open, which must not keep the host waiting.
    drop(call(&worker, "worked:leaves", &mut [Raw::Int(1)]));
    until("the child is gone", || !is_running(child as u64));
}

#[test]
fn what_a_worker_has_started_ends_with_it_also_where_it_leaves_by_itself() {
    let worker = worker();
    let Value::Int(child) = plain(call(&worker, "worked:starts_child", &mut [])) else {
        panic!("no pid")
    };
    assert!(is_running(child as u64));
    assert_eq!(worker.stop(Duration::from_secs(30)).unwrap().code(), Some(0));
    until("the child is gone", || !is_running(child as u64));
}

/// Starts a call that does not end, and interrupts it by a rung. Only that call: what is cancelled before it has begun is cancelled
/// when it begins.
fn interrupted(worker: &Worker, symbol: &'static str, rung: u8) -> String {
    let mut lane = worker.lane("test").unwrap();
    let (number, call, inner) = (lane.number(), lane.last_call() + 1, worker.clone());
    let thread = std::thread::spawn(move || {
        let (module, path) = symbol.split_once(':').unwrap();
        let mut request = Request::new("s", Verb::Call, Place::Path(module, path), &mut []);
        let reply = inner.call_on(&mut lane, &mut request, &mut Nothing);
        let error = raised(&inner, reply);
        inner.give_back(lane);
        error.reference.class.type_name()
    });
    while !thread.is_finished() {
        std::thread::sleep(Duration::from_millis(20));
        worker.cancel(number, call, rung).unwrap();
    }
    thread.join().unwrap()
}

#[test]
fn an_endless_loop_is_interrupted_and_the_lane_goes_on() {
    let worker = worker();
    for _ in 0..2 {
        assert_eq!(interrupted(&worker, "worked:forever", 2), "KeyboardInterrupt");
        assert_eq!(
            plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
            Value::Float(2.0)
        );
    }
}

#[test]
fn a_coroutine_is_waited_for_and_cancelled() {
    let worker = worker();
    let wait = |seconds: f64| {
        let coroutine =
            crate::support::reference(&worker, call(&worker, "worked:waits", &mut [Raw::Float(seconds)]));
        let mut lane = worker.lane("test").unwrap();
        let (number, next) = (lane.number(), lane.last_call() + 1);
        let inner = worker.clone();
        let thread = std::thread::spawn(move || {
            let mut request = Request::new("s", Verb::Await, Place::Receiver, &mut []).on(coroutine.token);
            let reply = inner.call_on(&mut lane, &mut request, &mut Nothing);
            inner.give_back(lane);
            reply
        });
        (number, next, thread)
    };
    let (_, _, thread) = wait(0.01);
    assert_eq!(plain(thread.join().unwrap()), Value::Str("waited".into()));
    let (lane, next, thread) = wait(600.0);
    while !thread.is_finished() {
        std::thread::sleep(Duration::from_millis(10));
        worker.cancel(lane, next, 1).unwrap();
    }
    let error = raised(&worker, thread.join().unwrap());
    assert!(
        error.reference.class.type_name().ends_with("CancelledError"),
        "{error:?}"
    );
}

/// Eight threads call while the worker is killed at any moment; whoever notices first starts the next one.
#[test]
fn whenever_a_worker_is_killed_each_call_is_answered_or_lost() {
    let kills: usize = std::env::var("SNAKEBRIDGE_KILLS").map_or(20, |count| count.parse().unwrap());
    let slot = std::sync::Mutex::new(worker());
    let (ended, answered, lost) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for thread in 0..8_u32 {
            let (slot, ended, answered, lost) = (&slot, &ended, &answered, &lost);
            scope.spawn(move || {
                let mut number = f64::from(thread * 1_000_000);
                while !ended.load(Ordering::Relaxed) {
                    let worker = slot.lock().unwrap().clone();
                    number += 1.0;
                    let start = Instant::now();
                    let reply = call(&worker, "math:sqrt", &mut [Raw::Float(number * number)]);
                    let took = start.elapsed();
                    assert!(took < Duration::from_secs(5), "{took:?}: {reply:?}");
                    match reply {
                        Ok(reply) => {
                            assert_eq!(reply.value().unwrap().plain(), Some(Value::Float(number)));
                            answered.fetch_add(1, Ordering::Relaxed);
                        }
                        Err(Failure::Lost(_)) => {
                            lost.fetch_add(1, Ordering::Relaxed);
                            let mut slot = slot.lock().unwrap();
                            if slot.pid() == worker.pid() {
                                *slot = crate::support::worker();
                            }
                        }
                        Err(failure) => panic!("{failure:?}"),
                    }
                }
            });
        }
        for round in 0..kills {
            let worker = slot.lock().unwrap().clone();
            std::thread::sleep(Duration::from_micros((round * 7_919 % 20_000) as u64));
            worker.kill();
            until("another worker", || slot.lock().unwrap().pid() != worker.pid());
        }
        ended.store(true, Ordering::Relaxed);
    });
    let (answered, lost) = (answered.into_inner(), lost.into_inner());
    eprintln!("{kills} kills: {answered} calls answered, {lost} lost");
    assert!(lost >= kills, "{lost}");
}

#[test]
fn a_worker_that_does_not_read_what_it_is_told_is_killed() {
    let worker = worker();
    let busy = worker.clone();
    // Holds the interpreter in C, so that its thread for the control connection never runs.
    let call = std::thread::spawn(move || {
        lost(call(&busy, "worked:holds", &mut []))
            .status
            .unwrap()
            .signal()
    });
    until("nothing is taken any more", || {
        worker.end_session(&"s".repeat(10_000)).is_err()
    });
    assert_eq!(call.join().unwrap(), Some(9));
}
