//! `Object`, the handle of unknown type under every typed one, and `Handle`, the operations on handles.
//! Those are associated functions, so that Python's own names stay free on the handles.

use std::fmt;

use super::class::{ClassDef, IsA, PythonClass};
use super::error::{Error, Result};
use super::reference::Ref;
use super::wire_ref::WireRef;

/// A handle to a Python object of any class.
///
/// Clones share one entry in their session; when the last one is dropped the object is released.
#[derive(Clone)]
pub struct Object(Ref);

static OBJECT: ClassDef = ClassDef::new("builtins", "object");

impl PythonClass for Object {
    fn __class() -> &'static ClassDef {
        &OBJECT
    }
    fn __from_object(object: Object) -> Object {
        object
    }
    fn __object(&self) -> &Object {
        self
    }
}

impl From<Ref> for Object {
    fn from(reference: Ref) -> Object {
        Object(reference)
    }
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::backend::text::display(self, f)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::backend::text::debug(self, f)
    }
}

/// Operations on handles of every type: `Handle::cast::<T>(&x)`, `Handle::release(x)`, ...
pub enum Handle {}

impl Handle {
    /// The handle without its type.
    pub fn object<T: PythonClass>(handle: &T) -> &Object {
        handle.__object()
    }

    /// The entry behind the handle, with its id, session and names.
    pub fn reference<T: PythonClass>(handle: &T) -> &Ref {
        &handle.__object().0
    }

    /// The same object as a base of its class, which the compiler checks: the second of several bases, that no method call reaches.
    ///
    /// ```
    /// use snakebridge::{Buffer, ByteArray, Handle};
    ///
    /// let bytes = ByteArray::new(b"ab")?;
    /// let buffer: Buffer = Handle::upcast(&bytes);
    /// assert_eq!(buffer.to_vec()?, b"ab");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    #[must_use]
    pub fn upcast<B: PythonClass>(handle: &(impl PythonClass + IsA<B>)) -> B {
        B::__from_object(handle.__object().clone())
    }

    /// The same object as another type, checked with `isinstance`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if the object is not an instance of the class of `T`, [`Error::Python`] if that class
    /// cannot be imported, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn cast<T: PythonClass>(handle: &impl PythonClass) -> Result<T> {
        let object = handle.__object();
        let class = T::__class();
        if super::backend::is_instance(object, class)? {
            return Ok(T::__from_object(object.clone()));
        }
        Err(Error::TypeMismatch {
            symbol: "Handle::cast".to_owned(),
            path: String::new(),
            expected: class.symbol(),
            got: object.0.qualified_type()?,
        })
    }

    /// The object read as any type that a call can return: `Handle::read::<snakebridge::time::Date>(&x)`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the object cannot be read as
    /// `R` without a loss, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn read<R: crate::bridge::FromPython>(handle: &impl PythonClass) -> Result<R> {
        crate::bridge::ops::snapshot(handle.__object())
    }

    /// Whether both handles name the same Python object (`a is b`).
    pub fn is(left: &impl PythonClass, right: &impl PythonClass) -> bool {
        left.__object().0.same_object(&right.__object().0)
    }

    /// Releases the object now. Using a clone of the handle afterwards gives [`Error::RefNotFound`] with the reason
    /// [`Gone::Released`](crate::Gone::Released).
    ///
    /// Dropping every clone releases the object, too, and leaves no clone that could fail; use this where clones are
    /// out of reach.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "using the handle afterwards must not compile"
    )]
    pub fn release<T: PythonClass>(handle: T) {
        handle.__object().0.release();
    }

    /// Names the object on the wire and pins it: it lives until it is released or its session ends, whether or not a
    /// handle to it exists.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object is gone, and the
    /// [errors of every call](crate::Error#errors-of-every-call): Python is asked for the object's class and whether
    /// it is an iterator.
    pub fn share(handle: &impl PythonClass) -> Result<WireRef> {
        handle.__object().0.share()
    }

    /// The name of the object's class, like `Pattern`.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object was gone before this name was asked for the first time, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    pub fn type_name(handle: &impl PythonClass) -> Result<String> {
        handle.__object().0.type_name()
    }
}
