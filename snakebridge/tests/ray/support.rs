//! The cluster of all tests, and what they look at.

use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use snakebridge::session::{RayActor, RayPool};
use snakebridge::{Session, Value, call_as};

/// No answer takes longer, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) fn python() -> Option<String> {
    let python = std::env::var("SNAKEBRIDGE_RAY_PYTHON").ok();
    if python.is_none() {
        println!("skipped: SNAKEBRIDGE_RAY_PYTHON names no interpreter that has ray");
    }
    python
}

/// The cluster of all tests: it ends with this process. It has two CPUs, says that it has two GPUs, and has something of its own. None if
/// there is no `ray`.
pub(crate) fn cluster() -> Option<&'static RayPool> {
    static CLUSTER: OnceLock<RayPool> = OnceLock::new();
    let python = python()?;
    Some(CLUSTER.get_or_init(|| {
        let anywhere = RayActor::new().num_cpus(0.0);
        let settings = RayPool::builder().name("cluster").python(python);
        let settings = settings.local_cpus(2).local_gpus(2);
        let things = Value::Dict(vec![(Value::from("thing"), Value::Float(3.0))]);
        let settings = settings.init("resources", things);
        settings.actors(4).actor(anywhere).open().unwrap()
    }))
}

/// The same cluster as another program reaches it.
pub(crate) fn joined(address: impl Into<String>) -> RayPool {
    let settings = RayPool::builder().name("cluster").python(python().unwrap());
    settings.address(address).actor(own()).open().unwrap()
}

pub(crate) fn own() -> RayActor {
    RayActor::new().num_cpus(0.0)
}

pub(crate) fn pid() -> u32 {
    call_as("os", "getpid", ()).unwrap()
}

/// What an expression is, in an actor.
pub(crate) fn eval<R: snakebridge::traits::FromPython>(session: &Session, expression: &str) -> R {
    session.enter(|| call_as("builtins", "eval", (expression,)).unwrap())
}

pub(crate) fn kill(pid: u32) {
    let killed = Command::new("kill").args(["-9", &pid.to_string()]).status();
    assert!(killed.unwrap().success());
}

pub(crate) fn is_running(pid: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat"));
    status.is_ok_and(|status| !status.contains(") Z"))
}

pub(crate) fn until(what: &str, mut reached: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !reached() {
        assert!(Instant::now() < end, "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
