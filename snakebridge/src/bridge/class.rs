//! `PythonClass`, implemented by every handle type, and `ClassDef`, the Python class behind it.
//! The class object is looked up on first use and cached.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use super::backend::embedded::ClassObject;
use super::object::Object;
use crate::interpreter::own::OwnPython;

/// A Rust handle type for one Python class. Implemented by generated code.
pub trait PythonClass: Sized + Clone + Send + Sync + 'static {
    #[doc(hidden)]
    fn __class() -> &'static ClassDef;
    #[doc(hidden)]
    fn __from_object(object: Object) -> Self;
    #[doc(hidden)]
    fn __object(&self) -> &Object;
}

/// A class with generated bindings, or an exception: a handle over that of its base, to which it derefs. A union accepts it and its
/// subclasses by its name, and what is an instance of it is read as it. All that the base decides has it by this, and not function by
/// function: the compiler checks each of those of thousands of classes.
#[doc(hidden)]
pub trait Nominal: Deref<Target: PythonClass> + Sized + Clone + Send + Sync + 'static {
    fn __definition() -> &'static ClassDef;
    fn __over(base: Self::Target) -> Self;
}

#[diagnostic::do_not_recommend]
impl<C: Nominal> PythonClass for C {
    #[inline]
    fn __class() -> &'static ClassDef {
        C::__definition()
    }
    #[inline]
    fn __from_object(object: Object) -> Self {
        C::__over(PythonClass::__from_object(object))
    }
    #[inline]
    fn __object(&self) -> &Object {
        self.deref().__object()
    }
}

/// Another handle for the object of one: what generated handles do when they are cloned.
#[inline]
pub fn another<C: PythonClass>(handle: &C) -> C {
    C::__from_object(handle.__object().clone())
}

/// What generated handles show as `Debug`.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn debug<C: PythonClass>(handle: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(handle.__object(), f)
}

/// What generated handles show as `Display`.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn display<C: PythonClass>(handle: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(handle.__object(), f)
}

/// The Python class of `Self` is that of `B` or a subclass of it. Implemented by generated code only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Python subclass of `{B}`",
    label = "not a `{B}` on the Python side",
    note = "a handle of unknown type is checked and converted by `Handle::cast::<{B}>(&x)`"
)]
pub trait IsA<B> {}

#[diagnostic::do_not_recommend]
impl<C: Nominal> IsA<Object> for C {}

/// The Python class of a handle type: its location and, once looked up, the class object itself.
pub struct ClassDef {
    module: &'static str,
    path: &'static str,
    own: Option<&'static OwnPython>,
    members: Option<&'static [&'static str]>,
    label: Option<&'static str>,
    value: Option<&'static ClassDef>,
    /// The class object in the interpreter of this process.
    pub(crate) object: ClassObject,
}

impl ClassDef {
    /// The class at `path` in `module`. Nothing is imported before the first use.
    pub const fn new(module: &'static str, path: &'static str) -> ClassDef {
        ClassDef {
            module,
            path,
            own: None,
            members: None,
            label: None,
            value: None,
            object: ClassObject::UNKNOWN,
        }
    }

    /// Declares that the class's module belongs to the program itself.
    #[must_use]
    pub const fn own(mut self, own: &'static OwnPython) -> ClassDef {
        self.own = Some(own);
        self
    }

    /// Declares that instances are recognised by these members: for a protocol, or a class that has no class object.
    #[must_use]
    pub const fn by_members(mut self, members: &'static [&'static str]) -> ClassDef {
        self.members = Some(members);
        self
    }

    /// Declares the name of a `TypedDict`, whose instances are dicts, for messages.
    #[must_use]
    pub const fn named(mut self, label: &'static str) -> ClassDef {
        self.label = Some(label);
        self
    }

    /// Declares the class that it is as a value: of a `TypedDict`, whose instances are dicts, its own.
    #[must_use]
    pub const fn with_value(mut self, class: &'static ClassDef) -> ClassDef {
        self.value = Some(class);
        self
    }

    /// The class that it is as a value, where a class object is passed.
    pub(crate) fn value(&'static self) -> &'static ClassDef {
        self.value.unwrap_or(self)
    }

    /// The class as messages name what a value should be.
    pub(crate) fn label(&self) -> Cow<'static, str> {
        match self.label {
            Some(label) => label.into(),
            None => self.declared().into(),
        }
    }

    /// The members by which its instances are recognised; `None` if `isinstance` with the class object decides.
    pub fn members(&self) -> Option<&'static [&'static str]> {
        self.members
    }

    /// Where the module comes from, if it belongs to the program itself.
    pub fn own_python(&self) -> Option<&'static OwnPython> {
        self.own
    }

    /// Whether it is `object`, the root of all classes.
    pub(crate) fn is_object(&self) -> bool {
        (self.module, self.path) == ("builtins", "object")
    }

    /// The class as Python names it, like `re.Pattern`.
    pub fn symbol(&self) -> String {
        format!("{}.{}", self.module, self.path)
    }

    /// The class as annotations spell it: without the module if it is a builtin one.
    pub(crate) fn declared(&self) -> String {
        match self.module {
            "builtins" => self.path.to_owned(),
            _ => self.symbol(),
        }
    }

    /// The module from which the class is read.
    pub fn module(&self) -> &'static str {
        self.module
    }

    /// The dotted path of the class inside its module.
    pub fn path(&self) -> &'static str {
        self.path
    }
}

impl fmt::Debug for ClassDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClassDef({})", self.symbol())
    }
}
