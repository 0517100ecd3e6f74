//! The kinds of arguments that a union accepts: one `impl` for each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::accepted::{Accepted, Variants, accepted_kinds};
use super::{builtin_impls, items};
use crate::expand::cx::{Cx, is_nominal};
use crate::expand::support::takes;
use crate::expand::tokens::ident;
use crate::ir::{EMPTY_TUPLE, LONGEST_TUPLE, Ty, Union};

/// The kinds that the union accepts. A container of `Any` accepts that container of anything, a sequence also tuples.
pub(super) fn expand(cx: &Cx<'_>, union: &Union, name: &Ident) -> TokenStream {
    let variants = Variants::new(cx, union);
    let any_list = variants.any_list;
    let accepted = variants
        .classify()
        .map(|accepted| expand_accepted(cx, union, name, &accepted));
    let lists = variants
        .lists_by_protocol
        .then(|| builtin_impls::expand_sequences(cx, union, name));
    let values = builtin_impls::expand_values(cx, union, any_list, name);
    let protocols = takes::expand_union(cx, union);
    let sequences = (!any_list && !items::takes_tuples(cx, union)).then(|| expand_sequences(cx, union, name));
    let items = items::expand(cx, union, any_list, name);
    quote!(#(#accepted)* #sequences #protocols #lists #values #items)
}

/// The impls for what a variant adds.
fn expand_accepted(cx: &Cx<'_>, union: &Union, name: &Ident, accepted: &Accepted<'_>) -> TokenStream {
    let rt = cx.rt();
    match accepted {
        Accepted::Covered => TokenStream::new(),
        Accepted::TuplesOfLength(length) => {
            let items = variables(*length);
            quote!(impl<#(#items),*> #rt::Arm<#name> for (#(#items,)*) {})
        }
        Accepted::Classes => quote!(impl<__T> #rt::Arm<#name> for #rt::Class<__T> {}),
        Accepted::ListsOfClasses => quote!(impl<__T> #rt::Arm<#name> for #rt::Vec<#rt::Class<__T>> {}),
        Accepted::Callables => quote!(impl<__A, __R> #rt::Arm<#name> for #rt::Callable<__A, __R> {}),
        Accepted::AnyList => {
            let tuples = builtin_impls::expand_any_tuples(cx, name);
            quote!(impl #rt::AnyList for #name {} #tuples)
        }
        Accepted::AnyTuple => expand_any_tuple(cx, name),
        Accepted::TupleOf(item, lengths) => expand_tuple_of(cx, union, item, lengths, name),
        Accepted::Numbers(kinds) => kinds.iter().map(|ty| expand_kind(cx, union, name, ty)).collect(),
        Accepted::Kinds(kinds) => kinds.iter().map(|ty| expand_kind(cx, union, name, ty)).collect(),
    }
}

/// Tuples of anything, handles of them, and lists, which are passed as tuples.
fn expand_any_tuple(cx: &Cx<'_>, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let tuples = builtin_impls::expand_any_tuples(cx, name);
    quote! {
        impl<__T> #rt::Arm<#name> for #rt::Vec<__T> { const TUPLE: #rt::bool = true; }
        impl<__T> #rt::Arm<#name> for #rt::PyTuple<__T> {}
        #tuples
    }
}

/// A variadic tuple: tuples of one kind of these lengths, handles of tuples, and lists, which are passed as tuples.
fn expand_tuple_of(cx: &Cx<'_>, union: &Union, item: &Ty, lengths: &[usize], name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let tuple = quote!({
        const TUPLE: #rt::bool = true;
    });
    let (generics, kinds, tuples) = match item {
        Ty::Union(_) => return expand_tuple_of_any(cx, union, item, lengths, name),
        Ty::Runtime("Class", _) => {
            let tuples = expand_tuples_of_classes(cx, lengths, name);
            (quote!(<__T>), vec![quote!(#rt::Class<__T>)], tuples)
        }
        other => {
            let kinds = accepted_kinds(other);
            let tuples = expand_tuples(cx, union, &kinds, lengths, name);
            (quote!(), kinds.iter().map(|ty| cx.kind(ty)).collect(), tuples)
        }
    };
    let lists = kinds.iter().map(|kind| {
        quote! {
            impl #generics #rt::Arm<#name> for #rt::Vec<#kind> #tuple
            impl #generics #rt::Arm<#name> for #rt::PyTuple<#kind> {}
        }
    });
    quote!(#(#lists)* #tuples)
}

/// The same where an element is of any variant of a union: each converts as it does outside.
fn expand_tuple_of_any(
    cx: &Cx<'_>,
    union: &Union,
    item: &Ty,
    lengths: &[usize],
    name: &Ident,
) -> TokenStream {
    let (rt, items) = (cx.rt(), cx.result(item));
    let tuples = lengths.iter().map(|count| {
        let all = variables(*count);
        quote!(impl<#(#all: #rt::Arm<#items>),*> #rt::Arm<#name> for (#(#all,)*) {})
    });
    // What may be a list of the union is passed as one.
    let lists = (!is_listed(cx, union, item)).then(|| {
        quote! {
            impl<__T: #rt::Arm<#items>> #rt::Arm<#name> for #rt::Vec<__T> {
                const TUPLE: #rt::bool = true;
            }
        }
    });
    quote! {
        #lists
        impl<__T: #rt::Arm<#items>> #rt::Arm<#name> for #rt::PyTuple<__T> {}
        #(#tuples)*
    }
}

/// Whether elements of a variadic tuple, which are any of a union, may be elements of a list of the union as well.
fn is_listed(cx: &Cx<'_>, union: &Union, item: &Ty) -> bool {
    let elements: Vec<&Ty> = match item {
        Ty::Union(index) => cx.ir().unions[*index].types().collect(),
        other => vec![other],
    };
    let is_open = |ty: &&Ty| matches!(ty, Ty::Protocol(_) | Ty::Value);
    let accepted = |ty: &Ty| match ty {
        Ty::Float => vec![Ty::Float, Ty::Int],
        Ty::Complex => vec![Ty::Complex, Ty::Float, Ty::Int],
        other => accepted_kinds(other),
    };
    let kinds: Vec<Ty> = elements.iter().flat_map(|ty| accepted(ty)).collect();
    let meets = |ty: &Ty| {
        !ty.is_scalar()
            || elements.iter().any(is_open)
            || accepted_kinds(ty).iter().any(|ty| kinds.contains(ty))
    };
    union.types().any(|ty| matches!(ty, Ty::Vec(item) if meets(item)))
}

/// Tuples of one kind each, but those that are variants themselves.
fn expand_tuples(cx: &Cx<'_>, union: &Union, kinds: &[Ty], lengths: &[usize], name: &Ident) -> TokenStream {
    let rt = &cx.rt();
    let tuples = kinds
        .iter()
        .flat_map(|kind| lengths.iter().map(move |count| vec![kind.clone(); *count]));
    let is_variant = |items: &Vec<Ty>| {
        union
            .types()
            .any(|ty| matches!(ty, Ty::Tuple(own) if own == items))
    };
    let impls = tuples.filter(|items| !is_variant(items)).map(|items| {
        let items = items.iter().map(|ty| cx.kind(ty));
        quote!(impl #rt::Arm<#name> for (#(#items,)*) {})
    });
    impls.collect()
}

/// Tuples of class objects, which may all differ.
fn expand_tuples_of_classes(cx: &Cx<'_>, lengths: &[usize], name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let tuples = lengths.iter().map(|count| {
        let all = variables(*count);
        quote!(impl<#(#all),*> #rt::Arm<#name> for (#(#rt::Class<#all>,)*) {})
    });
    tuples.collect()
}

/// Tuples, and handles of them, for sequences of scalars. A variant that is a tuple itself restricts which are accepted.
fn expand_sequences(cx: &Cx<'_>, union: &Union, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let is_tuple = |ty: &Ty| match ty {
        Ty::Tuple(_) | Ty::TupleOf(_) => true,
        Ty::Runtime(path, _) => *path == "PyTuple",
        _ => false,
    };
    if union.types().any(is_tuple) {
        return TokenStream::new();
    }
    let accepted: Vec<Ty> = union.sequences.iter().flat_map(accepted_kinds).collect();
    let lengths: Vec<usize> = (1..=LONGEST_TUPLE).collect();
    let tuples = (!builtin_impls::takes_any_tuples(cx, union))
        .then(|| expand_tuples(cx, union, &accepted, &lengths, name));
    let kinds = accepted.iter().map(|ty| cx.kind(ty));
    quote!(#tuples #(impl #rt::Arm<#name> for #rt::PyTuple<#kinds> {})*)
}

fn expand_kind(cx: &Cx<'_>, union: &Union, name: &Ident, ty: &Ty) -> TokenStream {
    let rt = cx.rt();
    match ty {
        // In the set of the union; and values are of any kind.
        Ty::Class(..) | Ty::Value => TokenStream::new(),
        Ty::Runtime(path, _) if is_nominal(path) => TokenStream::new(),
        Ty::Map(k, v) => {
            let (generics, value) = match **v {
                Ty::Value => (quote!(<__V>), quote!(__V)),
                // Each value converts as it does outside.
                Ty::Union(_) if is_only_map(union, k) => {
                    let values = cx.result(v);
                    (quote!(<__V: #rt::Arm<#values>>), quote!(__V))
                }
                _ => (quote!(), cx.kind(v)),
            };
            let key = cx.kind(k);
            quote!(impl #generics #rt::Arm<#name> for #rt::Mapping<#key, #value> {})
        }
        // What a map is in a union if Rust cannot hash its keys: `Mapping[Hashable, int]`.
        Ty::Runtime("Dict", args) if is_any_key(args) && is_widest_dict(cx, union, args) => {
            let dict = cx.kind(ty);
            let names = variables(args.len());
            let held = names.iter().zip(args).map(|(name, ty)| {
                let kind = cx.kind(ty);
                // Of a container of anything nothing is known but that it is one: text is a sequence of what can be hashed.
                let is_open = ty.any(&|ty| matches!(ty, Ty::Vec(item) if **item == Ty::Value));
                if is_open {
                    quote!(#name)
                } else {
                    quote!(#name: #rt::Passes<#kind>)
                }
            });
            quote! {
                impl #rt::Arm<#name> for #dict {}
                impl<#(#held),*> #rt::Arm<#name> for #rt::Mapping<#(#names),*> {}
            }
        }
        Ty::Tuple(items) => {
            let members = items
                .iter()
                .enumerate()
                .map(|(index, item)| expand_content(cx, item, index));
            let (generics, members): (Vec<_>, Vec<_>) = members.unzip();
            let generics = generics.into_iter().flatten();
            quote!(impl<#(#generics),*> #rt::Arm<#name> for (#(#members,)*) {})
        }
        other => {
            let kind = cx.kind(other);
            let unit = (*other == EMPTY_TUPLE && !union.types().any(|ty| *ty == Ty::Unit))
                .then(|| quote!(impl #rt::Arm<#name> for () { const TUPLE: #rt::bool = true; }));
            quote!(impl #rt::Arm<#name> for #kind {} #unit)
        }
    }
}

/// Whether the keys are of no type that Rust can hash, and the values are not anything as well.
fn is_any_key(args: &[Ty]) -> bool {
    match args {
        [Ty::Protocol(_), _] => true,
        [Ty::Value, value] => *value != Ty::Value,
        _ => false,
    }
}

/// Whether no other variant is a map whose keys may be those of this one.
fn is_only_map(union: &Union, key: &Ty) -> bool {
    let keys = accepted_kinds(key);
    let meets = |ty: &&Ty| match ty {
        Ty::Map(other, _) => accepted_kinds(other).iter().any(|other| keys.contains(other)),
        _ => false,
    };
    union.types().filter(meets).count() == 1
}

/// Whether every other variant that is a map or a live dict has the keys of this one, and values that are among its own.
fn is_widest_dict(cx: &Cx<'_>, union: &Union, args: &[Ty]) -> bool {
    let [key, value] = args else { return false };
    let values = |ty: &Ty| match ty {
        Ty::Union(index) => cx.ir().unions[*index].types().cloned().collect(),
        other => vec![other.clone()],
    };
    let own = values(value);
    let fits = |ty: &Ty| match union.accepted(ty) {
        Ty::Runtime("Dict", other) => match other.as_slice() {
            [k, v] => k == key && values(v).iter().all(|v| own.contains(v)),
            _ => false,
        },
        Ty::Map(..) | Ty::Mapping(..) => false,
        _ => true,
    };
    union.types().all(fits)
}

/// The content of a tuple: a type parameter for what passes for it, or the kind itself.
fn expand_content(cx: &Cx<'_>, item: &Ty, index: usize) -> (Option<TokenStream>, TokenStream) {
    let rt = cx.rt();
    let name = ident(&format!("__T{index}"));
    let kind = cx.kind(item);
    match item {
        Ty::Union(_) => {
            let union = cx.result(item);
            (Some(quote!(#name: #rt::Arm<#union>)), quote!(#name))
        }
        Ty::Value | Ty::Float | Ty::Complex | Ty::Path => {
            (Some(quote!(#name: #rt::Passes<#kind>)), quote!(#name))
        }
        _ => (None, kind),
    }
}

/// Type parameters of an `impl`.
fn variables(count: usize) -> Vec<Ident> {
    (0..count).map(|i| ident(&format!("__T{i}"))).collect()
}
