//! Two implementations never meet: tuples in unions that take lists by their elements, and right operands with type arguments.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use snakebridge_codegen::{Settings, generate};
use snakebridge_introspect::model::Universe;

/// The bindings of one module, without spaces.
fn bindings(items: &Value) -> String {
    let universe: Universe = serde_json::from_value(json!({
        "schema": "pymodel/5",
        "python": {"version": "3", "implementation": "cpython", "platform": "any"},
        "modules": [{"name": "m", "source": "python", "items": items}],
        "type_vars": {"m.T": {"name": "T", "kind": "typevar"}},
    }))
    .unwrap();
    let tokens = generate(&universe, &Settings::public(&["m".to_owned()])).tokens;
    tokens.to_string().split_whitespace().collect()
}

fn instance(name: &str, arguments: &Value) -> Value {
    json!({"t": "inst", "name": name, "args": arguments})
}

fn parameter(ty: &Value) -> Value {
    json!([{"name": "x", "kind": "std", "type": ty}])
}

fn class(name: &str, parameters: &Value, members: &Value) -> Value {
    json!({
        "kind": "class", "name": name, "canonical": format!("m.{name}"), "path": name, "supers": [], "mro": [],
        "type_params": parameters, "flags": [], "ctor": [], "members": members, "types": "inline_source",
        "verification": {"state": "verified"},
    })
}

/// `np.block` takes `str`s nested in lists: a tuple of them was accepted as a sequence and by its elements.
#[test]
fn a_tuple_is_taken_by_its_elements_or_as_it_is() {
    let list = |item: &Value| instance("typing.Sequence", &json!([item]));
    let text = instance("builtins.str", &json!([]));
    let union = json!({"t": "union", "items": [list(&text), list(&list(&text))]});
    let text = bindings(&json!([{
        "kind": "function", "name": "take", "sigs": [{"params": parameter(&union), "ret": {"t": "none"}}],
        "types": "inline_source", "verification": {"state": "verified"},
    }]));
    assert!(text.contains("for(__T0,__T1,){}"), "by elements");
    assert!(!text.contains(">for(::std::string::String,){}"), "as it is");
    assert!(!text.contains("PyTuple<::std::string::String>{}"), "as it is");
}

fn sum(rights: &[(Value, &str)]) -> String {
    let stated: Vec<Value> = rights
        .iter()
        .map(|(right, result)| json!({"params": parameter(right), "ret": instance(result, &json!([]))}))
        .collect();
    bindings(&json!([
        class("Whole", &json!(["m.T"]), &json!([])),
        class("Other", &json!([]), &json!([])),
        class(
            "Num",
            &json!([]),
            &json!([{
                "kind": "method", "name": "__add__", "sigs": stated, "binding": "instance", "types": "inline_source",
                "verification": {"state": "verified"},
            }])
        ),
    ]))
}

#[test]
fn a_right_operand_may_have_any_type_argument() {
    let any = instance("m.Whole", &json!([{"t": "any", "why": "explicit"}]));
    let other = instance("m.Other", &json!([]));
    let text = sum(&[(any, "builtins.int"), (other, "builtins.str")]);
    assert!(
        text.contains("BinaryOperator<&'__rself::Whole<__A0>,'+'>for"),
        "any"
    );
    assert!(
        !text.contains("BinaryOperator<&'__rself::Whole<__rt::Any>,"),
        "no handle has it"
    );
}
