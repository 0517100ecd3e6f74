//! The longer messages of [`crate::IntrospectError`], and the indentation of Python's output in them.

use std::path::Path;

pub(crate) fn import_text(
    module: &str,
    message: &str,
    traceback: &str,
    executable: &str,
    folder: Option<&Path>,
) -> String {
    // In static mode; and where the import fails so, the source cannot be read either.
    if message.starts_with("the source of ") {
        return format!("`{module}` cannot be described: {message}\nhelp: correct the error in the source");
    }
    let event = match message.strip_prefix(&format!("importing {module} ")) {
        Some(event) => event.to_owned(),
        None => format!("failed: {message}"),
    };
    let mut text = format!("importing `{module}` {event}\n{}", indented(traceback));
    // The usual reason is a missing dependency of the module.
    let missing = message
        .split_once("No module named '")
        .and_then(|(_, rest)| rest.split('\'').next());
    if let Some(missing) = missing {
        text.push_str(&format!(
            "help: install the missing module: {executable} -m pip install {}\n",
            distribution_of(missing)
        ));
    }
    let place = folder.map_or_else(String::new, |folder| format!("PYTHONPATH={} ", folder.display()));
    text.push_str(&format!(
        "help: reproduce it: {place}{executable} -c \"import {module}\"\n"
    ));
    if !message.contains(" raised SyntaxError: ") {
        text.push_str("help: or describe it without importing it: introspect = \"static\"");
    }
    text.truncate(text.trim_end().len());
    text
}

/// The help for a missing module: how to install it, unless its package exists.
pub(crate) fn way_to(module: &str, missing: &str, executable: &str) -> String {
    match missing.rsplit_once('.') {
        Some((parent, name)) => {
            format!(
                "help: `{parent}` exists, but has no submodule `{name}`; its functions and classes are bound by the name \
                 `{parent}`"
            )
        }
        None => format!(
            "help: install it: {executable} -m pip install {}",
            distribution_of(module)
        ),
    }
}

pub(crate) fn no_local_module_text(path: &Path, modules: &[String], found: &[String]) -> String {
    let has = match found {
        [] => "it contains no Python modules; `path` must be the folder that contains `name.py` or `name/__init__.py`"
            .to_owned(),
        found => format!("it contains {}", quoted_list(found)),
    };
    let wanted = quoted_list(modules);
    format!("{} does not contain {wanted}\nhelp: {has}", path.display())
}

pub(crate) fn quoted_list(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

pub(crate) fn did_you_mean(names: &[String]) -> String {
    match names {
        [] => String::new(),
        names => format!("help: did you mean {}?\n", quoted(names)),
    }
}

fn quoted(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(" or ")
}

pub(crate) fn unmatched_text(
    module: &str,
    names: &[(String, Vec<String>)],
    failed: &[(String, String)],
) -> String {
    let mut text = format!("`{module}` has nothing that matches ");
    text.push_str(&quoted_list(
        &names.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(),
    ));
    for (name, closest) in names {
        if let Some((_, reason)) = failed.iter().find(|(own, _)| own == name) {
            text.push_str(&format!("\nnote: reading `{module}.{name}` raised {reason}"));
        } else if !closest.is_empty() {
            text.push_str(&format!(
                "\nhelp: instead of `{name}`, did you mean {}?",
                quoted(closest)
            ));
        }
    }
    text.push_str(&format!(
        "\nhelp: see all names: cargo snakebridge expand {module}"
    ));
    text
}

pub(crate) fn idle_exclude_text(module: &str, pattern: &str, closest: &[String]) -> String {
    let meant = did_you_mean(closest);
    format!(
        "`{module}` has nothing that matches `{pattern}`, so this pattern of `exclude` has no effect\n{meant}help: remove it, or correct it"
    )
}

/// The name for pip: a submodule comes with its package, and some packages have another name on PyPI.
fn distribution_of(module: &str) -> &str {
    const OTHER_NAMES: [(&str, &str); 8] = [
        ("PIL", "pillow"),
        ("attr", "attrs"),
        ("bs4", "beautifulsoup4"),
        ("cv2", "opencv-python"),
        ("dateutil", "python-dateutil"),
        ("skimage", "scikit-image"),
        ("sklearn", "scikit-learn"),
        ("yaml", "pyyaml"),
    ];
    let package = module.split('.').next().unwrap_or(module);
    OTHER_NAMES
        .iter()
        .find(|(name, _)| *name == package)
        .map_or(package, |(_, distribution)| distribution)
}

/// The last lines of Python's output, marked as such.
pub(crate) fn indented(text: &str) -> String {
    const LINES: usize = 25;
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let shown = &lines[lines.len().saturating_sub(LINES)..];
    let mut out = String::new();
    if shown.len() < lines.len() {
        out.push_str("  | ..\n");
    }
    for line in shown {
        out.push_str("  | ");
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_tracebacks_are_cut_at_the_front() {
        let text: String = (0..40).map(|line| format!("line {line}\n")).collect();
        let shown = indented(&text);
        assert!(
            shown.starts_with("  | ..\n  | line 15\n") && shown.ends_with("  | line 39\n"),
            "{shown}"
        );
        assert_eq!(indented(""), "");
    }
}
