//! Reading a result that is a reference to an object of another backend: by what the backend has told of it, else by asking
//! it. `plain` forwards here.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use super::returned::{VisitEntry, VisitItem};
use super::{Abilities, Context, Operation, PyKind, Read, Returned, Target, Verb, Want, about, facts, plain};
use crate::bridge::class::ClassDef;
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::payload::Remote;
use crate::bridge::raw::Raw;
use crate::bridge::session::Session;
use crate::bridge::value::Value;
use crate::interpreter::ffi::Array;

/// The facts of a reference that is there; none where it was released meanwhile, or lives in this process.
fn known(object: &Object) -> Option<Arc<Remote>> {
    Handle::reference(object).0.remote().flatten()
}

pub(super) fn kind(object: &Object) -> PyKind {
    known(object).map_or(PyKind::Other, |remote| remote.facts.kind)
}

pub(super) fn base_kind(object: &Object) -> PyKind {
    known(object).map_or(PyKind::Other, |remote| remote.facts.base)
}

pub(super) fn type_name(object: &Object) -> String {
    let qualified = Handle::reference(object).qualified_type();
    qualified.map_or_else(|_| "object".to_owned(), |name| facts::shown(&name).to_owned())
}

/// The number, text or bytes of an object that is derived from such a type.
pub(super) fn value(object: &Object) -> Option<Value> {
    let remote = known(object)?;
    if remote.facts.value.is_some() || !is_scalar(remote.facts.kind) {
        return remote.facts.value.clone();
    }
    // Too long to be told with the reference.
    let operation = Operation {
        want: Want::Plain,
        ..Operation::empty(Verb::Read)
    };
    asked(object, operation)
        .ok()
        .filter(|value| !matches!(value, Value::Ref(_)))
}

fn is_scalar(kind: PyKind) -> bool {
    use PyKind::{Bool, Bytes, Complex, Float, Int, Str};
    matches!(kind, Bool | Int | Float | Complex | Str | Bytes)
}

pub(super) fn can(object: &Object, abilities: Abilities) -> bool {
    known(object).is_some_and(|remote| remote.facts.abilities.contains(abilities))
}

/// What is in a container, with references where it is not data; the reference itself of anything else.
pub(super) fn whole(object: &Object) -> Result<Value> {
    use PyKind::{Dict, FrozenSet, List, Set, Tuple};
    if !matches!(kind(object), Dict | FrozenSet | List | Set | Tuple) {
        return Ok(Value::Ref(object.clone()));
    }
    let operation = Operation {
        want: Want::Plain,
        ..Operation::empty(Verb::Read)
    };
    asked(object, operation)
}

/// The answer to an operation in the object's own session.
pub(super) fn answered(object: &Object, operation: Operation<'_, '_>) -> Result<Value> {
    let mut answer = None;
    let operation = Operation {
        session: Some(Handle::reference(object).session()),
        ..operation
    };
    super::perform(operation, &mut |value| {
        answer = Some(value.told()?);
        Ok(())
    })?;
    answer.ok_or_else(|| super::no_result(&type_name(object)))
}

/// The answer to an operation on the object.
fn asked(object: &Object, operation: Operation<'_, '_>) -> Result<Value> {
    answered(
        object,
        Operation {
            receiver: Some(object),
            ..operation
        },
    )
}

/// `function(object)`.
fn applied(object: &Object, module: &str, path: &str, want: Want) -> Result<Value> {
    let operation = Operation {
        target: Target::Path { module, path },
        args: &mut [Raw::Object(object)],
        want,
        ..Operation::empty(Verb::Call)
    };
    answered(object, operation)
}

pub(super) fn truth(object: &Object) -> Result<bool> {
    match applied(object, "builtins", "bool", Want::Plain)? {
        Value::Bool(truth) => Ok(truth),
        other => Err(unusable(object, "bool", &other)),
    }
}

pub(super) fn len(object: &Object) -> Result<usize> {
    match applied(object, "builtins", "len", Want::Plain)? {
        Value::Int(number) => {
            usize::try_from(number).map_err(|_| unusable(object, "len", &Value::Int(number)))
        }
        other => Err(unusable(object, "len", &other)),
    }
}

/// The numbers of an array.
pub(super) fn array(object: &Object) -> Result<Option<Array<'static>>> {
    if can(object, Abilities::BUFFER) || can(object, Abilities::ARRAY) {
        return about::numbers(object);
    }
    Ok(None)
}

pub(super) fn bytes(object: &Object) -> Result<Vec<u8>> {
    match applied(object, "builtins", "bytes", Want::Plain)? {
        Value::Bytes(bytes) => Ok(bytes),
        other => Err(unusable(object, "bytes", &other)),
    }
}

pub(super) fn for_each(object: &Object, context: &Context<'_>, each: VisitItem<'_>) -> Result<()> {
    match applied(object, "builtins", "tuple", Want::Each(&Want::Either))? {
        items @ Value::Tuple(_) => plain::for_each(&items, context, each),
        other => Err(unusable(object, "tuple", &other)),
    }
}

pub(super) fn for_each_entry(object: &Object, context: &Context<'_>, each: VisitEntry<'_>) -> Result<()> {
    let want = Want::Entries(&Want::Either, &Want::Either);
    match applied(object, "builtins", "dict", want)? {
        entries @ Value::Dict(_) => plain::for_each_entry(&entries, context, each),
        other => Err(unusable(object, "dict", &other)),
    }
}

pub(super) fn iter(object: &Object) -> Result<Object> {
    let operation = Operation {
        want: Want::Object,
        ..Operation::empty(Verb::Iter)
    };
    match asked(object, operation)? {
        Value::Ref(iterator) => Ok(iterator),
        other => Err(unusable(object, "iter", &other)),
    }
}

pub(super) fn fspath(object: &Object) -> Result<PathBuf> {
    let Value::Str(path) = applied(object, "os", "fspath", Want::Plain)? else {
        return Err(Error::unsupported(format!(
            "the path of {} is not text of another process that can be read here: take it as an `Object`",
            type_name(object)
        )));
    };
    Ok(PathBuf::from(path))
}

pub(super) fn is_instance(object: &Object, class: &'static ClassDef) -> Result<bool> {
    let facts = Handle::reference(object).remote()?;
    if facts
        .as_ref()
        .is_some_and(|object| object.facts.class.derives(class))
    {
        return Ok(true);
    }
    let operation = Operation {
        target: Target::Class(class),
        want: Want::Plain,
        ..Operation::empty(Verb::IsInstance)
    };
    match asked(object, operation)? {
        Value::Bool(answer) => {
            if let Some(object) = facts.filter(|_| answer) {
                object.facts.class.note(class);
            }
            Ok(answer)
        }
        other => Err(unusable(object, "isinstance", &other)),
    }
}

/// Calls a method without arguments, or reads an attribute.
pub(super) fn member(
    object: &Object,
    context: &Context<'_>,
    verb: Verb,
    name: &str,
    read: Read<'_>,
) -> Result<()> {
    let operation = Operation {
        target: Target::Member(name),
        ..Operation::empty(verb)
    };
    let value = asked(object, operation)?;
    read(&Returned::plain(&value, context)).map_err(|error| error.at_field(name))
}

/// `str(object)` or `repr(object)`.
pub(super) fn text(object: &Object, verb: Verb) -> Result<String> {
    let operation = Operation {
        want: Want::Plain,
        ..Operation::empty(verb)
    };
    match asked(object, operation)? {
        Value::Str(text) => Ok(text),
        other => Err(unusable(object, "str", &other)),
    }
}

/// Whether two references of one backend, which have numbers of their own, are one object.
pub(super) fn is_same(object: &Object, other: &Object) -> bool {
    let operation = Operation {
        target: Target::Path {
            module: "operator",
            path: "is_",
        },
        args: &mut [Raw::Object(object), Raw::Object(other)],
        session: Some(Handle::reference(object).session()),
        ..Operation::empty(Verb::Call)
    };
    super::read(operation).unwrap_or(false)
}

/// A new object of this value, in the backend of the session.
pub(super) fn made(value: &Value, session: &Session) -> Result<Object> {
    super::read(Operation {
        args: &mut [Raw::Value(value)],
        session: Some(session),
        ..Operation::empty(Verb::Make)
    })
}

/// A backend answered with something that the function cannot return.
#[cold]
fn unusable(object: &Object, function: &str, got: &Value) -> Error {
    Error::TypeMismatch {
        symbol: format!("{function} of {}", type_name(object)),
        path: String::new(),
        expected: "what Python's function of that name returns".to_owned(),
        got: format!("{got:?}"),
        help: crate::bridge::error::help::DYNAMIC,
    }
}

/// The text of a `str` that Rust cannot hold, as in this process.
pub(super) fn no_text<'r>(context: &Context<'_>) -> Result<Cow<'r, str>> {
    Err(super::returned::lone_surrogates(context))
}
