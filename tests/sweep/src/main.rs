//! The sweep over the standard library: `cargo run --release -p snakebridge-sweep`; over packages: `tests/packages.sh`.
//!
//! Each public module of the interpreter is described and generated, alone and all in one call, and with `--compile` also
//! compiled. The numbers are compared with the committed ledger of that version of Python.

mod compile;
mod cpu;
mod digest;
mod facts;
mod ledger;
mod measure;
mod witness;
mod witness_ledger;
mod witness_reasons;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use snakebridge_introspect::{Selected, probe};

use facts::Module;
use ledger::{Ledger, Row};

const HELP: &str = "\
Sweep over the standard library.

Usage: cargo run --release -p snakebridge-sweep -- [OPTIONS] [MODULE...]

Without modules: all public ones of the interpreter. A number that is worse than in the ledger fails.

Options:
  --compile      Also compile the bindings, each module alone and all in one call: some ten minutes
  --bless        Rewrite the ledger
  --digest       Print a hash of each module's Model and of its bindings, and nothing else: two states of the generator
                 that print the same lines generate the same
  --witness      Compile a call of every callable, as a person would write it, and nothing else
  --folder PATH  Where the witnesses are compiled, and left; a temporary folder if not given
  --python PATH  The interpreter, python3 of PATH if not given
  --ledger NAME  A separate ledger, for other modules than those of the standard library; all of it is then compared
";

/// What went wrong, in one message.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

#[derive(Debug, Default)]
struct Args {
    compile: bool,
    bless: bool,
    digest: bool,
    witness: bool,
    folder: Option<PathBuf>,
    python: Option<PathBuf>,
    ledger: Option<String>,
    modules: Vec<String>,
}

fn main() -> ExitCode {
    let mut line = std::env::args_os().skip(1);
    let result = match compile::notes() {
        Some(notes) => compile::wrap(&notes, line),
        None => parse(&mut line.by_ref().map(|word| word.to_string_lossy().into_owned())).and_then(|args| {
            match args {
                Some(args) => sweep(&args),
                None => {
                    print!("{HELP}");
                    Ok(ExitCode::SUCCESS)
                }
            }
        }),
    };
    result.unwrap_or_else(|Failure(message)| {
        eprintln!("sweep: {message}");
        ExitCode::FAILURE
    })
}

fn parse(line: &mut dyn Iterator<Item = String>) -> Result<Option<Args>, Failure> {
    let mut args = Args::default();
    while let Some(word) = line.next() {
        match word.as_str() {
            "--compile" => args.compile = true,
            "--bless" => args.bless = true,
            "--digest" => args.digest = true,
            "--witness" => args.witness = true,
            "--folder" => {
                let path = line
                    .next()
                    .ok_or_else(|| Failure("--folder needs a path".to_owned()))?;
                args.folder = Some(path.into());
            }
            "--python" => {
                let path = line
                    .next()
                    .ok_or_else(|| Failure("--python needs a path".to_owned()))?;
                args.python = Some(path.into());
            }
            "--ledger" => {
                let name = line
                    .next()
                    .ok_or_else(|| Failure("--ledger needs a name".to_owned()))?;
                args.ledger = Some(name);
            }
            "-h" | "--help" => return Ok(None),
            option if option.starts_with('-') => {
                return Err(Failure(format!("unknown option {option}; see --help")));
            }
            module => args.modules.push(module.to_owned()),
        }
    }
    Ok(Some(args))
}

fn sweep(args: &Args) -> Result<ExitCode, Failure> {
    let wanted = args.python.clone().unwrap_or_else(|| "python3".into());
    let python = probe(&wanted, "the sweep")?;
    let file = ledger_file(args.ledger.as_deref(), &python.version);
    // A run over some modules of the standard library is partial; one with another ledger is about exactly those that are named.
    let is_whole = args.modules.is_empty() || args.ledger.is_some();
    let executable = python.executable.clone();
    let selected = Selected {
        how: "the sweep".to_owned(),
        python,
    };
    let modules = modules(&executable, &args.modules)?;
    if args.digest {
        digest::print(&selected, &modules)?;
        return Ok(ExitCode::SUCCESS);
    }
    if args.witness {
        return witnessed(args, &selected, &modules, is_whole);
    }
    let mut now = Ledger::default();
    let mut failures = Vec::new();
    for module in &modules {
        match measure::row(&selected, module) {
            Ok(row) => {
                now.0.insert(module.name.clone(), row);
            }
            Err(Failure(message)) => failures.push(format!("{}: {message}", module.name)),
        }
    }
    if is_whole {
        now.0
            .insert(ledger::TOGETHER.to_owned(), together(&selected, &modules)?);
    }
    let before = Ledger::read(&file)?;
    if args.compile {
        compiled(&mut now, &executable, &modules)?;
    } else {
        keep_compiled(&mut now, &before);
    }
    show(&now, is_whole && args.ledger.is_none());
    failures.extend(now.worse_than(&before));
    for module in now.missing_from(&before, is_whole) {
        println!("{module}: in the ledger, but this Python does not import it");
    }
    if args.bless {
        let mut kept = before;
        if is_whole {
            kept.0.clear();
        }
        kept.0.extend(now.0);
        kept.write(&file)?;
        println!("wrote the ledger of {} modules", kept.0.len());
    } else if before.0.is_empty() {
        println!(
            "no ledger for Python {}: nothing is compared",
            selected.python.version
        );
    }
    for failure in &failures {
        println!("WORSE {failure}");
    }
    println!(
        "sweep: {} modules, {} numbers worse than the ledger",
        modules.len(),
        failures.len()
    );
    let fails = !failures.is_empty() && !args.bless;
    Ok(if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Has the witnesses compiled. The ledger has those of all modules, or of all that another ledger is about.
fn witnessed(
    args: &Args,
    python: &Selected,
    modules: &[Module],
    is_whole: bool,
) -> Result<ExitCode, Failure> {
    let imported = modules.iter().filter(|module| !module.is_static());
    let names: Vec<String> = imported.map(|module| module.name.clone()).collect();
    let temporary = tempfile::tempdir()?;
    let folder = args.folder.as_deref().unwrap_or(temporary.path());
    let judged = witness::judge(folder, python, &names)?;
    witness_ledger::show(&judged);
    let kind = args.ledger.iter().map(String::as_str).chain(["witness"]);
    let name = kind.collect::<Vec<_>>().join("-");
    let file = ledger_file(Some(&name), &python.python.version);
    let is_well = !is_whole || witness_ledger::compare(&judged, &file, args.bless)?;
    Ok(if is_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Patch releases differ in names and signatures, platforms as well, so each has its own ledger.
fn ledger_file(name: Option<&str>, version: &str) -> PathBuf {
    let name = name.map(|name| format!("{name}-")).unwrap_or_default();
    let name = format!("ledger/{name}{version}-{}.json", std::env::consts::OS);
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The modules to sweep, with what they have.
fn modules(python: &Path, named: &[String]) -> Result<Vec<Module>, Failure> {
    let library = facts::library(python)?;
    let wanted = if named.is_empty() { &library.modules } else { named };
    let mut found = Vec::new();
    for name in wanted {
        let names = if library.never_imported.contains(name) {
            None
        } else {
            Some(facts::names(python, name)?)
        };
        // A module of another platform is in the list as well; it cannot be imported here.
        let is_elsewhere = names.as_ref().is_some_and(|names| names.error.is_some());
        if !is_elsewhere || !named.is_empty() {
            let name = name.clone();
            found.push(Module { name, names });
        }
    }
    Ok(found)
}

/// All modules in one call: what they say of each other must fit.
fn together(python: &Selected, modules: &[Module]) -> Result<Row, Failure> {
    let names: Vec<String> = modules
        .iter()
        .filter(|module| !module.is_static())
        .map(|module| module.name.clone())
        .collect();
    let before = cpu::of_children();
    let universe = measure::describe(python, &names, false)?.universe;
    let seconds = cpu::of_children() - before;
    let generated = measure::generated(&universe, &names);
    let mut rows = Ledger::default();
    for report in &generated.report.modules {
        rows.0.insert(report.module.clone(), measure::numbers(report));
    }
    let long_names = rows.0.values().flat_map(|row| row.long_names.clone()).collect();
    Ok(Row {
        long_names,
        tokens: generated.sizes.iter().sum(),
        seconds: Some((seconds, 0.0)),
        ..rows.total()
    })
}

fn compiled(now: &mut Ledger, python: &Path, modules: &[Module]) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let outcomes = compile::check(folder.path(), python, modules)?;
    for (module, row) in &mut now.0 {
        let binary = if module == ledger::TOGETHER {
            compile::ALL
        } else {
            module
        };
        if let Some(outcome) = outcomes.get(binary) {
            row.compiles = Some(outcome.is_clean);
            let described = row.seconds.map_or(0.0, |seconds| seconds.0);
            row.seconds = Some((described, outcome.seconds));
            row.memory = Some(outcome.memory);
        }
    }
    Ok(())
}

/// What this run did not do stays as it was.
fn keep_compiled(now: &mut Ledger, before: &Ledger) {
    for (module, row) in &mut now.0 {
        if let Some(before) = before.0.get(module) {
            row.compiles = before.compiles;
            row.memory = before.memory;
            row.seconds = row.seconds.map(|(described, _)| {
                let checked = before.seconds.map_or(0.0, |(_, checked)| checked);
                (described, checked)
            });
        }
    }
}

fn show(ledger: &Ledger, is_whole: bool) {
    if !is_whole {
        for (module, row) in &ledger.0 {
            line(module, row);
            for (symbol, reason) in &row.left_out {
                println!("    left out: {symbol}, {reason}");
            }
        }
    }
    let total = ledger.total();
    if is_whole && let Some(row) = ledger.0.get(ledger::TOGETHER) {
        line(ledger::TOGETHER, row);
    }
    line("each alone", &total);
    for (reason, count) in measure::sorted(&total.reasons) {
        println!("    {count:>6} {reason}");
    }
    for (state, count) in measure::sorted(&total.verification) {
        println!("    {count:>6} {state}");
    }
    for name in &total.vanished {
        println!("VANISHED {name}");
    }
}

fn line(name: &str, row: &Row) {
    let share = |share: ledger::Share| format!("{}/{} {:.2} %", share.1, share.0, share.percent());
    println!(
        "{name}: functions {}, constants {}, classes {}, methods {}, constructors {}",
        share(row.functions),
        share(row.constants),
        share(row.classes),
        share(row.methods),
        share(row.constructors)
    );
    let places = [
        ("parameters", row.params),
        ("returns", row.returns),
        ("properties", row.properties),
    ];
    for (kind, places) in places {
        println!(
            "    {kind}: kept {}, absolute {}",
            share(places.kept),
            share(places.absolute)
        );
    }
    let compiled = row
        .memory
        .map(|memory| format!(", {memory} MB at most in the compiler"));
    let (described, checked) = row.seconds.unwrap_or_default();
    println!(
        "    {} tokens; {described:.1} s of CPU to describe, {checked:.1} s to check{}",
        row.tokens,
        compiled.unwrap_or_default()
    );
}
