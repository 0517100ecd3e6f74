//! Instructions of the rows for each item, by callgrind: those of a million items less those of a thousand. They repeat where times do
//! not, and say that this program does nothing item by item; what the libraries do is shown beside.

use std::path::Path;

use crate::inputs::Inputs;
use crate::rows::{ROWS, Row};
use crate::{COUNT, Result, valgrind};

const FEW: usize = 1_000;
/// What this program may do for each item. A copy is one of libc.
const LIMIT: f64 = 0.05;

/// Does the work under callgrind: first to warm up, then what is counted.
pub(crate) fn child() -> Result {
    let sizes = [Inputs::of(FEW)?, Inputs::of(COUNT)?];
    for row in ROWS {
        for inputs in &sizes {
            counted(row, inputs)?;
            counted(row, inputs)?;
        }
    }
    Ok(())
}

/// callgrind writes what it has counted after each time, if this returns and is no jump.
#[inline(never)]
fn counted(row: &Row, inputs: &Inputs) -> Result {
    std::hint::black_box((row.run)(inputs)?);
    Ok(())
}

/// Prints the counts. True if none is above the limit.
pub(crate) fn report() -> Result<bool> {
    let folder = std::env::temp_dir().join(format!("snakebridge-arrays-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let met = counts(&folder);
    std::fs::remove_dir_all(&folder)?;
    met
}

fn counts(folder: &Path) -> Result<bool> {
    valgrind::run(folder, "*count::counted*", &["--child"])?;
    let program = std::env::current_exe()?.display().to_string();
    // The first of two is to warm up.
    let mut dumps = (1..)
        .step_by(2)
        .map(|warm| Counts::of(&valgrind::dump(folder, warm + 1), &program));
    let mut dump = || dumps.next().unwrap_or_else(|| Err("no dump".into()));
    println!(
        "{:45} {:>12} {:>12} for each of {COUNT} items",
        "instructions", "this program", "libraries"
    );
    let mut met = true;
    let inputs = Inputs::of(FEW)?;
    for row in ROWS {
        let (few, many) = (dump()?, dump()?);
        if (row.run)(&inputs)?.is_none() {
            println!("{:45} skipped: a package is missing", row.title);
            continue;
        }
        let each = |few: u64, many: u64| (many as f64 - few as f64) / (COUNT - FEW) as f64;
        let ours = each(few.ours, many.ours);
        let fits = ours <= LIMIT;
        met &= fits;
        println!(
            "{:45} {ours:12.4} {:12.4}  limit {LIMIT}{}  ({} and {} for {FEW})",
            row.title,
            each(few.others, many.others),
            if fits { "" } else { "  EXCEEDED" },
            few.ours,
            few.others,
        );
    }
    Ok(met)
}

/// Instructions of a dump: those of this program, with the libraries that are linked into it, and those of others.
#[derive(Default)]
struct Counts {
    ours: u64,
    others: u64,
}

impl Counts {
    /// Reads a dump, whose format is <https://valgrind.org/docs/manual/cl-format.html>: lines of costs below the object that they are of.
    fn of(dump: &Path, program: &str) -> Result<Counts> {
        let text = std::fs::read_to_string(dump)?;
        let (mut counts, mut is_ours, mut is_of_callee) = (Counts::default(), false, false);
        for line in text.lines() {
            if let Some(object) = line.strip_prefix("ob=") {
                is_ours = object == program;
            } else if line.starts_with("calls=") {
                is_of_callee = true;
            } else if line.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) {
                let cost: u64 = line
                    .split_whitespace()
                    .nth(1)
                    .and_then(|cost| cost.parse().ok())
                    .unwrap_or(0);
                match (std::mem::take(&mut is_of_callee), is_ours) {
                    (true, _) => {}
                    (false, true) => counts.ours += cost,
                    (false, false) => counts.others += cost,
                }
            }
        }
        Ok(counts)
    }
}
