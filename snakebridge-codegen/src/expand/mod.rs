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

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::ir;
use crate::settings::Settings;
use cx::{AcceptedClasses, ClassDefinitions, Collectors, Cx, LinkedClasses, Sites};
use support::link;

/// All modules of a universe, and the number of tokens of each.
pub(crate) fn universe(universe: &ir::Universe, settings: &Settings) -> (TokenStream, Vec<usize>) {
    let linked = LinkedClasses::default();
    let accepted = AcceptedClasses::new(universe, settings);
    let mut sizes = vec![0; universe.modules.len()];
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
        let name = settings.modules[index].ident.span();
        let span = Span::call_site().located_at(name);
        modules.push(tokens::located(
            module::expand(&cx, module),
            span,
            &mut sizes[index],
        ));
    }
    let checks = link::expand_checks(universe, settings, &linked);
    (quote!(#(#modules)* #checks), sizes)
}
