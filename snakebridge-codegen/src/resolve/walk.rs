//! Walking and rewriting Python types.

use std::collections::BTreeMap;

use snakebridge_introspect::model::Type;

/// Replaces type variables.
pub(crate) fn substitute(ty: &Type, bindings: &BTreeMap<String, Type>) -> Type {
    let all = |items: &[Type]| items.iter().map(|t| substitute(t, bindings)).collect();
    match ty {
        Type::Tv { id } => bindings.get(id).cloned().unwrap_or_else(|| ty.clone()),
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
            of: Box::new(substitute(of, bindings)),
        },
        Type::Callable { params, ret } => Type::Callable {
            params: params.as_ref().map(|p| all(p)),
            ret: Box::new(substitute(ret, bindings)),
        },
        Type::Unpack { item } => Type::Unpack {
            item: Box::new(substitute(item, bindings)),
        },
        _ => ty.clone(),
    }
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
