//! `doctor`: which Python and why, versions, folders; a problem does not hide the rest of the report.

use std::fmt::Write as _;
use std::path::Path;

use snakebridge_introspect::{
    Interpreter, IntrospectError, Library, Selected, database_info, library, model,
};

use crate::args::Args;
use crate::failure::Failure;
use crate::python;

pub(crate) fn doctor(args: &Args) -> Result<String, Failure> {
    let mut text = String::new();
    let mut problems = Vec::new();
    line(
        &mut text,
        "snakebridge",
        &format!("{} (model schema {})", env!("CARGO_PKG_VERSION"), model::SCHEMA),
    );
    let linked = python::linked_here();
    match &linked {
        Ok(linked) => describe_linked(&mut text, &mut problems, linked),
        Err(error) => problems.push(error.to_string()),
    }
    let selected = python::selected(args);
    match &selected {
        Ok(selected) => describe_packages(&mut text, selected),
        // The same Python may be both, and is one problem then.
        Err(error) if linked.as_ref().err().map(without_reason) != Some(without_reason(error)) => {
            problems.push(error.to_string());
        }
        Err(_) => {}
    }
    if let (Ok(linked), Ok(selected)) = (&linked, &selected)
        && let Some(problem) = other_minor(linked, selected)
    {
        problems.push(problem);
    }
    describe_types(&mut text, &mut problems, selected.as_ref().ok());
    describe_cache(&mut text);
    if problems.is_empty() {
        line(&mut text, "problems", "none");
        return Ok(text);
    }
    line(&mut text, "problems", &problems.len().to_string());
    Err(Failure {
        text,
        message: problems.join("\nerror: "),
    })
}

/// The types of the standard library: their source, and whether they cover the selected Python.
fn describe_types(text: &mut String, problems: &mut Vec<String>, selected: Option<&Selected>) {
    let info = match database_info() {
        Ok(info) => info,
        Err(error) => return problems.push(error.to_string()),
    };
    let size = info.size.div_ceil(1024);
    let found = format!("{}, {} modules, {size} KB", info.source, info.modules);
    line(text, "stdlib types", &found);
    line(text, "", &format!("for {}", ranges(&info.targets)));
    let target = selected.map(|selected| format!("{}-{}", selected.python.minor(), selected.python.platform));
    if let Some(target) = target.filter(|target| !info.targets.contains(target)) {
        let note = format!("{target} is not among them; the closest one is used instead");
        line(text, "", &note);
    }
}

fn describe_cache(text: &mut String) {
    let cache = python::cache_dir();
    let (entries, bytes) = contents(&cache);
    let kilobytes = bytes.div_ceil(1024);
    let found = format!("{} ({entries} models, {kilobytes} KB)", cache.display());
    line(text, "cache", &found);
}

fn describe_linked(text: &mut String, problems: &mut Vec<String>, linked: &Selected) {
    let found = &linked.python;
    line(text, "linked", &found.executable.display().to_string());
    describe_version(text, found);
    line(text, "", &format!("chosen by: {}", linked.how));
    match library(&found.executable) {
        Some(Library::Found(file)) => line(text, "libpython", &file.display().to_string()),
        Some(Library::Missing { name, folders }) => {
            let looked: Vec<_> = folders
                .iter()
                .map(|folder| folder.display().to_string())
                .collect();
            line(text, "libpython", "not found");
            problems.push(format!(
                "{name}, which programs link, was not found\n  looked in: {}\n\
                 help: on Debian and Ubuntu: apt-get install libpython{}-dev\n\
                 help: elsewhere install Python's development package, or set PYO3_PYTHON to another Python",
                looked.join(", "),
                found.minor()
            ));
        }
        Some(Library::Static) => {
            line(
                text,
                "libpython",
                "none: this Python was built without a shared library",
            );
            problems.push(format!(
                "{} was built without a shared library, which programs have to link\n\
                 help: with pyenv: PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install --force {}\n\
                 help: or set PYO3_PYTHON to another Python",
                found.executable.display(),
                found.version
            ));
        }
        None => line(text, "libpython", "unknown: Python does not report it"),
    }
}

fn describe_packages(text: &mut String, selected: &Selected) {
    let found = &selected.python;
    line(text, "packages", &found.executable.display().to_string());
    describe_version(text, found);
    line(text, "", &format!("chosen by: {}", selected.how));
    if let Some(file) = found.pyvenv_cfg() {
        line(text, "", &format!("a virtual environment: {}", file.display()));
    }
    line(
        text,
        "",
        &format!("standard library: {}", found.base_prefix.display()),
    );
}

fn describe_version(text: &mut String, found: &Interpreter) {
    line(
        text,
        "",
        &format!("{} {} on {}", found.implementation, found.version, found.platform),
    );
}

/// A program cannot start as one minor with the library of another.
fn other_minor(linked: &Selected, selected: &Selected) -> Option<String> {
    let (packages, library) = (&selected.python, &linked.python);
    (packages.minor() != library.minor()).then(|| {
        let error = IntrospectError::OtherMinor {
            chosen: packages.version.clone(),
            executable: packages.executable.display().to_string(),
            how: selected.how.clone(),
            linked: library.minor(),
            linked_executable: library.executable.display().to_string(),
        };
        error.to_string()
    })
}

/// The text of an error without the step of the rule that chose its Python.
fn without_reason(error: &IntrospectError) -> String {
    let text = error.to_string();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("chosen by: "));
    lines.collect::<Vec<_>>().join("\n")
}

/// `3.9 to 3.14 on linux` for `3.9-linux`, `3.10-linux` and so on, which come sorted.
fn ranges(targets: &[String]) -> String {
    let mut platforms: Vec<(&str, Vec<&str>)> = Vec::new();
    for (minor, platform) in targets.iter().filter_map(|target| target.split_once('-')) {
        match platforms.iter_mut().find(|(known, _)| *known == platform) {
            Some((_, minors)) => minors.push(minor),
            None => platforms.push((platform, vec![minor])),
        }
    }
    let shown = platforms.iter().map(|(platform, minors)| match minors[..] {
        [first, .., last] => format!("{first} to {last} on {platform}"),
        _ => format!("{} on {platform}", minors.concat()),
    });
    shown.collect::<Vec<_>>().join(", ")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_a_platform_are_one_range() {
        let targets = ["3.9-linux", "3.10-linux", "3.11-linux", "3.11-win32"].map(str::to_owned);
        assert_eq!(ranges(&targets), "3.9 to 3.11 on linux, 3.11 on win32");
        assert_eq!(ranges(&[]), "");
    }
}
