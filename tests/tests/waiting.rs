//! `async def` and `Awaitable[T]`: waited for on one event loop. And type variables that stand inside of handles.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::time::Duration;

use snakebridge::exceptions::{Exception, LookupError, RuntimeError};
use snakebridge::{Awaitable, Class, Error, Result, callback};

snakebridge::python_module!(
    "waiting",
    "asyncio",
    path = "fixtures/python",
    include = ["waiting.*", "asyncio.run", "asyncio.sleep"]
);

#[test]
fn a_coroutine_is_waited_for() -> Result<()> {
    let doubled: Awaitable<i64> = waiting::double(21)?;
    assert_eq!(doubled.block_on()?, 42);
    assert_eq!(waiting::double_with(1, |kw| kw.delay(0.01))?.block_on()?, 2);
    assert_eq!(waiting::later(7)?.block_on()?, "7");
    assert_eq!(waiting::both(1, 2)?.block_on()?, (2, 4));
    let station = waiting::Station::new()?;
    station.read(1)?.block_on()?;
    assert_eq!(station.read(2)?.block_on()?, [1, 2]);
    assert_eq!(asyncio::sleep_result(0.0, "rested")?.block_on()?, "rested");
    Ok(())
}

#[test]
fn what_it_raises_comes_out() -> Result<()> {
    let error = waiting::fail("gone")?.block_on().unwrap_err();
    assert!(
        error.is::<LookupError>() && error.to_string().contains("gone"),
        "{error}"
    );
    match waiting::liar()?.block_on().unwrap_err() {
        Error::TypeMismatch {
            symbol,
            expected,
            got,
            ..
        } => {
            assert_eq!(
                (symbol.as_str(), expected.as_str(), got.as_str()),
                ("what was awaited", "int", "str")
            );
        }
        other => panic!("{other}"),
    }
    let once = waiting::double(1)?;
    assert_eq!(once.block_on()?, 2);
    let error = once.block_on().unwrap_err();
    assert!(
        error.is::<RuntimeError>() && error.to_string().contains("already awaited"),
        "{error}"
    );
    Ok(())
}

#[test]
fn a_limit_cancels_it() -> Result<()> {
    let error = waiting::forever()?
        .block_on_for(Duration::from_millis(20))
        .unwrap_err();
    assert!(
        error.is::<Exception>() && error.to_string().contains("TimeoutError"),
        "{error}"
    );
    assert_eq!(waiting::double(4)?.block_on_for(Duration::from_secs(60))?, 8);
    Ok(())
}

#[test]
fn many_threads_wait_on_one_loop() -> Result<()> {
    snakebridge::init()?;
    let found: Vec<i64> = std::thread::scope(|scope| {
        let wait = |n: i64| move || waiting::double_with(n, |kw| kw.delay(0.05))?.block_on();
        let threads: Vec<_> = (0..8).map(|n| scope.spawn(wait(n))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect::<Result<_>>()
    })?;
    assert_eq!(found, [0, 2, 4, 6, 8, 10, 12, 14]);
    assert_eq!(waiting::loops()?, 1);
    Ok(())
}

#[test]
fn waiting_on_the_loop_itself_is_an_error() -> Result<()> {
    // The closure is called by the loop's thread.
    let called = waiting::calls(callback(|| waiting::double(1)?.block_on()))?;
    let error = called.block_on().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("on the event loop that would have to run"),
        "{error}"
    );
    Ok(())
}

#[test]
fn type_variables_are_read_off_handles() -> Result<()> {
    let answer: i64 = waiting::run(&waiting::double(2)?)?;
    assert_eq!(answer, 4);
    let rested: String = asyncio::run(&asyncio::sleep_result(0.0, "a")?)?;
    assert_eq!(rested, "a");
    let boxed = waiting::Box::new("b")?;
    let text: String = waiting::opened(&boxed)?;
    assert_eq!((text.as_str(), boxed.get()?.as_str()), ("b", "b"));
    let station: waiting::Station = waiting::made(&Class::<waiting::Station>::of()?)?;
    assert!(station.seen()?.to_vec()?.is_empty());
    Ok(())
}
