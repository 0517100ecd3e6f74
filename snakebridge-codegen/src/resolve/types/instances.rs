//! The type of an instance: the handle of its class, or a substitute if no module declares the class.

use snakebridge_introspect::model::Type;

use super::at::{At, Mapped, Usage, handle};
use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::class_facts;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::container;

impl ModuleCx<'_, '_> {
    /// A declared class.
    pub(crate) fn declared(&mut self, id: usize, args: &[Type], at: At<'_>) -> Mapped {
        let class = &self.symbols.classes[id];
        if class.is_flag {
            return Mapped::exact(Ty::Flag(id));
        }
        if class.has_variants {
            return Mapped::exact(Ty::Enum(id));
        }
        let params = self.symbols.names[id].params.clone();
        let mut mapped = Vec::new();
        let mut reason = None;
        let declared = &self.symbols.classes[id].model.type_params;
        for param in &params {
            // Other kinds of type parameters (`ParamSpec`) have arguments as well, but are no parameters in Rust.
            let given = declared
                .iter()
                .position(|id| *id == param.id)
                .and_then(|i| args.get(i));
            // The type argument applies when members are read, and attributes and results of the handle are both copies.
            let arg = match given {
                Some(arg) => self.map(arg, at.at(Usage::Result)),
                None => Mapped::exact(Ty::Value),
            };
            if param.any_str && !matches!(arg.ty, Ty::Str | Ty::Bytes | Ty::StrParam(_)) {
                return Mapped::degraded(handle(at.usage), Reason::TypeVar);
            }
            reason = reason.or(arg.reason);
            mapped.push(arg.ty);
        }
        Mapped {
            ty: Ty::Class(id, mapped),
            reason,
        }
    }

    /// An undeclared class: its nearest declared ancestor, else the untyped handle.
    pub(crate) fn undeclared(&mut self, name: &str, usage: Usage) -> Mapped {
        if usage == Usage::Argument
            && let Some(protocol) = self.protocol(name)
        {
            return Mapped::exact(protocol);
        }
        let foreign = self.symbols.universe.foreign.get(name);
        let reason = match foreign.map(|f| f.kind.as_str()) {
            Some("protocol") => Reason::Protocol,
            _ => Reason::UndeclaredClass,
        };
        if usage != Usage::Argument
            && let Some(id) = foreign.and_then(|f| f.mro.iter().find_map(|base| self.symbols.class(base)))
            && self.symbols.names[id].params.is_empty()
            && !self.symbols.classes[id].is_enum
        {
            return Mapped::degraded(Ty::Class(id, Vec::new()), reason);
        }
        let builtin = foreign.and_then(|f| {
            let container = f.mro.iter().find_map(|base| container(base));
            class_facts::by_bases(&f.mro).or(container)
        });
        match builtin {
            Some(ty) if usage != Usage::Argument => Mapped::degraded(ty, reason),
            _ => Mapped::degraded(handle(usage), reason),
        }
    }
}
