//! The Model of a construct in a compact form: the same JSON without absent fields, with a line for each member or signature. It reads
//! back to the same Model, so the bindings are made from it.

use serde_json::{Value, json};
use snakebridge_introspect::model::Universe;

/// Lines up to this are not broken: a typical function fits.
const WIDTH: usize = 180;

/// Fields that are broken where they are too long. The others stay on one line.
const BROKEN: [&str; 11] = [
    "modules",
    "items",
    "members",
    "sigs",
    "ctor",
    "enum_members",
    "record",
    "fields",
    "type_vars",
    "aliases",
    "foreign",
];

/// The compact form of a Model.
pub(crate) fn compact(model: &Universe) -> String {
    let mut value = serde_json::to_value(model).unwrap();
    drop_absent(&mut value);
    let mut text = String::new();
    write(&mut text, &value, 0, 0);
    text.push('\n');
    let read: Universe = serde_json::from_str(&text).unwrap();
    assert_eq!(read, *model, "the compact form is another Model");
    text
}

/// Takes out what a reader supplies: `null`, `false`, `[]` and `{}` of keys that have a default.
fn drop_absent(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, field| !is_absent(field) || REQUIRED.contains(&key.as_str()));
            fields.values_mut().for_each(drop_absent);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_absent),
        _ => {}
    }
}

/// Keys without a default.
const REQUIRED: [&str; 6] = ["v", "items", "sigs", "params", "fields", "values"];

fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// The fields of an object by name, those first that say which it is.
fn ordered(value: &Value) -> Vec<(&str, &Value)> {
    let mut fields: Vec<_> = value.as_object().into_iter().flatten().collect();
    let names = ["schema", "kind", "name", "t", "k"];
    fields.sort_by_key(|(key, _)| (!names.contains(&key.as_str()), key.as_str()));
    fields
        .into_iter()
        .map(|(key, field)| (key.as_str(), field))
        .collect()
}

/// A value on one line.
fn one_line(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(one_line).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(_) => {
            let fields = ordered(value).into_iter();
            let fields: Vec<String> = fields
                .map(|(key, field)| format!("{}: {}", Value::from(key), one_line(field)))
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        plain => plain.to_string(),
    }
}

/// Writes a value behind `begun` characters of its line, and breaks one that is too long for it.
fn write(text: &mut String, value: &Value, depth: usize, begun: usize) {
    let whole = one_line(value);
    match value {
        Value::Array(items) if begun + whole.len() > WIDTH => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                new_line(text, at > 0, depth + 1);
                write(text, item, depth + 1, 2 * (depth + 1));
            }
            new_line(text, false, depth);
            text.push(']');
        }
        Value::Object(_) if begun + whole.len() > WIDTH => {
            text.push('{');
            write_fields(text, &ordered(value), depth);
            text.push('}');
        }
        _ => text.push_str(&whole),
    }
}

/// Writes the fields of a broken object: those that stay whole fill lines, each of the others begins one.
fn write_fields(text: &mut String, fields: &[(&str, &Value)], depth: usize) {
    let (broken, whole): (Vec<_>, Vec<_>) = fields.iter().partition(|(key, _)| BROKEN.contains(key));
    for (at, (key, field)) in whole.iter().enumerate() {
        let field = format!("{}: {}", Value::from(*key), one_line(field));
        let begun = text.len() - text.rfind('\n').map_or(0, |end| end + 1);
        if at > 0 && begun + field.len() > WIDTH {
            new_line(text, true, depth + 1);
        } else if at > 0 {
            text.push_str(", ");
        }
        text.push_str(&field);
    }
    for (at, (key, field)) in broken.iter().enumerate() {
        let key = format!("{}: ", Value::from(*key));
        new_line(text, at > 0 || !whole.is_empty(), depth + 1);
        text.push_str(&key);
        write(text, field, depth + 1, 2 * (depth + 1) + key.len());
    }
}

fn new_line(text: &mut String, comma: bool, depth: usize) {
    text.push_str(if comma { ",\n" } else { "\n" });
    text.push_str(&"  ".repeat(depth));
}

#[test]
fn a_model_is_a_member_or_a_signature_a_line() {
    let function = |name: &str| {
        let long = "text ".repeat(30);
        json!({
            "kind": "function", "name": name, "types": "none", "verification": {"state": "verified"}, "doc": long,
            "sigs": [
                {"params": [], "ret": {"t": "inst", "name": "builtins.bytearray"}, "async": false, "deprecated": null},
                {"params": [], "ret": {"t": "inst", "name": "builtins.memoryview"}, "async": true, "deprecated": "gone"},
            ],
        })
    };
    let short = json!({"kind": "module", "name": "inner", "target": "made.inner"});
    let module = json!({"name": "made", "source": "python", "doc": null, "items": [function("f"), short]});
    let python = json!({"version": "3", "implementation": "cpython", "platform": "any"});
    let model = json!({"schema": "pymodel/4", "python": python, "modules": [module]});
    let text = compact(&serde_json::from_value(model).unwrap());
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let starts = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    assert_eq!(
        starts("{\"params\": [], ") + starts("{\"async\": true"),
        2,
        "{text}"
    );
    assert_eq!(starts("{\"kind\": \"module\", \"name\": \"inner\""), 1, "{text}");
    assert_eq!(
        starts("\"types\": \"none\", \"verification\": {\"state\": \"verified\"}"),
        1,
        "{text}"
    );
    assert!(
        text.contains("{\"async\": true") && !text.contains("false") && !text.contains("null"),
        "{text}"
    );
}
