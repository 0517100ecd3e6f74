//! ARCHITECTURE.md against the tree: what it names exists, and every room is on it.

use std::path::{Path, PathBuf};

use crate::crates;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page() -> String {
    std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the page")
}

/// What stands in backticks, outside of blocks.
fn quoted(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    prose
        .flat_map(|text| text.split('`').skip(1).step_by(2))
        .collect()
}

#[test]
fn each_path_on_the_page_exists() {
    let page = page();
    let folders: Vec<String> = std::fs::read_dir(root())
        .expect("the workspace")
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    let mut checked = 0;
    for path in quoted(&page) {
        let Some((first, _)) = path.split_once('/') else {
            continue;
        };
        if folders.iter().any(|folder| folder == first) {
            assert!(
                root().join(path).exists(),
                "ARCHITECTURE.md names {path}, which is not there"
            );
            checked += 1;
        }
    }
    assert!(checked >= 20, "{checked} paths");
}

#[test]
fn each_room_is_on_the_page() {
    let page = page();
    let names = quoted(&page);
    for one in crates::ALL
        .iter()
        .filter(|one| ["snakebridge", "snakebridge-codegen"].contains(&one.folder))
    {
        for room in one.layers.iter().copied().flatten() {
            let last = room.rsplit("::").next().unwrap_or(room);
            let is_named = |name: &&str| {
                let name = name.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
                name == last || name.strip_suffix(".rs") == Some(last)
            };
            let src = root().join(one.folder).join("src").join(room.replace("::", "/"));
            if src.is_dir() {
                assert!(
                    names.iter().any(is_named),
                    "{}: `{room}` is not on the page",
                    one.folder
                );
            }
        }
    }
}

/// A folder that nobody can take in at a glance has lost its rooms.
#[test]
fn the_top_of_each_crate_can_be_read_at_a_glance() {
    for (folder, most) in [("snakebridge/src", 14), ("snakebridge-codegen/src/resolve", 18)] {
        let count = std::fs::read_dir(root().join(folder)).expect("a folder").count();
        assert!(count <= most, "{folder} has {count} entries");
    }
}
