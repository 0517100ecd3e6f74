//! Enums: the members as a Rust enum; each is looked up by name in the Python class when it is passed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{equality, lookups, passing};
use crate::expand::cx::Cx;
use crate::expand::tokens::{doc, doc_alias, docs, ident};
use crate::ir::Enum;

/// The enum and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, item: &Enum) -> TokenStream {
    let name = ident(&cx.universe.classes[item.id].rust);
    let definition = expand_definition(cx, item, &name);
    let lookups = lookups::expand(cx, item, &name);
    let equality = equality::expand(cx, &name, "Unknown");
    let passing = expand_passing(cx, item, &name);
    let reading = expand_reading(cx, item, &name);
    quote! {
        #definition
        #lookups
        #equality
        #passing
        #reading
    }
}

fn expand_definition(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let text = docs(&item.docs);
    let members = item.members.iter().map(|member| {
        let (docs, alias) = (docs(&member.docs), doc_alias(&member.rust, &member.python));
        let rust = ident(&member.rust);
        quote!(#docs #alias #rust,)
    });
    let aliases = item.aliases.iter().map(|(rust, python, member)| {
        let docs = doc(&format!(" Python's alias `{python}` for [`Self::{member}`]."));
        let (alias, rust, member) = (doc_alias(rust, python), ident(rust), ident(member));
        quote! {
            #docs
            #alias
            pub const #rust: Self = Self::#member;
        }
    });
    let aliases: Vec<TokenStream> = aliases.collect();
    let aliases = (!aliases.is_empty()).then(|| quote!(impl #name { #(#aliases)* }));
    quote! {
        #text
        #[derive(::core::clone::Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#members)*
            /// A member that was added after these bindings were made, or that has no name.
            Unknown(#rt::Object),
        }
        #aliases
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Unknown(object) => {
                        ::core::fmt::Formatter::debug_tuple(f, "Unknown").field(object).finish()
                    }
                    known => f.write_str(Self::__members().rust_name(known)),
                }
            }
        }
    }
}

/// The enum, a reference to it and a handle, as arguments for a member.
fn expand_passing(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let handle = cx.class_path(item.id);
    let unlisted = cx.unlisted();
    let mut kinds = vec![quote!(#name), quote!(#rt::Value)];
    kinds.extend(cx.universe.classes[item.id].mixed_in.iter().map(|ty| cx.kind(ty)));
    kinds.extend(item.bases.iter().map(|id| cx.class_path(*id)));
    let arguments = passing::expand(cx, name, &kinds);
    let untyped = passing::expand_untyped(cx, name, "readable");
    let raw = expand_raw(cx, name, &handle);
    let handles = expand_handles(cx, name, &handle);
    quote! {
        #raw
        #arguments
        #untyped
        #handles
        impl #rt::ArgKind for #name {
            type Given<'a> = #name;
        }
        #unlisted
        impl #rt::Kinded for #name {
            type Kind = #name;
        }
        #unlisted
        impl #rt::Kinded for &#name {
            type Kind = #name;
        }
        impl ::core::convert::TryFrom<&#handle> for #name {
            type Error = #rt::Error;
            fn try_from(handle: &#handle) -> #rt::Result<Self> {
                #rt::member_of(
                    <#handle as #rt::PythonClass>::__class(),
                    #rt::Raw::of(handle)
                )
            }
        }
    }
}

/// The member by its name, which is looked up when it is passed.
fn expand_raw(cx: &Cx<'_>, name: &Ident, handle: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote! {
        impl #name {
            fn __raw<'a>(&self) -> #rt::Raw<'a> {
                match self {
                    Self::Unknown(object) => #rt::Raw::Owned(::core::clone::Clone::clone(object)),
                    known => {
                        let class = <#handle as #rt::PythonClass>::__class();
                        #rt::Raw::Member(class, Self::__members().python_name(known))
                    }
                }
            }
        }
    }
}

/// A handle as an argument for the enum.
fn expand_handles(cx: &Cx<'_>, name: &Ident, handle: &TokenStream) -> TokenStream {
    let (rt, unlisted) = (cx.rt(), cx.unlisted());
    let own = [quote!(#name), quote!(#rt::Option<#name>)];
    let handles = own.iter().map(|kind| {
        quote! {
            #unlisted
            impl<'a> #rt::Arg<'a, #kind> for &'a #handle {
                #[inline]
                fn raw(self) -> #rt::Raw<'a> {
                    #rt::Raw::of(self)
                }
            }
        }
    });
    quote!(#(#handles)*)
}

fn expand_reading(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let handle = cx.class_path(item.id);
    let python = &cx.universe.classes[item.id].python;
    quote! {
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::Returned<'_>) -> #rt::Result<Self> {
                #rt::member(
                    value,
                    <#handle as #rt::PythonClass>::__class(),
                    |name| Self::__members().named(name),
                    Self::Unknown
                )
            }
            fn expected() -> #rt::Cow<'static, str> {
                #rt::Cow::Borrowed(#python)
            }
        }
    }
}
