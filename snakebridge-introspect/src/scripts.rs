//! The Python introspector is embedded in this crate, and written next to the cache before it runs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cache;
use crate::error::IntrospectError;

// SCRIPTS, DATABASE and FINGERPRINT (of both), written by the build script.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Name of the Python package.
const PACKAGE: &str = "snakebridge_introspect";

/// Writes the introspector below `cache_dir` unless it exists, and returns the path that Python has to run.
pub(crate) fn extract(cache_dir: &Path) -> Result<PathBuf, IntrospectError> {
    let package = folder(cache_dir).join(PACKAGE);
    for (name, content) in SCRIPTS {
        write(&package.join(name), content.as_bytes())?;
    }
    Ok(package)
}

/// Writes the type database beside the introspector unless it exists, and returns its path.
pub(crate) fn extract_database(cache_dir: &Path) -> Result<PathBuf, IntrospectError> {
    let file = folder(cache_dir).join("stdlib.sbdb");
    write(&file, DATABASE)?;
    Ok(file)
}

fn folder(cache_dir: &Path) -> PathBuf {
    cache_dir.join(format!("introspector-{}", &FINGERPRINT[..16]))
}

/// Cleaners remove files from temporary folders: missing and incomplete files are written again.
fn write(file: &Path, content: &[u8]) -> Result<(), IntrospectError> {
    if fs::read(file).is_ok_and(|found| found == content) {
        return Ok(());
    }
    cache::write_whole(file, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_python_file_is_embedded_and_no_other() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("python");
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".py"))
            .collect();
        files.sort();
        let names: Vec<_> = SCRIPTS.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(names, files);
        assert!(names.contains(&"__main__.py".to_owned()));
    }

    #[test]
    fn extraction_repairs_what_was_lost_and_may_run_in_parallel() {
        let cache = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| extract(cache.path()).unwrap());
            }
        });
        let package = extract(cache.path()).unwrap();
        fs::write(package.join("__main__.py"), "damaged").unwrap();
        let database = extract_database(cache.path()).unwrap();
        fs::write(&database, "damaged").unwrap();
        assert_eq!(extract_database(cache.path()).unwrap(), database);
        assert_eq!(fs::read(&database).unwrap(), DATABASE);
        extract(cache.path()).unwrap();
        for (name, content) in SCRIPTS {
            assert_eq!(&fs::read_to_string(package.join(name)).unwrap(), content);
        }
        assert_eq!(
            fs::read_dir(&package).unwrap().count(),
            SCRIPTS.len(),
            "temporary files were left behind"
        );
    }
}
