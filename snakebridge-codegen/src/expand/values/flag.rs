//! Flag sets: plain bits in Rust, a member of the enum class in Python.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::passing;
use crate::expand::cx::Cx;
use crate::expand::support::{local_modules, protocol};
use crate::expand::tokens::{doc, doc_alias, docs, ident};
use crate::ir::{FlagConst, FlagSet};

/// The set and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, flag: &FlagSet) -> TokenStream {
    let class = &cx.universe.classes[flag.id];
    let (name, docs) = (ident(&class.rust), docs(&flag.docs));
    let members = flag.members.iter().map(|(rust, python, value)| {
        let (docs, alias, rust) = (format!(" `{python}`."), doc_alias(rust, python), ident(rust));
        quote! {
            #[doc = #docs]
            #alias
            pub const #rust: Self = Self { bits: #value };
        }
    });
    let bits = expand_bits();
    let operators = expand_operators(&name);
    let passing = expand_passing(cx, flag, &name);
    let has = protocol::expand_has(cx, flag.id);
    quote! {
        #docs
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash,
            ::core::fmt::Debug
        )]
        pub struct #name {
            bits: i64,
        }
        impl #name {
            #(#members)*
            #bits
        }
        #operators
        #passing
        #has
    }
}

fn expand_bits() -> TokenStream {
    quote! {
        /// The set with these bits. Passing a set with bits that Python does not know is an error.
        #[must_use]
        pub const fn from_bits(bits: i64) -> Self {
            Self { bits }
        }
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> i64 {
            self.bits
        }
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> bool {
            self.bits & other.bits == other.bits
        }
    }
}

fn expand_operators(name: &Ident) -> TokenStream {
    let ops = [("BitOr", "bitor"), ("BitAnd", "bitand"), ("BitXor", "bitxor")].map(|(op, method)| {
        let (op, method) = (ident(op), ident(method));
        quote! {
            impl ::core::ops::#op for #name {
                type Output = Self;
                #[inline]
                fn #method(self, other: Self) -> Self {
                    Self { bits: ::core::ops::#op::#method(self.bits, other.bits) }
                }
            }
        }
    });
    quote!(#(#ops)*)
}

fn expand_passing(cx: &Cx<'_>, flag: &FlagSet, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let class = &cx.universe.classes[flag.id];
    let (python, module, path) = (&class.python, &class.home, &flag.path);
    let own = local_modules::expand_use(cx, module);
    let definition = cx.class_definition(quote!(__ClassDef::new(#module, #path) #own));
    let unlisted = cx.unlisted();
    let mut kinds = vec![quote!(#name), quote!(#rt::Value)];
    kinds.extend(class.mixed_in.iter().map(|ty| cx.kind(ty)));
    kinds.extend(flag.bases.iter().map(|id| cx.class_path(*id)));
    let arguments = passing::expand(cx, name, &kinds);
    let untyped = passing::expand_untyped(cx, name, "readable");
    quote! {
        impl #name {
            fn __class() -> &'static #rt::ClassDef {
                #definition
            }
            fn __raw<'a>(self) -> #rt::Raw<'a> {
                #rt::Raw::Enum(Self::__class(), self.bits)
            }
        }
        #arguments
        #untyped
        impl #rt::ArgKind for #name {
            type Given<'a> = #name;
        }
        #unlisted
        impl #rt::Kinded for #name {
            type Kind = #name;
        }
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::Returned<'_>) -> #rt::Result<Self> {
                #rt::flag(value, Self::__class()).map(Self::from_bits)
            }
            fn expected() -> #rt::Cow<'static, str> {
                #rt::Cow::Borrowed(#python)
            }
        }
    }
}

/// A module constant that is a member.
pub(crate) fn expand_const(cx: &Cx<'_>, constant: &FlagConst) -> TokenStream {
    let class = cx.named_path(constant.class);
    let (name, member) = (ident(&constant.rust), ident(&constant.member));
    let docs = doc(&format!(
        " Python constant `{}.{}`.",
        cx.ir().python,
        constant.python
    ));
    quote! {
        #docs
        pub const #name: #class = #class::#member;
    }
}
