//! Cycles through closures, which Python's collector cannot see, and the weak handle that makes none.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use snakebridge::session::Weak;
use snakebridge::types::List;
use snakebridge::{Handle, Object, Session, call, call_as, callback, method_as, set_attr, with_session};
use snakebridge_tests::{freed, probe, wait_freed};

type Result<T = ()> = snakebridge::Result<T>;

/// One test at a time: how many releases are queued is counted for the process.
static TURN: Mutex<()> = Mutex::new(());

#[test]
fn a_closure_with_a_weak_handle_of_its_object_is_freed_with_it() -> Result {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    for _ in 0..100 {
        let widget = probe("cycle")?;
        let inside: Weak<Object> = Handle::downgrade(&widget);
        let name = move || {
            inside
                .upgrade()
                .map(|widget| Handle::type_name(&widget).expect("alive"))
        };
        let on_click: Object = call_as("functools", "partial", (callback(name),))?;
        set_attr(&widget, "on_click", &on_click)?;
        assert_eq!(method_as::<String>(&widget, "on_click", ())?, "Probe");
    }
    wait_freed("cycle", 100).map(drop)
}

#[test]
fn it_finds_what_only_python_still_has() -> Result {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let widget = probe("held by python")?;
    let tree: Object = call_as("builtins", "list", ([&widget],))?;
    let weak = Handle::downgrade(&widget);
    let id = Handle::reference(&widget).session_id().to_owned();
    drop(widget);
    let again = weak.upgrade().expect("python has it");
    assert_eq!(Handle::reference(&again).session_id(), id);
    assert!(method_as::<Object>(&again, "me", ()).map(|me| Handle::is(&me, &again))?);
    drop((again, tree));
    wait_freed("held by python", 1)?;
    assert!(weak.upgrade().is_none());
    assert!(weak.clone().upgrade().is_none());
    Ok(())
}

#[test]
fn it_keeps_neither_the_object_nor_the_session() -> Result {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let session = Session::builder().id("weak").open()?;
    let widget = with_session(&session, || probe("weak"))?;
    assert!(
        snakebridge::settle(Duration::from_secs(60)),
        "nothing is queued any more"
    );
    let before = session.statistics();
    let weak = Handle::downgrade(&widget);
    assert_eq!(session.statistics(), before, "the session has no such reference");
    assert!(Handle::is(&weak.upgrade().expect("alive"), &widget));
    drop((session, widget));
    assert!(
        !Session::release("weak"),
        "the session has ended with its last owner"
    );
    wait_freed("weak", 1)?;
    assert!(weak.upgrade().is_none());

    // Python has the object, but its session is gone.
    let session = Session::builder().open()?;
    let widget = with_session(&session, || probe("session"))?;
    let _tree: Object = with_session(&session, || call_as("builtins", "list", ([&widget],)))?;
    let weak = Handle::downgrade(&widget);
    assert!(Session::release(session.id()));
    assert!(weak.upgrade().is_none());
    assert!(
        Handle::downgrade(&widget).upgrade().is_none(),
        "a handle that is gone"
    );
    Ok(())
}

#[test]
fn a_class_without_weak_references_goes_by_the_handles() -> Result {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let list: List<i64> = call_as("builtins", "list", ([1, 2],))?;
    let keeps: Object = call_as("builtins", "list", ([&list],))?;
    let weak: Weak<List<i64>> = Handle::downgrade(&list);
    assert_eq!(weak.upgrade().expect("a handle exists").len()?, 2);
    drop(list);
    assert!(weak.upgrade().is_none());
    drop(keeps);
    Ok(())
}

#[test]
fn a_strong_handle_in_the_closure_keeps_both_until_the_session_ends() -> Result {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let session = Session::builder().id("strong").open()?;
    with_session(&session, || -> Result {
        let widget = probe("strong")?;
        let inside = widget.clone();
        set_attr(&widget, "on_click", callback(move || Handle::type_name(&inside)))
    })?;
    drop(session);
    call("gc", "collect", ())?;
    assert_eq!(freed("strong")?, 0, "as the guide says");
    assert!(Session::release("strong"));
    wait_freed("strong", 1).map(drop)
}
