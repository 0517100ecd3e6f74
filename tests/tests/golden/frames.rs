//! Functions that look at their caller's frame: their documentation says that there is none, and what Python does then.

use snakebridge::{Error, Value, call};
use snakebridge_codegen::{Settings, generate};

use crate::support;

/// The module, the function, and the exception that its documentation names.
const FUNCTIONS: [(&str, &str, &str); 8] = [
    ("builtins", "eval", "SystemError"),
    ("builtins", "exec", "SystemError"),
    ("builtins", "globals", "SystemError"),
    ("builtins", "locals", "SystemError"),
    ("builtins", "vars", "SystemError"),
    ("builtins", "dir", "SystemError"),
    ("inspect", "currentframe", "ValueError"),
    ("inspect", "stack", "ValueError"),
];

#[test]
fn what_needs_a_frame_says_so_and_raises_what_it_says() {
    for (module, function, exception) in FUNCTIONS {
        let modules = [module.to_owned()];
        let model = support::model(support::python(), "fixtures/python", &modules).unwrap();
        let bindings = generate(&model, &Settings::public(&modules)).tokens.to_string();
        let docs = format!("Python `{module}.{function}`.");
        let own = bindings.split(&docs).nth(1).unwrap_or_else(|| panic!("{docs}"));
        let own = own.split("pub fn").next().unwrap();
        assert!(own.contains("No frame of Python calls it here"), "{docs}: {own}");
        assert!(own.contains(&format!("raises a `{exception}`")), "{docs}: {own}");
        let is_text = matches!(function, "eval" | "exec");
        let result: Result<Value, Error> = match is_text {
            true => call(module, function, ("1",)),
            false => call(module, function, ()),
        };
        match result {
            Err(Error::Python(raised)) => assert_eq!(raised.type_name(), exception, "{docs}"),
            other => panic!("{docs} {other:?}"),
        }
    }
}
