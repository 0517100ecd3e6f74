//! The collectors: what expansion gathers in addition to tokens, for the items that are expanded last.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};

use super::AcceptedClasses;
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Lists, Module, Site, Ty, Union};

/// The collectors of the module being expanded.
#[derive(Clone, Copy)]
pub(crate) struct Collectors<'a> {
    /// The classes of linked modules that are used.
    pub(crate) linked: &'a LinkedClasses,
    /// The sites of this module that are used.
    pub(crate) sites: &'a Sites,
    /// The definitions of this module's classes.
    pub(crate) class_definitions: &'a ClassDefinitions,
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

/// How many definitions of classes, or members of an enum, stand in one table at most.
pub(crate) const TOGETHER: usize = 256;

/// How many sites stand in one table at most: the longest that the runtime has.
pub(crate) const SITES_TOGETHER: usize = 64;

/// The name of a table of sites.
pub(crate) fn site_table(number: usize) -> Ident {
    table("__SITES", number)
}

/// The name of a table of definitions of classes.
pub(crate) fn class_table(number: usize) -> Ident {
    table("__CLASSES", number)
}

fn table(name: &str, number: usize) -> Ident {
    match number {
        0 => ident(name),
        number => ident(&format!("{name}_{number}")),
    }
}

/// The definitions of the classes of a module, as expressions.
#[derive(Default)]
pub(crate) struct ClassDefinitions(RefCell<Vec<TokenStream>>);

impl ClassDefinitions {
    /// Appends a definition, and returns its index.
    pub(super) fn add(&self, definition: TokenStream) -> usize {
        let mut known = self.0.borrow_mut();
        known.push(definition);
        known.len() - 1
    }

    /// All of them, by index.
    pub(crate) fn all(&self) -> Vec<TokenStream> {
        self.0.borrow().clone()
    }
}

/// The sites that a module uses, each with its index among all.
#[derive(Default)]
pub(crate) struct Sites(RefCell<BTreeMap<Site, usize>>);

impl Sites {
    /// The index of a site; a new site is appended.
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

/// Whether a protocol among the variants of a union accepts a class with these members.
pub(crate) fn is_accepted(union: &Union, has: &[String]) -> bool {
    union.variants.iter().any(|(_, ty)| match ty {
        Ty::Protocol(required) => required.iter().all(|name| has.contains(name)),
        _ => false,
    })
}

/// The elements of the lists that a union accepts, as a union of their own; `None` if each list is accepted as such: of plain values,
/// of class objects, of anything.
pub(crate) fn list_items(module: &Module, union: &Union) -> Option<Union> {
    let lists = union.types().filter_map(|ty| match ty {
        Ty::Vec(item) => Some(&**item),
        _ => None,
    });
    let lists: Vec<&Ty> = lists.collect();
    let is_whole = |item: &&Ty| matches!(item, Ty::Value | Ty::Runtime("Class", _) | Ty::Protocol(_));
    if lists.iter().any(is_whole) || lists.iter().all(|item| item.is_scalar()) {
        return None;
    }
    let mut items: Vec<Ty> = Vec::new();
    let mut push = |ty: &Ty| {
        if !items.contains(ty) {
            items.push(ty.clone());
        }
    };
    for item in lists {
        match item {
            Ty::Union(index) => module.unions[*index].types().for_each(&mut push),
            Ty::Option(inner) => [item, inner].into_iter().for_each(&mut push),
            other => push(other),
        }
    }
    // Lists go into a variadic tuple as well, which they become; of a union, where its items are none of a list.
    let is_plain = |ty: &Ty| ty.is_scalar();
    let is_apart = |item: &Ty| is_plain(item) || matches!(item, Ty::Union(_));
    let by_tuple = |ty: &Ty| matches!(ty, Ty::TupleOf(item) if !is_apart(item) || is_plain(item) && items.iter().any(is_plain));
    if union.types().any(by_tuple) {
        return None;
    }
    Some(Union {
        rust: format!("__{}Items", union.rust),
        python: String::new(),
        variants: items.into_iter().map(|ty| (String::new(), ty)).collect(),
        order: Vec::new(),
        sequences: Vec::new(),
        is_text: false,
        lists: Lists::Lists,
        varying: Vec::new(),
        undeclared: Vec::new(),
        is_result: false,
        is_argument: true,
    })
}
