//! What the short way of a call must not lose: arguments that own something are dropped whatever becomes of the call,
//! threads attach again where PyO3 or a panic has let go, and exceptions do not stay behind.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use pyo3::Python;
use snakebridge::__private::{Raw, Site, call, callback1, method};
use snakebridge::backend::Returned;
use snakebridge::traits::{FromPython, ToPython};
use snakebridge::{Error, Handle, Object, Result, attached, settle};
use snakebridge_tests::source::{eval, eval_in, run, scope};

static SQRT: Site = Site::function("math", "sqrt");

/// An argument that owns a share of `count`.
fn owner(count: &Arc<()>) -> Raw<'static> {
    let count = Arc::clone(count);
    callback1::<i64, i64, _>(move |number: i64| {
        let _ = &count;
        number
    })
}

/// Runs `body`, which makes a call with owners, attached and not, and says that all of them are dropped.
fn none_is_left(body: impl Fn(&Arc<()>)) {
    let count = Arc::new(());
    body(&count);
    attached(|| body(&count));
    assert!(settle(Duration::from_secs(5)));
    assert_eq!(Arc::strong_count(&count), 1);
}

#[test]
fn arguments_are_dropped_where_the_function_is_missing() {
    static MISSING: Site = Site::function("math", "no_such_function");
    none_is_left(|count| {
        let error = call::<f64, 2>(&MISSING, [owner(count), owner(count)]).unwrap_err();
        assert!(matches!(error, Error::Python(_)), "{error}");
    });
}

#[test]
fn arguments_are_dropped_where_the_receiver_is_gone() -> Result<()> {
    static APPEND: Site = Site::method("builtins", "list", "append");
    let list: Object = eval("[]")?;
    let clone = list.clone();
    Handle::release(clone);
    none_is_left(|count| {
        let error = method::<(), 1>(&APPEND, &list, [owner(count)]).unwrap_err();
        assert!(matches!(error, Error::RefNotFound { .. }), "{error}");
    });
    Ok(())
}

#[test]
fn arguments_are_dropped_where_another_cannot_be_sent() {
    static MAX: Site = Site::function("builtins", "max");
    none_is_left(|count| {
        let wrong = Raw::error(Error::unsupported("not this".to_owned()));
        let error = call::<f64, 3>(&MAX, [owner(count), wrong, owner(count)]).unwrap_err();
        assert!(matches!(error, Error::UnsupportedValue { .. }), "{error}");
    });
}

#[test]
fn arguments_are_dropped_after_the_call() -> Result<()> {
    static CALLABLE: Site = Site::function("builtins", "callable");
    static UPPER: Site = Site::function("builtins", "str.upper");
    none_is_left(|count| assert!(call::<bool, 1>(&CALLABLE, [owner(count)]).unwrap()));
    let text: String = call(&UPPER, [Raw::Str(Cow::Owned("abc".to_owned()))])?;
    assert_eq!(text, "ABC");
    Ok(())
}

#[derive(Debug)]
struct Panics;

impl ToPython for Panics {
    fn to_python(&self) -> Result<Raw<'_>> {
        panic!("while it is converted")
    }
}

#[test]
fn arguments_are_dropped_where_converting_one_panics() {
    static MAX: Site = Site::function("builtins", "max");
    none_is_left(|count| {
        let all = [owner(count), Raw::ToPython(&Panics), owner(count)];
        let caught = catch_unwind(AssertUnwindSafe(|| call::<f64, 3>(&MAX, all)));
        assert!(caught.is_err());
    });
}

/// Reading it panics.
#[derive(Debug)]
struct Unreadable;

impl FromPython for Unreadable {
    fn from_python(_: &Returned<'_>) -> Result<Self> {
        panic!("while it is read")
    }

    fn expected() -> Cow<'static, str> {
        "anything".into()
    }
}

#[test]
fn a_panic_in_a_reader_lets_go_of_the_interpreter() {
    let thread = std::thread::spawn(|| {
        for _ in 0..3 {
            let root = call::<f64, 1>(&SQRT, [Raw::Float(4.0)]).unwrap();
            assert_eq!(root, 2.0);
            let caught = catch_unwind(|| call::<Unreadable, 1>(&SQRT, [Raw::Float(4.0)]));
            assert!(caught.is_err());
            // Waits for ever if this thread still has it.
            let other = std::thread::spawn(|| call::<f64, 1>(&SQRT, [Raw::Float(9.0)]));
            assert_eq!(other.join().unwrap().unwrap(), 3.0);
        }
    });
    thread.join().unwrap();
}

#[test]
fn calls_attach_again_where_pyo3_has_detached() {
    let root = attached(|| {
        Python::attach(|py| {
            py.detach(|| {
                // Another thread is in Python meanwhile.
                let other = std::thread::spawn(|| call::<f64, 1>(&SQRT, [Raw::Float(9.0)]));
                let own = call::<f64, 1>(&SQRT, [Raw::Float(4.0)]).unwrap();
                let object: Object = eval("object()").unwrap();
                drop(object);
                own + other.join().unwrap().unwrap()
            })
        })
    });
    assert_eq!(root, 5.0);
}

#[test]
fn calls_by_a_thread_that_pyo3_has_attached() {
    let thread = std::thread::spawn(|| {
        // The thread's state is made by the first call; PyO3 then finds it.
        assert_eq!(call::<f64, 1>(&SQRT, [Raw::Float(4.0)]).unwrap(), 2.0);
        Python::attach(|_| assert_eq!(call::<f64, 1>(&SQRT, [Raw::Float(9.0)]).unwrap(), 3.0));
        assert_eq!(call::<f64, 1>(&SQRT, [Raw::Float(16.0)]).unwrap(), 4.0);
    });
    thread.join().unwrap();
}

#[test]
fn exceptions_of_calls_that_attach_by_themselves_are_freed() -> Result<()> {
    let names = scope()?;
    run(
        &names,
        "
import weakref
freed = []
class Loud(Exception):
    pass
def fail(number):
    error = Loud(number)
    weakref.finalize(error, freed.append, number)
    try:
        raise error
    finally:
        del error
import sys, types
module = types.ModuleType('sb_call_path')
module.fail = fail
sys.modules['sb_call_path'] = module
",
    )?;
    static FAIL: Site = Site::function("sb_call_path", "fail");
    for number in 0..10 {
        let error = call::<i64, 1>(&FAIL, [Raw::Int(number)]).unwrap_err();
        assert!(matches!(error, Error::Python(_)), "{error}");
    }
    assert!(settle(Duration::from_secs(5)));
    assert_eq!(eval_in::<i64>(&names, "len(freed)")?, 10);
    Ok(())
}

#[test]
fn narrow_integers_and_options_are_read_like_wide_ones() -> Result<()> {
    static INT: Site = Site::function("builtins", "int");
    assert_eq!(call::<u16, 1>(&INT, [Raw::Int(65_535)])?, 65_535);
    let error = call::<u16, 1>(&INT, [Raw::Int(65_536)]).unwrap_err();
    assert!(
        matches!(error, Error::IntOverflow { target: "u16", .. }),
        "{error}"
    );
    let error = call::<Option<i8>, 1>(&INT, [Raw::Int(128)])
        .map(|_| ())
        .unwrap_err();
    assert!(matches!(error, Error::IntOverflow { .. }), "{error}");
    // A bool is no int, although it is one to Python, and None only where it may be.
    static BOOL: Site = Site::function("builtins", "bool");
    assert!(call::<i64, 1>(&BOOL, [Raw::Int(1)]).is_err());
    assert_eq!(call::<Option<bool>, 1>(&BOOL, [Raw::Int(0)])?, Some(false));
    static PRINT: Site = Site::function("builtins", "setattr");
    let object: Object = eval("type('Plain', (), {})()")?;
    let text = Raw::Str(Cow::Borrowed("name"));
    assert_eq!(
        call::<Option<i64>, 3>(&PRINT, [Raw::Object(&object), text, Raw::None])?,
        None
    );
    Ok(())
}
