//! `PyException`: an exception that Python raised, kept alive and described only on demand.

mod elsewhere;
#[cfg(feature = "embedded")]
mod here;
#[cfg(not(feature = "embedded"))]
mod nowhere;

#[cfg(not(feature = "embedded"))]
use nowhere as here;

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::backend::{self, embedded};
use super::class::ClassDef;
use super::error::{Error, Result};
use super::object::{Handle, Object};
use super::session::scope::Chosen;
use crate::interpreter::attach;
use crate::interpreter::entry::Slot;
use crate::interpreter::python::{Bound, PyAny, Python};

pub use elsewhere::Raised;

/// How many exceptions of one chain are followed.
const CHAIN: usize = 32;

/// How many arguments and notes are read. Either may be an arbitrary iterator, even an endless one.
const LONGEST: usize = 1_000;

/// How many exceptions of a group are shown, as by Python.
const SHOWN: usize = 15;

/// One level of a Python traceback.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The function.
    pub function: String,
    /// The text of the line, if the source is at hand.
    pub source: Option<String>,
}

impl Frame {
    /// A level of the traceback of an exception that was raised in another backend.
    pub fn new(
        file: impl Into<String>,
        line: u32,
        function: impl Into<String>,
        source: Option<String>,
    ) -> Frame {
        Frame {
            file: file.into(),
            line,
            function: function.into(),
            source,
        }
    }
}

/// An exception that Python raised.
#[derive(Clone)]
pub struct PyException(Arc<Inner>);

struct Inner {
    object: Place,
    /// The position in a chain; limited by `CHAIN`, because chains may be circular.
    depth: usize,
    facts: OnceLock<Facts>,
}

/// Where the exception object is.
enum Place {
    /// In the interpreter of this process.
    Here(Slot),
    /// In another backend, as far as that keeps it.
    Elsewhere(Option<Object>),
}

#[derive(Default)]
struct Facts {
    type_name: String,
    message: String,
    args: Vec<String>,
    mro: Vec<String>,
    frames: Vec<Frame>,
    notes: Vec<String>,
    children: Vec<PyException>,
    cause: Option<PyException>,
    context: Option<PyException>,
    suppress_context: bool,
}

impl PyException {
    /// The exception that a handle names.
    pub(crate) fn of(object: &Object) -> Result<PyException> {
        if Handle::reference(object).remote()?.is_some() {
            return Ok(PyException::placed(Place::Elsewhere(Some(object.clone())), 0));
        }
        attach::with_python(|py| {
            let object = Handle::reference(object).bind(py)?;
            Ok(PyException::at_depth(object, 0))
        })
    }

    fn at_depth(object: Bound<'_, PyAny>, depth: usize) -> PyException {
        PyException::placed(Place::Here(Slot::new(object)), depth)
    }

    fn placed(object: Place, depth: usize) -> PyException {
        PyException(Arc::new(Inner {
            object,
            depth,
            facts: OnceLock::new(),
        }))
    }

    /// The object, if it is in the interpreter of this process.
    pub(crate) fn bind<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match &self.0.object {
            Place::Here(slot) => slot.get(py),
            Place::Elsewhere(_) => None,
        }
    }

    /// The qualified name of the class, like `json.decoder.JSONDecodeError`; builtin classes have no module prefix.
    pub fn type_name(&self) -> &str {
        &self.facts().type_name
    }

    /// The message: `str(exception)`.
    pub fn message(&self) -> &str {
        &self.facts().message
    }

    /// The `repr` of each of the exception's `args`.
    pub fn args(&self) -> &[String] {
        &self.facts().args
    }

    /// The qualified names of the class and its bases, most derived first.
    pub fn mro(&self) -> &[String] {
        &self.facts().mro
    }

    /// The traceback, outermost call first.
    pub fn frames(&self) -> &[Frame] {
        &self.facts().frames
    }

    /// The notes added by `add_note`.
    pub fn notes(&self) -> &[String] {
        &self.facts().notes
    }

    /// The exceptions in a group; none of another exception.
    pub fn exceptions(&self) -> &[PyException] {
        &self.facts().children
    }

    /// The exception this one was raised `from`.
    pub fn cause(&self) -> Option<&PyException> {
        self.facts().cause.as_ref()
    }

    /// The exception that was being handled when this one was raised, unless suppressed by `from None`.
    pub fn context(&self) -> Option<&PyException> {
        let facts = self.facts();
        facts.context.as_ref().filter(|_| !facts.suppress_context)
    }

    /// Whether the exception is an instance of the class `T`.
    pub fn is<T: Handle>(&self) -> bool {
        self.is_of(T::__class())
    }

    /// [`is`](PyException::is) for a class without a Rust type in this crate.
    pub(crate) fn is_of(&self, class: &'static ClassDef) -> bool {
        if let Place::Elsewhere(object) = &self.0.object {
            return elsewhere::is_of(object.as_ref(), self.facts(), class);
        }
        let check: Result<bool> = attach::with_python(|py| {
            let object = self.bind(py).ok_or_else(gone)?;
            here::is_of(&object, class)
        });
        check.unwrap_or(false)
    }

    /// Converts the exception to a typed handle.
    ///
    /// # Errors
    ///
    /// [`Error::Python`] with this exception if it is not an instance of the class `T`, or if that cannot be checked:
    /// the class cannot be imported, or Python cannot be called any more.
    pub fn downcast<T: Handle>(&self) -> Result<T> {
        if !self.is::<T>() {
            return Err(Error::Python(self.clone()));
        }
        self.register(T::__class().module()).map(T::__from_object)
    }

    /// A handle of the exception object, without its class as a Rust type.
    ///
    /// # Errors
    ///
    /// [`Error::Environment`] if Python was shut down or the call comes from a subinterpreter, and [`Error::Forked`]
    /// in a child process made by `fork`.
    pub fn object(&self) -> Result<Object> {
        self.register("builtins")
    }

    fn register(&self, origin: &'static str) -> Result<Object> {
        if let Place::Elsewhere(object) = &self.0.object {
            return object.clone().ok_or_else(gone);
        }
        attach::with_python(|py| {
            let object = self.bind(py).ok_or_else(gone)?;
            let session = Chosen::Owned(super::session::Session::current());
            Ok(embedded::register(
                object,
                &session,
                super::origin::Origin::named(origin),
            ))
        })
    }

    fn facts(&self) -> &Facts {
        if let Some(facts) = self.0.facts.get() {
            return facts;
        }
        let facts: Result<Facts> = match &self.0.object {
            Place::Elsewhere(object) => object.as_ref().ok_or_else(gone).and_then(Facts::ask),
            Place::Here(_) => attach::with_python(|py| {
                let object = self.bind(py).ok_or_else(gone)?;
                Ok(Facts::read(&object, self.0.depth))
            }),
        };
        // If Python cannot be called now, the placeholder is stored and Python is not queried again.
        let facts = facts.unwrap_or_else(|_| Facts {
            type_name: "Exception".to_owned(),
            message: "(Python is not available to describe it)".to_owned(),
            ..Facts::default()
        });
        self.0.facts.get_or_init(|| facts)
    }
}

#[cold]
fn gone() -> Error {
    crate::interpreter::environment::exception_is_gone().into()
}

impl fmt::Display for PyException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head(f)?;
        self.children(f, &|child| child.to_string())
    }
}

impl PyException {
    /// The exceptions of a group below it, each as `show` describes it.
    fn children(&self, f: &mut fmt::Formatter<'_>, show: &dyn Fn(&PyException) -> String) -> fmt::Result {
        let children = self.exceptions();
        for (index, child) in children.iter().take(SHOWN).enumerate() {
            let text = show(child);
            let mut lines = text.lines();
            write!(f, "\n  {}. {}", index + 1, lines.next().unwrap_or_default())?;
            lines.try_for_each(|line| write!(f, "\n     {line}"))?;
        }
        match children.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more"),
        }
    }

    /// The class, the message and the notes.
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = self.facts();
        f.write_str(&facts.type_name)?;
        if !facts.message.is_empty() {
            write!(f, ": {}", facts.message)?;
        }
        facts.notes.iter().try_for_each(|note| write!(f, "\n{note}"))
    }
}

impl fmt::Debug for PyException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(cause) = self.cause() {
            writeln!(
                f,
                "{cause:?}\n\nThe above exception was the direct cause of the following exception:\n"
            )?;
        } else if let Some(context) = self.context() {
            writeln!(
                f,
                "{context:?}\n\nDuring handling of the above exception, another exception occurred:\n"
            )?;
        }
        if !self.frames().is_empty() {
            writeln!(f, "Traceback (most recent call last):")?;
            for frame in self.frames() {
                writeln!(
                    f,
                    "  File \"{}\", line {}, in {}",
                    frame.file, frame.line, frame.function
                )?;
                if let Some(source) = &frame.source {
                    writeln!(f, "    {source}")?;
                }
            }
        }
        self.head(f)?;
        self.children(f, &|child| format!("{child:?}"))
    }
}

impl std::error::Error for PyException {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let next = self.cause().or_else(|| self.context());
        next.map(|next| next as &(dyn std::error::Error + 'static))
    }
}
