//! CONFORMANCE C11, S12, S17 and the start of Python, seen from outside of the process.
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

fn process(task: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_process"));
    command.args(task).env_remove("PYTHONUNBUFFERED");
    command
}

fn run(command: &mut Command) -> (Output, Duration) {
    let began = Instant::now();
    let output = command.output().expect("the program starts");
    (output, began.elapsed())
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn s17_normal_exit_flushes_and_runs_exit_callbacks() {
    let (output, took) = run(&mut process(&["print"]));
    assert!(output.status.success(), "{output:?}");
    assert_eq!(stdout(&output), "printed+at exit\n");
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn python_sees_the_arguments_of_the_program() {
    let (output, _) = run(&mut process(&["argv", "--name", "Ada", "é ü", ""]));
    let expected = "true [\"argv\", \"--name\", \"Ada\", \"é ü\", \"\"]\n";
    assert_eq!(stdout(&output), expected);
}

#[test]
fn s17_shutdown_does_the_same_and_calls_afterwards_are_errors() {
    let (output, _) = run(&mut process(&["print-and-shutdown"]));
    assert!(output.status.success(), "{output:?}");
    assert_eq!(stdout(&output), "printed+at exit\nafter\n");
}

#[test]
fn s17_exit_while_attached_keeps_the_code_and_flushes() {
    let (output, took) = run(&mut process(&["exit-while-attached"]));
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(3), "printed+at exit\n")
    );
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn s17_an_exit_callback_that_hangs_costs_five_seconds_at_most() {
    let (output, took) = run(&mut process(&["exit-with-stuck-thread"]));
    assert!(output.status.success(), "{output:?}");
    assert!((4..8).contains(&took.as_secs()), "{took:?}");
}

#[test]
fn c11_sys_executable_is_real_and_the_current_folder_is_not_on_the_path() {
    let folder = std::env::temp_dir();
    let (output, _) = run(process(&["environment"]).current_dir(&folder));
    let text = stdout(&output);
    let lines: Vec<&str> = text.lines().collect();
    let [executable, prefix, utf8, path] = lines[..] else {
        panic!("{output:?}")
    };
    assert!(Path::new(executable).is_file(), "{executable}");
    assert!(Path::new(executable).starts_with(prefix), "{executable} {prefix}");
    assert_eq!(utf8, "1");
    let entries: Vec<&str> = path.split('|').collect();
    assert!(!entries.contains(&"") && !entries.contains(&"."), "{path}");
    assert!(entries.iter().all(|entry| Path::new(entry) != folder), "{path}");
    assert!(entries.iter().any(|entry| entry.contains("packages")), "{path}");
}

#[test]
fn c11_a_venv_is_found_through_the_variable() {
    let (output, _) = run(&mut process(&["environment"]));
    let base = stdout(&output).lines().next().expect("an executable").to_owned();
    let folder = std::env::temp_dir().join(format!("snakebridge-venv-{}", std::process::id()));
    let made = Command::new(base)
        .args(["-m", "venv", "--without-pip"])
        .arg(&folder)
        .status();
    assert!(made.expect("venv runs").success());
    let python = folder.join("bin").join("python");
    let (output, _) = run(process(&["environment"]).env("SNAKEBRIDGE_PYTHON", &python));
    std::fs::remove_dir_all(&folder).expect("removed");
    let text = stdout(&output);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(text.lines().next(), python.to_str());
    assert_eq!(text.lines().nth(1), folder.to_str());
    let own = folder.join("lib");
    let path = text.lines().nth(3).expect("a path");
    assert!(
        path.split('|').any(|entry| Path::new(entry).starts_with(&own)),
        "{path}"
    );
}

#[cfg(unix)]
#[test]
fn c11_subprocess_and_fork_work_and_a_call_in_the_child_is_an_error() {
    let (output, _) = run(&mut process(&["subprocess"]));
    assert_eq!(
        (stdout(&output).as_str(), output.status.code()),
        ("42\n", Some(0))
    );
    let (output, took) = run(&mut process(&["fork"]));
    assert_eq!(stdout(&output), "child Some(0)\npool\ncallback 0\n", "{output:?}");
    assert!(
        output.status.success() && took < Duration::from_secs(10),
        "{output:?}"
    );
}

#[cfg(unix)]
#[test]
fn c11_a_child_forked_in_the_middle_of_other_calls_does_not_hang() {
    let (output, _) = run(&mut process(&["fork-while-busy"]));
    assert!(output.status.success(), "{output:?}");
    assert_eq!(stdout(&output), "30 children\n");
}

/// A shell that starts this suite in the background has its children ignore Ctrl-C. The program gets the default back.
#[cfg(unix)]
fn heeding_ctrl_c(program: &Command) -> Command {
    let mut through = Command::new(env!("LINKED_PYTHON"));
    let script = "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])";
    through
        .args(["-c", script])
        .arg(program.get_program())
        .args(program.get_args());
    through
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_program_before_during_and_after_asyncio_and_subprocess() {
    use std::os::unix::process::ExitStatusExt;
    for moment in ["before", "after-asyncio", "after-subprocess"] {
        let (output, _) = run(&mut heeding_ctrl_c(&process(&["sigint", moment])));
        assert_eq!(output.status.signal(), Some(2), "{moment}: {output:?}");
    }
    // While `asyncio.run` is on the main thread it takes Ctrl-C itself, if the handler is Python's; it is not.
    for moment in ["during-asyncio", "during-await"] {
        let (output, _) = run(&mut heeding_ctrl_c(&process(&["sigint", moment])));
        assert_eq!(output.status.signal(), Some(2), "{moment}: {output:?}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_is_an_error_of_the_call_that_runs_where_python_handles_it() {
    let (output, _) = run(&mut heeding_ctrl_c(&process(&["sigint", "handled"])));
    assert_eq!(stdout(&output), "true\ntrue\n", "{output:?}");
}

#[test]
fn s12_the_environment_sets_the_defaults_and_nonsense_is_an_error_at_first_use() {
    let limits = |ttl: &str, max: &str| {
        let mut command = process(&["limits"]);
        command
            .env("SNAKEBRIDGE_REF_TTL_SECONDS", ttl)
            .env("SNAKEBRIDGE_REF_MAX", max);
        stdout(&run(&mut command).0)
    };
    assert_eq!(limits("7", "5"), "Some(7s) Some(5)\n");
    assert_eq!(limits("0", "0"), "None None\n");
    for (variable, value) in [
        ("SNAKEBRIDGE_REF_TTL_SECONDS", "soon"),
        ("SNAKEBRIDGE_REF_MAX", "-1"),
    ] {
        let text = stdout(&run(process(&["first-use"]).env(variable, value)).0);
        assert!(
            text.contains(variable) && text.contains(&format!("'{value}'")),
            "{text}"
        );
    }
    assert_eq!(stdout(&run(&mut process(&["first-use"])).0), "4.0\n");
}
