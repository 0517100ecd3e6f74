//! Instructions of each row against the ledger: they repeat where times do not. The ratio to the twin in the same binary
//! and the count itself are what the ledger holds, by the versions of rustc and Python that it was made with.

use std::collections::BTreeMap;
use std::io;

use serde::{Deserialize, Serialize};

use crate::{callgrind, rows};

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

/// Counts the rows with `part` in the title and prints them beside what is aimed at. True if no ratio is worse than the ledger's; with `bless` the
/// ledger takes what was counted.
pub(crate) fn report(part: &str, bless: bool) -> io::Result<bool> {
    let rows = rows::rows(part);
    let all = callgrind::middle(&rows, &["--child", part])?;
    let key = callgrind::versions();
    let mut ledger = read_ledger()?;
    let known = ledger.get(&key).cloned().unwrap_or_default();
    println!(
        "\nInstructions, {key}\n\n| row | snakebridge | PyO3 | floor | ratio | aim | ledger |\n|---|---:|---:|---:|---:|---:|---:|"
    );
    let mut counted = Counts::new();
    let mut worse = Vec::new();
    for (row, sides) in rows.iter().zip(all) {
        let Some(sides) = sides else { continue };
        let now = Counted::new(sides[0], sides[1]);
        let before = known.get(row.title).copied();
        if before.is_some_and(|before| now.grew(before)) {
            worse.push(row.title);
        }
        let floor = sides.get(2).map_or(String::new(), |floor| format!("{floor:.0}"));
        let before = before.map_or(String::new(), |before| {
            format!("{:.0}, {:.3}", before.instructions, before.ratio)
        });
        println!(
            "| {} | {:.0} | {:.0} | {floor} | {:.3}{} | {:.2} | {before} |",
            row.title,
            sides[0],
            sides[1],
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
    let names = worse.join("; ");
    println!(
        "{} rows grew by more than 2 % against the ledger{}{names}",
        worse.len(),
        if worse.is_empty() { "" } else { ": " }
    );
    Ok(worse.is_empty())
}

fn read_ledger() -> io::Result<BTreeMap<String, Counts>> {
    match std::fs::read_to_string(LEDGER) {
        Ok(text) => serde_json::from_str(&text).map_err(io::Error::other),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(error),
    }
}
