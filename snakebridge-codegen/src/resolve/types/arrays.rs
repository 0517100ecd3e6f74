//! Parameters of any type that Python makes an array of: numbers of Rust go there as an array, not as a list. The declared types say
//! which these are, never the name of a function.

use std::collections::BTreeSet;

use snakebridge_introspect::model::{AnyReason, Binding, ClassFlag, Sig, Type};

use super::{protocols, unions};
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::OBJECT;
use crate::resolve::owner::Owner;
use crate::resolve::symbols::Symbols;

/// The members by which libraries know an array of another one; the runtime has the same list.
const OF_ARRAYS: [&str; 5] = [
    "__array__",
    "__array_interface__",
    "__array_struct__",
    "__buffer__",
    "__dlpack__",
];

/// The parameters, by name, that take arrays even where their type in Rust is anything: one of the signatures asks there for what
/// makes an object an array; or the parameter is the first of what makes an array of anything, a function or a class.
pub(crate) fn parameters(cx: &mut ModuleCx<'_, '_>, sigs: &[Sig], owner: &Owner<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for sig in sigs {
        for (index, param) in sig.params.iter().enumerate() {
            let members = opened(cx, &param.ty);
            let asked = members.iter().any(|ty| asks_for_arrays(cx.symbols, ty));
            let mut made =
                || index == 0 && members.iter().any(is_anything) && makes_array(cx, &sig.ret, owner);
            if asked || made() {
                found.insert(param.name.clone());
            }
        }
    }
    found
}

fn opened(cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Vec<Type> {
    match unions::opened(cx, ty) {
        Type::Union { items } => items,
        other => vec![other],
    }
}

/// Whether it is a protocol of arrays.
fn asks_for_arrays(symbols: &Symbols<'_>, ty: &Type) -> bool {
    let Type::Inst { name, .. } = ty else {
        return false;
    };
    protocols::required_members(symbols, name)
        .is_some_and(|members| members.iter().any(|name| OF_ARRAYS.contains(&name.as_str())))
}

/// Whether it is declared to be anything. What is not declared may be anything, too, but nothing says so.
fn is_anything(ty: &Type) -> bool {
    let why = AnyReason::Explicit;
    *ty == Type::Any { why } || matches!(ty, Type::Inst { name, .. } if name == OBJECT)
}

/// Whether a call without a receiver returns an array.
fn makes_array(cx: &mut ModuleCx<'_, '_>, ret: &Type, owner: &Owner<'_>) -> bool {
    if owner.binding == Some(Binding::Instance) {
        return false;
    }
    let class = match unions::opened(cx, ret) {
        Type::Inst { name, .. } => cx.symbols.class(&name),
        Type::SelfType => match owner.self_ty {
            Some(Ty::Class(id, _)) => Some(id),
            _ => None,
        },
        _ => None,
    };
    class.is_some_and(|id| {
        let class = cx.symbols.classes[id].model;
        class.flags.contains(&ClassFlag::Array)
    })
}
