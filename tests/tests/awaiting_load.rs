//! `.await` under load and under attack: what a burst costs, what cancelled futures leave, loops that are closed or cannot
//! watch sockets. Each case runs in its own process.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Wake, Waker};

use snakebridge::exceptions::RuntimeError;
use snakebridge::types::{Awaitable, AwaitableFuture};
use snakebridge::{Error, Result, Session, attached, call, call_as, get_as};
use snakebridge_tests::alone::alone;
use snakebridge_tests::executor::run;
use snakebridge_tests::{eventually, module, resident};

const PYTHON: &str = "
import asyncio

turns = 0
began = ended = 0
alive = 0

class Counting(asyncio.SelectorEventLoop):
    def add_reader(self, descriptor, callback):
        def counted():
            global turns
            turns += 1
            callback()
        return super().add_reader(descriptor, counted)

class WithoutReaders(asyncio.SelectorEventLoop):
    add_reader = asyncio.AbstractEventLoop.add_reader

def use(name):
    asyncio.new_event_loop = globals()[name]

class Kept:
    def __init__(self):
        global alive
        alive += 1
    def __del__(self):
        global alive
        alive -= 1

async def waits(kept):
    global began, ended
    began += 1
    try:
        await asyncio.sleep(3600)
    finally:
        ended += 1

def make():
    return waits(Kept())

async def answer(n):
    await asyncio.sleep(0)
    return n

async def tasks():
    return len(asyncio.all_tasks()) - 1

async def closes():
    loop = asyncio.get_running_loop()
    loop.is_running = lambda: False
    loop.close()
    await asyncio.sleep(0)
";

struct Counted(AtomicUsize);

impl Wake for Counted {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

fn counted() -> (Arc<Counted>, Waker) {
    let counted = Arc::new(Counted(AtomicUsize::new(0)));
    (Arc::clone(&counted), Waker::from(counted))
}

fn begin<T: Send + 'static>(future: &mut AwaitableFuture<T>, waker: &Waker) -> bool
where
    AwaitableFuture<T>: Future,
{
    Pin::new(future)
        .poll(&mut Context::from_waker(waker))
        .is_pending()
}

fn answer(n: i64) -> Result<AwaitableFuture<i64>> {
    call_as::<Awaitable<i64>>("sb_load", "answer", (n,)).map(IntoFuture::into_future)
}

fn number(name: &str) -> Result<i64> {
    get_as("sb_load", name)
}

#[test]
fn t08_a_burst_wakes_the_loop_once() {
    alone("t08_a_burst_wakes_the_loop_once", || {
        module("sb_load", PYTHON)?;
        call("sb_load", "use", ("Counting",))?;
        let mut all = (0..10_000).map(answer).collect::<Result<Vec<_>>>()?;
        let (counted, waker) = counted();
        // The loop cannot come between.
        attached(|| assert!(all.iter_mut().all(|future| begin(future, &waker))));
        eventually(|| Ok(counted.0.load(Ordering::Relaxed) == 10_000))?;
        assert_eq!(number("turns")?, 1);
        let sum = all.into_iter().map(run).sum::<Result<i64>>()?;
        assert_eq!(sum, 49_995_000);
        // Cancelling is a burst as well.
        let mut all = (0..1_000)
            .map(|_| call_as::<Awaitable<()>>("sb_load", "make", ()).map(IntoFuture::into_future))
            .collect::<Result<Vec<_>>>()?;
        attached(|| assert!(all.iter_mut().all(|future| begin(future, &waker))));
        eventually(|| Ok(number("began")? == 1_000))?;
        attached(|| drop(all));
        eventually(|| Ok(number("ended")? == 1_000))?;
        assert_eq!(number("turns")?, 3);
        Ok(())
    });
}

#[test]
fn t08_cancelled_futures_leave_nothing() {
    let count = std::env::var("SNAKEBRIDGE_CANCELLED");
    let count: usize = count.map_or(20_000, |count| count.parse().unwrap());
    let body = || {
        module("sb_load", PYTHON)?;
        let (counted, waker) = counted();
        let session = Session::builder().id("cancelled").open()?;
        let before = resident();
        session.enter(|| {
            for round in 0..count / 1_000 {
                let mut all = (0..1_000)
                    .map(|_| call_as::<Awaitable<()>>("sb_load", "make", ()).map(IntoFuture::into_future))
                    .collect::<Result<Vec<_>>>()?;
                // Some are never polled, and some rounds are dropped before the loop comes to them.
                let polled = all.len() - round % 3;
                assert!(all.iter_mut().take(polled).all(|future| begin(future, &waker)));
                if round % 2 == 0 {
                    assert_eq!(run(answer(3)?)?, 3);
                }
            }
            Ok::<_, Error>(())
        })?;
        eventually(|| Ok(number("alive")? == 0))?;
        let tasks: Awaitable<i64> = call_as("sb_load", "tasks", ())?;
        assert_eq!(run(tasks)?, 0);
        assert_eq!(number("began")?, number("ended")?);
        assert!(number("began")? > 0);
        // Nobody was told of anything, and the last waker is the one here.
        assert_eq!(counted.0.load(Ordering::Relaxed), 0);
        drop(waker);
        eventually(|| Ok(Arc::strong_count(&counted) == 1))?;
        eventually(|| Ok(session.statistics().live == 0))?;
        println!(
            "{count} cancelled: {:?} KiB before, {:?} after; {} began",
            before,
            resident(),
            number("began")?
        );
        Ok(())
    };
    if std::env::var_os("SNAKEBRIDGE_CANCELLED").is_some() {
        // As long as it takes.
        return body().unwrap();
    }
    alone("t08_cancelled_futures_leave_nothing", body);
}

#[test]
fn t08_a_closed_loop_fails_what_is_awaited() {
    alone("t08_a_closed_loop_fails_what_is_awaited", || {
        module("sb_load", PYTHON)?;
        let (counted, waker) = counted();
        let mut waits = call_as::<Awaitable<()>>("sb_load", "make", ())?.into_future();
        let unpolled = answer(4)?;
        assert!(begin(&mut waits, &waker));
        eventually(|| Ok(number("began")? == 1))?;
        let closes: Awaitable<()> = call_as("sb_load", "closes", ())?;
        let error = run(closes).unwrap_err();
        assert!(error.is::<RuntimeError>(), "{error}");
        let error = run(waits).unwrap_err();
        assert!(
            error.is::<RuntimeError>() && error.to_string().contains("closed"),
            "{error}"
        );
        eventually(|| Ok(counted.0.load(Ordering::Relaxed) == 1))?;
        // What had not begun, and what comes later, has a new loop.
        assert_eq!(run(unpolled)?, 4);
        assert_eq!(run(answer(5)?)?, 5);
        Ok(())
    });
}

#[test]
fn t08_a_loop_that_watches_no_sockets_is_called() {
    alone("t08_a_loop_that_watches_no_sockets_is_called", || {
        module("sb_load", PYTHON)?;
        call("sb_load", "use", ("WithoutReaders",))?;
        for n in 0..100 {
            assert_eq!(run(answer(n)?)?, n);
        }
        let (_, waker) = counted();
        let mut waits = call_as::<Awaitable<()>>("sb_load", "make", ())?.into_future();
        assert!(begin(&mut waits, &waker));
        eventually(|| Ok(number("began")? == 1))?;
        drop(waits);
        eventually(|| Ok(number("ended")? == 1))
    });
}

#[test]
fn t08_the_end_of_the_program_fails_what_is_awaited() {
    alone("t08_the_end_of_the_program_fails_what_is_awaited", || {
        module("sb_load", PYTHON)?;
        let waits = call_as::<Awaitable<()>>("sb_load", "make", ())?.into_future();
        let waiting = std::thread::spawn(move || run(waits));
        eventually(|| Ok(number("began")? == 1))?;
        snakebridge::shutdown();
        assert!(waiting.join().unwrap().is_err());
        assert!(run(async { answer(1)?.await }).is_err());
        Ok(())
    });
}
