//! Rows under callgrind: a run of this program does the work of each side, and what was counted is in a file for each.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::{Row, counting};
use crate::valgrind;

/// Rows are counted in several runs, as what hashes addresses does not repeat; the one in the middle counts.
pub(crate) const RUNS: usize = 3;

/// What was counted of one side of a row.
pub(crate) struct Counted {
    /// Instructions of one time.
    pub(crate) instructions: f64,
    /// What callgrind has written, until rows are counted again.
    #[allow(dead_code, reason = "one of the benches looks into it")]
    pub(crate) dump: PathBuf,
}

/// Does the work under callgrind: first to warm up, then what is counted.
pub(crate) fn child(rows: impl FnOnce() -> Vec<Row>) {
    counting();
    for row in &mut rows() {
        let (warm, counted) = times(row);
        for side in row.sides.iter_mut().filter(|side| side.countable) {
            side.run(warm);
            side.run(counted);
        }
    }
}

/// How many times to warm up, and how many are counted. Only the second time are long lists where the allocator keeps what it is given
/// back: before, it asks the kernel for them.
fn times(row: &Row) -> (u64, u64) {
    if row.heavy { (2, 1) } else { (300, 1_000) }
}

/// One run, of a program that with these arguments is a [`child`] for these rows: what was counted for each side of a row
/// that can be. A dump holds what was done since the one before, so what a side prepares before its loop is in it: some instructions
/// for each of many hundred times.
pub(crate) fn count(rows: &[Row], arguments: &[&str]) -> io::Result<Vec<Vec<Counted>>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("instructions");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    valgrind::run(&folder, "*measure::counted*", arguments)?;
    let mut dumps = (1..).map(|number| valgrind::dump(&folder, number));
    let mut all = Vec::new();
    for row in rows {
        let mut sides = Vec::new();
        for _ in row.sides.iter().filter(|side| side.countable) {
            let _warm = dumps.next();
            let dump = dumps.next().unwrap_or_default();
            let instructions = total(&dump)? / times(row).1 as f64;
            sides.push(Counted { instructions, dump });
        }
        all.push(sides);
    }
    Ok(all)
}

/// Instructions of one time for each side of each row that has two to compare: of the run in the middle by its ratio.
pub(crate) fn middle(rows: &[Row], arguments: &[&str]) -> io::Result<Vec<Option<Vec<f64>>>> {
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        runs.push(count(rows, arguments)?);
    }
    let of_row = |row: usize| {
        let numbers = |run: &Vec<Vec<Counted>>| run[row].iter().map(|side| side.instructions).collect();
        let mut all: Vec<Vec<f64>> = runs.iter().map(numbers).collect();
        all.retain(|sides| sides.len() > 1);
        all.sort_by(|a, b| (a[0] / a[1]).total_cmp(&(b[0] / b[1])));
        let middle = all.len() / 2;
        all.into_iter().nth(middle)
    };
    Ok((0..rows.len()).map(of_row).collect())
}

/// The sum of a dump: what was counted since the one before.
fn total(dump: &Path) -> io::Result<f64> {
    let text = std::fs::read_to_string(dump)?;
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("totals: "));
    lines
        .next_back()
        .and_then(|number| number.trim().parse().ok())
        .ok_or_else(|| io::Error::other(format!("{} has no sum", dump.display())))
}

/// What the counts depend on.
pub(crate) fn versions() -> String {
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    let rustc = rustc.split_whitespace().nth(1).unwrap_or("?").to_owned();
    let python = pyo3::Python::version_str()
        .split_whitespace()
        .next()
        .unwrap_or("?")
        .to_owned();
    format!("rustc {rustc}, Python {python}, {}", std::env::consts::ARCH)
}
