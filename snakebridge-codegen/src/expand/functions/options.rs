//! Option sets: one struct of setters per distinct set, over the runtime's buffer.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::callback;
use super::changed::changed;
use super::generic::{closure, closure_docs, or_closure};
use super::option_paths::positional_names;
use super::passed::passed;
use super::{option_paths, option_states};
use crate::expand::cx::{Cx, declared, marker, param_idents, unused_param};
use crate::expand::tokens::{doc_alias, ident};
use crate::ir::{Guard, OptionSet, Setter, Ty};

/// `mod options`, if there are any.
pub(crate) fn expand_module(cx: &Cx<'_>, sets: &[OptionSet]) -> TokenStream {
    if sets.is_empty() {
        return TokenStream::new();
    }
    let cx = cx.inside();
    let import = cx.import_rt();
    let closures = expand_closures(&cx, sets);
    let sets = sets.iter().map(|set| expand(&cx, set));
    quote! {
        /// Optional arguments, set by name in the closure of a `_with` function.
        pub mod options {
            #import
            #(#sets)*
            #closures
        }
    }
}

/// `mod with`: the closures that set options, a trait for each set. A bound of every function on `for<'c> FnOnce(..)` itself takes the
/// compiler twice the time of all else in it. What depends on a state has two types and keeps that bound.
fn expand_closures(cx: &Cx<'_>, sets: &[OptionSet]) -> Option<TokenStream> {
    let import = cx.import_rt();
    let inside = cx.inside();
    let closures = sets.iter().filter(|set| set.option_states.is_none());
    let closures: Vec<TokenStream> = closures.map(|set| expand_closure(&inside, set)).collect();
    (!closures.is_empty()).then(|| {
        quote! {
            /// The closures that set options: each gets the options, and returns what its setters return.
            pub mod with {
                #import
                #(#closures)*
            }
        }
    })
}

fn expand_closure(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let rt = cx.rt();
    let name = option_paths::closure_name(set);
    let bounds = cx.bounds(&set.params);
    let idents = param_idents(&set.params);
    let (path, given) = (option_paths::path(cx, set), option_paths::ty(cx, set, None, None));
    let docs = format!(" A closure that sets options of [`{0}`](super::{0}).", set.rust);
    quote! {
        #[doc = #docs]
        pub trait #name<'a #(, #bounds)*>: for<'c> ::core::ops::FnOnce(#given) -> #given {
            #[doc(hidden)]
            fn __call<'c>(self, call: &'c mut #rt::Call<'a>) -> &'c mut #rt::Call<'a>;
        }
        impl<'a #(, #bounds)*, __F> #name<'a #(, #idents)*> for __F
        where
            __F: for<'c> ::core::ops::FnOnce(#given) -> #given
        {
            #[inline]
            fn __call<'c>(self, call: &'c mut #rt::Call<'a>) -> &'c mut #rt::Call<'a> {
                let _ = self(#path::__new(call));
                call
            }
        }
    }
}

fn expand(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&set.rust);
    let (mut decl, mut bounds) = (declared(&set.params), cx.bounds(&set.params));
    let mut idents: Vec<TokenStream> = param_idents(&set.params).iter().map(|p| quote!(#p)).collect();
    let (mut field, mut init) = if set.params.is_empty() {
        (TokenStream::new(), TokenStream::new())
    } else {
        let marker = marker(&set.params);
        (quote!(, #marker), quote!(, ::core::marker::PhantomData))
    };
    if set.option_states.is_some() {
        for list in [&mut decl, &mut bounds, &mut idents] {
            list.push(quote!(__S));
        }
        field = quote!(#field, ::core::marker::PhantomData<fn() -> __S>);
        init = quote!(#init, ::core::marker::PhantomData);
    }
    let states = option_states::expand(cx, set);
    let names: Vec<String> = set.setters.iter().map(|s| format!("`{}`", s.rust)).collect();
    let docs = match names.as_slice() {
        [] => " Any keyword arguments.".to_owned(),
        names => format!(" Optional arguments: {}.", names.join(", ")),
    };
    let positional = positional_names(set);
    let setters = set.setters.iter().map(|s| expand_setter(cx, set, s, &positional));
    let extra = set.extra.as_ref().map(|ty| expand_extra(cx, ty));
    quote! {
        #[doc = #docs]
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct #name<'c, 'a #(, #decl)*>(&'c mut #rt::Call<'a> #field);
        impl<'c, 'a #(, #bounds)*> #name<'c, 'a #(, #idents)*> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut #rt::Call<'a>) -> Self {
                Self(call #init)
            }
            #(#setters)*
            #extra
        }
        #states
    }
}

fn expand_setter(cx: &Cx<'_>, set: &OptionSet, setter: &Setter, positional: &[&str]) -> TokenStream {
    let (name, python) = (ident(&setter.rust), &setter.python);
    let alias = doc_alias(&setter.rust, python);
    let option_states = set.option_states.as_ref();
    let decider = option_states.and_then(|c| c.deciders.iter().find(|d| d.python == *python));
    let guard = option_states.and_then(|c| c.guards.iter().find(|g| g.python == *python));
    let moves = decider.map(|d| option_states::moves(cx, d));
    let (mut generics, ty, raw) = expand_value(cx, set, setter, moves.as_ref());
    // The state, under a name of the setter: see `choice::Is`.
    generics.extend((moves.is_some() || guard.is_some()).then(|| quote!(__T)));
    let call = match setter.position {
        Some(index) => quote!(positional(#index, &[#(#positional),*], #raw)),
        None if moves.is_some() => quote!(decide(#python, #raw)),
        None => quote!(set(#python, #raw)),
    };
    let mut docs = vec![summary(setter)];
    docs.extend(
        closure_docs(&setter.ty)
            .into_iter()
            .flat_map(|runs| [String::new(), runs.to_owned()]),
    );
    docs.extend(decider.map(|d| option_states::docs(cx, d)).into_iter().flatten());
    let (bounds, out, end) = expand_state(cx, set, moves.as_ref(), guard);
    quote! {
        #(#[doc = #docs])*
        #alias
        #[inline]
        pub fn #name<#(#generics),*>(self, value: #ty) -> #out #bounds {
            self.0.#call;
            #end
        }
    }
}

/// The setter's bounds on the state, its result type, and the value it returns.
fn expand_state(
    cx: &Cx<'_>,
    set: &OptionSet,
    moves: Option<&option_states::Moves>,
    guard: Option<&Guard>,
) -> (TokenStream, TokenStream, TokenStream) {
    let rt = cx.rt();
    match (moves, guard) {
        (Some(moves), _) => {
            let (bounds, next, own) = (&moves.bounds, &moves.next, ident(&set.rust));
            let args = param_idents(&set.params);
            let rest = args.iter().map(|_| quote!(, ::core::marker::PhantomData)).take(1);
            (
                quote!(where #bounds),
                quote!(#own<'c, 'a #(, #args)*, #next>),
                quote!(#own(self.0 #(#rest)*, ::core::marker::PhantomData)),
            )
        }
        (None, Some(guard)) => {
            let guard = ident(&guard.rust);
            (
                quote!(where __S: #rt::option_states::Is<__T>, __T: #rt::option_states::Takes<#guard>),
                quote!(Self),
                quote!(self),
            )
        }
        (None, None) => (quote!(), quote!(Self), quote!(self)),
    }
}

fn summary(setter: &Setter) -> String {
    let python = &setter.python;
    match &setter.default {
        Some(default) => format!(
            " Sets `{python}`. Python's default: `{}`.",
            default.replace('`', "'")
        ),
        None => format!(" Sets `{python}`."),
    }
}

/// The type parameter of a setter's value, the type of the value, and its conversion.
fn expand_value(
    cx: &Cx<'_>,
    set: &OptionSet,
    setter: &Setter,
    moves: Option<&option_states::Moves>,
) -> (Vec<TokenStream>, TokenStream, TokenStream) {
    let rt = cx.rt();
    if let Some((moves, ty)) = moves.and_then(|m| Some((m, m.ty.as_ref()?))) {
        let generics = moves.generics.iter().cloned().collect();
        let raw = quote!(#rt::Arg::<<#ty as #rt::Kinded>::Kind>::raw(value));
        return (generics, ty.clone(), raw);
    }
    match &setter.ty {
        Ty::Callback(inputs, output) => {
            let ret = unused_param("R", &set.params, &[]);
            let ret = quote!(#ret);
            let (bound, generic) = closure(cx, inputs, output, &ret, None);
            let raw = callback(cx, inputs, output, &ret, &quote!(value));
            (vec![generic], bound, raw)
        }
        other => {
            let marker = unused_param("M", &set.params, &[]);
            let marker = quote!(#marker);
            if let Some((bound, raw)) = or_closure(cx, other, &marker, &quote!(value)) {
                return (vec![marker], bound, raw);
            }
            if let Some((bound, raw)) = changed(cx, other, &quote!(value)) {
                return (Vec::new(), bound, raw);
            }
            let kind = cx.kind(other);
            let raw = if setter.as_array {
                quote!(#rt::any_array::<#kind>(value))
            } else {
                passed(cx, other, &kind, &quote!(value))
            };
            (Vec::new(), quote!(impl #rt::Arg<'a, #kind>), raw)
        }
    }
}

fn expand_extra(cx: &Cx<'_>, ty: &Ty) -> TokenStream {
    let rt = cx.rt();
    let kind = cx.kind(ty);
    quote! {
        /// Adds any keyword argument.
        #[inline]
        pub fn extra(
            self,
            name: impl ::core::convert::Into<#rt::Cow<'static, str>>,
            value: impl #rt::Arg<'a, #kind>
        ) -> Self {
            self.0.extra(name, #rt::Arg::<#kind>::raw(value));
            self
        }
    }
}
