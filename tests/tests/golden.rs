//! Each stage on its own: `shapes.py` -> `model.json` -> `bindings.rs`. The bindings are compiled and used by
//! `golden_bindings.rs`. `SNAKEBRIDGE_BLESS=1` writes what is produced now; read the difference before committing it.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};

use quote::{format_ident, quote};
use snakebridge_codegen::{ModuleSettings, Settings, format, generate};
use snakebridge_introspect::model::Universe;
use snakebridge_introspect::{Environment, Linked, ModuleRequest, Options, introspect, probe};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name)
}

fn blessing() -> bool {
    std::env::var_os("SNAKEBRIDGE_BLESS").is_some_and(|value| value == "1")
}

/// Compares with the file, or writes it. Shows the first line that differs.
#[track_caller]
fn compare(name: &str, produced: &str) {
    let file = golden(name);
    if blessing() {
        return std::fs::write(&file, produced).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    if expected == produced {
        return;
    }
    let lines = expected.lines().map(Some).chain(std::iter::repeat(None));
    let place = produced.lines().map(Some).chain([None]).zip(lines).enumerate();
    for (number, (now, before)) in place {
        assert_eq!(
            before,
            now,
            "golden/{name}, line {}; SNAKEBRIDGE_BLESS=1 accepts what is produced",
            number + 1
        );
    }
    panic!("golden/{name} is longer than what is produced; SNAKEBRIDGE_BLESS=1 accepts that");
}

/// The Model of `shapes.py`, without what differs between machines and versions of Python.
fn model() -> Universe {
    let python = probe(Path::new("python3"), "a test").unwrap();
    let linked = Linked {
        version: python.minor(),
        executable: python.executable,
        recorded: None,
    };
    let cache = tempfile::tempdir().unwrap();
    let mut options = Options::new(cache.path(), cache.path());
    options.environment = Environment::fixed::<&str, &str>([]);
    options.sys_path = vec![golden("")];
    let request = ModuleRequest {
        name: "shapes".to_owned(),
        include: None,
        exclude: Vec::new(),
    };
    let mut universe = introspect(&linked, &[request], &options).unwrap().universe;
    universe.inputs.clear();
    universe.python.version = "3".to_owned();
    universe.python.platform = "any".to_owned();
    universe
}

#[test]
fn the_module_becomes_the_model() {
    let mut text = serde_json::to_string_pretty(&model()).unwrap();
    text.push('\n');
    assert!(
        !text.contains(env!("CARGO_MANIFEST_DIR")),
        "the Model holds a path of this machine"
    );
    compare("model.json", &text);
}

#[test]
fn the_model_becomes_the_bindings() {
    // The committed Model, so that a stage fails for its own reasons only.
    let committed = || serde_json::from_str(&std::fs::read_to_string(golden("model.json")).unwrap()).unwrap();
    let universe: Universe = if blessing() { model() } else { committed() };
    let modules = vec![ModuleSettings {
        python: "shapes".to_owned(),
        ident: format_ident!("shapes"),
        vis: syn::parse_quote!(pub),
        own: None,
        link: None,
    }];
    let generated = generate(
        &universe,
        &Settings {
            runtime: quote!(::snakebridge),
            modules,
            diagnostics: true,
        },
    );
    let text = format(generated.tokens).unwrap();
    compare("bindings.rs", &format!("// @generated from model.json\n{text}"));
}
