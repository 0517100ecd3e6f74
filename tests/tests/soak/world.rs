//! What the clients share: the sessions, the shared objects, and the counts of what went wrong on purpose.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use snakebridge::{Handle, Object, Session, call_as, with_session};
use snakebridge_tests::{eventually, module};

use crate::Result;
use crate::latency::Latency;

/// Objects that all clients find by their ids.
pub(crate) const SHARED: usize = 100;
/// The faults, in the order in which they are made.
pub(crate) const FAULTS: [&str; 4] = ["Python error", "callback error", "panic", "timeout"];

const SOURCE: &str = "
import asyncio, itertools
_made, _gone = itertools.count(), itertools.count()
class Thing:
    def __init__(self, name):
        next(_made)
        self.name = name
    def __del__(self, gone=_gone.__next__):
        gone()
    def greet(self, other):
        return f'{self.name} greets {other}'
def squares(limit):
    thing = Thing('in a generator')
    for number in range(limit):
        yield number * number
async def late(seconds):
    await asyncio.sleep(seconds)
def counts():
    return (_made.__reduce__()[1][0], _gone.__reduce__()[1][0])
";

pub(crate) struct World {
    shared: Session,
    ids: Vec<String>,
    pub(crate) latency: Latency,
    pub(crate) requests: AtomicU64,
    /// How often each fault was made, and how often it came back as what it is.
    pub(crate) made: [AtomicU64; FAULTS.len()],
    pub(crate) seen: [AtomicU64; FAULTS.len()],
    /// Sessions of the background, and those of their references that have expired.
    opened: AtomicU64,
    expired: AtomicU64,
    pub(crate) ends: AtomicBool,
}

impl World {
    pub(crate) fn new() -> Result<World> {
        module("sb_soak", SOURCE)?;
        let shared = Session::builder().id("soak-shared").ttl(Duration::ZERO).open()?;
        let share = |number: usize| {
            let thing: Object = call_as("sb_soak", "Thing", (format!("thing {number}"),))?;
            Ok(Handle::share(&thing)?.id)
        };
        let ids = with_session(&shared, || (0..SHARED).map(share).collect::<Result<_>>())?;
        Ok(World {
            shared,
            ids,
            latency: Latency::new(),
            requests: AtomicU64::new(0),
            made: Default::default(),
            seen: Default::default(),
            opened: AtomicU64::new(0),
            expired: AtomicU64::new(0),
            ends: AtomicBool::new(false),
        })
    }

    /// A shared object, by its id.
    pub(crate) fn thing(&self, number: u64) -> Result<(Session, Object)> {
        let id = &self.ids[number as usize % SHARED];
        Ok((self.shared.clone(), self.shared.find(id)?))
    }

    /// References that are alive in the session of the shared objects.
    pub(crate) fn live(&self) -> u64 {
        self.shared.statistics().live as u64
    }

    /// Opens sessions with a time to live, leaves shared objects in them, and looks that they expire.
    pub(crate) fn background(&self) -> Result {
        const PER_SESSION: u64 = 5;
        let mut waiting = std::collections::VecDeque::new();
        while !self.ends.load(Ordering::Relaxed) {
            let session = Session::builder().ttl(Duration::from_secs(1)).open()?;
            with_session(&session, || {
                (0..PER_SESSION).try_for_each(|_| {
                    Handle::share(&call_as::<Object>("sb_soak", "Thing", ("brief",))?).map(drop)
                })
            })?;
            self.opened.fetch_add(1, Ordering::Relaxed);
            waiting.push_back(session);
            std::thread::sleep(Duration::from_millis(20));
            if waiting.len() > 150 {
                self.has_expired(&waiting.pop_front().expect("just counted"), PER_SESSION)?;
            }
        }
        waiting
            .iter()
            .try_for_each(|session| self.has_expired(session, PER_SESSION))
    }

    fn has_expired(&self, session: &Session, count: u64) -> Result {
        eventually(|| Ok(session.statistics().expired == count))?;
        assert_eq!(session.statistics().live, 0, "{:?}", session.statistics());
        self.expired.fetch_add(count, Ordering::Relaxed);
        Ok(())
    }

    pub(crate) fn faults(&self) -> String {
        let one = |(place, name): (usize, &&str)| {
            let (made, seen) = (&self.made[place], &self.seen[place]);
            format!(
                "{name}: {} made, {} seen",
                made.load(Ordering::Relaxed),
                seen.load(Ordering::Relaxed)
            )
        };
        let all: Vec<String> = FAULTS.iter().enumerate().map(one).collect();
        let (opened, expired) = (
            self.opened.load(Ordering::Relaxed),
            self.expired.load(Ordering::Relaxed),
        );
        format!(
            "{}; {opened} sessions with a time to live, {expired} references expired",
            all.join("; ")
        )
    }

    /// Every fault was made, and came back as what it is; every fourth request was one.
    pub(crate) fn check(&self) -> Result {
        let mut faults = 0;
        for (place, name) in FAULTS.iter().enumerate() {
            let made = self.made[place].load(Ordering::Relaxed);
            assert!(made > 0, "no {name} was made");
            assert_eq!(made, self.seen[place].load(Ordering::Relaxed), "{name}");
            faults += made;
        }
        let requests = self.requests.load(Ordering::Relaxed);
        assert!(
            (requests / 4).abs_diff(faults) <= crate::CLIENTS as u64,
            "{faults} of {requests}"
        );
        assert!(self.expired.load(Ordering::Relaxed) > 0, "nothing expired");
        Ok(())
    }

    /// Ends the last session: then every object of Python's is gone.
    pub(crate) fn end(self) -> Result {
        assert!(Session::release(self.shared.id()));
        eventually(|| {
            let (made, gone): (u64, u64) = call_as("sb_soak", "counts", ())?;
            Ok(made == gone)
        })
    }
}
