//! The shared library of an interpreter, which programs link and load. `doctor` and the build script of
//! `snakebridge` use it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::process::{self, Ended, Limits};

/// The shared library of an interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Library {
    /// In a folder that the interpreter reports, or next to its standard library.
    Found(PathBuf),
    /// The interpreter has one with this name, but it is in none of these folders.
    Missing {
        /// Its file name.
        name: String,
        /// The searched folders.
        folders: Vec<PathBuf>,
    },
    /// The interpreter was built without a shared library.
    Static,
}

/// Name and folder as the build of the interpreter recorded them; on Windows the library is next to the executable.
const SCRIPT: &str = "
import sys, sysconfig
get = sysconfig.get_config_var
windows = sys.platform == 'win32'
name = 'python%d%d.dll' % sys.version_info[:2] if windows else get('LDLIBRARY') or ''
shared = windows or bool(get('Py_ENABLE_SHARED')) or bool(get('PYTHONFRAMEWORK'))
base = sys.base_prefix
folders = [base] if windows else [get('LIBDIR') or '', base + '/lib', get('PYTHONFRAMEWORKPREFIX') or '']
multiarch = get('MULTIARCH')
if multiarch and get('LIBDIR'):
    folders.insert(1, get('LIBDIR') + '/' + multiarch)
sys.stdout.write('\\n'.join(['snakebridge-library', '1' if shared else '0', name] + [f for f in folders if f]))
";

/// Runs `executable` once to find its shared library. `None` if it fails.
#[must_use]
pub fn library(executable: &Path) -> Option<Library> {
    let limits = Limits {
        timeout: Duration::from_secs(30),
        stdout: 64 * 1024,
    };
    let mut command = Command::new(executable);
    command.args(["-I", "-S", "-c", SCRIPT]);
    let done = process::run(&mut command, Vec::new(), limits).ok()?;
    match done.ended {
        Ended::Exited(status) if status.success() => {}
        _ => return None,
    }
    parse(&String::from_utf8_lossy(&done.stdout), &|file| file.is_file())
}

fn parse(output: &str, exists: &dyn Fn(&Path) -> bool) -> Option<Library> {
    let (_, report) = output.split_once("snakebridge-library\n")?;
    let mut lines = report.lines();
    let (shared, name) = (lines.next()? == "1", lines.next()?);
    if !shared || name.is_empty() {
        return Some(Library::Static);
    }
    let mut folders: Vec<PathBuf> = Vec::new();
    for folder in lines.map(PathBuf::from) {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    let found = folders
        .iter()
        .map(|folder| folder.join(name))
        .find(|file| exists(file));
    Some(found.map_or_else(
        || Library::Missing {
            name: name.to_owned(),
            folders,
        },
        Library::Found,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str =
        "noise\nsnakebridge-library\n1\nlibpython3.11.so\n/install/lib\n/base/lib\n/install/lib";

    #[test]
    fn the_first_folder_that_has_it_wins() {
        let found = parse(OUTPUT, &|file| file.starts_with("/base"));
        assert_eq!(found, Some(Library::Found("/base/lib/libpython3.11.so".into())));
        assert_eq!(
            parse(OUTPUT, &|_| false),
            Some(Library::Missing {
                name: "libpython3.11.so".to_owned(),
                folders: vec!["/install/lib".into(), "/base/lib".into()]
            })
        );
    }

    #[test]
    fn a_build_without_a_library_is_static() {
        let output = "snakebridge-library\n0\nlibpython3.11.a\n/base/lib";
        assert_eq!(parse(output, &|_| true), Some(Library::Static));
        assert_eq!(parse("unrelated output", &|_| true), None);
    }
}
