//! The struct of a record's fields: read off a handle, and made an instance again.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::classes::class::header;
use crate::expand::classes::sent::{Held, expand_raw};
use crate::expand::cx::context::{Cx, param_idents};
use crate::expand::functions::function::{expand_filled, expand_key, object};
use crate::expand::{doc_alias, ident};
use crate::ir::{ClassName, MadeBy, Site, Snapshot, SnapshotField, Ty};

/// The struct, the method that makes it, and the way back.
pub(crate) fn expand(cx: &Cx<'_>, snapshot: &Snapshot, class: &ClassName) -> TokenStream {
    let definition = expand_struct(cx, snapshot, class);
    let method = expand_method(cx, snapshot, class);
    let read = expand_read(cx, snapshot);
    let back = expand_back(cx, snapshot, class);
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
    // With bounds, as a field may be a generic class, which is `Clone` for such parameters alone.
    let (_, generics) = spelled(cx, snapshot);
    let docs = format!(
        " What a [`{0}`] holds, as plain Rust data. Made by [`{0}::snapshot`].",
        class.rust
    );
    let note = if is_made(cx, snapshot) {
        " It can be passed where the class is wanted: Python then makes a new instance."
    } else {
        " Python cannot make an instance of it."
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

/// Whether an instance can be made of the struct.
fn is_made(cx: &Cx<'_>, snapshot: &Snapshot) -> bool {
    let made_by = snapshot.made_by;
    made_by.is_some_and(|made_by| expand_make(cx, snapshot, made_by).is_some())
}

/// An iterator is used up by whoever has it.
fn is_clone(ty: &Ty) -> bool {
    !matches!(ty, Ty::Iter(_))
}

/// Whether comparing in Rust is what comparing in Python is; handles are compared by `py_eq`.
fn is_comparable(ty: &Ty) -> bool {
    match ty {
        Ty::Option(_) | Ty::Vec(_) | Ty::Tuple(_) | Ty::Map(..) | Ty::Set(_) => true,
        Ty::Param(_) | Ty::Value => true,
        other => other.is_scalar(),
    }
}

fn expand_field(cx: &Cx<'_>, field: &SnapshotField) -> TokenStream {
    let (name, ty) = (ident(&field.rust), cx.result(&field.ty));
    let alias = doc_alias(&field.rust, &field.python);
    let missing = if field.optional {
        "; `None` where it is missing"
    } else {
        ""
    };
    let (python, shown) = (field.python.replace('`', "'"), field.shown.replace('`', "'"));
    let docs = format!(" Python's `{python}`: `{shown}`{missing}.");
    let ty = if field.optional {
        quote!(::core::option::Option<#ty>)
    } else {
        ty
    };
    quote!(#[doc = #docs] #alias pub #name: #ty)
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
                quote!(#rt::__private::attr(#site, #object))
            }
        };
        quote!(#name: #read?)
    });
    let docs = format!(
        " Reads all fields into a [`{}`]: a copy, except for what is a handle itself.",
        snapshot.rust
    );
    quote! {
        impl #generics #this {
            #[doc = #docs]
            ///
            /// # Errors
            ///
            /// A value that is not of the declared type.
            pub fn snapshot(&self) -> #rt::Result<#ty> {
                #rt::attached(|| {
                    ::core::result::Result::Ok(#name { #(#reads,)* })
                })
            }
        }
    }
}

/// A result can be read as the struct at once: `call_as::<Vec<PointSnapshot>>`.
fn expand_read(cx: &Cx<'_>, snapshot: &Snapshot) -> TokenStream {
    if snapshot.params.len() < cx.universe.classes[snapshot.class].params.len() {
        return TokenStream::new();
    }
    let rt = cx.rt();
    let (ty, generics) = spelled(cx, snapshot);
    let class = cx.class_self(snapshot.class);
    quote! {
        impl #generics #rt::FromPython for #ty {
            fn from_python(value: &#rt::__private::Returned<'_>) -> #rt::Result<Self> {
                #rt::__private::class::<#class>(value)?.snapshot()
            }
            fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                <#class as #rt::FromPython>::expected()
            }
        }
    }
}

fn expand_back(cx: &Cx<'_>, snapshot: &Snapshot, class: &ClassName) -> TokenStream {
    let made = snapshot
        .made_by
        .and_then(|made_by| expand_make(cx, snapshot, made_by));
    let Some(make) = made else {
        return TokenStream::new();
    };
    let rt = cx.rt();
    let name = ident(&snapshot.rust);
    let this = cx.class_self(snapshot.class);
    let docs = format!(" Makes a new [`{}`] of these values.", class.rust);
    let passing = expand_passing(cx, snapshot);
    quote! {
        impl #name {
            #[doc = #docs]
            ///
            /// # Errors
            ///
            /// What Python raises while it makes one.
            pub fn to_python(&self) -> #rt::Result<#this> {
                #make
            }
        }
        #passing
    }
}

/// The call that makes an instance; `None` where a field cannot be passed.
fn expand_make(cx: &Cx<'_>, snapshot: &Snapshot, made_by: MadeBy) -> Option<TokenStream> {
    let rt = cx.rt();
    let (module, path) = (cx.universe.classes[snapshot.class].home.clone(), &snapshot.path);
    let fields: Vec<TokenStream> = snapshot
        .fields
        .iter()
        .map(|field| {
            let name = ident(&field.rust);
            let value = if field.optional {
                Held::Reference(quote!(value))
            } else {
                Held::Field(quote!(self.#name))
            };
            expand_raw(cx, &field.kind, &field.ty, &value)
        })
        .collect::<Option<_>>()?;
    let made = match made_by {
        MadeBy::Sequence => format!("{path}._make"),
        MadeBy::Keywords | MadeBy::Structure(_) => path.clone(),
    };
    let site = cx.site(&Site::Function(module, made));
    let make = match made_by {
        MadeBy::Sequence => quote! {
            #rt::__private::call(#site, [#rt::__private::Raw::Tuple(::std::vec![#(#fields),*])])
        },
        MadeBy::Structure(visible) => {
            let (seen, rest) = fields.split_at(visible.min(fields.len()));
            let names = snapshot.fields[seen.len()..].iter().map(|field| &field.python);
            quote! {
                #rt::__private::call(#site, [
                    #rt::__private::Raw::Tuple(::std::vec![#(#seen),*]),
                    #rt::__private::Raw::Dict(::std::vec![
                        #((#rt::__private::Raw::Str(::std::borrow::Cow::Borrowed(#names)), #rest)),*
                    ])
                ])
            }
        }
        MadeBy::Keywords => {
            let sets = snapshot.fields.iter().zip(&fields).map(|(field, raw)| {
                let (name, python) = (ident(&field.rust), &field.python);
                if field.optional {
                    quote! {
                        if let ::core::option::Option::Some(value) = &self.#name {
                            __call.set(#python, #raw);
                        }
                    }
                } else {
                    quote!(__call.set(#python, #raw);)
                }
            });
            let call = quote!(#rt::__private::call_with(#site, [], __options));
            expand_filled(cx, &quote!(#(#sets)*), &call)
        }
    };
    Some(make)
}

/// The struct as an argument, by value and by reference.
fn expand_passing(cx: &Cx<'_>, snapshot: &Snapshot) -> TokenStream {
    let rt = cx.rt();
    let (name, unlisted) = (ident(&snapshot.rust), cx.unlisted());
    let this = cx.class_self(snapshot.class);
    let raw = quote! {
        #[inline]
        fn raw(self) -> #rt::__private::Raw<'a> {
            #rt::__private::made(self.to_python())
        }
    };
    let kinds = snapshot
        .passes_for
        .iter()
        .map(|ty| cx.kind(ty))
        .chain([quote!(#rt::Value)]);
    let arguments = kinds.map(|kind| {
        let optional = quote!(::core::option::Option<#kind>);
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
            impl<'a> #rt::__private::Element<'a, #kind> for #name {
                #[inline]
                fn element(&'a self) -> #rt::__private::Raw<'a> {
                    #rt::__private::made(self.to_python())
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
