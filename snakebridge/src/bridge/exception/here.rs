//! What is shown of an exception of the interpreter of this process. Nothing that its class does can fail it.

use pyo3::prelude::*;
use pyo3::types::{PyTraceback, PyTuple};

use super::{CHAIN, Facts, Frame, LONGEST, PyException};
use crate::bridge::backend::embedded::raised;
use crate::bridge::class::ClassDef;
use crate::bridge::error::Result;
use crate::interpreter::ffi;

/// The class of groups of exceptions.
const GROUP: &str = "BaseExceptionGroup";

impl PyException {
    pub(crate) fn new(py: Python<'_>, error: PyErr) -> PyException {
        PyException::at_depth(error.into_value(py).into_bound(py).into_any(), 0)
    }
}

/// Whether the exception is an instance of the class.
pub(super) fn is_of(object: &Bound<'_, PyAny>, class: &'static ClassDef) -> Result<bool> {
    let py = object.py();
    object
        .is_instance(class.bind(py)?)
        .map_err(|error| raised(py, error))
}

impl Facts {
    pub(super) fn read(object: &Bound<'_, PyAny>, depth: usize) -> Facts {
        let text = |value: &Bound<'_, PyAny>| match value.str() {
            Ok(text) => text.to_string_lossy().into_owned(),
            Err(_) => "<str failed>".to_owned(),
        };
        let repr = |value: &Bound<'_, PyAny>| match value.repr() {
            Ok(text) => text.to_string_lossy().into_owned(),
            Err(_) => "<repr failed>".to_owned(),
        };
        let part = |name: &str| object.getattr(name).ok().filter(|part| !part.is_none());
        let next = |name: &str| {
            (depth < CHAIN)
                .then(|| part(name))
                .flatten()
                .map(|next| PyException::at_depth(next, depth + 1))
        };
        let each = |part: Option<Bound<'_, PyAny>>, show: &dyn Fn(&Bound<'_, PyAny>) -> String| {
            let items = part.and_then(|part| part.try_iter().ok()).into_iter().flatten();
            items
                .take(LONGEST)
                .filter_map(|item| item.ok().map(|item| show(&item)))
                .collect::<Vec<_>>()
        };
        let mro: Vec<String> = object
            .get_type()
            .mro()
            .iter()
            .filter_map(|class| {
                class
                    .cast::<pyo3::types::PyType>()
                    .ok()
                    .map(|class| ffi::class_name(class))
            })
            .collect();
        let is_group = mro.iter().any(|class| class == GROUP);
        let children = part("exceptions")
            .filter(|_| is_group && depth < CHAIN)
            .and_then(|part| part.cast_into::<PyTuple>().ok());
        let children = children.into_iter().flatten().take(LONGEST);
        Facts {
            type_name: ffi::type_name(object.as_borrowed()),
            message: text(object),
            children: children
                .map(|child| PyException::at_depth(child, depth + 1))
                .collect(),
            args: each(
                part("args").filter(PyAnyMethods::is_instance_of::<PyTuple>),
                &repr,
            ),
            mro,
            frames: part("__traceback__").map(frames).unwrap_or_default(),
            notes: each(part("__notes__"), &text),
            cause: next("__cause__"),
            context: next("__context__"),
            suppress_context: part("__suppress_context__")
                .is_some_and(|flag| flag.is_truthy().unwrap_or(false)),
        }
    }
}

fn frames(traceback: Bound<'_, PyAny>) -> Vec<Frame> {
    let mut frames = Vec::new();
    let py = traceback.py();
    let lines = py
        .import("linecache")
        .and_then(|module| module.getattr("getline"));
    // A line of a file that was changed or is not there shows nothing, as in Python.
    let source = |code: &Bound<'_, PyAny>, line: u32, globals: &Bound<'_, PyAny>| {
        let text = lines
            .as_ref()
            .ok()?
            .call1((code.getattr("co_filename").ok()?, line, globals))
            .ok()?;
        let text = text.str().ok()?.to_string_lossy().trim().to_owned();
        Some(text).filter(|text| !text.is_empty())
    };
    let mut level = traceback.cast_into::<PyTraceback>().ok().map(Bound::into_any);
    while let Some(current) = level {
        let read = || -> PyResult<(Frame, Bound<'_, PyAny>)> {
            let frame = current.getattr("tb_frame")?;
            let code = frame.getattr("f_code")?;
            let line = current.getattr("tb_lineno")?.extract().unwrap_or(0);
            let frame = Frame {
                file: code.getattr("co_filename")?.str()?.to_string_lossy().into_owned(),
                line,
                function: code.getattr("co_name")?.str()?.to_string_lossy().into_owned(),
                source: source(&code, line, &frame.getattr("f_globals")?),
            };
            Ok((frame, current.getattr("tb_next")?))
        };
        let Ok((frame, next)) = read() else { break };
        frames.push(frame);
        level = Some(next).filter(|next| !next.is_none());
    }
    frames
}
