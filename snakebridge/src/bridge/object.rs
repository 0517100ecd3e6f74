//! `Object`, the untyped handle inside every typed one, and `Handle`, the operations of all handles.

use std::fmt;

use super::backend::FromPython;
use super::class::{ClassDef, IsA, PythonClass};
use super::error::{Error, Result};
use super::reference::Ref;
use super::weak::Weak;
use super::wire_ref::WireRef;

/// A handle to a Python object of any class.
///
/// Clones share one entry in their session; the object is released when the last one is dropped.
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

/// A typed handle to a Python object, and the operations on handles of every type: `Handle::cast::<T>(&x)`,
/// `Handle::release(x)`, ..
///
/// They are associated functions without `self`, so that they do not hide Python methods of the same name:
/// `lock.release()` is `threading.Lock.release`, `Handle::release(lock)` is this one. Generated classes, [`Object`] and
/// the classes of [`types`](crate::types) are handles; the trait cannot be implemented otherwise. As a bound, it
/// accepts a handle of any type:
///
/// ```
/// use snakebridge::{Handle, call_as, types::List};
///
/// fn class_of(x: &impl Handle) -> snakebridge::Result<String> {
///     Handle::type_name(x)
/// }
/// let names: List<String> = call_as("sys", "path.copy", ())?;
/// assert_eq!(class_of(&names)?, "list");
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handle of a Python object",
    label = "not a handle",
    note = "handles are `Object`, the classes of `snakebridge::types`, and those that `python_module!` generates"
)]
pub trait Handle: PythonClass {
    /// The untyped handle.
    fn object(this: &Self) -> &Object {
        this.__object()
    }

    /// The entry behind the handle, with its id, session and type names.
    fn reference(this: &Self) -> &Ref {
        &this.__object().0
    }

    /// The same object as one of the base classes, checked by the compiler. This gives access to the methods of a
    /// second base, which method calls on the handle do not reach.
    ///
    /// ```
    /// use snakebridge::Handle;
    /// use snakebridge::types::{Buffer, ByteArray};
    ///
    /// let bytes = ByteArray::new(b"ab")?;
    /// let buffer: Buffer = Handle::upcast(&bytes);
    /// assert_eq!(buffer.to_vec()?, b"ab");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    #[must_use]
    fn upcast<B: Handle>(this: &Self) -> B
    where
        Self: IsA<B>,
    {
        B::__from_object(this.__object().clone())
    }

    /// The same object as another type, checked with `isinstance`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`] if the object is not an instance of the class of `T`, [`Error::Python`] if that class
    /// cannot be imported, and the [errors of every call](crate::Error#errors-of-every-call).
    fn cast<T: Handle>(this: &Self) -> Result<T> {
        let object = this.__object();
        let class = T::__class();
        if super::backend::is_instance(object, class)? {
            return Ok(T::__from_object(object.clone()));
        }
        Err(Error::TypeMismatch {
            symbol: "Handle::cast".to_owned(),
            path: String::new(),
            expected: class.symbol(),
            got: object.0.qualified_type()?,
            help: super::error::help::OBJECT,
        })
    }

    /// Reads the object as any type that a call can return: `Handle::read::<snakebridge::time::Date>(&x)`.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`], [`Error::IntOverflow`] or [`Error::UnsupportedValue`] if the object cannot be read as
    /// `R` without a loss, and the [errors of every call](crate::Error#errors-of-every-call).
    fn read<R: FromPython>(this: &Self) -> Result<R> {
        super::ops::snapshot(this.__object()).map_err(Error::unnamed)
    }

    /// Whether both handles refer to the same Python object (`a is b`).
    fn is(this: &Self, other: &impl Handle) -> bool {
        this.__object().0.same_object(&other.__object().0)
    }

    /// Releases the object now. Using a clone of the handle afterwards fails with [`Error::RefNotFound`] for the reason
    /// [`RefLost::Released`](crate::error::RefLost::Released).
    ///
    /// The clones are dead at once. The call returns when Python has released the object and its finalizer, if it has
    /// one, has run: on this thread if it holds the interpreter, else on a thread of this crate. It waits at most 100 ms,
    /// where another thread keeps the interpreter, or a finalizer takes longer; the release happens later then. Python
    /// frees the object if nothing in Python refers to it.
    ///
    /// Dropping all clones releases the object, too, and leaves no handle that could fail; call this where some clones
    /// cannot be dropped.
    fn release(this: Self) {
        this.__object().0.release();
    }

    /// A handle that keeps neither the object nor its session alive; [`Weak::upgrade`] gives a handle again while they
    /// exist.
    ///
    /// For closures that Python keeps inside of the object that they work on: one that captures a handle of it keeps it for
    /// ever, since Python's collector cannot see what a closure of Rust holds.
    fn downgrade(this: &Self) -> Weak<Self> {
        Weak::new(this.__object())
    }

    /// Gives the object a name on the wire and pins it: it lives until it is released or its session ends, whether or
    /// not a handle of it exists.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object is gone, and the [errors of every call](crate::Error#errors-of-every-call):
    /// the object's class is read from Python, and whether it is an iterator.
    fn share(this: &Self) -> Result<WireRef> {
        this.__object().0.share()
    }

    /// The name of the object's class, like `Pattern`.
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object was gone before the name was first read, and the
    /// [errors of every call](crate::Error#errors-of-every-call).
    fn type_name(this: &Self) -> Result<String> {
        this.__object().0.type_name()
    }

    /// The object as PyO3 sees it. Counts as a use.
    ///
    /// This is the same object, not a copy. It lives as long as the result, even if the handle's session ends before.
    ///
    /// ```no_run
    /// use snakebridge::pyo3::{Python, types::PyAnyMethods};
    /// use snakebridge::{Handle, Object};
    ///
    /// let pattern: Object = snakebridge::call_as("re", "compile", ("x+",))?;
    /// let groups: usize = Python::attach(|py| {
    ///     let bound = Handle::as_bound(&pattern, py)?;
    ///     bound.getattr("groups").and_then(|groups| groups.extract()).map_err(snakebridge::Error::from)
    /// })?;
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::RefNotFound`] if the object is gone, [`Error::UnsupportedValue`] if it lives in another backend than this
    /// process's interpreter, and [`Error::Environment`] if `py` belongs to another interpreter than the main one.
    #[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
    #[cfg(feature = "pyo3")]
    fn as_bound<'py>(this: &Self, py: pyo3::Python<'py>) -> Result<pyo3::Bound<'py, pyo3::PyAny>> {
        if !crate::interpreter::ffi::in_main_interpreter(py) {
            return Err(crate::interpreter::attach::subinterpreter().into());
        }
        this.__object().0.bind(py)
    }
}

#[diagnostic::do_not_recommend]
impl<T: PythonClass> Handle for T {}
