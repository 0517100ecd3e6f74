//! Members of Python's enums, as the generated Rust enums read and find them.

use crate::bridge::{Call, ClassDef, FromPython, Object, PyKind, Raw, Result, Returned, Site, ops};

/// Reads a member of an enum: by its name, or as one that was not there when the bindings were made.
pub fn member<E>(
    value: &Returned<'_>,
    class: &'static ClassDef,
    named: fn(&str) -> Option<E>,
    unknown: fn(Object) -> E,
) -> Result<E> {
    if !value.is_instance(class)? {
        return Err(ops::not_a(value, class));
    }
    let mut found = None;
    value.attr("_name_", &mut |name| {
        // What `_missing_` makes up may have no name.
        if name.kind() == PyKind::Str {
            found = named(&name.as_str()?);
        }
        Ok(())
    })?;
    Ok(found.unwrap_or_else(|| unknown(value.object())))
}

/// The member of that name as a handle.
pub fn member_object<T: FromPython>(class: &'static ClassDef, name: &str) -> Result<T> {
    crate::bridge::backend::make_importable(class)?;
    super::dynamic::get_as(class.module(), &format!("{}.{name}", class.path()))
}

/// `class(value)`; of a member that is the member itself.
pub fn member_of<T: FromPython>(class: &'static ClassDef, value: Raw<'_>) -> Result<T> {
    let class = ops::class_object(class)?;
    let mut args = Call::default();
    args.push(value);
    ops::invoke(&class, args)
}

/// `class[name]`
pub fn member_named<T: FromPython>(class: &'static ClassDef, name: &str) -> Result<T> {
    static SITE: Site = Site::function("operator", "getitem");
    let class = ops::class_object(class)?;
    ops::call(&SITE, [Raw::Object(&class), Raw::Str(name.into())])
}

/// `list(class)`
pub fn members<T: FromPython>(class: &'static ClassDef) -> Result<Vec<T>> {
    static SITE: Site = Site::function("builtins", "list");
    let class = ops::class_object(class)?;
    ops::call(&SITE, [Raw::Object(&class)])
}
