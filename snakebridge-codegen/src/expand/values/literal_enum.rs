//! A `Literal[..]` of several values: an enum, for which text and numbers can be passed as well.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{equality, literal_conversions, passing};
use crate::expand::cx::Cx;
use crate::expand::tokens::{doc, ident};
use crate::ir::{LiteralEnum, LiteralValue, Ty};

/// The enum and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, literal: &LiteralEnum) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&literal.rust);
    let docs = doc(&format!(" Python's `{}`.", literal.python.replace('`', "'")));
    let variants = literal.values.iter().map(|(variant, value)| {
        let (variant, docs) = (ident(variant), format!(" `{}`.", shown(value).replace('`', "'")));
        quote!(#[doc = #docs] #variant)
    });
    let common = expand_common(cx, literal, &name);
    let plain = literal_conversions::expand(cx, literal, &name);
    let passing = expand_passing(cx, literal, &name);
    let python = &literal.python;
    quote! {
        #docs
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// Anything else that Python returns.
            Other(#rt::Object),
        }
        #common
        #plain
        #passing
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::Returned<'_>) -> #rt::Result<Self> {
                #rt::literal(value)
            }
            fn expected() -> #rt::Cow<'static, str> {
                #rt::Cow::Borrowed(#python)
            }
        }
    }
}

/// As Python writes it.
fn shown(value: &LiteralValue) -> String {
    match value {
        LiteralValue::Bool(true) => "True".to_owned(),
        LiteralValue::Bool(false) => "False".to_owned(),
        LiteralValue::Int(number) => number.to_string(),
        LiteralValue::Str(text) => format!("'{}'", text.escape_debug()),
    }
}

/// The traits for the runtime, equality, and the conversions that every such enum has.
fn expand_common(cx: &Cx<'_>, literal: &LiteralEnum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let given = match literal.base {
        Ty::Str => quote!(&'a str),
        Ty::Int => quote!(i64),
        _ => quote!(#name),
    };
    let listed = expand_listed(cx, literal, name);
    let equality = equality::expand(cx, name, "Other");
    quote! {
        #listed
        impl #rt::ArgKind for #name {
            type Given<'a> = #given;
        }
        #equality
        impl #name {
            /// The value; for `Other`, the handle.
            #[must_use]
            pub fn value(&self) -> #rt::Value {
                #rt::literal_value(self)
            }
            fn __raw<'a>(&self) -> #rt::Raw<'a> {
                #rt::literal_raw(self)
            }
        }
    }
}

/// The values, in order, and the variant of each.
fn expand_listed(cx: &Cx<'_>, literal: &LiteralEnum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let values = literal.values.iter().map(|(_, value)| match value {
        LiteralValue::Bool(value) => quote!(Bool(#value)),
        LiteralValue::Int(number) => quote!(Int(#number)),
        LiteralValue::Str(text) => quote!(Str(#text)),
    });
    let variants: Vec<Ident> = literal.values.iter().map(|(variant, _)| ident(variant)).collect();
    let indices = 0..variants.len();
    let positions = 0..variants.len();
    quote! {
        impl #rt::Literal for #name {
            const VALUES: &'static [#rt::LiteralValue] = &[#(#rt::LiteralValue::#values),*];
            fn __index(&self) -> ::core::result::Result<usize, &#rt::Object> {
                ::core::result::Result::Ok(match self {
                    #(Self::#variants => #indices,)*
                    Self::Other(object) => return ::core::result::Result::Err(object),
                })
            }
            fn __at(index: usize) -> #rt::Option<Self> {
                #rt::Option::Some(match index {
                    #(#positions => Self::#variants,)*
                    _ => return #rt::Option::None,
                })
            }
            fn __other(object: #rt::Object) -> Self {
                Self::Other(object)
            }
        }
    }
}

fn expand_passing(cx: &Cx<'_>, literal: &LiteralEnum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let unlisted = cx.unlisted();
    let plain = matches!(literal.base, Ty::Str | Ty::Int).then(|| cx.kind(&literal.base));
    let mut kinds = vec![quote!(#name), quote!(#rt::Value)];
    kinds.extend(plain.clone());
    let arguments = passing::expand(cx, name, &kinds);
    let untyped = passing::expand_untyped(cx, name, "literal_check");
    // With the kind of its values it is accepted by unions that have this type.
    let kind = plain.unwrap_or_else(|| quote!(#name));
    let kinded = [quote!(#name), quote!(&#name)].map(|own| {
        quote! {
            #unlisted
            impl #rt::Kinded for #own {
                type Kind = #kind;
            }
        }
    });
    quote! {
        #arguments
        #untyped
        #(#kinded)*
    }
}
