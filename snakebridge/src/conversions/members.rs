//! Members of Python enums, as the generated Rust enums read and look them up.

use crate::bridge::{Call, ClassDef, FromPython, Object, PyKind, Raw, Result, Returned, Site, ops};

/// Reads a member of an enum: by its name, or as an unknown member if it was added after the bindings were generated. A plain int is an
/// unknown member of an enum of ints: `signal`, `socket` and `ssl` return one where the system has a number that Python does not name.
///
/// # Errors
///
/// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if the value is neither an instance of the class nor such an int, and
/// [`Error::Python`](crate::Error::Python) if the class cannot be imported or the value has no `_name_`.
pub fn member<E>(
    value: &Returned<'_>,
    class: &'static ClassDef,
    named: fn(&str) -> Option<E>,
    unknown: fn(Object) -> E,
) -> Result<E> {
    if !value.is_instance(class)? {
        return if value.kind() == PyKind::Int && has_ints(class)? {
            Ok(unknown(value.object()))
        } else {
            Err(ops::type_mismatch(value, class))
        };
    }
    let mut found = None;
    value.attr("_name_", &mut |name| {
        // Members made by `_missing_` may have no name.
        if name.kind() == PyKind::Str {
            found = named(&name.as_str()?);
        }
        Ok(())
    })?;
    Ok(found.unwrap_or_else(|| unknown(value.object())))
}

/// Whether the members of an enum are ints.
#[cold]
fn has_ints(class: &'static ClassDef) -> Result<bool> {
    static SITE: Site = Site::function("builtins", "issubclass");
    let int: Object = super::dynamic::get_as("builtins", "int")?;
    let class = ops::class_object(class)?;
    ops::call(&SITE, [Raw::Object(&class), Raw::Object(&int)])
}

/// The member with this name, as a handle.
///
/// # Errors
///
/// [`Error::Python`](crate::Error::Python) with an `AttributeError` if the class has no such member, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn member_object<T: FromPython>(class: &'static ClassDef, name: &str) -> Result<T> {
    let class = ops::class_object(class)?;
    super::dynamic::attr_as(&class, name)
}

/// `class(value)`; for a member, the member itself.
///
/// # Errors
///
/// [`Error::Python`](crate::Error::Python) with a `ValueError` if no member has this value, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn member_of<T: FromPython>(class: &'static ClassDef, value: Raw<'_>) -> Result<T> {
    let class = ops::class_object(class)?;
    let mut args = Call::default();
    args.push(value);
    ops::invoke(&class, args)
}

/// `class[name]`.
///
/// # Errors
///
/// [`Error::Python`](crate::Error::Python) with a `KeyError` if no member has this name, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn member_named<T: FromPython>(class: &'static ClassDef, name: &str) -> Result<T> {
    static SITE: Site = Site::function("operator", "getitem");
    let class = ops::class_object(class)?;
    ops::call(&SITE, [Raw::Object(&class), Raw::Str(name.into())])
}

/// `list(class)`.
///
/// # Errors
///
/// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if a member cannot be read as `T`, and the
/// [errors of every call](crate::Error#errors-of-every-call).
pub fn members<T: FromPython>(class: &'static ClassDef) -> Result<Vec<T>> {
    static SITE: Site = Site::function("builtins", "list");
    let class = ops::class_object(class)?;
    ops::call(&SITE, [Raw::Object(&class)])
}
