//! Members that protocols ask for: which classes have them, and markers for those that the runtime has none of.

use proc_macro2::TokenStream;
use quote::quote;

use super::cx::{Cx, param_idents};
use super::ident;
use crate::ir::{ClassId, ClassName, Member, ORDERED, Ty, Union};
use crate::resolve::COMMON;

impl Cx<'_> {
    /// The marker of a member.
    pub(super) fn member(&self, name: &str) -> TokenStream {
        let rt = self.rt();
        let Some(member) = self.universe.members.iter().find(|m| m.python == name) else {
            let name = ident(name);
            return quote!(#rt::protocol_members::#name);
        };
        let (root, name, host) = (self.root(), ident(&member.rust), self.host());
        let module = &self.settings.modules[host].ident;
        if host == self.module {
            quote!(#root::__members::#name)
        } else if self.is_at_root() {
            quote!(super::#module::__members::#name)
        } else {
            quote!(#root::super::#module::__members::#name)
        }
    }

    /// The module that holds the markers: the first of this call that is not linked.
    fn host(&self) -> usize {
        let own = |module: &crate::ModuleSettings| module.link.is_none();
        self.settings.modules.iter().position(own).unwrap_or(self.module)
    }

    /// Generics and name of the types that stand for a class, for an `impl`: its handle, and the Rust enum if it has one.
    fn of_class(&self, id: ClassId) -> Vec<(TokenStream, TokenStream)> {
        let class = &self.universe.classes[id];
        let path = self.class_path(id);
        if !class.params.is_empty() {
            let (bounds, idents) = (self.plain_bounds(&class.params), param_idents(&class.params));
            return vec![(quote!(<#(#bounds),*>), quote!(#path<#(#idents),*>))];
        }
        let other = class.handle.is_some().then(|| (quote!(), self.named_path(id)));
        [(quote!(), path)].into_iter().chain(other).collect()
    }
}

/// The common members that instances of a class have.
pub(super) fn expand_has(cx: &Cx<'_>, id: ClassId) -> TokenStream {
    let rt = cx.rt();
    let types = cx.of_class(id);
    let is_common = |name: &str| name == ORDERED || COMMON.binary_search(&name).is_ok();
    let has = cx.universe.classes[id].has.iter();
    let has = has.filter(|name| is_common(name)).map(|name| cx.member(name));
    let has = has.flat_map(|has| {
        let of = types.iter();
        of.map(move |(generics, this)| quote!(impl #generics #rt::Has<#has> for #this {}))
    });
    quote!(#(#has)*)
}

/// `mod __members`: markers of the other members, and who has them.
pub(super) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    if cx.host() != cx.module || cx.universe.members.is_empty() {
        return TokenStream::new();
    }
    let inside = cx.inside();
    let markers = cx.universe.members.iter().map(|m| expand_marker(&inside, m));
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        pub mod __members {
            #(#markers)*
        }
    }
}

fn expand_marker(cx: &Cx<'_>, member: &Member) -> TokenStream {
    let (rt, name) = (cx.rt(), ident(&member.rust));
    let classes = cx.universe.classes.iter().enumerate();
    let classes = classes.filter(|(_, class)| class.has.contains(&member.python));
    let classes = classes.flat_map(|(id, _)| cx.of_class(id));
    // Bytes are a `Vec` too; where lists have the member as well, one implementation is for both.
    let both = ["bytes", "list"].map(|class| member.builtins.iter().any(|has| has == class)) == [true; 2];
    let builtins = member.builtins.iter().flat_map(|class| builtin(cx, class, both));
    let has = classes.chain(builtins);
    let has = has.map(|(generics, this)| quote!(impl #generics #rt::Has<#name> for #this {}));
    quote! {
        pub enum #name {}
        #(#has)*
    }
}

/// The Rust types that stand for a builtin class.
fn builtin(cx: &Cx<'_>, class: &str, any_vec: bool) -> Vec<(TokenStream, TokenStream)> {
    let rt = cx.rt();
    let scalar = |ty: Ty| (quote!(), cx.kind(&ty));
    let handle = |name: &str, params: &[&str]| {
        let (name, params) = (ident(name), params.iter().map(|p| ident(p)));
        let params = quote!(#(#params),*);
        if params.is_empty() {
            (quote!(), quote!(#rt::#name))
        } else {
            (quote!(<#params>), quote!(#rt::#name<#params>))
        }
    };
    match class {
        "str" => vec![scalar(Ty::Str), handle("PyStr", &[])],
        "bytes" if any_vec => vec![handle("PyBytes", &[])],
        "bytes" => vec![scalar(Ty::Bytes), handle("PyBytes", &[])],
        "bool" => vec![scalar(Ty::Bool)],
        "int" => vec![
            (quote!(), quote!(::core::primitive::i64)),
            handle("BigInt", &[]),
            handle("PyInt", &[]),
        ],
        "float" => vec![scalar(Ty::Float), handle("PyFloat", &[])],
        "complex" => vec![scalar(Ty::Complex)],
        "list" if any_vec => vec![(quote!(<T>), quote!(::std::vec::Vec<T>)), handle("List", &["T"])],
        // Bytes are no list.
        "list" => vec![
            (quote!(<T: #rt::FromPython>), quote!(::std::vec::Vec<T>)),
            handle("List", &["T"]),
        ],
        "tuple" => vec![handle("PyTuple", &["T"])],
        "dict" => vec![handle("Mapping", &["K", "V"]), handle("Dict", &["K", "V"])],
        "set" => vec![handle("IndexSet", &["T"]), handle("Set", &["T"])],
        "frozenset" => vec![handle("FrozenSet", &["T"])],
        _ => Vec::new(),
    }
}

/// Whether a protocol among the arms of a union takes a class.
pub(super) fn is_taken(union: &Union, class: &ClassName) -> bool {
    union.arms.iter().any(|(_, ty)| match ty {
        Ty::Protocol(asked) => asked.iter().all(|name| class.has.contains(name)),
        _ => false,
    })
}

/// The classes that a protocol's arm of a union takes: those that no arm names, each in the first arm that it fits.
pub(super) fn expand_arm(
    cx: &Cx<'_>,
    union: &Union,
    asked: &[String],
    name: &proc_macro2::Ident,
) -> TokenStream {
    let rt = cx.rt();
    let protocols = || {
        union.arms.iter().filter_map(|(_, ty)| match ty {
            Ty::Protocol(asked) => Some(asked.as_slice()),
            _ => None,
        })
    };
    let named = |id: ClassId| {
        let is =
            |ty: &Ty| matches!(ty, Ty::Class(other, _) | Ty::Flag(other) | Ty::Enum(other) if *other == id);
        union.arms.iter().any(|(_, ty)| is(ty))
    };
    let first = |has: &[String]| protocols().find(|asked| asked.iter().all(|name| has.contains(name)));
    let classes = cx.universe.classes.iter().enumerate();
    let classes = classes
        .filter(|(id, class)| !named(*id) && first(&class.has) == Some(asked))
        .flat_map(|(id, _)| cx.of_class(id))
        .map(|(generics, this)| quote!(impl #generics #rt::Arm<#name> for #this {}));
    let has_object = union.arms.iter().any(|(_, ty)| *ty == Ty::Object);
    let takes_object = !has_object && protocols().next() == Some(asked);
    let object = takes_object.then(|| quote!(impl #rt::Arm<#name> for #rt::Object {}));
    quote!(#(#classes)* #object)
}
