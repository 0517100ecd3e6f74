//! The rooms of each crate, and the arrows between them: a file may use what lies below its room, never what lies above.
//!
//! Each crate's rooms stand in its own file here, from the bottom up. `scan` reads the paths that a file names (`use`,
//! `crate::..`, `super::..`), `check` compares them with the rooms. An exception names the arrow and its reason; one that no
//! file needs any more fails like an arrow that runs up.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

mod check;
mod crates;
mod page;
mod scan;

use check::{Crate, Source, problems};

#[test]
fn no_arrow_runs_up() {
    let found: Vec<String> = crates::ALL
        .iter()
        .flat_map(|one| problems(one, &scan::sources(one.folder)))
        .collect();
    assert!(found.is_empty(), "{}\n", found.join("\n"));
}

#[test]
fn there_are_at_most_twenty_exceptions() {
    let count: usize = crates::ALL.iter().map(|one| one.exceptions.len()).sum();
    assert!(count <= 20, "{count} exceptions");
}

/// Two rooms over one: `top` may use `base`, and nothing else may use anything.
const PLANTED: Crate = Crate {
    folder: "planted",
    layers: &[&["base"], &["left", "right"], &["top", "top::deep"]],
    exceptions: &[],
};

fn planted(module: &str, text: &str) -> Vec<String> {
    let mut sources: Vec<Source> = ["base", "left", "right", "top", "top::deep"]
        .iter()
        .map(|known| scan::source(known, ""))
        .collect();
    sources.push(scan::source(module, text));
    problems(&PLANTED, &sources)
}

#[test]
fn arrows_down_and_inside_a_room_are_fine() {
    assert_eq!(planted("top::list", "use crate::base::Thing;").len(), 0);
    assert_eq!(
        planted("top::list", "use super::Other; use super::set::X;").len(),
        0
    );
    assert_eq!(
        planted("base::x", "mod inner { use super::*; fn f() { super::g() } }").len(),
        0
    );
    assert_eq!(
        planted(
            "base::x",
            "pub(crate) fn f() { std::fs::read(\"crate::top::x\"); }"
        )
        .len(),
        0
    );
}

#[test]
fn arrows_up_and_sideways_are_found_however_they_are_written() {
    for text in [
        "use crate::top::Thing;",
        "use crate::{base::X, top::{self}};",
        "fn f() { crate::top::go() }",
        "fn f(x: &crate::top::Thing) {}",
        "macro_rules! m { () => { $crate::top::go() } }",
        "use super::super::top::Thing;",
        "mod inner { use super::super::super::top::Thing; }",
        "use crate::left::Thing;",
        "use crate::Thing;",
    ] {
        let found = planted("right::x", text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].contains("right::x"), "{text}: {found:?}");
    }
    // Rooms in a room: two of one layer do not know each other either.
    assert_eq!(planted("top::deep::x", "use crate::top::Thing;").len(), 1);
}

#[test]
fn a_module_without_a_room_and_an_exception_without_a_use_are_found() {
    assert_eq!(planted("new_room", "").len(), 1);
    let with = Crate {
        exceptions: &[("right", "left", "for the test")],
        ..PLANTED
    };
    let empty = [scan::source("right", "")];
    assert_eq!(problems(&with, &empty).len(), 1);
    let used = [scan::source("right", "use crate::left::X;")];
    assert_eq!(problems(&with, &used).len(), 0);
}
