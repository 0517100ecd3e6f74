//! CONFORMANCE section T: streams, callbacks, contexts and lent closures.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use snakebridge::__private::{with_context, with_suppression};
use snakebridge::exceptions::{RuntimeError, TypeError, ValueError, ZeroDivisionError};
use snakebridge::{
    Error, Object, Value, args, call, call_as, callback, get_as, method_as, scoped, types::PyIter,
};
use snakebridge_tests::{eventually, module};

type Result<T = ()> = snakebridge::Result<T>;

const SOURCE: &str = "
import threading

class Count:
    def __init__(self):
        self.made, self.ended, self.given = 0, [], []
    def numbers(self, limit=None):
        try:
            while limit is None or self.made < limit:
                self.made += 1
                yield self.made
            self.ended.append('exhausted')
        except GeneratorExit:
            self.ended.append('closed')
            raise
    def failing(self):
        yield 1
        raise ValueError('in the middle')

def odd():
    yield None
    yield '123'
    yield {'data': 1}

def on_thread(function, value):
    result = []
    thread = threading.Thread(target=lambda: result.append(function(value)))
    thread.start()
    thread.join()
    return result[0]

kept = []
def keep(function):
    kept.append(function)
    return len(kept) - 1
def call_kept(index, *values):
    return kept[index](*values)
def try_kept(index, *values):
    try:
        return kept[index](*values)
    except Exception as error:
        return [isinstance(error, RuntimeError), str(error)]
def divide(n):
    return n // 0
started = threading.Event()
def start(function):
    started.clear()
    threading.Thread(target=function).start()
def wait_started():
    return started.wait(10)

class Manager:
    def __init__(self, answer):
        self.answer, self.seen = answer, []
    def __enter__(self):
        self.seen.append('enter')
        return 42
    def __exit__(self, kind, value, traceback):
        self.seen.append((kind and kind.__name__, value and str(value), traceback is not None))
        return self.answer
";

fn setup() -> Result {
    module("sb_streams", SOURCE)
}

fn counter() -> Result<Object> {
    setup()?;
    call_as("sb_streams", "Count", ())
}

fn made(count: &Object) -> Result<i64> {
    snakebridge::attr_as(count, "made")
}

fn ended(count: &Object) -> Result<Vec<String>> {
    snakebridge::attr_as(count, "ended")
}

#[test]
fn t01_a_stream_is_taken_in_parts_and_makes_no_more_than_that() -> Result {
    let mut endless: PyIter<i64> = call_as("itertools", "count", (1,))?;
    assert_eq!(
        endless.by_ref().take(5).collect::<Result<Vec<_>>>()?,
        [1, 2, 3, 4, 5]
    );
    assert_eq!(endless.take(5).collect::<Result<Vec<_>>>()?, [6, 7, 8, 9, 10]);
    let count = counter()?;
    let mut numbers: PyIter<i64> = method_as(&count, "numbers", ())?;
    for expected in [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]] {
        assert_eq!(numbers.by_ref().take(5).collect::<Result<Vec<_>>>()?, expected);
    }
    assert_eq!(made(&count)?, 10, "only what was taken was ever produced");
    Ok(())
}

#[test]
fn t02_a_dropped_stream_is_closed_and_an_exhausted_one_is_freed_at_once() -> Result {
    let count = counter()?;
    let mut numbers: PyIter<i64> = method_as(&count, "numbers", ())?;
    assert_eq!(numbers.next().expect("one")?, 1);
    assert!(ended(&count)?.is_empty());
    drop(numbers);
    eventually(|| Ok(ended(&count)? == ["closed"]))?;

    let count = counter()?;
    let mut numbers: PyIter<i64> = method_as(&count, "numbers", (2,))?;
    assert_eq!(numbers.by_ref().collect::<Result<Vec<_>>>()?, [1, 2]);
    assert_eq!(ended(&count)?, ["exhausted"]);
    assert!(numbers.next().is_none(), "and stays exhausted");
    assert_eq!(
        format!("{numbers:?}"),
        "<exhausted>",
        "the iterator itself is gone"
    );
    Ok(())
}

#[test]
fn t03_yields_arrive_as_they_are() -> Result {
    setup()?;
    let odd: PyIter<Value> = call_as("sb_streams", "odd", ())?;
    let odd = odd.collect::<Result<Vec<_>>>()?;
    assert_eq!(odd.len(), 3);
    assert_eq!(odd[0], Value::None);
    assert_eq!(odd[1], Value::Str("123".to_owned()));
    assert_eq!(
        odd[2],
        Value::Dict(vec![(Value::Str("data".to_owned()), Value::Int(1))])
    );
    Ok(())
}

#[test]
fn t04_an_error_surfaces_once_and_ends_the_stream() -> Result {
    let mut failing: PyIter<i64> = method_as(&counter()?, "failing", ())?;
    assert_eq!(failing.next().expect("one")?, 1);
    let error = failing.next().expect("the error").unwrap_err();
    assert!(
        error.is::<ValueError>() && error.to_string().contains("in the middle"),
        "{error}"
    );
    assert!(failing.next().is_none() && failing.next().is_none());
    Ok(())
}

#[test]
fn t05_a_closure_works_as_a_callable() -> Result {
    let words = ["ccc", "a", "bb"];
    let sorted: Vec<String> = call_as(
        "builtins",
        "sorted",
        args((words,)).kw("key", callback(|word: String| word.len())),
    )?;
    assert_eq!(sorted, ["a", "bb", "ccc"]);
    // It may call Python again.
    let upper = callback(|found: Object| -> Result<String> {
        let text: String = method_as(&found, "group", ())?;
        call_as("builtins", "str.upper", (text,))
    });
    let replaced: String = call_as("re", "sub", ("b+", upper, "abba"))?;
    assert_eq!(replaced, "aBBa");
    let map: Object = call_as(
        "builtins",
        "map",
        (callback(|a: i64, b: i64| a * b), [1, 2], [3, 4]),
    )?;
    assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&map,))?, [3, 8]);
    Ok(())
}

#[test]
fn t05_a_closure_may_be_called_from_another_python_thread() -> Result {
    setup()?;
    let own = std::thread::current().id();
    let seen = Arc::new(Mutex::new(None));
    let slot = Arc::clone(&seen);
    let double = callback(move |value: i64| {
        *slot.lock().expect("sound") = Some(std::thread::current().id());
        value * 2
    });
    assert_eq!(call("sb_streams", "on_thread", (double, 21))?, Value::Int(42));
    let seen = seen.lock().expect("sound").expect("it ran");
    assert_ne!(seen, own);
    Ok(())
}

#[test]
fn t05_wrong_arity_is_a_type_error_with_both_numbers() -> Result {
    setup()?;
    let index: usize = call_as("sb_streams", "keep", (callback(|a: i64, b: i64| a + b),))?;
    assert_eq!(call("sb_streams", "call_kept", (index, 1, 2))?, Value::Int(3));
    let error = call("sb_streams", "call_kept", (index, 1, 2, 3)).unwrap_err();
    assert!(error.is::<TypeError>(), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("takes 2 positional arguments, but 3 were given"),
        "{text}"
    );
    Ok(())
}

#[test]
fn t05_six_arguments_and_an_untyped_form() -> Result {
    setup()?;
    let six = callback(|a: i64, b: i64, c: i64, d: i64, e: i64, f: i64| vec![f, e, d, c, b, a]);
    let index: usize = call_as("sb_streams", "keep", (six,))?;
    let turned: Vec<i64> = call_as("sb_streams", "call_kept", (index, 1, 2, 3, 4, 5, 6))?;
    assert_eq!(turned, [6, 5, 4, 3, 2, 1]);
    let untyped = snakebridge::types::Callback::new(2, |values| {
        Ok(snakebridge::backend::Raw::Int(
            i64::try_from(values.len()).unwrap_or(0),
        ))
    });
    let index: usize = call_as("sb_streams", "keep", (untyped,))?;
    assert_eq!(
        call("sb_streams", "call_kept", (index, "x", Value::None))?,
        Value::Int(2)
    );
    Ok(())
}

fn manager(answer: Value) -> Result<Object> {
    setup()?;
    call_as("sb_streams", "Manager", (answer,))
}

fn seen(manager: &Object) -> Result<String> {
    snakebridge::attr(manager, "seen").map(|seen| format!("{seen:?}"))
}

#[test]
fn t07_with_enters_and_leaves_with_the_real_triple() -> Result {
    let plain = manager(Value::None)?;
    assert_eq!(with_context(&plain, |n: i64| Ok(n + 1))?, 43);
    assert_eq!(seen(&plain)?, r#"["enter", (None, None, False)]"#);
    let plain = manager(Value::None)?;
    let divide = |n: i64| call_as::<i64>("sb_streams", "divide", (n,));
    assert!(
        with_context(&plain, divide)
            .unwrap_err()
            .is::<ZeroDivisionError>()
    );
    assert_eq!(
        seen(&plain)?,
        r#"["enter", ("ZeroDivisionError", "integer division or modulo by zero", True)]"#
    );
    Ok(())
}

#[test]
fn t07_a_truthy_exit_suppresses() -> Result {
    let quiet = manager(Value::Int(1))?;
    let failed = |n: i64| call_as::<i64>("sb_streams", "divide", (n,));
    assert_eq!(with_suppression(&quiet, failed)?, None);
    assert_eq!(with_suppression(&quiet, Ok::<i64, Error>)?, Some(42));
    let loud = manager(Value::Int(0))?;
    assert!(
        with_suppression(&loud, failed)
            .unwrap_err()
            .is::<ZeroDivisionError>()
    );
    Ok(())
}

#[test]
fn t09_a_lent_closure_borrows() -> Result {
    let weights = [3, 1, 2];
    let calls = AtomicUsize::new(0);
    let key = |index: usize| {
        calls.fetch_add(1, Ordering::Relaxed);
        weights[index]
    };
    let order: Vec<usize> = scoped(&key, |key| {
        call_as("builtins", "sorted", args(([0, 1, 2],)).kw("key", callback(key)))
    })?;
    assert_eq!(order, [1, 2, 0]);
    assert_eq!(calls.load(Ordering::Relaxed), 3);
    Ok(())
}

#[test]
fn t09_a_call_after_the_scope_is_a_runtime_error() -> Result {
    setup()?;
    let text = String::from("lent");
    let lent = |suffix: String| format!("{text} {suffix}");
    let index: usize = scoped(&lent, |lent| -> Result<usize> {
        let index: usize = call_as("sb_streams", "keep", (callback(lent),))?;
        let inside: String = call_as("sb_streams", "call_kept", (index, "inside"))?;
        assert_eq!(inside, "lent inside");
        Ok(index)
    })?;
    drop(text);
    let caught: Vec<Value> = call_as("sb_streams", "try_kept", (index, "later"))?;
    assert_eq!(caught[0], Value::Bool(true), "a RuntimeError in Python");
    assert!(
        caught[1]
            .as_str()
            .is_some_and(|text| text.contains("after `scoped`, which lent it, had returned")),
        "{caught:?}"
    );
    let error = call("sb_streams", "call_kept", (index, "later")).unwrap_err();
    assert!(matches!(error, Error::CallbackRevoked), "{error:?}");
    // What Rust code raises in between stays what it is: only the end of the scope revokes.
    let failing = |_: i64| Err::<i64, _>(Error::other(std::fmt::Error));
    let error = scoped(&failing, |failing| {
        let index: usize = call_as("sb_streams", "keep", (callback(failing),))?;
        call("sb_streams", "call_kept", (index, 1))
    })
    .unwrap_err();
    assert!(matches!(&error, Error::Other(_)), "{error:?}");
    assert!(!error.is::<RuntimeError>());
    Ok(())
}

#[test]
fn t09_a_panic_in_the_scope_revokes_too() -> Result {
    setup()?;
    let kept = Mutex::new(0_usize);
    let ended = std::panic::catch_unwind(|| {
        scoped(&|n: i64| n, |lent| {
            *kept.lock().expect("sound") = call_as("sb_streams", "keep", (callback(lent),)).expect("kept");
            panic!("on purpose");
        })
    });
    assert!(ended.is_err());
    let index = *kept.lock().expect("sound");
    let error = call("sb_streams", "call_kept", (index, 1)).unwrap_err();
    assert!(matches!(error, Error::CallbackRevoked), "{error:?}");
    Ok(())
}

#[test]
fn t09_the_scope_waits_for_a_call_on_a_python_thread() -> Result {
    setup()?;
    let event: Object = get_as("sb_streams", "started")?;
    for attached in [false, true] {
        let finished = AtomicUsize::new(0);
        let slow = || -> Result {
            method_as::<Value>(&event, "set", ())?;
            // Without the interpreter: else nobody could reach the end of the scope.
            snakebridge::detached(|| std::thread::sleep(std::time::Duration::from_millis(100)));
            // And it needs the interpreter again, while the scope waits.
            call("builtins", "len", ("x",))?;
            finished.fetch_add(1, Ordering::SeqCst);
            Ok(())
        };
        let run = || {
            scoped(&slow, |slow| -> Result {
                call("sb_streams", "start", (callback(slow),))?;
                assert_eq!(call("sb_streams", "wait_started", ())?, Value::Bool(true));
                Ok(())
            })
        };
        if attached {
            snakebridge::attached(run)
        } else {
            run()
        }?;
        assert_eq!(finished.load(Ordering::SeqCst), 1, "attached: {attached}");
    }
    Ok(())
}
