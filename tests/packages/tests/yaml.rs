//! YAML there and back.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

use snakebridge::{Value, types::IndexMap};

snakebridge::python_module!("yaml");

const TEXT: &str = "\
name: demo
sizes:
- 1
- 2.5
- true
- null
- \"1\"
";

#[test]
fn a_document_round_trips() {
    let data = yaml::safe_load(TEXT).unwrap();
    let map: IndexMap<String, Value> = data.clone().to().unwrap();
    assert_eq!(map["name"], Value::from("demo"));
    let text = yaml::safe_dump_with(&data, |kw| kw.sort_keys(false)).unwrap();
    assert_eq!(text, TEXT.replace("\"1\"", "'1'"));
    assert_eq!(yaml::safe_load(&text).unwrap(), data);
}

#[test]
fn a_broken_document_is_an_error_with_its_place() {
    let error = yaml::safe_load("a: [1, 2").unwrap_err();
    let error = error.downcast::<yaml::MarkedYamlError>().unwrap();
    assert_eq!(
        error.problem().unwrap().as_deref(),
        Some("expected ',' or ']', but got '<stream end>'")
    );
    let mark = error.problem_mark().unwrap().unwrap();
    assert_eq!((mark.line().unwrap(), mark.column().unwrap()), (0, 8));
}
