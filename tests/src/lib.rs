//! Support for the test suites: Python modules made from source, and objects that say when they are gone.

pub mod alone;
pub mod executor;
pub mod iteration;
pub mod py;
pub mod source;

/// The snippets of the README; `build.rs` puts a `main` around them.
#[cfg(doctest)]
#[doc = include_str!(concat!(env!("OUT_DIR"), "/readme.md"))]
pub mod readme {}

// For programs of `ui`.
snakebridge::python_module!(
    pub "overload_by_literal_str" as choices,
    pub "callable_forms" as callables,
    pub "written_arguments" as changed,
    path = "fixtures/python/constructs",
);

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use snakebridge::__private::Call;
use snakebridge::{Object, Result, call_as};

/// The options of a call, as generated code fills them in.
pub fn filled<'a>(fill: impl FnOnce(&mut Call<'a>)) -> Call<'a> {
    let mut call = Call::new();
    fill(&mut call);
    call
}

/// A class whose instances are counted when Python frees them.
const PROBES: &str = "
import itertools, weakref
gone = itertools.count()
freed = []

class Probe:
    def __init__(self, name='probe'):
        self.name = name
        self.items = []
        weakref.finalize(self, freed.append, name)
    def me(self):
        return self
    def make(self, name):
        return Probe(name)
    def add(self, *items):
        self.items.extend(items)
        return len(self.items)
    @staticmethod
    def static(value):
        return ('static', value)
    @classmethod
    def class_(cls, value):
        return (cls.__name__, value)

class Slow(Probe):
    pass

def count(name):
    return freed.count(name)

def echo(*args, **kwargs):
    return (list(args), kwargs)

def chain():
    try:
        try:
            {}['missing']
        except KeyError as error:
            raise ValueError('outer', 7) from error
    except ValueError as error:
        if hasattr(error, 'add_note'):
            error.add_note('a note')
        else:
            error.__notes__ = ['a note']
        raise

def context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise LookupError('while handling')
";

/// Makes a module of this name from source, once, and puts it where `import` finds it.
///
/// # Errors
///
/// What the source raises.
pub fn module(name: &str, source: &str) -> Result<()> {
    static ONCE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    // Waiting for a lock while holding the interpreter would block the thread that has the lock.
    let _guard = snakebridge::detached(|| ONCE.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    // One call without handles: the session that a test has entered may have a limit on them.
    let names = BTreeMap::from([("name", name), ("source", source)]);
    call_as("builtins", "exec", (MAKE, names))
}

/// Makes the module `name` of `source`, unless there is one.
const MAKE: &str = "
import sys, types
if name not in sys.modules:
    made = types.ModuleType(name)
    exec(source, made.__dict__)
    sys.modules[name] = made
";

/// The module `sb_probes`, with `Probe` and what else the suites call.
///
/// # Errors
///
/// Only the errors of every call: see [`Error`](snakebridge::Error).
pub fn probes() -> Result<()> {
    module("sb_probes", PROBES)
}

/// A fresh `Probe` of this name. Names are unique per test, so that tests may run side by side.
///
/// # Errors
///
/// Only the errors of every call: see [`Error`](snakebridge::Error).
pub fn probe(name: &str) -> Result<Object> {
    probes()?;
    call_as("sb_probes", "Probe", (name,))
}

/// How many probes of this name Python has freed.
///
/// # Errors
///
/// Only the errors of every call: see [`Error`](snakebridge::Error).
pub fn freed(name: &str) -> Result<i64> {
    call_as("sb_probes", "count", (name,))
}

/// Waits until so many probes of this name are freed, and says how long that took.
///
/// # Errors
///
/// Those of [`freed`].
pub fn wait_freed(name: &str, count: i64) -> Result<Duration> {
    let began = Instant::now();
    while freed(name)? < count && began.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(freed(name)?, count, "probes named {name} freed");
    Ok(began.elapsed())
}

/// Waits up to ten seconds for something to come true.
///
/// # Errors
///
/// That of `check`.
pub fn eventually(check: impl Fn() -> Result<bool>) -> Result<()> {
    let began = Instant::now();
    while !check()? {
        assert!(
            began.elapsed() < Duration::from_secs(10),
            "it did not come true within ten seconds"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// Whether a sanitizer looks on, which takes several times the time, the memory and the stack.
pub fn is_sanitized() -> bool {
    std::env::var_os("SNAKEBRIDGE_SANITIZE").is_some()
}

/// Resident memory in KB; `None` where the system does not tell, or where a sanitizer keeps what is freed.
pub fn resident() -> Option<u64> {
    if is_sanitized() {
        return None;
    }
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4)
}
