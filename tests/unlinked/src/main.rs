//! Typed calls in worker processes, from a program that links no Python. Its arguments are interpreters, each for a pool of its own;
//! all of them are in use at once. `python3` if there are none.
#![allow(clippy::panic, reason = "a broken test must stop")]

use snakebridge::error::ErrorKind;
use snakebridge::session::Pool;
use snakebridge::types::Awaitable;
use snakebridge::{Error, Handle, Object, Result, Session, Value, call_as, callback, with_session};

snakebridge::python_module!("json", "math", "re");
snakebridge::python_module!("own", path = "python", embed = true);

/// What runs in one worker, and what it has made there.
struct Part {
    session: Session,
    pool: Pool,
    pattern: re::Pattern<str>,
    version: String,
}

fn main() -> Result<()> {
    nothing_runs_in_this_process();
    let mut pythons: Vec<String> = std::env::args().skip(1).collect();
    if pythons.is_empty() {
        pythons.push("python3".to_owned());
    }
    let parts = pythons
        .iter()
        .map(|python| part(python))
        .collect::<Result<Vec<_>>>()?;
    // Each has its objects in a process of its own, and one thread uses them in turn.
    for round in 0..3 {
        for part in &parts {
            used(part, round)?;
        }
    }
    // And threads use all of them at once.
    std::thread::scope(|scope| {
        let threads: Vec<_> = parts.iter().map(|part| scope.spawn(|| used(part, 7))).collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| panic!("a thread")))
    })?;
    for (part, python) in parts.iter().zip(&pythons) {
        println!("{} {:?} {python}", part.version, part.pool.processes());
    }
    other_versions_are_named(&parts);
    in_a_forked_child(&parts[0]);
    default_placement(&parts[0])
}

/// A name that is not there is an error that names both versions, where they differ: of different ones, all but one do.
fn other_versions_are_named(parts: &[Part]) {
    let minor = |part: &Part| part.version.rsplit_once('.').map(|(minor, _)| minor.to_owned());
    let named = |part: &&Part| {
        let missing = part.session.enter(|| call_as::<f64>("math", "no_such_name", ()));
        let text = missing.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(text.contains("no_such_name"), "{text}");
        let own = minor(part).unwrap_or_default();
        text.contains(&format!("this worker runs Python {own}, and the bindings were made with 3."))
    };
    let minors: std::collections::BTreeSet<_> = parts.iter().map(minor).collect();
    let found: std::collections::BTreeSet<_> = parts.iter().filter(named).map(minor).collect();
    assert!(found.len() + 1 >= minors.len(), "{found:?} of {minors:?}");
}

/// The connections to workers are the parent's: a call in a child is an error and disturbs nobody.
fn in_a_forked_child(part: &Part) {
    unsafe extern "C" {
        fn fork() -> i32;
        fn waitpid(child: i32, status: *mut i32, options: i32) -> i32;
        fn _exit(status: i32) -> !;
    }
    let mut status = -1;
    // SAFETY: only this thread runs. The child makes one call, which is an error before it takes a lock of another thread, and ends.
    unsafe {
        let child = fork();
        if child == 0 {
            let called = part.session.enter(|| math::sqrt(16.0));
            _exit(i32::from(!matches!(called, Err(Error::Forked))));
        }
        waitpid(child, &raw mut status, 0);
    }
    assert_eq!(status, 0, "a call in a forked child");
    let root = part.session.enter(|| math::sqrt(36.0));
    assert_eq!(root.ok(), Some(6.0));
}

/// Without a pool there is nowhere to run, and the error says what is missing.
fn nothing_runs_in_this_process() {
    let calls: [Result<()>; 4] = [
        math::sqrt(16.0).map(drop),
        call_as::<f64>("math", "sqrt", (16.0,)).map(drop),
        snakebridge::init(),
        snakebridge::types::List::<i64>::new([1]).map(drop),
    ];
    for call in calls {
        let error = call.err().unwrap_or_else(|| panic!("it ran"));
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
        assert!(error.to_string().contains("feature `embedded`"), "{error}");
    }
    // What would hold, release or end an interpreter has nothing to do.
    assert_eq!(snakebridge::attached(|| snakebridge::detached(|| 7)), 7);
    assert!(snakebridge::settle(std::time::Duration::ZERO));
    snakebridge::shutdown();
}

fn part(python: &str) -> Result<Part> {
    let limit = std::time::Duration::from_secs(60);
    let pool = Pool::builder().python(python).start_within(limit).open()?;
    let session = Session::builder().pool(&pool).open()?;
    let (pattern, version) = session.enter(|| -> Result<_> {
        let pattern = re::compile(r"(?P<user>\w+)@(?P<host>[\w.]+)")?;
        Ok((pattern, call_as("platform", "python_version", ())?))
    })?;
    Ok(Part {
        session,
        pool,
        pattern,
        version,
    })
}

/// Overloads, options, closures, coroutines, exceptions, exact data and a module of the program's own.
fn used(part: &Part, round: i64) -> Result<()> {
    let found = part.pattern.search("mail ada@example.org today")?;
    let found = found.unwrap_or_else(|| panic!("a match"));
    assert_eq!(
        (found.group("user")?.as_deref(), found.start()?),
        (Some("ada"), 5)
    );
    assert!(
        part.pattern
            .search_with("ada@example.org", |kw| kw.pos(4))?
            .is_none()
    );
    with_session(&part.session, || {
        assert_eq!(math::sqrt(f64::from(16))?, 4.0);
        assert_eq!(own::twice(round)?, 2 * round);
        let text = json::dumps_with(Value::from(vec![Value::from(round)]), |kw| kw.indent(1))?;
        assert_eq!(text, format!("[\n {round}\n]"));
        let spaces = re::compile(r"\s+")?;
        let marked = spaces.sub_by(|m| Ok(format!("<{}>", m.start()?)), "a b  c")?;
        assert_eq!(marked, "a<1>b<3>c");
        let sorted: Vec<i64> = call_as("builtins", "sorted", ([3, 1, 2],))?;
        assert_eq!(sorted, [1, 2, 3]);
        let doubled: Object = call_as("builtins", "map", (callback(|n: i64| n * 2), [1, 2]))?;
        assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&doubled,))?, [2, 4]);
        assert_eq!(Handle::type_name(&doubled)?, "map");
        let sleep: Awaitable<String> = call_as("asyncio", "sleep", (0.01, "rested"))?;
        assert_eq!(sleep.block_on()?, "rested");
        let error = json::loads("[1,")
            .err()
            .unwrap_or_else(|| panic!("it is no JSON"));
        assert!(error.is::<json::JsonDecodeError>(), "{error}");
        let Error::Python(exception) = &error else {
            panic!("{error}")
        };
        assert_eq!(exception.type_name(), "json.decoder.JSONDecodeError");
        Ok(())
    })
}

/// What decides for sessions that say nothing themselves.
fn default_placement(part: &Part) -> Result<()> {
    snakebridge::backend::set_default_placement(Some(std::sync::Arc::new(part.pool.clone())));
    let root = std::thread::spawn(|| math::sqrt(25.0)).join();
    assert_eq!(root.unwrap_or_else(|_| panic!("a thread"))?, 5.0);
    Ok(())
}
