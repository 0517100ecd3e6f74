//! Unions: `Optional`, path-likes, number protocols and the enums for all the rest.

use snakebridge_introspect::model::{AnyReason, Type};

use super::module::ModuleCx;
use super::told::is_mapping;
use super::types::{Mapped, Place, Vars, handle};
use super::{alike, buffers, files, one_of};
use crate::ir::{Ty, Union};
use crate::names::{Names, Role, rust_name};
use crate::report::Reason;

/// The arms of a union: aliases opened, nested unions flattened.
pub(crate) fn arms(cx: &mut ModuleCx<'_, '_>, items: &[Type]) -> Vec<Type> {
    let mut out: Vec<Type> = Vec::new();
    for item in items {
        match open(cx, item) {
            Type::Union { items } => {
                for arm in arms(cx, &items) {
                    push(&mut out, arm);
                }
            }
            other => push(&mut out, other),
        }
    }
    out
}

/// Opens aliases that stand for unions or callables; keeps those that name a Rust kind of their own.
pub(crate) fn open(cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Type {
    let (name, args) = match ty {
        Type::Alias { name, args } => (name, args),
        Type::Inst { name, args } => return files::halves(name, args).unwrap_or_else(|| ty.clone()),
        _ => return ty.clone(),
    };
    if name.starts_with("_typeshed.") && (name.ends_with("Path") || name.ends_with("Buffer")) {
        return ty.clone();
    }
    match cx.expand_alias(name, args) {
        Some(target) if matches!(target, Type::Alias { .. }) => open(cx, &target),
        Some(target) => target,
        None => ty.clone(),
    }
}

/// The same with the arms of a union opened as well.
pub(super) fn opened(cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Type {
    match open(cx, ty) {
        Type::Union { items } => {
            let items = arms(cx, &items);
            awaitable(cx, &items).unwrap_or(Type::Union { items })
        }
        other => other,
    }
}

/// Key and value of `Mapping[K, V] | Iterable[tuple[K, V]]`: what a dict is made of.
pub(super) fn mapping_or_pairs(arms: &[Type]) -> Option<(Type, Type)> {
    let mut found: Option<(Type, Type)> = None;
    for arm in arms {
        let Type::Inst { name, args } = arm else {
            return None;
        };
        let pair = match args.as_slice() {
            [key, value] if is_mapping(name) => (key.clone(), value.clone()),
            [
                Type::Tuple {
                    items,
                    variadic: false,
                },
            ] if name == "typing.Iterable" => match items.as_slice() {
                [key, value] => (key.clone(), value.clone()),
                _ => return None,
            },
            _ => return None,
        };
        if found.get_or_insert_with(|| pair.clone()) != &pair {
            return None;
        }
    }
    found
}

fn push(out: &mut Vec<Type>, ty: Type) {
    if !out.contains(&ty) {
        out.push(ty);
    }
}

/// Maps `A | B | None`.
pub(crate) fn map(cx: &mut ModuleCx<'_, '_>, items: &[Type], place: Place, vars: &Vars) -> Mapped {
    let mut arms = one_of::joined(arms(cx, items));
    let maybe_none = |t: &Type| {
        matches!(
            t,
            Type::Any {
                why: AnyReason::MaybeNone
            }
        )
    };
    let mut optional = arms.contains(&Type::None);
    if place != Place::Argument {
        optional |= arms.iter().any(maybe_none);
    }
    arms.retain(|t| *t != Type::None && !maybe_none(t));
    let mapped = if arms.iter().any(|t| matches!(t, Type::Any { .. })) {
        Mapped::exact(Ty::Value)
    } else {
        plain(cx, &arms, place, vars)
    };
    match mapped.ty {
        Ty::Value | Ty::Unit => mapped,
        Ty::Option(_) => mapped,
        ty if optional => Mapped {
            ty: Ty::Option(Box::new(ty)),
            reason: mapped.reason,
        },
        ty => Mapped {
            ty,
            reason: mapped.reason,
        },
    }
}

fn plain(cx: &mut ModuleCx<'_, '_>, arms: &[Type], place: Place, vars: &Vars) -> Mapped {
    if place == Place::Argument
        && let Some(ty) = merged(arms).or_else(|| cx.ordered(arms))
    {
        return Mapped::exact(ty);
    }
    if place == Place::Argument
        && let Some(awaitable) = awaitable(cx, arms)
    {
        return cx.map(&awaitable, place, vars);
    }
    if place == Place::Argument
        && arms.len() > 1
        && let Some((key, value)) = mapping_or_pairs(arms)
    {
        let name = "typing.Mapping".to_owned();
        let args = vec![key, value];
        return cx.map(&Type::Inst { name, args }, place, vars);
    }
    let mut tys: Vec<Ty> = Vec::new();
    let mut reason = None;
    for arm in arms {
        let mut mapped = cx.map(arm, place, vars);
        if let (Type::Tuple { variadic: true, .. }, Ty::Vec(item)) = (arm, &mapped.ty) {
            mapped.ty = Ty::TupleOf(item.clone());
        }
        reason = reason.or(mapped.reason);
        if arms.len() > 1 {
            mapped.ty = cx.without_values(&mapped.ty);
        }
        // The other arms stay what they are; an object of the class that is not declared is passed as one.
        if place == Place::Argument && arms.len() > 1 && mapped.reason == Some(Reason::UndeclaredClass) {
            mapped.ty = mapped.ty.replace(&|ty| (*ty == Ty::Value).then_some(Ty::Object));
        }
        // What no variant stands for arrives as `Other`.
        if mapped.ty == Ty::Object && place != Place::Argument && arms.len() > 1 {
            continue;
        }
        if !tys.contains(&mapped.ty) {
            tys.push(mapped.ty);
        }
    }
    let mut tys = buffers::arms(&tys);
    if place != Place::Argument {
        tys = alike::joined(cx.symbols, tys);
    }
    match tys.as_slice() {
        [] | [Ty::Object] => Mapped {
            ty: handle(place),
            reason,
        },
        [one] if place == Place::Argument || reason.is_none() => Mapped {
            ty: one.clone(),
            reason,
        },
        // A type that only the compiler knows has no variant of an enum made beforehand.
        _ if place != Place::Argument && tys.iter().any(Ty::is_generic) => Mapped {
            ty: either(tys.into_iter().map(as_result).collect()),
            reason,
        },
        _ if tys.contains(&Ty::Value) => Mapped {
            ty: Ty::Value,
            reason,
        },
        _ if tys.iter().any(Ty::is_generic)
            || !tys.iter().cloned().map(as_result).all(|t| has_variant(&t)) =>
        {
            Mapped::degraded(Ty::Value, Reason::Union)
        }
        _ => {
            let union = cx.union(tys, place != Place::Argument);
            Mapped {
                ty: Ty::Union(union),
                reason,
            }
        }
    }
}

/// `Either<A, Either<B, C>>`.
fn either(mut tys: Vec<Ty>) -> Ty {
    let last = tys.pop().unwrap_or(Ty::Object);
    let pair = |rest, ty| Ty::Runtime("Either", vec![ty, rest]);
    tys.into_iter().rev().fold(last, pair)
}

/// What can be awaited for `T`, where all arms can: `Future[T] | Awaitable[T]`.
fn awaitable(cx: &ModuleCx<'_, '_>, arms: &[Type]) -> Option<Type> {
    let named = |wanted: &[&str]| {
        let mut found = arms
            .iter()
            .filter(|arm| matches!(arm, Type::Inst { name, .. } if wanted.contains(&name.as_str())));
        found.next().cloned()
    };
    let widest = named(&["typing.Awaitable", "typing.Coroutine"])?;
    let Type::Inst { args, .. } = &widest else {
        return None;
    };
    let given = args.last()?;
    let fits = |arm: &Type| match arm {
        Type::Inst { name, args } => {
            args.last() == Some(given)
                && (matches!(
                    name.as_str(),
                    "typing.Awaitable" | "typing.Coroutine" | "typing.Generator"
                ) || name.ends_with(".Future") && cx.symbols.class(name).is_some())
        }
        _ => false,
    };
    (arms.len() > 1 && arms.iter().all(fits)).then_some(widest)
}

/// Arms that one Rust kind stands for: paths, and the protocols of real numbers.
fn merged(arms: &[Type]) -> Option<Ty> {
    let name = |t: &Type| match t {
        Type::Inst { name, .. } | Type::Alias { name, .. } => name.clone(),
        _ => String::new(),
    };
    let names: Vec<String> = arms.iter().map(name).collect();
    let all = |set: &[&str]| names.iter().all(|n| set.contains(&n.as_str()));
    let any = |set: &[&str]| names.iter().any(|n| set.contains(&n.as_str()));
    const PATHS: &[&str] = &["os.PathLike", "_typeshed.StrPath", "_typeshed.StrOrBytesPath"];
    const TEXT: &[&str] = &[
        "os.PathLike",
        "_typeshed.StrPath",
        "_typeshed.StrOrBytesPath",
        "_typeshed.BytesPath",
        "builtins.str",
        "builtins.bytes",
    ];
    const REAL: &[&str] = &[
        "builtins.int",
        "builtins.float",
        "typing.SupportsInt",
        "typing.SupportsFloat",
        "typing.SupportsIndex",
    ];
    let bytes = super::types::bytes();
    let of_bytes = |t: &Type| match t {
        Type::Inst { name, args } if name == "os.PathLike" => *args == [bytes.clone()],
        Type::Alias { name, .. } => name == "_typeshed.BytesPath",
        other => *other == bytes,
    };
    if any(TEXT) && arms.iter().all(of_bytes) {
        // A path of bytes is told from one of text by it.
        Some(Ty::Bytes)
    } else if any(PATHS) && all(TEXT) {
        Some(Ty::Path)
    } else if any(&["typing.SupportsFloat"]) && all(REAL) {
        Some(Ty::Float)
    } else {
        None
    }
}

impl ModuleCx<'_, '_> {
    /// The enum for these arms, made on first use.
    pub(crate) fn union(&mut self, arms: Vec<Ty>, returned: bool) -> usize {
        let mut distinct: Vec<Ty> = Vec::new();
        let arms: Vec<Ty> = arms.into_iter().map(|arm| self.without_values(&arm)).collect();
        for arm in arms.into_iter().map(as_arm) {
            if !distinct.contains(&arm) {
                distinct.push(arm);
            }
        }
        // What may be a list as well may be a list.
        let lists = distinct.clone();
        distinct.retain(|ty| !matches!(ty, Ty::TupleOf(item) if lists.contains(&Ty::Vec(item.clone()))));
        let arms = distinct;
        if let Some(i) = self
            .out
            .unions
            .iter()
            .position(|u| u.arms.iter().map(|(_, t)| t).eq(arms.iter()))
        {
            self.out.unions[i].returned |= returned;
            return i;
        }
        let mut names = Names::types();
        let _ = names.claim("Other", "");
        let variants: Vec<(String, Ty)> = arms
            .into_iter()
            .map(|ty| (names.claim(&self.variant(&ty), ""), ty))
            .collect();
        let joined = variants
            .iter()
            .map(|(name, _)| name.as_str())
            .collect::<Vec<_>>()
            .join("Or");
        let rust = self.types.claim(&joined, "");
        let python = variants
            .iter()
            .map(|(_, ty)| self.python(ty))
            .collect::<Vec<_>>()
            .join(" | ");
        self.out.unions.push(Union {
            rust,
            python,
            arms: variants,
            returned,
        });
        self.out.unions.len() - 1
    }

    pub(super) fn variant(&self, ty: &Ty) -> String {
        match ty {
            Ty::Unit => "None".to_owned(),
            Ty::Bool => "Bool".to_owned(),
            Ty::Int => "Int".to_owned(),
            Ty::Float => "Float".to_owned(),
            Ty::Complex => "Complex".to_owned(),
            Ty::Str => "Str".to_owned(),
            Ty::Bytes => "Bytes".to_owned(),
            Ty::Path => "Path".to_owned(),
            Ty::Value => "Value".to_owned(),
            Ty::Option(t) => format!("Opt{}", self.variant(t)),
            Ty::Vec(t) | Ty::Iter(t) | Ty::Iterable(t) | Ty::Sequence(t) | Ty::TupleOf(t) => {
                format!("{}List", self.variant(t))
            }
            Ty::Set(t) => format!("{}Set", self.variant(t)),
            ty if ty.has_handles() => "Tuple".to_owned(),
            Ty::Tuple(items) => items.iter().map(|t| self.variant(t)).collect::<String>() + "Tuple",
            Ty::Map(k, v) | Ty::Mapping(k, v) => format!("{}{}Dict", self.variant(k), self.variant(v)),
            Ty::Class(id, args) => {
                self.symbols.names[*id].rust.clone()
                    + &args.iter().map(|t| self.variant(t)).collect::<String>()
            }
            Ty::Flag(id) | Ty::Enum(id) => self.symbols.names[*id].rust.clone(),
            Ty::OneOf(index) => self.out.one_ofs[*index].rust.clone(),
            Ty::Function(..) | Ty::Callable(..) => "Callable".to_owned(),
            Ty::ClassOf(_) => "Class".to_owned(),
            Ty::Exact(path) => {
                rust_name(path.rsplit(':').next().unwrap_or(path), Role::Type).replace("Any", "")
            }
            Ty::Protocol(members) => {
                let joined = members
                    .iter()
                    .map(|name| name.trim_matches('_'))
                    .collect::<Vec<_>>();
                rust_name(&format!("with_{}", joined.join("_")), Role::Type)
            }
            Ty::Runtime(path, _) => rust_name(path.rsplit(':').next().unwrap_or(path), Role::Type),
            _ => "Object".to_owned(),
        }
    }

    fn python(&self, ty: &Ty) -> String {
        match ty {
            Ty::Class(id, _) | Ty::Flag(id) | Ty::Enum(id) => self.symbols.names[*id].python.clone(),
            Ty::Str => "str".to_owned(),
            Ty::Int => "int".to_owned(),
            Ty::Float => "float".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Bytes => "bytes".to_owned(),
            Ty::Unit => "None".to_owned(),
            Ty::Option(item) if item.is_handle() => format!("{} | None", self.python(item)),
            Ty::Tuple(items) if items.iter().any(|item| *item == Ty::Unit || !item.is_scalar()) => {
                let items: Vec<String> = items.iter().map(|item| self.python(item)).collect();
                format!("tuple[{}]", items.join(", "))
            }
            Ty::Runtime("Class", class) => {
                let class: Vec<String> = class.iter().map(|class| self.python(class)).collect();
                format!("type[{}]", class.join(", "))
            }
            Ty::Runtime(path, _) if path.starts_with("exceptions::") => {
                path.trim_start_matches("exceptions::").to_owned()
            }
            other => self.variant(other).to_lowercase(),
        }
    }
}

/// An arm of a union: as it comes back, but a tuple of any length, which Python does not take a list for.
fn as_arm(ty: Ty) -> Ty {
    match ty {
        Ty::TupleOf(item) => Ty::TupleOf(Box::new(as_result(*item))),
        other => as_result(other),
    }
}

/// The variant's own type: what comes back, for kinds that only arguments have.
fn as_result(ty: Ty) -> Ty {
    let one = |t: Box<Ty>| Box::new(as_result(*t));
    match ty {
        Ty::Iterable(item) | Ty::Sequence(item) | Ty::TupleOf(item) | Ty::Vec(item) => Ty::Vec(one(item)),
        Ty::Option(item) => Ty::Option(one(item)),
        Ty::Set(item) if item.is_hashable() => Ty::Set(one(item)),
        Ty::Set(item) => Ty::Runtime("Set", vec![as_result(*item)]),
        Ty::Mapping(k, v) | Ty::Map(k, v) if k.is_hashable() => Ty::Map(one(k), one(v)),
        Ty::Mapping(k, v) | Ty::Map(k, v) => Ty::Runtime("Dict", vec![as_result(*k), as_result(*v)]),
        Ty::Tuple(items) => Ty::Tuple(items.into_iter().map(as_result).collect()),
        // Seen from the other side, what goes in comes out.
        Ty::Function(_, output) => Ty::Callable(None, one(output)),
        Ty::ClassOf(class) => Ty::Runtime("Class", vec![as_result(*class)]),
        Ty::Readable => Ty::Bytes,
        Ty::Writable => buffers::BUFFER,
        other => other,
    }
}

/// Whether a variant of this type can be made, read and passed back: scalars, handles, containers of scalars and lists of
/// handles, and tuples of all these.
fn has_variant(ty: &Ty) -> bool {
    let scalar = |t: &Ty| t.is_scalar() || matches!(t, Ty::Value | Ty::Union(_));
    match ty {
        Ty::Object | Ty::Class(..) | Ty::Runtime(..) | Ty::Callable(..) | Ty::Protocol(_) => true,
        Ty::Vec(item) => scalar(item) || item.is_handle(),
        Ty::Set(item) | Ty::Option(item) => scalar(item),
        Ty::Map(k, v) => scalar(k) && scalar(v),
        Ty::Tuple(items) => items.iter().all(|item| match item {
            Ty::Option(item) | Ty::Vec(item) if scalar(item) => true,
            Ty::Option(item) => item.is_handle(),
            item => scalar(item) || item.is_handle(),
        }),
        other => scalar(other),
    }
}
