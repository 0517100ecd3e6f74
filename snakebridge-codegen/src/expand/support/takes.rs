//! Which classes a union accepts because of their members. Many unions accept the same, so they refer to sets of classes.
//!
//! One `impl` for each class and union would be a third of all that large bindings have.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Ty, Union};

/// A name in the module of the sets.
fn taking(cx: &Cx<'_>, name: &Ident) -> TokenStream {
    let host = cx.host_path();
    quote!(#host::__takes::#name)
}

fn set_name(number: usize) -> Ident {
    format_ident!("__Set{number}")
}

/// The set of a union, and the classes of linked modules that it accepts.
pub(crate) fn expand_union(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let Some((set, linked)) = cx
        .collectors
        .accepted
        .unions
        .get(&(cx.module, union.rust.clone()))
    else {
        return TokenStream::new();
    };
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let set = set.map(|number| {
        let (takes, set) = (taking(cx, &ident("__Takes")), taking(cx, &set_name(number)));
        quote!(impl #takes for #name { type Set = #set; })
    });
    let linked = linked
        .iter()
        .flat_map(|id| cx.of_class(*id))
        .map(|(generics, this)| quote!(impl #generics #rt::Arm<#name> for #this {}));
    let has_object = union.variants.iter().any(|(_, ty)| *ty == Ty::Object);
    let object = (!has_object).then(|| quote!(impl #rt::Arm<#name> for #rt::Object {}));
    quote!(#set #(#linked)* #object)
}

/// `mod __takes`: the sets, and the classes in them.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let sets = &cx.collectors.accepted.sets;
    if cx.host() != cx.module || sets.is_empty() {
        return TokenStream::new();
    }
    let inside = cx.inside();
    let import = inside.import_rt();
    let numbers = (0..sets.len()).map(set_name);
    let members = sets.iter().flat_map(|(set, number)| {
        let (set, number) = (set.iter(), set_name(*number));
        let of_class = |id: &ClassId| inside.of_class(*id);
        set.flat_map(of_class)
            .map(move |(generics, this)| quote!(impl #generics __In<#number> for #this {}))
            .collect::<Vec<_>>()
    });
    let classes: BTreeSet<ClassId> = sets.keys().flatten().copied().collect();
    let classes = classes.into_iter().map(|id| expand_class(&inside, id));
    quote! {
        #[doc(hidden)]
        pub mod __takes {
            #import
            pub trait __Takes {
                type Set;
            }
            pub trait __In<S> {}
            #(pub enum #numbers {})*
            #(#members)*
            #(#classes)*
        }
    }
}

/// A class is accepted by each union whose set it is in.
fn expand_class(cx: &Cx<'_>, id: ClassId) -> TokenStream {
    let (rt, unlisted) = (cx.rt(), cx.unlisted());
    let generics = cx.plain_bounds(&cx.universe.classes[id].params);
    let types = cx.of_class(id).into_iter().map(|(_, this)| this);
    let impls = types.map(|this| {
        quote! {
            #unlisted
            impl<#(#generics,)* __U: __Takes> #rt::Arm<__U> for #this
            where
                Self: __In<__U::Set>
            {}
        }
    });
    quote!(#(#impls)*)
}
