//! Lets the suites know which Python they run on (`cfg(Py_3_10)` and the like, and the executable), and makes doctests of the README.

use std::path::PathBuf;
use std::{env, fs, io};

const README: &str = "../README.md";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={README}");
    pyo3_build_config::use_pyo3_cfgs();
    if let Some(executable) = pyo3_build_config::get().executable() {
        println!("cargo::rustc-env=LINKED_PYTHON={executable}");
    }
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    // The README is the workspace's: a package of this crate, which `cargo package` builds, is without it.
    let readme = if fs::exists(README)? {
        fs::read_to_string(README)?
    } else {
        String::new()
    };
    fs::write(folder.join("readme.md"), with_main(&readme))
}

/// The README with a `main` around each snippet that has none, hidden as doctests hide lines. A reader would only stumble over it.
/// Declarations and imports, which come first in a snippet, stay outside of it.
fn with_main(readme: &str) -> String {
    let mut out = String::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line != "```rust" {
            continue;
        }
        let code: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if code.iter().any(|line| line.starts_with("fn main")) {
            out.extend(code.iter().flat_map(|line| [*line, "\n"]));
        } else {
            let outside = code.iter().take_while(|line| is_outside(line)).count();
            let (outside, inside) = code.split_at(outside);
            out.extend(outside.iter().flat_map(|line| [*line, "\n"]));
            out.push_str("# fn main() -> snakebridge::Result<()> {\n");
            out.extend(inside.iter().flat_map(|line| [*line, "\n"]));
            out.push_str("# Ok(())\n# }\n");
        }
        out.push_str("```\n");
    }
    out
}

fn is_outside(line: &str) -> bool {
    line.is_empty() || line.starts_with("use ") || line.starts_with("snakebridge::python_module!")
}
