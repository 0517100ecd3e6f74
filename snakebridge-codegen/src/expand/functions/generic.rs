//! Type parameters of functions: their bounds, and how they are inferred from the kind of an argument.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::parts::inferred;
use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{Function, Generic, Inferred, Param, Role, Ty};

/// A type parameter with its bounds. A closure has its own type, so it needs none.
pub(super) fn expand(cx: &Cx<'_>, f: &Function, generic: &Generic) -> Option<TokenStream> {
    let rt = cx.rt();
    let name = ident(&generic.ident);
    let any = expand_any(cx);
    let inferred = match &generic.role {
        Role::Variable | Role::Callable => return Some(quote!(#name: #any)),
        Role::Class if generic.bound.is_none() && is_passed_alone(cx, f, &generic.ident) => {
            return Some(quote!(#name: #any + 'static));
        }
        Role::Class => return Some(quote!(#name: #rt::PythonClass + #any)),
        Role::Argument(inferred) => inferred,
    };
    let own = |param: &&crate::ir::Param| param.generic.as_ref() == Some(&generic.ident);
    let (opened, parameters) = with_open_parameters(inferred, &generic.ident);
    let bound = assoc(cx, "Kind", &opened);
    let (param, arg) = match f.params.iter().find(own) {
        Some(param) => (param, "Arg"),
        None => (f.varargs.as_ref().filter(own)?, "Args"),
    };
    if matches!(param.ty, Ty::Callback(..)) {
        return None;
    }
    let (arg, kind) = (ident(arg), optional_kind(cx, Some(inferred), &param.ty));
    let parameters = parameters.map(|name| {
        let name = ident(&name);
        quote!(#name,)
    });
    if takes_closure(f, param) {
        let (form, args) = (form(&generic.ident), callable_args(cx, f, param));
        return Some(quote!(#parameters #form, #name: #rt::KindedFn<#form, #bound> + #rt::ArgFn<'a, #args>));
    }
    Some(quote!(#parameters #name: #rt::Kinded<#bound> + #rt::#arg<'a, #kind>))
}

/// The conversion of an argument from which types are inferred and which may be a closure.
pub(super) fn as_callable(cx: &Cx<'_>, f: &Function, param: &Param) -> Option<TokenStream> {
    let (rt, name) = (cx.rt(), ident(&param.rust));
    // What is returned in place of the function is read and written to as one.
    let decorates = f.ret.any(&|ty| matches!(ty, Ty::Callable(..))) || returns_variable(f, param);
    let convert = ident(if decorates { "raw_decorated" } else { "raw_fn" });
    let args = takes_closure(f, param).then(|| callable_args(cx, f, param))?;
    Some(quote!(#rt::ArgFn::<#args>::#convert(#name)))
}

/// Whether types are inferred from an argument that may be a closure as it is: a callable, or a type variable which is one.
fn takes_closure(f: &Function, param: &Param) -> bool {
    let is_variable = f.params.iter().any(|own| own.rust == param.rust);
    match inferred(f, param).map(Inferred::present) {
        Some(Inferred::Calls(..)) => is_variable && matches!(plain(&param.ty), Ty::Function(..)),
        Some(Inferred::Is(Ty::Free(variable))) => is_variable && is_callable(f, variable),
        _ => false,
    }
}

/// Whether the bound of a type variable is a callable.
fn is_callable(f: &Function, variable: &str) -> bool {
    let mut generics = f.generics.iter();
    generics.any(|generic| generic.ident == *variable && generic.role == Role::Callable)
}

/// Whether a function returns what it is passed.
fn returns_variable(f: &Function, param: &Param) -> bool {
    matches!(inferred(f, param), Some(Inferred::Is(own @ Ty::Free(_))) if f.ret == *own)
}

/// The type without `None`.
fn plain(ty: &Ty) -> &Ty {
    match ty {
        Ty::Option(ty) => ty,
        ty => ty,
    }
}

/// The arguments of the trait `ArgFn`.
fn callable_args(cx: &Cx<'_>, f: &Function, param: &Param) -> TokenStream {
    let (rt, inferred) = (cx.rt(), inferred(f, param));
    let kind = optional_kind(cx, inferred, &param.ty);
    let form = form(param.generic.as_deref().unwrap_or_default());
    quote!(#kind, #rt::Value, #rt::Value, #form)
}

/// The type parameter for whether an argument is a closure.
fn form(of: &str) -> Ident {
    ident(&format!("{of}Form"))
}

/// Whether the class object is what one argument is, and in no other type: it may be a type that has no class then, `list[int]`.
fn is_passed_alone(cx: &Cx<'_>, f: &Function, ident: &str) -> bool {
    let is_class = |ty: &Ty| {
        let is_own = |ty: &Ty| matches!(ty, Ty::Free(own) if own == ident);
        match ty {
            Ty::ClassOf(of) => is_own(of),
            Ty::Runtime("Class", of) => of.iter().any(is_own),
            _ => false,
        }
    };
    let params = f.params.iter().map(|param| &param.ty);
    let params = params.chain(f.varargs.iter().map(|param| &param.ty));
    let mentioned: Vec<&Ty> = params.filter(|ty| ty.any(&is_class)).collect();
    let options = f.options.as_ref().map(|own| &cx.ir().options[own.set]);
    let mut setters = options.into_iter().flat_map(|set| &set.setters);
    matches!(mentioned.as_slice(), [only] if is_class(only))
        && !setters.any(|setter| setter.ty.any(&is_class))
        && !f.ret.any(&is_class)
}

/// The kind of an argument. What may be `None` goes in as any type that fits, as its type is known; where nothing is inferred from it there
/// is one type for each kind, as otherwise a bare `None` would have none.
pub(super) fn optional_kind(cx: &Cx<'_>, inferred: Option<&Inferred>, ty: &Ty) -> TokenStream {
    match (inferred, ty) {
        (Some(Inferred::Optional(_)), Ty::Option(inside)) => {
            let (rt, inside) = (cx.rt(), cx.kind(inside));
            quote!(#rt::Optional<#inside>)
        }
        (_, ty) => cx.kind(ty),
    }
}

/// The same where a callable inside of the kind may have any parameters, which are a type parameter of their own then; its name.
fn with_open_parameters(inferred: &Inferred, of: &str) -> (Inferred, Option<String>) {
    let name = format!("{of}Parameters");
    match inferred {
        Inferred::Is(kind) if kind.any(&|ty| matches!(ty, Ty::Callable(None, _))) => {
            let open = |ty: &Ty| match ty {
                Ty::Callable(None, output) => {
                    let of = vec![Ty::Free(name.clone()), (**output).clone()];
                    Some(Ty::Runtime("Callable", of))
                }
                _ => None,
            };
            (Inferred::Is(kind.replace(&open)), Some(name))
        }
        other => (other.clone(), None),
    }
}

/// The bounds of every type that comes from Python.
fn expand_any(cx: &Cx<'_>) -> TokenStream {
    let rt = cx.rt();
    quote!(#rt::Received)
}

/// The constraint on the associated type `name`.
fn assoc(cx: &Cx<'_>, name: &str, inferred: &Inferred) -> TokenStream {
    let rt = cx.rt();
    let name = ident(name);
    match inferred {
        Inferred::Unconstrained => quote!(),
        Inferred::Is(ty) => {
            let ty = cx.result(ty);
            quote!(#name = #ty)
        }
        Inferred::Inherits(ty) => {
            let ty = cx.result(ty);
            quote!(#name: #rt::Inherits<#ty>)
        }
        Inferred::Optional(inside) => {
            let inside = assoc(cx, "Inside", inside);
            quote!(#name: #rt::Present<#inside>)
        }
        Inferred::Iterates(item) => {
            let item = assoc(cx, "Item", item);
            quote!(#name: #rt::Iterates<#item>)
        }
        Inferred::Maps(key, value) => {
            let inferred = [assoc(cx, "Key", key), assoc(cx, "Value", value)];
            let inferred = inferred.iter().filter(|inferred| !inferred.is_empty());
            quote!(#name: #rt::Maps<#(#inferred),*>)
        }
        Inferred::Calls(inputs, output) => {
            let inputs = inputs.as_ref().map(|inputs| {
                let inputs = inputs.iter().map(|ty| cx.result(ty));
                quote!(Input = (#(#inputs,)*))
            });
            let inferred = [inputs.unwrap_or_default(), assoc(cx, "Output", output)];
            let inferred = inferred.iter().filter(|inferred| !inferred.is_empty());
            quote!(#name: #rt::Calls<#(#inferred),*>)
        }
        Inferred::Supports(method, argument, output) => {
            let (method, output) = (ident(method), assoc(cx, "Output", output));
            let argument = argument.as_ref().map(|ty| cx.result(ty)).map(|ty| quote!(<#ty>));
            quote!(#name: #rt::Supports<#rt::supports::#method #argument, #output>)
        }
        Inferred::Variadic(each) => variadic(cx, &name, each),
    }
}

/// The constraint on the kinds of `*args`. A parameter of the class, which the caller may write out, is asked for: no arguments are of every
/// type then.
fn variadic(cx: &Cx<'_>, name: &Ident, each: &Inferred) -> TokenStream {
    let rt = cx.rt();
    let written = |inferred: &Inferred| match inferred {
        Inferred::Is(ty @ Ty::Param(_)) => Some(cx.result(ty)),
        _ => None,
    };
    match each {
        Inferred::Iterates(item) => match written(item) {
            Some(ty) => quote!(#name: #rt::VariadicIteratesOf<#ty>),
            None => {
                let item = assoc(cx, "Item", item);
                quote!(#name: #rt::VariadicIterates<#item>)
            }
        },
        other => match written(other) {
            Some(ty) => quote!(#name: #rt::VariadicOf<#ty>),
            None => {
                let kind = assoc(cx, "Kind", other);
                quote!(#name: #rt::Variadic<#kind>)
            }
        },
    }
}

/// How a closure runs, for the docs of what takes one.
pub(super) fn closure_docs(ty: &Ty) -> Option<&'static str> {
    matches!(ty, Ty::Callback(..)).then_some(
        " The closure runs with the interpreter released, so it may wait for other threads; see `snakebridge::callback`.",
    )
}

/// The bound of a closure, and of its result type. If nothing else determines a type variable, it is inferred from the result.
pub(super) fn closure(
    cx: &Cx<'_>,
    inputs: &[Ty],
    output: &Ty,
    ret: &TokenStream,
    inferred: Option<&Inferred>,
) -> (TokenStream, TokenStream) {
    let rt = cx.rt();
    let inputs = inputs.iter().map(|t| cx.result(t));
    let output = cx.kind(output);
    let bound = quote! {
        impl ::core::ops::Fn(#(#inputs),*) -> #ret + ::core::marker::Send + ::core::marker::Sync + 'static
    };
    let inferred = match inferred.map(Inferred::present) {
        Some(Inferred::Calls(_, output)) => assoc(cx, "Kind", output),
        _ => TokenStream::new(),
    };
    let returns = (!inferred.is_empty()).then(|| quote!(#rt::Returns<#inferred> +));
    (bound, quote!(#ret: #returns #rt::Ret<#output>))
}

/// The bound and the conversion of an argument that fits `value` or is a closure. `None` if closures do not go in beside
/// such values: their own type has to be known, or is one that nothing else can be.
pub(super) fn or_closure(
    cx: &Cx<'_>,
    ty: &Ty,
    marker: &TokenStream,
    value: &TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let rt = cx.rt();
    if let Some(output) = of_any_parameters(cx, ty) {
        // Nothing says what a closure takes: its types are written out.
        let (kind, output) = (cx.kind(ty), cx.kind(&output));
        let args = quote!(#kind, #rt::Value, #output, #marker);
        return Some((
            quote!(impl #rt::ArgFn<'a, #args>),
            quote!(#rt::ArgFn::<#args>::raw_fn(#value)),
        ));
    }
    let Ty::OrClosure(own, inputs, output) = ty else {
        return None;
    };
    if matches!(**own, Ty::StrParam(_) | Ty::Writable) {
        return None;
    }
    let kind = cx.kind(own);
    let kind = if takes_callables(cx, own) {
        kind
    } else {
        quote!(#rt::Beside<#kind>)
    };
    let output = cx.kind(output);
    // A closure that is passed anything says what it takes.
    let is_open =
        takes_any_callable(cx, own) && !inputs.is_empty() && inputs.iter().all(|ty| *ty == Ty::Value);
    let inputs = inputs.iter().map(|t| cx.result(t));
    let inputs = if is_open {
        quote!(#rt::Value)
    } else {
        quote!((#(#inputs,)*))
    };
    let args = quote!(#kind, #inputs, #output, #marker);
    Some((
        quote!(impl #rt::ArgFn<'a, #args>),
        quote!(#rt::ArgFn::<#args>::raw_fn(#value)),
    ))
}

/// What a callable with any parameters returns, also where it is optional, or one of several types.
fn of_any_parameters(cx: &Cx<'_>, ty: &Ty) -> Option<Ty> {
    let is_callable = |ty: &Ty| matches!(ty, Ty::Callable(..));
    match ty {
        Ty::Option(ty) => of_any_parameters(cx, ty),
        Ty::Function(None, output) => Some((**output).clone()),
        Ty::Union(index) => cx.ir().unions[*index]
            .types()
            .any(is_callable)
            .then_some(Ty::Value),
        _ => None,
    }
}

/// Whether every callable fits the type: of a union by a variant that is one, while an object of some class there may be another.
fn takes_any_callable(cx: &Cx<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Option(ty) => takes_any_callable(cx, ty),
        Ty::Union(index) => cx.ir().unions[*index].types().any(is_any_callable),
        other => takes_callables(cx, other),
    }
}

fn is_any_callable(ty: &Ty) -> bool {
    matches!(ty, Ty::Function(..) | Ty::Callable(..) | Ty::Value)
}

/// Whether a callable fits the type as well.
fn takes_callables(cx: &Cx<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Option(ty) => takes_callables(cx, ty),
        Ty::Union(index) => cx.ir().unions[*index]
            .variants
            .iter()
            .any(|(_, ty)| takes_callables(cx, ty)),
        Ty::Object | Ty::Protocol(_) => true,
        other => is_any_callable(other) || other.is_generic(),
    }
}
