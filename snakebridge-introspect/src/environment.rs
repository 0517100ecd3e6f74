//! The environment variables that introspection reads. Only this module reads any, so the list below is complete.

use std::collections::BTreeMap;
use std::ffi::OsString;

/// Every variable that changes a result; the macro makes cargo track each of them.
pub const TRACKED: [&str; 6] = [
    "SNAKEBRIDGE_PYTHON",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "SNAKEBRIDGE_INTROSPECT",
    "SNAKEBRIDGE_TIMEOUT_SECONDS",
    "SNAKEBRIDGE_DEBUG",
];

/// The source of variables: the process, or a fixed table (for tests and tools).
#[derive(Debug, Clone, Default)]
pub struct Environment(Option<BTreeMap<String, OsString>>);

impl Environment {
    /// The environment of this process.
    #[must_use]
    pub fn process() -> Self {
        Self(None)
    }

    /// A fixed table.
    pub fn fixed<K: Into<String>, V: Into<OsString>>(variables: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(Some(
            variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        ))
    }

    /// One variable; an empty one counts as unset.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<OsString> {
        debug_assert!(TRACKED.contains(&name), "{name} is read but not tracked");
        let value = match &self.0 {
            Some(table) => table.get(name).cloned(),
            None => std::env::var_os(name),
        };
        value.filter(|value| !value.is_empty())
    }
}
