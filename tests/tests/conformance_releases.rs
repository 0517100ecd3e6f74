//! R3 and R5 in the order of the program: what was dropped or released has taken effect when the program goes on, and
//! a finalizer that takes its time holds up nothing else. What could hang runs in its own process.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Barrier, Mutex};
use std::time::{Duration, Instant};

use snakebridge::{
    Handle, Object, Session, attached, call, call_as, callback, detached, method, method_as, with_session,
};
use snakebridge_tests::alone::{alone, alone_with};
use snakebridge_tests::{freed, probe, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

/// More than anything here takes, less than the finalizers that are slow on purpose.
const SOON: Duration = Duration::from_secs(4);

const FINALIZERS: &str = "
import threading, time, weakref

class Thing: pass

def calls(ended, *args):
    thing = Thing()
    weakref.finalize(thing, ended, *args)
    return thing

def slow(seconds):
    return calls(time.sleep, seconds)

def waits(event):
    return calls(event.wait, 20)

def says_where(places):
    return calls(lambda: places.append(threading.get_ident()))
";

fn finalizers() -> Result {
    snakebridge_tests::module("sb_finalizers", FINALIZERS)
}

/// An object whose finalizer sends the moment.
fn clock() -> Result<(Object, Receiver<Instant>)> {
    finalizers()?;
    let (sender, moments) = channel();
    let sender = Mutex::new(sender);
    let ended = callback(move || {
        let _ = sender.lock().expect("sound").send(Instant::now());
    });
    Ok((call_as("sb_finalizers", "calls", (ended,))?, moments))
}

/// A file in which "data" is not yet: Python writes it when it closes the file.
fn file(name: &str) -> Result<(Object, std::path::PathBuf)> {
    let path = std::env::temp_dir().join(format!("snakebridge-{name}-{}", std::process::id()));
    let file: Object = call_as("builtins", "open", (&path, "w"))?;
    method(&file, "write", ("data",))?;
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "");
    Ok((file, path))
}

fn content(path: &std::path::Path) -> String {
    let text = std::fs::read_to_string(path).expect("a file");
    std::fs::remove_file(path).expect("removed");
    text
}

#[test]
fn r03_what_was_dropped_is_released_before_the_next_call() -> Result {
    let (file, path) = file("r03-order")?;
    drop(file);
    call("math", "sqrt", (16,))?;
    assert_eq!(content(&path), "data");
    for count in 1..=20 {
        drop(probe("r03-order")?);
        assert_eq!(freed("r03-order")?, count);
    }
    Ok(())
}

#[test]
fn r03_what_was_dropped_is_released_in_the_order_of_the_drops() -> Result {
    finalizers()?;
    let order: Object = call_as("builtins", "list", ())?;
    let things: Vec<Object> = (0..10)
        .map(|number| {
            let append: Object = snakebridge::attr_as(&order, "append")?;
            call_as("sb_finalizers", "calls", (&append, number))
        })
        .collect::<Result<_>>()?;
    things.into_iter().rev().for_each(drop);
    let order: Vec<i64> = call_as("builtins", "list", (&order,))?;
    assert_eq!(order, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    Ok(())
}

#[test]
fn r03_what_was_dropped_in_detached_is_released_when_it_ends() -> Result {
    let (inside, outside) = (probe("r03-detached-order")?, probe("r03-detached-order")?);
    attached(|| -> Result {
        detached(move || drop(inside));
        assert_eq!(freed("r03-detached-order")?, 1);
        Ok(())
    })?;
    drop(outside);
    attached(|| -> Result {
        assert_eq!(freed("r03-detached-order")?, 2);
        Ok(())
    })?;
    // While unwinding, too.
    let object = probe("r03-detached-order")?;
    attached(|| -> Result {
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            detached(move || {
                let _object = object;
                panic!("on purpose");
            })
        }));
        assert!(caught.is_err());
        assert_eq!(freed("r03-detached-order")?, 3);
        Ok(())
    })
}

#[test]
fn r03_no_call_runs_the_finalizers_of_another_thread() -> Result {
    finalizers()?;
    let places: Object = call_as("builtins", "list", ())?;
    let make = || call_as::<Object>("sb_finalizers", "says_where", (&places,));
    let others: Vec<Object> = (0..20).map(|_| make()).collect::<Result<_>>()?;
    let go = Arc::new(Barrier::new(2));
    let other = {
        let go = Arc::clone(&go);
        std::thread::spawn(move || {
            for object in others {
                drop(object);
                std::thread::sleep(Duration::from_millis(2));
            }
            go.wait();
        })
    };
    let me: u64 = call_as("threading", "get_ident", ())?;
    let began = Instant::now();
    while method_as::<i64>(&places, "__len__", ())? < 20 && began.elapsed() < SOON {}
    go.wait();
    other.join().expect("sound");
    wait_for(|| Ok(method_as::<i64>(&places, "__len__", ())? == 20))?;
    assert_eq!(method_as::<i64>(&places, "count", (me,))?, 0);
    // One's own, in contrast, are run by the call.
    drop(make()?);
    assert_eq!(method_as::<i64>(&places, "count", (me,))?, 1);
    Ok(())
}

fn wait_for(check: impl Fn() -> Result<bool>) -> Result {
    snakebridge_tests::eventually(check)
}

#[test]
fn r05_release_returns_when_the_finalizer_has_run() -> Result {
    let (one, path) = file("r05-release")?;
    let clone = one.clone();
    Handle::release(one);
    assert_eq!(content(&path), "data");
    assert!(!Handle::reference(&clone).is_alive());

    let (one, path) = file("r05-release-ref")?;
    let wire = Handle::share(&one)?;
    assert!(Session::current().release_ref(&wire.id));
    assert_eq!(content(&path), "data");

    let session = Session::builder().id("r05-release-session").open()?;
    let (one, path) = with_session(&session, || file("r05-release-session"))?;
    assert!(Session::release("r05-release-session"));
    assert_eq!(content(&path), "data");
    assert!(!Handle::reference(&one).is_alive());

    let (one, path) = file("r05-release-attached")?;
    attached(|| {
        Handle::release(one);
        assert_eq!(content(&path), "data");
    });
    Ok(())
}

#[test]
fn r05_release_on_a_thread_that_a_host_has_attached() -> Result {
    let (one, path) = file("r05-host")?;
    pyo3::Python::attach(|_| {
        let began = Instant::now();
        Handle::release(one);
        assert_eq!(content(&path), "data");
        assert!(began.elapsed() < SOON);
    });
    Ok(())
}

#[test]
fn r05_release_does_not_wait_for_a_slow_finalizer() {
    alone("r05_release_does_not_wait_for_a_slow_finalizer", || {
        finalizers()?;
        let (sender, runs) = channel();
        let sender = Mutex::new(sender);
        let takes_long = callback(move || {
            sender.lock().expect("sound").send(()).expect("it is waited for");
            std::thread::sleep(Duration::from_secs(6));
        });
        let slow: Object = call_as("sb_finalizers", "calls", (takes_long,))?;
        let clone = slow.clone();
        let began = Instant::now();
        Handle::release(slow);
        assert!(!Handle::reference(&clone).is_alive());
        assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
        // On a busy machine it is still queued, and the next call of this thread would run it.
        runs.recv_timeout(SOON).expect("a drainer runs it");
        let began = Instant::now();
        // Nor does it wait for one that is running already, though its own has to be run.
        let (one, moments) = clock()?;
        Handle::release(one);
        assert!(moments.recv_timeout(SOON).is_ok());
        // The next calls wait for the slow one once, if at all.
        for _ in 0..40 {
            drop(probe("r05-slow")?);
        }
        assert_eq!(freed("r05-slow")?, 40);
        assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
        Ok(())
    });
}

#[test]
fn r03_settle_waits_for_what_other_threads_have_dropped() {
    alone("r03_settle_waits_for_what_other_threads_have_dropped", || {
        assert!(snakebridge::settle(Duration::ZERO), "nothing is queued");
        let (one, path) = file("r03-settle")?;
        let go = Arc::new(Barrier::new(2));
        let other = {
            let go = Arc::clone(&go);
            std::thread::spawn(move || {
                drop(one);
                go.wait();
                go.wait();
            })
        };
        go.wait();
        assert!(snakebridge::settle(Duration::MAX));
        assert_eq!(content(&path), "data");
        go.wait();
        other.join().expect("sound");

        let (one, path) = file("r03-settle-attached")?;
        attached(|| {
            std::thread::spawn(move || drop(one)).join().expect("sound");
            assert!(snakebridge::settle(SOON));
            assert_eq!(content(&path), "data");
        });
        let (one, path) = file("r03-settle-host")?;
        pyo3::Python::attach(|_| {
            drop(one);
            assert!(snakebridge::settle(SOON));
            assert_eq!(content(&path), "data");
        });
        finalizers()?;
        drop(call_as::<Object>("sb_finalizers", "slow", (6,))?);
        assert!(
            !snakebridge::settle(Duration::from_millis(150)),
            "it has not ended"
        );
        Ok(())
    });
}

/// A thread that drops these, and then does nothing until the result is dropped.
fn drops(objects: Vec<Object>) -> std::sync::mpsc::Sender<()> {
    let (sender, ends) = channel::<()>();
    let (dropped, has_dropped) = channel();
    std::thread::spawn(move || {
        objects.into_iter().for_each(drop);
        let _ = dropped.send(());
        let _ = ends.recv();
    });
    has_dropped.recv().expect("it drops");
    sender
}

#[test]
fn r03_a_slow_finalizer_holds_up_nothing_else() {
    alone("r03_a_slow_finalizer_holds_up_nothing_else", || {
        let (one, moments) = clock()?;
        let slow = || call_as::<Object>("sb_finalizers", "slow", (6,));
        let began = Instant::now();
        let _parked = drops(vec![slow()?, slow()?, slow()?, one]);
        assert!(moments.recv_timeout(SOON).is_ok(), "of the same thread");
        let (one, moments) = clock()?;
        let _also_parked = drops(vec![one]);
        assert!(moments.recv_timeout(SOON).is_ok(), "of another thread");
        assert!(began.elapsed() < SOON);
        Ok(())
    });
}

#[test]
fn r03_a_finalizer_may_wait_for_another_one() {
    alone("r03_a_finalizer_may_wait_for_another_one", || {
        finalizers()?;
        let event: Object = call_as("threading", "Event", ())?;
        let waits: Object = call_as("sb_finalizers", "waits", (&event,))?;
        let set: Object = snakebridge::attr_as(&event, "set")?;
        let sets: Object = call_as("sb_finalizers", "calls", (&set,))?;
        let began = Instant::now();
        let _parked = drops(vec![waits, sets]);
        assert!(snakebridge::settle(SOON));
        // The same where the next call of the thread runs the first one.
        method(&event, "clear", ())?;
        let waits: Object = call_as("sb_finalizers", "waits", (&event,))?;
        let sets: Object = call_as("sb_finalizers", "calls", (&set,))?;
        drop((waits, sets));
        assert!(call("math", "sqrt", (16,)).is_ok());
        assert!(began.elapsed() < 2 * SOON, "{:?}", began.elapsed());
        Ok(())
    });
}

#[test]
fn r03_s02_thread_states_go_while_a_finalizer_runs() {
    alone("r03_s02_thread_states_go_while_a_finalizer_runs", || {
        finalizers()?;
        let local: Object = call_as("threading", "local", ())?;
        let _parked = drops(vec![call_as("sb_finalizers", "slow", (6,))?]);
        std::thread::sleep(Duration::from_millis(100));
        let began = Instant::now();
        let there = local.clone();
        std::thread::spawn(move || snakebridge::set_attr(&there, "kept", &probe("r03-state")?))
            .join()
            .expect("sound")?;
        wait_freed("r03-state", 1)?;
        assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
        Ok(())
    });
}

#[test]
fn r03_s13_statistics_count_what_is_queued() {
    alone("r03_s13_statistics_count_what_is_queued", || {
        let objects = (0..3).map(|_| probe("r03-queued")).collect::<Result<Vec<_>>>()?;
        let session = Session::current();
        attached(|| {
            let _parked = drops(objects);
            let seen = session.statistics();
            assert_eq!((seen.queued, seen.leaked), (3, 0));
        });
        assert!(snakebridge::settle(SOON));
        assert_eq!(session.statistics().queued, 0);
        assert_eq!(freed("r03-queued")?, 3);
        Ok(())
    });
}

/// Sets the limit of this process's memory; returns what it was.
#[cfg(target_os = "linux")]
fn limit_memory(to: (i64, i64)) -> Result<(i64, i64)> {
    let kind: i64 = snakebridge::get_as("resource", "RLIMIT_AS")?;
    let before: (i64, i64) = call_as("resource", "getrlimit", (kind,))?;
    call("resource", "setrlimit", (kind, to))?;
    Ok(before)
}

/// The size of a thread's stack, as a variable of the standard library's. No stack of a thread that has ended is as
/// large, so none can be used again.
#[cfg(target_os = "linux")]
const LARGE_STACKS: (&str, &str) = ("RUST_MIN_STACK", "1073741824");

/// What this process has mapped and half a stack: enough for Python, not for a thread.
#[cfg(target_os = "linux")]
fn no_room_for_a_thread() -> i64 {
    let text = std::fs::read_to_string("/proc/self/statm").expect("Linux");
    let pages = text.split_whitespace().next().expect("a number");
    pages.parse::<i64>().expect("a number") * 4_096 + (1 << 29)
}

#[test]
#[cfg(target_os = "linux")]
fn r03_s08_a_drainer_or_reaper_that_cannot_start_is_tried_again() {
    alone_with(
        "r03_s08_a_drainer_or_reaper_that_cannot_start_is_tried_again",
        &[LARGE_STACKS],
        || {
            let (first, firsts) = clock()?;
            let (second, seconds) = clock()?;
            let (sender, objects) = channel::<Object>();
            // Made before, as there is no room later.
            std::thread::spawn(move || objects.into_iter().for_each(drop));
            let session = attached(|| {
                let before = limit_memory((no_room_for_a_thread(), -1))?;
                let refused = std::thread::Builder::new().spawn(|| ());
                sender.send(first).expect("it listens");
                let session = Session::builder().ttl(Duration::from_millis(300)).open();
                std::thread::sleep(Duration::from_millis(200));
                limit_memory(before)?;
                assert!(refused.is_err(), "the limit works");
                session
            })?;
            with_session(&session, || Handle::share(&probe("r03-reaper")?))?;
            sender.send(second).expect("it listens");
            assert!(seconds.recv_timeout(SOON).is_ok() && firsts.recv_timeout(SOON).is_ok());
            wait_freed("r03-reaper", 1)?;
            Ok(())
        },
    );
}
