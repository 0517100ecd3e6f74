//! Deadlines: a call that takes too long is ended, by ever stronger means, before its worker takes anything else.
//!
//! 1 cancels the task that it awaits, 2 raises `KeyboardInterrupt` in its code, 3 is SIGINT where it runs on the worker's main thread, which
//! also ends what sleeps, and 4 kills the worker. One thread of this process keeps all deadlines, so that a call without one costs nothing.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError, Weak};
use std::time::{Duration, Instant};

use super::frame::kind;
use super::lane::{Reply, Serves};
use super::lost::Failure;
use super::request::{Place, Request, Verb};
use super::worker::{Inner, Worker};

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
        if deadline <= Instant::now() {
            return Err(Failure::TimedOut { rung: 0 });
        }
        let mut lane = self.lane_for(|| request.symbol())?;
        let awaits = request.verb == Verb::Await;
        let call = (lane.number(), lane.last_call() + 1);
        let guard = Guard::new(self, call, awaits, deadline, ladder)
            .map_err(|error| Failure::Refused(format!("there is no thread for deadlines: {error}")))?;
        let reply = self.call_on(&mut lane, request, serves);
        let rung = guard.end();
        if rung == 3 && !self.is_lost() {
            // A signal that came too late must not reach the next call.
            let mut nothing = Request::new("", Verb::Read, Place::Path("sys", "version_info"), &mut []);
            drop(self.call_on(&mut lane, &mut nothing, &mut super::Nothing));
        }
        if !self.is_lost() {
            self.give_back(lane);
        }
        match reply {
            Ok(reply) if rung > 0 && reply.kind() == kind::RAISED => Err(Failure::TimedOut { rung }),
            Err(Failure::Lost(_)) if rung == 4 => Err(Failure::TimedOut { rung }),
            reply => reply,
        }
    }
}

/// A call with a deadline.
struct Watched {
    worker: Weak<Inner>,
    lane: u64,
    call: u64,
    /// The next rung.
    next: u8,
    ladder: Ladder,
    /// The last rung that was used.
    used: Arc<AtomicU8>,
}

type Key = (Instant, u64);

#[derive(Default)]
struct Watch {
    calls: Mutex<BTreeMap<Key, Watched>>,
    changed: Condvar,
    numbers: AtomicU64,
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
    fn new(
        worker: &Worker,
        (lane, call): (u64, u64),
        awaits: bool,
        deadline: Instant,
        ladder: Ladder,
    ) -> std::io::Result<Guard> {
        let watch = watch()?;
        let number = watch.numbers.fetch_add(1, Ordering::Relaxed);
        let used = Arc::new(AtomicU8::new(0));
        let watched = Watched {
            worker: Arc::downgrade(&worker.0),
            lane,
            call,
            next: if awaits { 1 } else { 2 },
            ladder,
            used: used.clone(),
        };
        watch.locked().insert((deadline, number), watched);
        watch.changed.notify_one();
        Ok(Guard { number, used })
    }

    /// Ends the watch, and says which rung was used last; 0 for none.
    fn end(self) -> u8 {
        if let Ok(watch) = watch() {
            // Under the lock no rung is being used.
            watch.locked().retain(|(_, number), _| *number != self.number);
        }
        self.used.load(Ordering::Acquire)
    }
}

impl Watch {
    fn locked(&self) -> std::sync::MutexGuard<'_, BTreeMap<Key, Watched>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut calls = self.locked();
        loop {
            let now = Instant::now();
            let wait = match calls.first_key_value() {
                None => Duration::from_secs(3_600),
                Some(((deadline, _), _)) => deadline.saturating_duration_since(now),
            };
            if wait.is_zero() {
                if let Some(((_, number), mut watched)) = calls.pop_first()
                    && let Some(next) = watched.strike()
                {
                    calls.insert((now + next, number), watched);
                }
                continue;
            }
            let waited = self.changed.wait_timeout(calls, wait);
            calls = waited.unwrap_or_else(PoisonError::into_inner).0;
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
            1 | 2 => worker.cancel(self.lane, self.call, rung).is_ok(),
            3 => worker.signal(),
            _ => false,
        };
        self.next = match rung {
            // Only what runs on the main thread gets a signal.
            2 if self.lane != 0 => 4,
            rung => rung + 1,
        };
        if !told {
            self.used.store(4, Ordering::Release);
            worker.kill();
            return None;
        }
        Some(match rung {
            1 => self.ladder.cancel,
            2 => self.ladder.interrupt,
            _ => self.ladder.signal,
        })
    }
}

fn watch() -> std::io::Result<&'static Watch> {
    static WATCH: OnceLock<Watch> = OnceLock::new();
    static STARTED: Mutex<bool> = Mutex::new(false);
    let watch = WATCH.get_or_init(Watch::default);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if !*started {
        std::thread::Builder::new()
            .name("snakebridge-deadlines".to_owned())
            .spawn(|| watch.run())?;
        *started = true;
    }
    Ok(watch)
}
