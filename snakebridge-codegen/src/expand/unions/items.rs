//! The lists that a union accepts, element by element: of subclasses, of several kinds, as Python's own lists, and as iterators
//! where Python iterates.
//!
//! Which elements are accepted says a marker, `__XItems`, which has arms like a union. Only the kind of an element that is local to
//! the bindings may be a bound beside the `impl` for bytes, which are a `Vec` too.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::accepted::accepted_kinds;
use super::builtin_impls::takes_any_tuples;
use super::variant_impls;
use crate::expand::cx::{Cx, list_items};
use crate::expand::tokens::ident;
use crate::ir::{LONGEST_TUPLE, Lists, Ty, Union};

/// What is accepted for the lists among the variants, beside a `Vec` of exactly their elements. `any_list`: lists of anything.
pub(super) fn expand(cx: &Cx<'_>, union: &Union, any_list: bool, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    if any_list {
        let stated = union.types().any(|ty| *ty == Ty::Vec(Box::new(Ty::Value)));
        return if stated {
            expand_handles(cx, union, name, &quote!(__T,), &quote!(__T))
        } else {
            TokenStream::new()
        };
    }
    let Some(items) = list_items(cx.ir(), union) else {
        return expand_scalars(cx, union, name);
    };
    let marker = ident(&items.rust);
    let arms = variant_impls::expand(cx, &items, &marker);
    let generics = quote!(__T: #rt::Arm<#marker>,);
    let handles = expand_handles(cx, union, name, &generics, &quote!(__T));
    let files = items.types().map(|item| expand_file(cx, union, name, item));
    let tuples = (union.lists > Lists::Lists && !has_tuple(union) && !takes_any_tuples(cx, union))
        .then(|| (1..=LONGEST_TUPLE).map(|count| expand_tuple(cx, name, &marker, count)));
    let tuples = tuples.into_iter().flatten();
    quote! {
        #[doc(hidden)]
        pub enum #marker {}
        #arms
        impl<#generics> #rt::Arm<#name> for #rt::Vec<__T> {}
        #handles
        #(#files)*
        #(#tuples)*
    }
}

/// Whether tuples are accepted element by element, those of plain values among them.
pub(super) fn takes_tuples(cx: &Cx<'_>, union: &Union) -> bool {
    union.lists > Lists::Lists && !has_tuple(union) && list_items(cx.ir(), union).is_some()
}

fn has_tuple(union: &Union) -> bool {
    let is_tuple = |ty: &Ty| matches!(ty, Ty::Tuple(_) | Ty::TupleOf(_) | Ty::Runtime("PyTuple", _));
    union.types().any(is_tuple)
}

/// A Rust tuple in place of a sequence.
fn expand_tuple(cx: &Cx<'_>, name: &Ident, marker: &Ident, count: usize) -> TokenStream {
    let rt = cx.rt();
    let items: Vec<Ident> = (0..count).map(|index| format_ident!("__T{index}")).collect();
    quote!(impl<#(#items: #rt::Arm<#marker>),*> #rt::Arm<#name> for (#(#items,)*) {})
}

/// Lists of plain values: the `Vec` is accepted as such.
fn expand_scalars(cx: &Cx<'_>, union: &Union, name: &Ident) -> TokenStream {
    let items = union.types().filter_map(|ty| match ty {
        Ty::Vec(item) if item.is_scalar() => Some(item),
        _ => None,
    });
    let mut kinds: Vec<Ty> = items.flat_map(|item| accepted_kinds(item)).collect();
    kinds.sort();
    kinds.dedup();
    let expand = |kind: &Ty| {
        let handles = expand_handles(cx, union, name, &quote!(), &cx.kind(kind));
        let file = expand_file(cx, union, name, kind);
        quote!(#handles #file)
    };
    kinds.iter().map(expand).collect()
}

/// A file, where Python iterates over its lines; `None` where files are a variant, or what has the members of one.
fn expand_file(cx: &Cx<'_>, union: &Union, name: &Ident, line: &Ty) -> Option<TokenStream> {
    let has_files = |ty: &Ty| ty.is_file() || matches!(ty, Ty::Protocol(_));
    if union.lists != Lists::Iterables || union.types().any(has_files) {
        return None;
    }
    let lines = match line {
        Ty::Str => quote!(str),
        Ty::Bytes => quote!([u8]),
        _ => return None,
    };
    let rt = cx.rt();
    Some(quote!(impl #rt::Arm<#name> for #rt::File<#lines> {}))
}

/// Python's own collections and iterators of these elements, unless they are variants themselves.
fn expand_handles(
    cx: &Cx<'_>,
    union: &Union,
    name: &Ident,
    generics: &TokenStream,
    item: &TokenStream,
) -> TokenStream {
    let rt = cx.rt();
    let is_variant = |path: &str| {
        union.types().any(|ty| match ty {
            Ty::Runtime(own, _) => *own == path,
            Ty::Iter(_) => path == "PyIter",
            Ty::Set(_) => path == "IndexSet",
            Ty::TupleOf(_) => path == "PyTuple",
            _ => false,
        })
    };
    let mut forms = vec!["List"];
    if union.lists == Lists::Iterables {
        forms.extend(["PyIter", "Iterable", "Set", "FrozenSet", "IndexSet"]);
    }
    // Of plain values the tuples come with the sequences.
    if union.lists > Lists::Lists && !generics.is_empty() && !has_tuple(union) {
        forms.push("PyTuple");
    }
    let forms = forms.into_iter().filter(|path| !is_variant(path)).map(ident);
    let own = (!generics.is_empty()).then(|| quote!(<#generics>));
    let generator = (union.lists == Lists::Iterables && !is_variant("PyGenerator"))
        .then(|| quote!(impl<#generics __S, __R> #rt::Arm<#name> for #rt::PyGenerator<#item, __S, __R> {}));
    quote!(#(impl #own #rt::Arm<#name> for #rt::#forms<#item> {})* #generator)
}
