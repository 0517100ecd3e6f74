//! IR to tokens: one `expand_*` per node, with absolute paths, so that the code compiles in any crate.
//!
//! The rooms, each of which may use those before it: `tokens`; `cx` (the context, its collectors, paths and types); `support`
//! (shared by the items of a module); `values`, `unions`, `functions` (independent of each other); `classes`, which have
//! functions; `module`.

mod classes;
mod cx;
mod functions;
mod module;
mod support;
mod tokens;
mod unions;
mod values;
pub(crate) mod witness;

use proc_macro2::TokenStream;

use crate::ir;
use crate::settings::Settings;
use cx::{AcceptedClasses, ClassDefinitions, Collectors, Cx, LinkedClasses, Sites};
use support::link;

pub use module::ModuleParts;
pub use tokens::count;

/// All modules of a universe that are not linked, each with its number, and the checks of links.
pub(crate) fn universe(
    universe: &ir::Universe,
    settings: &Settings,
) -> (Vec<(usize, ModuleParts)>, TokenStream) {
    let linked = LinkedClasses::default();
    let accepted = AcceptedClasses::new(universe, settings);
    let mut modules = Vec::new();
    for (index, module) in universe.modules.iter().enumerate() {
        if settings.modules[index].link.is_some() {
            continue;
        }
        let collectors = Collectors {
            linked: &linked,
            sites: &Sites::default(),
            class_definitions: &ClassDefinitions::default(),
            accepted: &accepted,
        };
        let cx = Cx::new(universe, settings, index, collectors);
        modules.push((index, module::expand(&cx, module)));
    }
    let checks = link::expand_checks(universe, settings, &linked);
    (modules, checks)
}
