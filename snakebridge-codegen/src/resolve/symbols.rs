//! The table of declared classes: ids and names first, so that types can refer to each other in any order.

use std::collections::BTreeMap;

use snakebridge_introspect::model;

use super::walk::{has_variables, substitute};
use super::{abi_hash, class_facts, known_classes};
use crate::ir::{AliasTarget, ClassId, ClassName, ClassParam, ORDERED};
use crate::names::{self, Names, Role};

/// A declared class, before its members are resolved.
#[derive(Debug)]
pub(crate) struct Declared<'m> {
    pub(crate) module: usize,
    pub(crate) model: &'m model::Class,
    pub(crate) is_flag: bool,
    /// An enum class, with or without members.
    pub(crate) is_enum: bool,
    /// It becomes a Rust enum.
    pub(crate) has_variants: bool,
}

/// All declared classes, and the names that are taken in each module.
#[derive(Debug)]
pub(crate) struct Symbols<'m> {
    pub(crate) universe: &'m model::Universe,
    pub(crate) classes: Vec<Declared<'m>>,
    pub(crate) names: Vec<ClassName>,
    pub(crate) by_canonical: BTreeMap<&'m str, ClassId>,
    /// Per module: class names in use.
    pub(crate) types: Vec<Names>,
    /// Per module: second names as Rust name, Python name, target.
    pub(crate) aliases: Vec<Vec<(String, String, AliasTarget)>>,
    /// Per module: the patterns of what returns integers of any size.
    pub(super) big_int: Vec<Vec<String>>,
}

impl<'m> Symbols<'m> {
    /// Gives every class of the universe an id and a name. A class of a linked module belongs to that module, even if others
    /// export it.
    pub(crate) fn declare(universe: &'m model::Universe, linked: &[bool], big_int: Vec<Vec<String>>) -> Self {
        let mut symbols = Symbols {
            universe,
            classes: Vec::new(),
            names: Vec::new(),
            by_canonical: BTreeMap::new(),
            types: universe.modules.iter().map(|_| Names::types()).collect(),
            aliases: universe.modules.iter().map(|_| Vec::new()).collect(),
            big_int,
        };
        let is_linked = |index: usize| linked.get(index) == Some(&true);
        for links in [true, false] {
            for (index, module) in universe.modules.iter().enumerate() {
                if is_linked(index) == links {
                    symbols.declare_classes(index, module);
                }
            }
        }
        for (index, module) in universe.modules.iter().enumerate() {
            symbols.declare_aliases(index, module);
        }
        symbols.settle_varying();
        symbols
    }

    /// A class whose base cannot be read with other type arguments cannot be, either.
    fn settle_varying(&mut self) {
        let fixed = |symbols: &Self, id: ClassId| {
            let bases = symbols.classes[id].model.supers.iter();
            let mut bases = bases.filter_map(|base| match base {
                model::Type::Inst { name, .. } => symbols.class(name),
                _ => None,
            });
            bases.any(|base| !symbols.names[base].params.is_empty() && !symbols.names[base].varies)
        };
        loop {
            let found = (0..self.names.len()).find(|id| self.names[*id].varies && fixed(self, *id));
            let Some(id) = found else { return };
            self.names[id].varies = false;
        }
    }

    fn declare_classes(&mut self, module: usize, model: &'m model::Module) {
        let mut found: Vec<(String, &'m model::Class)> = Vec::new();
        for item in &model.items {
            if let model::Item::Class(class) = item {
                collect(class, "", &mut found);
            }
        }
        found.retain(|(_, class)| !self.by_canonical.contains_key(class.canonical.as_str()));
        let described = described(&found);
        let wanted: Vec<(&str, Role)> = described.iter().map(|name| (name.as_str(), Role::Type)).collect();
        let given = names::assign(&wanted, &mut self.types[module]);
        for ((_, class), rust) in found.iter().zip(given) {
            let id = self.classes.len();
            self.by_canonical.insert(&class.canonical, id);
            let is_enum = class.flags.contains(&model::ClassFlag::Enum)
                || class.flags.contains(&model::ClassFlag::Flag);
            let is_flag =
                class.flags.contains(&model::ClassFlag::Flag) && class_facts::flag_values(class).is_some();
            let has_variants = is_enum && !is_flag && !class.enum_members.is_empty();
            self.classes.push(Declared {
                module,
                model: class,
                is_flag,
                is_enum,
                has_variants,
            });
            let params = if is_flag {
                Vec::new()
            } else {
                self.class_params(class, &rust)
            };
            let python = format!("{}.{}", class.home(&model.name), class.path);
            let abi_hash = abi_hash::of(class, &params);
            let handle = has_variants
                .then(|| self.types[module].claim(&format!("{}Handle", rust.trim_end_matches('_')), ""));
            let accepts_snapshot = class_facts::accepts_snapshot(class, &params);
            let mut protocol_members = class.has.clone();
            if protocol_members
                .iter()
                .any(|name| name == "__lt__" || name == "__gt__")
            {
                protocol_members.push(ORDERED.to_owned());
            }
            self.names.push(ClassName {
                module,
                rust,
                handle,
                python,
                home: class.home(&model.name).to_owned(),
                accepts_snapshot,
                mixed_in: is_enum.then(|| class_facts::mixed_in(class)).flatten(),
                varies: !params.is_empty() && params.iter().all(|p| !p.any_str) && varies(class),
                is_enum_base: is_enum && !is_flag && !has_variants && params.is_empty(),
                params,
                file: class_facts::passes_for(class),
                abi_hash,
                protocol_members,
            });
        }
    }

    fn declare_aliases(&mut self, module: usize, model: &'m model::Module) {
        for item in &model.items {
            let (name, target) = match item {
                model::Item::Alias(alias) => (&alias.name, alias.target.as_str()),
                model::Item::Class(class) => (&class.name, class.canonical.as_str()),
                _ => continue,
            };
            let found = match self.by_canonical.get(target) {
                Some(&id) => {
                    if let model::Item::Class(class) = item
                        && std::ptr::eq(self.classes[id].model, class.as_ref())
                    {
                        continue;
                    }
                    AliasTarget::Class(id)
                }
                None => match known_classes::runtime_class(target) {
                    Some(path) => AliasTarget::Runtime(path),
                    None => continue,
                },
            };
            let rust = self.types[module].claim(&names::rust_name(name, Role::Type), name);
            self.aliases[module].push((rust, name.clone(), found));
        }
    }

    /// The type parameters of the class `rust`, none of which may hide it or its snapshot inside of its `impl` blocks.
    fn class_params(&self, class: &model::Class, rust: &str) -> Vec<ClassParam> {
        let mut taken = Names::types();
        let _ = taken.claim(rust, "");
        let _ = taken.claim(&format!("{rust}Snapshot"), "");
        let mut params = Vec::new();
        for id in &class.type_params {
            let var = self.universe.type_vars.get(id);
            if var.is_some_and(|v| v.kind != model::TypeVarKind::Typevar) {
                continue;
            }
            let any_str = var.is_some_and(class_facts::is_any_str);
            let wanted = if any_str {
                "A".to_owned()
            } else {
                class_facts::param_ident(var.map_or("T", |v| v.name.as_str()))
            };
            params.push(ClassParam {
                id: id.clone(),
                ident: taken.claim(&wanted, id),
                any_str,
            });
        }
        params
    }

    /// The type arguments with which a class derives from another one.
    pub(crate) fn base_args(&self, class: ClassId, base: ClassId) -> Option<Vec<model::Type>> {
        let is_base = |name: &str| self.class(name) == Some(base);
        self.base_args_on(class, &is_base, &mut Vec::new())
    }

    /// The type arguments with which a class derives from the first base that `is_base` takes, by canonical name.
    pub(crate) fn args_of_base(
        &self,
        class: ClassId,
        is_base: &dyn Fn(&str) -> bool,
    ) -> Option<Vec<model::Type>> {
        self.base_args_on(class, is_base, &mut Vec::new())
    }

    /// `path`: the classes on the way here, so that the walk ends if classes of a Model derive from each other.
    fn base_args_on(
        &self,
        class: ClassId,
        is_base: &dyn Fn(&str) -> bool,
        path: &mut Vec<ClassId>,
    ) -> Option<Vec<model::Type>> {
        if path.contains(&class) {
            return None;
        }
        path.push(class);
        self.classes[class].model.supers.iter().find_map(|parent| {
            let model::Type::Inst { name, args } = parent else {
                return None;
            };
            if is_base(name) {
                return Some(args.clone());
            }
            let id = self.class(name)?;
            let params = self.classes[id].model.type_params.iter().cloned();
            let bindings = params.zip(args.iter().cloned()).collect();
            let inherited = self.base_args_on(id, is_base, path)?;
            Some(inherited.iter().map(|arg| substitute(arg, &bindings)).collect())
        })
    }

    /// The class of a canonical name.
    pub(crate) fn class(&self, canonical: &str) -> Option<ClassId> {
        self.by_canonical.get(canonical).copied()
    }
}

/// The names of classes, with a word for what a class is where it would otherwise be numbered: of `Expr` and `expr` in `ast`, the second
/// is what all expressions derive from, `ExprBase`.
fn described(classes: &[(String, &model::Class)]) -> Vec<String> {
    let rust = |name: &str| names::rust_name(name, Role::Type);
    let describe = |(at, (name, class)): (usize, &(String, &model::Class))| {
        let is_exact = |name: &str| rust(name) == name;
        let mut others = classes.iter().enumerate().filter(|(other, _)| *other != at);
        let wins = |(other, (own, _)): (usize, &(String, &model::Class))| {
            rust(own) == rust(name) && (is_exact(own) || other < at)
        };
        if is_exact(name) || !others.any(wins) {
            return name.clone();
        }
        let is_base = classes
            .iter()
            .any(|(_, other)| other.mro.contains(&class.canonical));
        if class.flags.contains(&model::ClassFlag::Protocol) {
            format!("{name}_protocol")
        } else if is_base {
            format!("{name}_base")
        } else {
            name.clone()
        }
    };
    classes.iter().enumerate().map(describe).collect()
}

fn collect<'m>(class: &'m model::Class, outer: &str, out: &mut Vec<(String, &'m model::Class)>) {
    let name = if outer.is_empty() {
        class.name.clone()
    } else {
        format!("{outer}_{}", class.name)
    };
    for member in &class.members {
        if let model::Member::Class(inner) = member {
            collect(inner, &name, out);
        }
    }
    out.push((name, class));
}

/// Whether the bases of a class are over its type variables themselves, or over none of them.
fn varies(class: &model::Class) -> bool {
    let is_plain = |ty: &model::Type| matches!(ty, model::Type::Tv { .. }) || !has_variables(ty);
    class.supers.iter().all(|base| match base {
        model::Type::Inst { args, .. } => args.iter().all(is_plain),
        other => is_plain(other),
    })
}
