//! The end of programs and of drivers.

use std::process::{Command, Stdio};

use snakebridge::session::RayPool;
use snakebridge::{Error, Session};

use crate::support::{cluster, is_running, joined, kill, own, pid, python, until};

/// Set in the program that leaves.
const PART: &str = "SNAKEBRIDGE_RAY_PART";

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
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", &format!("leaves::{name}"), "--nocapture"])
        .env(PART, name);
    let other = command.stderr(Stdio::inherit()).output().unwrap();
    let said = String::from_utf8_lossy(&other.stdout).into_owned();
    assert_eq!(other.status.code(), Some(0), "{said}");
    let number = said
        .split("process ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next());
    let actor: u32 = number.unwrap().parse().unwrap();
    until("its actor has gone", || !is_running(actor));
}

/// The processes that this one has started and that run.
fn children() -> Vec<u32> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Some(number) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let status = std::fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
        let after = status.rsplit(") ").next().unwrap_or_default();
        let parent = after.split(' ').nth(1).and_then(|parent| parent.parse().ok());
        if parent == Some(std::process::id()) && is_running(number) {
            found.push(number);
        }
    }
    found
}

#[test]
fn a_driver_that_has_died_is_started_again() {
    let Some(cluster) = cluster() else { return };
    let before = children();
    let pool = joined(cluster.address());
    let driver = children().into_iter().find(|child| !before.contains(child));
    let session = Session::builder().ray(&pool).open().unwrap();
    let kept = Session::builder()
        .id("kept")
        .placement(pool.shared(own()))
        .open()
        .unwrap();
    let (first, second) = (session.enter(pid), kept.enter(pid));
    kill(driver.unwrap());
    until("its actors have gone with it", || !is_running(first));
    // One that is kept stays, and so does what is said to it.
    assert_eq!(kept.enter(pid), second);
    let mut lost = 0;
    until("the session goes on in another actor", || {
        match session.enter(|| snakebridge::call_as::<u32>("os", "getpid", ())) {
            Ok(after) => after != first,
            Err(Error::WorkerLost { status, .. }) => {
                println!("{status}");
                lost += 1;
                false
            }
            Err(other) => panic!("{other:?}"),
        }
    });
    assert!(lost <= 1, "{lost}");
    assert!(pool.resources().unwrap().contains(&("CPU".to_owned(), 2.0)));
    assert_eq!(kept.enter(pid), second);
    kill(second);
}

#[test]
fn a_cluster_of_its_own_that_has_died_is_started_again() {
    let Some(python) = python() else { return };
    let before = children();
    let settings = RayPool::builder().python(python).local_cpus(1);
    let pool = settings.actor(own()).open().unwrap();
    let driver = children().into_iter().find(|child| !before.contains(child));
    let first = pool.address();
    kill(driver.unwrap());
    until("Ray is noticed to be gone, and is there again", || {
        pool.resources().is_ok() && pool.address() != first
    });
    let session = Session::builder().ray(&pool).open().unwrap();
    assert!(is_running(session.enter(pid)));
}
