//! The struct of a record's fields: read from a handle, and turned back into an instance.

use proc_macro2::TokenStream;
use quote::quote;

use super::construct;
use crate::expand::cx::{Cx, header, object, param_idents};
use crate::expand::functions::call::expand_key;
use crate::expand::tokens::{doc, doc_alias, ident};
use crate::ir::{ClassName, Site, Snapshot, SnapshotField, Ty};

/// The struct, the method that reads it, and the way back.
pub(super) fn expand(cx: &Cx<'_>, snapshot: &Snapshot, class: &ClassName) -> TokenStream {
    let definition = expand_struct(cx, snapshot, class);
    let method = expand_method(cx, snapshot, class);
    let read = expand_read(cx, snapshot);
    let back = construct::expand(cx, snapshot, class);
    quote!(#definition #method #read #back)
}

/// The struct's type with its arguments, and the parameters with their bounds.
fn spelled(cx: &Cx<'_>, snapshot: &Snapshot) -> (TokenStream, TokenStream) {
    let name = ident(&snapshot.rust);
    if snapshot.params.is_empty() {
        return (quote!(#name), quote!());
    }
    let (bounds, idents) = (cx.bounds(&snapshot.params), param_idents(&snapshot.params));
    (quote!(#name<#(#idents),*>), quote!(<#(#bounds),*>))
}

fn expand_struct(cx: &Cx<'_>, snapshot: &Snapshot, class: &ClassName) -> TokenStream {
    let name = ident(&snapshot.rust);
    // With bounds, as a field may be a generic class, which is only `Clone` for such parameters.
    let (_, generics) = spelled(cx, snapshot);
    let docs = format!(
        " The values of a [`{0}`], as plain Rust data. Read by [`{0}::snapshot`].",
        class.rust
    );
    let note = if construct::is_constructible(cx, snapshot) {
        " It can be passed for the class: Python then makes a new instance."
    } else {
        " No instance can be made from it."
    };
    let all = |test: fn(&Ty) -> bool| snapshot.fields.iter().all(|field| !field.ty.any(&|t| !test(t)));
    let clone = all(is_clone).then(|| quote!(::core::clone::Clone,));
    let equal = all(is_comparable).then(|| quote!(::core::cmp::PartialEq,));
    let fields = snapshot.fields.iter().map(|field| expand_field(cx, field));
    quote! {
        #[doc = #docs]
        #[doc = ""]
        #[doc = #note]
        #[derive(#clone #equal ::core::fmt::Debug)]
        pub struct #name #generics {
            #(#fields,)*
        }
    }
}

/// Iterating consumes an iterator, so a copy would not be one.
fn is_clone(ty: &Ty) -> bool {
    !matches!(ty, Ty::Iter(_))
}

/// Whether comparison in Rust is the same as in Python; handles are compared by `py_eq`.
fn is_comparable(ty: &Ty) -> bool {
    match ty {
        Ty::Option(_) | Ty::Vec(_) | Ty::Tuple(_) | Ty::Map(..) | Ty::Set(_) => true,
        Ty::Param(_) | Ty::Value => true,
        other => other.is_scalar(),
    }
}

fn expand_field(cx: &Cx<'_>, field: &SnapshotField) -> TokenStream {
    let rt = cx.rt();
    let (name, ty) = (ident(&field.rust), cx.result(&field.ty));
    let alias = doc_alias(&field.rust, &field.python);
    let missing = if field.optional {
        "; `None` if it is missing"
    } else {
        ""
    };
    let (python, shown) = (
        field.python.replace('`', "'"),
        field.python_type.replace('`', "'"),
    );
    let docs = doc(&format!(" Python's `{python}`: `{shown}`{missing}."));
    let ty = if field.optional {
        quote!(#rt::Option<#ty>)
    } else {
        ty
    };
    quote!(#docs #alias pub #name: #ty)
}

fn expand_method(cx: &Cx<'_>, snapshot: &Snapshot, class: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = header(cx, class);
    let (ty, _) = spelled(cx, snapshot);
    let name = ident(&snapshot.rust);
    let object = object(cx, &quote!(self));
    let reads = snapshot.fields.iter().map(|field| {
        let name = ident(&field.rust);
        let read = match &field.site {
            Site::Key(key) => expand_key(cx, key, &object),
            site => {
                let site = cx.site(site);
                quote!(#rt::attr(#site, #object))
            }
        };
        quote!(#name: #read?)
    });
    let docs = format!(
        " Reads all fields into a [`{}`]: a copy, except for fields that are handles.",
        snapshot.rust
    );
    quote! {
        impl #generics #this {
            #[doc = #docs]
            ///
            /// # Errors
            ///
            /// A value does not have the declared type.
            pub fn snapshot(&self) -> #rt::Result<#ty> {
                #rt::attached(|| {
                    ::core::result::Result::Ok(#name { #(#reads,)* })
                })
            }
        }
    }
}

/// A result can be read directly as the struct: `call_as::<Vec<PointSnapshot>>`.
fn expand_read(cx: &Cx<'_>, snapshot: &Snapshot) -> TokenStream {
    if snapshot.params.len() < cx.universe.classes[snapshot.class].params.len() {
        return TokenStream::new();
    }
    let rt = cx.rt();
    let (ty, generics) = spelled(cx, snapshot);
    let class = cx.class_self(snapshot.class);
    quote! {
        impl #generics #rt::FromPython for #ty {
            fn from_python(value: &#rt::Returned<'_>) -> #rt::Result<Self> {
                #rt::class::<#class>(value)?.snapshot()
            }
            fn expected() -> #rt::Cow<'static, str> {
                <#class as #rt::FromPython>::expected()
            }
        }
    }
}
