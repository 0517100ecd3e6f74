//! Whether callables can be called: the compiler's judgement of the witnesses, in a crate beside one with the bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde::{Deserialize, Serialize};
use snakebridge_codegen::names::module_name;
use snakebridge_codegen::{Settings, Witnesses, patterns, witnesses};
use snakebridge_introspect::Selected;

use crate::{Failure, compile, measure, witness_reasons};

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
    /// By callable: those that it refuses for a reason in the [list](witness_reasons), with the reason. They do not count.
    #[serde(skip)]
    pub(crate) for_a_reason: BTreeMap<String, BTreeMap<String, &'static str>>,
    /// Entries of that list that are not needed any more.
    #[serde(skip)]
    pub(crate) idle_reasons: Vec<String>,
    /// By callable: parameters for which nothing can be written, and why.
    pub(crate) none: BTreeMap<String, BTreeSet<String>>,
    /// How many parameters that are, by reason.
    #[serde(skip)]
    pub(crate) reasons: BTreeMap<&'static str, usize>,
}

/// Describes the modules in one call, writes their witnesses, and has them compiled below `folder`.
pub(crate) fn judge(folder: &Path, python: &Selected, names: &[String]) -> Result<Judged, Failure> {
    let universe = measure::describe(python, names, false)?.universe;
    let all = witnesses(&universe, &Settings::public(names));
    let lines = source(&all, names);
    let text: Vec<&str> = lines.iter().map(|(text, _)| text.as_str()).collect();
    crates(folder, names, &text.join("\n"))?;
    let refused = check(folder, &python.python.executable)?;
    Ok(judged(&all, &lines, &refused))
}

/// A line of the crate's source, and the witness that stands on it.
type SourceLine = (String, Option<usize>);

/// The source of the crate.
fn source(all: &Witnesses, names: &[String]) -> Vec<SourceLine> {
    let mut lines = vec![("#![allow(warnings)]".to_owned(), None)];
    // They are in the order of modules.
    let mut left = all.witnesses.iter().enumerate().peekable();
    for (module, name) in names.iter().enumerate() {
        let ident = module_name(name);
        let head =
            format!("mod {ident} {{ pub use ::bindings::{ident}::*; use ::snakebridge::__private as __rt;");
        lines.push((head, None));
        while let Some((index, witness)) = left.next_if(|(_, witness)| witness.module == module) {
            lines.push((witness.tokens.to_string().replace('\n', " "), Some(index)));
        }
        lines.push(("}".to_owned(), None));
    }
    lines
}

/// Writes both crates, as one workspace.
fn crates(folder: &Path, names: &[String], text: &str) -> Result<(), Failure> {
    let modules: Vec<String> = names.iter().map(|name| format!("pub {name:?}")).collect();
    let bindings = format!(
        "snakebridge::python_module!({}, allow = [\"large\"]);\n",
        modules.join(", ")
    );
    for (name, manifest, source) in [
        ("bindings", compile::manifest("bindings")?, bindings.as_str()),
        (
            "witnesses",
            format!(
                "{}bindings = {{ path = \"../bindings\" }}\n",
                compile::manifest("witnesses")?
            ),
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
    Ok(())
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
fn check(folder: &Path, python: &Path) -> Result<BTreeMap<usize, String>, Failure> {
    let output = compile::check_command(folder, python)
        .args(["--package", "witnesses", "--message-format", "json"])
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

fn judged(all: &Witnesses, lines: &[SourceLine], errors: &BTreeMap<usize, String>) -> Judged {
    let mut judged = Judged {
        written: all.witnesses.len(),
        ..Judged::default()
    };
    for (line, words) in errors {
        // The compiler counts from one.
        let on_line = lines.get(line - 1).and_then(|(_, index)| *index);
        if let Some(witness) = on_line.and_then(|index| all.witnesses.get(index)) {
            if let Some(reason) = witness_reasons::reason(&witness.callable, &witness.form) {
                println!("REASON {} ({}): {reason}", witness.callable, witness.form);
                let known = judged.for_a_reason.entry(witness.callable.clone()).or_default();
                known.insert(witness.form.clone(), reason);
                continue;
            }
            println!("REFUSED {} ({}): {words}", witness.callable, witness.form);
            let refused = judged.refused.entry(witness.callable.clone()).or_default();
            refused.insert(witness.form.clone());
        }
    }
    for none in &all.none {
        println!("NONE {} ({}): {}", none.callable, none.parameter, none.reason);
        *judged.reasons.entry(none.reason.code()).or_default() += 1;
        let reasons = judged.none.entry(none.callable.clone()).or_default();
        reasons.insert(format!("{}: {}", none.parameter, none.reason));
    }
    let written = all.witnesses.iter().map(|witness| &witness.callable);
    let callables: BTreeSet<&String> = written.chain(judged.none.keys()).collect();
    judged.callables = callables.len();
    judged.idle_reasons = witness_reasons::idle(&judged, |pattern, begin| {
        let mut written = all.witnesses.iter();
        written.any(|one| one.form.starts_with(begin) && patterns::selects(pattern, &one.callable))
    });
    let is_bad = |name: &&String| judged.refused.contains_key(*name) || judged.none.contains_key(*name);
    judged.usable = callables.iter().filter(|name| !is_bad(name)).count();
    judged
}
