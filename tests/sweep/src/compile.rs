//! `cargo check` of bindings in a separate crate, one binary for each module and one for all, its CPU time by binary.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::facts::Module;
use crate::{Failure, cpu};

/// Set for the compiler's wrapper: where it leaves its notes.
const NOTES: &str = "SNAKEBRIDGE_SWEEP_NOTES";
/// The binary that has all modules in one call.
pub(crate) const ALL: &str = "all_modules";

/// What became of one binary.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) is_clean: bool,
    pub(crate) seconds: f64,
    /// Megabytes at most.
    pub(crate) memory: u64,
}

/// Checks the bindings of each module alone and of all together; the crate is made in `folder`.
pub(crate) fn check(
    folder: &Path,
    python: &Path,
    modules: &[Module],
) -> Result<BTreeMap<String, Outcome>, Failure> {
    let bins = folder.join("src/bin");
    fs::create_dir_all(&bins)?;
    fs::write(
        folder.join("Cargo.toml"),
        format!("{}[workspace]\n", manifest("swept")?),
    )?;
    let one = |name: &str, call: &str| {
        let text = format!("#![deny(warnings, missing_docs)]\n//! Swept.\n{call}\nfn main() {{}}\n");
        fs::write(bins.join(format!("{name}.rs")), text)
    };
    for module in modules {
        let mode = if module.is_static() {
            ", introspect = \"static\""
        } else {
            ""
        };
        one(
            &binary(&module.name),
            &format!(
                "snakebridge::python_module!(pub {:?}{mode}, allow = [\"large\"]);",
                module.name
            ),
        )?;
    }
    let imported = modules.iter().filter(|module| !module.is_static());
    let all: Vec<String> = imported.map(|module| format!("pub {:?}", module.name)).collect();
    one(
        ALL,
        &format!(
            "snakebridge::python_module!({}, allow = [\"large\"]);",
            all.join(", ")
        ),
    )?;
    let notes = folder.join("notes");
    fs::create_dir_all(&notes)?;
    // Its own exit code says no more than the notes do.
    check_command(folder, python)
        .args(["--bins", "--keep-going"])
        .env("RUSTC_WORKSPACE_WRAPPER", std::env::current_exe()?)
        .env(NOTES, &notes)
        .status()?;
    let names = modules
        .iter()
        .map(|module| module.name.clone())
        .chain([ALL.to_owned()]);
    names
        .map(|name| {
            let note = fs::read_to_string(notes.join(binary(&name)))
                .map_err(|error| Failure(format!("the bindings of {name} were not compiled: {error}")))?;
            Ok((name, outcome(&note)))
        })
        .collect()
}

/// The manifest of a package that depends on the runtime of this workspace; further dependencies may follow.
pub(crate) fn manifest(name: &str) -> Result<String, Failure> {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../snakebridge")
        .canonicalize()?;
    Ok(format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\nsnakebridge = {{ path = {:?} }}\n",
        runtime.display().to_string()
    ))
}

/// `cargo check` of what is in `folder`, with this interpreter.
pub(crate) fn check_command(folder: &Path, python: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["check", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("PYO3_PYTHON", python);
    command
}

fn outcome(note: &str) -> Outcome {
    let mut words = note.split_whitespace();
    let mut number = || {
        words
            .next()
            .and_then(|word| word.parse::<f64>().ok())
            .unwrap_or(0.0)
    };
    let (seconds, memory) = (number(), number());
    Outcome {
        is_clean: words.next() == Some("ok"),
        seconds,
        memory: memory as u64,
    }
}

/// A crate name for a module; `all_modules` is not a module.
fn binary(module: &str) -> String {
    if module == ALL {
        ALL.to_owned()
    } else {
        format!("m_{}", module.replace('.', "_dot_"))
    }
}

/// Where the notes go, if this process is the compiler's wrapper.
pub(crate) fn notes() -> Option<PathBuf> {
    std::env::var_os(NOTES).map(PathBuf::from)
}

/// Runs the compiler that cargo meant to run, and notes its CPU seconds and its end.
pub(crate) fn wrap(notes: &Path, mut line: impl Iterator<Item = OsString>) -> Result<ExitCode, Failure> {
    let rustc = line
        .next()
        .ok_or_else(|| Failure("no compiler is named".to_owned()))?;
    let arguments: Vec<OsString> = line.collect();
    let name = arguments
        .windows(2)
        .find(|pair| pair[0] == "--crate-name")
        .map(|pair| pair[1].clone());
    let mut child = Command::new(rustc).args(&arguments).spawn()?;
    let (status, memory) = cpu::wait_and_measure(&mut child)?;
    if let Some(name) = name.filter(|name| name.to_string_lossy() != "___") {
        let word = if status.success() { "ok" } else { "failed" };
        fs::write(
            notes.join(name),
            format!("{:.2} {memory} {word}", cpu::of_children()),
        )?;
    }
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
