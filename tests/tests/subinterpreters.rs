//! Threads that make ordinary calls, while another one runs code in a subinterpreter.
//! Up to 3.11 CPython does not tell a thread whose interpreter it is in: it knows only who runs Python at all.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::atomic::{AtomicBool, Ordering};

use snakebridge::{Object, Value, attached, call, call_as, callback, detached};
use snakebridge_tests::alone::alone;
use snakebridge_tests::module;

type Result<T = ()> = snakebridge::Result<T>;

const SOURCE: &str = "\
import sys, threading
def make():
    try:
        import _xxsubinterpreters as interpreters
        new = interpreters.create(isolated=False) if sys.version_info >= (3, 10) else interpreters.create()
    except ImportError:
        import _interpreters as interpreters
        new = interpreters.create('legacy')
    return interpreters, new
def run(seconds):
    interpreters, new = make()
    failed = interpreters.run_string(new, f'import time\\nend = time.time() + {seconds}\\nwhile time.time() < end: pass')
    assert failed is None, failed
def call_inside(held):
    import os
    interpreters, new = make()
    end, other = os.pipe()
    source = f\"\"\"import ctypes, os
closure = ctypes.cast({id(held[0])}, ctypes.py_object).value
try:
    said = repr(closure(1))
except Exception as error:
    said = repr(error)
del closure
os.write({other}, said.encode())\"\"\"
    failed = interpreters.run_string(new, source)
    assert failed is None, failed
    return os.read(end, 1000).decode()
def on_a_thread(callback):
    result = []
    thread = threading.Thread(target=lambda: result.append(callback()))
    thread.start()
    thread.join()
    return result[0]
";

/// Calls until the flag is set; the result is how many there were.
fn calls(done: &AtomicBool) -> Result<u64> {
    let mut count = 0;
    while !done.load(Ordering::Relaxed) {
        assert_eq!(call("math", "sqrt", (16,))?, Value::Float(4.0));
        let is_four = attached(|| call("math", "sqrt", (16,)))?;
        assert_eq!(is_four, Value::Float(4.0));
        count += 1;
    }
    Ok(count)
}

#[test]
fn calls_work_while_another_thread_is_in_a_subinterpreter() {
    alone("calls_work_while_another_thread_is_in_a_subinterpreter", || {
        module("sb_sub", SOURCE)?;
        let done: &'static AtomicBool = Box::leak(Box::default());
        std::thread::scope(|scope| {
            let inside = scope.spawn(|| call("sb_sub", "run", (1.5,)));
            let others: Vec<_> = (0..2).map(|_| scope.spawn(|| calls(done))).collect();
            // A thread of Python that has given the interpreter away.
            let python = scope.spawn(|| -> Result<i64> {
                let waiting = callback(move || detached(|| calls(done)).map(|count| count as i64));
                call_as("sb_sub", "on_a_thread", (waiting,))
            });
            // Threads that have never called before, one after the other.
            let new = scope.spawn(|| -> Result<u64> {
                let mut count = 0;
                while !done.load(Ordering::Relaxed) {
                    std::thread::spawn(|| call("math", "sqrt", (16,)))
                        .join()
                        .expect("sound")?;
                    count += 1;
                }
                Ok(count)
            });
            // This is the thread that has started Python.
            let mine = scope.spawn(move || {
                inside.join().expect("sound")?;
                done.store(true, Ordering::Relaxed);
                Ok::<_, snakebridge::Error>(())
            });
            assert!(calls(done)? > 0);
            mine.join().expect("sound")?;
            assert!(python.join().expect("sound")? > 0);
            assert!(new.join().expect("sound")? > 0);
            for other in others {
                assert!(other.join().expect("sound")? > 0);
            }
            Ok(())
        })
    });
}

#[test]
fn a_closure_in_a_subinterpreter_is_an_error() {
    alone("a_closure_in_a_subinterpreter_is_an_error", || {
        module("sb_sub", SOURCE)?;
        let closure = callback(|x: i64| x);
        let kept: Object = call_as("builtins", "list", ((closure,),))?;
        let said: String = call_as("sb_sub", "call_inside", (&kept,))?;
        assert!(
            said.contains("RuntimeError") && said.contains("subinterpreter"),
            "{said}"
        );
        assert_eq!(call("math", "sqrt", (16,))?, Value::Float(4.0));
        Ok(())
    });
}

#[test]
fn the_thread_that_was_in_a_subinterpreter_goes_on() -> Result {
    module("sb_sub", SOURCE)?;
    call("sb_sub", "run", (0.01,))?;
    assert_eq!(call("math", "sqrt", (16,))?, Value::Float(4.0));
    Ok(())
}
