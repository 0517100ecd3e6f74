//! The collectors: what expansion gathers in addition to tokens, for the items that are expanded last.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ClassId, Site, Ty, Union, Universe};
use crate::settings::Settings;

/// The collectors of the module being expanded.
#[derive(Clone, Copy)]
pub(crate) struct Collectors<'a> {
    /// The classes of linked modules that are used.
    pub(crate) linked: &'a LinkedClasses,
    /// The sites of this module that are used.
    pub(crate) sites: &'a Sites,
    /// The sets of classes that unions accept.
    pub(crate) accepted: &'a AcceptedClasses,
}

/// The classes of linked modules that the generated code uses.
#[derive(Debug, Default)]
pub(crate) struct LinkedClasses(RefCell<BTreeSet<ClassId>>);

impl LinkedClasses {
    pub(super) fn add(&self, id: ClassId) {
        self.0.borrow_mut().insert(id);
    }

    /// All of them, in order.
    pub(crate) fn all(&self) -> Vec<ClassId> {
        self.0.borrow().iter().copied().collect()
    }
}

/// The sites that a module uses, each with its index in the array.
#[derive(Default)]
pub(crate) struct Sites(RefCell<BTreeMap<Site, usize>>);

impl Sites {
    /// The index of a site in the array; a new site is appended.
    pub(super) fn place(&self, site: &Site) -> usize {
        let mut known = self.0.borrow_mut();
        let next = known.len();
        *known.entry(site.clone()).or_insert(next)
    }

    /// All of them, by index.
    pub(crate) fn all(&self) -> Vec<Site> {
        let known = self.0.borrow();
        let mut sites: Vec<_> = known.iter().collect();
        sites.sort_by_key(|(_, place)| **place);
        sites.into_iter().map(|(site, _)| site.clone()).collect()
    }
}

/// The classes that unions with protocols accept. Many accept the same, so they refer to sets of classes.
#[derive(Default)]
pub(crate) struct AcceptedClasses {
    /// The sets of classes of this call, each with its number.
    pub(crate) sets: BTreeMap<Vec<ClassId>, usize>,
    /// By module and name of the union: the number of its set, and the classes of linked modules.
    pub(crate) unions: BTreeMap<(usize, String), (Option<usize>, Vec<ClassId>)>,
}

impl AcceptedClasses {
    pub(crate) fn new(universe: &Universe, settings: &Settings) -> AcceptedClasses {
        let mut accepted = AcceptedClasses::default();
        for (index, module) in universe.modules.iter().enumerate() {
            let with_protocol =
                |union: &&Union| union.variants.iter().any(|(_, ty)| matches!(ty, Ty::Protocol(_)));
            for union in module.unions.iter().filter(with_protocol) {
                let (own, linked) = accepted_classes(universe, settings, union);
                let next = accepted.sets.len();
                let set = (!own.is_empty()).then(|| *accepted.sets.entry(own).or_insert(next));
                accepted.unions.insert((index, union.rust.clone()), (set, linked));
            }
        }
        accepted
    }
}

/// The classes that the protocols of a union accept, with any type arguments: those of this call, and those of linked modules.
/// Enums with their own variants are left out.
fn accepted_classes(universe: &Universe, settings: &Settings, union: &Union) -> (Vec<ClassId>, Vec<ClassId>) {
    let named = |id: ClassId| {
        let is = |ty: &Ty| matches!(ty, Ty::Flag(other) | Ty::Enum(other) if *other == id);
        union.variants.iter().any(|(_, ty)| is(ty))
    };
    let classes = universe.classes.iter().enumerate();
    let accepted = classes.filter(|(id, class)| !named(*id) && is_accepted(union, &class.protocol_members));
    let accepted = accepted.map(|(id, _)| id);
    accepted.partition(|id| settings.modules[universe.classes[*id].module].link.is_none())
}

/// Whether a protocol among the variants of a union accepts a class with these members.
pub(crate) fn is_accepted(union: &Union, has: &[String]) -> bool {
    union.variants.iter().any(|(_, ty)| match ty {
        Ty::Protocol(required) => required.iter().all(|name| has.contains(name)),
        _ => false,
    })
}
