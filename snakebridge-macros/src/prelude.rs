//! Whether the call is under `#![no_implicit_prelude]`, where the attribute namespace `diagnostic` does not exist. Only the
//! source text shows that.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::Span;
use snakebridge_codegen::input::Call;

const ATTRIBUTE: &str = "no_implicit_prelude";

/// Whether none of the files around the call turns the prelude off.
pub(crate) fn is_implicit(call: &Call, manifest: &Path) -> bool {
    let written = call.modules.first().and_then(|module| file(module.name.span()));
    let root = std::env::var("CARGO_CRATE_NAME").unwrap_or_default();
    enclosing(written.as_deref(), manifest, &root)
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .all(|text| !text.contains(ATTRIBUTE))
}

/// The file of a span, if it is known (in an editor it may not be).
fn file(span: Span) -> Option<PathBuf> {
    proc_macro::is_available()
        .then(|| span.unwrap().local_file())
        .flatten()
}

/// The files whose inner attributes can apply to `written`: itself, the modules around it, and the root of the crate.
fn enclosing(written: Option<&Path>, manifest: &Path, root: &str) -> Vec<PathBuf> {
    let names = ["lib.rs", "main.rs", "mod.rs"].map(str::to_owned);
    let roots = [root.to_owned(), root.replace('_', "-")].map(|name| format!("{name}.rs"));
    let inside = |folder: &Path| {
        let parent = folder.file_name().map(|name| format!("{}.rs", name.display()));
        let module = folder.parent().zip(parent).map(|(above, name)| above.join(name));
        let here = names.iter().chain(&roots).map(|name| folder.join(name));
        here.chain(module).collect::<Vec<_>>()
    };
    let Some(written) = written else {
        return inside(&manifest.join("src"));
    };
    // Rustc reports files relative to its working directory.
    let written = fs::canonicalize(written).unwrap_or_else(|_| written.to_path_buf());
    let manifest = fs::canonicalize(manifest).unwrap_or_else(|_| manifest.to_path_buf());
    let mut files = vec![written.clone()];
    let folders = written.ancestors().skip(1);
    for folder in folders.take_while(|folder| folder.starts_with(&manifest)) {
        files.extend(inside(folder));
    }
    files.retain(|file| file.starts_with(&manifest) || *file == written);
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_modules_around_a_file_and_the_roots_are_searched() {
        let top = tempfile::tempdir().unwrap();
        let top = fs::canonicalize(top.path()).unwrap();
        fs::create_dir_all(top.join("src/py")).unwrap();
        let written = top.join("src/py/web.rs");
        fs::write(&written, "").unwrap();
        let found = enclosing(Some(&written), &top, "my_shop");
        for expected in [
            "src/py/web.rs",
            "src/py/mod.rs",
            "src/py.rs",
            "src/lib.rs",
            "src/my-shop.rs",
            "src/my_shop.rs",
        ] {
            assert!(found.contains(&top.join(expected)), "{expected}: {found:?}");
        }
        assert!(!found.iter().any(|file| !file.starts_with(&top)), "{found:?}");
    }

    #[test]
    fn without_a_file_the_usual_roots_are_searched() {
        let found = enclosing(None, Path::new("shop"), "shop");
        assert!(
            found.contains(&PathBuf::from("shop/src/lib.rs"))
                && found.contains(&PathBuf::from("shop/src/main.rs"))
        );
    }
}
