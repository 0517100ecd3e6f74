//! How long something takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

use snakebridge::settle;

use crate::Result;

/// Microseconds for each of many, what each makes dropped.
pub(crate) fn each<T>(mut run: impl FnMut() -> Result<T>) -> Result<Option<f64>> {
    const TIMES: u32 = 1000;
    let taken = time(|| {
        for _ in 0..TIMES {
            black_box(run()?);
        }
        Ok(())
    })?;
    Ok(taken.map(|taken| taken / f64::from(TIMES)))
}

/// Microseconds; what it makes is dropped afterwards, and released before the next row, which would do that otherwise.
pub(crate) fn time<T>(run: impl FnOnce() -> Result<T>) -> Result<Option<f64>> {
    let start = Instant::now();
    let made = run()?;
    let taken = start.elapsed().as_secs_f64() * 1e6;
    drop(black_box(made));
    settle(Duration::from_secs(1));
    Ok(Some(taken))
}
