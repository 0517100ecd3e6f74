//! The kinds for which an instance of a class can be passed, because of what the class derives from.

use snakebridge_introspect::model::ClassFlag;

use super::class::ClassCx;
use super::inherit::name;
use super::scalars;
use crate::ir::{LangTrait, Ty};
use crate::resolve::class_facts;
use crate::resolve::known_classes::{CHANGED, MAPPING};

impl ClassCx<'_> {
    /// The kinds for which an instance can be passed by what it derives from: a container of the runtime, or a mapping.
    pub(super) fn passes_for(&mut self, ancestors: &[Ty]) {
        for ancestor in ancestors {
            let Ty::Runtime(path, args) = ancestor else {
                continue;
            };
            match (*path, args.as_slice()) {
                ("PyStr" | "PyBytes" | "PyInt" | "PyFloat", []) => self.passes_for_scalar(path),
                ("Dict", [k, v]) => {
                    self.passes(Ty::Iterable(Box::new(k.clone())));
                    self.iterates(k);
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
                    self.iterates(t);
                }
                ("List", [t]) => {
                    self.passes(Ty::Iterable(Box::new(t.clone())));
                    self.iterates(t);
                    self.joins("Add", "add", "add", ancestor.clone(), ancestor);
                }
                ("Set", [t]) => {
                    self.passes(Ty::Iterable(Box::new(t.clone())));
                    self.iterates(t);
                }
                ("FrozenSet", [t]) => {
                    self.passes(Ty::Set(Box::new(t.clone())));
                    self.passes(Ty::Iterable(Box::new(t.clone())));
                    self.iterates(t);
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
        self.traits
            .extend(self.changes_as(ancestors).map(LangTrait::ChangesAs));
    }

    /// What text, bytes and numbers are iterated over and calculated with; text is a path as well, bytes are a buffer.
    fn passes_for_scalar(&mut self, path: &str) {
        // A member of an enumeration is the Rust enum, which stands for its value.
        if self.model.flags.contains(&ClassFlag::Enum) {
            return;
        }
        match path {
            "PyStr" => self.passes(Ty::Path),
            "PyBytes" => [Ty::Bytes, Ty::Readable]
                .into_iter()
                .for_each(|kind| self.passes(kind)),
            _ => {}
        }
        if let Some(item) = scalars::items(path) {
            self.passes(Ty::Iterable(Box::new(item.clone())));
            self.passes(Ty::Sequence(Box::new(item)));
        }
        for operator in scalars::operators(path, &self.self_ty) {
            self.calculates(&operator);
        }
    }

    /// An operator of the builtin class that it derives from, unless it has its own, with either side first.
    fn calculates(&mut self, operator: &scalars::Operator) {
        let special = |reflected: &str| format!("__{reflected}{}__", operator.python.trim_end_matches('_'));
        let has = |special: &str| self.model.members.iter().any(|member| name(member) == special);
        let (has_own, has_reflected) = (has(&special("")), has(&special("r")));
        let (op, method, python) = (operator.op, operator.method, operator.python);
        let seen = |own: &LangTrait| matches!(own, LangTrait::Operator(other, ..) if *other == op);
        if !has_own && !self.traits.iter().any(seen) {
            let sides = operator.sides.iter().cloned();
            self.traits.extend(
                sides.map(|(right, ret)| LangTrait::Operator(op, method, python, right, ret, Vec::new())),
            );
        }
        let seen = |own: &LangTrait| matches!(own, LangTrait::Reflected(other, ..) if *other == op);
        if !has_reflected && !self.traits.iter().any(seen) {
            let sides = operator.reflected.iter().cloned();
            self.traits
                .extend(sides.map(|(left, ret)| LangTrait::Reflected(op, method, python, left, ret)));
        }
    }

    /// The collection that it is changed as: the one that it derives from, or that of which it has the abstract class. A `TypedDict` is no
    /// `MutableMapping` to a type checker, as its keys are given.
    fn changes_as(&self, ancestors: &[Ty]) -> Option<Ty> {
        if class_facts::is_typed_dict(self.model) {
            return None;
        }
        let derived = |ancestor: &&Ty| matches!(ancestor, Ty::Runtime("List" | "Dict" | "Set", _));
        if let Some(derived) = ancestors.iter().find(derived) {
            return Some(derived.clone());
        }
        let mro = &self.model.mro;
        let mut known = CHANGED.iter();
        let (path, _) = known.find(|(_, name)| mro.iter().any(|base| base == name))?;
        let args = match *path {
            "Dict" => self
                .keys_and_values()
                .map_or(vec![Ty::Value, Ty::Value], |(key, value)| vec![key, value]),
            _ => vec![self.items().unwrap_or(Ty::Value)],
        };
        Some(Ty::Runtime(path, args))
    }

    /// What it iterates over.
    fn items(&self) -> Option<Ty> {
        self.traits.iter().find_map(|own| match own {
            LangTrait::PassesFor(Ty::Iterable(item)) => Some((**item).clone()),
            _ => None,
        })
    }

    /// The keys that it iterates over, and what it has for one of them.
    fn keys_and_values(&self) -> Option<(Ty, Ty)> {
        let key = self.items();
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
            self.traits.push(LangTrait::Operator(
                op,
                method,
                python,
                Some(right),
                ret.clone(),
                Vec::new(),
            ));
        }
    }

    /// `for item in &object`, which no `Deref` brings. The class's own `__iter__` may return other items. The items of a `TypedDict` are
    /// its fields, which have methods.
    fn iterates(&mut self, item: &Ty) {
        let iterated =
            |own: &LangTrait| matches!(own, LangTrait::IntoIterator(_) | LangTrait::IntoNextItems(_));
        if !class_facts::is_typed_dict(self.model) && !self.traits.iter().any(iterated) {
            self.traits.push(LangTrait::IntoIterator(item.clone()));
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
