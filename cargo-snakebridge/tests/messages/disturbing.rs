//! Errors of modules that disturb their own description.

use snakebridge_introspect::IntrospectError;

use super::introspection::{Row, Shown::Framed};

pub(super) fn rows() -> Vec<Row> {
    let modules = || "`shop`".to_owned();
    vec![
        (
            "The module raises when it is looked at",
            "Code of the module raises while the module is described, after it was imported.",
            Framed,
            IntrospectError::DescribeFailed {
                modules: modules(),
                message: "RuntimeError: not yet".to_owned(),
                traceback: "  File \"shop.py\", line 7, in __iter__\nRuntimeError: not yet".to_owned(),
            },
        ),
        (
            "The module closes descriptors",
            "The module closes all file descriptors when it is imported, or opens others in their place.",
            Framed,
            IntrospectError::DescriptorClosed { modules: modules() },
        ),
        (
            "The module writes into its description",
            "The module writes to all file descriptors when it is imported.",
            Framed,
            IntrospectError::Garbled {
                modules: modules(),
                detail: "expected value at line 1 column 1".to_owned(),
                shown: "ping{\\\"ok\\\":{\\\"schema\\\":".to_owned(),
            },
        ),
    ]
}
