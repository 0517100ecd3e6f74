//! CONFORMANCE S17: what still works while the process is left, what is waited for, and with which status it ends.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// The bound that the docs of `shutdown` give, and something for a busy machine.
const BOUND: Duration = Duration::from_secs(8);

/// Where nothing hangs: less than what is waited for threads that do not end.
const SOON: Duration = Duration::from_millis(2_900);

fn leave(task: &[&str]) -> (Output, Duration) {
    let began = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_leaving"))
        .args(task)
        .env_remove("PYTHONUNBUFFERED")
        .output()
        .expect("the program starts");
    (output, began.elapsed())
}

/// What it printed, and its status.
fn left(task: &[&str]) -> (String, Option<i32>) {
    let (output, took) = leave(task);
    let hangs = task[0].ends_with("never-ends") || task == ["exit-at-exit"];
    let limit = if hangs { BOUND } else { SOON };
    assert!(took < limit, "{task:?}: {took:?} {output:?}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    }
    (text, output.status.code())
}

#[test]
fn s17_callbacks_at_exit_call_python() {
    let said = "atexit: said\nfinalized: said\nclosed: said\n";
    assert_eq!(left(&["callbacks"]), (said.to_owned(), Some(0)));
    let and_after = format!("{said}after: true\n");
    assert_eq!(left(&["callbacks-and-shutdown"]), (and_after, Some(0)));
}

#[test]
fn s17_f06_callbacks_at_exit_wait_for_threads_that_call_python() {
    let said = "atexit: said\nfinalized: said\nclosed: said\n";
    assert_eq!(left(&["waiting-callback"]), (said.to_owned(), Some(0)));
}

#[test]
fn s17_threads_and_executors_finish_first() {
    let (text, code) = left(&["threads"]);
    let mut lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.pop(), Some("atexit: said"), "{text}");
    lines.sort_unstable();
    assert_eq!((lines, code), (vec!["executor: said", "thread: said"], Some(0)));
}

#[test]
fn s17_threads_finish_first_where_the_main_thread_of_python_has_ended() {
    for seen in ["unseen", "seen"] {
        let (text, code) = left(&["main-thread-that-ended", seen]);
        assert_eq!(
            (text.as_str(), code),
            ("thread: said\natexit: said\n", Some(0)),
            "{seen}"
        );
    }
}

#[test]
fn s17_a_thread_that_never_ends_leaves_time_for_the_callbacks() {
    let expected = ("printed\nat exit\n".to_owned(), Some(0));
    assert_eq!(left(&["thread-that-never-ends"]), expected);
}

#[test]
fn s17_output_is_flushed_after_a_callback_that_never_ends() {
    let expected = ("printed\n".to_owned(), Some(0));
    assert_eq!(left(&["callback-that-never-ends"]), expected);
}

#[test]
fn s17_the_status_is_kept_from_wherever_the_program_exits() {
    for task in ["exit-while-attached", "exit-while-detached", "exit-in-a-thread"] {
        assert_eq!(left(&[task]), ("at exit\n".to_owned(), Some(3)), "{task}");
    }
    assert_eq!(left(&["exit-in-a-closure"]), (String::new(), Some(3)));
}

#[test]
fn s17_a_callback_at_exit_may_end_the_process() {
    assert_eq!(left(&["exit-at-exit", "shutdown"]), (String::new(), Some(9)));
    // Rust stops a second `exit` for ever; the first one keeps its status.
    assert_eq!(left(&["exit-at-exit"]), (String::new(), Some(0)));
    assert_eq!(left(&["shutdown-at-exit"]), ("came back\n".to_owned(), Some(0)));
}

/// The library, or why there is none.
fn built(folder: &Path) -> Result<String, String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/native/static_destructor.cpp");
    let library = folder.join("libstatic_destructor.so");
    let compiled = Command::new("c++")
        .args(["-shared", "-fPIC", "-o"])
        .arg(&library)
        .arg(source)
        .output();
    match compiled {
        Ok(output) if output.status.success() => Ok(library.display().to_string()),
        Ok(output) => panic!("{}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => Err(format!("c++ does not run: {error}")),
    }
}

#[test]
fn s17_callbacks_run_before_the_exit_handlers_of_libraries() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = match built(folder.path()) {
        Ok(library) => library,
        Err(reason) => return eprintln!("SKIPPED: {reason}"),
    };
    let used = |code| ("used\n".to_owned(), Some(code));
    for (how, code) in [("", 0), ("late", 0), ("exit", 7), ("attached", 7), ("thread", 7)] {
        assert_eq!(left(&["library", &library, how]), used(code), "{how}");
    }
    assert_eq!(left(&["library-of-another-thread", &library]), used(0));
}
