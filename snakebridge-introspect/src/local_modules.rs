//! Local modules of the user's crate: their folder, its contents, and their source files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::IntrospectError;

/// Deeper nesting means a cycle of links.
const MAX_DEPTH: usize = 32;

/// A folder with local modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalFolder(PathBuf);

/// One Python source file of the folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceFile {
    /// The module's full name.
    pub name: String,
    /// Relative to the folder, with `/`.
    pub file: String,
    /// Whether it is a package.
    pub is_package: bool,
    /// Its path; none for a package without `__init__.py`.
    pub path: Option<PathBuf>,
}

impl LocalFolder {
    /// The folder `given`, relative to `base`, which must contain at least one of `modules`.
    ///
    /// # Errors
    ///
    /// [`IntrospectError::NoFolder`] if there is no such folder, and [`IntrospectError::NoLocalModule`] if none of `modules` is in
    /// it.
    pub fn open(base: &Path, given: &str, modules: &[String]) -> Result<Self, IntrospectError> {
        // Without `.` and a trailing separator, as it is compared with other paths.
        let path: PathBuf = base.join(given).components().collect();
        if !path.is_dir() {
            return Err(IntrospectError::NoFolder { path });
        }
        let folder = Self(path);
        if modules.iter().any(|module| folder.holds(module)) {
            return Ok(folder);
        }
        let found = entries(&folder.0).into_iter();
        let mut found: Vec<String> = found.filter_map(|entry| importable(&entry)).collect();
        // A module and its stub.
        found.dedup();
        Err(IntrospectError::NoLocalModule {
            path: folder.0,
            modules: modules.to_vec(),
            found,
        })
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Whether the folder contains the file or top-level package of a module.
    #[must_use]
    pub fn holds(&self, module: &str) -> bool {
        let top = top(module);
        entries(&self.0)
            .iter()
            .any(|entry| importable(entry).is_some_and(|name| name == top))
    }

    /// The Python sources of `modules` with their whole packages, and of the other modules in the folder that they use: those
    /// that contain `inputs`. Sorted by name.
    ///
    /// # Errors
    ///
    /// [`IntrospectError::NoSource`] for a module without Python source in the folder, such as a compiled one.
    pub fn sources<'a>(
        &self,
        modules: impl IntoIterator<Item = &'a str>,
        inputs: &[PathBuf],
    ) -> Result<Vec<SourceFile>, IntrospectError> {
        let mut found = Vec::new();
        for module in modules {
            let before = found.len();
            self.collect(top(module), &mut found);
            if found.len() == before {
                return Err(IntrospectError::NoSource {
                    module: module.to_owned(),
                    path: self.0.clone(),
                });
            }
        }
        let real = fs::canonicalize(&self.0).ok();
        for input in inputs {
            let inside = input
                .strip_prefix(&self.0)
                .ok()
                .map(Path::to_path_buf)
                .or_else(|| {
                    let input = fs::canonicalize(input).ok()?;
                    input.strip_prefix(real.as_ref()?).ok().map(Path::to_path_buf)
                });
            let first = inside.as_deref().and_then(|inside| inside.iter().next());
            if let Some(name) = first.and_then(|first| importable(&self.0.join(first))) {
                self.collect(&name, &mut found);
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }

    fn collect(&self, name: &str, found: &mut Vec<SourceFile>) {
        let package = self.0.join(name);
        let file = self.0.join(format!("{name}.py"));
        // Python searches in this order.
        if package.join("__init__.py").is_file() || (package.is_dir() && !file.is_file()) {
            collect_package(&package, name, name, 0, found);
        } else if file.is_file() {
            found.push(SourceFile {
                name: name.to_owned(),
                file: format!("{name}.py"),
                is_package: false,
                path: Some(file),
            });
        }
    }
}

/// A folder with all subfolders; nothing if they have no Python source.
fn collect_package(folder: &Path, name: &str, place: &str, depth: usize, found: &mut Vec<SourceFile>) {
    let mut inner = Vec::new();
    for entry in entries(folder) {
        let Some(part) = importable(&entry) else { continue };
        if part == "__init__" {
            continue;
        }
        let (name, place) = (format!("{name}.{part}"), format!("{place}/{part}"));
        if entry.is_dir() {
            if depth < MAX_DEPTH {
                collect_package(&entry, &name, &place, depth + 1, &mut inner);
            }
        } else if entry.extension().is_some_and(|extension| extension == "py") {
            // Python prefers a package to a file with the same name.
            if !folder.join(&part).join("__init__.py").is_file() {
                inner.push(SourceFile {
                    name,
                    file: format!("{place}.py"),
                    is_package: false,
                    path: Some(entry),
                });
            }
        }
    }
    let init = Some(folder.join("__init__.py")).filter(|file| file.is_file());
    if init.is_some() || !inner.is_empty() {
        found.push(SourceFile {
            name: name.to_owned(),
            file: format!("{place}/__init__.py"),
            is_package: true,
            path: init,
        });
        found.extend(inner);
    }
}

fn top(module: &str) -> &str {
    module.split('.').next().unwrap_or(module)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut entries: Vec<_> = read.map(|entry| entry.path()).collect();
    entries.sort();
    entries
}

/// The name by which Python can import a file or folder.
fn importable(path: &Path) -> Option<String> {
    let file = path.file_name()?.to_str()?;
    let (name, rest) = file.split_once('.').unwrap_or((file, ""));
    let is_name = !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    let is_module = if path.is_dir() {
        rest.is_empty() && name != "__pycache__"
    } else {
        matches!(rest.rsplit('.').next(), Some("py" | "pyi" | "so" | "pyd"))
    };
    (is_name && is_module).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        root
    }

    fn open(root: &tempfile::TempDir, modules: &[&str]) -> Result<LocalFolder, IntrospectError> {
        let modules: Vec<String> = modules.iter().map(|&module| module.to_owned()).collect();
        LocalFolder::open(root.path(), ".", &modules)
    }

    fn sources(root: &tempfile::TempDir, module: &str, inputs: &[&str]) -> Vec<(String, String, bool, bool)> {
        let inputs: Vec<_> = inputs.iter().map(|input| root.path().join(input)).collect();
        let found = open(root, &[module]).unwrap().sources([module], &inputs).unwrap();
        let short = |one: SourceFile| (one.name, one.file, one.is_package, one.path.is_some());
        found.into_iter().map(short).collect()
    }

    fn row(name: &str, file: &str, is_package: bool, exists: bool) -> (String, String, bool, bool) {
        (name.to_owned(), file.to_owned(), is_package, exists)
    }

    #[test]
    fn a_folder_must_exist_and_hold_one_of_the_modules() {
        let root = folder(&[
            "scoring.py",
            "scoring.pyi",
            "features/__init__.py",
            "notes.txt",
            "__pycache__/x.pyc",
        ]);
        assert!(open(&root, &["json", "features.text"]).is_ok(), "one is enough");
        let message = open(&root, &["scorng", "notes"]).unwrap_err().to_string();
        assert!(
            message.contains("does not contain `scorng`, `notes`")
                && message.contains("it contains `features`, `scoring`"),
            "{message}"
        );
        let below = LocalFolder::open(root.path(), "./features/", &["__init__".to_owned()]).unwrap();
        assert_eq!(below.path(), root.path().join("features"));
        let message = LocalFolder::open(root.path(), "pyton", &[])
            .unwrap_err()
            .to_string();
        assert!(
            message.contains("pyton does not exist\nhelp: `path` is relative to"),
            "{message}"
        );
    }

    #[test]
    fn a_package_includes_all_its_modules() {
        let root = folder(&[
            "shop/__init__.py",
            "shop/prices.py",
            "shop/data.json",
            "shop/my-script.py",
            "shop/parts/__init__.py",
            "shop/parts/wheel.py",
            "shop/loose/bolt.py",
            "shop/empty/readme.txt",
            "shop/__pycache__/prices.py",
            "other.py",
        ]);
        let expected = [
            row("shop", "shop/__init__.py", true, true),
            row("shop.loose", "shop/loose/__init__.py", true, false),
            row("shop.loose.bolt", "shop/loose/bolt.py", false, true),
            row("shop.parts", "shop/parts/__init__.py", true, true),
            row("shop.parts.wheel", "shop/parts/wheel.py", false, true),
            row("shop.prices", "shop/prices.py", false, true),
        ];
        assert_eq!(sources(&root, "shop.parts", &[]), expected);
    }

    #[test]
    fn other_modules_that_were_read_are_included() {
        let root = folder(&["a.py", "b.py", "c/__init__.py", "c/d.py", "unused.py"]);
        let names: Vec<_> = sources(&root, "a", &["a.py", "b.py", "c/__init__.py"]);
        let names: Vec<_> = names.iter().map(|row| row.0.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "c.d"]);
    }

    #[test]
    fn a_compiled_module_has_no_source() {
        let root = folder(&["fast.cpython-311-x86_64-linux-gnu.so"]);
        let message = open(&root, &["fast"])
            .unwrap()
            .sources(["fast"], &[])
            .unwrap_err()
            .to_string();
        assert!(message.contains("`fast` cannot be embedded"), "{message}");
    }
}
