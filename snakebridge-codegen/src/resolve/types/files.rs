//! File objects: `typing.IO` and its two halves, and the classes that pass for them.

use snakebridge_introspect::model::Type;

use super::at::{At, Mapped, Place};
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{BINARY_FILE, TEXT_FILE};

impl ModuleCx<'_, '_> {
    /// `IO[str]`, `TextIO` and the like; `None`: it is no file object.
    pub(crate) fn file(&mut self, name: &str, args: &[Type], at: At<'_>) -> Option<Mapped> {
        let known = match name {
            "typing.TextIO" => TEXT_FILE,
            "typing.BinaryIO" => BINARY_FILE,
            "typing.IO" => match args.first().map(|arg| self.map(arg, at.at(Place::Result)).ty) {
                Some(Ty::Str) => TEXT_FILE,
                Some(Ty::Bytes) => BINARY_FILE,
                Some(own @ Ty::StrParam(_)) => return Some(Mapped::exact(Ty::Runtime("File", vec![own]))),
                _ => {
                    let halves = halves(name, &[])?;
                    return Some(self.map(&halves, at));
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
