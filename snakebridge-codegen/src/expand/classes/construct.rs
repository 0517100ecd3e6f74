//! Making an instance of a record's class from the struct of its fields: by a method, and where the struct is passed.

use proc_macro2::TokenStream;
use quote::quote;

use super::borrowed::{Borrowed, expand_raw};
use crate::expand::cx::Cx;
use crate::expand::functions::call::expand_filled;
use crate::expand::tokens::ident;
use crate::ir::{ClassName, MadeBy, Site, Snapshot, SnapshotField};

/// The method that makes an instance, and the struct as an argument; nothing if a field cannot be passed.
pub(super) fn expand(cx: &Cx<'_>, snapshot: &Snapshot, class: &ClassName) -> TokenStream {
    let made = snapshot
        .made_by
        .and_then(|made_by| expand_constructor(cx, snapshot, made_by));
    let Some(make) = made else {
        return TokenStream::new();
    };
    let rt = cx.rt();
    let name = ident(&snapshot.rust);
    let this = cx.class_self(snapshot.class);
    let docs = format!(" Makes a new [`{}`] from these values.", class.rust);
    let passing = expand_passing(cx, snapshot);
    quote! {
        impl #name {
            #[doc = #docs]
            ///
            /// # Errors
            ///
            /// Whatever Python raises while it makes the instance.
            pub fn to_python(&self) -> #rt::Result<#this> {
                #make
            }
        }
        #passing
    }
}

/// Whether an instance can be made from the struct.
pub(super) fn is_constructible(cx: &Cx<'_>, snapshot: &Snapshot) -> bool {
    let made_by = snapshot.made_by;
    made_by.is_some_and(|made_by| expand_constructor(cx, snapshot, made_by).is_some())
}

/// The call that makes an instance; `None` if a field cannot be passed.
fn expand_constructor(cx: &Cx<'_>, snapshot: &Snapshot, made_by: MadeBy) -> Option<TokenStream> {
    let rt = cx.rt();
    let fields = snapshot.fields.iter().map(|field| expand_field(cx, field));
    let fields: Vec<TokenStream> = fields.collect::<Option<_>>()?;
    let path = &snapshot.path;
    let made = match made_by {
        MadeBy::Sequence => format!("{path}._make"),
        MadeBy::Keywords | MadeBy::Structure(_) => path.clone(),
    };
    let module = cx.universe.classes[snapshot.class].home.clone();
    let site = cx.site(&Site::Function(module, made));
    Some(match made_by {
        MadeBy::Sequence => quote! {
            #rt::call(#site, [#rt::Raw::Tuple(::std::vec![#(#fields),*])])
        },
        MadeBy::Structure(visible) => expand_structure(cx, snapshot, &site, &fields, visible),
        MadeBy::Keywords => expand_keywords(cx, snapshot, &site, &fields),
    })
}

/// A field as an argument.
fn expand_field(cx: &Cx<'_>, field: &SnapshotField) -> Option<TokenStream> {
    let name = ident(&field.rust);
    let value = if field.optional {
        Borrowed::Reference(quote!(value))
    } else {
        Borrowed::Field(quote!(self.#name))
    };
    expand_raw(cx, &field.kind, &field.ty, &value)
}

/// A structure sequence: a tuple of the visible fields, and a dict of the others.
fn expand_structure(
    cx: &Cx<'_>,
    snapshot: &Snapshot,
    site: &TokenStream,
    fields: &[TokenStream],
    visible: usize,
) -> TokenStream {
    let rt = cx.rt();
    let (seen, rest) = fields.split_at(visible.min(fields.len()));
    let names = snapshot.fields[seen.len()..].iter().map(|field| &field.python);
    quote! {
        #rt::call(#site, [
            #rt::Raw::Tuple(::std::vec![#(#seen),*]),
            #rt::Raw::Dict(::std::vec![
                #((#rt::Raw::Str(#rt::Cow::Borrowed(#names)), #rest)),*
            ])
        ])
    }
}

/// Keyword arguments; an optional field that is `None` is left out.
fn expand_keywords(
    cx: &Cx<'_>,
    snapshot: &Snapshot,
    site: &TokenStream,
    fields: &[TokenStream],
) -> TokenStream {
    let rt = cx.rt();
    let sets = snapshot.fields.iter().zip(fields).map(|(field, raw)| {
        let (name, python) = (ident(&field.rust), &field.python);
        if field.optional {
            quote! {
                if let #rt::Option::Some(value) = &self.#name {
                    __call.set(#python, #raw);
                }
            }
        } else {
            quote!(__call.set(#python, #raw);)
        }
    });
    let call = quote!(#rt::call_with(#site, [], __call));
    expand_filled(cx, None, &quote!(#(#sets)*), &call)
}

/// The struct as an argument, by value and by reference.
fn expand_passing(cx: &Cx<'_>, snapshot: &Snapshot) -> TokenStream {
    let rt = cx.rt();
    let (name, unlisted) = (ident(&snapshot.rust), cx.unlisted());
    let this = cx.class_self(snapshot.class);
    let raw = quote! {
        #[inline]
        fn raw(self) -> #rt::Raw<'a> {
            #rt::made(self.to_python())
        }
    };
    let kinds = snapshot
        .passes_for
        .iter()
        .map(|ty| cx.kind(ty))
        .chain([quote!(#rt::Value)]);
    let arguments = kinds.map(|kind| {
        let optional = quote!(#rt::Option<#kind>);
        let kinds = if kind.to_string() == quote!(#rt::Value).to_string() {
            vec![kind.clone()]
        } else {
            vec![kind.clone(), optional]
        };
        quote! {
            #(
                #unlisted
                impl<'a> #rt::Arg<'a, #kinds> for #name { #raw }
                #unlisted
                impl<'a> #rt::Arg<'a, #kinds> for &#name { #raw }
            )*
            #unlisted
            impl<'a> #rt::Element<'a, #kind> for #name {
                #[inline]
                fn element(&'a self) -> #rt::Raw<'a> {
                    #rt::made(self.to_python())
                }
            }
        }
    });
    quote! {
        #(#arguments)*
        #unlisted
        impl #rt::Kinded for #name {
            type Kind = #this;
        }
        #unlisted
        impl #rt::Kinded for &#name {
            type Kind = #this;
        }
    }
}
