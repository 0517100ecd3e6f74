//! Which kinds of arguments a union accepts: one impl for each that passes for one of its arms.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::classes::exact;
use crate::expand::cx::context::Cx;
use crate::expand::ident;
use crate::expand::support::takes;
use crate::expand::unions::builtin_arms;
use crate::ir::{LONGEST_TUPLE, Ty, Union};

/// Which kinds the union accepts. A container of `Any` accepts that container of anything, a sequence a tuple too.
pub(crate) fn expand(cx: &Cx<'_>, union: &Union, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let is_any_list = |ty: &Ty| matches!(ty, Ty::Vec(item) | Ty::TupleOf(item) if **item == Ty::Value);
    let stated = union.arms.iter().any(|(_, ty)| is_any_list(ty));
    // Lists have what a protocol of sequences asks for.
    let by_protocol = union.arms.iter().any(|(_, ty)| builtin_arms::takes_lists(cx, ty)) && !stated;
    let any_list = stated || by_protocol;
    // Which class, and of what a callable, is for Python to check.
    let is_class = |ty: &Ty| matches!(ty, Ty::Runtime("Class", _));
    let is_classes = |ty: &Ty| matches!(ty, Ty::TupleOf(item) if is_class(item));
    let is_callable = |ty: &Ty| matches!(ty, Ty::Callable(..));
    let first =
        |index: usize, test: &dyn Fn(&Ty) -> bool| !union.arms[..index].iter().any(|(_, ty)| test(ty));
    // A tuple of handles: of which classes, too.
    let length = |ty: &Ty| match ty {
        Ty::Tuple(items) if ty.has_handles() => Some(items.len()),
        _ => None,
    };
    let arms = union.arms.iter().enumerate().map(|(index, (_, ty))| match ty {
        Ty::Tuple(items) if !any_list && union.arms.iter().any(|(_, ty)| length(ty) == Some(items.len())) => {
            let same = |other: &Ty| matches!(other, Ty::Tuple(own) if own.len() == items.len());
            let items: Vec<_> = (0..items.len()).map(|i| ident(&format!("__T{i}"))).collect();
            if first(index, &same) {
                quote!(impl<#(#items),*> #rt::Arm<#name> for (#(#items,)*) {})
            } else {
                quote!()
            }
        }
        ty if is_class(ty) && first(index, &is_class) => {
            quote!(impl<__T> #rt::Arm<#name> for #rt::Class<__T> {})
        }
        ty if is_callable(ty) && first(index, &is_callable) => {
            quote!(impl<__A, __R> #rt::Arm<#name> for #rt::Callable<__A, __R> {})
        }
        ty if is_class(ty) || is_callable(ty) => quote!(),
        Ty::Vec(item) if is_class(item) => {
            let has = |ty: &Ty| matches!(ty, Ty::Vec(item) if is_class(item));
            let list = quote!(impl<__T> #rt::Arm<#name> for ::std::vec::Vec<#rt::Class<__T>> {});
            if first(index, &has) && !any_list {
                list
            } else {
                quote!()
            }
        }
        Ty::Protocol(_) => quote!(),
        // A protocol beside it takes the class, whatever that holds.
        Ty::Class(id, _) if takes::is_taken(union, &cx.universe.classes[*id].has) => quote!(),
        Ty::Vec(item) if **item == Ty::Value => {
            let tuples = builtin_arms::expand_any_tuples(cx, name);
            quote!(impl #rt::__private::AnyList for #name {} #tuples)
        }
        Ty::TupleOf(item) if **item == Ty::Value => {
            let tuples = builtin_arms::expand_any_tuples(cx, name);
            quote! {
                impl<__T> #rt::Arm<#name> for ::std::vec::Vec<__T> { const TUPLE: ::core::primitive::bool = true; }
                impl<__T> #rt::Arm<#name> for #rt::PyTuple<__T> {}
                #tuples
            }
        }
        // The list of anything has them.
        Ty::Bytes | Ty::Vec(_) | Ty::Tuple(_) | Ty::TupleOf(_) if any_list => quote!(),
        // So has the map of anything.
        Ty::Map(key, value) if **value != Ty::Value && has_any_map(union, key) => quote!(),
        Ty::TupleOf(item) if is_class(item) && !first(index, &is_classes) => quote!(),
        Ty::TupleOf(item) => expand_tuple_of(cx, union, item, name),
        // Python takes an int for a float.
        Ty::Float if !union.arms.iter().any(|(_, ty)| *ty == Ty::Int) => {
            let (float, int) = (cx.kind(&Ty::Float), cx.kind(&Ty::Int));
            quote!(impl #rt::Arm<#name> for #float {} impl #rt::Arm<#name> for #int {})
        }
        other => {
            let widened = |ty: &Ty| {
                widened(ty)
                    .into_iter()
                    .chain(exact::kind(cx, ty))
                    .collect::<Vec<_>>()
            };
            let before = union.arms[..index].iter().flat_map(|(_, ty)| widened(ty));
            let before: Vec<Ty> = before
                .chain(union.arms.iter().map(|(_, ty)| ty.clone()))
                .collect();
            let also = widened(other).into_iter().filter(|ty| !before.contains(ty));
            let kinds: Vec<Ty> = std::iter::once(other.clone()).chain(also).collect();
            let files = expand_files(cx, union, other);
            let arms: TokenStream = kinds.iter().map(|ty| expand_arm(cx, name, ty)).collect();
            quote!(#arms #files)
        }
    });
    let lists = by_protocol.then(|| builtin_arms::expand_sequences(cx, union, name));
    let values = builtin_arms::expand_values(cx, union, any_list, name);
    let taken = takes::expand_union(cx, union);
    let sequences = (!any_list).then(|| expand_sequences(cx, union, name));
    quote!(#(#arms)* #sequences #taken #lists #values)
}

/// Whether an arm takes maps of this key to anything.
fn has_any_map(union: &Union, key: &Ty) -> bool {
    let keys = widened(key);
    union.arms.iter().any(|(_, ty)| match ty {
        Ty::Map(own, value) => **value == Ty::Value && widened(own).iter().any(|own| keys.contains(own)),
        _ => false,
    })
}

/// A tuple of any length: tuples of one kind to six elements, handles of tuples, and lists, which are sent as tuples.
fn expand_tuple_of(cx: &Cx<'_>, union: &Union, item: &Ty, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let tuple = quote!({
        const TUPLE: ::core::primitive::bool = true;
    });
    let fixed = union.arms.iter().any(|(_, ty)| matches!(ty, Ty::Tuple(_)));
    let (generics, kinds) = match item {
        Ty::Runtime("Class", _) => (quote!(<__T>), vec![quote!(#rt::Class<__T>)]),
        other => (quote!(), widened(other).iter().map(|ty| cx.kind(ty)).collect()),
    };
    let lists = kinds.iter().map(|kind| {
        quote! {
            impl #generics #rt::Arm<#name> for ::std::vec::Vec<#kind> #tuple
            impl #generics #rt::Arm<#name> for #rt::PyTuple<#kind> {}
        }
    });
    let tuples = (!fixed).then(|| match item {
        Ty::Runtime("Class", _) => expand_tuples_of_classes(cx, name),
        _ => expand_tuples(cx, &kinds, name),
    });
    quote!(#(#lists)* #tuples)
}

/// Tuples of one kind each.
fn expand_tuples(cx: &Cx<'_>, kinds: &[TokenStream], name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let tuples = kinds.iter().flat_map(|kind| {
        (1..=LONGEST_TUPLE).map(move |count| {
            let items = std::iter::repeat_n(kind, count);
            quote!(impl #rt::Arm<#name> for (#(#items,)*) {})
        })
    });
    tuples.collect()
}

/// Tuples of classes as values, which may each be another.
fn expand_tuples_of_classes(cx: &Cx<'_>, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let tuples = (1..=LONGEST_TUPLE).map(|count| {
        let all: Vec<_> = (0..count).map(|i| ident(&format!("__T{i}"))).collect();
        quote!(impl<#(#all),*> #rt::Arm<#name> for (#(#rt::Class<#all>,)*) {})
    });
    tuples.collect()
}

/// Tuples, and handles of them, for sequences of scalars. Where a tuple is an arm itself, it says which are taken.
fn expand_sequences(cx: &Cx<'_>, union: &Union, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let is_tuple = |ty: &Ty| match ty {
        Ty::Tuple(_) | Ty::TupleOf(_) => true,
        Ty::Runtime(path, _) => *path == "PyTuple",
        _ => false,
    };
    if union.types().any(is_tuple) {
        return TokenStream::new();
    }
    let kinds = union.sequences.iter().flat_map(widened);
    let kinds: Vec<_> = kinds.map(|ty| cx.kind(&ty)).collect();
    let tuples = (!builtin_arms::takes_any_tuples(cx, union)).then(|| expand_tuples(cx, &kinds, name));
    quote!(#tuples #(impl #rt::Arm<#name> for #rt::PyTuple<#kinds> {})*)
}

fn expand_arm(cx: &Cx<'_>, name: &proc_macro2::Ident, ty: &Ty) -> TokenStream {
    let rt = cx.rt();
    match ty {
        Ty::Map(k, v) => {
            let (generics, value) = match **v {
                Ty::Value => (quote!(<__V>), quote!(__V)),
                _ => (quote!(), cx.kind(v)),
            };
            let key = cx.kind(k);
            quote!(impl #generics #rt::Arm<#name> for #rt::Mapping<#key, #value> {})
        }
        other => {
            let kind = cx.kind(other);
            quote!(impl #rt::Arm<#name> for #kind {})
        }
    }
}

/// The kinds that are passed for a type: a path may be a string, also inside a container, and none of a list be missing.
fn widened(ty: &Ty) -> Vec<Ty> {
    let boxed = |ty: Ty| Box::new(ty);
    match ty {
        Ty::Path => vec![Ty::Path, Ty::Str],
        Ty::Vec(item) => {
            let all = item.optional_handle().cloned();
            let items = widened(item).into_iter().chain(all);
            items.map(|t| Ty::Vec(boxed(t))).collect()
        }
        Ty::Map(k, v) => {
            let keys = widened(k).into_iter();
            keys.flat_map(|k| {
                widened(v)
                    .into_iter()
                    .map(move |v| Ty::Map(boxed(k.clone()), boxed(v)))
            })
            .collect()
        }
        other => vec![other.clone()],
    }
}

/// The classes of this universe that pass for a file object.
fn expand_files(cx: &Cx<'_>, union: &Union, file: &Ty) -> TokenStream {
    if !file.is_file() {
        return TokenStream::new();
    }
    let (rt, name) = (cx.rt(), ident(&union.rust));
    let is_arm = |id| {
        union
            .arms
            .iter()
            .any(|(_, ty)| matches!(ty, Ty::Class(arm, _) if *arm == id))
    };
    let classes = cx.universe.classes.iter().enumerate();
    // Linked bindings may lack a class that nothing here asks for.
    let is_linked = |module: usize| cx.settings.modules[module].link.is_some();
    let passing = classes
        .filter(|(id, class)| class.file.as_ref() == Some(file) && !is_arm(*id) && !is_linked(class.module))
        .filter(|(_, class)| !takes::is_taken(union, &class.has));
    let passing = passing.map(|(id, class)| {
        let (generics, class) = (cx.plain_bounds(&class.params), cx.class_self(id));
        quote!(impl<#(#generics),*> #rt::Arm<#name> for #class {})
    });
    let runtime = BUFFERS
        .iter()
        .filter(|_| matches!(file, Ty::Runtime("Buffer", _)));
    let runtime = runtime.filter(|path| {
        !union
            .arms
            .iter()
            .any(|(_, ty)| matches!(ty, Ty::Runtime(arm, _) if arm == *path))
    });
    let runtime = runtime.map(|path| {
        let class = cx.runtime(path, &[]);
        quote!(impl #rt::Arm<#name> for #class {})
    });
    quote!(#(#passing)* #(#runtime)*)
}

/// The handles of the runtime that pass for a buffer.
const BUFFERS: [&str; 2] = ["ByteArray", "MemoryView"];
