//! Option sets: one struct of setters per distinct set, lent by the runtime's buffer.

use proc_macro2::TokenStream;
use quote::quote;

use super::cx::{Cx, declared, marker, param_idents};
use super::function::{BlockArgs, callback, closure};
use super::{doc_alias, ident};
use crate::ir::{OptionSet, Setter, Ty};

/// `mod options`, if there are any.
pub(super) fn expand_module(cx: &Cx<'_>, sets: &[OptionSet]) -> TokenStream {
    if sets.is_empty() {
        return TokenStream::new();
    }
    let cx = cx.inside();
    let sets = sets.iter().map(|set| expand(&cx, set));
    quote! {
        /// Optional arguments, set by name in the closure of a `_with` function.
        pub mod options {
            #(#sets)*
        }
    }
}

/// Path of the struct, without arguments.
pub(super) fn path(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let (root, name) = (cx.root(), ident(&set.rust));
    quote!(#root::options::#name)
}

/// The struct as a closure sees it.
pub(super) fn ty(cx: &Cx<'_>, set: &OptionSet, block: BlockArgs<'_>) -> TokenStream {
    let path = path(cx, set);
    let args = set.params.iter().map(|param| match block {
        Some((own, Some(args))) => match own.iter().zip(args).find(|(p, _)| *p == param) {
            Some((_, arg)) => cx.class_arg(param, arg),
            None => quote!(_),
        },
        _ => {
            let name = ident(&param.ident);
            quote!(#name)
        }
    });
    quote!(#path<'c, 'a #(, #args)*>)
}

fn expand(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&set.rust);
    let (decl, bounds, idents) = (
        declared(&set.params),
        cx.bounds(&set.params),
        param_idents(&set.params),
    );
    let (field, init) = if set.params.is_empty() {
        (TokenStream::new(), TokenStream::new())
    } else {
        let marker = marker(&set.params);
        (quote!(, #marker), quote!(, ::core::marker::PhantomData))
    };
    let names: Vec<String> = set.setters.iter().map(|s| format!("`{}`", s.rust)).collect();
    let docs = match names.as_slice() {
        [] => " Any keyword arguments.".to_owned(),
        names => format!(" Optional arguments: {}.", names.join(", ")),
    };
    let positional = positional_names(set);
    let setters = set.setters.iter().map(|s| expand_setter(cx, s, &positional));
    let extra = set.extra.as_ref().map(|ty| expand_extra(cx, ty));
    quote! {
        #[doc = #docs]
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct #name<'c, 'a #(, #decl)*>(&'c mut #rt::__private::Call<'a> #field);
        impl<'c, 'a #(, #bounds)*> #name<'c, 'a #(, #idents)*> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut #rt::__private::Call<'a>) -> Self {
                Self(call #init)
            }
            #(#setters)*
            #extra
        }
    }
}

/// The names of the positional-only ones, in order.
pub(super) fn positional_names(set: &OptionSet) -> Vec<&str> {
    let mut names: Vec<(usize, &str)> = set
        .setters
        .iter()
        .filter_map(|s| s.position.map(|at| (at, s.python.as_str())))
        .collect();
    names.dedup_by_key(|(at, _)| *at);
    names.into_iter().map(|(_, name)| name).collect()
}

fn expand_setter(cx: &Cx<'_>, setter: &Setter, positional: &[&str]) -> TokenStream {
    let rt = cx.rt();
    let (name, python) = (ident(&setter.rust), &setter.python);
    let alias = doc_alias(&setter.rust, python);
    let docs = match &setter.default {
        Some(default) => format!(
            " Sets `{python}`. Python's default: `{}`.",
            default.replace('`', "'")
        ),
        None => format!(" Sets `{python}`."),
    };
    let (generics, ty, raw) = match &setter.ty {
        Ty::Callback(inputs, output) => {
            let ret = quote!(R);
            let (bound, generic) = closure(cx, inputs, output, &ret);
            (
                quote!(<#generic>),
                bound,
                callback(cx, inputs, output, &ret, &quote!(value)),
            )
        }
        other => {
            let kind = cx.kind(other);
            (
                quote!(),
                quote!(impl #rt::Arg<'a, #kind>),
                quote!(#rt::Arg::<#kind>::raw(value)),
            )
        }
    };
    let set = match setter.position {
        Some(index) => quote!(positional(#index, &[#(#positional),*], #raw)),
        None => quote!(set(#python, #raw)),
    };
    quote! {
        #[doc = #docs]
        #alias
        #[inline]
        pub fn #name #generics(self, value: #ty) -> Self {
            self.0.#set;
            self
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
            name: impl ::core::convert::Into<::std::borrow::Cow<'static, ::core::primitive::str>>,
            value: impl #rt::Arg<'a, #kind>
        ) -> Self {
            self.0.extra(name, #rt::Arg::<#kind>::raw(value));
            self
        }
    }
}
