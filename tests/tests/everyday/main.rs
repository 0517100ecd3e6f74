//! Everyday work with the standard library, each with its result: what a user writes first.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

mod containers;
mod data;
mod files;
mod functions;
mod iteration;
mod running;
mod text;

snakebridge::python_module!(
    "functools",
    "itertools",
    "sqlite3",
    "collections",
    "csv",
    "concurrent.futures" as futures,
    "logging",
    "tempfile",
    "decimal",
    "dataclasses",
    "typing",
    "io",
    "types",
    "builtins",
    "re",
    "zipfile",
    "subprocess",
    "asyncio",
    include = [
        "functools.*",
        "itertools.*",
        "sqlite3.*",
        "csv.*",
        "concurrent.futures.*",
        "logging.*",
        "tempfile.*",
        "decimal.*",
        "dataclasses.*",
        "io.*",
        "types.SimpleNamespace",
        "builtins.sorted",
        "builtins.max",
        "re.*",
        "zipfile.*",
        "subprocess.*",
        "asyncio.run",
        "asyncio.sleep",
        "asyncio.wait_for"
    ],
);

/// A folder of this test's own, removed with what is in it.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("snakebridge-everyday-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> std::path::PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}
