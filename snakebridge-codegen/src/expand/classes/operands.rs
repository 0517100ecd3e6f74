//! Which of several right operands of an operator is also taken as a handle of a subclass: `timestamp + &hour`, where Python adds a
//! `BaseOffset`.
//!
//! Two generic implementations would meet, so it is one operand: the one with the most subclasses among those of which no other
//! operand is a subclass.

use std::collections::BTreeSet;

use crate::expand::cx::Cx;
use crate::ir::{ClassId, Ty};

/// Whether handles of subclasses of `right` are taken too; `own` is the class that has the operator.
pub(super) fn takes_subclasses<'t>(
    cx: &Cx<'_>,
    own: ClassId,
    right: ClassId,
    all: impl Iterator<Item = &'t Ty>,
) -> bool {
    let class = |ty: &Ty| match ty {
        Ty::Class(id, _) | Ty::Enum(id) | Ty::Flag(id) => Some(*id),
        Ty::SelfType => Some(own),
        _ => None,
    };
    let operands: Vec<ClassId> = all.filter_map(class).collect();
    let count = |base: &ClassId| {
        let below = subclasses(cx, *base);
        let is_alone = operands.iter().filter(|id| *id == base).count() == 1;
        let is_met = operands.iter().any(|id| below.contains(id));
        (is_alone && !is_met && is_here(cx, *base)).then_some(below.len())
    };
    let counted = operands
        .iter()
        .filter_map(|id| Some((count(id).filter(|count| *count > 0)?, *id)));
    counted.max().is_some_and(|(_, most)| most == right)
}

/// The declared classes below one without type parameters.
fn subclasses(cx: &Cx<'_>, base: ClassId) -> BTreeSet<ClassId> {
    let ancestor = Ty::Class(base, Vec::new());
    let modules = &cx.universe.modules;
    let own = modules.iter().flat_map(|module| &module.classes);
    let own = own.filter(|class| class.ancestors.contains(&ancestor));
    own.map(|class| class.id).collect()
}

/// Whether this call has the bindings of a class: of another crate's, it may not be known what else derives from it.
fn is_here(cx: &Cx<'_>, id: ClassId) -> bool {
    let class = &cx.universe.classes[id];
    class.params.is_empty() && cx.settings.modules[class.module].link.is_none()
}
