//! CONFORMANCE section R: references, their release and their names.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::time::{Duration, Instant};

use snakebridge::{
    Error, Handle, Object, Session, Value, attr, call, call_as, callback, detached, error::RefLost,
    with_session,
};
use snakebridge_tests::{freed, probe, probes, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

fn reason(error: &Error) -> RefLost {
    match error {
        Error::RefNotFound { reason, .. } => *reason,
        other => panic!("not RefNotFound: {other}"),
    }
}

#[test]
fn r01_what_is_a_ref() -> Result {
    assert!(!call("math", "sqrt", (16,))?.is_ref());
    let Value::Ref(pattern) = call("re", "compile", ("a+",))? else {
        panic!("a pattern is not plain data")
    };
    let reference = Handle::reference(&pattern);
    assert_eq!(reference.type_name()?, "Pattern");
    assert_eq!(reference.python_module(), "re");
    assert_eq!(reference.session_id(), Session::current().id());
    Ok(())
}

#[test]
fn r02_ids_are_random_and_stable() -> Result {
    let (one, two) = (probe("r02")?, probe("r02")?);
    let (a, b) = (
        Handle::reference(&one).id().to_owned(),
        Handle::reference(&two).id().to_owned(),
    );
    assert_ne!(a, b);
    assert_eq!(a.len(), 32);
    assert!(a.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(Handle::reference(&one.clone()).id(), a);
    assert_eq!(Handle::share(&one)?.id, a);
    Ok(())
}

#[test]
fn r03_dropping_the_last_handle_releases_at_once_when_attached() -> Result {
    snakebridge::attached(|| {
        let object = probe("r03-attached")?;
        let clone = object.clone();
        drop(object);
        assert_eq!(freed("r03-attached")?, 0);
        drop(clone);
        assert_eq!(freed("r03-attached")?, 1);
        Ok(())
    })
}

#[test]
fn r03_dropping_unattached_releases_within_100_ms_without_a_call() -> Result {
    const COUNT: usize = 50;
    snakebridge_tests::module(
        "sb_clock",
        "import weakref\nclass C: pass\ndef make(ended):\n    c = C()\n    weakref.finalize(c, ended)\n    return c\n",
    )?;
    // The finalizer is Rust: it shows the moment without a call of Python.
    let (sender, ends) = std::sync::mpsc::channel();
    let objects: Vec<Object> = (0..COUNT)
        .map(|number| {
            let sender = std::sync::Mutex::new(sender.clone());
            let ended = callback(move || {
                let _ = sender.lock().expect("sound").send((number, Instant::now()));
            });
            call_as("sb_clock", "make", (ended,))
        })
        .collect::<Result<_>>()?;
    drop(sender);
    let dropped: Vec<Instant> = std::thread::spawn(move || {
        let drop_one = |object| {
            std::thread::sleep(Duration::from_millis(3));
            let before = Instant::now();
            drop(object);
            before
        };
        objects.into_iter().map(drop_one).collect()
    })
    .join()
    .expect("the thread ends");
    let mut runs = [0_usize; COUNT];
    let mut in_time = 0;
    for _ in 0..COUNT {
        let (number, end) = ends
            .recv_timeout(Duration::from_secs(10))
            .expect("every object is released without a call");
        runs[number] += 1;
        in_time += usize::from(end.duration_since(dropped[number]) < Duration::from_millis(100));
    }
    assert_eq!(runs, [1; COUNT], "each finalizer ran once");
    // A busy machine may hold a few of them up; all of them late would be the drainer's doing.
    assert!(
        in_time * 10 >= COUNT * 9,
        "only {in_time} of {COUNT} within 100 ms"
    );
    assert!(ends.try_recv().is_err());
    Ok(())
}

#[test]
fn r03_every_handle_is_released_once_from_wherever_it_is_dropped() -> Result {
    const EACH: usize = 200;
    let name = "r03-everywhere";
    probes()?;
    let make = || (0..EACH).map(|_| probe(name)).collect::<Result<Vec<Object>>>();
    // Attached, unattached, in threads that never used Python, and while unwinding.
    let (attached, unattached, foreign, unwinding) = (make()?, make()?, make()?, make()?);
    snakebridge::attached(move || drop(attached));
    drop(unattached);
    std::thread::scope(|scope| {
        let mut parts = foreign;
        while !parts.is_empty() {
            let part = parts.split_off(parts.len() - EACH / 4);
            scope.spawn(move || drop(part));
        }
    });
    let unwound = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        let _held = unwinding;
        panic!("on purpose");
    }));
    assert!(unwound.is_err());
    wait_freed(name, i64::try_from(4 * EACH).expect("small"))?;
    Ok(())
}

#[test]
fn r03_dropping_while_unwinding_releases() -> Result {
    let object = probe("r03-unwind")?;
    let result = std::thread::spawn(move || {
        let _held = object;
        panic!("on purpose");
    })
    .join();
    assert!(result.is_err());
    wait_freed("r03-unwind", 1)?;
    Ok(())
}

#[test]
fn r03_dropping_detached_inside_attached_does_not_deadlock() -> Result {
    let object = probe("r03-detached")?;
    snakebridge::attached(|| detached(move || drop(object)));
    wait_freed("r03-detached", 1)?;
    Ok(())
}

#[test]
fn r04_share_pins_and_names() -> Result {
    let session = Session::builder().id("r04").open()?;
    let object = with_session(&session, || probe("r04"))?;
    let wire = Handle::share(&object)?;
    assert_eq!(Handle::share(&object)?, wire, "sharing again gives the same name");
    assert_eq!(
        (wire.session_id.as_str(), wire.type_name.as_str()),
        ("r04", "Probe")
    );
    drop(object);
    std::thread::sleep(Duration::from_millis(60));
    assert_eq!(freed("r04")?, 0, "pinned");
    assert_eq!((session.statistics().live, session.statistics().pinned), (1, 1));
    let again = session.resolve(&wire)?;
    assert_eq!(Handle::reference(&again).id(), wire.id);
    let twice = session.resolve(&wire)?;
    assert!(Handle::is(&again, &twice));
    assert_eq!(session.statistics().live, 1);
    drop((again, twice));
    assert!(session.release_ref(&wire.id));
    wait_freed("r04", 1)?;
    assert!(!session.release_ref(&wire.id), "releasing twice is harmless");
    assert_eq!(reason(&session.resolve(&wire).unwrap_err()), RefLost::Released);
    Ok(())
}

#[test]
fn r05_release_consumes_and_clones_say_so() -> Result {
    let object = probe("r05")?;
    let clone = object.clone();
    let id = Handle::reference(&object).id().to_owned();
    Handle::release(object);
    wait_freed("r05", 1)?;
    match attr(&clone, "name").unwrap_err() {
        Error::RefNotFound {
            ref_id,
            session_id,
            reason,
            ..
        } => {
            assert_eq!((ref_id, reason), (id, RefLost::Released));
            assert_eq!(session_id, Session::current().id());
        }
        other => panic!("{other}"),
    }
    Handle::release(clone.clone());
    assert!(!Handle::reference(&clone).is_alive());
    Ok(())
}

#[test]
fn r06_reasons_are_remembered() -> Result {
    let session = Session::builder().id("r06").max_refs(1).open()?;
    let first = with_session(&session, || probe("r06"))?;
    let wire = Handle::share(&first)?;
    let second = with_session(&session, || probe("r06"))?;
    assert_eq!(reason(&attr(&first, "name").unwrap_err()), RefLost::Evicted);
    assert_eq!(reason(&session.resolve(&wire).unwrap_err()), RefLost::Evicted);
    drop(first);
    assert_eq!(reason(&session.resolve(&wire).unwrap_err()), RefLost::Evicted);
    snakebridge::Session::release("r06");
    assert_eq!(
        reason(&attr(&second, "name").unwrap_err()),
        RefLost::SessionReleased
    );
    assert_eq!(
        reason(&session.find("0123").unwrap_err()),
        RefLost::SessionReleased
    );
    let other = Session::builder().id("r06-other").open()?;
    assert_eq!(reason(&other.find("0123").unwrap_err()), RefLost::Unknown);
    Ok(())
}

#[test]
fn r07_cast_checks_the_class() -> Result {
    use snakebridge::exceptions::{Exception, KeyError, OSError};
    let Value::Ref(error) = call("builtins", "FileNotFoundError", (2, "gone"))? else {
        panic!("no ref")
    };
    let typed: OSError = Handle::cast(&error)?;
    let wider: Exception = Handle::cast(&typed)?;
    assert!(Handle::is(&wider, &error));
    match Handle::cast::<KeyError>(&error) {
        Err(Error::TypeMismatch { expected, got, .. }) => {
            assert_eq!(
                (expected.as_str(), got.as_str()),
                ("builtins.KeyError", "builtins.FileNotFoundError")
            );
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn r08_handles_are_send_and_sync_and_clones_share_one_entry() -> Result {
    fn check<T: Send + Sync>(_: &T) {}
    let session = Session::builder().open()?;
    let object = with_session(&session, || probe("r08"))?;
    check(&object);
    let clones: Vec<Object> = vec![object.clone(); 10];
    assert_eq!(session.statistics().live, 1);
    let seen = &object;
    std::thread::scope(|scope| {
        for _ in 0..4 {
            let session = &session;
            scope.spawn(move || {
                let name: String = with_session(session, || snakebridge::attr_as(seen, "name"))?;
                assert_eq!(name, "r08");
                Ok::<_, Error>(())
            });
        }
    });
    drop(clones);
    assert_eq!(freed("r08")?, 0);
    Ok(())
}

#[test]
fn r09_all_seven_fields() -> Result {
    let Value::Ref(counter) = call("collections", "Counter", ("aab",))? else {
        panic!("no ref")
    };
    let reference = Handle::reference(&counter);
    assert!(!reference.id().is_empty());
    assert_eq!(reference.session_id(), Session::current().id());
    assert_eq!(reference.pool_name(), None);
    assert_eq!(reference.python_module(), "collections");
    assert_eq!(reference.library()?, "stdlib");
    assert_eq!(reference.type_name()?, "Counter");
    assert_eq!(reference.schema(), 1);
    assert_eq!(reference.qualified_type()?, "collections.Counter");
    // The module is that of the producing call, not the type's home.
    let Value::Ref(path) = call("pathlib", "Path.cwd", ())? else {
        panic!("no ref")
    };
    let parent: Object = snakebridge::attr_as(&path, "parent")?;
    assert_eq!(Handle::reference(&parent).python_module(), "pathlib");
    assert_eq!(Handle::reference(&probe("r09")?).library()?, "sb_probes");
    Ok(())
}

#[test]
fn r09_the_wire_form_has_the_fields_of_schema_1() -> Result {
    let wire = Handle::share(&probe("r09-wire")?)?;
    let json = serde_json::to_value(&wire).expect("a wire ref is plain data");
    assert_eq!(json["__type__"], "ref");
    assert_eq!(json["__schema__"], 1);
    assert_eq!(json["type_name"], "Probe");
    assert_eq!(json["python_module"], "sb_probes");
    assert_eq!(json["library"], "sb_probes");
    assert_eq!(json["qualified_type"], "sb_probes.Probe");
    assert!(json.get("pool_name").is_none());
    let back: snakebridge::wire::WireRef = serde_json::from_value(json).expect("reads back");
    assert_eq!(back, wire);
    Ok(())
}

#[test]
fn display_and_debug_never_fail() -> Result {
    snakebridge_tests::module(
        "sb_shy",
        "class Shy:\n    def __repr__(self): raise ValueError('no')\n    __str__ = __repr__\nclass Long:\n    def \
         __repr__(self): return 'é' * 5000\n",
    )?;
    let shy: Object = call_as("sb_shy", "Shy", ())?;
    assert_eq!(format!("{shy:?}"), "<Shy: repr failed: ValueError>");
    assert_eq!(shy.to_string(), "<Shy: str failed: ValueError>");
    let long: Object = call_as("sb_shy", "Long", ())?;
    let shown = format!("{long:?}");
    assert!(shown.len() <= 1024 && shown.ends_with('…'), "{}", shown.len());
    assert_eq!(long.to_string(), "é".repeat(5000), "a program may print it");
    let clone = long.clone();
    Handle::release(long);
    assert!(format!("{clone:?}").contains("released"), "{clone:?}");
    Ok(())
}
