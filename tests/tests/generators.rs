//! Generators, and context managers: what is resumed, and what is entered and left.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![deny(warnings)]

use std::sync::Mutex;

use snakebridge::exceptions::{LookupError, RuntimeError, StopIteration, ValueError};
use snakebridge::{
    Error, Result, call_as,
    types::{ContextManager, GeneratorStep, PyGenerator, PyIter, Suppressed},
};

mod py {
    snakebridge::python_module!(
        pub(crate) "generator",
        pub(crate) "generator_send",
        pub(crate) "context_manager",
        pub(crate) "decimal",
        pub(crate) "tempfile",
        pub(crate) "contextlib",
        path = "fixtures/python/constructs",
        include = [
            "generator.*", "generator_send.*", "context_manager.*",
            "decimal.localcontext", "decimal.getcontext", "decimal.Context.*",
            "tempfile.TemporaryDirectory", "tempfile.TemporaryDirectory.*",
            "contextlib.suppress", "contextlib.closing", "contextlib.ExitStack",
        ]
    );
}
use py::*;

/// For tests that read one log.
static TURN: Mutex<()> = Mutex::new(());

fn exception<T: snakebridge::traits::FromPython>(class: &str, message: &str) -> Result<T> {
    call_as("builtins", class, (message,))
}

#[test]
fn a_generator_is_an_iterator() -> Result<()> {
    let counted: PyGenerator<i64, (), ()> = generator::count(3)?;
    for number in &counted {
        if number? == 0 {
            break;
        }
    }
    assert_eq!(counted.collect::<Result<Vec<_>>>()?, [1, 2], "it goes on");
    let squares: PyIter<i64> = generator::squares(4)?;
    assert_eq!(squares.collect::<Result<Vec<_>>>()?, [0, 1, 4, 9]);
    let mut broken = generator::broken()?;
    assert_eq!(broken.next().unwrap()?, 1);
    let error = broken.next().unwrap().unwrap_err();
    assert!(error.is::<LookupError>(), "{error}");
    assert!(broken.next().is_none() && broken.returned().is_none());
    let pages = generator::Pages::new(2)?;
    let titles: Vec<String> = (&pages).into_iter().collect::<Result<_>>()?;
    assert_eq!(titles, ["page 0", "page 1"]);
    assert_eq!(pages.iter()?.count(), 2);
    Ok(())
}

#[test]
fn a_generator_passes_for_what_it_is() -> Result<()> {
    let mut counted = generator::count(4)?;
    assert_eq!(counted.next().unwrap()?, 0);
    // What is left of it.
    assert_eq!(generator::total(&counted)?, 6);
    assert!(counted.next().is_none());
    assert_eq!(generator::drain(&generator::count(2)?)?, [0, 1]);
    assert_eq!(generator::total([1, 2])?, 3);
    Ok(())
}

#[test]
fn what_only_iterates_is_iterated() -> Result<()> {
    let mapped = generator::mapped(3)?;
    let left = mapped.clone();
    assert_eq!(mapped.collect::<Result<Vec<_>>>()?, [0, 1, 2]);
    let error = left.close().unwrap_err();
    assert!(error.is::<snakebridge::exceptions::AttributeError>(), "{error}");
    Ok(())
}

#[test]
fn it_is_sent_values_and_returns_one() -> Result<()> {
    let average: PyGenerator<f64, f64, i64> = generator_send::average()?;
    assert_eq!(average.start()?, GeneratorStep::Yielded(0.0));
    assert_eq!(average.send(4)?, GeneratorStep::Yielded(4.0));
    assert_eq!(average.send(1.0)?.yielded(), Some(2.5));
    assert_eq!(average.returned(), None);
    assert_eq!(average.send(-1.0)?, GeneratorStep::Returned(2));
    assert_eq!(
        (average.returned(), average.clone().returned()),
        (Some(&2), Some(&2))
    );
    let error = average.send(1.0).unwrap_err();
    assert!(error.is::<StopIteration>(), "{error}");
    assert_eq!(average.returned(), Some(&2));
    Ok(())
}

#[test]
fn what_it_returned_is_there_after_iterating() -> Result<()> {
    let mut forgiving = generator_send::forgiving()?;
    assert_eq!(forgiving.next().unwrap()?, "first");
    assert!(forgiving.next().is_none());
    assert_eq!(forgiving.returned().map(String::as_str), Some("end None"));
    let mut liar = generator_send::liar()?;
    assert_eq!(liar.next().unwrap()?, 1);
    match liar.next().unwrap().unwrap_err() {
        Error::TypeMismatch {
            symbol,
            expected,
            got,
            ..
        } => assert_eq!(
            (symbol.as_str(), expected.as_str(), got.as_str()),
            ("the value returned by the generator", "int", "str")
        ),
        other => panic!("{other}"),
    }
    assert!(liar.next().is_none() && liar.returned().is_none());
    Ok(())
}

#[test]
fn an_exception_is_raised_where_it_waits() -> Result<()> {
    let forgiving = generator_send::forgiving()?;
    assert_eq!(forgiving.start()?, GeneratorStep::Yielded("first".to_owned()));
    let thrown: ValueError = exception("ValueError", "this")?;
    assert_eq!(
        forgiving.throw(&thrown)?,
        GeneratorStep::Yielded("caught this".to_owned())
    );
    assert_eq!(forgiving.send("x")?, GeneratorStep::Returned("end x".to_owned()));
    let strict = generator_send::average()?;
    strict.start()?;
    let thrown: LookupError = exception("LookupError", "not caught")?;
    assert!(strict.throw(&thrown).unwrap_err().is::<LookupError>());
    assert!(strict.clone().next().is_none());
    Ok(())
}

#[test]
fn closing_runs_what_is_left_to_clean_up() -> Result<()> {
    let before = generator_send::names()?.len();
    let average = generator_send::average()?;
    average.start()?;
    average.close()?;
    assert!(generator_send::names()?.len() > before);
    assert_eq!(average.returned(), None);
    assert!(average.clone().next().is_none());
    average.close()?;
    Ok(())
}

#[test]
fn a_context_manager_is_entered_and_left() -> Result<()> {
    let _turn = TURN.lock().unwrap();
    let _ = context_manager::taken()?;
    let manager: ContextManager<String> = context_manager::opened("a")?;
    assert_eq!(manager.with(|name| Ok(name + "!"))?, "A!");
    assert_eq!(context_manager::taken()?, ["enter a", "exit a"]);
    let manager = context_manager::managed("b")?;
    let error = manager.with(|_| context_manager::missing()).unwrap_err();
    assert!(error.is::<LookupError>(), "{error}");
    assert_eq!(context_manager::taken()?, ["enter b", "caught b", "exit b"]);
    // By the guard, which leaves when it is dropped.
    {
        let entered = context_manager::opened("c")?.enter()?;
        assert_eq!((entered.as_str(), context_manager::taken()?.len()), ("C", 1));
    }
    assert_eq!(context_manager::taken()?, ["exit c"]);
    let entered = context_manager::opened("d")?.enter()?;
    entered.exit()?;
    assert_eq!(context_manager::taken()?, ["enter d", "exit d"]);
    assert_eq!(context_manager::plain(3)?.with(Ok)?, 3);
    // Which class it is of does not matter.
    assert_eq!(context_manager::enter(&context_manager::opened("e")?)?, "E");
    let _ = context_manager::taken()?;
    Ok(())
}

#[test]
fn what_a_manager_suppresses_is_reported() -> Result<()> {
    let _turn = TURN.lock().unwrap();
    let suppressed = context_manager::quiet()?.with_suppression(|_| context_manager::missing())?;
    assert!(suppressed.is_none());
    let error = context_manager::quiet()?
        .with(|_| context_manager::missing())
        .unwrap_err();
    match &error {
        Error::Other(other) => {
            let suppressed = other.downcast_ref::<Suppressed>().unwrap();
            assert!(suppressed.error().is::<LookupError>());
        }
        other => panic!("{other}"),
    }
    assert_eq!(context_manager::quiet()?.with_suppression(Ok)?, Some(1));
    // An error that is not of Python reaches it as a RuntimeError, which this one does not suppress.
    let error = context_manager::quiet()?
        .with(|_| -> Result<()> { Err(Error::other(std::fmt::Error)) })
        .unwrap_err();
    assert!(
        !error.is::<RuntimeError>() && matches!(error, Error::Other(_)),
        "{error}"
    );
    Ok(())
}

#[test]
fn own_classes_are_context_managers_too() -> Result<()> {
    let _turn = TURN.lock().unwrap();
    let _ = context_manager::taken()?;
    let error = context_manager::Liar::new()?.with(Ok).unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { expected, .. } if expected == "int"),
        "{error}"
    );
    // It was entered all the same.
    assert_eq!(context_manager::taken()?, ["left RuntimeError"]);
    let lock = context_manager::Lock::new()?;
    assert!(lock.with(|inner| snakebridge::attr_as::<bool>(&inner, "held"))?);
    assert!(!snakebridge::attr_as::<bool>(&lock, "held")?);
    Ok(())
}

#[test]
fn context_managers_of_the_standard_library() -> Result<()> {
    let before = decimal::getcontext()?.prec()?;
    let inside = decimal::localcontext()?.with(|context| {
        context.set_prec(3)?;
        decimal::getcontext()?.prec()
    })?;
    assert_eq!((inside, decimal::getcontext()?.prec()?), (3, before));
    let path = tempfile::TemporaryDirectory::<str>::new()?.with(|path: String| {
        assert!(std::path::Path::new(&path).is_dir());
        Ok(path)
    })?;
    assert!(!std::path::Path::new(&path).exists());
    Ok(())
}
