//! `.await` of what Python awaits: by tokio, by the executor of futures, and by one that is written here.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::future::{Future, IntoFuture};
use std::task::{Context, Waker};
use std::time::Duration;

use snakebridge::error::RefLost;
use snakebridge::exceptions::{LookupError, RuntimeError, SystemExit};
use snakebridge::traits::FromPython;
use snakebridge::{
    Error, Handle, Object, Result, Session, call, call_as, get_as, method, method_as,
    types::{Awaitable, List},
};
use snakebridge_tests::executor::run;
use snakebridge_tests::{eventually, module};

const PYTHON: &str = "
import asyncio, contextvars, sys, weakref

seen = []
alive = weakref.WeakSet()
variable = contextvars.ContextVar('variable', default='none')

async def double(n, delay=0.0):
    await asyncio.sleep(delay)
    return n * 2

async def fails():
    await asyncio.sleep(0)
    raise LookupError('gone')

async def exits():
    await asyncio.sleep(0)
    sys.exit(3)

async def lists():
    return [1, 2]

class Kept:
    pass

async def waits(name):
    kept = Kept()
    alive.add(kept)
    seen.append('begin ' + name)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        seen.append('cancel ' + name)
        raise

async def reads():
    before = variable.get()
    variable.set('changed by the task')
    await asyncio.sleep(0)
    return before

class Custom:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 'custom'

def custom():
    return Custom()

async def held():
    return asyncio.create_task(waits('held'))

def future_of_no_loop():
    return asyncio.new_event_loop().create_future()

def number():
    return 5

def names_with(start):
    return sorted(s for s in seen if s.endswith(start))

async def tasks():
    return len(asyncio.all_tasks()) - 1
";

fn awaitable<T: FromPython + 'static>(name: &str) -> Result<Awaitable<T>> {
    module("sb_awaiting", PYTHON)?;
    call_as("sb_awaiting", name, ())
}

fn waits(name: &str) -> Result<Awaitable<()>> {
    module("sb_awaiting", PYTHON)?;
    call_as("sb_awaiting", "waits", (name,))
}

fn seen(name: &str) -> Result<Vec<String>> {
    call_as("sb_awaiting", "names_with", (name,))
}

fn tokio<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(future)
}

#[test]
fn t08_a_coroutine_is_awaited_by_any_executor() -> Result<()> {
    module("sb_awaiting", PYTHON)?;
    let double = |n: i64| call_as::<Awaitable<i64>>("sb_awaiting", "double", (n, 0.001));
    assert_eq!(run(double(1)?)?, 2);
    assert_eq!(futures::executor::block_on(double(2)?.into_future())?, 4);
    let one_after_another = async {
        let first = double(3)?.await?;
        double(first)?.await
    };
    assert_eq!(tokio(one_after_another)?, 12);
    // A reference to it does as well, once.
    let kept = double(4)?;
    assert_eq!(run(&kept)?, 8);
    let error = run(&kept).unwrap_err();
    assert!(
        error.is::<RuntimeError>() && error.to_string().contains("already awaited"),
        "{error}"
    );
    Ok(())
}

#[test]
fn t08_its_future_goes_to_other_threads() -> Result<()> {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    module("sb_awaiting", PYTHON)?;
    let doubled = tokio(async {
        let tasks: Vec<_> = (0..100_i64)
            .map(|n| {
                tokio::spawn(is_send(async move {
                    call_as::<Awaitable<i64>>("sb_awaiting", "double", (n, 0.01))?.await
                }))
            })
            .collect();
        let mut sum = 0;
        for task in tasks {
            sum += task.await.map_err(Error::other)??;
        }
        Ok::<_, Error>(sum)
    })?;
    assert_eq!(doubled, 9_900);
    Ok(())
}

#[test]
fn t08_errors_come_out_of_await_as_everywhere() -> Result<()> {
    let error = run(awaitable::<i64>("fails")?).unwrap_err();
    assert!(
        error.is::<LookupError>() && error.to_string().contains("gone"),
        "{error}"
    );
    let error = run(awaitable::<i64>("exits")?).unwrap_err();
    assert!(error.is::<SystemExit>(), "{error}");
    let error = run(awaitable::<String>("lists")?).unwrap_err();
    let Error::TypeMismatch {
        symbol,
        expected,
        got,
        ..
    } = &error
    else {
        panic!("{error}");
    };
    assert_eq!(
        (symbol.as_str(), expected.as_str(), got.as_str()),
        ("the awaited value", "str", "list")
    );
    // The same as from a blocking call.
    let blocking = awaitable::<String>("lists")?.block_on().unwrap_err();
    assert_eq!(error.to_string(), blocking.to_string());
    let error = run(awaitable::<i64>("future_of_no_loop")?).unwrap_err();
    assert!(
        error.is::<RuntimeError>() && error.to_string().contains("another event loop"),
        "{error}"
    );
    Ok(())
}

#[test]
fn t08_whatever_is_awaitable_is_awaited() -> Result<()> {
    assert_eq!(run(awaitable::<String>("custom")?)?, "custom");
    let task: Awaitable<()> = run(awaitable::<Awaitable<()>>("held")?)?;
    // Two futures wait for one task: it is cancelled with the last of them.
    let (mut first, mut second) = (task.clone().into_future(), task.into_future());
    let mut context = Context::from_waker(Waker::noop());
    assert!(std::pin::Pin::new(&mut first).poll(&mut context).is_pending());
    assert!(std::pin::Pin::new(&mut second).poll(&mut context).is_pending());
    eventually(|| Ok(seen("held")? == ["begin held"]))?;
    drop(first);
    // The loop has had a turn by then.
    run(awaitable::<i64>("tasks")?)?;
    assert_eq!(seen("held")?, ["begin held"]);
    drop(second);
    eventually(|| Ok(seen("held")? == ["begin held", "cancel held"]))
}

#[test]
fn t08_dropping_the_future_cancels_the_coroutine() -> Result<()> {
    let limited = tokio(async {
        let waits = waits("by a timeout")?;
        Ok::<_, Error>(
            tokio::time::timeout(Duration::from_millis(30), waits.into_future())
                .await
                .is_err(),
        )
    })?;
    assert!(limited);
    eventually(|| Ok(seen("by a timeout")? == ["begin by a timeout", "cancel by a timeout"]))?;
    let chosen = tokio(async {
        let (loses, wins) = (waits("by select")?, awaitable::<Vec<i64>>("lists")?);
        tokio::select! {
            _ = loses.into_future() => panic!("it takes a minute"),
            won = wins.into_future() => won,
        }
    })?;
    assert_eq!(chosen, [1, 2]);
    // It may have begun or not; if it has, it was cancelled.
    eventually(|| Ok(seen("by select")?.len() != 1))?;
    eventually(|| Ok(call_as::<i64>("builtins", "len", (get_as::<Object>("sb_awaiting", "alive")?,))? <= 1))
}

#[test]
fn t08_what_is_dropped_before_it_begins_never_begins() -> Result<()> {
    module("sb_awaiting", PYTHON)?;
    call("warnings", "simplefilter", ("error",))?;
    // Never polled.
    drop(waits("unpolled")?.into_future());
    // Polled, and dropped before the loop comes to it: the interpreter is held here.
    snakebridge::attached(|| {
        let mut future = waits("at once")?.into_future();
        assert!(
            std::pin::Pin::new(&mut future)
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
        drop(future);
        Ok::<_, Error>(())
    })?;
    run(awaitable::<i64>("tasks")?)?;
    assert_eq!(seen("unpolled")?, [""; 0]);
    assert_eq!(seen("at once")?, [""; 0]);
    Ok(())
}

#[test]
fn t08_context_variables_are_copied() -> Result<()> {
    module("sb_awaiting", PYTHON)?;
    let variable: Object = get_as("sb_awaiting", "variable")?;
    assert_eq!(run(awaitable::<String>("reads")?)?, "none");
    method(&variable, "set", ("of this thread",))?;
    let reads = awaitable::<String>("reads")?;
    method(&variable, "set", ("later",))?;
    // On whichever thread it is polled.
    let read = std::thread::spawn(move || run(reads)).join().unwrap()?;
    assert_eq!(read, "of this thread");
    assert_eq!(method_as::<String>(&variable, "get", ())?, "later");
    let read = std::thread::spawn(|| run(awaitable::<String>("reads")?))
        .join()
        .unwrap()?;
    assert_eq!(read, "none");
    Ok(())
}

#[test]
fn t08_results_belong_to_the_session_of_the_call() -> Result<()> {
    let session = Session::builder().id("awaited").open()?;
    let lists = session.enter(|| awaitable::<List<i64>>("lists"))?;
    let list = run(lists)?;
    assert_eq!(Handle::reference(&list).session_id(), "awaited");
    let late = session.enter(|| awaitable::<List<i64>>("lists"))?;
    assert!(Session::release("awaited"));
    let error = run(late).unwrap_err();
    assert!(
        matches!(
            &error,
            Error::RefNotFound {
                reason: RefLost::SessionReleased,
                ..
            }
        ),
        "{error}"
    );
    Ok(())
}

#[test]
fn t08_the_interpreter_is_free_while_a_future_waits() -> Result<()> {
    module("sb_awaiting", PYTHON)?;
    tokio(async {
        let waits = tokio::spawn(waits("beside calls")?.into_future());
        // These calls would wait for the interpreter if the future held it.
        eventually(|| Ok(seen("beside calls")? == ["begin beside calls"]))?;
        assert_eq!(call_as::<i64>("sb_awaiting", "number", ())?, 5);
        assert!(!waits.is_finished());
        waits.abort();
        eventually(|| Ok(seen("beside calls")?.len() == 2))
    })
}

#[test]
fn t08_join_all_of_ten_thousand() -> Result<()> {
    module("sb_awaiting", PYTHON)?;
    let all =
        (0..10_000_i64).map(|n| Ok(call_as::<Awaitable<i64>>("sb_awaiting", "double", (n,))?.into_future()));
    let all: Vec<_> = all.collect::<Result<_>>()?;
    let doubled = tokio(futures::future::join_all(all));
    for (n, doubled) in doubled.into_iter().enumerate() {
        assert_eq!(doubled?, 2 * i64::try_from(n).unwrap());
    }
    Ok(())
}
