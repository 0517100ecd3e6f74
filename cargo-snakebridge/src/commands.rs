//! The commands about modules: coverage, expand, model.

use serde_json::{Value, json};
use snakebridge_codegen::deny::Denied;
use snakebridge_codegen::patterns::module_of;
use snakebridge_codegen::report::{ModuleReport, Position, Report};
use snakebridge_codegen::{Generated, ModuleSettings, Own, Settings, big_int, generate, witnesses};
use snakebridge_introspect::model::{Diagnostic, Universe};

use crate::args::Args;
use crate::failure::Failure;
use crate::python::{describe, folder};

/// The table of coverage, or its numbers as JSON.
pub(crate) fn coverage(args: &Args) -> Result<String, Failure> {
    let universe = describe(args)?.universe;
    let settings = settings(args)?;
    let mut report = generate(&universe, &settings).report;
    warn(&settings, &report);
    let calls = witnesses(&universe, &settings);
    for (index, module) in report.modules.iter_mut().enumerate() {
        module.usable = Some(calls.usable(index));
        module.no_call = calls.reasons(index);
    }
    if !args.json {
        let mut text = report.to_string();
        text.push_str(&without_call(&report.modules));
        text.push_str(&hints(&universe));
        if args.list {
            report.modules.iter().for_each(|module| list(module, &mut text));
            for none in &calls.none {
                text.push_str(&format!("\n{none}"));
            }
        }
        return Ok(text);
    }
    let modules: Vec<Value> = report.modules.iter().map(module_numbers).collect();
    Ok(format!(
        "{}\n",
        serde_json::to_string_pretty(&json!({ "modules": modules }))?
    ))
}

/// Of how many callables no call can be written, and why.
fn without_call(modules: &[ModuleReport]) -> String {
    let each = modules
        .iter()
        .flat_map(|module| module.no_call.iter().map(move |one| (&module.module, one)));
    each.map(|(module, (reason, count))| {
        format!("`{module}`: no call can be written of {count} callables: {reason}\n")
    })
    .collect()
}

/// Stub packages that would add types and are not installed.
fn hints(universe: &Universe) -> String {
    let found = universe.modules.iter().flat_map(|module| &module.diagnostics);
    let missing = found.filter(|diagnostic| diagnostic.code == "stub_package_missing");
    let line = |diagnostic: &Diagnostic| {
        let (module, wanted) = (&diagnostic.at, diagnostic.detail.as_deref().unwrap_or_default());
        format!(
            "help: `{module}` has no type hints, but `{wanted}` has them: python -m pip install {wanted}\n"
        )
    };
    missing.map(line).collect()
}

/// All places that `deny` could report, by module and lint.
fn list(module: &ModuleReport, text: &mut String) {
    for kind in Denied::ALL {
        let places = kind.places(module);
        if places.is_empty() {
            continue;
        }
        text.push_str(&format!(
            "\n{}, {}: {}\n",
            module.module,
            kind.code(),
            places.len()
        ));
        for place in places {
            text.push_str(&format!("    {place}\n"));
        }
    }
}

fn module_numbers(module: &ModuleReport) -> Value {
    let seen_emitted = |(seen, emitted): (usize, usize)| json!({ "seen": seen, "emitted": emitted });
    let places = |position| {
        let (stated, kept) = module.kept(position);
        let (all, concrete) = module.absolute(position);
        json!({ "all": all, "concrete": concrete, "stated": stated, "kept": kept })
    };
    let reasons: serde_json::Map<_, _> = module
        .reasons()
        .into_iter()
        .map(|(reason, count)| (reason.code().to_owned(), count.into()))
        .collect();
    let degraded = module.places.iter().filter_map(|place| {
        let reason = place.degraded?.code();
        Some(json!({
            "symbol": place.symbol,
            "position": place.position.code(),
            "python": place.python,
            "reason": reason,
        }))
    });
    let unverified = module
        .verification
        .iter()
        .filter(|item| item.code() != "verified");
    let unverified = unverified
        .map(|item| json!({ "symbol": item.symbol, "state": item.code(), "difference": item.difference() }));
    let skipped = module
        .skipped
        .iter()
        .map(|item| json!({ "symbol": item.symbol, "reason": item.reason.code() }));
    json!({
        "module": module.module,
        "usable": module.usable.map(|(callables, usable)| {
            json!({ "callables": callables, "usable": usable, "no_call": module.no_call })
        }),
        "callables": seen_emitted(module.callables),
        "classes": seen_emitted(module.classes),
        "attributes": seen_emitted(module.attributes),
        "params": places(Some(Position::Param)),
        "returns": places(Some(Position::Return)),
        "properties": places(Some(Position::Property)),
        "places": places(None),
        "reasons": reasons,
        "verification": module.verified(),
        "unverified": unverified.collect::<Vec<_>>(),
        "degraded": degraded.collect::<Vec<_>>(),
        "skipped": skipped.collect::<Vec<_>>(),
    })
}

/// The Rust code, formatted.
pub(crate) fn expand(args: &Args) -> Result<String, Failure> {
    let text = snakebridge_codegen::format(generated(args)?.tokens);
    let text = text.map_err(|message| Failure {
        text: String::new(),
        message,
    })?;
    Ok(format!(
        "// @generated by cargo snakebridge expand {}\n{text}",
        args.modules.join(" ")
    ))
}

/// The Model, indented.
pub(crate) fn model(args: &Args) -> Result<String, Failure> {
    Ok(format!(
        "{}\n",
        serde_json::to_string_pretty(&describe(args)?.universe)?
    ))
}

/// Those of public bindings; modules in the folder of `--path` are the crate's own.
fn settings(args: &Args) -> Result<Settings, Failure> {
    let mut settings = Settings::public(&args.modules);
    if let Some(folder) = folder(args)? {
        for module in settings
            .modules
            .iter_mut()
            .filter(|module| folder.holds(&module.python))
        {
            module.own = Some(Own::Folder(folder.path().display().to_string()));
        }
    }
    for pattern in &args.big_int {
        place(&mut settings.modules, pattern)?;
    }
    Ok(settings)
}

/// Gives a pattern to its module, as `python_module!` does: one for everything to all, with several modules to the one whose name it
/// begins with.
fn place(modules: &mut [ModuleSettings], pattern: &str) -> Result<(), Failure> {
    match modules {
        _ if pattern == "*" => modules
            .iter_mut()
            .for_each(|module| module.big_int.push(pattern.to_owned())),
        [only] => only.big_int.push(pattern.to_owned()),
        several => {
            let names = several.iter().map(|module| module.python.clone());
            let Some((index, rest)) = module_of(pattern, names) else {
                return Err(Failure {
                    text: String::new(),
                    message: format!(
                        "the pattern `{pattern}` of --big-int must begin with the name of its module, as several are given"
                    ),
                });
            };
            several[index].big_int.push(rest.to_owned());
        }
    }
    Ok(())
}

/// Warns of patterns without an effect.
fn warn(settings: &Settings, report: &Report) {
    for (module, found) in settings.modules.iter().zip(&report.modules) {
        let patterns = module.big_int.iter().filter(|pattern| *pattern != "*");
        for message in patterns.filter_map(|pattern| big_int::idle(found, pattern)) {
            eprintln!("warning: {message}");
        }
    }
}

fn generated(args: &Args) -> Result<Generated, Failure> {
    let universe = describe(args)?.universe;
    let settings = settings(args)?;
    let generated = generate(&universe, &settings);
    warn(&settings, &generated.report);
    Ok(generated)
}
