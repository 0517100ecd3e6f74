//! How long requests took: a histogram of fixed size, so that measuring does not take memory.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Eight buckets for each power of two, from a microsecond on: each is at most an eighth wide.
const STEPS: usize = 8;
const BUCKETS: usize = 40 * STEPS;

pub(crate) struct Latency {
    counts: [AtomicU64; BUCKETS],
    longest: AtomicU64,
}

impl Latency {
    pub(crate) fn new() -> Latency {
        Latency {
            counts: [const { AtomicU64::new(0) }; BUCKETS],
            longest: AtomicU64::new(0),
        }
    }

    pub(crate) fn add(&self, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.counts[bucket(micros)].fetch_add(1, Ordering::Relaxed);
        self.longest.fetch_max(micros, Ordering::Relaxed);
    }

    pub(crate) fn clear(&self) {
        self.counts
            .iter()
            .for_each(|count| count.store(0, Ordering::Relaxed));
        self.longest.store(0, Ordering::Relaxed);
    }

    /// The lower bound of the bucket in which this share of the requests, in percent, is reached.
    fn percentile(&self, percent: u64) -> u64 {
        let counts: Vec<u64> = self
            .counts
            .iter()
            .map(|count| count.load(Ordering::Relaxed))
            .collect();
        let wanted = counts.iter().sum::<u64>() * percent / 100;
        let mut seen = 0;
        let place = counts.iter().position(|count| {
            seen += count;
            seen > wanted
        });
        place.map_or(0, lower)
    }

    pub(crate) fn line(&self) -> String {
        format!(
            "p50 {} us  p99 {} us  max {} us",
            self.percentile(50),
            self.percentile(99),
            self.longest.load(Ordering::Relaxed)
        )
    }
}

/// `8 * log2(micros)`, between powers of two by a straight line: 1 -> 0, 2 -> 8, 3 -> 12, 4 -> 16.
fn bucket(micros: u64) -> usize {
    let micros = micros.max(1);
    let power = micros.ilog2() as usize;
    let beyond = ((micros - (1 << power)) as u128 * STEPS as u128) >> power;
    (power * STEPS + beyond as usize).min(BUCKETS - 1)
}

fn lower(bucket: usize) -> u64 {
    let power = 1_u64 << (bucket / STEPS);
    power + power * (bucket % STEPS) as u64 / STEPS as u64
}

#[test]
fn buckets_are_in_order_and_hold_their_bounds() {
    for micros in [1, 2, 3, 7, 8, 100, 1_000, 123_456, 10_000_000] {
        let place = bucket(micros);
        assert!(lower(place) <= micros, "{micros}");
        assert!(
            place + 1 >= BUCKETS || lower(place + 1) > micros || place < 3 * STEPS,
            "{micros}"
        );
    }
}
