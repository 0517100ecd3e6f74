//! `docs/unsafe.md` lists every use of `unsafe` in the runtime, with its reason and its tests. This keeps it true.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// Uses per file: blocks, `unsafe fn`, `unsafe impl`, foreign blocks.
type Count = [usize; 4];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the code of a file uses. Comments, strings and documentation do not count.
fn count(source: &str) -> Count {
    let file = syn::parse_file(source).expect("Rust");
    let mut words = Vec::new();
    flatten(quote::quote!(#file), &mut words);
    let mut found = [0; 4];
    for (index, word) in words.iter().enumerate() {
        if word == "unsafe" {
            let next: Vec<&str> = words[index + 1..].iter().take(3).map(String::as_str).collect();
            found[match next[..] {
                ["fn", ..] | ["extern", _, "fn"] => 1,
                ["impl", ..] => 2,
                ["extern", ..] => 3,
                _ => 0,
            }] += 1;
        }
    }
    found
}

/// The words of the code, a literal as one.
fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                words.push("{".to_owned());
                flatten(group.stream(), words);
            }
            TokenTree::Ident(ident) => words.push(ident.to_string()),
            TokenTree::Literal(_) => words.push("literal".to_owned()),
            TokenTree::Punct(_) => {}
        }
    }
}

fn sources(folder: &Path, found: &mut BTreeMap<String, Count>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let uses = count(&std::fs::read_to_string(&path).expect("text"));
            if uses != [0; 4] {
                let base = root().join("snakebridge/src");
                let name = path.strip_prefix(base).expect("inside").display().to_string();
                found.insert(name.replace('\\', "/"), uses);
            }
        }
    }
}

/// The rows `| `file` | blocks | fn | impl | extern |` of the document.
fn listed(document: &str) -> BTreeMap<String, Count> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [file, numbers @ ..] = &cells[..] else {
            return None;
        };
        let numbers: Vec<usize> = numbers
            .iter()
            .map(|number| number.parse().ok())
            .collect::<Option<_>>()?;
        Some((file.trim_matches('`').to_owned(), numbers.try_into().ok()?))
    };
    document
        .lines()
        .filter(|line| line.starts_with("| `"))
        .filter_map(row)
        .collect()
}

#[test]
fn every_use_of_unsafe_is_listed() {
    let mut found = BTreeMap::new();
    sources(&root().join("snakebridge/src"), &mut found);
    let document = std::fs::read_to_string(root().join("docs/unsafe.md")).expect("the document");
    assert_eq!(
        found,
        listed(&document),
        "left: what snakebridge/src uses (blocks, fn, impl, extern); right: what docs/unsafe.md says. Bring the table and \
         the reasons under it in line"
    );
    // Each block has its entry, and each entry names tests that exist.
    let entries = document.lines().filter(|line| line.starts_with("- **")).count();
    let uses: usize = found.values().flatten().sum();
    assert_eq!(entries, uses, "one entry per use");
}

/// Names in the column of tests are those of test functions.
#[test]
fn the_tests_it_names_exist() {
    fn all(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                all(&path, text);
            } else if path.extension().is_some_and(|end| end == "rs") {
                text.push_str(&std::fs::read_to_string(&path).expect("text"));
            }
        }
    }
    let mut code = String::new();
    all(&root().join("tests/tests"), &mut code);
    all(&root().join("snakebridge/src"), &mut code);
    all(&root().join("snakebridge/tests"), &mut code);
    let document = std::fs::read_to_string(root().join("docs/unsafe.md")).expect("the document");
    let mut named = 0;
    for line in document.lines().filter(|line| line.starts_with("- **")) {
        let (_, tests) = line
            .rsplit_once("Tests: ")
            .unwrap_or_else(|| panic!("no `Tests:` in {line}"));
        for test in tests.split('`').skip(1).step_by(2) {
            assert!(code.contains(&format!("fn {test}(")), "there is no test `{test}`");
            named += 1;
        }
    }
    assert!(named > 0);
}

#[test]
fn comments_and_strings_are_no_use() {
    let source = "// unsafe { }\n/// let x = unsafe { y };\nfn f() { let _ = \"unsafe { }\"; Some(unsafe { g() }) }\nunsafe fn g() {}\n\
                  unsafe impl Send for X {}\nunsafe extern \"C\" { fn h(); }\nunsafe extern \"C\" fn i() {}";
    assert_eq!(count(source), [1, 2, 1, 1]);
}
