//! Models that the introspector does not write, but that parse: they are generated without a panic, and are Rust.
//! Each was found by `fuzz/run model` and made small.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::{Value, json};
use snakebridge_codegen::{Settings, format, generate};
use snakebridge_introspect::model::Universe;

/// The bindings of one module of these items.
#[track_caller]
fn bindings(items: &Value) -> String {
    let universe: Universe = serde_json::from_value(json!({
        "schema": "pymodel/5",
        "python": {"version": "3", "implementation": "cpython", "platform": "any"},
        "modules": [{"name": "odd", "source": "python", "items": items}],
    }))
    .unwrap();
    let settings = Settings::public(&["odd".to_owned()]);
    format(generate(&universe, &settings).tokens).unwrap()
}

fn class(members: &Value) -> Value {
    json!([{
        "kind": "class", "name": "Odd", "canonical": "odd.Odd", "path": "Odd", "members": members,
        "types": "inline_source", "verification": {"state": "verified"},
    }])
}

#[test]
fn what_is_no_method_may_begin_with_two_underscores() {
    let value = |kind: &str, name: &str| {
        json!({
            "kind": kind, "name": name, "type": {"t": "inst", "name": "builtins.int"}, "types": "inline_source",
            "verification": {"state": "stub_only"},
        })
    };
    let members = json!([
        value("property", "__"),
        value("property", "__wrapped__"),
        value("attr", "__size"),
        value("property", "wrapped"),
    ]);
    let text = bindings(&class(&members));
    for name in ["fn underscores(", "fn wrapped(", "fn wrapped__(", "fn size("] {
        assert!(text.contains(name), "no `{name}` in\n{text}");
    }
}

#[test]
fn classes_that_derive_from_each_other_come_to_an_end() {
    let class = |name: &str, base: &str| {
        json!({
            "kind": "class", "name": name, "canonical": format!("odd.{name}"), "path": name, "members": [],
            "type_params": ["odd.T"], "types": "inline_source", "verification": {"state": "verified"},
            "supers": [{"t": "inst", "name": format!("odd.{base}"), "args": [
                {"t": "inst", "name": "builtins.list", "args": [{"t": "tv", "id": "odd.T"}]},
            ]}],
        })
    };
    let text = bindings(&json!([
        class("Hen", "Egg"),
        class("Egg", "Hen"),
        class("Itself", "Itself")
    ]));
    for name in ["struct Hen<", "struct Egg<", "struct Itself<"] {
        assert!(text.contains(name), "no `{name}` in\n{text}");
    }
}

#[test]
fn names_do_not_turn_the_text_around() {
    let is_hidden = |c: char| {
        c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let int = json!({"t": "inst", "name": "builtins.int"});
    let text = bindings(&json!([
        {
            "kind": "function", "name": "fu\u{202e}n\0", "sigs": [{"params": [], "ret": int}], "types": "inline_source",
            "verification": {"state": "verified"}, "doc": "Turns \u{2066} and ends \0.", "deprecated": "old \u{202e}",
        },
        {
            "kind": "const", "name": "si\u{2066}ze", "type": int, "settable": true, "types": "inline_source",
            "verification": {"state": "verified"},
        },
        {
            "kind": "class", "name": "Od\u{202e}d", "canonical": "odd.Od\u{202e}d", "path": "Od\u{202e}d", "types": "inline_source",
            "verification": {"state": "verified"}, "members": [{
                "kind": "property", "name": "wi\u{202e}de", "type": int, "settable": true, "types": "inline_source",
                "verification": {"state": "verified"},
            }],
        },
    ]));
    assert!(
        text.contains("si(U+2066)ze") && text.contains("wi(U+202E)de"),
        "{text}"
    );
    let shown: Vec<&str> = text.lines().filter(|line| line.contains(is_hidden)).collect();
    assert!(shown.is_empty(), "{shown:#?}");
}
