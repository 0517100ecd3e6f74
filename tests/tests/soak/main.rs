//! A service under load for as long as one likes: eight clients whose requests open sessions, use databases, expressions
//! and closures, and fail on purpose; sessions that end by their time to live; objects that all share.
//! `bash tests/soak.sh MINUTES` runs it; `SNAKEBRIDGE_SOAK` is the number of seconds (five by default).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

mod latency;
mod request;
mod world;

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use snakebridge_tests::{eventually, resident};

use world::{SHARED, World};

type Result<T = ()> = snakebridge::Result<T>;

/// Clients, each with one request at a time.
const CLIENTS: usize = 8;
/// Every how many seconds a line is printed.
const REPORT: u64 = 30;
/// The part of the time that is for caches and pools to fill, and the most of it in seconds.
const WARM_UP: (u64, u64) = (5, 120);
/// How much memory may grow after a warm-up of its full length, in KB.
const GROWTH: u64 = 2 * 1_024;

fn seconds() -> u64 {
    let text = std::env::var("SNAKEBRIDGE_SOAK");
    text.map_or(Ok(5), |text| text.parse())
        .expect("SNAKEBRIDGE_SOAK is a number of seconds")
}

/// Prints a line of numbers; returns the resident memory.
fn report(world: &World, began: Instant) -> Option<u64> {
    let memory = resident();
    println!(
        "{:>6} s  {:>9} requests  rss {} KB  live {}  {}",
        began.elapsed().as_secs(),
        world.requests.load(Ordering::Relaxed),
        memory.map_or_else(|| "?".to_owned(), |memory| memory.to_string()),
        world.live(),
        world.latency.line(),
    );
    memory
}

/// Waits and reports, until the time is over. Returns what was resident after the warm-up and at the end.
fn watch(world: &World, whole: Duration) -> (Option<u64>, Option<u64>) {
    let began = Instant::now();
    let warm_up = Duration::from_secs((whole.as_secs() / WARM_UP.0).min(WARM_UP.1));
    std::thread::sleep(warm_up);
    let before = report(world, began);
    world.latency.clear();
    let mut after = before;
    while let Some(left) = whole.checked_sub(began.elapsed()).filter(|left| !left.is_zero()) {
        std::thread::sleep(left.min(Duration::from_secs(REPORT)));
        after = report(world, began);
    }
    (before, after)
}

/// Leaves out of the output what panics on purpose.
fn be_quiet_about_faults() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.payload().downcast_ref::<&str>() != Some(&request::PANIC) {
            hook(panic);
        }
    }));
}

#[test]
fn a_service_stays_as_it_was() -> Result {
    let whole = Duration::from_secs(seconds());
    be_quiet_about_faults();
    let world = World::new()?;
    let (before, after) = std::thread::scope(|scope| {
        let shared = &world;
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| scope.spawn(move || request::client(shared, client)))
            .collect();
        let background = scope.spawn(|| world.background());
        let memory = watch(&world, whole);
        world.ends.store(true, Ordering::Relaxed);
        for client in clients {
            client
                .join()
                .expect("sound")
                .expect("no error but those on purpose");
        }
        background.join().expect("sound").expect("no error");
        memory
    });
    println!("{}", world.faults());
    world.check()?;
    eventually(|| Ok(world.live() == SHARED as u64))?;
    world.end()?;
    assert!(
        snakebridge::settle(Duration::from_secs(10)),
        "nothing is left queued"
    );
    if let (Some(before), Some(after)) = (before, after) {
        println!("rss after the warm-up {before} KB, at the end {after} KB");
        let is_warm = whole.as_secs() / WARM_UP.0 >= WARM_UP.1;
        assert!(
            !is_warm || after <= before + GROWTH,
            "memory grew from {before} to {after} KB"
        );
    }
    Ok(())
}
