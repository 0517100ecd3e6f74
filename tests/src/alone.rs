//! Runs a test in its own process, which may hang or crash without taking the others along.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use snakebridge::Result;

const CASE: &str = "SNAKEBRIDGE_TEST_CASE";
const LIMIT: Duration = Duration::from_secs(10);

/// Runs `body` in its own process, which has ten seconds: this test program again, with the test `name` alone.
pub fn alone(name: &str, body: impl FnOnce() -> Result<()>) {
    alone_with(name, &[], body);
}

/// [`alone`], with environment variables for that process.
pub fn alone_with(name: &str, variables: &[(&str, &str)], body: impl FnOnce() -> Result<()>) {
    if std::env::var_os(CASE).is_some() {
        return body().expect("no error");
    }
    // Where everything takes a multiple of its time.
    let limit = if crate::is_sanitized() { LIMIT * 20 } else { LIMIT };
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .env(CASE, name)
        .envs(variables.iter().copied())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let began = Instant::now();
    while began.elapsed() < limit {
        if let Some(status) = child.try_wait().expect("a child") {
            let mut said = String::new();
            let output = child.stdout.as_mut().expect("a pipe");
            output.read_to_string(&mut said).expect("text");
            assert!(
                status.success() && said.contains("1 passed"),
                "{name}: {status}\n{said}"
            );
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    panic!("{name} did not end within {limit:?}");
}
