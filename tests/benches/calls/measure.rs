//! A row of the table: one piece of work done in several ways. The ways of a row are timed in turn, so that what else the
//! machine does meets all of them, and what counts is the ratio of their minima. (A library that times one way after the
//! other sees the machine change between them.)

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// Does the work so many times and says how long that took, without what has to be prepared.
type Body = Box<dyn FnMut(u64) -> Duration>;

/// One way to do a row's work.
pub(crate) struct Side {
    pub(crate) name: &'static str,
    body: Body,
    /// How many times make a round.
    count: u64,
    /// Nanoseconds for one, a number for each round.
    samples: Vec<f64>,
    /// Whether instructions of it can be counted: only below [`counted`].
    pub(crate) countable: bool,
}

impl Side {
    fn new(name: &'static str, body: Body, countable: bool) -> Self {
        Self {
            name,
            body,
            count: 1,
            samples: Vec::new(),
            countable,
        }
    }

    /// Nanoseconds of the fastest round.
    pub(crate) fn least(&self) -> f64 {
        self.samples.iter().copied().fold(f64::INFINITY, f64::min)
    }

    pub(crate) fn run(&mut self, count: u64) -> Duration {
        (self.body)(count)
    }
}

/// Work in several ways: first ours, then the twin that it is held against, then others to compare.
pub(crate) struct Row {
    pub(crate) title: &'static str,
    pub(crate) sides: Vec<Side>,
    /// One time takes a tenth of a second or more: fewer rounds.
    pub(crate) heavy: bool,
    /// The most that is aimed at, as ratios to the twin: of instructions and of times.
    pub(crate) aims: (f64, f64),
}

impl Row {
    pub(crate) fn new(title: &'static str) -> Self {
        Self {
            title,
            sides: Vec::new(),
            heavy: false,
            aims: (f64::INFINITY, f64::INFINITY),
        }
    }

    pub(crate) fn side(mut self, name: &'static str, body: impl FnMut(u64) -> Duration + 'static) -> Self {
        self.sides.push(Side::new(name, Box::new(body), true));
        self
    }

    pub(crate) fn ours(self, body: impl FnMut(u64) -> Duration + 'static) -> Self {
        self.side("snakebridge", body)
    }

    pub(crate) fn twin(self, body: impl FnMut(u64) -> Duration + 'static) -> Self {
        self.side("PyO3", body)
    }

    /// The statement as CPython runs it, timed by its own `timeit`.
    pub(crate) fn python(mut self, statement: &'static str, setup: &'static str) -> Self {
        let mut timer: Option<Py<PyAny>> = None;
        let body = move |count: u64| {
            let seconds: PyResult<f64> = Python::attach(|py| {
                if timer.is_none() {
                    let made = py.import("timeit")?.call_method1("Timer", (statement, setup))?;
                    timer = Some(made.unbind());
                }
                let timer = timer.as_ref().expect("made above").bind(py);
                timer.call_method1("timeit", (count,))?.extract()
            });
            Duration::from_secs_f64(seconds.expect("the statement runs"))
        };
        self.sides.push(Side::new("CPython", Box::new(body), false));
        self
    }

    pub(crate) fn heavy(mut self) -> Self {
        self.heavy = true;
        self
    }

    /// Counting would count the start of the thread as well.
    pub(crate) fn times_only(mut self) -> Self {
        for side in &mut self.sides {
            side.countable = false;
        }
        self
    }

    pub(crate) fn at_most(mut self, instructions: f64, time: f64) -> Self {
        self.aims = (instructions, time);
        self
    }

    /// Finds how many times make a round of a few milliseconds.
    pub(crate) fn calibrate(&mut self) {
        const ROUND: Duration = Duration::from_micros(2_500);
        for side in &mut self.sides {
            // The first one imports and looks up.
            side.run(1);
            let mut count = 1_u64;
            loop {
                // Twice, as who is interrupted would be thought slow, and a round of few times is not that of many.
                let took = side.run(count).min(side.run(count));
                if took * 4 >= ROUND || count > 1 << 26 {
                    let each = (took.as_nanos() as f64 / count as f64).max(0.2);
                    side.count = ((ROUND.as_nanos() as f64 / each) as u64).max(1);
                    break;
                }
                count *= 4;
            }
        }
    }

    /// Times each side once, beginning with another one in each round.
    pub(crate) fn round(&mut self, number: usize) {
        let sides = self.sides.len();
        for step in 0..sides {
            let side = &mut self.sides[(step + number) % sides];
            let took = side.run(side.count);
            side.samples.push(took.as_nanos() as f64 / side.count as f64);
        }
    }
}

/// Times the rows in turn, so many times; those that take long less often.
pub(crate) fn times(rows: &mut [Row], rounds: usize) {
    const HEAVY_ROUNDS: usize = 9;
    rows.iter_mut().for_each(Row::calibrate);
    for round in 0..rounds {
        for row in rows.iter_mut().filter(|row| !row.heavy || round < HEAVY_ROUNDS) {
            row.round(round);
        }
    }
}

/// How many items a long list or loop has: enough for the time of one to be that of its items, and few where callgrind, some
/// fifty times slower, counts them.
pub(crate) fn many() -> i64 {
    if COUNTING.load(Ordering::Relaxed) {
        10_000
    } else {
        1_000_000
    }
}

static COUNTING: AtomicBool = AtomicBool::new(false);

/// From here on instructions are counted, and nothing is timed.
pub(crate) fn counting() {
    COUNTING.store(true, Ordering::Relaxed);
}

/// Calls `body` so many times and says how long that took.
pub(crate) fn time(count: u64, mut body: impl FnMut()) -> Duration {
    let began = Instant::now();
    counted(count, &mut body);
    began.elapsed()
}

/// The loop itself. Callgrind knows it by name: it writes out what it counted each time this returns.
#[inline(never)]
pub(crate) fn counted(count: u64, body: &mut dyn FnMut()) {
    for _ in 0..count {
        body();
    }
}
