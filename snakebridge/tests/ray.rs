//! Sessions in actors of Ray: a cluster of this machine, started by `SNAKEBRIDGE_RAY_PYTHON`, an interpreter that has `ray`. Without it
//! nothing is tested here; `bash tests/ray.sh` installs one.
#![cfg(all(feature = "pool", target_os = "linux"))]
#![expect(clippy::unwrap_used, reason = "a test's failure is its message")]

use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use snakebridge::session::{Affinity, RayActor, RayPool, idempotent, with_deadline};
use snakebridge::{Error, Session, Value, call, call_as, method, method_as};

snakebridge::python_module!("math", include = ["sqrt"]);

/// No answer takes longer, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// Which part of a test a process of its own plays.
const PART: &str = "SNAKEBRIDGE_RAY_PART";
const ADDRESS: &str = "SNAKEBRIDGE_RAY_ADDRESS";

fn python() -> Option<String> {
    let python = std::env::var("SNAKEBRIDGE_RAY_PYTHON").ok();
    if python.is_none() {
        println!("skipped: SNAKEBRIDGE_RAY_PYTHON names no interpreter that has ray");
    }
    python
}

/// The cluster of all tests: it ends with this process. None if there is no `ray`.
fn cluster() -> Option<&'static RayPool> {
    static CLUSTER: OnceLock<RayPool> = OnceLock::new();
    let python = python()?;
    Some(CLUSTER.get_or_init(|| {
        let anywhere = RayActor::new().num_cpus(0.0);
        let settings = RayPool::builder().name("cluster").python(python).local_cpus(2);
        settings.actors(4).actor(anywhere).open().unwrap()
    }))
}

fn own() -> RayActor {
    RayActor::new().num_cpus(0.0)
}

fn pid() -> u32 {
    call_as("os", "getpid", ()).unwrap()
}

fn kill(pid: u32) {
    let killed = Command::new("kill").args(["-9", &pid.to_string()]).status();
    assert!(killed.unwrap().success());
}

fn is_running(pid: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat"));
    status.is_ok_and(|status| !status.contains(") Z"))
}

fn until(what: &str, mut reached: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !reached() {
        assert!(Instant::now() < end, "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

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

/// This program once more, in another part.
fn play(part: &str, test: &str, address: &str) -> std::process::Output {
    let program = std::env::current_exe().unwrap();
    let mut command = Command::new(program);
    command.args(["--exact", test, "--nocapture"]);
    command.env(PART, part).env(ADDRESS, address);
    command.stdout(Stdio::piped()).stderr(Stdio::inherit());
    command.output().unwrap()
}

#[test]
fn two_programs_share_a_session() {
    let name = "two_programs_share_a_session";
    if std::env::var(PART).as_deref() == Ok(name) {
        let address = std::env::var(ADDRESS).unwrap();
        let joined = RayPool::builder()
            .python(python().unwrap())
            .address(address)
            .open()
            .unwrap();
        let placement = joined.shared(own());
        let session = Session::builder()
            .id("model")
            .placement(placement)
            .open()
            .unwrap();
        session.enter(|| {
            let found: Vec<i64> = call_as("builtins", "eval", ("__import__('sys').model",)).unwrap();
            assert_eq!(found, [1, 2]);
            call_as::<()>("builtins", "exec", ("import sys; sys.model.append(3)",)).unwrap();
            println!("process {}", pid());
        });
        return;
    }
    let Some(cluster) = cluster() else { return };
    let keep = own().keep(Duration::from_secs(2)).within(Duration::from_secs(30));
    let session = Session::builder()
        .id("model")
        .placement(cluster.shared(keep))
        .open()
        .unwrap();
    let first = session.enter(|| {
        call_as::<()>("builtins", "exec", ("import sys; sys.model = [1, 2]",)).unwrap();
        pid()
    });
    let other = play(name, name, cluster.address());
    let said = String::from_utf8_lossy(&other.stdout).into_owned();
    assert!(other.status.success(), "{said}");
    assert!(said.contains(&format!("process {first}\n")), "{said}");
    // Its end has ended nothing of this one, and the object is the same.
    let seen: Vec<i64> = session.enter(|| call_as("builtins", "eval", ("__import__('sys').model",)).unwrap());
    assert_eq!(seen, [1, 2, 3]);
    drop(session);
    until("nobody came back to it in time", || !is_running(first));
}

#[test]
fn a_program_that_leaves_has_status_zero_and_leaves_nothing_behind() {
    let name = "a_program_that_leaves_has_status_zero_and_leaves_nothing_behind";
    if std::env::var(PART).as_deref() == Ok(name) {
        let settings = RayPool::builder().python(python().unwrap()).local_cpus(1);
        let cluster = settings.actor(own()).open().unwrap();
        let session = Session::builder().ray(&cluster).open().unwrap();
        println!("process {}", session.enter(pid));
        // All of it is still there at the end of the program.
        std::mem::forget((cluster, session));
        return;
    }
    if python().is_none() {
        return;
    }
    let other = play(name, name, "");
    let said = String::from_utf8_lossy(&other.stdout).into_owned();
    assert_eq!(other.status.code(), Some(0), "{said}");
    let number = said
        .split("process ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next());
    let actor: u32 = number.unwrap().parse().unwrap();
    until("its actor has gone", || !is_running(actor));
}

#[test]
fn what_a_call_costs_beside_one_of_ray() {
    let Some(cluster) = cluster() else { return };
    let session = Session::builder().placement(cluster.own(own())).open().unwrap();
    session.enter(|| {
        let mut times: Vec<Duration> = (0..5_000)
            .map(|_| {
                let begun = Instant::now();
                let root = math::sqrt(16.0).unwrap();
                assert_eq!(root, 4.0);
                begun.elapsed()
            })
            .collect();
        times.sort_unstable();
        let median = times[times.len() / 2];
        println!("a call: min {:?}, median {median:?}", times[0]);
    });
    // The same through Ray, from Python, in the same cluster.
    let program = format!(
        "import ray, time, math\n\
         ray.init(address='{}', logging_level='error')\n\
         class A:\n    def sqrt(self, x): return math.sqrt(x)\n\
         a = ray.remote(A).options(num_cpus=0).remote()\n\
         ray.get(a.sqrt.remote(16.0))\n\
         times = []\n\
         for _ in range(500):\n    begun = time.perf_counter(); ray.get(a.sqrt.remote(16.0)); times.append(time.perf_counter() - begun)\n\
         times.sort()\n\
         print('a call of Ray: min %.0f us, median %.0f us' % (times[0] * 1e6, times[250] * 1e6))\n",
        cluster.address()
    );
    let mut command = Command::new(python().unwrap());
    command.args(["-c", &program]).env("RAY_AUTH_MODE", "token");
    let done = command.output().unwrap();
    println!("{}", String::from_utf8_lossy(&done.stdout).trim());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}
