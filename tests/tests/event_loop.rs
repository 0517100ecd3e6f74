//! Code of Rust on the background event loop: closures that need a running loop, futures of Rust that Python awaits, and
//! async iteration without blocking.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::future::{Future, IntoFuture, pending};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use snakebridge::exceptions::{LookupError, RuntimeError};
use snakebridge::types::{AsyncGenerator, AsyncIter, AsyncStream, Awaitable};
use snakebridge::{Error, Handle, Object, Result, Session, args, call_as, event_loop, method};
use snakebridge_tests::{eventually, module};

snakebridge::python_module!(
    "asyncio",
    include = [
        "create_task",
        "gather",
        "as_completed",
        "sleep",
        "wait_for",
        "Future",
        "Future.*",
        "Task",
        "Task.*",
        "Event",
        "Event.*",
    ]
);

mod constructs {
    snakebridge::python_module!(pub(crate) "async_generator", path = "fixtures/python/constructs");
}
use constructs::async_generator;

const PYTHON: &str = "
import asyncio, threading

log = []

class NeedsALoop:
    def __init__(self, name):
        self.loop = asyncio.get_running_loop()
        self.name = name

    async def answer(self):
        return self.loop is asyncio.get_running_loop()

async def counts(n, name):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        log.append('closed ' + name)

async def twice(awaitable):
    return 2 * await awaitable

async def caught(awaitable):
    try:
        return await awaitable
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)

async def cancels(awaitable):
    task = asyncio.ensure_future(awaitable)
    await asyncio.sleep(0.02)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return 'cancelled'

def on_a_thread(awaitable):
    return asyncio.run(awaitable)

def logged(end):
    return [s for s in log if s.endswith(end)]
";

fn made() -> Result<()> {
    module("sb_on_loop", PYTHON)
}

fn run<F: IntoFuture>(future: F) -> F::Output {
    futures::executor::block_on(future.into_future())
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .unwrap()
}

#[test]
fn t08_what_needs_a_running_loop_is_made_on_it() -> Result<()> {
    made()?;
    let error = call_as::<Object>("sb_on_loop", "NeedsALoop", ("here",)).unwrap_err();
    assert!(error.to_string().contains("no running event loop"), "{error}");
    let needs = run(event_loop::run(|| {
        call_as::<Object>("sb_on_loop", "NeedsALoop", ("there",))
    }))?;
    let answer: Awaitable<bool> = snakebridge::method_as(&needs, "answer", ())?;
    assert!(run(answer)?);
    // The same without async code.
    let needs = event_loop::run(|| call_as::<Object>("sb_on_loop", "NeedsALoop", ("there",))).block_on()?;
    assert!(snakebridge::method_as::<Awaitable<bool>>(&needs, "answer", ())?.block_on()?);
    Ok(())
}

#[test]
fn t08_tasks_and_futures_are_awaited() -> Result<()> {
    let task = run(event_loop::run(|| {
        asyncio::create_task(&asyncio::sleep_result(0.01, 5)?)
    }))?;
    assert_eq!(run(&task)?, 5);
    // Once more: a task keeps its result.
    assert_eq!(run(task)?, 5);
    let first = |n: i64| asyncio::sleep_result(0.001, n);
    let all = event_loop::run(move || {
        call_as::<asyncio::Future<Vec<i64>>>("asyncio", "gather", (&first(1)?, &first(2)?))
    });
    assert_eq!(run(async { all.await?.await })?, [1, 2]);
    let sum = runtime().block_on(async {
        let each = event_loop::run(|| {
            let sleeps = [3, 1, 2].map(|n| asyncio::sleep_result(0.01 * n as f64, n));
            let sleeps = sleeps.into_iter().collect::<Result<Vec<Awaitable<i64>>>>()?;
            call_as::<Object>("asyncio", "as_completed", (&sleeps,))
                .and_then(|each| call_as::<Vec<Awaitable<i64>>>("builtins", "list", (&each,)))
        });
        let mut order = Vec::new();
        for next in each.await? {
            order.push(next.await?);
        }
        Ok::<_, Error>(order)
    })?;
    assert_eq!(sum, [1, 2, 3]);
    Ok(())
}

#[test]
fn t08_a_closure_on_the_loop_keeps_session_errors_and_panics() -> Result<()> {
    made()?;
    let session = Session::builder().id("on_loop").open()?;
    let run_there =
        session.enter(|| event_loop::run(|| call_as::<Object>("sb_on_loop", "NeedsALoop", ("",))));
    assert_eq!(Handle::reference(&run(run_there)?).session_id(), "on_loop");
    let error = run(event_loop::run(|| call_as::<i64>("operator", "index", ("x",)))).unwrap_err();
    assert!(error.to_string().contains("TypeError"), "{error}");
    let error = run(event_loop::run(|| Err::<(), _>(Error::other(std::fmt::Error)))).unwrap_err();
    assert!(
        matches!(&error, Error::Other(inner) if inner.is::<std::fmt::Error>()),
        "{error}"
    );
    let error = run(event_loop::run(|| -> Result<()> { panic!("in the closure") })).unwrap_err();
    assert!(
        matches!(&error, Error::CallbackPanic { message, .. } if message == "in the closure"),
        "{error}"
    );
    // Waiting for the loop on its own thread is an error, not a deadlock.
    let error = event_loop::run(|| event_loop::run(|| Ok(1)).block_on())
        .block_on()
        .unwrap_err();
    assert!(error.is::<RuntimeError>(), "{error}");
    // What is dropped before it began does not run.
    let count = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&count);
    drop(event_loop::run(move || Ok(seen.fetch_add(1, Ordering::Relaxed))).into_future());
    assert_eq!(run(event_loop::run(|| Ok(1)))?, 1);
    assert_eq!(count.load(Ordering::Relaxed), 0);
    Ok(())
}

#[test]
fn t08_python_awaits_a_future_of_rust() -> Result<()> {
    made()?;
    let runtime = runtime();
    let answer = |wait: u64| {
        let handle = runtime.handle().clone();
        event_loop::coroutine(async move {
            let timer = handle.spawn(async move { tokio::time::sleep(Duration::from_millis(wait)).await });
            timer.await.map_err(Error::other)?;
            Ok::<i64, Error>(21)
        })
    };
    // On the background loop, on another one, and from Rust.
    let twice: Awaitable<i64> = call_as("sb_on_loop", "twice", (&answer(5)?,))?;
    assert_eq!(run(twice)?, 42);
    assert_eq!(call_as::<i64>("sb_on_loop", "on_a_thread", (&answer(5)?,))?, 21);
    assert_eq!(answer(0)?.block_on()?, 21);
    // A future that wakes itself, and one that waits for Python.
    let yields = event_loop::coroutine(async {
        for _ in 0..1000 {
            let mut is_second = false;
            std::future::poll_fn(|context| {
                if std::mem::replace(&mut is_second, true) {
                    return Poll::Ready(());
                }
                context.waker().wake_by_ref();
                Poll::Pending
            })
            .await;
        }
        asyncio::sleep_result(0.0, "through")
            .map(Awaitable::into_future)?
            .await
    })?;
    assert_eq!(
        call_as::<String>("sb_on_loop", "on_a_thread", (&yields,))?,
        "through"
    );
    Ok(())
}

#[test]
fn t08_errors_panics_and_the_end_of_a_future_of_rust() -> Result<()> {
    made()?;
    struct Dropped(Arc<AtomicUsize>);
    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let caught = |coroutine: &Object| -> Result<String> {
        call_as::<Awaitable<String>>("sb_on_loop", "caught", (coroutine,))
            .and_then(|caught| caught.block_on())
    };
    let fails = event_loop::coroutine(async {
        LookupError::new("nothing").and_then(|error| Err::<i64, _>(error.into()))
    })?;
    assert_eq!(caught(Handle::object(&fails))?, "LookupError: nothing");
    let panics = event_loop::coroutine(async {
        if true {
            panic!("in a future");
        }
        1
    })?;
    assert!(caught(Handle::object(&panics))?.contains("in a future"));
    let dropped = Arc::new(AtomicUsize::new(0));
    let held = Dropped(Arc::clone(&dropped));
    let waits = event_loop::coroutine(async move {
        let _held = held;
        pending::<i64>().await
    })?;
    let cancelled: Awaitable<String> = call_as("sb_on_loop", "cancels", (&waits,))?;
    assert_eq!(run(cancelled)?, "cancelled");
    assert_eq!(dropped.load(Ordering::Relaxed), 1);
    // In the session of the call.
    let session = Session::builder().id("of_a_future").open()?;
    let own = session.enter(|| event_loop::coroutine(async { Session::current().id().to_owned() }))?;
    assert_eq!(own.block_on()?, "of_a_future");
    Ok(())
}

#[test]
fn t08_async_iteration_without_blocking() -> Result<()> {
    let counted = runtime().block_on(async {
        let (mut stream, mut counted) = (async_generator::count(3)?.stream()?, Vec::new());
        while let Some(item) = stream.next().await {
            counted.push(item?);
        }
        assert!(stream.next().await.is_none());
        Ok::<_, Error>(counted)
    })?;
    assert_eq!(counted, [0, 1, 2]);
    let mut broken = async_generator::broken()?.stream()?;
    assert_eq!(run(broken.next()).unwrap()?, 1);
    let error = run(broken.next()).unwrap().unwrap_err();
    assert!(error.is::<LookupError>(), "{error}");
    assert!(run(broken.next()).is_none());
    // A class with `__aiter__`, of which the items are known.
    let mut ticks = AsyncStream::of(&async_generator::Ticks::new(3)?)?;
    let (first, second) = run(async { (ticks.next().await, ticks.next().await) });
    assert_eq!((first.unwrap()?, second.unwrap()?), (2, 1));
    let mut counted = AsyncStream::of(&async_generator::count(1)?)?;
    assert_eq!(run(counted.next()).unwrap()?, 0);
    let echo: AsyncGenerator<String, i64> = async_generator::echo()?;
    assert_eq!(run(echo.stream()?.next()).unwrap()?, "got 0");
    Ok(())
}

#[test]
fn t08_a_wait_for_an_item_that_is_dropped_loses_nothing() -> Result<()> {
    made()?;
    let counts: AsyncIter<i64> = call_as("sb_on_loop", "counts", (3, "early"))?;
    let mut stream = counts.stream()?;
    drop(counts);
    {
        let mut next = pin!(stream.next());
        assert!(
            next.as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
    }
    assert_eq!(run(stream.next()).unwrap()?, 0);
    assert_eq!(run(stream.next()).unwrap()?, 1);
    // A generator that is not iterated to its end is closed by Python.
    drop(stream);
    eventually(|| Ok(call_as::<Vec<String>>("sb_on_loop", "logged", ("early",))? == ["closed early"]))
}

#[test]
fn t08_a_future_is_polled_again_after_its_end_and_says_so() -> Result<()> {
    let mut future = asyncio::sleep_result(0.0, 1)?.into_future();
    assert_eq!(run(&mut future)?, 1);
    let mut context = Context::from_waker(Waker::noop());
    assert!(matches!(
        Pin::new(&mut future).poll(&mut context),
        Poll::Ready(Err(Error::Arguments { .. }))
    ));
    let event = run(event_loop::run(asyncio::Event::new))?;
    let waits = event.wait()?.into_future();
    method(&event, "set", ())?;
    run(waits)?;
    let _ = args(());
    Ok(())
}
