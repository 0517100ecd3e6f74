//! Each callable has a call that one can write, or a reason of the closed list.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use snakebridge_codegen::{NoCall, Settings, Witnesses, witnesses};
use snakebridge_introspect::model::Universe;

fn function(name: &str, parameter: &Value) -> Value {
    json!({
        "kind": "function", "name": name, "types": "inline_source", "verification": {"state": "verified"},
        "sigs": [{"params": [{"name": "x", "kind": "std", "type": parameter}], "ret": {"t": "none"}}],
    })
}

fn written() -> Witnesses {
    let protocol = json!({
        "kind": "class", "name": "Sails", "canonical": "m.Sails", "path": "Sails", "type_params": ["m.T"], "flags": ["protocol"], "supers": [],
        "mro": [], "ctor": [], "asks": ["set_sail"], "has": ["set_sail"], "types": "inline_source", "verification": {"state": "verified"},
        "members": [{
            "kind": "method", "name": "set_sail", "binding": "instance", "types": "inline_source",
            "verification": {"state": "verified"}, "sigs": [{"params": [], "ret": {"t": "none"}}],
        }],
    });
    let instance = |name: &str| json!({"t": "inst", "name": name});
    let universe: Universe = serde_json::from_value(json!({
        "schema": "pymodel/5",
        "python": {"version": "3", "implementation": "cpython", "platform": "any"},
        "modules": [{"name": "m", "source": "python", "items": [
            protocol,
            function("plain", &instance("builtins.int")),
            function("sail", &json!({"t": "inst", "name": "m.Sails", "args": [instance("builtins.str")]})),
        ]}],
        "type_vars": {"m.T": {"name": "T", "kind": "typevar"}},
    }))
    .unwrap();
    witnesses(&universe, &Settings::public(&["m".to_owned()]))
}

#[test]
fn what_has_no_call_says_why() {
    let all = written();
    let reasons: Vec<(&str, &NoCall)> = all
        .none
        .iter()
        .map(|one| (one.callable.as_str(), &one.reason))
        .collect();
    assert_eq!(
        reasons,
        [("m.sail", &NoCall::NoClassHas(vec!["set_sail".to_owned()]))]
    );
    assert_eq!(
        all.none[0].to_string(),
        "no call can be written of m.sail, for x: no declared class has set_sail"
    );
    let called: Vec<&str> = all.witnesses.iter().map(|one| one.callable.as_str()).collect();
    assert!(called.contains(&"m.plain"), "{called:?}");
}

#[test]
fn the_reasons_are_counted_by_callable() {
    let all = written();
    let (callables, usable) = all.usable(0);
    assert_eq!(all.reasons(0).values().sum::<usize>(), callables - usable);
}
