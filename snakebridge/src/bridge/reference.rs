//! `Ref`: what a handle shares with its clones, an owner of the entry of its object. Dropping the last one releases the
//! object.

use std::fmt;
use std::sync::Arc;

use super::class::ClassDef;
use super::error::{Error, Result};
use super::held::{Holder, Names};
use super::object::Object;
use super::payload::Remote;
use super::session::Session;
use super::wire_ref::{RefTag, SCHEMA, WireRef};
use crate::interpreter::ffi::Known;
use crate::interpreter::python::{Bound, PyAny, Python};

/// The entry behind a handle: an object in a session.
#[derive(Clone)]
pub struct Ref(pub(crate) Known<Holder>);

impl Ref {
    pub(crate) fn new(held: Holder) -> Ref {
        Ref(Known::new(held))
    }

    /// The random id that names the object on the wire. It is made at the first call and stays the same.
    pub fn id(&self) -> &str {
        self.0.id()
    }

    /// The id of the session that the object belongs to.
    pub fn session_id(&self) -> &str {
        self.session().id()
    }

    /// The pool of workers that holds the object; `None` if it is in the interpreter of this process.
    pub fn pool_name(&self) -> Option<&str> {
        if self.0.is_remote() {
            self.session().pool_name()
        } else {
            None
        }
    }

    /// The module whose call made the object.
    pub fn python_module(&self) -> &str {
        self.0.module()
    }

    /// The library of that module: its top-level package, or `stdlib` for the standard library.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call): the list of standard modules is read from
    /// Python.
    pub fn library(&self) -> Result<String> {
        super::backend::library_of(self)
    }

    /// The name of the object's class, like `Pattern`.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object was gone before the name was first read, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn type_name(&self) -> Result<String> {
        self.described()
            .map(|names| names.type_name.get().cloned().unwrap_or_default())
    }

    /// The module and name of the object's class, like `re.Pattern`.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object was gone before the name was first read, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn qualified_type(&self) -> Result<String> {
        self.described()
            .map(|names| names.qualified_type.get().cloned().unwrap_or_default())
    }

    /// The wire schema of references.
    pub fn schema(&self) -> u32 {
        SCHEMA
    }

    /// When the object came into its session, on the session's own event counter.
    pub fn created_at(&self) -> u64 {
        self.0.created()
    }

    /// When it was last used, on the same counter.
    pub fn last_access(&self) -> u64 {
        self.0.used()
    }

    /// Whether the object still exists.
    pub fn is_alive(&self) -> bool {
        self.0.is_alive()
    }

    /// The qualified name of the class, if it is known without running Python.
    pub(crate) fn known_type(&self) -> Option<&str> {
        self.0.known_names()?.type_name.get().map(String::as_str)
    }

    fn described(&self) -> Result<&Names> {
        let names = self.0.names();
        if names.type_name.get().is_none() {
            let (name, qualified) = super::backend::describe(self)?;
            let _ = names.qualified_type.set(qualified);
            let _ = names.type_name.set(name);
        }
        Ok(names)
    }

    #[inline]
    pub(crate) fn session(&self) -> &Session {
        self.0.keeper()
    }

    pub(crate) fn same_object(&self, other: &Ref) -> bool {
        if self.0.is_same(&other.0) {
            return true;
        }
        match (self.0.remote(), other.0.remote()) {
            (None, None) => self.0.address() != 0 && self.0.address() == other.0.address(),
            (Some(Some(left)), Some(Some(right))) => {
                Arc::ptr_eq(&left.backend, &right.backend)
                    && (left.token == right.token || super::backend::is_same(self, other))
            }
            _ => false,
        }
    }

    /// The object in this process's interpreter. Counts as a use.
    #[inline]
    pub(crate) fn bind<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        self.try_bind(py).ok_or_else(|| *self.unbound())
    }

    /// [`bind`](Ref::bind); [`unbound`](Ref::unbound) says why there is none.
    #[inline]
    pub(crate) fn try_bind<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        let object = self.0.python(py)?;
        self.0.touch();
        Some(object)
    }

    #[cold]
    pub(crate) fn unbound(&self) -> Box<Error> {
        Box::new(if self.0.is_remote() {
            elsewhere(self)
        } else {
            self.0.not_found()
        })
    }

    /// The object, for messages; does not count as a use.
    pub(crate) fn peek<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.0.python(py)
    }

    /// The object's backend and number there, if it lives in another backend.
    pub(crate) fn remote(&self) -> Result<Option<Arc<Remote>>> {
        match self.0.remote() {
            None => Ok(None),
            Some(Some(object)) => {
                self.0.touch();
                Ok(Some(object))
            }
            Some(None) => Err(self.0.not_found()),
        }
    }

    /// The object's backend, if that is another one than the interpreter of this process. This does not count as a use.
    pub(crate) fn backend(&self) -> Option<Arc<dyn super::backend::Backend>> {
        let remote = self.0.remote().flatten()?;
        Some(Arc::clone(&remote.backend))
    }

    /// The number by which another backend identifies the object; `None` if the object is in the interpreter of this
    /// process.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object of another backend is gone.
    pub fn remote_token(&self) -> Result<Option<u64>> {
        Ok(self.remote()?.map(|object| object.token))
    }

    pub(crate) fn release(&self) {
        self.session().release_entry(&self.0);
    }

    pub(crate) fn share(&self) -> Result<WireRef> {
        // Everything that can fail comes before the pin, so that a failure leaves nothing pinned.
        let wire = self.wire()?;
        self.session().publish(self)?;
        self.session().pin(self)?;
        Ok(wire)
    }

    /// The wire form, if the object was shared before.
    pub(crate) fn shared(&self) -> Result<Option<WireRef>> {
        if self.is_alive() && self.0.is_pinned() {
            self.wire().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Iterators are streams, except those that have to be closed, like files.
    fn tag(&self) -> Result<RefTag> {
        let object = Object::from(self.clone());
        let is_stream = super::backend::is_instance(&object, &ITERATOR)?
            && !super::backend::is_instance(&object, &CONTEXT_MANAGER)?;
        Ok(if is_stream { RefTag::StreamRef } else { RefTag::Ref })
    }

    fn wire(&self) -> Result<WireRef> {
        Ok(WireRef {
            kind: self.tag()?,
            schema: SCHEMA,
            id: self.id().to_owned(),
            session_id: self.session_id().to_owned(),
            type_name: self.type_name()?,
            python_module: self.python_module().to_owned(),
            library: Some(self.library()?),
            qualified_type: Some(self.qualified_type()?),
            pool_name: self.pool_name().map(str::to_owned),
        })
    }
}

static ITERATOR: ClassDef = ClassDef::new("collections.abc", "Iterator");
static CONTEXT_MANAGER: ClassDef = ClassDef::new("contextlib", "AbstractContextManager");

#[cold]
fn elsewhere(reference: &Ref) -> Error {
    Error::elsewhere(format!(
        "the object of reference '{}' lives in another backend: use it in a session of that backend",
        reference.id()
    ))
}

impl fmt::Debug for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ref")
            .field("session", &self.session_id())
            .field("python_module", &self.python_module())
            .field("type_name", &self.known_type())
            .field("alive", &self.is_alive())
            .finish_non_exhaustive()
    }
}
