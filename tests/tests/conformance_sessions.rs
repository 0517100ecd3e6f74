//! CONFORMANCE section S: sessions, their owners and their limits.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

#[path = "sessions/idle.rs"]
mod idle;
#[path = "sessions/limits.rs"]
mod limits;

use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use snakebridge::{
    Error, Handle, Object, Session, Value, args, attr, attr_as, call, call_as, error::RefLost, get_as,
    method, method_as, with_session,
};
use snakebridge_tests::{freed, probe, probes, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

fn session_of(object: &Object) -> String {
    Handle::reference(object).session_id().to_owned()
}

fn reason(error: &Error) -> RefLost {
    match error {
        Error::RefNotFound { reason, .. } => *reason,
        other => panic!("not RefNotFound: {other}"),
    }
}

fn mismatch(error: Error) -> (String, String, String) {
    match error {
        Error::SessionMismatch {
            ref_id,
            expected_session,
            actual_session,
            ..
        } => (ref_id, expected_session, actual_session),
        other => panic!("not SessionMismatch: {other}"),
    }
}

#[test]
fn s01_each_thread_has_its_own_session() -> Result {
    let first = session_of(&probe("s01")?);
    assert_eq!(session_of(&probe("s01")?), first, "the second call shares it");
    let other = std::thread::spawn(|| probe("s01").map(|object| session_of(&object)))
        .join()
        .expect("ends")?;
    assert!(first.starts_with("auto_") && other.starts_with("auto_"));
    assert_ne!(first, other);
    Ok(())
}

#[test]
fn s02_a_threads_session_ends_with_it() -> Result {
    let (sender, receiver) = channel();
    std::thread::spawn(move || -> Result {
        let moved = probe("s02-moved")?;
        let pinned = probe("s02-pinned")?;
        let both = probe("s02-both")?;
        Handle::share(&pinned)?;
        Handle::share(&both)?;
        let _ = sender.send((moved, both));
        Ok(())
    })
    .join()
    .expect("ends")?;
    let (moved, both) = receiver.recv().expect("sent");
    wait_freed("s02-pinned", 1)?;
    assert_eq!(
        attr(&moved, "name")?,
        Value::Str("s02-moved".to_owned()),
        "a moved handle keeps its entry alive"
    );
    assert_eq!(freed("s02-both")?, 0);
    drop(moved);
    drop(both);
    wait_freed("s02-moved", 1)?;
    wait_freed("s02-both", 1)?;
    Ok(())
}

#[test]
fn s02_also_when_the_thread_panics() -> Result {
    let ended = std::thread::spawn(|| {
        let pinned = probe("s02-panic").expect("made");
        Handle::share(&pinned).expect("shared");
        panic!("on purpose");
    })
    .join();
    assert!(ended.is_err());
    wait_freed("s02-panic", 1)?;
    Ok(())
}

#[test]
fn s02_a_thread_ends_while_another_holds_the_interpreter_and_joins_it() -> Result {
    probes()?;
    snakebridge::attached(|| -> Result {
        let object = probe("s02-join")?;
        Handle::share(&object)?;
        // The thread uses Python while we are detached, and ends while we hold the interpreter.
        let (to_thread, go) = channel::<()>();
        let (done, ready) = channel::<()>();
        let thread = std::thread::spawn(move || -> Result {
            let pinned = probe("s02-join")?;
            Handle::share(&pinned)?;
            let _ = done.send(());
            let _ = go.recv();
            drop((pinned, object));
            Ok(())
        });
        snakebridge::detached(|| ready.recv().expect("made"));
        to_thread.send(()).expect("alive");
        thread.join().expect("ends")
    })?;
    wait_freed("s02-join", 1)?;
    Ok(())
}

#[test]
fn s02_what_python_keeps_per_thread_goes_with_the_thread() -> Result {
    probes()?;
    snakebridge_tests::module(
        "sb_threads",
        "import threading, sb_probes\nlocal = threading.local()\ndef keep():\n    local.probe = \
         sb_probes.Probe('s02-local')\n",
    )?;
    for _ in 0..20 {
        std::thread::spawn(|| call("sb_threads", "keep", ()))
            .join()
            .expect("ends")?;
    }
    // Only deleting the thread's state in Python frees them.
    wait_freed("s02-local", 20)?;
    Ok(())
}

#[test]
fn s03_explicit_overrides_auto_and_nesting_restores() -> Result {
    let outer = Session::builder().id("s03-outer").open()?;
    let inner = Session::builder().id("s03-inner").open()?;
    with_session(&outer, || -> Result {
        assert_eq!(session_of(&probe("s03")?), "s03-outer");
        with_session(&inner, || assert_eq!(Session::current().id(), "s03-inner"));
        assert_eq!(Session::current().id(), "s03-outer");
        let failed: Result = with_session(&inner, || Err(Error::Forked));
        assert!(failed.is_err());
        assert_eq!(Session::current().id(), "s03-outer");
        let panicked = std::panic::catch_unwind(|| with_session(&inner, || panic!("on purpose")));
        assert!(panicked.is_err());
        assert_eq!(session_of(&probe("s03")?), "s03-outer");
        Ok(())
    })?;
    assert!(Session::current().is_auto());
    Ok(())
}

#[test]
fn s04_session_of_a_call() -> Result {
    let session = Session::builder().id("s04").open()?;
    // Constructor and call in the entered session.
    let object = with_session(&session, || probe("s04"))?;
    assert_eq!(session_of(&object), "s04");
    // Outside: the receiver's session, for method and attribute.
    let made: Object = method_as(&object, "make", ("s04",))?;
    assert_eq!(session_of(&made), "s04");
    let items: Object = attr_as(&object, "items")?;
    assert_eq!(session_of(&items), "s04");
    // A ref argument's session.
    let listed: Object = call_as("builtins", "iter", (&items,))?;
    assert_eq!(session_of(&listed), "s04");
    // Streams: what an iterator yields belongs to its session.
    method(&object, "add", (&made,))?;
    let stream: Object = method_as(&items, "__iter__", ())?;
    let yielded: Object = method_as(&stream, "__next__", ())?;
    assert_eq!(session_of(&yielded), "s04");
    // Nothing decides: the thread's own. A module attribute, too.
    assert!(session_of(&probe("s04")?).starts_with("auto_"));
    let module: Object = get_as("os", "path")?;
    assert!(session_of(&module).starts_with("auto_"));
    Ok(())
}

#[test]
fn s04_the_explicit_session_of_a_call_comes_first() -> Result {
    let entered = Session::builder().id("s04-entered").open()?;
    let explicit = Session::builder().id("s04-explicit").open()?;
    with_session(&entered, || {
        let made: Object = call_as("builtins", "iter", args(([1, 2],)).within(&explicit))?;
        assert_eq!(session_of(&made), "s04-explicit");
        // Its refs have to fit that session, not the entered one.
        let next: i64 = method_as(&made, "__next__", args(()).within(&explicit))?;
        assert_eq!(next, 1);
        let own = probe("s04-entered")?;
        let refused = method_as::<Object>(&own, "make", args(("x",)).within(&explicit));
        assert!(
            matches!(&refused, Err(Error::SessionMismatch { expected_session, actual_session, .. })
                if expected_session == "s04-explicit" && actual_session == "s04-entered"),
            "{refused:?}"
        );
        Ok(())
    })
}

#[test]
fn s04_a_handle_that_outlived_its_thread_works_in_this_ones_session() -> Result {
    let object = std::thread::spawn(|| probe("s04-late")).join().expect("ends")?;
    let ended = session_of(&object);
    let made: Object = method_as(&object, "make", ("s04-late",))?;
    assert_ne!(session_of(&made), ended);
    assert_eq!(session_of(&made), Session::current().id());
    Ok(())
}

#[test]
fn s05_the_same_id_is_the_same_session() -> Result {
    let session = Session::builder().id("s05").open()?;
    let again = std::thread::spawn(|| Session::builder().id("s05").open())
        .join()
        .expect("ends")?;
    assert_eq!(session, again);
    let other = Session::builder().id("s05").max_refs(3).open();
    assert!(
        matches!(other, Err(Error::InvalidSession { .. })),
        "other settings are not silently dropped"
    );
    Ok(())
}

#[test]
fn s05_a_model_is_handed_from_a_to_b_by_session_id() -> Result {
    let (sender, receiver) = channel();
    let a = std::thread::spawn(move || -> Result {
        let session = Session::builder().id("s05-model").open()?;
        let model = with_session(&session, || probe("s05-model"))?;
        let _ = sender.send(model);
        Ok(())
    });
    let model = receiver.recv().expect("sent");
    a.join().expect("ends")?;
    let b = std::thread::spawn(move || -> Result<String> {
        let session = Session::builder().id("s05-model").open()?;
        with_session(&session, || attr_as(&model, "name"))
    });
    assert_eq!(b.join().expect("ends")?, "s05-model");
    wait_freed("s05-model", 1)?;
    Ok(())
}

#[test]
fn s05_a_session_ends_with_its_last_owner() -> Result {
    let session = Session::builder().id("s05-owner").open()?;
    let pinned = with_session(&session, || probe("s05-pinned"))?;
    let held = with_session(&session, || probe("s05-held"))?;
    let wire = Handle::share(&pinned)?;
    drop((session, pinned));
    // The held ref still owns the session: opening it again finds what is pinned.
    let joined = Session::builder().id("s05-owner").open()?;
    assert!(joined.resolve(&wire).is_ok());
    drop((joined, held));
    wait_freed("s05-pinned", 1)?;
    wait_freed("s05-held", 1)?;
    let fresh = Session::builder().id("s05-owner").open()?;
    assert_eq!(reason(&fresh.resolve(&wire).unwrap_err()), RefLost::Unknown);
    Ok(())
}

#[test]
fn s06_a_ref_of_another_session_is_refused_with_both_named() -> Result {
    let a = Session::builder().id("s06-a").open()?;
    let b = Session::builder().id("s06-b").open()?;
    let in_a = with_session(&a, || probe("s06"))?;
    let in_b = with_session(&b, || probe("s06"))?;
    let id = |object: &Object| Handle::reference(object).id().to_owned();
    let triple =
        |object: &Object, expected: &str, actual: &str| (id(object), expected.to_owned(), actual.to_owned());
    // As receiver, as argument, inside a list argument.
    let error = with_session(&b, || attr(&in_a, "name")).unwrap_err();
    assert_eq!(mismatch(error), triple(&in_a, "s06-b", "s06-a"));
    let error = method(&in_a, "add", (&in_b,)).unwrap_err();
    assert_eq!(mismatch(error), triple(&in_b, "s06-a", "s06-b"));
    let list = Value::List(vec![Value::Ref(in_b.clone())]);
    let error = method(&in_a, "add", (&list,)).unwrap_err();
    assert_eq!(mismatch(error), triple(&in_b, "s06-a", "s06-b"));
    // Auto into explicit is refused as well.
    let own = probe("s06")?;
    let error = with_session(&a, || method(&in_a, "add", (&own,))).unwrap_err();
    assert_eq!(mismatch(error).2, Session::current().id());
    // The refused argument did not get in.
    assert_eq!(
        method(&attr_as::<Object>(&in_a, "items")?, "__len__", ())?,
        Value::Int(0)
    );
    Ok(())
}

#[test]
fn s06_refs_of_auto_sessions_move_between_threads() -> Result {
    let object = probe("s06-moved")?;
    let moved = object.clone();
    let count: i64 = std::thread::spawn(move || -> Result<i64> {
        let own = probe("s06-moved")?;
        // As receiver with an own argument, and as argument of an own receiver.
        method(&own, "add", (&moved,))?;
        method_as(&moved, "add", (&own,))
    })
    .join()
    .expect("ends")?;
    assert_eq!(count, 1);
    Ok(())
}

#[test]
fn s07_release_session_takes_exactly_one() -> Result {
    let open = |id: &str| Session::builder().id(id).open();
    let (a, b, c) = (open("s07-a")?, open("s07-a:b")?, open("s07-ab")?);
    let make = |session: &Session, name: &str| with_session(session, || probe(name));
    let (in_a, in_b, in_c) = (make(&a, "s07-a")?, make(&b, "s07-b")?, make(&c, "s07-c")?);
    assert!(Session::release("s07-a"));
    assert!(!Session::release("s07-a"), "only once");
    wait_freed("s07-a", 1)?;
    assert_eq!(
        reason(&attr(&in_a, "name").unwrap_err()),
        RefLost::SessionReleased
    );
    assert!(attr(&in_b, "name").is_ok() && attr(&in_c, "name").is_ok());
    // The old session stays dead, a new one of that id is another.
    assert!(matches!(
        with_session(&a, || probe("s07-a")),
        Err(Error::InvalidSession { .. })
    ));
    assert_ne!(open("s07-a")?, a);
    for bad in ["", &"x".repeat(300), "a\nb", "auto_mine"] {
        assert!(matches!(open(bad), Err(Error::InvalidSession { .. })), "{bad:?}");
    }
    Ok(())
}

#[test]
fn s07_releasing_the_threads_own_session_gives_a_new_one() -> Result {
    let object = probe("s07-own")?;
    let old = Session::current();
    assert!(Session::release(old.id()));
    assert_eq!(
        reason(&attr(&object, "name").unwrap_err()),
        RefLost::SessionReleased
    );
    let fresh = probe("s07-own")?;
    assert_ne!(session_of(&fresh), old.id());
    Ok(())
}

#[test]
fn s15_stamps_of_an_entry() -> Result {
    let object = probe("s15")?;
    let reference = Handle::reference(&object);
    let created = reference.created_at();
    let before = reference.last_access();
    attr(&object, "name")?;
    assert_eq!(reference.created_at(), created);
    assert!(before >= created && reference.last_access() > before);
    Ok(())
}

#[test]
fn s16_ids_and_defaults() -> Result {
    assert!(Session::current().id().starts_with("auto_"));
    assert_eq!(
        (Session::current().ttl(), Session::current().max_refs()),
        (None, Some(10_000))
    );
    let session = Session::builder().open()?;
    assert!(!session.id().is_empty() && !session.id().starts_with("auto_"));
    assert_eq!(
        (session.ttl(), session.max_refs()),
        (Some(Duration::from_secs(3_600)), Some(10_000))
    );
    assert_ne!(Session::builder().open()?.id(), session.id());
    let off = Session::builder().ttl(Duration::ZERO).max_refs(0).open()?;
    assert_eq!((off.ttl(), off.max_refs()), (None, None));
    Ok(())
}
