//! File objects: `typing.IO` and its two halves, and the classes that pass for them.

use snakebridge_introspect::model::{Class, Type};

use super::at::{Mapped, Place, Vars};
use crate::ir::Ty;
use crate::resolve::module::ModuleCx;

/// The runtime's handle of a file of text, and of one of bytes.
const TEXT: &str = "TextFile";
const BYTES: &str = "BinaryFile";

impl ModuleCx<'_, '_> {
    /// `IO[str]`, `TextIO` and the like; `None`: it is no file object.
    pub(crate) fn file(&mut self, name: &str, args: &[Type], place: Place, vars: &Vars) -> Option<Mapped> {
        let known = match name {
            "typing.TextIO" => TEXT,
            "typing.BinaryIO" => BYTES,
            "typing.IO" => match args.first().map(|arg| self.map(arg, Place::Result, vars).ty) {
                Some(Ty::Str) => TEXT,
                Some(Ty::Bytes) => BYTES,
                Some(own @ Ty::StrParam(_)) => return Some(Mapped::exact(Ty::Runtime("File", vec![own]))),
                _ => {
                    let halves = halves(name, &[])?;
                    return Some(self.map(&halves, place, vars));
                }
            },
            _ => return None,
        };
        Some(Mapped::exact(Ty::Runtime(known, Vec::new())))
    }
}

/// `IO[Any]` is a file of either kind.
pub(crate) fn halves(name: &str, args: &[Type]) -> Option<Type> {
    let is_either = name == "typing.IO" && args.iter().all(|arg| matches!(arg, Type::Any { .. }));
    is_either.then(|| {
        let half = |name: &str| Type::Inst {
            name: name.to_owned(),
            args: Vec::new(),
        };
        Type::Union {
            items: vec![half("typing.TextIO"), half("typing.BinaryIO")],
        }
    })
}

/// What a class of files passes for.
pub(crate) fn passes_for(class: &Class) -> Option<Ty> {
    by_bases(&class.mro)
}

/// What a class of files is, by the bases that `io` gives it.
pub(crate) fn by_bases(mro: &[String]) -> Option<Ty> {
    let derives = |names: &[&str]| mro.iter().any(|base| names.contains(&base.as_str()));
    let known = if derives(&["io.TextIOBase", "_io._TextIOBase"]) {
        TEXT
    } else if derives(&[
        "io.BufferedIOBase",
        "_io._BufferedIOBase",
        "io.RawIOBase",
        "_io._RawIOBase",
    ]) {
        BYTES
    } else {
        return None;
    };
    Some(Ty::Runtime(known, Vec::new()))
}
