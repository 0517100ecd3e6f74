//! What the compiler says when a program is wrong, one symptom per file in `ui/`.
//! `TRYBUILD=overwrite` rewrites the messages; read them as a newcomer would before committing them.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use snakebridge_introspect::{choice, probe};

#[test]
fn wrong_programs_get_messages_that_help() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*.rs");
    let here = Here::find();
    here.lay_out_modules();
    let names = here.cases();
    for name in &names {
        cases.compile_fail(here.lay_out(name));
    }
    // The cases run here.
    drop(cases);
    if std::env::var_os("TRYBUILD").is_some_and(|value| value == "overwrite") {
        names.iter().for_each(|name| here.take_back(name));
    }
}

/// Cases whose messages name the chosen Python or a folder: they are copied, with the placeholders of their messages filled in.
struct Here {
    /// Where the cases are copied to.
    folder: PathBuf,
    /// Placeholders of the messages and their values here; a value that contains another comes before it.
    facts: Vec<(&'static str, String)>,
}

impl Here {
    fn find() -> Here {
        let linked = Path::new(env!("LINKED_PYTHON"));
        let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let choice::Choice { executable, how } =
            choice::choose(&|name| std::env::var_os(name), temporary, linked);
        let python = probe(&executable, "a test").unwrap().executable;
        let folder = temporary.join("ui");
        fs::create_dir_all(&folder).unwrap();
        let facts = vec![
            ("$CHOICE", how.to_string()),
            ("$PYTHON", python.display().to_string()),
            ("$PROJECT", project().display().to_string()),
            ("$CASES", folder.display().to_string()),
        ];
        Here { folder, facts }
    }

    fn cases(&self) -> Vec<String> {
        let files = fs::read_dir(source()).unwrap().map(|entry| entry.unwrap().path());
        let cases = files.filter(|file| file.extension().is_some_and(|kind| kind == "rs"));
        let mut names: Vec<_> = cases
            .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    }

    /// The crate's own modules are next to the manifest of the crate that trybuild makes.
    fn lay_out_modules(&self) {
        let to = project().join("python");
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(source().join("python")).unwrap() {
            let from = entry.unwrap().path();
            fs::copy(&from, to.join(from.file_name().unwrap())).unwrap();
        }
    }

    fn lay_out(&self, name: &str) -> PathBuf {
        let case = self.folder.join(name).with_extension("rs");
        fs::copy(source().join(name).with_extension("rs"), &case).unwrap();
        let message = fs::read_to_string(source().join(name).with_extension("stderr")).unwrap_or_default();
        let filled = self
            .facts
            .iter()
            .fold(message, |text, (name, value)| text.replace(name, value));
        // As trybuild says it: it has its own placeholder for paths in the workspace, but where a case is.
        let workspace = format!("{}/", workspace().display());
        let lines = filled.lines().map(|line| {
            let is_place = line.trim_start().starts_with("--> ");
            let line = if is_place {
                line.to_owned()
            } else {
                line.replace(&workspace, "$WORKSPACE/")
            };
            line + "\n"
        });
        let filled: String = lines.collect();
        fs::write(case.with_extension("stderr"), filled).unwrap();
        case
    }

    /// The rewritten message, with placeholders.
    fn take_back(&self, name: &str) {
        let message = fs::read_to_string(self.folder.join(name).with_extension("stderr")).unwrap();
        let message = message.replace("$WORKSPACE", workspace().to_str().unwrap());
        let text = self
            .facts
            .iter()
            .fold(message, |text, (name, value)| text.replace(value, name));
        fs::write(source().join(name).with_extension("stderr"), text).unwrap();
    }
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/environment")
}

/// The folder of the crate that trybuild makes of the cases.
fn project() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"))
}
