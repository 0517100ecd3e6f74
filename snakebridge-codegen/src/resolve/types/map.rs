//! Python types to Rust types, by usage: the kind of an argument, the result of a call, the content of an attribute.

use snakebridge_introspect::model::{AnyReason, Type};

use super::at::{At, Mapped, Usage};
use super::{unions, value_types};
use crate::ir::{EMPTY_TUPLE, Ty};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, BYTES, Form, INT, Known, exception, instance, is_by_number};
use crate::resolve::limits::TUPLE_MEMBERS;
use crate::resolve::owner::Vars;
use crate::resolve::walk::{cut, substitute};

impl ModuleCx<'_, '_> {
    /// Maps `ty` for the usage `at`.
    pub(crate) fn map(&mut self, ty: &Type, at: At<'_>) -> Mapped {
        match ty {
            Type::None => Mapped::exact(Ty::Unit),
            Type::Never => Mapped::exact(if at.is_argument() { Ty::Value } else { Ty::Never }),
            Type::SelfType => Mapped::exact(Ty::SelfType),
            Type::Any { .. } => Mapped::exact(Ty::Value),
            Type::Literal { values } => self.literal_enum(values, at),
            Type::Tuple { items, variadic } => self.tuple(items, *variadic, at),
            Type::Type { of } => self.class_object(of, at),
            Type::Callable { params, ret } => self.callable(params.as_deref(), ret, at),
            Type::Tv { id } => self.type_var(id, at.vars),
            // The values are passed on to a callable, which may accept anything.
            Type::Unpack { item } if at.is_argument() && matches!(**item, Type::Tv { .. }) => {
                Mapped::exact(Ty::Value)
            }
            Type::Unpack { .. } => Mapped::degraded(Ty::Value, Reason::Variadic),
            Type::Unresolved { .. } => Mapped::degraded(Ty::Value, Reason::Unresolved),
            Type::Union { items } => unions::map(self, items, at),
            Type::Alias { name, args } => self.alias(name, args, at),
            Type::Inst { name, args } => self.inst(name, args, at),
        }
    }

    fn tuple(&mut self, items: &[Type], variadic: bool, at: At<'_>) -> Mapped {
        if variadic || items.iter().any(|t| matches!(t, Type::Unpack { .. })) {
            let Some(item) = items.first() else {
                return Mapped::exact(Ty::Vec(Box::new(Ty::Value)));
            };
            let of = if at.is_argument() { Ty::TupleOf } else { Ty::Vec };
            return self.wrap1(item, at, of);
        }
        if items.len() > TUPLE_MEMBERS {
            return Mapped::degraded(Ty::Vec(Box::new(Ty::Value)), Reason::LongTuple);
        }
        if items.is_empty() {
            return Mapped::exact(EMPTY_TUPLE);
        }
        let mapped: Vec<Mapped> = items.iter().map(|t| self.map(t, at.inner())).collect();
        let reason = mapped.iter().find_map(|m| m.reason);
        Mapped {
            ty: Ty::Tuple(mapped.into_iter().map(|m| m.ty).collect()),
            reason,
        }
    }

    fn type_var(&mut self, id: &str, vars: &Vars) -> Mapped {
        if let Some(param) = vars.class.iter().find(|p| p.id == id) {
            let ident = param.ident.clone();
            return Mapped::exact(if param.any_str {
                Ty::StrParam(ident)
            } else {
                Ty::Param(ident)
            });
        }
        if let Some(ty) = vars.function.get(id) {
            return Mapped::exact(ty.clone());
        }
        Mapped::degraded(Ty::Value, Reason::TypeVar)
    }

    fn alias(&mut self, name: &str, args: &[Type], at: At<'_>) -> Mapped {
        if let Some(known) = known_classes::alias(name) {
            return self.known(known, args, at);
        }
        let expanded = self.expand_alias(name, args);
        // numpy's `int64` is an alias of a generic class in its stub, and a class at run time. Where only the latter is bound, it is meant.
        if let Some(id) = self.symbols.class(name)
            && let Some(Type::Inst { name: target, .. }) = &expanded
            && self.symbols.class(target).is_none()
        {
            return self.declared(id, args, at);
        }
        match expanded {
            // A named literal keeps its name.
            Some(target) if matches!(target, Type::Literal { .. } | Type::Union { .. }) => {
                let subject = name.rsplit('.').next().unwrap_or(name);
                let known = self.out.unions.len();
                let mapped = self.map(&target, At { subject, ..at });
                if args.is_empty() {
                    self.name_by_alias(&mapped.ty, name, known);
                }
                mapped
            }
            Some(target) => self.map(&target, at),
            None => Mapped::degraded(Ty::Value, Reason::Unresolved),
        }
    }

    /// The target of an alias with its arguments substituted; of a recursive one, the outermost level.
    pub(crate) fn expand_alias(&mut self, name: &str, args: &[Type]) -> Option<Type> {
        let aliases = &self.symbols.universe.aliases;
        let def = aliases.get(name)?;
        // A missing argument is the variable's default, else Any.
        let unset = |id: &String| {
            let var = self.symbols.universe.type_vars.get(id);
            let why = AnyReason::Explicit;
            var.and_then(|var| var.default.clone())
                .unwrap_or(Type::Any { why })
        };
        let arg = |(index, id): (usize, &String)| {
            (id.clone(), args.get(index).cloned().unwrap_or_else(|| unset(id)))
        };
        let bindings = def.params.iter().enumerate().map(arg).collect();
        Some(substitute(&cut(&def.target, name, aliases), &bindings))
    }

    fn inst(&mut self, name: &str, args: &[Type], at: At<'_>) -> Mapped {
        let known = known_classes::class(name);
        if let Some(known) = known.filter(|known| known.replaces_declared(at.is_argument())) {
            return self.known(known, args, at);
        }
        if let Some(id) = self.symbols.class(name) {
            if at.is_argument()
                && let Some(protocol) = self.protocol(name)
            {
                return Mapped::exact(protocol);
            }
            return self.declared(id, args, at);
        }
        if let Some(class) = exception(name) {
            return Mapped::exact(Ty::Runtime(class, Vec::new()));
        }
        match known {
            Some(known) => self.known(known, args, at),
            None => self.value_or_object(name, at),
        }
    }

    /// A class in the table.
    fn known(&mut self, known: &Known, args: &[Type], at: At<'_>) -> Mapped {
        let form = match at.usage {
            Usage::Argument => known.argument,
            Usage::Result => known.result,
            Usage::Attribute => known.attribute,
        };
        if let Some(ty) = form.plain() {
            return Mapped::exact(match at.returned_by.filter(|_| !at.is_argument()) {
                Some(symbol) => self.of_size(ty, symbol),
                None => ty,
            });
        }
        let arg = |i: usize| args.get(i).cloned().unwrap_or_else(any);
        let read = at.at(Usage::Result);
        match form {
            Form::Path if *args == [instance(BYTES)] => Mapped::exact(Ty::Bytes),
            Form::Path if at.is_argument() && any_str_param(args, at.vars).is_some() => {
                Mapped::exact(any_str_param(args, at.vars).map_or(Ty::Path, Ty::PathParam))
            }
            Form::Path => Mapped::exact(Ty::Path),
            Form::File => self.file(args, at),
            Form::List => self.wrap1(&arg(0), at, Ty::Vec),
            Form::Collection => {
                self.out.collections.extend(at.returned_by.map(str::to_owned));
                self.wrap1(&arg(0), at, Ty::Vec)
            }
            Form::LiveList => self.wrap1(&arg(0), at, |t| Ty::Runtime("List", vec![*t])),
            Form::LiveSet => self.wrap1(&arg(0), at, |t| Ty::Runtime("Set", vec![*t])),
            Form::LiveDict => self.wrap2(&arg(0), &arg(1), at, |k, v| Ty::Runtime("Dict", vec![*k, *v])),
            Form::Sequence => self.wrap1(&arg(0), at, Ty::Sequence),
            Form::Tuple => self.wrap1(&arg(0), at, Ty::TupleOf),
            Form::Set => self.set(&arg(0), at),
            Form::ByKey if is_by_number(known.name, args) => self.wrap1(&arg(1), at, Ty::Sequence),
            Form::Mapping | Form::ByKey => self.mapping(&arg(0), &arg(1), at),
            Form::Iterable => self.wrap1(&arg(0), at, Ty::Iterable),
            Form::Iterator => self.wrap1(&arg(0), read, Ty::Iter),
            Form::Items => self.pairs(arg(0), arg(1), at),
            Form::Numbered => self.pairs(instance(INT), arg(0), at),
            Form::Generator => self.generator("PyGenerator", args, at),
            Form::AsyncGenerator => self.generator("AsyncGenerator", args, at),
            Form::Around(class, index) => self.handle_of(class, &arg(index), at),
            Form::Callable => self.callable(None, &any(), at),
            Form::Class => self.class_object(&arg(0), at),
            // A slice of anything but integers stays a handle.
            Form::Slice if !at.is_argument() && !value_types::is_of_integers(args) => {
                self.undeclared(known.name, at.usage)
            }
            _ => self.value_or_object(known.name, at),
        }
    }

    /// A class that no module declares and that is not in the table.
    fn value_or_object(&mut self, name: &str, at: At<'_>) -> Mapped {
        match value_types::of(name) {
            Some(value) => Mapped::exact(Ty::ValueType(value.read)),
            None => self.undeclared(name, at.usage),
        }
    }

    /// An iterable or iterator of pairs.
    fn pairs(&mut self, first: Type, second: Type, at: At<'_>) -> Mapped {
        let pair = Type::Tuple {
            items: vec![first, second],
            variadic: false,
        };
        if at.is_argument() {
            self.wrap1(&pair, at, Ty::Iterable)
        } else {
            self.wrap1(&pair, at.at(Usage::Result), Ty::Iter)
        }
    }

    pub(crate) fn wrap1(&mut self, item: &Type, at: At<'_>, f: impl Fn(Box<Ty>) -> Ty) -> Mapped {
        let mapped = self.map(item, at.inner());
        Mapped {
            ty: f(Box::new(mapped.ty)),
            reason: mapped.reason,
        }
    }

    fn wrap2(&mut self, a: &Type, b: &Type, at: At<'_>, f: impl Fn(Box<Ty>, Box<Ty>) -> Ty) -> Mapped {
        let (a, b) = (self.map(a, at.inner()), self.map(b, at.inner()));
        Mapped {
            ty: f(Box::new(a.ty), Box::new(b.ty)),
            reason: a.reason.or(b.reason),
        }
    }

    fn set(&mut self, item: &Type, at: At<'_>) -> Mapped {
        self.wrap1(item, at, |t| {
            if at.is_argument() || t.is_hashable() {
                Ty::Set(t)
            } else {
                Ty::Runtime("Set", vec![*t])
            }
        })
    }

    fn mapping(&mut self, key: &Type, value: &Type, at: At<'_>) -> Mapped {
        self.wrap2(key, value, at, |k, v| match at.usage {
            Usage::Argument => Ty::Mapping(k, v),
            _ if k.is_hashable() => Ty::Map(k, v),
            _ => Ty::Runtime("Dict", vec![*k, *v]),
        })
    }
}

fn any() -> Type {
    Type::Any {
        why: AnyReason::Explicit,
    }
}

/// The `AnyStr` parameter of the enclosing class that says of what a path is.
fn any_str_param(args: &[Type], vars: &Vars) -> Option<String> {
    let [Type::Tv { id }] = args else { return None };
    let own = vars.class.iter().find(|param| param.id == *id && param.any_str)?;
    Some(own.ident.clone())
}
