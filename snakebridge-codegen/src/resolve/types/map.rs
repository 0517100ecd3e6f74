//! Python types to Rust types, by position: what an argument stands for, what a call returns, what an attribute holds.

use snakebridge_introspect::model::{AnyReason, Type};

use super::at::{At, Mapped, Place};
use super::{buffers, unions, value_types};
use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{exception, is_by_number};
use crate::resolve::owner::Vars;
use crate::resolve::walk::{cut, substitute};

impl ModuleCx<'_, '_> {
    /// Maps `ty` as it stands at `place`.
    pub(crate) fn map(&mut self, ty: &Type, at: At<'_>) -> Mapped {
        match ty {
            Type::None => Mapped::exact(Ty::Unit),
            Type::Never => Mapped::exact(if at.is_argument() { Ty::Value } else { Ty::Never }),
            Type::SelfType => Mapped::exact(Ty::SelfType),
            Type::Any { .. } => Mapped::exact(Ty::Value),
            Type::Literal { values } => self.one_of(values, at),
            Type::Tuple { items, variadic } => self.tuple(items, *variadic, at),
            Type::Type { of } => self.class_object(of, at),
            Type::Callable { params, ret } => self.callable(params.as_deref(), ret, at),
            Type::Tv { id } => self.type_var(id, at.vars),
            // A callable takes what it takes, and any values are passed on to it.
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
        if items.len() > 12 {
            return Mapped::degraded(Ty::Vec(Box::new(Ty::Value)), Reason::LongTuple);
        }
        if items.is_empty() {
            return Mapped::exact(Ty::Exact("EmptyTuple"));
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
        if let Some(buffer) = buffers::alias(name, at.place) {
            return Mapped::exact(buffer);
        }
        match self.expand_alias(name, args) {
            // A literal that has a name is called so.
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

    fn inst(&mut self, name: &str, args: &[Type], at: At<'_>) -> Mapped {
        // No file object is an instance of these, so a handle of the class itself would fit none.
        if let Some(file) = self.file(name, args, at) {
            return file;
        }
        // Whatever has a path is taken, which Rust's own has too.
        if name == "os.PathLike" && at.is_argument() {
            return Mapped::exact(if *args == [bytes()] { Ty::Bytes } else { Ty::Path });
        }
        if let Some(id) = self.symbols.class(name)
            && !is_number(name)
        {
            if at.is_argument()
                && let Some(protocol) = self.protocol(name)
            {
                return Mapped::exact(protocol);
            }
            return self.declared(id, args, at);
        }
        if let Some(class) = name.strip_prefix("builtins.").and_then(exception) {
            return Mapped::exact(Ty::Runtime(class, Vec::new()));
        }
        if let Some(buffer) = buffers::class(name, at.place) {
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
        let argument = at.is_argument();
        match name {
            "builtins.bool" => Mapped::exact(Ty::Bool),
            "builtins.int" | "typing.SupportsInt" | "typing.SupportsIndex" | "_typeshed.SupportsTrunc" => {
                Mapped::exact(Ty::Int)
            }
            "builtins.float" | "typing.SupportsFloat" => Mapped::exact(Ty::Float),
            "builtins.complex" | "typing.SupportsComplex" => Mapped::exact(Ty::Complex),
            "builtins.str" | "typing.LiteralString" => Mapped::exact(Ty::Str),
            "builtins.bytes" => Mapped::exact(Ty::Bytes),
            "typing.Hashable" if argument => self.undeclared(name, at.place),
            "builtins.object" | "typing.Any" | "typing.Hashable" => Mapped::exact(Ty::Value),
            "os.PathLike" if args == [bytes()] => Mapped::exact(Ty::Bytes),
            "os.PathLike" => Mapped::exact(Ty::Path),
            "builtins.list" | "typing.MutableSequence" if at.place == Place::Attribute => {
                self.wrap1(&arg(0), at, |t| Ty::Runtime("List", vec![*t]))
            }
            "builtins.set" | "typing.MutableSet" if at.place == Place::Attribute => {
                self.wrap1(&arg(0), at, |t| Ty::Runtime("Set", vec![*t]))
            }
            "builtins.dict" | "typing.MutableMapping" if at.place == Place::Attribute => {
                self.wrap2(&arg(0), &arg(1), at, |k, v| Ty::Runtime("Dict", vec![*k, *v]))
            }
            "typing.Sequence"
            | "typing.Collection"
            | "typing.Container"
            | "typing.Reversible"
            | "_typeshed.SupportsLenAndGetItem"
                if argument =>
            {
                self.wrap1(&arg(0), at, Ty::Sequence)
            }
            "builtins.list"
            | "typing.Sequence"
            | "typing.MutableSequence"
            | "typing.Collection"
            | "typing.Container"
            | "typing.Reversible"
            | "_typeshed.SupportsLenAndGetItem" => self.wrap1(&arg(0), at, Ty::Vec),
            "builtins.tuple" if argument => self.wrap1(&arg(0), at, Ty::TupleOf),
            "builtins.tuple" => self.wrap1(&arg(0), at, Ty::Vec),
            "builtins.set" | "builtins.frozenset" | "typing.AbstractSet" | "typing.MutableSet"
            | "typing.Set" | "typing.KeysView" => self.set(&arg(0), at),
            "typing.Iterable" | "typing.ValuesView" | "typing.Iterator" | "typing.Generator" if argument => {
                self.wrap1(&arg(0), at, Ty::Iterable)
            }
            "typing.Generator" => self.generator("PyGenerator", args, at),
            "typing.AsyncGenerator" if !argument => self.generator("AsyncGenerator", args, at),
            "typing.AsyncIterable" | "typing.AsyncIterator" | "typing.AsyncGenerator" => {
                self.handle_of("AsyncIter", &arg(0), at)
            }
            "contextlib.AbstractContextManager" | "contextlib._GeneratorContextManager" => {
                self.handle_of("ContextManager", &arg(0), at)
            }
            "contextlib.AbstractAsyncContextManager" | "contextlib._AsyncGeneratorContextManager" => {
                self.handle_of("AsyncContextManager", &arg(0), at)
            }
            "typing.Iterable" | "typing.Iterator" | "typing.ValuesView" | "builtins.filter"
            | "builtins.map" | "builtins.reversed" | "builtins.zip" => {
                self.wrap1(&arg(0), at.at(Place::Result), Ty::Iter)
            }
            "typing.ItemsView" | "builtins.enumerate" => self.items_view(name, args, at),
            name if argument && is_by_number(name, args) => self.wrap1(&arg(1), at, Ty::Sequence),
            "_typeshed.SupportsKeysAndGetItem" | "_typeshed.SupportsItems" | "_typeshed.SupportsGetItem"
                if argument =>
            {
                self.wrap2(&arg(0), &arg(1), at, Ty::Mapping)
            }
            "builtins.dict"
            | "typing.Mapping"
            | "typing.MutableMapping"
            | "types.MappingProxyType"
            | "collections.OrderedDict"
            | "collections.defaultdict" => self.mapping(&arg(0), &arg(1), at),
            "typing.Callable" => self.callable(None, &any(), at),
            "typing.Coroutine" => self.handle_of("Awaitable", &arg(2), at),
            "typing.Awaitable" => self.handle_of("Awaitable", &arg(0), at),
            "builtins.range" if !argument => Mapped::exact(Ty::Vec(Box::new(Ty::Int))),
            // One of anything but integers stays a handle.
            "builtins.slice" if !argument && !value_types::is_of_integers(args) => {
                self.undeclared(name, at.place)
            }
            "builtins.type" => self.class_object(&arg(0), at),
            _ => match value_types::of(name) {
                Some(exact) => Mapped::exact(Ty::Exact(exact.read)),
                None => self.undeclared(name, at.place),
            },
        }
    }

    fn items_view(&mut self, name: &str, args: &[Type], at: At<'_>) -> Mapped {
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
        if at.is_argument() {
            self.wrap1(&pair, at, Ty::Iterable)
        } else {
            self.wrap1(&pair, at.at(Place::Result), Ty::Iter)
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
        self.wrap2(key, value, at, |k, v| match at.place {
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
