//! The Rust types that a protocol in a union accepts: text, numbers, lists and tuples whose Python form has its members.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{Ty, Union};
use crate::resolve;

/// The scalars of Rust, and their Python classes.
const SCALARS: [(&str, Ty); 5] = [
    ("str", Ty::Str),
    ("bool", Ty::Bool),
    ("int", Ty::Int),
    ("float", Ty::Float),
    ("complex", Ty::Complex),
];

/// Whether a builtin class has everything that a protocol requires; false for other types.
fn fits(cx: &Cx<'_>, class: &str, ty: &Ty) -> bool {
    let Ty::Protocol(required) = ty else { return false };
    resolve::fits(class, required, |name| {
        let member = cx.universe.members.iter().find(|m| m.python == name);
        member.is_some_and(|m| m.builtins.iter().any(|own| own == class))
    })
}

/// Whether lists have everything that a protocol requires.
pub(super) fn takes_lists(cx: &Cx<'_>, ty: &Ty) -> bool {
    fits(cx, "list", ty)
}

/// Lists and tuples of anything, and Python's own.
pub(super) fn expand_sequences(cx: &Cx<'_>, union: &Union, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let named = |path: &str| {
        union
            .variants
            .iter()
            .any(|(_, ty)| matches!(ty, Ty::Runtime(own, _) if *own == path))
    };
    let handles = [("List", "AnyListHandle"), ("PyTuple", "AnyTupleHandle")].into_iter();
    let handles = handles
        .filter(|(path, _)| !named(path))
        .map(|(_, marker)| ident(marker));
    let tuples = expand_any_tuples(cx, name);
    quote! {
        impl #rt::AnyList for #name {}
        #(impl #rt::#handles for #name {})*
        #tuples
    }
}

/// Tuples of anything.
pub(super) fn expand_any_tuples(cx: &Cx<'_>, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    quote!(impl #rt::AnyTuple for #name {})
}

/// Whether a protocol accepts tuples, and no variant restricts which.
pub(super) fn takes_any_tuples(cx: &Cx<'_>, union: &Union) -> bool {
    let is_tuple = |ty: &Ty| matches!(ty, Ty::Tuple(_) | Ty::TupleOf(_));
    union.types().any(|ty| fits(cx, "tuple", ty)) && !union.types().any(is_tuple)
}

/// Scalars, tuples and maps that no other variant covers.
pub(super) fn expand_values(cx: &Cx<'_>, union: &Union, any_list: bool, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let accepted = |class: &str| union.variants.iter().any(|(_, ty)| fits(cx, class, ty));
    let has = |test: &dyn Fn(&Ty) -> bool| union.variants.iter().any(|(_, ty)| test(ty));
    let named = |own: &Ty| {
        has(&|ty| match ty {
            Ty::Path => *own == Ty::Str,
            Ty::Float => matches!(own, Ty::Float | Ty::Int),
            Ty::Complex => matches!(own, Ty::Complex | Ty::Float | Ty::Int),
            ty => ty == own,
        })
    };
    let is_text = union.is_text && !has(&Ty::is_generic);
    let scalars = SCALARS
        .iter()
        .filter(|(class, ty)| (accepted(class) || is_text && *ty == Ty::Str) && !named(ty))
        .map(|(_, ty)| {
            let kind = cx.kind(ty);
            quote!(impl #rt::Arm<#name> for #kind {})
        });
    let is_bytes = |ty: &Ty| matches!(ty, Ty::Bytes | Ty::Readable);
    let bytes = (accepted("bytes") && !any_list && !has(&is_bytes)).then(|| {
        let kind = cx.kind(&Ty::Bytes);
        quote!(impl #rt::Arm<#name> for #kind {})
    });
    let tuples = (!any_list && takes_any_tuples(cx, union)).then(|| expand_any_tuples(cx, name));
    let maps = expand_maps(cx, union, accepted("dict"), name);
    quote!(#(#scalars)* #bytes #tuples #maps)
}

/// Maps of anything: if a protocol or a `Mapping[Any, Any]` accepts them.
fn expand_maps(cx: &Cx<'_>, union: &Union, by_protocol: bool, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let is_dict = |ty: &Ty| matches!(ty, Ty::Runtime("Dict", _));
    let is_any_dict =
        |ty: &Ty| matches!(ty, Ty::Runtime("Dict", args) if args.iter().all(|arg| *arg == Ty::Value));
    let count = |test: &dyn Fn(&Ty) -> bool| union.variants.iter().filter(|(_, ty)| test(ty)).count();
    if count(&|ty| matches!(ty, Ty::Map(..))) > 0 || count(&is_dict) > count(&is_any_dict) {
        return TokenStream::new();
    }
    let stated = count(&is_any_dict) > 0;
    let map =
        (by_protocol || stated).then(|| quote!(impl<__K, __V> #rt::Arm<#name> for #rt::Mapping<__K, __V> {}));
    let handle =
        (by_protocol && !stated).then(|| quote!(impl<__K, __V> #rt::Arm<#name> for #rt::Dict<__K, __V> {}));
    quote!(#map #handle)
}
