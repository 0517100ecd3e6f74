//! The upper bound of a type variable: its declared bound, or a common type of all its constraints.

use snakebridge_introspect::model::{Sig, Type, TypeVar};

use crate::ir::{Bound, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::is_mutable;
use crate::resolve::owner::Vars;
use crate::resolve::types::{At, unions};
use crate::resolve::walk::visit;

/// The type of a variable that cannot be inferred; `None` if it may be anything.
pub(crate) fn of(cx: &mut ModuleCx<'_, '_>, var: &TypeVar) -> Option<Type> {
    if var.bound.is_some() {
        return var.bound.clone();
    }
    let kinds: Vec<Type> = var.constraints.iter().map(|ty| unions::open(cx, ty)).collect();
    of_tuples(&kinds).or_else(|| ancestor(cx, &kinds))
}

/// The same in Rust, as an argument and as a result.
pub(crate) fn mapped(cx: &mut ModuleCx<'_, '_>, var: &TypeVar, vars: &Vars) -> Option<Bound> {
    let ty = of(cx, var)?;
    let argument = cx.map(&ty, At::argument(&var.name, vars)).ty;
    let result = cx.map(&ty, At::result(&var.name, vars)).ty;
    let is_open = |ty: &Ty| ty.is_generic() || *ty == Ty::Value;
    (!is_open(&argument) && !is_open(&result)).then_some(Bound { argument, result })
}

/// Whether a type variable stands where a type checker accepts no subtype of its bound: `list[T]` of something that can be
/// sorted is a list of ints, which no `list[SupportsLessThan]` is.
pub(crate) fn is_invariant(cx: &ModuleCx<'_, '_>, sig: &Sig, id: &str) -> bool {
    let mut found = false;
    let is_variable = |ty: &Type| matches!(ty, Type::Tv { id: own } if own == id);
    for param in &sig.params {
        visit(&param.ty, &mut |ty| {
            if let Type::Inst { name, args } = ty {
                let declared = cx
                    .symbols
                    .class(name)
                    .map(|class| cx.symbols.names[class].params.len());
                found |=
                    args.iter().any(is_variable) && (is_mutable(name) || declared.is_some_and(|n| n > 0));
            }
        });
    }
    found
}

/// `tuple[int, ...]` for tuples of ints that differ in length.
fn of_tuples(kinds: &[Type]) -> Option<Type> {
    let mut found: Option<&Type> = None;
    for kind in kinds {
        let Type::Tuple { items, .. } = kind else {
            return None;
        };
        for item in items {
            if found.get_or_insert(item) != &item {
                return None;
            }
        }
    }
    found.map(|item| Type::Tuple {
        items: vec![item.clone()],
        variadic: true,
    })
}

/// The nearest class of this universe that all of them derive from.
fn ancestor(cx: &ModuleCx<'_, '_>, kinds: &[Type]) -> Option<Type> {
    let lineage = |kind: &Type| -> Option<Vec<String>> {
        let Type::Inst { name, .. } = kind else {
            return None;
        };
        let id = cx.symbols.class(name)?;
        let class = cx.symbols.classes[id].model;
        Some(
            [&class.canonical]
                .into_iter()
                .chain(&class.mro)
                .cloned()
                .collect(),
        )
    };
    let all: Vec<Vec<String>> = kinds.iter().map(lineage).collect::<Option<_>>()?;
    let (first, rest) = all.split_first()?;
    let is_common =
        |name: &&String| cx.symbols.class(name).is_some() && rest.iter().all(|own| own.contains(name));
    let name = first.iter().find(is_common)?.clone();
    let args = Vec::new();
    Some(Type::Inst { name, args })
}
