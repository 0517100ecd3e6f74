//! What the annotation of `self` says: which objects of a generic class a signature is for.
//!
//! Overloads for objects with certain type arguments are `get(self: Box[int]) -> int`, `get(self: Box[str]) -> str`.
//!
//! Each is a method of the class with these arguments, `Box<i64>` and `Box<String>`, if Rust can tell all of them apart: `impl` blocks
//! may not overlap. An object of which nothing is known, `Box<Value>`, has all overloads, merged as those of any callable.
//! Where one is for every object, or for those with a type variable inside (`Box[list[U]]`), all are methods of the class.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{AnyReason, Binding, Sig, Type};

use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::owner::Owner;
use crate::resolve::types::At;
use crate::resolve::walk::{has_variables, replace};

/// The overloads of one callable by the type arguments of the objects that have them.
pub(super) struct BySelf(Vec<Vec<Vec<Ty>>>);

impl BySelf {
    /// Sorts the signatures; `None` if their annotations of `self` do not part them.
    pub(super) fn of(
        cx: &mut ModuleCx<'_, '_>,
        sigs: &[Sig],
        symbol: &str,
        owner: &Owner<'_>,
    ) -> Option<Self> {
        let params = &owner.vars.class;
        let is_special = symbol
            .rsplit('.')
            .next()
            .is_some_and(|name| name.starts_with("__"));
        let is_plain = owner.binding == Some(Binding::Instance) && !is_special;
        if !is_plain || params.is_empty() || params.iter().any(|p| p.any_str) || says_nothing(sigs) {
            return None;
        }
        let own: Vec<Vec<Ty>> = sigs
            .iter()
            .map(|sig| arguments(cx, sig, owner))
            .collect::<Option<_>>()?;
        let mut taken = own.clone();
        let mut out = Vec::new();
        for args in own {
            let mut all = vec![args.clone()];
            for more in passing(cx, &args, owner)? {
                if !taken.contains(&more) {
                    taken.push(more.clone());
                    all.push(more);
                }
            }
            out.push(all);
        }
        Some(BySelf(out))
    }

    /// The lists of type arguments of the objects that have the overload with this index.
    pub(super) fn arguments(&self, index: usize) -> &[Vec<Ty>] {
        self.0.get(index).map_or(&[], Vec::as_slice)
    }
}

/// The signature for the objects that its annotation of `self` names.
pub(super) fn for_its_own(sig: &Sig, owner: &Owner<'_>) -> Sig {
    match &sig.self_type {
        Some(Type::Inst { args, .. }) => bound(sig, args.iter().cloned(), owner),
        _ => sig.clone(),
    }
}

/// The signature for an object of which nothing is known.
pub(super) fn for_any(sig: &Sig, owner: &Owner<'_>) -> Sig {
    let any = Type::Any {
        why: AnyReason::Explicit,
    };
    bound(sig, std::iter::repeat(any), owner)
}

fn bound(sig: &Sig, args: impl Iterator<Item = Type>, owner: &Owner<'_>) -> Sig {
    let ids = owner.vars.class.iter().map(|p| p.id.clone());
    let bindings: BTreeMap<String, Type> = ids.zip(args).collect();
    replace(sig, &bindings)
}

/// Whether the signatures differ in nothing but `self`, so that it decides nothing.
fn says_nothing(sigs: &[Sig]) -> bool {
    let mut pairs = sigs.iter().zip(sigs.iter().skip(1));
    pairs.all(|(a, b)| a.params == b.params && a.ret == b.ret && a.is_async == b.is_async)
}

/// The type arguments that the annotation of `self` names, if it names this class and Rust tells them from all others.
fn arguments(cx: &mut ModuleCx<'_, '_>, sig: &Sig, owner: &Owner<'_>) -> Option<Vec<Ty>> {
    let stated = sig.self_type.as_ref().filter(|ty| !has_variables(ty))?;
    let mapped = cx.map(stated, At::result("self", &owner.vars)).ty;
    match (mapped, &owner.self_ty) {
        (Ty::Class(id, args), Some(Ty::Class(own, _))) if id == *own => {
            (args.len() == owner.vars.class.len() && args.iter().all(is_told_apart)).then_some(args)
        }
        _ => None,
    }
}

/// Whether a type is a Rust type of its own, as no two of these are.
fn is_told_apart(ty: &Ty) -> bool {
    match ty {
        Ty::Unit | Ty::Bool | Ty::Int | Ty::Float | Ty::Complex | Ty::Str | Ty::Bytes => true,
        Ty::ValueType(_) | Ty::Enum(_) | Ty::Flag(_) => true,
        Ty::Class(_, args) => args.iter().all(is_told_apart),
        _ => false,
    }
}

/// Further type arguments whose objects pass for those with `args`: a `Reads[int]` for a `Reads[float]`, if the class only reads.
/// `None` if they cannot be listed, as the subclasses of a class.
fn passing(cx: &ModuleCx<'_, '_>, args: &[Ty], owner: &Owner<'_>) -> Option<Vec<Vec<Ty>>> {
    let mut out = vec![args.to_vec()];
    for (index, (param, arg)) in owner.vars.class.iter().zip(args).enumerate() {
        let var = cx.symbols.universe.type_vars.get(&param.id);
        if var.is_none_or(|var| var.variance.is_none()) {
            continue;
        }
        let others: &[Ty] = match arg {
            Ty::Float => &[Ty::Int, Ty::Bool],
            Ty::Int => &[Ty::Bool],
            Ty::Unit | Ty::Bool | Ty::Str | Ty::Bytes => &[],
            _ => return None,
        };
        let mut more = Vec::new();
        for (known, other) in out
            .iter()
            .flat_map(|known| others.iter().map(move |other| (known, other)))
        {
            let mut args: Vec<Ty> = known.clone();
            args[index] = other.clone();
            more.push(args);
        }
        out.extend(more);
    }
    Some(out.split_off(1))
}

/// `self: Pattern[str]` fixes the class's `AnyStr`; other annotations of `self` do not narrow.
pub(super) fn narrow(cx: &mut ModuleCx<'_, '_>, sig: &Sig, owner: &Owner<'_>) -> (Sig, Option<Vec<Ty>>) {
    let Some(Type::Inst { args, .. }) = &sig.self_type else {
        return (sig.clone(), None);
    };
    let params = &owner.vars.class;
    if params.is_empty() || params.len() != args.len() || !params.iter().all(|p| p.any_str) {
        return (sig.clone(), None);
    }
    let tys: Vec<Ty> = args
        .iter()
        .map(|t| cx.map(t, At::result("self", &owner.vars)).ty)
        .collect();
    if !tys.iter().all(|t| matches!(t, Ty::Str | Ty::Bytes)) {
        return (sig.clone(), None);
    }
    let bindings = params
        .iter()
        .map(|p| p.id.clone())
        .zip(args.iter().cloned())
        .collect();
    (replace(sig, &bindings), Some(tys))
}

/// `self: OrderedDict[K, T | None]` states that the class's `V` is `T | None`, so `T` is `V` without the `None`.
pub(super) fn bound_to_self(sig: Sig, owner: &Owner<'_>) -> Sig {
    let Some(Type::Inst { args, .. }) = &sig.self_type else {
        return sig;
    };
    let mut bindings = BTreeMap::new();
    for (param, arg) in owner.vars.class.iter().zip(args) {
        let Type::Union { items } = arg else { continue };
        let mut rest = items.iter().filter(|item| **item != Type::None);
        if let (Some(Type::Tv { id }), None) = (rest.next(), rest.next())
            && !owner.vars.class.iter().any(|p| p.id == *id)
        {
            bindings.insert(id.clone(), Type::Tv { id: param.id.clone() });
        }
    }
    replace(&sig, &bindings)
}
