//! Members that protocols require: which classes have them, and markers for those without one in the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{ClassId, Member, Ty};
use crate::resolve::is_common;

/// The common members that instances of a class have.
pub(crate) fn expand_has(cx: &Cx<'_>, id: ClassId) -> TokenStream {
    let rt = &cx.rt();
    let types = cx.of_class(id);
    let has = cx.universe.classes[id].protocol_members.iter();
    let has = has.filter(|name| is_common(name)).map(|name| cx.member(name));
    let has = has.flat_map(|has| {
        let of = types.iter();
        of.map(move |(generics, this)| quote!(impl #generics #rt::Has<#has> for #this {}))
    });
    quote!(#(#has)*)
}

/// `mod __members`: markers of the other members, and who has them.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    if cx.host() != cx.module || cx.universe.members.is_empty() {
        return TokenStream::new();
    }
    let inside = cx.inside();
    let import = inside.import_rt();
    let markers = cx.universe.members.iter().map(|m| expand_marker(&inside, m));
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        pub mod __members {
            #import
            #(#markers)*
        }
    }
}

fn expand_marker(cx: &Cx<'_>, member: &Member) -> TokenStream {
    let (rt, name, python) = (cx.rt(), ident(&member.rust), &member.python);
    let classes = cx.universe.classes.iter().enumerate();
    let classes = classes.filter(|(_, class)| class.protocol_members.contains(&member.python));
    let classes = classes.map(|(id, _)| {
        cx.for_class(id, |cx| {
            let has = cx.of_class(id).into_iter();
            let has = has.map(|(generics, this)| quote!(impl #generics #rt::Has<self::#name> for #this {}));
            quote!(#(#has)*)
        })
    });
    // Bytes are a `Vec` too; if lists have the member as well, one implementation covers both.
    let both = ["bytes", "list"].map(|class| member.builtins.iter().any(|has| has == class)) == [true; 2];
    let builtins = member.builtins.iter().flat_map(|class| builtin(cx, class, both));
    let builtins = builtins.map(|(generics, this)| quote!(impl #generics #rt::Has<#name> for #this {}));
    quote! {
        pub enum #name {}
        impl #rt::MemberName for #name {
            // A member may be called `str`, and its marker stands beside.
            const NAME: &'static ::core::primitive::str = #python;
        }
        #(#classes)*
        #(#builtins)*
    }
}

/// The Rust types of a builtin class.
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
            (quote!(), quote!(i64)),
            handle("BigInt", &[]),
            handle("PyInt", &[]),
        ],
        "float" => vec![scalar(Ty::Float), handle("PyFloat", &[])],
        "complex" => vec![scalar(Ty::Complex)],
        "list" if any_vec => vec![(quote!(<T>), quote!(#rt::Vec<T>)), handle("List", &["T"])],
        // Bytes are not a list.
        "list" => vec![
            (quote!(<T: #rt::FromPython>), quote!(#rt::Vec<T>)),
            handle("List", &["T"]),
        ],
        "tuple" => vec![handle("PyTuple", &["T"])],
        "dict" => vec![handle("Mapping", &["K", "V"]), handle("Dict", &["K", "V"])],
        "set" => vec![handle("IndexSet", &["T"]), handle("Set", &["T"])],
        "frozenset" => vec![handle("FrozenSet", &["T"])],
        _ => Vec::new(),
    }
}
