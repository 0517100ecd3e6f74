//! Python types to Rust types, by position: what an argument stands for, what a call returns, what an attribute holds.

use snakebridge_introspect::model::{AnyReason, Type};

use super::at::{Mapped, Place, Vars, inner};
use super::{buffers, unions, value_types};
use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{exception, is_by_number};
use crate::resolve::walk::{cut, substitute};

impl ModuleCx<'_, '_> {
    /// Maps `ty` as it stands at `place`.
    pub(crate) fn map(&mut self, ty: &Type, place: Place, vars: &Vars) -> Mapped {
        match ty {
            Type::None => Mapped::exact(Ty::Unit),
            Type::Never => Mapped::exact(if place == Place::Argument {
                Ty::Value
            } else {
                Ty::Never
            }),
            Type::SelfType => Mapped::exact(Ty::SelfType),
            Type::Any { .. } => Mapped::exact(Ty::Value),
            Type::Literal { values } => self.one_of(values, place),
            Type::Tuple { items, variadic } => self.tuple(items, *variadic, place, vars),
            Type::Type { of } => self.class_object(of, place, vars),
            Type::Callable { params, ret } => self.callable(params.as_deref(), ret, place, vars),
            Type::Tv { id } => self.type_var(id, vars),
            // A callable takes what it takes, and any values are passed on to it.
            Type::Unpack { item } if place == Place::Argument && matches!(**item, Type::Tv { .. }) => {
                Mapped::exact(Ty::Value)
            }
            Type::Unpack { .. } => Mapped::degraded(Ty::Value, Reason::Variadic),
            Type::Unresolved { .. } => Mapped::degraded(Ty::Value, Reason::Unresolved),
            Type::Union { items } => unions::map(self, items, place, vars),
            Type::Alias { name, args } => self.alias(name, args, place, vars),
            Type::Inst { name, args } => self.inst(name, args, place, vars),
        }
    }

    fn tuple(&mut self, items: &[Type], variadic: bool, place: Place, vars: &Vars) -> Mapped {
        if variadic || items.iter().any(|t| matches!(t, Type::Unpack { .. })) {
            let Some(item) = items.first() else {
                return Mapped::exact(Ty::Vec(Box::new(Ty::Value)));
            };
            let of = if place == Place::Argument {
                Ty::TupleOf
            } else {
                Ty::Vec
            };
            return self.wrap1(item, place, vars, of);
        }
        if items.len() > 12 {
            return Mapped::degraded(Ty::Vec(Box::new(Ty::Value)), Reason::LongTuple);
        }
        if items.is_empty() {
            return Mapped::exact(Ty::Exact("EmptyTuple"));
        }
        let mapped: Vec<Mapped> = items.iter().map(|t| self.map(t, inner(place), vars)).collect();
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

    fn alias(&mut self, name: &str, args: &[Type], place: Place, vars: &Vars) -> Mapped {
        match name.rsplit('.').next().unwrap_or(name) {
            "BytesPath" if name.starts_with("_typeshed") => return Mapped::exact(Ty::Bytes),
            "GenericPath" if name.starts_with("_typeshed") && args == [bytes()] => {
                return Mapped::exact(Ty::Bytes);
            }
            "StrPath" | "StrOrBytesPath" | "GenericPath" if name.starts_with("_typeshed") => {
                return Mapped::exact(Ty::Path);
            }
            _ => {}
        }
        if let Some(buffer) = buffers::alias(name, place) {
            return Mapped::exact(buffer);
        }
        match self.expand_alias(name, args) {
            // A literal that has a name is called so.
            Some(target) if matches!(target, Type::Literal { .. } | Type::Union { .. }) => {
                let last = name.rsplit('.').next().unwrap_or(name).to_owned();
                let outer = std::mem::replace(&mut self.subject, last);
                let known = self.out.unions.len();
                let mapped = self.map(&target, place, vars);
                self.subject = outer;
                if args.is_empty() {
                    self.name_by_alias(&mapped.ty, name, known);
                }
                mapped
            }
            Some(target) => self.map(&target, place, vars),
            None => Mapped::degraded(Ty::Value, Reason::Unresolved),
        }
    }

    /// What an alias stands for, its arguments substituted; of a recursive one, the outermost level.
    pub(crate) fn expand_alias(&mut self, name: &str, args: &[Type]) -> Option<Type> {
        let aliases = &self.symbols.universe.aliases;
        let def = aliases.get(name)?;
        // Of what is not given, a variable's default is meant, else anything.
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

    fn inst(&mut self, name: &str, args: &[Type], place: Place, vars: &Vars) -> Mapped {
        // No file object is an instance of these, so a handle of the class itself would fit none.
        if let Some(file) = self.file(name, args, place, vars) {
            return file;
        }
        // Whatever has a path is taken, which Rust's own has too.
        if name == "os.PathLike" && place == Place::Argument {
            return Mapped::exact(if *args == [bytes()] { Ty::Bytes } else { Ty::Path });
        }
        if let Some(id) = self.symbols.class(name)
            && !is_number(name)
        {
            if place == Place::Argument
                && let Some(protocol) = self.protocol(name)
            {
                return Mapped::exact(protocol);
            }
            return self.declared(id, args, place, vars);
        }
        if let Some(class) = name.strip_prefix("builtins.").and_then(exception) {
            return Mapped::exact(Ty::Runtime(class, Vec::new()));
        }
        if let Some(buffer) = buffers::class(name, place) {
            return Mapped::exact(buffer);
        }
        let arg = |i: usize| {
            args.get(i).cloned().unwrap_or(Type::Any {
                why: AnyReason::Explicit,
            })
        };
        let any = || Type::Any {
            why: AnyReason::Explicit,
        };
        let argument = place == Place::Argument;
        match name {
            "builtins.bool" => Mapped::exact(Ty::Bool),
            "builtins.int" | "typing.SupportsInt" | "typing.SupportsIndex" | "_typeshed.SupportsTrunc" => {
                Mapped::exact(Ty::Int)
            }
            "builtins.float" | "typing.SupportsFloat" => Mapped::exact(Ty::Float),
            "builtins.complex" | "typing.SupportsComplex" => Mapped::exact(Ty::Complex),
            "builtins.str" | "typing.LiteralString" => Mapped::exact(Ty::Str),
            "builtins.bytes" => Mapped::exact(Ty::Bytes),
            "typing.Hashable" if argument => self.undeclared(name, place),
            "builtins.object" | "typing.Any" | "typing.Hashable" => Mapped::exact(Ty::Value),
            "os.PathLike" if args == [bytes()] => Mapped::exact(Ty::Bytes),
            "os.PathLike" => Mapped::exact(Ty::Path),
            "builtins.list" | "typing.MutableSequence" if place == Place::Attribute => {
                self.wrap1(&arg(0), place, vars, |t| Ty::Runtime("List", vec![*t]))
            }
            "builtins.set" | "typing.MutableSet" if place == Place::Attribute => {
                self.wrap1(&arg(0), place, vars, |t| Ty::Runtime("Set", vec![*t]))
            }
            "builtins.dict" | "typing.MutableMapping" if place == Place::Attribute => {
                self.wrap2(&arg(0), &arg(1), place, vars, |k, v| {
                    Ty::Runtime("Dict", vec![*k, *v])
                })
            }
            "typing.Sequence"
            | "typing.Collection"
            | "typing.Container"
            | "typing.Reversible"
            | "_typeshed.SupportsLenAndGetItem"
                if argument =>
            {
                self.wrap1(&arg(0), place, vars, Ty::Sequence)
            }
            "builtins.list"
            | "typing.Sequence"
            | "typing.MutableSequence"
            | "typing.Collection"
            | "typing.Container"
            | "typing.Reversible"
            | "_typeshed.SupportsLenAndGetItem" => self.wrap1(&arg(0), place, vars, Ty::Vec),
            "builtins.tuple" if argument => self.wrap1(&arg(0), place, vars, Ty::TupleOf),
            "builtins.tuple" => self.wrap1(&arg(0), place, vars, Ty::Vec),
            "builtins.set" | "builtins.frozenset" | "typing.AbstractSet" | "typing.MutableSet"
            | "typing.Set" | "typing.KeysView" => self.set(&arg(0), place, vars),
            "typing.Iterable" | "typing.ValuesView" | "typing.Iterator" | "typing.Generator" if argument => {
                self.wrap1(&arg(0), place, vars, Ty::Iterable)
            }
            "typing.Generator" => self.generator("PyGenerator", args, vars),
            "typing.AsyncGenerator" if !argument => self.generator("AsyncGenerator", args, vars),
            "typing.AsyncIterable" | "typing.AsyncIterator" | "typing.AsyncGenerator" => {
                self.handle_of("AsyncIter", &arg(0), vars)
            }
            "contextlib.AbstractContextManager" | "contextlib._GeneratorContextManager" => {
                self.handle_of("ContextManager", &arg(0), vars)
            }
            "contextlib.AbstractAsyncContextManager" | "contextlib._AsyncGeneratorContextManager" => {
                self.handle_of("AsyncContextManager", &arg(0), vars)
            }
            "typing.Iterable" | "typing.Iterator" | "typing.ValuesView" | "builtins.filter"
            | "builtins.map" | "builtins.reversed" | "builtins.zip" => {
                self.wrap1(&arg(0), Place::Result, vars, Ty::Iter)
            }
            "typing.ItemsView" | "builtins.enumerate" => self.items_view(name, args, place, vars),
            name if argument && is_by_number(name, args) => self.wrap1(&arg(1), place, vars, Ty::Sequence),
            "_typeshed.SupportsKeysAndGetItem" | "_typeshed.SupportsItems" | "_typeshed.SupportsGetItem"
                if argument =>
            {
                self.wrap2(&arg(0), &arg(1), place, vars, Ty::Mapping)
            }
            "builtins.dict"
            | "typing.Mapping"
            | "typing.MutableMapping"
            | "types.MappingProxyType"
            | "collections.OrderedDict"
            | "collections.defaultdict" => self.mapping(&arg(0), &arg(1), place, vars),
            "typing.Callable" => self.callable(None, &any(), place, vars),
            "typing.Coroutine" => self.handle_of("Awaitable", &arg(2), vars),
            "typing.Awaitable" => self.handle_of("Awaitable", &arg(0), vars),
            "builtins.range" if !argument => Mapped::exact(Ty::Vec(Box::new(Ty::Int))),
            // One of anything but integers stays a handle.
            "builtins.slice" if !argument && !value_types::is_of_integers(args) => {
                self.undeclared(name, place)
            }
            "builtins.type" => self.class_object(&arg(0), place, vars),
            _ => match value_types::of(name) {
                Some(exact) => Mapped::exact(Ty::Exact(exact.read)),
                None => self.undeclared(name, place),
            },
        }
    }

    fn items_view(&mut self, name: &str, args: &[Type], place: Place, vars: &Vars) -> Mapped {
        let any = || Type::Any {
            why: AnyReason::Explicit,
        };
        let get = |i: usize| args.get(i).cloned().unwrap_or_else(any);
        let int = || Type::Inst {
            name: "builtins.int".to_owned(),
            args: Vec::new(),
        };
        let items = if name == "builtins.enumerate" {
            vec![int(), get(0)]
        } else {
            vec![get(0), get(1)]
        };
        let pair = Type::Tuple {
            items,
            variadic: false,
        };
        if place == Place::Argument {
            self.wrap1(&pair, place, vars, Ty::Iterable)
        } else {
            self.wrap1(&pair, Place::Result, vars, Ty::Iter)
        }
    }

    pub(crate) fn wrap1(
        &mut self,
        item: &Type,
        place: Place,
        vars: &Vars,
        f: impl Fn(Box<Ty>) -> Ty,
    ) -> Mapped {
        let mapped = self.map(item, inner(place), vars);
        Mapped {
            ty: f(Box::new(mapped.ty)),
            reason: mapped.reason,
        }
    }

    fn wrap2(
        &mut self,
        a: &Type,
        b: &Type,
        place: Place,
        vars: &Vars,
        f: impl Fn(Box<Ty>, Box<Ty>) -> Ty,
    ) -> Mapped {
        let (a, b) = (self.map(a, inner(place), vars), self.map(b, inner(place), vars));
        Mapped {
            ty: f(Box::new(a.ty), Box::new(b.ty)),
            reason: a.reason.or(b.reason),
        }
    }

    fn set(&mut self, item: &Type, place: Place, vars: &Vars) -> Mapped {
        self.wrap1(item, place, vars, |t| {
            if place == Place::Argument || t.is_hashable() {
                Ty::Set(t)
            } else {
                Ty::Runtime("Set", vec![*t])
            }
        })
    }

    fn mapping(&mut self, key: &Type, value: &Type, place: Place, vars: &Vars) -> Mapped {
        self.wrap2(key, value, place, vars, |k, v| match place {
            Place::Argument => Ty::Mapping(k, v),
            _ if k.is_hashable() => Ty::Map(k, v),
            _ => Ty::Runtime("Dict", vec![*k, *v]),
        })
    }
}

/// Protocols that a number's kind stands for, also where `typing` itself is declared.
fn is_number(name: &str) -> bool {
    matches!(
        name,
        "typing.SupportsInt" | "typing.SupportsIndex" | "typing.SupportsFloat" | "typing.SupportsComplex"
    )
}

/// Python's `bytes`.
pub(crate) fn bytes() -> Type {
    Type::Inst {
        name: "builtins.bytes".to_owned(),
        args: Vec::new(),
    }
}
