//! What large modules cost the compiler: counted in tokens, as times depend on the machine. What one more function, member of an
//! enum, overload or arm of a union adds is the same however many there are, and no more than is said here.
#![allow(clippy::unwrap_used)]

use proc_macro2::{TokenStream, TokenTree};
use serde_json::{Value, json};
use snakebridge_codegen::{Generated, Settings, generate};
use snakebridge_introspect::model::Universe;

fn generated(items: &[Value]) -> Generated {
    let universe: Universe = serde_json::from_value(json!({
        "schema": "pymodel/5",
        "python": {"version": "3", "implementation": "cpython", "platform": "any"},
        "modules": [{"name": "big", "source": "python", "items": items}],
    }))
    .unwrap();
    generate(&universe, &Settings::public(&["big".to_owned()]))
}

/// What one more adds to a module of so many, and that it does not grow with their number.
#[track_caller]
fn each_adds_at_most(tokens: usize, items: impl Fn(usize) -> Vec<Value>) {
    let size = |count| generated(&items(count)).sizes.iter().sum::<usize>();
    let (few, some, many) = (size(200), size(400), size(800));
    let (first, later) = ((some - few).div_ceil(200), (many - some).div_ceil(400));
    assert!(
        later <= first + 1,
        "{first} tokens each, and {later} of twice as many"
    );
    assert!(later <= tokens, "{later} tokens each");
}

fn instance(name: &str) -> Value {
    json!({"t": "inst", "name": name})
}

fn function(name: &str, signatures: &[Value]) -> Value {
    json!({
        "kind": "function", "name": name, "sigs": signatures, "types": "inline_source",
        "verification": {"state": "verified"},
    })
}

fn signature(parameter: &Value, result: &str) -> Value {
    json!({"params": [{"name": "x", "kind": "std", "type": parameter}], "ret": instance(result)})
}

fn classes(count: usize) -> Vec<Value> {
    let class = |number| {
        json!({
            "kind": "class", "name": format!("C{number}"), "canonical": format!("big.C{number}"), "path": format!("C{number}"),
            "supers": [], "mro": [], "flags": [], "ctor": [], "members": [], "types": "inline_source",
            "verification": {"state": "verified"},
        })
    };
    (0..count).map(class).collect()
}

fn functions(count: usize) -> Vec<Value> {
    let option = json!({"name": "y", "kind": "std", "type": instance("builtins.str"), "default": {"k": "str", "v": ""}});
    let one = |number| {
        let mut stated = signature(&instance("builtins.int"), "builtins.str");
        stated["params"].as_array_mut().unwrap().push(option.clone());
        function(&format!("f{number}"), &[stated])
    };
    (0..count).map(one).collect()
}

#[test]
fn a_function_with_an_option() {
    each_adds_at_most(320, functions);
}

/// The compiler takes the initializer of a table as one body, and its analysis is not linear.
#[test]
fn sites_stand_in_tables_of_a_bounded_length() {
    let text = generated(&functions(1_000)).tokens.to_string();
    let lengths: Vec<usize> = text
        .split("static __SITES")
        .skip(1)
        .map(|table| table.split_once(']').unwrap().0.matches("__Function (").count())
        .collect();
    assert_eq!(lengths.iter().sum::<usize>(), 1_000);
    assert!(lengths.iter().all(|length| *length <= 64), "{lengths:?}");
    assert!(text.contains("Sites40 = "), "the last has the rest");
    assert!(text.contains("__SITES_15 . 39"), "the last is used");
}

#[test]
fn a_member_of_an_enum() {
    each_adds_at_most(60, |count| {
        let member =
            |number| json!({"name": format!("M{number}"), "value": {"k": "int", "v": format!("{number}")}});
        let members: Vec<Value> = (0..count).map(member).collect();
        vec![json!({
            "kind": "class", "name": "E", "canonical": "big.E", "path": "E", "supers": [], "mro": ["enum.Enum"],
            "flags": ["enum"], "ctor": [], "members": [], "enum_members": members, "types": "inline_source",
            "verification": {"state": "verified"},
        })]
    });
}

#[test]
fn an_overload_and_its_class() {
    each_adds_at_most(820, |count| {
        let stated = |number: usize| {
            let result = if number.is_multiple_of(2) {
                "builtins.int"
            } else {
                "builtins.str"
            };
            signature(&instance(&format!("big.C{number}")), result)
        };
        let stated: Vec<Value> = (0..count).map(stated).collect();
        let mut items = classes(count);
        items.push(function("over", &stated));
        items
    });
}

#[test]
fn an_arm_of_a_union_and_its_class() {
    each_adds_at_most(880, |count| {
        let arms: Vec<Value> = (0..count)
            .map(|number| instance(&format!("big.C{number}")))
            .collect();
        let union = json!({"t": "union", "items": arms});
        let mut items = classes(count);
        items.push(function("take", &[signature(&union, "builtins.int")]));
        items
    });
}

/// The compiler follows 128 levels of types; a union of more arms did not compile.
#[test]
fn types_are_not_nested_as_deep_as_a_union_has_arms() {
    fn depth(tokens: TokenStream) -> usize {
        let inside = tokens.into_iter().map(|tree| match tree {
            TokenTree::Group(group) => depth(group.stream()) + 1,
            _ => 0,
        });
        inside.max().unwrap_or_default()
    }
    let deepest = |arms: usize| {
        let types: Vec<Value> = (0..arms)
            .map(|number| instance(&format!("big.C{number}")))
            .collect();
        let mut items = classes(arms);
        items.push(function(
            "take",
            &[signature(&json!({"t": "union", "items": types}), "builtins.int")],
        ));
        depth(generated(&items).tokens)
    };
    let (some, many) = (deepest(100), deepest(500));
    assert!(some <= 48 && many <= 48, "{some} and {many} groups in each other");
}
