//! File objects: `typing.IO` and its two halves.

use snakebridge_introspect::model::Type;

use super::at::{At, Mapped, Usage};
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, BINARY_FILE, BINARY_IO, Form, TEXT_FILE, TEXT_IO, instance};

impl ModuleCx<'_, '_> {
    /// `IO[str]`: a file of its type argument.
    pub(crate) fn file(&mut self, args: &[Type], at: At<'_>) -> Mapped {
        let held = args.first().map(|arg| self.map(arg, at.at(Usage::Result)).ty);
        let handle = match held {
            Some(Ty::Str) => Ty::Runtime(TEXT_FILE, Vec::new()),
            Some(Ty::Bytes) => Ty::Runtime(BINARY_FILE, Vec::new()),
            Some(own @ Ty::StrParam(_)) => Ty::Runtime("File", vec![own]),
            _ => return self.map(&either(), at),
        };
        Mapped::exact(handle)
    }
}

/// `IO[Any]` is a text or binary file.
pub(crate) fn halves(name: &str, args: &[Type]) -> Option<Type> {
    let is_file = known_classes::class(name).is_some_and(|known| known.argument == Form::File);
    (is_file && args.iter().all(|arg| matches!(arg, Type::Any { .. }))).then(either)
}

fn either() -> Type {
    Type::Union {
        items: vec![instance(TEXT_IO), instance(BINARY_IO)],
    }
}
