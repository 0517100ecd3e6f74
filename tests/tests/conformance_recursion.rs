//! CONFORMANCE C9 where it ends in the stack: Rust and Python call each other without an end.
//! Each case runs in its own process, which has ten seconds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use snakebridge::__private::{Raw, Site};
use snakebridge::exceptions::{RecursionError, TypeError};
use snakebridge::kinds::Iterable;
use snakebridge::traits::Arg;
use snakebridge::{Error, Object, Value, call, call_as, callback, get_as, method_as, pull};
use snakebridge_tests::alone::alone;
use snakebridge_tests::{is_sanitized, module};

type Result<T = ()> = snakebridge::Result<T>;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

const SOURCE: &str = "
def f(cb, n):
    return cb(n)
def by_map(cb, n):
    return list(map(cb, [n]))[0]
def by_sorted(cb, n):
    found = []
    sorted([n], key=lambda n: found.append(cb(n)))
    return found[0]
def by_next(items, n):
    return next(items)
def by_except(cb, n):
    try:
        return cb(n)
    except RecursionError:
        import traceback
        traceback.format_exc()
        raise
";

static BY_NEXT: Site = Site::function("sb_recursion", "by_next");

/// The ways from Python back to Rust.
const WAYS: [&str; 5] = ["f", "by_map", "by_sorted", "by_next", "by_except"];

fn setup() -> Result<Object> {
    module("sb_recursion", SOURCE)?;
    let modules: Object = get_as("sys", "modules")?;
    method_as(&modules, "__getitem__", ("sb_recursion",))
}

/// One level: Rust calls Python by `way`, which calls Rust, which is the next level.
fn walk(module: &Object, way: &'static str, n: i64, deepest: &Arc<AtomicI64>) -> Result<i64> {
    deepest.fetch_max(n, Ordering::Relaxed);
    let (again, seen) = (module.clone(), Arc::clone(deepest));
    if way == "by_next" {
        // An item cannot be an error; what failed inside is kept on the side.
        let failed = Arc::new(Mutex::new(None));
        let (mut only, keep) = (Some(n), Arc::clone(&failed));
        let items = std::iter::from_fn(move || {
            let inner = walk(&again, way, only.take()? + 1, &seen);
            inner
                .map_err(|error| *keep.lock().expect("sound") = Some(error))
                .ok()
        });
        let items = Arg::<Iterable<i64>>::raw(pull(items));
        let result = snakebridge::__private::call(&BY_NEXT, [items, Raw::Int(n)]);
        return match failed.lock().expect("sound").take() {
            Some(error) => Err(error),
            None => result,
        };
    }
    let next = callback(move |n: i64| walk(&again, way, n + 1, &seen));
    method_as(module, way, (next, n))
}

/// Walks on a thread with this stack; how deep it came, and the error.
fn on_a_stack_of(size: usize, module: &Object, way: &'static str) -> (i64, Error) {
    let module = module.clone();
    let thread = std::thread::Builder::new().stack_size(size).spawn(move || {
        let deepest = Arc::new(AtomicI64::new(0));
        let error = walk(&module, way, 0, &deepest).expect_err("it has an end");
        (deepest.load(Ordering::Relaxed), error)
    });
    thread.expect("a thread").join().expect("sound")
}

fn is_recursion_error(size: usize, way: &str, (deepest, error): (i64, Error)) {
    println!("{} KiB, {way}: {deepest} levels", size / KIB);
    assert!(error.is::<RecursionError>(), "{way} on {size}: {error:?}");
    // A level in a debug build is about 20 KiB, and three times as much under a sanitizer.
    let level = if is_sanitized() { 160 } else { 48 };
    assert!(
        deepest >= (size / (level * KIB)).min(300) as i64,
        "{way} on {size}: {deepest}"
    );
}

#[test]
fn c09_the_first_error_of_a_process_is_one_of_recursion() {
    alone("c09_the_first_error_of_a_process_is_one_of_recursion", || {
        // Python's own limit ends it, and nothing has failed before.
        let module = setup()?;
        is_recursion_error(64 * MIB, "f", on_a_stack_of(64 * MIB, &module, "f"));
        assert_eq!(call_as::<f64>("math", "sqrt", (16,))?, 4.0);
        let raised = std::thread::spawn(|| call("math", "sqrt", ("x",))).join();
        assert!(raised.expect("sound").unwrap_err().is::<TypeError>());
        Ok(())
    });
}

#[test]
fn c09_calls_back_and_forth_end_in_a_recursion_error_on_a_stack_of_any_size() {
    alone(
        "c09_calls_back_and_forth_end_in_a_recursion_error_on_a_stack_of_any_size",
        || {
            let module = setup()?;
            for size in [512 * KIB, MIB, 2 * MIB, 4 * MIB, 8 * MIB] {
                for way in WAYS {
                    is_recursion_error(size, way, on_a_stack_of(size, &module, way));
                }
            }
            assert_eq!(call_as::<f64>("math", "sqrt", (16,))?, 4.0);
            Ok(())
        },
    );
}

#[test]
fn c09_so_they_do_where_python_allows_a_million_levels() {
    alone("c09_so_they_do_where_python_allows_a_million_levels", || {
        let module = setup()?;
        call("sys", "setrecursionlimit", (1_000_000,))?;
        for way in WAYS {
            is_recursion_error(2 * MIB, way, on_a_stack_of(2 * MIB, &module, way));
        }
        Ok(())
    });
}

#[test]
fn c09_so_they_do_on_threads_of_python_and_on_the_main_thread() {
    alone(
        "c09_so_they_do_on_threads_of_python_and_on_the_main_thread",
        || {
            let module = setup()?;
            let there = module.clone();
            let run = callback(move || {
                let deepest = Arc::new(AtomicI64::new(0));
                walk(&there, "f", 0, &deepest).is_err_and(|error| error.is::<RecursionError>())
            });
            let pool: Object = call_as("concurrent.futures", "ThreadPoolExecutor", (1,))?;
            let future: Object = method_as(&pool, "submit", (run,))?;
            assert_eq!(method_as::<Value>(&future, "result", ())?, Value::Bool(true));
            Ok(())
        },
    );
}

#[test]
fn c09_what_is_less_deep_works() {
    alone("c09_what_is_less_deep_works", || {
        fn down(module: &Object, n: i64) -> Result<i64> {
            if n == 0 {
                return Ok(0);
            }
            let again = module.clone();
            let next = callback(move |n: i64| down(&again, n - 1).map(|depth| depth + 1));
            method_as(module, "f", (next, n))
        }
        let module = setup()?;
        let size = if is_sanitized() { 8 * MIB } else { 2 * MIB };
        let thread = std::thread::Builder::new().stack_size(size);
        let depth = thread.spawn(move || down(&module, 50)).expect("a thread").join();
        assert_eq!(depth.expect("sound")?, 50);
        Ok(())
    });
}
