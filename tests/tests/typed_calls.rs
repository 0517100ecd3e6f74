//! Callbacks, pulled iterators, streams and the argument buffer, through the entry points of generated code.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use snakebridge::__private::{self as private, Site, call, call_with, callback0, callback1, callback2};
use snakebridge::exceptions::{AttributeError, KeyError, TypeError, ValueError};
use snakebridge::{
    Error, Handle, Object, Result, Value,
    kinds::Iterable,
    pull,
    traits::{Arg, Args},
    types::{List, PyIter},
};
use snakebridge_tests::filled;
use snakebridge_tests::source::{eval, eval_in, run, scope};

/// Handles dropped outside the interpreter are released within 100 ms; a loaded machine gets more.
fn wait_until(done: impl Fn() -> Result<bool>) -> Result<()> {
    for _ in 0..200 {
        if done()? {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("nothing was released within two seconds");
}

#[test]
fn a_callback_of_the_wrong_arity_is_a_type_error_with_both_numbers() -> Result<()> {
    static MAP: Site = Site::function("builtins", "map");
    static REDUCE: Site = Site::function("functools", "reduce");
    let sum: i64 = call(
        &REDUCE,
        [
            callback2::<i64, i64, i64, _>(|a: i64, b: i64| a * 10 + b),
            Arg::<Vec<i64>>::raw([1, 2, 3]),
        ],
    )?;
    assert_eq!(sum, 123);
    let items: PyIter<i64> = call(
        &MAP,
        [
            callback2::<i64, i64, i64, _>(|a: i64, b: i64| a + b),
            Arg::<Vec<i64>>::raw([1]),
        ],
    )?;
    let error = items.collect::<Result<Vec<_>>>().unwrap_err();
    assert!(error.is::<TypeError>(), "{error:?}");
    assert!(
        error.to_string().contains('2') && error.to_string().contains('1'),
        "{error}"
    );
    Ok(())
}

#[test]
fn callback_arguments_are_typed_and_may_be_handles() -> Result<()> {
    static MAP: Site = Site::function("builtins", "map");
    let lengths: PyIter<i64> = call(
        &MAP,
        [
            callback1::<List<i64>, i64, _>(|list: List<i64>| list.len().map(|n| n as i64 + 1)),
            Arg::<Vec<Vec<i64>>>::raw([vec![1, 2], vec![]]),
        ],
    )?;
    assert_eq!(lengths.collect::<Result<Vec<_>>>()?, [3, 1]);
    let wrong: PyIter<i64> = call(
        &MAP,
        [
            callback1::<i64, i64, _>(|n: i64| n),
            Arg::<Vec<String>>::raw(["x"]),
        ],
    )?;
    let error = wrong.collect::<Result<Vec<_>>>().unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { symbol, .. } if symbol == "argument 1 of a Rust callback"),
        "{error:?}"
    );
    Ok(())
}

#[test]
fn a_closure_is_dropped_when_python_drops_its_callable() -> Result<()> {
    struct Guard(Arc<AtomicUsize>);
    impl Drop for Guard {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    static PARTIAL: Site = Site::function("functools", "partial");
    static CALL: Site = Site::method("functools", "partial", "__call__");
    let dropped = Arc::new(AtomicUsize::new(0));
    let guard = Guard(dropped.clone());
    let kept: Object = call(
        &PARTIAL,
        [callback0::<i64, _>(move || {
            let _ = &guard;
            5
        })],
    )?;
    assert_eq!(private::method::<i64, 0>(&CALL, &kept, [])?, 5);
    assert_eq!(dropped.load(Ordering::SeqCst), 0);
    drop(kept);
    wait_until(|| Ok(dropped.load(Ordering::SeqCst) == 1))
}

#[test]
fn a_pulled_iterator_is_lazy() -> Result<()> {
    static ISLICE: Site = Site::function("itertools", "islice");
    let made = Arc::new(AtomicUsize::new(0));
    let counter = made.clone();
    let endless = std::iter::repeat_with(move || counter.fetch_add(1, Ordering::SeqCst));
    let first: PyIter<i64> = call(
        &ISLICE,
        [Arg::<Iterable<i64>>::raw(pull(endless)), Arg::<i64>::raw(3)],
    )?;
    assert_eq!(made.load(Ordering::SeqCst), 0);
    assert_eq!(first.collect::<Result<Vec<_>>>()?, [0, 1, 2]);
    assert_eq!(made.load(Ordering::SeqCst), 3);
    Ok(())
}

#[test]
fn a_stream_produces_no_more_than_is_taken_and_ends_when_dropped() -> Result<()> {
    let globals = scope()?;
    run(
        &globals,
        "made, closed = [], []\ndef numbers():\n    try:\n        n = 0\n        while True:\n            n += 1\n            \
         made.append(n)\n            yield n\n    except GeneratorExit:\n        closed.append(True)\n        raise\n",
    )?;
    let mut numbers: PyIter<i64> = eval_in(&globals, "numbers()")?;
    assert_eq!(
        numbers.by_ref().take(5).collect::<Result<Vec<_>>>()?,
        [1, 2, 3, 4, 5]
    );
    assert_eq!(
        numbers.by_ref().take(5).collect::<Result<Vec<_>>>()?,
        [6, 7, 8, 9, 10]
    );
    assert_eq!(eval_in::<i64>(&globals, "len(made)")?, 10);
    assert_eq!(eval_in::<i64>(&globals, "len(closed)")?, 0);
    drop(numbers);
    wait_until(|| Ok(eval_in::<i64>(&globals, "len(closed)")? == 1))?;
    let odd: PyIter<Value> = eval("iter([None, '123', {'data': 1}])")?;
    let odd = odd.collect::<Result<Vec<_>>>()?;
    assert!(odd[0].is_none() && odd[1] == "123" && odd[2].get("data") == Some(&Value::Int(1)));
    Ok(())
}

#[test]
fn a_generator_takes_values_and_exceptions() -> Result<()> {
    let globals = scope()?;
    run(
        &globals,
        "def echo():\n    got = 'start'\n    while got != 'stop':\n        try:\n            got = yield got\n        \
         except ValueError as error:\n            got = f'caught {error}'\n",
    )?;
    let mut echo: PyIter<String> = eval_in(&globals, "echo()")?;
    assert_eq!(echo.next().unwrap()?, "start");
    assert_eq!(echo.send("a")?.as_deref(), Some("a"));
    let error: ValueError = eval("ValueError('this')")?;
    assert_eq!(echo.throw(&error)?.as_deref(), Some("caught this"));
    assert_eq!(echo.send("stop")?, None);
    assert!(echo.send("late")?.is_none() && echo.next().is_none());

    let mut echo: PyIter<String> = eval_in(&globals, "echo()")?;
    assert_eq!(echo.next().unwrap()?, "start");
    let other: KeyError = eval("KeyError('that')")?;
    assert!(echo.throw(&other).unwrap_err().is::<KeyError>());
    let mut echo: PyIter<String> = eval_in(&globals, "echo()")?;
    echo.close()?;
    assert!(echo.next().is_none());
    let mut list: PyIter<i64> = eval("iter([1])")?;
    assert!(list.send(1).unwrap_err().is::<AttributeError>());
    Ok(())
}

#[test]
fn optional_positional_arguments_fill_from_the_left() -> Result<()> {
    static RANGE: Site = Site::function("builtins", "range");
    let all: Vec<i64> = call_with(
        &RANGE,
        [Arg::<i64>::raw(1)],
        filled(|call| {
            call.positional(1, &["stop", "step"], Arg::<i64>::raw(2));
            call.positional(0, &["stop", "step"], Arg::<i64>::raw(6));
        }),
    )?;
    assert_eq!(all, [1, 3, 5]);
    let gap = call_with::<Vec<i64>, 1>(
        &RANGE,
        [Arg::<i64>::raw(1)],
        filled(|call| {
            call.positional(1, &["stop", "step"], Arg::<i64>::raw(2));
        }),
    )
    .unwrap_err();
    assert!(
        matches!(&gap, Error::Arguments { symbol, message, .. } if symbol == "builtins.range"
            && message.contains("`step` is set, but `stop` is not")),
        "{gap:?}"
    );
    static MAX: Site = Site::function("builtins", "max");
    let largest: i64 = call_with(
        &MAX,
        [Arg::<i64>::raw(1)],
        filled(|call| {
            Args::<i64>::push_to((5, 3_u8), call);
        }),
    )?;
    assert_eq!(largest, 5);
    Ok(())
}

#[test]
fn a_required_keyword_is_sent_by_name_and_once() -> Result<()> {
    static SORTED: Site = Site::function("builtins", "sorted").keywords(&["reverse"]);
    let sorted: Vec<i64> = call(&SORTED, [Arg::<Vec<i64>>::raw([1, 3, 2]), Arg::<bool>::raw(true)])?;
    assert_eq!(sorted, [3, 2, 1]);
    let again: Vec<i64> = call_with(
        &SORTED,
        [Arg::<Vec<i64>>::raw([1, 3, 2]), Arg::<bool>::raw(true)],
        filled(|call| {
            call.extra("reverse", Arg::<bool>::raw(false));
        }),
    )?;
    assert_eq!(again, [1, 2, 3]);
    Ok(())
}

#[test]
fn a_failed_conversion_in_a_setter_is_the_error_of_the_call() -> Result<()> {
    static SORTED: Site = Site::function("builtins", "sorted");
    let error = call_with::<Vec<i64>, 1>(
        &SORTED,
        [Arg::<Vec<i64>>::raw([1])],
        filled(|call| {
            call.set("reverse", private::Raw::error(Error::other(std::fmt::Error)));
        }),
    )
    .unwrap_err();
    assert!(matches!(error, Error::Other(_)), "{error:?}");
    let handle: Object = eval("[]")?;
    assert!(Handle::is(&handle, &handle.clone()));
    Ok(())
}
