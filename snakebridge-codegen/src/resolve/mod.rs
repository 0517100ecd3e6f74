//! Model to IR: names, types, overloads, inheritance. No tokens here, and no I/O anywhere in this crate.

mod alike;
mod asked;
mod bounds;
mod buffers;
mod builtin;
mod class;
mod constructor;
mod docs;
mod enums;
pub(crate) mod exact;
mod files;
mod function;
mod generics;
mod handles;
mod inherit;
mod instance;
mod lower;
mod metaclass;
mod module;
mod one_of;
mod operators;
mod option_sets;
mod overloads;
mod protocols;
mod record;
mod shape;
mod show;
mod special;
mod spread;
mod symbols;
mod tells;
mod told;
mod types;
mod unions;
mod used;
mod variant_names;
mod variants;
mod walk;

pub use asked::BUILTIN_MEMBERS;
pub(crate) use asked::{fits, is_common};

use snakebridge_introspect::model;

use crate::ir;
use crate::names::{self, Names, Role};
use crate::report::Report;

/// Resolves all modules of a universe: declares every class first, then describes each module that is not linked.
pub(crate) fn resolve(universe: &model::Universe, linked: &[bool]) -> (ir::Universe, Report) {
    let mut symbols = symbols::Symbols::declare(universe, linked);
    let types = std::mem::take(&mut symbols.types);
    let mut out = ir::Universe {
        modules: Vec::new(),
        classes: symbols.names.clone(),
        members: members(universe, &symbols),
    };
    let mut report = Report::default();
    for (index, names) in types.into_iter().enumerate() {
        if linked.get(index) == Some(&true) {
            out.modules.push(ir::Module::default());
            continue;
        }
        let (module, counted) = module::resolve(&symbols, index, names);
        out.modules.push(module);
        report.modules.push(counted);
    }
    (out, report)
}

/// The members that need a marker of their own, named.
fn members(universe: &model::Universe, symbols: &symbols::Symbols<'_>) -> Vec<ir::Member> {
    let uncommon = asked::uncommon(universe, symbols);
    let mut taken = Names::values();
    let one = |python: String| {
        let has = |names: &Vec<String>| names.contains(&python);
        ir::Member {
            rust: taken.claim(&names::rust_name(&python, Role::Function), &python),
            builtins: universe
                .builtin_members
                .iter()
                .filter(|(_, names)| has(names))
                .map(|(class, _)| class.clone())
                .collect(),
            python,
        }
    };
    uncommon.into_iter().map(one).collect()
}
