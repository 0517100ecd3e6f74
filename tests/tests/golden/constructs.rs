//! Each module of `fixtures/python/constructs` -> its Model, `golden/constructs/<name>.json` -> the API of its bindings, `<name>.rs`.
//! The folder is the list. The test of each construct compiles and calls its bindings.
//!
//! A fixture whose first line is `# golden of Python 3.12` is described differently by other versions, or cannot be imported there:
//! its golden is compared with that version alone, where it is installed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use snakebridge_introspect::model::Universe;
use snakebridge_introspect::{Interpreter, probe};

use crate::models::compact;
use crate::support::{api, blessing, compare, folder, model, python, without_paths};

const FOLDER: &str = "fixtures/python/constructs";

/// One module, or a package with its modules.
struct Fixture {
    name: String,
    modules: Vec<String>,
    minor: Option<String>,
}

impl Fixture {
    fn read(path: &Path) -> Self {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut modules = vec![name.clone()];
        let source = if path.is_dir() {
            let inner = python_files(path).into_iter().map(|file| file.with_extension(""));
            let stems = inner.map(|file| file.file_name().unwrap().to_str().unwrap().to_owned());
            modules.extend(
                stems
                    .filter(|stem| stem != "__init__")
                    .map(|stem| format!("{name}.{stem}")),
            );
            path.join("__init__.py")
        } else {
            path.to_owned()
        };
        let source = std::fs::read_to_string(source).unwrap();
        let minor = source
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("# golden of Python "));
        Self {
            name,
            modules,
            minor: minor.map(str::to_owned),
        }
    }

    /// The Python whose description is the golden one, if it is there.
    fn python(&self, usual: &Interpreter) -> Option<Interpreter> {
        let Some(minor) = &self.minor else {
            return Some(usual.clone());
        };
        if usual.minor() == *minor {
            return Some(usual.clone());
        }
        let found = installed(minor);
        if found.is_none() {
            println!("{}: not compared, there is no Python {minor}", self.name);
        }
        found
    }

    fn check(&self, usual: &Interpreter) -> Result<(), String> {
        let Some(python) = self.python(usual) else {
            return Ok(());
        };
        let json = format!("constructs/{}.json", self.name);
        let described = model(python, FOLDER, &self.modules)?;
        let described_well = compare(&json, &without_paths(compact(&described)));
        // The committed Model, so that a stage fails for its own reasons only.
        let committed: Universe = match std::fs::read_to_string(folder("golden").join(&json)) {
            Ok(text) => serde_json::from_str(&text).map_err(|error| format!("golden/{json}: {error}"))?,
            Err(_) => described,
        };
        let made_from = format!("{}.json", self.name);
        described_well.and(compare(
            &format!("constructs/{}.rs", self.name),
            &api(&committed, &made_from)?,
        ))
    }
}

/// The `.py` files of a folder, and the packages in it.
fn python_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = entries
        .filter(|path| {
            path.extension().is_some_and(|kind| kind == "py") || path.join("__init__.py").is_file()
        })
        .collect();
    found.sort();
    found
}

/// `python3.12` of the path, or pyenv's.
fn installed(minor: &str) -> Option<Interpreter> {
    let root = std::env::var_os("PYENV_ROOT").map(PathBuf::from);
    let root = root.or_else(|| std::env::home_dir().map(|home| home.join(".pyenv")))?;
    let versions = std::fs::read_dir(root.join("versions")).into_iter().flatten();
    let mut found: Vec<_> = versions
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&format!("{minor}.")))
        })
        .map(|path| path.join("bin/python3"))
        .collect();
    found.sort();
    found.push(PathBuf::from(format!("python{minor}")));
    let mut known = found
        .iter()
        .filter_map(|executable| probe(executable, "a test").ok());
    known.find(|python| python.minor() == minor)
}

fn fixtures() -> Vec<Fixture> {
    python_files(&folder(FOLDER))
        .iter()
        .map(|path| Fixture::read(path))
        .collect()
}

#[test]
fn every_construct_becomes_its_model_and_bindings() {
    let (usual, fixtures) = (python(), fixtures());
    let (left, failed) = (Mutex::new(fixtures.iter()), Mutex::new(Vec::new()));
    // Most of the time goes into starting Pythons.
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some(fixture) = left.lock().unwrap().next() else {
                        return;
                    };
                    if let Err(difference) = fixture.check(&usual) {
                        failed
                            .lock()
                            .unwrap()
                            .push(format!("{}: {difference}", fixture.name));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "\n{}", failed.join("\n\n"));
}

#[test]
fn each_golden_file_has_its_construct() {
    let known: BTreeSet<String> = fixtures().into_iter().map(|fixture| fixture.name).collect();
    for entry in std::fs::read_dir(folder("golden/constructs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if known.contains(name) {
            continue;
        }
        assert!(blessing(), "{} has no module in {FOLDER}", path.display());
        std::fs::remove_file(&path).unwrap();
    }
}
