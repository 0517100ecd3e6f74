//! What Python writes into: a Rust collection would be copied, and the change lost in silence, so only live handles are passed.
//!
//! A parameter is written to if its type is a list, dict or set that can be changed, alone or optional, *and* the type says that this is
//! meant (`MutableMapping[..]`), or the function stores into it by its source, or is known to
//! (`python/snakebridge_introspect/stored.py`). Of what Python passes to a closure, it is what a closure can fill: one whose result
//! nobody reads is called for what it does.

use snakebridge_introspect::model::{Param, ParamKind, Type};

use super::At;
use super::at::Usage;
use crate::resolve::known_classes::OBJECT;
use crate::resolve::owner::Vars;

/// The classes of which an instance can be changed, and that are data in Rust.
const MUTABLE: [&str; 3] = ["builtins.list", "builtins.dict", "builtins.set"];

/// The classes that say so.
const DECLARED: [&str; 3] = [
    "typing.MutableSequence",
    "typing.MutableMapping",
    "typing.MutableSet",
];

/// Whether the call changes what is passed for the parameter.
pub(crate) fn is(param: &Param) -> bool {
    let variadic = matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
    !variadic && (named(&param.ty, &DECLARED) || param.writes && named(&param.ty, &MUTABLE))
}

/// How the argument for the parameter is mapped: as a live handle, if the call changes it.
pub(crate) fn at<'a>(param: &'a Param, vars: &'a Vars) -> At<'a> {
    let at = At::argument(&param.name, vars);
    if is(param) { at.at(Usage::Attribute) } else { at }
}

/// How a type is read that Python passes to a callable with this result: as a live handle, if the callable can fill it.
pub(crate) fn passed<'a>(ty: &Type, ret: &Type, read: At<'a>) -> At<'a> {
    let is_unread = match ret {
        Type::None => true,
        Type::Inst { name, .. } => name == OBJECT,
        _ => false,
    };
    let can_change = named(ty, &DECLARED) || named(ty, &MUTABLE);
    if is_unread && can_change {
        read.at(Usage::Attribute)
    } else {
        read
    }
}

/// Whether it is one of these classes, or optional and one of these.
fn named(ty: &Type, classes: &[&str]) -> bool {
    match ty {
        Type::Inst { name, .. } => classes.contains(&name.as_str()),
        Type::Union { items } => {
            let mut rest = items.iter().filter(|item| **item != Type::None);
            matches!((rest.next(), rest.next()), (Some(only), None) if named(only, classes))
        }
        _ => false,
    }
}
