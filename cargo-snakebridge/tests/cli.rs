//! The command as a user runs it: answers, messages, exit codes.

#![allow(clippy::unwrap_used)]

use std::process::{Command, Output};

use tempfile::TempDir;

fn run(arguments: &[&str]) -> (Output, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-snakebridge"));
    command
        .arg("snakebridge")
        .args(arguments)
        .current_dir(folder.path());
    for variable in ["SNAKEBRIDGE_PYTHON", "PYO3_PYTHON", "VIRTUAL_ENV", "CONDA_PREFIX"] {
        command.env_remove(variable);
    }
    let cache = if cfg!(windows) {
        "LOCALAPPDATA"
    } else {
        "XDG_CACHE_HOME"
    };
    (command.env(cache, folder.path()).output().unwrap(), folder)
}

fn good(arguments: &[&str]) -> String {
    let (output, _) = run(arguments);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn bad(arguments: &[&str], code: i32) -> String {
    let (output, _) = run(arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

#[test]
fn model_prints_what_introspection_gives() {
    let model: snakebridge_introspect::model::Universe =
        serde_json::from_str(&good(&["model", "re", "math"])).unwrap();
    assert_eq!(model.schema, snakebridge_introspect::model::SCHEMA);
    assert_eq!(
        model.modules.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(),
        ["re", "math"]
    );
}

#[test]
fn expand_prints_rust() {
    let text = good(&["expand", "math"]);
    let file = syn::parse_file(&text).unwrap();
    assert!(text.starts_with("// @generated"));
    assert!(
        file.items
            .iter()
            .any(|item| matches!(item, syn::Item::Mod(m) if m.ident == "math")),
        "{text}"
    );
}

#[test]
fn expand_has_integers_of_any_size_where_the_patterns_say_so() {
    let returned = |arguments: &[&str]| {
        let text = good(arguments);
        let (_, rest) = text.split_once("pub fn factorial").unwrap();
        let (signature, _) = rest.split_once('{').unwrap();
        signature.contains("BigInt>")
    };
    assert!(!returned(&["expand", "math"]));
    assert!(returned(&["expand", "math", "--big-int", "fact*"]));
    assert!(returned(&["expand", "math", "--big-int=*"]));
    assert!(returned(&[
        "expand",
        "math",
        "colorsys",
        "--big-int",
        "math.factorial"
    ]));
    let (output, _) = run(&["expand", "math", "--big-int", "factoral"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(
        output.status.success() && text.contains("did you mean `factorial`?"),
        "{text}"
    );
    let text = bad(&["expand", "math", "colorsys", "--big-int", "factorial"], 1);
    assert!(text.contains("must begin with the name of its module"), "{text}");
}

#[test]
fn coverage_comes_as_a_table_and_as_numbers() {
    assert!(
        good(&["coverage", "math"])
            .lines()
            .any(|line| line.starts_with("math "))
    );
    let numbers: serde_json::Value = serde_json::from_str(&good(&["coverage", "--json", "math"])).unwrap();
    let module = &numbers["modules"][0];
    assert_eq!(module["module"], "math");
    assert!(module["callables"]["seen"].as_u64().unwrap() > 40, "{module}");
    assert!(module["params"]["kept"].as_u64() <= module["params"]["stated"].as_u64());
}

#[test]
fn coverage_begins_with_what_is_typed_of_all_and_what_can_be_called() {
    let text = good(&["coverage", "sys"]);
    let (head, row) = text.split_once('\n').unwrap();
    let columns: Vec<&str> = head
        .split("  ")
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(columns[..3], ["module", "typed, of all", "usable"], "{head}");
    let numbers: serde_json::Value = serde_json::from_str(&good(&["coverage", "--json", "sys"])).unwrap();
    let module = &numbers["modules"][0];
    let places = &module["places"];
    let typed = format!("{}/{}", places["concrete"], places["all"]);
    assert!(row.split_whitespace().any(|word| word == typed), "{row}: {typed}");
    let (all, usable) = (&module["usable"]["callables"], &module["usable"]["usable"]);
    assert!(all.as_u64().unwrap() > 50, "{module}");
    assert!(usable.as_u64() <= all.as_u64(), "{module}");
}

#[test]
fn coverage_lists_what_a_call_could_deny() {
    let text = good(&["coverage", "--list", "functools"]);
    assert!(text.contains("\nfunctools, stub_only: "), "{text}");
    assert!(text.contains("\n    functools.reduce\n"), "{text}");
    let numbers: serde_json::Value =
        serde_json::from_str(&good(&["coverage", "--json", "functools"])).unwrap();
    let unverified = numbers["modules"][0]["unverified"].as_array().unwrap();
    let reduce = unverified
        .iter()
        .find(|item| item["symbol"] == "functools.reduce");
    assert_eq!(reduce.unwrap()["state"], "stub_only");
}

#[test]
fn modules_of_the_crate_are_found_by_path() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write(
        "prices.py",
        "def total(a: flaot, b) -> float:\n    return a\n"
            .replace("flaot", "'flaot'")
            .as_str(),
    );
    let path = folder.path().to_str().unwrap();
    let listed = good(&["coverage", "--list", "--path", path, "prices"]);
    let expected = "\nprices, untyped: 2\n    prices.total(a) (param): `flaot` is not defined; did you mean `float`?\n    prices.total(b) (param)\n";
    assert!(listed.contains(expected), "{listed}");
    assert!(good(&["model", "--path", path, "prices"]).contains("\"total\""));
    let code = good(&["expand", "--path", path, "prices"]);
    assert!(code.contains("OwnPython") && code.contains(path), "{code}");
    let message = bad(&["model", "--path", path, "prizes"], 1);
    assert!(message.contains("does not contain `prizes`"), "{message}");
    let message = bad(&["model", "prices"], 1);
    assert!(message.contains("no module `prices`"), "{message}");
}

#[test]
fn names_are_shown_with_what_would_turn_them_around() {
    let folder = tempfile::tempdir().unwrap();
    let text = "import sys\nsetattr(sys.modules[__name__], 'tu\\u202ern\\0', lambda a: 1)\n";
    std::fs::write(folder.path().join("turning.py"), text).unwrap();
    let path = folder.path().to_str().unwrap();
    let listed = good(&["coverage", "--list", "--path", path, "turning"]);
    assert!(
        listed.contains("turning.tu(U+202E)rn(U+0000)(a) (param)"),
        "{listed}"
    );
}

#[test]
fn doctor_names_the_python_the_types_and_the_cache() {
    let text = good(&["doctor"]);
    for part in [
        "linked ",
        "libpython ",
        "packages ",
        "cpython 3.",
        "chosen by: ",
        "stdlib types ",
        "for 3.9 to ",
        "cache ",
        "problems      none",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn doctor_says_the_rest_when_python_is_missing() {
    let (output, _) = run(&["doctor", "--python", "/nowhere/python"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("stdlib types "));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        message.contains("cannot run Python: /nowhere/python") && message.contains("help: "),
        "{message}"
    );
}

#[test]
fn failures_and_usage_errors_have_their_codes() {
    assert!(bad(&["model", "no_such_module_at_all"], 1).contains("pip install no_such_module_at_all"));
    assert!(bad(&["coverge", "re"], 2).contains("did you mean `coverage`?"));
    assert!(bad(&[], 2).contains("--help"));
}
