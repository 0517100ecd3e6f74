//! The required parameters of a function, named.

use std::collections::BTreeSet;

use snakebridge_introspect::model::ParamKind;

use crate::ir::{self, Ty};
use crate::names::{self, Names, Role, rust_name};
use crate::resolve::signatures::LowParam;

/// The parameters; those that take a callable are closures if `callbacks`, and those in `arrays` take arrays.
pub(super) fn params(required: &[LowParam], callbacks: bool, arrays: &BTreeSet<String>) -> Vec<ir::Param> {
    let mut names = Names::values();
    // `self` is a keyword, so only the parameters themselves can collide; options come in as `options`.
    let _ = names.claim("options", "");
    let wanted: Vec<(&str, Role)> = required
        .iter()
        .map(|p| (p.python.as_str(), Role::Function))
        .collect();
    let given = names::assign(&wanted, &mut names);
    let one = |(p, rust): (&LowParam, String)| {
        let ty = match &p.callback {
            Some((inputs, output)) if callbacks => Ty::Callback(inputs.clone(), Box::new(output.clone())),
            // Where the type of the argument decides something, it has to have one.
            Some(callback) if p.generic.is_none() => or_closure(&p.ty, callback),
            _ => p.ty.clone(),
        };
        ir::Param {
            rust,
            as_array: is_anything(&ty) && arrays.contains(&p.python),
            ..param(p, ty)
        }
    };
    required.iter().zip(given).map(one).collect()
}

/// `*args`, named apart from the parameters before it.
pub(super) fn varargs(own: &LowParam, required: &[LowParam]) -> ir::Param {
    let mut names = Names::values();
    let _ = names.claim("options", "");
    let all = required.iter().chain([own]);
    let wanted: Vec<(&str, Role)> = all.map(|p| (p.python.as_str(), Role::Function)).collect();
    let rust = names::assign(&wanted, &mut names).pop();
    let plain = param(own, own.ty.clone());
    ir::Param {
        rust: rust.unwrap_or_else(|| plain.rust.clone()),
        ..plain
    }
}

/// What fits the type, and closures as they are.
pub(super) fn or_closure(ty: &Ty, (inputs, output): &(Vec<Ty>, Ty)) -> Ty {
    Ty::OrClosure(Box::new(ty.clone()), inputs.clone(), Box::new(output.clone()))
}

fn param(p: &LowParam, ty: Ty) -> ir::Param {
    ir::Param {
        rust: rust_name(&p.python, Role::Function),
        python: p.python.clone(),
        ty,
        keyword: p.kind == ParamKind::Keyword,
        generic: p.generic.clone(),
        as_array: false,
    }
}

/// Whether everything fits, numbers among it.
pub(super) fn is_anything(ty: &Ty) -> bool {
    match ty {
        Ty::Option(ty) => is_anything(ty),
        ty => *ty == Ty::Value,
    }
}
