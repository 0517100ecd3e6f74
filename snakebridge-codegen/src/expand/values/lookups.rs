//! How users find a member of an enum, and its name and value.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::expand::cx::{Cx, TOGETHER};
use crate::expand::tokens::{doc, ident};
use crate::ir::{Enum, Ty};

/// The functions and methods of the enum itself.
pub(super) fn expand(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let handle = cx.class_path(item.id);
    let finding = expand_finding(cx, &handle);
    let object = expand_object(cx, &handle);
    let name_and_value = expand_name_and_value(cx, item);
    let forwarded = expand_forwarded(cx, item);
    let known = expand_known(cx, item, name);
    quote! {
        impl #name {
            #finding
            #object
            #name_and_value
            #forwarded
            #known
        }
    }
}

fn expand_finding(cx: &Cx<'_>, handle: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote! {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(name: &str) -> #rt::Result<Self> {
            #rt::member_named(<#handle as #rt::PythonClass>::__class(), name)
        }
        /// The member with this value, as Python's class finds it.
        ///
        /// # Errors
        ///
        /// Python's `ValueError` if there is none.
        pub fn from_value<'a>(value: impl #rt::Arg<'a, #rt::Value>) -> #rt::Result<Self> {
            #rt::member_of(
                <#handle as #rt::PythonClass>::__class(),
                #rt::Arg::<#rt::Value>::raw(value)
            )
        }
        /// All members of the Python class, without aliases.
        ///
        /// # Errors
        ///
        /// The module cannot be imported.
        pub fn members() -> #rt::Result<#rt::Vec<Self>> {
            #rt::members(<#handle as #rt::PythonClass>::__class())
        }
    }
}

fn expand_object(cx: &Cx<'_>, handle: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote! {
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> #rt::Result<#handle> {
            match self {
                Self::Unknown(object) => #rt::Handle::cast(object),
                known => {
                    let class = <#handle as #rt::PythonClass>::__class();
                    #rt::member_object(class, Self::__members().python_name(known))
                }
            }
        }
    }
}

fn expand_name_and_value(cx: &Cx<'_>, item: &Enum) -> TokenStream {
    let rt = cx.rt();
    let value = match &item.value {
        Ty::Int => quote!(i64),
        Ty::Str => quote!(#rt::String),
        _ => quote!(#rt::Value),
    };
    quote! {
        /// Python's `name`.
        ///
        /// # Errors
        ///
        /// The member is unknown and has no name.
        pub fn name(&self) -> #rt::Result<#rt::String> {
            match self {
                Self::Unknown(object) => #rt::attr_as(object, "name"),
                known => ::core::result::Result::Ok(#rt::String::from(Self::__members().python_name(known))),
            }
        }
        /// Python's `value`.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or the type of the value differs from that of the known members.
        pub fn value(&self) -> #rt::Result<#value> {
            #rt::attr_as(&self.object()?, "value")
        }
    }
}

/// Attributes of the Python class that can be read on the member itself, without its handle.
fn expand_forwarded(cx: &Cx<'_>, item: &Enum) -> TokenStream {
    let rt = cx.rt();
    let forwarded = item.forwarded.iter().map(|(rust, ret, python)| {
        let docs = doc(&format!(
            " Python's `{python}` of this member; see [`{handle}::{rust}`].",
            handle = cx.universe.classes[item.id].handle_name()
        ));
        let (rust, ret) = (ident(rust), cx.result(ret));
        quote! {
            #docs
            pub fn #rust(&self) -> #rt::Result<#ret> {
                self.object()?.#rust()
            }
        }
    });
    quote!(#(#forwarded)*)
}

/// The members, in arrays of a bounded length as sites are.
fn expand_known(cx: &Cx<'_>, item: &Enum, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let arrays = item.members.chunks(TOGETHER).map(|members| {
        let count = Literal::usize_unsuffixed(members.len());
        let rows = members.iter().map(|member| {
            let (rust, python, variant) = (ident(&member.rust), &member.python, &member.rust);
            quote!((E::#rust, #python, #variant))
        });
        quote!({
            static ROWS: [#rt::MemberRow<E>; #count] = [#(#rows),*];
            &ROWS
        })
    });
    quote! {
        fn __members() -> &'static #rt::MemberTable<Self> {
            use self::#name as E;
            static MEMBERS: #rt::MemberTable<E> = #rt::MemberTable::new(&[#(#arrays),*]);
            &MEMBERS
        }
    }
}
