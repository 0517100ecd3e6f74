//! Errors about modules of the project itself, given by `path = ".."`.

use std::path::PathBuf;

use snakebridge_introspect::IntrospectError;

use super::errors::{OWN, no_local_module};
use super::introspection::Row;
use super::introspection::Shown::{Case, Framed};

pub(super) fn about() -> Vec<Row> {
    let shadowed = IntrospectError::Shadowed {
        module: "statistics".to_owned(),
        folder: OWN.to_owned(),
        by: "the standard library's module `statistics`".to_owned(),
    };
    let no_source = IntrospectError::NoSource {
        module: "fast".to_owned(),
        path: PathBuf::from(OWN),
    };
    let found = [
        "basket",
        "daemon",
        "fast",
        "large",
        "rates",
        "report",
        "scoring",
        "script",
        "statistics",
        "tariffs",
    ];
    let no_folder = IntrospectError::NoFolder {
        path: PathBuf::from("/home/ada/shop/pyton"),
    };
    vec![
        (
            "Folder not found",
            "The folder of `path` does not exist.",
            Case("environment/local_folder_is_missing"),
            no_folder,
        ),
        (
            "Module not in the folder",
            "None of the modules is in the folder of `path`.",
            Case("environment/local_folder_lacks_the_module"),
            no_local_module(&found),
        ),
        (
            "A folder without Python modules",
            "The folder of `path` has no Python modules.",
            Framed,
            no_local_module(&[]),
        ),
        (
            "A module with the name of a standard one",
            "A module in the folder of `path` has the name of a module of the standard library.",
            Case("environment/local_module_has_a_standard_name"),
            shadowed,
        ),
        (
            "A module that cannot be embedded",
            "`embed` is given for a module that has no Python source.",
            Case("environment/embed_without_source"),
            no_source,
        ),
    ]
}
