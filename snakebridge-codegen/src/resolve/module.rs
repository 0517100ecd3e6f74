//! The driver of one module: its classes, its items, then the names of the types that both need.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use snakebridge_introspect::model::{self, Item, Type};

use super::class_facts::flag_values;
use super::classes::{class, enums};
use super::cx::{ModuleCx, literal_names};
use super::known_classes::{BOOL, COMPLEX};
use super::overloads::{functions, getter};
use super::owner::{Owner, Vars};
use super::symbols::Symbols;
use super::types::{At, literals};
use super::{docs, prune};
use crate::ir;
use crate::names::{self, Names, Role};
use crate::report::{ModuleReport, Reason};

/// Resolves module `index`.
pub(crate) fn resolve(symbols: &Symbols<'_>, index: usize, types: Names) -> (ir::Module, ModuleReport) {
    let mut cx = start(symbols, index, types);
    cx.out.docs = docs::module(cx.model);
    cx.report.similar = similar(cx.model);
    for (rust, python, target) in &symbols.aliases[index] {
        cx.out.aliases.push(ir::Alias {
            rust: rust.clone(),
            python: python.clone(),
            target: *target,
        });
        cx.report.classes.0 += 1;
        cx.report.classes.1 += 1;
    }
    cx.classes();
    cx.items();
    let mentions = prune::keep(&mut cx.out);
    cx.name_types(&mentions);
    (cx.out, cx.report)
}

/// The names that are similar to those that no source defines.
fn similar(model: &model::Module) -> BTreeMap<String, String> {
    let found = model.diagnostics.iter();
    let found = found.filter(|diagnostic| diagnostic.code == "unresolved_name");
    found
        .map(|diagnostic| {
            (
                diagnostic.at.clone(),
                diagnostic.detail.clone().unwrap_or_default(),
            )
        })
        .collect()
}

/// What others need to know of module `index`, whose bindings another call has: the place of its classes in the hierarchy.
pub(crate) fn resolve_linked(symbols: &Symbols<'_>, index: usize, types: Names) -> ir::Module {
    let mut cx = start(symbols, index, types);
    let classes = symbols.classes.iter().enumerate();
    let own = classes.filter(|(_, class)| class.module == index && !class.is_flag);
    let linked = own
        .map(|(id, class)| class::resolve_linked(&mut cx, id, class.model))
        .collect();
    ir::Module {
        python: cx.out.python,
        linked,
        ..ir::Module::default()
    }
}

/// The state of a module before any of its items is resolved.
fn start<'s, 'm>(symbols: &'s Symbols<'m>, index: usize, types: Names) -> ModuleCx<'s, 'm> {
    let model = &symbols.universe.modules[index];
    ModuleCx {
        symbols,
        index,
        model,
        out: ir::Module {
            python: model.name.clone(),
            looking: looking(model),
            ..ir::Module::default()
        },
        report: ModuleReport {
            module: model.name.clone(),
            ..ModuleReport::default()
        },
        types,
        option_names: Names::types(),
        sig_names: Names::types(),
        literal_names: literal_names(),
    }
}

/// What looks at the frame of its caller: functions, classes and methods, as sites name them.
fn looking(model: &model::Module) -> BTreeSet<String> {
    fn of_class(class: &model::Class, found: &mut BTreeSet<String>) {
        if class.looks_at_caller {
            found.insert(class.path.clone());
        }
        for member in &class.members {
            match member {
                model::Member::Method(method) if method.function.looks_at_caller => {
                    found.insert(format!("{}.{}", class.path, method.function.name));
                }
                model::Member::Class(inner) => of_class(inner, found),
                _ => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    for item in &model.items {
        match item {
            Item::Function(function) if function.looks_at_caller => {
                found.insert(function.name.clone());
            }
            Item::Class(class) => of_class(class, &mut found),
            _ => {}
        }
    }
    found
}

/// The functions of a module, beside which an attribute of the same name is the object that they call.
fn called(model: &model::Module) -> HashSet<&str> {
    let functions = model.items.iter().filter_map(|item| match item {
        Item::Function(f) => Some(f.name.as_str()),
        _ => None,
    });
    functions.collect()
}

impl ModuleCx<'_, '_> {
    fn classes(&mut self) {
        for (id, declared) in self.symbols.classes.iter().enumerate() {
            if declared.module != self.index {
                continue;
            }
            self.report.classes.0 += 1;
            self.report.classes.1 += 1;
            self.verified(&declared.model.path, &declared.model.verification);
            if declared.is_flag {
                let flag = self.flag(id, declared.model);
                self.out.flags.push(flag);
            } else {
                let class = class::resolve(self, id, declared.model);
                if declared.has_variants {
                    let found = enums::resolve(self, id, declared.model, &class);
                    self.out.enums.push(found);
                }
                self.out.classes.push(class);
            }
        }
    }

    fn flag(&mut self, id: ir::ClassId, model: &model::Class) -> ir::FlagSet {
        let mut names = Names::values();
        let values = flag_values(model).unwrap_or_default();
        let members = values
            .into_iter()
            .map(|(name, value)| {
                (
                    names.claim(&names::rust_name(name, Role::Constant), name),
                    name.to_owned(),
                    value,
                )
            })
            .collect();
        ir::FlagSet {
            id,
            path: model.path.clone(),
            docs: docs::class(model, model.home(&self.model.name), None),
            bases: enums::bases(self, model),
            members,
        }
    }

    fn items(&mut self) {
        let model = self.model;
        let aliases = model
            .diagnostics
            .iter()
            .filter(|found| found.code == "type_alias");
        for alias in aliases {
            self.skip(&alias.at, Reason::TypeAlias);
        }
        let mut wanted: Vec<(&str, Role)> = Vec::new();
        let mut kept: Vec<&Item> = Vec::new();
        let called = called(model);
        let is_called = |c: &model::Const| called.contains(c.name.as_str());
        for item in &model.items {
            let (name, role) = match item {
                Item::Const(c) if is_called(c) => continue,
                Item::Function(f) => (f.name.as_str(), Role::Function),
                Item::Const(c) if self.flag_member(c).is_some() => (c.name.as_str(), Role::Constant),
                Item::Const(c) => (c.name.as_str(), Role::Function),
                Item::Alias(a)
                    if !self.symbols.aliases[self.index]
                        .iter()
                        .any(|alias| alias.1 == a.name) =>
                {
                    let is_plain = matches!(a.target.as_str(), BOOL | COMPLEX);
                    let reason = if is_plain {
                        Reason::RustType
                    } else {
                        Reason::UndeclaredClass
                    };
                    self.skip(&a.name, reason);
                    continue;
                }
                _ => continue,
            };
            wanted.push((name, role));
            kept.push(item);
        }
        let mut names = Names::values();
        let given = names::assign(&wanted, &mut names);
        let mut variables = Vec::new();
        for (item, rust) in kept.into_iter().zip(given) {
            match item {
                Item::Function(f) => self.function(f, &rust, &mut names),
                Item::Const(c) => {
                    if c.settable && self.flag_member(c).is_none() {
                        variables.push((c, rust.clone()));
                    }
                    self.constant(c, rust);
                }
                _ => {}
            }
        }
        // Last, so that no function gets another name.
        for (c, rust) in variables {
            self.setter(c, &rust, &mut names);
        }
        self.called_objects(is_called, &mut names);
        self.literal_constants(&mut names);
    }

    fn called_objects(&mut self, is_called: impl Fn(&model::Const) -> bool, names: &mut Names) {
        for item in &self.model.items {
            if let Item::Const(c) = item
                && is_called(c)
            {
                self.called_object(c, names);
            }
        }
    }

    /// `get_hamming`, for the object that `hamming` calls: it has methods of its own.
    fn called_object(&mut self, c: &model::Const, names: &mut Names) {
        let wanted = names::rust_name(&c.name, Role::Function);
        let rust = names.claim(&format!("get_{}", wanted.trim_end_matches('_')), &c.name);
        let functions = self.out.functions.iter_mut();
        for function in functions.filter(|function| function.python == c.name) {
            let note = format!("The object that this calls has methods of its own: `{rust}` returns it.");
            function.docs.extend([String::new(), note]);
        }
        self.constant(c, rust);
    }

    /// `MODE_GCM: Literal[11]`: passed as the value that it is, it picks an overload.
    fn literal_constants(&mut self, names: &mut Names) {
        for item in &self.model.items {
            let Item::Const(c) = item else { continue };
            let Type::Literal { values } = &c.ty else { continue };
            let [value] = values.as_slice() else { continue };
            let wanted = names::rust_name(&c.name, Role::Constant);
            let value = literals::value_of(value).filter(|_| !c.settable && !names.is_taken(&wanted));
            self.out
                .literal_constants
                .extend(value.map(|value| ir::LiteralConst {
                    rust: names.claim(&wanted, &c.name),
                    python: c.name.clone(),
                    value,
                }));
        }
    }

    fn setter(&mut self, c: &model::Const, rust: &str, names: &mut Names) {
        let mapped = self.map(&c.ty, At::argument(&c.name, &Vars::default()));
        let wanted = format!("set_{}", rust.trim_end_matches('_'));
        self.out.set_attrs.push(ir::SetAttr {
            rust: names.claim(&wanted, &c.name),
            python: c.name.clone(),
            site: ir::Site::Get(self.model.name.clone(), c.name.clone()),
            ty: mapped.ty,
        });
    }

    fn function(&mut self, f: &model::Function, rust: &str, names: &mut Names) {
        self.report.callables.0 += 1;
        self.verified(&f.name, &f.verification);
        let owner = Owner {
            path: "",
            rust_class: "",
            vars: Vars::default(),
            own_params: &[],
            self_ty: None,
            binding: None,
            site: ir::Site::Function(self.model.name.clone(), f.name.clone()),
            count: true,
        };
        let resolved = functions::resolve(self, f, rust, &owner, names);
        self.report.callables.1 += usize::from(!resolved.is_empty());
        self.out
            .functions
            .extend(resolved.into_iter().map(|(_, function)| function));
    }

    fn flag_member(&self, c: &model::Const) -> Option<(ir::ClassId, String)> {
        let text = match &c.value {
            Some(model::Lit::Enum(text)) => text,
            _ => return None,
        };
        let (class, member) = text.rsplit_once('.')?;
        let id = self.symbols.class(class)?;
        let declared = &self.symbols.classes[id];
        let known = declared.model.enum_members.iter().any(|m| m.name == member);
        if declared.has_variants {
            let named = enums::named(declared.model);
            let (_, rust) = named.into_iter().find(|(known, _)| known.name == member)?;
            return Some((id, rust));
        }
        (declared.is_flag && known).then(|| (id, names::rust_name(member, Role::Constant)))
    }

    fn constant(&mut self, c: &model::Const, rust: String) {
        self.report.attributes.0 += 1;
        self.report.attributes.1 += 1;
        self.verified(&c.name, &c.verification);
        if let Some((class, member)) = self.flag_member(c) {
            self.property(&c.name, &c.ty, None);
            self.out.constants.push(ir::FlagConst {
                rust,
                python: c.name.clone(),
                class,
                member,
            });
            return;
        }
        let mapped = self.map(
            &c.ty,
            At::attribute(&c.name, &Vars::default()).returned_by(&c.name),
        );
        self.property(&c.name, &c.ty, mapped.reason);
        let site = ir::Site::Get(self.model.name.clone(), c.name.clone());
        let docs = docs::attribute(&self.model.name, c, mapped.reason, self.symbols.universe);
        self.out
            .functions
            .push(getter(rust, &c.name, docs, site, false, mapped.ty));
    }
}
