//! Unions: `Optional`, path-likes, number protocols and the enums for all the rest.

use snakebridge_introspect::model::{AnyReason, Type};

use super::at::{At, Mapped, handle};
use super::union_enums::{as_result, has_variant};
use super::{buffers, files, literals, same_class};
use crate::ir::Ty;
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

/// The same with the members of a union opened as well.
pub(crate) fn opened(cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Type {
    match open(cx, ty) {
        Type::Union { items } => {
            let items = members(cx, &items);
            awaitable(cx, &items).unwrap_or(Type::Union { items })
        }
        other => other,
    }
}

/// Key and value of `Mapping[K, V] | Iterable[tuple[K, V]]`: what a dict is made of.
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

/// The union of members of which none is Any.
fn plain(cx: &mut ModuleCx<'_, '_>, members: &[Type], at: At<'_>) -> Mapped {
    if at.is_argument()
        && let Some(one) = one_kind(cx, members, at)
    {
        return one;
    }
    let (tys, reason) = each(cx, members, at);
    let mut tys = buffers::members(&tys);
    if !at.is_argument() {
        tys = same_class::joined(cx.symbols, tys);
    }
    let ty = match tys.as_slice() {
        [] | [Ty::Object] => handle(at.usage),
        [one] if at.is_argument() || reason.is_none() => one.clone(),
        // A type that only the compiler knows has no variant of an enum made beforehand.
        _ if !at.is_argument() && tys.iter().any(Ty::is_generic) => {
            either(tys.into_iter().map(as_result).collect())
        }
        _ if tys.contains(&Ty::Value) => Ty::Value,
        _ if tys.iter().any(Ty::is_generic)
            || !tys.iter().cloned().map(as_result).all(|t| has_variant(&t)) =>
        {
            return Mapped::degraded(Ty::Value, Reason::Union);
        }
        _ => Ty::Union(cx.union(tys, !at.is_argument())),
    };
    Mapped { ty, reason }
}

/// The kind of an argument that stands for all members: a path, a number, what can be sorted, awaited or made a dict of.
fn one_kind(cx: &mut ModuleCx<'_, '_>, members: &[Type], at: At<'_>) -> Option<Mapped> {
    if let Some(ty) = merged(members).or_else(|| cx.ordered(members)) {
        return Some(Mapped::exact(ty));
    }
    if let Some(awaitable) = awaitable(cx, members) {
        return Some(cx.map(&awaitable, at));
    }
    if members.len() < 2 {
        return None;
    }
    let (key, value) = mapping_or_pairs(members)?;
    let name = MAPPING.to_owned();
    let args = vec![key, value];
    Some(cx.map(&Type::Inst { name, args }, at))
}

/// The types of the members, each once, and why one of them is less precise.
fn each(cx: &mut ModuleCx<'_, '_>, members: &[Type], at: At<'_>) -> (Vec<Ty>, Option<Reason>) {
    let mut tys: Vec<Ty> = Vec::new();
    let mut reason = None;
    for member in members {
        let mut mapped = match member {
            // Rust has none of Python's; beside other types a handle of one is passed.
            Type::Inst { name, .. } if at.is_argument() && members.len() > 1 && is_range(name) => {
                Mapped::exact(Ty::Object)
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
        // The other members stay what they are; an object of the class that is not declared is passed as one.
        if at.is_argument() && members.len() > 1 && mapped.reason == Some(Reason::UndeclaredClass) {
            mapped.ty = mapped.ty.replace(&|ty| (*ty == Ty::Value).then_some(Ty::Object));
        }
        // What no variant stands for arrives as `Other`.
        if mapped.ty == Ty::Object && !at.is_argument() && members.len() > 1 {
            continue;
        }
        if !tys.contains(&mapped.ty) {
            tys.push(mapped.ty);
        }
    }
    (tys, reason)
}

/// An member as it is beside others: the values of literals as what they are, `Self` spelled out.
fn as_member(cx: &ModuleCx<'_, '_>, ty: &Ty, vars: &Vars) -> Ty {
    let ty = cx.without_literals(ty);
    match &vars.itself {
        Some(itself) => spell_self(&ty, itself),
        None => ty,
    }
}

/// What `A | Any` is. A result that may be one of our classes is told by its class; any argument is taken as it is.
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

/// The union of what is stated and of anything else, where a class of ours is among what is stated: a value is told by its
/// class. Of plain data alone [`Ty::Value`] says as much.
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
    members.push(Ty::Value);
    Some(if is_generic {
        either(members)
    } else {
        Ty::Union(cx.union(members, true))
    })
}

/// `Either<A, Either<B, C>>`.
fn either(mut tys: Vec<Ty>) -> Ty {
    let last = tys.pop().unwrap_or(Ty::Object);
    let pair = |rest, ty| Ty::Runtime("Either", vec![ty, rest]);
    tys.into_iter().rev().fold(last, pair)
}

/// The types of which it is either; a union is made of them when none is generic any more.
pub(crate) fn either_members(ty: Ty) -> Vec<Ty> {
    match ty {
        Ty::Runtime("Either", members) => members.into_iter().flat_map(either_members).collect(),
        other => vec![other],
    }
}

/// Whether it is a list of integers that Rust passes as a handle.
fn is_range(class: &str) -> bool {
    known_classes::class(class).is_some_and(|known| known.result == Form::Integers)
}

/// What can be awaited for `T`, where all members can: `Future[T] | Awaitable[T]`.
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

/// Arms that one Rust kind stands for: paths, and the protocols of real numbers.
fn merged(members: &[Type]) -> Option<Ty> {
    let known = |ty: &Type| match ty {
        Type::Inst { name, .. } => known_classes::class(name),
        Type::Alias { name, .. } => known_classes::alias(name),
        _ => None,
    };
    let in_union = |ty: &Type| known(ty).map_or(InUnion::Itself, |known| known.in_union);
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
        // A path of bytes is told from one of text by it.
        Some(Ty::Bytes)
    } else if any(&[InUnion::Path]) && all(&paths) {
        Some(Ty::Path)
    } else if any(&[InUnion::Float]) && all(&[InUnion::Float, InUnion::Real]) {
        Some(Ty::Float)
    } else {
        None
    }
}
