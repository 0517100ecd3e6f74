//! Which classes a union takes by the members they have. Many unions take the same: sets of classes, named by the unions.
//!
//! One `impl` for each class and union would be a third of all that large bindings have.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::Settings;
use crate::expand::cx::context::Cx;
use crate::expand::ident;
use crate::ir::{ClassId, Ty, Union, Universe};

/// What the unions with protocols take.
#[derive(Default)]
pub(crate) struct Takes {
    /// The sets of classes of this call, each with its number.
    sets: BTreeMap<Vec<ClassId>, usize>,
    /// By module and name of the union: the number of its set, and the classes of linked modules.
    unions: BTreeMap<(usize, String), (Option<usize>, Vec<ClassId>)>,
}

impl Takes {
    pub(crate) fn new(universe: &Universe, settings: &Settings) -> Takes {
        let mut takes = Takes::default();
        for (index, module) in universe.modules.iter().enumerate() {
            let with_protocol =
                |union: &&Union| union.arms.iter().any(|(_, ty)| matches!(ty, Ty::Protocol(_)));
            for union in module.unions.iter().filter(with_protocol) {
                let (own, linked) = taken(universe, settings, union);
                let next = takes.sets.len();
                let set = (!own.is_empty()).then(|| *takes.sets.entry(own).or_insert(next));
                takes.unions.insert((index, union.rust.clone()), (set, linked));
            }
        }
        takes
    }
}

/// The classes that the protocols of a union take, whatever they hold: those of this call, and those of linked modules. Members
/// of enums have arms of their own.
fn taken(universe: &Universe, settings: &Settings, union: &Union) -> (Vec<ClassId>, Vec<ClassId>) {
    let named = |id: ClassId| {
        let is = |ty: &Ty| matches!(ty, Ty::Flag(other) | Ty::Enum(other) if *other == id);
        union.arms.iter().any(|(_, ty)| is(ty))
    };
    let classes = universe.classes.iter().enumerate();
    let taken = classes.filter(|(id, class)| !named(*id) && is_taken(union, &class.has));
    let taken = taken.map(|(id, _)| id);
    taken.partition(|id| settings.modules[universe.classes[*id].module].link.is_none())
}

/// Whether a protocol among the arms of a union takes a class with these members.
pub(crate) fn is_taken(union: &Union, has: &[String]) -> bool {
    union.arms.iter().any(|(_, ty)| match ty {
        Ty::Protocol(asked) => asked.iter().all(|name| has.contains(name)),
        _ => false,
    })
}

impl Cx<'_> {
    /// A name of the module that holds the sets.
    fn taking(&self, name: &Ident) -> TokenStream {
        let host = self.host_path();
        quote!(#host::__takes::#name)
    }
}

fn set_name(number: usize) -> Ident {
    format_ident!("__Set{number}")
}

/// What the protocols of a union take.
pub(crate) fn expand_union(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let Some((set, linked)) = cx.takes.unions.get(&(cx.module, union.rust.clone())) else {
        return TokenStream::new();
    };
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let set = set.map(|number| {
        let (takes, set) = (cx.taking(&ident("__Takes")), cx.taking(&set_name(number)));
        quote!(impl #takes for #name { type Set = #set; })
    });
    let linked = linked
        .iter()
        .flat_map(|id| cx.of_class(*id))
        .map(|(generics, this)| quote!(impl #generics #rt::Arm<#name> for #this {}));
    let has_object = union.arms.iter().any(|(_, ty)| *ty == Ty::Object);
    let object = (!has_object).then(|| quote!(impl #rt::Arm<#name> for #rt::Object {}));
    quote!(#set #(#linked)* #object)
}

/// `mod __takes`: the sets, and the classes in them.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let sets = &cx.takes.sets;
    if cx.host() != cx.module || sets.is_empty() {
        return TokenStream::new();
    }
    let inside = cx.inside();
    let numbers = (0..sets.len()).map(set_name);
    let members = sets.iter().flat_map(|(set, number)| {
        let (set, number) = (set.iter(), set_name(*number));
        let of_class = |id: &ClassId| inside.of_class(*id);
        set.flat_map(of_class)
            .map(move |(generics, this)| quote!(impl #generics __In<#number> for #this {}))
            .collect::<Vec<_>>()
    });
    let classes: BTreeSet<ClassId> = sets.keys().flatten().copied().collect();
    let arms = classes.into_iter().map(|id| expand_class(&inside, id));
    quote! {
        #[doc(hidden)]
        pub mod __takes {
            pub trait __Takes {
                type Set;
            }
            pub trait __In<S> {}
            #(pub enum #numbers {})*
            #(#members)*
            #(#arms)*
        }
    }
}

/// A class is an arm of each union whose set it is in.
fn expand_class(cx: &Cx<'_>, id: ClassId) -> TokenStream {
    let (rt, unlisted) = (cx.rt(), cx.unlisted());
    let generics = cx.plain_bounds(&cx.universe.classes[id].params);
    let types = cx.of_class(id).into_iter().map(|(_, this)| this);
    let arms = types.map(|this| {
        quote! {
            #unlisted
            impl<#(#generics,)* __U: __Takes> #rt::Arm<__U> for #this
            where
                Self: __In<__U::Set>
            {}
        }
    });
    quote!(#(#arms)*)
}
