//! Walking and rewriting Python types.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{AnyReason, Sig, Type};

/// Replaces type variables.
pub(crate) fn substitute(ty: &Type, bindings: &BTreeMap<String, Type>) -> Type {
    rewrite(ty, &mut |t| match t {
        Type::Tv { id } => bindings.get(id).cloned(),
        _ => None,
    })
}

/// Replaces each type for which `f` has another; what it gives is not looked into.
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

/// Replaces type variables in all of a signature.
pub(crate) fn replace(sig: &Sig, bindings: &BTreeMap<String, Type>) -> Sig {
    let mut sig = sig.clone();
    for param in &mut sig.params {
        param.ty = substitute(&param.ty, bindings);
    }
    sig.ret = substitute(&sig.ret, bindings);
    sig
}

/// A signature outside any class, where `Self` means nothing.
pub(crate) fn without_self(sig: &Sig) -> Sig {
    let mut sig = sig.clone();
    let plain = |ty: &Type| {
        rewrite(ty, &mut |t| {
            (*t == Type::SelfType).then_some(Type::Any {
                why: AnyReason::Unparsed,
            })
        })
    };
    for param in &mut sig.params {
        param.ty = plain(&param.ty);
    }
    sig.ret = plain(&sig.ret);
    sig
}

/// Calls `f` on `ty` and all types in it.
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

/// Whether the alias `wanted` occurs in `ty`.
pub(crate) fn mentions_alias(ty: &Type, wanted: &str) -> bool {
    let mut found = false;
    visit(ty, &mut |t| {
        found |= matches!(t, Type::Alias { name, .. } if name == wanted);
    });
    found
}

/// Whether a source states a type other than Any or object.
pub(crate) fn is_stated(ty: &Type) -> bool {
    !matches!(ty, Type::Any { .. }) && !matches!(ty, Type::Inst { name, .. } if name == "builtins.object")
}
