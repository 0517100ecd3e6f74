//! The library that a module belongs to, where the module is in another backend.

use std::collections::BTreeSet;

use super::{Operation, Target, Verb, embedded, read};
use crate::bridge::error::{Error, Result};
use crate::bridge::reference::Ref;
use crate::bridge::session::Session;
use crate::bridge::value::Value;

/// The library of the module of a reference: its top-level package, or `stdlib`.
pub(crate) fn library_of(reference: &Ref) -> Result<String> {
    let module = reference.python_module();
    if !reference.0.is_remote() {
        return embedded::library_of(module);
    }
    let session = reference.session();
    let top = module.split('.').next().unwrap_or(module);
    let is_standard = match names(session, "stdlib_module_names") {
        Ok(names) => names.contains(top),
        Err(Error::Python(_)) => is_standard_by_place(session, top)?,
        Err(error) => return Err(error),
    };
    Ok(if is_standard { "stdlib" } else { top }.to_owned())
}

fn get<'o>(session: &'o Session, module: &'o str, path: &'o str) -> Operation<'o, 'static> {
    Operation {
        target: Target::Path { module, path },
        session: Some(session),
        ..Operation::empty(Verb::Get)
    }
}

/// A list of `sys`.
fn names(session: &Session, path: &str) -> Result<BTreeSet<String>> {
    read(get(session, "sys", path))
}

/// Python 3.9 has no list of standard modules: as in this process, builtin ones count, and those in the folder of `os`.
fn is_standard_by_place(session: &Session, top: &str) -> Result<bool> {
    let builtin: Vec<String> = read(get(session, "sys", "builtin_module_names"))?;
    if builtin.iter().any(|name| name == top) {
        return Ok(true);
    }
    let file = |module: &str| -> Result<Option<String>> {
        match read::<Value>(get(session, module, "__file__")) {
            Ok(Value::Str(file)) => Ok(Some(file)),
            Ok(_) | Err(Error::Python(_)) => Ok(None),
            Err(error) => Err(error),
        }
    };
    let (Some(own), Some(standard)) = (file(top)?, file("os")?) else {
        return Ok(false);
    };
    let folder = standard.trim_end_matches("os.py");
    Ok(own.starts_with(folder) && !own.contains("site-packages"))
}
