//! Exceptions of other backends: what they tell of one when it is raised, and what has to be asked of one that is only a
//! handle.

use std::sync::Arc;
use std::sync::OnceLock;

use super::{Facts, Frame, Inner, LONGEST, Place, PyException, backend};
use crate::bridge::backend::{Operation, Target, Verb};
use crate::bridge::class::ClassDef;
use crate::bridge::error::Result;
use crate::bridge::object::{Handle, Object};
use crate::bridge::value::Value;

/// What another backend tells of an exception that was raised there; `PyException::from` makes an exception of it.
#[derive(Debug, Default)]
pub struct Raised {
    /// The qualified name of the class; builtin classes have no module in front.
    pub type_name: String,
    /// `str(exception)`.
    pub message: String,
    /// The `repr` of each of the exception's `args`.
    pub args: Vec<String>,
    /// The qualified names of the class and its bases, most derived first.
    pub mro: Vec<String>,
    /// The traceback, outermost call first.
    pub frames: Vec<Frame>,
    /// The notes added by `add_note`.
    pub notes: Vec<String>,
    /// The exceptions in a group.
    pub exceptions: Vec<Raised>,
    /// The exception that this one was raised `from`.
    pub cause: Option<Box<Raised>>,
    /// The exception that was being handled when this one was raised, unless suppressed by `from None`.
    pub context: Option<Box<Raised>>,
    /// The object, if the backend keeps it.
    pub object: Option<Object>,
}

impl From<Raised> for PyException {
    fn from(raised: Raised) -> PyException {
        let boxed = |next: Option<Box<Raised>>| next.map(|next| PyException::from(*next));
        let facts = Facts {
            type_name: raised.type_name,
            message: raised.message,
            args: raised.args,
            mro: raised.mro,
            frames: raised.frames,
            notes: raised.notes,
            children: raised.exceptions.into_iter().map(PyException::from).collect(),
            cause: boxed(raised.cause),
            context: boxed(raised.context),
            suppress_context: false,
        };
        PyException(Arc::new(Inner {
            object: Place::Elsewhere(raised.object),
            depth: 0,
            facts: OnceLock::from(facts),
        }))
    }
}

/// Whether the exception is of the class. Its backend decides: one class has several names where versions of Python differ. By the
/// names of its bases once the object is gone.
pub(super) fn is_of(object: Option<&Object>, facts: &Facts, class: &'static ClassDef) -> bool {
    let asked = object.and_then(|object| backend::is_instance(object, class).ok());
    asked.unwrap_or_else(|| {
        let declared = class.declared();
        facts.mro.contains(&declared)
    })
}

impl Facts {
    /// What has to be asked of an exception that was not raised so far.
    pub(super) fn ask(object: &Object) -> Result<Facts> {
        let shown = |value: &Value| value.to_string();
        let args = match got(object, "args")? {
            Value::Tuple(args) => args.iter().take(LONGEST).map(shown).collect(),
            _ => Vec::new(),
        };
        let notes = match got(object, "__notes__") {
            Ok(Value::List(notes)) => notes.iter().take(LONGEST).map(shown).collect(),
            _ => Vec::new(),
        };
        let shown_class = |class: &Value| match class {
            Value::Ref(class) => class_name(class),
            other => Ok(other.to_string()),
        };
        let mro = match got(object, "__class__.__mro__")? {
            Value::Tuple(classes) => classes.iter().map(shown_class).collect::<Result<_>>()?,
            _ => Vec::new(),
        };
        let class = Handle::reference(object).qualified_type()?;
        Ok(Facts {
            type_name: backend::shown(&class).to_owned(),
            message: object.to_string(),
            args,
            mro,
            notes,
            ..Facts::default()
        })
    }
}

fn got(object: &Object, name: &str) -> Result<Value> {
    backend::read(Operation {
        target: Target::Member(name),
        ..Operation::on(Verb::Get, object)
    })
}

fn class_name(class: &Object) -> Result<String> {
    let text = |name| got(class, name).map(|text| text.as_str().unwrap_or_default().to_owned());
    let (module, name) = (text("__module__")?, text("__qualname__")?);
    Ok(backend::shown(&format!("{module}.{name}")).to_owned())
}
