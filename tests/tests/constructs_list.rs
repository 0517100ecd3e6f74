//! The list of constructs is complete: each module of `fixtures/python/constructs` has its row in `tests/CONSTRUCTS.md`, with the test
//! that calls it, which is compiled; and no test or row is left of a construct that was removed.
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
    let list = read("CONSTRUCTS.md");
    let rows = list.lines().filter_map(|line| {
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
        "fixtures/python/constructs against tests/CONSTRUCTS.md"
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

/// The modules that a file declares.
fn modules(file: &str) -> BTreeSet<String> {
    let text = read(file);
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

#[test]
fn each_test_of_a_construct_is_compiled() {
    let mut tests = stems("tests/constructs", "rs");
    assert!(tests.remove("main"));
    assert_eq!(
        tests,
        modules("tests/constructs/main.rs"),
        "tests/constructs against its main.rs"
    );
    let named: BTreeSet<String> = table().into_iter().map(|(_, _, test)| test).collect();
    for name in &tests {
        assert!(
            named.contains(&format!("constructs/{name}.rs")),
            "{name} is in no table"
        );
    }
    // Files of `tests` itself are targets of cargo. One of a folder is a module of `<folder>/main.rs` or `<folder>.rs`.
    for test in &named {
        let Some((folder, file)) = test.split_once('/') else {
            continue;
        };
        let main = format!("tests/{folder}/main.rs");
        let has_main = Path::new(env!("CARGO_MANIFEST_DIR")).join(&main).is_file();
        let root = if has_main {
            main
        } else {
            format!("tests/{folder}.rs")
        };
        let name = file.strip_suffix(".rs").unwrap();
        assert!(modules(&root).contains(name), "{root} does not compile {test}");
    }
}
