//! The unions of results that go where another union is expected: what `get` returns, an `int | str`, is passed to
//! `put(key: int | str | bytes)`. Rust has an enum for each, and no relation between two of them but the one that is stated.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::accepted_classes::{AcceptedClasses, Member};
use super::hierarchy::{Hierarchy, has, has_runtime, is_nominal};
use crate::ir::{BIG_INT, Ty, Union, Universe};
use crate::settings::Settings;

/// A union by its module and its place there.
pub(crate) type UnionId = (usize, usize);

/// For unions of arguments, by module and name, those of results of which each variant passes for one of theirs.
#[derive(Default)]
pub(crate) struct UnionsWithin(BTreeMap<(usize, String), Vec<UnionId>>);

impl UnionsWithin {
    /// The other unions that go where this one is expected.
    pub(crate) fn of(&self, module: usize, wanted: &Union) -> &[UnionId] {
        let place = (module, wanted.rust.clone());
        self.0.get(&place).map_or(&[], Vec::as_slice)
    }

    /// `accepted`: the classes that each union of arguments takes.
    pub(super) fn new(
        universe: &Universe,
        settings: &Settings,
        hierarchy: &Hierarchy<'_>,
        accepted: &AcceptedClasses,
    ) -> UnionsWithin {
        let sets = accepted.sets.iter();
        let sets: BTreeMap<usize, BTreeSet<Member>> = sets
            .map(|(set, number)| (*number, set.iter().cloned().collect()))
            .collect();
        let classes = |module: usize, union: &Union| {
            let number = accepted.unions.get(&(module, union.rust.clone()))?;
            sets.get(number)
        };
        let modules = universe.modules.iter().enumerate();
        // The enum of a linked module is another crate's: Rust leaves open what it will implement.
        let own = modules.filter(|(index, _)| settings.modules[*index].link.is_none());
        let all = own.flat_map(|(module, ir)| {
            let unions = ir.unions.iter().enumerate();
            unions.map(move |(index, union)| ((module, index), union))
        });
        let all: Vec<(UnionId, &Union)> = all.collect();
        let linked = linked(universe);
        let arguments = all.iter().filter(|(_, union)| union.is_argument);
        let arguments: Vec<Wanted<'_>> = arguments
            .map(|(id, union)| Wanted {
                id: *id,
                types: union.types().collect(),
                classes: classes(id.0, union),
                hierarchy,
                linked: &linked,
            })
            .collect();
        // Most unions have types of a few sorts, so who takes one is asked once.
        let mut takers: BTreeMap<(usize, &Ty), BTreeSet<UnionId>> = BTreeMap::new();
        let mut within: BTreeMap<(usize, String), Vec<UnionId>> = BTreeMap::new();
        for (id, union) in all.iter().filter(|(_, union)| union.is_result) {
            let takers = union.types().map(|ty| {
                let all = takers.entry((id.0, ty)).or_insert_with(|| {
                    let taking = arguments.iter().filter(|wanted| wanted.takes(id.0, ty));
                    taking.map(|wanted| wanted.id).collect()
                });
                all.clone()
            });
            let of_all = takers.reduce(|found, here| &found & &here);
            for wanted in of_all.into_iter().flatten().filter(|wanted| wanted != id) {
                let name = universe.modules[wanted.0].unions[wanted.1].rust.clone();
                within.entry((wanted.0, name)).or_default().push(*id);
            }
        }
        UnionsWithin(within)
    }
}

/// A union of arguments.
struct Wanted<'u> {
    id: UnionId,
    types: BTreeSet<&'u Ty>,
    classes: Option<&'u BTreeSet<Member>>,
    hierarchy: &'u Hierarchy<'u>,
    linked: &'u BTreeSet<(usize, usize)>,
}

impl Wanted<'_> {
    /// Whether what a result of `module` has, of this type, passes for one of the variants.
    fn takes(&self, module: usize, ty: &Ty) -> bool {
        let has_one = |wider: &[Ty]| wider.iter().any(|ty| self.types.contains(ty));
        match ty {
            // Python returns anything there.
            Ty::Value => false,
            ty if ty.is_generic() => false,
            ty if self.id.0 != module
                && (is_of_module(ty) || !self.linked.contains(&(self.id.0, module))) =>
            {
                false
            }
            ty if self.types.contains(ty) => true,
            Ty::Int => has_one(&[Ty::Float, Ty::Complex]),
            ty if *ty == BIG_INT => has_one(&[Ty::Int, Ty::Float, Ty::Complex]),
            Ty::Float => has_one(&[Ty::Complex]),
            Ty::Str => has_one(&[Ty::Path]),
            Ty::Class(id, args) => self
                .classes
                .is_some_and(|set| has(set, ty) || self.hierarchy.follows(*id, Some(args), set)),
            Ty::Runtime(path, _) if is_nominal(path) => {
                self.classes.is_some_and(|set| has_runtime(set, path))
            }
            _ => false,
        }
    }
}

/// The pairs of modules of which one has unions with classes of the other. They stand side by side in a module anyhow; others may stand in
/// a function, where Rust has no path from one to the next.
fn linked(universe: &Universe) -> BTreeSet<(usize, usize)> {
    let linked = RefCell::new(BTreeSet::new());
    for (index, module) in universe.modules.iter().enumerate() {
        let note = |ty: &Ty| {
            if let Ty::Class(id, _) = ty {
                let other = universe.classes[*id].module;
                linked.borrow_mut().extend([(index, other), (other, index)]);
            }
            false
        };
        for ty in module.unions.iter().flat_map(Union::types) {
            ty.any(&note);
        }
    }
    linked.into_inner()
}

/// Whether a type is spelled by what its module has made.
fn is_of_module(ty: &Ty) -> bool {
    ty.any(&|ty| matches!(ty, Ty::Union(_) | Ty::LiteralEnum(_)))
}
