//! The whole table in one run: of each row the instructions and the time, ours and the twin's, their ratios, and the most that
//! each may be.

use std::io;

use crate::measure::{self, Row, Side};
use crate::{callgrind, rows};

/// Prints the rows with `part` in the title, then how many calls threads get done. With `count` instructions are counted, for which
/// there has to be valgrind.
pub(crate) fn print(part: &str, rounds: usize, count: bool) -> io::Result<()> {
    let mut rows = rows::rows(part);
    let counts = if count {
        callgrind::middle(&rows, &["--child", part])?
    } else {
        rows.iter().map(|_| None).collect()
    };
    measure::times(&mut rows, rounds);
    println!(
        "\n{}, times of the fastest of {rounds} rounds\n",
        callgrind::versions()
    );
    println!("| row | instructions | twin's | ratio | at most | time | twin's | ratio | at most | |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
    for (row, sides) in rows.iter().zip(counts) {
        line(row, sides.as_deref());
    }
    if part.is_empty() {
        rows::throughput(3).for_each(|done| done.print());
    }
    Ok(())
}

/// Prints a row, and whether both ratios are at most what they may be.
fn line(row: &Row, counted: Option<&[f64]>) {
    let least: Vec<f64> = row.sides.iter().take(2).map(Side::least).collect();
    let (instructions, held) = cells(counted, row.aims.0, |number| format!("{number:.0}"));
    let (times, in_time) = cells(Some(&least), row.aims.1, nanoseconds);
    let verdict = match (held, in_time) {
        (true, true) => "ok",
        (false, true) => "**over: instructions**",
        (true, false) => "**over: time**",
        (false, false) => "**over: both**",
    };
    println!("| {} | {instructions} | {times} | {verdict} |", row.title);
}

/// Ours, the twin's, the ratio and the most it may be; and whether it is at most that.
fn cells(sides: Option<&[f64]>, most: f64, written: impl Fn(f64) -> String) -> (String, bool) {
    let at_most = if most.is_finite() {
        format!("{most:.2}")
    } else {
        "-".to_owned()
    };
    match sides {
        Some([ours, twin, ..]) => {
            let ratio = ours / twin;
            // As many places as the limits have, and one to see how far away it is.
            let cells = format!("{} | {} | {ratio:.3} | {at_most}", written(*ours), written(*twin));
            (cells, (ratio * 1_000.0).round() / 1_000.0 <= most)
        }
        _ => (format!("- | - | - | {at_most}"), true),
    }
}

fn nanoseconds(number: f64) -> String {
    if number < 10_000.0 {
        format!("{number:.0} ns")
    } else if number < 10_000_000.0 {
        format!("{:.1} us", number / 1e3)
    } else {
        format!("{:.1} ms", number / 1e6)
    }
}
