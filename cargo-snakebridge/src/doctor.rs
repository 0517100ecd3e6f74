//! `doctor`: which Python and why, versions, folders; all of it is said even if a part is wrong.

use std::fmt::Write as _;
use std::path::Path;

use snakebridge_introspect::{Selected, database_info, model};

use crate::args::Args;
use crate::{Failure, python};

pub(crate) fn doctor(args: &Args) -> Result<String, Failure> {
    let mut text = String::new();
    let mut problems = Vec::new();
    line(
        &mut text,
        "snakebridge",
        &format!("{} (model schema {})", env!("CARGO_PKG_VERSION"), model::SCHEMA),
    );
    let target = match python::selected(args) {
        Ok(selected) => {
            describe_python(&mut text, &selected);
            Some(format!(
                "{}-{}",
                selected.python.minor(),
                selected.python.platform
            ))
        }
        Err(error) => {
            problems.push(error.to_string());
            None
        }
    };
    match database_info() {
        Ok(info) => {
            let size = info.size.div_ceil(1024);
            line(
                &mut text,
                "stdlib types",
                &format!("{}, {} modules, {size} KB", info.source, info.modules),
            );
            line(&mut text, "", &format!("for {}", info.targets.join(", ")));
            if let Some(target) = target.filter(|target| !info.targets.contains(target)) {
                line(
                    &mut text,
                    "",
                    &format!("{target} is not among them: the closest one stands in"),
                );
            }
        }
        Err(error) => problems.push(error.to_string()),
    }
    let cache = python::cache_dir();
    let (entries, bytes) = contents(&cache);
    line(
        &mut text,
        "cache",
        &format!(
            "{} ({entries} models, {} KB)",
            cache.display(),
            bytes.div_ceil(1024)
        ),
    );
    if problems.is_empty() {
        return Ok(text);
    }
    Err(Failure {
        text,
        message: problems.join("\nerror: "),
    })
}

fn describe_python(text: &mut String, selected: &Selected) {
    let found = &selected.python;
    line(text, "python", &found.executable.display().to_string());
    line(
        text,
        "",
        &format!("{} {} on {}", found.implementation, found.version, found.platform),
    );
    line(text, "", &format!("chosen by: {}", selected.how));
    line(
        text,
        "",
        &format!("standard library: {}", found.base_prefix.display()),
    );
    if let Some(file) = found.pyvenv_cfg() {
        line(text, "", &format!("a virtual environment: {}", file.display()));
    }
    let found = found.minor();
    let note = format!("a program gets its packages from here if PyO3 links a Python {found} too");
    line(text, "", &note);
}

fn line(text: &mut String, label: &str, value: &str) {
    // Writing into a String does not fail.
    let _ = writeln!(text, "{label:<14}{value}");
}

/// Models and bytes in the cache.
fn contents(folder: &Path) -> (usize, u64) {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let models = files.filter(|file| file.file_name().to_string_lossy().starts_with("model-"));
    let sizes = models.filter(|file| file.path().extension().is_some_and(|kind| kind == "json"));
    sizes.fold((0, 0), |(count, bytes), file| {
        (count + 1, bytes + file.metadata().map_or(0, |data| data.len()))
    })
}
