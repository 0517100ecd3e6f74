//! The request to the introspector and its response (`pyrequest/1`).

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::model::Universe;

/// Schema of [`Request`].
pub(crate) const REQUEST_SCHEMA: &str = "pyrequest/1";

/// One module to describe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleRequest {
    /// Importable name.
    pub name: String,
    /// Patterns of item paths to keep (`search`, `Pattern.*`); `None` keeps all.
    pub include: Option<Vec<String>>,
    /// Patterns of item paths to leave out.
    #[serde(default)]
    pub exclude: Vec<String>,
}

impl ModuleRequest {
    /// Describes all of `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            include: None,
            exclude: Vec::new(),
        }
    }
}

/// Whether modules are imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Import them, and describe what exists at run time.
    #[default]
    Runtime,
    /// Never import; read only stubs and sources.
    Static,
}

/// The document on the introspector's standard input.
#[derive(Debug, Serialize)]
pub(crate) struct Request<'a> {
    pub(crate) schema: &'a str,
    pub(crate) modules: &'a [ModuleRequest],
    pub(crate) mode: Mode,
    pub(crate) sys_path: &'a [PathBuf],
    pub(crate) facts: &'a BTreeMap<String, Box<RawValue>>,
    pub(crate) library: Option<StoredLibrary>,
}

/// Where the introspector finds the facts of the standard library that it was not sent. The sources of a package use any of its modules.
#[derive(Debug, Serialize)]
pub(crate) struct StoredLibrary {
    /// The file of the type database.
    pub(crate) path: PathBuf,
    /// The one of its targets that is meant.
    pub(crate) target: String,
}

/// The document on its standard output.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Response {
    Ok(Box<Universe>),
    Error(Failure),
}

/// Why it failed.
#[derive(Debug, Deserialize)]
pub(crate) struct Failure {
    pub(crate) code: String,
    #[serde(default)]
    pub(crate) module: Option<String>,
    #[serde(default)]
    pub(crate) message: Option<String>,
    #[serde(default)]
    pub(crate) traceback: Option<String>,
    #[serde(default)]
    pub(crate) suggestions: Option<Vec<String>>,
}
