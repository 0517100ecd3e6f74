//! The registry by itself, without Python: `store`, `get`, `delete`, `prune`, and their counters.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::bridge::backend::{Backend, ClassFacts, Context, Facts, Operation, Read, Returned, Verb};
use crate::bridge::error::RefLost;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::Handle;
use crate::bridge::origin::Origin;
use crate::bridge::payload::Payload;
use crate::bridge::reaper::LOOKED;
use crate::bridge::reference::Ref;
use crate::bridge::session::Session;
use crate::bridge::value::Value;

/// A backend that counts releases.
#[derive(Default)]
struct Counting(AtomicU64);

impl Backend for Counting {
    /// What sharing asks: that it is no iterator, and that no module is a standard one.
    fn perform(&self, operation: Operation<'_, '_>, session: &Session, read: Read<'_>) -> Result<()> {
        let answer = match operation.verb {
            Verb::IsInstance => Value::Bool(false),
            _ => Value::FrozenSet(Vec::new()),
        };
        read(&Returned::plain(&answer, &Context::remote(&operation, session)))
    }
    fn release(&self, _: u64) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

fn facts() -> Facts {
    Facts::new(Arc::new(ClassFacts::new("Thing", "things.Thing")))
}

struct Fixture {
    backend: Arc<Counting>,
    session: Session,
    tokens: u64,
}

impl Fixture {
    fn new(id: &str, max_refs: usize, ttl: Duration) -> Fixture {
        let backend = Arc::new(Counting::default());
        let remote: Arc<dyn Backend> = backend.clone();
        let session = Session::builder()
            .id(id)
            .max_refs(max_refs)
            .ttl(ttl)
            .backend(remote)
            .open();
        Fixture {
            backend,
            session: session.unwrap(),
            tokens: 0,
        }
    }

    fn store(&mut self) -> Ref {
        self.tokens += 1;
        let backend: Arc<dyn Backend> = self.backend.clone();
        self.session.store(
            Payload::remote(backend, self.tokens, facts()),
            Origin::named("things"),
        )
    }

    fn released(&self) -> u64 {
        self.backend.0.load(Ordering::SeqCst)
    }

    fn reason(&self, id: &str) -> Option<RefLost> {
        match self.session.find(id) {
            Err(Error::RefNotFound { reason, .. }) => Some(reason),
            _ => None,
        }
    }
}

#[test]
fn s15_store_get_delete() {
    let mut fixture = Fixture::new("registry-store", 0, Duration::ZERO);
    let reference = fixture.store();
    assert!(reference.last_access() >= reference.created_at());
    let wire = reference.share().unwrap();
    let found = fixture.session.find(&wire.id).unwrap();
    assert!(Handle::reference(&found).same_object(&reference));
    assert_eq!(fixture.session.statistics().live, 1);
    assert!(fixture.session.release_ref(&wire.id));
    assert!(!fixture.session.release_ref(&wire.id));
    assert_eq!(fixture.released(), 1);
    assert!(!reference.is_alive());
    assert_eq!(fixture.reason(&wire.id), Some(RefLost::Released));
    assert_eq!(fixture.reason("nothing"), Some(RefLost::Unknown));
    assert_eq!(fixture.session.statistics().live, 0);
}

#[test]
fn s15_prune_takes_the_expired_first_and_then_what_is_over_the_limit() {
    let mut fixture = Fixture::new("registry-prune", 4, Duration::from_millis(400));
    let old: Vec<Ref> = (0..2).map(|_| fixture.store()).collect();
    std::thread::sleep(Duration::from_millis(900));
    // Either the reaper has done this already, or this call does; in both cases they count as expired, not as evicted.
    fixture.session.prune();
    assert!(old.iter().all(|reference| !reference.is_alive()));
    let seen = fixture.session.statistics();
    assert_eq!((seen.expired, seen.evicted, seen.live), (2, 0, 0));
    let new: Vec<Ref> = (0..6).map(|_| fixture.store()).collect();
    let alive: Vec<bool> = new.iter().map(Ref::is_alive).collect();
    assert_eq!(alive, [false, false, true, true, true, true]);
    let seen = fixture.session.statistics();
    assert_eq!((seen.expired, seen.evicted, seen.live), (2, 2, 4));
}

#[test]
fn eviction_goes_by_last_use_however_often_entries_are_touched() {
    let mut fixture = Fixture::new("registry-order", 50, Duration::ZERO);
    let mut model: Vec<(usize, Ref)> = Vec::new();
    let mut state = 88_172_645_463_325_252_u64;
    for number in 0..2_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        for step in 0..3 {
            if !model.is_empty() && state & (1 << step) != 0 {
                let index = (state >> 8) as usize % model.len();
                let entry = model.remove(index);
                entry.1.remote_token().unwrap();
                model.push(entry);
            }
        }
        model.push((number, fixture.store()));
        if model.len() > 50 {
            let (oldest, reference) = model.remove(0);
            assert!(!reference.is_alive(), "{oldest} was used least recently");
        }
        assert!(model.iter().all(|(_, reference)| reference.is_alive()));
    }
    assert_eq!(fixture.session.statistics().live, 50);
}

/// Counts instead of times: what an eviction costs must not grow with the number of pinned objects.
#[test]
fn s09_an_eviction_looks_at_the_object_it_evicts_and_at_no_other() {
    let mut fixture = Fixture::new("registry-evictions", 1_000, Duration::ZERO);
    let ids: Vec<String> = (0..5_000).map(|_| fixture.store().share().unwrap().id).collect();
    let seen = fixture.session.statistics();
    assert_eq!((seen.evicted, seen.live, seen.pinned), (4_000, 1_000, 1_000));
    let looked = fixture.session.locked(|registry| registry.looked);
    assert!(looked <= 4_000, "4,000 evictions looked at {looked} objects");
    assert_eq!(fixture.reason(&ids[3_999]), Some(RefLost::Evicted));
    assert!(fixture.session.find(&ids[4_000]).is_ok());
}

#[test]
fn s09_pinned_objects_are_evicted_in_the_order_of_last_use() {
    let mut fixture = Fixture::new("registry-pin-order", 50, Duration::ZERO);
    let mut model: Vec<String> = Vec::new();
    let mut state = 88_172_645_463_325_252_u64;
    for _ in 0..2_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        for step in 0..3 {
            if !model.is_empty() && state & (1 << step) != 0 {
                let id = model.remove((state >> 8) as usize % model.len());
                drop(fixture.session.find(&id).unwrap());
                model.push(id);
            }
        }
        if state & 0x70 == 0 && !model.is_empty() {
            assert!(fixture.session.release_ref(&model.remove(0)));
        }
        // A held object is spared as long as there is another, however long ago it was used.
        let held = (model.len() > 25 && state & 0x100 != 0).then(|| fixture.session.find(&model[0]).unwrap());
        model.push(fixture.store().share().unwrap().id);
        if model.len() > 50 {
            let evicted = model.remove(usize::from(held.is_some()));
            assert_eq!(fixture.reason(&evicted), Some(RefLost::Evicted));
        }
        if let Some(held) = held {
            drop(held);
            let id = model.remove(0);
            drop(fixture.session.find(&id).unwrap());
            model.push(id);
        }
        assert_eq!(fixture.session.statistics().live, model.len());
    }
}

/// What the reaper does must not grow with the number of sessions in which nothing is due.
#[test]
fn s08_sessions_in_which_nothing_is_due_are_not_looked_at() {
    let ttl = Duration::from_secs(3_600);
    let mut open: Vec<(Fixture, Ref)> = (0..5_000)
        .map(|number| {
            let mut fixture = Fixture::new(&format!("registry-idle-{number}"), 0, ttl);
            let reference = fixture.store();
            reference.share().unwrap();
            (fixture, reference)
        })
        .collect();
    let before = LOOKED.load(Ordering::Relaxed);
    std::thread::sleep(Duration::from_secs(1));
    let looked = LOOKED.load(Ordering::Relaxed) - before;
    // Other tests have sessions, too.
    assert!(looked < 500, "the reaper looked at {looked} sessions");
    open.truncate(10);
    assert!(open.iter().all(|(_, reference)| reference.is_alive()));
}

#[test]
fn reasons_are_remembered_in_bounded_memory() {
    let mut fixture = Fixture::new("registry-memory", 0, Duration::ZERO);
    let ids: Vec<String> = (0..1_100)
        .map(|_| {
            let id = fixture.store().share().unwrap().id;
            assert!(fixture.session.release_ref(&id));
            id
        })
        .collect();
    assert_eq!(fixture.released(), 1_100);
    assert_eq!(fixture.reason(&ids[1_099]), Some(RefLost::Released));
    assert_eq!(
        fixture.reason(&ids[0]),
        Some(RefLost::Unknown),
        "the oldest is forgotten"
    );
}

#[test]
fn a_pinned_object_survives_its_handles_and_goes_with_its_session() {
    let mut fixture = Fixture::new("registry-pins", 0, Duration::ZERO);
    let id = fixture.store().share().unwrap().id;
    assert_eq!((fixture.released(), fixture.session.statistics().live), (0, 1));
    for _ in 0..3 {
        drop(fixture.session.find(&id).unwrap());
    }
    assert_eq!((fixture.released(), fixture.session.statistics().pinned), (0, 1));
    let Fixture { backend, session, .. } = fixture;
    drop(session);
    assert_eq!(backend.0.load(Ordering::SeqCst), 1);
}

#[test]
fn many_threads_on_one_session_agree_with_the_counters() {
    let fixture = Fixture::new("registry-threads", 64, Duration::ZERO);
    let (session, backend) = (&fixture.session, &fixture.backend);
    std::thread::scope(|scope| {
        for thread in 0..8_u64 {
            scope.spawn(move || {
                let mut held: Vec<Ref> = Vec::new();
                for step in 0..2_000_u64 {
                    let remote: Arc<dyn Backend> = Arc::clone(backend) as _;
                    let reference =
                        session.store(Payload::remote(remote, step, facts()), Origin::named("things"));
                    if step % 7 == thread % 7 {
                        let _ = reference.share();
                    }
                    held.push(reference);
                    if step % 3 == 0 {
                        held.remove(held.len() / 2);
                    }
                    if step % 50 == 0 {
                        held.clear();
                    }
                }
            });
        }
    });
    let seen = session.statistics();
    assert_eq!(seen.created, 16_000);
    assert!(seen.live <= 64, "{seen:?}");
    assert_eq!(seen.live, seen.pinned, "nothing is held any more");
    assert_eq!(seen.created, seen.released + seen.evicted + seen.live as u64);
    session.end();
    assert_eq!(backend.0.load(Ordering::SeqCst), 16_000);
}

/// Runs `body` when the last handle is being dropped and waits for the registry's lock.
fn before_it_is_forgotten<R>(
    session: &Session,
    last: Ref,
    body: impl FnOnce(&mut super::Registry) -> R,
) -> R {
    let before = session.forgetting();
    let (result, dropping) = session.locked(|registry| {
        let dropping = std::thread::spawn(move || drop(last));
        while session.forgetting() == before {
            std::thread::yield_now();
        }
        (body(registry), dropping)
    });
    dropping.join().unwrap();
    result
}

#[test]
fn s13_an_object_that_is_found_while_its_last_handle_is_dropped_was_not_released() {
    let mut fixture = Fixture::new("registry-found", 0, Duration::ZERO);
    let reference = fixture.store();
    let id = reference.share().unwrap().id;
    let session = fixture.session.clone();
    let found = before_it_is_forgotten(&session, reference, |registry| {
        registry.get(&id, &session, |payload| payload.duplicate(None))
    });
    let seen = session.statistics();
    assert_eq!(
        (seen.live, seen.pinned, seen.created, seen.released),
        (1, 1, 1, 0)
    );
    drop(found.unwrap());
    assert_eq!(session.statistics().live, 1, "the pin holds it");
    assert!(session.release_ref(&id));
    let seen = session.statistics();
    assert_eq!((seen.live, seen.released, fixture.released()), (0, 1, 1));
}

#[test]
fn s13_an_object_that_is_deleted_while_its_last_handle_is_dropped_counts_once() {
    let mut fixture = Fixture::new("registry-deleted", 0, Duration::ZERO);
    let reference = fixture.store();
    let id = reference.share().unwrap().id;
    let session = fixture.session.clone();
    let (known, outgoing) = before_it_is_forgotten(&session, reference, |registry| {
        registry.delete(&id, RefLost::Released)
    });
    assert!(known);
    drop(outgoing);
    let seen = session.statistics();
    assert_eq!(
        (seen.live, seen.pinned, seen.created, seen.released),
        (0, 0, 1, 1)
    );
    assert_eq!(fixture.released(), 1);
    assert_eq!(fixture.reason(&id), Some(RefLost::Released));
}

#[test]
fn s04_what_arrives_when_its_threads_session_has_just_ended_is_this_threads() {
    let ended = std::thread::spawn(Session::current).join().unwrap();
    assert!(ended.is_auto() && ended.has_ended());
    // The call had chosen the session before it ended: only the registry's lock decides.
    let backend: Arc<dyn Backend> = Arc::new(Counting::default());
    let reference = ended.store(Payload::remote(backend, 1, facts()), Origin::named("things"));
    assert!(reference.is_alive());
    assert!(reference.session().same(&Session::current()));
    assert_eq!(ended.statistics().created, 0);
}

/// One line of the cache.
#[test]
fn an_entry_takes_64_bytes() {
    // Without an interpreter there is no place for its object.
    let size = if cfg!(feature = "embedded") { 64 } else { 56 };
    assert_eq!(crate::interpreter::entries::size::<Session>(), size);
}

/// A session without entries is owned by its handles alone; with entries, it lives without them.
#[test]
fn s04_a_session_lives_as_long_as_it_has_entries() {
    let mut fixture = Fixture::new("registry-keeps", 0, Duration::ZERO);
    let (first, second) = (fixture.store(), fixture.store());
    let Fixture { backend, session, .. } = fixture;
    let released = || backend.0.load(Ordering::SeqCst);
    drop(session);
    let id = first.share().unwrap().id;
    drop(first);
    assert_eq!(released(), 0, "pinned, in a session that the second keeps");
    assert!(second.session().find(&id).is_ok());
    drop(second);
    assert_eq!(released(), 2);
}

/// What is used again starts anew: nothing of the entry before is left in it.
#[test]
fn entries_in_used_memory_are_new_ones() {
    let mut fixture = Fixture::new("registry-again", 0, Duration::ZERO);
    let kept = fixture.store();
    for round in 0..200 {
        let many: Vec<Ref> = (0..round).map(|_| fixture.store()).collect();
        let ids: Vec<String> = many
            .iter()
            .step_by(3)
            .map(|one| one.share().unwrap().id)
            .collect();
        let last = fixture.store();
        assert!(many.iter().all(|one| one.is_alive() && !one.same_object(&last)));
        drop((many, last));
        for id in ids {
            assert!(fixture.session.release_ref(&id));
        }
        let fresh = fixture.store();
        assert!(fresh.is_alive() && fresh.shared().unwrap().is_none());
        assert_eq!(fresh.python_module(), "things");
    }
    let seen = fixture.session.statistics();
    assert_eq!((seen.live, seen.pinned, seen.released), (1, 0, seen.created - 1));
    assert_eq!(fixture.released(), seen.released);
    assert!(kept.is_alive());
}
