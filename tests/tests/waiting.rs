//! `async def` and `Awaitable[T]`: waited for on one event loop. And type variables that stand inside of handles.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::Mutex;
use std::time::Duration;

use snakebridge::exceptions::{LookupError, RuntimeError, StopAsyncIteration, TimeoutError, ValueError};
use snakebridge::{
    Error, Result, call_as, callback,
    types::{AsyncContextManager, AsyncGenerator, AsyncIter, Awaitable, Class, Suppressed},
};

snakebridge::python_module!(
    "waiting",
    "asyncio",
    path = "fixtures/python",
    include = [
        "waiting.*",
        "asyncio.run",
        "asyncio.sleep",
        "asyncio.Queue",
        "asyncio.Queue.*"
    ]
);

mod constructs {
    snakebridge::python_module!(
        pub(crate) "async_function",
        pub(crate) "async_generator",
        pub(crate) "async_context_manager",
        path = "fixtures/python/constructs"
    );
}

/// For tests that read one log.
static TURN: Mutex<()> = Mutex::new(());

use constructs::{async_context_manager, async_function, async_generator};

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
                ("the awaited value", "int", "str")
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
    // Before Python 3.11, what `concurrent.futures` raises is another class.
    assert!(error.is::<TimeoutError>(), "{error}");
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

#[test]
fn async_functions_and_methods() -> Result<()> {
    assert_eq!(async_function::double(4)?.block_on()?, 8);
    async_function::nothing()?.block_on()?;
    assert!(
        async_function::fail()?
            .block_on()
            .unwrap_err()
            .is::<LookupError>()
    );
    assert_eq!(async_function::later(3)?.block_on()?, "3");
    assert_eq!(async_function::routine()?.block_on()?, [1, 2]);
    assert_eq!(async_function::Service::new()?.find("ada")?.block_on()?, Some(3));
    Ok(())
}

#[test]
fn async_iterators_iterate_here_and_now() -> Result<()> {
    let counted: AsyncIter<i64> = async_generator::count(3)?;
    assert_eq!(counted.block_on_iter()?.collect::<Result<Vec<_>>>()?, [0, 1, 2]);
    let mut broken = async_generator::broken()?.block_on_iter()?;
    assert_eq!(broken.next().unwrap()?, 1);
    let error = broken.next().unwrap().unwrap_err();
    assert!(error.is::<LookupError>() && broken.next().is_none(), "{error}");
    let steps = async_generator::count(1)?;
    assert_eq!(steps.anext()?.block_on()?, 0);
    let error = steps.anext()?.block_on().unwrap_err();
    assert!(error.is::<StopAsyncIteration>(), "{error}");
    let slow = async_generator::forever()?;
    assert_eq!(slow.anext()?.block_on()?, 1);
    assert!(slow.anext()?.block_on_for(Duration::from_millis(20)).is_err());
    Ok(())
}

#[test]
fn classes_with_aiter_are_async_iterables() -> Result<()> {
    let ticks = async_generator::Ticks::new(3)?;
    assert_eq!(ticks.block_on_iter()?.collect::<Result<Vec<_>>>()?, [2, 1, 0]);
    assert_eq!(async_generator::ticks(2)?.block_on_iter()?.count(), 2);
    assert_eq!(
        async_generator::total(&async_generator::Ticks::new(4)?)?.block_on()?,
        6
    );
    assert_eq!(
        async_generator::total(&async_generator::count(4)?)?.block_on()?,
        6
    );
    assert_eq!(async_generator::Ticks::new(1)?.anext()?.block_on()?, 0);
    Ok(())
}

#[test]
fn an_async_generator_is_sent_values_and_closed() -> Result<()> {
    let echo: AsyncGenerator<String, i64> = async_generator::echo()?;
    assert_eq!(echo.anext()?.block_on()?, "got 0");
    assert_eq!(echo.asend(7)?.block_on()?, "got 7");
    let thrown: ValueError = call_as("builtins", "ValueError", ("this",))?;
    assert_eq!(echo.athrow(&thrown)?.block_on()?, "caught this");
    let before = async_generator::names()?.len();
    echo.aclose()?.block_on()?;
    assert_eq!(async_generator::names()?.len(), before + 1);
    let error = echo.anext()?.block_on().unwrap_err();
    assert!(error.is::<StopAsyncIteration>(), "{error}");
    Ok(())
}

#[test]
fn async_context_managers_are_entered_and_left() -> Result<()> {
    let _turn = TURN.lock().unwrap();
    let _ = async_context_manager::taken()?;
    let session = async_context_manager::Session::new()?;
    let got = session.with_blocking(|session| session.get(1)?.block_on())?;
    assert_eq!(got, 2);
    assert_eq!(async_context_manager::taken()?, ["enter", "exit NoneType"]);
    let error = session
        .with_blocking(|_| async_context_manager::missing())
        .unwrap_err();
    assert!(error.is::<LookupError>(), "{error}");
    assert_eq!(async_context_manager::taken()?, ["enter", "exit LookupError"]);
    let opened: AsyncContextManager<String> = async_context_manager::opened("a")?;
    assert_eq!(opened.with_blocking(Ok)?, "A");
    assert_eq!(async_context_manager::managed("b")?.with_blocking(Ok)?, "B");
    assert_eq!(
        async_context_manager::taken()?,
        ["open a", "close a", "open b", "close b"]
    );
    let quiet = async_context_manager::quiet()?;
    assert!(
        quiet
            .with_blocking_suppression(|_| async_context_manager::missing())?
            .is_none()
    );
    let error = async_context_manager::quiet()?
        .with_blocking(|_| async_context_manager::missing())
        .unwrap_err();
    assert!(
        matches!(&error, Error::Other(other) if other.is::<Suppressed>()),
        "{error}"
    );
    Ok(())
}

#[test]
fn one_task_enters_and_leaves() -> Result<()> {
    let _turn = TURN.lock().unwrap();
    let _ = async_context_manager::taken()?;
    assert_eq!(async_context_manager::OneTask::new()?.with_blocking(Ok)?, 1);
    assert_eq!(async_context_manager::taken()?, ["same True"]);
    // What it gives is not what it says: it is left all the same.
    let error = async_context_manager::Liar::new()?.with_blocking(Ok).unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { expected, .. } if expected == "int"),
        "{error}"
    );
    assert_eq!(async_context_manager::taken()?, ["left RuntimeError"]);
    Ok(())
}

#[test]
fn asyncio_runs_coroutines_and_queues() -> Result<()> {
    assert_eq!(asyncio::run(&async_function::double(5)?)?, 10);
    // Before Python 3.10 a queue belongs to the event loop of the thread that makes it.
    if snakebridge::get_as::<i64>("sys", "hexversion")? < 0x030a_0000 {
        return Ok(());
    }
    let queue = asyncio::Queue::<i64>::new()?;
    queue.put(3)?.block_on()?;
    queue.put_nowait(4)?;
    assert_eq!(
        (queue.qsize()?, queue.get()?.block_on()?, queue.get_nowait()?),
        (2, 3, 4)
    );
    assert!(queue.empty()?);
    Ok(())
}
