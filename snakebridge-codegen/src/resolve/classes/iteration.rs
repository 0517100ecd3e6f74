//! What iterating over an object gives: by its `__iter__`, its `__next__`, or its `__getitem__`.

use snakebridge_introspect::model::{self, Member, Type};

use super::class::ClassCx;
use super::inherit::{self, Found};
use super::lineage;
use crate::ir::{self, LangTrait, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::INT;
use crate::resolve::owner::Vars;
use crate::resolve::types::At;

impl ClassCx<'_> {
    /// The item type of the iterator that `__iter__` returns: a declared class, this class, or the runtime's. Nothing is known of the
    /// items of others.
    pub(super) fn iterated(&self, cx: &mut ModuleCx<'_, '_>, ret: &Ty) -> Ty {
        let (of, vars) = match ret {
            Ty::Iter(item) => return (**item).clone(),
            Ty::Runtime("PyGenerator", args) => return args.first().cloned().unwrap_or(Ty::Value),
            Ty::SelfType => (self.model, self.vars.clone()),
            Ty::Class(id, args) if args.is_empty() => (cx.symbols.classes[*id].model, Vars::default()),
            _ => return Ty::Value,
        };
        let members = lineage::members(cx.symbols, of);
        let next = members.iter().find_map(|found| match &found.member {
            Member::Method(m) if m.function.name == "__next__" => m.function.sigs.first(),
            _ => None,
        });
        next.map_or(Ty::Value, |sig| {
            let path = format!("{}.__next__", of.path);
            cx.map(&sig.ret, At::result("__iter__", &vars).returned_by(&path))
                .ty
        })
    }

    /// How a class without a typed `__iter__` is iterated over.
    pub(super) fn iterated_otherwise(&mut self, cx: &mut ModuleCx<'_, '_>, members: &[Found]) {
        self.next_items();
        self.items_by_index(cx, members);
    }

    /// An iterator is iterated over by its `__iter__`, or without one by its `__next__`. It is no `Iterator` of Rust: the methods
    /// of that would take precedence over Python's of the same name.
    fn next_items(&mut self) {
        let is_iterated = |own: &LangTrait| matches!(own, LangTrait::IntoIterator(_));
        let next = self.helpers.iter().find_map(|helper| match helper {
            ir::Helper::NextItem(item) => Some(item.clone()),
            _ => None,
        });
        if let Some(item) = next
            && !self.traits.iter().any(is_iterated)
        {
            self.traits.push(LangTrait::IntoNextItems(item));
        }
    }

    /// Python iterates by index over what has a `__getitem__` and no `__iter__`: until an `IndexError`, from 0 on. That makes it no
    /// `Iterable` to a type checker, nor to `isinstance`.
    fn items_by_index(&mut self, cx: &mut ModuleCx<'_, '_>, members: &[Found]) {
        let is_iterated =
            |own: &LangTrait| matches!(own, LangTrait::IntoIterator(_) | LangTrait::IntoNextItems(_));
        let has_iter = members
            .iter()
            .any(|found| inherit::name(&found.member) == "__iter__");
        if has_iter || self.traits.iter().any(is_iterated) || !self.is_of_declared(cx) {
            return;
        }
        let getter = members.iter().find_map(|found| match &found.member {
            Member::Method(method) if method.function.name == "__getitem__" => Some(&method.function),
            _ => None,
        });
        let sig = getter.and_then(|f| f.sigs.iter().find(|sig| takes_index(sig)));
        let Some(sig) = sig else { return };
        let path = format!("{}.__getitem__", self.model.path);
        let at = At::result("__getitem__", &self.vars).returned_by(&path);
        let item = cx.map(&sig.ret, at).ty;
        if item != Ty::Value && !item.any(&|ty| ty.is_inferred() || *ty == Ty::Output) {
            self.traits.push(LangTrait::IntoIterator(item));
        }
    }

    /// Whether all that it derives from is declared, so that its members are known: a subclass of `dict` has an `__iter__`.
    fn is_of_declared(&self, cx: &ModuleCx<'_, '_>) -> bool {
        let is_plain = |name: &str| ["builtins.object", "abc.ABC", "typing.Generic"].contains(&name);
        let mut mro = self.model.mro.iter();
        mro.all(|name| is_plain(name) || *name == self.model.canonical || cx.symbols.class(name).is_some())
    }
}

/// Whether a call with one number is one of these.
fn takes_index(sig: &model::Sig) -> bool {
    let is_index =
        |ty: &Type| matches!(ty, Type::Inst { name, .. } if name == INT || name == "typing.SupportsIndex");
    let takes = |ty: &Type| match ty {
        Type::Union { items } => items.iter().any(is_index),
        ty => is_index(ty),
    };
    let required = sig.params.iter().skip(1).filter(|param| param.default.is_none());
    sig.params.first().is_some_and(|param| takes(&param.ty)) && required.count() == 0
}
