//! CONFORMANCE S14: many threads do random things to many sessions, and a plain model says what must come out.
//! `SNAKEBRIDGE_STRESS=1000x100x2000` (sessions x threads x operations per thread) asks for the full size.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use snakebridge::{
    Error, Handle, Object, Session, Value, attr, call_as, error::RefLost, get_as, method, wire::WireRef,
    with_session,
};
use snakebridge_tests::{eventually, module};

type Result<T = ()> = snakebridge::Result<T>;

const SOURCE: &str = "
import itertools, weakref
made = itertools.count()
gone = []
class Thing:
    def __init__(self, number):
        self.number = number
        next(made)
        weakref.finalize(self, gone.append, None)
    def take(self, other):
        return other.number
";

/// One object, as the model sees it.
struct Entry {
    number: i64,
    /// Which life of the session it belongs to: a session that was released and opened again is another.
    life: usize,
    handles: Vec<Object>,
    wire: Option<WireRef>,
    /// Why it is gone; `None` while it is there.
    gone: Option<RefLost>,
    /// When it was used last, on the model's clock.
    used: u64,
}

/// What one session must look like. Its lock makes the operations on one session a sequence; sessions run side by side.
struct Model {
    id: String,
    session: Session,
    max: usize,
    life: usize,
    clock: u64,
    next: i64,
    entries: BTreeMap<i64, Entry>,
    created: u64,
    evicted: u64,
    released: u64,
}

/// Numbers that look random and come out the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % sides
    }
}

fn open(id: &str, max: usize) -> Result<Session> {
    Session::builder().id(id).max_refs(max).open()
}

impl Model {
    fn new(index: usize) -> Result<Model> {
        let id = format!("s14-{index}");
        // Some without a limit, some with a small one.
        let max = [0, 3, 8][index % 3];
        Ok(Model {
            session: open(&id, max)?,
            id,
            max,
            life: 0,
            clock: 0,
            next: 0,
            entries: BTreeMap::new(),
            created: 0,
            evicted: 0,
            released: 0,
        })
    }

    fn tick(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }

    fn pick(&self, dice: &mut Dice) -> Option<i64> {
        let held: Vec<i64> = self
            .entries
            .iter()
            .filter(|(_, entry)| !entry.handles.is_empty())
            .map(|(number, _)| *number)
            .collect();
        (!held.is_empty()).then(|| held[dice.roll(held.len())])
    }

    fn pick_wire(&self, dice: &mut Dice) -> Option<i64> {
        let named: Vec<i64> = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.wire.is_some())
            .map(|(number, _)| *number)
            .collect();
        (!named.is_empty()).then(|| named[dice.roll(named.len())])
    }

    fn alive(&self) -> usize {
        self.entries.values().filter(|entry| entry.gone.is_none()).count()
    }

    /// What a limit that was set takes: what has no handle first, each kind in order of last use.
    fn evict(&mut self) {
        while self.max > 0 && self.alive() > self.max {
            let victim = self
                .entries
                .values_mut()
                .filter(|entry| entry.gone.is_none())
                .min_by_key(|entry| (!entry.handles.is_empty(), entry.used))
                .expect("some are alive");
            victim.gone = Some(RefLost::Evicted);
            self.evicted += 1;
        }
    }

    /// Entries that nothing can name any more.
    fn tidy(&mut self) {
        self.entries
            .retain(|_, entry| !entry.handles.is_empty() || entry.wire.is_some());
        // Reasons are remembered for a while, not for ever: so does the model.
        if self.entries.len() > 200 {
            self.entries.retain(|_, entry| entry.gone.is_none());
        }
    }

    fn make(&mut self) -> Result {
        let number = self.next;
        self.next += 1;
        let object: Object = with_session(&self.session, || call_as("sb_model", "Thing", (number,)))?;
        let used = self.tick();
        self.created += 1;
        let entry = Entry {
            number,
            life: self.life,
            handles: vec![object],
            wire: None,
            gone: None,
            used,
        };
        self.entries.insert(number, entry);
        self.evict();
        Ok(())
    }

    /// Whether a result is what the state of the entry asks for.
    fn judge<T: std::fmt::Debug>(entry: &Entry, outcome: &Result<T>) {
        match (entry.gone, outcome) {
            (None, Ok(_)) => {}
            (Some(why), Err(Error::RefNotFound { reason, .. })) if why == *reason => {}
            (expected, got) => panic!("object {}: {expected:?} expected, got {got:?}", entry.number),
        }
    }

    fn read(&mut self, number: i64) {
        let now = self.tick();
        let entry = self.entries.get_mut(&number).expect("known");
        let outcome = attr(&entry.handles[0], "number");
        Self::judge(entry, &outcome);
        if let Ok(value) = outcome {
            assert_eq!(value, Value::Int(number));
            entry.used = now;
        }
    }

    fn drop_one(&mut self, number: i64) {
        let entry = self.entries.get_mut(&number).expect("known");
        entry.handles.pop();
        if entry.handles.is_empty() && entry.gone.is_none() && entry.wire.is_none() {
            entry.gone = Some(RefLost::Unknown);
            self.released += 1;
        }
    }

    fn share(&mut self, number: i64) {
        let now = self.tick();
        let entry = self.entries.get_mut(&number).expect("known");
        let outcome = Handle::share(&entry.handles[0]);
        Self::judge(entry, &outcome);
        if let Ok(wire) = outcome {
            assert!(entry.wire.as_ref().is_none_or(|known| *known == wire));
            entry.wire = Some(wire);
            entry.used = now;
        }
    }

    fn release(&mut self, number: i64) {
        let entry = self.entries.get_mut(&number).expect("known");
        Handle::release(entry.handles.pop().expect("held"));
        if entry.gone.is_none() {
            entry.gone = Some(RefLost::Released);
            self.released += 1;
        }
    }

    fn resolve(&mut self, number: i64) {
        let (now, life) = (self.tick(), self.life);
        let entry = self.entries.get_mut(&number).expect("known");
        let wire = entry.wire.as_ref().expect("named");
        let outcome = self.session.resolve(wire);
        if entry.life == life {
            Self::judge(entry, &outcome);
        } else {
            // The session of that id is another one now, which never heard of it.
            assert!(
                matches!(
                    outcome,
                    Err(Error::RefNotFound {
                        reason: RefLost::Unknown,
                        ..
                    })
                ),
                "{outcome:?}"
            );
        }
        if let Ok(object) = outcome {
            assert_eq!(Handle::reference(&object).id(), wire.id);
            entry.handles.push(object);
            entry.used = now;
        }
    }

    fn release_by_id(&mut self, number: i64) {
        let entry = self.entries.get_mut(&number).expect("known");
        let known = self.session.release_ref(&entry.wire.as_ref().expect("named").id);
        assert_eq!(known, entry.gone.is_none());
        if known {
            entry.gone = Some(RefLost::Released);
            self.released += 1;
        }
    }

    fn restart(&mut self) -> Result {
        assert!(Session::release(&self.id));
        let old = std::mem::replace(&mut self.session, open(&self.id, self.max)?);
        assert_eq!(old.statistics().live, 0);
        let refused = with_session(&old, || call_as::<Object>("sb_model", "Thing", (0,)));
        assert!(
            matches!(refused, Err(Error::InvalidSession { .. })),
            "{refused:?}"
        );
        for entry in self.entries.values_mut() {
            entry.gone = entry.gone.or(Some(RefLost::SessionReleased));
        }
        (self.created, self.evicted, self.released) = (0, 0, 0);
        self.life += 1;
        Ok(())
    }

    fn cross(&self, number: i64, stranger: &Object) {
        let own = &self.entries[&number].handles[0];
        let error = method(stranger, "take", (own,)).unwrap_err();
        let Error::SessionMismatch {
            expected_session,
            actual_session,
            ref_id,
            ..
        } = error
        else {
            panic!("{error:?}")
        };
        assert_eq!(
            (expected_session.as_str(), &actual_session),
            ("s14-stranger", &self.id)
        );
        assert_eq!(ref_id, Handle::reference(own).id());
    }

    fn compare(&self) {
        let seen = self.session.statistics();
        let current = || {
            self.entries
                .values()
                .filter(|entry| entry.life == self.life && entry.gone.is_none())
        };
        let pinned = current().filter(|entry| entry.wire.is_some()).count();
        assert_eq!(
            (seen.live, seen.pinned),
            (current().count(), pinned),
            "{}",
            self.id
        );
        assert_eq!(
            (seen.created, seen.evicted, seen.released, seen.expired),
            (self.created, self.evicted, self.released, 0),
            "{}",
            self.id
        );
    }

    fn step(&mut self, dice: &mut Dice, stranger: &Object) -> Result {
        let held = self.pick(dice);
        let named = self.pick_wire(dice);
        match (dice.roll(100), held, named) {
            (0..25, ..) | (_, None, None) => self.make()?,
            (25..45, Some(number), _) => self.read(number),
            (45..52, Some(number), _) => {
                let handles = &mut self.entries.get_mut(&number).expect("known").handles;
                handles.push(handles[0].clone());
            }
            (52..68, Some(number), _) => self.drop_one(number),
            (68..76, Some(number), _) => self.share(number),
            (76..81, Some(number), _) => self.release(number),
            (81..84, Some(number), _) => self.cross(number, stranger),
            (84..94, _, Some(number)) => self.resolve(number),
            (94..98, _, Some(number)) => self.release_by_id(number),
            (98, ..) => self.restart()?,
            _ => self.compare(),
        }
        self.tidy();
        Ok(())
    }
}

/// Sessions, threads, operations per thread, and when to stop at the latest.
fn size() -> (usize, usize, usize, Duration) {
    let Ok(text) = std::env::var("SNAKEBRIDGE_STRESS") else {
        return (100, 16, 2_000, Duration::from_secs(4));
    };
    let parts: Vec<usize> = text
        .split('x')
        .map(|part| part.parse().expect("SNAKEBRIDGE_STRESS is like 1000x100x2000"))
        .collect();
    let [sessions, threads, operations] = parts[..] else {
        panic!("SNAKEBRIDGE_STRESS is like 1000x100x2000, not '{text}'")
    };
    (sessions, threads, operations, Duration::from_secs(3_600))
}

#[test]
fn s14_sessions_agree_with_a_plain_model() -> Result {
    module("sb_model", SOURCE)?;
    let (sessions, threads, operations, limit) = size();
    let models: Vec<Mutex<Model>> = (0..sessions)
        .map(|index| Model::new(index).map(Mutex::new))
        .collect::<Result<_>>()?;
    let models = Arc::new(models);
    let stranger_session = Session::builder().id("s14-stranger").open()?;
    let stranger: Object = with_session(&stranger_session, || call_as("sb_model", "Thing", (-1,)))?;
    let began = Instant::now();
    let (done, finished) = channel();
    for thread in 0..threads {
        let (models, stranger, done) = (Arc::clone(&models), stranger.clone(), done.clone());
        std::thread::spawn(move || {
            let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (thread as u64 + 1) << 20);
            let mut count = 0_usize;
            while count < operations && began.elapsed() < limit {
                let model = &models[dice.roll(models.len())];
                let mut model = model.lock().expect("no other thread found a difference");
                model.step(&mut dice, &stranger).expect("the step itself");
                count += 1;
            }
            let _ = done.send(count);
        });
    }
    drop(done);
    let mut total = 0;
    for _ in 0..threads {
        // A thread that panicked hangs up without a count; one that is stuck never answers.
        total += finished
            .recv_timeout(limit + Duration::from_secs(30))
            .expect("a thread found a difference, or is stuck");
    }
    assert!(total >= threads * 20, "only {total} operations were done");
    println!(
        "{total} operations, {sessions} sessions, {threads} threads, {:?}",
        began.elapsed()
    );
    for model in models.iter() {
        model.lock().expect("sound").compare();
    }
    // No leak: with the last owners gone, every object that was ever made is freed.
    drop((models, stranger, stranger_session));
    let made: Object = get_as("sb_model", "made")?;
    let made: i64 = call_as("builtins", "next", (&made,))?;
    let gone: Object = get_as("sb_model", "gone")?;
    eventually(|| Ok(snakebridge::method_as::<i64>(&gone, "__len__", ())? == made))
}
