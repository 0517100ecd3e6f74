//! Who releases what threads have queued: the list of their queues, and the drainers, of which one watches.
//! The threads themselves are made in `drain`. The tests compile this file a second time, with the atomics and locks of
//! a model checker as `super::sync`.
//!
//! # Watching
//!
//! One idle drainer watches: it sleeps until a queue of the list is due. Then it goes to work, and another one watches
//! in its place. A drainer at work that has not finished its item for `PATIENCE` is stuck in a finalizer; if all are,
//! and something is due, the watcher goes to work as well:
//!
//! ```text
//! drainer 1   watch ── due: work ── item takes long ································ done, idle
//! drainer 2              watch ─────────── 100 ms, something is due: work ── done, idle
//! drainer 3                                                          watch ──────────────
//! ```
//!
//! A drainer that waits for the interpreter is not stuck, and a further one would only wait as well.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::handover::{Line, Look, wait};
use super::sync::{AtomicBool, AtomicU64, Condvar, Guard, Mutex, Ordering};

/// After how many milliseconds with one item a drainer counts as stuck.
const PATIENCE: u64 = 100;
/// The most drainers.
const MOST: usize = 8;
/// How often, in milliseconds, the watcher looks while something is listed. What was queued in between counts from its look.
const ROUND: u64 = 25;

/// The drainers of the process.
pub(crate) struct Crew<T> {
    state: Mutex<State<T>>,
    /// For the watcher: there is something to look at.
    changed: Condvar,
    /// For idle drainers: somebody has to watch.
    vacant: Condvar,
    /// Counts what drainers do, so that the watcher sees whether they get on.
    steps: AtomicU64,
    /// Whether somebody watches, as far as can be known without the lock.
    is_watched: AtomicBool,
    /// The time in milliseconds.
    now: fn() -> u64,
}

struct State<T> {
    listed: Vec<Arc<Line<T>>>,
    threads: usize,
    starting: usize,
    idle: usize,
    is_watched: bool,
    /// How many drainers are at work, and how many of them wait for the interpreter.
    busy: usize,
    waiting: usize,
}

/// What a drainer does next.
pub(crate) struct Work {
    /// First, another one has to be started, to watch.
    pub(crate) must_start: bool,
}

impl<T> Crew<T> {
    pub(crate) fn new(now: fn() -> u64) -> Crew<T> {
        Crew {
            state: Mutex::new(State {
                listed: Vec::new(),
                threads: 0,
                starting: 0,
                idle: 0,
                is_watched: false,
                busy: 0,
                waiting: 0,
            }),
            changed: Condvar::new(),
            vacant: Condvar::new(),
            steps: AtomicU64::new(0),
            is_watched: AtomicBool::new(false),
            now,
        }
    }

    /// Whether a queue that is in the list will be looked at.
    #[inline]
    pub(crate) fn is_watched(&self) -> bool {
        self.is_watched.load(Ordering::Relaxed)
    }

    /// Adds a queue to the list, and makes sure that somebody watches. If it returns `true`, the caller has to start a
    /// drainer.
    pub(crate) fn list(&self, line: Option<Arc<Line<T>>>) -> bool {
        let mut state = self.state.lock();
        state.listed.extend(line);
        if state.is_watched {
            self.changed.notify_one();
            return false;
        }
        self.replace_watcher(&mut state)
    }

    /// All queues that are not done.
    pub(crate) fn lines(&self) -> Vec<Arc<Line<T>>> {
        self.state.lock().listed.clone()
    }

    /// The queues to empty now.
    pub(crate) fn due(&self) -> Vec<Arc<Line<T>>> {
        let now = (self.now)();
        let state = self.state.lock();
        let due = state.listed.iter().filter(|line| line.is_due(now));
        due.map(Arc::clone).collect()
    }

    /// A drainer that was to be started does not run.
    pub(crate) fn not_started(&self) {
        let mut state = self.state.lock();
        state.starting -= 1;
        state.threads -= 1;
        // Whoever queues something next tries again.
        self.set_watched(&mut state, false);
    }

    /// For drainers: waits, and watches if nobody does, until there is something to release.
    pub(crate) fn wait_for_work(&self, is_new: bool) -> Work {
        let mut state = self.state.lock();
        state.starting -= usize::from(is_new);
        state.idle += 1;
        while state.is_watched {
            self.vacant.wait(&mut state);
        }
        state.idle -= 1;
        self.set_watched(&mut state, true);
        self.watch(&mut state);
        self.set_watched(&mut state, false);
        state.busy += 1;
        let must_start = self.replace_watcher(&mut state);
        Work { must_start }
    }

    fn watch(&self, state: &mut Guard<'_, State<T>>) {
        let mut seen = (0, 0);
        loop {
            let now = (self.now)();
            let look = state.look(now);
            let steps = self.steps.load(Ordering::Relaxed);
            if steps != seen.0 || state.waiting > 0 {
                seen = (steps, now);
            }
            let is_stuck = state.waiting == 0 && now.saturating_sub(seen.1) >= PATIENCE;
            let is_needed = state.busy == 0 || (is_stuck && state.busy < MOST);
            if look == Look::Due && is_needed {
                return;
            }
            let next = match look {
                Look::Done => None,
                Look::At(due) => Some(due.min(now.saturating_add(ROUND))),
                Look::Due | Look::InHand => Some(now.saturating_add(ROUND)),
            };
            let pause = |next: u64| Instant::now() + Duration::from_millis(next.saturating_sub(now));
            wait(&self.changed, state, next.map(pause));
        }
    }

    /// Whether a drainer has to be started, because none is idle.
    fn replace_watcher(&self, state: &mut Guard<'_, State<T>>) -> bool {
        if state.idle > 0 {
            self.vacant.notify_one();
            return false;
        }
        if state.starting > 0 || state.threads >= MOST {
            return false;
        }
        state.threads += 1;
        state.starting += 1;
        true
    }

    fn set_watched(&self, state: &mut Guard<'_, State<T>>, is_watched: bool) {
        state.is_watched = is_watched;
        self.is_watched.store(is_watched, Ordering::Relaxed);
    }

    /// For drainers at work: they begin to wait for the interpreter, or have it.
    pub(crate) fn wait_for_python(&self, waits: bool) {
        let mut state = self.state.lock();
        if waits {
            state.waiting += 1;
        } else {
            state.waiting -= 1;
            self.step();
        }
    }

    /// For drainers at work: they get on.
    #[inline]
    pub(crate) fn step(&self) {
        self.steps.fetch_add(1, Ordering::Relaxed);
    }

    /// A drainer has nothing more to do.
    pub(crate) fn finish(&self) {
        let mut state = self.state.lock();
        state.busy -= 1;
        self.changed.notify_one();
    }
}

impl<T> State<T> {
    /// The most urgent of all queues; those that are done leave the list.
    fn look(&mut self, now: u64) -> Look {
        let mut first = Look::Done;
        self.listed.retain(|line| {
            let look = line.look(now);
            first = first.min(look);
            look != Look::Done
        });
        first
    }
}
