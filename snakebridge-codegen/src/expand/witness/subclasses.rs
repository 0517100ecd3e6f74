//! Which declared class is a strict subclass of which type.

use std::collections::BTreeMap;

use crate::ir::{ClassId, Ty, Universe};

/// For each ancestor, one class below it: the deepest, so that every distance is covered.
pub(super) struct Subclasses(BTreeMap<Ty, (ClassId, usize)>);

impl Subclasses {
    pub(super) fn new(universe: &Universe) -> Self {
        let mut found = BTreeMap::new();
        let classes = universe.modules.iter().flat_map(|module| &module.classes);
        // Type arguments of the subclass itself are another question.
        for class in classes.filter(|class| universe.classes[class.id].params.is_empty() && !class.is_dict) {
            for (depth, ancestor) in class.ancestors.iter().enumerate() {
                if matches!(ancestor, Ty::Class(..) | Ty::Runtime(..)) {
                    let entry = (class.id, depth);
                    deepest(found.entry(ancestor.clone()).or_insert(entry), entry);
                }
            }
        }
        Subclasses(found)
    }

    /// A strict subclass; of a generic class, one with these type arguments, or with some where any go in.
    pub(super) fn of(&self, ty: &Ty) -> Option<Ty> {
        let (id, _) = match self.0.get(ty) {
            Some(found) => found,
            None => {
                let mut others = self.0.iter();
                others.find(|(ancestor, _)| is_open_to(ty, ancestor))?.1
            }
        };
        Some(Ty::Class(*id, Vec::new()))
    }
}

/// Whether a type is the other one, but for type arguments that may be any.
fn is_open_to(ty: &Ty, other: &Ty) -> bool {
    let (args, others) = match (ty, other) {
        (Ty::Class(own, args), Ty::Class(other, others)) if own == other => (args, others),
        (Ty::Runtime(own, args), Ty::Runtime(other, others)) if own == other => (args, others),
        _ => return false,
    };
    args.len() == others.len()
        && args
            .iter()
            .zip(others)
            .all(|(own, other)| *own == Ty::Any || own == other)
}

fn deepest(known: &mut (ClassId, usize), other: (ClassId, usize)) {
    if other.1 > known.1 {
        *known = other;
    }
}
