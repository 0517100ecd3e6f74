//! What Python writes into: a Rust collection would be copied, and the change lost in silence, so only live handles are passed.
//!
//! A parameter is written to if its type is a list, dict or set that can be changed, alone or optional, *and* the type says that this is
//! meant (`MutableMapping[..]`), or the function stores into it by its source, or is known to
//! (`python/snakebridge_introspect/stored.py`). Of what Python passes to a closure, it is what a closure can fill: one whose result
//! nobody reads is called for what it does.

use snakebridge_introspect::model::{Param, ParamKind, Type};

use super::At;
use super::at::Usage;
use crate::ir::{MUTABLE, Ty};
use crate::resolve::known_classes::{CHANGED, OBJECT};
use crate::resolve::owner::Vars;

/// The classes of which an instance can be changed, and that are data in Rust.
const DATA: [&str; 3] = ["builtins.list", "builtins.dict", "builtins.set"];

/// Whether the call changes what is passed for the parameter.
pub(crate) fn is(param: &Param) -> bool {
    let variadic = matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
    !variadic && (is_declared(&param.ty) || param.writes && named(&param.ty, &DATA))
}

/// How the argument for the parameter is mapped: as a live handle, if the call changes it.
pub(crate) fn at<'a>(param: &'a Param, vars: &'a Vars) -> At<'a> {
    let at = At::argument(&param.name, vars);
    if is(param) { at.at(Usage::Attribute) } else { at }
}

/// The argument for the parameter as it is mapped: where the type says that it is changed, every class that derives from the abstract one
/// passes as well.
pub(crate) fn kind(param: &Param, mapped: Ty) -> Ty {
    let is_variadic = matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
    match mapped {
        mapped if is_variadic || !is_declared(&param.ty) => mapped,
        Ty::Option(mapped) => Ty::Option(Box::new(Ty::Runtime(MUTABLE, vec![*mapped]))),
        mapped => Ty::Runtime(MUTABLE, vec![mapped]),
    }
}

/// How a type is read that Python passes to a callable with this result: as a live handle, if the callable can fill it.
pub(crate) fn passed<'a>(ty: &Type, ret: &Type, read: At<'a>) -> At<'a> {
    let is_unread = match ret {
        Type::None => true,
        Type::Inst { name, .. } => name == OBJECT,
        _ => false,
    };
    let can_change = is_declared(ty) || named(ty, &DATA);
    if is_unread && can_change {
        read.at(Usage::Attribute)
    } else {
        read
    }
}

/// Whether the type says that what is passed is changed.
fn is_declared(ty: &Type) -> bool {
    named(ty, &CHANGED.map(|(_, name)| name))
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
