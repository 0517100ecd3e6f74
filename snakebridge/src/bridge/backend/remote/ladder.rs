//! Deadlines: a call that takes too long is ended, by ever stronger means, before its worker takes anything else.
//!
//! 1 cancels the task that it awaits, 2 raises `KeyboardInterrupt` in its code, 3 is SIGINT where it runs on the worker's main thread, which
//! also ends what sleeps, and 4 kills the worker. One thread of this process keeps all deadlines, so that a call without one costs nothing.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use super::frame::kind;
use super::lane::{Lane, Reply, Serves};
use super::lost::Failure;
use super::request::{Place, Request, Verb};
use super::running::Call;
use super::worker::{Inner, Worker};
use crate::bridge::backend::due::Due;

/// How long each rung may take before the next.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Ladder {
    /// After the task was cancelled.
    pub cancel: Duration,
    /// After `KeyboardInterrupt` was raised.
    pub interrupt: Duration,
    /// After SIGINT.
    pub signal: Duration,
}

impl Default for Ladder {
    fn default() -> Self {
        Ladder {
            cancel: Duration::from_millis(100),
            interrupt: Duration::from_millis(500),
            signal: Duration::from_millis(100),
        }
    }
}

impl Worker {
    /// Runs a call that is ended if it has not ended by itself until then.
    ///
    /// # Errors
    ///
    /// [`Failure::TimedOut`], after its code has ended, or its worker: either way nothing of it runs any more. Else as of
    /// [`call`](Worker::call).
    pub fn call_until(
        &self,
        request: &mut Request<'_, '_>,
        serves: &mut dyn Serves,
        deadline: Instant,
        ladder: Ladder,
    ) -> Result<Reply, Failure> {
        let mut lane = self.lane_for(|| request.symbol())?;
        let within = Within {
            deadline: Some(deadline),
            ladder,
            session: 0,
        };
        let reply = self.call_within(&mut lane, request, serves, &within);
        if !self.is_lost() {
            self.give_back(lane);
        }
        reply
    }

    /// Runs a call on a lane of this worker, which ends it in time, and where it can be [cancelled](Worker::cancel_session).
    ///
    /// # Errors
    ///
    /// As of [`call_until`](Worker::call_until).
    pub(crate) fn call_within(
        &self,
        lane: &mut Lane,
        request: &mut Request<'_, '_>,
        serves: &mut dyn Serves,
        within: &Within,
    ) -> Result<Reply, Failure> {
        let due = within.deadline;
        if due.is_some_and(|due| due <= Instant::now()) {
            return Err(Failure::TimedOut { rung: 0 });
        }
        let call = Call {
            lane: lane.number(),
            number: lane.last_call() + 1,
            awaits: request.verb == Verb::Await,
        };
        let guard = due
            .map(|due| Guard::new(self, call, due, within.ladder))
            .transpose()
            .map_err(|error| Failure::Refused(format!("there is no thread for deadlines: {error}")))?;
        self.0.running.enter(within.session, call);
        let reply = self.call_on(lane, request, serves);
        let cancelled = self.0.running.leave(call).map_or(0, |used| forget(&used));
        let rung = guard.map_or(0, Guard::end);
        if (rung == SIGNAL || cancelled == SIGNAL) && !self.is_lost() {
            // A signal that came too late must not reach the next call.
            let mut nothing = Request::new("", Verb::Read, Place::Path("sys", "version_info"), &mut []);
            drop(self.call_on(lane, &mut nothing, &mut super::Nothing));
        }
        match reply {
            Ok(reply) if rung > 0 && reply.kind() == kind::RAISED => Err(Failure::TimedOut { rung }),
            Err(Failure::Lost(_)) if rung == KILL => Err(Failure::TimedOut { rung }),
            reply => reply,
        }
    }

    /// Interrupts the calls of the session with this address by all rungs but the last, and says how many there are.
    pub(crate) fn cancel_session(&self, session: usize, ladder: Ladder) -> usize {
        let Ok(watch) = watch() else { return 0 };
        self.0.running.cancel(session, |call, used| {
            let watched = Watched {
                worker: Arc::downgrade(&self.0),
                call,
                next: first(call),
                last: SIGNAL,
                ladder,
                used,
            };
            watch.add(Instant::now(), watched);
        })
    }
}

/// How long a call may take, and whose it is.
pub(crate) struct Within {
    pub(crate) deadline: Option<Instant>,
    pub(crate) ladder: Ladder,
    /// The address of its session.
    pub(crate) session: usize,
}

/// The rungs by number.
const CANCEL: u8 = 1;
const INTERRUPT: u8 = 2;
const SIGNAL: u8 = 3;
const KILL: u8 = 4;

/// The first rung of a call.
fn first(call: Call) -> u8 {
    if call.awaits { CANCEL } else { INTERRUPT }
}

/// Ends what cancels a call, and says which rung was used last.
fn forget(used: &Arc<AtomicU8>) -> u8 {
    if let Ok(watch) = watch() {
        // Under the lock no rung is being used.
        watch
            .locked()
            .retain(|_, watched| !Arc::ptr_eq(&watched.used, used));
    }
    used.load(Ordering::Acquire)
}

/// A call that is to end.
struct Watched {
    worker: Weak<Inner>,
    call: Call,
    /// The next rung.
    next: u8,
    /// The last rung that may be used.
    last: u8,
    ladder: Ladder,
    /// The last rung that was used.
    used: Arc<AtomicU8>,
}

/// Watches a call until this is dropped.
struct Guard {
    number: u64,
    used: Arc<AtomicU8>,
}

impl Guard {
    /// Watches a call. The first rung is 1 where it awaits something, and else 2.
    ///
    /// # Errors
    ///
    /// If there is no thread for it.
    fn new(worker: &Worker, call: Call, deadline: Instant, ladder: Ladder) -> std::io::Result<Guard> {
        let used = Arc::new(AtomicU8::new(0));
        let watched = Watched {
            worker: Arc::downgrade(&worker.0),
            call,
            next: first(call),
            last: KILL,
            ladder,
            used: used.clone(),
        };
        let number = watch()?.add(deadline, watched);
        Ok(Guard { number, used })
    }

    /// Ends the watch, and says which rung was used last; 0 for none.
    fn end(self) -> u8 {
        if let Ok(watch) = watch() {
            // Under the lock no rung is being used.
            watch.remove(self.number);
        }
        self.used.load(Ordering::Acquire)
    }
}

/// Uses the next rung of the first call that is due, under the lock.
fn strike(watch: &Due<Watched>) {
    let (mut calls, now) = (watch.locked(), Instant::now());
    if let Some(first) = calls.first_entry()
        && first.key().0 <= now
    {
        let ((_, number), mut watched) = first.remove_entry();
        if let Some(next) = watched.strike() {
            calls.insert((now + next, number), watched);
        }
    }
}

impl Watched {
    /// Uses the next rung, and says when the one after it is due. It does not wait: what is told goes to a socket, and killing is a
    /// matter of microseconds.
    fn strike(&mut self) -> Option<Duration> {
        let worker = Worker(self.worker.upgrade()?);
        let rung = self.next;
        self.used.store(rung, Ordering::Release);
        let told = match rung {
            CANCEL | INTERRUPT => worker.cancel(self.call.lane, self.call.number, rung).is_ok(),
            SIGNAL => worker.signal(self.call),
            _ => false,
        };
        if !told {
            self.used.store(KILL, Ordering::Release);
            worker.kill_for("it was killed because a call ran out of time");
            return None;
        }
        self.next = match rung {
            // Only what runs on the main thread gets a signal.
            INTERRUPT if self.call.lane != 0 => KILL,
            rung => rung + 1,
        };
        (self.next <= self.last).then_some(match rung {
            CANCEL => self.ladder.cancel,
            INTERRUPT => self.ladder.interrupt,
            _ => self.ladder.signal,
        })
    }
}

fn watch() -> std::io::Result<&'static Due<Watched>> {
    static WATCH: Due<Watched> = Due::new();
    WATCH.started("snakebridge-deadlines", strike)
}
