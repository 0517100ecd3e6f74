//! Instructions of each row, counted by callgrind: they repeat where times do not. The ratio to the twin in the same binary
//! and the count itself are what the ledger holds, by the versions of rustc and Python that it was made with.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::{Deserialize, Serialize};

use crate::measure::{Row, counting};
use crate::rows;

/// What was counted with one pair of compilers, by row.
type Counts = BTreeMap<String, Counted>;

/// Our instructions, and their ratio to the twin's.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Counted {
    instructions: f64,
    ratio: f64,
}

impl Counted {
    fn new(ours: f64, twin: f64) -> Self {
        Self {
            instructions: ours.round(),
            ratio: (ours / twin * 1_000.0).round() / 1_000.0,
        }
    }

    /// Both must have grown: the twin's count alone moves by a tenth with where the heap lies (what pythonize does with a dict
    /// does), and ours alone with what Python or libc do in a call.
    fn grew(self, before: Self) -> bool {
        self.ratio > before.ratio * TOLERANCE && self.instructions > before.instructions * TOLERANCE
    }
}

const LEDGER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.json");
/// What a ratio may grow by. Strings are hashed by the same seed in each run, so that counts repeat; what hashes addresses
/// does not.
const TOLERANCE: f64 = 1.02;
/// Rows are counted in several runs for that reason; the median counts.
const RUNS: usize = 3;

/// Does the work under callgrind: first to warm up, then what is counted.
pub(crate) fn child(part: &str) {
    counting();
    for row in &mut rows::rows(part) {
        let (warm, counted) = counts(row);
        for side in row.sides.iter_mut().filter(|side| side.countable) {
            side.run(warm);
            side.run(counted);
        }
    }
}

fn counts(row: &Row) -> (u64, u64) {
    if row.heavy { (1, 1) } else { (300, 1_000) }
}

/// Counts the rows with `part` in the title and prints them beside what is aimed at. True if no ratio is worse than the ledger's; with `bless` the
/// ledger takes what was counted.
pub(crate) fn report(part: &str, bless: bool) -> io::Result<bool> {
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        runs.push(count(part)?);
    }
    let key = versions();
    let mut ledger = read_ledger()?;
    let known = ledger.get(&key).cloned().unwrap_or_default();
    println!(
        "\nInstructions, {key}\n\n| row | snakebridge | PyO3 | floor | ratio | aim | ledger |\n|---|---:|---:|---:|---:|---:|---:|"
    );
    let mut counted = Counts::new();
    let mut worse = Vec::new();
    for (index, row) in rows::rows(part).iter().enumerate() {
        let Some(middle) = median(&runs, index) else {
            continue;
        };
        let now = Counted::new(middle[0], middle[1]);
        let before = known.get(row.title).copied();
        if before.is_some_and(|before| now.grew(before)) {
            worse.push(row.title);
        }
        let floor = middle.get(2).map_or(String::new(), |floor| format!("{floor:.0}"));
        let before = before.map_or(String::new(), |before| {
            format!("{:.0}, {:.3}", before.instructions, before.ratio)
        });
        println!(
            "| {} | {:.0} | {:.0} | {floor} | {:.3}{} | {:.2} | {before} |",
            row.title,
            middle[0],
            middle[1],
            now.ratio,
            if now.ratio > row.aims.0 { " (!)" } else { "" },
            row.aims.0,
        );
        counted.insert(row.title.to_owned(), now);
    }
    println!("\n(!): above the aim. {} rows counted.", counted.len());
    if bless {
        ledger.entry(key).or_default().extend(counted);
        let text = serde_json::to_string_pretty(&ledger).map_err(io::Error::other)?;
        std::fs::write(LEDGER, text + "\n")?;
        return Ok(true);
    }
    if known.is_empty() {
        println!("the ledger has no line for {key}: nothing to compare with");
    }
    println!(
        "{} rows grew by more than 2 % against the ledger{}",
        worse.len(),
        if worse.is_empty() {
            String::new()
        } else {
            format!(": {}", worse.join("; "))
        }
    );
    Ok(worse.is_empty())
}

/// The run in the middle by its ratio: a number for each side of the row.
fn median(runs: &[Vec<Vec<f64>>], row: usize) -> Option<Vec<f64>> {
    let mut all: Vec<&Vec<f64>> = runs
        .iter()
        .map(|run| &run[row])
        .filter(|sides| sides.len() > 1)
        .collect();
    all.sort_by(|a, b| (a[0] / a[1]).total_cmp(&(b[0] / b[1])));
    all.get(all.len() / 2).map(|sides| (*sides).clone())
}

/// One run: for each row, the instructions of one time by each side that can be counted. A dump holds what was done since
/// the one before, so what a side prepares before its loop is in it: some instructions for each of many hundred times.
fn count(part: &str) -> io::Result<Vec<Vec<f64>>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("instructions");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let status = Command::new("valgrind")
        .args(["--quiet", "--tool=callgrind", "--dump-after=*measure::counted*"])
        .arg(format!(
            "--callgrind-out-file={}",
            folder.join("counts").display()
        ))
        .env("PYTHONHASHSEED", "0")
        .arg(std::env::current_exe()?)
        .args(["--child", part])
        .status()?;
    if !status.success() {
        return Err(io::Error::other(format!(
            "the run under valgrind ended with {status}"
        )));
    }
    let mut dumps = (1..).map(|number| folder.join(format!("counts.{number}")));
    let mut all = Vec::new();
    for row in rows::rows(part) {
        let mut sides = Vec::new();
        for _ in row.sides.iter().filter(|side| side.countable) {
            let (_warm, counted) = (dumps.next(), dumps.next());
            let total = counted.map(|dump| total(&dump)).transpose()?;
            sides.push(total.unwrap_or(f64::NAN) / counts(&row).1 as f64);
        }
        all.push(sides);
    }
    Ok(all)
}

/// The sum of a dump: what was counted since the one before.
fn total(dump: &PathBuf) -> io::Result<f64> {
    let text = std::fs::read_to_string(dump)?;
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("totals: "));
    lines
        .next_back()
        .and_then(|number| number.trim().parse().ok())
        .ok_or_else(|| io::Error::other(format!("{} has no sum", dump.display())))
}

/// What the counts depend on.
fn versions() -> String {
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

fn read_ledger() -> io::Result<BTreeMap<String, Counts>> {
    match std::fs::read_to_string(LEDGER) {
        Ok(text) => serde_json::from_str(&text).map_err(io::Error::other),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(error),
    }
}
