//! The ledger: one line of numbers for each module, in a file that is committed, and what is worse than it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Failure;

/// The row of all modules in one call.
pub(crate) const TOGETHER: &str = "(all in one call)";

/// How many there are, and how many of them are well.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Share(pub(crate) usize, pub(crate) usize);

impl Share {
    pub(crate) fn add(&mut self, other: Self) {
        self.0 += other.0;
        self.1 += other.1;
    }

    pub(crate) fn percent(self) -> f64 {
        if self.0 == 0 {
            100.0
        } else {
            100.0 * self.1 as f64 / self.0 as f64
        }
    }

    fn missing(self) -> usize {
        self.0.saturating_sub(self.1)
    }
}

/// What a place has: how many state a type and are concrete (kept), how many there are and are concrete (absolute).
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Places {
    pub(crate) kept: Share,
    pub(crate) absolute: Share,
}

impl Places {
    pub(crate) fn add(&mut self, other: Self) {
        self.kept.add(other.kept);
        self.absolute.add(other.absolute);
    }
}

/// The numbers of one module.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) functions: Share,
    pub(crate) constants: Share,
    pub(crate) classes: Share,
    pub(crate) methods: Share,
    pub(crate) constructors: Share,
    pub(crate) params: Places,
    pub(crate) returns: Places,
    pub(crate) properties: Places,
    pub(crate) verification: BTreeMap<String, usize>,
    pub(crate) reasons: BTreeMap<String, usize>,
    /// Names of the interpreter that are neither generated nor left out with a reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) vanished: Vec<String>,
    /// Names of the interpreter that are left out, and why; for the reader of one module.
    #[serde(skip)]
    pub(crate) left_out: Vec<(String, &'static str)>,
    /// Names of the bindings that are longer than they may be: there must be none.
    #[serde(skip)]
    pub(crate) long_names: Vec<String>,
    /// Tokens of its bindings when it is alone in its call.
    pub(crate) tokens: usize,
    /// Whether these compile without a warning; absent where they were not compiled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) compiles: Option<bool>,
    /// CPU seconds: description, `cargo check`. For the reader, never compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seconds: Option<(f64, f64)>,
    /// Megabytes that the compiler had at most. For the reader, never compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) memory: Option<u64>,
}

/// All rows, by module.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Ledger(pub(crate) BTreeMap<String, Row>);

impl Ledger {
    /// Reads the file; none is an empty ledger.
    pub(crate) fn read(file: &Path) -> Result<Self, Failure> {
        if !file.is_file() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(file)?;
        let rows = serde_json::from_str(&text);
        rows.map(Self)
            .map_err(|error| Failure(format!("{}: {error}", file.display())))
    }

    /// Writes it with one line for each module, so that a difference is read by module.
    pub(crate) fn write(&self, file: &Path) -> Result<(), Failure> {
        let mut text = "{".to_owned();
        for (index, (module, row)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let (module, row) = (serde_json::to_string(module)?, serde_json::to_string(row)?);
            write!(text, "{comma}\n{module}: {row}").map_err(|error| Failure(error.to_string()))?;
        }
        text.push_str("\n}\n");
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(file, text)?)
    }

    /// What is worse here than in `before`, for the modules that are in both; and what does not compile, and did or is new.
    pub(crate) fn worse_than(&self, before: &Self) -> Vec<String> {
        let both = self
            .0
            .iter()
            .filter_map(|(module, row)| Some((module, row, before.0.get(module)?)));
        let worse = both.flat_map(|(module, row, before)| {
            let found = worse(row, before).into_iter();
            found.map(move |what| format!("{module}: {what}"))
        });
        worse.chain(self.broken_since(before)).collect()
    }

    fn broken_since(&self, before: &Self) -> Vec<String> {
        let compiled = |(module, _): &(&String, &Row)| {
            before
                .0
                .get(*module)
                .is_none_or(|row| row.compiles != Some(false))
        };
        let broken = self.0.iter().filter(|(_, row)| row.compiles == Some(false));
        let broken = broken.filter(compiled);
        broken
            .map(|(module, _)| format!("{module}: its bindings do not compile without a warning"))
            .collect()
    }

    /// Modules that `before` has and this one lacks, if this one is meant to have all: a build of Python may do without.
    pub(crate) fn missing_from(&self, before: &Self, is_whole: bool) -> Vec<String> {
        let gone = before
            .0
            .keys()
            .filter(|module| is_whole && !self.0.contains_key(*module));
        gone.cloned().collect()
    }

    /// The sum of the rows of single modules.
    pub(crate) fn total(&self) -> Row {
        let mut total = Row::default();
        let single = self.0.iter().filter(|(module, _)| *module != TOGETHER);
        for row in single.map(|(_, row)| row) {
            for (sum, one) in shares_mut(&mut total).into_iter().zip(shares(row)) {
                sum.add(one.1);
            }
            total.params.add(row.params);
            total.returns.add(row.returns);
            total.properties.add(row.properties);
            for (sums, ones) in [
                (&mut total.verification, &row.verification),
                (&mut total.reasons, &row.reasons),
            ] {
                for (name, count) in ones {
                    *sums.entry(name.clone()).or_default() += count;
                }
            }
            total.vanished.extend(row.vanished.iter().cloned());
            total.tokens += row.tokens;
        }
        total
    }
}

fn shares(row: &Row) -> [(&'static str, Share); 5] {
    [
        ("functions", row.functions),
        ("constants", row.constants),
        ("classes", row.classes),
        ("methods", row.methods),
        ("constructors", row.constructors),
    ]
}

fn shares_mut(row: &mut Row) -> [&mut Share; 5] {
    [
        &mut row.functions,
        &mut row.constants,
        &mut row.classes,
        &mut row.methods,
        &mut row.constructors,
    ]
}

fn worse(row: &Row, before: &Row) -> Vec<String> {
    let mut found = Vec::new();
    for ((name, now), (_, then)) in shares(row).into_iter().zip(shares(before)) {
        if now.missing() > then.missing() {
            found.push(format!(
                "{} {name} are missing, {} were",
                now.missing(),
                then.missing()
            ));
        }
    }
    let places = [
        ("parameters", row.params, before.params),
        ("returns", row.returns, before.returns),
        ("properties", row.properties, before.properties),
    ];
    for (name, now, then) in places {
        if now.kept.missing() > then.kept.missing() {
            let (now, then) = (now.kept.missing(), then.kept.missing());
            found.push(format!("{now} {name} are less precise than stated, {then} were"));
        }
        if now.absolute.percent() + 1e-9 < then.absolute.percent() {
            let (now, then) = (now.absolute.percent(), then.absolute.percent());
            found.push(format!("{now:.2} % of the {name} are concrete, {then:.2} % were"));
        }
    }
    // Not compared: there must be none.
    if !row.long_names.is_empty() {
        found.push(format!("names that are too long: {}", row.long_names.join(", ")));
    }
    if row.vanished.len() > before.vanished.len() {
        found.push(format!("{} vanished without a reason", row.vanished.join(", ")));
    }
    // A twentieth more is growth to look at; less is noise of a new name here and there.
    if row.tokens > before.tokens + before.tokens / 20 + 100 {
        found.push(format!("{} tokens, {} before", row.tokens, before.tokens));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    type Change = fn(&mut Row);

    fn row() -> Row {
        Row {
            functions: Share(3, 3),
            params: Places {
                kept: Share(4, 3),
                absolute: Share(8, 6),
            },
            tokens: 1000,
            compiles: Some(true),
            ..Row::default()
        }
    }

    fn ledger(row: Row) -> Ledger {
        Ledger([("json".to_owned(), row)].into())
    }

    #[test]
    fn only_a_worse_number_is_worse() {
        let before = ledger(row());
        assert_eq!(ledger(row()).worse_than(&before), Vec::<String>::new());
        assert_eq!(before.worse_than(&Ledger::default()), Vec::<String>::new());
        let cases: [(Change, &str); 7] = [
            (|row| row.functions.1 = 2, "json: 1 functions are missing, 0 were"),
            (
                |row| row.params.kept.1 = 2,
                "json: 2 parameters are less precise than stated, 1 were",
            ),
            (
                |row| row.params.absolute.1 = 5,
                "json: 62.50 % of the parameters are concrete, 75.00 % were",
            ),
            (
                |row| row.vanished.push("json.dump".to_owned()),
                "json: json.dump vanished without a reason",
            ),
            (
                |row| row.long_names.push("f_and_so_on (adds and_so_on)".to_owned()),
                "json: names that are too long: f_and_so_on (adds and_so_on)",
            ),
            (|row| row.tokens = 1151, "json: 1151 tokens, 1000 before"),
            (
                |row| row.compiles = Some(false),
                "json: its bindings do not compile without a warning",
            ),
        ];
        for (change, expected) in cases {
            let mut changed = row();
            change(&mut changed);
            assert_eq!(ledger(changed).worse_than(&before), [expected]);
        }
        let mut better = row();
        (better.params.kept.1, better.tokens) = (4, 1150);
        assert_eq!(ledger(better).worse_than(&before), Vec::<String>::new());
    }

    #[test]
    fn a_ledger_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("below/3.11.json");
        let before = ledger(row());
        before.write(&file).unwrap();
        assert_eq!(Ledger::read(&file).unwrap(), before);
        assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 3);
        assert_eq!(Ledger::read(folder.path()).unwrap(), Ledger::default());
        std::fs::write(&file, "[").unwrap();
        assert!(Ledger::read(&file).unwrap_err().0.contains("3.11.json"));
    }
}
