//! How long polls of handlers take.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A poll that takes longer has waited for something: the handlers here compute nothing.
pub const LONG: Duration = Duration::from_millis(50);

/// Counters of polls.
#[derive(Default)]
pub struct Polls {
    count: AtomicU64,
    long: AtomicU64,
    longest: AtomicU64,
}

impl Polls {
    /// `future`, with its polls counted.
    pub async fn of<F: Future>(&self, future: F) -> F::Output {
        let mut future = pin!(future);
        poll_fn(|context| {
            let began = Instant::now();
            let polled = future.as_mut().poll(context);
            let took = began.elapsed();
            self.count.fetch_add(1, Ordering::Relaxed);
            self.long.fetch_add(u64::from(took > LONG), Ordering::Relaxed);
            self.longest.fetch_max(took.as_micros() as u64, Ordering::Relaxed);
            polled
        })
        .await
    }

    /// All polls, those that took long, and the longest one.
    pub fn seen(&self) -> (u64, u64, Duration) {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        (
            read(&self.count),
            read(&self.long),
            Duration::from_micros(read(&self.longest)),
        )
    }
}
