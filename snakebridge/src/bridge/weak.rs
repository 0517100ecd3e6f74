//! `Weak`: a handle that keeps nothing alive, for closures that Python keeps inside of the object that they work on.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::class::PythonClass;
use super::object::Object;
use super::reference::Ref;
use super::session::WeakSession;
use crate::interpreter::entries::Tag;
use crate::interpreter::ffi::Known;

/// A handle that keeps neither its object nor the session alive; [`Handle::downgrade`](crate::Handle::downgrade) makes it.
///
/// ```
/// use snakebridge::{Handle, Object, call_as, callback, session::Weak, set_attr};
///
/// let widget: Object = call_as("types", "SimpleNamespace", ())?;
/// let inside: Weak<Object> = Handle::downgrade(&widget);
/// let on_click = callback(move || inside.upgrade().is_some()); // no cycle through the closure
/// set_attr(&widget, "on_click", on_click)?;
/// # Ok::<(), snakebridge::Error>(())
/// ```
pub struct Weak<T>(Known<Arc<Inner>>, PhantomData<fn() -> T>);

struct Inner {
    session: WeakSession,
    /// The entry, for as long as there are handles.
    entry: Option<Tag>,
    /// What goes on where the last handle was dropped and Python still has the object.
    python: super::backend::embedded::weak::Origin,
}

impl<T: PythonClass> Weak<T> {
    pub(crate) fn new(object: &Object) -> Weak<T> {
        let reference = super::object::Handle::reference(object);
        let inner = Inner {
            session: reference.session().weak(),
            entry: reference.session().tag(reference),
            python: super::backend::embedded::weak::Origin::of(reference),
        };
        Weak(Known::new(Arc::new(inner)), PhantomData)
    }

    /// A handle of the object, while it exists: `None` once Python has freed it, or its session has ended.
    ///
    /// Where classes have no weak references in Python (`list`, `dict`, `int`, a class with `__slots__`), the object counts
    /// as existing while another handle of it does.
    pub fn upgrade(&self) -> Option<T> {
        let entry = self.0.entry.and_then(|tag| self.0.session.find(tag));
        let object = match entry.filter(Ref::is_alive) {
            Some(reference) => Object::from(reference),
            None => self.0.python.object()?,
        };
        Some(T::__from_object(object))
    }
}

impl<T> Clone for Weak<T> {
    fn clone(&self) -> Self {
        Weak(self.0.clone(), PhantomData)
    }
}

impl<T> fmt::Debug for Weak<T> {
    /// Says nothing about the object, which may be gone the moment after.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Weak(..)")
    }
}
