//! One Python class to a Rust handle type: its place in the hierarchy, its methods, its traits.

use snakebridge_introspect::model::{self, Binding, Member};

use super::inherit::{self, Found};
use super::{dunders, enums, lineage, metaclass, syntax};
use crate::ir::{self, ClassId, LangTrait, Ty};
use crate::names::{self, Names, Role};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::overloads::{Placed, functions};
use crate::resolve::owner::{Owner, Vars};
use crate::resolve::signatures::lower;
use crate::resolve::walk::spell_self;
use crate::resolve::{class_facts, docs, known_classes};

/// Whether a part of a name is private; `__x__` is special.
fn is_private(part: &str) -> bool {
    part.starts_with('_') && !(part.starts_with("__") && part.ends_with("__"))
}

/// Resolves one class.
pub(crate) fn resolve(cx: &mut ModuleCx<'_, '_>, id: ClassId, model: &model::Class) -> ir::Class {
    let mut members = metaclass::members(model, lineage::members(cx.symbols, model));
    members.retain(|found| !enums::is_known(model, found));
    let mut class = ClassCx::new(cx, id, model, &members);
    let (base, mut ancestors) = inherit::hierarchy(cx, model, &class.vars);
    ancestors.extend(cx.symbols.names[id].file.clone());
    class.constructor(cx);
    class.members(cx, &members);
    class.iterated_otherwise(cx, &members);
    enums::members(&mut class, cx);
    class.std_traits(cx, &members, &mut ancestors);
    class.passes_for(&ancestors);
    let snapshot = class.snapshot(cx, id, &ancestors);
    ir::Class {
        id,
        path: model.path.clone(),
        docs: docs::class(
            model,
            model.home(&cx.model.name),
            lineage::compared(cx.symbols, model),
        ),
        base,
        ancestors,
        blocks: class.blocks(),
        traits: class.traits,
        snapshot,
        is_dict: class_facts::is_typed_dict(model),
        required_members: required_members(model),
        deprecated: model.deprecated.clone(),
    }
}

/// Resolves the place of a class in the hierarchy, where another call has its bindings.
pub(crate) fn resolve_linked(
    cx: &mut ModuleCx<'_, '_>,
    id: ClassId,
    model: &model::Class,
) -> ir::LinkedClass {
    let vars = Vars {
        class: cx.symbols.names[id].params.clone(),
        ..Vars::default()
    };
    let (base, mut ancestors) = inherit::hierarchy(cx, model, &vars);
    ancestors.extend(cx.symbols.names[id].file.clone());
    ir::LinkedClass { id, base, ancestors }
}

/// The members that identify an instance: a protocol has no instances of its own, and a class without a name cannot be looked
/// up.
fn required_members(model: &model::Class) -> Option<Vec<String>> {
    let is = |flag| model.flags.contains(&flag);
    if is(model::ClassFlag::Protocol) {
        return Some(model.asks.clone());
    }
    let has = |wanted: &str| model.members.iter().any(|member| inherit::name(member) == wanted);
    // `in` and `reversed` work without a method of their own, so a class that the stubs give one may lack it.
    let needless: &[&str] = if has("__iter__") {
        &["__contains__", "__reversed__"]
    } else {
        &[]
    };
    // In a stub these say that it has attributes of any name, not that there is such a method.
    let is_by_name = |name: &str| ["__getattr__", "__setattr__", "__delattr__"].contains(&name);
    let names = model.members.iter().map(inherit::name);
    let names = names.filter(|name| !needless.contains(name) && !is_by_name(name));
    let names = names.map(str::to_owned);
    (is(model::ClassFlag::Nameless) && !class_facts::is_typed_dict(model)).then(|| names.collect())
}

pub(crate) struct ClassCx<'m> {
    pub(crate) model: &'m model::Class,
    rust: String,
    pub(crate) vars: Vars,
    pub(crate) self_ty: Ty,
    pub(crate) params: Vec<ir::ClassParam>,
    pub(crate) names: Names,
    pub(crate) placed: Vec<Placed>,
    pub(super) set_attrs: Vec<ir::SetAttr>,
    pub(crate) helpers: Vec<ir::Helper>,
    pub(crate) traits: Vec<LangTrait>,
    /// Its name is private to its module: its members are emitted, but not counted.
    pub(crate) is_private: bool,
}

impl<'m> ClassCx<'m> {
    /// The class before any of its members is resolved.
    fn new(cx: &ModuleCx<'_, '_>, id: ClassId, model: &'m model::Class, members: &[Found]) -> Self {
        let name = cx.symbols.names[id].clone();
        let own_args = name.params.iter().map(|p| {
            if p.any_str {
                Ty::StrParam(p.ident.clone())
            } else {
                Ty::Param(p.ident.clone())
            }
        });
        let self_ty = if cx.symbols.classes[id].has_variants {
            Ty::Enum(id)
        } else {
            Ty::Class(id, own_args.collect())
        };
        let vars = Vars {
            class: name.params.clone(),
            itself: name.params.is_empty().then(|| self_ty.clone()),
            ..Vars::default()
        };
        let mut names = Names::values();
        if members.iter().any(|m| inherit::name(&m.member) == "__next__") {
            // Reserved for the bindings.
            let _ = names.claim("next_item", "");
        }
        ClassCx {
            model,
            rust: name.rust,
            vars,
            self_ty,
            params: name.params,
            names,
            placed: Vec::new(),
            set_attrs: Vec::new(),
            helpers: Vec::new(),
            traits: Vec::new(),
            is_private: model.path.split('.').any(is_private),
        }
    }

    /// Moves the functions into blocks, one for each list of type arguments.
    fn blocks(&mut self) -> Vec<ir::Block> {
        let block = |args, functions| ir::Block {
            args,
            functions,
            set_attrs: Vec::new(),
            helpers: Vec::new(),
        };
        let mut blocks: Vec<ir::Block> = Vec::new();
        for (args, mut function) in std::mem::take(&mut self.placed) {
            if let Ty::Enum(_) = self.self_ty {
                // A member of the same enum is returned as the enum, to be matched on.
                spell_self_in(&mut function, &self.self_ty);
            }
            match blocks.iter_mut().find(|b| b.args == args) {
                Some(block) => block.functions.push(function),
                None => blocks.push(block(args, vec![function])),
            }
        }
        if !self.set_attrs.is_empty() || !self.helpers.is_empty() {
            blocks.push(ir::Block {
                set_attrs: std::mem::take(&mut self.set_attrs),
                helpers: std::mem::take(&mut self.helpers),
                ..block(None, Vec::new())
            });
        }
        blocks
    }

    pub(crate) fn rust(&self) -> &str {
        &self.rust
    }

    pub(crate) fn owner<'a>(&'a self, site: ir::Site, binding: Option<Binding>, count: bool) -> Owner<'a> {
        Owner {
            path: &self.model.path,
            rust_class: &self.rust,
            vars: self.vars.clone(),
            own_params: &self.params,
            self_ty: Some(self.self_ty.clone()),
            binding,
            site,
            count,
        }
    }

    /// Resolves one callable; its overloads share the namespace of the class.
    pub(crate) fn callable(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        f: &model::Function,
        rust: &str,
        site: ir::Site,
        binding: Option<Binding>,
        count: bool,
    ) -> Vec<Placed> {
        let mut names = std::mem::take(&mut self.names);
        let owner = self.owner(site, binding, count);
        let placed = functions::resolve(cx, f, rust, &owner, &mut names);
        self.names = names;
        placed
    }

    fn members(&mut self, cx: &mut ModuleCx<'_, '_>, members: &[Found]) {
        let is_dunder =
            |member: &Member| matches!(member, Member::Method(_)) && inherit::name(member).starts_with("__");
        let plain: Vec<(&str, Role)> = members
            .iter()
            .filter(|m| !is_dunder(&m.member))
            .map(|m| (inherit::name(&m.member), Role::Method))
            .collect();
        self.reserve_brought(cx, &plain);
        let mut given = names::assign(&plain, &mut self.names).into_iter();
        for found in members {
            let own = found.own && !self.is_private;
            if let Member::Method(m) = &found.member
                && is_dunder(&found.member)
            {
                self.dunder(cx, m, own);
                continue;
            }
            let rust = given.next().unwrap_or_default();
            match &found.member {
                Member::Method(m) => self.method(cx, m, &rust, own),
                Member::Property(p) => self.property(cx, p, rust, own),
                Member::Attr(c) => self.attr(cx, c, rust, own),
                Member::Class(_) => {}
                Member::Alias(a) => {
                    if cx.symbols.class(&a.target).is_none() {
                        cx.skip(&format!("{}.{}", self.model.path, a.name), Reason::NestedClass);
                    }
                }
            }
        }
    }

    /// Keeps the names of what `Deref` brings from members that only meet them in Rust: `Size` of this class from `size` of its base.
    fn reserve_brought(&mut self, cx: &ModuleCx<'_, '_>, plain: &[(&str, Role)]) {
        for brought in lineage::brought_names(cx.symbols, self.model) {
            let rust = names::rust_name(brought, Role::Method);
            let meets =
                |name: &str| name != brought && name != rust && names::rust_name(name, Role::Method) == rust;
            if plain.iter().all(|(name, _)| *name != brought) && plain.iter().any(|(name, _)| meets(name)) {
                let _ = self.names.claim(&rust, brought);
            }
        }
    }

    fn method(&mut self, cx: &mut ModuleCx<'_, '_>, m: &model::Method, rust: &str, own: bool) {
        let site = match m.binding {
            Binding::Instance => self.method_site(cx, &m.function.name),
            _ => ir::Site::Function(self.home(cx), format!("{}.{}", self.model.path, m.function.name)),
        };
        self.count_callable(cx, &m.function, own);
        let mut placed = self.callable(cx, &m.function, rust, site, Some(m.binding), own);
        if m.binding != Binding::Instance && !self.params.is_empty() {
            for (args, function) in placed.iter_mut().filter(|(args, _)| args.is_none()) {
                *args = self.unused_arguments(cx, function);
            }
        }
        self.placed.extend(placed);
    }

    pub(crate) fn method_site(&self, cx: &ModuleCx<'_, '_>, name: &str) -> ir::Site {
        ir::Site::Method(self.home(cx), self.model.path.clone(), name.to_owned())
    }

    /// The module from which the class is imported.
    pub(crate) fn home(&self, cx: &ModuleCx<'_, '_>) -> String {
        self.model.home(&cx.model.name).to_owned()
    }

    fn count_callable(&self, cx: &mut ModuleCx<'_, '_>, f: &model::Function, own: bool) {
        if own {
            cx.report.callables.0 += 1;
            cx.report.callables.1 += 1;
            cx.verified(&format!("{}.{}", self.model.path, f.name), &f.verification);
        }
    }

    fn dunder(&mut self, cx: &mut ModuleCx<'_, '_>, m: &model::Method, own: bool) {
        let f = &*syntax::as_called(&m.function);
        if dunders::is_forbidden(f) {
            if own {
                cx.skip(&format!("{}.{}", self.model.path, f.name), Reason::SpecialMethod);
            }
            return;
        }
        if let Some((_, op, method, python)) = dunders::OPERATORS.iter().find(|(n, ..)| *n == f.name) {
            self.count_callable(cx, f, own);
            self.operator(cx, f, op, method, python, own);
            return;
        }
        match f.name.as_str() {
            // Handled in `std_traits.rs`.
            "__enter__" | "__aenter__" => self.count_callable(cx, f, own),
            "__next__" => {
                self.count_callable(cx, f, own);
                let owner = self.owner(self.method_site(cx, "__next__"), Some(Binding::Instance), own);
                let lowered = lower::lower_all(cx, &f.sigs, &format!("{}.__next__", self.model.path), &owner);
                lowered.places.commit(&mut cx.report);
                let item = lowered.overloads.into_iter().next().map(|low| low.ret);
                self.supports("__next__", |_| item.clone());
                self.helpers.extend(item.map(ir::Helper::NextItem));
            }
            name if dunders::is_covered(name) => {
                self.supports_by_argument(cx, f);
                self.reflected(cx, f);
            }
            name => match dunders::METHODS.iter().find(|(n, ..)| *n == name) {
                Some((_, rust, through)) => self.dunder_method(cx, f, rust, *through, own),
                None if own => cx.skip(&format!("{}.{name}", self.model.path), Reason::SpecialMethod),
                None => {}
            },
        }
    }

    fn dunder_method(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        f: &model::Function,
        rust: &str,
        through: Option<(&'static str, &'static str)>,
        own: bool,
    ) {
        self.count_callable(cx, f, own);
        let site = match through {
            Some((module, name)) => ir::Site::Operator(module, name),
            None => self.method_site(cx, &f.name),
        };
        let rust = self.names.claim(rust, &f.name);
        let mut placed = self.callable(cx, f, &rust, site, Some(Binding::Instance), own);
        match f.name.as_str() {
            "__len__" => placed.iter_mut().for_each(|(_, f)| f.ret = Ty::Usize),
            "__iter__" => {
                if let Some((_, f)) = placed.first_mut() {
                    let item = self.iterated(cx, &f.ret);
                    // An iterator that returns itself, as `Self` or by its name: a Rust iterator over it.
                    let is_next = |found: &Found| inherit::name(&found.member) == "__next__";
                    let is_own =
                        f.ret == self.self_ty && lineage::members(cx.symbols, self.model).iter().any(is_next);
                    if f.ret == Ty::SelfType || is_own {
                        f.ret = Ty::Iter(Box::new(item.clone()));
                    }
                    self.traits.push(LangTrait::IntoIterator(item.clone()));
                    self.traits
                        .push(LangTrait::PassesFor(Ty::Iterable(Box::new(item))));
                }
            }
            "__fspath__" => self.traits.push(LangTrait::PassesFor(Ty::Path)),
            name if known_classes::supports(name).next().is_some() => {
                let forms = [0, 1].map(|arguments| self.called_with(cx, f, arguments));
                self.supports(name, |arguments| forms.get(arguments)?.clone());
                self.supports_by_argument(cx, f);
            }
            "__call__" => {
                // Where the arguments decide what is returned, nothing is known of it without them.
                let is_open = |ty: &Ty| ty.any(&|t| t.is_inferred() || *t == Ty::Output);
                let ret = placed.first().map(|(_, f)| f.ret.clone());
                let ret = ret.map(|ty| if is_open(&ty) { Ty::Value } else { ty });
                self.traits.extend(ret.map(LangTrait::Calls));
            }
            _ => {}
        }
        self.placed.extend(placed);
    }
}

/// Spells out `Self` in the parameters and the result.
fn spell_self_in(function: &mut ir::Function, class: &Ty) {
    function.ret = spell_self(&function.ret, class);
    let params = function.params.iter_mut().chain(&mut function.varargs);
    params.for_each(|param| param.ty = spell_self(&param.ty, class));
}
