//! The kinds of arguments that a union accepts: one `impl` for each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::accepted::{Accepted, Variants, accepted_kinds};
use super::{builtin_impls, items, maps};
use crate::expand::cx::{Cx, is_nominal};
use crate::expand::support::takes;
use crate::expand::tokens::ident;
use crate::ir::{EMPTY_TUPLE, LONGEST_TUPLE, Lists, Ty, Union};

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
    let none = takes_none(union).then(|| expand_none(cx, name));
    let empty = takes_empty(union).then(|| {
        let rt = cx.rt();
        quote!(impl #rt::Arm<#name> for () { const FORM: #rt::Form = #rt::Form::Tuple; })
    });
    quote!(#empty #(#accepted)* #sequences #protocols #lists #values #items #none)
}

/// Whether an arm is an object of which only Python knows the class, so that `None` may be one: `()`, if that is not the empty tuple.
fn takes_none(union: &Union) -> bool {
    let is_open = |ty: &Ty| *ty == Ty::Object;
    let has_empty =
        |ty: &Ty| matches!(ty, Ty::Unit | Ty::TupleOf(_) | Ty::Runtime("PyTuple", _)) || *ty == EMPTY_TUPLE;
    union.types().any(is_open) && !union.types().any(has_empty)
}

fn expand_none(cx: &Cx<'_>, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    quote!(impl #rt::Arm<#name> for () {})
}

/// Whether `()` is an empty sequence: a variant is one, and none is `None` or the empty tuple itself.
fn takes_empty(union: &Union) -> bool {
    let is_sequence = union.lists > Lists::Lists || union.types().any(|ty| matches!(ty, Ty::TupleOf(_)));
    let has_unit = union.types().any(|ty| *ty == Ty::Unit || *ty == EMPTY_TUPLE);
    is_sequence && !has_unit && !takes_none(union)
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
        impl<__T> #rt::Arm<#name> for #rt::Vec<__T> { const FORM: #rt::Form = #rt::Form::Tuple; }
        impl<__T> #rt::Arm<#name> for #rt::PyTuple<__T> {}
        #tuples
    }
}

/// A variadic tuple: tuples of one kind of these lengths, handles of tuples, and lists, which are passed as tuples.
fn expand_tuple_of(cx: &Cx<'_>, union: &Union, item: &Ty, lengths: &[usize], name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let tuple = quote!({
        const FORM: #rt::Form = #rt::Form::Tuple;
    });
    let (generics, kinds, tuples) = match item {
        Ty::Union(_) => return expand_tuple_of_any(cx, union, item, lengths, name),
        Ty::Runtime("Class", _) => {
            let tuples = expand_tuples_of_classes(cx, lengths, name);
            (quote!(<__T>), vec![quote!(#rt::Class<__T>)], tuples)
        }
        other => {
            let kinds = accepted_kinds(other);
            let is_alone = union.types().filter(|ty| matches!(ty, Ty::TupleOf(_))).count() == 1;
            let tuples = expand_tuples(cx, union, is_alone.then_some(other), &kinds, lengths, name);
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
                const FORM: #rt::Form = #rt::Form::Tuple;
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
    let kinds: Vec<Ty> = elements.iter().flat_map(|ty| accepted_kinds(ty)).collect();
    let meets = |ty: &Ty| {
        !ty.is_scalar()
            || elements.iter().any(is_open)
            || accepted_kinds(ty).iter().any(|ty| kinds.contains(ty))
    };
    union.types().any(|ty| matches!(ty, Ty::Vec(item) if meets(item)))
}

/// Tuples of one kind each, but those that are variants themselves. Where their only item is a type for which several kinds pass, as a
/// float, each element is of any of these: `(1, 0.5)`.
fn expand_tuples(
    cx: &Cx<'_>,
    union: &Union,
    only: Option<&Ty>,
    kinds: &[Ty],
    lengths: &[usize],
    name: &Ident,
) -> TokenStream {
    let rt = &cx.rt();
    if let Some(item @ (Ty::Float | Ty::Complex | Ty::Path)) = only {
        let kind = cx.kind(item);
        let tuples = lengths.iter().map(|count| {
            let all = variables(*count);
            quote!(impl<#(#all: #rt::Passes<#kind>),*> #rt::Arm<#name> for (#(#all,)*) {})
        });
        return tuples.collect();
    }
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
    let mut accepted: Vec<Ty> = union.sequences.iter().flat_map(accepted_kinds).collect();
    accepted.sort();
    accepted.dedup();
    let lengths: Vec<usize> = (1..=LONGEST_TUPLE).collect();
    let only = match union.sequences.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    let tuples = (!builtin_impls::takes_any_tuples(cx, union))
        .then(|| expand_tuples(cx, union, only, &accepted, &lengths, name));
    let kinds = accepted.iter().map(|ty| cx.kind(ty));
    quote!(#tuples #(impl #rt::Arm<#name> for #rt::PyTuple<#kinds> {})*)
}

fn expand_kind(cx: &Cx<'_>, union: &Union, name: &Ident, ty: &Ty) -> TokenStream {
    let rt = cx.rt();
    match ty {
        // In the set of the union; and values are of any kind.
        Ty::Class(..) | Ty::Value => TokenStream::new(),
        Ty::Runtime(path, _) if is_nominal(path) => TokenStream::new(),
        Ty::Map(k, v) => maps::expand(cx, union, name, (k, v)),
        // What a map is in a union if Rust cannot hash its keys: `Mapping[Hashable, int]`.
        Ty::Runtime("Dict", args) if maps::has_any_key(args) => {
            let dict = cx.kind(ty);
            let maps = maps::expand_open(cx, union, args, name);
            quote!(impl #rt::Arm<#name> for #dict {} #maps)
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
                .then(|| quote!(impl #rt::Arm<#name> for () { const FORM: #rt::Form = #rt::Form::Tuple; }));
            quote!(impl #rt::Arm<#name> for #kind {} #unit)
        }
    }
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
pub(super) fn variables(count: usize) -> Vec<Ident> {
    (0..count).map(|i| ident(&format!("__T{i}"))).collect()
}
