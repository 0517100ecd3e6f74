//! The kinds for which an instance of a class can be passed, because of what the class derives from.

use super::class::ClassCx;
use super::inherit::name;
use crate::ir::{LangTrait, Ty};
use crate::resolve::known_classes::MAPPING;

impl ClassCx<'_> {
    /// The kinds for which an instance can be passed by what it derives from: a container of the runtime, or a mapping.
    pub(super) fn passes_for(&mut self, ancestors: &[Ty]) {
        for ancestor in ancestors {
            let Ty::Runtime(path, args) = ancestor else {
                continue;
            };
            match (*path, args.as_slice()) {
                ("Dict", [k, v]) => {
                    self.passes(Ty::Iterable(Box::new(k.clone())));
                    self.joins(
                        "BitOr",
                        "bitor",
                        "or_",
                        Ty::Mapping(Box::new(k.clone()), Box::new(v.clone())),
                        ancestor,
                    );
                    if !self.traits.iter().any(|own| matches!(own, LangTrait::Maps(..))) {
                        self.traits.push(LangTrait::Maps(k.clone(), v.clone()));
                    }
                }
                ("PyTuple", [t]) => {
                    self.passes(Ty::Iterable(Box::new(t.clone())));
                    self.passes(Ty::Sequence(Box::new(t.clone())));
                    // The class's own `__iter__` may return other items.
                    let iterated = |t: &LangTrait| matches!(t, LangTrait::IntoIterator(_));
                    if !self.traits.iter().any(iterated) {
                        self.traits.push(LangTrait::IntoIterator(t.clone()));
                    }
                }
                ("List", [t]) => {
                    self.passes(Ty::Iterable(Box::new(t.clone())));
                    self.joins("Add", "add", "add", ancestor.clone(), ancestor);
                }
                ("Set", [t]) => self.passes(Ty::Iterable(Box::new(t.clone()))),
                ("FrozenSet", [t]) => {
                    self.passes(Ty::Set(Box::new(t.clone())));
                    self.passes(Ty::Iterable(Box::new(t.clone())));
                }
                _ => {}
            }
        }
        let is_dict = |ancestor: &Ty| matches!(ancestor, Ty::Runtime("Dict", _));
        if !ancestors.iter().any(is_dict)
            && self.model.mro.iter().any(|base| base == MAPPING)
            && let Some((key, value)) = self.keys_and_values()
        {
            self.traits.push(LangTrait::Maps(key.clone(), value.clone()));
            self.passes(Ty::Mapping(Box::new(key), Box::new(value)));
        }
    }

    /// The keys that it iterates over, and what it has for one of them.
    fn keys_and_values(&self) -> Option<(Ty, Ty)> {
        let key = self.traits.iter().find_map(|own| match own {
            LangTrait::PassesFor(Ty::Iterable(key)) => Some((**key).clone()),
            _ => None,
        });
        let value = self.traits.iter().find_map(|own| match own {
            LangTrait::Supports("ItemAt", None, value) => Some(value.clone()),
            _ => None,
        });
        key.zip(value)
    }

    /// An operator of the container that it derives from, which no `Deref` brings. The result is the container, as in Python.
    fn joins(&mut self, op: &'static str, method: &'static str, python: &'static str, right: Ty, ret: &Ty) {
        let special = format!("__{}__", python.trim_end_matches('_'));
        let has_own = self.model.members.iter().any(|member| name(member) == special);
        let same = |own: &LangTrait| matches!(own, LangTrait::Operator(other, ..) if *other == op);
        if !has_own && !self.traits.iter().any(same) {
            self.traits
                .push(LangTrait::Operator(op, method, python, Some(right), ret.clone()));
        }
    }

    fn passes(&mut self, ty: Ty) {
        let kind = |ty: &Ty| std::mem::discriminant(ty);
        let seen = |t: &LangTrait| matches!(t, LangTrait::PassesFor(own) if kind(own) == kind(&ty));
        if !self.traits.iter().any(seen) {
            self.traits.push(LangTrait::PassesFor(ty));
        }
    }
}
