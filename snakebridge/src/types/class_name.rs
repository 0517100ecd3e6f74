//! `ClassName`: a class by its path, as a value.

use std::fmt;
use std::marker::PhantomData;

use super::callable::Class;
use super::type_form::TypeForm;
use crate::bridge::{PythonClass, Raw, Result};
use crate::conversions::arg::give::{Holds, Reached, gives};
use crate::conversions::kinded::kinded;

/// A class as a value, by its path: what `module::Car` is where a value is expected. It goes in wherever a [`Class`] does, `type[T]` or
/// anything, by value and by reference; the class is looked up when it is passed.
///
/// ```
/// use snakebridge::types::{Class, ClassName};
/// use snakebridge::{call_as, exceptions::ValueError};
///
/// // Bindings of a module have such a constant of each class.
/// const ERROR: ClassName<ValueError> = ClassName::of_bindings();
/// assert!(call_as::<bool>("builtins", "issubclass", (ERROR, ERROR))?);
/// let class: Class<ValueError> = ERROR.class()?;
/// assert_eq!(class.name()?, "ValueError");
/// # Ok::<(), snakebridge::Error>(())
/// ```
pub struct ClassName<T>(PhantomData<fn() -> T>);

impl<T> ClassName<T> {
    /// The constant in bindings.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_bindings() -> Self {
        ClassName(PhantomData)
    }
}

impl<T: TypeForm + 'static> ClassName<T> {
    /// The class object, as [`Class::of`] gives it.
    ///
    /// # Errors
    ///
    /// Those of [`Class::of`].
    pub fn class(self) -> Result<Class<T>> {
        Class::of()
    }

    fn raw<'a>(self) -> Raw<'a> {
        match self.class() {
            Ok(class) => Raw::Owned(class.__object().clone()),
            Err(error) => Raw::Err(Box::new(error)),
        }
    }
}

impl<T> Clone for ClassName<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ClassName<T> {}

impl<T: PythonClass> fmt::Debug for ClassName<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClassName({:?})", T::__class())
    }
}

gives! {
    [T: TypeForm + 'static] ClassName<T> => Class<T>, name => name.raw();
}

kinded! {
    [T] ClassName<T> => Class<T>;
}

#[diagnostic::do_not_recommend]
impl<T: TypeForm + 'static> Holds for ClassName<T> {
    type Class = Class<T>;
}

#[diagnostic::do_not_recommend]
impl<T: TypeForm + 'static> Reached<ClassName<T>> for Class<T> {
    fn reached(holder: &ClassName<T>) -> Raw<'_> {
        holder.raw()
    }
}
