//! R3 and S2 where they could block: waiting inside `attached` for other threads, which end, drop, and hold locks.
//! Each case runs in its own process, which has ten seconds.
//!
//! What needs no interpreter may be waited for while holding it. What calls Python may not, and is waited for in
//! `detached`, as the docs of `attached` say.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;

use rayon::prelude::*;
use snakebridge::{
    Handle, Object, Session, Value, args, attached, call, call_as, callback, detached, method_as,
    with_session,
};
use snakebridge_tests::alone::alone;
use snakebridge_tests::{freed, probe, probes, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

fn some(name: &str, count: usize) -> Result<Vec<Object>> {
    (0..count).map(|_| probe(name)).collect()
}

/// A thread that has called Python, has its own pins, and ends with handles on a signal.
fn tenant(name: &'static str, go: Arc<Barrier>) -> impl FnOnce() -> Result + Send {
    move || {
        let held = some(name, 10)?;
        Handle::share(&held[0])?;
        let session = Session::builder().open()?;
        let inside = with_session(&session, || some(name, 10))?;
        Handle::share(&inside[0])?;
        go.wait();
        go.wait();
        Ok(())
    }
}

/// What a thread may do without the interpreter.
fn without_the_interpreter(session: &Session, wire: &snakebridge::wire::WireRef, object: Object) {
    let clone = object.clone();
    assert!(Handle::reference(&clone).is_alive());
    assert_eq!(session.statistics().pinned, 1);
    session.prune();
    assert!(session.release_ref(&wire.id));
    Handle::release(object);
    assert!(!Handle::reference(&clone).is_alive());
    assert!(Session::release(session.id()));
}

#[test]
fn r03_s02_join_inside_attached() {
    alone("r03_s02_join_inside_attached", || {
        let go = Arc::new(Barrier::new(2));
        let thread = std::thread::spawn(tenant("join", Arc::clone(&go)));
        go.wait();
        attached(|| -> Result {
            let mine = some("join", 10)?;
            go.wait();
            thread.join().expect("sound")?;
            // A thread that has never been in Python, and one that panics.
            std::thread::spawn(move || drop(mine)).join().expect("sound");
            let mine = some("join", 10)?;
            let panics = std::thread::spawn(move || {
                let _mine = mine;
                panic!("on purpose");
            });
            assert!(panics.join().is_err());
            Ok(())
        })?;
        wait_freed("join", 40).map(drop)
    });
}

#[test]
fn r03_r05_s05_what_needs_no_interpreter_inside_attached() {
    alone("r03_r05_s05_what_needs_no_interpreter_inside_attached", || {
        attached(|| -> Result {
            let session = Session::builder().id("no-interpreter").open()?;
            let made = with_session(&session, || some("alone", 2))?;
            let [shared, object] = <[Object; 2]>::try_from(made).expect("two");
            let wire = Handle::share(&shared)?;
            drop(shared);
            let thread = std::thread::spawn(move || without_the_interpreter(&session, &wire, object));
            thread.join().expect("sound");
            Ok(())
        })?;
        wait_freed("alone", 2).map(drop)
    });
}

#[test]
fn r03_s02_scope_inside_attached() {
    alone("r03_s02_scope_inside_attached", || {
        let go = Arc::new(Barrier::new(5));
        std::thread::scope(|outer| -> Result {
            let threads: Vec<_> = (0..4)
                .map(|_| outer.spawn(tenant("scope", Arc::clone(&go))))
                .collect();
            go.wait();
            attached(|| -> Result {
                let mine = some("scope", 40)?;
                std::thread::scope(|scope| {
                    for part in mine.chunks(10) {
                        scope.spawn(move || drop(part.to_vec()));
                    }
                });
                go.wait();
                threads
                    .into_iter()
                    .try_for_each(|thread| thread.join().expect("sound"))
            })
        })?;
        wait_freed("scope", 120).map(drop)
    });
}

#[test]
fn r03_s02_rayon_inside_attached() {
    alone("r03_s02_rayon_inside_attached", || {
        probes()?;
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(4)
            .build()
            .expect("a pool");
        // Its threads have been in Python, so each has a session and a state to hand over.
        let seven = |_| call_as::<i64>("builtins", "int", ("7",));
        let sum: i64 = pool.install(|| (0..100).into_par_iter().map(seven).sum::<Result<i64>>())?;
        assert_eq!(sum, 700);
        attached(|| -> Result {
            let mine = some("rayon", 1_000)?;
            pool.install(|| mine.into_par_iter().for_each(drop));
            drop(pool);
            // The pool of the whole process, inside, with calls: waiting lets go of the interpreter.
            let lengths = detached(|| {
                (0..100_i64)
                    .into_par_iter()
                    .map(|length| -> Result<i64> {
                        let list: Object = call_as("builtins", "list", (vec![0; length as usize],))?;
                        method_as(&list, "__len__", ())
                    })
                    .sum::<Result<i64>>()
            })?;
            assert_eq!(lengths, 4_950);
            Ok(())
        })?;
        wait_freed("rayon", 1_000).map(drop)
    });
}

#[test]
fn r03_a_contended_lock_inside_attached() {
    alone("r03_a_contended_lock_inside_attached", || {
        let shared = Arc::new(Mutex::new(some("lock", 50)?));
        let stop = Arc::new(Barrier::new(3));
        // Two threads that drop under the lock, without the interpreter.
        let droppers: Vec<_> = (0..2)
            .map(|_| {
                let (shared, stop) = (Arc::clone(&shared), Arc::clone(&stop));
                std::thread::spawn(move || {
                    stop.wait();
                    for _ in 0..2_000 {
                        let mut objects = shared.lock().expect("sound");
                        std::thread::sleep(Duration::from_micros(20));
                        objects.pop();
                    }
                })
            })
            .collect();
        stop.wait();
        attached(|| -> Result {
            for _ in 0..500 {
                let mut objects = shared.lock().expect("sound");
                objects.push(probe("lock")?);
                objects.swap(0, 0);
            }
            Ok(())
        })?;
        droppers
            .into_iter()
            .for_each(|thread| thread.join().expect("sound"));
        shared.lock().expect("sound").clear();
        wait_freed("lock", 550).map(drop)
    });
}

#[test]
fn r03_a_lock_under_which_others_call_is_taken_detached() {
    alone("r03_a_lock_under_which_others_call_is_taken_detached", || {
        let total = Arc::new(Mutex::new(0_i64));
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let total = Arc::clone(&total);
                std::thread::spawn(move || -> Result {
                    attached(|| {
                        for _ in 0..200 {
                            let mut total = detached(|| total.lock().expect("sound"));
                            *total = call_as("operator", "add", (*total, 1))?;
                        }
                        Ok(())
                    })
                })
            })
            .collect();
        attached(|| {
            detached(|| {
                threads
                    .into_iter()
                    .try_for_each(|thread| thread.join().expect("sound"))
            })
        })?;
        assert_eq!(*total.lock().expect("sound"), 800);
        Ok(())
    });
}

#[test]
fn r03_c08_a_callback_joins_a_thread_that_drops_what_it_was_given() {
    alone(
        "r03_c08_a_callback_joins_a_thread_that_drops_what_it_was_given",
        || {
            probes()?;
            let drop_elsewhere = callback(|object: Object| {
                std::thread::spawn(move || drop(object)).join().expect("sound");
                7
            });
            let objects = some("callback", 5)?.into_iter().map(Value::Ref).collect();
            let mapped = call("builtins", "map", (drop_elsewhere, Value::List(objects)))?;
            let list = call("builtins", "list", (mapped,))?;
            assert_eq!(list, Value::List(vec![7.into(); 5]));
            // And a finalizer of Python's joins a Rust thread, which the drainer runs without anybody waiting for it.
            let (said, heard) = channel();
            let finalizer = callback(move || {
                let said = said.clone();
                std::thread::spawn(move || said.send(()).expect("heard"))
                    .join()
                    .expect("sound");
            });
            let object = probe("callback")?;
            call("weakref", "finalize", args((&object, finalizer)))?;
            drop(object);
            heard.recv_timeout(Duration::from_secs(5)).expect("it ran");
            wait_freed("callback", 6)?;
            assert_eq!(freed("callback")?, 6);
            Ok(())
        },
    );
}
