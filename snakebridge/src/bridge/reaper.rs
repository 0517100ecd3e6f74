//! The tick counter behind idle times, and the thread that removes references that were idle for too long, even when no
//! call is made. It starts with the first session that has a time to live, and looks only at those that are due.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::session::due;

/// The length of one tick.
pub(crate) const TICK: Duration = Duration::from_millis(100);

/// How many sessions the thread has looked at.
#[cfg(test)]
pub(crate) static LOOKED: AtomicU64 = AtomicU64::new(0);

static NOW: AtomicU64 = AtomicU64::new(0);

/// The current tick. Does not advance while no session has a time to live.
#[inline]
pub(crate) fn tick() -> u64 {
    NOW.load(Ordering::Relaxed)
}

/// The current tick as entries keep it. It wraps, after thirteen years.
#[inline]
pub(crate) fn now() -> u32 {
    tick() as u32
}

/// After how many ticks of idle time `ttl` has certainly passed.
pub(crate) fn ticks(ttl: Duration) -> u32 {
    let ticks = ttl.as_nanos().div_ceil(TICK.as_nanos()).saturating_add(1);
    // At most half the range, so that differences stay correct when the counter wraps; that is six years.
    u32::try_from(ticks).unwrap_or(u32::MAX / 2).min(u32::MAX / 2)
}

/// Starts the thread, unless it runs. If the system refuses, the next session with a time to live that is opened or
/// entered tries again.
#[inline]
pub(crate) fn start() {
    if !RUNS.load(Ordering::Relaxed) {
        start_now();
    }
}

static RUNS: AtomicBool = AtomicBool::new(false);

#[cold]
fn start_now() {
    if RUNS.swap(true, Ordering::Relaxed) {
        return;
    }
    let started = std::thread::Builder::new()
        .name("snakebridge-reaper".to_owned())
        .spawn(run);
    if started.is_err() {
        RUNS.store(false, Ordering::Relaxed);
    }
}

fn run() {
    let began = Instant::now();
    loop {
        std::thread::sleep(TICK);
        let tick = (began.elapsed().as_nanos() / TICK.as_nanos()) as u64;
        NOW.store(tick, Ordering::Relaxed);
        due::expire(tick);
    }
}
