//! `docs/messages.md`: every message, as it looks on a terminal. `SNAKEBRIDGE_BLESS=1` rewrites the page; read the
//! difference as a newcomer would before committing it.
//!
//! The page shows real output: the macro's messages come from `tests/ui`, the command's from the command, the others from
//! the functions that make them. Three checks find missing ones: a function or constant with a message that is not used
//! here fails to compile, each variant of `IntrospectError` and each case of `tests/ui` must have an entry, and each
//! sentence in the sources must be on the page.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

mod build_script;
mod command;
mod disturbing;
mod errors;
mod introspection;
mod local_modules;
mod macros;
mod page;
mod program;
mod sentences;
#[path = "../stand_in/mod.rs"]
mod stand_in;

use std::path::{Path, PathBuf};

use page::Page;

/// Sources with sentences for users.
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
are from the program `shop` in `/home/ada/shop`, whose Python is the `.venv` next to its `Cargo.toml`.

This page is generated from the real output, and a test compares it: see `tests/README.md`.
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
fn the_page_shows_the_real_messages() {
    let file = root().join("docs/messages.md");
    let page = page();
    let produced = page.text();
    if std::env::var_os("SNAKEBRIDGE_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&file, produced).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    let hint = "SNAKEBRIDGE_BLESS=1 accepts the current output";
    for (number, (now, before)) in produced.lines().zip(committed.lines()).enumerate() {
        assert_eq!(now, before, "docs/messages.md, line {}; {hint}", number + 1);
    }
    assert_eq!(
        produced.len(),
        committed.len(),
        "docs/messages.md has another length; {hint}"
    );
    println!("{} messages", page.len());
}

#[test]
fn every_sentence_in_the_sources_is_on_the_page() {
    let page = page::squeezed(page().text());
    let mut missing = Vec::new();
    for source in SOURCES.map(PathBuf::from) {
        let text = std::fs::read_to_string(root().join(&source)).unwrap();
        let sentences = sentences::in_source(&text);
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

/// A surplus entry is as wrong as a missing one.
#[track_caller]
fn same_names(what: &str, mut listed: Vec<String>, mut real: Vec<String>) {
    listed.sort();
    listed.dedup();
    real.sort();
    assert_eq!(listed, real, "{what}: those listed here, and those that exist");
}
