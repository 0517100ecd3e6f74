//! Model to IR: names, types, overloads, inheritance. No tokens here, and no I/O anywhere in this crate.
//!
//! Four rooms, each of which may use those below it: [`classes`], [`overloads`], [`signatures`], [`types`]. Below them are files that all
//! use: [`cx`] (the state of a module), [`owner`] (what a callable belongs to), [`symbols`] (the declared classes), [`class_facts`] and
//! [`known_classes`] (what is known of a class), [`limits`], [`walk`], [`docs`], [`python_syntax`], [`report`], [`prune`], [`abi_hash`].
//! [`module`] drives: classes first, then items, then the names of the types that both need.

mod abi_hash;
mod class_facts;
mod classes;
mod cx;
mod docs;
mod known_classes;
mod limits;
mod module;
mod overloads;
mod owner;
mod prune;
mod python_syntax;
mod report;
mod signatures;
mod symbols;
mod types;
mod walk;

pub(crate) use known_classes::exception_base;
pub(crate) use limits::CLOSURE_PARAMS;
pub(crate) use signatures::kinds::may_equal;
pub use types::protocols::BUILTIN_MEMBERS;
pub(crate) use types::protocols::{fits, is_common};
pub(crate) use types::value_types;

use snakebridge_introspect::model;

use crate::ir;
use crate::names::{self, Names, Role};
use crate::report::Report;

/// Resolves all modules of a universe: declares every class first, then describes each module that is not linked. `big_int` has the
/// patterns of each module for what returns integers of any size.
pub(crate) fn resolve(
    universe: &model::Universe,
    linked: &[bool],
    big_int: Vec<Vec<String>>,
) -> (ir::Universe, Report) {
    let mut symbols = symbols::Symbols::declare(universe, linked, big_int);
    let types = std::mem::take(&mut symbols.types);
    let mut out = ir::Universe {
        modules: Vec::new(),
        classes: symbols.names.clone(),
        members: members(universe, &symbols),
    };
    let mut report = Report::default();
    for (index, names) in types.into_iter().enumerate() {
        if linked.get(index) == Some(&true) {
            out.modules.push(module::resolve_linked(&symbols, index, names));
            continue;
        }
        let (module, counted) = module::resolve(&symbols, index, names);
        out.modules.push(module);
        report.modules.push(counted);
    }
    (out, report)
}

/// The members that need a marker, named.
fn members(universe: &model::Universe, symbols: &symbols::Symbols<'_>) -> Vec<ir::Member> {
    let uncommon = types::protocols::uncommon(universe, symbols);
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
