//! Walks over Python types, and their rewriting.

use std::collections::{BTreeMap, BTreeSet};

use snakebridge_introspect::model::{AliasDef, AnyReason, Sig, Type};

use super::known_classes::OBJECT;
use crate::ir::Ty;

/// Replaces type variables.
pub(crate) fn substitute(ty: &Type, bindings: &BTreeMap<String, Type>) -> Type {
    rewrite(ty, &mut |t| match t {
        Type::Tv { id } => bindings.get(id).cloned(),
        _ => None,
    })
}

/// Replaces each type for which `f` returns another; a replacement is not searched again.
fn rewrite(ty: &Type, f: &mut dyn FnMut(&Type) -> Option<Type>) -> Type {
    if let Some(other) = f(ty) {
        return other;
    }
    let mut all = |items: &[Type]| items.iter().map(|t| rewrite(t, f)).collect();
    match ty {
        Type::Inst { name, args } => Type::Inst {
            name: name.clone(),
            args: all(args),
        },
        Type::Alias { name, args } => Type::Alias {
            name: name.clone(),
            args: all(args),
        },
        Type::Union { items } => Type::Union { items: all(items) },
        Type::Tuple { items, variadic } => Type::Tuple {
            items: all(items),
            variadic: *variadic,
        },
        Type::Type { of } => Type::Type {
            of: Box::new(rewrite(of, f)),
        },
        Type::Callable { params, ret } => {
            let params = params.as_ref().map(|p| all(p));
            Type::Callable {
                params,
                ret: Box::new(rewrite(ret, f)),
            }
        }
        Type::Unpack { item } => Type::Unpack {
            item: Box::new(rewrite(item, f)),
        },
        _ => ty.clone(),
    }
}

/// Replaces type variables in a whole signature.
pub(crate) fn replace(sig: &Sig, bindings: &BTreeMap<String, Type>) -> Sig {
    let mut sig = sig.clone();
    for param in &mut sig.params {
        param.ty = substitute(&param.ty, bindings);
    }
    sig.ret = substitute(&sig.ret, bindings);
    sig
}

/// A signature outside of classes, where `Self` has no meaning.
pub(crate) fn without_self(sig: &Sig) -> Sig {
    let why = AnyReason::Unparsed;
    with_self(sig, &Type::Any { why })
}

/// The same signature with `Self` replaced.
pub(super) fn with_self(sig: &Sig, meant: &Type) -> Sig {
    let mut sig = sig.clone();
    let plain = |ty: &Type| rewrite(ty, &mut |t| (*t == Type::SelfType).then(|| meant.clone()));
    for param in &mut sig.params {
        param.ty = plain(&param.ty);
    }
    sig.ret = plain(&sig.ret);
    sig
}

/// Calls `f` on `ty` and all types inside it.
pub(crate) fn visit<'t>(ty: &'t Type, f: &mut dyn FnMut(&'t Type)) {
    f(ty);
    match ty {
        Type::Inst { args, .. } | Type::Alias { args, .. } => args.iter().for_each(|t| visit(t, f)),
        Type::Union { items } | Type::Tuple { items, .. } => items.iter().for_each(|t| visit(t, f)),
        Type::Type { of } => visit(of, f),
        Type::Unpack { item } => visit(item, f),
        Type::Callable { params, ret } => {
            params.iter().flatten().for_each(|t| visit(t, f));
            visit(ret, f);
        }
        _ => {}
    }
}

/// Whether a type variable is it, or stands in it.
pub(crate) fn has_variables(ty: &Type) -> bool {
    let mut found = false;
    visit(ty, &mut |inner| found |= matches!(inner, Type::Tv { .. }));
    found
}

/// Replaces each alias that leads back to `name` by Any: a recursive alias is opened one level deep.
pub(crate) fn cut(ty: &Type, name: &str, aliases: &BTreeMap<String, AliasDef>) -> Type {
    rewrite(ty, &mut |t| match t {
        Type::Alias { name: inner, .. } if leads_to(inner, name, aliases) => Some(Type::Any {
            why: AnyReason::Explicit,
        }),
        _ => None,
    })
}

/// Whether opening `from`, and everything inside it, leads to `wanted`.
fn leads_to(from: &str, wanted: &str, aliases: &BTreeMap<String, AliasDef>) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from.to_owned()];
    while let Some(next) = waiting.pop() {
        if next == wanted {
            return true;
        }
        if let Some(def) = aliases.get(&next)
            && seen.insert(next)
        {
            visit(&def.target, &mut |t| {
                if let Type::Alias { name, .. } = t {
                    waiting.push(name.clone());
                }
            });
        }
    }
    false
}

/// Whether a source states a type other than Any or object.
pub(crate) fn is_stated(ty: &Type) -> bool {
    // A suggestion from a docstring or a default value is not a statement.
    if let Type::Union { items } = ty
        && items.iter().any(|item| {
            matches!(
                item,
                Type::Any {
                    why: AnyReason::Missing
                }
            )
        })
    {
        return false;
    }
    !matches!(ty, Type::Any { .. }) && !matches!(ty, Type::Inst { name, .. } if name == OBJECT)
}

/// The first name in a type, and in what its aliases stand for, that no source defines.
pub(crate) fn unknown_name<'t>(ty: &'t Type, aliases: &'t BTreeMap<String, AliasDef>) -> Option<&'t str> {
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![ty]);
    while let Some(next) = waiting.pop() {
        let mut found = None;
        visit(next, &mut |t| match t {
            Type::Unresolved { name } if found.is_none() => found = Some(name.as_str()),
            Type::Alias { name, .. } if seen.insert(name.as_str()) => {
                waiting.extend(aliases.get(name).map(|def| &def.target));
            }
            _ => {}
        });
        if found.is_some() {
            return found;
        }
    }
    None
}

/// `ty` with `Self` spelled out, for use outside the class.
pub(crate) fn spell_self(ty: &Ty, class: &Ty) -> Ty {
    ty.replace(&|t| (*t == Ty::SelfType).then(|| class.clone()))
}
