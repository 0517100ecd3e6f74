//! The list of constructs is complete: each module of `fixtures/python/constructs` has its line in `tests/README.md`, with the test
//! that calls it, which is compiled; and no test or line stands for a construct that is gone.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]

use std::collections::BTreeSet;
use std::path::Path;

/// What the table has at least.
const LEAST: usize = 60;

fn read(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The stems of what is in a folder: files of this kind, and folders.
fn stems(folder: &str, kind: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().map_or(path.is_dir(), |found| found == kind))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|stem| stem != "__pycache__")
        .collect()
}

/// Construct, what is shown, and the test's file.
fn table() -> Vec<(String, String, String)> {
    let readme = read("README.md");
    let (_, section) = readme.split_once("\n## The constructs\n").unwrap();
    let rows = section.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("| `")?.split_once("` | ")?;
        let (shown, test) = rest.strip_suffix("` |")?.rsplit_once(" | `")?;
        Some((name.to_owned(), shown.to_owned(), test.to_owned()))
    });
    rows.collect()
}

#[test]
fn the_table_has_each_construct_once() {
    let rows = table();
    let names: BTreeSet<String> = rows.iter().map(|(name, ..)| name.clone()).collect();
    let fixtures = stems("fixtures/python/constructs", "py");
    assert_eq!(
        fixtures, names,
        "fixtures/python/constructs against tests/README.md"
    );
    assert_eq!(names.len(), rows.len(), "a construct stands in the table twice");
    for (name, shown, _) in &rows {
        assert!(
            !shown.trim().is_empty(),
            "{name}: the table does not say what is shown"
        );
    }
    assert!(
        names.len() >= LEAST,
        "{} constructs, at least {LEAST} are promised",
        names.len()
    );
}

#[test]
fn each_construct_is_called_by_its_test() {
    for (name, _, test) in table() {
        let text = read(&format!("tests/{test}"));
        // Of a package, a module in it.
        let named = [format!("\"{name}\""), format!("\"{name}.")];
        let bound =
            named.iter().any(|name| text.contains(name)) && text.contains("fixtures/python/constructs");
        assert!(bound, "{test} does not bind {name}");
        assert!(text.contains("#[test]"), "{test} tests nothing");
    }
}

#[test]
fn each_test_of_a_construct_is_compiled() {
    let mut tests = stems("tests/constructs", "rs");
    assert!(tests.remove("main"));
    let main = read("tests/constructs/main.rs");
    let compiled: BTreeSet<String> = main
        .lines()
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    assert_eq!(tests, compiled, "tests/constructs against its main.rs");
    let named: BTreeSet<String> = table().into_iter().map(|(_, _, test)| test).collect();
    for name in &tests {
        assert!(
            named.contains(&format!("constructs/{name}.rs")),
            "{name} is in no table"
        );
    }
}
