//! What each variant of a union adds to the arguments that the union accepts.
//!
//! Coherence allows one `impl` for each kind, so a variant adds nothing if an earlier one, the list of anything or a protocol
//! already accepts its arguments.

use std::collections::BTreeMap;

use super::builtin_impls;
use crate::expand::cx::{Cx, is_accepted, list_items};
use crate::ir::{LONGEST_TUPLE, Ty, Union};

/// What a variant adds.
pub(super) enum Accepted<'u> {
    /// Nothing: something else accepts all of it.
    Covered,
    /// Tuples of so many members of any type: a tuple of handles also accepts subclasses.
    TuplesOfLength(usize),
    /// Class objects; Python checks which.
    Classes,
    /// Lists of classes.
    ListsOfClasses,
    /// Callables; Python checks their types.
    Callables,
    /// Lists and tuples of anything.
    AnyList,
    /// Tuples of anything, and lists, which are passed as tuples.
    AnyTuple,
    /// Variadic tuples of this kind, and the lengths of which they say what their members are.
    TupleOf(&'u Ty, Vec<usize>),
    /// Numbers: Python accepts an int for a float, and both for a complex.
    Numbers(Vec<Ty>),
    /// These kinds, the type itself first.
    Kinds(Vec<Ty>),
}

/// The variants of one union.
pub(super) struct Variants<'c, 'u> {
    cx: &'c Cx<'c>,
    union: &'u Union,
    /// Lists have the members of a protocol, and no variant is a list of anything.
    pub(super) lists_by_protocol: bool,
    /// Lists of anything are accepted: by a variant or by a protocol.
    pub(super) any_list: bool,
    /// Lists are accepted by what their elements are.
    by_items: bool,
    /// All that is passed for a variant, with the first that it is passed for.
    first: BTreeMap<Ty, usize>,
}

impl<'c, 'u> Variants<'c, 'u> {
    pub(super) fn new(cx: &'c Cx<'c>, union: &'u Union) -> Self {
        let is_any_list = |ty: &Ty| matches!(ty, Ty::Vec(item) | Ty::TupleOf(item) if **item == Ty::Value);
        let stated = union.types().any(is_any_list);
        let mut first = BTreeMap::new();
        for (index, ty) in union.types().enumerate() {
            for ty in passed(cx, ty) {
                first.entry(ty).or_insert(index);
            }
        }
        let lists_by_protocol = !stated && union.types().any(|ty| builtin_impls::takes_lists(cx, ty));
        Variants {
            cx,
            union,
            lists_by_protocol,
            any_list: stated || lists_by_protocol,
            by_items: list_items(cx.ir(), union).is_some(),
            first,
        }
    }

    /// What each variant adds, in the order of the variants.
    pub(super) fn classify(&self) -> impl Iterator<Item = Accepted<'u>> + '_ {
        let types = self.union.variants.iter().enumerate();
        types.map(|(index, (_, ty))| self.accepted(index, ty))
    }

    fn accepted(&self, index: usize, ty: &'u Ty) -> Accepted<'u> {
        if self.is_covered(index, ty) {
            return Accepted::Covered;
        }
        match ty {
            Ty::Tuple(items) if self.is_open(items.len()) => Accepted::TuplesOfLength(items.len()),
            Ty::Runtime("Class", _) => Accepted::Classes,
            Ty::Callable(..) => Accepted::Callables,
            Ty::Vec(item) if is_class(item) => Accepted::ListsOfClasses,
            Ty::Vec(item) if **item == Ty::Value => Accepted::AnyList,
            Ty::TupleOf(item) if **item == Ty::Value => Accepted::AnyTuple,
            Ty::TupleOf(item) => Accepted::TupleOf(item, self.variadic_lengths()),
            Ty::Float | Ty::Complex => Accepted::Numbers(self.numbers(index, ty)),
            other => Accepted::Kinds(self.kinds(index, other)),
        }
    }

    /// Whether something else accepts everything that a variant accepts.
    fn is_covered(&self, index: usize, ty: &Ty) -> bool {
        let before = &self.union.variants[..index];
        let is_repeated = |test: &dyn Fn(&Ty) -> bool| before.iter().any(|(_, ty)| test(ty));
        match ty {
            Ty::Protocol(_) => true,
            // The class is accepted by a protocol of the union, with any type arguments.
            Ty::Class(id, _) => is_accepted(self.union, &self.cx.universe.classes[*id].protocol_members),
            Ty::Runtime("Class", _) => is_repeated(&is_class),
            Ty::Callable(..) => is_repeated(&|ty| matches!(ty, Ty::Callable(..))),
            Ty::Vec(item) if is_class(item) => {
                self.any_list || is_repeated(&|ty| matches!(ty, Ty::Vec(item) if is_class(item)))
            }
            Ty::Vec(item) | Ty::TupleOf(item) if **item == Ty::Value => false,
            // By its elements.
            Ty::Vec(_) if self.by_items => true,
            // Covered by the list of anything.
            Ty::Bytes | Ty::Vec(_) | Ty::Tuple(_) | Ty::TupleOf(_) if self.any_list => true,
            Ty::Tuple(items) if self.is_open(items.len()) => {
                is_repeated(&|other| matches!(other, Ty::Tuple(own) if own.len() == items.len()))
            }
            Ty::TupleOf(item) if is_class(item) => {
                is_repeated(&|ty| matches!(ty, Ty::TupleOf(item) if is_class(item)))
            }
            // Covered by the map of anything.
            Ty::Map(key, value) => **value != Ty::Value && self.has_any_map(key),
            _ => false,
        }
    }

    /// Whether tuples of so many members are accepted whatever these are: handles, or several variants that one tuple may fit. A
    /// variadic tuple is a variant of each length.
    fn is_open(&self, length: usize) -> bool {
        let members = |ty: &'u Ty| match ty {
            Ty::Tuple(items) if items.len() == length => Some(items.as_slice()),
            Ty::TupleOf(item) => Some(std::slice::from_ref(&**item)),
            _ => None,
        };
        let tuples = self.union.types().filter_map(members);
        let is_wide = |ty: &Ty| {
            is_class(ty) || matches!(ty, Ty::Union(_) | Ty::Value | Ty::Float | Ty::Complex | Ty::Path)
        };
        let wide = tuples.clone().any(|items| items.iter().any(is_wide));
        self.has_fixed(length, &Ty::has_handles) || wide && tuples.count() > 1
    }

    /// The lengths of which a variadic tuple itself says what its members are: the others are open.
    fn variadic_lengths(&self) -> Vec<usize> {
        let is_fixed = |length| self.has_fixed(length, &|_| true);
        (1..=LONGEST_TUPLE)
            .filter(|length| !is_fixed(*length) || !self.is_open(*length))
            .collect()
    }

    /// Whether a variant that is a tuple of so many members is of this sort.
    fn has_fixed(&self, length: usize, is_of_sort: &dyn Fn(&Ty) -> bool) -> bool {
        let is_one = |ty: &Ty| matches!(ty, Ty::Tuple(items) if items.len() == length) && is_of_sort(ty);
        self.union.types().any(is_one)
    }

    /// Whether a variant accepts maps of this key to anything.
    fn has_any_map(&self, key: &Ty) -> bool {
        let keys = accepted_kinds(key);
        self.union.types().any(|ty| match ty {
            Ty::Map(own, value) => {
                **value == Ty::Value && accepted_kinds(own).iter().any(|own| keys.contains(own))
            }
            _ => false,
        })
    }

    /// A number, and the narrower ones that no other variant is.
    fn numbers(&self, index: usize, ty: &Ty) -> Vec<Ty> {
        let is_stated = |own: &&Ty| self.union.types().any(|other| other == *own);
        // An int is accepted once, by the float or the complex that comes first.
        let is_before = |own: &&Ty| {
            let before = self.union.variants[..index].iter();
            **own == Ty::Int
                && before
                    .into_iter()
                    .any(|(_, ty)| matches!(ty, Ty::Float | Ty::Complex))
        };
        let mut kinds = accepted_kinds(ty);
        kinds.retain(|own| own == ty || !is_stated(&own) && !is_before(&own));
        kinds
    }

    /// The type, and everything else that can be passed for it and that no other variant covers.
    fn kinds(&self, index: usize, ty: &Ty) -> Vec<Ty> {
        let is_before = |ty: &Ty| self.first.get(ty).is_some_and(|first| *first < index);
        let is_variant = |ty: &Ty| self.union.types().any(|own| own == ty);
        let also = passed(self.cx, ty).filter(|ty| !is_before(ty) && !is_variant(ty));
        std::iter::once(ty.clone()).chain(also).collect()
    }
}

/// All that is passed for a type.
fn passed(cx: &Cx<'_>, ty: &Ty) -> impl Iterator<Item = Ty> {
    accepted_kinds(ty).into_iter().chain(cx.value_kind(ty))
}

fn is_class(ty: &Ty) -> bool {
    matches!(ty, Ty::Runtime("Class", _))
}

/// The kinds that can be passed for a type: a path may be a string and a number a narrower one, also in a container, and all items of
/// a list of optional ones may be present.
pub(super) fn accepted_kinds(ty: &Ty) -> Vec<Ty> {
    let boxed = |ty: Ty| Box::new(ty);
    match ty {
        Ty::Path => vec![Ty::Path, Ty::Str],
        Ty::Float => vec![Ty::Float, Ty::Int],
        Ty::Complex => vec![Ty::Complex, Ty::Float, Ty::Int],
        Ty::Vec(item) => {
            let all = item.optional_handle().cloned();
            let items = accepted_kinds(item).into_iter().chain(all);
            items.map(|t| Ty::Vec(boxed(t))).collect()
        }
        Ty::Map(k, v) => {
            let keys = accepted_kinds(k).into_iter();
            keys.flat_map(|k| {
                accepted_kinds(v)
                    .into_iter()
                    .map(move |v| Ty::Map(boxed(k.clone()), boxed(v)))
            })
            .collect()
        }
        other => vec![other.clone()],
    }
}
