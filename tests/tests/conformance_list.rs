//! Lists every case of `conformance.txt` with the tests that cover it, and fails where a case has none and no reason.
//! To read the list: `cargo test -p snakebridge-tests --test conformance_list -- --nocapture`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Where numbered tests stand, from this crate's folder.
const PLACES: [&str; 2] = ["tests", "../snakebridge/src"];

/// A line of the list.
struct Case {
    id: String,
    title: String,
    /// `not yet`, `partly` or `pool`, and the reason.
    note: Option<(String, String)>,
}

fn cases(text: &str) -> Result<Vec<Case>, String> {
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut all: Vec<Case> = Vec::new();
    for line in lines {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let (id, title, note) = match parts[..] {
            [id, title] => (id, title, None),
            [id, title, note] => {
                let (kind, reason) = note
                    .split_once(':')
                    .ok_or_else(|| format!("{id}: a note is `kind: reason`, not '{note}'"))?;
                if !["not yet", "partly", "pool"].contains(&kind) || reason.trim().is_empty() {
                    return Err(format!("{id}: unknown note '{note}'"));
                }
                (id, title, Some((kind.to_owned(), reason.trim().to_owned())))
            }
            _ => return Err(format!("not `id | title | note`: {line}")),
        };
        if key(id).is_none() || title.is_empty() {
            return Err(format!("no id or no title: {line}"));
        }
        if all.iter().any(|case| case.id == id) {
            return Err(format!("{id} is listed twice"));
        }
        all.push(Case {
            id: id.to_owned(),
            title: title.to_owned(),
            note,
        });
    }
    Ok(all)
}

/// `S8` as tests spell it: `s08`.
fn key(id: &str) -> Option<String> {
    let section = id.chars().next().filter(char::is_ascii_uppercase)?;
    let number: u32 = id.get(1..)?.parse().ok()?;
    Some(format!("{}{number:02}", section.to_ascii_lowercase()))
}

/// The ids at the beginning of a test's name: `r01_r03_two_things` has two.
fn keys(name: &str) -> Vec<String> {
    let is_key = |part: &&str| {
        let bytes = part.as_bytes();
        bytes.len() == 3 && bytes[0].is_ascii_lowercase() && bytes[1..].iter().all(u8::is_ascii_digit)
    };
    name.split('_').take_while(is_key).map(str::to_owned).collect()
}

/// The names of all functions that stand under `#[test]`, where nothing ignores them.
fn tests_of(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut is_test, mut is_ignored) = (false, false);
    for line in source.lines().map(str::trim) {
        if line == "#[test]" {
            (is_test, is_ignored) = (true, false);
        } else if line.starts_with("#[ignore") {
            is_ignored = true;
        } else if let Some(name) = line
            .strip_prefix("fn ")
            .and_then(|rest| rest.split(['(', '<']).next())
        {
            if is_test && !is_ignored {
                names.push(name.to_owned());
            }
            is_test = false;
        }
    }
    names
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("a folder of sources")
        .map(|entry| entry.expect("readable").path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            found.push(entry);
        }
    }
}

/// For each id as tests spell it, the tests as `file: name`.
fn covered() -> BTreeMap<String, Vec<String>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for place in PLACES {
        sources(&here.join(place), &mut files);
    }
    let mut covered: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files {
        let source = std::fs::read_to_string(&file).expect("readable");
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        for name in tests_of(&source) {
            for key in keys(&name) {
                covered.entry(key).or_default().push(format!("{stem}: {name}"));
            }
        }
    }
    covered
}

/// The list to read, and what is wrong with it.
fn report(cases: &[Case], mut covered: BTreeMap<String, Vec<String>>) -> (String, Vec<String>) {
    let (mut text, mut problems) = (String::new(), Vec::new());
    for case in cases {
        let tests = key(&case.id)
            .and_then(|key| covered.remove(&key))
            .unwrap_or_default();
        let _ = writeln!(text, "{:<4} {}", case.id, case.title);
        for test in &tests {
            let _ = writeln!(text, "       {test}");
        }
        match &case.note {
            Some((kind, reason)) => {
                let _ = writeln!(text, "       ({kind}: {reason})");
                if kind == "partly" && tests.is_empty() {
                    problems.push(format!(
                        "{} is covered partly, it says, but no test has its number",
                        case.id
                    ));
                }
                if kind == "not yet" && !tests.is_empty() {
                    let _ = writeln!(text, "       (it has tests: the note can go)");
                }
            }
            None if tests.is_empty() => {
                problems.push(format!("{} ({}) has no test and no reason", case.id, case.title));
            }
            None => {}
        }
    }
    let strangers = covered
        .into_iter()
        .filter(|(key, _)| key.starts_with(['w', 'c', 'r', 's', 't', 'p']));
    problems.extend(
        strangers.map(|(key, tests)| format!("{key} is not a case, but {} has its number", tests.join(", "))),
    );
    (text, problems)
}

#[test]
fn every_case_has_a_test_or_a_reason() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance.txt");
    let cases = cases(&std::fs::read_to_string(file).expect("the list")).expect("a sound list");
    let (text, problems) = report(&cases, covered());
    println!("{text}");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_list_notices_what_is_missing() {
    let list =
        cases("S1 | One\nS2 | Two | not yet: later\nS3 | Three | partly: a half\nP1 | Four | pool: none\n");
    let list = list.expect("sound");
    let source =
        "#[test]\nfn s01_s09_works() {}\n#[test]\n#[ignore]\nfn s03_ignored() {}\nfn s02_no_test() {}\n";
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in tests_of(source) {
        for key in keys(&name) {
            found.entry(key).or_default().push(name.clone());
        }
    }
    let (text, problems) = report(&list, found);
    assert!(
        text.contains("s01_s09_works") && text.contains("(not yet: later)"),
        "{text}"
    );
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems[0].starts_with("S3 ") && problems[1].starts_with("s09 "),
        "{problems:?}"
    );
    let (_, problems) = report(&list, BTreeMap::new());
    assert!(problems[0].starts_with("S1 (One) has no test"), "{problems:?}");
    for bad in [
        "S1 | One\nS1 | Again",
        "S1 | One | later: no",
        "S1 |",
        "one | One",
    ] {
        assert!(cases(bad).is_err(), "{bad}");
    }
}
