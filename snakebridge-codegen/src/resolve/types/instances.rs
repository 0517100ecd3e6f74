//! The type of an instance: the handle of its class, or a substitute if no module declares the class.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{Type, Variance};

use super::at::{At, Mapped, Usage, handle};
use crate::ir::{ClassParam, Ty, Varies};
use crate::report::Reason;
use crate::resolve::class_facts;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::container;
use crate::resolve::walk::substitute;

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
        // As an argument it takes any type there, as a range of Rust is of none: `memoryview[1:2]`.
        let stated = args.len();
        let args = match at.is_argument() {
            true => args.to_vec(),
            false => self.with_defaults(declared, args),
        };
        for param in &params {
            // Other kinds of type parameters (`ParamSpec`) have arguments as well, but are no parameters in Rust.
            let index = declared.iter().position(|id| *id == param.id);
            let given = index.and_then(|i| args.get(i));
            let mut arg = self.class_argument(id, param, given, at);
            if arg.reason.is_some() && index.is_some_and(|i| i >= stated) {
                // A default that Rust has no type for says nothing, and is nobody's annotation.
                arg = Mapped::exact(Ty::Value);
            }
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

    /// The type arguments with the defaults of those that are missing (PEP 696), which other parameters may be: `slice[int]` is
    /// `slice[int, int, int]`, and `memoryview` is `memoryview[int]`.
    fn with_defaults(&self, declared: &[String], args: &[Type]) -> Vec<Type> {
        let mut bindings = BTreeMap::new();
        let mut all = args.to_vec();
        for (index, id) in declared.iter().enumerate() {
            if let Some(given) = all.get(index) {
                bindings.insert(id.clone(), given.clone());
                continue;
            }
            let var = self.symbols.universe.type_vars.get(id);
            let Some(default) = var.and_then(|var| var.default.as_ref()) else {
                break;
            };
            let default = substitute(default, &bindings);
            bindings.insert(id.clone(), default.clone());
            all.push(default);
        }
        all
    }

    /// A type argument of a declared class. It applies when members are read, and attributes and results of the handle are both copies.
    fn class_argument(&mut self, id: usize, param: &ClassParam, given: Option<&Type>, at: At<'_>) -> Mapped {
        let varies = at.is_argument() && self.symbols.names[id].varies && !param.any_str;
        let Some(given) = given.filter(|given| !matches!(given, Type::Any { .. })) else {
            return Mapped::exact(if varies { Ty::Any } else { Ty::Value });
        };
        let read = self.map(given, at.at(Usage::Result));
        let var = self.symbols.universe.type_vars.get(&param.id);
        let how = match var.and_then(|var| var.variance) {
            Some(Variance::Covariant) => Varies::Sub,
            Some(Variance::Contravariant) => Varies::Super,
            None => return read,
        };
        if !varies || read.ty.is_generic() {
            return read;
        }
        let kind = self.map(given, at).ty;
        let ty = match how {
            Varies::Sub if kind == Ty::Value => Ty::Any,
            Varies::Sub if passes_for_others(&kind) => {
                Ty::Varying(how, Box::new(kind), Box::new(read.ty.clone()))
            }
            // What passes is a Rust type, which is read.
            Varies::Super if passes_for_others(&kind) => {
                Ty::Varying(how, Box::new(read.ty.clone()), Box::new(read.ty.clone()))
            }
            _ => read.ty,
        };
        Mapped { ty, ..read }
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
            && self.symbols.names[id].params.iter().all(|param| !param.any_str)
            && !self.symbols.classes[id].is_enum
        {
            // With which type arguments it derives from a generic class is not known.
            let args = vec![Ty::Value; self.symbols.names[id].params.len()];
            return Mapped::degraded(Ty::Class(id, args), reason);
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

/// Whether other kinds than itself pass for a kind, or it for others; the runtime has a relation for these.
fn passes_for_others(kind: &Ty) -> bool {
    let scalar = |ty: &Ty| ty.is_scalar() || passes_for_others(ty);
    match kind {
        Ty::Class(..) | Ty::Union(_) | Ty::Float | Ty::Complex | Ty::Path => true,
        Ty::Runtime(path, _) => path.starts_with("exceptions::"),
        Ty::Option(item) => scalar(item),
        Ty::Vec(item) | Ty::Sequence(item) | Ty::Iterable(item) => passes_for_others(item),
        Ty::Tuple(items) => items.iter().all(scalar) && items.iter().any(passes_for_others),
        _ => false,
    }
}
