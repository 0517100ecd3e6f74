//! Passes the choice of Python to the macro and to the run time. With the feature `embedded` it begins with PyO3's choice, which
//! only the build script of a crate that depends on PyO3 has access to; without it, with the `python3` in `PATH`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use snakebridge_introspect::python_choice::{self, Choice, How};
use snakebridge_introspect::{Interpreter, IntrospectError, probe};

#[cfg_attr(feature = "embedded", path = "build_linked.rs")]
#[cfg_attr(not(feature = "embedded"), path = "build_found.rs")]
mod base;
#[cfg_attr(not(feature = "embedded"), allow(dead_code, reason = "about PyO3"))]
#[path = "build_messages.rs"]
mod messages;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() {
    for file in [
        "build.rs",
        "build_found.rs",
        "build_linked.rs",
        "build_messages.rs",
    ] {
        println!("cargo::rerun-if-changed={file}");
    }
    for variable in base::VARIABLES.iter().chain(&python_choice::VARIABLES) {
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
    println!("cargo::rustc-check-cfg=cfg(dict_version, int_tag)");
    let base = base::find()?;
    let (packages, how) = packages(&base, &out)?;
    base::link(&base, &out)?;
    write(
        &out.join("recorded.rs"),
        &recorded(utf8(&packages.executable)?, &packages.minor(), &how),
    )?;
    write(
        &out.join("python_module.rs"),
        &macro_rules(&base, &packages, &out)?,
    )
}

/// The Python that stands behind the program: what PyO3 links, or a `python3` where nothing is linked.
struct Base {
    executable: PathBuf,
    /// Its properties, if the program is linked with it.
    linked: Option<Interpreter>,
    lib_dir: String,
}

/// The Python whose packages the program uses, and why it was chosen.
fn packages(base: &Base, out: &Path) -> Result<(Interpreter, String)> {
    let env = |name: &str| std::env::var_os(name);
    let mut choice = python_choice::choose(&env, &start(out), &base.executable);
    if base.linked.is_none() {
        choice = choice.without_link();
    }
    let Choice { executable, how } = choice;
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
    match &base.linked {
        Some(linked) if packages.minor() != linked.minor() => Err(IntrospectError::OtherMinor {
            chosen: packages.version,
            executable: packages.executable.display().to_string(),
            how,
            linked: linked.version.clone(),
            linked_executable: linked.executable.display().to_string(),
        }
        .into()),
        _ => Ok((packages, how)),
    }
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

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| messages::cannot_write(file, &error).into())
}

/// For `src/interpreter/recorded.rs`.
fn recorded(packages: &str, minor: &str, how: &str) -> String {
    format!(
        "/// The interpreter whose packages the program uses.\n\
         pub(crate) const PACKAGES_EXECUTABLE: &str = {packages:?};\n\
         /// Its minor version, which the bindings are made with.\n\
         #[cfg_attr(not(feature = \"pool\"), allow(dead_code, reason = \"for workers\"))]\n\
         pub(crate) const PACKAGES_VERSION: &str = {minor:?};\n\
         /// Why it was chosen.\n\
         pub(crate) const PACKAGES_HOW: &str = {how:?};\n"
    )
}

/// For `src/lib.rs`: the macro that users call. The version is empty where nothing is linked.
fn macro_rules(base: &Base, packages: &Interpreter, out: &Path) -> Result<String> {
    let version = base.linked.as_ref().map(Interpreter::minor).unwrap_or_default();
    let (executable, packages) = (utf8(&base.executable)?, utf8(&packages.executable)?);
    let (lib_dir, cache_dir) = (&base.lib_dir, out.join("cache"));
    let cache_dir = utf8(&cache_dir)?;
    let linked = format!(
        "executable = {executable:?}, version = {version:?}, lib_dir = {lib_dir:?}, packages = {packages:?}, \
         cache_dir = {cache_dir:?}"
    );
    let doc = include_str!("python_module.md");
    Ok(format!(
        "#[doc = {doc:?}]\n\
         #[macro_export]\n\
         macro_rules! python_module {{\n    \
             ($($t:tt)*) => {{\n        \
                 $crate::__private::python_module_impl! {{ @linked({linked}) ($crate) $($t)* }}\n    \
             }};\n\
         }}\n"
    ))
}

fn utf8(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| messages::not_utf8(path).into())
}
