//! Sessions that programs share in an actor: as in `worker/hosts.rs`, and how long the actor stays.

use std::time::Duration;

use snakebridge::error::RefLost;
use snakebridge::session::RayPool;
use snakebridge::{Error, Handle, Object, Session, call_as, method_as};

use crate::programs::{self, Other};
use crate::support::{cluster, eval, is_running, joined, kill, own, pid, until};

/// How long an actor stays without programs.
const KEEP: Duration = Duration::from_secs(3);

fn open(id: &str, pool: &RayPool) -> Session {
    let actor = own().keep(KEEP).within(Duration::from_secs(30));
    let settings = Session::builder().id(id).placement(pool.shared(actor));
    settings.open().unwrap()
}

/// Runs a test in both programs.
fn with_both(name: &str, body: impl FnOnce(&Session, Other)) {
    if let Some(address) = programs::told_where() {
        return programs::play(&open(name, &joined(address)));
    }
    let Some(cluster) = cluster() else { return };
    let session = open(name, cluster);
    let other = Other::start(&format!("shared::{name}"), &cluster.address());
    body(&session, other);
}

#[test]
fn they_have_a_process_and_objects_in_common() {
    with_both(
        "they_have_a_process_and_objects_in_common",
        |session, mut other| {
            let first = session.enter(pid);
            assert_eq!(other.ask("process"), first.to_string());
            programs::they_have_objects_in_common(session, &mut other);
            programs::an_object_lives_while_one_of_them_holds_it(session, &mut other);
            programs::what_names_nothing_finds_nothing(session, &mut other);
            other.leave();
            // Its end has ended nothing of this one.
            assert_eq!(session.enter(pid), first);
        },
    );
}

#[test]
fn both_let_go_at_once() {
    with_both("both_let_go_at_once", |session, mut other| {
        programs::both_let_go_at_once(session, &mut other);
    });
}

#[test]
fn the_end_of_one_is_that_of_what_it_alone_holds() {
    with_both(
        "the_end_of_one_is_that_of_what_it_alone_holds",
        |session, other| {
            programs::the_end_of_one_is_that_of_what_it_alone_holds(session, other);
        },
    );
}

/// What a program has left in an actor is there when it comes back by name in time; then nobody does, and it ends.
#[test]
fn a_program_comes_back_to_its_actor_by_name_until_that_is_given_up() {
    let Some(cluster) = cluster() else { return };
    let name = "a_program_comes_back";
    let pool = joined(cluster.address());
    let session = open(name, &pool);
    session.enter(|| call_as::<()>("builtins", "exec", ("import sys; sys.left = 5",)).unwrap());
    let object: Object = session.enter(|| call_as("collections", "deque", ([1],)).unwrap());
    let wire = Handle::share(&object).unwrap();
    let first = session.enter(pid);
    drop((session, object, pool));

    let session = open(name, &joined(cluster.address()));
    assert_eq!(session.enter(pid), first);
    assert_eq!(eval::<i64>(&session, "__import__('sys').left"), 5);
    // What the program that left held has gone with it.
    let found = session.find(&wire.id).unwrap_err();
    assert!(
        matches!(
            found,
            Error::RefNotFound {
                reason: RefLost::Released | RefLost::SessionReleased,
                ..
            }
        ),
        "{found:?}"
    );
    drop(session);
    until("nobody came back to it in time", || !is_running(first));
}

/// A program that is killed leaves nothing for good: its actor is given up after the same time.
#[test]
fn the_actor_of_a_program_that_was_killed_is_given_up() {
    let name = "the_actor_of_a_program_that_was_killed_is_given_up";
    if let Some(address) = programs::told_where() {
        return programs::play(&open(name, &joined(address)));
    }
    let Some(cluster) = cluster() else { return };
    let mut other = Other::start(&format!("shared::{name}"), &cluster.address());
    let actor: u32 = other.ask("process").parse().unwrap();
    assert!(is_running(actor));
    other.kill();
    until("it is given up", || !is_running(actor));
}

/// Ray restarts no actor: it would have lost its state without a word.
#[test]
fn an_actor_that_was_killed_is_lost_to_all_and_is_not_restarted() {
    with_both(
        "an_actor_that_was_killed_is_lost_to_all_and_is_not_restarted",
        |session, mut other| {
            let object: Object = session.enter(|| call_as("collections", "deque", ([1],)).unwrap());
            let wire = Handle::share(&object).unwrap();
            let text = wire.to_json().to_string();
            assert_eq!(
                other.ask(&format!("resolve {text}")),
                format!("{} collections", wire.id)
            );
            let first = session.enter(pid);
            kill(first);
            until("it is told here", || {
                match session.enter(|| call_as::<u32>("os", "getpid", ())) {
                    Err(Error::WorkerLost { .. }) => false,
                    Ok(after) => after != first,
                    Err(other) => panic!("{other:?}"),
                }
            });
            // A new actor of this name, which knows nothing of the first.
            let restarted: bool = {
                let context: Object = session.enter(|| call_as("ray", "get_runtime_context", ()).unwrap());
                session.enter(|| snakebridge::attr_as(&context, "was_current_actor_reconstructed").unwrap())
            };
            assert!(!restarted);
            let gone = method_as::<i64>(&object, "pop", ()).unwrap_err();
            assert!(
                matches!(
                    gone,
                    Error::RefNotFound {
                        reason: RefLost::WorkerLost,
                        ..
                    }
                ),
                "{gone:?}"
            );
        },
    );
}
