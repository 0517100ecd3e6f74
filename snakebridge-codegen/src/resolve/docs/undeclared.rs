//! What documentation says of classes that no module of the call declares: which module has them.

use std::collections::BTreeSet;

use snakebridge_introspect::model::{Type, Universe};

use crate::resolve::walk;

/// "Declare `multidict` as well.", for the classes in these types whose module is known and not declared.
pub(crate) fn advice<'t>(universe: &Universe, types: impl IntoIterator<Item = &'t Type>) -> Option<String> {
    let mut modules: BTreeSet<&str> = BTreeSet::new();
    for ty in types {
        walk::visit(ty, &mut |inner| {
            let Type::Inst { name, .. } = inner else { return };
            let class = universe.foreign.get(name);
            modules.extend(class.and_then(|class| class.declare.as_deref()));
        });
    }
    modules.retain(|name| !universe.modules.iter().any(|module| module.name == *name));
    let named: Vec<String> = modules.iter().map(|name| format!("`{name}`")).collect();
    (!named.is_empty()).then(|| format!("Declare {} as well.", named.join(", ")))
}
