//! What the interpreter has, found without snakebridge's introspector: a second opinion on what must not be missing.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Failure;

const SCRIPT: &str = include_str!("facts.py");

/// The modules of the standard library.
#[derive(Debug, Deserialize)]
pub(crate) struct Library {
    /// Public, top-level, whether they can be imported or not.
    pub(crate) modules: Vec<String>,
    /// Those of them that act when they are imported.
    pub(crate) never_imported: Vec<String>,
}

/// A module to sweep.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) name: String,
    /// Its names; absent for a module that acts when it is imported, which is described without importing it.
    pub(crate) names: Option<Names>,
}

impl Module {
    pub(crate) fn is_static(&self) -> bool {
        self.names.is_none()
    }
}

/// The public names of one module.
#[derive(Debug, Deserialize)]
pub(crate) struct Names {
    #[serde(default)]
    pub(crate) error: Option<String>,
    #[serde(default)]
    pub(crate) functions: Vec<String>,
    #[serde(default)]
    pub(crate) constants: Vec<String>,
    #[serde(default)]
    pub(crate) classes: BTreeMap<String, Class>,
}

/// A class that the module defines itself.
#[derive(Debug, Deserialize)]
pub(crate) struct Class {
    pub(crate) methods: Vec<String>,
    /// Python has a signature for its constructor.
    pub(crate) constructible: bool,
}

pub(crate) fn library(python: &Path) -> Result<Library, Failure> {
    ask(python, None)
}

pub(crate) fn names(python: &Path, module: &str) -> Result<Names, Failure> {
    ask(python, Some(module))
}

fn ask<T: DeserializeOwned>(python: &Path, module: Option<&str>) -> Result<T, Failure> {
    let answer = tempfile::NamedTempFile::new()?;
    let status = Command::new(python)
        .args(["-I", "-W", "ignore", "-c", SCRIPT])
        .arg(answer.path())
        .args(module)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    let text = std::fs::read_to_string(answer.path())?;
    serde_json::from_str(&text).map_err(|error| {
        let about = module.unwrap_or("the library");
        Failure(format!(
            "{} said nothing usable about {about} ({status}): {error}",
            python.display()
        ))
    })
}
