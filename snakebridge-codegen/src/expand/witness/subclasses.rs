//! Which declared class is a strict subclass of which type.

use std::collections::BTreeMap;

use crate::ir::{ClassId, Ty, Universe};

/// For each ancestor, one class below it: the deepest, so that every distance is covered.
pub(super) struct Subclasses {
    of_class: BTreeMap<ClassId, (ClassId, usize)>,
    of_runtime: BTreeMap<&'static str, (ClassId, usize)>,
}

impl Subclasses {
    pub(super) fn new(universe: &Universe) -> Self {
        let mut found = Subclasses {
            of_class: BTreeMap::new(),
            of_runtime: BTreeMap::new(),
        };
        let classes = universe.modules.iter().flat_map(|module| &module.classes);
        // Type arguments of a subclass are another question.
        for class in classes.filter(|class| universe.classes[class.id].params.is_empty() && !class.is_dict) {
            for (depth, ancestor) in class.ancestors.iter().enumerate() {
                let entry = (class.id, depth);
                match ancestor {
                    Ty::Class(id, args) if args.is_empty() => {
                        deepest(found.of_class.entry(*id).or_insert(entry), entry);
                    }
                    Ty::Runtime(path, args) if args.is_empty() => {
                        deepest(found.of_runtime.entry(path).or_insert(entry), entry);
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// A strict subclass.
    pub(super) fn of(&self, ty: &Ty) -> Option<Ty> {
        let (id, _) = match ty {
            Ty::Class(id, args) if args.is_empty() => self.of_class.get(id)?,
            Ty::Runtime(path, args) if args.is_empty() => self.of_runtime.get(path)?,
            _ => return None,
        };
        Some(Ty::Class(*id, Vec::new()))
    }
}

fn deepest(known: &mut (ClassId, usize), other: (ClassId, usize)) {
    if other.1 > known.1 {
        *known = other;
    }
}
