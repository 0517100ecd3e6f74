//! A `Literal[..]` of several values: an enum of them, which text and numbers at hand are passed for as well.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::context::Cx;
use crate::expand::ident;
use crate::expand::values::passing;
use crate::ir::{LiteralValue, OneOf, Ty};

/// The enum and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, literal: &OneOf) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&literal.rust);
    let docs = format!(" Python's `{}`.", literal.python.replace('`', "'"));
    let variants = literal.values.iter().map(|(variant, value)| {
        let (variant, docs) = (ident(variant), format!(" `{}`.", shown(value).replace('`', "'")));
        quote!(#[doc = #docs] #variant)
    });
    let tells = expand_tells(cx, literal, &name);
    let plain = expand_plain(cx, literal, &name);
    let passing = expand_passing(cx, literal, &name);
    let python = &literal.python;
    quote! {
        #[doc = #docs]
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// Anything else Python returned.
            Other(#rt::Object),
        }
        #tells
        #plain
        #passing
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::__private::Returned<'_>) -> #rt::Result<Self> {
                #rt::__private::literal(value)
            }
            fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed(#python)
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

/// What the runtime asks it, and what it is equal to.
fn expand_tells(cx: &Cx<'_>, literal: &OneOf, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let given = match literal.base {
        Ty::Str => quote!(&'a ::core::primitive::str),
        Ty::Int => quote!(::core::primitive::i64),
        _ => quote!(#name),
    };
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
            fn __index(&self) -> ::core::result::Result<::core::primitive::usize, &#rt::Object> {
                ::core::result::Result::Ok(match self {
                    #(Self::#variants => #indices,)*
                    Self::Other(object) => return ::core::result::Result::Err(object),
                })
            }
            fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match index {
                    #(#positions => Self::#variants,)*
                    _ => return ::core::option::Option::None,
                })
            }
            fn __other(object: #rt::Object) -> Self {
                Self::Other(object)
            }
        }
        impl #rt::__private::ArgKind for #name {
            type Given<'a> = #given;
        }
        impl ::core::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                match (self, other) {
                    (Self::Other(own), Self::Other(other)) => #rt::Handle::is(own, other),
                    _ => ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other)
                    ),
                }
            }
        }
        impl ::core::cmp::Eq for #name {}
        impl ::core::hash::Hash for #name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
            }
        }
        impl #name {
            /// The value itself; of what is none of the values, the handle.
            #[must_use]
            pub fn value(&self) -> #rt::Value {
                #rt::__private::literal_value(self)
            }
            fn __raw<'a>(&self) -> #rt::__private::Raw<'a> {
                #rt::__private::literal_raw(self)
            }
        }
    }
}

/// What of its values Rust has a type for.
fn expand_plain(cx: &Cx<'_>, literal: &OneOf, name: &Ident) -> TokenStream {
    let has = |test: fn(&LiteralValue) -> bool| literal.values.iter().any(|(_, value)| test(value));
    let text = has(|v| matches!(v, LiteralValue::Str(_))).then(|| expand_text(cx, literal, name));
    let int = has(|v| matches!(v, LiteralValue::Int(_))).then(|| expand_int(cx, literal, name));
    let rt = cx.rt();
    let truth =
        has(|v| matches!(v, LiteralValue::Bool(_))).then(|| quote!(impl #rt::BoolLiteral for #name {}));
    quote!(#text #int #truth)
}

fn expand_text(cx: &Cx<'_>, literal: &OneOf, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let texts = literal.values.iter().filter_map(|(variant, value)| match value {
        LiteralValue::Str(text) => {
            let variant = ident(variant);
            Some(quote!(Self::#variant => ::core::option::Option::Some(#text),))
        }
        _ => None,
    });
    let rest = expand_rest(literal);
    let str_ = quote!(::core::primitive::str);
    let display = (literal.base == Ty::Str).then(|| {
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
    });
    quote! {
        impl #rt::TextLiteral for #name {}
        impl #name {
            /// The text, if it is one of those listed.
            #[must_use]
            pub fn as_str(&self) -> ::core::option::Option<&'static #str_> {
                match self {
                    #(#texts)*
                    #rest => ::core::option::Option::None,
                }
            }
        }
        impl ::core::cmp::PartialEq<#str_> for #name {
            fn eq(&self, other: &#str_) -> ::core::primitive::bool {
                self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
            }
        }
        impl ::core::cmp::PartialEq<&#str_> for #name {
            fn eq(&self, other: &&#str_) -> ::core::primitive::bool {
                ::core::cmp::PartialEq::<#str_>::eq(self, *other)
            }
        }
        impl ::core::convert::TryFrom<&#str_> for #name {
            type Error = #rt::Error;
            fn try_from(text: &#str_) -> #rt::Result<Self> {
                #rt::__private::of_text(text)
            }
        }
        #display
    }
}

/// The pattern of what is none of the values of one type.
fn expand_rest(literal: &OneOf) -> TokenStream {
    match literal.base {
        Ty::Str | Ty::Int => quote!(Self::Other(_)),
        _ => quote!(_),
    }
}

fn expand_int(cx: &Cx<'_>, literal: &OneOf, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let numbers = literal.values.iter().filter_map(|(variant, value)| match value {
        LiteralValue::Int(number) => {
            let variant = ident(variant);
            Some(quote!(Self::#variant => ::core::option::Option::Some(#number),))
        }
        _ => None,
    });
    let rest = expand_rest(literal);
    let int = quote!(::core::primitive::i64);
    quote! {
        impl #rt::IntLiteral for #name {}
        impl #name {
            /// The number, if it is one of those listed.
            #[must_use]
            pub fn as_int(&self) -> ::core::option::Option<#int> {
                match self {
                    #(#numbers)*
                    #rest => ::core::option::Option::None,
                }
            }
        }
        impl ::core::cmp::PartialEq<#int> for #name {
            fn eq(&self, other: &#int) -> ::core::primitive::bool {
                self.as_int().is_some_and(|own| own == *other)
            }
        }
        impl ::core::convert::TryFrom<#int> for #name {
            type Error = #rt::Error;
            fn try_from(number: #int) -> #rt::Result<Self> {
                #rt::__private::of_int(number)
            }
        }
    }
}

fn expand_passing(cx: &Cx<'_>, literal: &OneOf, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let unlisted = cx.unlisted();
    let plain = matches!(literal.base, Ty::Str | Ty::Int).then(|| cx.kind(&literal.base));
    let mut kinds = vec![quote!(#name), quote!(#rt::Value)];
    kinds.extend(plain.clone());
    let arguments = passing::expand(cx, name, &kinds);
    // As what its values are, it fits the unions that have those.
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
        #(#kinded)*
    }
}
