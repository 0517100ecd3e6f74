//! Whether callables can be called: the compiler's judgement of the witnesses, in a crate beside one with the bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use snakebridge_codegen::names::module_name;
use snakebridge_codegen::{Settings, Witnesses, witnesses};
use snakebridge_introspect::Selected;

use crate::{Failure, measure};

/// What became of the witnesses of some modules.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Judged {
    /// How many callables there are.
    pub(crate) callables: usize,
    /// Those of them all of whose witnesses compile.
    pub(crate) usable: usize,
    /// How many calls were written.
    pub(crate) written: usize,
    /// By callable: the calls that the compiler refuses.
    pub(crate) refused: BTreeMap<String, BTreeSet<String>>,
    /// By callable: parameters for which nothing can be written, and why.
    pub(crate) none: BTreeMap<String, BTreeSet<String>>,
}

/// Describes the modules in one call, writes their witnesses, and has them compiled below `folder`.
pub(crate) fn judge(folder: &Path, python: &Selected, names: &[String]) -> Result<Judged, Failure> {
    let universe = measure::describe(python, names, false)?.universe;
    let all = witnesses(&universe, &Settings::public(names));
    let (text, lines) = text(&all, names);
    let manifest = crates(folder, names, &text)?;
    let refused = check(&manifest, folder, &python.python.executable)?;
    Ok(judged(&all, &lines, &refused))
}

/// The source of the crate, and which witness stands on which line, counted from one.
fn text(all: &Witnesses, names: &[String]) -> (String, BTreeMap<usize, usize>) {
    let mut out = "#![allow(warnings)]\n".to_owned();
    let (mut lines, mut line) = (BTreeMap::new(), 2);
    for (module, name) in names.iter().enumerate() {
        let ident = module_name(name);
        let _ = writeln!(
            out,
            "mod {ident} {{ pub use ::bindings::{ident}::*; use ::snakebridge::__private as __rt;"
        );
        line += 1;
        for (index, witness) in all.witnesses.iter().enumerate() {
            if witness.module == module {
                let _ = writeln!(out, "{}", witness.tokens.to_string().replace('\n', " "));
                lines.insert(line, index);
                line += 1;
            }
        }
        out.push_str("}\n");
        line += 1;
    }
    (out, lines)
}

/// Writes both crates; returns the manifest of the one with the witnesses.
fn crates(folder: &Path, names: &[String], text: &str) -> Result<PathBuf, Failure> {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../snakebridge")
        .canonicalize()?;
    let runtime = format!("snakebridge = {{ path = {:?} }}\n", runtime.display().to_string());
    let package = |name: &str, more: &str| {
        format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n{runtime}{more}"
        )
    };
    let modules: Vec<String> = names.iter().map(|name| format!("pub {name:?}")).collect();
    let bindings = format!(
        "snakebridge::python_module!({}, allow = [\"large\"]);\n",
        modules.join(", ")
    );
    for (name, manifest, source) in [
        ("bindings", package("bindings", ""), bindings.as_str()),
        (
            "witnesses",
            package("witnesses", "bindings = { path = \"../bindings\" }\n"),
            text,
        ),
    ] {
        fs::create_dir_all(folder.join(name).join("src"))?;
        fs::write(folder.join(name).join("Cargo.toml"), manifest)?;
        fs::write(folder.join(name).join("src/lib.rs"), source)?;
    }
    // The versions of this workspace.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nmembers = [\"bindings\", \"witnesses\"]\nresolver = \"3\"\n",
    )?;
    Ok(folder.join("witnesses/Cargo.toml"))
}

/// A line of cargo's messages, as far as it matters here.
#[derive(Deserialize)]
struct Line {
    target: Option<Target>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Span {
    is_primary: bool,
    line_start: usize,
    file_name: String,
}

/// The lines with errors, each with its first one.
fn check(manifest: &Path, folder: &Path, python: &Path) -> Result<BTreeMap<usize, String>, Failure> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--message-format", "json", "--manifest-path"])
        .arg(manifest)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("PYO3_PYTHON", python)
        .stderr(Stdio::inherit())
        .output()?;
    let mut found = BTreeMap::new();
    for line in output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let line: Line = serde_json::from_slice(line)?;
        let Some(message) = line.message.filter(|message| message.level == "error") else {
            continue;
        };
        let name = line.target.map(|target| target.name).unwrap_or_default();
        let code = message.code.map(|code| code.code).unwrap_or_default();
        let words = format!("{code} {}", message.message.lines().next().unwrap_or_default());
        // In the expansion of a macro of the witness, the place of the witness itself comes last.
        let mut places = message.spans.iter().filter(|span| span.is_primary);
        let place = places.rfind(|span| span.file_name.ends_with("src/lib.rs"));
        match place {
            Some(place) if name == "witnesses" => {
                found.entry(place.line_start).or_insert(words);
            }
            _ if message.message.starts_with("aborting")
                || message.message.starts_with("could not compile") => {}
            _ => return Err(Failure(format!("{name} does not compile: {words}"))),
        }
    }
    if found.is_empty() && !output.status.success() {
        return Err(Failure("the witnesses were not compiled".to_owned()));
    }
    Ok(found)
}

fn judged(all: &Witnesses, lines: &BTreeMap<usize, usize>, errors: &BTreeMap<usize, String>) -> Judged {
    let mut judged = Judged {
        written: all.witnesses.len(),
        ..Judged::default()
    };
    for (line, words) in errors {
        if let Some(witness) = lines.get(line).and_then(|index| all.witnesses.get(*index)) {
            println!("REFUSED {} ({}): {words}", witness.callable, witness.form);
            let refused = judged.refused.entry(witness.callable.clone()).or_default();
            refused.insert(witness.form.clone());
        }
    }
    for none in &all.none {
        println!("NONE {} ({}): {}", none.callable, none.parameter, none.reason);
        let reasons = judged.none.entry(none.callable.clone()).or_default();
        reasons.insert(format!("{}: {}", none.parameter, none.reason));
    }
    let written = all.witnesses.iter().map(|witness| &witness.callable);
    let callables: BTreeSet<&String> = written.chain(judged.none.keys()).collect();
    judged.callables = callables.len();
    let is_bad = |name: &&String| judged.refused.contains_key(*name) || judged.none.contains_key(*name);
    judged.usable = callables.iter().filter(|name| !is_bad(name)).count();
    judged
}
