//! The classes that unions accept, as sets that unions share: a class is in a set because the union names it, because it has the
//! members of a protocol, or because it passes for a file; its subclasses follow in Rust, as each class is in the sets of the
//! base it derefs to.
//!
//! Rust refuses a second `impl` for a class that follows already, so a set has the topmost classes alone, and a class is
//! added by name if another base than that is in the set.

use std::collections::{BTreeMap, BTreeSet};

use super::collectors::{is_accepted, list_items};
use super::hierarchy::{Hierarchy, Place, base_of, has, has_runtime, is_nominal};
use super::meeting_classes::joined;
use super::unions_within::UnionsWithin;
use crate::ir::{ClassId, Lists, Ty, Union, Universe};
use crate::settings::Settings;

/// What is in a set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Member {
    /// The handles of a class, with any type arguments.
    Class(ClassId),
    /// The Rust enum or flag set of a class.
    Value(ClassId),
    /// Handles of this type. One with type arguments is spelled as in this module.
    Type(Option<usize>, Ty),
}

/// The sets of one call.
#[derive(Default)]
pub(crate) struct AcceptedClasses {
    /// The sets, each with its number.
    pub(crate) sets: BTreeMap<Vec<Member>, usize>,
    /// The number of the set of a union, by module and name.
    pub(crate) unions: BTreeMap<(usize, String), usize>,
    /// The unions of results that go where these are expected.
    pub(crate) within: UnionsWithin,
}

impl AcceptedClasses {
    pub(crate) fn new(universe: &Universe, settings: &Settings) -> AcceptedClasses {
        let hierarchy = Hierarchy::new(universe);
        let mut accepted = AcceptedClasses::default();
        for (index, module) in universe.modules.iter().enumerate() {
            if settings.modules[index].link.is_some() {
                continue;
            }
            let unions = module.unions.iter().filter(|union| union.is_argument);
            // Of lists of lists as well.
            let items: Vec<Union> = unions
                .clone()
                .flat_map(|union| {
                    std::iter::successors(list_items(module, union), |items| list_items(module, items))
                })
                .collect();
            for union in unions.chain(&items) {
                let builder = Builder {
                    universe,
                    settings,
                    hierarchy: &hierarchy,
                    module: index,
                    found: BTreeSet::new(),
                };
                let set = builder.set(union);
                if !set.is_empty() {
                    let next = accepted.sets.len();
                    let number = *accepted.sets.entry(set).or_insert(next);
                    accepted.unions.insert((index, union.rust.clone()), number);
                }
            }
        }
        accepted.within = UnionsWithin::new(universe, settings, &hierarchy, &accepted);
        accepted
    }
}

/// Two types as one: a type argument by which they differ is any.
fn as_one(own: &Ty, other: &Ty) -> Ty {
    match (own, other) {
        (Ty::Class(id, args), Ty::Class(class, others)) if id == class => {
            let args = args.iter().zip(others).map(|(own, other)| as_one(own, other));
            Ty::Class(*id, args.collect())
        }
        _ if own == other => own.clone(),
        _ => Ty::Value,
    }
}

/// What the set of one union is made of.
struct Builder<'u> {
    universe: &'u Universe,
    settings: &'u Settings,
    hierarchy: &'u Hierarchy<'u>,
    module: usize,
    found: BTreeSet<Member>,
}

impl Builder<'_> {
    fn set(mut self, union: &Union) -> Vec<Member> {
        for ty in union.types() {
            self.arm(union.accepted(ty));
        }
        self.structural(union);
        self.found = joined(std::mem::take(&mut self.found));
        self.read_as_one(union);
        self.second_bases(union);
        self.mappings(union);
        self.iterables(union);
        let all = self.found.clone();
        let rest = all.iter().filter(|member| !self.is_implied(member, &all));
        rest.cloned().collect()
    }

    /// The class of an arm; for text and numbers those of the runtime that other classes derive from.
    fn arm(&mut self, ty: &Ty) {
        let below: &[&'static str] = match ty {
            Ty::Class(id, args) if args.iter().all(|arg| matches!(arg, Ty::Value | Ty::Any)) => {
                self.found.insert(Member::Class(*id));
                return;
            }
            Ty::Class(..) => {
                self.found.insert(Member::Type(Some(self.module), ty.clone()));
                return;
            }
            Ty::Runtime(path, _) if is_nominal(path) => {
                self.found.insert(Member::Type(None, ty.clone()));
                return;
            }
            Ty::Str | Ty::Path => &["PyStr"],
            Ty::Int => &["PyInt"],
            Ty::Float | Ty::Complex => &["PyFloat", "PyInt"],
            Ty::Bytes | Ty::Readable => &["PyBytes"],
            _ => return,
        };
        let derived_from = below.iter().filter(|path| self.hierarchy.runtime.contains(*path));
        let handles = derived_from.map(|path| Member::Type(None, Ty::Runtime(path, Vec::new())));
        self.found.extend(handles);
    }

    /// What Python returns for several arms of one class: a handle over anything where their type arguments differ.
    fn read_as_one(&mut self, union: &Union) {
        let is_apart = |id: ClassId| self.universe.classes[id].params.iter().any(|param| param.any_str);
        let mut found: BTreeMap<ClassId, (Ty, usize)> = BTreeMap::new();
        for ty in union.types().filter(|ty| !ty.is_generic()) {
            let Ty::Class(id, args) = ty else { continue };
            if args.is_empty() || is_apart(*id) {
                continue;
            }
            let (one, count) = found.entry(*id).or_insert_with(|| (ty.read(), 0));
            (*one, *count) = (as_one(one, &ty.read()), *count + 1);
        }
        for (one, count) in found.into_values() {
            if count > 1 && !has(&self.found, &one) {
                self.found.insert(Member::Type(Some(self.module), one));
            }
        }
    }

    /// Classes with the members of a protocol among the arms, and those that pass for a file.
    fn structural(&mut self, union: &Union) {
        let named = |id: ClassId| {
            union
                .types()
                .any(|ty| matches!(ty, Ty::Flag(own) | Ty::Enum(own) if *own == id))
        };
        for (id, class) in self.universe.classes.iter().enumerate() {
            // Linked bindings may lack a class that is not used here.
            let is_linked = self.settings.modules[class.module].link.is_some();
            let by_file = |file: &Ty| !is_linked && union.types().any(|ty| ty == file && ty.is_file());
            let by_members = !named(id) && is_accepted(union, &class.protocol_members);
            if !by_members && !class.file.as_ref().is_some_and(by_file) {
                continue;
            }
            let has_handle = self.hierarchy.classes.contains_key(&id);
            if has_handle {
                self.found.insert(Member::Class(id));
            }
            if by_members && (!has_handle || class.handle.is_some()) {
                self.found.insert(Member::Value(id));
            }
        }
    }

    /// Classes that derive from an arm, but not through the base they deref to.
    fn second_bases(&mut self, union: &Union) {
        let collection = |ty: &Ty| match ty {
            Ty::Vec(item) => Ty::Runtime("List", vec![(**item).clone()]),
            Ty::Map(key, value) => Ty::Runtime("Dict", vec![(**key).clone(), (**value).clone()]),
            other => other.clone(),
        };
        let classes: BTreeSet<Ty> = union.types().map(collection).filter(Ty::is_handle).collect();
        for (id, class) in &self.hierarchy.classes {
            let derives = class.ancestors.iter().any(|ancestor| match ancestor {
                Ty::Class(own, _) => self.found.contains(&Member::Class(*own)) || classes.contains(ancestor),
                other => classes.contains(other),
            });
            if derives && !self.hierarchy.follows(*id, None, &self.found) {
                self.found.insert(Member::Class(*id));
            }
        }
    }

    /// Mappings that are no dicts, where an arm takes mappings over what they hold.
    fn mappings(&mut self, union: &Union) {
        let arms: Vec<(&Ty, &Ty)> = union
            .types()
            .filter_map(|ty| match ty {
                Ty::Map(key, value) | Ty::Mapping(key, value) => Some((&**key, &**value)),
                Ty::Runtime("Dict", args) => args.first().zip(args.get(1)),
                _ => None,
            })
            .collect();
        let holds =
            |own: &Ty, arm: &Ty| own == arm || *own == Ty::Value || *arm == Ty::Value || own.is_generic();
        let passes = |(key, value): (&Ty, &Ty)| arms.iter().any(|(k, v)| holds(key, k) && holds(value, v));
        self.classes_that(|class| class.maps.is_some_and(passes));
    }

    /// Classes that iterate over text, bytes or numbers, where an arm takes anything that does.
    fn iterables(&mut self, union: &Union) {
        if union.lists != Lists::Iterables {
            return;
        }
        let arms = union.types().filter_map(|ty| match ty {
            Ty::Vec(item) if item.is_scalar() => Some(&**item),
            _ => None,
        });
        let arms: Vec<&Ty> = arms.collect();
        self.classes_that(|class| class.items.is_some_and(|own| arms.contains(&own)));
    }

    /// The classes that pass by what they have, unless something in the set brings them.
    fn classes_that(&mut self, passes: impl Fn(&Place<'_>) -> bool) {
        for (id, class) in &self.hierarchy.classes {
            if passes(class) && !self.hierarchy.follows(*id, None, &self.found) {
                self.found.insert(Member::Class(*id));
            }
        }
    }

    /// Whether a member is in the set because of another one.
    fn is_implied(&self, member: &Member, all: &BTreeSet<Member>) -> bool {
        match member {
            Member::Class(id) => self.hierarchy.follows(*id, None, all),
            Member::Value(_) => false,
            Member::Type(_, Ty::Class(id, args)) => {
                all.contains(&Member::Class(*id)) || self.hierarchy.follows(*id, Some(args), all)
            }
            Member::Type(_, Ty::Runtime(path, _)) => base_of(path).is_some_and(|base| has_runtime(all, base)),
            Member::Type(..) => false,
        }
    }
}
