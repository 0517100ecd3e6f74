//! What a module needs of what was made while it was resolved: types are looked at in more ways than one until it is clear what
//! a function takes, and each look may make a union or an option set.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Function, Module, Ty};

/// Drops the option sets, overload sets, unions, literals and values that no item mentions.
pub(super) fn keep(module: &mut Module) {
    keep_sets(module);
    module.functions_mut().for_each(forget);
    let mut found = Found::default();
    module.visit(&mut |ty| found.add(ty));
    let mut seen = 0;
    // What a variant holds is used with its union.
    while seen < found.count() {
        seen = found.count();
        for (index, union) in module.unions.iter_mut().enumerate() {
            if found.unions.contains(&index) {
                union
                    .arms
                    .iter_mut()
                    .for_each(|(_, ty)| ty.visit(&mut |ty| found.add(ty)));
            }
        }
    }
    let unions = retain(&mut module.unions, &found.unions);
    let one_ofs = retain(&mut module.one_ofs, &found.one_ofs);
    let literals = retain(&mut module.literals, &found.literals);
    let mut renumber = |ty: &mut Ty| match ty {
        Ty::Union(index) => *index = unions[index],
        Ty::OneOf(index) => *index = one_ofs[index],
        Ty::Literal(index) => *index = literals[index],
        _ => {}
    };
    module.visit(&mut renumber);
    module.visit_unions(&mut renumber);
}

/// Takes away what told overloads apart, of which nothing is emitted.
fn forget(function: &mut Function) {
    function
        .generics
        .iter_mut()
        .for_each(|generic| generic.bound = None);
    // The argument that picks an overload has a type parameter.
    if let Some(picks) = function.dispatch.as_ref().and_then(|dispatch| dispatch.param) {
        function.params[picks].ty = Ty::Value;
    }
}

/// Keeps the option sets and overload sets of functions.
fn keep_sets(module: &mut Module) {
    let (mut options, mut overloads) = (BTreeSet::new(), BTreeSet::new());
    for function in module.functions_mut() {
        options.extend(function.options);
        overloads.extend(function.dispatch.as_ref().map(|dispatch| dispatch.set));
    }
    let options = retain(&mut module.options, &options);
    let overloads = retain(&mut module.overloads, &overloads);
    for function in module.functions_mut() {
        function.options.iter_mut().for_each(|set| *set = options[set]);
        function
            .dispatch
            .iter_mut()
            .for_each(|dispatch| dispatch.set = overloads[&dispatch.set]);
    }
}

/// Keeps those items, and tells where each is now.
fn retain<T>(items: &mut Vec<T>, used: &BTreeSet<usize>) -> BTreeMap<usize, usize> {
    let mut index = 0..;
    items.retain(|_| index.next().is_some_and(|index| used.contains(&index)));
    used.iter().copied().zip(0..).collect()
}

/// What types point to.
#[derive(Default)]
struct Found {
    unions: BTreeSet<usize>,
    one_ofs: BTreeSet<usize>,
    literals: BTreeSet<usize>,
}

impl Found {
    fn add(&mut self, ty: &Ty) {
        let _ = match ty {
            Ty::Union(index) => self.unions.insert(*index),
            Ty::OneOf(index) => self.one_ofs.insert(*index),
            Ty::Literal(index) => self.literals.insert(*index),
            _ => false,
        };
    }

    fn count(&self) -> usize {
        self.unions.len()
    }
}
