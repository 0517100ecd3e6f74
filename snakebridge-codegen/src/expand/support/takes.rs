//! Which classes a union accepts. Many unions accept the same, so they refer to sets of classes.
//!
//! One `impl` for each class and union would be a third of all that large bindings have.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::expand::cx::{Cx, Member};
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Ty, Union};

/// A set by path. Each module has those of its unions: in a call inside of a function, modules do not see each other.
fn set_path(cx: &Cx<'_>, number: usize) -> TokenStream {
    let (root, set) = (cx.root(), set_name(number));
    quote!(#root::__takes::#set)
}

fn set_name(number: usize) -> Ident {
    format_ident!("__Set{number}")
}

/// The set of a union. An object is accepted where its members may be those of a protocol.
pub(crate) fn expand_union(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let accepted = cx.collectors.accepted;
    let number = accepted.unions.get(&(cx.module, union.rust.clone()));
    let linked = number.map(|number| expand_linked_values(cx, &name, *number));
    let set = number.map(|number| {
        let set = set_path(cx, *number);
        quote!(impl #rt::TakesClasses for #name { type Set = #set; })
    });
    let has = |test: &dyn Fn(&Ty) -> bool| union.types().any(test);
    let by_members = has(&|ty| matches!(ty, Ty::Protocol(_))) && !has(&|ty| *ty == Ty::Object);
    let object = by_members.then(|| quote!(impl #rt::Arm<#name> for #rt::Object {}));
    quote!(#set #object #linked)
}

/// The values of linked modules in a set. Only the call that has their bindings can put them into any set, and it does not know
/// this one.
fn expand_linked_values(cx: &Cx<'_>, union: &Ident, number: usize) -> TokenStream {
    let rt = cx.rt();
    let sets = cx.collectors.accepted.sets.iter();
    let members = sets.filter(|(_, own)| **own == number).flat_map(|(set, _)| set);
    let values = members.filter_map(value).filter(|id| is_linked(cx, *id));
    let impls = values.map(|id| {
        cx.for_class(id, |cx| {
            let this = cx.named_path(id);
            quote!(impl #rt::Arm<self::#union> for #this {})
        })
    });
    quote!(#(#impls)*)
}

/// `mod __takes`: the sets of this module's unions, the classes in them, and this module's values in any set.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let accepted = cx.collectors.accepted;
    let used: BTreeSet<usize> = accepted
        .unions
        .iter()
        .filter_map(|((module, _), number)| (*module == cx.module).then_some(*number))
        .collect();
    let values: BTreeSet<ClassId> = accepted.sets.keys().flatten().filter_map(value).collect();
    let values: Vec<ClassId> = values
        .into_iter()
        .filter(|id| cx.universe.classes[*id].module == cx.module && !is_linked(cx, *id))
        .collect();
    if used.is_empty() && values.is_empty() {
        return TokenStream::new();
    }
    let inside = cx.inside();
    let import = inside.import_rt();
    let sets = accepted.sets.iter().filter(|(_, number)| used.contains(*number));
    let members = sets.flat_map(|(set, number)| {
        let set_name = set_name(*number);
        let cx = &inside;
        set.iter().map(move |member| expand_member(cx, member, &set_name))
    });
    let numbers = used.iter().map(|number| set_name(*number));
    let values = values.into_iter().map(|id| expand_value(&inside, id));
    quote! {
        #[doc(hidden)]
        pub mod __takes {
            #import
            #(pub enum #numbers {})*
            #(#members)*
            #(#values)*
        }
    }
}

fn is_linked(cx: &Cx<'_>, id: ClassId) -> bool {
    let module = cx.universe.classes[id].module;
    cx.settings.modules[module].link.is_some()
}

fn value(member: &Member) -> Option<ClassId> {
    match member {
        Member::Value(id) => Some(*id),
        _ => None,
    }
}

/// A member of a set. Types with type arguments stand in the module that spells them.
fn expand_member(cx: &Cx<'_>, member: &Member, set: &Ident) -> TokenStream {
    let rt = cx.rt();
    let (generics, this) = match member {
        Member::Class(id) => {
            return cx.for_class(*id, |cx| {
                let generics = cx.plain_bounds(&cx.universe.classes[*id].params);
                let this = cx.class_self(*id);
                quote!(impl<#(#generics),*> #rt::In<self::#set> for #this {})
            });
        }
        Member::Value(id) if is_linked(cx, *id) => return TokenStream::new(),
        Member::Value(id) => (quote!(), cx.named_path(*id)),
        Member::Type(None, ty) => (quote!(), cx.result(ty)),
        Member::Type(Some(_), _) => return TokenStream::new(),
    };
    quote!(impl #generics #rt::In<#set> for #this {})
}

/// The members of sets with type arguments that this module spells.
pub(crate) fn expand_types(cx: &Cx<'_>) -> TokenStream {
    let rt = &cx.rt();
    let sets = cx.collectors.accepted.sets.iter();
    let members = sets.flat_map(|(set, number)| {
        let types = set.iter().filter_map(|member| match member {
            Member::Type(Some(module), Ty::Class(id, args)) if *module == cx.module => {
                Some(cx.varying_class(*id, args, "__A"))
            }
            Member::Type(Some(module), ty) if *module == cx.module => Some((Vec::new(), cx.result(ty))),
            _ => None,
        });
        let set = set_path(cx, *number);
        types.map(move |(params, this)| quote!(impl<#(#params),*> #rt::In<#set> for #this {}))
    });
    members.collect()
}

/// A Rust enum or flag set is accepted by each union whose set it is in; of handles the runtime says so.
fn expand_value(cx: &Cx<'_>, id: ClassId) -> TokenStream {
    let (rt, unlisted, this) = (cx.rt(), cx.unlisted(), cx.named_path(id));
    quote! {
        #unlisted
        impl<__U: #rt::TakesClasses> #rt::Arm<__U> for #this
        where
            Self: #rt::In<__U::Set>
        {}
    }
}
