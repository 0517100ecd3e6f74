//! `docs/messages.md`: every message, as it looks on a terminal. `SNAKEBRIDGE_BLESS=1` writes the page anew; read the
//! difference as a newcomer would before committing it.
//!
//! The page is made of what is really said: the macro's messages come from `tests/ui`, the command's from the command,
//! the others from the functions that make them. That none is missing is checked in three ways: a function or constant
//! of messages that is used nowhere here does not compile, a variant of `IntrospectError` or a case of `tests/ui` must
//! have its entry, and each sentence in the sources must be found on the page.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

mod build_script;
mod command;
mod errors;
mod introspection;
mod macros;
mod page;
mod program;
#[path = "../stand_in/mod.rs"]
mod stand_in;
mod words;

use std::path::{Path, PathBuf};

use page::Page;

/// Where sentences for users are written.
const SOURCES: [&str; 7] = [
    "snakebridge-codegen/src/input/messages.rs",
    "snakebridge-introspect/src/error.rs",
    "snakebridge-introspect/src/messages.rs",
    "snakebridge/build_messages.rs",
    "snakebridge/src/interpreter/environment.rs",
    "cargo-snakebridge/src/doctor.rs",
    "cargo-snakebridge/src/args.rs",
];

const INTRODUCTION: &str = "\
# Messages

Every message of snakebridge, as it looks on a terminal: what is wrong, where, and after `help:` what to do. The examples
are from the program `shop` in `/home/ada/shop`, whose Python is the `.venv` beside its `Cargo.toml`.

This page is generated from what is really said, and a test compares it: see `tests/README.md`.
";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn page() -> Page {
    let mut page = Page::new(INTRODUCTION);
    macros::list(&mut page);
    introspection::list(&mut page);
    build_script::list(&mut page);
    program::list(&mut page);
    command::list_doctor(&mut page);
    command::list_mistakes(&mut page);
    page
}

#[test]
fn the_page_shows_what_is_said() {
    let file = root().join("docs/messages.md");
    let page = page();
    let produced = page.text();
    if std::env::var_os("SNAKEBRIDGE_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&file, produced).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    let hint = "SNAKEBRIDGE_BLESS=1 accepts what is said now";
    for (number, (now, before)) in produced.lines().zip(committed.lines()).enumerate() {
        assert_eq!(now, before, "docs/messages.md, line {}; {hint}", number + 1);
    }
    assert_eq!(
        produced.len(),
        committed.len(),
        "docs/messages.md ends elsewhere; {hint}"
    );
    println!("{} messages", page.len());
}

#[test]
fn every_sentence_in_the_sources_is_on_the_page() {
    let page = page::squeezed(page().text());
    let mut missing = Vec::new();
    for source in SOURCES.map(PathBuf::from) {
        let text = std::fs::read_to_string(root().join(&source)).unwrap();
        let sentences = words::sentences(&text);
        assert!(
            sentences.len() > 3,
            "{} has been moved or emptied",
            source.display()
        );
        for sentence in sentences {
            if !page.contains(&page::squeezed(&sentence)) {
                missing.push(format!("{}: {sentence}", source.display()));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "not in docs/messages.md:\n{}",
        missing.join("\n")
    );
}

/// A row too many is as wrong as one too few.
#[track_caller]
fn same_names(what: &str, mut listed: Vec<String>, mut real: Vec<String>) {
    listed.sort();
    listed.dedup();
    real.sort();
    assert_eq!(listed, real, "{what}: those listed here, and those there are");
}
