//! Modules in which no construct is left untyped: what is untyped is of a class of another module.

use snakebridge_codegen::report::Reason;
use snakebridge_codegen::{Settings, generate};

use crate::support;

const MODULES: [&str; 15] = [
    "re",
    "json",
    "math",
    "pathlib",
    "datetime",
    "collections",
    "statistics",
    "itertools",
    "functools",
    "enum",
    "dataclasses",
    "typing",
    "decimal",
    "fractions",
    "random",
];

#[test]
fn every_construct_of_these_modules_is_typed() {
    let mut left = Vec::new();
    for module in MODULES {
        let modules = [module.to_owned()];
        let model = support::model(support::python(), "fixtures/python", &modules).unwrap();
        let report = generate(&model, &Settings::public(&modules)).report;
        assert!(report.modules[0].places.len() > 10, "{module} has hardly a place");
        for place in &report.modules[0].places {
            // Such a class is typed as soon as its module is named in the call.
            if place
                .degraded
                .is_some_and(|reason| reason != Reason::UndeclaredClass)
            {
                left.push(format!(
                    "{}: {} ({:?})",
                    place.symbol, place.python, place.degraded
                ));
            }
        }
    }
    assert_eq!(left, [""; 0]);
}
