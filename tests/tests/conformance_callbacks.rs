//! CONFORMANCE C8 and C9: errors, exits and panics of callbacks cross Python and leave it sound.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use snakebridge::__private::{Raw, Site, call, callback1};
use snakebridge::exceptions::{KeyboardInterrupt, SystemExit, ValueError};
use snakebridge::{Error, Handle, Object, Session, Value, call_as, with_session};
use snakebridge_tests::{probe, probes, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

static MAP: Site = Site::function("builtins", "map");
static LIST: Site = Site::function("builtins", "list");

/// `list(map(callback, items))`: Python calls the closure, from inside another call.
fn map(callback: Raw<'static>, items: Raw<'_>) -> Result<Vec<Value>> {
    let mapped: Object = call(&MAP, [callback, items])?;
    call(&LIST, [Raw::Object(&mapped)])
}

fn numbers() -> Raw<'static> {
    Raw::List(vec![Raw::Int(1), Raw::Int(2), Raw::Int(3)])
}

#[derive(Debug, PartialEq)]
struct Mine(u32);

impl std::fmt::Display for Mine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "mine {}", self.0)
    }
}

impl std::error::Error for Mine {}

#[test]
fn c08_a_rust_error_comes_out_as_the_same_rust_error() -> Result {
    let failing = callback1::<i64, i64, _>(|n: i64| if n < 3 { Ok(n) } else { Err(Error::other(Mine(7))) });
    match map(failing, numbers()) {
        Err(Error::Other(error)) => assert_eq!(error.downcast_ref::<Mine>(), Some(&Mine(7))),
        other => panic!("{other:?}"),
    }
    let failing = callback1::<i64, i64, _>(|_: i64| Err::<i64, _>(Error::arguments("f", "of the callback")));
    match map(failing, numbers()) {
        Err(Error::Arguments { symbol, message, .. }) => {
            assert_eq!([symbol, message], ["f", "of the callback"]);
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn c08_a_python_error_of_a_nested_call_keeps_its_class() -> Result {
    let failing = callback1::<i64, f64, _>(|n: i64| call_as::<f64>("math", "sqrt", (-n,)));
    let error = map(failing, numbers()).unwrap_err();
    assert!(error.is::<ValueError>(), "{error}");
    Ok(())
}

#[test]
fn c08_python_can_catch_it() -> Result {
    snakebridge_tests::module(
        "sb_catch",
        "def catch(f):\n    try:\n        f(1)\n    except RuntimeError as error:\n        return \
         [type(error).__name__, str(error)]\n",
    )?;
    static CATCH: Site = Site::function("sb_catch", "catch");
    let failing = callback1::<i64, i64, _>(|_: i64| Err::<i64, _>(Error::other(Mine(9))));
    let seen: Vec<String> = call(&CATCH, [failing])?;
    assert_eq!(seen, ["RustError", "mine 9"]);
    Ok(())
}

#[test]
fn c09_panics_and_exits_leave_the_interpreter_sound() -> Result {
    let panicking = callback1::<i64, i64, _>(|n: i64| -> i64 { panic!("at {n}") });
    match map(panicking, numbers()) {
        Err(Error::CallbackPanic { message, .. }) => assert_eq!(message, "at 1"),
        other => panic!("{other:?}"),
    }
    let exiting = callback1::<i64, Value, _>(|n: i64| snakebridge::call("sys", "exit", (n,)));
    assert!(map(exiting, numbers()).unwrap_err().is::<SystemExit>());
    snakebridge_tests::module("sb_interrupt", "def interrupt(): raise KeyboardInterrupt\n")?;
    let interrupted = callback1::<i64, Value, _>(|_: i64| snakebridge::call("sb_interrupt", "interrupt", ()));
    assert!(map(interrupted, numbers()).unwrap_err().is::<KeyboardInterrupt>());
    assert_eq!(call_as::<f64>("math", "sqrt", (16,))?, 4.0);
    Ok(())
}

#[test]
fn t06_an_argument_is_a_ref_of_the_calls_session_and_the_closure_is_dropped() -> Result {
    struct Flag(Arc<AtomicBool>);
    impl Drop for Flag {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    probes()?;
    let session = Session::builder().id("t06").open()?;
    let dropped = Arc::new(AtomicBool::new(false));
    let flag = Flag(Arc::clone(&dropped));
    let object = with_session(&session, || probe("t06"))?;
    let seen = callback1::<Object, String, _>(move |argument: Object| {
        let _ = &flag;
        Handle::reference(&argument).session_id().to_owned()
    });
    // What Python hands to the closure belongs to the session of the call that passed it.
    let items = Raw::List(vec![Raw::Object(&object)]);
    let sessions = with_session(&session, || map(seen, items))?;
    assert_eq!(sessions, [Value::Str("t06".to_owned())]);
    // Python drops its callable with the iterator, whose handle was dropped outside of any attachment.
    snakebridge_tests::eventually(|| Ok(dropped.load(Ordering::SeqCst)))?;
    drop(object);
    wait_freed("t06", 1)?;
    Ok(())
}

/// Its destructor panics as well, which is not the panic that the caller is told.
struct Thorny;

impl Drop for Thorny {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            panic!("while the payload is dropped");
        }
    }
}

/// An error whose words cannot be had.
#[derive(Debug)]
struct Speechless;

impl std::fmt::Display for Speechless {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        panic!("no words")
    }
}

impl std::error::Error for Speechless {}

#[test]
fn c09_a_panic_stays_one_whatever_its_payload_does() -> Result {
    let thorny = callback1::<i64, i64, _>(|_: i64| -> i64 { std::panic::panic_any(Thorny) });
    match map(thorny, numbers()) {
        Err(Error::CallbackPanic { message, .. }) => assert_eq!(message, "(no message)"),
        other => panic!("{other:?}"),
    }
    let speechless = callback1::<i64, i64, _>(|_: i64| Err::<i64, _>(Error::other(Speechless)));
    match map(speechless, numbers()) {
        Err(Error::CallbackPanic { message, .. }) => assert_eq!(message, "no words"),
        other => panic!("{}", other.is_ok()),
    }
    Ok(())
}

#[test]
fn c08_an_argument_of_another_type_is_the_callers_mistake() -> Result {
    let texts = callback1::<String, i64, _>(|_: String| 1_i64);
    let error = map(texts, Raw::List(vec![Raw::None])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "argument 1 of a Rust callback is NoneType, but str is declared: declare the type that Python passes, or take it as \
         an `Object` or `Value`"
    );
    assert!(matches!(error, Error::TypeMismatch { .. }), "{error:?}");
    let inside = callback1::<Vec<String>, i64, _>(|_: Vec<String>| 1_i64);
    let error = map(
        inside,
        Raw::List(vec![Raw::List(vec![Raw::Str("a".into()), Raw::Int(1)])]),
    )
    .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("argument 1 of a Rust callback (at `[1]`) is int, but str is declared"),
        "{error}"
    );
    let small = callback1::<i8, i64, _>(|_: i8| 1_i64);
    let error = map(small, Raw::List(vec![Raw::Int(300)])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "argument 1 of a Rust callback is the integer 300, which does not fit i8: declare a wider type"
    );
    // A callback that is not typed names no argument.
    let untyped = Raw::from(snakebridge::types::Callback::new(1, |arguments| {
        Err(arguments[0].mismatch("a cat"))
    }));
    let error = map(untyped, Raw::List(vec![Raw::None])).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("an argument of a Rust callback is NoneType, but a cat is declared"),
        "{error}"
    );
    Ok(())
}
