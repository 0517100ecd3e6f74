//! `Raw` to Python objects. References are checked against the call's session on the way.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyTuple};

use super::{array, bigint, callable, raised};
use crate::bridge::backend::{Context, Returned, Target};
use crate::bridge::error::{Error, Result};
use crate::bridge::object::{Handle, Object};
use crate::bridge::origin::Origin;
use crate::bridge::raw::{New, Raw, Unknown};
use crate::bridge::session::scope::Chosen;
use crate::interpreter::attach;
use crate::interpreter::ffi::{self, Raising};

/// How deep containers may be nested. Beyond that, encoding fails instead of overflowing the stack.
const DEPTH: usize = 100;

/// Encodes the arguments of one call, and determines its session from the references among them.
pub(crate) struct Encoder<'py, 'x> {
    py: Python<'py>,
    session: Chosen<'x>,
}

impl<'py, 'x> Encoder<'py, 'x> {
    pub(crate) fn new(py: Python<'py>, session: Chosen<'x>) -> Self {
        Encoder { py, session }
    }

    /// The session as far as it is determined, for what determines it further.
    pub(crate) fn session(&mut self) -> &mut Chosen<'x> {
        &mut self.session
    }

    pub(crate) fn into_session(self) -> Chosen<'x> {
        self.session
    }

    /// Encodes an argument, leaving `None` in its place.
    #[inline]
    pub(crate) fn take<'a: 'x>(&mut self, raw: &mut Raw<'a>) -> Result<Bound<'py, PyAny>> {
        self.encode(std::mem::replace(raw, Raw::None), 0)
    }

    fn ok<T>(&self, result: PyResult<Bound<'py, T>>) -> Result<Bound<'py, PyAny>> {
        result
            .map(Bound::into_any)
            .map_err(|error| raised(self.py, error))
    }

    #[inline]
    fn made(&self, result: Raising<Bound<'py, PyAny>>) -> Result<Bound<'py, PyAny>> {
        match result {
            Ok(object) => Ok(object),
            Err(error) => Err(raised(self.py, error.take(self.py))),
        }
    }

    fn encode<'a: 'x>(&mut self, raw: Raw<'a>, depth: usize) -> Result<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match raw {
            Raw::None => py.None().into_bound(py),
            Raw::Bool(value) => PyBool::new(py, value).to_owned().into_any(),
            Raw::Int(value) => PyInt::new(py, value).into_any(),
            Raw::Wide(value) => PyInt::new(py, value).into_any(),
            Raw::Float(value) => PyFloat::new(py, value).into_any(),
            Raw::Complex(real, imaginary) => PyComplex::from_doubles(py, real, imaginary).into_any(),
            Raw::Str(value) => self.made(ffi::text(py, &value))?,
            Raw::Bytes(value) => PyBytes::new(py, &value).into_any(),
            Raw::Object(object) => {
                self.session.admit(Handle::reference(object))?;
                Handle::reference(object).bind(py)?
            }
            Raw::Owned(object) => self.owned(&object)?,
            other => self.encode_other(other, depth)?,
        })
    }

    fn owned(&mut self, object: &Object) -> Result<Bound<'py, PyAny>> {
        self.session.admit_owned(Handle::reference(object))?;
        Handle::reference(object).bind(self.py)
    }

    /// The rare and the recursive variants, kept out of the code path for scalars.
    #[inline(never)]
    fn encode_other<'a: 'x>(&mut self, raw: Raw<'a>, depth: usize) -> Result<Bound<'py, PyAny>> {
        if depth >= DEPTH {
            return Err(Error::UnsupportedValue {
                kind: crate::bridge::error::ErrorKind::TooDeep,
                path: String::new(),
                message: format!(
                    "the value is nested deeper than {DEPTH} levels: build it in Python, or pass it flat"
                ),
            });
        }
        let py = self.py;
        match raw {
            Raw::BigInt(number) => self.ok(bigint::to_python(py, &number)),
            Raw::Path(path) => self.ok(path.as_os_str().into_pyobject(py).map_err(PyErr::from)),
            Raw::Value(value) => self.encode(value.as_raw(), depth),
            Raw::List(items) => {
                let items = self.items(items, depth)?;
                self.ok(PyList::new(py, items))
            }
            Raw::Tuple(items) => {
                let items = self.items(items, depth)?;
                self.ok(PyTuple::new(py, items))
            }
            Raw::Set(items) => {
                let items = self.items(items, depth)?;
                self.ok(PySet::new(py, items))
            }
            Raw::FrozenSet(items) => {
                let items = self.items(items, depth)?;
                self.ok(PyFrozenSet::new(py, items))
            }
            Raw::Dict(entries) => self.dict(entries, depth),
            Raw::Enum(class, value) => {
                let class = class.bind(py)?;
                self.ok(class.call1((value,)))
            }
            Raw::Member(class, name) => {
                let class = class.bind(py)?;
                self.ok(class.get_item(name))
            }
            Raw::New(new) => self.instance(*new, depth),
            Raw::Memory(memory) => self.ok(array::given(py, &memory)),
            Raw::Exported(value) => self.ok(value.export(py)),
            Raw::Unknown(argument) => self.checked(*argument, depth),
            Raw::Callback(callback) => callable::make_callable(py, *callback, self.session.weak()),
            Raw::Iter(items) => {
                let session = self.session.weak();
                self.ok(callable::make_iterator(py, items, session))
            }
            Raw::ToPython(value) => {
                // The user's code, which may wait for threads that call Python.
                let raw = attach::detached(|| value.to_python())?;
                self.encode(raw, depth + 1)
            }
            Raw::Err(error) => Err(*error),
            scalar => self.encode(scalar, depth),
        }
    }

    /// An argument that is checked. The error does not say which call and which parameter it is about.
    fn checked<'a: 'x>(&mut self, argument: Unknown<'a>, depth: usize) -> Result<Bound<'py, PyAny>> {
        let object = self.encode(argument.raw, depth)?;
        let context = Context {
            target: Target::Receiver,
            receiver: None,
            origin: Some(Origin::BUILTINS),
            session: self.session.clone(),
        };
        match (argument.check)(&Returned::python(object.as_borrowed(), &context)) {
            Ok(()) => Ok(object),
            Err(error) => Err(error.unnamed()),
        }
    }

    fn instance<'a: 'x>(&mut self, new: New<'a>, depth: usize) -> Result<Bound<'py, PyAny>> {
        let py = self.py;
        let class = new.class.bind(py)?.clone();
        let args = PyTuple::new(py, self.items(new.args, depth)?).map_err(|error| raised(py, error))?;
        let kwargs = PyDict::new(py);
        for (name, value) in new.kwargs {
            let value = self.encode(value, depth + 1)?;
            kwargs.set_item(name, value).map_err(|error| raised(py, error))?;
        }
        let made = self.ok(class.call(args, (!kwargs.is_empty()).then_some(&kwargs)))?;
        if let Some((method, wanted)) = new.ensure {
            let wanted = self.encode(wanted, depth + 1)?;
            let found = self.ok(made.call_method0(method))?;
            if !found.eq(&wanted).map_err(|error| raised(py, error))? {
                return Err(Error::unsupported(format!(
                    "`{method}` of {made} is {found} in Python, not {wanted} as in the value"
                )));
            }
        }
        Ok(made)
    }

    fn items<'a: 'x>(&mut self, items: Vec<Raw<'a>>, depth: usize) -> Result<Vec<Bound<'py, PyAny>>> {
        // Collecting results would make room for none in advance.
        let mut made = Vec::with_capacity(items.len());
        for (index, raw) in items.into_iter().enumerate() {
            let plain = match &raw {
                Raw::Float(number) => ffi::float(self.py, *number),
                Raw::Int(number) => ffi::int(self.py, *number),
                Raw::Str(Cow::Borrowed(text)) => ffi::text(self.py, text),
                _ => {
                    let object = self.encode(raw, depth + 1);
                    made.push(object.map_err(|error| error.at_index(index))?);
                    continue;
                }
            };
            // Numbers and borrowed text own nothing.
            std::mem::forget(raw);
            made.push(self.made(plain).map_err(|error| error.at_index(index))?);
        }
        Ok(made)
    }

    fn dict<'a: 'x>(&mut self, entries: Vec<(Raw<'a>, Raw<'a>)>, depth: usize) -> Result<Bound<'py, PyAny>> {
        let dict = PyDict::new(self.py);
        for (key, value) in entries {
            let name = match &key {
                Raw::Str(name) => Some(name.clone()),
                _ => None,
            };
            let key = self.encode(key, depth + 1)?;
            let value = self.encode(value, depth + 1).map_err(|error| match &name {
                Some(name) => error.at_key(name),
                None => error,
            })?;
            dict.set_item(key, value)
                .map_err(|error| raised(self.py, error))?;
        }
        Ok(dict.into_any())
    }
}
