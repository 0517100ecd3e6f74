//! `mod lit`: a type for each value that overloads name.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::{doc, ident};
use crate::ir::{Literal, LiteralConst, LiteralValue, Module};

/// `mod lit`, if some value decides something.
pub(crate) fn expand_module(cx: &Cx<'_>, module: &Module) -> TokenStream {
    let mut choices = module.options.iter().filter_map(|set| set.option_states.as_ref());
    if module.literals.is_empty() && choices.next().is_none() {
        return TokenStream::new();
    }
    let (rt, import) = (cx.rt(), cx.inside().import_rt());
    let literals = module.literals.iter().map(|literal| expand(cx, literal));
    quote! {
        /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
        pub mod lit {
            #import
            pub use #rt::option_states::{False, True};
            #(#literals)*
        }
    }
}

/// The constants of the module that are one of these values: `new(key, MODE_GCM)`.
pub(crate) fn expand_constants(cx: &Cx<'_>, module: &Module) -> TokenStream {
    let types = module.literals.iter();
    let named = types.flat_map(|literal| {
        let constants = module.literal_constants.iter();
        let same = constants.filter(|constant| constant.value == literal.value);
        same.map(|constant| expand_constant(cx, constant, literal))
    });
    quote!(#(#named)*)
}

fn expand_constant(cx: &Cx<'_>, constant: &LiteralConst, literal: &Literal) -> TokenStream {
    let (name, ty) = (ident(&constant.rust), ident(&literal.rust));
    let docs = doc(&format!(
        " Python constant `{}.{}`, as the value that overloads name.",
        cx.ir().python,
        constant.python
    ));
    quote! {
        #docs
        pub const #name: self::lit::#ty = self::lit::#ty;
    }
}

fn expand(cx: &Cx<'_>, literal: &Literal) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&literal.rust);
    let docs = doc(&format!(" Python's `{}`.", literal.python.replace('`', "'")));
    let unlisted = cx.unlisted();
    let raw = match &literal.value {
        LiteralValue::Bool(value) => quote!(Bool(#value)),
        LiteralValue::Int(value) => quote!(Int(#value)),
        LiteralValue::Str(text) => quote!(Str(#rt::Cow::Borrowed(#text))),
    };
    quote! {
        #docs
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct #name;
        #unlisted
        impl #rt::Kinded for #name {
            type Kind = Self;
        }
        impl #rt::Sorted for #name {
            type Sort = #rt::NoClass<Self>;
        }
        #unlisted
        impl<'a> #rt::Arg<'a, Self> for #name {
            #[inline]
            fn raw(self) -> #rt::Raw<'a> {
                #rt::Raw::#raw
            }
        }
    }
}
