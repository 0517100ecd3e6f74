//! The roles of a class by its special methods: context manager, async context manager, async iterable, awaitable.

use snakebridge_introspect::model::{self, Binding, Member, Type};

use super::class::ClassCx;
use super::inherit::Found;
use crate::ir::{Helper, LangTrait, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, BOOL, Form, instance};
use crate::resolve::signatures::lower;
use crate::resolve::types::At;
use crate::resolve::walk::spell_self;

impl ClassCx<'_> {
    /// Adds the methods for `with`, `async with` and `async for`, and the types for which the class can be passed.
    pub(crate) fn std_traits(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        members: &[Found],
        ancestors: &mut Vec<Ty>,
    ) {
        if let Some(entered) = self.method_result(cx, members, "__enter__") {
            let suppresses = returns_bool(members, "__exit__");
            self.passes_as(ancestors, "ContextManager", &entered);
            self.helpers.push(Helper::With(entered, suppresses));
        }
        if let Some(entered) = self.awaited(cx, members, "__aenter__") {
            let suppresses = returns_bool(members, "__aexit__");
            self.passes_as(ancestors, "AsyncContextManager", &entered);
            self.helpers.push(Helper::WithBlocking(entered, suppresses));
        }
        if let Some(item) = self.async_item(cx, members) {
            self.passes_as(ancestors, "AsyncIter", &item);
            self.helpers.push(Helper::BlockOnIter(item));
        }
        if let Some(Type::Inst { name, args }) = returned(members, "__await__")
            && known_classes::class(name).is_some_and(|known| known.result == Form::Generator)
            && let Some(result) = args.get(2)
        {
            let path = format!("{}.__await__", self.model.path);
            let at = At::result("__await__", &self.vars).returned_by(&path);
            let result = cx.map(result, at).ty;
            self.passes_as(ancestors, "Awaitable", &result);
            let result = spell_self(&result, &self.self_ty);
            self.helpers.push(Helper::BlockOn(result.clone()));
            self.traits.push(LangTrait::IntoFuture(result));
        }
    }

    fn passes_as(&self, ancestors: &mut Vec<Ty>, class: &'static str, of: &Ty) {
        let ancestor = Ty::Runtime(class, vec![spell_self(of, &self.self_ty)]);
        if !ancestors.contains(&ancestor) {
            ancestors.push(ancestor);
        }
    }

    /// The result of a special method without arguments.
    fn method_result(&self, cx: &mut ModuleCx<'_, '_>, members: &[Found], name: &str) -> Option<Ty> {
        let (method, own) = find(members, name)?;
        let owner = self.owner(self.method_site(cx, name), Some(Binding::Instance), own);
        let symbol = format!("{}.{name}", self.model.path);
        let lowered = lower::lower_all(cx, &method.function.sigs, &symbol, &owner);
        lowered.places.commit(&mut cx.report);
        lowered.overloads.into_iter().next().map(|low| low.ret)
    }

    /// The same for a method whose result is awaited.
    fn awaited(&self, cx: &mut ModuleCx<'_, '_>, members: &[Found], name: &str) -> Option<Ty> {
        match self.method_result(cx, members, name)? {
            Ty::Runtime("Awaitable", mut args) => args.pop(),
            _ => None,
        }
    }

    /// The items of `async for`: those of the iterator that `__aiter__` returns, which may be the class itself.
    fn async_item(&self, cx: &mut ModuleCx<'_, '_>, members: &[Found]) -> Option<Ty> {
        let next = || find(members, "__anext__").and_then(|(method, _)| next_item(method));
        let item = match returned(members, "__aiter__")? {
            Type::Inst { name, args } if is_async_iterated(name) => args.first()?.clone(),
            Type::SelfType => next()?,
            Type::Inst { name, .. } if *name == self.model.canonical => next()?,
            Type::Inst { name, args } if args.is_empty() => {
                let id = cx.symbols.class(name)?;
                let mut members = cx.symbols.classes[id].model.members.iter();
                members.find_map(|member| match member {
                    Member::Method(m) if m.function.name == "__anext__" => next_item(m),
                    _ => None,
                })?
            }
            _ => return None,
        };
        let path = format!("{}.__anext__", self.model.path);
        let at = At::result("__anext__", &self.vars).returned_by(&path);
        let item = cx.map(&item, at).ty;
        Some(spell_self(&item, &self.self_ty))
    }
}

/// Whether `async for` over the class yields its first type argument.
fn is_async_iterated(class: &str) -> bool {
    known_classes::class(class).is_some_and(|known| matches!(known.argument, Form::Around("AsyncIter", _)))
}

/// The awaited result of `__anext__`.
fn next_item(method: &model::Method) -> Option<Type> {
    let sig = method.function.sigs.first()?;
    Some(match &sig.ret {
        Type::Inst { name, args } if !sig.is_async => {
            match known_classes::class(name).map(|known| known.result) {
                Some(Form::Around("Awaitable", index)) => args.get(index),
                _ => None,
            }
            .unwrap_or(&sig.ret)
            .clone()
        }
        other => other.clone(),
    })
}

fn find<'f>(members: &'f [Found], name: &str) -> Option<(&'f model::Method, bool)> {
    members.iter().find_map(|found| match &found.member {
        Member::Method(m) if m.function.name == name => Some((m, found.own)),
        _ => None,
    })
}

fn returned<'f>(members: &'f [Found], name: &str) -> Option<&'f Type> {
    find(members, name)?.0.function.sigs.first().map(|sig| &sig.ret)
}

/// Whether a method is declared to return a bool: true means that it suppressed the error.
fn returns_bool(members: &[Found], name: &str) -> bool {
    let is_bool = |ty: &Type| *ty == instance(BOOL);
    find(members, name).is_some_and(|(method, _)| method.function.sigs.iter().any(|sig| is_bool(&sig.ret)))
}
