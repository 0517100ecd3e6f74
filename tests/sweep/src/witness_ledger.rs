//! The ledger of witnesses: what the compiler refused when it was written. A new refusal is worse, one that is gone is told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Failure;
use crate::witness::Judged;

/// Prints the sums.
pub(crate) fn show(judged: &Judged) {
    let share = 100.0 * judged.usable as f64 / judged.callables.max(1) as f64;
    let count = |by_callable: &BTreeMap<String, BTreeSet<String>>| {
        by_callable.values().map(BTreeSet::len).sum::<usize>()
    };
    println!(
        "witnesses: {} of {} callables usable ({share:.2} %); {} calls written, {} refused, {} more for a reason; {} parameters without",
        judged.usable,
        judged.callables,
        judged.written,
        count(&judged.refused),
        judged.for_a_reason.values().map(BTreeMap::len).sum::<usize>(),
        count(&judged.none)
    );
    for (reason, count) in &judged.reasons {
        println!("    {count:>6} without: {reason}");
    }
}

/// Compares with the ledger in `file`, or writes it; returns whether nothing is worse.
pub(crate) fn compare(judged: &Judged, file: &Path, bless: bool) -> Result<bool, Failure> {
    if bless {
        write(judged, file)?;
        println!("wrote the ledger of witnesses");
        return Ok(true);
    }
    if !file.is_file() {
        println!("no ledger of witnesses for this Python: nothing is compared");
        return Ok(true);
    }
    let before: Judged = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let mut worse = new_in(&judged.refused, &before.refused);
    worse.extend(new_in(&judged.none, &before.none));
    worse.extend(
        judged
            .idle_reasons
            .iter()
            .map(|entry| format!("{entry} compiles: take it off the list of reasons")),
    );
    for one in &worse {
        println!("WORSE {one}");
    }
    for one in new_in(&before.refused, &judged.refused) {
        println!("BETTER {one}");
    }
    println!("sweep: {} witnesses worse than the ledger", worse.len());
    Ok(worse.is_empty())
}

/// What is in `now` and not in `before`.
fn new_in(
    now: &BTreeMap<String, BTreeSet<String>>,
    before: &BTreeMap<String, BTreeSet<String>>,
) -> Vec<String> {
    let all = now
        .iter()
        .flat_map(|(callable, forms)| forms.iter().map(move |form| (callable, form)));
    let is_new =
        |callable: &String, form: &String| before.get(callable).is_none_or(|forms| !forms.contains(form));
    all.filter(|(callable, form)| is_new(callable, form))
        .map(|(callable, form)| format!("{callable} ({form})"))
        .collect()
}

/// One line for each callable, so that a difference is read by callable.
fn write(judged: &Judged, file: &Path) -> Result<(), Failure> {
    let lines = |by_callable: &BTreeMap<String, BTreeSet<String>>| -> Result<String, Failure> {
        let one = |(callable, forms)| {
            Ok(format!(
                "\n{}: {}",
                serde_json::to_string(callable)?,
                serde_json::to_string(forms)?
            ))
        };
        let all: Result<Vec<String>, Failure> = by_callable.iter().map(one).collect();
        Ok(all?.join(","))
    };
    let text = format!(
        "{{\"callables\": {}, \"usable\": {}, \"written\": {},\n\"refused\": {{{}\n}},\n\"none\": {{{}\n}}}}\n",
        judged.callables,
        judged.usable,
        judged.written,
        lines(&judged.refused)?,
        lines(&judged.none)?
    );
    Ok(std::fs::write(file, text)?)
}
