//! From a module to its Model and bindings, without what differs between machines and versions of Python, and the comparison.

use std::path::{Path, PathBuf};

use snakebridge_codegen::{Settings, format, generate};
use snakebridge_introspect::model::Universe;
use snakebridge_introspect::{Environment, Interpreter, Linked, ModuleRequest, Options, introspect, probe};

use crate::api_view::api_view;

/// A path of this crate.
pub(crate) fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The first Python of the path: the one that goldens are compared with.
pub(crate) fn python() -> Interpreter {
    probe(Path::new("python3"), "a test").unwrap()
}

/// Whether the goldens are to be written.
pub(crate) fn blessing() -> bool {
    std::env::var_os("SNAKEBRIDGE_BLESS").is_some_and(|value| value == "1")
}

/// The Model of modules in a folder of this crate.
pub(crate) fn model(python: Interpreter, sys_path: &str, modules: &[String]) -> Result<Universe, String> {
    let linked = Linked {
        version: python.minor(),
        executable: python.executable,
        recorded: None,
    };
    let cache = tempfile::tempdir().unwrap();
    let mut options = Options::new(cache.path(), cache.path());
    options.environment = Environment::fixed::<&str, &str>([]);
    options.sys_path = vec![folder(sys_path)];
    let requests: Vec<_> = modules.iter().map(ModuleRequest::new).collect();
    let described = introspect(&linked, &requests, &options).map_err(|error| error.to_string())?;
    let mut universe = described.universe;
    universe.inputs.clear();
    universe.python.version = "3".to_owned();
    universe.python.platform = "any".to_owned();
    Ok(universe)
}

/// A Model as its file has it.
pub(crate) fn text(model: &Universe) -> String {
    let mut text = serde_json::to_string_pretty(model).unwrap();
    text.push('\n');
    without_paths(text)
}

/// A text that is the same on each machine.
pub(crate) fn without_paths(text: String) -> String {
    assert!(
        !text.contains(env!("CARGO_MANIFEST_DIR")),
        "the Model holds a path of this machine"
    );
    text
}

/// What a Model generates.
pub(crate) fn bindings(model: &Universe, made_from: &str) -> String {
    let modules: Vec<String> = model.modules.iter().map(|module| module.name.clone()).collect();
    let text = format(generate(model, &Settings::public(&modules)).tokens).unwrap();
    format!("// @generated from {made_from}\n{text}")
}

/// The API of what a Model generates.
pub(crate) fn api(model: &Universe, made_from: &str) -> Result<String, String> {
    let modules: Vec<String> = model.modules.iter().map(|module| module.name.clone()).collect();
    let view = api_view(generate(model, &Settings::public(&modules)).tokens);
    let text = view.map_err(|error| format!("the bindings are not Rust: {error}"))?;
    Ok(format!(
        "// @generated from {made_from}: the API of the bindings\n{text}"
    ))
}

/// Compares with the golden file, or writes it. The error names the first line that differs.
pub(crate) fn compare(name: &str, produced: &str) -> Result<(), String> {
    let file = folder("golden").join(name);
    if blessing() {
        std::fs::write(&file, produced).unwrap();
        return Ok(());
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    if expected == produced {
        return Ok(());
    }
    let lines = expected.lines().map(Some).chain(std::iter::repeat(None));
    let mut places = produced.lines().map(Some).chain([None]).zip(lines).enumerate();
    let place = places.find(|(_, (now, before))| now != before);
    let (number, (now, before)) = place.unwrap_or((0, (Some("another end of line"), None)));
    Err(format!(
        "golden/{name}, line {}:\n  before {before:?}\n     now {now:?}\nSNAKEBRIDGE_BLESS=1 accepts what is produced",
        number + 1
    ))
}
