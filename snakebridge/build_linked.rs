//! The Python that PyO3 links: passed to the run time, and its shared library to the loader of dependent programs.

use std::fs;
use std::path::{Path, PathBuf};

use pyo3_build_config::InterpreterConfig;
use snakebridge_introspect::{Interpreter, Library, library, probe};

use super::{Base, Result, messages, utf8, write};

/// The variables that PyO3's build script reads, except for `PATH`, which differs between an editor and a shell.
pub(crate) const VARIABLES: [&str; 5] = [
    "PYO3_PYTHON",
    "PYO3_CONFIG_FILE",
    "PYO3_NO_PYTHON",
    "PYO3_CROSS",
    "PYO3_ENVIRONMENT_SIGNATURE",
];

/// The Python that PyO3 links, with its properties.
pub(crate) fn find() -> Result<Base> {
    let config = pyo3_build_config::get();
    let executable = config.executable().ok_or(messages::NO_PYTHON)?;
    let how = "PyO3 (PYO3_PYTHON, the activated environment, python, python3)";
    let linked = probe(Path::new(executable), how).map_err(|error| messages::moved(&error))?;
    linked.check_supported(how)?;
    println!("cargo::rerun-if-changed={executable}");
    Ok(Base {
        executable: linked.executable.clone(),
        linked: Some(linked),
        lib_dir: config.lib_dir().unwrap_or_default().to_owned(),
    })
}

/// Makes the program run with it.
pub(crate) fn link(base: &Base, out: &Path) -> Result<()> {
    let Some(linked) = &base.linked else { return Ok(()) };
    if matches!(linked.minor().as_str(), "3.9" | "3.10" | "3.11" | "3.12" | "3.13") {
        println!("cargo::rustc-cfg=dict_version");
    }
    if !matches!(linked.minor().as_str(), "3.9" | "3.10" | "3.11") {
        println!("cargo::rustc-cfg=int_tag");
    }
    let library = share_library(pyo3_build_config::get(), linked, out)?;
    let (version, full_version) = (linked.minor(), &linked.version);
    // A path that is no text is not recorded: then only the minor version is checked.
    let library = library.as_deref().and_then(Path::to_str);
    // For `src/interpreter/link.rs`.
    let constants = format!(
        "/// Minor version of the linked Python.\n\
         pub(crate) const LINKED_VERSION: &str = {version:?};\n\
         /// Its full version.\n\
         pub(crate) const LINKED_FULL_VERSION: &str = {full_version:?};\n\
         /// The real path of its shared library; none if Python is linked statically.\n\
         pub(crate) const LINKED_LIBRARY: Option<&str> = {library:?};\n"
    );
    write(&out.join("linked.rs"), &constants)
}

/// Puts libpython into `OUT_DIR`: cargo adds only search folders inside the target folder to the loader path of `cargo run`
/// and `cargo test`, for dependent crates as well. Returns the real path of the library; `None` if Python is linked statically.
fn share_library(config: &InterpreterConfig, linked: &Interpreter, out: &Path) -> Result<Option<PathBuf>> {
    if !config.shared() {
        return Ok(None);
    }
    let mut folders: Vec<PathBuf> = config.lib_dir().map(PathBuf::from).into_iter().collect();
    folders.push(linked.base_prefix.clone());
    let names = LibraryNames::of(config);
    let mut found = None;
    for file in folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .flatten()
    {
        if file.file_name().to_str().is_some_and(|name| names.matches(name)) {
            let to = out.join(file.file_name());
            place(&file.path(), &to).map_err(|error| messages::cannot_write(&to, &error))?;
            found = found.or_else(|| fs::canonicalize(file.path()).ok());
        }
    }
    // If it is not there, the loader of the system finds it (Debian), and nothing has to be done.
    if found.is_some() {
        let folder = utf8(out)?;
        println!("cargo::rustc-link-search=native={folder}");
        return Ok(found);
    }
    Ok(match library(&linked.executable) {
        Some(Library::Found(file)) => fs::canonicalize(file).ok(),
        _ => None,
    })
}

/// File names of the shared library, for the linker and for the loader.
struct LibraryNames {
    unix: String,
    windows: Option<String>,
}

impl LibraryNames {
    fn of(config: &InterpreterConfig) -> Self {
        let name = config.lib_name().unwrap_or("python3");
        let windows = cfg!(windows).then(|| name.to_ascii_lowercase());
        Self {
            unix: format!("lib{name}."),
            windows,
        }
    }

    fn matches(&self, file: &str) -> bool {
        if let Some(name) = &self.windows {
            let file = file.to_ascii_lowercase();
            let runtime = file.starts_with("vcruntime") || file == "python3.dll";
            return file.ends_with(".dll") && (runtime || file.starts_with(name));
        }
        let rest = file.strip_prefix(&self.unix).unwrap_or_default();
        rest == "dylib" || rest == "so" || rest.starts_with("so.")
    }
}

/// Makes a link if the system has links, else a copy.
fn place(from: &Path, to: &Path) -> std::io::Result<()> {
    let from = fs::canonicalize(from)?;
    if fs::symlink_metadata(to).is_ok() {
        fs::remove_file(to)?;
    }
    #[cfg(unix)]
    if std::os::unix::fs::symlink(&from, to).is_ok() {
        return Ok(());
    }
    fs::copy(&from, to)?;
    Ok(())
}
