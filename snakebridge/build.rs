//! Passes PyO3's choice of Python to the macro, to the run time, and to the loader of dependent programs.
//!
//! Only the build script of a crate that depends on PyO3 has access to that choice.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use pyo3_build_config::InterpreterConfig;
use snakebridge_introspect::python_choice::{self, Choice, How};
use snakebridge_introspect::{Interpreter, IntrospectError, Library, library, probe};

#[path = "build_messages.rs"]
mod messages;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The variables that PyO3's build script reads, except for `PATH`, which differs between an editor and a shell.
const PYO3_VARIABLES: [&str; 5] = [
    "PYO3_PYTHON",
    "PYO3_CONFIG_FILE",
    "PYO3_NO_PYTHON",
    "PYO3_CROSS",
    "PYO3_ENVIRONMENT_SIGNATURE",
];

fn main() {
    for file in ["build.rs", "build_messages.rs"] {
        println!("cargo::rerun-if-changed={file}");
    }
    for variable in PYO3_VARIABLES.iter().chain(&python_choice::VARIABLES) {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    if let Err(error) = build() {
        for line in error.to_string().lines() {
            // Cargo fails the build after the script has exited, and shows only these lines.
            println!("cargo::error={line}");
        }
    }
}

fn build() -> Result<()> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let config = pyo3_build_config::get();
    let linked = linked(config)?;
    println!("cargo::rustc-check-cfg=cfg(dict_version)");
    if matches!(linked.minor().as_str(), "3.9" | "3.10" | "3.11" | "3.12" | "3.13") {
        println!("cargo::rustc-cfg=dict_version");
    }
    let packages = packages(&linked, &out)?;
    let library = share_library(config, &linked, &out)?;
    let facts = Facts::of(config, &linked, &packages.0, &packages.1, library, &out)?;
    write(&out.join("linked.rs"), &facts.constants())?;
    write(&out.join("recorded.rs"), &facts.recorded())?;
    write(&out.join("python_module.rs"), &facts.macro_rules())
}

/// The Python that PyO3 links, with its properties.
fn linked(config: &InterpreterConfig) -> Result<Interpreter> {
    let executable = config.executable().ok_or(messages::NO_PYTHON)?;
    let how = "PyO3 (PYO3_PYTHON, the activated environment, python, python3)";
    let linked = probe(Path::new(executable), how).map_err(|error| messages::moved(&error))?;
    linked.check_supported(how)?;
    println!("cargo::rerun-if-changed={executable}");
    Ok(linked)
}

/// The Python whose packages the program uses, and why it was chosen.
fn packages(linked: &Interpreter, out: &Path) -> Result<(Interpreter, String)> {
    let env = |name: &str| std::env::var_os(name);
    let Choice { executable, how } = python_choice::choose(&env, &start(out), &linked.executable);
    if how == How::Variable && !executable.is_absolute() {
        let value = executable.display().to_string();
        return Err(IntrospectError::RelativePath { value }.into());
    }
    let how = how.to_string();
    let packages = probe(&executable, &how)?;
    packages.check_supported(&how)?;
    if let Some(file) = packages.pyvenv_cfg() {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    if packages.minor() == linked.minor() {
        return Ok((packages, how));
    }
    let error = IntrospectError::OtherMinor {
        chosen: packages.version,
        executable: packages.executable.display().to_string(),
        how,
        linked: linked.version.clone(),
        linked_executable: linked.executable.display().to_string(),
    };
    Err(error.into())
}

/// The folder to search for `.venv`: the workspace is above `OUT_DIR` unless the target folder is elsewhere. Then the folder
/// that cargo was called in is the best guess; the macro, which knows the manifest, refuses a wrong one.
fn start(out: &Path) -> PathBuf {
    if out.ancestors().any(|folder| folder.join("Cargo.toml").is_file()) {
        return out.to_path_buf();
    }
    std::env::var_os("PWD")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .unwrap_or_else(|| out.to_path_buf())
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

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| messages::cannot_write(file, &error).into())
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

/// The contents of the generated files.
struct Facts {
    version: String,
    full_version: String,
    library: Option<PathBuf>,
    executable: String,
    lib_dir: String,
    packages: String,
    how: String,
    cache_dir: String,
}

impl Facts {
    fn of(
        config: &InterpreterConfig,
        linked: &Interpreter,
        packages: &Interpreter,
        how: &str,
        library: Option<PathBuf>,
        out: &Path,
    ) -> Result<Self> {
        Ok(Self {
            version: linked.minor(),
            full_version: linked.version.clone(),
            library,
            executable: utf8(&linked.executable)?.to_owned(),
            lib_dir: config.lib_dir().unwrap_or_default().to_owned(),
            packages: utf8(&packages.executable)?.to_owned(),
            how: how.to_owned(),
            cache_dir: utf8(&out.join("cache"))?.to_owned(),
        })
    }

    /// For `src/interpreter/link.rs`.
    fn constants(&self) -> String {
        let Self {
            version,
            full_version,
            ..
        } = self;
        // A path that is no text is not recorded: then only the minor version is checked.
        let library = self.library.as_deref().and_then(Path::to_str);
        format!(
            "/// Minor version of the linked Python.\n\
             pub(crate) const LINKED_VERSION: &str = {version:?};\n\
             /// Its full version.\n\
             pub(crate) const LINKED_FULL_VERSION: &str = {full_version:?};\n\
             /// The real path of its shared library; none if Python is linked statically.\n\
             pub(crate) const LINKED_LIBRARY: Option<&str> = {library:?};\n"
        )
    }

    /// For `src/interpreter/recorded.rs`.
    fn recorded(&self) -> String {
        let Self { packages, how, .. } = self;
        format!(
            "/// The interpreter whose packages the program uses.\n\
             pub(crate) const PACKAGES_EXECUTABLE: &str = {packages:?};\n\
             /// Why it was chosen.\n\
             pub(crate) const PACKAGES_HOW: &str = {how:?};\n"
        )
    }

    /// For `src/lib.rs`: the macro that users call.
    fn macro_rules(&self) -> String {
        let Self {
            version,
            executable,
            lib_dir,
            packages,
            cache_dir,
            ..
        } = self;
        let linked = format!(
            "executable = {executable:?}, version = {version:?}, lib_dir = {lib_dir:?}, packages = {packages:?}, \
             cache_dir = {cache_dir:?}"
        );
        let doc = include_str!("python_module.md");
        format!(
            "#[doc = {doc:?}]\n\
             #[macro_export]\n\
             macro_rules! python_module {{\n    \
                 ($($t:tt)*) => {{\n        \
                     $crate::__private::python_module_impl! {{ @linked({linked}) ($crate) $($t)* }}\n    \
                 }};\n\
             }}\n"
        )
    }
}

fn utf8(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| messages::not_utf8(path).into())
}
