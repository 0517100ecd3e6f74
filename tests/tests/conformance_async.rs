//! CONFORMANCE T8 where the event loop is attacked: a coroutine that exits, interrupts or stops it fails alone.
//! Each case runs in its own process, which has ten seconds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use snakebridge::{
    Error, Result, call, call_as, callback,
    exceptions::{RuntimeError, SystemExit},
    get_as,
    types::{AsyncContextManager, AsyncIter, Awaitable},
};
use snakebridge_tests::alone::alone;
use snakebridge_tests::{eventually, module};

const COROUTINES: &str = "
import asyncio, sys

asleep = []

async def sleeps(seconds):
    asleep.append(seconds)
    await asyncio.sleep(seconds)
    return 1

async def exits():
    await asyncio.sleep(0.05)
    sys.exit(3)

async def interrupts():
    await asyncio.sleep(0.05)
    raise KeyboardInterrupt('k')

async def stops():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0.05)
    return 5

async def a_task_exits():
    await asyncio.ensure_future(exits())

async def a_callback_exits():
    asyncio.get_running_loop().call_soon(sys.exit, 6)
    await asyncio.sleep(0.05)
    return 7

async def closes():
    # What runs it does not look again once it is closed.
    loop = asyncio.get_running_loop()
    loop.is_running = lambda: False
    loop.close()
    await asyncio.sleep(0.05)

async def counts():
    yield 1
    sys.exit(4)

class Manager:
    def __init__(self, where):
        self.where = where
    async def __aenter__(self):
        if self.where == 'enter':
            sys.exit(1)
        return 9
    async def __aexit__(self, *error):
        await asyncio.sleep(0)
        if self.where == 'exit':
            sys.exit(2)

async def calls(f):
    return f()

def runs_a_finalizer_where_a_loop_is_made(f):
    class Waits:
        def __del__(self):
            f()
    kept, make = [Waits()], asyncio.new_event_loop
    def new_event_loop():
        asyncio.new_event_loop = make
        kept.clear()
        return make()
    asyncio.new_event_loop = new_event_loop
";

fn awaitable(name: &str) -> Result<Awaitable<i64>> {
    module("sb_loop", COROUTINES)?;
    call_as("sb_loop", name, ())
}

/// Waits for a coroutine that has nothing to do with the others.
fn innocent(seconds: f64) -> Result<JoinHandle<Result<i64>>> {
    module("sb_loop", COROUTINES)?;
    let sleeps: Awaitable<i64> = call_as("sb_loop", "sleeps", (seconds,))?;
    Ok(std::thread::spawn(move || sleeps.block_on()))
}

fn exit_code(error: &Error) -> Option<String> {
    error.is::<SystemExit>().then(|| error.to_string())
}

#[test]
fn t08_a_coroutine_that_exits_fails_alone() {
    alone("t08_a_coroutine_that_exits_fails_alone", || {
        let waits = innocent(0.3)?;
        for name in ["exits", "a_task_exits"] {
            let error = awaitable(name)?
                .block_on_for(Duration::from_secs(4))
                .expect_err("it exits");
            assert!(
                exit_code(&error).is_some_and(|text| text.contains('3')),
                "{name}: {error}"
            );
        }
        assert_eq!(waits.join().expect("sound")?, 1);
        assert_eq!(awaitable("a_callback_exits")?.block_on()?, 7);
        Ok(())
    });
}

#[test]
fn t08_a_coroutine_that_interrupts_or_stops_fails_alone() {
    alone("t08_a_coroutine_that_interrupts_or_stops_fails_alone", || {
        let waits = innocent(0.3)?;
        let error = awaitable("interrupts")?
            .block_on_for(Duration::from_secs(4))
            .expect_err("it raises");
        assert!(error.to_string().contains("KeyboardInterrupt"), "{error}");
        assert_eq!(awaitable("stops")?.block_on()?, 5);
        assert_eq!(waits.join().expect("sound")?, 1);
        Ok(())
    });
}

#[test]
fn t08_an_async_context_and_an_async_iteration_that_exit_end() {
    alone(
        "t08_an_async_context_and_an_async_iteration_that_exit_end",
        || {
            let waits = innocent(0.3)?;
            for (place, code) in [("enter", '1'), ("exit", '2')] {
                let manager: AsyncContextManager<i64> = call_as("sb_loop", "Manager", (place,))?;
                let error = manager.with_blocking(Ok).expect_err("it exits");
                assert!(
                    exit_code(&error).is_some_and(|text| text.contains(code)),
                    "{place}: {error}"
                );
            }
            let counts: AsyncIter<i64> = call_as("sb_loop", "counts", ())?;
            let items: Vec<Result<i64>> = counts.block_on_iter()?.collect();
            assert!(
                matches!(&items[..], [Ok(1), Err(error)] if exit_code(error).is_some()),
                "{items:?}"
            );
            assert_eq!(waits.join().expect("sound")?, 1);
            Ok(())
        },
    );
}

#[test]
fn t08_a_closed_loop_fails_what_waits_and_the_next_has_a_new_one() {
    alone(
        "t08_a_closed_loop_fails_what_waits_and_the_next_has_a_new_one",
        || {
            let waits = innocent(60.0)?;
            eventually(|| Ok(get_as::<Vec<f64>>("sb_loop", "asleep")?.contains(&60.0)))?;
            let error = awaitable("closes")?.block_on().expect_err("its loop is gone");
            assert!(error.is::<RuntimeError>(), "{error}");
            let error = waits
                .join()
                .expect("sound")
                .expect_err("so is the one it waits on");
            assert!(
                error.is::<RuntimeError>() && error.to_string().contains("closed"),
                "{error}"
            );
            let sleeps: Awaitable<i64> = call_as("sb_loop", "sleeps", (0.0,))?;
            assert_eq!(sleeps.block_on()?, 1);
            Ok(())
        },
    );
}

#[test]
fn t08_waiting_on_the_loops_own_thread_is_an_error_at_once() {
    alone("t08_waiting_on_the_loops_own_thread_is_an_error_at_once", || {
        let waits = innocent(0.3)?;
        type Waits = fn() -> Result<i64>;
        let forms: [Waits; 4] = [
            || awaitable("exits")?.block_on(),
            || awaitable("exits")?.block_on_for(Duration::from_secs(60)),
            || {
                let counts: AsyncIter<i64> = call_as("sb_loop", "counts", ())?;
                counts.block_on_iter()?.sum()
            },
            || {
                let manager: AsyncContextManager<i64> = call_as("sb_loop", "Manager", ("",))?;
                manager.with_blocking(Ok)
            },
        ];
        for form in forms {
            let began = Instant::now();
            let calls: Awaitable<i64> = call_as("sb_loop", "calls", (callback(form),))?;
            let error = calls.block_on().expect_err("it would wait for itself");
            assert!(error.to_string().contains("that would have to run"), "{error}");
            assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
        }
        assert_eq!(waits.join().expect("sound")?, 1);
        Ok(())
    });
}

#[test]
fn t08_a_limit_may_be_as_long_as_one_likes() {
    alone("t08_a_limit_may_be_as_long_as_one_likes", || {
        for limit in [
            Duration::MAX,
            Duration::from_secs(u64::MAX / 2),
            Duration::from_secs(9_223_372_036),
        ] {
            assert_eq!(awaitable("stops")?.block_on_for(limit)?, 5, "{limit:?}");
        }
        Ok(())
    });
}

#[test]
fn t08_waiting_in_a_finalizer_while_the_loop_is_made() {
    alone("t08_waiting_in_a_finalizer_while_the_loop_is_made", || {
        module("sb_loop", COROUTINES)?;
        // The finalizer runs where the loop is made: under whatever lock guards that.
        let (said, heard) = channel();
        let waits = callback(move || {
            let sleeps: Awaitable<i64> = call_as("sb_loop", "sleeps", (0.0,))?;
            said.send(sleeps.block_on()).map_err(Error::other)
        });
        call("sb_loop", "runs_a_finalizer_where_a_loop_is_made", (waits,))?;
        assert_eq!(awaitable("stops")?.block_on()?, 5);
        assert_eq!(heard.recv_timeout(Duration::from_secs(1)).expect("it ran")?, 1);
        Ok(())
    });
}
