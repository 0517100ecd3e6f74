//! The members that all variants of a returned union have with the same signature: methods of the enum, so that nothing has to be matched
//! for `file.file_object()?.seek(0)`, where that is one of two files.
//!
//! Python is called by name, whatever the variant. A union of many classes or with many methods, of generic classes, or of one that another
//! call has the bindings of has none of this: the text would grow with what is rarely used.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::functions::function;
use crate::expand::tokens::ident;
use crate::ir::{Block, Class, ClassId, Function, Param, Role, Site, Ty, Union};

/// More variants share little.
const VARIANTS: usize = 4;
/// The most methods: where there are more, as of two widgets of `tkinter`, the variants are classes that one matches for.
const METHODS: usize = 128;

/// The methods, if there are any.
pub(crate) fn expand(cx: &Cx<'_>, union: &Union) -> Option<TokenStream> {
    let methods = shared(cx, union);
    let has_call = methods.iter().any(|method| method.rust == "call");
    let call = called(cx, union).filter(|_| !has_call);
    let call = call.map(|output| expand_call(cx, union, &output));
    if !(1..=METHODS).contains(&methods.len()) {
        return call;
    }
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let cx = cx.with_receiver(quote!(#rt::HandleUnion::__variant(self).1));
    let functions = methods
        .iter()
        .map(|method| function::expand(&cx, method, Some((&[], None))));
    Some(quote! {
        impl #name {
            #(#functions)*
        }
        #call
    })
}

/// What a call of it returns, whichever variant it is, if each can be called.
fn called(cx: &Cx<'_>, union: &Union) -> Option<Ty> {
    let output = |ty: &Ty| match ty {
        Ty::Callable(_, output) => Some((**output).clone()),
        Ty::Runtime("Class", of) => of.first().cloned(),
        Ty::Class(id, _) => {
            let mut members = cx.universe.classes[*id].protocol_members.iter();
            members.any(|name| name == "__call__").then_some(Ty::Value)
        }
        _ => None,
    };
    let all: Vec<Ty> = union.types().map(output).collect::<Option<_>>()?;
    let is_known = union.is_result && union.undeclared.is_empty() && all.len() > 1;
    let is_same = |first: &&Ty| all.iter().all(|ty| ty == *first);
    is_known.then(|| all.first().filter(is_same).cloned().unwrap_or(Ty::Value))
}

fn expand_call(cx: &Cx<'_>, union: &Union, output: &Ty) -> TokenStream {
    let (rt, name, output) = (cx.rt(), ident(&union.rust), cx.result(output));
    quote! {
        impl #name {
            /// Calls it, whichever variant it is.
            pub fn call<'a, M>(&self, args: impl #rt::CallArgs<'a, #rt::Value, M>) -> #rt::Result<#output> {
                #rt::call_union(self, args)
            }
        }
        impl #rt::Calls for #name {
            type Input = #rt::Value;
            type Output = #output;
        }
    }
}

/// The methods that all variants have.
fn shared(cx: &Cx<'_>, union: &Union) -> Vec<Function> {
    let classes: Option<Vec<&Class>> = union.types().map(|ty| plain_class(cx, ty)).collect();
    // Of the classes that no module declares nothing is known.
    let is_known = union.is_result && union.undeclared.is_empty();
    let Some(classes) = classes.filter(|classes| is_known && (2..=VARIANTS).contains(&classes.len())) else {
        return Vec::new();
    };
    let Some((first, rest)) = classes.split_first() else {
        return Vec::new();
    };
    let rest: Vec<Vec<Method<'_>>> = rest.iter().map(|class| methods(cx, class)).collect();
    let mut taken = BTreeSet::new();
    let mut out = Vec::new();
    for method in methods(cx, first) {
        let others = rest.iter().map(|methods| {
            let mut methods = methods.iter();
            methods.find(|other| other.function.rust == method.function.rust)
        });
        let joined = others.collect::<Option<Vec<_>>>().and_then(|others| {
            let own = method.alone(cx)?;
            others
                .into_iter()
                .try_fold(own, |own, other| joined(cx, own, &method, other))
        });
        let Some(mut function) = joined else { continue };
        let names = std::iter::once(&function.rust).chain(function.options.as_ref().map(|own| &own.with));
        let names: Vec<String> = names.cloned().collect();
        if names.iter().any(|name| taken.contains(name)) {
            continue;
        }
        taken.extend(names);
        function.docs = vec![format!("Python's `{}`, which each variant has.", function.python)];
        out.push(function);
    }
    out
}

/// The class of a variant, if it is a handle without type parameters with bindings in this call.
fn plain_class<'c>(cx: &Cx<'c>, ty: &Ty) -> Option<&'c Class> {
    let Ty::Class(id, args) = ty else { return None };
    let class = class(cx, *id)?;
    (args.is_empty() && !class.is_dict).then_some(class)
}

fn class<'c>(cx: &Cx<'c>, id: ClassId) -> Option<&'c Class> {
    let module = cx.universe.classes[id].module;
    if cx.settings.modules[module].link.is_some() {
        return None;
    }
    let mut classes = cx.universe.modules[module].classes.iter();
    classes.find(|class| class.id == id)
}

/// A method of a variant.
struct Method<'c> {
    function: &'c Function,
    /// The class that has it: the variant's, or one that it derefs to.
    owner: ClassId,
    /// It is the variant's own.
    is_own: bool,
}

/// The methods of a class, then those of what it derefs to that it does not have itself.
fn methods<'c>(cx: &Cx<'c>, of: &'c Class) -> Vec<Method<'c>> {
    let mut out: Vec<Method<'c>> = Vec::new();
    let mut own = Some(of);
    while let Some(class) = own {
        let has_args = |block: &&Block| block.args.is_none();
        let functions = class
            .blocks
            .iter()
            .filter(has_args)
            .flat_map(|block| &block.functions);
        let functions: Vec<&Function> = functions.filter(|function| function.receiver).collect();
        let is_new = |function: &&Function| out.iter().all(|known| known.function.rust != function.rust);
        let new: Vec<&Function> = functions.into_iter().filter(is_new).collect();
        let (owner, is_own) = (class.id, class.id == of.id);
        out.extend(new.into_iter().map(|function| Method {
            function,
            owner,
            is_own,
        }));
        own = plain_class(cx, &class.base);
    }
    out
}

impl Method<'_> {
    /// The method as one of the enum; `Self` is then the enum, which reads an object of each variant. None if Rust's types in it mean
    /// something in its own module or class alone.
    fn alone(&self, cx: &Cx<'_>) -> Option<Function> {
        let mut function = self.function.clone();
        function.ret = self.result();
        let is_here = cx.universe.classes[self.owner].module == cx.module;
        let is_own = |ty: &Ty| {
            let of_module = matches!(ty, Ty::Union(_) | Ty::LiteralEnum(_) | Ty::Literal(_));
            let of_class = matches!(
                ty,
                Ty::Param(_) | Ty::StrParam(_) | Ty::PathParam(_) | Ty::SelfType
            );
            of_class || of_module && !is_here
        };
        let mut params = function.params.iter().chain(&function.varargs);
        let is_closed = !params.any(|param| param.ty.any(&is_own))
            && (function.ret == Ty::SelfType || !function.ret.any(&is_own))
            && function.generics.iter().all(|generic| match &generic.role {
                Role::Argument(inferred) => !inferred.any(&is_own),
                Role::Variable | Role::Callable | Role::Class => true,
            });
        let by_name = matches!(function.site, Site::Method(..) | Site::Attribute(..));
        if !is_here {
            function = without_options(function)?;
        }
        (is_closed && by_name).then_some(function)
    }

    /// What it returns; `Self` for the variant's class itself.
    fn result(&self) -> Ty {
        match &self.function.ret {
            Ty::Class(id, args) if self.is_own && *id == self.owner && args.is_empty() => Ty::SelfType,
            other => other.clone(),
        }
    }
}

/// The form without options and overloads, which are of one module.
fn without_options(mut function: Function) -> Option<Function> {
    function.options = None;
    (function.dispatch.is_none() && function.varargs.is_none()).then_some(function)
}

/// The method of one variant, `own`, with that of another as well: what passes for both, and what either returns.
fn joined(cx: &Cx<'_>, own: Function, first: &Method<'_>, other: &Method<'_>) -> Option<Function> {
    if first.owner == other.owner {
        return Some(own);
    }
    let alone = other.alone(cx)?;
    let same_options = own.options.as_ref().map(|own| own.set) == alone.options.as_ref().map(|own| own.set);
    let mut own = if same_options { own } else { without_options(own)? };
    let alike = (&own.python, &own.generics, own.params.len())
        == (&alone.python, &alone.generics, alone.params.len())
        && own.varargs.as_ref().map(|own| &own.ty) == alone.varargs.as_ref().map(|other| &other.ty)
        && std::mem::discriminant(&own.site) == std::mem::discriminant(&alone.site)
        && own.dispatch.is_none()
        && alone.dispatch.is_none();
    if !alike {
        return None;
    }
    for (param, other) in own.params.iter_mut().zip(&alone.params) {
        param.ty = of_both(param, other)?;
    }
    own.ret = of_either(&own.ret, &alone.ret)?;
    own.site = match own.site {
        Site::Method(module, class, name) => {
            let other = &cx.universe.classes[other.owner].rust;
            Site::Method(module, format!("{class} | {other}"), name)
        }
        site => site,
    };
    own.deprecated = own.deprecated.or(alone.deprecated);
    Some(own)
}

/// What passes for a parameter of both: of anything and something, the latter.
fn of_both(one: &Param, other: &Param) -> Option<Ty> {
    let names = !one.keyword && !other.keyword || one.python == other.python;
    if one.keyword != other.keyword || !names || one.generic != other.generic {
        return None;
    }
    narrower(&one.ty, &other.ty).or_else(|| narrower(&other.ty, &one.ty))
}

/// The first type, if all that passes for it passes for the second.
fn narrower(one: &Ty, other: &Ty) -> Option<Ty> {
    let passes = match other {
        other if other == one => true,
        Ty::Value => !matches!(one, Ty::Callback(..) | Ty::OrClosure(..) | Ty::Projected(_)),
        Ty::Option(inner) => **inner == *one,
        _ => false,
    };
    passes.then(|| one.clone())
}

/// What is read of a result of either.
fn of_either(one: &Ty, other: &Ty) -> Option<Ty> {
    wider(one, other).or_else(|| wider(other, one))
}

/// The first type, if it reads all that the second does.
fn wider(one: &Ty, other: &Ty) -> Option<Ty> {
    let reads = match one {
        one if one == other => true,
        Ty::Value => !matches!(other, Ty::Output | Ty::Never),
        Ty::Option(inner) => **inner == *other || *other == Ty::Unit,
        _ => false,
    };
    reads.then(|| one.clone())
}
