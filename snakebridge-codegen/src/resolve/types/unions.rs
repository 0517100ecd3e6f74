//! Unions: `Optional`, path-likes, number protocols, and enums for all others.

use snakebridge_introspect::model::{AnyReason, Type};

use super::at::{At, Mapped, handle};
use super::union_enums::{as_result, has_variant};
use super::{buffers, files, literals, most_derived, same_class, undeclared_bases};
use crate::ir::{EITHER, Ty};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, BYTES, Form, Holds, ITERABLE, InUnion, MAPPING, holds, instance};
use crate::resolve::owner::Vars;
use crate::resolve::walk::spell_self;

/// The members of a union: aliases opened, nested unions flattened.
pub(crate) fn members(cx: &mut ModuleCx<'_, '_>, items: &[Type]) -> Vec<Type> {
    let mut out: Vec<Type> = Vec::new();
    for item in items {
        match open(cx, item) {
            Type::Union { items } => {
                for member in members(cx, &items) {
                    push(&mut out, member);
                }
            }
            other => push(&mut out, other),
        }
    }
    out
}

/// Opens aliases of unions and callables; keeps those that have their own kind in Rust.
pub(crate) fn open(cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Type {
    let (name, args) = match ty {
        Type::Alias { name, args } => (name, args),
        Type::Inst { name, args } => return files::halves(name, args).unwrap_or_else(|| ty.clone()),
        _ => return ty.clone(),
    };
    if known_classes::alias(name).is_some() {
        return ty.clone();
    }
    match cx.expand_alias(name, args) {
        Some(target) if matches!(target, Type::Alias { .. }) => open(cx, &target),
        Some(target) => target,
        None => ty.clone(),
    }
}

/// The same, with the members of a union opened as well.
pub(crate) fn opened(cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Type {
    match open(cx, ty) {
        Type::Union { items } => {
            let items = members(cx, &items);
            awaitable(cx, &items).unwrap_or(Type::Union { items })
        }
        other => other,
    }
}

/// Key and value of `Mapping[K, V] | Iterable[tuple[K, V]]`: what a dict can be made of.
pub(crate) fn mapping_or_pairs(members: &[Type]) -> Option<(Type, Type)> {
    let mut found: Option<(Type, Type)> = None;
    for member in members {
        let Type::Inst { name, args } = member else {
            return None;
        };
        let pair = match args.as_slice() {
            [key, value] if holds(name) == Holds::KeysAndValues => (key.clone(), value.clone()),
            [
                Type::Tuple {
                    items,
                    variadic: false,
                },
            ] if name == ITERABLE => match items.as_slice() {
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
pub(crate) fn map(cx: &mut ModuleCx<'_, '_>, items: &[Type], at: At<'_>) -> Mapped {
    let mut members = literals::joined(members(cx, items));
    let maybe_none = |t: &Type| {
        matches!(
            t,
            Type::Any {
                why: AnyReason::MaybeNone
            }
        )
    };
    let mut optional = members.contains(&Type::None);
    if !at.is_argument() {
        optional |= members.iter().any(maybe_none);
    }
    members.retain(|t| *t != Type::None && !maybe_none(t));
    // Beside `tuple[()]`, what has to be empty (`list[Never]`) adds nothing that Rust could tell from a list of anything.
    let is_empty = |ty: &Type| matches!(ty, Type::Inst { args, .. } if args.contains(&Type::Never));
    if at.is_argument() && !members.iter().all(is_empty) {
        members.retain(|ty| !is_empty(ty));
    }
    let known = cx.out.unions.len();
    let is_any = |ty: &Type| matches!(ty, Type::Any { .. });
    let mapped = if members.iter().any(is_any) {
        members.retain(|ty| !is_any(ty));
        Mapped::exact(or_any(cx, &members, at))
    } else {
        plain(cx, &members, at)
    };
    // `ArrayLike | None`
    let mut stated = items.iter().filter(|item| **item != Type::None);
    if let (Some(Type::Alias { name, args }), None) = (stated.next(), stated.next())
        && args.is_empty()
    {
        cx.name_by_alias(&mapped.ty, name, known);
    }
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

/// The union of members none of which is Any.
fn plain(cx: &mut ModuleCx<'_, '_>, members: &[Type], at: At<'_>) -> Mapped {
    if at.is_argument()
        && let Some(one) = one_kind(cx, members, at)
    {
        return one;
    }
    let (tys, reason, undeclared) = each(cx, members, at);
    let mut tys = same_class::callables(buffers::members(&tys));
    if !at.is_argument() {
        tys = same_class::joined(cx.symbols, tys);
    }
    let ty = match tys.as_slice() {
        [] | [Ty::Object] => handle(at.usage),
        [one] if at.is_argument() || reason.is_none() => one.clone(),
        // No enum can be declared for a type that only the compiler knows.
        _ if !at.is_argument() && tys.iter().any(Ty::is_generic) => {
            either(cx, &tys.into_iter().map(as_result).collect::<Vec<_>>())
        }
        _ if tys.contains(&Ty::Value) => Ty::Value,
        _ if tys.iter().any(Ty::is_generic)
            || !tys.iter().cloned().map(as_result).all(|t| has_variant(&t)) =>
        {
            return Mapped::degraded(Ty::Value, Reason::Union);
        }
        _ => Ty::Union(cx.union_with(tys, !at.is_argument(), undeclared)),
    };
    Mapped { ty, reason }
}

/// A single kind for all members: a path, a number, something that can be sorted, awaited or made a dict of.
fn one_kind(cx: &mut ModuleCx<'_, '_>, members: &[Type], at: At<'_>) -> Option<Mapped> {
    if let Some(ty) = merged(members).or_else(|| cx.ordered(members)) {
        return Some(Mapped::exact(ty));
    }
    if let Some(awaitable) = awaitable(cx, members) {
        return Some(cx.map(&awaitable, at));
    }
    if let Some(path) = path_of_any_str(members) {
        return Some(cx.map(path, at));
    }
    if members.len() < 2 {
        return None;
    }
    let (key, value) = mapping_or_pairs(members)?;
    let name = MAPPING.to_owned();
    let args = vec![key, value];
    Some(cx.map(&Type::Inst { name, args }, at))
}

/// The types of the members without duplicates, why one of them is less precise, and the classes of those that become any object, each
/// with the number of types before it.
fn each(
    cx: &mut ModuleCx<'_, '_>,
    members: &[Type],
    at: At<'_>,
) -> (Vec<Ty>, Option<Reason>, Vec<(usize, String)>) {
    let mut tys: Vec<Ty> = Vec::new();
    let mut undeclared = Vec::new();
    let mut reason = None;
    for member in members {
        if at.is_argument() && members.len() > 1 {
            undeclared_bases::add(cx, member, at, &mut tys);
        }
        let mut mapped = match member {
            // Rust has no `range`; next to other types a handle of one is passed.
            Type::Inst { name, .. } if at.is_argument() && members.len() > 1 && is_range(name) => {
                Mapped::exact(Ty::Object)
            }
            Type::Inst { name, .. }
                if at.is_argument() && is_path_class(name) && cx.symbols.class(name).is_none() =>
            {
                Mapped::exact(Ty::Path)
            }
            member => cx.map(member, at),
        };
        if let (Type::Tuple { variadic: true, .. }, Ty::Vec(item)) = (member, &mapped.ty) {
            mapped.ty = Ty::TupleOf(item.clone());
        }
        reason = reason.or(mapped.reason);
        if members.len() > 1 {
            mapped.ty = as_member(cx, &mapped.ty, at.vars);
        }
        // The other members keep their types; an object of an undeclared class is passed as a handle.
        if at.is_argument() && members.len() > 1 && mapped.reason == Some(Reason::UndeclaredClass) {
            mapped.ty = mapped.ty.replace(&|ty| (*ty == Ty::Value).then_some(Ty::Object));
        }
        if let (Type::Inst { name, .. }, Some(Reason::UndeclaredClass), Ty::Object) =
            (member, mapped.reason, &mapped.ty)
        {
            let before = tys.iter().filter(|ty| **ty != Ty::Object).count();
            // In a result it arrives as `Other`, which is another type than a variant of its own.
            if at.is_argument() {
                undeclared.push((before, name.rsplit('.').next().unwrap_or(name).to_owned()));
            }
        }
        // An object without a variant arrives as `Other`.
        if mapped.ty == Ty::Object && !at.is_argument() && members.len() > 1 {
            continue;
        }
        if !tys.contains(&mapped.ty) {
            tys.push(mapped.ty);
        }
    }
    (tys, reason, undeclared)
}

/// A member next to others: literals are replaced by the types of their values, `Self` is spelled out.
fn as_member(cx: &ModuleCx<'_, '_>, ty: &Ty, vars: &Vars) -> Ty {
    let ty = cx.without_literals(ty);
    match &vars.itself {
        Some(itself) => spell_self(&ty, itself),
        None => ty,
    }
}

/// The type of `A | Any`. A result that may be a declared class is distinguished by its class; an argument may be anything.
fn or_any(cx: &mut ModuleCx<'_, '_>, members: &[Type], at: At<'_>) -> Ty {
    if at.is_argument() {
        return Ty::Value;
    }
    let map = |member| {
        let ty = cx.map(member, at).ty;
        as_member(cx, &ty, at.vars)
    };
    let tys: Vec<Ty> = members.iter().map(map).collect();
    with_any(cx, &tys).unwrap_or(Ty::Value)
}

/// The union of the stated types and anything else, if a declared class is among the stated types: a value is distinguished by
/// its class. For plain data [`Ty::Value`] is as precise.
pub(crate) fn with_any(cx: &mut ModuleCx<'_, '_>, stated: &[Ty]) -> Option<Ty> {
    let is_specific = |ty: &&Ty| !matches!(ty, Ty::Value | Ty::Object | Ty::Unit | Ty::Never);
    let specific = stated.iter().filter(is_specific).cloned().map(as_result);
    let mut members = same_class::merged(cx.symbols, specific.collect());
    let is_generic = members.iter().any(Ty::is_generic);
    members.retain(|ty| {
        if is_generic {
            ty.is_handle()
        } else {
            has_variant(ty)
        }
    });
    if !members.iter().any(|ty| matches!(ty, Ty::Class(..))) {
        return None;
    }
    Some(if is_generic {
        members = most_derived::first(cx.symbols, &members);
        members.push(Ty::Value);
        pairs(members)
    } else {
        members.push(Ty::Value);
        Ty::Union(cx.union(members, true))
    })
}

/// The types of a result, one of which is only known to the compiler.
fn either(cx: &ModuleCx<'_, '_>, tys: &[Ty]) -> Ty {
    pairs(most_derived::first(cx.symbols, tys))
}

/// `Either<A, Either<B, C>>`.
fn pairs(mut tys: Vec<Ty>) -> Ty {
    let last = tys.pop().unwrap_or(Ty::Object);
    let pair = |rest, ty| Ty::Runtime(EITHER, vec![ty, rest]);
    tys.into_iter().rev().fold(last, pair)
}

/// The members of an `Either`; a union is made of them once none is generic.
pub(crate) fn either_members(ty: Ty) -> Vec<Ty> {
    match ty {
        Ty::Runtime(EITHER, members) => members.into_iter().flat_map(either_members).collect(),
        other => vec![other],
    }
}

/// Whether it is a list of integers that Rust passes as a handle.
fn is_range(class: &str) -> bool {
    known_classes::class(class).is_some_and(|known| known.result == Form::Integers)
}

/// Whether it is a class of `pathlib`. A path of Rust is sent as text, which is accepted where the union has another form of a path.
fn is_path_class(class: &str) -> bool {
    let module_and_name = class.strip_prefix("pathlib.");
    // 3.13 has them in a module of their own.
    let name = module_and_name.map(|name| name.strip_prefix("_local.").unwrap_or(name));
    matches!(name, Some("Path" | "PurePath" | "PosixPath" | "PurePosixPath"))
}

/// The awaitable of `T` that covers all members: `Future[T] | Awaitable[T]`.
fn awaitable(cx: &ModuleCx<'_, '_>, members: &[Type]) -> Option<Type> {
    let is_awaited = |name: &str| holds(name) == Holds::Awaited;
    let is_widest = |member: &&Type| matches!(member, Type::Inst { name, .. } if is_awaited(name));
    let widest = members.iter().find(is_widest)?;
    let Type::Inst { args, .. } = widest else {
        return None;
    };
    let given = args.last()?;
    let is_generator = |name: &str| known_classes::class(name).is_some_and(|c| c.result == Form::Generator);
    let is_future = |name: &str| name.ends_with(".Future") && cx.symbols.class(name).is_some();
    let fits = |member: &Type| match member {
        Type::Inst { name, args } => {
            args.last() == Some(given) && (is_awaited(name) || is_generator(name) || is_future(name))
        }
        _ => false,
    };
    (members.len() > 1 && members.iter().all(fits)).then(|| widest.clone())
}

/// The path in `AnyStr | PathLike[AnyStr]`, which covers the text.
fn path_of_any_str(members: &[Type]) -> Option<&Type> {
    let of = |path: &Type| match path {
        Type::Inst { name, args } if known_classes::class(name)?.in_union == InUnion::Path => {
            match args.as_slice() {
                [variable @ Type::Tv { .. }] => Some(variable.clone()),
                _ => None,
            }
        }
        _ => None,
    };
    let (path, variable) = members.iter().find_map(|member| Some((member, of(member)?)))?;
    let fits = |member: &Type| *member == variable || of(member).as_ref() == Some(&variable);
    members.iter().all(fits).then_some(path)
}

/// A single kind for paths, or for the protocols of real numbers.
fn merged(members: &[Type]) -> Option<Ty> {
    let known = |ty: &Type| match ty {
        Type::Inst { name, .. } => known_classes::class(name),
        Type::Alias { name, .. } => known_classes::alias(name),
        _ => None,
    };
    let in_union = |ty: &Type| match ty {
        Type::Inst { name, .. } if is_path_class(name) => InUnion::Path,
        ty => known(ty).map_or(InUnion::Itself, |known| known.in_union),
    };
    let all = |set: &[InUnion]| members.iter().all(|ty| set.contains(&in_union(ty)));
    let any = |set: &[InUnion]| members.iter().any(|ty| set.contains(&in_union(ty)));
    let bytes = instance(BYTES);
    let of_bytes = |ty: &Type| match ty {
        Type::Inst { args, .. } if in_union(ty) == InUnion::Path => *args == [bytes.clone()],
        Type::Alias { .. } => in_union(ty) == InUnion::Text,
        other => *other == bytes,
    };
    let paths = [InUnion::Path, InUnion::Text];
    if any(&paths) && members.iter().all(of_bytes) {
        // A path of bytes is distinguished from one of text.
        Some(Ty::Bytes)
    } else if any(&[InUnion::Path]) && all(&paths) {
        Some(Ty::Path)
    } else if any(&[InUnion::Float]) && all(&[InUnion::Float, InUnion::Real]) {
        Some(Ty::Float)
    } else {
        None
    }
}
