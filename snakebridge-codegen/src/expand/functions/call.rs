//! The statements that call Python: one shared path of the runtime for each kind of site.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{self, Function, Site, Ty};
use crate::names::suffixed;

/// The arguments of a call that do not fit a fixed array.
#[derive(Default)]
pub(super) struct More {
    /// The function that has `options`, the user's closure, set them in a `Call`. That is made by who calls it: returned by value it
    /// would be copied, some five hundred bytes.
    pub(super) closure: Option<TokenStream>,
    /// The statements that add to `__call`.
    pub(super) fill: TokenStream,
}

/// The call itself.
pub(super) fn expand_call(cx: &Cx<'_>, f: &Function, raws: &[TokenStream], more: &More) -> TokenStream {
    let private = {
        let rt = cx.rt();
        quote!(#rt)
    };
    let this = cx.receiver();
    if let Site::Key(key) = &f.site {
        return expand_key(cx, key, &this);
    }
    let site = cx.site(&f.site);
    let (call, head) = match &f.site {
        Site::Attribute(..) => return quote!(#private::attr(#site, #this)),
        Site::Get(..) => return quote!(#private::get(#site)),
        Site::Method(..) => ("method", quote!(#site, #this,)),
        _ => ("call", quote!(#site,)),
    };
    let first = (f.receiver && call == "call").then(|| quote!(#private::Raw::of(self),));
    match more {
        More { closure: None, fill } if fill.is_empty() => {
            let call = ident(call);
            quote!(#private::#call(#head [#first #(#raws),*]))
        }
        More { closure, fill } => {
            let call = ident(&suffixed(call, "with"));
            let call = |options| quote!(#private::#call(#head [#first #(#raws),*], #options));
            match closure {
                Some(closure) if fill.is_empty() => {
                    call(quote!(#closure(options, &mut #private::Call::new())))
                }
                closure => expand_filled(cx, closure.as_ref(), fill, &call(quote!(__call))),
            }
        }
    }
}

/// A call that passes `__call`, the options, after the statements that fill them.
pub(crate) fn expand_filled(
    cx: &Cx<'_>,
    closure: Option<&TokenStream>,
    fill: &TokenStream,
    call: &TokenStream,
) -> TokenStream {
    let rt = cx.rt();
    let filled = closure.map_or_else(
        || quote!(&mut __options),
        |closure| quote!(#closure(options, &mut __options)),
    );
    quote! {
        let mut __options = #rt::Call::new();
        let __call = #filled;
        #fill
        #call
    }
}

/// Reads a key of a `TypedDict`.
pub(crate) fn expand_key(cx: &Cx<'_>, key: &ir::Key, this: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    let (class, name) = (&key.class, &key.name);
    let read = ident(if key.optional { "optional_key" } else { "key" });
    quote!(#rt::#read(#class, #this, #name))
}

/// A closure as Python's callable.
pub(super) fn callback(
    cx: &Cx<'_>,
    inputs: &[Ty],
    output: &Ty,
    ret: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&format!("callback{}", inputs.len()));
    let inputs = inputs.iter().map(|t| cx.result(t));
    let output = cx.kind(output);
    quote!(#rt::#name::<#(#inputs,)* #output, #ret>(#value))
}
