//! Sessions in actors: where they run, what ends them, how that is told.

use std::time::{Duration, Instant};

use snakebridge::session::{Affinity, RayActor, RayPool, idempotent, with_deadline};
use snakebridge::{Error, Session, Value, call, call_as, method, method_as};

use crate::support::{cluster, is_running, kill, own, pid, python, until};

#[test]
fn a_session_runs_in_an_actor_and_keeps_its_objects_there() {
    let Some(cluster) = cluster() else { return };
    assert!(cluster.version().starts_with("2."), "{}", cluster.version());
    let begun = Instant::now();
    let session = Session::builder().ray(cluster).open().unwrap();
    session.enter(|| {
        let root: f64 = call_as("math", "sqrt", (16.0,)).unwrap();
        println!("placed and answered after {:?}", begun.elapsed());
        assert_eq!(root, 4.0);
        assert_ne!(pid(), std::process::id());
        let pattern = call("re", "compile", ("x+",)).unwrap();
        let found: Vec<String> = method_as(&pattern, "findall", ("axxbx",)).unwrap();
        assert_eq!(found, ["xx", "x"]);
        let wrong = call_as::<f64>("math", "sqrt", (-1.0,)).unwrap_err();
        assert!(wrong.to_string().contains("math domain error"), "{wrong}");
    });
    let resources = cluster.resources().unwrap();
    assert!(resources.contains(&("CPU".to_owned(), 2.0)), "{resources:?}");
}

#[test]
fn a_hundred_sessions_share_four_actors_which_end_with_their_pool() {
    let Some(cluster) = cluster() else { return };
    let python = python().unwrap();
    let settings = RayPool::builder().python(python).address(cluster.address());
    let many = settings.actors(4).actor(own()).open().unwrap();
    let sessions: Vec<_> = (0..100)
        .map(|_| Session::builder().ray(&many).open().unwrap())
        .collect();
    let mut used: Vec<u32> = sessions.iter().map(|session| session.enter(pid)).collect();
    for (number, session) in sessions.iter().enumerate() {
        let object = session.enter(|| call("collections", "deque", ([number],)).unwrap());
        let back: usize = session.enter(|| method_as(&object, "pop", ()).unwrap());
        assert_eq!(back, number);
    }
    let statistics = many.statistics();
    let seats: Vec<usize> = statistics.workers.iter().map(|worker| worker.sessions).collect();
    assert_eq!(seats, [25; 4]);
    assert!(statistics.workers.iter().all(|worker| worker.memory.is_none()));
    used.sort_unstable();
    used.dedup();
    assert_eq!(used.len(), 4);
    drop(sessions);
    drop(many);
    until("all actors have gone", || !used.iter().copied().any(is_running));
}

#[test]
fn a_session_has_an_actor_of_its_own_with_what_it_asks_for() {
    let Some(cluster) = cluster() else { return };
    let variables = Value::Dict(vec![(Value::from("SIDE"), Value::from("left"))]);
    let placement = cluster.own(own().runtime_env("env_vars", variables));
    let one = Session::builder().placement(placement.clone()).open().unwrap();
    let other = Session::builder().placement(placement).open().unwrap();
    let (first, second) = (one.enter(pid), other.enter(pid));
    assert_ne!(first, second);
    let side: String = one.enter(|| call_as("os", "getenv", ("SIDE",)).unwrap());
    assert_eq!(side, "left");
    drop(one);
    until("its actor has gone", || !is_running(first));
    assert!(is_running(second));
    assert_eq!(other.enter(pid), second);
}

#[test]
fn what_the_cluster_does_not_have_is_an_error_that_says_so() {
    let Some(cluster) = cluster() else { return };
    let actor = RayActor::new()
        .resource("unobtainium", 1.0)
        .within(Duration::from_secs(2));
    let session = Session::builder().placement(cluster.own(actor)).open().unwrap();
    let error = session
        .enter(|| call_as::<f64>("math", "sqrt", (4.0,)))
        .unwrap_err();
    assert!(matches!(error, Error::Environment { .. }), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("Ray has no place for a worker"), "{text}");
    println!("{text}");
}

#[test]
fn the_death_of_an_actor_is_told_in_the_words_of_ray_and_the_session_goes_on() {
    let Some(cluster) = cluster() else { return };
    let session = Session::builder().placement(cluster.own(own())).open().unwrap();
    let before = session.enter(pid);
    let object = session.enter(|| call("collections", "deque", ([1],)).unwrap());
    let killer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        kill(before);
        Instant::now()
    });
    let lost = session
        .enter(|| call_as::<()>("time", "sleep", (60,)))
        .unwrap_err();
    println!("told after {:?}", killer.join().unwrap().elapsed());
    let Error::WorkerLost { process, status, .. } = &lost else {
        panic!("{lost:?}")
    };
    assert_eq!(*process, before);
    assert!(
        status.contains("The actor is dead") && status.contains(&format!("pid: {before}")),
        "{status}"
    );
    assert!(matches!(
        method(&object, "pop", ()),
        Err(Error::RefNotFound { .. })
    ));
    let after = session.enter(pid);
    assert_ne!(after, before);
    let mut times = 0;
    let root: f64 = session
        .enter(|| {
            idempotent(|| {
                times += 1;
                if times == 1 {
                    call_as::<()>("os", "_exit", (3,))?;
                }
                call_as("math", "sqrt", (9.0,))
            })
        })
        .unwrap();
    assert_eq!((root, times), (3.0, 2));
}

#[test]
fn a_session_that_is_bound_to_its_actor_does_not_go_on_without_it() {
    let Some(cluster) = cluster() else { return };
    let settings = Session::builder().placement(cluster.own(own()));
    let session = settings.affinity(Affinity::StrictQueue).open().unwrap();
    let before = session.enter(pid);
    kill(before);
    until("it is gone", || {
        let answer = session.enter(|| call_as::<u32>("os", "getpid", ()));
        match answer {
            Err(Error::SessionWorkerUnavailable { .. }) => true,
            Err(Error::WorkerLost { .. }) => false,
            other => panic!("{other:?}"),
        }
    });
}

#[test]
fn a_deadline_ends_what_runs_in_an_actor() {
    let Some(cluster) = cluster() else { return };
    let session = Session::builder().placement(cluster.own(own())).open().unwrap();
    let before = session.enter(pid);
    let soon = Duration::from_millis(50);
    let endless = with_deadline(soon, || {
        session.enter(|| call_as::<()>("builtins", "exec", ("while True: pass",)))
    });
    assert!(matches!(endless, Err(Error::TimedOut { .. })), "{endless:?}");
    let asleep = with_deadline(soon, || session.enter(|| call_as::<()>("time", "sleep", (60,))));
    assert!(matches!(asleep, Err(Error::TimedOut { .. })), "{asleep:?}");
    assert_eq!(session.enter(pid), before);
    let held = "import ctypes; ctypes.PyDLL(None).sleep(60)";
    let stuck = with_deadline(soon, || {
        session.enter(|| call_as::<()>("builtins", "exec", (held,)))
    });
    assert!(matches!(stuck, Err(Error::TimedOut { .. })), "{stuck:?}");
    until("it was killed", || !is_running(before));
}
