//! **Semver exempt**: a part of `snakebridge`; depend on that.
//!
//! Describes Python modules as data. [`introspect`] chooses a Python, starts it once to describe modules (or reads the cached
//! result of an earlier start), and returns a [`model::Universe`]. Without the feature `run`, the crate has only the Model and
//! the choice of Python.

pub mod model;
pub mod python_choice;

#[cfg(feature = "run")]
mod cache;
#[cfg(feature = "run")]
mod environment;
#[cfg(feature = "run")]
mod error;
#[cfg(feature = "run")]
mod interpreter;
#[cfg(feature = "run")]
mod introspect;
#[cfg(feature = "run")]
mod library;
#[cfg(feature = "run")]
mod local_modules;
#[cfg(feature = "run")]
mod made;
#[cfg(feature = "run")]
mod messages;
#[cfg(feature = "run")]
mod process;
#[cfg(feature = "run")]
mod request;
#[cfg(feature = "run")]
mod run;
#[cfg(feature = "run")]
mod scripts;
#[cfg(feature = "run")]
mod select;
#[cfg(feature = "run")]
mod typedb;
#[cfg(feature = "run")]
mod unmatched;

#[cfg(feature = "run")]
pub use crate::{
    environment::{Environment, TRACKED},
    error::IntrospectError,
    interpreter::{Interpreter, probe, probe_cached},
    introspect::{
        DatabaseInfo, Introspection, Options, Prepared, database_info, introspect, introspect_with,
    },
    library::{Library, library},
    local_modules::{LocalFolder, SourceFile},
    made::Made,
    request::{Mode, ModuleRequest},
    select::{Linked, Selected, select},
    unmatched::idle_excludes,
};
