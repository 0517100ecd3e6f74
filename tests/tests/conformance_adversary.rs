//! What an adversary would try: Python code that calls back into the core at the worst moment, sessions that end under a
//! call, panics where nobody expects them. Each must end in a value or in an error that says why.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

#[path = "adversary/sessions.rs"]
mod sessions;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;

use snakebridge::__private::Site;
use snakebridge::{
    Error, Handle, Object, Session, Value, attached, call, call_as, callback, error::RefLost, get_as,
    kinds::Iterable, method, method_as, set_attr, traits::Arg, types::PyIter, with_session,
};
use snakebridge_tests::alone::alone;
use snakebridge_tests::{eventually, module, probe, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

const SOURCE: &str = "
import itertools, threading
ends = 0
saved = []

class Calls:
    '''Calls back when it is finalized.'''
    def __init__(self, what):
        self.what = what
    def __del__(self):
        global ends
        ends += 1
        self.what(self)

class Plain:
    pass

def keep(thing):
    saved.append(thing)

def counting():
    yield from itertools.count()

def slow(lock):
    with lock:
        yield 1
        yield 2

def chain(depth):
    error = ValueError('first')
    for _ in range(depth):
        after = ValueError('next')
        after.__cause__ = error
        error = after
    raise error

def ring():
    a, b = ValueError('a'), ValueError('b')
    a.__cause__, b.__cause__ = b, a
    raise a

def noted():
    error = ValueError('noted')
    error.__notes__ = itertools.count()
    raise error

def swallow(f):
    try:
        f()
    except RuntimeError as error:
        return str(error)

def apply(f):
    return f()

def fresh(kind, what):
    return kind(what)

def make_after(f):
    f()
    return Plain()

def after(lock, thing):
    with lock:
        return thing.make('adversary-late')

class Clears:
    def __init__(self, items):
        self.items = items
    def __index__(self):
        self.items.clear()
        return 7
    __int__ = __index__
    def __float__(self):
        self.items.clear()
        return 7.0
    def __fspath__(self):
        self.items.clear()
        return 'seven'

def clearing(kind):
    items = kind()
    for _ in range(50):
        thing = Clears(items)
        items.append(thing) if kind is list else items.__setitem__(thing, thing)
    return items
";

fn setup() -> Result {
    module("sb_adversary", SOURCE)
}

fn reason(error: &Error) -> RefLost {
    match error {
        Error::RefNotFound { reason, .. } => *reason,
        other => panic!("{other:?}"),
    }
}

/// Panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            panic!("dropped");
        }
    }
}

impl std::fmt::Debug for Bomb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a bomb")
    }
}

impl std::fmt::Display for Bomb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a bomb")
    }
}

impl std::error::Error for Bomb {}

#[test]
fn c09_a_panic_while_python_drops_a_closure_does_not_end_the_process() {
    alone(
        "c09_a_panic_while_python_drops_a_closure_does_not_end_the_process",
        || {
            let bomb = Bomb;
            let kept = callback(move |_: i64| {
                let _ = &bomb;
                7
            });
            attached(|| call("builtins", "map", (kept, [1, 2])).map(drop))?;
            assert_eq!(call("builtins", "len", ("abc",))?, Value::Int(3));
            Ok(())
        },
    );
}

#[test]
fn c09_a_panic_while_python_drops_an_error_does_not_end_the_process() {
    alone(
        "c09_a_panic_while_python_drops_an_error_does_not_end_the_process",
        || {
            setup()?;
            let fails = callback(|| -> Result<i64> { Err(Error::other(Bomb)) });
            assert_eq!(call("sb_adversary", "swallow", (fails,))?, "a bomb");
            assert_eq!(call("builtins", "len", ("abc",))?, Value::Int(3));
            Ok(())
        },
    );
}

#[test]
fn c09_a_panic_in_a_rust_iterator_that_python_drops_does_not_end_the_process() {
    alone(
        "c09_a_panic_in_a_rust_iterator_that_python_drops_does_not_end_the_process",
        || {
            let bomb = Bomb;
            static ITER: Site = Site::function("builtins", "iter");
            let items = snakebridge::pull((0..3_i64).inspect(move |_| {
                let _ = &bomb;
            }));
            let items = Arg::<'_, Iterable<i64>>::raw(items);
            let iterator: Object = snakebridge::__private::call(&ITER, [items])?;
            assert_eq!(method(&iterator, "__next__", ())?, Value::Int(0));
            attached(|| drop(iterator));
            assert_eq!(call("builtins", "len", ("abc",))?, Value::Int(3));
            Ok(())
        },
    );
}

#[test]
fn c09_a_panic_three_callbacks_deep_comes_out_once() -> Result {
    setup()?;
    fn apply<A, R>(f: snakebridge::types::Callback<A, R>) -> Result<Value> {
        call("sb_adversary", "apply", (f,))
    }
    let inner = || callback(|| -> i64 { panic!("deep inside") });
    let outer = callback(move || apply(callback(move || apply(inner()))));
    match apply(outer).unwrap_err() {
        Error::CallbackPanic { message, .. } => assert_eq!(message, "deep inside"),
        other => panic!("{other:?}"),
    }
    assert_eq!(call("builtins", "len", ("abc",))?, Value::Int(3));
    Ok(())
}

#[test]
fn r03_a_finalizer_that_calls_into_the_core_while_refs_are_evicted() {
    alone(
        "r03_a_finalizer_that_calls_into_the_core_while_refs_are_evicted",
        || {
            setup()?;
            let session = Session::builder().id("adversary-evict").max_refs(3).open()?;
            let busy = session.clone();
            let count = Arc::new(AtomicUsize::new(0));
            let counted = Arc::clone(&count);
            // Each finalizer makes references in the very session whose limit it was taken by, prunes it and looks at it.
            let back = Arc::new(move |dying: Object| {
                counted.fetch_add(1, Ordering::Relaxed);
                let looked = with_session(&busy, || -> Result<i64> {
                    let made: Object = call_as("builtins", "list", ())?;
                    busy.prune();
                    assert!(busy.statistics().live <= 4);
                    Handle::share(&made)?;
                    drop(dying);
                    method_as(&made, "__len__", ())
                });
                match looked {
                    Ok(length) => assert_eq!(length, 0),
                    // The finalizers of what this one evicted come in between; in the end the session itself is gone.
                    Err(Error::InvalidSession { .. }) => {}
                    Err(error) => assert!(matches!(
                        reason(&error),
                        RefLost::Evicted | RefLost::SessionReleased
                    )),
                }
            });
            // Half of them go by eviction, half by release.
            for round in 0..200 {
                let back = Arc::clone(&back);
                let back = callback(move |dying: Object| back(dying));
                let object: Object = with_session(&session, || call_as("sb_adversary", "Calls", (back,)))?;
                if round % 2 == 0 {
                    Handle::share(&object)?;
                }
            }
            assert!(Session::release(session.id()));
            eventually(|| Ok(count.load(Ordering::Relaxed) == 200))?;
            assert_eq!(session.statistics().live, 0);
            Ok(())
        },
    );
}

#[test]
fn r03_an_object_that_a_finalizer_saves_lives_on() -> Result {
    setup()?;
    let saved: Arc<Mutex<Vec<Object>>> = Arc::default();
    let kept = Arc::clone(&saved);
    let back = callback(move |dying: Object| kept.lock().expect("sound").push(dying));
    let object: Object = call_as("sb_adversary", "Calls", (back,))?;
    set_attr(&object, "name", "phoenix")?;
    attached(|| drop(object));
    let phoenix = saved.lock().expect("sound").pop().expect("the finalizer ran");
    assert_eq!(snakebridge::attr(&phoenix, "name")?, "phoenix");
    attached(|| drop(phoenix));
    assert!(saved.lock().expect("sound").is_empty(), "Python finalizes once");
    Ok(())
}

#[test]
fn t01_a_generator_that_two_threads_ask_at_once_refuses_one_of_them() -> Result {
    setup()?;
    let lock: Object = call_as("threading", "Lock", ())?;
    let generator: Object = call_as("sb_adversary", "slow", (&lock,))?;
    method(&lock, "acquire", ())?;
    let other = generator.clone();
    let waits = std::thread::spawn(move || method(&other, "__next__", ()));
    eventually(|| snakebridge::attr_as::<bool>(&generator, "gi_running"))?;
    match method(&generator, "__next__", ()).unwrap_err() {
        Error::Python(error) => assert_eq!(error.message(), "generator already executing"),
        other => panic!("{other:?}"),
    }
    method(&lock, "release", ())?;
    assert_eq!(waits.join().expect("sound")?, Value::Int(1));
    assert_eq!(method(&generator, "__next__", ())?, Value::Int(2));
    Ok(())
}

#[test]
fn c03_exceptions_in_long_chains_rings_and_with_endless_notes() {
    alone(
        "c03_exceptions_in_long_chains_rings_and_with_endless_notes",
        || {
            setup()?;
            for (function, arguments) in [
                ("chain", vec![Value::Int(100_000)]),
                ("ring", vec![]),
                ("noted", vec![]),
            ] {
                let error = call("sb_adversary", function, &arguments[..]).unwrap_err();
                let shown = format!("{error} {error:?}");
                assert!(
                    shown.contains("ValueError") && shown.len() < 1_000_000,
                    "{function}"
                );
            }
            Ok(())
        },
    );
}

#[test]
fn r01_containers_that_their_elements_empty_while_they_are_read() -> Result {
    setup()?;
    let list: Object = get_as("builtins", "list")?;
    let dict: Object = get_as("builtins", "dict")?;
    for _ in 0..20 {
        let _ = call_as::<Vec<f64>>("sb_adversary", "clearing", (&list,));
        let _ = call_as::<Vec<std::path::PathBuf>>("sb_adversary", "clearing", (&list,));
        let _ = call_as::<Vec<Object>>("sb_adversary", "clearing", (&list,))?;
        let _ = call_as::<std::collections::HashMap<std::path::PathBuf, f64>>(
            "sb_adversary",
            "clearing",
            (&dict,),
        );
        let _ = call("sb_adversary", "clearing", (&dict,))?;
    }
    Ok(())
}

#[test]
fn s17_exit_while_threads_call_drop_and_finalize() {
    alone("s17_exit_while_threads_call_drop_and_finalize", || {
        setup()?;
        for _ in 0..3 {
            std::thread::spawn(|| -> Result {
                loop {
                    let made: Vec<Object> = attached(|| {
                        (0..50)
                            .map(|_| call_as("sb_adversary", "Plain", ()))
                            .collect::<Result<_>>()
                    })?;
                    drop(made);
                }
            });
        }
        // A finalizer that never ends keeps the drainer busy for good.
        let stuck = callback(|_: Object| {
            snakebridge::detached(std::thread::park);
        });
        drop(call_as::<Object>("sb_adversary", "Calls", (stuck,)));
        std::thread::sleep(Duration::from_millis(100));
        Ok(())
    });
}

#[test]
fn w18_an_object_nested_100_000_deep_is_shown_and_shared() -> Result {
    let deep = "__import__('functools').reduce(lambda inner, _: [inner], range(100000), 0)";
    let globals: Object = call_as("builtins", "dict", ())?;
    let object: Object = call_as("builtins", "eval", (deep, &globals))?;
    assert!(format!("{object} {object:?}").len() < 10_000);
    let wire = Handle::share(&object)?;
    assert_eq!(wire.type_name, "list");
    drop(object);
    assert!(Session::current().release_ref(&wire.id));
    Ok(())
}
