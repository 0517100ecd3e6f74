//! `shapes.py` -> `model.json` -> `bindings.rs`. The bindings are compiled and used by `golden_bindings.rs`.

use snakebridge_introspect::model::Universe;

use crate::support::{bindings, blessing, compare, folder, model, python, text};

fn shapes() -> Universe {
    model(python(), "golden", &["shapes".to_owned()]).unwrap()
}

#[test]
fn the_module_becomes_the_model() {
    compare("model.json", &text(&shapes())).unwrap_or_else(|difference| panic!("{difference}"));
}

#[test]
fn the_model_becomes_the_bindings() {
    // The committed Model, so that a stage fails for its own reasons only.
    let committed =
        || serde_json::from_str(&std::fs::read_to_string(folder("golden/model.json")).unwrap()).unwrap();
    let universe: Universe = if blessing() { shapes() } else { committed() };
    compare("bindings.rs", &bindings(&universe, "model.json"))
        .unwrap_or_else(|difference| panic!("{difference}"));
}
