//! The README's snippets are doctests of this package (`src/lib.rs`). The one that cannot be, for it needs PyO3 and another way of
//! linking, is a quotation of `tests/extension`, which is built and tested by a script of its own.
#![allow(clippy::panic, reason = "a broken test must stop")]

use std::path::Path;

fn read(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The lines of the snippets that open with this fence.
fn snippets(readme: &str, fence: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let code: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            if line == fence {
                found.push(code.join("\n"));
            }
        }
    }
    found
}

#[test]
fn every_snippet_of_rust_is_a_doctest_or_a_quotation() {
    let readme = read("../README.md");
    let tested = snippets(&readme, "```rust").len();
    let quoted = snippets(&readme, "```rust,ignore");
    let other = readme.lines().filter(|line| line.starts_with("```rust")).count();
    assert_eq!(tested + quoted.len(), other, "a fence that is neither");
    assert!(tested >= 10, "{tested} snippets were found");

    let extension: Vec<String> = read("extension/src/lib.rs")
        .lines()
        .map(|line| line.trim().to_owned())
        .collect();
    let extension = extension.join("\n");
    for quotation in quoted {
        let lines: Vec<&str> = quotation.lines().map(str::trim).collect();
        assert!(
            extension.contains(&lines.join("\n")),
            "not in tests/extension/src/lib.rs:\n{quotation}"
        );
    }
}
