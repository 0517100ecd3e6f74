//! What Python's syntax passes to a special method: always as many arguments, whatever else the method could take.

use std::borrow::Cow;

use snakebridge_introspect::model::{Function, Param, ParamKind, Sig};

use super::dunders;

/// The function as Python's syntax calls it. `a[k] = v` passes two arguments, so of `__setitem__(self, key, value=None, *, log=False)`
/// the value is always there, and `log` never: it is no option. Signatures that the syntax cannot call are left out.
pub(super) fn as_called(f: &Function) -> Cow<'_, Function> {
    let Some(count) = passed(&f.name) else {
        return Cow::Borrowed(f);
    };
    let is_option = |param: &Param| param.default.is_some();
    if !f.sigs.iter().any(|sig| sig.params.iter().any(is_option)) {
        return Cow::Borrowed(f);
    }
    let sigs: Vec<Sig> = f.sigs.iter().filter_map(|sig| called_with(sig, count)).collect();
    if sigs.is_empty() {
        return Cow::Borrowed(f);
    }
    Cow::Owned(Function { sigs, ..f.clone() })
}

/// How many arguments the syntax passes. `None`: it decides itself (`a(x)`), or passes one that may be left out (`round(a, 2)`).
fn passed(name: &str) -> Option<usize> {
    Some(match name {
        "__setitem__" | "__setattr__" => 2,
        "__getitem__" | "__delitem__" | "__contains__" | "__getattr__" | "__delattr__" => 1,
        "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__" => 1,
        "__divmod__" | "__floordiv__" | "__matmul__" => 1,
        "__call__" | "__round__" | "__pow__" | "__rpow__" | "__ipow__" => return None,
        "__neg__" | "__invert__" => 0,
        name if dunders::OPERATORS.iter().any(|(python, ..)| *python == name) => 1,
        name if dunders::reflected_operator(name).is_some() => 1,
        name if dunders::METHODS.iter().any(|(python, ..)| *python == name) => 0,
        _ => return None,
    })
}

/// The signature with the first `count` positional parameters as required ones, or None if so many are not what it takes.
fn called_with(sig: &Sig, count: usize) -> Option<Sig> {
    let is_positional = |param: &&Param| matches!(param.kind, ParamKind::Positional | ParamKind::Standard);
    let is_rest = |param: &&Param| param.kind == ParamKind::VarArgs;
    let positional: Vec<&Param> = sig.params.iter().filter(is_positional).collect();
    let left = positional.get(count..).unwrap_or_default();
    let keywords = sig.params.iter().filter(|param| param.kind == ParamKind::Keyword);
    if left
        .iter()
        .copied()
        .chain(keywords)
        .any(|param| param.default.is_none())
    {
        return None;
    }
    let rest = sig
        .params
        .iter()
        .find(is_rest)
        .filter(|_| positional.len() < count);
    if positional.len() < count && rest.is_none() {
        return None;
    }
    let required = positional.into_iter().take(count).map(|param| Param {
        default: None,
        ..param.clone()
    });
    Some(Sig {
        params: required.chain(rest.cloned()).collect(),
        ..sig.clone()
    })
}
