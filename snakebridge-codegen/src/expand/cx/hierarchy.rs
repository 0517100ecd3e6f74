//! What classes derive from and deref to, by which a class follows another one into a set.

use std::collections::{BTreeMap, BTreeSet};

use super::accepted_classes::Member;
use super::meeting_classes::may_be_one;
use crate::ir::{ClassId, ClassParam, LangTrait, LinkedClass, Ty, Universe};
use crate::resolve;

/// What a class derefs to, and all it derives from.
#[derive(Clone, Copy)]
pub(super) struct Place<'u> {
    base: &'u Ty,
    pub(super) ancestors: &'u [Ty],
    params: &'u [ClassParam],
    /// The keys and values of a mapping that is no dict.
    pub(super) maps: Option<(&'u Ty, &'u Ty)>,
    /// What it iterates over.
    pub(super) items: Option<&'u Ty>,
}

impl Place<'_> {
    /// The base of a handle with these type arguments; of any handle without.
    fn base_of(&self, args: Option<&[Ty]>) -> Ty {
        let Some(args) = args else {
            return self.base.clone();
        };
        self.base.replace(&|ty| match ty {
            Ty::Param(name) | Ty::StrParam(name) => {
                let place = self.params.iter().position(|param| param.ident == *name)?;
                args.get(place).cloned()
            }
            _ => None,
        })
    }
}

/// What the classes of a call derive from, those of linked modules included.
pub(super) struct Hierarchy<'u> {
    pub(super) classes: BTreeMap<ClassId, Place<'u>>,
    /// The classes of the runtime that some class derives from.
    pub(super) runtime: BTreeSet<&'static str>,
}

impl<'u> Hierarchy<'u> {
    pub(super) fn new(universe: &'u Universe) -> Self {
        let place = |id: ClassId, base, ancestors, (maps, items)| {
            let params = &universe.classes[id].params;
            (
                id,
                Place {
                    base,
                    ancestors,
                    params,
                    maps,
                    items,
                },
            )
        };
        let own = universe.modules.iter().flat_map(|module| &module.classes);
        let own = own.map(|class| {
            let maps = class.traits.iter().find_map(|lang| match lang {
                LangTrait::PassesFor(Ty::Mapping(key, value)) => Some((&**key, &**value)),
                _ => None,
            });
            let items = class.traits.iter().find_map(|lang| match lang {
                LangTrait::PassesFor(Ty::Iterable(item)) => Some(&**item),
                _ => None,
            });
            place(class.id, &class.base, &class.ancestors, (maps, items))
        });
        let linked = universe.modules.iter().flat_map(|module| &module.linked);
        let linked =
            linked.map(|LinkedClass { id, base, ancestors }| place(*id, base, ancestors, (None, None)));
        let classes: BTreeMap<ClassId, Place<'u>> = own.chain(linked).collect();
        let bases = classes
            .values()
            .flat_map(|class| class.ancestors.iter().chain([class.base]));
        let runtime = bases.filter_map(|ty| match ty {
            Ty::Runtime(path, _) => Some(*path),
            _ => None,
        });
        Hierarchy {
            runtime: runtime.collect(),
            classes,
        }
    }

    /// Whether a handle with these type arguments, or any of the class, is in a set because of the class it derefs to.
    pub(super) fn follows(&self, id: ClassId, args: Option<&[Ty]>, set: &BTreeSet<Member>) -> bool {
        let mut passed = BTreeSet::new();
        let mut base = self.classes.get(&id).map(|class| class.base_of(args));
        while let Some(ty) = base {
            if has(set, &ty) {
                return true;
            }
            base = match &ty {
                Ty::Class(id, args) if passed.insert(*id) => {
                    self.classes.get(id).map(|class| class.base_of(Some(args)))
                }
                // Those of the runtime derive from each other there.
                Ty::Runtime(path, _) => return has_runtime(set, path),
                _ => None,
            };
        }
        false
    }
}

/// Whether a set has this type. Of the classes with any type arguments, which may be hundreds, one lookup says it; the others stand
/// at the end.
pub(super) fn has(set: &BTreeSet<Member>, ty: &Ty) -> bool {
    let of_class = matches!(ty, Ty::Class(id, _) if set.contains(&Member::Class(*id)));
    let mut types = set
        .iter()
        .rev()
        .take_while(|member| matches!(member, Member::Type(..)));
    of_class || types.any(|member| is_for(member, ty))
}

/// Whether a set has this type because of this member.
fn is_for(member: &Member, ty: &Ty) -> bool {
    match (member, ty) {
        (Member::Class(own), Ty::Class(id, _)) => own == id,
        // With type parameters of a class among the arguments, some of its handles are in the set.
        (Member::Type(_, Ty::Class(own, args)), Ty::Class(id, given)) => {
            let mut pairs = args.iter().zip(given);
            own == id && pairs.all(|(arg, given)| given.is_generic() || may_be_one(arg, given))
        }
        (Member::Type(_, own), ty) => own == ty,
        _ => false,
    }
}

/// Classes of the runtime that are in sets; the others have type arguments, or no class derives from them.
pub(crate) fn is_nominal(path: &str) -> bool {
    let builtin = [
        "Buffer",
        "ByteArray",
        "MemoryView",
        "PyStr",
        "PyInt",
        "PyFloat",
        "PyBytes",
    ];
    path.starts_with("exceptions::") || builtin.contains(&path)
}

/// The base of a class of the runtime.
pub(super) fn base_of(path: &str) -> Option<&'static str> {
    match path {
        "ByteArray" | "MemoryView" => Some("Buffer"),
        other => resolve::exception_base(other),
    }
}

/// Whether the set has the class of the runtime or one that it derives from.
pub(super) fn has_runtime(set: &BTreeSet<Member>, path: &'static str) -> bool {
    let lineage = std::iter::successors(Some(path), |path| base_of(path));
    let mut types = lineage.map(|path| Member::Type(None, Ty::Runtime(path, Vec::new())));
    types.any(|member| set.contains(&member))
}
