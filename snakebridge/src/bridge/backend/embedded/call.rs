//! Running one operation: its session, its callable, its arguments, and reading the result.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString, PyTuple};

use super::direct;
use super::encode::Encoder;
use super::intern::{import, keyword, locate};
use super::parameter::{at_name, at_position};
use super::{raised, site};
use crate::bridge::backend::argument::named;
use crate::bridge::backend::{Consumed, Context, Given, Operation, Read, Returned, Target, Verb};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::raw::Raw;
use crate::bridge::session::scope::Chosen;
use crate::interpreter::attach;
use crate::interpreter::ffi::{self, Arguments, Room};

/// Runs the operation in the interpreter of this process.
pub(crate) fn perform(operation: Operation<'_, '_>, read: Read<'_>) -> Result<()> {
    attach::with_python(|py| {
        let session = Chosen::of(&operation)?;
        run(py, operation, session, read)
    })
}

fn run<'x, 'a: 'x>(
    py: Python<'_>,
    operation: Operation<'x, 'a>,
    session: Chosen<'x>,
    read: Read<'_>,
) -> Result<()> {
    let Operation {
        verb,
        target,
        receiver,
        args,
        more,
        kwargs,
        ..
    } = operation;
    let mut encoder = Encoder::new(py, session);
    let result = {
        let place = Located { py, target, receiver };
        match (verb, target) {
            (Verb::Call, Target::Site(site)) => {
                let given = Consumed(Given { args, more, kwargs });
                let value = direct::call_with(py, site, receiver, given, encoder.session());
                value.map_err(|error| *error)
            }
            (Verb::Get, Target::Site(site)) => {
                direct::get(py, site, receiver, encoder.session()).map_err(|error| *error)
            }
            (Verb::Call, _) => call(&place, &mut encoder, args, more, kwargs),
            (Verb::Get, _) => place.get(),
            (other, _) => match place.do_other(other, &mut encoder, args) {
                Ok(Some(value)) => Ok(value),
                Ok(None) => return Ok(()),
                Err(error) => Err(error),
            },
        }
    };
    let value = result.map_err(|error| named(error, &target, receiver))?;
    let context = Context {
        target,
        receiver,
        origin: None,
        session: encoder.into_session(),
    };
    read(&Returned::python(value.as_borrowed(), &context))
}

/// The target of an operation, with the lookups that it needs.
struct Located<'py, 'x> {
    py: Python<'py>,
    target: Target<'x>,
    receiver: Option<&'x Object>,
}

impl<'py> Located<'py, '_> {
    fn object(&self) -> Result<Bound<'py, PyAny>> {
        match self.receiver {
            Some(receiver) => Handle::reference(receiver).bind(self.py),
            None => Err(Error::Arguments {
                kind: crate::bridge::error::ErrorKind::Receiver,
                symbol: String::new(),
                message: "the operation needs a receiver".to_owned(),
            }),
        }
    }

    fn fail<T>(&self, result: PyResult<T>) -> Result<T> {
        result.map_err(|error| raised(self.py, error))
    }

    /// The object that has the attribute, and the name of the attribute.
    #[inline(never)]
    fn owner(&self) -> Result<(Bound<'py, PyAny>, Bound<'py, PyString>)> {
        let py = self.py;
        match self.target {
            Target::Site(site) => {
                let object = match self.receiver {
                    Some(_) => self.object()?,
                    None => site::holder(py, site)?,
                };
                Ok((object, site::name_ref(py, site).clone()))
            }
            Target::Path { module, path } => match path.rsplit_once('.') {
                Some((holder, name)) => Ok((locate(py, module, holder)?, PyString::new(py, name))),
                None => Ok((import(py, module)?.into_any(), PyString::new(py, path))),
            },
            Target::Member(path) => {
                let object = self.object()?;
                match path.rsplit_once('.') {
                    Some((holder, name)) => Ok((super::resolve(&object, holder)?, PyString::new(py, name))),
                    None => Ok((object, PyString::new(py, path))),
                }
            }
            Target::Class(_) | Target::Receiver => Err(Error::Arguments {
                kind: crate::bridge::error::ErrorKind::Arguments,
                symbol: String::new(),
                message: "the operation needs an attribute name".to_owned(),
            }),
        }
    }

    fn get(&self) -> Result<Bound<'py, PyAny>> {
        match self.target {
            Target::Path { module, path } => locate(self.py, module, path),
            Target::Class(class) => class.bind(self.py).map(|class| class.clone().into_any()),
            _ => {
                let (object, name) = self.owner()?;
                self.fail(object.getattr(name))
            }
        }
    }

    /// What is neither a call nor the reading of an attribute; nothing where an iterator is exhausted. On its own, so that
    /// a call takes less of the stack.
    #[inline(never)]
    fn do_other<'x, 'a: 'x>(
        &self,
        verb: Verb,
        encoder: &mut Encoder<'py, 'x>,
        args: &mut [Raw<'a>],
    ) -> Result<Option<Bound<'py, PyAny>>> {
        let none = || Some(self.py.None().into_bound(self.py));
        match verb {
            Verb::Set => {
                let value = match args.first_mut() {
                    Some(raw) => {
                        let value = encoder.take(raw);
                        value.map_err(|error| at_name(self.attribute(), error))?
                    }
                    None => self.py.None().into_bound(self.py),
                };
                self.set(value).map(|()| none())
            }
            Verb::Delete => self.delete().map(|()| none()),
            Verb::Iter => {
                let iterator = self.object()?.try_iter();
                self.fail(iterator).map(|iterator| Some(iterator.into_any()))
            }
            Verb::Next => ffi::next(&self.object()?).map_err(|error| raised(self.py, error.take(self.py))),
            Verb::Str => self.fail(self.object()?.str()).map(|text| Some(text.into_any())),
            Verb::Repr => self.fail(self.object()?.repr()).map(|text| Some(text.into_any())),
            Verb::IsInstance => self.is_instance().map(Some),
            Verb::Make => match args.first_mut() {
                Some(raw) => encoder.take(raw).map(Some),
                None => Ok(none()),
            },
            Verb::Read | Verb::Call | Verb::Get => self.object().map(Some),
            // Asked for only where a placement says that it is shared.
            Verb::Publish | Verb::Find => Err(Error::unsupported(
                "no other program uses the interpreter of this process",
            )),
        }
    }

    /// The name of the attribute, for messages.
    fn attribute(&self) -> &str {
        let path = match self.target {
            Target::Site(site) => site.path(),
            Target::Path { path, .. } | Target::Member(path) => path,
            Target::Class(class) => class.path(),
            Target::Receiver => "",
        };
        path.rsplit('.').next().unwrap_or(path)
    }

    fn is_instance(&self) -> Result<Bound<'py, PyAny>> {
        let Target::Class(class) = self.target else {
            return Err(Error::arguments("", "the operation needs a class"));
        };
        let answer = super::read::is_a(self.object()?.as_borrowed(), class)?;
        Ok(PyBool::new(self.py, answer).to_owned().into_any())
    }

    fn set(&self, value: Bound<'py, PyAny>) -> Result<()> {
        let (object, name) = self.owner()?;
        self.fail(object.setattr(name, value))
    }

    fn delete(&self) -> Result<()> {
        let (object, name) = self.owner()?;
        self.fail(object.delattr(name))
    }
}

fn call<'py, 'x, 'a: 'x>(
    place: &Located<'py, 'x>,
    encoder: &mut Encoder<'py, 'x>,
    args: &mut [Raw<'a>],
    more: &mut [Raw<'a>],
    kwargs: &mut [(Cow<'static, str>, Raw<'a>)],
) -> Result<Bound<'py, PyAny>> {
    let py = place.py;
    let mut room = Room::for_some(args.len() + more.len() + kwargs.len() + 1);
    let mut arguments = Arguments::new(py, room.places());
    let receiver = match place.receiver {
        Some(_) => Some(place.object()?),
        None => None,
    };
    let callee = match (&place.target, &receiver) {
        (Target::Path { module, path }, _) => Callee::Object(locate(py, module, path)?),
        (Target::Member(path), Some(object)) if path.contains('.') => {
            Callee::Object(super::resolve(object, path)?)
        }
        (Target::Member(name), Some(receiver)) => {
            arguments.push(receiver.clone());
            Callee::Method(PyString::new(py, name))
        }
        (Target::Receiver, Some(object)) => Callee::Object(object.clone()),
        (Target::Member(_) | Target::Receiver, None) => Callee::Object(place.object()?),
        // Sites have their own way.
        (Target::Site(_) | Target::Class(_), _) => Callee::Object(place.get()?),
    };

    for (index, raw) in args.iter_mut().chain(more.iter_mut()).enumerate() {
        let value = encoder
            .take(raw)
            .map_err(|error| at_position(callee.object(place), index, error))?;
        arguments.push(value);
    }
    for (name, raw) in kwargs.iter_mut() {
        let value = encoder.take(raw).map_err(|error| at_name(name, error))?;
        arguments.push(value);
    }
    let keywords = names(py, kwargs)?;
    let result = match &callee {
        Callee::Object(function) => arguments.call(function.as_borrowed(), keywords.as_ref()),
        Callee::Method(name) => arguments.call_method(name, keywords.as_ref()),
    };
    result.map_err(|error| raised(py, error.take(py)))
}

enum Callee<'py> {
    /// A callable object.
    Object(Bound<'py, PyAny>),
    /// A method that CPython looks up on the receiver.
    Method(Bound<'py, PyString>),
}

impl<'py> Callee<'py> {
    /// What is called, as Python describes it: a method without the receiver.
    #[cold]
    fn object(&self, place: &Located<'py, '_>) -> Option<Bound<'py, PyAny>> {
        let name = match self {
            Callee::Object(function) => return Some(function.clone()),
            Callee::Method(name) => name,
        };
        let object = place.object().ok()?;
        object.getattr(name).ok()
    }
}

/// The names of the keyword arguments.
fn names<'py>(
    py: Python<'py>,
    kwargs: &[(Cow<'static, str>, Raw<'_>)],
) -> Result<Option<Bound<'py, PyTuple>>> {
    if kwargs.is_empty() {
        return Ok(None);
    }
    let names = kwargs.iter().map(|(name, _)| keyword(py, name));
    let names = PyTuple::new(py, names.collect::<Vec<_>>());
    names.map(Some).map_err(|error| raised(py, error))
}
