//! The documentation of what is untyped because its class is of another module names the module to declare.
#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::json;
use snakebridge_codegen::{Settings, format, generate};
use snakebridge_introspect::model::Universe;

#[test]
fn the_module_to_declare_is_named() {
    let inst = |name: &str| json!({"t": "inst", "name": name});
    let stated = json!({"types": "inline_source", "verification": {"state": "verified"}});
    let item = |mut own: serde_json::Value| {
        let own_map = own.as_object_mut().unwrap();
        own_map.extend(stated.as_object().unwrap().clone());
        own
    };
    let universe: Universe = serde_json::from_value(json!({
        "schema": "pymodel/5",
        "python": {"version": "3", "implementation": "cpython", "platform": "any"},
        "modules": [{"name": "shop", "source": "python", "items": [
            item(json!({"kind": "function", "name": "query", "sigs": [
                {"params": [], "ret": {"t": "inst", "name": "builtins.list", "args": [inst("other._impl.Map")]}},
            ]})),
            item(json!({"kind": "const", "name": "TABLE", "type": inst("other._impl.Map")})),
            item(json!({"kind": "const", "name": "HIDDEN", "type": inst("_hidden.Map")})),
        ]}],
        "foreign": {
            "other._impl.Map": {"kind": "class", "declare": "other"},
            "_hidden.Map": {"kind": "class"},
        },
    }))
    .unwrap();
    let settings = Settings::public(&["shop".to_owned()]);
    let text = format(generate(&universe, &settings).tokens).unwrap();
    let advice = "not declared in the same `python_module!` call. Declare `other` as well.";
    assert_eq!(text.matches(advice).count(), 2, "{text}");
    assert_eq!(text.matches("Declare `").count(), 2, "{text}");
}

#[test]
fn a_result_is_the_nearest_declared_class_also_where_that_is_generic() {
    let stated = json!({"types": "inline_source", "verification": {"state": "verified"}});
    let item = |mut own: serde_json::Value| {
        let own_map = own.as_object_mut().unwrap();
        own_map.extend(stated.as_object().unwrap().clone());
        own
    };
    let universe: Universe = serde_json::from_value(json!({
        "schema": "pymodel/5",
        "python": {"version": "3", "implementation": "cpython", "platform": "any"},
        "modules": [{"name": "grammar", "source": "python", "items": [
            item(json!({"kind": "class", "name": "Parser", "canonical": "grammar.Parser", "path": "Parser",
                "type_params": ["grammar.T"], "ctor": [], "members": []})),
        ]}, {"name": "hello", "source": "python", "items": [
            item(json!({"kind": "const", "name": "world", "type": {"t": "inst", "name": "grammar._impl.Discard"}})),
        ]}],
        "type_vars": {"grammar.T": {"name": "T", "kind": "typevar"}},
        "foreign": {"grammar._impl.Discard": {"kind": "class", "mro": ["grammar.Parser"]}},
    }))
    .unwrap();
    let settings = Settings::public(&["grammar".to_owned(), "hello".to_owned()]);
    let text = format(generate(&universe, &settings).tokens).unwrap();
    assert!(
        text.contains("pub fn world() -> __sb::Result<super::grammar::Parser<__sb::Value>>")
            || text.contains("Result<super::grammar::Parser<"),
        "{text}"
    );
}
