//! Type parameters of classes: as a struct declares them, with bounds, as arguments, and in the head of an `impl`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Cx;
use crate::expand::tokens::ident;
use crate::ir::{ClassName, ClassParam, Generic, Ty};
use crate::names::Names;

/// The type arguments of the enclosing `impl` block.
pub(crate) type BlockArgs<'a> = Option<(&'a [ClassParam], Option<&'a [Ty]>)>;

impl Cx<'_> {
    /// Type parameters for an `impl` with no more bounds than the struct itself has.
    pub(crate) fn plain_bounds(&self, params: &[ClassParam]) -> Vec<TokenStream> {
        if params.iter().any(|p| p.any_str) {
            self.bounds(params)
        } else {
            declared(params)
        }
    }

    /// Type parameters with the bounds of every `impl` that makes or reads a handle.
    pub(crate) fn bounds(&self, params: &[ClassParam]) -> Vec<TokenStream> {
        let one = |p: &ClassParam| {
            let (name, bound) = (ident(&p.ident), self.bound(p));
            quote!(#name: #bound)
        };
        params.iter().map(one).collect()
    }

    /// The bound of one type parameter there.
    pub(crate) fn bound(&self, param: &ClassParam) -> TokenStream {
        let rt = self.rt();
        if param.any_str {
            quote!(#rt::AnyStr + ?::core::marker::Sized)
        } else {
            quote!(#rt::Received)
        }
    }
}

/// Name, bounds and arguments of an `impl`.
pub(crate) fn header(cx: &Cx<'_>, name: &ClassName) -> (TokenStream, TokenStream, TokenStream) {
    let rust = ident(name.handle_name());
    if name.params.is_empty() {
        return (quote!(), quote!(), quote!(#rust));
    }
    let (bounds, idents) = (cx.bounds(&name.params), param_idents(&name.params));
    (
        quote!(<#(#bounds),*>),
        quote!(#(#bounds),*,),
        quote!(#rust<#(#idents),*>),
    )
}

/// Type parameters as a struct declares them.
pub(crate) fn declared(params: &[ClassParam]) -> Vec<TokenStream> {
    let one = |p: &ClassParam| {
        let name = ident(&p.ident);
        if p.any_str {
            quote!(#name: ?::core::marker::Sized)
        } else {
            quote!(#name)
        }
    };
    params.iter().map(one).collect()
}

/// A type parameter of the bindings' own: `wanted`, or numbered where the class or the function has that one.
pub(crate) fn unused_param(wanted: &str, class: &[ClassParam], function: &[Generic]) -> Ident {
    let mut names = Names::types();
    let taken = class.iter().map(|param| &param.ident);
    for taken in taken.chain(function.iter().map(|generic| &generic.ident)) {
        let _ = names.claim(taken, "");
    }
    ident(&names.claim(wanted, ""))
}

/// Type parameters as arguments.
pub(crate) fn param_idents(params: &[ClassParam]) -> Vec<Ident> {
    params.iter().map(|p| ident(&p.ident)).collect()
}

/// The marker that mentions every type parameter, sized or not.
pub(crate) fn marker(params: &[ClassParam]) -> TokenStream {
    let one = |p: &ClassParam| {
        let name = ident(&p.ident);
        if p.any_str {
            quote!(::std::boxed::Box<#name>)
        } else {
            quote!(#name)
        }
    };
    let items = params.iter().map(one);
    quote!(::core::marker::PhantomData<fn() -> (#(#items,)*)>)
}

/// The untyped handle of `value`, a reference to a handle.
pub(crate) fn object(cx: &Cx<'_>, value: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote!(#rt::PythonClass::__object(#value))
}
