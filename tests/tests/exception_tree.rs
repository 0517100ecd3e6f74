//! `err.is::<E>()` and `downcast` agree with `issubclass` for every pair of builtin exceptions of the running Python.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]
#![deny(warnings)]

use std::collections::BTreeSet;

use snakebridge::exceptions::{Exception, LookupError, ValueError};
use snakebridge::{__private::PythonClass, Error, Handle, Object, Result, call_as};
use snakebridge_tests::source::{eval, eval_in, run, scope};

type Is = fn(&Error) -> bool;
type Downcast = fn(Error) -> bool;

fn is<T: PythonClass>(error: &Error) -> bool {
    error.is::<T>()
}

/// Whether it can be downcast; what cannot is given back as it was.
fn downcast<T: PythonClass>(error: Error) -> bool {
    let before = error.to_string();
    match error.downcast::<T>() {
        Ok(_) => true,
        Err(same) => {
            assert_eq!(same.to_string(), before);
            false
        }
    }
}

macro_rules! tree {
    ($($name:ident)*) => {
        fn classes() -> Vec<(&'static str, Is, Downcast)> {
            use snakebridge::exceptions;
            vec![$((stringify!($name), is::<exceptions::$name> as Is, downcast::<exceptions::$name> as Downcast)),*]
        }
    };
}

tree! {
    BaseException BaseExceptionGroup ExceptionGroup Exception ArithmeticError FloatingPointError OverflowError
    ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError LookupError
    IndexError KeyError MemoryError NameError UnboundLocalError OSError BlockingIOError ChildProcessError ConnectionError
    BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError
    FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError
    TimeoutError ReferenceError RuntimeError NotImplementedError PythonFinalizationError RecursionError
    StopAsyncIteration StopIteration SyntaxError IndentationError TabError SystemError TypeError ValueError UnicodeError
    UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning BytesWarning DeprecationWarning
    EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning
    SyntaxWarning UnicodeWarning UserWarning GeneratorExit KeyboardInterrupt SystemExit
}

/// What the running Python has, and how to raise one of each.
const SOURCE: &str = "
import builtins
classes = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException) and value.__name__ == name
}
special = {
    'UnicodeDecodeError': ('utf-8', b'x', 0, 1, 'r'),
    'UnicodeEncodeError': ('utf-8', 'x', 0, 1, 'r'),
    'UnicodeTranslateError': ('x', 0, 1, 'r'),
    'BaseExceptionGroup': ('m', [KeyboardInterrupt()]),
    'ExceptionGroup': ('m', [ValueError()]),
}
def fail(name):
    raise classes[name](*special.get(name, ('message',)))
def fail_in_a_subclass(name):
    class Sub(classes[name]):
        pass
    raise Sub(*special.get(name, ('message',)))
def bases(name):
    return {other for other, value in classes.items() if issubclass(classes[name], value)}
";

#[test]
fn every_pair_agrees_with_issubclass() -> Result<()> {
    let namespace = scope()?;
    run(&namespace, SOURCE)?;
    let there: BTreeSet<String> = eval_in::<Vec<String>>(&namespace, "list(classes)")?
        .into_iter()
        // What begins so is an interpreter's own affair (`_IncompleteInputError` of 3.13).
        .filter(|name| !name.starts_with('_'))
        .collect();
    let classes = classes();
    let known: BTreeSet<&str> = classes.iter().map(|(name, ..)| *name).collect();
    for name in &there {
        assert!(
            known.contains(name.as_str()),
            "{name} has no type in snakebridge::exceptions"
        );
    }
    let mut pairs = 0;
    for name in &there {
        let bases: BTreeSet<String> = eval_in::<Vec<String>>(&namespace, &format!("list(bases({name:?}))"))?
            .into_iter()
            .collect();
        for raise in ["fail", "fail_in_a_subclass"] {
            let raised: Result<Object> = eval_in(&namespace, &format!("{raise}({name:?})"));
            let error = raised.unwrap_err();
            for (other, is, downcast) in &classes {
                // A class that this Python does not have yet is a base of none.
                assert_eq!(is(&error), bases.contains(*other), "{raise}({name}), as {other}");
                assert_eq!(
                    downcast(error.clone()),
                    bases.contains(*other),
                    "{raise}({name}), downcast to {other}"
                );
                pairs += 1;
            }
        }
    }
    assert!(
        there.len() >= 60 && pairs >= 2 * there.len() * there.len(),
        "{pairs} pairs"
    );
    println!("{pairs} pairs of {} classes", there.len());
    Ok(())
}

/// The expected and found type of a mismatch.
#[track_caller]
fn mismatch<T: std::fmt::Debug>(found: Result<T>) -> (String, String) {
    match found.unwrap_err() {
        Error::TypeMismatch { expected, got, .. } => (expected, got),
        other => panic!("{other}"),
    }
}

#[test]
fn casting_the_wrong_object_fails() -> Result<()> {
    let key: Object = call_as("builtins", "KeyError", ("k",))?;
    assert_eq!(Handle::cast::<LookupError>(&key)?.to_string(), "'k'");
    let found = mismatch(Handle::cast::<ValueError>(&key));
    assert_eq!(
        found,
        ("builtins.ValueError".to_owned(), "builtins.KeyError".to_owned())
    );
    let number: Object = eval("5")?;
    let found = mismatch(Handle::cast::<Exception>(&number));
    assert_eq!(
        found,
        ("builtins.Exception".to_owned(), "builtins.int".to_owned())
    );
    let class: Object = eval("KeyError")?;
    let found = mismatch(Handle::cast::<LookupError>(&class));
    assert_eq!(found.1, "builtins.type", "the class is not an instance of itself");
    Ok(())
}

#[test]
fn other_errors_are_of_no_class() {
    let overflow = call_as::<i64>("builtins", "pow", (2, 70)).unwrap_err();
    assert!(
        matches!(overflow, Error::IntOverflow { .. }) && !overflow.is::<Exception>(),
        "{overflow}"
    );
    assert!(matches!(
        overflow.downcast::<Exception>(),
        Err(Error::IntOverflow { .. })
    ));
}
