//! The option set of a function: a setter for each optional parameter.

use std::collections::BTreeSet;

use snakebridge_introspect::model::ParamKind;

use super::params::{is_anything, or_closure};
use crate::ir::{self, Ty};
use crate::names::{self, Names, Role, rust_name};
use crate::resolve::cx::ModuleCx;
use crate::resolve::owner::Owner;
use crate::resolve::signatures::Lowered;
use crate::resolve::walk::spell_self;

/// The index of the set; `None` if nothing can be set. The parameters in `arrays` take arrays.
pub(super) fn options(
    cx: &mut ModuleCx<'_, '_>,
    rust: &str,
    owner: &Owner<'_>,
    low: &Lowered,
    arrays: &BTreeSet<String>,
) -> Option<usize> {
    let mut setters = setters(low);
    drop_without_choice(&mut setters, low);
    if setters.is_empty() && low.kwargs.is_none() {
        return None;
    }
    // An option set is declared outside the function, so the function's type parameters are not in scope.
    let without_inferred = |ty: &Ty| ty.replace(&|ty| ty.is_inferred().then_some(Ty::Value));
    for setter in &mut setters {
        setter.ty = without_inferred(&setter.ty);
        setter.as_array = is_anything(&setter.ty) && arrays.contains(&setter.python);
    }
    let mut extra = low.kwargs.as_ref().map(without_inferred);
    let mut option_states = low.option_states.clone();
    if let Some(self_ty) = &owner.self_ty {
        let tys = setters.iter_mut().map(|setter| &mut setter.ty).chain(&mut extra);
        tys.for_each(|ty| *ty = spell_self(ty, self_ty));
        for state in option_states
            .iter_mut()
            .flat_map(|option_states| &mut option_states.states)
        {
            state.output = spell_self(&state.output, self_ty);
        }
    }
    let name = set_name(owner.rust_class, rust);
    let set = ir::OptionSet {
        rust: String::new(),
        params: owner.own_params.to_vec(),
        setters,
        extra,
        option_states,
    };
    Some(cx.option_set(&name, set))
}

/// The name of a type that belongs to a function: with its class in front of it, if that is short enough.
pub(super) fn set_name(class: &str, function: &str) -> String {
    let function = rust_name(function, Role::Type);
    let function = function.trim_end_matches('_');
    names::fitting([format!("{class}{function}"), function.to_owned()])
}

/// Drops the setters of what can only be `None`, which it is without them: another overload takes the rest. One that decides among states, or
/// stands before another by position, stays.
fn drop_without_choice(setters: &mut Vec<ir::Setter>, low: &Lowered) {
    let has_choice = |setter: &ir::Setter| {
        let states = low.option_states.iter();
        let mut deciders = states.flat_map(|states| &states.deciders);
        setter.ty != Ty::Unit
            || setter.default.as_deref() != Some("None")
            || deciders.any(|decider| decider.python == setter.python)
    };
    let last = setters
        .iter()
        .rposition(|s| s.position.is_some() && has_choice(s));
    let mut index = 0;
    setters.retain(|setter| {
        let before = setter.position.is_some() && last.is_some_and(|last| index < last);
        index += 1;
        before || has_choice(setter)
    });
}

/// The setters, named. A callable has two: for all that fits, and for a closure whose types are inferred.
fn setters(low: &Lowered) -> Vec<ir::Setter> {
    let mut names = Names::values();
    if low.kwargs.is_some() {
        let _ = names.claim("extra", "");
    }
    // No trait of Rust is in the way of a setter: `kw.default(0)`, `kw.hash(true)`.
    let wanted: Vec<(&str, Role)> = low
        .optional
        .iter()
        .map(|p| (p.python.as_str(), Role::Function))
        .collect();
    let given = names::assign(&wanted, &mut names);
    let mut setters = Vec::new();
    let mut position = 0;
    for (p, rust) in low.optional.iter().zip(given) {
        let by_position =
            p.kind == ParamKind::Positional || low.varargs.is_some() && p.kind == ParamKind::Standard;
        let index = by_position.then_some(position);
        position += usize::from(by_position);
        let setter = ir::Setter {
            rust: rust.clone(),
            python: p.python.clone(),
            ty: p.ty.clone(),
            position: index,
            is_positional_only: p.kind == ParamKind::Positional,
            default: p.default.clone(),
            as_array: false,
        };
        let Some(callback @ (inputs, output)) = &p.callback else {
            setters.push(setter);
            continue;
        };
        // Both forms, as of functions: one that takes all, one that infers the types of a closure.
        let by = names.claim_suffixed(&rust, "by", &p.python);
        setters.push(ir::Setter {
            ty: or_closure(&p.ty, callback),
            ..setter.clone()
        });
        setters.push(ir::Setter {
            rust: by,
            ty: Ty::Callback(inputs.clone(), Box::new(output.clone())),
            ..setter
        });
    }
    setters
}
