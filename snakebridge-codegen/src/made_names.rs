//! The names that the bindings make up, measured: how long they are, and how much a name of Python grows.
//!
//! Read from the finished IR, so it counts whatever way a name was given.

use crate::ir;
use crate::names::{ADDED_LETTERS, NAME_LETTERS, Role, rust_name};
use crate::report::MadeName;

/// The names of a module that are longer than they may be.
pub(crate) fn too_long(module: &ir::Module, classes: &[ir::ClassName], index: usize) -> Vec<MadeName> {
    let mut out = Vec::new();
    let mut whole = |rust: &str, python: &str| {
        // A name of Python may be as long as it likes.
        if rust.len() > NAME_LETTERS && !python.split('.').any(|part| rust == rust_name(part, Role::Type)) {
            out.push(made(rust, rust));
        }
    };
    for class in classes.iter().filter(|class| class.module == index) {
        for name in class.handle.iter().chain([&class.rust]) {
            whole(name, &class.python);
        }
    }
    for union in &module.unions {
        whole(&union.rust, "");
        union.variants.iter().for_each(|(name, ty)| match ty {
            // The class's own name.
            ir::Ty::Class(id, _) | ir::Ty::Enum(id) | ir::Ty::Flag(id) if classes[*id].rust == *name => {}
            _ => whole(name, ""),
        });
    }
    for set in &module.options {
        whole(&set.rust, "");
        if let Some(states) = &set.option_states {
            let deciders = states.deciders.iter().map(|own| &own.rust);
            let guards = states.guards.iter().map(|own| &own.rust);
            let names = states.states.iter().map(|state| &state.rust);
            names
                .chain(deciders)
                .chain(guards)
                .for_each(|name| whole(name, ""));
        }
    }
    module.overloads.iter().for_each(|set| whole(&set.rust, ""));
    module.literal_enums.iter().for_each(|one| whole(&one.rust, ""));
    let snapshots = module.classes.iter().filter_map(|class| class.snapshot.as_ref());
    snapshots.for_each(|snapshot| whole(&snapshot.rust, ""));
    out.extend(module.functions().flat_map(grown));
    out
}

/// A function to whose name too much was added, apart from `_by` and `_with`.
fn grown(function: &ir::Function) -> Option<MadeName> {
    let plain = rust_name(&function.python, Role::Function);
    let plain = plain.trim_end_matches('_');
    let form = function.rust.as_str();
    let form = form.strip_suffix("_by").unwrap_or(form);
    let added = form.strip_prefix(plain).map(|rest| rest.trim_start_matches('_'));
    match added {
        Some(added) if added.len() > ADDED_LETTERS => Some(made(form, added)),
        // A name of its own: `new`, `get_item`.
        None if form.len() > NAME_LETTERS => Some(made(form, form)),
        _ => None,
    }
}

fn made(name: &str, added: &str) -> MadeName {
    MadeName {
        name: name.to_owned(),
        added: added.to_owned(),
    }
}
