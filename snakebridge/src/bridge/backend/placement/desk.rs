//! `Desk`: how many calls a worker runs at once, and the line of those that wait, first come, first served.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};

/// How often those that wait look whether the worker is still there.
const LOOK: Duration = Duration::from_millis(50);

/// How calls wait in a pool.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting {
    /// How many calls a worker runs at once.
    pub(crate) at_once: usize,
    /// How many calls may wait in the whole pool.
    pub(crate) most: usize,
    /// How long each may wait.
    pub(crate) within: Duration,
}

/// What a pool counts.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) waiting: AtomicUsize,
    pub(crate) started: AtomicU64,
    pub(crate) lost: AtomicU64,
    pub(crate) recycled: AtomicU64,
    pub(crate) busy: AtomicU64,
    pub(crate) waited_in_vain: AtomicU64,
}

/// Adds one.
pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

/// Where calls of one worker begin.
#[derive(Debug)]
pub(crate) struct Desk {
    rules: Waiting,
    tally: Arc<Tally>,
    line: Mutex<Line>,
    freed: Condvar,
    calls: AtomicU64,
}

#[derive(Debug, Default)]
struct Line {
    running: usize,
    next: u64,
    waiting: VecDeque<u64>,
    is_closed: bool,
}

/// Why a call does not begin.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The worker takes no calls any more.
    Closed,
    /// It would have to wait, and may not.
    Busy(String),
    /// It has waited this long.
    Waited(Duration),
    /// Its own time is over.
    TimedOut,
}

/// A call that may run; dropped, it makes room for the next one.
pub(crate) struct Permit(Arc<Desk>);

impl Drop for Permit {
    fn drop(&mut self) {
        let mut line = self.0.line.lock();
        line.running -= 1;
        let is_awaited = !line.waiting.is_empty() || line.running == 0;
        drop(line);
        if is_awaited {
            self.0.freed.notify_all();
        }
    }
}

impl Desk {
    pub(crate) fn new(rules: Waiting, tally: Arc<Tally>) -> Arc<Desk> {
        Arc::new(Desk {
            rules,
            tally,
            line: Mutex::default(),
            freed: Condvar::new(),
            calls: AtomicU64::new(0),
        })
    }

    /// How many calls it has let begin.
    pub(crate) fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    /// How many calls run.
    pub(crate) fn running(&self) -> usize {
        self.line.lock().running
    }

    /// How many run and wait.
    pub(crate) fn load(&self) -> usize {
        let line = self.line.lock();
        line.running + line.waiting.len()
    }

    /// Whether a call would begin at once.
    pub(crate) fn has_room(&self) -> bool {
        let line = self.line.lock();
        !line.is_closed && line.running < self.rules.at_once && line.waiting.is_empty()
    }

    /// Lets a call begin, or has it wait.
    ///
    /// # Errors
    ///
    /// [`Refused`]
    pub(crate) fn enter(
        self: &Arc<Desk>,
        may_wait: bool,
        deadline: Option<Instant>,
        is_gone: &dyn Fn() -> bool,
    ) -> Result<Permit, Refused> {
        let mut line = self.line.lock();
        if line.is_closed {
            return Err(Refused::Closed);
        }
        if line.running < self.rules.at_once && line.waiting.is_empty() {
            return Ok(self.begin(&mut line));
        }
        if !may_wait {
            count(&self.tally.busy);
            let running = line.running;
            return Err(Refused::Busy(format!(
                "it runs {running}, and calls of this session do not wait"
            )));
        }
        if self.tally.waiting.fetch_add(1, Ordering::AcqRel) >= self.rules.most {
            self.tally.waiting.fetch_sub(1, Ordering::AcqRel);
            count(&self.tally.busy);
            let most = self.rules.most;
            return Err(Refused::Busy(format!(
                "{most} calls wait in the pool, and no more may (`queue`)"
            )));
        }
        let ticket = line.next;
        line.next += 1;
        line.waiting.push_back(ticket);
        let result = self.wait(&mut line, ticket, deadline, is_gone);
        line.waiting.retain(|other| *other != ticket);
        drop(line);
        self.tally.waiting.fetch_sub(1, Ordering::AcqRel);
        // Whoever is first now may have room.
        self.freed.notify_all();
        result
    }

    fn wait(
        self: &Arc<Desk>,
        line: &mut parking_lot::MutexGuard<'_, Line>,
        ticket: u64,
        deadline: Option<Instant>,
        is_gone: &dyn Fn() -> bool,
    ) -> Result<Permit, Refused> {
        let begun = Instant::now();
        // A limit beyond what the clock can say is none.
        let end = begun.checked_add(self.rules.within);
        loop {
            if line.is_closed || is_gone() {
                return Err(Refused::Closed);
            }
            if line.running < self.rules.at_once && line.waiting.front() == Some(&ticket) {
                return Ok(self.begin(line));
            }
            let now = Instant::now();
            if deadline.is_some_and(|deadline| deadline <= now) {
                return Err(Refused::TimedOut);
            }
            if end.is_some_and(|end| end <= now) {
                count(&self.tally.waited_in_vain);
                return Err(Refused::Waited(begun.elapsed()));
            }
            let until = [deadline, end, now.checked_add(LOOK)].into_iter().flatten().min();
            self.freed.wait_until(line, until.unwrap_or(now));
        }
    }

    fn begin(self: &Arc<Desk>, line: &mut Line) -> Permit {
        line.running += 1;
        self.calls.fetch_add(1, Ordering::Relaxed);
        Permit(Arc::clone(self))
    }

    /// Lets no more calls begin; those that wait are told.
    pub(crate) fn close(&self) {
        self.line.lock().is_closed = true;
        self.freed.notify_all();
    }

    /// The same, if none runs or waits. Whether it is closed now.
    pub(crate) fn close_if_idle(&self) -> bool {
        let mut line = self.line.lock();
        if line.running == 0 && line.waiting.is_empty() {
            line.is_closed = true;
        }
        line.is_closed
    }

    /// Waits until no call runs. False if that takes longer.
    pub(crate) fn drained(&self, until: Instant) -> bool {
        let mut line = self.line.lock();
        while line.running > 0 {
            if self.freed.wait_until(&mut line, until).timed_out() {
                return line.running == 0;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    fn desk(at_once: usize, most: usize, within: Duration) -> Arc<Desk> {
        let rules = Waiting {
            at_once,
            most,
            within,
        };
        Desk::new(rules, Arc::new(Tally::default()))
    }

    fn stays() -> bool {
        false
    }

    #[test]
    fn calls_wait_in_the_order_in_which_they_come() {
        let desk = desk(1, 10, LONG);
        let first = desk.enter(true, None, &stays).ok();
        let order = Arc::new(Mutex::new(Vec::new()));
        let threads: Vec<_> = (0..5)
            .map(|number| {
                let (own, order) = (Arc::clone(&desk), Arc::clone(&order));
                let thread = std::thread::spawn(move || {
                    let permit = own.enter(true, None, &stays).ok();
                    order.lock().push(number);
                    drop(permit);
                });
                while desk.load() < number + 2 {
                    std::thread::yield_now();
                }
                thread
            })
            .collect();
        assert_eq!((desk.running(), desk.load()), (1, 6));
        drop(first);
        threads
            .into_iter()
            .for_each(|thread| assert!(thread.join().is_ok()));
        assert_eq!(*order.lock(), [0, 1, 2, 3, 4]);
        assert_eq!(
            (
                desk.load(),
                desk.calls(),
                desk.tally.waiting.load(Ordering::SeqCst)
            ),
            (0, 6, 0)
        );
    }

    #[test]
    fn each_refusal_says_why() {
        let desk = desk(1, 1, Duration::from_millis(20));
        let running = desk.enter(true, None, &stays).ok();
        assert!(matches!(desk.enter(false, None, &stays), Err(Refused::Busy(_))));
        let soon = Some(Instant::now() + Duration::from_millis(5));
        assert!(matches!(desk.enter(true, soon, &stays), Err(Refused::TimedOut)));
        assert!(matches!(desk.enter(true, None, &stays), Err(Refused::Waited(_))));
        assert!(matches!(desk.enter(true, None, &|| true), Err(Refused::Closed)));
        desk.tally.waiting.store(1, Ordering::SeqCst);
        assert!(matches!(desk.enter(true, None, &stays), Err(Refused::Busy(_))));
        assert!(!desk.close_if_idle());
        drop(running);
        assert!(desk.drained(Instant::now()) && desk.close_if_idle());
        assert!(matches!(desk.enter(true, None, &stays), Err(Refused::Closed)));
    }
}
