//! `path = ".."`: the local modules of the user's crate, from the call to the settings of the generator.

use std::path::{Path, PathBuf};

use snakebridge_codegen::input::{Call, LocalModules};
use snakebridge_codegen::{Own, Source};
use snakebridge_introspect::{IntrospectError, LocalFolder, SourceFile};
use syn::Error;

/// The folder in the call, if it has one.
pub(crate) fn folder(call: &Call, base: &Path) -> syn::Result<Option<LocalFolder>> {
    let open = |local: &LocalModules| {
        let named = call.modules.iter().filter(|module| module.link.is_none());
        let modules: Vec<_> = named.map(|module| module.name.value()).collect();
        LocalFolder::open(base, &local.path.value(), &modules)
            .map_err(|error| Error::new(local.path.span(), error))
    };
    call.local.as_ref().map(open).transpose()
}

/// The origin of each module of the call; none for those of the interpreter and for linked ones.
pub(crate) fn origins(
    call: &Call,
    folder: Option<&LocalFolder>,
    tracked_files: &[PathBuf],
) -> Result<Vec<Option<Own>>, IntrospectError> {
    let embeds = call.local.as_ref().is_some_and(|local| local.is_embedded);
    let origin = |name: String| match folder.filter(|folder| folder.holds(&name)) {
        None => Ok(None),
        Some(folder) if embeds => {
            let sources = folder.sources([name.as_str()], tracked_files)?;
            Ok(Some(Own::Embedded(sources.into_iter().map(source).collect())))
        }
        Some(folder) => Ok(Some(Own::Folder(folder.path().display().to_string()))),
    };
    call.modules
        .iter()
        .map(|module| match module.link {
            Some(_) => Ok(None),
            None => origin(module.name.value()),
        })
        .collect()
}

fn source(file: SourceFile) -> Source {
    let SourceFile {
        name,
        file,
        is_package,
        path,
    } = file;
    Source {
        name,
        file,
        is_package,
        path: path.map(|path| path.display().to_string()),
    }
}
