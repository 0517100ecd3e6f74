//! P2 to P10 of the conformance list, on sessions; P1 is in `bonds`.

use std::time::Duration;

use snakebridge::error::{RefLost, Rung};
use snakebridge::session::with_deadline;
use snakebridge::{Error, Handle, Session, call, call_as, get_as};

use crate::{Result, builder, code, eventually, kill, pool, process, re, rung, session};

#[test]
fn p02_a_worker_that_is_killed_fails_its_call_and_nothing_else() -> Result {
    let pool = builder().size(2).open()?;
    let (one, other) = (session(&pool)?, session(&pool)?);
    let (dies, stays) = (process(&one)?, process(&other)?);
    assert_ne!(dies, stays);
    let pattern = one.enter(|| re::compile("a+"))?;
    let kept = other.enter(|| re::compile("b+"))?;
    let busy = one.clone();
    let call = std::thread::spawn(move || busy.enter(|| call_as::<()>("time", "sleep", (60,))));
    eventually("it runs", || {
        pool.statistics().workers.iter().any(|worker| worker.running > 0)
    });
    kill(dies);
    let lost = call.join().unwrap();
    assert!(matches!(lost, Err(Error::WorkerLost { .. })), "{lost:?}");
    match pattern.search("aa") {
        Err(Error::RefNotFound { reason, .. }) => assert_eq!(reason, RefLost::WorkerLost),
        other => panic!("{other:?}"),
    }
    assert_ne!(process(&one)?, dies);
    assert!(kept.search("bb")?.is_some());
    assert_eq!(process(&other)?, stays);
    Ok(())
}

#[test]
fn p03_nothing_of_a_call_that_ran_out_of_time_goes_on() -> Result {
    const COUNTING: &str = "
ticks = [0]
def count():
    while True:
        ticks[0] += 1
def told():
    return ticks[0]
";
    let pool = pool()?;
    let (hasty, other) = (session(&pool)?, session(&pool)?);
    hasty.enter(|| snakebridge_tests::module("sb_counting", COUNTING))?;
    let limit = Duration::from_millis(100);
    let ended = with_deadline(limit, || hasty.enter(|| call("sb_counting", "count", ())));
    rung(ended);
    let told = || other.enter(|| call_as::<i64>("sb_counting", "told", ()));
    let first = told()?;
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(told()?, first);
    // A worker that had to be killed is gone when the call returns.
    code(&hasty)?;
    let own = process(&hasty)?;
    let ended = with_deadline(limit, || hasty.enter(|| call("sb_pools", "stubborn", ())));
    assert_eq!((rung(ended), crate::exists(own)), (Rung::Killed, false));
    Ok(())
}

#[test]
fn p04_releasing_a_session_frees_its_objects_in_the_worker() -> Result {
    let pool = pool()?;
    let (one, other) = (session(&pool)?, session(&pool)?);
    let objects: Vec<_> = one.enter(|| {
        (0..3)
            .map(|_| snakebridge_tests::probe("p04"))
            .collect::<Result<_>>()
    })?;
    let kept = other.enter(|| snakebridge_tests::probe("p04-kept"))?;
    assert!(Session::release(one.id()));
    other.enter(|| snakebridge_tests::wait_freed("p04", 3))?;
    eventually("the registry is empty", || {
        pool.statistics().workers[0]
            .objects
            .is_some_and(|objects| objects <= 3)
    });
    assert_eq!(other.enter(|| snakebridge_tests::freed("p04-kept"))?, 0);
    match snakebridge::method(&objects[0], "me", ()) {
        Err(Error::RefNotFound { reason, .. }) => assert_eq!(reason, RefLost::SessionReleased),
        other => panic!("{other:?}"),
    }
    drop(kept);
    Ok(())
}

#[test]
fn p05_output_never_reaches_the_protocol() -> Result {
    let pool = builder().output(|_| {}).open()?;
    session(&pool)?.enter(|| {
        for descriptor in [1, 2] {
            for _ in 0..50 {
                let bytes = b"\x00\xff\x10\x00\x00\x00 garbage \x05".as_slice();
                assert_eq!(call_as::<usize>("os", "write", (descriptor, bytes))?, bytes.len());
                let pattern = re::compile("a+")?;
                assert!(pattern.search("aa")?.is_some());
            }
        }
        Ok(())
    })
}

/// The variable by which this program becomes a host that is to be killed.
const HOST: &str = "SNAKEBRIDGE_TEST_POOL_HOST";

#[test]
fn p06_workers_end_with_a_host_that_is_killed() -> Result {
    if std::env::var(HOST).is_ok() {
        let pool = builder().size(2).open()?;
        let (held, looped) = (session(&pool)?, session(&pool)?);
        code(&held)?;
        code(&looped)?;
        println!("workers {} {}", process(&held)?, process(&looped)?);
        let second = std::thread::spawn(move || looped.enter(|| call("sb_pools", "forever", ())));
        held.enter(|| call("sb_pools", "hold", (600.0,)))?;
        drop(second);
        return Ok(());
    }
    let mut host = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "conformance::p06_workers_end_with_a_host_that_is_killed",
            "--nocapture",
        ])
        .env(HOST, "1")
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let lines = std::io::BufRead::lines(std::io::BufReader::new(host.stdout.take().unwrap()));
    let line = lines
        .map(|line| line.unwrap())
        .find(|line| line.contains("workers "));
    let workers: Vec<u32> = line
        .iter()
        .flat_map(|line| line.split_whitespace())
        .filter_map(|word| word.parse().ok())
        .collect();
    assert_eq!(workers.len(), 2);
    std::thread::sleep(Duration::from_millis(100));
    assert!(workers.iter().all(|worker| crate::exists(*worker)));
    let killed = std::time::Instant::now();
    host.kill().unwrap();
    host.wait().unwrap();
    eventually("the workers are gone", || {
        !workers.iter().any(|worker| crate::exists(*worker))
    });
    println!("gone {:?} after their host", killed.elapsed());
    Ok(())
}

#[test]
fn p07_a_call_is_one_round_trip() -> Result {
    let pool = pool()?;
    let session = session(&pool)?;
    code(&session)?;
    session.enter(|| {
        let received = || call_as::<i64>("sb_pools", "received", ());
        let pattern = re::compile("(a+)")?;
        let found = pattern.search("baab")?.expect("a match");
        let cost = |call: &dyn Fn() -> Result| -> Result<i64> {
            call()?;
            let before = received()?;
            (0..10).try_for_each(|_| call())?;
            Ok(received()? - before - 1)
        };
        assert_eq!(
            cost(&|| call_as::<f64>("math", "sqrt", (4.0,)).map(drop))?,
            10,
            "a number"
        );
        assert_eq!(cost(&|| found.group(1).map(drop))?, 10, "a text");
        assert_eq!(cost(&|| pattern.match_("b").map(drop))?, 10, "none");
        assert_eq!(
            cost(&|| pattern.search("baab").map(drop))?,
            10,
            "an object, made and dropped"
        );
        assert_eq!(cost(&|| pattern.split("baab").map(drop))?, 10, "a list");
        Ok(())
    })
}

/// The interpreters that are here: the one of `PATH`, and the oldest and the newest of pyenv.
fn interpreters() -> Vec<String> {
    let home = std::env::var("HOME").unwrap_or_default();
    let root = std::env::var("PYENV_ROOT").unwrap_or_else(|_| format!("{home}/.pyenv"));
    let folders = std::fs::read_dir(format!("{root}/versions"))
        .into_iter()
        .flatten()
        .flatten();
    let others = folders.filter(|folder| {
        let name = folder.file_name().into_string().unwrap_or_default();
        name.starts_with("3.9.") || name.starts_with("3.13.")
    });
    let others = others.map(|folder| format!("{}/bin/python", folder.path().display()));
    others.chain(["python3".to_owned()]).collect()
}

#[test]
fn p08_pools_have_their_own_interpreters_and_variables_and_references_know_theirs() -> Result {
    let mut seen = Vec::new();
    for python in interpreters() {
        let (left, right) = (
            builder()
                .name("left")
                .python(&python)
                .env("SB_SIDE", "left")
                .open()?,
            builder()
                .name("right")
                .env("SB_SIDE", "right")
                .python(&python)
                .open()?,
        );
        let sides = [&left, &right].map(|pool| {
            session(pool).unwrap().enter(|| {
                let side: Option<String> = call_as("os", "getenv", ("SB_SIDE",)).unwrap();
                let version: String = call_as("platform", "python_version", ()).unwrap();
                (side.unwrap(), version)
            })
        });
        assert_eq!((sides[0].0.as_str(), sides[1].0.as_str()), ("left", "right"));
        seen.push(sides[0].1.clone());
        let here = session(&left)?;
        let pattern = here.enter(|| re::compile("a+"))?;
        assert_eq!(Handle::reference(&pattern).pool_name(), Some("left"));
        let wire = Handle::share(&pattern)?;
        assert_eq!(wire.pool_name.as_deref(), Some("left"));
        assert!(here.resolve(&wire).is_ok());
        let there = Session::builder().pool(&right).open()?;
        let foreign = there.enter(|| call("builtins", "id", (&pattern,)));
        assert!(
            matches!(foreign, Err(Error::SessionMismatch { .. })),
            "{foreign:?}"
        );
        // A session of that id in another pool is not the one that the reference is of.
        let (id, stale) = (here.id().to_owned(), wire);
        Session::release(&id);
        let other = Session::builder().id(&id).pool(&right).open()?;
        match other.resolve(&stale) {
            Err(error @ Error::Environment { .. }) => {
                let text = error.to_string();
                assert!(text.contains("'left'") && text.contains("'right'"), "{text}");
            }
            other => panic!("{other:?}"),
        }
    }
    println!("with {seen:?}");
    Ok(())
}

#[test]
fn p08_a_name_that_another_minor_does_not_have_names_both() -> Result {
    for python in interpreters() {
        let pool = builder().python(&python).open()?;
        let session = session(&pool)?;
        let version = session.enter(|| call_as::<String>("platform", "python_version", ()))?;
        let minor = version.rsplit_once('.').unwrap().0.to_owned();
        let bound = pool_bound();
        let missing = session.enter(|| get_as::<snakebridge::Value>("re", "no_such_name"));
        let error = missing.unwrap_err();
        assert!(error.is::<snakebridge::exceptions::AttributeError>(), "{error}");
        let text = error.to_string();
        let told =
            text.contains(&format!("runs Python {minor}")) && text.contains(&format!("made with {bound})"));
        assert_eq!(told, minor != bound, "{text}");
        assert!(text.contains("no_such_name"), "{text}");
    }
    Ok(())
}

/// The version that the bindings were made with: that of this process.
fn pool_bound() -> String {
    let here = Session::builder().embedded().open().unwrap();
    let version = here
        .enter(|| call_as::<String>("platform", "python_version", ()))
        .unwrap();
    version.rsplit_once('.').unwrap().0.to_owned()
}

#[test]
fn p09_the_registry_in_the_worker_keeps_times_limits_and_reasons() -> Result {
    let pool = pool()?;
    let session = Session::builder().pool(&pool).id("p09").max_refs(2).open()?;
    // Making a module takes more objects than this session may have.
    code(&self::session(&pool)?)?;
    session.enter(|| {
        let first = re::compile("a")?;
        let times: Vec<(f64, f64)> = call_as("sb_pools", "entries", ("p09",))?;
        let created = times[0].0;
        std::thread::sleep(Duration::from_millis(5));
        assert!(first.search("b")?.is_none());
        let times: Vec<(f64, f64)> = call_as("sb_pools", "entries", ("p09",))?;
        assert!(times[0].0 == created && times[0].1 > created, "{times:?}");
        let kept = [re::compile("b")?, re::compile("c")?];
        match first.search("a") {
            Err(Error::RefNotFound { reason, .. }) => assert_eq!(reason, RefLost::Evicted),
            other => panic!("{other:?}"),
        }
        eventually("the evicted object is freed there", || {
            pool.statistics().workers[0].objects == Some(2)
        });
        drop(kept);
        let registry: snakebridge::Object = call_as("sb_pools", "registry", ())?;
        for name in ["store", "get", "delete", "prune"] {
            assert!(
                call_as::<bool>("builtins", "hasattr", (&registry, name))?,
                "{name}"
            );
        }
        let lock: snakebridge::Object = snakebridge::attr_as(&registry, "_lock")?;
        assert_eq!(Handle::reference(&lock).type_name()?, "RLock");
        Ok(())
    })
}

#[test]
fn p10_a_crash_in_c_is_an_error_with_pythons_stack_and_the_host_lives() -> Result {
    let pool = builder().size(2).output(|_| {}).open()?;
    let (one, other) = (session(&pool)?, session(&pool)?);
    let stays = process(&other)?;
    process(&one)?;
    match one.enter(|| call_as::<()>("ctypes", "string_at", (0,))) {
        Err(Error::WorkerLost {
            status,
            stderr,
            symbol,
            ..
        }) => {
            assert!(status.contains("signal: 11"), "{status}");
            assert_eq!(symbol, "ctypes.string_at");
            assert!(
                stderr.contains("Segmentation fault") && stderr.contains("string_at"),
                "{stderr}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(process(&other)?, stays);
    assert!(process(&one)? > 0);
    Ok(())
}
