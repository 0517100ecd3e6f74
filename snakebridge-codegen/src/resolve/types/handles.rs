//! Types that are handles whatever their type arguments: callables, class objects, generators, and what is awaited, entered or
//! iterated over later.

use snakebridge_introspect::model::Type;

use super::at::{At, Mapped, Usage};
use super::written;
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::TUPLE_MEMBERS;

impl ModuleCx<'_, '_> {
    /// `Callable[[A], R]`; the parameters are unknown if no source states them.
    pub(crate) fn callable(&mut self, params: Option<&[Type]>, ret: &Type, at: At<'_>) -> Mapped {
        // Python calls a callable that is passed to it, so the callable's arguments come out of Python.
        let (inputs_as, output_as) = match at.usage {
            Usage::Argument => (Usage::Result, Usage::Argument),
            _ => (Usage::Argument, Usage::Result),
        };
        let mut reason = None;
        let params = params.filter(|params| !is_variadic(params));
        let inputs = params
            .filter(|params| params.len() <= TUPLE_MEMBERS)
            .map(|params| {
                let mapped = params.iter().map(|ty| {
                    let read = at.at(inputs_as);
                    let passed = match at.usage {
                        Usage::Argument => written::passed(ty, ret, read),
                        _ => read,
                    };
                    self.map(ty, passed)
                });
                let inputs = mapped.map(|mapped| {
                    reason = reason.or(mapped.reason);
                    mapped.ty
                });
                inputs.collect::<Vec<_>>()
            });
        let output = self.map(ret, at.at(output_as));
        let of = match at.usage {
            Usage::Argument => Ty::Function,
            _ => Ty::Callable,
        };
        Mapped {
            ty: of(inputs, Box::new(output.ty)),
            reason: reason.or(output.reason),
        }
    }

    /// A type that is awaited, entered or iterated over later: its result is read like that of a call.
    pub(crate) fn handle_of(&mut self, class: &'static str, item: &Type, at: At<'_>) -> Mapped {
        self.wrap1(item, at.at(Usage::Result), |t| Ty::Runtime(class, vec![*t]))
    }

    /// `Generator[Y, S, R]` and `AsyncGenerator[Y, S]`: the type that is sent is an argument.
    pub(crate) fn generator(&mut self, class: &'static str, args: &[Type], at: At<'_>) -> Mapped {
        let mut reason = None;
        let wanted = if class == "PyGenerator" { 3 } else { 2 };
        let mut one = |index: usize| {
            let usage = if index == 1 {
                Usage::Argument
            } else {
                Usage::Result
            };
            let mapped = args.get(index).map(|ty| self.map(ty, at.at(usage)));
            let mapped = mapped.unwrap_or(Mapped::exact(Ty::Value));
            reason = reason.or(mapped.reason);
            mapped.ty
        };
        let args = (0..wanted).map(&mut one).collect();
        Mapped {
            ty: Ty::Runtime(class, args),
            reason,
        }
    }

    /// `type[T]`. A class without a handle type is any class.
    pub(crate) fn class_object(&mut self, of: &Type, at: At<'_>) -> Mapped {
        if let Type::Alias { name, args } = of
            && let Some(target) = self.expand_alias(name, args)
        {
            return self.class_object(&target, at);
        }
        let mapped = match of {
            // Python checks which members the instances of a class have.
            Type::Inst { name, .. } if at.is_argument() && self.protocol(name).is_some() => {
                Mapped::exact(Ty::Object)
            }
            Type::Inst { .. } | Type::SelfType => self.map(of, at.at(Usage::Result)),
            Type::Tv { id } if at.vars.handles.contains(id) => {
                // Inferred from the class object that is passed.
                return self.wrap1(of, at.at(Usage::Result), |t| Ty::Runtime("Class", vec![*t]));
            }
            _ => Mapped::exact(Ty::Object),
        };
        let class = match mapped.ty {
            Ty::Class(..) | Ty::SelfType => mapped.ty,
            // The class object is that of the handle.
            Ty::Enum(id) => Ty::Class(id, Vec::new()),
            Ty::Runtime(path, args) if path.starts_with("exceptions::") => Ty::Runtime(path, args),
            _ => Ty::Object,
        };
        let ty = match at.usage {
            Usage::Argument => Ty::ClassOf(Box::new(class)),
            _ => Ty::Runtime("Class", vec![class]),
        };
        Mapped {
            ty,
            reason: mapped.reason,
        }
    }
}

/// Whether the parameters are variadic.
pub(crate) fn is_variadic(params: &[Type]) -> bool {
    leading(params).len() < params.len()
}

/// The parameters of a callable before those of unknown number.
pub(crate) fn leading(params: &[Type]) -> &[Type] {
    let end = params.iter().position(|ty| matches!(ty, Type::Unpack { .. }));
    params.get(..end.unwrap_or(params.len())).unwrap_or(params)
}
