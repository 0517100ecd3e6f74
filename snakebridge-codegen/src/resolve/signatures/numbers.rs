//! Signatures for items of any number, next to one for items of a certain type: `sum(Iterable[int]) -> int` and
//! `sum(Iterable[T]) -> T | Literal[0]`, where `T` supports `+`. No Rust type is the kind of such items, so that each number of Rust that has
//! the required members makes a signature of its own.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{Param, Sig, Type, TypeVar};

use super::generics::{mentions, own_vars};
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{Holds, holds, instance};
use crate::resolve::owner::Vars;
use crate::resolve::types::protocols::fits;
use crate::resolve::walk::replace;

/// The numbers but integers: the class, and the builtin class with the same operators.
const NUMBERS: [(&str, &str); 5] = [
    ("builtins.float", "float"),
    ("builtins.complex", "complex"),
    ("decimal.Decimal", "float"),
    ("fractions.Fraction", "float"),
    ("datetime.timedelta", "complex"),
];

/// The signature for the items of each number; none where another signature does not need them.
pub(super) fn expanded(cx: &ModuleCx<'_, '_>, sig: &Sig, all: &[Sig], vars: &Vars) -> Vec<Sig> {
    let mut out = Vec::new();
    for id in own_vars(sig, vars) {
        let var = cx.symbols.universe.type_vars.get(&id);
        let Some(required) = var.and_then(|var| required(cx, var)) else {
            continue;
        };
        if !mentions(&sig.ret, &id) || !is_beside_another(sig, all, &id) {
            continue;
        }
        let numbers = NUMBERS
            .iter()
            .filter(|(_, class)| fits(class, &required, |_| false))
            .map(|(number, _)| replace(sig, &BTreeMap::from([(id.clone(), instance(number))])));
        out.extend(numbers);
    }
    out
}

/// The members that the bound of a type variable requires, if it is a protocol.
fn required(cx: &ModuleCx<'_, '_>, var: &TypeVar) -> Option<Vec<String>> {
    let Some(Type::Inst { name, .. }) = &var.bound else {
        return None;
    };
    match cx.protocol(name)? {
        Ty::Protocol(required) => Some(required),
        _ => None,
    }
}

/// Whether the variable is the item of one argument alone, for which another signature has items of a certain type.
fn is_beside_another(sig: &Sig, all: &[Sig], id: &str) -> bool {
    let mut of_variable = sig
        .params
        .iter()
        .enumerate()
        .filter(|(_, param)| mentions(&param.ty, id));
    let (Some((index, param)), None) = (of_variable.next(), of_variable.next()) else {
        return false;
    };
    let is_item = matches!(item(param), Some(Type::Tv { id: own }) if own == id);
    is_item
        && all.iter().any(|other| {
            let item = other.params.get(index).and_then(item);
            item.is_some_and(|item| !matches!(item, Type::Tv { .. } | Type::Any { .. }))
        })
}

/// The item of what is iterated over.
fn item(param: &Param) -> Option<&Type> {
    match &param.ty {
        Type::Inst { name, args } if holds(name) == Holds::Items => args.first(),
        _ => None,
    }
}
