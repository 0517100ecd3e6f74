//! Members of Python's enums, as the generated Rust enums read and find them.

use crate::args::Call;
use crate::class::ClassDef;
use crate::from_python::FromPython;
use crate::private::{self, PyKind};
use crate::raw::Raw;
use crate::site::Site;
use crate::{Object, Result, Returned};

/// Reads a member of an enum: by its name, or as one that was not there when the bindings were made.
pub fn member<E>(
    value: &Returned<'_>,
    class: &'static ClassDef,
    named: fn(&str) -> Option<E>,
    unknown: fn(Object) -> E,
) -> Result<E> {
    if !value.is_instance(class)? {
        return Err(private::not_a(value, class));
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
    crate::backend::make_importable(class)?;
    crate::dynamic::get_as(class.module(), &format!("{}.{name}", class.path()))
}

/// `class(value)`; of a member that is the member itself.
pub fn member_of<T: FromPython>(class: &'static ClassDef, value: Raw<'_>) -> Result<T> {
    let class = private::class_object(class)?;
    let mut args = Call::default();
    args.push(value);
    private::invoke(&class, args)
}

/// `class[name]`
pub fn member_named<T: FromPython>(class: &'static ClassDef, name: &str) -> Result<T> {
    static SITE: Site = Site::function("operator", "getitem");
    let class = private::class_object(class)?;
    private::call(&SITE, [Raw::Object(&class), Raw::Str(name.into())])
}

/// `list(class)`
pub fn members<T: FromPython>(class: &'static ClassDef) -> Result<Vec<T>> {
    static SITE: Site = Site::function("builtins", "list");
    let class = private::class_object(class)?;
    private::call(&SITE, [Raw::Object(&class)])
}
