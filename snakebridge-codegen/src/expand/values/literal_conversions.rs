//! Conversions of a `Literal[..]` with Rust types: the text and numbers it is compared with, read from and shown as.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{LiteralEnum, LiteralValue, Ty};

/// The conversions for the types of its values.
pub(super) fn expand(cx: &Cx<'_>, literal: &LiteralEnum, name: &Ident) -> TokenStream {
    let has = |test: fn(&LiteralValue) -> bool| literal.values.iter().any(|(_, value)| test(value));
    let text = has(|v| matches!(v, LiteralValue::Str(_))).then(|| expand_text(cx, literal, name));
    let int = has(|v| matches!(v, LiteralValue::Int(_))).then(|| expand_int(cx, literal, name));
    let rt = cx.rt();
    let truth =
        has(|v| matches!(v, LiteralValue::Bool(_))).then(|| quote!(impl #rt::BoolLiteral for #name {}));
    quote!(#text #int #truth)
}

fn expand_text(cx: &Cx<'_>, literal: &LiteralEnum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let str_ = quote!(str);
    let as_str = expand_as_str(cx, literal, &str_);
    let display = (literal.base == Ty::Str).then(|| expand_display(name));
    quote! {
        impl #rt::TextLiteral for #name {}
        impl #name {
            #as_str
        }
        impl ::core::cmp::PartialEq<#str_> for #name {
            fn eq(&self, other: &#str_) -> bool {
                self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
            }
        }
        impl ::core::cmp::PartialEq<&#str_> for #name {
            fn eq(&self, other: &&#str_) -> bool {
                ::core::cmp::PartialEq::<#str_>::eq(self, *other)
            }
        }
        impl ::core::convert::TryFrom<&#str_> for #name {
            type Error = #rt::Error;
            fn try_from(text: &#str_) -> #rt::Result<Self> {
                #rt::of_text(text)
            }
        }
        #display
    }
}

fn expand_as_str(cx: &Cx<'_>, literal: &LiteralEnum, str_: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    let texts = literal.values.iter().filter_map(|(variant, value)| match value {
        LiteralValue::Str(text) => {
            let variant = ident(variant);
            Some(quote!(Self::#variant => #rt::Option::Some(#text),))
        }
        _ => None,
    });
    let rest = expand_rest(literal);
    quote! {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> #rt::Option<&'static #str_> {
            match self {
                #(#texts)*
                #rest => #rt::Option::None,
            }
        }
    }
}

fn expand_display(name: &Ident) -> TokenStream {
    quote! {
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Other(object) => ::core::fmt::Display::fmt(object, f),
                    known => f.write_str(known.as_str().unwrap_or_default()),
                }
            }
        }
    }
}

/// The pattern of all other values.
fn expand_rest(literal: &LiteralEnum) -> TokenStream {
    match literal.base {
        Ty::Str | Ty::Int => quote!(Self::Other(_)),
        _ => quote!(_),
    }
}

fn expand_int(cx: &Cx<'_>, literal: &LiteralEnum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let numbers = literal.values.iter().filter_map(|(variant, value)| match value {
        LiteralValue::Int(number) => {
            let variant = ident(variant);
            Some(quote!(Self::#variant => #rt::Option::Some(#number),))
        }
        _ => None,
    });
    let rest = expand_rest(literal);
    let int = quote!(i64);
    quote! {
        impl #rt::IntLiteral for #name {}
        impl #name {
            /// The number, if it is one of the listed values.
            #[must_use]
            pub fn as_int(&self) -> #rt::Option<#int> {
                match self {
                    #(#numbers)*
                    #rest => #rt::Option::None,
                }
            }
        }
        impl ::core::cmp::PartialEq<#int> for #name {
            fn eq(&self, other: &#int) -> bool {
                self.as_int().is_some_and(|own| own == *other)
            }
        }
        impl ::core::convert::TryFrom<#int> for #name {
            type Error = #rt::Error;
            fn try_from(number: #int) -> #rt::Result<Self> {
                #rt::of_int(number)
            }
        }
    }
}
