//! This program once more, under callgrind.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs this program with these arguments. Each time that a function of the name `counted` (a pattern) returns, what was counted since
/// the time before is written to the next [`dump`] in the folder, with all names in full.
pub(crate) fn run(folder: &Path, counted: &str, arguments: &[&str]) -> io::Result<()> {
    let status = Command::new("valgrind")
        .args(["--quiet", "--tool=callgrind", "--compress-strings=no"])
        .arg(format!("--dump-after={counted}"))
        .arg(format!(
            "--callgrind-out-file={}",
            folder.join("counts").display()
        ))
        .env("PYTHONHASHSEED", "0")
        .arg(std::env::current_exe()?)
        .args(arguments)
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!(
            "the run under valgrind ended with {status}"
        )))
    }
}

/// Where the counts of one time are; the first is number 1.
pub(crate) fn dump(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("counts.{number}"))
}
