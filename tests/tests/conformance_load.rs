//! R3, R6, S8, S9 and S13 under a mixed load: references made, shared, found, dropped, released, evicted and expired on
//! eight threads at once. A separate test binary: the memory of the process is measured.
//! `SNAKEBRIDGE_LOAD` sets how many references are made (100,000 by default).
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use snakebridge::{
    Error, Handle, Object, Session, attached, call_as, error::RefLost, method_as, with_session,
};
use snakebridge_tests::{eventually, module, resident};

type Result<T = ()> = snakebridge::Result<T>;

/// `weakref.finalize` takes a microsecond and 500 bytes for each object. A `__del__` that counts takes a tenth of that,
/// and CPython runs it at most once per object: as many calls as objects means once for each.
const SOURCE: &str = "
import itertools
_made, _gone = itertools.count(), itertools.count()
class Thing:
    __slots__ = ()
    def __init__(self, made=_made.__next__):
        made()
    def __del__(self, gone=_gone.__next__):
        gone()
    def __len__(self):
        return 7
def counts():
    # The next value of a counter says how often it was advanced; reading its state does not advance it.
    return (_made.__reduce__()[1][0], _gone.__reduce__()[1][0])
";

const THREADS: usize = 8;
/// Objects made in one go while the interpreter is held.
const BATCH: usize = 200;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % sides
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Fates {
    created: u64,
    released: u64,
    evicted: u64,
    expired: u64,
    /// Of the released ones: those that went because their session was.
    with_session: u64,
}

impl Fates {
    fn add(&mut self, session: &Session) {
        let seen = session.statistics();
        assert_eq!((seen.live, seen.pinned), (0, 0), "{}: {seen:?}", session.id());
        let fates = [seen.released, seen.evicted, seen.expired];
        assert_eq!(
            seen.created,
            fates.iter().sum::<u64>(),
            "{}: {seen:?}",
            session.id()
        );
        self.created += seen.created;
        self.released += seen.released;
        self.evicted += seen.evicted;
        self.expired += seen.expired;
    }
}

/// What all threads work on.
struct World {
    /// Without a limit, with one on the count, with one on idle time, and one that is released over and over.
    sessions: [Session; 3],
    ending: Mutex<Session>,
    ended: Mutex<Fates>,
    /// References by name, for any thread to take.
    mail: Mutex<VecDeque<(Session, String)>>,
    /// Handles on their way to another thread.
    passed: Mutex<Vec<Object>>,
    left: AtomicUsize,
}

impl World {
    fn new(round: &str, count: usize) -> Result<World> {
        let named = |name: &str| Session::builder().id(format!("load-{round}-{name}"));
        let brief = Duration::from_millis(200);
        Ok(World {
            sessions: [
                named("free").max_refs(0).ttl(Duration::ZERO).open()?,
                named("full").max_refs(100).ttl(Duration::ZERO).open()?,
                named("brief").max_refs(0).ttl(brief).open()?,
            ],
            ending: Mutex::new(named("ending").max_refs(0).ttl(Duration::ZERO).open()?),
            ended: Mutex::default(),
            mail: Mutex::default(),
            passed: Mutex::default(),
            left: AtomicUsize::new(count),
        })
    }

    fn session(&self, dice: &mut Dice) -> Session {
        match dice.roll(5) {
            place @ 0..=2 => self.sessions[place].clone(),
            3 => self.ending.lock().expect("sound").clone(),
            _ => snakebridge::Session::current(),
        }
    }

    /// Ends the session that is there to be ended, and opens the next of that name.
    fn end(&self) -> Result {
        let mut ending = self.ending.lock().expect("sound");
        let next = Session::builder().id(ending.id()).max_refs(0).ttl(Duration::ZERO);
        let before = ending.statistics().released;
        assert!(Session::release(ending.id()));
        // Another thread may be dropping one this very moment.
        eventually(|| Ok(ending.statistics().live == 0))?;
        let mut ended = self.ended.lock().expect("sound");
        ended.add(&ending);
        ended.with_session += ending.statistics().released - before;
        *ending = next.open()?;
        Ok(())
    }
}

/// A reference that is gone says why, and nothing else may go wrong.
fn settled<T>(result: Result<T>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(Error::RefNotFound { reason, .. }) => {
            assert!(reason != RefLost::WorkerLost);
            None
        }
        // The session ended between choosing and entering it.
        Err(Error::InvalidSession { .. }) => None,
        Err(error) => panic!("{error:?}"),
    }
}

struct Worker<'w> {
    world: &'w World,
    dice: Dice,
    held: Vec<Object>,
    /// To be dropped without the interpreter.
    later: Vec<Object>,
}

impl Worker<'_> {
    fn step(&mut self) -> Result {
        let session = self.world.session(&mut self.dice);
        let made = with_session(&session, || call_as::<Object>("sb_load", "Thing", ()));
        let Some(object) = settled(made) else {
            return Ok(());
        };
        match self.dice.roll(12) {
            0..=2 => drop(object),
            3 | 4 => self.later.push(object),
            5 => Handle::release(object),
            6 | 7 if self.held.len() < 50 => self.held.push(object),
            6 | 7 => {
                let place = self.dice.roll(self.held.len());
                self.held[place] = object;
            }
            8..=10 => self.post(object),
            _ => {
                let mut passed = self.world.passed.lock().expect("sound");
                passed.push(object);
                let place = self.dice.roll(passed.len());
                let other = if passed.len() > 64 {
                    Some(passed.swap_remove(place))
                } else {
                    None
                };
                drop(passed);
                drop(other);
            }
        }
        if self.dice.roll(4) == 0 {
            self.look(&session)?;
        }
        Ok(())
    }

    /// Shares, and leaves it to its name. Where no limit takes pins away, the oldest go by name.
    fn post(&mut self, object: Object) {
        let Some(wire) = settled(Handle::share(&object)) else {
            return;
        };
        let session = Session::clone(&self.home(&object));
        let mut mail = self.world.mail.lock().expect("sound");
        mail.push_back((session, wire.id));
        let oldest = if mail.len() > 300 { mail.pop_front() } else { None };
        drop(mail);
        if let Some((session, id)) = oldest
            && !self.world.sessions[1..].contains(&session)
        {
            session.release_ref(&id);
        }
        if self.dice.roll(2) == 0 {
            self.later.push(object);
        }
    }

    /// The session of an object, found by its id.
    fn home(&self, object: &Object) -> Session {
        let id = Handle::reference(object).session_id();
        let known = self.world.sessions.iter().find(|session| session.id() == id);
        known.cloned().unwrap_or_else(|| {
            let own = snakebridge::Session::current();
            if own.id() == id {
                own
            } else {
                self.world.ending.lock().expect("sound").clone()
            }
        })
    }

    fn look(&mut self, session: &Session) -> Result {
        match self.dice.roll(3) {
            0 => {
                let letter = {
                    let mail = self.world.mail.lock().expect("sound");
                    if mail.is_empty() {
                        None
                    } else {
                        mail.get(self.dice.roll(mail.len())).cloned()
                    }
                };
                if let Some((session, id)) = letter
                    && let Some(found) = settled(session.find(&id))
                {
                    self.later.push(found);
                }
            }
            1 if !self.held.is_empty() => {
                let place = self.dice.roll(self.held.len());
                if let Some(length) = settled(method_as::<i64>(&self.held[place], "__len__", ())) {
                    assert_eq!(length, 7);
                }
            }
            _ => session.prune(),
        }
        Ok(())
    }

    fn run(mut self) -> Result<Fates> {
        let take = |left: usize| Some(left.saturating_sub(BATCH));
        loop {
            let left = self
                .world
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
            let batch = left.unwrap_or_default().min(BATCH);
            if batch == 0 {
                break;
            }
            attached(|| (0..batch).try_for_each(|_| self.step()))?;
            self.later.clear();
            if self.dice.roll(40) == 0 {
                self.world.end()?;
            }
        }
        let own = snakebridge::Session::current();
        self.held.clear();
        self.world.mail.lock().expect("sound").retain(|(session, id)| {
            if *session == own {
                session.release_ref(id);
            }
            *session != own
        });
        self.world.passed.lock().expect("sound").clear();
        assert_eq!(own.statistics().pinned, 0);
        let mut fates = Fates::default();
        // Another thread may be on its way with one of ours in its hands.
        eventually(|| Ok(own.statistics().live == 0))?;
        fates.add(&own);
        Ok(fates)
    }
}

fn counts() -> Result<(usize, usize)> {
    call_as("sb_load", "counts", ())
}

fn load(round: &str, count: usize) -> Result<Fates> {
    let world = World::new(round, count)?;
    let mut fates = Fates::default();
    let all: Vec<Fates> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let worker = Worker {
                    world: &world,
                    dice: Dice(0x9E37_79B9_7F4A_7C15 ^ ((thread as u64 + 1) << 20)),
                    held: Vec::new(),
                    later: Vec::new(),
                };
                scope.spawn(move || worker.run().expect("no error of another kind"))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("sound"))
            .collect()
    });
    world.passed.lock().expect("sound").clear();
    for (session, id) in world.mail.lock().expect("sound").drain(..) {
        session.release_ref(&id);
    }
    // What is pinned in the full session and was in no letter any more.
    assert!(world.sessions[1].statistics().live <= 100);
    assert!(Session::release(world.sessions[1].id()));
    world.end()?;
    for session in &world.sessions {
        eventually(|| Ok(session.statistics().live == 0))?;
        fates.add(session);
    }
    let ended = world.ended.lock().expect("sound");
    for one in all.iter().chain([&*ended]) {
        fates.created += one.created;
        fates.released += one.released;
        fates.evicted += one.evicted;
        fates.expired += one.expired;
        fates.with_session += one.with_session;
    }
    eventually(|| counts().map(|(made, gone)| made == gone))?;
    Ok(fates)
}

#[test]
fn r03_s08_s09_s13_a_mixed_load_leaves_nothing_behind() -> Result {
    let count: usize = std::env::var("SNAKEBRIDGE_LOAD")
        .map_or(Ok(100_000), |text| text.parse())
        .expect("SNAKEBRIDGE_LOAD is a number");
    module("sb_load", SOURCE)?;
    load("warm-up", count / 10)?;
    let (before, began) = (resident(), Instant::now());
    let (made_before, _) = counts()?;
    let fates = load("measured", count)?;
    let (after, took) = (resident(), began.elapsed());
    let (made, gone) = counts()?;
    println!("{fates:?}");
    println!(
        "made {}, finalized {gone} of {made}; resident before {before:?} KB, after {after:?} KB; {:.1} s",
        made - made_before,
        took.as_secs_f64()
    );
    assert_eq!(made, gone, "every finalizer ran");
    assert!(
        made - made_before >= count * 9 / 10,
        "too many were never made: {made}"
    );
    for (fate, number) in [
        ("evicted", fates.evicted),
        ("expired", fates.expired),
        ("released with their session", fates.with_session),
    ] {
        assert!(number > 0, "none was {fate}");
    }
    if let (Some(before), Some(after)) = (before, after) {
        assert!(
            after < before + 5 * 1_024,
            "resident memory grew from {before} to {after} KB"
        );
    }
    Ok(())
}
